"""A real browser against a live server, with one neighbourhood that has something of everything."""

import os

import pytest
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from portal.pages import BasePage
from tests import services
from tests.factories.portal import PASSWORD, make_neighbourhood
from tests.factories.site import fill

# Playwright keeps an event loop in the test's thread, in which Django would refuse its ORM.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=services.need(services.chromium), args=ARGUMENTS
        )
        yield chromium
        chromium.close()


@pytest.fixture
def quarter(transactional_db, live_server):
    """The neighbourhood at the live server's host name, filled."""
    neighbourhood = make_neighbourhood("localhost", "Balduina")
    fill(neighbourhood, each=2)
    return neighbourhood


@pytest.fixture
def addresses(quarter) -> list[str]:
    """One address of each page type, and those that belong to no page."""
    pages = [
        model.objects.first().get_url(None)
        for model in BasePage.__subclasses__()
        for model in ([model] if not model._meta.abstract else model.__subclasses__())
    ]
    others = [reverse("search"), "/cerca/?q=bottega", "/cerca/?q=nientedinulla"]
    others += [reverse("account_login"), reverse("account_request_login_code"), "/nonesiste/"]
    paths = [address.split("localhost", 1)[-1] for address in pages]
    return [*paths, *others]


def new_context(browser: Browser, live_server, **options) -> BrowserContext:
    context = browser.new_context(
        base_url=live_server.url.replace("127.0.0.1", "localhost"), **options
    )
    context.set_default_timeout(15_000)
    return context


@pytest.fixture
def phone(browser, live_server):
    """A page of a phone's browser."""
    context = new_context(browser, live_server, viewport=PHONE, has_touch=True)
    yield context.new_page()
    context.close()


def sign_in(page, email: str) -> None:
    page.goto("/account/login/")
    page.fill("[name=login]", email)
    page.fill("[name=password]", PASSWORD)
    page.click("main form [type=submit]")
    page.wait_for_url("**/admin/")
