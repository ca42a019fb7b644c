"""The inspector's panel: the sections that fit what is selected."""

from PySide6.QtWidgets import QVBoxLayout

from desktop.language import isolated, tr
from desktop.letter_looks import letters_at
from desktop.panels.form import Form, Section, column, scrolled
from desktop.panels.inspector.characters import CharacterForm
from desktop.panels.inspector.frame_looks import FrameLookForm
from desktop.panels.inspector.html_box import HtmlForm
from desktop.panels.inspector.objects import PlaceForm, TextFrameForm, frames_of
from desktop.panels.inspector.pages import PageForm, SetupForm
from desktop.panels.inspector.picture import PictureForm
from desktop.panels.inspector.text import ParagraphForm
from desktop.panels.panel import Panel, same
from desktop.plain import PlainLabel
from desktop.session import Session
from desktop.state import State
from layouts.edit.overrides import paragraphs_in
from layouts.edit.parts import text_at
from layouts.model.folios import printed_folio
from layouts.model.frame import AdvertFrame, Frame, PictureFrame, Shape, TextFrame
from layouts.model.styles import LOOK


class InspectorPanel(Panel):
    """Frames, text, or the page: whatever is selected, in numbers."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.what = PlainLabel()
        self.what.setContentsMargins(8, 6, 8, 6)
        self.what.setWordWrap(True)
        self.place, self.text_frame = PlaceForm(self), TextFrameForm(self)
        self.picture, self.look = PictureForm(self), FrameLookForm(self)
        self.html = HtmlForm(self)
        self.paragraph, self.character = ParagraphForm(self), CharacterForm(self)
        self.page, self.setup = PageForm(self), SetupForm(self)
        self.sections = {
            "place": Section(lambda: tr("inspector", "Object"), self.place),
            "text_frame": Section(lambda: tr("inspector", "Text frame"), self.text_frame),
            "picture": Section(lambda: tr("inspector", "Picture"), self.picture),
            "html": Section(lambda: tr("inspector", "HTML box"), self.html),
            "look": Section(lambda: tr("inspector", "Fill and line"), self.look),
            "character": Section(lambda: tr("inspector", "Character"), self.character),
            "paragraph": Section(lambda: tr("inspector", "Paragraph"), self.paragraph),
            "page": Section(lambda: tr("inspector", "Page"), self.page),
            "setup": Section(lambda: tr("inspector", "All pages"), self.setup),
        }
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.what)
        box.addWidget(scrolled(column(*self.sections.values())))
        self.say_again()

    def say_again(self) -> None:
        for section in self.sections.values():
            section.say_again()

    def looks_at(self, state: State) -> tuple[object, ...]:
        """What is selected, not the whole issue: typing changes a paragraph's words, which stand nowhere here."""
        issue, selection = state.issue, state.selection
        beside = (issue.styles, issue.character_styles, issue.object_styles, issue.inks, issue.layers)
        if selection.text is not None:
            paragraphs = paragraphs_in(issue, selection.text)
            if selection.text.is_caret and len(paragraphs) == 1:
                # the look at the caret; runs grow with each letter, what they look like does not
                return (*beside, *_caret_look(state))
            return (*beside, selection, text_at(issue, selection.text.caret))
        if selection.frames:
            return (*beside, issue.pictures, *frames_of(state))
        page = issue.pages[state.page] if 0 <= state.page < len(issue.pages) else None
        return (*beside, issue.setup, issue.masters, issue.binding, page, same((state.parent, _printed(state))))

    def fill(self, state: State) -> None:
        frames = frames_of(state)
        text = state.selection.text is not None and bool(text_at(state.issue, state.selection.text.caret))
        first = frames[0] if frames else None
        alike = len({type(frame) for frame in frames}) == 1
        shown: dict[str, Form] = {}
        if text:
            shown = {"character": self.character, "paragraph": self.paragraph}
        elif first is not None:
            shown = {"place": self.place}
            if alike and isinstance(first, TextFrame):
                shown |= {"text_frame": self.text_frame, "look": self.look}
            elif len(frames) == 1 and isinstance(first, PictureFrame):
                shown["picture"] = self.picture
            elif len(frames) == 1 and isinstance(first, AdvertFrame) and first.html is not None:
                shown["html"] = self.html
            elif alike and isinstance(first, Shape):
                shown["look"] = self.look
        else:
            shown = {"setup": self.setup} if state.parent else {"page": self.page, "setup": self.setup}
        for name, section in self.sections.items():
            section.setVisible(name in shown)
            if name in shown:
                shown[name].fill(state)  # type: ignore[attr-defined]
        said = self._said(state, frames, text=text)
        if len(frames) == 1 and frames[0].parent:
            said += " · " + tr("inspector", "in the place of a parent page's item")
        self.what.setText(said)

    def _said(self, state: State, frames: list[Frame], *, text: bool) -> str:
        if text:
            return tr("inspector", "Text")
        if len(frames) > 1:
            return tr("inspector", "{count} frames").format(count=len(frames))
        match frames[0] if frames else None:
            case TextFrame():
                return tr("inspector", "Text frame")
            case PictureFrame():
                return tr("inspector", "Picture frame")
            case Shape():
                return tr("inspector", "Shape")
            case None if state.parent:
                return tr("inspector", "Nothing selected: parent page {name}").format(name=isolated(state.parent))
            case None:
                folio = isolated(_printed(state))
                return tr("inspector", "Nothing selected: page {folio}").format(folio=folio)
        if isinstance(frames[0], AdvertFrame) and frames[0].html is not None:
            return tr("inspector", "HTML box")
        return tr("inspector", "Advertisement")


def _printed(state: State) -> str:
    """The number printed on the page worked on, by its section's numbering."""
    pages = state.issue.pages
    return printed_folio(pages, pages[state.page]) if 0 <= state.page < len(pages) else ""


def _caret_look(state: State) -> tuple[object, ...]:
    """What the forms show of a caret's paragraph, as interned values that are the same while they are equal."""
    assert state.selection.text is not None
    passage = state.selection.text
    paragraph = paragraphs_in(state.issue, passage)[0]
    run = letters_at(state)[0]
    letters = (run.style, run.lang, run.scale, *(getattr(run, field) for field in LOOK))
    look = (passage.caret.text, *letters, paragraph.style, paragraph.lang, paragraph.direction, paragraph.own)
    return (same(look),)
