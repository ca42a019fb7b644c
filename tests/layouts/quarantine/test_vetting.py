"""Files are tried in a process of their own: one that crashes, hangs or eats memory costs that process and a line."""

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from layouts.intake.folder import read_folder
from layouts.intake.manuscript import Unreadable
from layouts.intake.tried import try_copy
from layouts.model.issue import Picture
from layouts.produce import PressRoom, Settings
from layouts.quarantine import vetting
from layouts.quarantine.decoders import DECODERS
from layouts.quarantine.known import LONGEST, Known, releases
from layouts.quarantine.vetting import Quarantine, Unsound
from layouts.storage.package import picture_file, read_picture
from tests.harness import absurd, samples
from tests.house.sources import PROJECT

BAD = "tests.layouts.quarantine.bad_worker"


@pytest.fixture
def bad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Quarantine]:
    """A quarantine whose decoders do what files say, within three seconds."""
    monkeypatch.chdir(PROJECT)
    monkeypatch.setenv("PYTHONPATH", str(PROJECT))
    made = Quarantine(Known(tmp_path / "known"), module=BAD, seconds=3.0, wait=8.0)
    yield made
    made.close()


@pytest.fixture
def sound(tmp_path: Path) -> Iterator[Quarantine]:
    made = Quarantine(Known(tmp_path / "known"))
    yield made
    made.close()


@pytest.mark.parametrize(
    ("does", "reason"),
    [
        (b"crash", "this picture crashes its decoder"),
        (b"fault", "this picture crashes its decoder"),
        (b"spin", "this picture keeps its decoder busy for more than 3 seconds"),
        (b"sleep", "this picture keeps its decoder busy for more than 3 seconds"),
        (b"eat", "this picture needs more memory than any"),
        (b"leave", "this picture ends its decoder"),
    ],
)
def test_what_ends_a_decoder_is_told_in_a_line_and_the_next_file_is_tried(
    bad: Quarantine, does: bytes, reason: str
) -> None:
    for _ in range(2):  # the second time it is known
        with pytest.raises(Unsound, match=reason):
            bad.vet(does, "picture")
    tried = bad.tried
    bad.vet(b"a sound one", "picture")
    assert bad.tried == tried + 1


def test_what_a_decoder_refuses_in_words_is_let_through_to_be_refused_where_it_is_read(bad: Quarantine) -> None:
    bad.vet(b"raise", "picture")


def test_no_file_is_written_in_quarantine(bad: Quarantine) -> None:
    bad.vet(b"write", "picture")
    assert not (PROJECT / "quarantine-was-left").exists() or (PROJECT / "quarantine-was-left").stat().st_size == 0
    (PROJECT / "quarantine-was-left").unlink(missing_ok=True)


def test_a_sound_file_is_tried_once_and_known_to_the_next_process(sound: Quarantine, tmp_path: Path) -> None:
    data = samples.pictures()[0]
    sound.vet(data, "picture")
    sound.vet(data, "picture")
    assert sound.tried == 1
    other = Quarantine(Known(tmp_path / "known"))
    other.vet(data, "picture")
    assert other.tried == 0 and other.process is None


def test_what_is_known_survives_damage_and_is_forgotten_when_it_is_too_much(tmp_path: Path) -> None:
    path = tmp_path / f"sound-{releases()}"
    path.write_bytes(b"pi-1\n\xff\xfe torn")
    assert Known(tmp_path).holds("pi-1")
    path.write_bytes(b"pi-1\n" + b"x" * LONGEST)
    assert not Known(tmp_path).holds("pi-1")


def test_a_worker_that_has_left_is_begun_again(sound: Quarantine) -> None:
    first, second = samples.pictures()[:2]
    sound.vet(first, "picture")
    assert sound.process is not None and sound.process.running is not None
    sound.process.running.kill()
    sound.process.running.wait()
    sound.vet(second, "picture")
    assert sound.tried == 2


def test_threads_share_a_worker(sound: Quarantine) -> None:
    files = samples.pictures()
    threads = [threading.Thread(target=sound.vet, args=(data, "picture")) for data in files]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sound.tried == len(set(files))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_process_forked_from_one_with_a_worker_has_its_own() -> None:
    ours = vetting.quarantine()
    child = os.fork()
    if child == 0:
        os._exit(vetting.quarantine() is ours)
    assert os.waitpid(child, 0)[1] == 0
    assert vetting.quarantine() is ours


GOOD = [
    *(("picture", data) for data in samples.pictures()[::6]),
    *(("document", data) for data in (*samples.adverts()[::2], samples.EPS)),
    ("font", samples.faces()[0]),
    ("packed", samples.word_files()[0]),
    ("packed", samples.open_document_texts()[0]),
    ("workbook", samples.workbook()),
    ("markup", samples.wires()[0]),
    ("page", samples.web_pages()[0]),
    ("values", samples.json_items()[0]),
]


