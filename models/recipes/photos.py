"""The photo sets that heads are trained on and models are measured with, as their manifests list them."""

from __future__ import annotations

import argparse
import csv
import sys
from dataclasses import dataclass
from pathlib import Path

DEFAULT_FOLDER = Path("../shared/photos")


@dataclass(frozen=True)
class Photo:
    """One row of a manifest: where the photo lies, what it shows, and the split it belongs to."""

    file: Path
    label: str
    split: str


def add_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--photos", type=Path, default=DEFAULT_FOLDER, help="folder of the manifests (%(default)s)")


def folder_or_exit(folder: Path) -> Path:
    """Return `folder`, or end the program in peace when this machine has no such photos."""
    if not (folder / "umkm.csv").is_file():
        print(f"Skipped: no photo sets at {folder} (say where they are with --photos).")
        sys.exit(0)
    return folder


def umkm(folder: Path, split: str) -> list[Photo]:
    """Photos of four categories; `split` is train, val or test."""
    return [photo for photo in _read(folder, "umkm.csv", "category") if photo.split == split]


def grocery(folder: Path) -> tuple[list[Photo], list[Photo]]:
    """Phone photos taken in shops (splits train and val), and the shop's own picture of each product."""
    photos = _read(folder, "grocery.csv", "product")
    phone = [photo for photo in photos if photo.split != "iconic"]
    return phone, [photo for photo in photos if photo.split == "iconic"]


def _read(folder: Path, manifest: str, label: str) -> list[Photo]:
    with open(folder / manifest, encoding="utf-8", newline="") as rows:
        return [Photo(folder / row["file"], row[label], row.get("split", "")) for row in csv.DictReader(rows)]
