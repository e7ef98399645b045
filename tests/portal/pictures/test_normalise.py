import struct
import zlib
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image, ImageCms, ImageFile, PngImagePlugin

from portal.pictures.normalise import PictureRefused, normalise
from tests.factories.pictures import drawing, upload

RED, BLUE = (220, 30, 30), (30, 60, 200)
NAMES = ["foto.jpg", "foto.png", "foto.heic", "foto.webp", "foto.avif", "foto.gif"]


def opened(file) -> Image.Image:
    return Image.open(BytesIO(normalise(file).read()))


def looks(picture: Image.Image, at: tuple[int, int], colour: tuple[int, int, int]) -> bool:
    pixel = picture.convert("RGB").getpixel(at)
    return all(abs(a - b) < 24 for a, b in zip(pixel, colour, strict=True))


def refusal(file) -> PictureRefused:
    with pytest.raises(PictureRefused) as caught:
        normalise(file)
    return caught.value


# --- What is taken -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_every_format_of_phones_and_web_comes_out_as_jpeg(name):
    result = normalise(upload(drawing(), name))
    assert result.name == "foto.jpg"
    picture = Image.open(result)
    assert (picture.format, picture.mode, picture.size) == ("JPEG", "RGB", (400, 300))
    assert looks(picture, (50, 50), RED)
    assert looks(picture, (350, 250), BLUE)


def test_transparent_parts_stay_transparent():
    logo = drawing(mode="RGBA")
    logo.paste((0, 0, 0, 0), (200, 0, 400, 300))
    for name in ("logo.png", "logo.webp"):
        result = normalise(upload(logo, name))
        assert result.name == "logo.png"
        picture = Image.open(result)
        assert picture.getpixel((300, 150))[3] == 0
        assert looks(picture, (50, 50), RED)


def test_a_png_that_only_could_be_transparent_becomes_jpeg():
    assert opened(upload(drawing(mode="RGBA"), "logo.png")).format == "JPEG"


def test_a_gif_with_a_transparent_colour_keeps_it():
    gif = drawing(mode="P")
    blue = gif.getpixel((399, 299))
    picture = opened(upload(gif, "logo.gif", transparency=blue))
    assert picture.format == "PNG"
    assert picture.getpixel((399, 299))[3] == 0


def test_an_animation_shows_its_first_frame():
    second = Image.new("RGB", (400, 300), (0, 200, 0))
    file = upload(drawing(), "saldi.gif", save_all=True, append_images=[second])
    assert looks(opened(file), (50, 50), RED)


@pytest.mark.parametrize(
    ("mode", "name"), [("L", "a.png"), ("1", "a.png"), ("LA", "a.png"), ("L", "a.jpg")]
)
def test_pictures_without_colour_are_taken_too(mode, name):
    assert opened(upload(drawing(mode=mode), name)).mode == "RGB"


def test_sixteen_bits_of_grey_are_not_washed_out():
    grey = Image.new("I;16", (40, 30), 32768)
    assert looks(opened(upload(grey, "scansione.png")), (20, 15), (128, 128, 128))


def test_print_colours_become_screen_colours():
    assert looks(opened(upload(drawing(mode="CMYK"), "locandina.jpg")), (50, 50), RED)


def test_colours_of_another_profile_are_converted():
    # A profile in which red and blue have changed places.
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"????").replace(b"bXYZ", b"rXYZ").replace(b"????", b"bXYZ")
    picture = opened(upload(drawing(), "foto.jpg", icc_profile=swapped))
    assert looks(picture, (50, 50), RED[::-1])
    assert "icc_profile" not in picture.info


def test_a_profile_that_makes_no_sense_is_left_aside():
    picture = opened(upload(drawing(), "foto.jpg", icc_profile=b"nonsense" * 20))
    assert looks(picture, (50, 50), RED)


def test_large_pictures_are_made_smaller_and_small_ones_left_alone():
    assert opened(upload(drawing((6000, 2000)), "panorama.jpg")).size == (2560, 853)
    assert opened(upload(drawing((1200, 3000)), "scontrino.png")).size == (1024, 2560)
    assert opened(upload(drawing((90, 60)), "icona.jpg")).size == (90, 60)


def test_fifty_megapixels_from_a_phone_are_taken():
    assert opened(upload(Image.new("RGB", (8160, 6120)), "foto.jpg")).size == (2560, 1920)


def test_a_picture_with_another_picture_format_inside_is_taken_for_what_it_is():
    assert opened(upload(drawing(), "foto.png", format="JPEG")).format == "JPEG"
    assert opened(upload(drawing(), "IMG_1.JPG", format="HEIF")).format == "JPEG"


def test_names_are_tidy():
    for given_name, stored in [
        ("Vetrina d’inverno (1).JPG", "vetrina-dinverno-1.jpg"),
        ("../../etc/è così.jpeg", "e-cosi.jpg"),
        ("💐.jpg", "picture.jpg"),
    ]:
        file = upload(drawing(), "foto.jpg")
        assert normalise(file, given_name).name == stored


def test_the_file_can_be_read_again_and_is_not_worked_on_twice():
    file = upload(drawing(), "foto.jpg")
    result = normalise(file)
    assert file.tell() == 0
    assert normalise(result) is result


# --- What nobody else need know ----------------------------------------------------------------


