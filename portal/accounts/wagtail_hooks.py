"""What the CMS offers to whom: the page of people, and reports that stay within a border."""

from django.http import HttpRequest
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from portal.accounts.people import PeopleView, administered_by

# Their addresses are closed in `portal.accounts.border`.
REPORTS_ACROSS_BORDERS = {"page-types-usage", "site-history", "workflows", "workflow-tasks"}


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


@hooks.register("construct_reports_menu")
def only_reports_within_the_border(request: HttpRequest, menu_items: list) -> None:
    if not request.user.is_superuser:
        menu_items[:] = [item for item in menu_items if item.name not in REPORTS_ACROSS_BORDERS]
