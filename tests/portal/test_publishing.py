"""A change from code reaches residents at once and loses nobody's draft."""

import pytest
from django.core.exceptions import ValidationError

from portal.publishing import change_live
from tests.factories.merchants import MerchantPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def shop(balduina):
    page = MerchantPageFactory(neighbourhood=balduina, tagline="Prima")
    page.save_revision().publish()
    return page


def test_the_change_is_live(shop):
    changed = change_live(shop, {"tagline": "Dopo"})
    assert changed.tagline == "Dopo"
    assert not changed.has_unpublished_changes


def test_a_half_typed_draft_is_neither_published_nor_lost(shop):
    shop.story = "<p>A metà</p>"
    shop.save_revision()
    changed = change_live(type(shop).objects.get(pk=shop.pk), {"tagline": "Dopo"})
    assert changed.story == "<p>Siamo qui dal 1961.</p>"
    draft = changed.get_latest_revision_as_object()
    assert (draft.tagline, draft.story) == ("Dopo", "<p>A metà</p>")
    assert changed.has_unpublished_changes


def test_a_wrong_value_changes_nothing(shop):
    with pytest.raises(ValidationError):
        change_live(shop, {"founded_year": 3000})
    shop.refresh_from_db()
    assert shop.founded_year is None


def test_what_is_published_changes_open_now_at_once(shop, now):
    from merchants.hours import from_osm

    changed = change_live(shop, {"opening_hours": from_osm("24/7")})
    assert type(shop).objects.open_at(now).filter(pk=shop.pk).exists()
    change_live(changed, {"opening_hours": from_osm("Mo-Su off")})
    assert not type(shop).objects.open_at(now).filter(pk=shop.pk).exists()
