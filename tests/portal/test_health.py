import datetime

import pytest
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.management.commands import db_worker
from django_tasks_db.models import DBTaskResult

from portal import jobs
from portal.models import JobRun
from portal.tasks import request_turn

pytestmark = pytest.mark.django_db


def test_the_process_answers(client):
    assert client.get("/healthz").content == b"ok"


def test_not_ready_before_the_worker_ever_ran(client):
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"database": "ok", "cache": "ok", "worker": "has never run"}


def test_ready_after_a_beat_and_not_after_a_long_silence(client):
    jobs.run_due()
    assert client.get("/readyz").status_code == 200
    JobRun.record("beat", timezone.now() - datetime.timedelta(minutes=6))
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["worker"].startswith("silent for")


def test_after_days_off_a_job_runs_once_and_then_waits(monkeypatch):
    ran = []
    monkeypatch.setattr(jobs, "_jobs", {})
    jobs.register("daily", jobs.DAY, lambda: ran.append(1))
    now = timezone.now()
    JobRun.record("daily", now - datetime.timedelta(days=9))
    assert jobs.run_due(now) == ["daily"]
    assert jobs.run_due(now + datetime.timedelta(hours=1)) == []
    assert ran == [1]


def test_a_failing_job_does_not_hold_up_the_others_and_is_tried_again(monkeypatch):
    monkeypatch.setattr(jobs, "_jobs", {})
    jobs.register("bad", jobs.DAY, lambda: 1 / 0)
    jobs.register("good", jobs.DAY, lambda: None)
    now = timezone.now()
    assert jobs.run_due(now) == ["good"]
    assert not JobRun.objects.filter(name="bad").exists()


@pytest.fixture
def queue(settings):
    """Tasks wait in the database, as outside the tests."""
    settings.TASKS = settings.TASKS | {"background": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def test_every_registered_job_runs(queue):
    assert set(jobs.run_due()) == set(jobs._jobs)


def test_the_worker_works_off_a_turn_of_the_jobs(client, queue, monkeypatch):
    # A worker drops connections between tasks; here that would drop the test's own transaction.
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)
    call_command("worker", "--once")
    assert client.get("/readyz").json()["worker"] == "ok"


def test_turns_do_not_pile_up_while_nobody_works(queue):
    for _turn in range(3):
        request_turn()
    assert DBTaskResult.objects.count() == 1
