"""Teach the last blocks of EfficientNet-Lite2, on a CPU: `python last_blocks.py FOLDER --minutes 12`.

The blocks before them run once over every taught picture and over a phone photo drawn of it; what comes out is kept in
FOLDER, and the last blocks are taught from there. What comes out,
FOLDER/tuned.pt, is what `build_eye.py --weights` and `candidates.py --weights` take.
"""

from __future__ import annotations

import argparse
import math
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy
import torch
from torch import Tensor, nn
from torch.nn.functional import normalize

import backbone
import features
import lesson
import losses
import phone
import photos
import sets
from pooled import NET
from preprocess import open_photo, to_input
from sets import Item

TUNED, KEPT = "tuned.pt", "kept.npy"
BATCH = 16
PHONE_SEED = 2_000_003


@dataclass(frozen=True)
class Plan:
    """A run; `minutes` ends it wherever it stands, with the learning rate brought to nothing by then."""

    minutes: float = 12.0
    blocks: int = 2
    batch: int = 128
    rate: float = 3e-4
    dimension: int = 384
    same: float = 1.0
    kind: float = 1.0
    remember: float = 1.0
    blend: float = 0.7
    seed: int = 1


def early(net: nn.Module, views: Tensor, blocks: int) -> Tensor:
    """What the last `blocks` blocks are given: the network's own steps, cut off before them."""
    cells = net._swish(net._bn0(net._conv_stem(views)))
    for block in net._blocks[:-blocks]:
        cells = block(cells)
    return cells


def late(net: nn.Module, cells: Tensor, blocks: int) -> Tensor:
    """The rest of the way, to the feature map."""
    for block in net._blocks[-blocks:]:
        cells = block(cells)
    return net._swish(net._bn1(net._conv_head(cells)))


def keep(file: Path, items: list[Item], clutter: list, net: nn.Module, blocks: int) -> numpy.ndarray:
    """[photos, 2, C, h, w] in float16: each picture, and a phone photo drawn of it; from `file` as far as a run came."""
    rule, progress = backbone.input_rule(NET), file.with_suffix(".done")
    done = int(progress.read_text()) if progress.exists() else 0
    with torch.no_grad():
        shape = early(net, torch.zeros(1, 3, rule.height, rule.width), blocks).shape[1:]
    mode = "r+" if done else "w+"
    kept = numpy.lib.format.open_memmap(file, mode, dtype="float16", shape=(len(items), 2, *shape))
    for start in range(done, len(items), BATCH):
        rows = range(start, min(start + BATCH, len(items)))
        pictures = [open_photo(items[row].file) for row in rows]
        drawn = [phone.photograph(one, clutter, Random(PHONE_SEED + row)) for row, one in zip(rows, pictures, strict=True)]
        views = torch.stack([to_input(view, rule) for view in [*pictures, *drawn]])
        with torch.no_grad():
            cells = early(net, views.contiguous(memory_format=torch.channels_last), blocks).numpy()
        kept[start : rows[-1] + 1, 0], kept[start : rows[-1] + 1, 1] = cells[: len(rows)], cells[len(rows) :]
        kept.flush()
        progress.write_text(str(rows[-1] + 1))
        print(f"kept {rows[-1] + 1} of {len(items)}", flush=True)
    return kept


