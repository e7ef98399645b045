"""Settings of `make demo`: the production server on one's own machine, with nothing to configure.

The secret is drawn once and kept under `var/`; mails are written there too and can be read in the
browser. The second factor is optional, since the demo's logins are printed for everyone to try.
"""

from django.core.management.utils import get_random_secret_key

from .base import *

DEMO = True
ALLOWED_HOSTS = ["localhost", ".localhost", "127.0.0.1", "[::1]"]
PUBLIC_PORT = env.int("PORT", 8000)
WAGTAILADMIN_BASE_URL = f"http://localhost:{PUBLIC_PORT}"
SECOND_FACTOR_REQUIRED = False

if not SECRET_KEY:
    secret = VAR_DIR / "secret"
    if not secret.exists():
        secret.write_text(get_random_secret_key())
        secret.chmod(0o600)
    SECRET_KEY = secret.read_text()

DEMO_PASSWORD = "piazza-demo"
DEMO_LOGINS = {
    "admin@piazza.example": "operator (superuser)",
    "redazione@piazza.example": "editor of the association",
    "forno-belsito@piazza.example": "a bakery",
    "libreria-la-pagina@piazza.example": "a bookshop",
}

EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
EMAIL_FILE_PATH = VAR_DIR / "mail"
LOG_LEVEL = env.str("LOG_LEVEL", "WARNING")
LOG_FORMAT = "console"
LOGGING["root"]["level"] = LOGGING["handlers"]["console"]["level"] = LOG_LEVEL
LOGGING["loggers"]["django"]["level"] = LOG_LEVEL
LOGGING["formatters"]["structured"]["style"] = LOG_FORMAT
