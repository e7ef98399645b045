"""Addresses that belong to no page, and odd ones."""

import pytest
from django.db import connection

from tests.factories.merchants import MerchantPageFactory, OfferPageFactory, ProductPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    for name in ("images/forno.webp", "documents/riservato.pdf", "altro/segreto.txt"):
        file = tmp_path / name
        file.parent.mkdir()
        file.write_bytes(b"x")


def test_pictures_are_served(client, balduina, folder):
    assert client.get("/media/images/forno.webp").status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "documents/riservato.pdf",
        "./documents/riservato.pdf",
        "/documents/riservato.pdf",
        "images/../documents/riservato.pdf",
        "%2e/documents/riservato.pdf",
        "altro/segreto.txt",
        "../portal.sqlite3",
        "images/" + "x" * 5000,
        "images",
        "",
    ],
)
def test_nothing_else_is(client, balduina, folder, path):
    assert client.get(f"/media/{path}").status_code == 404


@pytest.mark.parametrize(
    "path",
    ["/vetrine/9223372036854775808/rivendica/", "/vetrine/1/rivendica/", "/vetrine/0/rimuovi/"],
)
def test_requests_about_no_shop_are_not_found(client, balduina, path):
    assert client.get(path).status_code == 404


def test_the_process_answers_when_the_database_does_not(client, monkeypatch):
    def down(*args, **options):
        raise connection.Database.OperationalError("gone")

    monkeypatch.setattr(connection, "cursor", down)
    assert client.get("/healthz").status_code == 200
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["database"] == "OperationalError"


def test_what_a_shop_sold_is_taken_off_with_it(client, balduina):
    shop = MerchantPageFactory(neighbourhood=balduina)
    product = ProductPageFactory(parent=shop)
    offer = OfferPageFactory(parent=shop)
    addresses = [product.get_url(), offer.get_url()]
    shop.unpublish()
    sitemap = client.get("/sitemap.xml").content.decode()
    for address in addresses:
        assert client.get(address).status_code == 404
        assert address not in sitemap


def test_a_control_character_does_not_silence_a_feed(client, balduina):
    OfferPageFactory(parent=MerchantPageFactory(neighbourhood=balduina), title="Tre\x0bper due")
    answer = client.get("/feed/offerte.xml")
    assert answer.status_code == 200
    assert "Tre per due" in answer.content.decode()


def test_the_sitemap_names_pages_as_visitors_reach_them(client, balduina):
    shop = MerchantPageFactory(neighbourhood=balduina)
    assert f"<loc>{shop.get_full_url()}</loc>" in client.get("/sitemap.xml").content.decode()
