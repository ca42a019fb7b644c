"""Rules about the output intent: which press the colours are meant for."""

from collections.abc import Iterator

from layouts.press.preflight.document import Document
from layouts.press.preflight.objects import PdfObject, data_of, entry, is_stream, members, name, number, text
from layouts.press.preflight.profiles import Profile
from layouts.press.preflight.rule import of_document

SPACES = {b"CMYK": 4, b"RGB ": 3, b"GRAY": 1}
NEWEST = {"x4": 4, "x1a": 2}  # of ICC
ADVICE = "Export it with the output profile of the press."


def intents(document: Document) -> list[PdfObject]:
    """The output intents that are PDF/X's."""
    found = members(entry(document.root, "/OutputIntents"))
    return [intent for intent in found if name(entry(intent, "/S")) == "GTS_PDFX"]


def _profiles(document: Document) -> Iterator[tuple[PdfObject, bytes]]:
    for intent in intents(document):
        stream = entry(intent, "/DestOutputProfile")
        if is_stream(stream):
            yield stream, data_of(stream) or b""


@of_document("intent-missing", "error", ADVICE, "x4", "x1a")
def names_its_press(document: Document, profile: Profile) -> Iterator[str]:
    found = intents(document)
    if not found:
        yield "The file has no output intent."
    if len(found) > 1:
        yield f"The file has {len(found)} output intents."


@of_document("intent-condition", "error", ADVICE, "x4", "x1a")
def names_a_condition(document: Document, profile: Profile) -> Iterator[str]:
    for intent in intents(document):
        said = text(entry(intent, "/OutputConditionIdentifier"))
        if not said:
            yield "The output intent names no printing condition."
        if not text(entry(intent, "/RegistryName")) and not text(entry(intent, "/Info")):
            yield f"The output intent “{said}” names neither a registry nor what it is."


@of_document("intent-profile", "error", ADVICE, "x4", "x1a")
def carries_its_profile(document: Document, profile: Profile) -> Iterator[str]:
    for intent in intents(document):
        if not is_stream(entry(intent, "/DestOutputProfile")):
            yield "The output intent has no embedded profile."
        if entry(intent, "/DestOutputProfileRef") is not None:
            yield "The output intent points to a profile outside the file."


@of_document("intent-icc", "error", ADVICE, "x4", "x1a")
def has_a_profile_of_a_press(document: Document, profile: Profile) -> Iterator[str]:
    for _, data in _profiles(document):
        if len(data) < 132 or data[36:40] != b"acsp" or int.from_bytes(data[:4], "big") > len(data):
            yield "The output profile is no sound ICC profile."
            continue
        if data[12:16] != b"prtr":
            yield "The output profile is not of a printer."
        if data[8] > NEWEST[profile.flavour]:
            yield f"The output profile is ICC version {data[8]}; {NEWEST[profile.flavour]} is the newest allowed."
        count = int.from_bytes(data[128:132], "big")
        tags = {data[132 + 12 * i : 136 + 12 * i] for i in range(min(count, 200))}
        if not tags >= {b"A2B0", b"B2A0"}:
            yield "The output profile lacks the tables that convert colours."


@of_document("intent-components", "error", ADVICE, "x4", "x1a")
def counts_its_inks_right(document: Document, profile: Profile) -> Iterator[str]:
    for stream, data in _profiles(document):
        if number(entry(stream, "/N")) != SPACES.get(data[16:20]):
            yield "The output profile has another number of inks than the file says."


@of_document("intent-cmyk", "error", ADVICE, "x4", "x1a")
def prints_in_four_inks(document: Document, profile: Profile) -> Iterator[str]:
    for _, data in _profiles(document):
        if data[16:20] != b"CMYK" and data[36:40] == b"acsp":
            yield "The output profile is not of a press with four inks."


RULES = (
    names_its_press, names_a_condition, carries_its_profile, has_a_profile_of_a_press, counts_its_inks_right,
    prints_in_four_inks,
)  # fmt: skip