def phone_exif(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Telefono"
    exif[ExifTags.Base.Orientation] = orientation
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({1: "N", 2: (41.0, 55.0, 12.0), 3: "E"})
    return exif


@pytest.mark.parametrize("name", ["foto.jpg", "foto.png", "foto.heic", "foto.webp", "foto.avif"])
def test_place_and_camera_are_forgotten(name):
    file = upload(drawing(), name, exif=phone_exif())
    assert Image.open(file).getexif().get_ifd(ExifTags.IFD.GPSInfo)
    result = normalise(file)
    picture = Image.open(BytesIO(result.read()))
    assert not picture.getexif()
    assert "exif" not in picture.info


def test_no_kind_of_metadata_is_kept():
    text = PngImagePlugin.PngInfo()
    text.add_text("Author", "segreto")
    text.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta>segreto</x:xmpmeta>", zip=True)
    transparent = drawing(mode="RGBA")
    transparent.putpixel((0, 0), (0, 0, 0, 0))
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x07segreto"
    for file in [
        upload(drawing(), "a.jpg", comment=b"segreto", xmp=b"<x>segreto</x>"),
        upload(drawing(), "a.jpg", extra=b"\xff\xed" + struct.pack(">H", len(iptc) + 2) + iptc),
        upload(drawing(), "a.png", pnginfo=text, dpi=(300, 300)),
        upload(transparent, "a.png", pnginfo=text, dpi=(300, 300)),
    ]:
        file.seek(0)
        result = normalise(file)
        assert b"segreto" not in result.read()
        result.seek(0)
        assert not set(Image.open(result).info) - {
            "jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"
        }  # fmt: skip


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("name", ["foto.jpg", "foto.png", "foto.webp"])
def test_turned_pictures_stand_upright(name, orientation):
    # As a camera stores it: what is drawn upright, turned the other way round.
    turn_back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = drawing()
    if orientation in turn_back:
        stored = stored.transpose(turn_back[orientation])
    picture = opened(upload(stored, name, exif=phone_exif(orientation)))
    assert picture.size == (400, 300)
    assert looks(picture, (50, 50), RED)
    assert looks(picture, (350, 50), BLUE)
    assert looks(picture, (50, 250), BLUE)


# --- What is refused ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("vuoto.jpg", b"", "empty"),
        ("pagina.jpg", b"<!doctype html><script>alert(1)</script>", "content"),
        ("disegno.png", b'<svg xmlns="http://www.w3.org/2000/svg"></svg>', "content"),
        ("menu.jpg", b"%PDF-1.7 ...", "content"),
        ("disegno.svg", b'<svg xmlns="http://www.w3.org/2000/svg"></svg>', "extension"),
        ("disegno.tiff", b"II*\x00", "extension"),
        ("senza-nome", b"\xff\xd8\xff\xe0", "extension"),
    ],
)
def test_what_is_no_picture_is_refused(name, content, code):
    refused = refusal(SimpleUploadedFile(name, content))
    assert refused.code == code
    assert ":" in refused.messages[0]  # what is wrong: what to do


def test_a_picture_that_poses_as_something_else_is_refused():
    file = upload(drawing(), "foto.jpg")
    file.name = "pagina.html"
    assert refusal(file).code == "extension"


def test_a_heavy_file_is_refused_unread(settings):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 1000
    refused = refusal(SimpleUploadedFile("foto.jpg", b"x" * 1001))
    assert refused.code == "weight"
    assert "1000" in refused.messages[0]


def claiming(width: int, height: int, name: str) -> SimpleUploadedFile:
    """A small file whose header announces a large picture."""
    content = upload(drawing(), name).read()
    if name.endswith(".png"):
        header = b"IHDR" + struct.pack(">II", width, height) + content[24:29]
        content = content[:12] + header + struct.pack(">I", zlib.crc32(header)) + content[33:]
    else:
        start = content.index(b"\xff\xc0") + 5
        content = content[:start] + struct.pack(">HH", height, width) + content[start + 4 :]
    return SimpleUploadedFile(name, content)


@pytest.mark.parametrize(
    ("name", "size", "limit"),
    [
        ("foto.jpg", (7800, 7800), 60),
        ("foto.jpg", (12_000, 12_000), 60),
        ("foto.jpg", (60_000, 60_000), 60),
        ("foto.png", (5000, 5000), 24),
        ("foto.png", (2_000_000, 2_000_000), 60),
    ],
)
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_too_many_pixels_are_refused_without_decoding_them(name, size, limit, monkeypatch):
    file = claiming(*size, name)

    def load(self):
        raise AssertionError("decoded")

    monkeypatch.setattr(ImageFile.ImageFile, "load", load)
    refused = refusal(file)
    assert refused.code == "pixels"
    assert f" {limit} " in refused.messages[0]


def test_a_hidden_bomb_in_a_text_chunk_is_refused():
    bomb = zlib.compress(b"\x00" * 3_000_000)
    text = PngImagePlugin.PngInfo()
    text.add(b"zTXt", b"Comment\x00\x00" + bomb)
    assert refusal(upload(drawing(), "bomba.png", pnginfo=text)).code == "content"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("part", [0.02, 0.5, 0.9])
def test_half_a_file_is_refused(name, part):
    picture = Image.effect_noise((400, 300), 90).convert("RGB")
    content = upload(picture, name).read()
    half = SimpleUploadedFile(name, content[: int(len(content) * part)])
    assert refusal(half).code in {"damaged", "content"}


@given(st.data())
def test_whatever_arrives_is_a_picture_or_refused(data):
    name = data.draw(st.sampled_from(NAMES))
    content = bytearray(upload(drawing((64, 48)), name, **SMALL_EXIF.get(name, {})).read())
    for position in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=8)):
        content[position] = data.draw(st.integers(0, 255))
    try:
        result = normalise(SimpleUploadedFile(name, bytes(content)))
    except PictureRefused:
        return
    assert Image.open(result).format in {"JPEG", "PNG"}


SMALL_EXIF = {name: {"exif": phone_exif(6)} for name in ("foto.jpg", "foto.webp", "foto.png")}
