"""What a command ends with; printers' and newsrooms' scripts ask for these."""

MADE, MADE_WITH_ERRORS, NOT_MADE, INTERRUPTED = 0, 1, 2, 130
