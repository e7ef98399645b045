"""The database and the pure function say the same of every call at every moment."""

import pytest
from hypothesis import HealthCheck, given, settings

from news.funding import status
from news.funding.status import CallStatus
from news.models import FundingCallPage
from tests.factories.news import FundingCallPageFactory
from tests.news.test_call_status import CALLS, MOMENTS


@pytest.mark.django_db
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CALLS, MOMENTS)
def test_the_database_agrees_with_the_page(stored_call, call, moment):
    opens_at, closes_at = status.window(call).instants(status.ROME)
    values = {name: getattr(call, name) for name in type(call).__dataclass_fields__}
    if opens_at and closes_at and closes_at <= opens_at:
        return  # no such call is ever stored
    if call.manual_state and not call.manual_since:
        return
    calls = FundingCallPage.objects.filter(pk=stored_call.pk)
    calls.update(**values, opens_at=opens_at, closes_at=closes_at)
    expected = status.status(calls.get(), moment)
    assert calls.with_status(moment).get().status == expected
    assert [code for code in CallStatus if calls.in_status([code], moment).exists()] == [expected]


@pytest.fixture
def stored_call(balduina):
    return FundingCallPageFactory(neighbourhood=balduina)


def test_what_closes_first_comes_first_and_what_is_not_open_yet_last(balduina, now):
    names = {
        "rolling": {"rolling_always": True},
        "unknown": {"opening_date": None, "deadline_date": None},
        "coming": {"upcoming": True},
        "soon": {"closing_soon": True},
        "later": {},
    }
    for name, traits in names.items():
        FundingCallPageFactory(neighbourhood=balduina, at=now, slug=name, **traits)
    FundingCallPageFactory(neighbourhood=balduina, at=now, closed=True)
    FundingCallPageFactory(neighbourhood=balduina, at=now, exhausted=True)

    calls = FundingCallPage.objects.shown(balduina.site)
    order = ["soon", "later", "rolling", "coming", "unknown"]

    assert [call.slug for call in calls.current(now)] == order
    assert [call.slug for call in calls.applicable(now)] == order[:3]


def test_a_changed_deadline_moves_the_boundary_that_lists_ask_for(stored_call):
    page = stored_call
    before = page.closes_at
    page.deadline_date = page.deadline_date.replace(year=page.deadline_date.year + 1)
    page.save_revision().publish()
    page.refresh_from_db()
    assert page.closes_at > before
