"""A good paper of each of the five countries raises nothing, and each mention of its law is missed on its pages when it
is taken off, spoilt, hidden, set too small or put elsewhere."""

import io

import msgspec
import pypdfium2
import pytest
import zxingcpp

from layouts.deposit.bar_code import bar_code, shapes
from layouts.deposit.legal_profile import COUNTRIES, legal_profile
from layouts.deposit.mentions import check, texts_of
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.model.issue import Dateline, Issue, Legal, Publication
from layouts.model.lengths import mm
from layouts.model.page import Master
from layouts.press.presets import DEFAULT
from layouts.produce import printed
from tests.layouts.deposit.test_mentions import DAMAGES, Pages, damaged, with_runs
from tests.makers import make_issue, make_plan, make_story

# What a paper of each country prints of itself, and how its template's imprint words it.
PAPERS: dict[str, tuple[Publication, Legal, str, dict[str, str]]] = {
    "morocco": (
        Publication(
            title=(("fr", "Le Phare"), ("ar", "المنار")),
            director=(("fr", "Amina Tazi"), ("ar", "أمينة التازي")),
            printer=(("fr", "Imprimerie du Port, 3, rue du Port, Rabat"), ("ar", "مطبعة المرسى، زنقة المرسى، الرباط")),
        ),
        Legal("35/88", "1113-8998"), "4 DH", {},
    ),
    "netherlands": (
        Publication(title=(("nl", "De Vuurtoren"),), printer=(("nl", "Drukkerij Haven, Kade 3, Rotterdam"),)),
        Legal("", "1113-8998"), "€ 2", {"Imprimé par": "Gedrukt door"},
    ),
    "belgium": (
        Publication(title=(("nl", "De Vuurtoren"),), director=(("nl", "An Peeters, Kerkstraat 1, 9000 Gent"),)),
        Legal("", "1113-8998"), "€ 2", {"Directeur responsable et rédacteur en chef": "Verantwoordelijke uitgever"},
    ),
    "france": (
        Publication(
            title=(("fr", "Le Phare"),), director=(("fr", "Anne Petit"),),
            printer=(("fr", "Imprimerie du Port, 3, rue du Port, Brest"),),
        ),
        Legal("11/2026", "1113-8998"), "2,50 €",
        {"Directeur responsable et rédacteur en chef": "Directrice de la publication"},
    ),
    "spain": (
        Publication(title=(("es", "El Faro"),), printer=(("es", "Imprenta del Puerto, Calle Mayor 3, Cádiz"),)),
        Legal("CA 77-2026", "1113-8998"), "2 €", {"Dépôt Légal": "Depósito legal", "Imprimé par": "Imprime"},
    ),
}  # fmt: skip
SMALLER = 0.1  # points below the least size


def paper(country: str, compositor: Compositor) -> Issue:
    """A finished issue of one page or two, worded as the country's law asks."""
    publication, legal, price, words = PAPERS[country]
    lang = publication.title[0][0]
    issue = make_issue(make_story("first", 120, lang), make_story("second", 90, lang))
    worded = msgspec.json.encode(issue.masters).decode()
    for ours, theirs in words.items():
        assert ours in worded
        worded = worded.replace(ours, theirs)
    issue = msgspec.structs.replace(
        issue,
        publication=publication,
        legal=legal,
        dateline=Dateline(number=7, date=issue.dateline.date, price=price),
        masters=msgspec.json.decode(worded, type=tuple[Master, ...]),
    )
    return lay_out(issue, make_plan(step=2), compositor).issue


@pytest.fixture(scope="module")
def papers(compositor: Compositor) -> dict[str, tuple[Issue, Pages]]:
    issues = {country: paper(country, compositor) for country in COUNTRIES}
    return {country: (issue, compositor.compose(issue).pages) for country, issue in issues.items()}


