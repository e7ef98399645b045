"""Pages for requests that cannot be answered, each with the search box and a way on."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form that was open too long, or cookies are off: say so, in the portal's own page."""
    return render(request, "403_csrf.html", status=403)
