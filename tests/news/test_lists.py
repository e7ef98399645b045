"""The four lists: what they show unasked, what filters find, and what they cost."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from news.models import NoticePage
from portal.models import Zone
from tests.factories.news import (
    EventPageFactory,
    FundingCallPageFactory,
    NewsPageFactory,
    NoticePageFactory,
    NoticeUpdateFactory,
)

LISTS = {
    "/notizie/": NewsPageFactory,
    "/bandi/": FundingCallPageFactory,
    "/avvisi/": NoticePageFactory,
    "/eventi/": EventPageFactory,
}


@pytest.fixture
def titles(client):
    """The titles of the pages that a list shows, in its order."""

    def ask(address: str, **query) -> list[str]:
        answer = client.get(address, query)
        assert answer.status_code == 200
        return [page.title for page in answer.context["items"]]

    return ask


def test_an_empty_list_is_a_page_too(titles, balduina):
    for address in LISTS:
        assert titles(address) == []


RUBBISH = ["pagina=abc", "pagina=0", "pagina=999", "stato=boh&tipo=%00&tema[]=1&zona=x&forma="]


@pytest.mark.parametrize("address", LISTS)
def test_rubbish_in_the_address_is_ignored(client, balduina, address):
    page = LISTS[address](neighbourhood=balduina)
    for query in RUBBISH:
        answer = client.get(f"{address}?{query}")
        assert answer.status_code == 200, query
        assert page.title in answer.content.decode(), query


@pytest.mark.parametrize("address", LISTS)
def test_a_list_shows_only_its_own_neighbourhood(titles, balduina, monti, address):
    page = LISTS[address](neighbourhood=balduina)
    LISTS[address](neighbourhood=monti)
    assert titles(address) == [page.title]


@pytest.mark.parametrize("address", LISTS)
def test_twelve_entries_cost_as_many_queries_as_three(client, balduina, address):
    def queries_with(count: int) -> int:
        for _ in range(count):
            page = LISTS[address](neighbourhood=balduina)
            if isinstance(page, NoticePage):
                NoticeUpdateFactory(page=page)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            client.get(address)
        return len(queries)

    client.get(address)
    assert queries_with(3) == queries_with(9)


def test_news_by_topic(titles, balduina):
    NewsPageFactory(neighbourhood=balduina, topic="association")
    funding = NewsPageFactory(neighbourhood=balduina, topic="funding")
    assert titles("/notizie/", tema="funding") == [funding.title]


def test_news_of_a_day_to_come_waits_for_it(titles, balduina):
    NewsPageFactory(neighbourhood=balduina, upcoming=True)
    assert titles("/notizie/") == []


def test_calls_that_ended_leave_the_list_but_can_be_found(titles, balduina):
    FundingCallPageFactory(neighbourhood=balduina, title="Aperto")
    FundingCallPageFactory(neighbourhood=balduina, title="In arrivo", upcoming=True)
    FundingCallPageFactory(neighbourhood=balduina, title="Chiuso", closed=True)
    FundingCallPageFactory(neighbourhood=balduina, title="Esaurito", exhausted=True)
    assert titles("/bandi/") == ["Aperto", "In arrivo"]
    assert titles("/bandi/", stato="applicable") == ["Aperto"]
    assert titles("/bandi/", stato="upcoming") == ["In arrivo"]
    assert titles("/bandi/", stato="ended") == ["Esaurito", "Chiuso"]


def test_calls_by_form_of_aid_and_audience(titles, balduina):
    FundingCallPageFactory(neighbourhood=balduina, title="A", forms_of_aid=["grant", "training"])
    FundingCallPageFactory(
        neighbourhood=balduina, title="B", forms_of_aid=["microcredit"], audience=["citizen"]
    )
    assert titles("/bandi/", forma="training") == ["A"]
    assert titles("/bandi/", destinatari="citizen") == ["B"]
    assert titles("/bandi/", forma="training", destinatari="citizen") == []


def test_notices_that_ended_are_in_the_archive(titles, balduina):
    NoticePageFactory(neighbourhood=balduina, title="Urgente", urgent=True)
    NoticePageFactory(neighbourhood=balduina, title="In corso")
    NoticePageFactory(neighbourhood=balduina, title="Annunciato", upcoming=True)
    NoticePageFactory(neighbourhood=balduina, title="Scaduto", ended=True)
    NoticePageFactory(neighbourhood=balduina, title="Annullato", cancelled=True)
    assert titles("/avvisi/") == ["Urgente", "In corso", "Annunciato"]
    assert titles("/avvisi/", archivio="on") == ["Annullato", "Scaduto"]


def test_a_zone_also_finds_what_concerns_everyone(titles, balduina):
    centre, hill = Zone.objects.filter(site=balduina.site)
    for title, zones in {"Centro": [centre], "Collina": [hill], "Tutti": []}.items():
        page = NoticePageFactory(neighbourhood=balduina, title=title)
        page.zones.set(zones)
        page.save()
    assert set(titles("/avvisi/", zona=centre.slug)) == {"Centro", "Tutti"}


def test_events_come_in_the_order_of_the_calendar_and_go_to_the_archive(titles, balduina, now):
    EventPageFactory(neighbourhood=balduina, title="Finito", ended=True)
    EventPageFactory(neighbourhood=balduina, title="Dopo", at=now)
    EventPageFactory(neighbourhood=balduina, title="Prima", start=now, kind="training")
    assert titles("/eventi/") == ["Prima", "Dopo"]
    assert titles("/eventi/", tipo="training") == ["Prima"]
    assert titles("/eventi/", archivio="on") == ["Finito"]


def test_each_list_has_a_feed(client, balduina):
    for address, factory in LISTS.items():
        page = factory(neighbourhood=balduina)
        feed = client.get(f"/feed/{address.strip('/')}.xml").content.decode()
        assert page.title in feed
