"""What a new installation's registers promise to imports, to search and to the windows."""

import re
from collections import Counter

import pytest
from lucide import IconDoesNotExist, _render_icon
from merchants.registers import AMENITIES, CATEGORIES
