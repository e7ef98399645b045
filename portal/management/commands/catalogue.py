"""Message catalogues without the gettext tools: collect, check and compile with Babel alone."""

import io
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel.messages import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.apps import apps
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import to_locale
from django.utils.translation.template import templatize

# Which arguments of Django's functions hold texts; "c" marks the context.
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
TEMPLATE_SUFFIXES = {".html", ".txt", ".xml"}
HEADER = """\
# Texts of Piazza.
# `make catalogue` collects and sorts them; write only in the msgstr lines, and take "fuzzy" away
# once a text that it guessed is right."""
PLACEHOLDER = re.compile(r"%(?:\(\w+\))?[-+#0]?\d*(?:\.\d+)?[sdifr]|\{[^{}]*\}")


class Command(BaseCommand):
    help = "Updates the message catalogues from the code and compiles them."
    requires_system_checks = ()

    def add_arguments(self, parser) -> None:
        only = parser.add_mutually_exclusive_group()
        only.add_argument(
            "--check", action="store_true", help="Change nothing; list what is amiss."
        )
        only.add_argument("--compile", action="store_true", help="Only compile what has changed.")

    def handle(self, *, check: bool, compile: bool, **options) -> None:
        paths = [
            Path(settings.LOCALE_PATHS[0], to_locale(language), "LC_MESSAGES", "django.po")
            for language, _name in settings.LANGUAGES
        ]
        template = None if compile else collect()
        if check:
            found = [line for path in paths for line in problems(template, read(path))]
            if found:
                title = f"{len(found)} texts are not in order (`make catalogue`):"
                raise CommandError("\n".join([title, *found]))
            return
        for path in paths:
            if template is not None:
                update(path, template)
            compile_catalogue(path)


def sources() -> Iterator[tuple[str, Path]]:
    """Name relative to the project, and path, of each file whose texts people see."""
    roots = [Path(folder) for engine in settings.TEMPLATES for folder in engine["DIRS"]]
    roots += [
        Path(config.path)
        for config in apps.get_app_configs()
        if Path(config.path).is_relative_to(settings.BASE_DIR)
        and "site-packages" not in Path(config.path).parts
    ]
    files = {
        path
        for root in roots
        for path in root.rglob("*")
        if path.suffix == ".py" or path.suffix in TEMPLATE_SUFFIXES
    }
    for path in sorted(files):
        name = path.relative_to(settings.BASE_DIR)
        if not {"migrations", "static"}.intersection(name.parts):
            yield name.as_posix(), path


def collect(files: Iterable[tuple[str, Path]] | None = None) -> Catalog:
    """Every text of `files` (all of the project's by default), untranslated."""
    template = Catalog()
    for name, path in sources() if files is None else files:
        text = path.read_text(encoding="utf-8")
        if path.suffix != ".py":
            # Django turns a template into near-Python, whose stray indentation means nothing.
            lines = templatize(text, origin=name).splitlines()
            text = "\n".join(line.lstrip() for line in lines)
        found = extract("python", io.BytesIO(text.encode()), KEYWORDS, ["Translators"])
        for _lineno, message, comments, context in found:
            template.add(message, locations=[(name, 0)], auto_comments=comments, context=context)
    return template


def read(path: Path) -> Catalog:
    """The catalogue at `path`, empty if there is none yet."""
    language = path.parts[-3]
    if not path.exists():
        return Catalog(language, project="Piazza", fuzzy=False)
    return read_po(io.BytesIO(path.read_bytes()), language)


def update(path: Path, template: Catalog) -> None:
    """Bring the catalogue up to date: new texts empty, changed ones fuzzy, unused ones gone.

    Sorted by text and without line numbers, so that a diff shows only texts that changed.
    """
    catalog = read(path)
    catalog.header_comment = HEADER
    catalog.update(template, update_creation_date=False)
    written = io.BytesIO()
    write_po(
        written,
        catalog,
        width=110,
        sort_output=True,
        ignore_obsolete=True,
        include_previous=True,
        include_lineno=False,
    )
    if not path.exists() or written.getvalue() != path.read_bytes():
        path.parent.mkdir(parents=True, exist_ok=True)
        replace(path, written.getvalue())


def problems(template: Catalog, catalog: Catalog) -> Iterator[str]:
    """One line for each text that is missing, unfinished, wrong or no longer used."""
    language = catalog.locale_identifier
    used = {(message.id, message.context): message for message in template if message.id}
    known = {(message.id, message.context): message for message in catalog if message.id}
    for key, message in used.items():
        where = " ".join(sorted({name for name, _line in message.locations}))
        if key not in known:
            yield f"{language}: missing: {message.id!r} ({where})"
        elif known[key].fuzzy:
            yield f"{language}: fuzzy: {message.id!r} ({where})"
        elif not is_translated(known[key], catalog.num_plurals):
            yield f"{language}: untranslated: {message.id!r} ({where})"
    for key in sorted(known.keys() - used.keys(), key=str):
        yield f"{language}: no longer used: {key[0]!r}"
    for message in catalog:
        accepted = [placeholders(text) for text in forms(message.id)]
        for text in filter(None, forms(message.string)):
            if placeholders(text) not in accepted:
                yield f"{language}: other placeholders: {message.id!r} → {text!r}"


def is_translated(message: Message, num_plurals: int) -> bool:
    texts = forms(message.string)
    return all(texts) and len(texts) == (num_plurals if message.pluralizable else 1)


def forms(text: str | tuple[str, ...]) -> tuple[str, ...]:
    """Singular and plurals of a text, or the text alone."""
    return (text,) if isinstance(text, str) else tuple(text)


def placeholders(text: str) -> list[str]:
    return sorted(PLACEHOLDER.findall(text))


def compile_catalogue(path: Path) -> None:
    """Write the .mo file beside the .po file unless it is newer already."""
    compiled = path.with_suffix(".mo")
    if compiled.exists() and compiled.stat().st_mtime > path.stat().st_mtime:
        return
    written = io.BytesIO()
    write_mo(written, read(path))
    replace(compiled, written.getvalue())


def replace(path: Path, content: bytes) -> None:
    """Put the file in place in one step: a running portal never reads half of it."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    unfinished.write_bytes(content)
    unfinished.replace(path)
