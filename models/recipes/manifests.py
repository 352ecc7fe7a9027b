"""Manifests for `./etalase train`: which photo is called what, and may be used for what."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable
from pathlib import Path

Row = tuple[Path, str, str]
"""File, label, split: train, val or test."""


def write(manifest: Path, label: str, rows: Iterable[Row]) -> None:
    """Columns file, `label` and split; files as seen from the manifest's folder."""
    manifest.parent.mkdir(parents=True, exist_ok=True)
    with open(manifest, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["file", label, "split"])
        writer.writerows((os.path.relpath(photo, manifest.parent), name, split) for photo, name, split in rows)
    print(f"Wrote {manifest}")
