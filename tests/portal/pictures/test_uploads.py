"""All ways by which a picture comes in through the CMS."""

import hashlib
import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django_tasks import task_backends
from PIL import Image
from wagtail.models import Collection, UploadedFile

from portal.pictures.models import Picture
from tests.factories.pictures import PictureFactory, drawing, upload

pytestmark = pytest.mark.django_db


def heic(name="IMG_1234.HEIC"):
    return upload(drawing((3200, 2400)), name, format="HEIF", exif=b"Exif\x00\x00secret")


def page_in_disguise():
    return SimpleUploadedFile("foto.jpg", b"<!doctype html><script>alert(1)</script>")


def assert_normalised(picture: Picture) -> None:
    with picture.file.open() as file:
        content = file.read()
    assert b"secret" not in content
    assert picture.file.name.endswith(".jpg")
    assert (picture.width, picture.height) == (2560, 1920)
    assert picture.file_size == len(content)
    assert picture.file_hash == hashlib.sha1(content).hexdigest()


def test_several_at_once(admin_client):
    response = admin_client.post(
        reverse("wagtailimages:add_multiple"), {"title": "Vetrina", "files[]": heic()}
    )
    assert response.json()["success"]
    assert_normalised(Picture.objects.get())


def test_several_at_once_refuse_in_words(admin_client):
    response = admin_client.post(
        reverse("wagtailimages:add_multiple"), {"title": "Vetrina", "files[]": page_in_disguise()}
    )
    assert not response.json()["success"]
    assert "JPEG" in response.json()["error_message"]
    assert not Picture.objects.exists()


def test_one_that_waits_for_its_title(admin_client):
    response = admin_client.post(
        reverse("wagtailimages:add_multiple"), {"title": "x" * 300, "files[]": heic()}
    )
    waiting = UploadedFile.objects.get(pk=response.json()["uploaded_file_id"])
    prefix = f"uploaded-image-{waiting.pk}"
    admin_client.post(
        reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk]),
        {f"{prefix}-title": "Vetrina", f"{prefix}-collection": Collection.get_first_root_node().pk},
    )
    assert_normalised(Picture.objects.get())
    assert not waiting.file.storage.exists(waiting.file.name)


def test_its_words_can_be_changed_right_after(admin_client):
    picture = PictureFactory()
    prefix = f"image-{picture.pk}"
    response = admin_client.post(
        reverse("wagtailimages:edit_multiple", args=[picture.pk]),
        {
            f"{prefix}-title": "Vetrina",
            f"{prefix}-description": "Il banco del pane",
            f"{prefix}-credit": "Sara Belli",
            f"{prefix}-collection": picture.collection_id,
        },
    )
    assert response.json()["success"]
    picture.refresh_from_db()
    assert (picture.description, picture.credit) == ("Il banco del pane", "Sara Belli")


@pytest.mark.parametrize("route", ["wagtailimages:add", "wagtailimages_chooser:create"])
def test_a_single_one(admin_client, route):
    prefix = "image-chooser-upload-" if "chooser" in route else ""
    data = {"title": "Vetrina", "collection": Collection.get_first_root_node().pk, "file": heic()}
    admin_client.post(reverse(route), {prefix + key: value for key, value in data.items()})
    assert_normalised(Picture.objects.get())


def test_the_chooser_says_beside_the_file_why_it_refuses(admin_client):
    response = admin_client.post(
        reverse("wagtailimages_chooser:create"),
        {"image-chooser-upload-title": "x", "image-chooser-upload-file": page_in_disguise()},
    )
    assert "JPEG" in json.loads(response.content)["htmlFragment"]
    assert not Picture.objects.exists()


def test_another_file_for_an_old_picture(admin_client, django_capture_on_commit_callbacks):
    picture = PictureFactory(rendered=True)
    storage, old = picture.file.storage, picture.file.name
    made = list(picture.renditions.values_list("file", flat=True))
    task_backends["background"].results.clear()
    with django_capture_on_commit_callbacks(execute=True):
        admin_client.post(
            reverse("wagtailimages:edit", args=[picture.pk]),
            {"title": "Vetrina", "collection": picture.collection_id, "file": heic()},
        )
    picture = Picture.objects.get()
    assert_normalised(picture)
    assert not any(storage.exists(name) for name in [old, *made])
    assert [result.args for result in task_backends["background"].results] == [[picture.pk]]


def test_a_refused_file_leaves_the_old_one(admin_client):
    picture = PictureFactory()
    response = admin_client.post(
        reverse("wagtailimages:edit", args=[picture.pk]),
        {"title": "Vetrina", "collection": picture.collection_id, "file": page_in_disguise()},
    )
    assert "JPEG" in response.content.decode()
    with Picture.objects.get().file.open() as file:
        assert Image.open(file).size == (400, 300)


def test_shops_do_not_see_each_others_tags(admin_client):
    html = admin_client.get(reverse("wagtailimages:add")).content.decode()
    assert 'name="credit"' in html
    assert 'name="tags"' not in html
