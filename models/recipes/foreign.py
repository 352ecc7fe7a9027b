"""From which likeness on a hit is a hit: thresholds for "this shop does not sell that", by category.

A shop is every umkm train photo of one category. Sold is a photo of that category; foreign is a photo of another
category, and also a photo of the category itself once the shop has lost all of its kind (a held-out class).
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

import calibration
from contract import NoMatch
from kinds import code_of
from sets import Item


@dataclass(frozen=True)
class Shelf:
    """umkm photos and their embeddings."""

    items: list[Item]
    embeddings: Tensor

    def of(self, *splits: str) -> Shelf:
        rows = [row for row, item in enumerate(self.items) if item.split in splits]
        return Shelf([self.items[row] for row in rows], self.embeddings[rows])


@dataclass(frozen=True)
class Closest:
    """The cosine of the best hit for every query against one category's shop."""

    sold: list[float]
    foreign: list[float]
    held_out: list[float]


@dataclass(frozen=True)
class Rates:
    """Shares of queries at the shipped threshold."""

    category: str
    false_rejects: float
    false_accepts: float
    held_out_accepts: float


def thresholds(umkm: Shelf, categories: list[str]) -> NoMatch:
    """Chosen on the train and val photos against the train photos: as many wrong answers either way."""
    each = {category: closest(umkm.of("train", "val"), umkm.of("train"), category) for category in categories}
    sold = [best for one in each.values() for best in one.sold]
    foreign = [best for one in each.values() for best in one.foreign]
    by_category = {code: _threshold(one.sold, one.foreign) for code, one in each.items()}
    return NoMatch(_threshold(sold, foreign), by_category)


def rates(no_match: NoMatch, umkm: Shelf) -> list[Rates]:
    """What the thresholds do to the test photos."""
    return [_rates(code, step, closest(umkm.of("test"), umkm.of("train"), code))
            for code, step in no_match.categories.items()]


def closest(queries: Shelf, shop: Shelf, category: str) -> Closest:
    """Best hits in the shop of `category`; a photo never finds itself, nor a copy of itself."""
    stock = [row for row, item in enumerate(shop.items) if item.category == category]
    stock_kinds = [code_of(shop.items[row].kind) for row in stock]
    stock_files = [shop.items[row].file for row in stock]
    likeness = queries.embeddings @ shop.embeddings[stock].T
    found = Closest([], [], [])
    for item, row in zip(queries.items, likeness, strict=True):
        row = row.masked_fill(torch.tensor([file == item.file for file in stock_files]), -1)
        if item.category != category:
            found.foreign.append(row.max().item())
            continue
        found.sold.append(row.max().item())
        same = torch.tensor([kind == code_of(item.kind) for kind in stock_kinds])
        found.held_out.append(row.masked_fill(same, -1).max().item())
    return found


def _threshold(sold: list[float], foreign: list[float]) -> float:
    return round(max(0.0, calibration.equal_error(sold, foreign)), 3)


def _rates(category: str, threshold: float, found: Closest) -> Rates:
    return Rates(
        category,
        calibration.false_rejects(found.sold, threshold),
        calibration.false_accepts(found.foreign, threshold),
        calibration.false_accepts(found.held_out, threshold),
    )
