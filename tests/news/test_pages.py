"""Each page as a visitor reads it, and as search engines do."""

import datetime
import json
import re

import pytest

from news.models import (
    EventIndexPage,
    EventPage,
    FundingCallPage,
    FundingIndexPage,
    NewsIndexPage,
    NewsPage,
    NoticeIndexPage,
    NoticePage,
)
from tests.factories.merchants import MerchantPageFactory
from tests.factories.news import (
    EventPageFactory,
    FundingCallPageFactory,
    NewsPageFactory,
    NoticePageFactory,
    NoticeUpdateFactory,
)

FACTORIES = [NewsPageFactory, FundingCallPageFactory, NoticePageFactory, EventPageFactory]
INDEX_OF = {
    NewsPage: NewsIndexPage,
    FundingCallPage: FundingIndexPage,
    NoticePage: NoticeIndexPage,
    EventPage: EventIndexPage,
}


@pytest.fixture
def read(client):
    """The text of a page as its visitors get it."""

    def ask(page) -> str:
        answer = client.get(page.get_url())
        assert answer.status_code == 200
        return re.sub(r"\s+", " ", answer.content.decode())

    return ask


def linked_data(html: str) -> dict:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', html)
    return json.loads(found[1])


@pytest.mark.parametrize("page_type", INDEX_OF)
def test_pages_stand_below_their_own_list_only(page_type):
    index = INDEX_OF[page_type]
    assert page_type.allowed_parent_page_models() == [index]
    assert page_type.allowed_subpage_models() == []
    assert index.allowed_subpage_models() == [page_type]
    assert [model._meta.label for model in index.allowed_parent_page_models()] == ["home.HomePage"]


def test_a_home_has_one_list_of_each_kind(home):
    assert not any(index.can_create_at(home) for index in INDEX_OF.values())


@pytest.mark.parametrize("factory", FACTORIES)
def test_a_page_has_one_heading_and_says_what_it_is_about(read, balduina, factory):
    page = factory(neighbourhood=balduina)
    html = read(page)
    assert html.count("<h1") == 1
    assert page.title in html
    assert linked_data(html)["url"].endswith(page.get_url())


def test_news_leads_to_its_shops_and_calls(read, balduina, monti):
    page = NewsPageFactory(neighbourhood=balduina)
    shop = MerchantPageFactory(neighbourhood=balduina)
    elsewhere = MerchantPageFactory(neighbourhood=monti)
    call = FundingCallPageFactory(neighbourhood=balduina)
    page.shop_links.create(shop=shop)
    page.shop_links.create(shop=elsewhere)
    page.call_links.create(call=call)
    page.save()
    html = read(page)
    assert shop.title in html
    assert call.title in html
    assert elsewhere.title not in html


def test_a_call_says_how_many_days_are_left(read, balduina):
    html = read(FundingCallPageFactory(neighbourhood=balduina, closing_soon=True))
    assert re.search(r'class="days[^"]*">\s*9 ', html)
    assert "<meter" in html


@pytest.mark.parametrize("trait", ["closed", "exhausted"])
def test_a_call_that_is_over_keeps_its_address_and_says_so(read, balduina, trait):
    page = FundingCallPageFactory(neighbourhood=balduina, **{trait: True})
    html = read(page)
    assert 'class="until"' in html
    assert page.manual_source in html
    assert "<meter" not in html


def test_a_call_states_its_dates_to_search_engines_in_italian_time(read, balduina):
    page = FundingCallPageFactory(
        neighbourhood=balduina,
        opening_date=datetime.date(2026, 10, 15),
        deadline_date=datetime.date(2026, 12, 1),
        deadline_time=datetime.time(12),
    )
    offer = linked_data(read(page))["offers"]
    assert offer["availabilityStarts"] == "2026-10-15T00:00:00+02:00"
    assert offer["availabilityEnds"] == "2026-12-01T12:00:00+01:00"


@pytest.mark.parametrize("trait", ["ended", "cancelled"])
def test_a_notice_that_is_over_keeps_its_address_and_says_so(read, balduina, trait):
    page = NoticePageFactory(neighbourhood=balduina, **{trait: True})
    html = read(page)
    assert "è finito" in html or "is over" in html
    assert page.cancelled_reason in html


def test_a_notice_tells_how_it_went_latest_first(read, balduina, now):
    page = NoticePageFactory(neighbourhood=balduina)
    NoticeUpdateFactory(page=page, text="<p>Strada chiusa.</p>", posted_at=now)
    later = now + datetime.timedelta(minutes=5)
    NoticeUpdateFactory(page=page, text="<p>Strada riaperta.</p>", posted_at=later)
    html = read(page)
    assert html.index("Strada riaperta.") < html.index("Strada chiusa.")


def test_an_event_that_is_over_no_longer_invites(read, balduina):
    page = EventPageFactory(
        neighbourhood=balduina,
        ended=True,
        online_link="https://incontri.example/stanza",
        how_to_register="<p>Scrivici.</p>",
    )
    html = read(page)
    assert 'class="until"' in html
    assert "Scrivici." not in html
    assert f'href="{page.online_link}"' not in html


def test_a_course_of_several_days_shows_both_ends(read, balduina):
    rome = balduina.tz
    page = EventPageFactory(
        neighbourhood=balduina,
        start=datetime.datetime(2099, 12, 1, 20, tzinfo=rome),
        end=datetime.datetime(2099, 12, 22, 22, tzinfo=rome),
    )
    html = read(page)
    assert "1 dicembre" in html
    assert "22 dicembre 2099" in html


def test_an_event_tells_search_engines_where_it_is(read, balduina):
    page = EventPageFactory(neighbourhood=balduina, online_link="https://a.example/", price="0")
    data = linked_data(read(page))
    assert data["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert [place["@type"] for place in data["location"]] == ["Place", "VirtualLocation"]
    assert data["isAccessibleForFree"] is True
