"""What every test may ask for: two neighbourhoods, people of each role, a fixed moment."""

import datetime

import pytest
from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

from tests.factories.portal import make_neighbourhood, make_user


@pytest.fixture(autouse=True)
def empty_cache():
    """No test rolls Redis back: what one counted for a rate limit would stop the next."""
    if settings.REDIS_URL:
        cache.clear()


@pytest.fixture
def now() -> datetime.datetime:
    return timezone.now()


@pytest.fixture
def balduina(db):
    """The neighbourhood at localhost, which is what the test client asks for by default."""
    return make_neighbourhood("testserver", "Balduina")


@pytest.fixture
def monti(balduina):
    """A second neighbourhood in the same database."""
    return make_neighbourhood("monti.localhost", "Monti")


@pytest.fixture
def home(balduina):
    return balduina.site.root_page.specific


@pytest.fixture
def editor(balduina):
    return make_user("redazione@piazza.example", balduina, "editor")


@pytest.fixture
def admin(balduina):
    return make_user("direzione@piazza.example", balduina, "admin")


@pytest.fixture
def contributor(balduina):
    return make_user("penna@piazza.example", balduina, "contributor")


@pytest.fixture
def at_once(settings):
    """Background tasks run where they are asked for, as if the worker were quick."""
    settings.TASKS = settings.TASKS | {
        "background": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}
    }


@pytest.fixture
def superuser(db):
    return make_user("admin@piazza.example", superuser=True)
