"""An issue in; display lists and PDF out. No Qt anywhere."""
