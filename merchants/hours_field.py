"""A model field that holds opening hours, and the form that sets them with a thumb."""

import logging
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.fields.json import KeyTransform
from django.http import HttpRequest, JsonResponse
from django.template import loader
from django.urls import reverse
from django.utils.dates import MONTHS, WEEKDAYS
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin.compare import TextFieldComparison, diff_text, register_comparison_class

from merchants.hours import HolidayPolicy, HoursError, OpeningHours, StateKind, read_back
from merchants.hours.model import MAX_REASON
from merchants.hours.typed import NEW, OWN_WEEK, WHOLE, TypedHours, TypedSeason
from merchants.hours.week import MAX_SLOTS

logger = logging.getLogger(__name__)

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

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        if kwargs.get("default") is OpeningHours:
            del kwargs["default"]
        return name, path, args, kwargs

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> Any:
        value = super().from_db_value(value, expression, connection)
        if isinstance(expression, KeyTransform):
            return value
        try:
            return OpeningHours.from_json(value)
        except HoursError as error:
            # One row written around the portal must not take every list that shows it down.
            logger.error("Opening hours in %s are unreadable: %s", self.model._meta.label, error)
            return OpeningHours()

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
        # Django shows the initial value hidden beside the field when a default is computed.
        defaults = {"form_class": OpeningHoursFormField, "show_hidden_initial": False}
        return models.Field.formfield(self, **defaults | kwargs)


class WeekWidget(forms.Widget):
    """The whole of the opening hours as plain named inputs; see `merchants.hours.typed`.

    Its value is what was typed, so that a form with errors shows it again.
    """

    template_name = "merchants/widgets/hours.html"
    use_fieldset = True

    class Media:
        css = {"all": ["merchants/css/hours.css"]}
        js = ["merchants/js/hours.js"]

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> TypedHours:
        return TypedHours.posted(name, data)

    def value_omitted_from_data(self, data: Mapping[str, Any], files: Any, name: str) -> bool:
        return not any(key.startswith(f"{name}-") for key in data)

    def id_for_label(self, id_: str) -> str:
        return ""

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        typed = value if isinstance(value, TypedHours) else TypedHours.of(name, _value(value))
        return super().get_context(name, None, attrs) | {
            "typed": typed,
            "sentence": _sentence(typed.read()),
            "readback_url": reverse("merchants_hours_readback"),
            "days": [
                {"label": WEEKDAYS[weekday], "day": day}
                for weekday, day in enumerate(typed.week.days)
            ],
            "seasons": [_season_context(season) for season in typed.seasons],
            "new_season": _season_context(typed.new_season),
            "new_name": NEW,
            "day_kinds": DAY_KINDS,
            "holiday_kinds": HOLIDAY_KINDS,
            "special_kinds": SPECIAL_KINDS,
            "season_kinds": SEASON_KINDS,
            "months": [(str(number), MONTHS[number]) for number in range(1, 13)],
            "max_slots": MAX_SLOTS,
            "max_reason": MAX_REASON,
        }

    def _render(self, template_name: str, context: dict[str, Any], renderer: Any = None) -> str:
        """From the project's templates, which the renderer of form widgets does not search."""
        return mark_safe(loader.get_template(template_name).render(context))


class OpeningHoursFormField(forms.Field):
    """Reads what was typed; every problem names the part of the form that it is about."""

    widget = WeekWidget

    def clean(self, value: Any) -> OpeningHours:
        hours = value.read() if isinstance(value, TypedHours) else _value(value)
        if hours is None:
            raise ValidationError([ValidationError(text) for text in _summary(value)])
        if self.required and hours.is_empty:
            raise ValidationError(self.error_messages["required"], code="required")
        return hours

    def has_changed(self, initial: Any, data: Any) -> bool:
        if self.disabled:
            return False
        read = data.read() if isinstance(data, TypedHours) else _value(data)
        return read != _value(initial)


class OpeningHoursComparison(TextFieldComparison):
    """Two revisions side by side, as sentences."""

    def htmldiff(self) -> str:
        return diff_text(read_back(self.val_a), read_back(self.val_b)).to_html()


register_comparison_class(OpeningHoursField, comparison_class=OpeningHoursComparison)


@require_POST
def readback(request: HttpRequest) -> JsonResponse:
    """Reads aloud what stands in the widget: `sentence`, and `errors` by the names of its parts.

    The form sends the widget's inputs and, as `hours_field`, the name they begin with.
    """
    typed = TypedHours.posted(request.POST.get("hours_field", ""), request.POST)
    hours = typed.read()
    errors = {
        part.name: [str(problem) for problem in part.problems]
        for part in typed.parts()
        if part.problems
    }
    return JsonResponse({"sentence": _sentence(hours), "errors": errors})


def _sentence(hours: OpeningHours | None) -> str:
    if hours is None:
        return str(_("Something is missing or wrong: see the notes beside the hours."))
    return read_back(hours)


def _value(value: Any) -> OpeningHours:
    return value if isinstance(value, OpeningHours) else OpeningHours.from_json(value)


def _summary(typed: TypedHours) -> list[str]:
    """All problems as lines that say where they are."""
    labelled = [
        *((WEEKDAYS[weekday], day) for weekday, day in enumerate(typed.week.days)),
        (_("Public holidays"), typed.holiday),
    ]
    labelled += [(_("Special days"), special) for special in typed.exceptions]
    for season in typed.seasons:
        labelled += [(_("Seasons"), part) for part in (season, *season.week.days)]
    lines = [f"{label}: {problem}" for label, part in labelled for problem in part.problems]
    return list(dict.fromkeys([*lines, *map(str, typed.problems)]))


def _season_context(season: TypedSeason) -> dict[str, Any]:
    return {
        "season": season,
        "days": [
            {"label": WEEKDAYS[weekday], "day": day} for weekday, day in enumerate(season.week.days)
        ],
    }
