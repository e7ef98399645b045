"""Staff reach the CMS only in a session that was opened with a second factor."""

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
    """Staff without a second factor set one up; those who have one sign in again with it."""

    def __init__(self, get_response) -> None:
        self.get_response = get_response
        self.cms = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if (
            settings.SECOND_FACTOR_REQUIRED
            and request.path.startswith(self.cms)
            and request.user.is_authenticated
            and request.user.has_perm("wagtailadmin.access_admin")
            and not signed_in_with_second_factor(request)
        ):
            if is_mfa_enabled(request.user):
                return redirect("account_reauthenticate")
            messages.info(request, _("To work in the CMS, add a second factor to your account."))
            return redirect("mfa_index")
        return self.get_response(request)
