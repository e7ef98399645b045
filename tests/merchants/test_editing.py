"""An editor fills in windows, products and offers: what is wrong is said beside the field."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect

from merchants.models import Category, MerchantDetails, MerchantPage, OfferPage, ProductPage
from tests.factories.merchants import (
    MerchantPageFactory,
    OfferPageFactory,
    ProductPageFactory,
    shop_index,
)

pytestmark = pytest.mark.django_db

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
FORMSETS = ("social_links", "gallery")


def window(**more) -> dict:
    """What the form of a shop posts when little is filled in."""
    data = {
        "title": "Forno Belsito",
        "slug": "forno-belsito",
        "category": Category.objects.get(slug="panificio").pk,
        "phone": "06 4466154",
        "street_address": "Via della Balduina 88",
        "story": "null",
        **{f"opening_hours-{day}-kind": "unknown" for day in DAYS},
        "opening_hours-holiday-kind": "not_stated",
    }
    for name in FORMSETS:
        data |= {f"{name}-TOTAL_FORMS": "0", f"{name}-INITIAL_FORMS": "0"}
    return data | more


@pytest.fixture
def add(client, editor, balduina):
    client.force_login(editor)
    index = shop_index(balduina)
    address = reverse("wagtailadmin_pages:add", args=["merchants", "merchantpage", index.pk])

    def post(publish: bool = True, **more):
        action = {"action-publish": "1"} if publish else {}
        return client.post(address, window(**more) | action)

    return post


def errors(answer) -> dict:
    assert answer.status_code == 200
    return answer.context["form"].errors


def test_a_window_with_little_is_published(client, add):
    assert add().status_code == 302
    page = client.get("/negozi/forno-belsito/").content.decode()
    assert "06 446 6154" in page
    assert "Orari non indicati" in page


def test_a_place_is_taken_from_a_map_link(add):
    add(map_link="https://www.openstreetmap.org/?mlat=41.9183&mlon=12.4378")
    shop = MerchantPage.objects.get()
    assert (float(shop.latitude), float(shop.longitude)) == (41.9183, 12.4378)


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"phone": ""}, "phone"),
        ({"phone": "citofonare"}, "phone"),
        ({"street_address": ""}, "street_address"),
        ({"map_link": "https://maps.app.goo.gl/abc"}, "map_link"),
        ({"latitude": "41.9"}, "longitude"),
        ({"latitude": "141.9", "longitude": "12"}, "latitude"),
        ({"founded_year": "3000"}, "founded_year"),
        ({"website": "forno punto it"}, "website"),
        ({"category": ""}, "category"),
        ({"opening_hours-mon-kind": "open", "opening_hours-mon-0-opens": "x"}, "opening_hours"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_lost(add, typed, field):
    answer = add(tagline="Pane dal 1961", **typed)
    assert field in errors(answer)
    assert "Pane dal 1961" in answer.content.decode()
    assert not MerchantPage.objects.exists()


def test_a_draft_may_lack_what_a_window_needs(add):
    assert add(publish=False, phone="", street_address="").status_code == 302
    assert not MerchantPage.objects.get().live


def test_who_has_no_premises_names_the_area_instead(add):
    assert add(street_address="", service_area="Balduina e Monte Mario").status_code == 302


def test_a_renamed_shop_leaves_a_redirect(
    client, add, balduina, django_capture_on_commit_callbacks
):
    add()
    shop = MerchantPage.objects.get()
    shop.slug = "forno-nuovo"
    with django_capture_on_commit_callbacks(execute=True):
        shop.save_revision().publish()
    assert Redirect.objects.filter(old_path="/negozi/forno-belsito").exists()
    answer = client.get("/negozi/forno-belsito/")
    assert answer.status_code == 301
    assert answer["Location"].endswith("/negozi/forno-nuovo/")


def test_zones_of_other_neighbourhoods_are_refused(add, monti):
    foreign = monti.site.zones.first()
    assert "zone" in errors(add(zone=foreign.pk))


class TestProductsAndOffers:
    @pytest.fixture
    def shop(self, balduina):
        return MerchantPageFactory(neighbourhood=balduina)

    def test_a_price_and_on_request_contradict_each_other(self, shop):
        product = ProductPageFactory(parent=shop)
        product.price_on_request = True
        with pytest.raises(ValidationError) as caught:
            product.full_clean()
        assert "price" in caught.value.message_dict

    def test_a_price_cut_needs_the_lowest_price_of_30_days(self, shop):
        product = ProductPageFactory(parent=shop, price="10.00")
        offer = OfferPageFactory(parent=shop)
        offer.product, offer.price = ProductPage.objects.get(pk=product.pk), 8
        with pytest.raises(ValidationError) as caught:
            offer.full_clean()
        assert "lowest_price_30_days" in caught.value.message_dict

    def test_a_badge_in_percent_is_a_price_cut_too(self, shop):
        offer = OfferPageFactory(parent=shop)
        offer.badge, offer.price = "-20%", 8
        with pytest.raises(ValidationError) as caught:
            offer.full_clean()
        assert "lowest_price_30_days" in caught.value.message_dict
        assert offer.badge == "−20%"

    @pytest.mark.parametrize(
        ("typed", "price"), [("28,50", "28.50"), ("28.50", "28.50"), ("3", "3.00")]
    )
    def test_a_price_is_typed_with_a_comma(self, client, editor, shop, typed, price):
        client.force_login(editor)
        address = reverse("wagtailadmin_pages:add", args=["merchants", "productpage", shop.pk])
        client.post(
            address,
            {
                "title": "Pagnotta",
                "slug": "pagnotta",
                "price": typed,
                "availability": "in_stock",
                "action-publish": "1",
            },
        )
        assert str(ProductPage.objects.get().price) == price

    def test_an_offer_of_another_shops_product_is_refused_beside_the_field(
        self, client, editor, shop, balduina
    ):
        other = ProductPageFactory(parent=MerchantPageFactory(neighbourhood=balduina))
        client.force_login(editor)
        answer = client.post(
            reverse("wagtailadmin_pages:add", args=["merchants", "offerpage", shop.pk]),
            {
                "title": "Sconto",
                "slug": "sconto",
                "product": other.pk,
                "valid_from": "01/12/2025",
                "valid_through": "31/12/2025",
                "action-publish": "1",
            },
        )
        assert "product" in errors(answer)

    def test_a_lowest_price_below_the_offer_is_no_cut(self, shop):
        offer = OfferPageFactory(parent=shop)
        offer.price, offer.lowest_price_30_days = 8, 7
        with pytest.raises(ValidationError) as caught:
            offer.full_clean()
        assert "price" in caught.value.message_dict

    def test_the_last_day_does_not_come_before_the_first(self, shop):
        offer = OfferPageFactory(parent=shop)
        offer.valid_through = offer.valid_from - datetime.timedelta(days=1)
        with pytest.raises(ValidationError) as caught:
            offer.full_clean()
        assert "valid_through" in caught.value.message_dict

    def test_an_offer_is_about_a_product_of_its_own_shop(self, shop, balduina):
        other = ProductPageFactory(parent=MerchantPageFactory(neighbourhood=balduina))
        offer = OfferPageFactory(parent=shop)
        offer.product = other
        with pytest.raises(ValidationError) as caught:
            offer.full_clean()
        assert "product" in caught.value.message_dict

    def test_a_product_cannot_be_moved_to_another_shop(self, shop, balduina):
        product = ProductPageFactory(parent=shop)
        assert not product.can_move_to(MerchantPageFactory(neighbourhood=balduina))

    def test_a_copy_belongs_to_the_shop_it_is_copied_to(self, shop, balduina):
        product = ProductPageFactory(parent=shop)
        other = MerchantPageFactory(neighbourhood=balduina)
        assert product.copy(to=other).merchant_id == other.pk

    def test_a_deleted_shop_takes_its_products_and_offers_along(self, shop):
        ProductPageFactory(parent=shop)
        OfferPageFactory(parent=shop)
        MerchantDetails.objects.create(page=shop, vat_number="01238481004")
        shop.delete()
        for model in (MerchantPage, ProductPage, OfferPage, MerchantDetails):
            assert not model.objects.exists(), model


def test_a_wrong_vat_number_is_refused(balduina):
    details = MerchantDetails(page=MerchantPageFactory(neighbourhood=balduina), vat_number="123")
    with pytest.raises(ValidationError) as caught:
        details.full_clean()
    assert "vat_number" in caught.value.message_dict


def test_private_details_are_in_no_revision(balduina):
    shop = MerchantPageFactory(neighbourhood=balduina)
    MerchantDetails.objects.create(page=shop, vat_number="01238481004")
    assert "01238481004" not in str(shop.save_revision().content)
