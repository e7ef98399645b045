"""What the demonstration's stories and the standard pages promise to whoever loads them."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from home.demo.shops import SHOPS, ZONES
from home.demo.stories import CALLS, EVENTS, NEWS, NOTICES
from home.standard_pages import PAGES, blocks
from merchants.models import MerchantDetails
from news.articles.topics import Topic
from news.events.codes import EventKind
from news.funding.codes import Aid, AtecoEdition, Audience, ManualState, validate_ateco_codes
from news.funding.status import ROME, CallStatus, status
from news.notices.codes import URGENT, Certainty, NoticeKind, Severity

STORIES = {"news": NEWS, "calls": CALLS, "notices": NOTICES, "events": EVENTS}
EVERYTHING = [*NEWS, *CALLS, *NOTICES, *EVENTS, *PAGES]
ADDRESS = re.compile(r"(https://|mailto:)\S+")
DATED = re.compile(
    r"\b(20\d\d|oggi|domani|ieri|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto"
    r"|settembre|ottobre|novembre|dicembre)\b",
    re.IGNORECASE,
)


def texts(value) -> Iterator[str]:
    """Every text inside a story, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def status_of(call) -> CallStatus:
    """Status of a call at noon of the day on which the demonstration is loaded."""
    today = date(2026, 6, 1)

    def day(days: int | None) -> date | None:
        return None if days is None else today + timedelta(days=days)

    dated = SimpleNamespace(
        opening_date=day(call.opens_in_days),
        opening_time=None,
        deadline_date=day(call.deadline_in_days),
        deadline_time=call.deadline_hour and time.fromisoformat(call.deadline_hour),
        rolling=call.rolling,
        procedure_end=day(call.procedure_end_in_days),
        manual_state=call.manual_state.state if call.manual_state else "",
        manual_since=day(call.manual_state.in_days) if call.manual_state else None,
    )
    return status(dated, datetime.combine(today, time(12), ROME))


def in_force(notice) -> bool:
    return not notice.cancelled and notice.starts_in_hours <= 0 < notice.expires_in_hours


@pytest.mark.parametrize(
    ("kind", "count"), [("news", 10), ("calls", 14), ("notices", 12), ("events", 10)]
)
def test_there_is_enough_of_each_kind_and_no_address_twice(kind, count):
    slugs = [story.slug for story in STORIES[kind]]
    assert len(slugs) == len(set(slugs)) == count
    assert all(re.fullmatch(r"[a-z0-9-]+", slug) for slug in slugs)


@pytest.mark.parametrize("story", EVERYTHING, ids=lambda story: story.slug)
def test_texts_are_set_in_good_type_and_hold_no_markup(story):
    for text in texts(story):
        words = ADDRESS.sub("", text)
        assert not re.search(r"""['"<>]|\.\.\.|  |\s$""", words), text


@pytest.mark.parametrize("story", [*NEWS, *NOTICES, *EVENTS], ids=lambda story: story.slug)
def test_no_text_names_a_date_that_would_look_stale(story):
    assert not DATED.search(" ".join(texts(story)))


def test_titles_and_summaries_fit_their_fields():
    for story in [*NEWS, *CALLS, *EVENTS, *PAGES]:
        assert 0 < len(story.title) <= 120
        assert 0 < len(story.summary) <= 255
    assert all(len(notice.headline) <= 160 for notice in NOTICES)


def test_news_is_already_out_covers_every_topic_and_relates_to_what_exists():
    assert {story.topic for story in NEWS} == set(Topic.values)
    assert all(story.in_days < 0 for story in NEWS)
    assert {slug for story in NEWS for slug in story.calls} <= {call.slug for call in CALLS}
    assert {slug for story in NEWS for slug in story.shops} <= {shop.slug for shop in SHOPS}
    assert {block[0] for story in NEWS for block in story.body} == {"h2", "p", "ul", "quote"}


