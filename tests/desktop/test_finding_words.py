"""What findings say, in the interface's language: every sentence of the table is one that is really said."""

import ast
import re

from desktop.finding_sentences import COUNTED, SENTENCES
from desktop.finding_words import in_words, recognised
from desktop.language import Interpreter
from layouts.deposit.legal_profile import COUNTRIES, legal_profile
from tests.house.sources import python_files


def said() -> set[str]:
    """Every text of the rooms, its gaps as `\\0`: plain ones, and those with values in them."""
    found = set()
    for path in python_files("layouts"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.JoinedStr(values=values):
                    pieces = [str(v.value) if isinstance(v, ast.Constant) else "\0" for v in values]
                    found.add("".join(pieces))
                case ast.Constant(value=str(text)):
                    found.add(text)
    return found


def test_every_sentence_of_the_tables_is_said_somewhere() -> None:
    known = said()
    known |= {legal_profile(country).name for country in COUNTRIES}
    parts = {"picture frame without a picture", "text frame without text", "\0: it prints nothing"}
    assert parts <= known
    unsaid = []
    for sentence in (*COUNTED, *SENTENCES):
        shape = re.sub(r"\{\w+\}|%n", "\0", sentence)
        within = any(text.endswith(f": {shape}") for text in known)
        if shape not in known and not within and not sentence.endswith(": it prints nothing"):
            unsaid.append(sentence)
    assert unsaid == []


def test_a_finding_is_told_in_french_with_its_names_and_numbers(interpreter: Interpreter) -> None:
    message = "74 words of story “le-port” do not fit into its frames"
    assert recognised(message) == (COUNTED[0], (("n", "74"), ("slug", "le-port")))
    interpreter.speak("fr")
    assert in_words(message) == "74 mots de l’article « le-port » ne tiennent pas dans ses blocs"
    assert in_words("something never said") == "something never said"
    interpreter.speak("en")
    assert in_words(message) == message


def test_words_agree_with_their_number(interpreter: Interpreter) -> None:
    interpreter.speak("en")
    assert in_words("1 words of story “a” do not fit into its frames").startswith("1 word of story “a” does not")
    interpreter.speak("ar")
    told = [in_words(f"{n} words of story “a” do not fit into its frames") for n in (1, 2, 5, 74)]
    assert [text.split()[0] for text in told] == ["كلمة", "كلمتان", "5", "74"]
    interpreter.speak("en")


def test_what_stands_in_a_gap_is_translated_where_it_is_words(interpreter: Interpreter) -> None:
    interpreter.speak("fr")
    law = "Morocco: the issue does not say its number of legal deposit (Dahir 1-02-207, art. 7)."
    assert "numéro de dépôt légal" in in_words(law) and "Maroc" in in_words(law)
    size = "advert bank.pdf: it is 100 x 50 mm and its space 90 x 50 mm"
    assert in_words(size) == "advert bank.pdf: elle fait 100 × 50 mm et sa place 90 × 50 mm"
    thin = "A line is thinner than 0.25 pt, 0.1 pt (3 times)."
    assert in_words(thin) == "Un filet est plus fin que 0.25 pt, 0.1 pt (3 fois)."
    grey = "A thin black line is in DeviceGray, which never overprints rightly, 0.5 pt."
    assert in_words(grey).startswith("Un filet noir est en DeviceGray")
    interpreter.speak("en")
