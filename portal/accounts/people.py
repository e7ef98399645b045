"""The people of a neighbourhood: its admin lets them in, gives them a role, and shows them out.

Wagtail's own user pages reach every account of the installation; these reach the three role groups
of one neighbourhood and nothing else of a person.
"""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import Site

from portal.accounts.models import RoleGroup, User
from portal.mail import send_later
from portal.models import Neighbourhood


def administered_by(user: User) -> "list[Site]":
    """The neighbourhoods whose people this person may let in: all of them for a superuser."""
    if user.is_superuser:
        return list(Site.objects.filter(role_groups__isnull=False).distinct())
    admin_groups = RoleGroup.objects.filter(role=RoleGroup.Role.ADMIN, group__user=user)
    return [role.site for role in admin_groups.select_related("site")]


class PersonForm(forms.Form):
    email = forms.EmailField(label=gettext_lazy("e-mail address"))
    first_name = forms.CharField(label=gettext_lazy("first name"), max_length=150, required=False)
    last_name = forms.CharField(label=gettext_lazy("last name"), max_length=150, required=False)
    role = forms.ChoiceField(label=gettext_lazy("role"), choices=RoleGroup.Role)

    def clean_email(self) -> str:
        return self.cleaned_data["email"].lower()


class PeopleView(WagtailAdminTemplateMixin, FormView):
    """Who holds which role, and a form to let somebody in; a POST with `leaves` shows one out."""

    template_name = "accounts/people.html"
    form_class = PersonForm
    page_title = gettext_lazy("People")
    header_icon = "group"

    def dispatch(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        self.sites = administered_by(request.user)
        if not self.sites:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def site(self) -> Site:
        if "site" not in self.kwargs:
            return self.sites[0]
        for site in self.sites:
            if site.pk == self.kwargs["site"]:
                return site
        raise PermissionDenied

    @property
    def roles(self):
        return RoleGroup.objects.filter(site=self.site).select_related("group")

    def get_page_subtitle(self) -> str:
        return self.site.site_name

    def get_breadcrumbs_items(self) -> list[dict]:
        here = {"url": self.get_success_url(), "label": self.get_header_title()}
        return [*self.breadcrumbs_items, here]

    def get_success_url(self) -> str:
        return reverse("accounts_people", args=[self.site.pk])

    def get_context_data(self, **kwargs) -> dict:
        held = [
            (role, person)
            for role in self.roles.prefetch_related("group__user_set")
            for person in role.group.user_set.all()
        ]
        return super().get_context_data(**kwargs) | {
            "sites": self.sites,
            "site": self.site,
            "held": sorted(held, key=lambda pair: (str(pair[1]).lower(), pair[0].role)),
        }

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if "leaves" not in request.POST:
            return super().post(request, *args, **kwargs)
        role = get_object_or_404(self.roles, role=request.POST.get("role"))
        leaves = request.POST["leaves"]
        person = get_object_or_404(role.group.user_set, pk=leaves if leaves.isdecimal() else 0)
        if person == request.user:
            messages.error(request, _("Nobody shows themselves out: ask another admin."))
        else:
            role.group.user_set.remove(person)
            messages.success(
                request,
                _("%(person)s is no longer among: %(role)s.")
                % {"person": person, "role": role.get_role_display()},
            )
        return redirect(self.get_success_url())

    def form_valid(self, form: PersonForm) -> HttpResponse:
        data = form.cleaned_data
        role = self.roles.get(role=data["role"])
        with transaction.atomic():
            person = User.objects.filter(email__iexact=data["email"]).first()
            # The name of somebody who is here already is theirs to change.
            person = person or User.objects.create_user(
                data["email"], first_name=data["first_name"], last_name=data["last_name"]
            )
            role.group.user_set.add(person)
            self.welcome(person, role)
        # The address as typed: the name of an account that is known elsewhere is not told.
        messages.success(self.request, _("%(person)s can sign in now.") % {"person": data["email"]})
        return super().form_valid(form)

    def welcome(self, person: User, role: RoleGroup) -> None:
        neighbourhood = Neighbourhood.of_site(self.site)
        context = {
            "neighbourhood": neighbourhood,
            "role": role.get_role_display(),
            "email": person.email,
            "login_url": self.request.build_absolute_uri(reverse("account_request_login_code")),
        }
        send_later(
            _("Welcome to %(portal)s") % {"portal": neighbourhood.portal_name},
            render_to_string("accounts/mail/welcome.txt", context),
            [person.email],
        )
