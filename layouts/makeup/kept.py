"""A folder made up again over an issue that people have worked on since: what they did stays, new copy comes in.

The issue knows how the make-up left it (`model/made`), so what has changed since, by hand and in the folder, is told
apart value by value:

* a page with a frame that was moved, resized, added, taken out or otherwise changed, or with a story whose words were
  changed at the desk, stays as it is; new copy of its other stories flows into their blocks, laid anew in their boxes;
* any other page whose stories have changed is arranged anew, around what is locked on it;
* a story changed in both places keeps the words of the desk, and a finding says so;
* a new story goes to the untouched page where it costs least.

Where nobody has changed anything, there is nothing to keep, and the whole issue is made up afresh.
"""

from collections.abc import Iterator

import msgspec

from layouts.findings import Finding
from layouts.makeup.alternatives import alternatives
from layouts.makeup.article import belongs, block_frame, relaid
from layouts.makeup.blocks import with_level
from layouts.makeup.compositor import Compositor
from layouts.makeup.layout import LaidOut
from layouts.makeup.section import PageMakeup
from layouts.model.frame import TextFrame, Thread
from layouts.model.issue import Issue
from layouts.model.made import LAYING, SETTINGS, Made, MadePage, hashed, made_page, record, settings_of
from layouts.model.page import Page
from layouts.model.plan import MakeupPlan
from layouts.model.story import Story
from layouts.model.styles import ParagraphStyle


class Merged(msgspec.Struct, frozen=True):
    """The stories of both, by slug: `changed` ones have new copy, `new` ones no place yet, `gone` ones left the folder.
    """

    stories: tuple[Story, ...]
    changed: frozenset[str]
    new: tuple[str, ...]
    gone: frozenset[str]
    findings: tuple[Finding, ...]


def make_again(copy: Issue, plan: MakeupPlan, hand: Issue, compositor: Compositor) -> LaidOut | None:
    """The issue as people left it with what is new in the folder; None where they have changed nothing."""
    edited = frozenset(_edited(hand))
    touched = _touched(hand, edited)
    own = _own_settings(hand)
    if not (touched or edited or own or len(hand.pages) != len(hand.made.pages)):
        return None
    merged = _merged(copy, hand, edited, touched)
    issue, told = _with_settings(copy, hand, own)
    findings = [*told, *merged.findings, *_of_plan(hand, plan)]
    known = {picture.key for picture in issue.pictures}
    pictures = (*issue.pictures, *(picture for picture in copy.pictures if picture.key not in known))
    issue = msgspec.structs.replace(issue, stories=merged.stories, pictures=pictures)
    issue = _without(issue, merged.gone)
    makeup: list[PageMakeup] = []
    for index, page in enumerate(hand.pages):
        there = _stories_on(hand, page)
        changed = [slug for slug in there if slug in merged.changed]
        if page.id in touched:
            findings.append(_kept(page))
            for slug in changed:
                issue, more = _in_its_box(issue, hand, index, slug, compositor)
                findings += more
        elif changed or merged.gone & set(there):
            issue, made = _anew(issue, index, compositor)
            makeup += made
    for slug in merged.new:
        issue, made, more = _placed(issue, slug, touched, compositor)
        makeup += made
        findings += more
    made_now = _record(copy, issue, hand, plan, touched, edited)
    return LaidOut(msgspec.structs.replace(issue, made=made_now), tuple(findings), tuple(makeup))


def _edited(hand: Issue) -> Iterator[str]:
    """Stories whose words or pictures were changed at the desk."""
    laid = {story.slug: story.laid for story in hand.made.stories}
    for story in hand.stories:
        if story.slug in laid and hashed(story, Story) != laid[story.slug]:
            yield story.slug


def _touched(hand: Issue, edited: frozenset[str]) -> frozenset[int]:
    """Pages that people changed, or that they put in, or whose words they changed."""
    known = {page.id: page.whole for page in hand.made.pages}
    return frozenset(
        page.id
        for page in hand.pages
        if made_page(page).whole != known.get(page.id) or edited & set(_stories_on(hand, page))
    )


def _own_settings(hand: Issue) -> frozenset[str]:
    """Settings, and styles as `style NAME`, that have other values than they came with."""
    came, now = dict(hand.made.settings), settings_of(hand)
    named = dict(hand.made.styles)
    styles = (f"style {s.name}" for s in hand.styles if named.get(s.name) != hashed(s, ParagraphStyle))
    return frozenset([*(name for name in SETTINGS if now[name] != came.get(name)), *styles])


def _stories_on(issue: Issue, page: Page) -> list[str]:
    frames = {frame.id for frame in page.frames}
    return [slug for thread in issue.threads if frames & set(thread.frames) for slug in thread.stories]


