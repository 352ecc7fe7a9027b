"""The model card, README.md of a model folder: what a user of the model has a right to know."""

from __future__ import annotations

import platform
from importlib.metadata import version
from pathlib import Path
from string import Template

import contract
from head import Choice
from measure import Measured

PACKAGES = ("torch", "torchvision", "pillow", "efficientnet-lite-pytorch")
MACHINE = "2 cores x86_64"
TEMPLATE = Path(__file__).with_name("card.md")


def title(net: str) -> str:
    return net.replace("efficientnet-lite", "EfficientNet-Lite")


def write(model: Path, net: str, pooling: str, choice: Choice, measured: Measured) -> None:
    """Fill in card.md as README.md of `model`."""
    rules = contract.read(model)
    files = [rules.embedder, *(head.file for head in rules.heads)]
    versions = [f"Python {platform.python_version()}", *(f"{package} {version(package)}" for package in PACKAGES)]
    text = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        name=rules.name,
        version=rules.version,
        net=net,
        title=title(net),
        pooling=pooling,
        width=rules.input.width,
        height=rules.input.height,
        dimension=rules.dimension,
        files="\n".join(file_row(model / file) for file in files),
        versions=", ".join(versions),
        weight_decay=f"{choice.weight_decay:g}",
        temperature=f"{choice.temperature:g}",
        scores="\n".join(measured.lines()),
        machine=MACHINE,
    )
    (model / "README.md").write_text(text, encoding="utf-8")


def file_row(file: Path) -> str:
    return f"| {file.name} | {file.stat().st_size} | `{contract.sha256(file)}` |"
