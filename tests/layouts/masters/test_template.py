"""House templates read as they are written, differ only where they say so, and name the line of every mistake."""

import tomllib
from pathlib import Path

import pytest

from layouts.findings import UnreadableInput
from layouts.masters.template import Template, house_templates, load_template
from layouts.model.frame import TextFrame
from layouts.model.lengths import mm, to_mm
from layouts.model.styles import ParagraphStyle

# The names that the rooms agreed on: intake writes them, the make-up looks for them.
ROLES = """body body-first lead kicker headline headline-1 headline-2 headline-3 headline-4 headline-5 deck byline
crosshead pull-quote caption credit item table-row jump-line folio section-head ears imprint legal""".split()


def style(template: Template, name: str) -> ParagraphStyle:
    return next(found for found in template.styles if found.name == name)


def with_issue(text: str, name: str = "tabloid-bilingual", beside: Path | None = None) -> Template:
    return load_template(name, tomllib.loads(text), beside=beside, text=text)


def complaint(text: str, name: str = "tabloid-bilingual", beside: Path | None = None) -> str:
    with pytest.raises(UnreadableInput) as caught:
        with_issue(text, name, beside)
    return str(caught.value)


def test_the_tabloid_is_289_by_380_mm_in_five_columns_of_49_8() -> None:
    setup = load_template("tabloid-bilingual").setup
    assert (round(to_mm(setup.width), 6), round(to_mm(setup.height), 6)) == (289, 380)
    column = (setup.width - setup.inside - setup.outside - 4 * setup.gutter) / 5
    assert round(to_mm(column), 6) == 49.8
    assert (setup.columns, setup.baseline, round(to_mm(setup.bleed), 6)) == (5, 10.5, 3)


@pytest.mark.parametrize("name", house_templates())
def test_every_house_template_has_all_styles_and_masters(name: str) -> None:
    template = load_template(name)
    assert set(ROLES) <= {found.name for found in template.styles}
    assert {"front", "inside", "inside-rtl", "inside-imprint"} <= {master.name for master in template.masters}


@pytest.mark.parametrize("name", house_templates())
def test_furniture_stands_within_the_page_and_within_what_it_takes(name: str) -> None:
    template = load_template(name)
    setup = template.setup
    for master in template.masters:
        for frame in master.frames:
            assert setup.inside - 0.01 <= frame.rect.x and frame.rect.right <= setup.width - setup.outside + 0.01
            in_head = frame.rect.bottom <= setup.top + master.head + 0.01
            in_foot = frame.rect.y >= setup.height - setup.bottom - master.foot - 0.01
            assert in_head or in_foot


@pytest.mark.parametrize("name", house_templates())
def test_every_line_of_furniture_has_the_depth_it_needs(name: str) -> None:
    template = load_template(name)
    leadings = {found.name: found for found in template.styles}
    for master in template.masters:
        for frame in master.frames:
            if isinstance(frame, TextFrame):
                depth = sum(leadings[line.style].leading_for(line.direction) for line in frame.content)
                assert depth <= frame.rect.height + 0.01, (name, master.name, frame.content)


def test_house_templates_are_the_five_that_come_with_the_program() -> None:
    assert house_templates() == ("a3-four-page", "broadsheet", "newsletter", "tabloid-bilingual", "two-fronts")


def test_each_front_of_a_paper_with_two_has_its_own_nameplate() -> None:
    template = load_template("two-fronts")
    assert template.plan.fronts == "two"
    titles = {
        master.name: max(
            (frame for frame in master.frames if isinstance(frame, TextFrame)), key=lambda frame: frame.rect.height
        )
        .content[0]
        .direction
        for master in template.masters
        if master.name in ("front", "front-rtl")
    }
    assert titles == {"front": "ltr", "front-rtl": "rtl"}


def test_a_derived_template_differs_only_where_it_says_so() -> None:
    tabloid, broadsheet = load_template("tabloid-bilingual"), load_template("broadsheet")
    assert broadsheet.setup.columns == 7 and broadsheet.setup.gutter == tabloid.setup.gutter
    assert style(broadsheet, "body") == style(tabloid, "body")
    assert style(broadsheet, "headline-1").size > style(tabloid, "headline-1").size
    assert style(broadsheet, "headline-1").arabic_font == style(tabloid, "headline-1").arabic_font
    assert load_template("a3-four-page").plan.step == 4


def test_a_part_given_again_replaces_the_one_it_was_derived_from() -> None:
    tabloid, broadsheet = load_template("tabloid-bilingual"), load_template("broadsheet")
    frames = {len(template.masters[0].frames) for template in (tabloid, broadsheet)}
    assert len(frames) == 1 and broadsheet.masters[0].head > tabloid.masters[0].head


