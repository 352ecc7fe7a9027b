"""Score etalase-1 on the photos that are only reported, and write its card: `python eye_card.py ../etalase-1`.

The table comes from pooled features in bfloat16 and the projection that was exported, compared with the shipped file on
a sample (`table.py` scores that file itself, which takes many times as long); the lines below it from that file.
"""

from __future__ import annotations

import argparse
import platform
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from string import Template

import torch
from torch import Tensor
from torch.nn.functional import normalize

import card
import contract
import features
import lesson
import measure
import photos
import project
import sets
import table
from contract import Contract
from measure import Measured
from pooled import AVERAGE, NET, Pooler
from project import Plan
from scores import forward_ms
from sets import Item

TEMPLATE = Path(__file__).with_name("eye_card.md")
SAMPLE = 32


@dataclass(frozen=True)
class Bench:
    """A model folder, and the embeddings of any photos by its projection."""

    model: Path
    rules: Contract
    embed: table.Embed
    untaught: table.Embed
    folder: Path


def bench(model: Path, folder: Path, cache: Path) -> Bench:
    pooler = Pooler()
    fitted = project.fit(lesson.prepare(folder, cache, pooler), Plan())
    return Bench(
        model,
        contract.read(model),
        lambda items: project.embed(fitted, pooler.of(items, cache)),
        lambda items: normalize(pooler.of(items, cache)[:, AVERAGE]),
        folder,
    )


def scores(on: Bench, measured: Measured) -> list[str]:
    """Markdown: the table beside the untaught net's, what the whole system is held to, and the file itself."""
    ours, theirs = (table.lines(table.measure(on.folder, embed)) for embed in (on.embed, on.untaught))
    rows = [f"{line} {other.split('|')[2].strip()} |" for line, other in zip(ours, theirs, strict=True)]
    head = ["| reported photos, cosine | etalase-1 | EfficientNet-Lite2, average |", "| --- | --- | --- |"]
    return [*head, *rows, "", *measured.lines(), *_file(on)]


def _file(on: Bench) -> list[str]:
    file = on.model / on.rules.embedder
    embedder, rule = torch.jit.load(file), on.rules.input
    items = _sample(on.folder)
    untaught = torch.jit.load(on.model.with_name(NET) / on.rules.embedder)
    shape = (1, 3, rule.height, rule.width)
    pairs = [(each, other) for each, other in zip(on.embed(items), _shipped(embedder, rule, items), strict=True)]
    alike = torch.stack([each @ other for each, other in pairs])
    return [
        f"- The shipped file in float32 against the bfloat16 features that these scores come from, {len(items)} grocery"
        f" phone photos: cosine {alike.mean():.4f} on average, {alike.min():.4f} at least.",
        f"- One forward pass takes {forward_ms(embedder, shape) / forward_ms(untaught, shape):.2f} times as long as that of"
        f" {NET}, measured one after the other.",
    ]


def _sample(folder: Path) -> list[Item]:
    return sets.grocery(folder)["choose"][:SAMPLE]


def _shipped(embedder: torch.jit.ScriptModule, rule: contract.InputRule, items: list[Item]) -> Tensor:
    from preprocess import open_photo, to_input

    with torch.no_grad():
        inputs = (to_input(open_photo(item.file), rule).unsqueeze(0) for item in items)
        return torch.cat([features.embedding_of(embedder(photo)) for photo in inputs])


def write(on: Bench, scored: list[str]) -> None:
    """Fill in eye_card.md as README.md of the model folder."""
    files = [on.rules.embedder, *(head.file for head in on.rules.heads)]
    versions = [f"Python {platform.python_version()}", *(f"{package} {version(package)}" for package in card.PACKAGES)]
    words = {head.tag: ", ".join(label.id for label in head.labels) for head in on.rules.heads}
    text = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        name=on.rules.name,
        version=on.rules.version,
        net=NET,
        width=on.rules.input.width,
        height=on.rules.input.height,
        dimension=on.rules.dimension,
        kinds=words["kind"],
        colours=words["colour"],
        files="\n".join(card.file_row(on.model / file) for file in files),
        versions=", ".join(versions),
        machine=card.MACHINE,
        scores="\n".join(scored),
        **{name: f"{value:g}" for name, value in vars(Plan()).items() if name != "dimension"},
    )
    (on.model / "README.md").write_text(text, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path, help="a folder that build_eye.py made")
    photos.add_argument(parser)
    features.add_argument(parser)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    folder = photos.folder_or_exit(arguments.photos)
    on = bench(arguments.model, folder, arguments.cache / "lesson")
    scored = scores(on, measure.measure(arguments.model, folder, arguments.cache))
    write(on, scored)
    print("\n".join(scored))


if __name__ == "__main__":
    main()
