"""A model folder with a category head, put together around any embedder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

import backbone
import contract
import features
import head
import photos
from categories import CATEGORIES, labelled
from contract import Contract, HeadRule, InputRule

VERSION = "1"
EMBEDDER = "embedder.pt"
HEAD = "category.f32"
THRESHOLD = 0.5
"""Below it a tag is not shown: the other three categories together are then the likelier answer."""


@dataclass(frozen=True)
class Design:
    """What a model is, but for its folder: `description` goes on with its four product categories."""

    embedder: nn.Module
    input: InputRule
    dimension: int
    distance: str
    description: str


def assemble(design: Design, model: Path, folder: Path, cache: Path) -> head.Choice:
    """Write embedder.pt, category.f32 and model.json into `model`; return how the head was chosen."""
    model.mkdir(parents=True, exist_ok=True)
    backbone.export(design.embedder, design.input, model / EMBEDDER)
    embedder, key = torch.jit.load(model / EMBEDDER), contract.sha256(model / EMBEDDER)
    members = photos.umkm(folder, "train")
    category, choice = head.train(labelled(members, features.embed(members, design.input, embedder, key, cache)))
    category.write(model / HEAD)
    contract.write(
        Contract(
            name=model.resolve().name,
            version=VERSION,
            description=f"{design.description}; four product categories",
            embedder=EMBEDDER,
            input=design.input,
            dimension=design.dimension,
            distance=design.distance,
            heads=(HeadRule("category", HEAD, category.temperature, THRESHOLD, CATEGORIES),),
        ),
        model,
    )
    return choice
