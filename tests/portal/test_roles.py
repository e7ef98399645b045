"""What each role must not do is tried by address, as an attacker would."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from merchants.models import Category
from news.models import NewsIndexPage, NewsPage
from portal.accounts.models import User
from tests.factories.merchants import shop_index
from tests.factories.news import NewsPageFactory
from tests.factories.portal import make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def index(balduina):
    return NewsIndexPage.objects.in_site(balduina.site).get()


def news(**more) -> dict:
    return {
        "title": "Una notizia",
        "slug": "una-notizia",
        "summary": "In due parole.",
        "topic": "association",
        "date": "2026-11-24",
        "body-count": "0",
        "shop_links-TOTAL_FORMS": "0",
        "shop_links-INITIAL_FORMS": "0",
        "call_links-TOTAL_FORMS": "0",
        "call_links-INITIAL_FORMS": "0",
        **more,
    }


def add_news(client, index, **more):
    address = reverse("wagtailadmin_pages:add", args=["news", "newspage", index.pk])
    return client.post(address, news(**more))


def test_an_editor_publishes_at_once(client, editor, index):
    client.force_login(editor)
    add_news(client, index, **{"action-publish": "1"})
    assert NewsPage.objects.get(slug="una-notizia").live
    assert "Una notizia" in client.get("/notizie/").content.decode()


def test_a_contributor_writes_drafts_and_never_publishes(client, contributor, index):
    client.force_login(contributor)
    add_news(client, index, **{"action-publish": "1"})
    draft = NewsPage.objects.get(slug="una-notizia")
    assert not draft.live
    client.post(
        reverse("wagtailadmin_pages:edit", args=[draft.pk]), news(**{"action-publish": "1"})
    )
    draft.refresh_from_db()
    assert not draft.live
    client.logout()
    assert "Una notizia" not in client.get("/notizie/").content.decode()


def test_what_a_contributor_submits_waits_for_the_editors_of_the_same_neighbourhood(
    client, contributor, editor, monti, index
):
    client.force_login(contributor)
    add_news(client, index, **{"action-submit": "1"})
    draft = NewsPage.objects.get(slug="una-notizia")
    task = draft.current_workflow_task.specific
    assert task.get_task_states_user_can_moderate(editor).exists()
    stranger = make_user("redazione@monti.example", monti, "editor")
    assert not task.get_task_states_user_can_moderate(stranger).exists()


@pytest.mark.parametrize("model", ["merchants/merchantpage", "home/standardpage"])
def test_a_contributor_starts_no_shops_or_text_pages(client, contributor, balduina, home, model):
    app, name = model.split("/")
    parent = shop_index(balduina) if app == "merchants" else home
    client.force_login(contributor)
    address = reverse("wagtailadmin_pages:add", args=[app, name, parent.pk])
    assert client.get(address).status_code in (302, 403)


def test_a_date_is_typed_as_italians_do(client, editor, index):
    client.force_login(editor)
    add_news(client, index, date="3/12/2025", **{"action-publish": "1"})
    assert NewsPage.objects.get().date.isoformat() == "2025-12-03"
    edit = client.get(reverse("wagtailadmin_pages:edit", args=[NewsPage.objects.get().pk]))
    assert 'value="03/12/2025"' in edit.content.decode()


def test_a_contributor_cannot_touch_what_others_published(client, contributor, balduina):
    page = NewsPageFactory(neighbourhood=balduina, title="Di altri")
    client.force_login(contributor)
    for name in ("edit", "delete", "unpublish"):
        answer = client.post(reverse(f"wagtailadmin_pages:{name}", args=[page.pk]), news())
        assert answer.status_code in (302, 403), name
    page.refresh_from_db()
    assert page.live
    assert page.title == "Di altri"


@pytest.mark.parametrize("role", ["contributor", "editor", "admin"])
class TestNobodyButTheOperator:
    @pytest.fixture(autouse=True)
    def signed_in(self, client, balduina, role):
        self.user = make_user(f"{role}@example.com", balduina, role)
        client.force_login(self.user)

    @pytest.mark.parametrize(
        "name",
        [
            "wagtailusers_users:index",
            "wagtailusers_users:add",
            "wagtailusers_groups:index",
            "wagtailusers_groups:add",
            "wagtailsites:index",
            "wagtailadmin_collections:index",
            "wagtailadmin_workflows:index",
            "merchants_category_modeladmin_index",
            "merchants_category_modeladmin_create",
            "merchants_amenity_modeladmin_index",
        ],
    )
    def test_reaches_what_belongs_to_the_installation(self, client, role, name):
        assert client.get(reverse(name)).status_code in (302, 403)

    def test_changes_a_category(self, client, role):
        category = Category.objects.first()
        for action in ("edit", "delete"):
            address = reverse(f"merchants_category_modeladmin_{action}", args=[category.pk])
            assert client.post(address, {"name": "Presa"}).status_code in (302, 403)
        category.refresh_from_db()
        assert category.name != "Presa"

    def test_makes_itself_an_operator(self, client, role):
        address = reverse("wagtailusers_users:edit", args=[self.user.pk])
        client.post(address, {"email": self.user.email, "is_superuser": "on"})
        self.user.refresh_from_db()
        assert not self.user.is_superuser

    def test_adds_pages_at_the_root(self, client, role):
        root = Page.get_first_root_node()
        address = reverse("wagtailadmin_pages:add", args=["home", "homepage", root.pk])
        assert client.get(address).status_code in (302, 403)


@pytest.mark.parametrize("role", ["contributor", "editor"])
def test_only_the_neighbourhoods_admin_changes_its_settings(client, balduina, role):
    client.force_login(make_user("chi@example.com", balduina, role))
    address = reverse("wagtailsettings:edit", args=["portal", "neighbourhood", balduina.site.pk])
    assert client.get(address).status_code in (302, 403)
    client.force_login(make_user("direzione@example.com", balduina, "admin"))
    assert client.get(address).status_code == 200


def test_somebody_without_a_role_stays_outside_the_cms(client, balduina):
    shop = User.objects.create_user("forno@example.com", "prova-di-chiave")
    client.force_login(shop)
    answer = client.get(reverse("wagtailadmin_home"), follow=True)
    assert answer.redirect_chain == [("/account/", 302)]
    assert "non si entra nel CMS" in answer.content.decode()
    assert "forno@example.com" in client.get("/account/").content.decode()
