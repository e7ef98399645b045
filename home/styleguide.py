"""Every component in every state on one page, for those who change the look."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from merchants.models import MerchantPage, OfferPage, ProductPage
from portal.models import Neighbourhood


def styleguide(request: HttpRequest) -> HttpResponse:
    """Open to everyone while developing and in the demo, to CMS people in production."""
    open_to_all = settings.DEBUG or settings.DEMO
    if not (open_to_all or request.user.has_perm("wagtailadmin.access_admin")):
        raise Http404
    at = timezone.now()
    neighbourhood = Neighbourhood.of(request)
    if neighbourhood is None:
        raise Http404
    site = neighbourhood.site
    return render(
        request,
        "styleguide.html",
        {
            "at": at,
            "shops": MerchantPage.objects.shown(site)[:8],
            "products": ProductPage.objects.shown(site)[:4],
            "offers": OfferPage.objects.shown(site).current(at, neighbourhood)[:3],
        },
    )
