"""Files from outside are tried in a process of their own, with limits, before the program's own decoders see them."""
