"""Staff reach the CMS only in a session that was opened with a second factor."""

from urllib.parse import urlencode

from allauth.account.internal.flows.login import get_authentication_records
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _


def signed_in_with_second_factor(request: HttpRequest) -> bool:
    return any(
        record.get("method") == "mfa"
        for record in get_authentication_records(request, request.user)
    )


class SecondFactorMiddleware:
    """Staff set up a second factor before they reach the CMS, and use it in every session.

    Nor are the pages of the second factor themselves open to a session that was opened without
    it: whoever holds such a session could exchange the factor for another.
    """

    def __init__(self, get_response) -> None:
        self.get_response = get_response
        self.cms = reverse("wagtailadmin_home")
        self.factors = reverse("mfa_index")
        self.asking = reverse("mfa_reauthenticate"), reverse("mfa_authenticate")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if self.guards(request) and not signed_in_with_second_factor(request):
            if is_mfa_enabled(request.user):
                query = urlencode({"next": request.get_full_path()})
                return redirect(f"{reverse('mfa_reauthenticate')}?{query}")
            if request.path.startswith(self.cms):
                messages.info(
                    request, _("To work in the CMS, add a second factor to your account.")
                )
                return redirect("mfa_index")
        return self.get_response(request)

    def guards(self, request: HttpRequest) -> bool:
        if request.path.startswith(self.cms):
            return (
                settings.SECOND_FACTOR_REQUIRED
                and request.user.is_authenticated
                and request.user.has_perm("wagtailadmin.access_admin")
            )
        if request.path.startswith(self.factors) and not request.path.startswith(self.asking):
            return request.user.is_authenticated
        return False
