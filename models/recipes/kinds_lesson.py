"""Write the manifest that the kind head of etalase-1 is taught from: `python kinds_lesson.py ../../.etalase/kinds.csv`.

`sets` decides what may teach (train), choose (val) or only be reported (test). Kinds that no photo is left to choose with
count as others.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import features
import manifests
import photos
import sets
from kinds import CLOTHING_SET, OTHERS, code_of
from manifests import Row
from sets import Item


def rows(folder: Path, cache: Path) -> list[Row]:
    """File, code of its kind, split."""
    fashion, umkm = sets.fashion(folder), sets.umkm(folder)
    parts = {
        "train": [*(item for item in sets.taught(folder, cache) if not item.category), *_own(umkm, "train")],
        "val": [*fashion["choose"], *_own(umkm, "val")],
        "test": fashion["report"],
    }
    chosen = {code_of(item.kind) for item in parts["val"]}
    found = []
    for split, items in parts.items():
        for item in items:
            code = code_of(item.kind)
            found.append((item.file, code if code in chosen else OTHERS, split))
    return found


def _own(umkm: list[Item], split: str) -> list[Item]:
    return [item for item in umkm if item.split == split and item.kind not in CLOTHING_SET]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("manifest", type=Path, help="the CSV to write")
    photos.add_argument(parser)
    features.add_argument(parser)
    arguments = parser.parse_args()
    folder = photos.folder_or_exit(arguments.photos)
    manifests.write(arguments.manifest, "kind", rows(folder, arguments.cache / "lesson"))


if __name__ == "__main__":
    main()
