"""The timer's turn as a task, so that its beat proves that the worker works too."""

from django_tasks import task
from django_tasks_db.models import DBTaskResult

from portal import jobs


@task(backend="background")
def run_due_jobs() -> None:
    jobs.run_due()


def request_turn() -> None:
    """Put one turn of the jobs in the queue, also after hours in which nobody worked it off."""
    if not DBTaskResult.objects.ready().filter(task_path=run_due_jobs.module_path).exists():
        run_due_jobs.enqueue()