def test_without_wishes_body_is_noto_serif_9_on_10_5_with_amiri() -> None:
    body = style(load_template("tabloid-bilingual"), "body")
    assert (body.font, body.size, body.leading, body.arabic_font) == ("Noto Serif", 9, 10.5, "Amiri")
    assert body.first_indent == mm(3.2)


def test_four_arabic_lines_of_body_meet_five_latin_ones() -> None:
    body = style(load_template("tabloid-bilingual"), "body")
    assert 4 * body.arabic_leading == 5 * body.leading


def test_an_issue_may_change_the_page() -> None:
    setup = with_issue("[page]\nsize = [300, 400]\nmargins = [10, 20, 30, 40]\ncolumns = 6").setup
    assert (setup.width, setup.height, setup.columns) == (mm(300), mm(400), 6)
    assert (setup.top, setup.outside, setup.bottom, setup.inside) == (mm(10), mm(20), mm(30), mm(40))
    assert setup.baseline == 10.5


def test_furniture_follows_a_page_of_another_size() -> None:
    plain, wide = load_template("tabloid-bilingual"), with_issue("[page]\nsize = [389, 380]")
    rights = [max(frame.rect.right for frame in template.masters[0].frames) for template in (plain, wide)]
    assert round(to_mm(rights[1] - rights[0]), 6) == 100


def test_size_alone_means_both_scripts_in_their_proportion() -> None:
    body = style(with_issue("[style.body]\nsize = 18\nleading = 21"), "body")
    assert (body.size, body.arabic_size, body.leading, body.arabic_leading) == (18, 20, 21, 26.25)


def test_an_arabic_size_given_is_kept() -> None:
    body = style(with_issue("[style.body]\nsize = 18\narabic_size = 12"), "body")
    assert (body.size, body.arabic_size) == (18, 12)


def test_the_size_the_template_has_anyway_changes_nothing() -> None:
    assert style(with_issue("[style.body]\nsize = 9"), "body") == style(load_template("tabloid-bilingual"), "body")


def test_a_weight_is_for_both_scripts() -> None:
    body = style(with_issue("[style.body]\nweight = 700"), "body")
    assert (body.weight, body.arabic_weight) == (700, 700)


def test_styles_like_another_follow_what_an_issue_says_of_it() -> None:
    template = with_issue('[style.body]\nfont = "Source Serif 4"\n[style.headline-3]\nsize = 20')
    assert style(template, "body-first").font == "Source Serif 4"
    assert style(template, "body-first").first_indent == 0
    assert style(template, "headline").size == 20
    assert style(template, "headline-1").size == style(load_template("tabloid-bilingual"), "headline-1").size


def test_an_issue_may_add_a_style_and_an_ink() -> None:
    template = with_issue('[ink.Teal]\ncmyk = [80, 10, 40, 0]\n[style.verse]\nlike = "body"\ncolour = "Teal"')
    assert style(template, "verse").ink == "Teal"
    assert [ink.cyan for ink in template.inks if ink.name == "Teal"] == [0.8]


def test_the_rest_of_an_issue_is_not_the_templates_business() -> None:
    text = '[publication]\ntitle = "X"\n[makeup]\nmode = "flow"\n[issue]\nnumber = 3'
    assert with_issue(text).plan.mode == "flow"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[style.body]\n#\nsise = 9", 'issue.toml:3: unknown key "sise" in [style.body]; did you mean "size"?'),
        ("[page]\ncolums = 5", 'issue.toml:2: unknown key "colums" in [page]; did you mean "columns"?'),
        ("[style.body]\nsize = 'big'", "issue.toml:2: size must be a number, not 'big'"),
        ("[style.body]\nsize = 0", "issue.toml:2: size = 0 cannot be; give more than nothing"),
        ("[style.body]\nhyphenate = 1", "issue.toml:2: hyphenate must be true or false, not 1"),
        (
            "[style.body]\nalign = 'left'",
            'issue.toml:2: align must be one of "justify", "start", "center", "end", not \'left\'',
        ),
        ("[style.body]\n\ncolour = 'Blak'", 'issue.toml:3: no ink is named "Blak"; did you mean "Black"?'),
        ("[style.verse]\nlike = 'bdy'", 'issue.toml:2: no style is named "bdy"; did you mean "body"?'),
        ("[style.body]\nlike = 'item'", "issue.toml:2: style body is like item is like body-first is like body; "
         "let one stand for itself"),
        ("[page]\nsize = [289]", "issue.toml:2: size must be a list of 2 values, not [289]"),
        ("[page]\nsize = [289, -1]", "issue.toml:2: size = (289.0, -1.0) cannot be; give more than nothing"),
        (
            "[page]\ncolumns = 30",
            "issue.toml:2: 30 columns within margins leave no room on a page of 289 × 380 mm; "
            "take fewer columns or smaller margins",
        ),
        ("[ink.Red]\ncmyk = [0, 300, 0, 0]", "issue.toml:2: cmyk of ink Red must be percents from 0 to 100"),
        ("[makeup]\nmode = 'grid'", 'issue.toml:2: mode must be one of "modular", "flow", not \'grid\''),
        ("style = 3", "issue.toml:1: style must be a table; write [style]"),
        ("[style]\nbody = 3", "issue.toml:2: body must be a table; write [style.body]"),
    ],
)  # fmt: skip
def test_a_mistake_in_an_issue_is_one_line_with_its_place(text: str, message: str) -> None:
    assert complaint(text) == message


