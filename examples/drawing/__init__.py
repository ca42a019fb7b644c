"""The pictures of the sample issue, drawn with Pillow alone: every one is made again, alike, by `make_pictures.py`."""
