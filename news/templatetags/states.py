"""Where calls, notices and events stand at a moment, for cards that are given only that moment."""

from datetime import datetime

from django import template

from news.funding import status
from news.funding.models import FundingCallPage
from portal.models import Neighbourhood
from portal.pages import BasePage

register = template.Library()


@register.simple_tag
def state_of(page: BasePage, at: datetime, neighbourhood: Neighbourhood) -> str:
    return page.state_at(at, neighbourhood)


@register.simple_tag
def days_left(page: FundingCallPage, at: datetime) -> int | None:
    return status.days_left(page, at)


@register.simple_tag
def elapsed(page: FundingCallPage, at: datetime) -> int | None:
    return status.elapsed(page, at)
