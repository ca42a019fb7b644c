"""How full a composed page is, measured from what is drawn on it: knows nothing of how the page came about."""

from layouts.display.items import Box, DisplayList, PlacedPdf, PlacedPicture, TextLine
from layouts.makeup.grid import page_grid
from layouts.model.issue import Issue
from layouts.model.page import is_right_hand, type_area

INSIDE = 3.2  # empty rows between two things in one column that a crosshead or a pull quote may have around it
ROOM = 0.7  # of a row: what reaches less far into it leaves it empty


def measured_fill(issue: Issue, page: DisplayList) -> float:
    """The share of the type area, in rows of its columns, that is not white of more than `INSIDE` rows running, and not
    white below the last thing above a rule, a picture or the foot of the page."""
    setup = issue.setup
    area = type_area(setup, is_right_hand(page.index, issue.binding))
    grid = page_grid(issue, page.index, issue.pages[page.index].direction)
    width = (area.width - (setup.columns - 1) * setup.gutter) / setup.columns
    rows, empty = round(area.height / grid.step), 0
    for column in range(setup.columns):
        left = area.x + column * (width + setup.gutter)
        things = sorted(_things(page, left + 2, left + width - 2))
        end = area.y
        for top, bottom, closes in things:
            # what a text block leaves white above the rule that ends it is more than the row in which the rule lies
            usual = 1.2 if closes else INSIDE
            if top - end > usual * grid.step:
                empty += round((top - end) / grid.step - (0.4 if closes else 1))
            end = max(end, bottom)
        empty += max(0, round((area.bottom - end) / grid.step - 0.3))
    return 1 - empty / (rows * setup.columns)


def _things(page: DisplayList, left: float, right: float) -> list[tuple[float, float, bool]]:
    """Top, bottom, and whether it is a rule across, of everything that stands in this column."""
    found = []
    for item in page.items:
        match item:
            case TextLine():
                if item.x < right and item.x + item.width > left:  # all of its measure: a short line takes its row
                    found.append((item.y - 0.75 * item.leading, item.y + 0.25 * item.leading, False))
            case PlacedPicture() | PlacedPdf():
                if item.rect.x < right and item.rect.right > left:
                    found.append((item.rect.y, item.rect.bottom, False))
            case Box():
                if item.rect.x < right and item.rect.right > left and (item.fill or item.stroke):
                    found.append((item.rect.y, item.rect.bottom, item.rect.height < 2))
    return found
