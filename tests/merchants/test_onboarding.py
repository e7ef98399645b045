"""Pages that their owner has not confirmed: claiming them, and asking for their removal."""

import datetime

import pytest
from django.core import mail
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone

from merchants.models import MerchantRequest
from tests.factories.merchants import MerchantPageFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_once")]

GOOD = {
    "name": "Sandra Belsito",
    "email": "Sandra@example.com",
    "phone": "06 4466154",
    "message": "Il forno è mio.",
    "consent": "on",
}


@pytest.fixture
def shop(balduina):
    return MerchantPageFactory(neighbourhood=balduina, unconfirmed=True)


@pytest.fixture(params=["claim", "removal"])
def address(request, shop):
    return reverse(f"merchants:{request.param}", args=[shop.pk])


def test_the_page_says_it_is_unconfirmed_and_leads_to_both(client, shop):
    page = client.get(shop.get_url()).content.decode()
    assert "non ancora confermata dal titolare" in page
    for name in ("claim", "removal"):
        assert reverse(f"merchants:{name}", args=[shop.pk]) in page


def test_a_confirmed_page_offers_neither(client, balduina):
    shop = MerchantPageFactory(neighbourhood=balduina)
    assert "non ancora confermata" not in client.get(shop.get_url()).content.decode()
    assert client.get(reverse("merchants:claim", args=[shop.pk])).status_code == 404


def test_a_request_reaches_the_association_and_changes_nothing(client, shop, address, balduina):
    answer = client.post(address, GOOD, follow=True)
    assert "ti scriverà" in answer.content.decode()
    asked = MerchantRequest.objects.get()
    assert (asked.page_id, asked.email) == (shop.pk, "sandra@example.com")
    assert mail.outbox[0].to == [balduina.email]
    assert "Il forno è mio." in mail.outbox[0].body
    shop.refresh_from_db()
    assert shop.live
    assert shop.confirmed_at is None


def test_a_double_tap_makes_one_request_and_one_mail(client, shop, address):
    for _tap in range(2):
        assert client.post(address, GOOD).status_code == 302
    assert MerchantRequest.objects.count() == 1
    assert len(mail.outbox) == 1


@pytest.mark.parametrize(
    ("field", "typed"),
    [("email", "nessuna chiocciola"), ("phone", "citofonare"), ("name", ""), ("consent", "")],
)
def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_lost(client, address, field, typed):
    answer = client.post(address, GOOD | {field: typed})
    assert answer.status_code == 200
    page = answer.content.decode()
    assert answer.context["form"].errors.keys() == {field}
    assert str(answer.context["form"].errors[field][0]) in page
    for name, value in GOOD.items():
        if name not in (field, "consent"):
            assert value in page
    assert not MerchantRequest.objects.exists()


def test_header_injection_is_no_mail(client, shop, address):
    client.post(address, GOOD | {"name": "Sandra\nBcc: tutti@example.com"})
    assert all("tutti@example.com" not in message.recipients() for message in mail.outbox)


def test_requests_are_erased_after_a_year(client, shop, address):
    client.post(address, GOOD)
    MerchantRequest.erase_old(timezone.now() + datetime.timedelta(days=364))
    assert MerchantRequest.objects.exists()
    MerchantRequest.erase_old(timezone.now() + datetime.timedelta(days=366))
    assert not MerchantRequest.objects.exists()


def test_a_flood_from_one_place_is_stopped_and_others_still_get_through(client, shop, address):
    cache.clear()
    for number in range(9):
        client.post(address, GOOD | {"email": f"finta{number}@example.com"})
    assert MerchantRequest.objects.count() == len(mail.outbox) == 5
    answer = client.post(address, GOOD)
    assert "Troppe richieste" in answer.content.decode()
    assert GOOD["message"] in answer.content.decode()
    assert client.post(address, {}).status_code == 200
    assert client.post(address, GOOD, REMOTE_ADDR="192.0.2.7").status_code == 302


def test_a_break_in_the_shops_name_does_not_lose_the_request(client, shop, address):
    type(shop).objects.filter(pk=shop.pk).update(title="Forno\nBelsito")
    assert client.post(address, GOOD).status_code == 302
    assert "Forno Belsito" in mail.outbox[0].subject
