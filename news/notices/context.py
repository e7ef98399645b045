"""What every page must show of the notices."""

from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import SimpleLazyObject

from news.notices.models import NoticePage
from portal.models import Neighbourhood


def urgent_notice(request: HttpRequest) -> dict:
    """The latest urgent notice of the neighbourhood, or None; only pages that show it ask."""

    def find() -> NoticePage | None:
        neighbourhood = Neighbourhood.of(request)
        if neighbourhood is None:
            return None
        return NoticePage.objects.shown(neighbourhood.site).urgent(timezone.now()).first()

    return {"urgent_notice": SimpleLazyObject(find)}
