"""House page templates as data: page setup, inks, paragraph styles and masters in TOML, and what reads them."""
