"""Lists that visitors filter and page through: what every index page shares."""

from datetime import datetime
from typing import ClassVar

import django_filters
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict
from wagtail.models import Site

from portal.models import Neighbourhood
from portal.pages import BasePage


class ListFilter(django_filters.FilterSet):
    """A list's filters, parsed from the query string; what it does not understand it ignores.

    `at` is the moment for filters that depend on it, `neighbourhood` the one whose registers are
    offered.
    """

    def __init__(
        self, data: QueryDict, queryset: QuerySet, *, at: datetime, neighbourhood: Neighbourhood
    ) -> None:
        self.at = at
        self.neighbourhood = neighbourhood
        super().__init__(data, queryset)

    @property
    def is_active(self) -> bool:
        """Whether a visitor narrowed the list down."""
        self.form.is_valid()
        return any(self.form.cleaned_data.values())

    @property
    def qs(self) -> QuerySet:
        if not hasattr(self, "_qs"):
            # Filters with errors are left out of cleaned_data: the others still hold.
            self.form.is_valid()
            self._qs = self.filter_queryset(self.queryset.all())
        return self._qs


class ListPage(BasePage):
    """An index page: one queryset, one filter, pages of it."""

    filterset_class: ClassVar[type[ListFilter]]
    per_page: ClassVar[int] = 24

    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]

    class Meta:
        abstract = True

    def items(self, at: datetime) -> QuerySet:
        """Live and public pages of this list's site, related rows joined, in a stable order."""
        raise TypeError(f"{type(self).__name__} must say what it lists.")

    @property
    def site(self) -> Site:
        return self.get_site()

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        list_filter = self.filterset_class(
            request.GET,
            self.items(context["at"]),
            at=context["at"],
            neighbourhood=context["neighbourhood"],
        )
        paginator = Paginator(list_filter.qs, self.per_page)
        context["filter"] = list_filter
        context["items"] = paginator.get_page(request.GET.get("pagina"))
        return context
