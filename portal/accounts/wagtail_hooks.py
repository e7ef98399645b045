"""The page of people, in the settings menu of those who may let people in."""

from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from portal.accounts.people import PeopleView, administered_by


@hooks.register("register_admin_urls")
def people_urls() -> list:
    return [
        path("people/", PeopleView.as_view(), name="accounts_people"),
        path("people/<int:site>/", PeopleView.as_view(), name="accounts_people"),
    ]


class PeopleMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(administered_by(request.user))


@hooks.register("register_settings_menu_item")
def people_menu_item() -> MenuItem:
    return PeopleMenuItem(_("People"), reverse("accounts_people"), icon_name="group", order=200)
