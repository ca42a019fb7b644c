"""The one door to WeasyPrint: boxes of HTML and CSS on the page, and the edition for reading."""
