"""Every uploaded picture becomes a plain upright JPEG or PNG of moderate size, without metadata.

What arrives from phones carries the place where it was taken, is turned by a flag, wears the
phone's own colours and measures up to 50 megapixels; what arrives from elsewhere may not be a
picture at all.
"""

from contextlib import suppress
from io import BytesIO
from pathlib import PurePath

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
from django.template.defaultfilters import filesizeformat
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageCms, ImageOps
from pillow_heif import register_heif_opener
from wagtail.images.utils import get_allowed_image_extensions

# Longest side of what is kept, in pixels: sharp on the widest slot of a double-density screen.
LONGEST_SIDE = 2560
JPEG_QUALITY = 88

# Pillow's names of what may be inside, whatever the file is called (JPEG covers MPO, the double
# pictures of some phones). Phones and messengers often give a picture another format's extension.
FORMATS = ("JPEG", "PNG", "HEIF", "WEBP", "AVIF", "GIF")
# What cameras write may have as many pixels as the setting allows. The decoders of the others hold
# up to four copies of the whole picture, and nothing that large comes in their formats.
CAMERA_FORMATS = {"JPEG", "MPO", "HEIF"}
OTHER_PIXELS = 24_000_000

SRGB = ImageCms.createProfile("sRGB")

register_heif_opener(thumbnails=False)


class PictureRefused(ValidationError):
    """Says in words for the person who sent the file why it cannot be taken, and what to do."""


class NormalisedFile(ContentFile):
    """What `normalise` returns, so that no file goes through it twice."""


def normalise(file: File, name: str | None = None) -> NormalisedFile:
    """The picture in `file` as JPEG, or as PNG where it has transparent parts.

    `name` (default: the file's own) gives the new name and must end like a picture's. Size in
    bytes, number of pixels and format are checked before anything is decoded; an animation gives
    its first frame. Raises `PictureRefused`. The position in `file` is left at its start.
    """
    if isinstance(file, NormalisedFile):
        return file
    path = PurePath(name or file.name or "picture.jpg")
    _check_name(path.suffix.lower().removeprefix("."))
    _check_weight(file.size)
    file.seek(0)
    content = BytesIO(file.read())
    file.seek(0)
    picture = _upright_in_srgb(_open(content))
    output = BytesIO()
    if picture.mode == "RGBA":
        picture.save(output, "PNG")
    else:
        picture.save(output, "JPEG", quality=JPEG_QUALITY, optimize=True, progressive=True)
    suffix = ".png" if picture.mode == "RGBA" else ".jpg"
    return NormalisedFile(output.getvalue(), (slugify(path.stem) or "picture") + suffix)


def _check_name(extension: str) -> None:
    if extension == "svg":
        raise PictureRefused(
            _("SVG drawings cannot be used here: save the drawing as PNG and send that."),
            code="extension",
        )
    if extension not in get_allowed_image_extensions():
        raise PictureRefused(
            _("This file is not a picture: choose a photo in JPEG, PNG or HEIC format."),
            code="extension",
        )


def _check_weight(size: int) -> None:
    if not size:
        raise PictureRefused(
            _("This file is empty: choose the picture again, or take it once more."), code="empty"
        )
    if size > settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE:
        raise PictureRefused(
            _(
                "This picture weighs %(size)s, and the most is %(limit)s: send a smaller copy of "
                "it, for example by choosing “medium size” on your phone."
            ),
            code="weight",
            params={
                "size": filesizeformat(size),
                "limit": filesizeformat(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE),
            },
        )


def _open(content: BytesIO) -> Image.Image:
    """The picture, identified by its first bytes and not yet decoded."""
    try:
        picture = Image.open(content, formats=FORMATS)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_many_pixels(settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS) from None
    except Exception as error:  # readers of foreign bytes raise anything
        raise PictureRefused(
            _(
                "This file cannot be opened as a picture: choose the original photo again, or "
                "save it as JPEG and send that."
            ),
            code="content",
        ) from error
    limit = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
    if picture.format not in CAMERA_FORMATS:
        limit = min(limit, OTHER_PIXELS)
    if picture.width * picture.height > limit:
        raise _too_many_pixels(limit)
    return picture


def _too_many_pixels(limit: int) -> PictureRefused:
    return PictureRefused(
        _(
            "This picture has more than %(limit)s megapixels: send a smaller copy of it, or take "
            "it again without the highest resolution."
        ),
        code="pixels",
        params={"limit": limit // 1_000_000},
    )


def _upright_in_srgb(picture: Image.Image) -> Image.Image:
    """Decode, shrink, turn and recolour; RGBA only where some pixel is transparent."""
    side = (LONGEST_SIDE, LONGEST_SIDE)
    try:
        # A large JPEG is decoded at a half, a quarter or an eighth: a fraction of the memory.
        picture.draft(None, side)
        picture.load()
        if picture.mode.startswith("I"):
            picture = picture.point(lambda value: value / 256).convert("L")  # 16 bits of grey
        if picture.has_transparency_data:
            picture = picture.convert("RGBA")
        elif picture.mode not in {"RGB", "CMYK", "L"}:
            picture = picture.convert("RGB")
        picture.thumbnail(side, Image.Resampling.LANCZOS)
        picture = _to_srgb(_upright(picture))
        if picture.mode != "RGBA" or picture.getchannel("A").getextrema()[0] == 255:
            picture = picture.convert("RGB")
    except Exception as error:  # decoders of foreign bytes raise anything
        raise PictureRefused(
            _(
                "This picture is damaged or incomplete, perhaps because copying it was "
                "interrupted: send the original photo again."
            ),
            code="damaged",
        ) from error
    # Encoders write what they find here: place, comments, profile.
    picture.info = {}
    return picture


def _upright(picture: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(picture)
    except Exception:  # metadata that makes no sense is no reason to refuse a good picture
        return picture


def _to_srgb(picture: Image.Image) -> Image.Image:
    """Colours as browsers expect them; a profile that makes no sense is left aside."""
    if profile := picture.info.get("icc_profile"):
        with suppress(ImageCms.PyCMSError, OSError):
            converted = ImageCms.profileToProfile(
                picture,
                ImageCms.ImageCmsProfile(BytesIO(profile)),
                SRGB,
                ImageCms.Intent.RELATIVE_COLORIMETRIC,
                outputMode="RGBA" if picture.mode == "RGBA" else "RGB",
            )
            return converted or picture
    return picture
