"""A piece of HTML, as feeds, agencies and databases hold it, into a manuscript that is being gathered."""

from collections.abc import Mapping

from layouts.intake.formats.html_copy import HtmlReading, Paragraphs
from layouts.intake.manuscript import Gathering


def read_html_text(
    text: str,
    gathering: Gathering,
    *,
    paragraphs: Paragraphs = "elements",
    originals: Mapping[str, str] | None = None,
) -> None:
    """The blocks and pictures of the text. `originals`: addresses of pictures by WordPress's numbers."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(f"<html><body>{text}</body></html>")
    reading = HtmlReading(gathering, paragraphs=paragraphs)
    reading.originals = originals or {}
    reading.read(tree.body)
