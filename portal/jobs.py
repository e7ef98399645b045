"""Recurring jobs: apps register them, the worker's timer runs what is due.

A job that was due while the portal was off runs once at the next start, however many times it was
missed, because what counts is when it last ended well (`JobRun`).
"""

import datetime
import logging
from collections.abc import Callable
from dataclasses import dataclass

from django.core.management import call_command
from django.utils import timezone

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Job:
    """`run` is called without arguments, at least `every` apart."""

    name: str
    every: datetime.timedelta
    run: Callable[[], object]


_jobs: dict[str, Job] = {}

MINUTE = datetime.timedelta(minutes=1)
DAY = datetime.timedelta(days=1)


def register(name: str, every: datetime.timedelta, run: Callable[[], object]) -> None:
    _jobs[name] = Job(name, every, run)


def register_own() -> None:
    register("beat", MINUTE, lambda: None)
    register("publish_scheduled", MINUTE, lambda: call_command("publish_scheduled"))
    register("clear_sessions", DAY, lambda: call_command("clearsessions"))
    register("prune_task_results", DAY, _prune_task_results)


def _prune_task_results() -> None:
    call_command(
        "prune_db_task_results",
        "--backend=background",
        "--queue-name=*",
        "--min-age-days=1",
        "--failed-min-age-days=14",
    )


def run_due(now: datetime.datetime | None = None) -> list[str]:
    """Run every job whose time has come; returns the names of those that ended well.

    A job that fails is logged, does not hold up the others, and is tried again at the next turn.
    """
    from portal.models import JobRun

    now = now or timezone.now()
    last = dict(JobRun.objects.values_list("name", "ran_at"))
    done = []
    for job in _jobs.values():
        if job.name in last and now - last[job.name] < job.every:
            continue
        try:
            job.run()
        except Exception:
            logger.exception("Job %s failed", job.name)
        else:
            JobRun.record(job.name, now)
            done.append(job.name)
    return done
