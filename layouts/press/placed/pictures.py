"""Pictures of placed pages in the inks of the press."""

import pikepdf
from pikepdf import Array, Name

from layouts.press.pictures import encoded
from layouts.press.placed.inks import decode_of, in_process_inks, is_spot, must_change
from layouts.press.preflight.objects import PdfObject, data_of, entries, entry, is_stream, members, number
from layouts.press.preflight.spaces import Space, space_of
from layouts.press.presets import Preset
from layouts.press.separation import separated

FEWEST_BITS, MOST_BITS = 1, 8


def in_the_press_s_inks(image: PdfObject, resources: PdfObject, preset: Preset) -> None:
    """Change a picture so that the press can print it; one that it can stays as it is.

    A picture of one spot ink keeps its samples, which then mean process inks; one of several (DeviceN) is worked out
    sample by sample; RGB, Lab and profiled colours are separated as pictures of the paper's own are.
    """
    space = space_of(entry(image, "/ColorSpace"), resources)
    if must_change(space, preset) and not is_spot(space):
        _separated(image, space, preset)
    elif must_change(space, preset):
        _without_spots(image, resources, preset)


def _separated(image: PdfObject, space: Space, preset: Preset) -> None:
    if space.kind == "ICCBased" and space.components in (1, 4):
        image.ColorSpace = Name.DeviceGray if space.components == 1 else Name.DeviceCMYK
        return
    if entry(image, "/Mask") is not None and not is_stream(entry(image, "/Mask")):
        return  # cut out by colour, which is another one afterwards
    mask = entry(image, "/SMask")
    if mask is not None:
        del image.SMask
    try:
        shown = pikepdf.PdfImage(image).as_pil_image().convert("RGB")
    except (pikepdf.PdfError, NotImplementedError, ValueError, OSError):
        shown = None  # preflight says what is wrong with it
    if shown is not None:
        base = space.base if space.kind == "Indexed" and space.base else space
        if base.kind == "ICCBased":
            shown.info["icc_profile"] = data_of(members(base.raw)[1]) or b""
        raster = encoded(separated(shown, preset), preset)
        for key in ("/Decode", "/DecodeParms", "/Intent", "/Filter"):
            if key in image:
                del image[key]
        made = pikepdf.Object.parse(f"<<{raster.entries}>>".encode("latin-1"))
        for key, value in entries(made):
            if key != "/Filter":
                image[key] = value
        image.write(raster.data, filter=made.Filter)
    if mask is not None:
        image.SMask = mask


def _without_spots(image: PdfObject, resources: PdfObject, preset: Preset) -> None:
    space = space_of(entry(image, "/ColorSpace"), resources)
    bits = int(number(entry(image, "/BitsPerComponent")) or 0)
    if not FEWEST_BITS <= bits <= MOST_BITS:
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
