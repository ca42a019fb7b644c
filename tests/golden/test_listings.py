"""Pages as text, compared line by line with what they were: a diff here reads like the change on the page.

After a change that is meant, `TARWISA_GOLDEN=write packaging/test tests/golden` writes them anew; read the diff.
"""

import os
from pathlib import Path

import pytest

from fonts.library import Library
from layouts.display.listing import listing
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import lay_out
from layouts.model.issue import Issue
from layouts.model.story import Paragraph, Run, Story
from layouts.typeset.paragraph import Typesetter
from tests.makers import make_issue, make_paragraph, make_picture, make_plan, make_story

HERE = Path(__file__).parent


def mixed() -> Issue:
    """Arabic with Latin and numbers in the line, and the other way round."""
    arabic = "أعلن المكتب الوطني للسكك الحديدية (ONCF) يوم 12/05/2024 عن 35 رحلة جديدة بين الرباط وTanger كل أسبوع."
    dutch = "Het woord ترويسة betekent ‘kop’; in het Arabisch (العربية) staat het rechts, op 24 november links."
    phone = (Run("للاتصال: "), Run("0537-70-12-34", isolate="ltr"), Run("، والثمن 4 دراهم."))
    head = make_paragraph("قطار جديد", "headline", "ar")
    stories = (
        Story("khabar", "ar", "rtl", (head, make_paragraph(arabic, lang="ar"))),
        Story("woord", "nl", "ltr", (make_paragraph("Het woord", "headline"), make_paragraph(dutch))),
        Story("hatif", "ar", "rtl", (Paragraph("body", phone, "ar", "rtl"),)),
    )
    return make_issue(*stories)


ISSUES = {
    "two-scripts": lambda: make_issue(make_story("een", 160), make_story("wahid", 160, "ar")),
    "picture": lambda: make_issue(make_story("foto", 260, picture="p1"), pictures=(make_picture(),)),
    "mixed-lines": mixed,
}


@pytest.mark.parametrize("name", ISSUES)
def test_the_pages_are_what_they_were(name: str) -> None:
    compositor = Compositor(Typesetter(Library()))
    done = lay_out(ISSUES[name](), make_plan(), compositor)
    text = "\n".join(listing(page) for page in compositor.compose(done.issue).pages)
    golden = HERE / f"{name}.txt"
    if os.environ.get("TARWISA_GOLDEN") == "write":
        golden.write_text(text, encoding="utf-8")
    assert text.splitlines() == golden.read_text(encoding="utf-8").splitlines()
