"""The bench: the tool in hand is told what the pointer and the keys do, and its answers reach the session.

What only the canvas can do with an answer (scroll, zoom, draw a marquee) it does itself with the Outcome it gets back.
"""

from msgspec.structs import replace

from desktop.canvas.blocks import Blocks
from desktop.panels.stories import fit_note
from desktop.session import Session
from desktop.state import State
from desktop.tools.events import IDLE, NOTHING_HAPPENS, Event, Key, Modifiers, Move, Outcome, Press, Release, Stage
from desktop.tools.guides import Pulling
from desktop.tools.resizing import Resizing
from desktop.tools.toolbox import TOOLS
from layouts.edit.frames import rects_of
from layouts.edit.threads import thread_through
from layouts.makeup.article import Relaying
from layouts.makeup.copyfit import Copyfitter, Fit

KEEP_CTRL = ("select", "text", "content", "hand", "zoom")  # with the others, Ctrl at the press takes the select tool


STEP_ASIDE = 12.0  # points that a duplicate lies beside its original when none was dragged before


class Bench:
    """One tool at a time. `shown`: what the last answer asked to be drawn."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.stage: Stage = IDLE
        self.shown: Outcome = NOTHING_HAPPENS
        self.last_step = (STEP_ASIDE, STEP_ASIDE)  # how far the last copies stand from their originals, in points
        self._fitter = Copyfitter(session.room.compositor.typesetter)
        self._block: Relaying | None = None  # an article's, while its edge is dragged
        self.blocks = Blocks(session)
        self.held = ""  # a tool taken only for as long as a key or a button is down
        session.changed.connect(self._on_changed)

    @property
    def tool(self) -> str:
        """The name of the tool in hand."""
        return self.held or (self.session.state.tool if self.session.state.tool in TOOLS else "select")

    @property
    def is_editing(self) -> bool:
        """Whether keys type text."""
        return self.tool == "text" and self.session.state.selection.text is not None

    @property
    def is_busy(self) -> bool:
        """Whether a drag is under way."""
        return self.stage != IDLE

    def hold(self, tool: str) -> None:
        """Take a tool for a while; nothing while another one is at work."""
        if self.stage == IDLE and not self.held:
            self.held = tool

    def let_go(self) -> None:
        """Back to the tool that was chosen."""
        if self.held:
            self.held, self.stage = "", IDLE

    def step(self, event: Event) -> Outcome:
        """Tell the tool, and do what it asks of the session. What is left is for the canvas to do."""
        if isinstance(event, Press):
            self.session.seal()
            if event.modifiers.ctrl and self.tool not in KEEP_CTRL:
                self.held = "select"
                event = replace(event, modifiers=_without_ctrl(event.modifiers))
        elif self.held == "select" and isinstance(event, Move | Release):
            event = replace(event, modifiers=_without_ctrl(event.modifiers))
        was = self.stage
        tool = "select" if isinstance(was, Pulling) else self.tool  # rulers are there whatever is in hand
        self.stage, outcome = TOOLS[tool].step(was, event, self.session.state)
        if self.held == "select" and isinstance(event, Release):
            self.held = ""
        fit: Fit | None = None
        if isinstance(was, Resizing) and isinstance(event, Move | Release):
            outcome, fit = self._relaid(was, event, outcome)
        elif isinstance(self.stage, Resizing):
            upright = not self.stage.turn.angle
            self._block = self.blocks.of(self.stage.issue, self.stage.selection.frames) if upright else None
        if isinstance(event, Key) and event.name == "escape":
            self.session.preview(None)
        self.apply(outcome)
        if outcome.preview is not None and isinstance(self.stage, Resizing):
            fit = fit or self._fit()
            if fit is not None:
                outcome = self.shown = replace(outcome, note=f"{outcome.note}   {fit_note(fit)}")
        return outcome

    def apply(self, outcome: Outcome) -> None:
        """Do to the session what an outcome asks for."""
        session, self.shown = self.session, outcome
        if outcome.preview is not None:
            session.preview(outcome.preview)
        elif session.previewed is not None and outcome.issue is None:
            session.preview(None)
        state: State = session.state
        if 0 <= outcome.page < len(state.issue.pages) and outcome.page != state.page:
            state = replace(state, page=outcome.page)
        if outcome.tool and outcome.tool != state.tool:
            state = replace(state, tool=outcome.tool)
        if outcome.issue is None and outcome.selection is not None and outcome.selection != state.selection:
            state = replace(state, selection=outcome.selection)
        if state is not session.state:
            session.show(state)
        if outcome.issue is not None:
            issue = outcome.issue
            if outcome.copied is not None:
                self.last_step = outcome.copied
            session.edit(outcome.label, lambda _: issue, outcome.join, selection=outcome.selection)

    def _fit(self) -> Fit | None:
        """How the story of the frame that is resized fits now, as the stories' panel says it: −12 lines are lost, +7
        would still go in.
        """
        session, frames = self.session, self.session.state.selection.frames
        thread = thread_through(session.shown, frames[0]) if len(frames) == 1 else None
        if thread is None or not thread.stories:
            return None
        return self._fitter.fit(session.shown, session.state.pages, thread.stories[-1])

    def _relaid(self, stage: Resizing, event: Move | Release, outcome: Outcome) -> tuple[Outcome, Fit | None]:
        """What comes of a block whose edge is dragged: set anew into whole columns and rows, its pictures with it.

        With Ctrl the frame alone goes where the hand goes, as it does without snapping.
        """
        issue = outcome.preview if outcome.preview is not None else outcome.issue
        snaps = self.session.state.view.snapping and not event.modifiers.ctrl
        if self._block is None or issue is None or not snaps:
            return outcome, None
        box = rects_of(issue, stage.selection.frames)[stage.selection.frames[0]]
        made = self._block.to(box)
        fit = Fit(placed=True, over=max(0, -made.lines), under=max(0, made.lines))
        if outcome.preview is not None:
            return replace(outcome, preview=made.issue), fit
        return replace(outcome, issue=made.issue), fit

    def _on_changed(self, before: State, after: State) -> None:
        if before.tool != after.tool:
            self.stage = IDLE


def _without_ctrl(held: Modifiers) -> Modifiers:
    return replace(held, ctrl=False)
