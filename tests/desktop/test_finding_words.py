"""What findings say, in the interface's language: every sentence of the table is one that is really said."""

import ast
import re
from collections.abc import Iterable, Iterator

from desktop.finding_sentences import COUNTED, SENTENCES
from desktop.finding_words import ON_THE_DESK, in_words, recognised
from desktop.language import Interpreter
from desktop.law_names import LAWS
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
                case ast.BinOp(left=ast.Constant(value=str(text)), op=ast.Add()):
                    found.add(f"{text}\0")
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


def test_every_law_is_named_in_the_languages_of_the_interface(interpreter: Interpreter) -> None:
    sources = {mention.source for country in COUNTRIES for mention in legal_profile(country).mentions}
    assert sources == set(LAWS)
    interpreter.speak("ar")
    law = "code of 1958/2002, article 2: name and address on every print"
    said = in_words(f"Morocco: the issue does not say its printer's name and address ({law}).")
    interpreter.speak("en")
    assert not re.search("[A-Za-z]", said) and "الفصل 2" in said


SEVERITIES = ("error", "warning", "note")
# Other programs' words alone, a reader's errors, or kinds of change that their own list says: nothing to translate.
BARE = re.compile(r"[\0\s:.;()/]*")


def raised() -> Iterator[tuple[str, str]]:
    """Where findings are made, and the texts that their messages and advice can be, gaps as `\0`."""
    for path in python_files("layouts"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = _assigned(tree.body)
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        for function in functions:
            scope = constants | _assigned(ast.walk(function))
            for node in ast.walk(function):
                if isinstance(node, ast.Call):
                    for given in _told(node):
                        for text in _texts(given, scope):
                            yield f"{path.name}:{node.lineno}", text


def _assigned(nodes: Iterable[ast.AST]) -> dict[str, list[ast.expr]]:
    found: dict[str, list[ast.expr]] = {}
    for node in nodes:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found.setdefault(name, []).append(value)
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                for target, value in zip(names, values):
                    if isinstance(target, ast.Name):
                        found.setdefault(target.id, []).append(value)
    return found


def _told(call: ast.Call) -> list[ast.expr]:
    """Message and advice of a call that makes a finding."""
    match call.func:
        case ast.Name(id="Finding"):
            return [keyword.value for keyword in call.keywords if keyword.arg in ("message", "advice")]
    match call.args:
        case [ast.Constant(value=severity), _, *told] if severity in SEVERITIES:
            return told[:2]
    return []


def _texts(node: ast.expr, scope: dict[str, list[ast.expr]], deep: int = 0) -> Iterator[str]:
    match node:
        case _ if deep > 5:
            yield "\0"
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            yield "".join(str(v.value) if isinstance(v, ast.Constant) else "\0" for v in values)
        case ast.IfExp(body=one, orelse=other):
            yield from _texts(one, scope, deep + 1)
            yield from _texts(other, scope, deep + 1)
        case ast.BinOp(left=one, op=ast.Add(), right=other):
            ends = list(_texts(other, scope, deep + 1))
            yield from (text + end for text in _texts(one, scope, deep + 1) for end in ends)
        case ast.Name(id=name) if name in scope:
            for value in scope[name]:
                yield from _texts(value, scope, deep + 1)
        case ast.Call(func=ast.Attribute(value=text, attr="rstrip")):
            yield from _texts(text, scope, deep + 1)
        case _:
            yield "\0"


def test_every_finding_has_its_sentence_in_the_interfaces_languages() -> None:
    shapes = {re.sub(r"\{\w+\}|%n", "\0", sentence) for sentence in (*COUNTED, *SENTENCES, *ON_THE_DESK)}
    shapes.add("\0: it prints nothing")  # two sentences, each whole
    texts = {text: place for place, text in raised()}
    assert len(texts) > 150 and "the story has no title" in {text.split(": ")[-1] for text in texts}
    untold = {
        text: place
        for text, place in texts.items()
        if not BARE.fullmatch(text)
        and not ("\0" not in text and recognised(text))
        and not any(_ends(text, shape) for shape in shapes)
    }
    assert untold == {}


def _ends(text: str, shape: str) -> bool:
    """Whether a text is of this shape, behind a file's name or not, a gap that may be empty behind it or not."""
    return text in (shape, f"{shape}\0") or text.endswith((f": {shape}", f": {shape}\0"))


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
