"""Settings of the test suite: everything local, quick hashes, tasks recorded instead of run."""

import os
import tempfile

from .base import *

SECRET_KEY = "only-for-tests"
ALLOWED_HOSTS = ["*"]
PUBLIC_SCHEME = "http"
PUBLIC_PORT = None
WAGTAILADMIN_BASE_URL = "http://localhost"
SECOND_FACTOR_REQUIRED = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MEDIA_ROOT = tempfile.mkdtemp(prefix="piazza-media-")
if REDIS_URL:
    # Each test process has a database of its own, since emptying the cache empties all of it.
    CACHES["default"]["OPTIONS"] = {
        "db": 15 - int(os.environ.get("PYTEST_XDIST_WORKER", "gw0")[2:])
    }
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
TASKS["background"] = {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}
LOG_LEVEL = "CRITICAL"
LOGGING["root"]["level"] = LOG_LEVEL
LOGGING["loggers"]["django"]["level"] = LOG_LEVEL
