"""Imposition: reader pages onto printer's sheets, so that folding them gives the paper."""
