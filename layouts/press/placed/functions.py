"""PDF functions worked out: numbers in, numbers out (ISO 32000-1, 7.10). What is no function gives nothing."""

import math
from collections.abc import Callable, Sequence
from typing import Any

from layouts.press.preflight.objects import PdfObject, data_of, entry, members, number, numbers

DEEPEST = 8  # functions within functions
Values = tuple[float, ...]


def evaluate(function: PdfObject, values: Sequence[float], depth: int = 0) -> Values:
    """The function's results for these values; nothing for one that cannot be worked out."""
    if members(function):  # one function for each result
        parts = [evaluate(part, values, depth + 1) for part in members(function)]
        return tuple(part[0] for part in parts) if all(parts) else ()
    domain = numbers(entry(function, "/Domain"))
    if depth > DEEPEST or len(domain) < 2 * len(values):
        return ()
    held = [min(max(value, domain[2 * i]), domain[2 * i + 1]) for i, value in enumerate(values)]
    match number(entry(function, "/FunctionType")):
        case 0:
            found = _sampled(function, held, domain)
        case 2:
            found = _between(function, held[0])
        case 3:
            found = _stitched(function, held[0], domain, depth)
        case 4:
            found = _calculated(function, held)
        case _:
            found = ()
    limits = numbers(entry(function, "/Range"))
    if limits and len(limits) >= 2 * len(found):
        found = tuple(min(max(value, limits[2 * i]), limits[2 * i + 1]) for i, value in enumerate(found))
    return found


def _between(function: PdfObject, x: float) -> Values:
    """Type 2: from C0 to C1 along a power of x."""
    start, end = numbers(entry(function, "/C0")) or (0.0,), numbers(entry(function, "/C1")) or (1.0,)
    power = number(entry(function, "/N")) or 1.0
    return tuple(low + x**power * (high - low) for low, high in zip(start, end))


def _stitched(function: PdfObject, x: float, domain: Values, depth: int) -> Values:
    """Type 3: another function for each stretch of the domain."""
    parts, bounds = members(entry(function, "/Functions")), numbers(entry(function, "/Bounds"))
    encode = numbers(entry(function, "/Encode"))
    if len(bounds) != len(parts) - 1 or len(encode) < 2 * len(parts):
        return ()
    place = sum(1 for bound in bounds if x >= bound)
    low, high = (domain[0], *bounds, domain[1])[place : place + 2]
    start, end = encode[2 * place : 2 * place + 2]
    share = (x - low) / (high - low) if high > low else 0.0
    return evaluate(parts[place], (start + share * (end - start),), depth + 1)


def _sampled(function: PdfObject, values: Sequence[float], domain: Values) -> Values:
    """Type 0: a table, read between its lines in every direction."""
    size = [int(count) for count in numbers(entry(function, "/Size"))]
    bits, limits = int(number(entry(function, "/BitsPerSample")) or 0), numbers(entry(function, "/Range"))
    data = data_of(function) or b""
    results = len(limits) // 2
    if len(size) != len(values) or bits not in (1, 2, 4, 8, 12, 16, 24, 32) or not results or min(size) < 1:
        return ()
    encode = numbers(entry(function, "/Encode")) or tuple(end for count in size for end in (0.0, count - 1.0))
    decode = numbers(entry(function, "/Decode")) or limits
    places = []
    for i, value in enumerate(values):
        low, high = domain[2 * i : 2 * i + 2]
        share = (value - low) / (high - low) if high > low else 0.0
        at = encode[2 * i] + share * (encode[2 * i + 1] - encode[2 * i])
        places.append(min(max(at, 0.0), size[i] - 1.0))
    found = [0.0] * results
    for corner in range(1 << len(values)):
        weight, index, step = 1.0, 0, 1
        for i, at in enumerate(places):
            low_cell = min(int(at), max(size[i] - 2, 0))
            share = at - low_cell
            upper = corner >> i & 1
            weight *= share if upper else 1 - share
            index += min(low_cell + upper, size[i] - 1) * step
            step *= size[i]
        if weight:
            for j in range(results):
                sample = _bits(data, (index * results + j) * bits, bits) / ((1 << bits) - 1)
                found[j] += weight * (decode[2 * j] + sample * (decode[2 * j + 1] - decode[2 * j]))
    return tuple(found)


