"""RSS: one feed for each kind that has one, of the neighbourhood that is asked."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.kinds import Kind, feed_kinds
from portal.models import Neighbourhood
from portal.pages import BasePage
from portal.sites import absolute_url


@dataclass(frozen=True)
class Asked:
    """What one request is for: the view itself serves many of them at once."""

    kind: Kind
    neighbourhood: Neighbourhood
    request: HttpRequest


class KindFeed(Feed):
    length = 30
    item_guid_is_permalink = False

    def get_object(self, request: HttpRequest, slug: str) -> Asked:
        neighbourhood = Neighbourhood.of(request)
        for kind in feed_kinds():
            if kind.slug == slug and neighbourhood:
                return Asked(kind, neighbourhood, request)
        raise Http404

    def title(self, asked: Asked) -> str:
        return _("%(kind)s – %(portal)s") % {
            "kind": asked.kind.label_plural,
            "portal": asked.neighbourhood.portal_name,
        }

    def description(self, asked: Asked) -> str:
        return asked.neighbourhood.tagline

    def link(self, asked: Asked) -> str:
        return "/"

    def items(self, asked: Asked) -> list[tuple[Asked, BasePage]]:
        pages = asked.kind.public(asked.neighbourhood.site, timezone.now())[: self.length]
        return [(asked, page) for page in pages]

    def item_title(self, item: tuple[Asked, BasePage]) -> str:
        return _printable(item[1].title)

    def item_description(self, item: tuple[Asked, BasePage]) -> str:
        return _printable(item[1].listing_summary)

    def item_link(self, item: tuple[Asked, BasePage]) -> str:
        asked, page = item
        return absolute_url(page, asked.request)

    def item_guid(self, item: tuple[Asked, BasePage]) -> str:
        asked, page = item
        return f"{asked.kind.name}-{page.pk}"

    def item_pubdate(self, item: tuple[Asked, BasePage]) -> datetime:
        asked, page = item
        return asked.kind.feed_date(page)


def _printable(text: str) -> str:
    """Without control characters, which XML cannot hold."""
    return "".join(letter for letter in text if letter.isprintable() or letter.isspace()).translate(
        {11: " ", 12: " ", 28: " ", 29: " ", 30: " ", 31: " ", 133: " "}
    )
