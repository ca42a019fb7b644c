"""`[page]`, `[ink.NAME]` and `[makeup]` of templates and issues: lengths in millimetres, the baseline in points."""

from collections.abc import Sequence

from layouts.masters.source import Source
from layouts.model.inks import BLACK, PAPER, Ink
from layouts.model.lengths import mm
from layouts.model.page import PageSetup
from layouts.model.plan import MakeupPlan

PAGE_KINDS = {
    "size": tuple[float, float],
    "margins": tuple[float, float, float, float],
    "columns": int,
    "gutter": float,
    "bleed": float,
    "baseline": float,
}
LARGEST = 5080.0  # mm: no page in a PDF is larger (ISO 32000-1, annex C)
MOST_STEP = 999  # pages
NARROWEST = 20.0  # mm: a column in which no word of body text stands any more
INK_KINDS = {"cmyk": tuple[float, float, float, float], "spot": str}
MAKEUP_KINDS = {
    "mode": MakeupPlan.__annotations__["mode"], "step": int, "search": MakeupPlan.__annotations__["search"],
    "fronts": MakeupPlan.__annotations__["fronts"],
}  # fmt: skip


def page_setup(sources: Sequence[Source]) -> PageSetup:
    """The page that these sources describe together, later ones first. Raises UnreadableInput."""
    for source in sources:
        source.check_keys(("page",), PAGE_KINDS)
    said = {
        key: (source.value(("page", key), kind), source)
        for source in sources
        for key, kind in PAGE_KINDS.items()
        if key in source.at(("page",))
    }
    for key in PAGE_KINDS:
        if key not in said:
            raise sources[0].fault(("page",), f"[page] must give {key}")
    for key, (value, source) in said.items():
        least = min(value) if isinstance(value, tuple) else value
        if least < 0 or (least == 0 and key in ("size", "columns", "baseline")):
            raise source.fault(("page", key), f"{key} = {value} cannot be; give more than nothing")
        most = max(value) if isinstance(value, tuple) else value
        if most > LARGEST:
            raise source.fault(("page", key), f"{key} = {value} cannot be; give no more than {LARGEST:g}")
    (width, height), _ = said["size"]
    (top, outside, bottom, inside), _ = said["margins"]
    columns, gutter = said["columns"][0], said["gutter"][0]
    if (width - inside - outside - (columns - 1) * gutter) / columns < NARROWEST or height - top - bottom < NARROWEST:
        problem = f"{columns} columns within margins leave no room on a page of {width:g} × {height:g} mm"
        # whoever spoke last of any of them
        last = max(("columns", "margins", "gutter", "size"), key=lambda key: sources.index(said[key][1]))
        raise said[last][1].fault(("page", last), f"{problem}; take fewer columns or smaller margins")
    return PageSetup(
        width=mm(width),
        height=mm(height),
        top=mm(top),
        outside=mm(outside),
        bottom=mm(bottom),
        inside=mm(inside),
        columns=columns,
        gutter=mm(gutter),
        baseline=said["baseline"][0],
        bleed=mm(said["bleed"][0]),
    )


def inks_of(sources: Sequence[Source]) -> tuple[Ink, ...]:
    """Black, Paper and the inks that the sources name, in order. Shares are written in percent."""
    inks = {BLACK.name: BLACK, PAPER.name: PAPER}
    for source in sources:
        for name in source.names(("ink",)):
            source.check_keys(("ink", name), INK_KINDS)
            if "cmyk" not in source.at(("ink", name)):
                raise source.fault(("ink", name), f"ink {name} must give cmyk = [c, m, y, k] in percent")
            shares = source.value(("ink", name, "cmyk"), INK_KINDS["cmyk"])
            if not all(0 <= share <= 100 for share in shares):
                raise source.fault(("ink", name, "cmyk"), f"cmyk of ink {name} must be percents from 0 to 100")
            spot = source.value(("ink", name, "spot"), str) if "spot" in source.at(("ink", name)) else ""
            cyan, magenta, yellow, black = (share / 100 for share in shares)
            inks[name] = Ink(name, cyan, magenta, yellow, black, spot)
    return tuple(inks.values())


def makeup_plan(sources: Sequence[Source]) -> MakeupPlan:
    """The make-up's mode and page step; the page count and the sections are the issue's to say."""
    said = {}
    for source in sources:
        source.check_keys(("makeup",), MAKEUP_KINDS)
        for key, kind in MAKEUP_KINDS.items():
            if key in source.at(("makeup",)):
                said[key] = source.value(("makeup", key), kind)
                if key == "step" and not 1 <= said[key] <= MOST_STEP:
                    raise source.fault(("makeup", key), f"step must be from 1 to {MOST_STEP} pages")
    return MakeupPlan(**said)
