"""Rules about inks on paper: how much, what overprints, what is too thin or too small for several inks."""

from collections.abc import Iterator

from layouts.press.preflight.document import Page
from layouts.press.preflight.marks_seen import Mark
from layouts.press.preflight.objects import Box, overlap
from layouts.press.preflight.profiles import Profile
from layouts.press.preflight.rule import of_page
from layouts.press.preflight.spaces import Colour

SOLID_BLACK = 0.85  # Ghent R0015: from here on, black with other inks is rich black
THINNEST_DOUBT = 0.005  # points: lines are written with three decimals


def _on_paper(page: Page, *kinds: str) -> Iterator[tuple[Mark, Colour]]:
    """Marks of these kinds within the trim, with their colour: what lies outside is cut off."""
    for mark in page.content.marks:
        if mark.kind in kinds and mark.colour and not mark.inside_mask and overlap(_thick(mark), page.trim):
            yield mark, mark.colour


def _thick(mark: Mark) -> Box:
    half = mark.size / 2 + 0.01 if mark.kind == "stroke" else 0.01
    x0, y0, x1, y1 = mark.box
    return x0 - half, y0 - half, x1 + half, y1 + half


def _used(colour: Colour) -> dict[str, float]:
    """The inks that a colour prints with."""
    return {ink: share for ink, share in (colour.inks() or {}).items() if share > 0}


def _is_white(colour: Colour) -> bool:
    return colour.pattern is None and colour.inks() is not None and not _used(colour)


def _is_black(colour: Colour) -> bool:
    return colour.pattern is None and _used(colour) == {"Black": 1.0}


def _is_grey_space(colour: Colour) -> bool:
    return colour.space.kind == "DeviceGray"


def _said(marks: list[Mark], what: str, unit: str = "pt") -> Iterator[str]:
    """One message for all of one kind, with the smallest."""
    if marks:
        least = min(mark.size for mark in marks)
        many = f" ({len(marks)} times)" if len(marks) > 1 else ""
        yield f"{what}, {least:.4g} {unit}{many}."


@of_page("white-text-overprints", "error", "Let white text knock out: as it is, it vanishes.", "x4", "x1a")
def lets_white_text_knock_out(page: Page, profile: Profile) -> Iterator[str]:
    found = [mark for mark, colour in _on_paper(page, "text") if mark.overprints and _is_white(colour)]
    yield from _said(found, "White text is set to overprint")


@of_page("white-path-overprints", "error", "Let white shapes knock out: as they are, they vanish.", "x4", "x1a")
def lets_white_shapes_knock_out(page: Page, profile: Profile) -> Iterator[str]:
    found = [mark for mark, colour in _on_paper(page, "fill", "stroke") if mark.overprints and _is_white(colour)]
    yield from _said(found, "A white shape is set to overprint")


@of_page("black-text-knocks-out", "warning", "Let small black text overprint (OPM 1): the slightest shift shows paper.")
def lets_small_black_text_overprint(page: Page, profile: Profile) -> Iterator[str]:
    found = [
        mark
        for mark, colour in _on_paper(page, "text")
        if mark.size < profile.black_text and _is_black(colour) and not _is_grey_space(colour)
        and not (mark.overprints and (mark.mode == 1 or colour.space.kind != "DeviceCMYK"))
    ]  # fmt: skip
    yield from _said(found, "Small black text does not overprint")


@of_page("black-line-knocks-out", "warning", "Let thin black lines overprint (OPM 1).")
def lets_thin_black_lines_overprint(page: Page, profile: Profile) -> Iterator[str]:
    found = [
        mark
        for mark, colour in _on_paper(page, "fill", "stroke")
        if mark.size < profile.black_line and _is_black(colour) and not _is_grey_space(colour)
        and not (mark.overprints and (mark.mode == 1 or colour.space.kind != "DeviceCMYK"))
    ]  # fmt: skip
    yield from _said(found, "A thin black line does not overprint")


@of_page("grey-text", "warning", "Set it in the black ink of CMYK, overprinting.", "x4", "x1a")
def sets_small_text_in_an_ink(page: Page, profile: Profile) -> Iterator[str]:
    found = [
        mark
        for mark, colour in _on_paper(page, "text")
        if mark.size < profile.black_text and _is_grey_space(colour) and colour.values == (0.0,)
    ]
    yield from _said(found, "Small black text is in DeviceGray, which never overprints rightly")


@of_page("grey-line", "warning", "Draw it in the black ink of CMYK, overprinting.", "x4", "x1a")
def draws_thin_lines_in_an_ink(page: Page, profile: Profile) -> Iterator[str]:
    found = [
        mark
        for mark, colour in _on_paper(page, "fill", "stroke")
        if mark.size < profile.black_line and _is_grey_space(colour) and colour.values == (0.0,)
    ]
    yield from _said(found, "A thin black line is in DeviceGray, which never overprints rightly")


