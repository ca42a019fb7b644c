"""Pictures in spot inks, in process inks instead."""

import pikepdf
from pikepdf import Array, Name

from layouts.press.placed.inks import decode_of, in_process_inks, is_spot
from layouts.press.preflight.objects import PdfObject, data_of, entry, number
from layouts.press.preflight.spaces import space_of
from layouts.press.presets import Preset

FEWEST_BITS, MOST_BITS = 1, 8


def without_spots(image: PdfObject, resources: PdfObject, preset: Preset, pdf: pikepdf.Pdf) -> None:
    """Change a picture of one spot ink so that the same samples mean process inks; others stay as they are.

    A picture of several spot inks (DeviceN) is worked out sample by sample.
    """
    space = space_of(entry(image, "/ColorSpace"), resources)
    bits = int(number(entry(image, "/BitsPerComponent")) or 0)
    if not is_spot(space) or not FEWEST_BITS <= bits <= MOST_BITS:
        return
    if space.components != 1:
        _sample_by_sample(image, resources, preset)
        return
    most = (1 << bits) - 1
    low, high = decode_of(entry(image, "/Decode"), 1.0)
    table = bytearray()
    for sample in range(most + 1):
        inks = in_process_inks(space, (low + sample * (high - low) / most,), preset)
        if inks is None:
            return
        table += bytes(round(255 * ink) for ink in inks)
    image.ColorSpace = Array([Name.Indexed, Name.DeviceCMYK, most, pikepdf.String(bytes(table))])
    if "/Decode" in image:
        del image.Decode


def _sample_by_sample(image: PdfObject, resources: PdfObject, preset: Preset) -> None:
    space = space_of(entry(image, "/ColorSpace"), resources)
    data, count = data_of(image), space.components
    size = int(number(entry(image, "/Width")) or 0) * int(number(entry(image, "/Height")) or 0)
    if data is None or number(entry(image, "/BitsPerComponent")) != 8 or len(data) < size * count:
        return
    if entry(image, "/Decode") is not None:
        return
    known: dict[bytes, bytes] = {}
    made = bytearray()
    for at in range(0, size * count, count):
        sample = data[at : at + count]
        inks = known.get(sample)
        if inks is None:
            found = in_process_inks(space, [value / 255 for value in sample], preset)
            if found is None:
                return
            inks = known[sample] = bytes(round(255 * ink) for ink in found)
        made += inks
    image.write(bytes(made))
    image.ColorSpace = Name.DeviceCMYK
