"""How allauth behaves here: nobody signs up alone, and staff land in the CMS."""

from types import SimpleNamespace

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse

from portal.models import Neighbourhood


class AccountAdapter(DefaultAccountAdapter):
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Reading needs no account; shops and editors get theirs from the association."""
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        if request.user.has_perm("wagtailadmin.access_admin"):
            return reverse("wagtailadmin_home")
        return reverse("account")

    def send_mail(self, template_prefix: str, email: str, context: dict) -> None:
        """In the portal's name: allauth alone knows only the host."""
        neighbourhood = Neighbourhood.of(self.request)
        name = neighbourhood.portal_name if neighbourhood else settings.WAGTAIL_SITE_NAME
        site = SimpleNamespace(name=name, domain=self.request.get_host())
        super().send_mail(template_prefix, email, {**context, "current_site": site})

    def get_from_email(self) -> str:
        return settings.DEFAULT_FROM_EMAIL
