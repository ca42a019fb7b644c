"""Numbers as people type them in fields: with units, sums and shares. Text in, points out; None when it is no number.

Units: mm, cm, in, pt, p (pica, 12 pt), c (cicero, 12 Didot points), 10p6 (ten
picas and six points), and what the field is set to for bare numbers.
"""

import re

from layouts.model.lengths import MM

DIDOT = 1238 / 1157  # points in a Didot point, as French foundries had it
UNITS = {"mm": MM, "cm": 10 * MM, "in": 72.0, '"': 72.0, "pt": 1.0, "p": 12.0, "pc": 12.0, "c": 12 * DIDOT, "dd": DIDOT}
PLAIN_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩٫−×÷", "0123456789.-*/")
# Isolates and marks that keep a number left to right in an Arabic window come along when it is copied.
MARKS = re.compile("[\u200e\u200f\u061c\u2066-\u2069\u00a0\u202f\\s]")
TOKEN = re.compile(r'(\d+(?:[.,]\d*)?|[.,]\d+)(mm|cm|in|pt|pc|dd|p|c|"|%)?|([-+*/()])')
PARTED = re.compile(r'(\d+)([pc])(\d+(?:[.,]\d+)?)(?![\d.,%"a-z])')  # 10p6: ten picas, six points
PARTS = {"p": "pt", "c": "dd"}
DEEPEST = 30  # brackets in brackets

Value = tuple[float, bool]  # and whether it is a length rather than a bare number


def length(text: str, unit: str = "mm", current: float = 0.0) -> float | None:
    """A typed length, in points. `unit` is that of bare numbers; `current` what shares and leading signs refer to.

    A text that begins with + changes the present value; one that begins with -, * or / too when a space follows the
    sign. Percents are of the present value.

    >>> length("72pt"), length("1in+6pt"), length("50%", current=30.0), length("+3pt", current=10.0), length("a")
    (72.0, 78.0, 15.0, 13.0, None)
    """
    value = calculated(text, UNITS.get(unit, 1.0), current)
    return None if value is None else round(value, 6)


def number(text: str, current: float = 0.0) -> float | None:
    """A typed number without a unit: a count, a percentage, degrees.

    >>> number("2*(3+1)"), number("+1", current=1742.0), number("3/0")
    (8.0, 1743.0, None)
    """
    return calculated(text, 1.0, current)


def calculated(text: str, unit: float, current: float) -> float | None:
    """The value of a sum in points; bare numbers count `unit` points unless they multiply or divide a length."""
    text = text.strip()
    relative = text[:1] in ("+", "*", "/", "×", "÷") or re.match(r"[-−]\s", text) is not None
    plain = MARKS.sub("", text.translate(PLAIN_DIGITS)).lower()
    tokens = _tokens(PARTED.sub(lambda found: f"({found[1]}{found[2]}+{found[3]}{PARTS[found[2]]})", plain))
    if not tokens:
        return None
    if relative:
        tokens = [((current, True), ""), *tokens]
    try:
        value, rest = _sum(tokens, unit, current, 0)
    except (ZeroDivisionError, OverflowError, ValueError, IndexError):
        return None
    if rest:
        return None
    result = _points(value, unit)
    return result if abs(result) < 1e9 else None


Tokens = list[tuple[Value | float, str]]


def _tokens(text: str) -> Tokens:
    found: Tokens = []
    at = 0
    for match in TOKEN.finditer(text):
        if match.start() != at:
            return []
        at = match.end()
        digits, unit, sign = match.groups()
        if sign:
            found.append((0.0, sign))
            continue
        value = float(digits.replace(",", "."))
        if unit == "%":
            found.append((value, "%"))
        else:
            found.append(((value * UNITS[unit], True) if unit else (value, False), ""))
    return found if at == len(text) else []


def _sum(tokens: Tokens, unit: float, current: float, depth: int) -> tuple[Value, Tokens]:
    value, tokens = _product(tokens, unit, current, depth)
    while tokens and tokens[0][1] in ("+", "-"):
        sign = 1 if tokens[0][1] == "+" else -1
        other, tokens = _product(tokens[1:], unit, current, depth)
        if value[1] == other[1]:
            value = value[0] + sign * other[0], value[1]
        else:
            value = _points(value, unit) + sign * _points(other, unit), True
    return value, tokens


def _product(tokens: Tokens, unit: float, current: float, depth: int) -> tuple[Value, Tokens]:
    value, tokens = _factor(tokens, unit, current, depth)
    while tokens and tokens[0][1] in ("*", "/"):
        sign = tokens[0][1]
        other, tokens = _factor(tokens[1:], unit, current, depth)
        if sign == "*":
            value = value[0] * other[0], value[1] or other[1]
        else:
            value = value[0] / other[0], value[1] and not other[1]
    return value, tokens


def _factor(tokens: Tokens, unit: float, current: float, depth: int) -> tuple[Value, Tokens]:
    if depth > DEEPEST:
        raise ValueError("too many brackets")
    value, sign = tokens[0]
    if sign == "-" or sign == "+":
        inner, rest = _factor(tokens[1:], unit, current, depth + 1)
        return (-inner[0] if sign == "-" else inner[0], inner[1]), rest
    if sign == "(":
        inner, rest = _sum(tokens[1:], unit, current, depth + 1)
        if rest[0][1] != ")":
            raise ValueError("a bracket is not closed")
        return inner, rest[1:]
    if sign == "%" and isinstance(value, float):
        return (value / 100 * current, True), tokens[1:]
    if sign or isinstance(value, float):
        raise ValueError("a number is missing")
    return value, tokens[1:]


def _points(value: Value, unit: float) -> float:
    return value[0] if value[1] else value[0] * unit
