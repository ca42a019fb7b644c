"""Batches run for real: in processes that are killed, on a cluster, again and again."""

import contextlib
import functools
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from layouts.batch.ledger import Order
from layouts.batch.plan import read_plans
from layouts.batch.processes import Limits, make_here
from layouts.batch.run import Hands, run_batch
from layouts.batch.task import Record, Task
from layouts.cli import main
from layouts.findings import UnreadableInput
from layouts.produce import Settings
from tests.house.sources import PROJECT
from tests.layouts.batch.makers import issue_folder


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder of four issues."""
    for number in range(1, 5):
        issue_folder(tmp_path / f"news/{number}", number)
    return tmp_path / "news"


def run(news: Path, output: Path, *, resume: bool = False, workers: int = 1) -> dict[str, Record]:
    tasks = read_plans([str(news)], Settings())
    hands = Hands(workers=workers)
    return {r.name: r for r in run_batch(tasks, output, Order(inputs=(str(news),)), hands=hands, resume=resume)}


def pdfs(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.pdf"))}


def test_a_second_run_makes_only_what_changed(news: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    first = run(news, output, workers=2)
    assert {record.status for record in first.values()} == {"made"}
    before = pdfs(output)
    (news / "2/stories/02.md").write_text("---\ntitle: Suite\nlang: fr\n---\nUn mot de plus.\n")
    (output / "3.pdf").write_bytes(b"damaged")
    second = run(news, output)
    assert {name: record.status for name, record in second.items()} == {
        "1": "unchanged", "2": "made", "3": "made", "4": "unchanged",
    }  # fmt: skip
    after = pdfs(output)
    assert after["2.pdf"] != before["2.pdf"]
    assert {name: data for name, data in after.items() if name != "2.pdf"} == {
        name: data for name, data in before.items() if name != "2.pdf"
    }


def test_the_files_are_those_that_make_writes(news: Path, tmp_path: Path) -> None:
    run(news, tmp_path / "out")
    assert main(["make", str(news / "1"), "-o", str(tmp_path / "one.pdf")]) == 0
    assert (tmp_path / "out/1.pdf").read_bytes() == (tmp_path / "one.pdf").read_bytes()


def test_an_issue_that_fails_stops_no_other(news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (news / "2/issue.toml").write_text("[issue\n")
    (news / "3/stories/01-pont.md").unlink()
    code = main(["batch", str(news), "-o", str(tmp_path / "out"), "-j", "1", "--report", str(tmp_path / "r.json")])
    assert code == 1
    report = json.loads((tmp_path / "r.json").read_text())
    assert {r["name"]: r["status"] for r in report["results"]} == {
        "1": "made", "2": "failed", "3": "failed", "4": "made",
    }  # fmt: skip
    told = capsys.readouterr().err
    assert f"2: failed: {news}/2/issue.toml:1: this is not TOML" in told
    assert "4 issues: 2 made, 2 failed" in told
    page = (tmp_path / "out/batch.html").read_text()
    assert "this is not TOML" in page
    assert (tmp_path / "out" / page.split('src="')[1].split('"')[0]).is_file()
    log = [json.loads(line) for line in (tmp_path / "out/batch.jsonl").read_text().splitlines()]
    assert [line["event"] for line in (log[0], log[-1])] == ["begin", "end"]
    assert sorted(line["issue"] for line in log if line["event"] == "failed") == ["2", "3"]


def test_a_killed_batch_goes_on_to_the_same_bytes(news: Path, tmp_path: Path) -> None:
    for number in range(5, 9):
        issue_folder(news / str(number), number)
    run(news, tmp_path / "whole")
    output = tmp_path / "out"
    command = [sys.executable, "-P", "-m", "layouts.cli", "batch", str(news), "-o", str(output), "-j", "2", "--resume"]
    for _ in range(3):
        process = subprocess.Popen(command, cwd=PROJECT, stderr=subprocess.DEVNULL)
        before = len(pdfs(output))
        while len(pdfs(output)) < min(8, before + 2) and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        process.wait()
    report = tmp_path / "r.json"
    done = subprocess.run([*command, "--report", str(report)], cwd=PROJECT, check=False)
    assert done.returncode == 0
    assert pdfs(output) == pdfs(tmp_path / "whole")
    assert not list(output.glob(".*.part"))
    assert json.loads(report.read_text())["made"] == 8


def test_resume_alone_knows_what_was_asked(news: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    records = run_batch(
        read_plans([str(news)], Settings()), output, Order(inputs=(str(news),)), hands=Hands(workers=1)
    )
    first = next(records)
    records.close()  # type: ignore[attr-defined]
    report = tmp_path / "r.json"
    assert main(["batch", "-o", str(output), "--resume", "-j", "1", "--report", str(report)]) == 0
    results = {r["name"]: r["status"] for r in json.loads(report.read_text())["results"]}
    assert results == dict.fromkeys("1234", "made")
    assert first.name in results


def test_nothing_to_go_on_with_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", "-o", str(tmp_path / "out"), "--resume"]) == 2
    assert main(["batch", "-o", str(tmp_path / "out")]) == 2
    first, second = capsys.readouterr().err.splitlines()
    assert "there is no batch to go on with" in first
    assert "nothing to make" in second


def test_a_worker_that_dies_costs_nothing_but_time(news: Path) -> None:
    made = []
    results = make_here(read_plans([str(news)], Settings()), 2, Limits())
    for task, result in results:
        made.append(task.name)
        assert result.pdf
        if len(made) == 1:
            for process in psutil.Process().children(recursive=True):
                with contextlib.suppress(psutil.Error):  # one that has ended since it was listed
                    if "forkserver" in " ".join(process.cmdline()) and process.ppid() != os.getpid():
                        process.kill()
    assert sorted(made) == ["1", "2", "3", "4"]


def test_a_worker_is_let_go_after_some_issues(news: Path) -> None:
    limits = Limits(issues=1)
    made = [result.megabytes for _, result in make_here(read_plans([str(news)], Settings()), 1, limits)]
    assert len(made) == 4
    assert max(made) - min(made) < 30  # a worker that stayed would have grown with each


def test_an_issue_that_takes_too_long_is_given_up(news: Path) -> None:
    tasks = read_plans([str(news / "1")], Settings())
    ((_, made),) = make_here(tasks, 1, Limits(seconds=0.0))
    assert "given up after 0 seconds" in made.reason


def test_two_batches_do_not_work_in_one_folder(news: Path, tmp_path: Path) -> None:
    first = run_batch(read_plans([str(news)], Settings()), tmp_path / "out", Order(inputs=()), hands=Hands())
    next(first)
    with pytest.raises(UnreadableInput, match="another batch is at work there"):
        run(news, tmp_path / "out")
    first.close()  # type: ignore[attr-defined]


def test_a_saved_issue_is_made_like_its_folder(news: Path, tmp_path: Path) -> None:
    assert main(["batch", str(news / "1"), "-o", str(tmp_path / "one"), "--save", "-j", "1"]) == 0
    assert main(["batch", str(tmp_path / "one"), "-o", str(tmp_path / "two"), "-j", "1"]) == 0
    assert (tmp_path / "two/1.pdf").read_bytes() == (tmp_path / "one/1.pdf").read_bytes()


def test_a_cluster_makes_the_same_files_though_a_worker_is_killed(news: Path, tmp_path: Path) -> None:
    from distributed import LocalCluster

    run(news, tmp_path / "here")
    tasks = read_plans([str(news)], Settings())
    cluster: LocalCluster = LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    )
    with cluster:
        hands = Hands(scheduler=cluster.scheduler_address)
        records = run_batch(tasks, tmp_path / "there", Order(inputs=()), hands=hands)
        names = [next(records).name]
        victim = next(iter(cluster.workers.values()))
        os.kill(victim.pid, signal.SIGKILL)
        names += [record.name for record in records if record.status == "made"]
    assert sorted(names) == ["1", "2", "3", "4"]
    assert pdfs(tmp_path / "there") == pdfs(tmp_path / "here")


def test_a_scheduler_that_is_not_there_is_one_line(
    news: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("layouts.batch.cluster.PATIENCE", 1)
    code = main(["batch", str(news), "-o", str(tmp_path / "out"), "--scheduler", "tcp://127.0.0.1:9"])
    assert code == 2
    assert "no Dask scheduler answers there" in capsys.readouterr().err


def test_a_hot_folder_makes_what_is_put_into_it(news: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    command = [sys.executable, "-P", "-m", "layouts.cli", "batch", str(news), "-o", str(output), "-j", "1", "--watch"]
    # a shell that runs these tests in the background has its children pass over SIGINT
    heard = functools.partial(signal.signal, signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(command, cwd=PROJECT, stderr=subprocess.PIPE, text=True, preexec_fn=heard)
    deadline = threading.Timer(300, process.kill)  # a line that never comes would be waited for without end
    deadline.start()
    try:
        assert process.stderr is not None
        while "watching" not in process.stderr.readline():
            assert process.poll() is None
        issue_folder(news / "5", 5)
        said = process.stderr.readline()
        assert "1 made" in said, said
        assert (output / "5.pdf").is_file()
    finally:
        process.send_signal(signal.SIGINT)
        code = process.wait(timeout=240)
        deadline.cancel()
    assert code == 130


def test_tasks_travel_between_processes_whole(news: Path) -> None:
    import pickle

    (task, *_) = read_plans([str(news)], Settings(preset="proof"))
    assert pickle.loads(pickle.dumps(task)) == task
    assert isinstance(task, Task)
