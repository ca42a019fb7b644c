"""Small issue folders for tests of batches."""

from pathlib import Path

ISSUE = """template = "tabloid-bilingual"
[publication]
title = {{ fr = "Le Phare" }}
[issue]
number = {number}
date = 2026-11-24
price = "4 DH"
pages = 1
"""
STORY = """---
title: Le pont de {name}
lang: fr
---
Le pont est ouvert depuis ce matin, a dit la mairie de {{{{city}}}}. Les riverains de {name} sont venus à pied.
"""


def issue_folder(path: Path, number: int = 1, story: str = "") -> Path:
    """An issue of one page and one story."""
    (path / "stories").mkdir(parents=True)
    (path / "issue.toml").write_text(ISSUE.format(number=number), encoding="utf-8")
    (path / "stories/01-pont.md").write_text(story or STORY.format(name=path.name), encoding="utf-8")
    return path
