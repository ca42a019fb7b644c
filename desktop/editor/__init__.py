"""The story editor: a story as one column in big type, written with the same carets and clusters as its pages."""
