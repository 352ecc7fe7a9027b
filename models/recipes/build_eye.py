"""Build etalase-1: `python build_eye.py ../etalase-1 --photos FOLDER` teaches, exports, and fits heads and thresholds."""

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
import head
import lesson
import photos
import project
import sets
import tags
from categories import CATEGORIES
from contract import Agreement, Attention, Contract, HeadRule
from eye import EmbeddingOnly, Eye
from foreign import Shelf
from head import LabelledEmbeddings, LinearHead
from kinds import CLOTHING_SET, code_of
from pooled import NET, Pooler
from project import Plan
from sets import Item
from tags import Coded

VERSION = "1"
EMBEDDER, CATEGORY, KIND = "embedder.pt", "category.f32", "kind.f32"
CATEGORY_THRESHOLD = 0.5
CELLS = 9
"""The feature map of a 260 x 260 photo is 9 x 9."""
NEIGHBOURS = 10


@dataclass(frozen=True)
class Known:
    """Embeddings of the photos that heads and thresholds come from."""

    pictures: Tensor
    picture_items: list[Item]
    umkm: Shelf
    choose: Tensor
    choose_items: list[Item]


def build(model: Path, folder: Path, cache: Path, plan: Plan, tuned: Path | None, with_attention: bool) -> None:
    """Write embedder.pt, the heads and model.json into `model`."""
    model.mkdir(parents=True, exist_ok=True)
    pooler = Pooler(tuned)
    material = lesson.prepare(folder, cache, pooler)
    projection = project.fit(material, plan)
    eye = Eye(backbone.load(NET, tuned), projection).eval().requires_grad_(False)
    backbone.export(eye if with_attention else EmbeddingOnly(eye), pooler.rule, model / EMBEDDER)
    known = _known(folder, cache, pooler, material, projection)
    category, kind = _category(known.umkm), _kind(known)
    category.write(model / CATEGORY)
    kind.head.write(model / KIND)
    codes = [label.code for label in CATEGORIES]
    contract.write(
        Contract(
            name=model.resolve().name,
            version=VERSION,
            description="EfficientNet-Lite2 with a projection taught on catalogue pictures and synthetic phone photos:"
            " likeness and probable kind; categories and fine kinds",
            embedder=EMBEDDER,
            input=pooler.rule,
            dimension=plan.dimension,
            distance="cosine",
            heads=(
                HeadRule("category", CATEGORY, category.temperature, CATEGORY_THRESHOLD, CATEGORIES),
                HeadRule("kind", KIND, kind.head.temperature, kind.threshold, kind.labels),
            ),
            attention=Attention(CELLS, CELLS) if with_attention else None,
            no_match=foreign.thresholds(known.umkm, codes) if with_attention else None,
            agreement=_agreement(known) if with_attention else {},
        ),
        model,
    )


def _known(folder: Path, cache: Path, pooler: Pooler, material: lesson.Lesson, projection) -> Known:
    umkm, choose = sets.umkm(folder), sets.fashion(folder)["choose"]
    pictures = project.embed(projection, material.pictures)
    of_umkm, of_choose = (project.embed(projection, pooler.of(items, cache)) for items in (umkm, choose))
    return Known(pictures, lesson.pictures(folder, cache), Shelf(umkm, of_umkm), of_choose, choose)


def _category(umkm: Shelf) -> LinearHead:
    """As `build.py` does: chosen and calibrated by cross-validation within the train photos."""
    train = umkm.of("train")
    codes = [label.code for label in CATEGORIES]
    labels = torch.tensor([codes.index(item.category) for item in train.items])
    return head.train(LabelledEmbeddings(train.embeddings, labels))[0]


def _kind(known: Known) -> tags.KindHead:
    train, val = (_without_clothing(known.umkm.of(split)) for split in ("train", "val"))
    fashion = [row for row, item in enumerate(known.picture_items) if not item.category]
    taught = Coded(
        torch.cat([known.pictures[fashion], train.embeddings]),
        [code_of(item.kind) for item in [*(known.picture_items[row] for row in fashion), *train.items]],
    )
    validation = Coded(
        torch.cat([known.choose, val.embeddings]), [code_of(item.kind) for item in [*known.choose_items, *val.items]]
    )
    return tags.train(taught, validation)


def _without_clothing(shelf: Shelf) -> Shelf:
    rows = [row for row, item in enumerate(shelf.items) if item.kind not in CLOTHING_SET]
    return Shelf([shelf.items[row] for row in rows], shelf.embeddings[rows])


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
    cache = arguments.cache / ("lesson" if arguments.weights is None else contract.sha256(arguments.weights)[:16])
    build(arguments.model, folder, cache, plan, arguments.weights, not arguments.embedding_only)
    print(f"Built {arguments.model}; eye_card.py scores it and writes its card")


if __name__ == "__main__":
    main()
