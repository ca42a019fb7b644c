"""Font files in; glyphs, advances, outlines and subsets out. Knows nothing of pages."""
