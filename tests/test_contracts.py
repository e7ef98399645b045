"""What holds for every page type and every page, whichever it is."""

import json
import re
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.core.management import call_command
from django.urls import reverse
from wagtail.blocks import StreamBlock
from wagtail.models import Page, get_page_models

from home.models import StandardPage
from portal.blocks import BodyBlock
from portal.pages import BasePage
from tests.factories.site import fill

pytestmark = pytest.mark.django_db

PAGE_TYPES = [model for model in get_page_models() if issubclass(model, BasePage)]


@pytest.fixture
def everything(balduina):
    """At least one page of each type, in one neighbourhood."""
    fill(balduina)
    return balduina


def by_name(model) -> str:
    return model.__name__


def test_no_migration_is_missing():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_every_page_type_is_ours():
    ours = {*PAGE_TYPES, Page}
    assert set(get_page_models()) == ours


@pytest.mark.parametrize("model", PAGE_TYPES, ids=by_name)
class TestEveryPageType:
    def test_it_is_a_sound_page(self, client, everything, model):
        page = model.objects.first()
        answer = client.get(page.get_url())
        assert answer.status_code == 200
        html = BeautifulSoup(answer.content, "html.parser")
        assert html.html["lang"] == "it"
        assert len(html.find_all("h1")) == 1
        skip = html.find("a")
        assert html.find(id=skip["href"].lstrip("#"))
        assert html.title.text.strip()
        assert html.find("link", rel="canonical")["href"] == page.get_full_url()
        assert not html.find_all(style=True)
        assert not html.find_all("style")
        scripts = html.find_all("script", src=False)
        assert all(script["type"] == "application/ld+json" for script in scripts)

    def test_no_heading_level_is_skipped(self, client, everything, model):
        html = BeautifulSoup(client.get(model.objects.first().get_url()).content, "html.parser")
        levels = [int(tag.name[1]) for tag in html.main.find_all(re.compile("^h[1-6]$"))]
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))

    def test_its_structured_data_can_be_read(self, client, everything, model):
        html = BeautifulSoup(client.get(model.objects.first().get_url()).content, "html.parser")
        for script in html.find_all("script", type="application/ld+json"):
            data = json.loads(script.string)
            assert data["@context"] == "https://schema.org"
            assert data["@type"]
            assert None not in data.values()

    def test_an_editor_opens_and_previews_it(self, client, everything, editor, model):
        client.force_login(editor)
        page = model.objects.first()
        edit = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
        assert edit.status_code == 200
        modes = page.preview_modes
        for mode, _label in modes:
            response = page.make_preview_request(edit.wsgi_request, mode)
            assert response.status_code == 200

    def test_a_new_one_previews_before_anything_is_typed(self, rf, everything, editor, model):
        page = model(title="Bozza", slug="bozza")
        parent = next(
            (
                parent
                for parent_model in model.allowed_parent_page_models()
                if (parent := parent_model.objects.first())
            ),
            None,
        )
        page.set_url_path(parent)
        if hasattr(page, "merchant_id"):
            page.merchant_id = parent.pk
        if hasattr(page, "category_id"):
            page.category = apps.get_model("merchants", "Category").objects.first()
        response = page.make_preview_request(None, page.default_preview_mode)
        assert response.status_code == 200

    def test_its_texts_have_names_for_people(self, model):
        assert str(model.kind_label)
        assert model._meta.verbose_name != model.__name__.lower()


def test_only_the_declared_children_can_be_made(everything):
    for model in PAGE_TYPES:
        for child in model.allowed_subpage_models():
            assert model in child.allowed_parent_page_models()
    indexes = [model for model in PAGE_TYPES if model.__name__.endswith("IndexPage")]
    home = everything.site.root_page.specific
    for model in indexes:
        assert not model.can_create_at(home), "an index page stands once in a neighbourhood"


def test_every_block_can_be_chosen_with_open_eyes():
    def check(block):
        assert block.meta.icon != "placeholder", block
        assert str(block.label), block
        assert str(block.meta.description), block
        assert block.meta.template, block
        assert block.meta.preview_value is not None, block

    assert isinstance(BodyBlock(), StreamBlock)
    for block in BodyBlock().child_blocks.values():
        check(block)


def test_every_block_renders(client, everything):
    page = StandardPage.objects.get(slug="tutti-i-blocchi")
    kinds = {block.block_type for block in page.body}
    assert kinds == set(BodyBlock().child_blocks)
    assert client.get(page.get_url()).status_code == 200


def test_every_internal_link_answers(client, everything):
    seen, waiting = set(), {"/"}
    while waiting and len(seen) < 120:
        address = waiting.pop()
        seen.add(address)
        answer = client.get(address, follow=True)
        assert answer.status_code == 200, address
        if "text/html" not in answer["Content-Type"]:
            continue
        html = BeautifulSoup(answer.content, "html.parser")
        links = {link["href"].split("#")[0] for link in html.find_all("a", href=True)}
        waiting |= {
            link for link in links if link.startswith("/") and not link.startswith("/static/")
        } - seen
    assert len(seen) > 30
