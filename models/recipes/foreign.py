"""From which likeness on a hit is a hit: thresholds for "this shop does not sell that", by the category of the query.

A shop is every umkm train photo of one category. Sold is what is of the shop's category, foreign the rest.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

import calibration
from contract import NoMatch
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
    """The cosine of the best hit of every query of one category: in that category's shop, and in each of the others."""

    sold: list[float]
    foreign: list[float]


def thresholds(umkm: Shelf, categories: list[str]) -> NoMatch:
    """Chosen on the train and val photos against the train photos: as many wrong answers either way."""
    each = {category: closest(umkm.of("train", "val"), umkm.of("train"), category) for category in categories}
    sold = [best for one in each.values() for best in one.sold]
    foreign = [best for one in each.values() for best in one.foreign]
    by_category = {code: _threshold(one.sold, one.foreign) for code, one in each.items()}
    return NoMatch(_threshold(sold, foreign), by_category)


def closest(queries: Shelf, shops: Shelf, category: str) -> Closest:
    """Best hits of the queries of `category`; a photo never finds itself, nor a copy of itself."""
    files = [item.file for item in shops.items]
    found = Closest([], [])
    for item, row in zip(queries.items, queries.embeddings @ shops.embeddings.T, strict=True):
        if item.category == category:
            row = row.masked_fill(torch.tensor([file == item.file for file in files]), -1)
            for shop in sorted({other.category for other in shops.items}):
                stock = torch.tensor([other.category == shop for other in shops.items])
                (found.sold if shop == category else found.foreign).append(row[stock].max().item())
    return found


def _threshold(sold: list[float], foreign: list[float]) -> float:
    return round(max(0.0, calibration.equal_error(sold, foreign)), 3)
