"""Teach all of EfficientNet-Lite2, on a GPU or a CPU alike: `python finetune.py FOLDER --minutes 25`.

FOLDER holds the pack that `packing` describes; where it is missing it is made from the photo sets, so the same command
serves the machine with the photos (`--minutes 0` packs and stops) and the one with the GPU. What comes out,
FOLDER/tuned.pt, is what `build_eye.py --weights` builds a model folder from.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import math
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.functional import interpolate, normalize

import augment
import losses
import packing
from packing import Packed

TUNED, CHECKPOINT = "tuned.pt", "checkpoint.pt"
MEAN, STD = 127 / 255, 128 / 255
DEFAULT_CACHE = Path(tempfile.gettempdir()) / "etalase-features" / "lesson"


@dataclass(frozen=True)
class Plan:
    """A run; `minutes` ends it wherever it stands, with the learning rate brought to nothing by then."""

    minutes: float = 25.0
    batch: int = 192
    side: int = 208
    net_rate: float = 3e-4
    head_rate: float = 3e-3
    dimension: int = 384
    same: float = 1.0
    kind: float = 1.0
    colour: float = 0.2
    remember: float = 1.0
    blend: float = 0.7
    seed: int = 1


class Tuning:
    """One run over a pack."""

    def __init__(self, source: Path, packed: Packed, plan: Plan) -> None:
        torch.manual_seed(plan.seed)
        self.source, self.plan = source, plan
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.packed = packed
        self.photos = packed.photos.to(self.device)
        self.net, self.before = (_network(source).to(self.device, memory_format=torch.channels_last) for _ in range(2))
        self.project = nn.Linear(1280, plan.dimension).to(self.device)
        self.kinds = losses.Classes(plan.dimension, packed.kinds, 16, 0.1).to(self.device)
        self.colours = losses.Classes(plan.dimension, packed.colours, 16, 0).to(self.device)
        heads = [*self.project.parameters(), *self.kinds.parameters(), *self.colours.parameters()]
        self.optimizer = torch.optim.AdamW(
            [{"params": self.net.parameters(), "lr": plan.net_rate}, {"params": heads, "lr": plan.head_rate}],
            weight_decay=1e-4,
        )
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.draw = torch.Generator().manual_seed(plan.seed)
        self.chances = torch.bincount(packed.kind)[packed.kind].float().rsqrt()

    def run(self) -> int:
        """Train until the time is up; return the number of steps."""
        begun, step = time.monotonic(), 0
        while (spent := (time.monotonic() - begun) / 60) < self.plan.minutes:
            self._set_rates(spent / self.plan.minutes, step)
            parts = self._step()
            step += 1
            if step % 20 == 1:
                print(f"step {step}, {spent:.1f} min:", *(f"{part:.3f}" for part in parts), flush=True)
            if step % 500 == 0:
                torch.save(self.net.state_dict(), self.source / CHECKPOINT)
        return step

    def save(self) -> Path:
        """Part of the way back to where it started: what was not taught is forgotten less (Wortsman et al., 2022)."""
        start, now, share = self.before.state_dict(), self.net.state_dict(), self.plan.blend
        mixed = {name: torch.lerp(start[name], now[name], share) if now[name].is_floating_point() else now[name]
                 for name in now}
        torch.save({name: value.cpu() for name, value in mixed.items()}, self.source / TUNED)
        return self.source / TUNED

    def _step(self) -> list[float]:
        count = min(self.plan.batch, len(self.chances))
        rows = torch.multinomial(self.chances, count, generator=self.draw)
        photos = self.photos[rows.to(self.device)].float() / 255
        kind, colour = (labels[rows].to(self.device).repeat(2) for labels in (self.packed.kind, self.packed.colour))
        views = torch.cat([augment.lightly(photos, self.draw), augment.phone_photos(photos, self.draw)])
        embeddings = normalize(self.project(self._pooled(self.net, views)))
        with torch.no_grad():
            memory = normalize(self._pooled(self.before, photos))
            memory = normalize(memory - memory.mean(dim=0))
        clean, phone = embeddings.split(count)
        parts = [
            losses.same_again(clean, phone, 0.1),
            self.kinds(embeddings, kind),
            self.colours(embeddings, colour),
            (losses.remembering(clean, memory, 0.1) + losses.remembering(phone, memory, 0.1)) / 2,
        ]
        weights = (self.plan.same, self.plan.kind, self.plan.colour, self.plan.remember)
        self.optimizer.zero_grad()
        sum(weight * part for weight, part in zip(weights, parts, strict=True)).backward()
        self.optimizer.step()
        return [part.item() for part in parts]

    def _pooled(self, net: nn.Module, photos: Tensor) -> Tensor:
        resized = interpolate(photos, (self.plan.side, self.plan.side), mode="bilinear", antialias=True)
        ready = ((resized - MEAN) / STD).contiguous(memory_format=torch.channels_last)
        with torch.autocast(self.device, torch.bfloat16, enabled=self.device == "cuda"):
            cells = net.extract_features(ready)
        return cells.float().mean(dim=(2, 3))

    def _set_rates(self, share: float, step: int) -> None:
        """Fifty steps of warm-up on half a cosine over the time there is."""
        factor = min(1, (step + 1) / 50) * 0.5 * (1 + math.cos(math.pi * share))
        for group, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
            group["lr"] = rate * factor


def _network(source: Path) -> nn.Module:
    """EfficientNet-Lite2 from the pack; batch normalisation keeps its statistics, so a small batch does no harm."""
    sys.path.insert(0, str(source))
    from efficientnet_lite_pytorch import EfficientNet

    with contextlib.redirect_stdout(io.StringIO()):  # it announces itself
        net = EfficientNet.from_name("efficientnet-lite2")
    weights = torch.load(source / packing.WEIGHTS)
    net.load_state_dict({name: value.float() if value.is_floating_point() else value for name, value in weights.items()})
    return net.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="the pack, and where the tuned weights go")
    parser.add_argument("--photos", type=Path, default=Path("../shared/photos"), help="photo sets, to pack from")
    parser.add_argument("--cache", type=Path, default=DEFAULT_CACHE)
    parser.add_argument("--most", type=int, help="pack so many photos only, for a trial")
    for name, value in vars(Plan()).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(value), default=value)
    arguments = parser.parse_args()
    if not (arguments.folder / packing.PHOTOS).exists():
        packing.pack(arguments.folder, arguments.photos, arguments.cache, arguments.most)
    plan = Plan(**{name: getattr(arguments, name) for name in vars(Plan())})
    tuning = Tuning(arguments.folder, packing.unpack(arguments.folder), plan)
    steps = tuning.run()
    print(f"{steps} steps on {tuning.device}; weights in {tuning.save()}" if steps else f"Packed {arguments.folder}")


if __name__ == "__main__":
    main()
