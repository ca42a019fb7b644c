"""What a worker remembers is that of one issue, however many it has made."""

import random
from pathlib import Path

import pytest

from fonts.library import Library
from layouts.batch import making
from layouts.batch.making import make_task
from layouts.batch.task import Task
from layouts.intake.folder import read_folder
from layouts.memory import Memory, settle_together
from layouts.produce import PressRoom, Settings
from layouts.typeset.looks import SPARE_WORDS
from tests.layouts.batch.makers import issue_folder

ISSUES = 8
WORDS = 260
STORY = "---\ntitle: {title}\nlang: {lang}\n---\n{text}\n"


def new_words(chance: random.Random, letters: str) -> str:
    """So many words that nobody has met before."""
    return " ".join("".join(chance.choices(letters, k=chance.randint(5, 9))) for _ in range(WORDS))


def test_words_of_issues_before_are_forgotten(tmp_path: Path) -> None:
    chance, library = random.Random(4), Library()
    room = PressRoom(library)
    for number in range(ISSUES):
        folder = issue_folder(tmp_path / f"issue{number}")
        for lang, letters in (("fr", "aeilmnorst"), ("nl", "aeegnorstv"), ("ar", "ابتدرسعفكلمني")):
            story = STORY.format(title=f"{lang} {number}", lang=lang, text=new_words(chance, letters))
            (folder / f"stories/{lang}.md").write_text(story, encoding="utf-8")
        issue = room.make(read_folder(folder), Settings(preset="proof")).issue
        room.clear_pages()
    words = sum(story.words for story in issue.stories) + SPARE_WORDS
    wardrobe = room.compositor.typesetter.wardrobe
    cases = wardrobe.cases.values.values()
    assert ISSUES * 3 * WORDS > 4 * words, "more words were met than may be remembered"
    assert sum(len(case.casts) for case in cases) <= 1.5 * words
    assert sum(len(case.joins) for case in cases) <= 1.5 * words
    assert sum(len(look.divided) for look in wardrobe.looks.values.values()) <= 1.5 * words
    assert len(library.words) <= 1.5 * words
    assert room.compositor.last.pages == () == tuple(room.compositor.pourer.frames)


def test_what_is_free_goes_back_to_the_system_after_each_issue(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(making, "give_back", lambda: asked.append(1))
    good, gone = issue_folder(tmp_path / "good"), tmp_path / "gone"
    assert not make_task(Task(name="good", source=str(good), settings=Settings(preset="proof"))).reason
    assert make_task(Task(name="gone", source=str(gone), settings=Settings(preset="proof"))).reason
    assert asked == [1, 1]


def test_memories_settled_together_hold_what_one_of_them_would() -> None:
    memories = [Memory[int, int](100) for _ in range(5)]
    for number in range(60):
        memories[number % 5].put(number, number)
        settle_together(memories, 12)
        assert sum(map(len, memories)) <= 18
    assert all(59 - number in memory.values for number, memory in enumerate(reversed(memories)))


def test_a_memory_with_a_weight_lets_the_oldest_go_and_counts_what_was_put_twice_once() -> None:
    memory: Memory[str, bytes] = Memory(10, weigh=len, heaviest=10)
    for name, size in (("a", 4), ("b", 4), ("a", 6), ("c", 4)):
        memory.put(name, bytes(size))
    assert {name: len(value) for name, value in memory.values.items()} == {"a": 6, "c": 4}
    memory.put("large", bytes(50))
    assert list(memory.values) == ["large"], "what is heavier than all is still there to be asked for again"
