"""The keys of the desk as one sheet to print and hang beside the screen: a page of HTML, menu by menu."""

from html import escape

from PySide6.QtGui import QKeySequence

from desktop.actions.action import CONTEXT, Action
from desktop.actions.bindings import MENUS, keys_of
from desktop.actions.registry import ACTIONS
from desktop.language import tr

STYLE = """
@page { size: A4; margin: 12mm }
body { font: 9pt/1.35 sans-serif; columns: 3; column-gap: 8mm }
h1 { column-span: all; font-size: 14pt } h2 { font-size: 10pt; margin: 3mm 0 1mm }
section { break-inside: avoid-column } table { width: 100%; border-collapse: collapse }
td { border-top: 0.3pt solid #999; padding: 0.4mm 0; vertical-align: top }
td:last-child { text-align: end; white-space: nowrap } kbd { font: inherit; unicode-bidi: isolate; direction: ltr }
"""


def key_sheet(lang: str, *, rtl: bool) -> str:
    """The sheet in the interface's language, with a person's own keys where they have some."""
    parts = []
    for menu, words in (*MENUS.items(), ("", tr("shortcuts", "Tools"))):
        rows = [_row(action) for action in ACTIONS if action.menu.split("/")[0] == menu and keys_of(action)]
        if rows:
            title = escape((tr(CONTEXT, words) if menu else words).replace("&", ""))
            parts.append(f"<section><h2>{title}</h2><table>{''.join(rows)}</table></section>")
    title = escape(tr("shortcuts", "Keys of the desk"))
    return (
        f'<!doctype html><html lang="{lang}" dir="{"rtl" if rtl else "ltr"}"><meta charset="utf-8">'
        f"<title>{title}</title><style>{STYLE}</style><h1>{title}</h1>{''.join(parts)}</html>"
    )


def _row(action: Action) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    keys = ", ".join(f"<kbd>{escape(keys.toString(native))}</kbd>" for keys in keys_of(action)[:2])
    return f"<tr><td>{escape(tr(CONTEXT, action.label).rstrip('…'))}</td><td>{keys}</td></tr>"
