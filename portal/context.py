"""What every template may use: the neighbourhood, its menu, the pages of its footer."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject
from wagtail.models import Page

from portal.kinds import feed_kinds
from portal.models import Neighbourhood


def portal(request: HttpRequest) -> dict:
    """Lazy, so that pages which do not print them (and the CMS) pay no query."""
    return {
        "neighbourhood": SimpleLazyObject(lambda: Neighbourhood.of(request)),
        "menu": SimpleLazyObject(
            lambda: [page for page in _top_pages(request) if page.show_in_menus]
        ),
        "footer_pages": SimpleLazyObject(
            lambda: [page for page in _top_pages(request) if not page.show_in_menus]
        ),
        "feed_kinds": SimpleLazyObject(feed_kinds),
        "demo": settings.DEMO,
    }


def _top_pages(request: HttpRequest) -> list[Page]:
    """The home page's live, public children: indexes are in the menu, text pages below."""
    if not hasattr(request, "_top_pages"):
        neighbourhood = Neighbourhood.of(request)
        request._top_pages = (
            list(neighbourhood.site.root_page.get_children().live().public())
            if neighbourhood
            else []
        )
    return request._top_pages
