import datetime

from merchants.hours import Closure, OpeningHours, from_osm, to_schema_org

TODAY = datetime.date(2026, 11, 24)


def entries(hours: OpeningHours, key: str = "openingHoursSpecification", closures=()) -> list:
    found = to_schema_org(hours, TODAY, closures).get(key, [])
    assert all(entry.pop("@type") == "OpeningHoursSpecification" for entry in found)
    return found


def test_the_week_by_equal_days_and_slots():
    assert entries(
        from_osm("Mo,Tu 09:00-13:00,15:00-24:00; We 18:00-02:00; Th-Sa 00:00-24:00")
    ) == [
        {"dayOfWeek": ["Monday", "Tuesday"], "opens": "09:00", "closes": "13:00"},
        {"dayOfWeek": ["Monday", "Tuesday"], "opens": "15:00", "closes": "00:00"},
        {"dayOfWeek": ["Wednesday"], "opens": "18:00", "closes": "02:00"},
        {"dayOfWeek": ["Thursday", "Friday", "Saturday"], "opens": "00:00", "closes": "23:59"},
        {"dayOfWeek": ["Sunday"], "opens": "00:00", "closes": "00:00"},
    ]


def test_what_is_not_stated_or_by_appointment_is_left_out():
    assert to_schema_org(OpeningHours(), TODAY) == {}
    assert to_schema_org(OpeningHours.by_appointment(), TODAY) == {}


def test_a_season_has_the_dates_of_its_next_time():
    hours = from_osm("unknown; Nov 10-Feb 10 10:00-12:00; Mar 1-5 off")
    coming, running = entries(hours)
    assert (running["validFrom"], running["validThrough"]) == ("2026-11-10", "2027-02-10")
    assert (coming["validFrom"], coming["validThrough"]) == ("2027-03-01", "2027-03-05")


def test_holidays_closures_and_special_days():
    hours = from_osm("PH off; 2026 Aug 10-25 off; 2026 Dec 24 08:00-13:00")
    patron = Closure("Patrono", datetime.date(2000, 6, 29), True)
    assert entries(hours) == [
        {"dayOfWeek": ["PublicHolidays"], "opens": "00:00", "closes": "00:00"}
    ]
    assert entries(hours, "specialOpeningHoursSpecification", [patron]) == [
        {
            "validFrom": "2027-06-29",
            "validThrough": "2027-06-29",
            "opens": "00:00",
            "closes": "00:00",
        },
        {
            "validFrom": "2026-12-24",
            "validThrough": "2026-12-24",
            "opens": "08:00",
            "closes": "13:00",
        },
    ]
