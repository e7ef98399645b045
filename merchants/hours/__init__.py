"""Opening hours of a shop: what it says, what that means at a moment, and in words.

Pure values, without database or settings. The stored form is JSON (`model`), the exchanged form
one OSM expression (`osm`, `osm_reading`), and the library opening-hours-py alone says from that
expression whether a shop is open (`evaluation`).
"""

from merchants.hours.evaluation import (
    State,
    changes,
    day_on,
    holiday_on,
    intervals,
    is_public_holiday,
    state,
)
from merchants.hours.model import Closure, HolidayPolicy, OpeningHours, Season, SpecialDays
from merchants.hours.osm import to_osm
from merchants.hours.osm_reading import from_osm
from merchants.hours.problems import HoursError, Problem
from merchants.hours.schema_org import to_schema_org
from merchants.hours.times import parse_time
from merchants.hours.week import (
    BY_APPOINTMENT,
    CLOSED,
    UNKNOWN,
    WHOLE_DAY,
    Day,
    Slot,
    StateKind,
    Week,
)
from merchants.hours.words import (
    Row,
    coming_exceptions,
    day_text,
    describe,
    holiday_name,
    read_back,
    special_text,
    week_groups,
    week_rows,
    wording_ends,
)

__all__ = [
    "BY_APPOINTMENT",
    "CLOSED",
    "UNKNOWN",
    "WHOLE_DAY",
    "Closure",
    "Day",
    "HolidayPolicy",
    "HoursError",
    "OpeningHours",
    "Problem",
    "Row",
    "Season",
    "Slot",
    "SpecialDays",
    "State",
    "StateKind",
    "Week",
    "changes",
    "coming_exceptions",
    "day_on",
    "day_text",
    "describe",
    "from_osm",
    "holiday_name",
    "holiday_on",
    "intervals",
    "is_public_holiday",
    "parse_time",
    "read_back",
    "special_text",
    "state",
    "to_osm",
    "to_schema_org",
    "week_groups",
    "week_rows",
    "wording_ends",
]
