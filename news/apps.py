from operator import attrgetter

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NewsConfig(AppConfig):
    name = "news"
    verbose_name = _("News, calls, notices, events")

    def ready(self) -> None:
        from news.models import EventPage, FundingCallPage, NewsPage, NoticePage
        from portal import kinds
        from portal.models import Neighbourhood

        published = attrgetter("first_published_at")
        kinds.register(
            kinds.Kind(
                name="news",
                slug="notizie",
                model=NewsPage,
                label=_("News"),
                label_plural=_("News"),
                public=lambda site, at: NewsPage.objects.shown(site).current(
                    at, Neighbourhood.of_site(site)
                ),
                feed_date=published,
            )
        )
        kinds.register(
            kinds.Kind(
                name="call",
                slug="bandi",
                model=FundingCallPage,
                label=_("Funding call"),
                label_plural=_("Funding calls"),
                public=lambda site, at: FundingCallPage.objects.shown(site).current(at),
                feed_date=published,
            )
        )
        kinds.register(
            kinds.Kind(
                name="notice",
                slug="avvisi",
                model=NoticePage,
                label=_("Notice"),
                label_plural=_("Notices"),
                public=lambda site, at: NoticePage.objects.shown(site).not_ended(at),
                feed_date=published,
            )
        )
        kinds.register(
            kinds.Kind(
                name="event",
                slug="eventi",
                model=EventPage,
                label=_("Event"),
                label_plural=_("Events"),
                public=lambda site, at: EventPage.objects.shown(site).coming(at),
                feed_date=published,
            )
        )
