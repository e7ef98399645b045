"""Public addresses: host names come from Site rows, scheme and port from the installation."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from wagtail.models import Page


def public_root(root_url: str) -> str:
    """The root address of a site as visitors type it: "http://localhost" → "http://localhost:8000"."""
    host = urlsplit(root_url).hostname
    port = f":{settings.PUBLIC_PORT}" if settings.PUBLIC_PORT else ""
    return f"{settings.PUBLIC_SCHEME}://{host}{port}"


def absolute_url(page: Page, request: HttpRequest | None = None) -> str:
    """The page's address with scheme and host; empty for a page that is in no site."""
    return page.get_full_url(request) or ""
