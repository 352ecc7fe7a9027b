"""Write the manifest that the colour head of etalase-1 is taught from: `python colours_lesson.py ../../.etalase/colours.csv`.

`sets` decides what may teach (train), choose (val) or only be reported (test). Labels are the catalogue's base colours as
they are; `colours.csv` says which of them are one colour to a shopper. Photos whose colour it does not have (NA: nobody
knows) are left out.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

import manifests
import photos
import sets
from manifests import Row

NAMES = Path(__file__).with_name("colours.csv")
SPLITS = {"teach": "train", "choose": "val", "report": "test"}


def known() -> frozenset[str]:
    """The base colours that have a name."""
    with open(NAMES, encoding="utf-8", newline="") as rows:
        return frozenset(word for row in csv.DictReader(rows) for word in row["synonyms"].split("|"))


def rows(folder: Path) -> list[Row]:
    """File, base colour, split."""
    named = known()
    return [
        (item.file, item.colour, SPLITS[part])
        for part, items in sets.fashion(folder).items()
        for item in items
        if item.colour in named
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("manifest", type=Path, help="the CSV to write")
    photos.add_argument(parser)
    arguments = parser.parse_args()
    folder = photos.folder_or_exit(arguments.photos)
    manifests.write(arguments.manifest, "colour", rows(folder))


if __name__ == "__main__":
    main()
