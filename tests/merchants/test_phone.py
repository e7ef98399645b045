import pytest
from django.core.exceptions import ValidationError

from merchants import phone


@pytest.mark.parametrize("typed", ["06 4466154", "+39 06 4466154", "0039064466154", "06/446.61.54"])
def test_one_number_is_stored_in_one_form(typed):
    assert phone.stored(typed) == "+39 06 446 6154"


def test_neighbours_read_the_local_form_and_phones_dial_the_full_one():
    number = phone.stored("06 4466154")
    assert phone.shown(number) == "06 446 6154"
    assert phone.link(number) == "+390 64466154".replace(" ", "")


def test_foreign_numbers_keep_their_country():
    assert phone.shown("+33 1 42 68 53 00").startswith("+33")


@pytest.mark.parametrize("typed", ["", "citofonare Rossi", "12", "+39 06 44661541234567"])
def test_what_is_no_number_is_refused_with_words(typed):
    with pytest.raises(ValidationError):
        phone.stored(typed)
