"""The terms of a page are data, and the page of docs that people read has them all."""

from layouts.makeup.objective import TERMS, WEIGHT
from tests.house.sources import PROJECT


def test_the_docs_have_every_term_with_its_weight_and_reason() -> None:
    page = (PROJECT / "docs/makeup.md").read_text(encoding="utf-8")
    for term in TERMS:
        assert f"| {term.name} | {term.weight:g} | {term.unit} | {term.reason} | {term.source} |" in page


def test_every_term_has_one_name_and_a_price() -> None:
    assert len(WEIGHT) == len(TERMS)
    assert all(term.weight > 0 and term.reason and term.source for term in TERMS)