@of_page("grey-overprints", "warning", "Let greys knock out.", "x4", "x1a")
def lets_greys_knock_out(page: Page, profile: Profile) -> Iterator[str]:
    found = [
        mark
        for mark, colour in _on_paper(page, "text", "fill", "stroke", "image")
        if mark.overprints and _is_grey_space(colour) and not _is_white(colour)
    ]
    yield from _said(found, "Something in DeviceGray is set to overprint, which presses do differently")


@of_page("overprint-mode", "warning", "Set OPM 1 wherever CMYK overprints.", "x4", "x1a")
def overprints_ink_by_ink(page: Page, profile: Profile) -> Iterator[str]:
    found = [
        mark
        for mark, colour in _on_paper(page, "text", "fill", "stroke")
        if mark.overprints and mark.mode != 1 and colour.space.kind == "DeviceCMYK" and not _is_black(colour)
        and len(_used(colour)) < 4
    ]  # fmt: skip
    yield from _said(found, "CMYK overprints in mode 0, where its empty inks wipe out what lies below")


@of_page("ink-limit", "error", "Take ink out of this colour.")
def keeps_to_the_ink_limit(page: Page, profile: Profile) -> Iterator[str]:
    worst: dict[Colour | tuple[float, ...], float] = {}
    for _, colour in _on_paper(page, "text", "fill", "stroke", "image"):
        if colour.pattern is None and colour.space.inks != ("All",):
            worst[colour.values] = 100 * sum(_used(colour).values())
    for total in sorted({round(total) for total in worst.values() if total > profile.ink_limit + 0.5}):
        yield f"A colour has {total} % of ink; the limit is {profile.ink_limit} %."


@of_page("rich-black-text", "warning", "Set text in black ink alone.")
def sets_text_without_rich_black(page: Page, profile: Profile) -> Iterator[str]:
    found = []
    for mark, colour in _on_paper(page, "text"):
        inks = _used(colour)
        if inks.get("Black", 0) >= SOLID_BLACK and 100 * sum(inks.values()) > profile.rich_black:
            found.append(mark)
    yield from _said(found, f"Black text has more than {profile.rich_black} % of ink")


@of_page("reversed-text-small", "warning", "Set white text larger: ink fills it in.")
def sets_white_text_large(page: Page, profile: Profile) -> Iterator[str]:
    found = [mark for mark, c in _on_paper(page, "text") if _is_white(c) and mark.size < profile.reversed_text - 0.01]
    yield from _said(found, f"White text is smaller than {profile.reversed_text:g} pt")


@of_page("several-inks-small-text", "warning", "Set small text in one ink.")
def sets_small_text_in_one_ink(page: Page, profile: Profile) -> Iterator[str]:
    found = [
        mark
        for mark, colour in _on_paper(page, "text")
        if len(_used(colour)) > 1 and mark.size < profile.many_ink_text - 0.01
    ]
    yield from _said(found, f"Text of several inks is smaller than {profile.many_ink_text:g} pt")


@of_page("hairline", "error", "Draw lines at least as thick as the press can hold.")
def draws_no_hairlines(page: Page, profile: Profile) -> Iterator[str]:
    found = [
        mark
        for mark, _ in _on_paper(page, "stroke", "fill")
        if mark.size < profile.least_line - THINNEST_DOUBT and _is_line(mark)
    ]
    yield from _said(found, f"A line is thinner than {profile.least_line:g} pt")


@of_page("several-inks-thin-line", "warning", "Draw thin lines in one ink.")
def draws_thin_lines_in_one_ink(page: Page, profile: Profile) -> Iterator[str]:
    # lines of several inks show every shift, long before they are hairlines
    found = [
        mark
        for mark, colour in _on_paper(page, "stroke", "fill")
        if mark.size < 2 * profile.least_line - THINNEST_DOUBT and _is_line(mark) and len(_used(colour)) > 1
    ]
    yield from _said(found, "A thin line is of several inks")


def _is_line(mark: Mark) -> bool:
    """A stroke; or a filled shape that is long for its thickness: a small filled dot is none."""
    longest = max(mark.box[2] - mark.box[0], mark.box[3] - mark.box[1])
    return mark.kind == "stroke" or longest > 8 * mark.size


RULES = (
    lets_white_text_knock_out, lets_white_shapes_knock_out, lets_small_black_text_overprint,
    lets_thin_black_lines_overprint, sets_small_text_in_an_ink, draws_thin_lines_in_an_ink, lets_greys_knock_out,
    overprints_ink_by_ink, keeps_to_the_ink_limit, sets_text_without_rich_black, sets_white_text_large,
    sets_small_text_in_one_ink, draws_no_hairlines, draws_thin_lines_in_one_ink,
)  # fmt: skip