def test_good_files_of_every_kind_are_let_through(sound: Quarantine) -> None:
    for kind, data in GOOD:
        sound.vet(data, kind)  # type: ignore[arg-type]
    assert {kind for kind, _ in GOOD} == set(vetting.SAYS)


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        ("picture", absurd.picture_bomb),
        ("picture", absurd.picture_of_text_bombs),
        ("document", absurd.advert_of_forms),
        ("document", absurd.pages_within_pages),
        ("document", absurd.encrypted_advert),
        ("font", absurd.face_of_components),
        ("markup", absurd.deep_xml),
        ("page", absurd.deep_html),
    ],
)
def test_bombs_and_loops_are_answered_in_bounded_time(sound: Quarantine, kind: str, made: object) -> None:
    assert callable(made)
    begun = time.monotonic()
    try:
        sound.vet(made(), kind)  # type: ignore[arg-type]
    except Unsound as error:
        assert "\n" not in str(error)
    assert time.monotonic() - begun < vetting.WAIT


def crashing(monkeypatch: pytest.MonkeyPatch, quarantine: Quarantine) -> None:
    """All that is vetted goes to decoders that do what files say."""
    monkeypatch.setattr(vetting, "_ours", quarantine)


def test_a_picture_that_crashes_its_decoder_is_a_finding_with_its_name_and_the_issue_is_made(
    bad: Quarantine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    crashing(monkeypatch, bad)
    (tmp_path / "stories").mkdir()
    (tmp_path / "pictures").mkdir()
    (tmp_path / "issue.toml").write_text('[publication]\ntitle = "Proef"\n[issue]\nnumber = 1\ndate = 2026-11-24\n')
    (tmp_path / "stories/a.md").write_text("---\ntitle: Water\nlang: nl\npicture: b.jpg\n---\nHet water is terug.\n")
    (tmp_path / "pictures/b.jpg").write_bytes(b"crash")
    copy = read_folder(tmp_path)
    [finding] = [finding for finding in copy.findings if finding.code == "picture-unreadable"]
    assert "b.jpg" in finding.message and "crashes its decoder" in finding.message and finding.story == "a"
    from fonts.library import Library

    assert PressRoom(Library()).make(copy, Settings()).pdfs[0].startswith(b"%PDF")


def test_a_font_that_crashes_is_not_used_and_is_told(
    sound: Quarantine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    crashing(monkeypatch, sound)
    monkeypatch.setattr(sound, "_try", lambda data, kind: "this font crashes its decoder" if kind == "font" else "")
    for name in ("stories", "fonts"):
        (tmp_path / name).mkdir()
    (tmp_path / "issue.toml").write_text('[publication]\ntitle = "Proef"\n[issue]\nnumber = 1\ndate = 2026-11-24\n')
    (tmp_path / "stories/a.md").write_text("---\ntitle: Water\nlang: nl\n---\nHet water is terug.\n")
    (tmp_path / "fonts/evil.ttf").write_bytes(samples.faces()[0])
    copy = read_folder(tmp_path)
    assert copy.fonts == ()
    assert any(finding.code == "font-unsound" and "fonts/evil.ttf" in finding.message for finding in copy.findings)


def test_an_unsound_picture_is_kept_in_the_issue_and_never_decoded(
    bad: Quarantine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    crashing(monkeypatch, bad)
    path = tmp_path / "b.jpg"
    path.write_bytes(b"fault")
    picture = Picture("b" * 16, "b.jpg", 10, 10, str(path))
    with pytest.raises(OSError, match=r"b.jpg: this picture crashes its decoder"):
        read_picture(picture)
    assert picture_file(picture) == b"fault"


HTML = '<p>Een <b>zin</b>.</p>'


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("markup", f"<rss><channel><item><description><![CDATA[{HTML}]]></description></item></channel></rss>"),
        ("markup", f"<nitf><body>{HTML.replace('<', '&lt;')}</body></nitf>"),
        ("values", f'{{"items": [{{"content_html": "{HTML}"}}]}}'),
        ("page", f"<html><body>{HTML}</body></html>"),
    ],
)
def test_html_within_other_files_is_tried_by_the_parser_that_reads_it(
    monkeypatch: pytest.MonkeyPatch, kind: str, data: str
) -> None:
    met: list[str] = []

    class Parser:
        body = None

        def __init__(self, text: str) -> None:
            met.append(text)

    monkeypatch.setattr("selectolax.lexbor.LexborHTMLParser", Parser)
    DECODERS[kind](data.encode())
    assert any(HTML in text for text in met)


@pytest.mark.parametrize("name", ["b.rss", "b.json", "b.html", "b.nitf", "b.docx", "b.odt"])
def test_copy_that_no_parser_survives_is_told(bad: Quarantine, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(vetting, "_ours", bad)
    bad.owner = os.getpid()
    with pytest.raises(Unreadable, match="crashes its decoder"):
        try_copy(b"PKcrash" if name.endswith(("docx", "odt")) else b"crash", name)
