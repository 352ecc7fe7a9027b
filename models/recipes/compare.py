"""Measure the candidate embedders beside each other: `python compare.py --photos FOLDER`."""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from torch import Tensor, nn

import backbone
import features
import head
import photos
from categories import labelled
from scores import forward_ms, recall_at

COLUMNS = (
    "net",
    "pooling",
    "phone R@1",
    "R@5",
    "R@1 by product",
    "R@5 by product",
    "umkm val",
    "umkm test",
    "CPU ms",
    "MB",
)


class EveryPooling(nn.Module):
    """One forward pass, every pooling of its feature map: [N, 3, H, W] to [N, poolings, 1280]."""

    def __init__(self, net: str) -> None:
        super().__init__()
        self.net = backbone.load(net)

    def forward(self, batch: Tensor) -> Tensor:
        feature_map = self.net.extract_features(batch)
        pooled = [nn.functional.normalize(pool(feature_map)) for pool in backbone.POOLINGS.values()]
        return torch.stack(pooled, dim=1)


def row(sets: dict[str, list[photos.Photo]], embedded: dict[str, Tensor]) -> list[str]:
    """The scores of one candidate, given its embeddings of every set."""
    splits = {name: labelled(sets[name], embedded[name]) for name in ("train", "val", "test")}
    category, _ = head.train(splits["train"])
    wanted = [photo.label for photo in sets["phone"]]
    products = [photo.label for photo in sets["iconic"]]
    recalls = [recall_at(k, embedded["phone"], wanted, embedded["iconic"], products) for k in (1, 5)]
    return [
        *(f"{recall.of_queries:.3f}" for recall in recalls),
        *(f"{recall.by_label:.3f}" for recall in recalls),
        *(f"{splits[name].right(category)}/{len(sets[name])}" for name in ("val", "test")),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    photos.add_argument(parser)
    features.add_argument(parser)
    arguments = parser.parse_args()
    folder = photos.folder_or_exit(arguments.photos)
    phone, iconic = photos.grocery(folder)
    sets = {split: photos.umkm(folder, split) for split in ("train", "val", "test")}
    sets |= {"phone": phone, "iconic": iconic}

    print("| " + " | ".join(COLUMNS) + " |")
    print("| --- " * len(COLUMNS) + "|")
    for net in backbone.WEIGHTS:
        rule, every_pooling = backbone.input_rule(net), EveryPooling(net)
        embedded = {
            name: features.embed(members, rule, every_pooling, f"{net} every pooling", arguments.cache)
            for name, members in sets.items()
        }
        for position, pooling in enumerate(backbone.POOLINGS):
            cells = row(sets, {name: embeddings[:, position] for name, embeddings in embedded.items()})
            print("| " + " | ".join([net, pooling, *cells, *_cost(net, pooling, arguments.cache)]) + " |")


def _cost(net: str, pooling: str, scratch: Path) -> list[str]:
    """The frozen file's time for one photo on one thread, and its size."""
    rule = backbone.input_rule(net)
    file = scratch / f"{net}-{pooling}.pt"
    backbone.export(backbone.Embedder(net, pooling), rule, file)
    milliseconds = forward_ms(torch.jit.load(file), (1, 3, rule.height, rule.width))
    return [f"{milliseconds:.0f}", f"{file.stat().st_size / 1e6:.1f}"]


if __name__ == "__main__":
    main()
