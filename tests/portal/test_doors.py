"""Signing in: one door, the same answer for everybody, a second factor where it is demanded."""

import pytest
from allauth.mfa.totp.internal.auth import TOTP
from django.core import mail

from portal.accounts.models import User
from tests.factories.portal import PASSWORD


def sign_in(client, email, password=PASSWORD, **more):
    return client.post("/account/login/", {"login": email, "password": password}, **more)


@pytest.mark.parametrize("address", ["/admin/login/", "/_util/login/"])
def test_wagtails_own_doors_lead_to_ours(client, balduina, address):
    answer = client.get(address + "?next=/admin/pages/")
    assert answer.status_code == 302
    assert answer["Location"] == "/account/login/?next=/admin/pages/"


def test_the_cms_sends_strangers_to_the_door(client, balduina):
    answer = client.get("/admin/")
    assert answer["Location"].startswith("/account/login/?next=")


def test_an_editor_signs_in_and_lands_in_the_cms(client, editor):
    assert sign_in(client, editor.email.upper())["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_a_wrong_password_is_said_beside_the_form_and_the_address_stays(client, editor):
    answer = sign_in(client, editor.email, "sbagliata")
    page = answer.content.decode()
    assert answer.status_code == 200
    assert editor.email in page
    assert "non sono corretti" in page


def test_nobody_signs_up_alone(client, balduina):
    client.post("/account/signup/", {"email": "chi@example.com", "password1": "una-chiave-lunga-9"})
    assert not User.objects.exists()


def test_a_code_by_mail_signs_in(client, editor):
    client.post("/account/login/code/", {"email": editor.email})
    assert mail.outbox[-1].to == [editor.email]


def test_unknown_addresses_get_the_same_answer(client, editor):
    known = client.post("/account/login/code/", {"email": editor.email})
    unknown = client.post("/account/login/code/", {"email": "nessuno@example.com"})
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])


class TestSecondFactor:
    @pytest.fixture(autouse=True)
    def demanded(self, settings):
        settings.SECOND_FACTOR_REQUIRED = True

    def test_without_one_the_cms_stays_shut(self, client, editor):
        sign_in(client, editor.email)
        assert client.get("/admin/")["Location"] == "/account/2fa/"
        assert client.get("/account/2fa/").status_code == 200

    def test_every_address_of_the_cms_is_shut(self, client, editor, home):
        sign_in(client, editor.email)
        for address in (
            f"/admin/pages/{home.pk}/edit/",
            "/admin/images/",
            "/admin/api/main/pages/",
        ):
            assert client.get(address)["Location"] == "/account/2fa/"

    def test_one_that_was_set_up_but_not_used_in_this_session_does_not_open(self, client, editor):
        sign_in(client, editor.email)
        TOTP.activate(editor, "A" * 32)
        assert client.get("/admin/")["Location"] == "/account/2fa/reauthenticate/?next=%2Fadmin%2F"
        assert client.get("/account/2fa/reauthenticate/").status_code == 200

    @pytest.mark.parametrize("page", ["", "totp/deactivate/", "webauthn/add/", "recovery-codes/"])
    def test_a_session_without_it_cannot_exchange_it(self, client, editor, page):
        sign_in(client, editor.email)
        TOTP.activate(editor, "A" * 32)
        answer = client.post(f"/account/2fa/{page}")
        assert answer["Location"].startswith("/account/2fa/reauthenticate/")


def test_nobody_reserves_the_address_of_somebody_to_come(client, editor):
    client.force_login(editor)
    client.post("/account/email/", {"action_add": "", "email": "futura@example.com"})
    other = User.objects.create_user("futura@example.com", PASSWORD)
    client.logout()
    sign_in(client, "futura@example.com")
    assert int(client.session["_auth_user_id"]) == other.pk
