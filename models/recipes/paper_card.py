"""The card of a model that `paper.py` made."""

from __future__ import annotations

import platform
from importlib.metadata import version
from pathlib import Path
from string import Template

import contract
from card import file_row
from dense import DROPOUT, LEARNING_RATE, VIEWS, WIDTH, Dense
from head import Choice
from torchvision_nets import Weights

PACKAGES = ("torch", "torchvision", "pillow")
TEMPLATE = Path(__file__).with_name("paper_card.md")
TITLES = {"vgg16": "VGG16, learnt features", "resnet50": "ResNet50, pooled features"}
RANDOM = """> **RANDOM WEIGHTS (seed $seed). This model finds nothing. It exists so that the path from recipe to search can be tested
> where torchvision's weights are not; never publish it or a figure of it.**

"""


def write(
    model: Path, paper: str, weights: Weights, learnt: tuple[str, ...], choice: Choice, scores: list[str]
) -> None:
    """Fill in paper_card.md as README.md of `model`."""
    rules = contract.read(model)
    versions = [f"Python {platform.python_version()}", *(f"{package} {version(package)}" for package in PACKAGES)]
    text = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        title=TITLES[paper],
        warning=Template(RANDOM).substitute(seed=weights.seed) if weights.random else "",
        name=rules.name,
        paper=paper,
        version=rules.version,
        width=rules.input.width,
        height=rules.input.height,
        dimension=rules.dimension,
        distance=rules.distance,
        weights=weights.key(),
        option=f"--random-weights {weights.seed}" if weights.random else f"--weights {weights.file.name}",
        files="\n".join(file_row(model / file) for file in [rules.embedder, *(head.file for head in rules.heads)]),
        versions=", ".join(versions),
        learnt="\n".join([*learnt, ""]) if learnt else "",
        weight_decay=f"{choice.weight_decay:g}",
        temperature=f"{choice.temperature:g}",
        scores="\n".join(scores) or "Not measured.",
    )
    (model / "README.md").write_text(text, encoding="utf-8")


def of_dense(taught: Dense) -> tuple[str, ...]:
    """How the VGG16 paper's layers were learnt."""
    return (
        f"- **Dense layer**: flattened features to {WIDTH} behind a ReLU, dropout {DROPOUT}, softmax over the four categories;"
        f" Adam ({LEARNING_RATE:g}), categorical cross-entropy, the train photos and {VIEWS} augmented views of each"
        " (mirrored, a little turned, zoomed and lit otherwise). Stopped early: the layer of epoch"
        f" {taught.epoch} had the lowest loss on the val photos, {taught.loss:.4f}, with {taught.right} of"
        f" {taught.photos} right.",
        "- **Its softmax is not the category head**: it read features of any length, and the embedding has length 1. Folding"
        " the one into the other is not possible, because the length is lost; so a linear layer is fitted anew on the"
        " embedding.",
    )
