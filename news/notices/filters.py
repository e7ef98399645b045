"""How residents narrow down the notices."""

import django_filters
from django.db.models import QuerySet
from django.forms import CheckboxInput
from django.utils.translation import gettext_lazy as _

from news.notices.codes import NoticeKind
from portal.lists import ListFilter
from portal.models import Zone


class NoticeFilter(ListFilter):
    tipo = django_filters.ChoiceFilter(
        field_name="kind", label=_("Kind"), choices=NoticeKind.choices, empty_label=_("All kinds")
    )
    zona = django_filters.ModelChoiceFilter(
        label=_("Zone"),
        to_field_name="slug",
        empty_label=_("Whole neighbourhood"),
        method="in_zone",
    )
    archivio = django_filters.BooleanFilter(
        label=_("Past notices"), method="in_archive", widget=CheckboxInput
    )

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.filters["zona"].queryset = Zone.objects.filter(site=self.neighbourhood.site)

    def in_zone(self, queryset: QuerySet, name: str, zone: Zone) -> QuerySet:
        """Notices of this zone and those that concern no zone in particular."""
        return queryset.about(zone)

    def in_archive(self, queryset: QuerySet, name: str, wanted: bool) -> QuerySet:
        return queryset.ended(self.at) if wanted else queryset.not_ended(self.at)
