"""Fills an empty database with the demo's neighbourhood; does nothing where it stands already."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from home.demo.build import build, is_built


class Command(BaseCommand):
    help = "Creates the demo's neighbourhood with all its contents, once."

    def handle(self, **options) -> None:
        if not settings.DEMO:
            raise CommandError(
                "Logins that everybody knows belong in the demo alone: use portal.settings.demo."
            )
        if is_built():
            return
        # All or nothing: whoever stops it half-way begins anew the next time.
        with transaction.atomic():
            build(quiet=options["verbosity"] == 0)
