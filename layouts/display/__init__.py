"""What is on a page: a closed union of items that the screen paints and the PDF writes alike."""
