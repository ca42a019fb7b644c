"""The issue form: what the paper says of itself, filled in here and seen on the page while it is typed."""
