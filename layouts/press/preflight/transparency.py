"""Rules about transparency: none in PDF/X-1a, within bounds in PDF/X-4."""

from collections.abc import Iterator

from layouts.press.preflight.document import Page
from layouts.press.preflight.objects import entries, entry, is_stream, members, name, number
from layouts.press.preflight.profiles import Profile
from layouts.press.preflight.rule import of_page

MODES = {
    "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn",
    "HardLight", "SoftLight", "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity",
}  # fmt: skip
FLATTEN = "Flatten transparency, or export it as PDF/X-4."


def _modes(page: Page) -> set[str]:
    found: set[str] = set()
    for state in page.content.states.values():
        mode = entry(state, "/BM")
        found.update(name(member) for member in members(mode) or [mode])
    return found - {""}


@of_page("transparency", "error", FLATTEN, "x1a")
def is_opaque(page: Page, profile: Profile) -> Iterator[str]:
    for state in page.content.states.values():
        for key in ("/ca", "/CA"):
            if number(entry(state, key)) not in (None, 1):
                yield f"Something is see-through ({key[1:]} {number(entry(state, key)):g})."
        if entries(entry(state, "/SMask")):
            yield "A soft mask is set."
    for mode in sorted(_modes(page) - {"Normal", "Compatible"}):
        yield f"Something is blended by {mode}."
    if any(name(entry(group, "/S")) == "Transparency" for group in page.content.groups):
        yield "The page has a transparency group."
    for image in page.content.objects.values():
        if is_stream(entry(image, "/SMask")) or number(entry(image, "/SMaskInData")):
            yield "A picture has a soft mask."


@of_page("blend-mode", "error", "Choose one of the sixteen blend modes.", "x4", "any")
def blends_in_known_ways(page: Page, profile: Profile) -> Iterator[str]:
    for mode in sorted(_modes(page) - MODES):
        yield f"The blend mode {mode} is none."


@of_page("group-colour", "error", "Blend in the CMYK of the press.", "x4")
def blends_in_the_inks_of_the_press(page: Page, profile: Profile) -> Iterator[str]:
    masks = [entry(entry(mask, "/G"), "/Group") for mask in page.content.soft_masks]
    shaping = {group.unparse() for group in masks if group is not None}
    for group in page.content.groups:
        space = entry(group, "/CS")
        if space is None:
            continue
        allowed = ("DeviceCMYK", "DeviceGray") if group.unparse() in shaping else ("DeviceCMYK",)
        said = name(space) or (name(members(space)[0]) if members(space) else "?")
        if said not in allowed:
            yield f"A transparency group blends in {said}."


@of_page("group-missing", "error", "Export it again: how its transparency looks would be up to each reader.", "x4")
def says_what_it_blends_in(page: Page, profile: Profile) -> Iterator[str]:
    blends = bool(_modes(page) - {"Normal", "Compatible"}) or bool(page.content.soft_masks)
    blends = blends or any(
        number(entry(state, key)) not in (None, 1) for state in page.content.states.values() for key in ("/ca", "/CA")
    )
    if blends and entry(entry(page.obj, "/Group"), "/CS") is None:
        yield "The page is transparent and does not say in which colours it blends."


@of_page("soft-mask", "error", "Export it again.", "x4")
def has_sound_soft_masks(page: Page, profile: Profile) -> Iterator[str]:
    for mask in page.content.soft_masks:
        if name(entry(mask, "/S")) not in ("Alpha", "Luminosity") or not is_stream(entry(mask, "/G")):
            yield "A soft mask is not fully defined."
        after = entry(mask, "/TR")
        if after is not None and name(after) != "Identity":
            yield "A soft mask goes through a transfer curve."


RULES = (
    is_opaque, blends_in_known_ways, blends_in_the_inks_of_the_press, says_what_it_blends_in, has_sound_soft_masks,
)  # fmt: skip
