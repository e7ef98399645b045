"""The one background process: works off tasks and, every half minute, the jobs that are due."""

import threading

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import close_old_connections
from django_tasks_db.models import DBTaskResult

from portal.tasks import run_due_jobs

TURN_SECONDS = 30


class Command(BaseCommand):
    help = "Runs background tasks and recurring jobs until it is stopped."

    def handle(self, **options) -> None:
        stopped = threading.Event()
        timer = threading.Thread(target=self.tick, args=(stopped,), name="timer", daemon=True)
        timer.start()
        try:
            call_command("db_worker", backend_name="background", interval=1, reload=False)
        finally:
            stopped.set()

    @staticmethod
    def tick(stopped: threading.Event) -> None:
        """Put one turn of the jobs in the queue at a time, also after hours of standstill."""
        while True:
            close_old_connections()
            if not DBTaskResult.objects.ready().filter(task_path=run_due_jobs.module_path).exists():
                run_due_jobs.enqueue()
            if stopped.wait(TURN_SECONDS):
                return
