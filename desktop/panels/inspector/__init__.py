"""The inspector: what is selected, in numbers and choices: frames, text, or the page where nothing is selected."""
