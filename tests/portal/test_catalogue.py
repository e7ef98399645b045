"""The message catalogue: complete, and collected without the gettext tools."""

import gettext
import os
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from portal.management.commands import catalogue

PYTHON = """
from django.utils.translation import gettext as _, ngettext, pgettext_lazy

first = _("A long text "
          "on two lines")
count = ngettext("%(count)d shop", "%(count)d shops", count)
month = pgettext_lazy("month", "May")
verb = _("May")
# Translators: shown on the sign
sign = _("Open")
computed = _(name)
"""

TEMPLATE = """{% load i18n %}
{% comment %}
  Parameters: label (it's a "text"), count
{% endcomment %}
    <p title='it"s'>{% translate "Find it" %} {{ name|default:_("Nameless") }}</p>
  <a href="{% url "shop" pk=1 %}">{% include "card.html" with label=_("See all") only %}</a>
{% blocktranslate trimmed count counter=shops|length with name=street.name %}
  One shop
  in {{ name }}
{% plural %}
  {{ counter }} shops in {{ name }}
{% endblocktranslate %}
{% translate "Close" context "verb" %}
"""


@pytest.fixture
def project(tmp_path: Path, settings) -> Path:
    """A project with one folder of a Python file and a template, and no catalogue yet."""
    settings.BASE_DIR = tmp_path
    settings.TEMPLATES = [{"DIRS": [tmp_path / "shop"]}]
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    settings.LANGUAGES = [("it", "Italian")]
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop/card.html").write_text(TEMPLATE)
    (tmp_path / "shop/card.py").write_text(PYTHON)
    return tmp_path


def po(project: Path) -> Path:
    return project / "locale/it/LC_MESSAGES/django.po"


def translate(project: Path, texts: dict[str, str]) -> None:
    content = po(project).read_text()
    for english, italian in texts.items():
        entry = f'msgid "{english}"\nmsgstr "'
        content = content.replace(entry, entry + italian)
    po(project).write_text(content)


def messages(project: Path) -> list:
    call_command("catalogue")
    return [message for message in catalogue.read(po(project)) if message.id]


def check() -> str:
    with pytest.raises(CommandError) as refusal:
        call_command("catalogue", "--check")
    return str(refusal.value)


def test_every_text_of_the_portal_is_in_the_italian_catalogue():
    call_command("catalogue", "--check")


def test_texts_are_found_in_python_and_templates(project):
    assert {(message.id, message.context) for message in messages(project)} == {
        ("A long text on two lines", None),
        (("%(count)d shop", "%(count)d shops"), None),
        ("May", "month"),
        ("May", None),
        ("Open", None),
        ("Find it", None),
        ("Nameless", None),
        ("See all", None),
        (("One shop in %(name)s", "%(counter)s shops in %(name)s"), None),
        ("Close", "verb"),
    }


def test_a_second_run_changes_nothing(project):
    call_command("catalogue")
    first = po(project).read_bytes()
    call_command("catalogue")
    assert po(project).read_bytes() == first


def test_moving_code_changes_nothing(project):
    call_command("catalogue")
    before = po(project).read_bytes()
    path = project / "shop/card.py"
    path.write_text("\n\n\n" + path.read_text())
    call_command("catalogue")
    assert po(project).read_bytes() == before


def test_the_comment_for_translators_is_kept(project):
    call_command("catalogue")
    assert "#. Translators: shown on the sign\n#: shop/card.py\nmsgid" in po(project).read_text()


def test_translations_survive_an_update_and_unused_ones_go(project):
    call_command("catalogue")
    translate(project, {"Open": "Aperto", "Nameless": "Senza nome"})
    (project / "shop/card.html").write_text("")
    texts = {message.id: message.string for message in messages(project)}
    assert texts["Open"] == "Aperto"
    assert "Nameless" not in texts


def test_a_changed_text_keeps_its_translation_as_a_guess_that_the_check_refuses(project):
    call_command("catalogue")
    translate(project, {"Find it": "Trovalo"})
    path = project / "shop/card.html"
    path.write_text(path.read_text().replace("Find it", "Find it."))
    call_command("catalogue")
    assert "fuzzy: 'Find it.'" in check()


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        pytest.param(lambda text: text, "untranslated: 'Open'", id="nothing translated"),
        pytest.param(
            lambda text: text.replace('msgid "Open"', 'msgid "Opened"'),
            "missing: 'Open'",
            id="not collected",
        ),
        pytest.param(
            lambda text: text.replace('msgid "Open"', 'msgid "Opened"'),
            "no longer used: 'Opened'",
            id="obsolete",
        ),
        pytest.param(
            lambda text: text.replace('msgstr[0] ""', 'msgstr[0] "Un negozio in %(via)s"'),
            "other placeholders",
            id="a placeholder that the code does not fill",
        ),
        pytest.param(
            lambda text: text.replace('msgstr[1] ""', 'msgstr[1] "%(counter)s negozi"'),
            "other placeholders",
            id="a placeholder forgotten",
        ),
    ],
)
def test_the_check_says_what_is_amiss(project, change, complaint):
    call_command("catalogue")
    po(project).write_text(change(po(project).read_text()))
    assert complaint in check()


def test_a_singular_may_leave_out_its_number(project):
    (project / "shop/card.py").write_text('ngettext("One shop", "%(count)d shops", count)')
    (project / "shop/card.html").write_text("")
    call_command("catalogue")
    content = po(project).read_text()
    content = content.replace('msgstr[0] ""', 'msgstr[0] "Un negozio"')
    po(project).write_text(content.replace('msgstr[1] ""', 'msgstr[1] "%(count)d negozi"'))
    call_command("catalogue", "--check")


def test_compiled_texts_are_what_gettext_reads(project):
    call_command("catalogue")
    translate(project, {"Open": "Aperto"})
    call_command("catalogue")
    with po(project).with_suffix(".mo").open("rb") as file:
        assert gettext.GNUTranslations(file).gettext("Open") == "Aperto"


def test_only_a_changed_catalogue_is_compiled(project):
    call_command("catalogue")
    compiled = po(project).with_suffix(".mo")
    compiled.write_bytes(b"kept")
    os.utime(po(project), (0, 0))
    call_command("catalogue", "--compile")
    assert compiled.read_bytes() == b"kept"
