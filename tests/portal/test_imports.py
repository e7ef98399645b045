"""The import plan: what is written, what stays as a person wrote it, and what is said of it."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.imports import Action, Known, Remark, Row, comparable, plan

FIELDS = ("name", "phone", "tags")
values = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["Uno", "Due", "Tre"]),
        "phone": st.sampled_from(["", "06 1", "06 2"]),
        "tags": st.frozensets(st.sampled_from("abc")),
    }
)


def step(row, known=None):
    [step] = plan([row], {row.key: known} if known else {}).steps
    return step


def test_a_new_record_is_created_and_remembered():
    made = step(Row("1", "Uno", {"name": "Uno", "place": Decimal("41.8950196")}))
    assert made.action == Action.CREATE
    assert made.record == {"name": "Uno", "place": "41.89502"}


@given(last=values, current=values, offered=values)
def test_a_field_changes_only_while_it_holds_what_was_imported(last, current, offered):
    last, current = comparable(last), comparable(current)
    made = step(Row("1", "Uno", offered), Known(last, current))
    offered = comparable(offered)
    for name in FIELDS:
        edited = current[name] != last[name]
        differs = current[name] != offered[name]
        assert (name in made.changes) == (differs and not edited)
        assert (name in made.kept) == (differs and edited)
    assert made.action == (Action.UPDATE if made.changes else Action.SKIP)


@given(last=values, current=values, offered=values)
def test_the_same_source_again_changes_nothing_and_keeps_the_same(last, current, offered):
    row = Row("1", "Uno", offered)
    first = step(row, Known(comparable(last), current))
    written = comparable(current) | {name: new for name, (_, new) in first.changes.items()}
    second = step(row, Known(first.record, written))
    assert second.action == Action.SKIP
    assert second.kept == first.kept
    assert second.record == first.record


@given(st.lists(st.tuples(values, st.none() | values), max_size=6))
def test_what_a_person_wrote_outlives_every_later_import(story):
    """Each import may be followed by an edit of the whole page."""
    page, record, by_person = None, None, {}
    for offered, edit in story:
        made = step(Row("1", "Uno", offered), record and Known(record, page))
        page = {**(page or comparable(offered)), **{n: new for n, (_, new) in made.changes.items()}}
        assert {name: page[name] for name in by_person} == by_person
        record = made.record
        if edit:
            page = comparable(edit)
        # Whoever types the imported value again does not own the field.
        by_person = {name: page[name] for name in FIELDS if page[name] != record[name]}


def test_fields_that_a_row_does_not_hold_are_left_alone():
    known = Known({"name": "Uno", "phone": "06 1"}, {"name": "Uno", "phone": "06 1"})
    made = step(Row("1", "Uno", {"name": "Due"}), known)
    assert made.changes == {"name": ("Uno", "Due")}
    assert made.record == {"name": "Due", "phone": "06 1"}


@pytest.mark.parametrize(("now", "filled"), [("", True), ("06 9", False)])
def test_a_field_that_was_never_imported_is_filled_only_if_empty(now, filled):
    known = Known({"name": "Uno"}, {"name": "Uno", "phone": now})
    made = step(Row("1", "Uno", {"name": "Uno", "phone": "06 1"}), known)
    assert ("phone" in made.changes) == filled
    assert ("phone" in made.kept) != filled


def test_what_a_person_deleted_does_not_come_back():
    made = step(Row("1", "Uno", {"name": "Uno"}), Known({"name": "Uno"}, gone="cancellata"))
    assert made.action == Action.SKIP
    assert made.notes == ["cancellata"]


def test_a_row_with_errors_and_a_key_that_comes_twice_are_skipped_with_words():
    broken = Row("1", "Uno", errors=(Remark("name", "", "manca"),))
    made = plan([broken, Row("2", "Due"), Row("2", "Due bis")], {})
    assert [step.action for step in made.steps] == [Action.SKIP, Action.CREATE, Action.SKIP]
    assert made.steps[0].notes == ["name: manca"]
    assert made.steps[2].notes
    assert made.summary() == "1 × create, 0 × update, 2 × skip"


def test_the_report_names_each_change_and_each_remark_and_keeps_silent_skips_short():
    known = {
        "1": Known({"name": "Uno"}, {"name": "Uno"}),
        "2": Known({"name": "Due", "phone": ""}, {"name": "Mia", "phone": ""}),
        "3": Known({"name": "Tre"}, {"name": "Tre"}),
    }
    rows = [
        Row("1", "Uno", {"name": "Uno"}),
        Row("2", "Due", {"name": "Due", "phone": "06 1"}, (Remark("orari", "boh", "illeggibile"),)),
    ]
    lines = list(plan(rows, known).lines())
    assert lines[0] == "update  Due  2"
    assert lines[1] == "    phone: “” → “06 1”"
    assert "Mia" in lines[2]
    assert "Due" in lines[2]
    assert lines[3] == "    orari “boh”: illeggibile"
    assert "3" in lines[4]
    assert len(lines) == 5


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.decimals(-1000, 1000, places=8),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=6,
)


@given(json_like)
def test_values_compare_the_same_after_they_were_stored(value):
    assert comparable(comparable(value)) == comparable(value)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Decimal("5.2"), Decimal("5.200000")),
        (Decimal("41.89501961"), 41.8950196),
        (Decimal("-0.00000001"), Decimal(0)),
        ({"b", "a"}, ["a", "b"]),
        (("a",), ["a"]),
        (date(2026, 3, 1), "2026-03-01"),
    ],
)
def test_two_writings_of_one_value_are_equal(one, other):
    assert comparable(one) == comparable(other)
