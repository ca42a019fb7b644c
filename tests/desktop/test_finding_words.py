"""What findings say, in the interface's language: every sentence of the table is one that is really said."""

import ast

from desktop.finding_words import SENTENCES, in_words, recognised
from desktop.language import Interpreter
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


def test_every_sentence_of_the_table_is_said_somewhere() -> None:
    import re

    known = said()
    parts = {"picture frame without a picture", "text frame without text", "\0: it prints nothing"}
    assert parts <= known
    unsaid = []
    for sentence in SENTENCES:
        shape = re.sub(r"\{\w+\}", "\0", sentence)
        if shape not in known and not sentence.endswith(": it prints nothing"):
            unsaid.append(sentence)
    assert unsaid == []


def test_a_finding_is_told_in_french_with_its_names_and_numbers(interpreter: Interpreter) -> None:
    message = "74 words of story “le-port” do not fit into its frames"
    assert recognised(message) == (SENTENCES[0], (("words", "74"), ("slug", "le-port")))
    interpreter.speak("fr")
    assert in_words(message) == "74 mots de l’article « le-port » ne tiennent pas dans ses blocs"
    assert in_words("something never said") == "something never said"
    interpreter.speak("en")
    assert in_words(message) == message
