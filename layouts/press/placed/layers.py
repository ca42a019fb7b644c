"""Which layers of a document are printed, by its default configuration (ISO 32000-1, 8.11)."""

import pikepdf

from layouts.press.preflight.objects import PdfObject, entry, identity, members, name

DEEPEST = 16  # visibility expressions within each other


class Layers:
    """The optional content of one document."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        properties = entry(pdf.Root, "/OCProperties")
        default = entry(properties, "/D")
        groups = members(entry(properties, "/OCGs"))
        off = {identity(group) for group in members(entry(default, "/OFF"))}
        on = {identity(group) for group in members(entry(default, "/ON"))}
        self._off = off
        if name(entry(default, "/BaseState")) == "OFF":
            self._off = {identity(group) for group in groups} - on
        for group in groups:  # what says of itself that it is for the screen alone
            printed = name(entry(entry(entry(group, "/Usage"), "/Print"), "/PrintState"))
            if printed == "OFF" and self._follows_printing(default, group):
                self._off.add(identity(group))

    def hides(self, group: PdfObject) -> bool:
        """Whether content of this group, or membership, is not printed."""
        if name(entry(group, "/Type")) != "OCMD":
            return identity(group) in self._off
        said = entry(group, "/VE")
        if said is not None:
            return not self._visible(said, 0)
        of = entry(group, "/OCGs")
        groups = members(of) or ([of] if of is not None else [])
        off = [identity(member) in self._off for member in groups]
        if not off:
            return False
        match name(entry(group, "/P")):
            case "AllOn":
                return any(off)
            case "AnyOff":
                return not any(off)
            case "AllOff":
                return not all(off)
        return all(off)

    def _visible(self, said: PdfObject, depth: int) -> bool:
        parts = members(said)
        if not parts or depth > DEEPEST:
            return identity(said) not in self._off
        values = [self._visible(part, depth + 1) for part in parts[1:]]
        match name(parts[0]):
            case "And":
                return all(values)
            case "Or":
                return any(values)
        return not any(values)

    @staticmethod
    def _follows_printing(default: PdfObject, group: PdfObject) -> bool:
        for usage in members(entry(default, "/AS")):
            if name(entry(usage, "/Event")) == "Print":
                return any(identity(member) == identity(group) for member in members(entry(usage, "/OCGs")))
        return False
