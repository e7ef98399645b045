"""From a page that was prepared beforehand to its owner: claims and wishes to be taken off.

A request changes nothing by itself: it reaches the association, and a human answers.
"""

from allauth.core.ratelimit import consume
from django import forms
from django.contrib import messages
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from merchants.models import MerchantPage, MerchantRequest
from merchants.phone import stored
from portal.mail import send_later
from portal.models import Neighbourhood
from portal.sites import absolute_url


class MerchantRequestForm(forms.ModelForm):
    consent = forms.BooleanField(
        label=gettext_lazy("I have read how the association handles these data"),
        error_messages={"required": gettext_lazy("Without your consent we cannot answer you.")},
    )

    class Meta:
        model = MerchantRequest
        fields = ["name", "email", "phone", "message"]
        widgets = {"message": forms.Textarea(attrs={"rows": 4})}

    def clean_phone(self) -> str:
        phone = self.cleaned_data["phone"]
        return stored(phone) if phone else phone

    def clean_email(self) -> str:
        return self.cleaned_data["email"].lower()


def request_about(request: HttpRequest, pk: str, kind: str) -> HttpResponse:
    """The form about one shop's page; while a request is open, asking again is the same one."""
    neighbourhood = Neighbourhood.of(request)
    if neighbourhood is None:
        raise Http404
    site = neighbourhood.site
    page = get_object_or_404(MerchantPage.objects.shown(site), pk=pk, confirmed_at=None)
    form = MerchantRequestForm(request.POST if request.method == "POST" else None)
    if form.is_valid() and not consume(request, action="merchant_request"):
        form.add_error(None, _("Too many requests from here: please try again in an hour."))
    if form.is_valid():
        asked = form.save(commit=False)
        asked.site, asked.page, asked.kind = site, page, kind
        try:
            with transaction.atomic():
                asked.save()
                _tell_association(request, asked, neighbourhood)
        except IntegrityError:
            pass  # Already asked, perhaps by a double tap: the answer is the same.
        messages.success(request, _("Thank you: the association will write to you."))
        return redirect(page.get_url(request))
    return render(
        request,
        "merchants/request_form.html",
        {"form": form, "page": page, "kind": kind, "kinds": MerchantRequest.Kind},
    )


def _tell_association(
    request: HttpRequest, asked: MerchantRequest, neighbourhood: Neighbourhood
) -> None:
    context = {
        "asked": asked,
        "page_url": absolute_url(asked.page, request),
        "cms_url": request.build_absolute_uri(
            reverse("merchants_merchantrequest_modeladmin_index")
        ),
    }
    send_later(
        _("%(kind)s: %(shop)s") % {"kind": asked.get_kind_display(), "shop": asked.page.title},
        render_to_string("merchants/mail/request.txt", context),
        [neighbourhood.email],
    )
