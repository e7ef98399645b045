"""`make test`: the suite on SQLite, again on the servers that are there, then in the browser.

Says in one line each what was left out and why; with CI=true that is a failure. Arguments go to
pytest.
"""

import os
import subprocess
import sys

from tests import services

SQLITE = {"DATABASE_URL": "sqlite://:memory:", "REDIS_URL": ""}
PARALLEL = ["-n", "auto", "--maxprocesses", "8", "-m", "not browser"]
BROWSER = ["-m", "browser"]


def main(arguments: list[str]) -> int:
    found, left_out = {}, []
    for service in services.ALL:
        try:
            found[service] = service()
        except services.Missing as reason:
            left_out.append(f"{service.__name__}: {reason}")
    if left_out and os.environ.get("CI") == "true":
        print("Nothing may be left out under CI:", *left_out, sep="\n  ")
        return 1

    servers = {
        "DATABASE_URL": found.get(services.postgresql, SQLITE["DATABASE_URL"]),
        "REDIS_URL": found.get(services.redis, SQLITE["REDIS_URL"]),
    }
    runs = [("on SQLite", SQLITE, PARALLEL)]
    if servers != SQLITE:
        runs.append(("on the servers", servers, PARALLEL))
    if services.chromium in found:
        runs.append(("in the browser", servers, BROWSER))

    failed = [
        title
        for title, environment, options in runs
        if pytest(title, environment, options + arguments)
    ]
    for reason in left_out:
        print(f"Left out: {reason}")
    if failed:
        print(f"Failed {', '.join(failed)}.")
    return len(failed)


def pytest(title: str, environment: dict[str, str], options: list[str]) -> int:
    print(f"\nTests {title}", flush=True)
    command = [sys.executable, "-m", "pytest", *options]
    return subprocess.run(command, env=os.environ | environment).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
