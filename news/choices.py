"""A model field for several of a closed list of codes."""

from functools import partialmethod

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.compare import FieldComparison, register_comparison_class


class ChoicesField(models.JSONField):
    """Several codes of a TextChoices class, stored as a JSON list and ticked off in forms.

    Without own tables the codes stay in the code, where imports and filters need them. `includes`
    finds rows with one code: `filter(forms__includes="grant")`. `get_<name>_labels()` gives what
    people read. The options are kept out of migrations, as a new code changes no table.
    """

    def __init__(
        self, verbose_name=None, options: type[models.TextChoices] | None = None, **kwargs
    ) -> None:
        self.options = options
        super().__init__(verbose_name, **{"default": list, **kwargs})

    def contribute_to_class(self, cls, name, **kwargs) -> None:
        super().contribute_to_class(cls, name, **kwargs)
        setattr(cls, f"get_{name}_labels", partialmethod(_labels_of, field=self))

    def labels(self, codes: list[str]) -> list[str]:
        known = dict(self.options.choices)
        return [str(known.get(code, code)) for code in codes]

    def get_searchable_content(self, codes: list[str]) -> list[str]:
        return self.labels(codes)

    def validate(self, value, model_instance) -> None:
        super().validate(value, model_instance)
        if not isinstance(value, list) or not set(value) <= set(self.options.values):
            raise ValidationError(_("Choose among the values of the list."), code="invalid_choice")

    def formfield(self, **kwargs) -> forms.Field:
        return models.Field.formfield(
            self,
            **{
                "form_class": forms.MultipleChoiceField,
                "choices": self.options.choices,
                "widget": forms.CheckboxSelectMultiple,
                **kwargs,
            },
        )


@ChoicesField.register_lookup
class Includes(models.Lookup):
    """Whether the stored list holds a code."""

    lookup_name = "includes"
    prepare_rhs = False

    def as_sqlite(self, compiler, connection) -> tuple[str, list]:
        column, params = self.process_lhs(compiler, connection)
        return f"EXISTS (SELECT 1 FROM json_each({column}) WHERE value = %s)", [*params, self.rhs]

    def as_postgresql(self, compiler, connection) -> tuple[str, list]:
        column, params = self.process_lhs(compiler, connection)
        return f"{column} ? %s", [*params, self.rhs]


class ChoicesComparison(FieldComparison):
    """Two versions of a page compared by what people read, not by codes."""

    def __init__(self, field, obj_a, obj_b) -> None:
        super().__init__(field, obj_a, obj_b)
        self.val_a, self.val_b = (
            ", ".join(field.labels(value)) for value in (self.val_a, self.val_b)
        )


register_comparison_class(ChoicesField, comparison_class=ChoicesComparison)


def _labels_of(instance: models.Model, field: ChoicesField) -> list[str]:
    return field.labels(getattr(instance, field.attname))
