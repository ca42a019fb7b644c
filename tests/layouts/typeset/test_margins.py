"""Light signs at the ends of lines stand partly in the margin."""

import msgspec
import pytest

from fonts.library import Library
from layouts.model.story import paragraph
from layouts.model.styles import ParagraphStyle
from layouts.typeset.galley import Measure
from layouts.typeset.margins import AT_END, AT_START, hangs_at_end, hangs_at_start
from layouts.typeset.paragraph import Typesetter

STYLE = ParagraphStyle(name="body")
TEXT = (
    "La bibliothèque municipale rouvrira ses portes samedi après dix-huit mois de travaux, a confirmé l’architecte "
    "responsable du chantier. Les représentants des associations de quartier, consultés à trois reprises, regrettent "
    "toutefois la suppression de la salle de lecture des journaux, fréquentée quotidiennement par une centaine "
    "d’habitués. L’administration promet une compensation, une soixantaine de périodiques francophones, consultables "
    "gratuitement dans la verrière du premier étage."
)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library()


def test_a_stop_hangs_by_a_share_of_its_own_width(library: Library) -> None:
    face = library.face("Noto Serif")
    word = library.word(face, "mot.", False, "fr")
    stop = library.word(face, ".", False, "fr")
    assert hangs_at_end(word, 0.01) == pytest.approx(AT_END["."] * stop.width * 0.01)
    assert hangs_at_start(word, 0.01) == 0.0
    quoted = library.word(face, "“mot", False, "en")
    assert hangs_at_start(quoted, 1.0) == pytest.approx(AT_START["“"] * quoted.advances[0])


def test_an_arabic_comma_hangs_on_the_left(library: Library) -> None:
    face = library.face("Amiri")
    word = library.word(face, "نعم،", True, "ar")
    assert hangs_at_end(word, 1.0) == pytest.approx(AT_END["،"] * word.advances[0])


def test_hyphens_and_stops_stick_out_of_justified_columns_and_letters_do_not(library: Library) -> None:
    measure = Measure(0.0, 141.17)
    lines = Typesetter(library).set(paragraph(TEXT, lang="fr"), STYLE, (measure,)).lines[:-1]
    ends = {line.runs[-1].words[-1].text[-1]: line.runs[-1].x + line.runs[-1].width for line in lines}
    assert {"\u00ad", ","} & set(ends)
    for sign, right in ends.items():
        assert (right > measure.width + 0.5) == (AT_END.get(sign, 0.0) > 0.3), sign


def test_ragged_lines_keep_within_their_measure(library: Library) -> None:
    style = msgspec.structs.replace(STYLE, align="end")
    for line in Typesetter(library).set(paragraph(TEXT, lang="fr"), style, (Measure(0.0, 141.17),)).lines:
        assert line.runs[-1].x + line.runs[-1].width == pytest.approx(141.17, abs=0.01)
