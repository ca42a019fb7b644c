"""Dialogs of the desk: they ask and show; what they ask for is done by rooms that know no Qt."""
