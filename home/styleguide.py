"""Every component in every state on one page, for those who change the look."""

from dataclasses import dataclass

from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from merchants.hours import State, StateKind, describe
from merchants.models import MerchantPage, OfferPage, ProductPage
from merchants.models.registers import Awning, Window
from merchants.onboarding import MerchantRequestForm
from portal.models import Neighbourhood
from portal.pictures.models import Picture


@dataclass(frozen=True)
class Storefront:
    """What `components/storefront.html` is given, in a state that need not be the real one."""

    page: MerchantPage
    state: State
    words: str
    window: str
    awning: str
    picture: Picture | None


def styleguide(request: HttpRequest) -> HttpResponse:
    """Open to everyone while developing and in the demo, to CMS people in production."""
    open_to_all = settings.DEBUG or settings.DEMO
    neighbourhood = Neighbourhood.of(request)
    if neighbourhood is None or not (
        open_to_all or request.user.has_perm("wagtailadmin.access_admin")
    ):
        raise Http404
    at = timezone.now()
    site = neighbourhood.site
    numbers = Paginator(range(100), 10).get_page(request.GET.get("pagina", 3))
    return render(
        request,
        "styleguide.html",
        {
            "at": at,
            "storefronts": in_every_state(MerchantPage.objects.shown(site)[: len(StateKind)], at),
            "looks": list(zip(Window.choices, Awning.choices, strict=True)),
            "products": ProductPage.objects.shown(site)[:4],
            "offers": OfferPage.objects.shown(site).current(at, neighbourhood)[:3],
            "form": MerchantRequestForm({"name": "Sandra", "email": "nessuna chiocciola"}),
            "numbers": numbers,
        },
    )


def in_every_state(pages, at) -> list[Storefront]:
    return [
        Storefront(
            page,
            state := State(kind),
            describe(state, at),
            page.category.window_name,
            page.category.awning_name,
            page.cover,
        )
        for page, kind in zip(pages, StateKind, strict=False)
    ]
