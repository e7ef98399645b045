"""Web server and worker as one command: started together, ended together, nobody left behind."""

import os
import signal
import socket
import subprocess
import sys

import pytest
from django.core.management import CommandError, call_command

from portal.management.commands import serve

ENDS_AT_ONCE = ["-c", "raise SystemExit(7)"]
GOES_ON = ["-c", "import time; time.sleep(60)"]
# Ignores the request to end, and so does the process that it has started.
STUBBORN = [
    "-c",
    "import signal, subprocess, time; signal.signal(signal.SIGTERM, signal.SIG_IGN);"
    "subprocess.Popen(['sleep', '60']); print('ready', flush=True); time.sleep(60)",
]


@pytest.fixture(autouse=True)
def _signals():
    handlers = {n: signal.getsignal(n) for n in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    yield
    for number, handler in handlers.items():
        signal.signal(number, handler)


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.fixture
def started(monkeypatch) -> list[subprocess.Popen]:
    """Every process that the command starts."""
    processes = []
    start = subprocess.Popen

    def note(*arguments, **options):
        processes.append(start(*arguments, **options))
        return processes[-1]

    monkeypatch.setattr(serve.subprocess, "Popen", note)
    return processes


def test_a_port_in_use_is_said_before_anything_starts(started):
    with (
        socket.create_server(("127.0.0.1", 0)) as other,
        pytest.raises(CommandError, match="PORT="),
    ):
        call_command("serve", port=other.getsockname()[1])
    assert started == []


def test_when_one_ends_all_end_with_its_exit_code(monkeypatch, port, started):
    monkeypatch.setattr(serve, "commands", lambda port: {"a": GOES_ON, "b": ENDS_AT_ONCE})
    with pytest.raises(CommandError) as end:
        call_command("serve", port=port)
    assert end.value.returncode == 7
    assert len(started) == 2
    assert all(process.poll() is not None for process in started)


def test_the_address_is_announced_once_it_answers(monkeypatch, port, started, capsys):
    monkeypatch.setattr(serve, "commands", lambda port: {"a": GOES_ON})
    answers = iter([False, True])

    def answer(port: int) -> bool:
        assert "is open" not in capsys.readouterr().out
        if answered := next(answers):
            os.kill(os.getpid(), signal.SIGINT)
        return answered

    monkeypatch.setattr(serve, "answers", answer)
    call_command("serve", port=port)
    assert f"http://localhost:{port}/" in capsys.readouterr().out
    assert started[0].poll() is not None


def test_who_does_not_end_when_asked_is_forced_with_all_it_started(monkeypatch):
    monkeypatch.setattr(serve, "SECONDS_TO_STOP", 0.2)
    process = subprocess.Popen(
        [sys.executable, *STUBBORN], start_new_session=True, stdout=subprocess.PIPE
    )
    with process.stdout as output:
        output.readline()
        serve.end([process])
        # Both held the pipe: it closes when the last of them has gone.
        assert output.read() == b""
    assert process.returncode == -signal.SIGKILL