def _merged(copy: Issue, hand: Issue, edited: frozenset[str], touched: frozenset[int]) -> Merged:
    """What becomes of each story."""
    came = {story.slug: story for story in hand.made.stories}
    now = {story.slug: story for story in copy.stories}
    held = {slug for page in hand.pages if page.id in touched for slug in _stories_on(hand, page)}
    stories: list[Story] = []
    changed, gone, findings = set(), set(), list[Finding]()
    for story in hand.stories:
        slug = story.slug
        fresh = now.get(slug)
        if slug not in came:  # written at the desk
            stories.append(story)
        elif fresh is None and slug not in edited and slug not in held:
            gone.add(slug)
        elif fresh is None:
            stories.append(story)
            findings.append(_conflict(story, "is no longer in the folder, and its page was changed by hand: it stays"))
        elif hashed(fresh, Story) == came[slug].copy:
            stories.append(story)
        elif slug in edited:
            stories.append(story)
            findings.append(_conflict(story, "was changed both by hand and in the folder: the words of the desk stay"))
        else:
            stories.append(_at_level_of(fresh, story))
            changed.add(slug)
    there = {story.slug for story in hand.stories}
    new = [story for story in copy.stories if story.slug not in there and story.slug not in came]
    for slug in sorted(set(came) - there):
        if slug in now:
            findings.append(_taken_out(now[slug]))
    return Merged((*stories, *new), frozenset(changed), tuple(s.slug for s in new), frozenset(gone), tuple(findings))


def _at_level_of(fresh: Story, before: Story) -> Story:
    """New copy with its headline in the type that it had."""
    for paragraph in before.paragraphs:
        name, _, number = paragraph.style.partition("-")
        if name == "headline" and number.isdigit():
            return with_level(fresh, int(number))
    return fresh


def _with_settings(copy: Issue, hand: Issue, own: frozenset[str]) -> tuple[Issue, list[Finding]]:
    """The issue of the desk with the settings that are new in the folder and that nobody changed by hand."""
    came, fresh = dict(hand.made.settings), settings_of(copy)
    findings: list[Finding] = []
    taken: dict[str, object] = {}
    for name in SETTINGS:
        if fresh[name] == came.get(name):
            continue
        if name in own or name in LAYING:
            findings.append(_settings_conflict(name.replace("_", " ")))
        else:
            taken[name] = getattr(copy, name)
    named = dict(hand.made.styles)
    new = {s.name: s for s in copy.styles if hashed(s, ParagraphStyle) != named.get(s.name)}
    for name in new:
        if f"style {name}" in own:
            findings.append(_settings_conflict(f"style {name}"))
    styles = [s if f"style {s.name}" in own else new.get(s.name, s) for s in hand.styles]
    there = {style.name for style in styles}
    styles += [style for name, style in new.items() if name not in there and name not in named]
    return msgspec.structs.replace(hand, styles=tuple(styles), **taken), findings


def _without(issue: Issue, gone: frozenset[str]) -> Issue:
    """The issue without the blocks of these stories."""
    if not gone:
        return issue
    pages = list(issue.pages)
    for index, page in enumerate(issue.pages):
        for slug in gone:
            text = block_frame(issue, index, slug)
            if text is not None:
                frames = tuple(frame for frame in pages[index].frames if not belongs(frame, text, slug))
                pages[index] = msgspec.structs.replace(page, frames=frames)
                page = pages[index]
    threads = tuple(thread for thread in issue.threads if not gone & set(thread.stories))
    return msgspec.structs.replace(issue, pages=tuple(pages), threads=threads)


def _in_its_box(
    issue: Issue, hand: Issue, index: int, slug: str, compositor: Compositor
) -> tuple[Issue, list[Finding]]:
    """New copy in a block on a page that people changed: laid anew in its box, where they left the block alone."""
    page = issue.pages[index]
    text = block_frame(issue, index, slug)
    known = {number: frame for made in hand.made.pages if made.id == page.id for number, frame in made.frames}
    mine = made_page(page).frames
    if text is None:
        return issue, []
    numbers = {frame.id for frame in page.frames if belongs(frame, text, slug)}
    if any(number in numbers and known.get(number) != frame for number, frame in mine):
        return issue, [_flows(page, slug, "")]
    found = relaid(issue, index, slug, text.rect, compositor)
    if found is None:
        return issue, [_flows(page, slug, "")]
    return found.issue, [_flows(page, slug, found.said)]


def _anew(issue: Issue, index: int, compositor: Compositor) -> tuple[Issue, list[PageMakeup]]:
    """A page that nobody touched, arranged anew; as it is where its stories cannot be."""
    found = alternatives(issue, index, compositor, 1)
    if not found:
        return issue, []
    best = found[0].arrangement
    folio = issue.pages[index].folio
    return found[0].issue, [PageMakeup(folio, best.proven, best.price, best.fill, best.terms)]


