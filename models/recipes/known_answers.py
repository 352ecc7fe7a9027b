"""Write the small drawn images, and what a model makes of them, that the Java tests compare with.

`python known_answers.py ../efficientnet-lite2 OUTPUT_FOLDER` needs no photo set.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import torch
from PIL import Image
from torch import Tensor

import contract
import drawings
from contract import InputRule
from features import embedding_of
from preprocess import open_photo, to_input

SAMPLES = 12
"""Tensor entries kept for a case: enough to tell a wrong filter, rounding or channel order."""
SEED = 20
CROPPED = (
    ("shapes-301x200.png", InputRule(64, 64, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225), "shortest-side", 73)),
    ("noise-211x97.png", InputRule(61, 45, (0.5, 0.5, 0.5), (0.5, 0.5, 0.5), "shortest-side", 72)),
)
"""Shortest side, then centre crop. All four offsets fall on a half (4.5, 22.5 and 47.5, 13.5): half-even shows."""
SAMPLED = (
    "shapes-301x200.png",
    "stripes-640x480.png",
    "tall-24x1100.png",
    "grey-noise-90x350.png",
    "see-through-180x140.png",
    "palette-256x192.png",
)


def write(model: Path, output: Path) -> None:
    """Write the images and answers.json into `output`."""
    output.mkdir(parents=True, exist_ok=True)
    images = drawings.write_all(output)
    rules = contract.read(model)
    embedder = torch.jit.load(model / rules.embedder)
    answers = {
        "model": {"name": rules.name, "version": rules.version, "sha256": contract.sha256(model / rules.embedder)},
        "embeddings": [embedding(file, rules.input, embedder) for file in images],
        "tensors": [
            *(tensor(output / name, rules.input) for name in SAMPLED),
            *(tensor(output / name, rule) for name, rule in CROPPED),
        ],
    }
    (output / "answers.json").write_text(_json(answers), encoding="utf-8")


def embedding(file: Path, rule: InputRule, embedder: torch.jit.ScriptModule) -> dict:
    with torch.no_grad():
        (answer,) = embedding_of(embedder(to_input(open_photo(file), rule).unsqueeze(0))).tolist()
    return _named(file) | {"embedding": [round(number, 5) for number in answer]}


def tensor(file: Path, rule: InputRule) -> dict:
    prepared = to_input(open_photo(file), rule)
    places = random.Random(SEED)
    samples = [_sample(prepared, [places.randrange(size) for size in prepared.shape]) for _ in range(SAMPLES)]
    return _named(file) | {"input": rule.to_json(), "samples": samples}


def _sample(prepared: Tensor, place: list[int]) -> dict:
    channel, y, x = place
    return {"channel": channel, "y": y, "x": x, "value": round(prepared[channel, y, x].item(), 6)}


def _named(file: Path) -> dict:
    with Image.open(file) as image:
        return {"file": file.name, "width": image.width, "height": image.height}


def _json(answers: dict) -> str:
    """One case a line: a diff then shows which case changed."""
    cases = {
        key: "[\n" + ",\n".join("  " + json.dumps(case, separators=(",", ":")) for case in answers[key]) + "\n]"
        for key in ("embeddings", "tensors")
    }
    model = json.dumps(answers["model"])
    return f'{{"model": {model},\n"embeddings": {cases["embeddings"]},\n"tensors": {cases["tensors"]}}}\n'


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="a folder with model.json")
    parser.add_argument("output", type=Path, help="where the images and answers.json go")
    arguments = parser.parse_args()
    write(arguments.model, arguments.output)


if __name__ == "__main__":
    main()
