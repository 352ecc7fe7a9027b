"""Build a model folder from the EfficientNet-Lite weights: embedder, category head, model.json and card."""

from __future__ import annotations

import argparse
from pathlib import Path

import backbone
import card
import features
import head
import photos
from assembly import Design, assemble
from measure import measure


def build(net: str, pooling: str, model: Path, folder: Path, cache: Path) -> head.Choice:
    """Write embedder.pt, category.f32 and model.json into `model`; return how the head was chosen."""
    design = Design(
        embedder=backbone.Embedder(net, pooling),
        input=backbone.input_rule(net),
        dimension=backbone.DIMENSION,
        distance="cosine",
        description=f"{card.title(net)} trained on ImageNet, {pooling} pooling, L2-normalised",
    )
    return assemble(design, model, folder, cache)


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
