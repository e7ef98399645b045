import pytest

from merchants.hours import HoursError, parse_time


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("9", 540),
        ("09", 540),
        ("930", 570),
        ("0930", 570),
        ("9.30", 570),
        ("9,30", 570),
        ("9:30", 570),
        (" 9 : 30 ", 570),
        ("9h30", 570),
        ("ore 9", 540),
        ("21", 1260),
        ("0", 0),
        ("24", 1440),
        ("24:00", 1440),
    ],
)
def test_a_time_is_understood_as_people_type_it(typed, minutes):
    assert parse_time(typed) == minutes


@pytest.mark.parametrize("typed", ["", "9.3", "25", "24:30", "9:60", "nove", "-1", "٩", "9:30:00"])
def test_what_is_no_time_is_refused_with_the_text_itself(typed):
    with pytest.raises(HoursError, match="non è un orario") as refused:
        parse_time(typed)
    assert f"«{typed}»" in str(refused.value)
