"""Rules about colour spaces, wherever they stand: operators, pictures, forms, patterns, soft masks, shadings."""

from collections.abc import Iterator

from layouts.press.preflight.document import Document, Page
from layouts.press.preflight.intent import intents
from layouts.press.preflight.objects import data_of, entry, identity, is_stream, members, name, number, overlap
from layouts.press.preflight.profiles import Profile
from layouts.press.preflight.rule import of_document, of_page
from layouts.press.preflight.spaces import PROCESS, recipe

CONVERT = "Convert it to the CMYK of the press."
CALIBRATED = ("ICCBased", "CalRGB", "CalGray", "Lab")
MOST_INKS = 32  # of DeviceN (ISO 32000-1, annex C)


def kinds(page: Page) -> set[str]:
    """The kinds of colour space used or named on a page."""
    return {space.kind for space in page.content.spaces}


@of_page("colour-rgb", "error", CONVERT, "x4", "x1a")
def has_no_uncalibrated_rgb(page: Page, profile: Profile) -> Iterator[str]:
    if "DeviceRGB" in kinds(page) and (profile.flavour == "x1a" or "DefaultRGB" not in kinds(page)):
        yield "Something on the page is in DeviceRGB."


@of_page("colour-calibrated", "error", CONVERT, "x1a")
def has_no_calibrated_colours(page: Page, profile: Profile) -> Iterator[str]:
    for kind in sorted(kinds(page) & {*CALIBRATED, "DefaultRGB", "DefaultGray", "DefaultCMYK"}):
        yield f"Something on the page is in {kind}, which PDF/X-1a does not allow."


@of_page("colour-not-ink", "error", CONVERT, "x4", on_request=True)
def is_made_of_inks(page: Page, profile: Profile) -> Iterator[str]:
    for kind in sorted(kinds(page) & {*CALIBRATED, "DeviceRGB"}):
        if kind != "DeviceRGB" or "DefaultRGB" in kinds(page):
            yield f"Something on the page is in {kind}: this press takes inks alone."


@of_page("colour-unknown", "error", "Export it again.")
def is_in_known_spaces(page: Page, profile: Profile) -> Iterator[str]:
    if "unknown" in kinds(page):
        yield "Something on the page is in a colour space that is none."


@of_page("colour-icc", "error", "Export it again with sound profiles.")
def has_sound_profiles(page: Page, profile: Profile) -> Iterator[str]:
    counts = {b"GRAY": 1, b"RGB ": 3, b"Lab ": 3, b"CMYK": 4}
    met = set()
    for space in page.content.spaces:
        if space.kind != "ICCBased" or identity(space.raw) in met:
            continue
        met.add(identity(space.raw))
        stream = members(space.raw)[1]
        data = data_of(stream) or b""
        if data[36:40] != b"acsp" or counts.get(data[16:20]) != number(entry(stream, "/N")):
            yield "A colour profile on the page is damaged, or of another number of inks than the file says."


@of_page("colour-profiled-cmyk", "error", "Use DeviceCMYK: by its profile, black text is separated anew.", "x4")
def has_cmyk_without_a_profile(page: Page, profile: Profile) -> Iterator[str]:
    if any(space.kind == "ICCBased" and space.components == 4 for space in page.content.spaces):
        yield "Something on the page is CMYK with a profile."


@of_document("spot-alike", "error", "Give each spot ink one definition.")
def defines_each_spot_once(document: Document, profile: Profile) -> Iterator[str]:
    recipes: dict[str, set[str]] = {}
    for page in document.pages:
        for space in page.content.spaces:
            if space.kind == "Separation" and space.inks[0] not in ("All", "None"):
                recipes.setdefault(space.inks[0], set()).add(recipe(space))
    for ink, found in sorted(recipes.items()):
        if len(found) > 1:
            yield f"The ink {ink} is defined in {len(found)} ways."


@of_page("colour-spot", "error", "Convert spot inks to CMYK.", "x4", "x1a", on_request=True)
def uses_no_spot_inks(page: Page, profile: Profile) -> Iterator[str]:
    inks = {ink for space in page.content.spaces for ink in space.inks}
    for ink in sorted(inks - {*PROCESS, "All", "None"}):
        yield f"The page uses the spot ink {ink}."


