"""One editor at a time on a file; a program that is killed lets go of it."""

import subprocess
import sys
from pathlib import Path

from layouts.storage.holding import Hold, Holder, hold, user_name

HOLDING = (
    "import sys, time; from layouts.storage.holding import hold; "
    "held = hold(sys.argv[1]); print(type(held).__name__, flush=True); time.sleep(60)"
)


def test_the_second_is_told_who_holds_the_file(tmp_path: Path) -> None:
    first = hold(tmp_path / "a.issue")
    assert isinstance(first, Hold)
    second = hold(tmp_path / "a.issue")
    assert isinstance(second, Holder)
    assert second.user == user_name()
    first.release()
    third = hold(tmp_path / "a.issue")
    assert isinstance(third, Hold)
    third.release()


def test_a_killed_program_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.issue"
    other = subprocess.Popen([sys.executable, "-c", HOLDING, str(path)], stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline() == "Hold\n"
    assert isinstance(hold(path), Holder)
    other.kill()
    other.wait()
    other.stdout.close()
    held = hold(path)
    assert isinstance(held, Hold)
    held.release()


def test_a_folder_that_cannot_be_written_counts_as_held(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert isinstance(hold(tmp_path / "file" / "a.issue"), Holder)
