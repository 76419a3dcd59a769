"""How lists are cut into pages that never have to be written again.

An entry keeps the position it got when it entered a list. Positions are cut, from the oldest on,
into pages of `SIZE`; the newest `SIZE` to 2 x `SIZE` - 1 stand on the head, which grows until it
seals its older half as the next numbered page. A publication touches the head and, rarely, two
more.
"""

from __future__ import annotations

from typing import Final

from channels.website.entry import SITEMAP

SIZE: Final = 20  # entries of a sealed page
SITEMAP_SIZE: Final = 500  # addresses of one part
HEAD: Final = 0  # the number of the head; sealed pages count from 1, the oldest


def sealed(next_position: int) -> int:
    """Return how many sealed pages a list has, from the position its next entry will get."""
    return max(0, next_position // SIZE - 1)


def number_of(path: str, position: int, next_position: int) -> int:
    """Return the number of the page that shows a position."""
    if path == SITEMAP:
        return position // SITEMAP_SIZE + 1
    number = position // SIZE + 1
    return number if number <= sealed(next_position) else HEAD


def span_of(path: str, number: int, next_position: int) -> tuple[int, int]:
    """Return the positions that a page shows: first, and last plus one."""
    if path == SITEMAP:
        return (number - 1) * SITEMAP_SIZE, number * SITEMAP_SIZE
    if number == HEAD:
        return sealed(next_position) * SIZE, next_position
    return (number - 1) * SIZE, number * SIZE


def changed_by_append(path: str, position: int) -> set[int]:
    """Return the numbers of the pages that change when an entry takes `position`."""
    if path == SITEMAP:
        return {number_of(path, position, position + 1)}
    before, after = sealed(position), sealed(position + 1)
    if before == after:
        return {HEAD}
    return {HEAD, after, after - 1}  # the last one now links to its new neighbour, not the head


def address(path: str, number: int) -> str:
    """Return the path of one page of a list."""
    return path if number == HEAD else f"{path}/page-{number}"


def neighbours(number: int, next_position: int) -> tuple[int | None, int | None]:
    """Return the numbers of the older and the newer page."""
    last = sealed(next_position)
    if number == HEAD:
        return (last or None), None
    return (number - 1 or None), (number + 1 if number < last else HEAD)
