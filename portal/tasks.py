"""The timer's turn as a task, so that its beat proves that the worker works too."""

from django_tasks import task

from portal import jobs


@task(backend="background")
def run_due_jobs() -> None:
    jobs.run_due()
