"""Files as newsrooms have them: each module reads one kind of file into manuscripts."""
