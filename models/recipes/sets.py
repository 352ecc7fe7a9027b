"""Which photos may teach the embedder, which may choose between candidates, and which are only reported.

The guard against fooling ourselves. No row is in two parts, and:

- clothing is never taught with: it shows what carries over to a set that training has not seen;
- no phone photo of a grocery product is taught with, and no picture of the shop's own either;
- umkm repeats photos of the other three sets, so only its kinds that no other set has are taught with, and
  no fashion photo that umkm repeats is.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy
from PIL import Image

FASHION_TEACH, FASHION_REPORT = 4600, 5600
"""Rows before the first teach, rows from the second on (the last 1,400) are reported, those between choose."""
UMKM_OWN_KINDS = frozenset(
    "kue-lapis roti-kukus-mekar lumpia pizza chandelier buddha menorah ewer umbrella lamp windsor_chair".split()
)
CLOTHING_GALLERY = 1000
CLOTHING_CHOICE, CLOTHING_QUERIES = 600, 500
GROCERY_REPORT = 700
SEED = 4


@dataclass(frozen=True)
class Item:
    """One photo with what its manifest says of it; `kind` is the label retrieval is scored by."""

    file: Path
    kind: str
    colour: str = ""
    split: str = ""
    category: str = ""


def fashion(folder: Path) -> dict[str, list[Item]]:
    rows = [Item(folder / row["file"], row["kind"], row["colour"]) for row in _rows(folder, "fashion.csv")]
    return {
        "teach": rows[:FASHION_TEACH],
        "choose": rows[FASHION_TEACH:FASHION_REPORT],
        "report": rows[FASHION_REPORT:],
    }


def grocery(folder: Path) -> dict[str, list[Item]]:
    """The shop's own pictures, the phone photos that choose (split val) and those reported (700 of split train)."""
    rows = [Item(folder / row["file"], row["product"], split=row["split"]) for row in _rows(folder, "grocery.csv")]
    parts = {"iconic": "iconic", "choose": "val", "report": "train"}
    found = {part: [item for item in rows if item.split == split] for part, split in parts.items()}
    return found | {"report": Random(SEED).sample(found["report"], min(GROCERY_REPORT, len(found["report"])))}


def clothing(folder: Path) -> dict[str, list[Item]]:
    """Two galleries and their queries; those reported are the set's own validation split."""
    rows = [Item(folder / row["file"], row["kind"], split=row["split"]) for row in _rows(folder, "clothing.csv")]
    train = [item for item in rows if item.split == "train"]
    Random(SEED).shuffle(train)
    return {
        "report gallery": train[:CLOTHING_GALLERY],
        "report": [item for item in rows if item.split == "validation"],
        "choose gallery": train[CLOTHING_GALLERY : CLOTHING_GALLERY + CLOTHING_CHOICE],
        "choose": train[2 * CLOTHING_GALLERY : 2 * CLOTHING_GALLERY + CLOTHING_QUERIES],
    }


def umkm(folder: Path) -> list[Item]:
    return [
        Item(folder / row["file"], row["kind"], split=row["split"], category=row["category"])
        for row in _rows(folder, "umkm.csv")
    ]


def taught(folder: Path, cache: Path) -> list[Item]:
    """The photos that the embedder learns from."""
    known = json.loads(_looks(folder, cache).read_text(encoding="utf-8"))
    fashion_rows, umkm_rows = fashion(folder)["teach"], umkm(folder)
    repeated = {known[str(item.file.relative_to(folder))] for item in umkm_rows}
    return [
        *(item for item in fashion_rows if known[str(item.file.relative_to(folder))] not in repeated),
        *(item for item in umkm_rows if item.split == "train" and item.kind in UMKM_OWN_KINDS),
    ]


def _looks(folder: Path, cache: Path) -> Path:
    """The fingerprints of all fashion and umkm photos, made once."""
    file = cache / "looks.json"
    if not file.exists():
        items = [item for part in fashion(folder).values() for item in part] + umkm(folder)
        cache.mkdir(parents=True, exist_ok=True)
        looks = {str(item.file.relative_to(folder)): look(item.file) for item in items}
        file.write_text(json.dumps(looks), encoding="utf-8")
    return file


def look(file: Path) -> str:
    """64 bits that survive resizing and JPEG: is each of 8 x 8 cells darker than its left neighbour?"""
    with Image.open(file) as photo:
        grey = numpy.asarray(photo.convert("L").resize((9, 8), Image.Resampling.BILINEAR), dtype=int)
    return numpy.packbits((grey[:, 1:] < grey[:, :-1]).ravel()).tobytes().hex()


def _rows(folder: Path, manifest: str) -> list[dict[str, str]]:
    with open(folder / manifest, encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))
