"""What the tests use besides Python where it is there: servers, a browser, an HTML validator.

Each service is a function that returns how to reach it, or raises `Missing` with the reason.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import psycopg
import pytest
from redis import Redis, RedisError

ROOT = Path(__file__).parents[1]
BROWSERS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
T = TypeVar("T")


class Missing(Exception):
    """Why a service cannot be used here, in one line."""


def postgresql() -> str:
    """Address of a server where test databases may be made: DATABASE_URL, else the local one."""
    url = os.environ.get("DATABASE_URL", "")
    if not url.startswith("postgres"):
        url = "postgres:///piazza"
    try:
        with psycopg.connect(url, dbname="postgres", connect_timeout=3) as connection:
            allowed = connection.execute(
                "SELECT 1 FROM pg_roles WHERE rolname = current_user AND (rolcreatedb OR rolsuper)"
            ).fetchone()
    except psycopg.OperationalError as error:
        raise Missing(str(error).strip().splitlines()[0]) from error
    if not allowed:
        raise Missing("the server answers, but this role may not create databases")
    return url


def redis() -> str:
    """Address of a server, REDIS_URL or the local one, without the number of a database: each
    test process takes one of its own."""
    given = urlsplit(os.environ.get("REDIS_URL") or "redis://localhost:6379")
    socket = given.path if given.scheme == "unix" else ""
    url = f"{given.scheme}://{given.netloc}{socket}"
    try:
        Redis.from_url(url, socket_connect_timeout=3).ping()
    except RedisError as error:
        raise Missing(str(error)) from error
    return url


def chromium() -> str:
    """Path of the browser: CHROMIUM, else the first one installed."""
    for name in filter(None, [os.environ.get("CHROMIUM"), *BROWSERS]):
        if path := shutil.which(name):
            return path
    raise Missing("not installed, and CHROMIUM names none")


def nu_html_checker() -> list[str]:
    """The command that validates HTML: Java with npm's vnu-jar."""
    java = shutil.which("java")
    if not java:
        raise Missing("Java is not installed")
    jar = ROOT / "node_modules/vnu-jar/build/dist/vnu.jar"
    if not jar.exists():
        raise Missing("not installed; `npm install --no-save --prefix . vnu-jar` does it")
    return [java, "-jar", str(jar)]


ALL = (postgresql, redis, chromium, nu_html_checker)


def need(service: Callable[[], T]) -> T:
    """For fixtures: how to reach the service; without it the test is skipped, under CI it fails."""
    try:
        return service()
    except Missing as reason:
        words = f"{service.__name__}: {reason}"
        if os.environ.get("CI") == "true":
            pytest.fail(words)
        pytest.skip(words)
