"""Paragraphs into galleys: bidi, itemize, hyphenation, breaks, boxes, optimum, justify, galley."""
