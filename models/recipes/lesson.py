"""What the embedder of etalase-1 learns from: pooled features of pictures, and of phone photos drawn of some of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
from PIL import Image
from torch import Tensor

import contract
import phone
import sets
from pooled import Draw, Pooler
from preprocess import open_photo
from sets import Item

CLUTTER = 800
"""Pictures, of those taught, that backgrounds are made of."""
PICTURES = 3680
"""Fashion pictures taught, of the 4,410 that may teach: as many as there was time for."""
PAIRED = 2400
"""Fashion pictures that phone photos may be drawn of, beside all of umkm's own kinds."""
PHONE_LOTS = (608, 896)
"""Phone photos, drawn in lots: they only estimate how two views of one product differ, so hundreds will do."""
CHOICE, ORDER, CLUTTER_CHOICE, LOT = 2, 3, 1, 1_000_003
"""Seeds; a phone photo's is LOT times its lot, from 1, plus its place in the lot."""


@dataclass(frozen=True)
class Lesson:
    """Features are [N, 3, 1280]; row i of `phone` shows the product of picture `phone_of[i]`, `kind` is of pictures."""

    pictures: Tensor
    phone: Tensor
    phone_of: Tensor
    kind: Tensor
    kinds: list[str]


def prepare(folder: Path, cache: Path, pooler: Pooler) -> Lesson:
    """Make what earlier runs have not left in `cache`."""
    items = pictures(folder, cache)
    of_umkm = sum(bool(item.category) for item in items)
    pairs = _pairs(len(items) - of_umkm, of_umkm)
    kinds = sorted({item.kind for item in items})
    drawn = _by_phone([items[row] for row in pairs], clutter(sets.taught(folder, cache)))
    return Lesson(
        pictures=pooler.of(items, cache),
        phone=pooler.make(cache / "phone.npy", len(pairs), drawn),
        phone_of=torch.tensor(pairs),
        kind=torch.tensor([kinds.index(item.kind) for item in items]),
        kinds=kinds,
    )


def kept(cache: Path, tuned: Path | None) -> Path:
    """Where the features of a network lie: each set of weights has a folder of its own."""
    return cache / ("lesson" if tuned is None else contract.sha256(tuned)[:16])


def pictures(folder: Path, cache: Path) -> list[Item]:
    """Fashion first, then umkm's own kinds."""
    taught = sets.taught(folder, cache)
    fashion, own = ([item for item in taught if bool(item.category) == of_umkm] for of_umkm in (False, True))
    return fashion[:PICTURES] + own


def _pairs(fashion: int, own: int) -> list[int]:
    """Rows of the pictures that phone photos are drawn of."""
    mixed = [*Random(CHOICE).sample(range(fashion), min(PAIRED, fashion)), *range(fashion, fashion + own)]
    Random(ORDER).shuffle(mixed)
    return mixed[: sum(PHONE_LOTS)]


def clutter(taught: list[Item]) -> list[Image.Image]:
    chosen = Random(CLUTTER_CHOICE).sample(taught, min(CLUTTER, len(taught)))
    return [phone.thing(open_photo(item.file)) for item in chosen]


def _by_phone(items: list[Item], clutter: list[Image.Image]) -> Draw:
    return lambda row: phone.photograph(open_photo(items[row].file), clutter, Random(_seed(row)))


def _seed(row: int) -> int:
    lot, place = (1, row) if row < PHONE_LOTS[0] else (2, row - PHONE_LOTS[0])
    return LOT * lot + place
