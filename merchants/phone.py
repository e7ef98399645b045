"""Telephone numbers: typed as people type them, stored in one form, shown in the local one."""

import phonenumbers
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

REGION = "IT"


def parse(text: str) -> phonenumbers.PhoneNumber:
    """The number, taken as Italian where no country is given; ValidationError where it is none."""
    try:
        number = phonenumbers.parse(text, REGION)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_possible_number(number):
        raise ValidationError(_("This is no telephone number: write it with its area code."))
    return number


def stored(text: str) -> str:
    """The form in the database: international, "+39 06 4466154"."""
    return phonenumbers.format_number(parse(text), phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def link(text: str) -> str:
    """The form in tel: and wa.me links: "+39064466154"."""
    return phonenumbers.format_number(parse(text), phonenumbers.PhoneNumberFormat.E164)


def shown(text: str) -> str:
    """The form that neighbours read: "06 4466154", with the country only for foreign numbers."""
    number = parse(text)
    if number.country_code == phonenumbers.country_code_for_region(REGION):
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    return stored(text)


class PhoneField(models.CharField):
    """A telephone number in one form; what cannot be read is refused beside the field."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **{"max_length": 40, **kwargs})

    def clean(self, value, model_instance) -> str:
        value = super().clean(value, model_instance)
        return stored(value) if value else value

    def run_validators(self, value: str) -> None:
        """On the form that is stored, which may be longer than what was typed."""
        super().run_validators(stored(value) if value else value)
