"""Measure a model folder through its shipped files: `python measure.py ../efficientnet-lite2 --photos FOLDER`.

What it prints is what the Java system is held to, within 0.01.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import torch

import contract
import features
import photos
from categories import labelled
from contract import Contract
from head import LinearHead
from scores import Recall, forward_ms, recall_at


@dataclass(frozen=True)
class TagScore:
    """Photos of one umkm split: how many, how many tagged right, how many of those shown (confident enough)."""

    photos: int
    right: int
    right_and_shown: int
    shown: int


@dataclass(frozen=True)
class Measured:
    """Everything that a card says about what a model scored."""

    category: dict[str, TagScore]
    phone_photos: int
    products: int
    recall_at_1: Recall
    recall_at_5: Recall
    forward_ms: float
    megabytes: float

    def lines(self) -> list[str]:
        """The scores as Markdown list items."""
        tags = [
            f"- Category of the {score.photos} umkm {split} photos: {score.right} right"
            f" ({score.right / score.photos:.4f});"
            f" at the threshold {score.shown} are shown, {score.right_and_shown} of them right."
            for split, score in self.category.items()
        ]
        return [
            *tags,
            f"- Phone photo to the shop's own picture, all {self.phone_photos} grocery phone photos against"
            f" {self.products} products: R@1 {self.recall_at_1.of_queries:.4f}, R@5 {self.recall_at_5.of_queries:.4f};"
            " with every product weighing the same:"
            f" R@1 {self.recall_at_1.by_label:.4f}, R@5 {self.recall_at_5.by_label:.4f}.",
            f"- One forward pass on one thread: {self.forward_ms:.0f} ms of CPU time (median).",
            f"- Embedder file: {self.megabytes:.1f} MB.",
        ]


def measure(model: Path, folder: Path, cache: Path) -> Measured:
    """Read the model folder as the product does, and score it on the umkm and grocery sets."""
    rules = contract.read(model)
    embedder_file = model / rules.embedder
    embedder = torch.jit.load(embedder_file)
    key = contract.sha256(embedder_file)
    phone, iconic = photos.grocery(folder)
    queries = features.embed(phone, rules.input, embedder, key, cache)
    gallery = features.embed(iconic, rules.input, embedder, key, cache)
    wanted, products = [photo.label for photo in phone], [photo.label for photo in iconic]
    category = {}
    for split in ("val", "test"):
        members = photos.umkm(folder, split)
        embeddings = features.embed(members, rules.input, embedder, key, cache)
        category[split] = _tag_score(rules, model, members, embeddings)
    return Measured(
        category=category,
        phone_photos=len(phone),
        products=len(iconic),
        recall_at_1=recall_at(1, queries, wanted, gallery, products),
        recall_at_5=recall_at(5, queries, wanted, gallery, products),
        forward_ms=forward_ms(embedder, (1, 3, rules.input.height, rules.input.width)),
        megabytes=embedder_file.stat().st_size / 1e6,
    )


def _tag_score(rules: Contract, model: Path, members: list[photos.Photo], embeddings: torch.Tensor) -> TagScore:
    (rule,) = (head for head in rules.heads if head.tag == "category")
    split = labelled(members, embeddings, rule.labels)
    head = LinearHead.read(model / rule.file, len(rule.labels), rules.dimension, rule.temperature)
    confidence, taken_for = head.probabilities(split.embeddings).max(dim=1)
    least = torch.tensor([rule.threshold if label.threshold is None else label.threshold for label in rule.labels])
    right, shown = taken_for == split.labels, confidence >= least[taken_for]
    return TagScore(len(right), int(right.sum()), int((right & shown).sum()), int(shown.sum()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="a folder with model.json")
    photos.add_argument(parser)
    features.add_argument(parser)
    arguments = parser.parse_args()
    folder = photos.folder_or_exit(arguments.photos)
    print("\n".join(measure(arguments.model, folder, arguments.cache).lines()))


if __name__ == "__main__":
    main()
