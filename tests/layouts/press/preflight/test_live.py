"""The preflight of an editor: page by page, each looked at once for as long as it does not change."""

import msgspec
import pytest

from layouts.display.items import Box, DisplayList, TextLine
from layouts.model.geometry import Rect
from layouts.model.inks import Ink
from layouts.press.preflight import live
from layouts.press.preflight.live import LivePreflight, preflight_page
from layouts.press.presets import PRESETS
from layouts.typeset.paragraph import Typesetter
from tests.layouts.press.adverts import advert, slot
from tests.layouts.press.pages import FRENCH, lines_of, page_of

X4 = PRESETS["newspaper-x4"]
PLUM = Ink("Plum", 0.5, 0.9, 0, 0.2)


def no_picture(key: str) -> bytes:
    raise KeyError(key)


def text_page(typesetter: Typesetter, index: int = 0, ink: str = "Black") -> DisplayList:
    line = lines_of(typesetter, FRENCH[:1], "fr")[0]
    runs = tuple(msgspec.structs.replace(run, ink=ink) for run in line.runs)
    text: TextLine = msgspec.structs.replace(line, x=60.0, y=80.0, runs=runs)
    return msgspec.structs.replace(page_of(text, index=index), inks=(*page_of().inks, PLUM))


def test_a_sound_page_has_no_findings(typesetter: Typesetter) -> None:
    assert preflight_page(text_page(typesetter), X4, no_picture) == ()


def test_what_is_wrong_is_said_with_the_page_of_the_issue(typesetter: Typesetter) -> None:
    [finding] = preflight_page(text_page(typesetter, 4, "Plum"), X4, no_picture)
    assert (finding.code, finding.page) == ("several-inks-small-text", 5)


def test_adverts_and_missing_pictures_are_looked_at_too() -> None:
    bad = advert("1 0 0 rg 20 20 50 50 re f")
    found = preflight_page(page_of(slot("advert of a live page")), X4, lambda key: bad)
    assert "advert-colours" in [finding.code for finding in found]
    assert found[0].frame == 5


def test_an_empty_page_is_a_warning_and_a_rule_too_thin_is_not_possible(typesetter: Typesetter) -> None:
    assert [f.code for f in preflight_page(page_of(), X4, no_picture)] == ["page-empty"]
    thin = page_of(Box(Rect(50, 50, 200, 0.05), "Black", "", 0, 1))
    assert preflight_page(thin, X4, no_picture) == (), "the writer draws it as thick as the press holds"


def test_a_page_that_has_not_changed_costs_nothing(typesetter: Typesetter, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = tuple(text_page(typesetter, index, "Plum") for index in range(3))
    watched = LivePreflight(X4, no_picture)
    first = list(watched.pages(pages))
    assert [found[0].page for found in first] == [1, 2, 3]
    looked_at: list[int] = []

    def counted(page: DisplayList, *rest: object) -> tuple[object, ...]:
        looked_at.append(page.index)
        return ()

    monkeypatch.setattr(live, "preflight_page", counted)
    again = list(watched.pages(pages))
    assert looked_at == [] and all(one is other for one, other in zip(again, first))
    assert all(watched.is_known(page) for page in pages)
    changed = (pages[0], page_of(index=1), pages[2])
    list(watched.pages(changed))
    assert looked_at == [1]


def test_another_preset_is_another_question(typesetter: Typesetter) -> None:
    page = text_page(typesetter, ink="Plum")
    watched = LivePreflight(X4, no_picture)
    assert len(watched.page(page)) == 1
    watched.preset = PRESETS["proof"]
    assert not watched.is_known(page)
    assert watched.page(page) == preflight_page(page, PRESETS["proof"], no_picture)


def test_what_is_remembered_is_what_would_be_found(typesetter: Typesetter) -> None:
    pages = tuple(text_page(typesetter, index, ink) for index, ink in enumerate(("Black", "Plum", "Red")))
    watched = LivePreflight(X4, no_picture)
    for _ in range(2):
        assert list(watched.pages(pages)) == [preflight_page(page, X4, no_picture) for page in pages]
