"""An editor changes a shop's hours on a phone, and residents see it at once."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from merchants.models import MerchantPage
from tests.browser.conftest import sign_in
from tests.factories.portal import make_user

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.fixture
def shop(quarter):
    shop = MerchantPage.objects.first()
    shop.save_revision().publish()
    return shop


@pytest.fixture
def editing(phone, quarter, shop):
    """The editor's phone on the hours of the shop."""
    make_user("redazione@piazza.example", quarter, "editor")
    sign_in(phone, "redazione@piazza.example")
    phone.goto(reverse("wagtailadmin_pages:edit", args=[shop.pk]) + "#tab-orari_di_apertura")
    return phone


def publish(page) -> None:
    with page.expect_navigation():
        page.tap("[name=action-publish]")


def test_typed_hours_are_on_the_public_page_after_publishing(editing, shop):
    editing.fill("[name=opening_hours-mon-0-opens]", "9")
    editing.fill("[name=opening_hours-mon-0-closes]", "1230")
    publish(editing)
    editing.goto(shop.get_url().split("localhost", 1)[-1])
    assert "9:00–12:30 · 16:00–19:30" in editing.inner_text(".hours")


def test_the_sentence_reads_back_what_is_typed(editing):
    editing.fill("[name=opening_hours-mon-0-opens]", "9.30")
    editing.locator("[name=opening_hours-mon-0-opens]").blur()
    expect(editing.locator("[data-hours-sentence]")).to_contain_text("9:30–13:00")


def test_what_cannot_be_read_is_said_beside_the_day_and_stays_typed(editing, shop):
    editing.fill("[name=opening_hours-mon-0-opens]", "di mattina")
    publish(editing)
    assert editing.input_value("[name=opening_hours-mon-0-opens]") == "di mattina"
    assert "di mattina" in editing.inner_text("[data-hours-errors=opening_hours-mon]")


def test_no_target_is_smaller_than_a_thumb(editing):
    small = editing.evaluate(
        """() => [...document.querySelectorAll(
            '[data-hours] input:not([type=hidden]):not([type=checkbox]):not([type=radio]), '
            + '[data-hours] button, [data-hours] select')]
            .filter((element) => element.offsetParent && element.offsetHeight < 44)
            .map((element) => element.name || element.textContent)"""
    )
    assert small == []
