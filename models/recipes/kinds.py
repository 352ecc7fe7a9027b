"""The fine kinds a shop may be told, in the words of Indonesian marketplaces: `kinds.csv`, with the manifests' kinds behind each."""

from __future__ import annotations

import csv
from pathlib import Path

CLOTHING_SET = frozenset("t-shirt longsleeve shirt outwear dress skirt pants shorts hat shoes".split())
"""The clothing set's kinds, which umkm repeats photos of: never taught, as that set is to stay unseen."""

NAMES = Path(__file__).with_name("kinds.csv")
OTHERS = "lainnya"
"""What every photo of a kind not named there is taught as: a head without it would force such a photo into a kind."""


def _codes() -> dict[str, str]:
    with open(NAMES, encoding="utf-8", newline="") as rows:
        return {kind: row["label"] for row in csv.DictReader(rows) for kind in row["synonyms"].split("|")}


_CODES = _codes()


def code_of(kind: str) -> str:
    """The code of a manifest's kind; OTHERS where it has none."""
    return _CODES.get(kind, OTHERS)
