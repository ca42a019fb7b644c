"""Pages of other PDFs on ours: opened, judged, made ready for the press, written as forms."""
