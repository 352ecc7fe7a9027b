"""Build a model folder from the EfficientNet-Lite weights: embedder, category head, model.json and card."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

import backbone
import card
import contract
import features
import head
import photos
from categories import CATEGORIES, labelled
from contract import Contract, HeadRule
from measure import measure

VERSION = "1"
EMBEDDER = "embedder.pt"
HEAD = "category.f32"
THRESHOLD = 0.5
"""Below it a tag is not shown: the other three categories together are then the likelier answer."""


def build(net: str, pooling: str, model: Path, folder: Path, cache: Path) -> head.Choice:
    """Write embedder.pt, category.f32 and model.json into `model`; return how the head was chosen."""
    model.mkdir(parents=True, exist_ok=True)
    rule = backbone.input_rule(net)
    backbone.export(backbone.Embedder(net, pooling), rule, model / EMBEDDER)
    embedder, key = torch.jit.load(model / EMBEDDER), contract.sha256(model / EMBEDDER)
    members = photos.umkm(folder, "train")
    category, choice = head.train(labelled(members, features.embed(members, rule, embedder, key, cache)))
    category.write(model / HEAD)
    contract.write(
        Contract(
            name=model.resolve().name,
            version=VERSION,
            description=f"{card.title(net)} trained on ImageNet, {pooling} pooling, L2-normalised;"
            " four product categories",
            embedder=EMBEDDER,
            input=rule,
            dimension=backbone.DIMENSION,
            distance="cosine",
            heads=(HeadRule("category", HEAD, category.temperature, THRESHOLD, CATEGORIES),),
        ),
        model,
    )
    return choice


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path, help="the folder to write; its name is the model's name")
    parser.add_argument("--net", choices=backbone.WEIGHTS, default="efficientnet-lite2")
    parser.add_argument("--pooling", choices=backbone.POOLINGS, default="average")
    photos.add_argument(parser)
    features.add_argument(parser)
    arguments = parser.parse_args()
    folder = photos.folder_or_exit(arguments.photos)
    choice = build(arguments.net, arguments.pooling, arguments.model, folder, arguments.cache)
    print(f"Built {arguments.model}; measuring it")
    measured = measure(arguments.model, folder, arguments.cache)
    card.write(arguments.model, arguments.net, arguments.pooling, choice, measured)
    print("\n".join(measured.lines()))


if __name__ == "__main__":
    main()
