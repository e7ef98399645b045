"""What happens to every request on its way in and out."""

import zoneinfo

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.utils import timezone

from portal.models import Neighbourhood

HEALTH_CHECKS = ("/healthz", "/readyz")


class ContentSecurityPolicy(CSPMiddleware):
    """The strict policy everywhere but below the CMS's own path, which needs inline scripts."""

    def get_policy_parts(self, request, response, report_only=False) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if parts.config is None and request.path.startswith(reverse("wagtailadmin_home")):
            parts.config = settings.CMS_CONTENT_SECURITY_POLICY
        return parts


class WithoutNul:
    """Drop NUL characters from query strings, since PostgreSQL refuses the whole query for one.

    Forms refuse them beside the field."""

    def __init__(self, get_response) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if "\0" in request.path_info:
            raise Http404
        if "%00" in request.META.get("QUERY_STRING", ""):
            request.GET = _cleaned(request.GET)
        return self.get_response(request)


def _cleaned(data: QueryDict) -> QueryDict:
    cleaned = QueryDict(mutable=True, encoding=data.encoding)
    for key, values in data.lists():
        cleaned.setlist(key.replace("\0", ""), [value.replace("\0", "") for value in values])
    cleaned._mutable = False
    return cleaned


class NeighbourhoodTimeZone:
    """Show moments in the neighbourhood's own time zone."""

    def __init__(self, get_response) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path in HEALTH_CHECKS:
            # They must answer when the database does not.
            return self.get_response(request)
        neighbourhood = Neighbourhood.of(request)
        with timezone.override(neighbourhood.tz if neighbourhood else zoneinfo.ZoneInfo("UTC")):
            return self.get_response(request)
