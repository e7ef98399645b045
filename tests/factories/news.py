"""News, funding calls, notices and events, each below the neighbourhood's own list of them.

Give `neighbourhood`, or a `parent`. Traits put a page into a state at the moment `at`, which is now
unless told otherwise.
"""

from datetime import timedelta

import factory
from django.utils import timezone
from wagtail_factories import PageFactory

from news.models import (
    EventIndexPage,
    EventPage,
    FundingCallPage,
    FundingIndexPage,
    NewsIndexPage,
    NewsPage,
    NoticeIndexPage,
    NoticePage,
    NoticeUpdate,
)


def news_index(neighbourhood) -> NewsIndexPage:
    return NewsIndexPage.objects.in_site(neighbourhood.site).get()


def funding_index(neighbourhood) -> FundingIndexPage:
    return FundingIndexPage.objects.in_site(neighbourhood.site).get()


def notice_index(neighbourhood) -> NoticeIndexPage:
    return NoticeIndexPage.objects.in_site(neighbourhood.site).get()


def event_index(neighbourhood) -> EventIndexPage:
    return EventIndexPage.objects.in_site(neighbourhood.site).get()


class StatedPageFactory(PageFactory):
    class Meta:
        abstract = True
        exclude = ["neighbourhood"]

    class Params:
        at = factory.LazyFunction(timezone.now)
        today = factory.LazyAttribute(lambda page: timezone.localdate(page.at))

    neighbourhood = None


class NewsPageFactory(StatedPageFactory):
    title = factory.Sequence(lambda n: f"Notizia {n}")
    summary = "Venti strade, sessanta negozi e una raccolta fondi."
    topic = "association"
    date = factory.LazyAttribute(lambda page: page.today)
    parent = factory.LazyAttribute(lambda page: news_index(page.neighbourhood))

    class Meta:
        model = NewsPage

    class Params:
        upcoming = factory.Trait(
            date=factory.LazyAttribute(lambda page: page.today + timedelta(days=1))
        )


class FundingCallPageFactory(StatedPageFactory):
    """Open, with a month to go, unless told otherwise."""

    title = factory.Sequence(lambda n: f"Bando {n}")
    summary = "Contributo a fondo perduto per i negozi di vicinato."
    grantor = "Camera di Commercio"
    forms_of_aid = factory.LazyFunction(lambda: ["grant"])
    audience = factory.LazyFunction(lambda: ["enterprise"])
    official_link = "https://camera.example/bando"
    opening_date = factory.LazyAttribute(lambda page: page.today - timedelta(days=10))
    deadline_date = factory.LazyAttribute(lambda page: page.today + timedelta(days=30))
    parent = factory.LazyAttribute(lambda page: funding_index(page.neighbourhood))

    class Meta:
        model = FundingCallPage

    class Params:
        upcoming = factory.Trait(
            opening_date=factory.LazyAttribute(lambda page: page.today + timedelta(days=3))
        )
        closing_soon = factory.Trait(
            deadline_date=factory.LazyAttribute(lambda page: page.today + timedelta(days=9))
        )
        rolling_always = factory.Trait(rolling=True, opening_date=None, deadline_date=None)
        closed = factory.Trait(
            deadline_date=factory.LazyAttribute(lambda page: page.today - timedelta(days=1))
        )
        exhausted = factory.Trait(
            manual_state="exhausted",
            manual_since=factory.LazyAttribute(lambda page: page.today - timedelta(days=1)),
            manual_source="Avviso della Camera di Commercio",
        )


class NoticePageFactory(StatedPageFactory):
    """Begun an hour ago, with a day to go, unless told otherwise."""

    title = factory.Sequence(lambda n: f"Avviso {n}")
    kind = "roadworks"
    what_happened = "<p>Si è rotta la condotta dell’acqua.</p>"
    what_to_do = "<p>Passa da via Friggeri.</p>"
    severity = "minor"
    certainty = "observed"
    source_name = "Gestore della rete idrica"
    starts = factory.LazyAttribute(lambda page: page.at - timedelta(hours=1))
    expires = factory.LazyAttribute(lambda page: page.at + timedelta(days=1))
    parent = factory.LazyAttribute(lambda page: notice_index(page.neighbourhood))

    class Meta:
        model = NoticePage

    class Params:
        urgent = factory.Trait(severity="severe")
        upcoming = factory.Trait(
            starts=factory.LazyAttribute(lambda page: page.at + timedelta(hours=1))
        )
        ended = factory.Trait(
            starts=factory.LazyAttribute(lambda page: page.at - timedelta(days=3)),
            expires=factory.LazyAttribute(lambda page: page.at - timedelta(days=2)),
        )
        cancelled = factory.Trait(
            cancelled_at=factory.LazyAttribute(lambda page: page.at - timedelta(minutes=1)),
            cancelled_reason="Riparata prima del previsto",
        )


class NoticeUpdateFactory(factory.django.DjangoModelFactory):
    posted_at = factory.LazyFunction(timezone.now)
    text = "<p>Ripristinata l’acqua.</p>"

    class Meta:
        model = NoticeUpdate


class EventPageFactory(StatedPageFactory):
    """Tomorrow for two hours, unless told otherwise."""

    title = factory.Sequence(lambda n: f"Evento {n}")
    summary = "Si assaggia, si ripara, si chiacchiera."
    kind = "market"
    start = factory.LazyAttribute(lambda page: page.at + timedelta(days=1))
    end = factory.LazyAttribute(lambda page: page.start + timedelta(hours=2))
    place = "Piazza della Balduina"
    parent = factory.LazyAttribute(lambda page: event_index(page.neighbourhood))

    class Meta:
        model = EventPage

    class Params:
        ended = factory.Trait(start=factory.LazyAttribute(lambda page: page.at - timedelta(days=2)))
