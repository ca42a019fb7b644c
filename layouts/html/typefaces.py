"""The issue's typefaces as CSS: `@font-face` for each family, weight and slope, over files that the worker may read."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from fonts.cache import write_aside
from fonts.library import Library
from layouts.model.issue import Issue
from layouts.model.styles import ParagraphStyle

LOOKS = ((400, False), (400, True), (700, False), (700, True))


def families_of(styles: Iterable[ParagraphStyle]) -> tuple[str, ...]:
    """The families that the styles name, those of running text first."""
    ordered = sorted(styles, key=lambda style: style.name != "body")
    return tuple(dict.fromkeys(name for style in ordered for name in (style.font, style.arabic_font)))


def typeface_rules(library: Library, families: Iterable[str], folder: Path) -> str:
    """The rules, and the static fonts they name written into `folder`, each once. Raises OSError, NoFonts."""
    folder.mkdir(parents=True, exist_ok=True)
    rules = []
    for family in families:
        for weight, italic in LOOKS:
            face = library.face(family, weight=weight, italic=italic)
            if (face.italic, face.weight >= 600) != (italic, weight >= 600):
                continue  # the family has none: WeasyPrint takes the nearest of the others
            file = folder / f"{hashlib.sha256(face.data).hexdigest()[:16]}.{'otf' if face.is_cff else 'ttf'}"
            if not file.exists():
                write_aside(file, face.data)
            slope = "italic" if italic else "normal"
            rules.append(
                f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {slope}; '
                f'src: url("{file.as_uri()}") }}'
            )
    return "\n".join(rules)


def text_rules(body: ParagraphStyle) -> str:
    """The issue's running text as the HTML's: its families, size and leading, Arabic where the language is."""
    latin, arabic = f'"{body.font}", "{body.arabic_font}", serif', f'"{body.arabic_font}", "{body.font}", serif'
    return (
        f"html {{ font-family: {latin}; font-size: {body.size}pt; line-height: {body.leading}pt; "
        "color: device-cmyk(0 0 0 1) }\n"
        f"[lang|=ar], [dir=rtl] {{ font-family: {arabic}; font-size: {body.arabic_size}pt; "
        f"line-height: {body.arabic_leading}pt }}\n"
        f"[dir=ltr] {{ font-family: {latin}; font-size: {body.size}pt; line-height: {body.leading}pt }}"
    )


def font_variables(issue: Issue) -> str:
    """The issue's typefaces of headlines and of small type as CSS variables."""
    styles = {style.name: style for style in issue.styles}
    head, small = (styles.get(name) or issue.style("body") for name in ("headline", "caption"))
    return (
        f':root {{ --font-head: "{head.font}", "{head.arabic_font}", serif; '
        f'--font-small: "{small.font}", "{small.arabic_font}", sans-serif }}'
    )
