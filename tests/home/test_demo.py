"""The demo as a whole: built once, every page answers, and its logins exist nowhere else."""

from io import BytesIO, StringIO
from types import SimpleNamespace

import pytest
from django.core.management import CommandError, call_command
from PIL import Image
from wagtail.models import Page

from home.demo import build, street
from merchants.models import MerchantPage, OfferPage, ProductPage
from news.models import EventPage, FundingCallPage, NewsPage, NoticePage
from portal.accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def demo(settings, monkeypatch):
    settings.DEMO = True
    settings.DEMO_PASSWORD = "piazza-demo"
    dot = BytesIO()
    Image.new("RGB", (8, 6), "orange").save(dot, "JPEG")
    # The drawings and their renditions have tests of their own, and take a minute.
    monkeypatch.setattr(street, "paint", lambda *_args, **_options: dot.getvalue())
    monkeypatch.setattr(build, "make_renditions", SimpleNamespace(call=lambda _pk: None))
    call_command("demo", verbosity=0)


def test_the_demo_is_a_whole_neighbourhood_and_every_page_of_it_answers(client, demo):
    for model, least in {
        MerchantPage: 64,
        ProductPage: 160,
        OfferPage: 14,
        NewsPage: 10,
        FundingCallPage: 14,
        NoticePage: 12,
        EventPage: 10,
    }.items():
        assert model.objects.live().count() >= least, model
    for page in Page.objects.filter(depth__gte=2, live=True).specific():
        assert client.get(page.get_url(), headers={"host": "localhost"}).status_code == 200, page


def test_again_it_changes_nothing(demo):
    page = MerchantPage.objects.get(slug="forno-belsito")
    page.tagline = "Cambiata a mano"
    page.save_revision().publish()
    call_command("demo", verbosity=0)
    page.refresh_from_db()
    assert page.tagline == "Cambiata a mano"
    assert User.objects.count() == 4


def test_outside_the_demo_neither_logins_nor_mailbox_exist(client, balduina):
    with pytest.raises(CommandError):
        call_command("demo", verbosity=0)
    assert not User.objects.exists()
    assert client.get("/posta/").status_code == 404


def test_a_mail_of_the_demo_can_be_read(client, demo, settings, tmp_path):
    settings.EMAIL_FILE_PATH = tmp_path
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    client.post("/account/login/code/", {"login": "x", "email": "redazione@piazza.example"})
    page = client.get("/posta/").content.decode()
    assert "redazione@piazza.example" in page
    (file,) = tmp_path.iterdir()
    assert client.get(f"/posta/{file.stem}/").status_code == 200
    assert client.get("/posta/altro/").status_code == 404


def test_a_new_neighbourhood_says_its_address_and_is_made_once():
    out = StringIO()
    options = {"association": "Associazione Monti", "email": "a@b.example", "locality": "Roma"}
    call_command("new_neighbourhood", "monti.localhost", "Monti", stdout=out, **options)
    assert "http://monti.localhost/" in out.getvalue()
    with pytest.raises(CommandError):
        call_command("new_neighbourhood", "monti.localhost", "Monti", **options)


def test_a_wrong_address_makes_nothing():
    with pytest.raises(CommandError):
        call_command(
            "new_neighbourhood",
            "monti.localhost",
            "Monti",
            association="A",
            email="nessuna chiocciola",
            locality="Roma",
        )
    assert not Page.objects.filter(depth=2).exists()
