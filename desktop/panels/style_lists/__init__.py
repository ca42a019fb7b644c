"""Styles: named looks of paragraphs, characters and objects, each based on others, and how often each is used."""
