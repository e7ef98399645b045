"""RSS: one feed for each kind that has one, of the neighbourhood that is asked."""

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Site

from portal.kinds import Kind, feed_kinds
from portal.models import Neighbourhood
from portal.sites import absolute_url


class KindFeed(Feed):
    length = 30

    def get_object(self, request: HttpRequest, slug: str) -> Kind:
        self.request = request
        self.neighbourhood = Neighbourhood.of(request)
        for kind in feed_kinds():
            if kind.slug == slug and self.neighbourhood:
                return kind
        raise Http404

    def title(self, kind: Kind) -> str:
        return _("%(kind)s – %(portal)s") % {
            "kind": kind.label_plural,
            "portal": self.neighbourhood.portal_name,
        }

    def description(self, kind: Kind) -> str:
        return self.neighbourhood.tagline

    def link(self, kind: Kind) -> str:
        return "/"

    def items(self, kind: Kind):
        site = Site.find_for_request(self.request)
        pages = kind.public(site, timezone.now())[: self.length]
        return [(kind, page) for page in pages]

    def item_title(self, item) -> str:
        return item[1].title

    def item_description(self, item) -> str:
        return item[1].listing_summary

    def item_link(self, item) -> str:
        return absolute_url(item[1], self.request)

    def item_guid(self, item) -> str:
        kind, page = item
        return f"{kind.name}-{page.pk}"

    item_guid_is_permalink = False

    def item_pubdate(self, item):
        kind, page = item
        return kind.feed_date(page)
