"""How visitors narrow down the events."""

import django_filters
from django.db.models import QuerySet
from django.forms import CheckboxInput
from django.utils.translation import gettext_lazy as _

from news.events.codes import EventKind
from portal.lists import ListFilter


class EventFilter(ListFilter):
    tipo = django_filters.ChoiceFilter(
        field_name="kind", label=_("Kind"), choices=EventKind.choices, empty_label=_("All kinds")
    )
    archivio = django_filters.BooleanFilter(
        label=_("Past events"), method="in_archive", widget=CheckboxInput
    )

    def in_archive(self, queryset: QuerySet, name: str, wanted: bool) -> QuerySet:
        return queryset.ended(self.at) if wanted else queryset.coming(self.at)
