"""Production starts only when it is safe, and the example of the environment is complete."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READS = re.compile(r'env\.\w+\(\s*"(\w+)"')
GOOD = {
    "SECRET_KEY": "x" * 60,
    "ALLOWED_HOSTS": "piazza.example",
    "ADMIN_BASE_URL": "https://piazza.example",
    "EMAIL_URL": "submission://piazza:secret@mail.example:587",
    "DEFAULT_FROM_EMAIL": "piazza@piazza.example",
}


def start(**environment: str) -> subprocess.CompletedProcess:
    """Load the production settings in a process of their own, with these variables alone."""
    return subprocess.run(
        [sys.executable, "-c", "import portal.settings.production"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        text=True,
    )


def test_production_starts_when_everything_is_said():
    done = start(**GOOD)
    assert done.returncode == 0, done.stderr


def test_production_names_everything_that_is_missing():
    done = start()
    assert done.returncode != 0
    for name in GOOD:
        assert name in done.stderr


def test_production_refuses_unsafe_values():
    for name, value in {
        "SECRET_KEY": "short",
        "ALLOWED_HOSTS": "*",
        "EMAIL_URL": "pigeon://",
    }.items():
        done = start(**GOOD | {name: value})
        assert done.returncode != 0
        assert f"{name}:" in done.stderr


def test_a_word_where_a_number_belongs_is_named():
    done = start(**GOOD, SECURE_HSTS_SECONDS="soon")
    assert "SECURE_HSTS_SECONDS" in done.stderr


def test_the_example_lists_exactly_what_the_settings_read():
    read = {
        name
        for path in (ROOT / "portal" / "settings").glob("*.py")
        for name in READS.findall(path.read_text())
    }
    example = (ROOT / ".env.example").read_text()
    listed = re.findall(r"^#?([A-Z][A-Z0-9_]+)=", example, re.MULTILINE)
    assert sorted(listed) == sorted(read)