class Teaching:
    """One run over what was kept."""

    def __init__(self, kept: numpy.ndarray, kind: Tensor, plan: Plan) -> None:
        torch.manual_seed(plan.seed)
        self.kept, self.kind, self.plan = kept, kind, plan
        self.net, self.before = (backbone.load(NET).to(memory_format=torch.channels_last) for _ in range(2))
        self.project = nn.Linear(backbone.DIMENSION, plan.dimension)
        self.kinds = losses.Classes(plan.dimension, int(kind.max()) + 1, 16, 0.1)
        last = [*self.net._blocks[-plan.blocks :], self.net._conv_head, self.net._bn1]
        taught = [parameter for part in last for parameter in part.parameters()]
        heads = [*self.project.parameters(), *self.kinds.parameters()]
        self.optimizer = torch.optim.AdamW(
            [{"params": taught, "lr": plan.rate}, {"params": heads, "lr": 10 * plan.rate}], weight_decay=1e-4
        )
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.draw = torch.Generator().manual_seed(plan.seed)
        self.chances = torch.bincount(kind)[kind].float().rsqrt()

    def run(self) -> int:
        """Teach until the time is up; return the number of steps."""
        begun, step = time.monotonic(), 0
        while (spent := (time.monotonic() - begun) / 60) < self.plan.minutes:
            factor = min(1, (step + 1) / 20) * 0.5 * (1 + math.cos(math.pi * spent / self.plan.minutes))
            for group, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
                group["lr"] = rate * factor
            parts = self._step()
            step += 1
            if step % 10 == 1:
                print(f"step {step}, {spent:.1f} min:", *(f"{part:.3f}" for part in parts), flush=True)
        return step

    def _step(self) -> list[float]:
        rows = torch.multinomial(self.chances, self.plan.batch, generator=self.draw)
        cells = torch.from_numpy(self.kept[rows.numpy()].astype("float32"))
        if torch.rand(1, generator=self.draw) < 0.5:
            cells = cells.flip(-1)  # nearly what the early blocks make of a mirrored photo
        clean, drawn = cells[:, 0], cells[:, 1]
        embeddings = normalize(self.project(self._pooled(self.net, torch.cat([clean, drawn]))))
        with torch.no_grad():
            memory = normalize(self._pooled(self.before, clean))
            memory = normalize(memory - memory.mean(dim=0))
        seen, taken = embeddings.split(len(rows))
        parts = [
            losses.same_again(seen, taken, 0.1),
            self.kinds(embeddings, self.kind[rows].repeat(2)),
            (losses.remembering(seen, memory, 0.1) + losses.remembering(taken, memory, 0.1)) / 2,
        ]
        weights = (self.plan.same, self.plan.kind, self.plan.remember)
        self.optimizer.zero_grad()
        sum(weight * part for weight, part in zip(weights, parts, strict=True)).backward()
        self.optimizer.step()
        return [part.item() for part in parts]

    def _pooled(self, net: nn.Module, cells: Tensor) -> Tensor:
        laid_out = cells.contiguous(memory_format=torch.channels_last)
        return late(net, laid_out, self.plan.blocks).mean(dim=(2, 3))

    def save(self, file: Path) -> None:
        """Part of the way back to where it started: what was not taught is forgotten less (Wortsman et al., 2022)."""
        start, now, share = self.before.state_dict(), self.net.state_dict(), self.plan.blend
        torch.save({name: torch.lerp(start[name], value, share) if value.is_floating_point() else value
                    for name, value in now.items()}, file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the early blocks' output is kept, and the tuned weights go")
    photos.add_argument(parser)
    features.add_argument(parser)
    for name, value in vars(Plan()).items():
        parser.add_argument(f"--{name}", type=type(value), default=value)
    arguments = parser.parse_args()
    folder = photos.folder_or_exit(arguments.photos)
    plan = Plan(**{name: getattr(arguments, name) for name in vars(Plan())})
    arguments.folder.mkdir(parents=True, exist_ok=True)
    items = lesson.pictures(folder, arguments.cache / "lesson")
    net = backbone.load(NET).to(memory_format=torch.channels_last)
    clutter = lesson.clutter(sets.taught(folder, arguments.cache / "lesson"))
    kept = keep(arguments.folder / f"{plan.blocks}-{KEPT}", items, clutter, net, plan.blocks)
    names = sorted({item.kind for item in items})
    teaching = Teaching(kept, torch.tensor([names.index(item.kind) for item in items]), plan)
    print(f"{teaching.run()} steps")
    teaching.save(arguments.folder / TUNED)


if __name__ == "__main__":
    main()