@of_page("spot-process", "warning", "Call process inks Cyan, Magenta, Yellow and Black.")
def names_process_inks_as_they_are(page: Page, profile: Profile) -> Iterator[str]:
    inks = {ink for space in page.content.spaces for ink in space.inks}
    for ink in sorted(inks - set(PROCESS)):
        if ink.capitalize() in PROCESS:
            yield f"The ink {ink} would get a plate of its own beside {ink.capitalize()}."


@of_page("spot-broken", "error", "Export it again.")
def defines_spots_fully(page: Page, profile: Profile) -> Iterator[str]:
    for space in page.content.spaces:
        if space.kind not in ("Separation", "DeviceN"):
            continue
        if not space.base or space.base.kind in ("unknown", "Indexed", "Pattern", "Separation", "DeviceN"):
            yield f"The ink {' '.join(space.inks)} has no alternate colour to be shown in."
        if len(space.inks) > MOST_INKS or not all(space.inks) or entry(members(space.raw)[3], "/FunctionType") is None:
            yield f"The ink {' '.join(space.inks)} is not fully defined."


@of_page("colour-registration", "warning", "Use black: the colour of registration marks prints on all plates.")
def keeps_registration_for_marks(page: Page, profile: Profile) -> Iterator[str]:
    for mark in page.content.marks:
        if mark.colour and mark.colour.space.inks == ("All",) and overlap(mark.box, page.trim):
            yield "Something within the trim is in the colour of registration marks."
            return


@of_page("state-transfer", "error", "Take transfer curves and halftones out of the file.", "x4", "x1a")
def leaves_screening_to_the_press(page: Page, profile: Profile) -> Iterator[str]:
    for state in page.content.states.values():
        if entry(state, "/TR") is not None:
            yield "A transfer curve (TR) is set."
        after = entry(state, "/TR2")
        if after is not None and name(after) != "Default":
            yield "A transfer curve (TR2) is set."
        if entry(state, "/HTP") is not None:
            yield "A halftone origin (HTP) is set."
        halftone = entry(state, "/HT")
        if halftone is not None and name(halftone) != "Default":
            kind = number(entry(halftone, "/HalftoneType"))
            if kind not in (1, 5):
                yield "A halftone of a kind that is not allowed is set."
            if entry(halftone, "/HalftoneName") is not None or entry(halftone, "/TransferFunction") is not None:
                yield "A halftone has a name or a transfer curve."


@of_page("rendering-intent", "error", "Export it again.")
def names_known_rendering_intents(page: Page, profile: Profile) -> Iterator[str]:
    known = {"RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation", ""}
    named = {*page.content.intents, *(name(entry(obj, "/Intent")) for obj in page.content.objects.values())}
    for unknown in sorted(named - known):
        yield f"The rendering intent {unknown} is none."


@of_page("colour-press-match", "warning", "Convert it with the profile of the output intent.", "x4")
def has_pages_meant_for_one_press(page: Page, profile: Profile) -> Iterator[str]:
    for intent in members(entry(page.obj, "/OutputIntents")):
        if is_stream(entry(intent, "/DestOutputProfile")):
            yield "The page has an output intent of its own."


def is_for_cmyk(document: Document) -> bool:
    """Whether the document's own output intent is of four inks."""
    return any(number(entry(entry(intent, "/DestOutputProfile"), "/N")) == 4 for intent in intents(document))


@of_document("colour-cmyk-without-press", "error", "Export it for a press with four inks.", "x4")
def has_cmyk_only_for_a_press_of_four(document: Document, profile: Profile) -> Iterator[str]:
    if intents(document) and not is_for_cmyk(document) and any("DeviceCMYK" in kinds(page) for page in document.pages):
        yield "The pages are in CMYK and the output intent is not."


RULES = (
    has_no_uncalibrated_rgb, has_no_calibrated_colours, is_made_of_inks, is_in_known_spaces, has_sound_profiles,
    has_cmyk_without_a_profile, defines_each_spot_once, uses_no_spot_inks, names_process_inks_as_they_are,
    defines_spots_fully, keeps_registration_for_marks, leaves_screening_to_the_press, names_known_rendering_intents,
    has_pages_meant_for_one_press, has_cmyk_only_for_a_press_of_four,
)  # fmt: skip
