"""The operator opens and changes every register of the installation."""

import pytest
from django.urls import reverse

from merchants.models import Amenity, Category, MerchantRequest
from portal.models import Zone
from tests.factories.merchants import MerchantPageFactory

pytestmark = pytest.mark.django_db

REGISTERS = [
    "merchants_category",
    "merchants_amenity",
    "merchants_merchantrequest",
    "portal_zone",
]


@pytest.fixture
def operator(client, superuser, balduina):
    MerchantRequest.objects.create(
        site=balduina.site,
        page=MerchantPageFactory(neighbourhood=balduina, unconfirmed=True),
        kind=MerchantRequest.Kind.CLAIM,
        name="Sandra",
        email="sandra@example.com",
    )
    client.force_login(superuser)
    return client


@pytest.mark.parametrize("register", REGISTERS)
def test_a_register_is_listed_searched_and_edited(operator, register):
    index = reverse(f"{register}_modeladmin_index")
    assert operator.get(index).status_code == 200
    assert operator.get(index, {"q": "a", "p": "0"}).status_code == 200
    model = {
        model._meta.label_lower.replace(".", "_"): model
        for model in (Category, Amenity, MerchantRequest, Zone)
    }[register]
    first = model.objects.first()
    edit = reverse(f"{register}_modeladmin_edit", args=[first.pk])
    assert operator.get(edit).status_code == 200


def test_wrong_values_are_said_beside_the_field(operator):
    group = Category.objects.filter(parent=None).first()
    trade = Category.objects.exclude(parent=None).first()
    edit = reverse("merchants_category_modeladmin_edit", args=[group.pk])
    answer = operator.post(
        edit,
        {
            "name": group.name,
            "slug": group.slug,
            "parent": trade.pk,
            "schema_type": "Store",
            "sort_order": 0,
            "awning": group.awning,
            "window": group.window,
        },
    )
    assert answer.status_code == 200
    assert "parent" in answer.context["form"].errors
    amenity = Amenity.objects.first()
    edit = reverse("merchants_amenity_modeladmin_edit", args=[amenity.pk])
    answer = operator.post(
        edit,
        {
            "name": amenity.name,
            "slug": amenity.slug,
            "group": amenity.group,
            "icon": "nessuna-icona",
            "sort_order": 0,
        },
    )
    assert "icon" in answer.context["form"].errors
