"""Editorial content of the demonstration: what the association of the Balduina publishes.

Pure data, in tuples of the shapes in `shapes`: news, funding calls, notices and events.
"""

from .events import EVENTS
from .funding import CALLS
from .news import NEWS
from .notices import NOTICES

__all__ = ["CALLS", "EVENTS", "NEWS", "NOTICES"]