def mentions() -> list[tuple[str, int, int]]:
    """Every text of every mention of every country: the country, the mention's and the text's number."""
    found = []
    for country in COUNTRIES:
        publication, legal, price, _ = PAPERS[country]
        issue = msgspec.structs.replace(make_issue(), publication=publication, legal=legal)
        issue = msgspec.structs.replace(issue, dateline=msgspec.structs.replace(issue.dateline, price=price))
        for number, mention in enumerate(legal_profile(country).mentions):
            found += [(country, number, place) for place in range(len(texts_of(mention, issue)))]
    return found


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_good_paper_raises_nothing(country: str, papers: dict[str, tuple[Issue, Pages]]) -> None:
    issue, pages = papers[country]
    assert check(issue, pages, legal_profile(country)) == ()


@pytest.mark.parametrize(("country", "number", "place"), mentions())
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_mention_spoilt_is_found(
    country: str, number: int, place: int, damage: str, papers: dict[str, tuple[Issue, Pages]]
) -> None:
    issue, pages = papers[country]
    profile = legal_profile(country)
    mention = profile.mentions[number]
    text, forms = texts_of(mention, issue)[place]
    spoil = DAMAGES[damage]
    if damage == "too small":
        size = mention.least_size - SMALLER
        spoil = lambda line: with_runs(line, lambda run: msgspec.structs.replace(run, size=size))  # noqa: E731
    for form in dict.fromkeys(forms):
        pages = damaged(pages, form, spoil)
    found = check(issue, pages, profile)
    assert any(finding.severity == mention.severity and text in finding.message for finding in found), found


@pytest.mark.parametrize("country", ["morocco", "netherlands"])
def test_what_belongs_on_page_one_is_missed_there(country: str, papers: dict[str, tuple[Issue, Pages]]) -> None:
    issue, (front, *others) = papers[country]
    profile = legal_profile(country)
    bare = msgspec.structs.replace(front, items=())
    moved = msgspec.structs.replace(front, index=len(others) + 1)  # all of it stands on the last page now
    found = check(issue, (bare, *others, moved), profile)
    wanted = [text for one in profile.mentions if one.where == "front" for text, _ in texts_of(one, issue)]
    assert wanted
    for text in wanted:
        assert any(text in finding.message and "page one" in finding.message for finding in found)


def test_mentions_of_one_law_that_stand_apart_are_found(papers: dict[str, tuple[Issue, Pages]]) -> None:
    issue, pages = papers["france"]
    profile = legal_profile("france")
    printer = issue.publication.printer[0][1]
    *first, last = pages
    without = damaged((last,), printer, DAMAGES["taken off"])
    lonely = tuple(item for item in last.items if printer in getattr(item, "text", ""))
    extra = msgspec.structs.replace(last, index=len(pages), items=lonely)
    assert [one.code for one in check(issue, (*first, *without, extra), profile)] == ["mentions-apart"]


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("add_on", ["48", "01742"])
def test_the_bar_code_is_read_from_the_page_with_all_that_stands_on_it(
    country: str, add_on: str, papers: dict[str, tuple[Issue, Pages]], compositor: Compositor
) -> None:
    issue, _ = papers[country]
    code = bar_code(issue.legal.issn, add_on=add_on)
    last = issue.pages[-1]
    left, top = issue.setup.width - mm(20) - code.width(), issue.setup.height * 0.6
    put = msgspec.structs.replace(last, frames=(*last.frames, *shapes(code, left, top, 9000)))
    marked = msgspec.structs.replace(issue, pages=(*issue.pages[:-1], put))
    page = compositor.compose(marked).pages[-1]
    (pdf,), _ = printed(marked, (page,), DEFAULT)
    raster = pypdfium2.PdfDocument(io.BytesIO(pdf))[0].render(scale=150 / 72, grayscale=True).to_numpy()
    (found,) = zxingcpp.read_barcodes(raster.squeeze(), ean_add_on_symbol=zxingcpp.EanAddOnSymbol.Require)
    assert found.text == "9771113899003" + add_on
