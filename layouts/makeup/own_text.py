"""A frame's own text: furniture, captions, boxes, one paragraph under the other and off the baseline grid."""

import msgspec

from layouts.display.items import Item, TextLine
from layouts.findings import Finding
from layouts.makeup.drawing import Pen
from layouts.makeup.heads import ASCENT, Above
from layouts.makeup.passages import Passage, markers_of, set_passage
from layouts.makeup.standing import inner, lowered, spread
from layouts.model.frame import TextFrame
from layouts.model.place import own_paragraph
from layouts.model.styles import ParagraphStyle, with_own
from layouts.typeset.galley import Measure
from layouts.typeset.paragraph import Typesetter

SHARES = {"top": 0.0, "middle": 0.5, "bottom": 1.0, "justified": 0.0}  # of the room left, above the text
SLACK = 1.0  # points that furniture text may reach below its frame before it counts as overset

OwnText = tuple[tuple[Item, ...], tuple[Finding, ...]]


def own_text(frame: TextFrame, folio: int, named: dict[str, ParagraphStyle], typesetter: Typesetter) -> OwnText:
    """The lines of the frame's `content`, and what is wrong with them."""
    outer, frame = frame, inner(frame)
    items: list[Item] = []
    findings: list[Finding] = []
    markers = markers_of(frame.content)
    y, above = 0.0, Above(typesetter.inks)
    for number, paragraph in enumerate(frame.content):
        style = with_own(named.get(paragraph.style, named["body"]), paragraph.own)
        index = own_paragraph(frame.id, number)
        passage = Passage(frame.story, index, paragraph, style, paragraph.text, 0, *markers[number])
        galley = set_passage(passage, (Measure(0.0, frame.rect.width),), typesetter)
        y += style.space_before if number else 0.0
        y += above.room(galley, y)
        baseline = y + ASCENT[paragraph.direction] * galley.leading
        pen = Pen(passage, galley, frame.rect.x, frame.rect.width, frame.id)
        for line in galley.lines:
            items.extend(pen.draw(line, baseline))
            baseline += galley.leading
        y += galley.leading * len(galley.lines) + style.space_after
        findings.extend(
            msgspec.structs.replace(finding, page=folio, frame=frame.id, story=frame.story)
            for finding in galley.findings
        )
    over = y - frame.rect.height
    if over > SLACK:
        findings.append(_too_deep(outer, folio, over))
    down = frame.rect.y + SHARES[frame.vertical] * -over
    placed = tuple([lowered(item, down) for item in items])
    if frame.vertical == "justified" and over < 0:
        last = max([item.y for item in placed if isinstance(item, TextLine)], default=0.0)
        placed = spread(placed, last - over)
    return placed, tuple(findings)


def _too_deep(frame: TextFrame, folio: int, over: float) -> Finding:
    return Finding(
        severity="error",
        code="overset-furniture",
        message=f"text is {over:.1f} pt deeper than its frame: {frame.content[0].text[:40]}",
        advice="make the frame deeper or the text shorter",
        page=folio,
        frame=frame.id,
        story=frame.story,
    )
