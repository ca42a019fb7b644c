"""A manuscript as a story file: front matter and CommonMark that read back as the same words, looks and roles.

Every sign that Markdown could take for its own is escaped: `read_story(as_markdown(m))` has m's text, which a property
test holds.
"""

import re
from collections.abc import Sequence

from layouts.intake.blocks import BULLETS, MARKER_SPACE, Block, InlinePicture
from layouts.intake.front_matter import KEYS, unquoted
from layouts.intake.manuscript import Manuscript
from layouts.model.story import Run

SIGNS = re.compile(r"([\\`*_\[\]<>&|~$^])")
AT_THE_START = re.compile(r"^(\s*)([#+=:-]|\d{1,9}(?=[.)]))")
NUMBERED = re.compile(r"(\d{1,9}[.)])" + MARKER_SPACE)


def as_markdown(manuscript: Manuscript, remarks: Sequence[str] = ()) -> str:
    """The file's text. `remarks` are lines of comment for the head: pictures to be found, say."""
    lines = ["---"]
    lines += [f"{key}: {head_value(manuscript.values[key])}" for key in KEYS if manuscript.values.get(key)]
    lines += [f"# {' '.join(remark.split())}" for remark in remarks]
    lines.append("---")
    return "\n".join(lines) + "\n" + body_of(manuscript)


def head_value(value: str) -> str:
    """A value on one line, in quotes where it would lose those that it begins and ends with.

    >>> head_value('"Nee"')
    "'\\"Nee\\"'"
    """
    line = " ".join(value.split(" ")).replace("\n", " ").strip()
    if unquoted(line) != line:
        return f"'{line}'" if "'" not in line else f'"{line}"'
    return f"'{line}'" if line in ("|", ">", "|-", ">-") else line


def body_of(manuscript: Manuscript) -> str:
    """The blocks, an empty line between them, and each picture before the block that it stood before."""
    pieces: list[str] = []
    rows: list[Block] = []
    waiting = list(manuscript.pictures)
    for number, block in enumerate(manuscript.blocks):
        while waiting and waiting[0].line <= (block.line or number + 1):
            pieces += table(rows) + [picture(waiting[0])]
            rows.clear()
            waiting.pop(0)
        if block.kind == "row":
            rows.append(block)
            continue
        pieces += table(rows)
        rows.clear()
        pieces.append(block_text(block))
    pieces += table(rows) + [picture(one) for one in waiting]
    return "\n\n".join(pieces) + "\n"


def picture(one: InlinePicture) -> str:
    """With an alternative text in the brackets the caption is the title, a space for none; else it stands there."""
    address = re.sub(r"([\\<>])", r"\\\1", one.file)
    caption, alternative = (" ".join(text.split()) for text in (one.caption, one.alternative))
    if alternative and alternative != caption:
        title = caption.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;") or " "
        return f'![{escaped(alternative)}](<{address}> "{title}")'
    return f"![{escaped(caption)}](<{address}>)"


def block_text(block: Block) -> str:
    """A block by its kind."""
    match block.kind:
        case "heading":
            return f"{'#' * max(2, min(block.level, 6))} {inline(block.runs).replace(chr(92) + chr(10), ' ')}"
        case "quote":
            return "\n".join(f"> {line}" for line in inline(block.runs).split("\n"))
        case "item":
            return item(block)
        case _:
            return inline(block.runs)


def item(block: Block) -> str:
    """An item with Markdown's own sign; one of a deeper list stands in a list of its own, since lists are set flat."""
    runs = list(block.runs)
    first = runs[0].text
    numbered = NUMBERED.match(first)
    for bullet in BULLETS:
        if first.startswith(bullet + MARKER_SPACE):
            runs[0] = Run(first[len(bullet) + 1 :], bold=runs[0].bold, italic=runs[0].italic)
            return "- " + inline(tuple(runs)).replace("\n", "\n  ")
    if numbered:
        runs[0] = Run(first[numbered.end() :], bold=runs[0].bold, italic=runs[0].italic)
        indent = " " * (len(numbered[1]) + 1)
        return f"{numbered[1]} " + inline(tuple(runs)).replace("\n", f"\n{indent}")
    return "- " + inline(block.runs).replace("\n", "\n  ")


def table(rows: Sequence[Block]) -> list[str]:
    """Rows as a Markdown table, the first as its head."""
    if not rows:
        return []
    width = max(row.text.count("\t") for row in rows) + 1
    lines = []
    for number, row in enumerate(rows):
        cells = inline(row.runs, in_table=True).split("\t")
        lines.append("| " + " | ".join([*cells, *[""] * (width - len(cells))]) + " |")
        if number == 0:
            lines.append("|" + " --- |" * width)
    return ["\n".join(lines)]


def inline(runs: Sequence[Run], *, in_table: bool = False) -> str:
    """Runs as one paragraph's Markdown; looks as tags, which need no white space beside them to be understood."""
    pieces = []
    for run in runs:
        text = escaped(run.text)
        if in_table:
            text = text.replace("\n", " ")
        tags = tags_of(run)
        if text.strip() and tags:
            before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
            core = text.strip()
            for tag in tags:
                core = f"<{tag}>{core}</{tag}>"
            text = before + core + after
        pieces.append(text)
    lines = "".join(pieces).split("\n")
    return "\\\n".join(AT_THE_START.sub(escaped_start, line) for line in lines)


def tags_of(run: Run) -> list[str]:
    """The tags that give a run its look, the innermost first; capitals and shifts have none."""
    said = {
        "sup": run.position == "superscript", "sub": run.position == "subscript", "u": run.underline,
        "s": run.strike, "i": run.italic, "b": run.bold,
    }  # fmt: skip
    return [tag for tag, is_so in said.items() if is_so]


def escaped(text: str) -> str:
    """Text whose signs mean only themselves.

    >>> escaped("a*b_[c]")
    'a\\\\*b\\\\_\\\\[c\\\\]'
    """
    return SIGNS.sub(r"\\\1", text)


def escaped_start(found: re.Match[str]) -> str:
    return f"{found[1]}{found[2]}\\" if found[2].isdigit() else f"{found[1]}\\{found[2]}"
