"""WeasyPrint in a process of its own: a request a line on stdin, its answer a line on stdout, both JSON.

A layout that never ends, or that eats the machine's memory, costs this process and not the issue. Nothing is fetched
from the network, and no file is read outside the folders that the request names.

Files of a box have addresses below `BOX`, wherever they really lie: in a folder, or in the request itself. So the same
box is the same bytes on every machine, and the answer names the files that were read.
"""

import base64
import io
import json
import logging
import mimetypes
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from layouts.quarantine.bounds import bound

LIBRARIES_MISSING = "libraries-missing"
BOX = "file:///box/"


class Refused(ValueError):
    """An address that is not within the issue."""


def main() -> None:
    """Answer until there are no more questions."""
    bound(writes=True)  # fontconfig keeps files of its own
    try:
        import weasyprint  # noqa: F401
    except (ImportError, OSError) as error:
        answer({"problem": LIBRARIES_MISSING, "reason": " ".join(str(error).split())[:300]})
        return
    answer({"ready": True})
    for line in sys.stdin:
        try:
            answer(rendered(json.loads(line)))
        except MemoryError:
            answer({"problem": "box-failed", "reason": "it needs more memory than any box"})
        except Exception as error:  # WeasyPrint and its parsers raise what they like about what people write
            answer({"problem": "box-failed", "reason": f"{type(error).__name__}: {' '.join(str(error).split())[:300]}"})


def answer(told: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def rendered(request: dict[str, Any]) -> dict[str, Any]:
    """The PDF of a request's HTML, how many pages it came to, and what WeasyPrint said about it."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    said: list[str] = []
    listener = logging.Handler(logging.WARNING)
    listener.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign]
    log = logging.getLogger("weasyprint")
    log.handlers, log.propagate = [listener], False
    read: list[str] = []
    files = {name: base64.b64decode(data) for name, data in request["files"].items()}
    root = Path(request["root"]) if request["root"] else None
    fetch = fetcher([Path(folder) for folder in request["folders"]], files, root, read)
    fonts = FontConfiguration()
    sheets = [
        CSS(string=sheet, font_config=fonts, url_fetcher=fetch, base_url=request["base"]) for sheet in request["sheets"]
    ]
    page = HTML(string=request["html"], base_url=request["base"], url_fetcher=fetch)
    document = page.render(stylesheets=sheets, font_config=fonts, **request["options"])
    out = io.BytesIO()
    document.write_pdf(out, pdf_identifier=b"tarwisa", **request["options"])
    pdf = base64.b64encode(out.getvalue()).decode()
    return {"pdf": pdf, "pages": len(document.pages), "said": said[:50], "read": list(dict.fromkeys(read))}


def fetcher(folders: list[Path], files: dict[str, bytes], root: Path | None, read: list[str]) -> Any:
    """What WeasyPrint asks for files: those of the box, which are noted in `read`, those below these folders and those
    within their own address, nothing else.
    """
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    allowed = [folder.resolve() for folder in folders]

    class Fetcher(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
        def fetch(self, url: str, headers: Any = None) -> Any:
            name = box_file(url)
            data = files.get(name)
            if data is None and root is not None and name:
                data = file_in(root, name)
            if data is not None:
                read.append(name)
                return URLFetcherResponse(url, data, {"Content-Type": mimetypes.guess_type(name)[0] or "text/plain"})
            if not url.lower().startswith("data:") and not is_within(url, allowed):
                shown = name or url
                raise Refused(f"{shown[:120]} is not in the issue folder, and nothing is fetched from elsewhere")
            return super().fetch(url, headers)

    return Fetcher(allowed_protocols=("file", "data"), allow_redirects=False)


def box_file(url: str) -> str:
    """The name of a box's file by its address; empty for any other address.

    >>> box_file("file:///box/boxes/a%20b.png?1"), box_file("file:///etc/passwd")
    ('boxes/a b.png', '')
    """
    return unquote(url.removeprefix(BOX).split("?")[0].split("#")[0]) if url.startswith(BOX) else ""


def file_in(root: Path, name: str) -> bytes | None:
    """What a file of the issue folder holds; None for one that is not there, or outside it."""
    place = (root / name).resolve()
    return place.read_bytes() if place.is_relative_to(root.resolve()) and place.is_file() else None


def is_within(url: str, folders: list[Path]) -> bool:
    """Whether an address names a file below one of these folders.

    >>> is_within("file:///etc/passwd", [Path("/srv/issue")])
    False
    """
    parts = urlsplit(url)
    if parts.scheme != "file" or parts.netloc:
        return False
    place = Path(unquote(parts.path)).resolve()
    return any(place.is_relative_to(folder) for folder in folders) and place.is_file()


if __name__ == "__main__":
    main()
