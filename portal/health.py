"""Two questions a supervisor asks: is the process alive, and can it serve?"""

import datetime
from collections.abc import Callable

from django.core.cache import cache
from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache

from portal.models import JobRun

# The worker beats every minute; a few may be missed while it works off a long task.
LONGEST_SILENCE = datetime.timedelta(minutes=5)


@never_cache
def healthz(request: HttpRequest) -> HttpResponse:
    """The process answers; nothing else is asked."""
    return HttpResponse("ok", content_type="text/plain")


@never_cache
def readyz(request: HttpRequest) -> JsonResponse:
    """Each part by name with "ok" or what is wrong; 503 as soon as one part is wrong."""
    parts = {name: _ask(check) for name, check in CHECKS.items()}
    ready = all(answer == "ok" for answer in parts.values())
    return JsonResponse(parts, status=200 if ready else 503)


def _ask(check: Callable[[], str]) -> str:
    try:
        return check()
    except Exception as error:
        # The class name alone: messages of database drivers may hold addresses and users.
        return type(error).__name__


def _database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return "ok"


def _cache() -> str:
    cache.set("readyz", "ok", 10)
    return cache.get("readyz") or "does not keep what it is given"


def _worker() -> str:
    beat = JobRun.objects.filter(name="beat").first()
    if beat is None:
        return "has never run"
    silence = timezone.now() - beat.ran_at
    return "ok" if silence < LONGEST_SILENCE else f"silent for {int(silence.total_seconds())} s"


CHECKS = {"database": _database, "cache": _cache, "worker": _worker}
