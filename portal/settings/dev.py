"""Settings for work on the code: debug pages, no compression, mails in the terminal."""

from .base import *

DEBUG = True
SECRET_KEY = SECRET_KEY or "only-for-work-on-the-code"
ALLOWED_HOSTS = ["*"]
PUBLIC_PORT = PUBLIC_PORT or 8000
SECOND_FACTOR_REQUIRED = False
LOG_FORMAT = "console"
LOGGING["formatters"]["structured"]["style"] = LOG_FORMAT
STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
