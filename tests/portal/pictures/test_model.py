import hashlib

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.models import UploadedFile

from portal.pictures.models import Picture
from portal.pictures.normalise import PictureRefused
from tests.factories.pictures import PictureFactory, drawing, upload

pytestmark = pytest.mark.django_db


def assert_describes_what_is_stored(picture: Picture) -> None:
    picture = Picture.objects.get(pk=picture.pk)
    with picture.file.storage.open(picture.file.name) as stored:
        content = stored.read()
    assert content.startswith(b"\xff\xd8"), "not a JPEG"
    assert b"Exif" not in content
    assert picture.file.name.endswith(".jpg")
    assert picture.file_size == len(content)
    assert picture.file_hash == hashlib.sha1(content).hexdigest()
    assert (picture.width, picture.height) == (2560, 1920)


def heic(name="IMG_1234.HEIC"):
    return upload(drawing((3200, 2400)), name, format="HEIF", exif=b"Exif\x00\x00secret")


def test_a_picture_created_by_code_is_normalised():
    assert_describes_what_is_stored(Picture.objects.create(title="Vetrina", file=heic()))


def test_a_file_given_to_a_picture_later_is_normalised():
    picture = PictureFactory()
    picture.file = ContentFile(heic().read(), "nuova.heic")
    assert picture.width == 2560
    picture.save()
    assert_describes_what_is_stored(picture)


def test_a_file_stored_directly_is_normalised():
    picture = Picture(title="Vetrina")
    picture.file.save("IMG_1234.heic", heic(), save=True)
    picture.get_file_size()
    picture.get_file_hash()
    assert_describes_what_is_stored(picture)


def test_a_file_of_another_model_is_copied_and_normalised():
    waiting = UploadedFile.objects.create(file=heic())
    picture = Picture.objects.create(title="Vetrina", file=waiting.file)
    assert picture.file.name != waiting.file.name
    assert_describes_what_is_stored(picture)


def test_pictures_created_in_bulk_are_normalised():
    Picture.objects.bulk_create([Picture(title="Vetrina", file=heic())])
    picture = Picture.objects.get()
    picture.get_file_size()
    picture.get_file_hash()
    assert_describes_what_is_stored(picture)


def test_loading_and_saving_does_not_touch_the_file():
    picture = Picture.objects.get(pk=PictureFactory().pk)
    before = picture.file.name, picture.file_hash
    picture.title = "Un altro titolo"
    picture.save()
    assert (picture.file.name, picture.file_hash) == before


def test_a_refused_file_is_never_stored():
    with pytest.raises(PictureRefused):
        Picture(title="x", file=SimpleUploadedFile("a.jpg", b"<html>"))
    with pytest.raises(PictureRefused):
        Picture(title="x").file.save("a.svg", ContentFile(b"<svg/>"))


def test_the_alternative_text_is_never_a_file_name():
    picture = PictureFactory(title="IMG_1234.jpg", description="")
    assert picture.alt == ""
    picture.description = "Il banco del pane"
    assert picture.alt == "Il banco del pane"
    picture.contextual_alt_text = "La bottega di Sara"
    assert picture.alt == "La bottega di Sara"
    picture.decorative = True
    assert picture.alt == ""


def test_deleting_a_picture_removes_all_its_files(django_capture_on_commit_callbacks):
    picture = PictureFactory(rendered=True)
    storage = picture.file.storage
    names = [picture.file.name, *picture.renditions.values_list("file", flat=True)]
    assert len(names) > 10
    with django_capture_on_commit_callbacks(execute=True):
        picture.delete()
    assert not any(storage.exists(name) for name in names)
