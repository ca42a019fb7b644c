"""The fonts of an issue folder: tried before anything is set in them."""

from pathlib import Path

from layouts.findings import Finding
from layouts.quarantine.vetting import Unsound, vet_file

KINDS = (".ttf", ".otf", ".ttc", ".otc")


def own_fonts(folder: Path, findings: list[Finding]) -> tuple[str, ...]:
    """The folder of the issue's own fonts. With one that no program survives in it, none of them is used."""
    fonts = folder / "fonts"
    if not fonts.is_dir():
        return ()
    for path in sorted(fonts.rglob("*")):
        if path.suffix.lower() not in KINDS:
            continue
        try:
            vet_file(path, "font")
        except Unsound as error:
            message = f"{path.relative_to(folder).as_posix()}: {error}; no font of fonts/ is used"
            advice = "take that file away, or get it anew from whoever made it"
            findings.append(Finding(severity="error", code="font-unsound", message=message, advice=advice))
            return ()
        except OSError:
            continue  # the library says what cannot be read
    return (str(fonts),)
