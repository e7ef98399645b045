"""Funding calls in every status a call can have, from the most urgent to those that are over.

They are modelled on the records of the national catalogue (incentivi.gov.it). Those that exist link
to the home page of who grants them; the invented ones link to an `.example` address.
"""

from .available import AVAILABLE
from .over import OVER

CALLS = AVAILABLE + OVER
