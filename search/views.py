"""One box over everything that the neighbourhood publishes."""

from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from wagtail.models import Page, Site

from portal.kinds import Kind, kinds
from portal.models import Neighbourhood
from search.text import LONGEST_QUERY, words

PER_PAGE = 20


def search(request: HttpRequest) -> HttpResponse:
    """Results for `?q=`, of one type with `?tipo=`; what is not understood is ignored."""
    query = request.GET.get("q", "").strip()[:LONGEST_QUERY]
    at = timezone.now()
    neighbourhood = Neighbourhood.of(request)
    chosen = next((kind for kind in kinds() if kind.slug == request.GET.get("tipo")), None)
    found = []
    if (terms := words(query)) and neighbourhood:
        searched = [chosen] if chosen else kinds()
        found = find(terms, searched, neighbourhood.site, at)
    items = Paginator(found, PER_PAGE).get_page(request.GET.get("pagina"))
    if found:
        items.object_list = with_related_rows(items.object_list, neighbourhood.site, at)
    return render(
        request,
        "search/search.html",
        {
            "query": query,
            "kinds": kinds(),
            "chosen": chosen,
            "items": items,
            "at": at,
            "neighbourhood": neighbourhood,
        },
    )


def find(terms: list[str], searched: list[Kind], site: Site, at: datetime):
    """Pages of these kinds that are public at that moment and hold all the words, best first."""
    public = Q(pk__in=[])
    for kind in searched:
        public |= Q(pk__in=kind.public(site, at).order_by().values("pk"))
    return Page.objects.filter(public).search(" ".join(terms), operator="and")


def with_related_rows(pages: list[Page], site: Site, at: datetime) -> list[Page]:
    """The same pages as their own types, with what their cards show: a query for each type."""
    pages = list(pages)
    own_type = {}
    for kind in kinds():
        content_type = ContentType.objects.get_for_model(kind.model)
        if pks := [page.pk for page in pages if page.content_type_id == content_type.pk]:
            own_type |= {page.pk: page for page in kind.public(site, at).filter(pk__in=pks)}
    return [own_type[page.pk] for page in pages if page.pk in own_type]
