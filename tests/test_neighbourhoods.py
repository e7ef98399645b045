"""Nothing of one neighbourhood appears in the other; both stand in one database."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from portal.models import Neighbourhood, Zone
from tests.factories.merchants import MerchantPageFactory, OfferPageFactory
from tests.factories.portal import make_user
from tests.factories.site import fill

pytestmark = pytest.mark.django_db

PUBLIC = [
    "/",
    "/negozi/",
    "/offerte/",
    "/notizie/",
    "/bandi/",
    "/avvisi/",
    "/eventi/",
    "/cerca/?q=forestiera",
    "/cerca/?q=bottega",
    "/feed/offerte.xml",
    "/feed/notizie.xml",
    "/feed/bandi.xml",
    "/feed/avvisi.xml",
    "/feed/eventi.xml",
    "/sitemap.xml",
]


@pytest.fixture
def strangers(balduina, monti):
    """Monti has something of everything, each with a word in its title that Balduina has not."""
    fill(monti)
    monti_pages = Page.objects.in_site(monti.site)
    for page in monti_pages.exclude(depth=2):
        page = page.specific
        page.title = f"Forestiera {page.title}"
        page.save()
    return monti


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses(client, strangers, balduina, address):
    fill(balduina)
    here = client.get(address).content.decode()
    there = client.get(address, headers={"host": "monti.localhost"}).content.decode()
    assert "monti.localhost" not in here
    assert "Forestiera" not in here.replace("/cerca/?q=forestiera", "")
    assert "Forestiera" in there or "monti.localhost" in there


def test_a_page_of_the_other_one_is_not_found(client, strangers, balduina):
    shop = MerchantPageFactory(neighbourhood=strangers, slug="solo-a-monti")
    assert client.get("/negozi/solo-a-monti/").status_code == 404
    for name in ("claim", "removal"):
        MerchantPageFactory(neighbourhood=strangers, unconfirmed=True)
        assert client.get(reverse(f"merchants:{name}", args=[shop.pk])).status_code == 404


def test_filters_offer_the_own_registers_only(client, strangers, balduina):
    page = client.get("/negozi/").content.decode()
    assert "Balduina centro" in page
    assert "Monti centro" not in page


@pytest.fixture
def stranger(client, strangers):
    """An editor of the other neighbourhood, signed in at this one's address."""
    user = make_user("redazione@monti.example", strangers, "admin")
    client.force_login(user)
    return user


class TestTheOthersEditorInTheCms:
    def test_cannot_open_or_change_pages(self, client, stranger, home):
        for name in ("edit", "delete", "unpublish", "copy", "move", "history"):
            answer = client.get(reverse(f"wagtailadmin_pages:{name}", args=[home.pk]))
            assert answer.status_code in (302, 403), name
        answer = client.post(
            reverse("wagtailadmin_pages:edit", args=[home.pk]), {"title": "Preso", "slug": "preso"}
        )
        assert answer.status_code in (302, 403)
        home.refresh_from_db()
        assert home.title == "Piazza Balduina"

    def test_cannot_read_or_change_settings(self, client, stranger, balduina):
        address = reverse(
            "wagtailsettings:edit", args=["portal", "neighbourhood", balduina.site.pk]
        )
        assert client.get(address).status_code in (302, 403)
        client.post(address, {"portal_name": "Preso"})
        balduina.refresh_from_db()
        assert balduina.portal_name == "Piazza Balduina"

    def test_is_not_offered_pages_in_choosers(self, client, stranger, balduina):
        OfferPageFactory(parent=MerchantPageFactory(neighbourhood=balduina, title="Nostrana"))
        index = balduina.site.root_page.get_children().get(slug="negozi")
        for address in (
            reverse("wagtailadmin_choose_page_child", args=[index.pk]),
            reverse("wagtailadmin_choose_page_search") + "?q=nostrana",
        ):
            assert "Nostrana" not in client.get(address).content.decode()

    def test_sees_the_own_zones_only(self, client, stranger, balduina):
        page = client.get(reverse("portal_zone_modeladmin_index")).content.decode()
        assert "Monti centro" in page
        assert "Balduina centro" not in page

    def test_cannot_edit_or_delete_a_zone(self, client, stranger, balduina):
        zone = Zone.objects.filter(site=balduina.site).first()
        for action in ("edit", "delete"):
            address = reverse(f"portal_zone_modeladmin_{action}", args=[zone.pk])
            assert client.get(address).status_code in (302, 403, 404)
            client.post(address, {"name": "Presa", "slug": "presa", "site": balduina.site.pk})
        zone.refresh_from_db()
        assert zone.name != "Presa"

    def test_cannot_give_a_zone_to_another_neighbourhood(self, client, stranger, balduina):
        address = reverse("portal_zone_modeladmin_create")
        client.post(
            address,
            {"name": "Infilata", "slug": "infilata", "site": balduina.site.pk, "sort_order": 0},
        )
        assert not Zone.objects.filter(site=balduina.site, name="Infilata").exists()


def test_one_host_one_neighbourhood(balduina, monti):
    assert Neighbourhood.of_site(balduina.site) != Neighbourhood.of_site(monti.site)
    assert monti.site.root_page.get_site() == monti.site
