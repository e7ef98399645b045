"""Prices in euro: typed with a comma, as on every price tag."""

from django import forms
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _


class PriceField(models.DecimalField):
    """An amount in euro with two digits after the comma, zero or more, or none."""

    def __init__(self, *args, **kwargs) -> None:
        fixed = {"max_digits": 9, "decimal_places": 2, "null": True, "blank": True}
        super().__init__(*args, **{**kwargs, **fixed})

    @property
    def validators(self) -> list:
        lowest = MinValueValidator(0, _("A price cannot be below zero."))
        return [*super().validators, lowest]

    def formfield(self, **kwargs) -> forms.Field:
        # A number input drops the comma in a browser that speaks English: 28,50 became 2850.
        typed = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
        return super().formfield(**{"localize": True, "widget": typed, **kwargs})
