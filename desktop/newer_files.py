"""An issue that a newer program wrote is opened, and it is said what of it is not known here."""

from layouts.findings import Finding
from layouts.storage.parts import Opened


def newer(opened: Opened) -> tuple[Finding, ...]:
    """What to know of an issue that a newer program wrote; nothing of others."""
    if not opened.is_newer:
        return ()
    missing = ", ".join(opened.left_out[:5]) or "nothing"
    return (
        Finding(
            severity="warning",
            code="newer-format",
            message=f"written by a newer Tarwisa (format {opened.format}); not known here, left out: {missing}",
            advice="update this one, or save the issue under another name",
        ),
    )
