"""The look of what is read on screens: each role in the typefaces of the issue's own styles, with one accent colour.

Colours are of the screen (sRGB): these files are never printed by a press.
"""

from layouts.model.inks import BLACK
from layouts.model.issue import Issue

# Elements by the paragraph style whose typefaces they have.
ROLES = {
    "headline": ("h1", "h2", "h3", ".head"),
    "deck": (".deck",),
    "kicker": (".kicker",),
    "byline": (".byline", ".small", "figcaption", ".caption", "td.page", "th"),
    "pull-quote": ("blockquote",),
}
DARKER = 0.8  # of an ink's own brightness: an accent of small type on white
ACCENT = "#8c1c13"  # where the issue has no ink of its own


def role_rules(issue: Issue) -> str:
    """Families and weights of headlines, kickers, bylines…, in either direction."""
    styles = {style.name: style for style in issue.styles}
    # WeasyPrint names letters by glyphs; faces that draw letters and dots apart (Noto Sans Arabic) are read back wrong
    plain = styles["body"].arabic_font
    rules = [f":root {{ --accent: {accent_of(issue)} }}", ".kicker { color: var(--accent) }"]
    for name, selectors in ROLES.items():
        style = styles.get(name) or styles["body"]
        latin, arabic = f'"{style.font}", "{plain}", serif', f'"{plain}", "{style.font}", serif'
        either = ", ".join(selectors)
        rules.append(f"{either} {{ font-family: {latin}; font-weight: {700 if style.weight >= 600 else 400} }}")
        for way, families in (("rtl", arabic), ("ltr", latin)):
            turned = ", ".join(f"[dir={way}] {one}, {one}[dir={way}]" for one in selectors)
            rules.append(f"{turned} {{ font-family: {families} }}")
    return "\n".join(rules)


def accent_of(issue: Issue) -> str:
    """The first coloured ink of the issue as it looks on a screen, as CSS writes a colour."""
    for ink in issue.inks:
        if ink.name != BLACK.name and max(ink.cyan, ink.magenta, ink.yellow) > 0.3:
            shares = (ink.cyan, ink.magenta, ink.yellow)
            levels = [round(255 * DARKER * (1 - min(1.0, share)) * (1 - ink.black)) for share in shares]
            return "#" + "".join(f"{level:02x}" for level in levels)
    return ACCENT
