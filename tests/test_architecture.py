"""The house: imports run one way, and nothing is a drawer for the rest."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
# Each app may import itself and those before it.
ORDER = ["portal", "search", "merchants", "news", "home"]
DRAWERS = {"core", "utils", "util", "common", "helpers", "misc", "tools"}


def modules(app: str) -> list[Path]:
    return [path for path in (ROOT / app).rglob("*.py") if "migrations" not in path.parts]


def imported_apps(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names & set(ORDER)


@pytest.mark.parametrize("app", ORDER)
def test_an_app_imports_only_what_lies_below_it(app):
    above = set(ORDER[ORDER.index(app) + 1 :])
    wrong = {
        str(path.relative_to(ROOT)): names
        for path in modules(app)
        if (names := imported_apps(path) & above)
    }
    assert wrong == {}


def test_no_module_is_a_drawer():
    names = {path.stem for app in ORDER for path in modules(app)}
    assert names & DRAWERS == set()


def test_the_hours_know_nothing_of_models():
    for path in (ROOT / "merchants" / "hours").glob("*.py"):
        source = path.read_text()
        assert "django.db" not in source, path
        assert "django.conf" not in source, path
