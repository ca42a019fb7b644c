"""One name, one ink: a spot ink that the issue and its adverts name alike is defined once in the file."""

import pikepdf

from layouts.press.preflight.objects import PdfObject, entries, entry, identity, is_stream, members, name

NO_INKS = ("All", "None")


def name_spots_once(pdf: pikepdf.Pdf) -> None:
    """Give every Separation of one name the recipe that the file has first: the issue's own before an advert's."""
    walk = _Walk()
    for page in pdf.pages:
        resources = entry(page.obj, "/Resources")
        walk.spaces(resources)
    for page in pdf.pages:
        walk.below(entry(page.obj, "/Resources"))


class _Walk:
    def __init__(self) -> None:
        self._recipes: dict[str, tuple[PdfObject, PdfObject]] = {}
        self._met: set[tuple[int, int]] = set()

    def spaces(self, resources: PdfObject) -> None:
        """The colour spaces named in these resources."""
        for _, space in entries(entry(resources, "/ColorSpace")):
            self._space(space)

    def below(self, resources: PdfObject) -> None:
        """Those of all forms, pictures, patterns and shadings too."""
        self.spaces(resources)
        for kind in ("/XObject", "/Pattern"):
            for _, item in entries(entry(resources, kind)):
                self._item(item)
        for _, shading in entries(entry(resources, "/Shading")):
            self._space(entry(shading, "/ColorSpace"))
        for _, state in entries(entry(resources, "/ExtGState")):
            self._item(entry(entry(state, "/SMask"), "/G"))

    def _item(self, item: PdfObject) -> None:
        if not entries(item) or identity(item) in self._met:
            return
        self._met.add(identity(item))
        self._space(entry(item, "/ColorSpace"))
        self._space(entry(entry(item, "/Shading"), "/ColorSpace"))
        if is_stream(entry(item, "/SMask")):
            self._item(entry(item, "/SMask"))
        self.below(entry(item, "/Resources"))

    def _space(self, space: PdfObject) -> None:
        parts = members(space)
        if len(parts) == 4 and name(parts[0]) == "Separation" and name(parts[1]) not in NO_INKS:
            alternate, function = self._recipes.setdefault(name(parts[1]), (parts[2], parts[3]))
            space[2], space[3] = alternate, function
        elif len(parts) in (2, 4) and name(parts[0]) in ("Indexed", "Pattern"):
            self._space(parts[1])
