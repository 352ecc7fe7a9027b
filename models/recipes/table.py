"""The table of scores of a model folder, through its shipped file: `python table.py ../etalase-1`.

Only photos that are reported (see `sets`) are scored, none of them taught with or chosen on. Cosine throughout.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
from torch import Tensor

import contract
import features
import head
import photos
import sets
from categories import CATEGORIES
from head import LabelledEmbeddings
from scores import forward_ms
from sets import Item

UMKM_SEEDS = range(1, 6)
UMKM_TRAIN, UMKM_VAL = 240, 30
"""Photos of each category; the other 30 are tested."""

WEIGHT_DECAY = 1e-4
"""Of the linear heads: what cross-validation chose for EfficientNet-Lite2, and the same for all."""

Embed = Callable[[list[Item]], Tensor]


@dataclass(frozen=True)
class Row:
    """One column of the table; every score is a share of photos, 0 to 1."""

    fashion_p1: float
    fashion_p10: float
    phone_r1: float
    phone_r5: float
    among_phones_p1: float
    clothing_p1: float
    clothing_linear: float
    umkm: float
    umkm_worst: float
    umkm_best: float


def measure(folder: Path, embed: Embed, part: str = "report") -> Row:
    """Score `embed` on every part that is reported, or with `part` choose on those that choose (and on umkm)."""
    fashion = sets.fashion(folder)[part]
    p1, p10 = precision(embed(fashion), kinds(fashion))
    r1, r5, own = _grocery(sets.grocery(folder), embed, part)
    clothing_p1, clothing_linear = _clothing(sets.clothing(folder), embed, part)
    umkm = _umkm(sets.umkm(folder), embed)
    return Row(p1, p10, r1, r5, own, clothing_p1, clothing_linear, statistics.fmean(umkm), min(umkm), max(umkm))


def kinds(items: Sequence[Item]) -> list[str]:
    return [item.kind for item in items]


def precision(embeddings: Tensor, labels: Sequence[str]) -> tuple[float, float]:
    """P@1 and P@10, every photo against all the others."""
    likeness = embeddings @ embeddings.T
    likeness.fill_diagonal_(float("-inf"))
    right = _right(likeness, labels, labels, 10)
    return right[:, 0].mean().item(), right.mean().item()


def recall(queries: Tensor, wanted: Sequence[str], gallery: Tensor, labels: Sequence[str], k: int) -> float:
    """Share of queries with their label among the `k` closest."""
    return _right(queries @ gallery.T, wanted, labels, k).amax(dim=1).mean().item()


def _right(likeness: Tensor, wanted: Sequence[str], labels: Sequence[str], k: int) -> Tensor:
    closest = likeness.topk(k).indices.tolist()
    return torch.tensor([[float(labels[i] == want) for i in row] for want, row in zip(wanted, closest, strict=True)])


def _grocery(parts: dict[str, list[Item]], embed: Embed, part: str) -> tuple[float, float, float]:
    shop, phone = embed(parts["iconic"]), embed(parts[part])
    wanted, products = kinds(parts[part]), kinds(parts["iconic"])
    r1, r5 = (recall(phone, wanted, shop, products, k) for k in (1, 5))
    return r1, r5, precision(phone, wanted)[0]


def _clothing(parts: dict[str, list[Item]], embed: Embed, part: str) -> tuple[float, float]:
    gallery, queries = embed(parts[f"{part} gallery"]), embed(parts[part])
    known, wanted = kinds(parts[f"{part} gallery"]), kinds(parts[part])
    names = sorted(set(known))
    trained = head.fit(LabelledEmbeddings(gallery, _indices(known, names)), WEIGHT_DECAY)
    right = LabelledEmbeddings(queries, _indices(wanted, names)).right(trained)
    return recall(queries, wanted, gallery, known, 1), right / len(wanted)


def _umkm(items: list[Item], embed: Embed) -> list[float]:
    """Test accuracy of a category head for each of five seeded splits, each as large as the manifest's own."""
    embeddings = embed(items)
    names = [label.code for label in CATEGORIES]
    labels = _indices([item.category for item in items], names)
    return [_split_accuracy(embeddings, labels, Random(seed)) for seed in UMKM_SEEDS]


def _split_accuracy(embeddings: Tensor, labels: Tensor, random: Random) -> float:
    train, test = [], []
    for label in labels.unique().tolist():
        members = (labels == label).nonzero().flatten().tolist()
        random.shuffle(members)
        train += members[:UMKM_TRAIN]
        test += members[UMKM_TRAIN + UMKM_VAL :]
    trained = head.fit(LabelledEmbeddings(embeddings[train], labels[train]), WEIGHT_DECAY)
    return LabelledEmbeddings(embeddings[test], labels[test]).right(trained) / len(test)


def _indices(labels: Sequence[str], names: Sequence[str]) -> Tensor:
    return torch.tensor([names.index(label) for label in labels])


def lines(row: Row) -> list[str]:
    """The scores as rows of a Markdown table."""
    return [
        f"| fashion among themselves, P@1 / P@10 | {row.fashion_p1:.3f} / {row.fashion_p10:.3f} |",
        f"| grocery phone to the shop's picture, R@1 / R@5 | {row.phone_r1:.3f} / {row.phone_r5:.3f} |",
        f"| grocery phone photos among themselves, P@1 | {row.among_phones_p1:.3f} |",
        f"| clothing P@1 / linear head | {row.clothing_p1:.3f} / {row.clothing_linear:.3f} |",
        f"| umkm, five seeded splits, accuracy (worst to best) | {row.umkm:.4f}"
        f" ({row.umkm_worst:.4f} to {row.umkm_best:.4f}) |",
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="a folder with model.json")
    photos.add_argument(parser)
    features.add_argument(parser)
    arguments = parser.parse_args()
    folder = photos.folder_or_exit(arguments.photos)
    rules = contract.read(arguments.model)
    file = arguments.model / rules.embedder
    embedder, key = torch.jit.load(file), contract.sha256(file)
    row = measure(folder, lambda items: features.embed(items, rules.input, embedder, key, arguments.cache))
    cost = forward_ms(embedder, (1, 3, rules.input.height, rules.input.width))
    print("\n".join(["| | " + rules.name + " |", "| --- | --- |", *lines(row)]))
    print(f"| dimensions, MB, CPU ms | {rules.dimension}, {file.stat().st_size / 1e6:.1f}, {cost:.0f} |")


if __name__ == "__main__":
    main()
