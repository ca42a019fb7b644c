"""A piece of HTML, as feeds, agencies and databases hold it, into a manuscript that is being gathered."""

from collections.abc import Mapping

from layouts.intake.formats.html_copy import HtmlReading, Paragraphs
from layouts.intake.limits import wild
from layouts.intake.manuscript import Gathering, Unreadable


def read_html_text(
    text: str,
    gathering: Gathering,
    *,
    paragraphs: Paragraphs = "elements",
    originals: Mapping[str, str] | None = None,
) -> None:
    """The blocks and pictures of the text. `originals`: addresses of pictures by WordPress's numbers.
    Raises Unreadable."""
    from selectolax.lexbor import LexborHTMLParser

    if wild(text):
        raise Unreadable(wild(text))
    tree = LexborHTMLParser(f"<html><body>{text}</body></html>")
    reading = HtmlReading(gathering, paragraphs=paragraphs)
    reading.originals = originals or {}
    reading.read(tree.body)
