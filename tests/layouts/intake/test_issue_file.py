"""issue.toml: every key checked, every mistake told in one line with its place and what to do."""

import datetime
from pathlib import Path

import pytest

from layouts.findings import UnreadableInput
from layouts.intake.issue_file import IssueFile, check_digit, read_issue_file
from layouts.model.plan import SectionPlan

SOUND = """[publication]
title = "Le Journal"
[issue]
number = 7
date = 2026-11-24
"""


def read(folder: Path, text: str) -> IssueFile:
    (folder / "issue.toml").write_text(text, encoding="utf-8")
    return read_issue_file(folder)


def fault(folder: Path, text: str) -> str:
    with pytest.raises(UnreadableInput) as caught:
        read(folder, text)
    message = str(caught.value)
    assert "\n" not in message
    return message.removeprefix(str(folder / "issue.toml"))


def test_the_contract_s_own_example_is_read(tmp_path: Path) -> None:
    file = read(
        tmp_path,
        """template = "tabloid-bilingual"
[publication]
title = { nl = "Telegraaf Mensheid", ar = "تلغراف الإنسانية" }
printer = "Imprimerie du Phare, Rabat"
[legal]
deposit = "35/88"
issn = "1113-8998"
[issue]
number = 1742
date = 2026-11-24
price = "4 DH"
pages = 8
binding = "right"
hijri_correction = { "1448-06" = -1 }
[page]
size = [289, 380]
columns = 5
[style.body]
font = "Noto Serif"
size = 9
[makeup]
mode = "flow"
[[section]]
id = "ar"
direction = "rtl"
pages = 4
[[section]]
id = "latin"
direction = "ltr"
""",
    )
    assert file.publication.title == (("nl", "Telegraaf Mensheid"), ("ar", "تلغراف الإنسانية"))
    assert file.publication.printer == (("", "Imprimerie du Phare, Rabat"),)
    assert (file.legal.deposit, file.legal.issn, file.binding) == ("35/88", "1113-8998", "right")
    assert (file.dateline.number, file.dateline.date) == (1742, datetime.date(2026, 11, 24))
    assert file.dateline.hijri_correction == (("1448-06", -1),)
    assert (file.plan.mode, file.plan.pages) == ("flow", 8)
    assert file.plan.sections == (
        SectionPlan(id="ar", direction="rtl", pages=4),
        SectionPlan(id="latin", direction="ltr"),
    )
    assert file.findings == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("titel = 1\n" + SOUND, ':1: unknown key "titel"; '),
        (SOUND.replace("number", "numbr"), ':4: unknown key "numbr" in [issue]; did you mean "number"?'),
        (SOUND.replace("title", "tittle"), ':2: unknown key "tittle" in [publication]; did you mean "title"?'),
        (SOUND + "[legal]\nisn = 'x'", ':7: unknown key "isn" in [legal]; did you mean "issn"?'),
        (SOUND.replace("= 7", '= "seven"'), ":4: number must be a whole number, not 'seven'"),
        (SOUND.replace("= 7", "= -7"), ":4: number = -7 cannot be; write a number from 1 to "),
        (SOUND.replace("= 7", "= true"), ":4: number must be a whole number, not True"),
        (
            SOUND.replace("2026-11-24", '"24/11/2026"'),
            ":5: date must be a day, not 24/11/2026; write date = 2026-11-24",
        ),
        (SOUND.replace("2026-11-24", "2026-11-31"), ":5: this is not TOML: "),
        (SOUND.replace("date = 2026-11-24", ""), ":3: [issue] must give its date; write date = 2026-11-24"),
        (SOUND.replace('"Le Journal"', "5"), ":2: title must be a text, or a table by language"),
        (SOUND.replace('"Le Journal"', '{ french = "Le Journal" }'), ':2: "french" in title is no language; '),
        (SOUND + 'binding = "top"', ':6: binding must be one of "left", "right", not \'top\''),
        (SOUND + "pages = 0.5", ":6: pages must be a whole number, not 0.5"),
        (SOUND + '[[section]]\nid = "a"', ":6: a section must give its direction"),
        (SOUND + '[[section]]\nid = "a"\ndirection = "up"', ':8: direction must be one of "ltr", "rtl", not \'up\''),
        (SOUND + '[section]\nid = "a"', ":6: section must be a list of tables; write [[section]]"),
        (SOUND + '[page]\ncolumns = "five"', ":7: columns must be a whole number, not 'five'"),
        ('template = "tabliod-bilingual"\n' + SOUND, ':1: no template is named "tabliod-bilingual"; did you mean "tab'),
        (SOUND + "x = [1,", ": this is not TOML: "),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_to_do(tmp_path: Path, text: str, message: str) -> None:
    assert message in fault(tmp_path, text)


def test_a_wrong_check_digit_of_the_issn_is_an_error_finding_with_the_right_one(tmp_path: Path) -> None:
    (finding,) = read(tmp_path, SOUND + '[legal]\nissn = "1113-8999"').findings
    assert (finding.severity, finding.code) == ("error", "issn")
    assert "issue.toml:7: the check digit of ISSN 1113-8999 is wrong" in finding.message
    assert "1113-8998" in finding.advice


@pytest.mark.parametrize("issn", ["1113899", "abcd-efgh", "1113_8998", "11138998 "])
def test_what_is_no_issn_is_an_error_finding(tmp_path: Path, issn: str) -> None:
    assert read(tmp_path, SOUND + f'[legal]\nissn = "{issn}"').findings[0].code == "issn"


@pytest.mark.parametrize("issn", ["0317-8471", "1050-124X", "2434-561x", "03785955"])
def test_real_issns_are_sound(tmp_path: Path, issn: str) -> None:
    digits = issn.replace("-", "").upper()
    assert check_digit(digits[:7]) == digits[7]
    assert read(tmp_path, SOUND + f'[legal]\nissn = "{issn}"').findings == ()


def test_sources_say_what_copy_is_wanted(tmp_path: Path) -> None:
    (source,) = read(tmp_path, SOUND + '[[source]]\nwxr = "export.xml"\nlimit = 4\ncategories = ["Monde"]').sources
    assert (source.file, source.limit, source.categories) == ("export.xml", 4, ("Monde",))


def test_a_folder_without_issue_toml_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput, match="issue.toml: there is no such file; `tarwisa new FOLDER`"):
        read_issue_file(tmp_path)


def test_an_issue_file_in_another_encoding_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "issue.toml").write_bytes("[publication]\ntitle = 'été'".encode("latin-1"))
    with pytest.raises(UnreadableInput, match="this is not UTF-8 text"):
        read_issue_file(tmp_path)


def test_the_country_whose_law_holds_is_one_that_is_known(tmp_path: Path) -> None:
    from layouts.deposit.legal_profile import COUNTRIES as PROFILES
    from layouts.intake.issue_file import COUNTRIES

    assert COUNTRIES == PROFILES
    assert read(tmp_path, f'{SOUND}[legal]\ncountry = "france"\n').legal.country == "france"
    assert "atlantis" in fault(tmp_path, f'{SOUND}[legal]\ncountry = "atlantis"\n')
