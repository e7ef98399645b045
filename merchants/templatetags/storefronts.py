"""The storefront, drawn from a shop and a moment."""

import datetime

from django import template

from merchants import hours, phone
from merchants.hours import dates
from merchants.models import MerchantPage
from portal.models import Neighbourhood

register = template.Library()


@register.inclusion_tag("components/storefront.html", takes_context=True)
def storefront(
    context: template.Context,
    page: MerchantPage,
    at: datetime.datetime,
    neighbourhood: Neighbourhood,
    heading: str = "h3",
) -> dict:
    """A shop as a lit, dark or undecided window; `heading` is the level of its name."""
    state = page.hours_state(at, neighbourhood)
    return {
        "page": page,
        "state": state,
        "words": hours.describe(state, at),
        "window": page.category.window_name,
        "awning": page.category.awning_name,
        "picture": page.cover,
        "heading": heading,
        "request": context.get("request"),
    }


@register.filter
def until_day(date: datetime.date) -> str:
    """ "fino al 6 dicembre", which a date filter alone cannot say of the 8th and the 11th."""
    return dates.until(date)


@register.filter
def phone_link(number: str) -> str:
    return phone.link(number)


@register.filter
def phone_shown(number: str) -> str:
    return phone.shown(number)


@register.filter
def web_shown(url: str) -> str:
    """An address as people say it: "https://www.forno.example/" → "forno.example"."""
    return url.split("//", 1)[-1].removeprefix("www.").rstrip("/")
