"""Addresses of a neighbourhood that belong to no page."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.views.decorators.cache import cache_control

from portal.models import Neighbourhood


@cache_control(max_age=3600)
def robots(request: HttpRequest) -> HttpResponse:
    return render(request, "robots.txt", content_type="text/plain; charset=utf-8")


@cache_control(max_age=3600)
def manifest(request: HttpRequest) -> JsonResponse:
    """The web app manifest, so that the piazza can stand on a phone's home screen."""
    neighbourhood = Neighbourhood.of(request)
    name = neighbourhood.portal_name if neighbourhood else "Piazza"
    return JsonResponse(
        {
            "name": name,
            "short_name": name[:12].strip(),
            "lang": "it",
            "start_url": "/",
            "display": "minimal-ui",
            "background_color": "#fbf7ef",
            "theme_color": "#1d2636",
            "icons": [
                {
                    "src": static(f"portal/img/icon-{size}.png"),
                    "sizes": f"{size}x{size}",
                    "type": "image/png",
                }
                for size in (192, 512)
            ],
        },
        content_type="application/manifest+json",
    )


def favicon(request: HttpRequest) -> HttpResponse:
    """Browsers ask for this address unbidden; the icon itself has a fingerprinted one."""
    return redirect(static("portal/img/icon-32.png"))
