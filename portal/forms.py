"""The form of every page: it takes files of the own neighbourhood alone."""

from collections.abc import Iterator
from functools import cache

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.permissions import policy_registry

FOREIGN = _("This file belongs to another neighbourhood: choose one of yours.")


class BasePageForm(WagtailAdminPageForm):
    """Choosers offer a person the own collections; this holds for what is posted without them.

    A file that stands on the page already, say since the operator put it there, may stay.
    """

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.standing = set(files_of(self.instance)) if self.instance.pk else set()

    def clean(self) -> dict:
        data = super().clean()
        for name in list(data):
            if name in self.fields and self._is_foreign(self._meta.model, name, data[name]):
                self.add_error(name, FOREIGN)
        return data

    def is_valid(self) -> bool:
        valid = super().is_valid()
        for formset in self.formsets.values():
            for form in formset.forms:
                for name, value in list(getattr(form, "cleaned_data", {}).items()):
                    changed = name in form.changed_data
                    if changed and self._is_foreign(form._meta.model, name, value):
                        form.add_error(name, FOREIGN)
                        valid = False
        return valid

    def _is_foreign(self, model: type[models.Model], name: str, value: object) -> bool:
        files = set(files_in(model, name, value)) - self.standing
        return any(not self._may_use(*file) for file in files)

    def _may_use(self, model: type[models.Model], key: str) -> bool:
        policy = policy_registry.get_by_type(model)
        own = policy.collections_user_has_any_permission_for(
            self.for_user, ["add", "change", "choose"]
        )
        return model.objects.filter(pk=key, collection__in=own).exists()


@cache
def file_models() -> tuple[type[models.Model], ...]:
    return get_image_model(), get_document_model()


def files_in(
    model: type[models.Model], name: str, value: object
) -> Iterator[tuple[type[models.Model], str]]:
    """The pictures and documents that a value of a field refers to, as (model, key)."""
    if isinstance(value, file_models()):
        yield type(value), str(value.pk)
        return
    try:
        field = model._meta.get_field(name)
    except FieldDoesNotExist:
        return
    if value and hasattr(field, "extract_references"):
        for referred, key, *_path in field.extract_references(value):
            if referred in file_models():
                yield referred, str(key)


def files_of(page: models.Model) -> Iterator[tuple[type[models.Model], str]]:
    for field in page._meta.concrete_fields:
        if field.is_relation and field.related_model in file_models():
            if (key := getattr(page, field.attname)) is not None:
                yield field.related_model, str(key)
        elif hasattr(field, "extract_references"):
            yield from files_in(type(page), field.name, getattr(page, field.name))
