"""The border of a neighbourhood inside the CMS, where Wagtail itself draws none.

Wagtail checks what somebody may change, but choosers, confirmation pages, bulk actions, reports and
the admin API also show titles and people of pages that somebody may not change. Everybody but the
operator is kept to the own neighbourhoods here.
"""

from collections.abc import Iterable

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.permissions import policy_registry

from portal.accounts.models import User, sites_of

# How Wagtail's addresses name the page, or one of the pages, that they are about.
PAGE_KEYWORDS = {"page_id", "parent_page_id", "page_to_move_id", "destination_id", "page_pk"}
# They show pages and people of the whole installation, whoever asks.
OPERATORS_ONLY = {
    "wagtailadmin_reports:page_types_usage",
    "wagtailadmin_reports:page_types_usage_results",
    "wagtailadmin_reports:site_history",
    "wagtailadmin_reports:site_history_results",
    "wagtailadmin_reports:workflow",
    "wagtailadmin_reports:workflow_results",
    "wagtailadmin_reports:workflow_tasks",
    "wagtailadmin_reports:workflow_tasks_results",
    "wagtailadmin_api:images:listing",
    "wagtailadmin_api:images:detail",
    "wagtailadmin_api:images:find",
    "wagtailadmin_api:documents:listing",
    "wagtailadmin_api:documents:detail",
    "wagtailadmin_api:documents:find",
}


def own_pages(user: User) -> Q:
    """Pages of the person's own neighbourhoods, and those that lead down to them."""
    own = Q(pk__in=[])
    for site in sites_of(user).select_related("root_page"):
        root = site.root_page
        ancestors = [root.path[:end] for end in range(root.steplen, len(root.path), root.steplen)]
        own |= Q(path__startswith=root.path) | Q(path__in=ancestors)
    return own


class BorderMiddleware:
    """Refuse CMS addresses that name something of another neighbourhood."""

    def __init__(self, get_response) -> None:
        self.get_response = get_response
        self.cms = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if (
            request.path.startswith(self.cms)
            and request.user.is_authenticated
            and not request.user.has_perm("wagtailadmin.access_admin")
        ):
            # Wagtail would send them to sign in, and the sign-in page back here.
            messages.info(request, _("Your account does not open the CMS."))
            return redirect("account")
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view, args, kwargs) -> None:
        if (
            not request.path.startswith(self.cms)
            or not request.user.is_authenticated
            or request.user.is_superuser
        ):
            return
        name = request.resolver_match.view_name
        if name in OPERATORS_ONLY:
            raise PermissionDenied
        pages = {kwargs[keyword] for keyword in PAGE_KEYWORDS & kwargs.keys()}
        chosen = set(request.GET.getlist("id"))
        if name.startswith("wagtailadmin_api:pages:") and "pk" in kwargs:
            pages.add(kwargs["pk"])
        if name == "wagtailadmin_choose_page_chosen_multiple":
            pages |= chosen
        elif name == "wagtail_bulk_action":
            if kwargs["model_name"] == "page":
                pages |= chosen
            else:
                self.check_files(request.user, kwargs["model_name"], chosen)
        self.check_pages(request.user, pages)

    @staticmethod
    def check_pages(user: User, keys: Iterable) -> None:
        known = Page.objects.filter(pk__in=[key for key in keys if str(key).isdecimal()])
        if known.exclude(own_pages(user)).exists():
            raise PermissionDenied

    @staticmethod
    def check_files(user: User, model_name: str, keys: Iterable[str]) -> None:
        for model in (get_image_model(), get_document_model()):
            if model._meta.model_name == model_name:
                policy = policy_registry.get_by_type(model)
                own = policy.instances_user_has_any_permission_for(user, ["change", "delete"])
                known = model.objects.filter(pk__in=[key for key in keys if key.isdecimal()])
                if known.exclude(pk__in=own.values("pk")).exists():
                    raise PermissionDenied
