"""Onto paper: display lists in, a PDF for the printer out."""
