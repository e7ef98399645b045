import pytest
from django_tasks import task_backends
from PIL import Image
from wagtail.images.rect import Rect

from portal.pictures.models import Picture, Rendition
from portal.pictures.renditions import (
    FILTERS,
    SLOTS,
    make_renditions,
    renditions_made,
    renditions_of,
    request_missing,
)
from tests.factories.pictures import PictureFactory, drawing, upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def requests():
    """The pictures for which the worker was asked."""
    queue = task_backends["background"].results
    queue.clear()
    return lambda: [result.args[0] for result in queue if result.task == make_renditions]


@pytest.fixture
def encoded(monkeypatch):
    """The filter specs that were encoded."""
    specs = []
    generate = Picture.generate_rendition_file

    def record(self, filter, **kwargs):
        specs.append(filter.spec)
        return generate(self, filter, **kwargs)

    monkeypatch.setattr(Picture, "generate_rendition_file", record)
    return specs


def test_an_upload_asks_the_worker_and_encodes_nothing_itself(
    django_capture_on_commit_callbacks, requests, encoded
):
    with django_capture_on_commit_callbacks(execute=True):
        picture = PictureFactory()
        assert requests() == []
    assert requests() == [picture.pk]
    assert encoded == []


def test_every_slot_is_made_in_its_shape():
    picture = PictureFactory(file=upload(drawing((2400, 1800)), "a.jpg"), rendered=True)
    sizes = {slot: [(r.width, r.height) for r in renditions_of(picture, slot)] for slot in SLOTS}
    assert sizes["card"] == [(320, 240), (640, 480), (960, 720)]
    assert sizes["facade"] == [(800, 400), (1440, 720), (2160, 1080)]
    assert sizes["product"] == [(240, 240), (480, 480), (720, 720)]
    assert sizes["article"] == [(480, 360), (960, 720), (1600, 1200)]
    assert sizes["social"] == [(1200, 630)]


def test_slots_are_webp_and_shared_links_get_jpeg():
    picture = PictureFactory(rendered=True)
    for slot in SLOTS:
        for rendition in renditions_of(picture, slot):
            with rendition.file.open() as file:
                assert Image.open(file).format == ("JPEG" if slot == "social" else "WEBP")


def test_a_small_picture_is_not_enlarged_and_offered_once():
    picture = PictureFactory(file=upload(drawing((300, 300)), "a.jpg"), rendered=True)
    assert [r.width for r in renditions_of(picture, "product")] == [240, 300]


def test_running_again_encodes_nothing(encoded):
    picture = PictureFactory(rendered=True)
    assert sorted(encoded) == sorted(FILTERS)
    encoded.clear()
    make_renditions.call(picture.pk)
    assert encoded == []


def test_eight_workers_at_once_encode_once(monkeypatch, encoded):
    picture = PictureFactory()
    create = Picture.create_rendition

    def others_come_meanwhile(self, filter):
        for _ in range(7):
            make_renditions.call(picture.pk)
        return create(self, filter)

    monkeypatch.setattr(Picture, "create_rendition", others_come_meanwhile)
    make_renditions.call(picture.pk)
    assert sorted(encoded) == sorted(FILTERS)


def test_a_focal_point_moved_while_encoding_is_not_lost(monkeypatch):
    picture = PictureFactory()
    create = Picture.create_rendition
    focus = Rect(0, 0, 40, 40)

    def moved_meanwhile(self, filter):
        moved = Picture.objects.get(pk=picture.pk)
        if not moved.has_focal_point():
            moved.set_focal_point(focus)
            moved.save()
            make_renditions.call(picture.pk)
        return create(self, filter)

    monkeypatch.setattr(Picture, "create_rendition", moved_meanwhile)
    make_renditions.call(picture.pk)
    keys = {filter.get_cache_key(Picture.objects.get(pk=picture.pk)) for filter in FILTERS.values()}
    assert set(Rendition.objects.values_list("focal_point_key", flat=True)) == keys
    assert Rendition.objects.count() == len(FILTERS)


def test_the_focal_point_stays_in_the_picture():
    wide = drawing((2000, 500))  # red quarter: the left half of the upper half
    picture = PictureFactory(file=upload(wide, "a.jpg"))
    picture.set_focal_point(Rect(0, 0, 100, 100))
    picture.save()
    make_renditions.call(picture.pk)
    with renditions_of(picture, "product")[-1].file.open() as file:
        red, _, blue = Image.open(file).convert("RGB").getpixel((10, 10))
    assert red > blue


def test_a_moved_focal_point_asks_for_new_renditions_and_the_old_ones_serve_meanwhile(
    django_capture_on_commit_callbacks, requests
):
    picture = PictureFactory(rendered=True)
    with django_capture_on_commit_callbacks(execute=True):
        picture.set_focal_point(Rect(10, 10, 60, 60))
        picture.save()
    assert requests() == [picture.pk]
    assert len(renditions_of(picture, "card")) == 2
    make_renditions.call(picture.pk)
    assert Rendition.objects.count() == len(FILTERS)


def test_a_new_title_asks_for_nothing(django_capture_on_commit_callbacks, requests):
    picture = PictureFactory(rendered=True)
    with django_capture_on_commit_callbacks(execute=True):
        picture.title = "Un altro titolo"
        picture.save()
    assert requests() == []


def test_a_replaced_file_takes_its_renditions_with_it(django_capture_on_commit_callbacks, requests):
    picture = PictureFactory(rendered=True)
    with django_capture_on_commit_callbacks(execute=True):
        picture.file = upload(drawing((800, 600)), "b.jpg")
        picture.save()
    assert renditions_of(picture, "card") == []
    assert requests() == [picture.pk]


def test_a_failure_does_not_block_the_next_try(monkeypatch):
    picture = PictureFactory()
    with monkeypatch.context() as patch:
        patch.setattr(Picture, "create_rendition", lambda *args: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            make_renditions.call(picture.pk)
    make_renditions.call(picture.pk)
    assert renditions_of(picture, "card")


def test_a_picture_deleted_meanwhile_is_no_failure():
    make_renditions.call(0)


def test_pages_learn_when_renditions_are_there():
    heard = []

    def listen(picture, **kwargs):
        heard.append(picture.pk)

    renditions_made.connect(listen)
    picture = PictureFactory(rendered=True)
    make_renditions.call(picture.pk)
    assert heard == [picture.pk]


def test_what_a_stopped_worker_left_is_asked_for_again(requests):
    PictureFactory(rendered=True)
    missed = PictureFactory()
    request_missing()
    assert requests() == [missed.pk]
