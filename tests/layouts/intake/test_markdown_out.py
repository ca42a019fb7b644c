"""Story files written from manuscripts read back as the same words, looks and roles, whatever signs are in them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from layouts.intake.blocks import BULLETS, MARKER_SPACE, Block, Kind, read_markdown, tidy
from layouts.intake.front_matter import split_front_matter
from layouts.intake.manuscript import Manuscript
from layouts.intake.markdown_out import as_markdown
from layouts.model.story import Run

SIGNS = "ab é1.)(#-+*_`[]<>&|~!=:$^\\\"'\nب،«» \u00a0\u202f/{}@;x"
RUNS = st.builds(
    lambda text, bold, italic: Run(text, bold=bold, italic=italic),
    st.text(SIGNS, min_size=1, max_size=12),
    st.booleans(),
    st.booleans(),
)


def block(kind: Kind, runs: list[Run]) -> Block:
    return Block(kind, tidy(runs), 1, 2 if kind == "heading" else 0)


BLOCKS = st.builds(block, st.sampled_from(["paragraph", "quote", "heading"]), st.lists(RUNS, min_size=1, max_size=4))


def read_back(manuscript: Manuscript) -> list[Block]:
    body = read_markdown(split_front_matter(as_markdown(manuscript), "a.md").body, "a.md")
    assert [finding for finding in body.findings if finding.code != "table-as-text"] == []
    return list(body.blocks)


def words(blocks: list[Block]) -> list[tuple[str, str]]:
    return [(block.kind, " ".join(block.text.split())) for block in blocks]


def looks(blocks: list[Block]) -> list[tuple[str, bool, bool]]:
    return [(sign, r.bold, r.italic) for block in blocks for r in block.runs for sign in r.text if not sign.isspace()]


@settings(max_examples=300, deadline=None)
@given(st.lists(BLOCKS, min_size=1, max_size=4))
def test_any_text_reads_back_as_it_was(blocks: list[Block]) -> None:
    written = [block for block in blocks if block.runs]
    if written:
        back = read_back(Manuscript({"title": "t"}, tuple(written), (), ()))
        assert words(back) == words(written)
        assert looks(back) == looks(written)


@settings(max_examples=200, deadline=None)
@given(st.text(SIGNS.replace("\n", ""), min_size=1, max_size=20))
def test_any_headline_reads_back_as_it_was(title: str) -> None:
    line = " ".join(title.split(" ")).strip()
    front = split_front_matter(as_markdown(Manuscript({"title": title}, (), (), ())), "a.md")
    assert front.values.get("title", "") == line.strip() and front.findings == ()


def test_lists_and_tables_keep_their_signs_and_cells() -> None:
    blocks = [
        Block("item", (Run(f"{BULLETS[0]}{MARKER_SPACE}un *astérisque*"),), 1),
        Block("item", (Run(f"{BULLETS[0]}{MARKER_SPACE}deux"),), 2),
        Block("paragraph", (Run("3. ne commence pas une liste"),), 3),
        Block("item", (Run(f"4.{MARKER_SPACE}quatre"),), 4),
        Block("row", (Run("Fès\t12|3\t", bold=True), Run("x")), 5),
        Block("row", (Run("Rabat\t4\t5"),), 6),
    ]
    back = read_back(Manuscript({"title": "t"}, tuple(blocks), (), ()))
    assert [block.text for block in back] == [block.text for block in blocks]
    assert [block.kind for block in back] == [block.kind for block in blocks]
