"""Galleys into pages: columns, runaround, pour, furniture, make-up of pages, compositor."""
