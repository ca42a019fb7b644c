"""The .issue package: a zip of readable JSON parts, one for each page and story, with the pictures."""
