"""The one background process: works off tasks and, every half minute, the jobs that are due."""

import threading

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import close_old_connections

from portal.tasks import request_turn

TURN_SECONDS = 30


class Command(BaseCommand):
    help = "Runs background tasks and recurring jobs until it is stopped."

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "--once", action="store_true", help="Work off what is due and waiting, then end."
        )

    def handle(self, *, once: bool, **options) -> None:
        request_turn()
        # As on the command line: called with keywords, the default backend is checked too.
        if once:
            call_command("db_worker", "--backend=background", "--batch", "--no-startup-delay")
            return
        stopped = threading.Event()
        threading.Thread(target=tick, args=(stopped,), name="timer", daemon=True).start()
        try:
            call_command("db_worker", "--backend=background", "--no-reload")
        finally:
            stopped.set()


def tick(stopped: threading.Event) -> None:
    while not stopped.wait(TURN_SECONDS):
        close_old_connections()
        request_turn()
