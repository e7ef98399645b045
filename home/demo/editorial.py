"""The demo's news, funding calls, notices and events, from its stories to pages."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.html import escape, linebreaks
from wagtail.models import Page

from home.body import stream
from home.demo.pages import publish
from home.demo.stories import CALLS, EVENTS, NEWS, NOTICES
from home.demo.stories.shapes import Event, FundingCall, NewsStory, Notice
from merchants.models import MerchantPage
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
from portal.models import Neighbourhood

STORIES = (*CALLS, *NEWS, *NOTICES, *EVENTS)


class Newsroom:
    """Turns stories into pages of one neighbourhood, as seen from one moment."""

    def __init__(self, neighbourhood: Neighbourhood, now: datetime) -> None:
        self.tz: ZoneInfo = neighbourhood.tz
        self.now = now
        self.today = now.astimezone(self.tz).date()
        self.zones = {zone.slug: zone for zone in neighbourhood.site.zones.all()}
        site = neighbourhood.site
        self.shops = {shop.slug: shop for shop in MerchantPage.objects.in_site(site)}
        self.calls: dict[str, FundingCallPage] = {}
        self.writers: dict[type, tuple[Page, Callable]] = {
            NewsStory: (NewsIndexPage.objects.in_site(site).get(), self.news),
            FundingCall: (FundingIndexPage.objects.in_site(site).get(), self.call),
            Notice: (NoticeIndexPage.objects.in_site(site).get(), self.notice),
            Event: (EventIndexPage.objects.in_site(site).get(), self.event),
        }

    def write(self, story: NewsStory | FundingCall | Notice | Event) -> None:
        parent, writer = self.writers[type(story)]
        writer(parent, story)

    def day(self, in_days: int | None):
        return None if in_days is None else self.today + timedelta(days=in_days)

    def moment(self, in_hours: int) -> datetime:
        """That many hours from now, on the full hour, as people write it down."""
        return (self.now + timedelta(hours=in_hours)).replace(minute=0, second=0, microsecond=0)

    def news(self, parent: Page, story: NewsStory) -> None:
        day = self.day(story.in_days)
        page = NewsPage(
            title=story.title,
            slug=story.slug,
            summary=story.summary,
            topic=story.topic,
            date=day,
            office=story.office,
            body=stream(story.body),
            first_published_at=min(self.at(day, "09:00"), self.now),
        )
        page.shop_links.set(
            [NewsPage.shop_links.rel.related_model(shop=self.shops[slug]) for slug in story.shops]
        )
        page.call_links.set(
            [NewsPage.call_links.rel.related_model(call=self.calls[slug]) for slug in story.calls]
        )
        publish(parent, page)

    def call(self, parent: Page, story: FundingCall) -> None:
        state = story.manual_state
        page = FundingCallPage(
            title=story.title,
            slug=story.slug,
            summary=story.summary,
            grantor=story.grantor,
            purpose=story.purpose,
            forms_of_aid=list(story.aid),
            audience=list(story.audience),
            sizes=list(story.sizes),
            ateco_codes=", ".join(story.ateco_codes),
            ateco_edition=story.ateco_edition,
            places="\n".join(story.places),
            eligible_costs="\n".join(story.eligible_costs),
            award_min=story.award_min,
            award_max=story.award_max,
            aid_rate=story.aid_rate,
            pot=story.pot,
            opening_date=self.day(story.opens_in_days),
            deadline_date=self.day(story.deadline_in_days),
            deadline_time=story.deadline_hour and time.fromisoformat(story.deadline_hour),
            rolling=story.rolling,
            procedure_end=self.day(story.procedure_end_in_days),
            manual_state=state.state if state else "",
            manual_since=self.day(state.in_days) if state else None,
            manual_source=state.source if state else "",
            how_to_apply=_html(story.how_to_apply),
            official_link=story.official_link,
            legal_basis=story.legal_basis,
            last_checked=self.day(story.last_checked_in_days),
            helpdesk=story.helpdesk,
        )
        publish(parent, page)
        self.calls[story.slug] = page

    def notice(self, parent: Page, story: Notice) -> None:
        cancelled = story.cancelled
        page = NoticePage(
            title=story.headline,
            slug=story.slug,
            kind=story.kind,
            what_happened=_html(story.what_happened),
            what_to_do=_html(story.what_to_do),
            severity=story.severity,
            certainty=story.certainty,
            area=story.area,
            starts=self.moment(story.starts_in_hours),
            expires=self.moment(story.expires_in_hours),
            source_name=story.source,
            source_link=story.source_link,
            source_checked_at=self.moment(story.checked_in_hours),
            cancelled_at=self.moment(cancelled.in_hours) if cancelled else None,
            cancelled_reason=cancelled.reason if cancelled else "",
            first_published_at=min(self.moment(story.starts_in_hours), self.now),
        )
        page.zones.set([self.zones[slug] for slug in story.zones])
        page.updates.set(
            [
                NoticePage.updates.rel.related_model(
                    posted_at=self.moment(update.in_hours), text=_html(update.text)
                )
                for update in story.updates
            ]
        )
        publish(parent, page)

    def event(self, parent: Page, story: Event) -> None:
        page = EventPage(
            title=story.title,
            slug=story.slug,
            summary=story.summary,
            kind=story.kind,
            start=self.at(story.first_day(self.today), story.start),
            end=self.at(story.last_day(self.today), story.end),
            place=story.place,
            online_link=story.online_link,
            body=stream(story.body),
            audience=story.audience,
            organiser=story.organiser,
            seats=story.seats,
            price=story.price,
            certificate=story.certificate,
            how_to_register=_html(story.how_to_register),
        )
        publish(parent, page)

    def at(self, day, hour: str) -> datetime:
        return timezone.make_aware(datetime.combine(day, time.fromisoformat(hour)), self.tz)


def _html(text: str) -> str:
    """Plain text as the markup of a rich text field: paragraphs at empty lines."""
    return linebreaks(escape(text))
