"""The demo's outgoing mails, read in the browser; elsewhere these addresses are not found."""

import email
import email.policy
from collections.abc import Callable
from email.message import EmailMessage
from functools import wraps
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

# django.core.mail.backends.filebased writes this line after every message of a file.
SEPARATOR = b"-" * 79


def _messages(file: Path) -> list[EmailMessage]:
    parts = (part.strip() for part in file.read_bytes().split(SEPARATOR))
    return [email.message_from_bytes(part, policy=email.policy.default) for part in parts if part]


def _files() -> list[Path]:
    """Newest first; the backend's file names begin with the moment."""
    return sorted(Path(settings.EMAIL_FILE_PATH).glob("*.log"), reverse=True)


def only_in_demo(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    @wraps(view)
    def wrapped(request: HttpRequest, **kwargs) -> HttpResponse:
        if not settings.DEMO:
            raise Http404
        return view(request, **kwargs)

    return never_cache(wrapped)


@only_in_demo
def index(request: HttpRequest) -> HttpResponse:
    mails = [(file.stem, message) for file in _files()[:50] for message in _messages(file)]
    return render(request, "home/mailbox.html", {"mails": mails})


@only_in_demo
def message(request: HttpRequest, name: str) -> HttpResponse:
    for file in _files():
        if file.stem == name:
            return render(request, "home/mail.html", {"mails": _read(file)})
    raise Http404


def _read(file: Path) -> list[tuple[EmailMessage, str]]:
    """Each message with its plain text."""
    return [
        (message, message.get_body(preferencelist=("plain",)).get_content())
        for message in _messages(file)
    ]
