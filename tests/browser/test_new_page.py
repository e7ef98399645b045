"""An editor makes a page by typing what stands in front, and nothing else."""

import pytest
from django.urls import reverse

from news.models import FundingCallPage, FundingIndexPage
from tests.browser.conftest import DESK, new_context, sign_in
from tests.factories.portal import make_user

pytestmark = [
    pytest.mark.browser,
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
]


@pytest.fixture
def desk(browser, live_server, quarter):
    make_user("redazione@piazza.example", quarter, "editor")
    context = new_context(browser, live_server, viewport=DESK)
    page = context.new_page()
    sign_in(page, "redazione@piazza.example")
    yield page
    context.close()


def test_a_call_with_a_typed_deadline_is_public_under_an_address_of_its_own(desk, quarter):
    index = FundingIndexPage.objects.get()
    desk.goto(reverse("wagtailadmin_pages:add", args=["news", "fundingcallpage", index.pk]))
    desk.fill("[name=title]", "Vetrine più sicure")
    desk.fill("[name=summary]", "Metà della spesa per le serrande.")
    desk.fill("[name=grantor]", "Camera di Commercio")
    desk.check("[name=forms_of_aid][value=grant]")
    desk.fill("[name=official_link]", "https://bandi.example/vetrine")
    desk.get_by_role("tab", name="Chi", exact=True).click()
    desk.check("[name=audience][value=enterprise]")
    desk.get_by_role("tab", name="Quando").click()
    desk.click("[name=deadline_date]")
    desk.keyboard.type("3/12/2030")
    # Onward by keyboard: each field that gets the focus puts a calendar of its own in the way.
    desk.keyboard.press("Tab")
    with desk.expect_navigation():
        desk.locator("[name=action-publish]").press("Enter")
    call = FundingCallPage.objects.get(title="Vetrine più sicure")
    assert call.live
    assert call.slug == "vetrine-piu-sicure"
    assert call.deadline_date.isoformat() == "2030-12-03"
