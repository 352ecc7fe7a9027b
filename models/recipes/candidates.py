"""Print the candidates for etalase-1 beside EfficientNet-Lite2: `python candidates.py [--part choose|report]`.

From pooled features in bfloat16, the same for every column; `table.py` scores the shipped file itself.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor
from torch.nn.functional import normalize

import features
import lesson
import photos
import project
import table
from pooled import AVERAGE, CENTRE, GEM, Pooler
from project import Plan

PLANS = {
    "etalase-1": Plan(),
    "likeness only": Plan(kinds_share=0.0),
    "kinds x 2": Plan(kinds_share=2.0),
    "surer kinds": Plan(kinds_temperature=1.0),
    "doubtful kinds": Plan(kinds_temperature=2.5),
}

Embed = Callable[[Tensor], Tensor]


def candidates(material: lesson.Lesson) -> dict[str, Embed]:
    """From pooled features [N, 3, 1280] to embeddings, by the candidate's name."""
    frozen = {"Lite2 average": AVERAGE, "Lite2 GeM": GEM, "Lite2 centre": CENTRE}
    plain = {name: lambda pooled, kind=kind: normalize(pooled[:, kind]) for name, kind in frozen.items()}
    fitted = {name: project.fit(material, plan) for name, plan in PLANS.items()}
    return plain | {name: lambda pooled, fit=fit: project.embed(fit, pooled) for name, fit in fitted.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--part", choices=("choose", "report"), default="choose")
    parser.add_argument("--weights", type=Path, help="of a tuned network; the published ones without it")
    parser.add_argument("--only", nargs="*", help="names of candidates; all without it")
    photos.add_argument(parser)
    features.add_argument(parser)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    folder: Path = photos.folder_or_exit(arguments.photos)
    cache, pooler = lesson.kept(arguments.cache, arguments.weights), Pooler(arguments.weights)
    for name, embed in candidates(lesson.prepare(folder, cache, pooler)).items():
        if arguments.only and name not in arguments.only:
            continue
        row = table.measure(folder, lambda items, embed=embed: embed(pooler.of(items, cache)), arguments.part)
        print(f"\n{name}, {arguments.part} photos", *table.lines(row), sep="\n", flush=True)


if __name__ == "__main__":
    main()
