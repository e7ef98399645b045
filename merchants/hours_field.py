"""A model field that holds opening hours, and the form that sets them with a thumb."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, JsonResponse
from django.template import loader
from django.urls import reverse
from django.utils.dates import MONTHS, WEEKDAYS
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin.compare import TextFieldComparison, diff_text, register_comparison_class

from merchants.hours import HolidayPolicy, HoursError, OpeningHours, StateKind, read_back
from merchants.hours.model import MAX_REASON, MAX_SLOTS
from merchants.hours.typed import NEW, OWN_WEEK, WHOLE, TypedHours

DAY_KINDS = [
    (StateKind.UNKNOWN.value, _("Not stated")),
    (StateKind.OPEN.value, _("Open")),
    (StateKind.CLOSED.value, _("Closed")),
    (StateKind.BY_APPOINTMENT.value, _("By appointment")),
    (WHOLE, _("Open 24 hours")),
]
SPECIAL_KINDS = [
    (StateKind.CLOSED.value, _("Closed")),
    (StateKind.OPEN.value, _("Special hours")),
    (StateKind.BY_APPOINTMENT.value, _("By appointment")),
    (WHOLE, _("Open 24 hours")),
]
HOLIDAY_KINDS = [
    (HolidayPolicy.NOT_STATED.value, _("Not stated")),
    (HolidayPolicy.CLOSED.value, _("Closed")),
    (HolidayPolicy.AS_USUAL.value, _("As usual")),
    (StateKind.OPEN.value, _("Hours of their own")),
    (StateKind.BY_APPOINTMENT.value, _("By appointment")),
    (WHOLE, _("Open 24 hours")),
]
SEASON_KINDS = [
    (StateKind.CLOSED.value, _("Closed every day")),
    (OWN_WEEK, _("A week of its own")),
]


class OpeningHoursField(models.JSONField):
    """Opening hours as JSON; the Python value is an OpeningHours, the empty one says nothing."""

    description = _("Opening hours")

    def __init__(self, *args: Any, **kwargs: Any):
        kwargs.setdefault("default", OpeningHours)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        value = super().from_db_value(value, expression, connection)
        # A lookup into the JSON gives a part of it, which is no opening hours.
        return value if expression is not None and _is_part(expression) else self.to_python(value)

    def to_python(self, value: Any) -> OpeningHours:
        if isinstance(value, OpeningHours):
            return value
        try:
            return OpeningHours.from_json(value)
        except HoursError as error:
            raise ValidationError(str(error), code="invalid") from error

    def get_prep_value(self, value: Any) -> Any:
        return value.to_json() if isinstance(value, OpeningHours) else value

    def value_to_string(self, obj: models.Model) -> dict[str, Any]:
        return self.to_python(self.value_from_object(obj)).to_json()

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        models.Field.validate(self, value, model_instance)

    def formfield(self, **kwargs: Any) -> forms.Field:
        return models.Field.formfield(self, **{"form_class": OpeningHoursFormField} | kwargs)