def _placed(
    issue: Issue, slug: str, touched: frozenset[int], compositor: Compositor
) -> tuple[Issue, list[PageMakeup], list[Finding]]:
    """A new story on the untouched page of its direction where that costs least."""
    story = next(story for story in issue.stories if story.slug == slug)
    best: tuple[float, int, Issue] | None = None
    for index, page in enumerate(issue.pages):
        if page.id in touched or page.direction != story.direction or story.page not in (0, page.folio):
            continue
        before = alternatives(issue, index, compositor, 1)
        tried = alternatives(_on_page(issue, index, slug), index, compositor, 1)
        if tried:
            price = tried[0].arrangement.price - (before[0].arrangement.price if before else 0.0)
            if best is None or price < best[0]:
                best = (price, index, tried[0].issue)
    if best is None:
        return issue, [], [_unplaced(story)]
    again = alternatives(best[2], best[1], compositor, 1)
    made = [PageMakeup(issue.pages[best[1]].folio, a.proven, a.price, a.fill, a.terms) for a in [again[0].arrangement]]
    return best[2], made, []


def _on_page(issue: Issue, index: int, slug: str) -> Issue:
    """The story in a frame on this page, so that it can be arranged with the others."""
    page = issue.pages[index]
    number = max((frame.id for each in issue.pages for frame in each.frames), default=0) + 1
    texts = [frame for frame in page.frames if isinstance(frame, TextFrame) and not frame.content]
    if not texts:
        return issue
    frame = msgspec.structs.replace(texts[0], id=number)
    pages = list(issue.pages)
    pages[index] = msgspec.structs.replace(page, frames=(*page.frames, frame))
    return msgspec.structs.replace(
        issue, pages=tuple(pages), threads=(*issue.threads, Thread((slug,), (number,)))
    )


def _record(
    copy: Issue, issue: Issue, hand: Issue, plan: MakeupPlan, touched: frozenset[int], edited: frozenset[str]
) -> Made:
    """The record of this make-up, in which what people changed is still told from what it left."""
    now, before = record(copy, issue, plan), hand.made
    pages = {page.id: page for page in before.pages}
    seen = {page.id: dict(made_page(page).frames) for page in hand.pages}
    came = {story.slug: story for story in before.stories}
    there = {story.slug for story in now.stories}
    return Made(
        (
            *(came[story.slug] if story.slug in edited else story for story in now.stories),
            # taken out at the desk: not to come back as new
            *(story for story in before.stories if story.slug not in there),
        ),
        tuple(
            _still_changed(pages[page.id], page, seen[page.id]) if page.id in touched and page.id in pages else page
            for page in now.pages
        ),
        now.styles,
        now.settings,
        now.plan,
    )


def _still_changed(before: MadePage, now: MadePage, seen: dict[int, str]) -> MadePage:
    """A page's record where people changed it: as the last make-up left it, but for the frames laid anew now."""
    known = dict(before.frames)
    frames = ((number, frame if frame != seen.get(number) else known.get(number, "")) for number, frame in now.frames)
    return MadePage(before.id, before.whole, tuple(frames))


def _of_plan(hand: Issue, plan: MakeupPlan) -> list[Finding]:
    if hashed(plan, MakeupPlan) == hand.made.plan:
        return []
    return [_settings_conflict("pages, sections or adverts")]


def _kept(page: Page) -> Finding:
    return Finding(
        severity="note",
        code="hand-kept",
        message=f"page {page.folio} stays as it was changed by hand",
        advice="",
        page=page.folio,
    )


def _flows(page: Page, slug: str, said: str) -> Finding:
    fits = f", {said} lines" if said not in ("", "+0") else ""
    return Finding(
        severity="warning" if said.startswith("−") else "note",
        code="hand-new-copy",
        message=f"new copy of “{slug}” stands in its place on page {page.folio}, which was changed by hand{fits}",
        advice="look at the page" if said.startswith("−") else "",
        page=page.folio,
        story=slug,
    )


def _conflict(story: Story, said: str) -> Finding:
    return Finding(
        severity="warning",
        code="hand-conflict",
        message=f"story “{story.title[:60]}” {said}",
        advice="compare both; `make --afresh` takes the folder's and drops all that was changed by hand",
        story=story.slug,
    )


def _taken_out(story: Story) -> Finding:
    return Finding(
        severity="note",
        code="hand-taken-out",
        message=f"story “{story.title[:60]}” was taken out by hand and stays out",
        advice="put it back at the desk, or make the issue afresh",
        story=story.slug,
    )


def _settings_conflict(what: str) -> Finding:
    return Finding(
        severity="warning",
        code="hand-settings",
        message=f"{what} changed in the folder; pages that were changed by hand are laid out by what it was",
        advice="change it at the desk too, or make the issue afresh",
    )


def _unplaced(story: Story) -> Finding:
    return Finding(
        severity="warning",
        code="hand-no-room",
        message=f"story “{story.title[:60]}” is new, and no page that is free for the make-up has room for it",
        advice="place it at the desk, or make the issue afresh",
        story=story.slug,
    )
