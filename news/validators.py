"""Checks that several kinds of pages share."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _


def validate_year(day: date) -> None:
    """Refuse years that are slips of the finger; at the calendar's edges arithmetic fails too."""
    if not 1990 <= day.year < 2200:
        raise ValidationError(_("Check the year."))
