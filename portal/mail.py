"""Mails that must not be lost, nor hold up whoever causes them: the worker sends them."""

from django.core.mail import send_mail
from django_tasks import task


def send_later(subject: str, body: str, to: list[str]) -> None:
    """Queue a mail in the transaction at hand; a line break in a subject would be refused."""
    deliver.enqueue(" ".join(subject.split()), body, to)


@task(backend="background")
def deliver(subject: str, body: str, to: list[str]) -> None:
    send_mail(subject, body, None, to)