def _bits(data: bytes, start: int, count: int) -> int:
    end = start + count
    whole = int.from_bytes(data[start // 8 : (end + 7) // 8], "big")
    return whole >> -end % 8 & ((1 << count) - 1)


Program = list["str | float | Program"]


def _calculated(function: PdfObject, values: Sequence[float]) -> Values:
    """Type 4: a program in a small part of PostScript."""
    text = (data_of(function) or b"").decode("latin-1").replace("{", " { ").replace("}", " } ").split()
    stack = list(values)
    try:
        if text[:1] != ["{"]:
            return ()
        program, _ = _parsed(text, 1)
        _run(program, stack)
    except (IndexError, ValueError, ZeroDivisionError, OverflowError, TypeError):
        return ()
    count = len(numbers(entry(function, "/Range"))) // 2
    return tuple(float(value) for value in stack[-count:]) if count and len(stack) >= count else ()


def _parsed(words: list[str], at: int) -> tuple[Program, int]:
    program: Program = []
    while words[at] != "}":
        if words[at] == "{":
            inner, at = _parsed(words, at + 1)
            program.append(inner)
        else:
            try:
                program.append(float(words[at]))
            except ValueError:
                program.append(words[at])
        at += 1
    return program, at


def _run(program: Program, stack: list[float]) -> None:
    for place, word in enumerate(program):
        if isinstance(word, float):
            stack.append(word)
        elif isinstance(word, str):
            if word in ("if", "ifelse"):
                other = program[place - 1]
                first = program[place - 2] if word == "ifelse" else other
                chosen = first if stack.pop() else other if word == "ifelse" else []
                assert isinstance(chosen, list)
                _run(chosen, stack)
            else:
                _operate(word, stack)


_ONE: dict[str, Callable[[Any], Any]] = {
    "abs": abs, "neg": lambda a: -a, "ceiling": math.ceil, "floor": math.floor, "round": lambda a: math.floor(a + 0.5),
    "truncate": math.trunc, "sqrt": math.sqrt, "sin": lambda a: math.sin(math.radians(a)), "cvr": float, "cvi": int,
    "cos": lambda a: math.cos(math.radians(a)), "ln": math.log, "log": math.log10,
    "not": lambda a: not a if isinstance(a, bool) else ~int(a),
}  # fmt: skip
_TWO: dict[str, Callable[[Any, Any], Any]] = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "div": lambda a, b: a / b,
    "idiv": lambda a, b: int(a / b), "mod": lambda a, b: math.fmod(int(a), int(b)), "exp": lambda a, b: a**b,
    "atan": lambda a, b: math.degrees(math.atan2(a, b)) % 360, "eq": lambda a, b: a == b, "ne": lambda a, b: a != b,
    "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b, "lt": lambda a, b: a < b, "le": lambda a, b: a <= b,
    "and": lambda a, b: int(a) & int(b), "or": lambda a, b: int(a) | int(b), "xor": lambda a, b: int(a) ^ int(b),
    "bitshift": lambda a, b: int(a) << int(b) if b >= 0 else int(a) >> -int(b),
}  # fmt: skip


def _operate(word: str, stack: list[float]) -> None:
    """One operator. Raises ValueError for what is none, IndexError where values are missing."""
    if word in _ONE:
        stack.append(_ONE[word](stack.pop()))
    elif word in _TWO:
        second, first = stack.pop(), stack.pop()
        stack.append(_TWO[word](first, second))
    elif word in ("true", "false"):
        stack.append(word == "true")
    elif word == "pop":
        stack.pop()
    elif word == "exch":
        stack[-1], stack[-2] = stack[-2], stack[-1]
    elif word == "dup":
        stack.append(stack[-1])
    elif word == "copy":
        count = _within(int(stack.pop()), stack)
        stack.extend(stack[-count:] if count else [])
    elif word == "index":
        stack.append(stack[-1 - _within(int(stack.pop()), stack)])
    elif word == "roll":
        turns, count = int(stack.pop()), int(stack.pop())
        if _within(count, stack):
            part = stack[-count:]
            turns %= count
            stack[-count:] = part[-turns:] + part[:-turns]
    else:
        raise ValueError(word)


def _within(count: int, stack: list[float]) -> int:
    """So many values, if there are so many. Raises IndexError."""
    if not 0 <= count <= len(stack):
        raise IndexError(count)
    return count
