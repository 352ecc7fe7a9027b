"""Build etalase-1: `python build_eye.py ../etalase-1 --photos FOLDER` teaches, exports, and fits thresholds; `./etalase train` adds the heads."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

import backbone
import calibration
import contract
import features
import foreign
import lesson
import photos
import project
import sets
from categories import CATEGORIES
from contract import Agreement, Attention, Contract
from eye import EmbeddingOnly, Eye, Projection
from foreign import Shelf
from kinds import code_of
from pooled import NET, Pooler
from project import Plan
from sets import Item

VERSION = "1"
EMBEDDER = "embedder.pt"
CELLS = 9
"""The feature map of a 260 x 260 photo is 9 x 9."""
NEIGHBOURS = 10


@dataclass(frozen=True)
class Known:
    """Embeddings of the photos that thresholds come from."""

    umkm: Shelf
    choose: Tensor
    choose_items: list[Item]


def build(model: Path, folder: Path, cache: Path, plan: Plan, tuned: Path | None, with_attention: bool) -> None:
    """Write embedder.pt and model.json into `model`."""
    model.mkdir(parents=True, exist_ok=True)
    pooler = Pooler(tuned)
    material = lesson.prepare(folder, cache, pooler)
    projection = project.fit(material, plan)
    eye = Eye(backbone.load(NET, tuned), projection).eval().requires_grad_(False)
    backbone.export(eye if with_attention else EmbeddingOnly(eye), pooler.rule, model / EMBEDDER)
    known = _known(folder, cache, pooler, projection)
    codes = [label.code for label in CATEGORIES]
    contract.write(
        Contract(
            name=model.resolve().name,
            version=VERSION,
            description="EfficientNet-Lite2 with a projection taught on catalogue pictures and synthetic phone photos:"
            " likeness and probable kind; categories, fine kinds and colours",
            embedder=EMBEDDER,
            input=pooler.rule,
            dimension=plan.dimension,
            distance="cosine",
            heads=(),
            attention=Attention(CELLS, CELLS) if with_attention else None,
            no_match=foreign.thresholds(known.umkm, codes) if with_attention else None,
            agreement=_agreement(known) if with_attention else {},
        ),
        model,
    )


def _known(folder: Path, cache: Path, pooler: Pooler, projection: Projection) -> Known:
    umkm, choose = sets.umkm(folder), sets.fashion(folder)["choose"]
    of_umkm, of_choose = (project.embed(projection, pooler.of(items, cache)) for items in (umkm, choose))
    return Known(Shelf(umkm, of_umkm), of_choose, choose)


def _agreement(known: Known) -> dict[str, Agreement]:
    """From each validation photo's closest others: what their cosine says of a shared tag."""
    val = known.umkm.of("train", "val")
    return {
        "category": _shared(val.embeddings, [item.category for item in val.items]),
        "kind": _shared(known.choose, [code_of(item.kind) for item in known.choose_items]),
    }


def _shared(embeddings: Tensor, codes: list[str]) -> Agreement:
    likeness = (embeddings @ embeddings.T).fill_diagonal_(-1)
    cosines, closest = likeness.topk(NEIGHBOURS)
    shared = [[codes[row] == codes[other] for other in others] for row, others in enumerate(closest.tolist())]
    return calibration.agreement(cosines.flatten(), torch.tensor(shared).flatten())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="the folder to write; its name is the model's name")
    parser.add_argument("--embedding-only", action="store_true", help="no attention map, and no keys but schema 1's own")
    parser.add_argument("--weights", type=Path, help="what finetune.py made; the published weights without it")
    for name, value in vars(Plan()).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(value), default=value)
    photos.add_argument(parser)
    features.add_argument(parser)
    arguments = parser.parse_args()
    folder = photos.folder_or_exit(arguments.photos)
    plan = Plan(**{name: getattr(arguments, name) for name in vars(Plan())})
    cache = lesson.kept(arguments.cache, arguments.weights)
    build(arguments.model, folder, cache, plan, arguments.weights, not arguments.embedding_only)
    print(f"Built {arguments.model}, which has no heads yet: README.md of the recipes has the commands that teach them")


if __name__ == "__main__":
    main()
