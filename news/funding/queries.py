"""Funding calls asked of the database: the twin of `news.funding.status`."""

from collections.abc import Iterable
from datetime import datetime

from django.db import models
from django.db.models import Case, F, Q, Value, When
from wagtail.models import Site

from news.funding.status import APPLICABLE, CLOSING_SOON, CURRENT, ROME, CallStatus
from portal.pages import BasePageQuerySet
from portal.period import Period


class FundingCallQuerySet(BasePageQuerySet):
    def shown(self, site: Site) -> "FundingCallQuerySet":
        """What a site's visitors may see, whatever its status."""
        latest = F("closes_at").desc(nulls_last=True)
        return self.visible_in(site).order_by(latest, "-pk")

    def with_status(self, at: datetime) -> "FundingCallQuerySet":
        """Each call's `status` at that moment: what `news.funding.status.status` says, as SQL."""
        today = at.astimezone(ROME).date()
        declared = Q(manual_since__isnull=True) | Q(manual_since__lte=today)
        soon = today + CLOSING_SOON
        over = Period.ended_q("opens_at", "closes_at", at)
        return self.annotate(
            status=Case(
                When(declared & ~Q(manual_state=""), then=F("manual_state")),
                When(Period.upcoming_q("opens_at", "closes_at", at), then=_is(CallStatus.UPCOMING)),
                When(over & Q(procedure_end__gte=today), then=_is(CallStatus.UNDER_ASSESSMENT)),
                When(over, then=_is(CallStatus.CLOSED)),
                When(rolling=True, then=_is(CallStatus.ROLLING)),
                When(
                    closes_at__isnull=False,
                    deadline_date__lte=soon,
                    then=_is(CallStatus.CLOSING_SOON),
                ),
                When(
                    Q(opens_at__isnull=False) | Q(closes_at__isnull=False),
                    then=_is(CallStatus.OPEN),
                ),
                default=_is(CallStatus.UNKNOWN),
                output_field=models.CharField(),
            )
        )

    def in_status(self, wanted: Iterable[CallStatus], at: datetime) -> "FundingCallQuerySet":
        return self.with_status(at).filter(status__in=wanted)

    def applicable(self, at: datetime) -> "FundingCallQuerySet":
        """What one can apply for now, what closes first before the others."""
        return self.in_status(APPLICABLE, at).by_deadline()

    def current(self, at: datetime) -> "FundingCallQuerySet":
        """What is not over: what one can apply for now, what is coming, what nobody knows."""
        return self.in_status(CURRENT, at).by_deadline()

    def by_deadline(self) -> "FundingCallQuerySet":
        """For querysets with a status: what closes first comes first, what is not open yet last."""
        rank = Case(
            When(status__in=APPLICABLE, then=0),
            When(status=CallStatus.UPCOMING, then=1),
            default=2,
        )
        return self.order_by(rank, F("closes_at").asc(nulls_last=True), "pk")


def _is(code: CallStatus) -> Value:
    return Value(code.value)
