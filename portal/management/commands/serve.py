"""The whole portal as one command: web server and worker, started and ended together."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterable
from contextlib import suppress

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

# Only this machine reaches it: whoever opens it to others puts a proxy in front.
HOST = "127.0.0.1"
SECONDS_TO_START = 60
SECONDS_TO_STOP = 10
TURN_SECONDS = 0.2


class Command(BaseCommand):
    help = "Runs the web server and the worker until it is stopped or one of them ends."
    requires_system_checks = ()
    stopping = False

    def add_arguments(self, parser) -> None:
        parser.add_argument("--port", type=int, default=settings.PUBLIC_PORT or 8000)

    def handle(self, *, port: int, **options) -> None:
        claim(port)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            # A flag, not an exception: none can break in while a process is being started.
            signal.signal(number, self.stop)
        processes = {}
        try:
            for name, arguments in commands(port).items():
                processes[name] = subprocess.Popen(
                    [sys.executable, *arguments],
                    cwd=settings.BASE_DIR,
                    env=os.environ | {"PORT": str(port)},
                    # A group of its own: Ctrl-C in the terminal reaches only this command, which
                    # then ends each group as a whole.
                    start_new_session=True,
                )
            self.watch(processes, port)
        finally:
            end(processes.values())

    def stop(self, *_signal) -> None:
        self.stopping = True

    def watch(self, processes: dict[str, subprocess.Popen], port: int) -> None:
        """Return when told to stop; raise with its exit code when a process ends by itself."""
        ready = False
        started = time.monotonic()
        while not self.stopping:
            for name, process in processes.items():
                if process.poll() is not None:
                    code = process.returncode
                    raise CommandError(
                        f"The {name} has ended by itself (exit code {code}).",
                        # Ended by signal n, the code is -n; shells say 128 + n.
                        returncode=code if code >= 0 else 128 - code,
                    )
            if not ready:
                ready = answers(port)
                if ready:
                    self.announce(port)
                elif time.monotonic() - started > SECONDS_TO_START:
                    raise CommandError(f"No answer within {SECONDS_TO_START} seconds.")
            time.sleep(TURN_SECONDS)
        self.stdout.write("Stopping …")

    def announce(self, port: int) -> None:
        address = f"http://localhost:{port}"
        self.stdout.write(self.style.SUCCESS(f"\nThe portal is open: {address}/"))
        # Only the demo's settings have logins to show.
        if logins := getattr(settings, "DEMO_LOGINS", None):
            self.stdout.write(f"Sign in at {address}/admin/, password {settings.DEMO_PASSWORD}:")
            for email, who in logins.items():
                self.stdout.write(f"  {email:<36} {who}")
        self.stdout.write("Ctrl-C stops it.\n")


def commands(port: int) -> dict[str, list[str]]:
    """What runs, by name, as arguments to this Python."""
    return {
        "web server": [
            *["-m", "gunicorn", "portal.wsgi:application", f"--bind={HOST}:{port}"],
            *["--preload", "--workers=2", "--worker-class=gthread", "--threads=4", "--timeout=60"],
            *["--graceful-timeout=5", "--log-level=warning", "--no-control-socket"],
        ],
        "worker": ["manage.py", "worker"],
    }


def claim(port: int) -> None:
    """Raise CommandError unless the web server will be able to listen on the port."""
    with socket.socket() as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((HOST, port))
        except OSError as error:
            raise CommandError(
                f"Port {port} cannot be used ({error.strerror}). Stop what runs there, or choose "
                "another one: PORT=8001 make demo"
            ) from error


def answers(port: int) -> bool:
    connection = http.client.HTTPConnection(HOST, port, timeout=5)
    host = settings.ALLOWED_HOSTS[0].strip(".*") or "localhost"
    try:
        connection.request("GET", "/healthz", headers={"Host": host})
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def end(processes: Iterable[subprocess.Popen]) -> None:
    """End each process with all it has started: asked first, then forced."""
    deadline = time.monotonic() + SECONDS_TO_STOP
    for process in processes:
        send(process, signal.SIGTERM)
    for process in processes:
        with suppress(subprocess.TimeoutExpired):
            process.wait(max(0.1, deadline - time.monotonic()))
        send(process, signal.SIGKILL)
        process.wait()


def send(process: subprocess.Popen, number: int) -> None:
    # Nobody of the group may be left.
    with suppress(ProcessLookupError):
        os.killpg(process.pid, number)
