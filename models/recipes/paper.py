"""Build either paper's system as a drop-in model, from weights that torchvision publishes.

`python paper.py vgg16 ../vgg16 --weights vgg16-397923af.pth`: Flatten, Dense 128 and a softmax over VGG16 at 128 px.
`python paper.py resnet50 ../resnet50 --weights resnet50-0676ba61.pth --distance l1`: pooled features at 224 px.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from torch import nn

import dense
import features
import paper_card
import photos
import torchvision_nets
from assembly import Design, assemble
from contract import InputRule
from measure import measure
from torchvision_nets import Unit, Weights, WeightsError

DISTANCES = ("cosine", "l2", "l1")


@dataclass(frozen=True)
class Source:
    """What a system is made from, and with which distance."""

    weights: Weights
    distance: str
    folder: Path
    cache: Path


@dataclass(frozen=True)
class System:
    """A design, and the lines of its card on what was learnt beneath the category head."""

    design: Design
    learnt: tuple[str, ...]


def vgg16(source: Source) -> System:
    """The features of the learnt Dense layer. The paper's softmax read them before they had length 1; see the card."""
    base, rule = torchvision_nets.vgg16(source.weights), torchvision_nets.input_rule(128)
    taught = dense.teach(base, f"vgg16 {source.weights.key()}", rule, source.folder, source.cache)
    embedder = nn.Sequential(base, taught.layer, nn.ReLU(), Unit())
    text = "VGG16 trained on ImageNet and frozen, 128 learnt features behind a ReLU, L2-normalised"
    return System(_design(source, embedder, rule, dense.WIDTH, text), paper_card.of_dense(taught))


def resnet50(source: Source) -> System:
    """The features as they are: nothing is learnt but the category head."""
    embedder, rule = nn.Sequential(torchvision_nets.resnet50(source.weights), Unit()), torchvision_nets.input_rule(224)
    text = "ResNet50 trained on ImageNet, average pooling, L2-normalised"
    return System(_design(source, embedder, rule, 2048, text), ())


SYSTEMS: dict[str, Callable[[Source], System]] = {"vgg16": vgg16, "resnet50": resnet50}


def _design(source: Source, embedder: nn.Module, rule: InputRule, dimension: int, text: str) -> Design:
    if source.weights.random:
        text = f"RANDOM WEIGHTS (seed {source.weights.seed}), good for nothing but tests: " + text.replace(
            " trained on ImageNet", " untrained"
        )
    return Design(embedder.eval(), rule, dimension, source.distance, text)


def build(paper: str, model: Path, source: Source) -> None:
    """Write the folder of `paper`, card included; random weights are not measured."""
    system = SYSTEMS[paper](source)
    choice = assemble(system.design, model, source.folder, source.cache)
    scores = [] if source.weights.random else measure(model, source.folder, source.cache).lines()
    paper_card.write(model, paper, source.weights, system.learnt, choice, scores)
    print("\n".join([f"Built {model}: {system.design.description}", *scores]))


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paper", choices=SYSTEMS)
    parser.add_argument("model", type=Path, help="the folder to write; its name is the model's name")
    origin = parser.add_mutually_exclusive_group(required=True)
    origin.add_argument("--weights", type=Path, metavar="FILE", help="torchvision's state dict of the whole net")
    origin.add_argument("--random-weights", type=int, metavar="SEED", help="for tests: such a model finds nothing")
    parser.add_argument("--distance", choices=DISTANCES, default="cosine", help="of the model (%(default)s)")
    photos.add_argument(parser)
    features.add_argument(parser)
    given = parser.parse_args(arguments)
    weights = Weights(given.weights, given.random_weights)
    try:
        build(given.paper, given.model, Source(weights, given.distance, photos.folder_or_exit(given.photos), given.cache))
    except (WeightsError, FileNotFoundError) as error:
        sys.exit(f"Failed: {error}")


if __name__ == "__main__":
    main()