def test_calls_cover_every_status_aid_audience_and_size():
    assert {status_of(call) for call in CALLS} == set(CallStatus)
    assert {aid for call in CALLS for aid in call.aid} == set(Aid.values) - {Aid.EQUITY}
    assert {kind for call in CALLS for kind in call.audience} == set(Audience.values)
    assert {size for call in CALLS for size in call.sizes} == set(MerchantDetails.Size.values)


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.slug)
def test_a_call_makes_sense(call):
    assert all((call.audience, call.aid, call.how_to_apply, call.official_link))
    assert call.last_checked_in_days <= 0
    assert (call.award_min or 0) <= (call.award_max or call.award_min or 0)
    assert call.award_max is None or call.pot is None or call.award_max <= call.pot
    assert call.aid_rate is None or 0 < call.aid_rate <= 100
    validate_ateco_codes(", ".join(call.ateco_codes))
    assert call.ateco_edition in AtecoEdition.values
    assert not call.manual_state or call.manual_state.state in ManualState.values
    dates = [call.opens_in_days, call.deadline_in_days, call.procedure_end_in_days]
    known = [day for day in dates if day is not None]
    assert known == sorted(known)
    if call.deadline_hour:
        assert call.deadline_in_days is not None
        assert time.fromisoformat(call.deadline_hour)
    if call.manual_state:
        assert call.manual_state.in_days <= 0
        assert call.manual_state.source


def test_notices_cover_every_kind_severity_and_certainty():
    assert {notice.kind for notice in NOTICES} == set(NoticeKind.values)
    assert {notice.severity for notice in NOTICES} == set(Severity.values)
    assert {notice.certainty for notice in NOTICES} == set(Certainty.values) - {Certainty.UNLIKELY}


def test_notices_show_every_way_to_end():
    assert [
        notice.slug for notice in NOTICES if in_force(notice) and notice.severity in URGENT
    ] == ["via-lattanzio-chiusa"]
    assert sum(notice.expires_in_hours < 0 for notice in NOTICES) == 2
    assert sum(notice.starts_in_hours > 0 for notice in NOTICES) >= 1
    [cancelled] = [notice for notice in NOTICES if notice.cancelled]
    assert cancelled.cancelled.reason
    assert cancelled.starts_in_hours < cancelled.cancelled.in_hours < cancelled.expires_in_hours


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.slug)
def test_the_moments_of_a_notice_follow_one_another(notice):
    assert notice.starts_in_hours < notice.expires_in_hours
    assert all((notice.area, notice.source))
    assert set(notice.zones) <= set(dict(ZONES))
    assert notice.checked_in_hours <= 0
    hours = [update.in_hours for update in notice.updates]
    assert hours == sorted(hours, reverse=True)
    assert all(notice.starts_in_hours <= hour <= 0 for hour in hours)


@given(today=st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_events_fall_on_their_weekday_and_stay_past_or_to_come(today):
    for event in EVENTS:
        first, last = event.first_day(today), event.last_day(today)
        assert first.weekday() == event.weekday
        assert 0 <= (first - today).days - event.in_days < 7
        assert first <= last
        assert (last < today) == (event.in_days < 0)


def test_events_cover_every_kind_and_can_be_reached():
    assert {event.kind for event in EVENTS} == set(EventKind.values)
    assert any(event.in_days < 0 for event in EVENTS)
    assert any(event.certificate for event in EVENTS)
    for event in EVENTS:
        assert event.place or event.online_link
        assert time.fromisoformat(event.start) < time.fromisoformat(event.end)


def test_blocks_are_read_as_typed():
    assert blocks(
        """
        ## Che cosa portare

        - Un documento
        - Due righe su che cosa vuoi fare
          e dove

        > Se è ancora buona – diceva –
          allora era pane. — Il fornaio

        [Scrivi a {email}](mailto:{email})

        Basta un
        messaggio.
        """
    ) == (
        ("h2", "Che cosa portare"),
        ("ul", ("Un documento", "Due righe su che cosa vuoi fare e dove")),
        ("quote", "Se è ancora buona – diceva – allora era pane.", "Il fornaio"),
        ("link", "Scrivi a {email}", "mailto:{email}"),
        ("p", "Basta un messaggio."),
    )


def test_standard_pages_name_the_neighbourhood_that_gets_them():
    names = {
        "neighbourhood": "Testaccio",
        "association": "Associazione Testaccio in piazza",
        "email": "ciao@testaccio.example",
        "host": "testaccio.example",
    }
    pages = [page.filled(**names) for page in PAGES]
    assert [page.slug for page in pages] == [
        "chi-siamo",
        "come-aderire",
        "privacy",
        "accessibilita",
        "informazioni-legali",
    ]
    for page in pages:
        words = " ".join(texts(page))
        assert not re.search("[{}]|Balduina", words)
        assert ("link", "Scrivi a ciao@testaccio.example", "mailto:ciao@testaccio.example") in (
            page.body
        )
    everything = " ".join(texts(tuple(pages)))
    assert all(name in everything for name in names.values())
