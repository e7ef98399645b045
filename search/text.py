"""What residents type, made fit for every search backend."""

import re

LONGEST_QUERY = 100
MOST_WORDS = 10
_WORD = re.compile(r"\w+")


def words(query: str) -> list[str]:
    """The words of a query without marks and elided articles, at most `MOST_WORDS` of them.

    Backends give quotes, operators and empty strings meanings of their own (SQLite answers a lone
    quote with an error), and thousands of words exhaust the stack: so they see plain words only.
    """
    found = _WORD.findall(query[:LONGEST_QUERY].lower())
    # "l'idraulico" is looked for as "idraulico": one letter alone is an elided article.
    return [word for word in found if len(word) > 1 or word.isdigit()][:MOST_WORDS]
