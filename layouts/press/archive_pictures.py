"""A placed page drawn as a picture, for what an archive cannot take as it is."""

import io
import math

import pikepdf
from pikepdf import Array, Dictionary, Name

RESOLUTION = 300  # pixels per inch, as pictures in print
MOST = 6000  # pixels of the longer side: a whole page at 300
QUALITY = 92  # of JPEG


def draw_as_picture(pdf: pikepdf.Pdf, form: pikepdf.Object) -> pikepdf.Object:
    """A form of the same box and matrix that shows a picture of what the form shows, see-through where it is."""
    import pypdfium2
    from PIL import Image

    x0, y0, x1, y1 = (float(value) for value in form.BBox)
    left, bottom, width, height = min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0)
    scale = min(RESOLUTION / 72, MOST / max(width, height, 1))
    with pypdfium2.PdfDocument(_alone(form, left, bottom, width, height)) as document:
        drawn = document[0].render(scale=scale, fill_color=(255, 255, 255, 0)).to_pil().convert("RGBA")
    alpha = drawn.getchannel("A")
    ground = Image.new("RGB", drawn.size, "white")
    ground.paste(drawn, mask=alpha)
    is_solid = alpha.getextrema() == (255, 255)
    colours = drawn.convert("RGB") if not is_solid else ground
    packed = io.BytesIO()
    colours.save(packed, "JPEG", quality=QUALITY, subsampling=0)
    picture = pdf.make_stream(
        packed.getvalue(),
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=drawn.width,
        Height=drawn.height,
        BitsPerComponent=8,
        ColorSpace=_screen_colours(pdf),
        Filter=Name.DCTDecode,
    )
    if not is_solid:
        picture.SMask = pdf.make_stream(
            alpha.tobytes(),
            Type=Name.XObject,
            Subtype=Name.Image,
            Width=drawn.width,
            Height=drawn.height,
            BitsPerComponent=8,
            ColorSpace=Name.DeviceGray,
        )
    shown = pdf.make_stream(f"q {width:g} 0 0 {height:g} {left:g} {bottom:g} cm /Im Do Q".encode())
    shown.Type, shown.Subtype, shown.BBox = Name.XObject, Name.Form, form.BBox
    if "/Matrix" in form:
        shown.Matrix = form.Matrix
    shown.Resources = Dictionary(XObject=Dictionary(Im=picture))
    if not is_solid:
        shown.Group = Dictionary(S=Name.Transparency)
    return shown


def _alone(form: pikepdf.Object, left: float, bottom: float, width: float, height: float) -> bytes:
    """The form as the only page of a document."""
    alone = pikepdf.new()
    page = alone.add_blank_page(page_size=(math.ceil(max(width, 3)), math.ceil(max(height, 3)))).obj
    page.MediaBox = Array([left, bottom, left + width, bottom + height])
    copied = alone.copy_foreign(form)
    if "/Matrix" in copied:
        del copied.Matrix
    page.Resources = Dictionary(XObject=Dictionary(F=copied))
    page.Contents = alone.make_stream(b"/F Do")
    out = io.BytesIO()
    alone.save(out)
    return out.getvalue()


def _screen_colours(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """sRGB with its profile, since PDF/A knows no colours without one."""
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return Array([Name.ICCBased, pdf.make_stream(without_date(profile), N=3, Alternate=Name.DeviceRGB)])


def without_date(profile: bytes) -> bytes:
    """The profile made on no day in particular, so that the same copy has the same bytes (ICC.1, 7.2.8 and 7.2.18)."""
    new_year = b"\x07\xd0\x00\x01\x00\x01\x00\x00\x00\x00\x00\x00"
    return profile[:24] + new_year + profile[36:84] + bytes(16) + profile[100:]
