from django.db import models
from django.http import JsonResponse
from merchants.hours import OpeningHours


class OpeningHoursField(models.JSONField):
    def __init__(self, *args, **kwargs):
        kwargs.setdefault("default", OpeningHours)
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("default", None)
        return name, path, args, kwargs

    def from_db_value(self, value, expression, connection):
        value = super().from_db_value(value, expression, connection)
        return OpeningHours.from_json(value)

    def get_db_prep_value(self, value, connection, prepared=False):
        if isinstance(value, OpeningHours):
            value = value.to_json()
        return super().get_db_prep_value(value, connection, prepared)


def readback(request):
    return JsonResponse({})
