"""Settings of a real installation: starts only when nothing is missing and nothing is unsafe."""

from django.core.exceptions import ImproperlyConfigured

from .base import *

PUBLIC_SCHEME = env.str("PUBLIC_SCHEME", "https")
ACCOUNT_DEFAULT_HTTP_PROTOCOL = PUBLIC_SCHEME
# How long a browser insists on HTTPS, in seconds; start small, raise once everything works.
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", 3600)
SECURE_SSL_REDIRECT = PUBLIC_SCHEME == "https"
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PUBLIC_SCHEME == "https"
CSRF_TRUSTED_ORIGINS = [
    f"{PUBLIC_SCHEME}://{'*' if host.startswith('.') else ''}{host}" for host in ALLOWED_HOSTS
]
if env.bool("BEHIND_PROXY", False):
    # Only safe when the proxy sets this header itself and drops what visitors send.
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    ALLAUTH_TRUSTED_PROXY_COUNT = 1

problems = []
if len(SECRET_KEY) < 50:
    problems.append("SECRET_KEY: set a random text of at least 50 characters.")
if not ALLOWED_HOSTS:
    problems.append("ALLOWED_HOSTS: list the host names of the neighbourhoods, comma-separated.")
if "*" in ALLOWED_HOSTS:
    problems.append("ALLOWED_HOSTS: “*” would answer to every host name; list the real ones.")
if PUBLIC_SCHEME not in {"http", "https"}:
    problems.append("PUBLIC_SCHEME: “https”, or “http” for a test behind closed doors.")
if not env.str("ADMIN_BASE_URL", ""):
    problems.append("ADMIN_BASE_URL: the address that mails link to, e.g. https://piazza.example.")
if not (env.str("EMAIL_URL", "") and EMAIL_BACKEND):
    problems.append("EMAIL_URL: how mails are sent, e.g. submission://user:password@host:587.")
if not env.str("DEFAULT_FROM_EMAIL", ""):
    problems.append("DEFAULT_FROM_EMAIL: the sender's address of the portal's mails.")
if problems:
    raise ImproperlyConfigured("The portal does not start:\n  " + "\n  ".join(problems))
