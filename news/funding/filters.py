"""How merchants narrow down the funding calls."""

import django_filters
from django.db import models
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from news.funding.codes import Aid, Audience
from news.funding.status import APPLICABLE, ENDED, CallStatus
from portal.lists import ListFilter


class Stage(models.TextChoices):
    """What visitors choose among; each stands for one status or several."""

    APPLICABLE = "applicable", _("Open now")
    CLOSING_SOON = "closing_soon", _("Closing soon")
    UPCOMING = "upcoming", _("Opening later")
    ENDED = "ended", _("Ended")


STATUSES = {
    Stage.APPLICABLE: APPLICABLE,
    Stage.CLOSING_SOON: (CallStatus.CLOSING_SOON,),
    Stage.UPCOMING: (CallStatus.UPCOMING,),
    Stage.ENDED: ENDED,
}


class FundingCallFilter(ListFilter):
    """Without a chosen stage the list shows everything that is not over."""

    stato = django_filters.ChoiceFilter(
        label=_("Stage"), choices=Stage.choices, empty_label=_("Open and coming"), method="in_stage"
    )
    forma = django_filters.ChoiceFilter(
        label=_("Form of aid"),
        field_name="forms_of_aid",
        lookup_expr="includes",
        choices=Aid.choices,
        empty_label=_("All forms"),
    )
    destinatari = django_filters.ChoiceFilter(
        label=_("For whom"),
        field_name="audience",
        lookup_expr="includes",
        choices=Audience.choices,
        empty_label=_("Everyone"),
    )

    def filter_queryset(self, queryset: QuerySet) -> QuerySet:
        queryset = super().filter_queryset(queryset)
        return queryset if self.form.cleaned_data.get("stato") else queryset.current(self.at)

    def in_stage(self, queryset: QuerySet, name: str, stage: str) -> QuerySet:
        found = queryset.in_status(STATUSES[Stage(stage)], self.at)
        return found if stage == Stage.ENDED else found.by_deadline()
