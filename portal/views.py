"""Addresses of a neighbourhood that belong to no page."""

import posixpath
from pathlib import PurePosixPath

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.views.decorators.cache import cache_control
from django.views.static import serve

from portal.models import Neighbourhood

LONGEST_NAME = 250


# Pictures; documents stay behind Wagtail's own view, which knows who may read them.
PICTURE_FOLDERS = {"images", "original_images"}


@cache_control(max_age=365 * 24 * 3600, immutable=True)
def media(request: HttpRequest, path: str) -> FileResponse:
    """Pictures from the local folder, where no proxy in front serves them; names never return."""
    parts = PurePosixPath(posixpath.normpath(path)).parts
    if parts[0] not in PICTURE_FOLDERS or len(path) > LONGEST_NAME:
        raise Http404
    return serve(request, "/".join(parts), settings.MEDIA_ROOT)


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
