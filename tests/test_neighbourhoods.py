"""Nothing of one neighbourhood appears in the other; both stand in one database."""

import pytest
from django.urls import reverse
from wagtail.models import Collection, Page

from merchants.models import MerchantRequest
from portal.accounts.models import RoleGroup
from portal.models import Neighbourhood, Zone
from tests.factories.documents import DocumentFactory
from tests.factories.merchants import MerchantPageFactory, OfferPageFactory
from tests.factories.pictures import PictureFactory
from tests.factories.portal import make_user
from tests.factories.site import fill
from tests.merchants.test_editing import window

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


class TestWhatWagtailShowsAcrossTheBorder:
    """The other's contributor reads, by address, what belongs to this neighbourhood."""

    @pytest.fixture
    def secret(self, client, monti, balduina):
        client.force_login(make_user("penna@monti.example", monti, "contributor"))
        return MerchantPageFactory(neighbourhood=balduina, title="Bottega segreta", live=False)

    @pytest.mark.parametrize(
        ("name", "query"),
        [
            ("wagtailadmin_choose_page_child", ""),
            ("wagtailadmin_explore", ""),
            ("wagtailadmin_pages:move_confirm", ""),
            ("wagtailadmin_pages:usage", ""),
            ("wagtailadmin_pages:view_draft", ""),
            ("wagtailadmin_api:pages:detail", ""),
        ],
    )
    def test_page_by_page(self, client, secret, monti, name, query):
        own = monti.site.root_page.pk
        arguments = [secret.pk, own] if name.endswith("confirm") else [secret.pk]
        answer = client.get(reverse(name, args=arguments), follow=True)
        assert "Bottega segreta" not in answer.content.decode()

    @pytest.mark.parametrize("action", ["move", "delete", "publish", "unpublish"])
    def test_in_bulk(self, client, secret, action):
        address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
        answer = client.get(f"{address}?id={secret.pk}&next=/admin/", follow=True)
        assert "Bottega segreta" not in answer.content.decode()

    def test_chosen_together(self, client, secret):
        address = reverse("wagtailadmin_choose_page_chosen_multiple")
        answer = client.get(f"{address}?id={secret.pk}", follow=True)
        assert "Bottega segreta" not in answer.content.decode()

    @pytest.mark.parametrize("kind", ["images", "documents"])
    def test_files_through_the_api(self, client, secret, kind):
        answer = client.get(reverse(f"wagtailadmin_api:{kind}:listing"))
        assert answer.status_code in (302, 403)

    @pytest.mark.parametrize(
        "report", ["page_types_usage", "site_history", "workflow", "workflow_tasks"]
    )
    def test_reports_on_everybody(self, client, secret, report):
        assert client.get(reverse(f"wagtailadmin_reports:{report}")).status_code in (302, 403)


def test_a_role_in_one_neighbourhood_opens_no_register_of_the_other(client, balduina, monti):
    user = make_user("direzione@example.com", balduina, "admin")
    user.groups.add(RoleGroup.objects.get(site=monti.site, role="contributor").group)
    client.force_login(user)
    page = client.get(reverse("portal_zone_modeladmin_index")).content.decode()
    assert "Balduina centro" in page
    assert "Monti centro" not in page


@pytest.mark.parametrize("role", ["editor", "admin"])
def test_nobody_but_the_operator_takes_a_neighbourhood_down(client, balduina, role):
    client.force_login(make_user("chi@example.com", balduina, role))
    home = balduina.site.root_page
    for name in ("delete", "unpublish", "move"):
        client.post(
            reverse(f"wagtailadmin_pages:{name}", args=[home.pk]),
            {"confirm_site_name": "Piazza"},
        )
    home.refresh_from_db()
    assert home.live


def test_editors_read_the_requests_of_their_own_neighbourhood(client, balduina, monti):
    for neighbourhood in (balduina, monti):
        MerchantRequest.objects.create(
            site=neighbourhood.site,
            page=MerchantPageFactory(neighbourhood=neighbourhood, unconfirmed=True),
            kind="claim",
            name=f"Chi chiede a {neighbourhood.name}",
            email="chi@example.com",
        )
    client.force_login(make_user("redazione@example.com", balduina, "editor"))
    page = client.get(reverse("merchants_merchantrequest_modeladmin_index")).content.decode()
    assert "Chi chiede a Balduina" in page
    assert "Chi chiede a Monti" not in page


class TestFilesOfTheOtherNeighbourhood:
    """Posted by key, past the choosers, they are refused and nothing shows their names."""

    @pytest.fixture
    def foreign(self, monti):
        return Collection.objects.get(name=monti.portal_name)

    @pytest.fixture
    def post(self, client, editor, balduina):
        client.force_login(editor)
        index = balduina.site.root_page.get_children().get(slug="notizie")
        address = reverse("wagtailadmin_pages:add", args=["news", "newspage", index.pk])

        def send(**more):
            data = {
                "title": "Una notizia",
                "slug": "una-notizia",
                "summary": "In due parole.",
                "topic": "association",
                "date": "24/11/2025",
                "body-count": "0",
                "action-publish": "1",
            }
            for name in ("shop_links", "call_links"):
                data |= {f"{name}-TOTAL_FORMS": "0", f"{name}-INITIAL_FORMS": "0"}
            return client.post(address, data | more)

        return send

    def test_in_a_field(self, post, foreign):
        answer = post(picture=PictureFactory(collection=foreign).pk)
        assert "picture" in answer.context["form"].errors

    def test_in_a_block(self, post, foreign):
        block = {
            "body-count": "1",
            "body-0-deleted": "",
            "body-0-order": "0",
            "body-0-type": "document",
            "body-0-value-document": DocumentFactory(collection=foreign).pk,
            "body-0-value-title": "",
        }
        assert "body" in post(**block).context["form"].errors

    def test_in_a_gallery(self, client, editor, balduina, foreign):
        client.force_login(editor)
        shop = MerchantPageFactory(neighbourhood=balduina)
        edit = reverse("wagtailadmin_pages:edit", args=[shop.pk])
        row = {
            "gallery-TOTAL_FORMS": "1",
            "gallery-0-picture": PictureFactory(collection=foreign).pk,
            "gallery-0-ORDER": "1",
        }
        answer = client.post(edit, window(title="Bottega", slug=shop.slug, **row))
        assert answer.status_code == 200
        assert not shop.gallery.exists()

    def test_own_ones_are_taken_and_standing_ones_may_stay(self, client, post, balduina, foreign):
        own = Collection.objects.get(name=balduina.portal_name)
        assert post(picture=PictureFactory(collection=own).pk).status_code == 302
        page = Page.objects.get(slug="una-notizia").specific
        page.picture = PictureFactory(collection=foreign)
        page.save_revision().publish()
        edit = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
        form = edit.context["form"]
        assert form.standing
