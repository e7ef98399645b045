import pytest
from bs4 import BeautifulSoup
from django.db.models import prefetch_related_objects
from django.template import Context, Template
from django.test import RequestFactory
from wagtail.rich_text import expand_db_html

from home.models import StandardPage
from portal.pictures.models import Picture
from portal.pictures.renditions import make_renditions, with_renditions
from tests.factories.pictures import PictureFactory, drawing, upload

pytestmark = pytest.mark.django_db


def render(source: str, picture: Picture | None) -> str:
    context = Context({"picture": picture, "request": RequestFactory().get("/negozi/")})
    return Template("{% load pictures %}" + source).render(context)


def image(html: str):
    return BeautifulSoup(html, "html.parser").img


@pytest.fixture
def photo():
    return PictureFactory(file=upload(drawing((2000, 1500)), "a.jpg"), rendered=True)


def test_all_widths_are_offered_and_the_place_is_kept_free(photo):
    img = image(render('{% picture picture "card" %}', photo))
    assert [part.split()[1] for part in img["srcset"].split(", ")] == ["320w", "640w", "960w"]
    assert img["src"] == img["srcset"].split(", ")[-1].split()[0]
    assert (img["width"], img["height"]) == ("960", "720")
    assert img["alt"] == "Una vetrina accesa"
    assert img["loading"] == "lazy"
    assert img["decoding"] == "async"
    assert "vw" in img["sizes"]


def test_a_template_may_say_it_differently(photo):
    img = image(
        render(
            '{% picture picture "facade" alt="Un “forno”" sizes="50vw" loading="eager"'
            ' fetchpriority="high" class="window" %}',
            photo,
        )
    )
    assert img["alt"] == "Un “forno”"
    assert img["sizes"] == "50vw"
    assert img["loading"] == "eager"
    assert img["fetchpriority"] == "high"
    assert img["class"] == ["window"]


def test_descriptions_cannot_break_out_of_the_attribute():
    picture = PictureFactory(description='"><script>alert(1)</script>', rendered=True)
    html = render('{% picture picture "card" %}', picture)
    assert "<script" not in html
    assert image(html)["alt"] == picture.description


@pytest.mark.parametrize("exists", [True, False])
def test_without_renditions_the_drawn_window_takes_its_place(exists):
    picture = PictureFactory() if exists else None
    source = (
        '{% picture picture "card" as window %}'
        "{% if window %}{{ window }}{% else %}drawn{% endif %}"
    )
    assert render(source, picture) == "drawn"
    if exists:
        make_renditions.call(picture.pk)
        assert image(render(source, picture))


def test_showing_pictures_asks_the_database_once_for_all_of_them(django_assert_num_queries):
    pictures = PictureFactory.create_batch(3, rendered=True)
    pages = [StandardPage(listing_image=Picture.objects.get(pk=picture.pk)) for picture in pictures]
    with django_assert_num_queries(1):
        prefetch_related_objects(pages, with_renditions("listing_image", "card", "social"))
    with django_assert_num_queries(0):
        for page in pages:
            assert render('{% picture picture "card" %}', page.listing_image)
            assert render('{% picture_url picture "social" %}', page.listing_image)


def test_shared_links_get_an_absolute_address(photo):
    url = render('{% picture_url picture "social" %}', photo)
    assert url.startswith("http://testserver/")
    assert url.endswith(".jpg")
    assert render('{% picture_url picture "social" %}', None) == ""


def test_pictures_in_running_text_never_encode_for_a_visitor(photo, monkeypatch):
    waiting = PictureFactory()

    def encode(*args, **kwargs):
        raise AssertionError("encoded")

    monkeypatch.setattr(Picture, "create_rendition", encode)
    embed = '<embed embedtype="image" id="{}" format="left" alt="Il &quot;banco&quot;"/>'
    img = image(expand_db_html(embed.format(photo.pk)))
    assert img["alt"] == 'Il "banco"'
    assert "left" in img["class"]
    assert "960w" in img["srcset"]
    assert image(expand_db_html(embed.format(waiting.pk))) is None
