"""A neighbourhood's admin lets people in and shows them out, in the own neighbourhood alone."""

import pytest
from django.core import mail
from django.urls import reverse

from portal.accounts.models import RoleGroup, User
from tests.factories.portal import make_user

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_once")]


def address(neighbourhood) -> str:
    return reverse("accounts_people", args=[neighbourhood.site.pk])


def roles_of(user) -> set:
    return set(RoleGroup.objects.filter(group__user=user).values_list("site_id", "role"))


@pytest.fixture
def signed_in(client, admin):
    client.force_login(admin)
    return client


def test_a_new_person_is_let_in_and_told_how_to_sign_in(signed_in, balduina):
    signed_in.post(address(balduina), {"email": "Nuova@example.com", "role": "editor"})
    person = User.objects.get(email="nuova@example.com")
    assert roles_of(person) == {(balduina.site.pk, "editor")}
    assert not person.has_usable_password()
    assert not person.is_superuser
    assert mail.outbox[0].to == ["nuova@example.com"]
    assert "/account/login/code/" in mail.outbox[0].body


def test_somebody_known_gets_the_role_and_keeps_the_rest(signed_in, balduina, monti):
    known = make_user("nota@example.com", monti, "editor")
    known.first_name = "Anna"
    known.save()
    signed_in.post(
        address(balduina), {"email": "nota@example.com", "first_name": "Altra", "role": "editor"}
    )
    known.refresh_from_db()
    assert known.first_name == "Anna"
    assert roles_of(known) == {(monti.site.pk, "editor"), (balduina.site.pk, "editor")}


@pytest.mark.parametrize(
    "typed", [{"email": "nessuna", "role": "editor"}, {"email": "a@b.example", "role": "boss"}]
)
def test_wrong_values_are_said_beside_the_field(signed_in, balduina, typed):
    answer = signed_in.post(address(balduina), typed)
    assert answer.status_code == 200
    assert typed["email"] in answer.content.decode()
    assert answer.context["form"].errors
    assert not User.objects.filter(email=typed["email"]).exists()


def test_who_is_shown_out_is_refused_at_the_next_click(signed_in, client, balduina, editor):
    open_session = type(client)()
    open_session.force_login(editor)
    assert open_session.get("/admin/").status_code == 200
    signed_in.post(address(balduina), {"leaves": editor.pk, "role": "editor"})
    assert roles_of(editor) == set()
    assert open_session.get("/admin/").status_code in (302, 403)


def test_an_admin_does_not_lock_themselves_out(signed_in, balduina, admin):
    signed_in.post(address(balduina), {"leaves": admin.pk, "role": "admin"})
    assert roles_of(admin) == {(balduina.site.pk, "admin")}


@pytest.mark.parametrize("role", ["contributor", "editor"])
def test_other_roles_reach_nothing_of_it(client, balduina, editor, role):
    client.force_login(make_user("chi@example.com", balduina, role))
    assert client.get(address(balduina)).status_code in (302, 403)
    client.post(address(balduina), {"email": "amica@example.com", "role": "admin"})
    assert not User.objects.filter(email="amica@example.com").exists()


def test_the_other_neighbourhoods_admin_reaches_nothing_of_it(client, balduina, monti, editor):
    client.force_login(make_user("direzione@monti.example", monti, "admin"))
    assert client.get(address(balduina)).status_code in (302, 403)
    client.post(address(balduina), {"email": "amica@example.com", "role": "admin"})
    client.post(address(balduina), {"leaves": editor.pk, "role": "editor"})
    client.post(address(monti), {"leaves": editor.pk, "role": "editor"})
    assert not User.objects.filter(email="amica@example.com").exists()
    assert roles_of(editor) == {(balduina.site.pk, "editor")}
    assert "redazione@piazza.example" not in client.get(address(monti)).content.decode()
