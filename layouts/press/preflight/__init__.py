"""Preflight: any PDF in, findings out. One rule is one function; what a printer asks for is a profile, as data."""