def test_an_unknown_template_is_named_with_the_nearest_one() -> None:
    message = 'issue.toml:1: no template is named "tabloid-bilingal"; did you mean "tabloid-bilingual"?'
    assert complaint('template = "tabloid-bilingal"', "tabloid-bilingal") == message


def test_a_template_may_stand_beside_the_issue(tmp_path: Path) -> None:
    folder = tmp_path / "template"
    folder.mkdir()
    (folder / "template.toml").write_text('based_on = "a3-four-page"\n[page]\ncolumns = 4\n', encoding="utf-8")
    template = load_template("template", beside=tmp_path)
    assert (template.setup.columns, template.plan.step) == (4, 4)
    assert template == load_template(folder)


def test_a_template_beside_the_issue_may_bear_the_name_of_its_base(tmp_path: Path) -> None:
    folder = tmp_path / "broadsheet"
    folder.mkdir()
    (folder / "template.toml").write_text('based_on = "broadsheet"\n[page]\ncolumns = 6\n', encoding="utf-8")
    assert load_template("broadsheet", beside=tmp_path).setup.columns == 6


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("page = ", "1: this is not TOML: invalid value"),
        (
            "based_on = 'b'",
            '1: no template is named "b"; known are: a3-four-page, broadsheet, newsletter, tabloid-bilingual, '
            "two-fronts",
        ),
        ("[pages]", '1: unknown key "pages"; did you mean "page"?'),
        ("based_on = 'broadsheet'\n[part.x]\nedge = 'side'", "3: edge must be \"head\" or \"foot\", not 'side'"),
        ("based_on = 'broadsheet'\n[part.x]\nedge = 'foot'", "2: [part.x] must give height"),
        ("based_on = 'broadsheet'\n[part.x]\nheight = 9\ntext = 4", "4: text must be a list, not 4"),
        (
            "based_on = 'broadsheet'\n[part.x]\nheight = 9\n[[part.x.rule]]\ny = 1\nthickness = 1\n"
            "[[part.x.rule]]\ny = 1",
            "7: [part.x.rule] must give thickness",
        ),
        (
            "based_on = 'broadsheet'\n[part.x]\nheight = 9\n[[part.x.text]]\nx = [0, 9]\ny = [0, 9]\n"
            "lines = [{ style = 'folio', text = ['{foliio}'] }]",
            '7: no field is written "{foliio}"; did you mean "folio"?',
        ),
        ("based_on = 'broadsheet'\n[master.x]\nparts = ['nameplat']", '3: no part is named "nameplat"; '
         'did you mean "nameplate"?'),
        ("columns = 4\n[style.body]", '1: unknown key "columns"; known are: '
         "based_on, ink, makeup, master, page, part, style"),
        ("[style.body]\nsize = 9", "[page] must give size"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_template_names_the_templates_file(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "template.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableInput) as caught:
        load_template(tmp_path)
    place = f"{tmp_path / 'template.toml'}:"
    assert str(caught.value) == place + (" " if message.startswith("[") else "") + message


def test_templates_that_are_based_on_each_other_are_refused(tmp_path: Path) -> None:
    for name, base in (("one", "two"), ("two", "one")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "template.toml").write_text(f'based_on = "{base}"', encoding="utf-8")
    with pytest.raises(UnreadableInput, match="is based on this one"):
        load_template("one", beside=tmp_path)


@pytest.mark.parametrize("text", ["[style.body]\nsize = nan", "[page]\nmargins = [12, inf, 12, 12]"])
def test_what_is_no_finite_number_is_refused_with_its_line(text: str) -> None:
    assert complaint(text).startswith("issue.toml:2: ")
