"""What EfficientNet-Lite2, as it is, makes of photos: its last feature map pooled three ways, in files that can resume.

Computed in bfloat16, twice as fast where the processor multiplies matrices of it: teaching and choosing bear that.
What a card reports is computed by the shipped file in float32.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy
import torch
from PIL import Image
from torch import Tensor, nn

import backbone
from contract import InputRule
from preprocess import open_photo, to_input
from sets import Item

NET = "efficientnet-lite2"
AVERAGE, GEM, CENTRE = range(3)
EDGE = 2
"""Cells left out on every side by CENTRE: of 9 x 9, the middle 5 x 5 remain."""
BATCH = 16

Draw = Callable[[int], Image.Image]
"""From a row's number to the photo that stands for it."""


class EveryPooling(nn.Module):
    """[N, 3, H, W] to [N, 3, 1280]: AVERAGE, GEM and CENTRE."""

    def __init__(self, tuned: Path | None) -> None:
        super().__init__()
        self.net = backbone.load(NET, tuned)

    def forward(self, photos: Tensor) -> Tensor:
        cells = self.net.extract_features(photos).float()
        return torch.stack([backbone.average(cells), backbone.gem(cells), centre(cells)], dim=1)


def centre(cells: Tensor) -> Tensor:
    """Mean over the middle of the feature map."""
    return cells[:, :, EDGE:-EDGE, EDGE:-EDGE].mean(dim=(2, 3))


class Pooler:
    """Runs the network, tuned or as published, over photos, block by block; a cache folder serves one of them only."""

    def __init__(self, tuned: Path | None = None) -> None:
        self.rule: InputRule = backbone.input_rule(NET)
        net = EveryPooling(tuned).eval().to(memory_format=torch.channels_last).bfloat16()
        example = torch.zeros(BATCH, 3, self.rule.height, self.rule.width)
        with torch.no_grad():
            self._net = torch.jit.freeze(torch.jit.trace(net, _laid_out(example)))

    def make(self, file: Path, rows: int, draw: Draw) -> Tensor:
        """[rows, 3, 1280], from `file` as far as an earlier run came."""
        progress = file.with_suffix(".done")
        done = int(progress.read_text()) if progress.exists() else 0
        if done < rows:
            file.parent.mkdir(parents=True, exist_ok=True)
            shape = (rows, 3, backbone.DIMENSION)
            pooled = numpy.lib.format.open_memmap(file, "r+" if done else "w+", dtype="float32", shape=shape)
            for start in range(done, rows, BATCH):
                end = min(start + BATCH, rows)
                pooled[start:end] = self._pooled([draw(row) for row in range(start, end)])
                pooled.flush()
                progress.write_text(str(end))
        return torch.from_numpy(numpy.load(file))

    def of(self, items: Sequence[Item], cache: Path) -> Tensor:
        """The photos as they are."""
        names = hashlib.sha256("\n".join(f"{item.file.parent.name}/{item.file.name}" for item in items).encode())
        return self.make(cache / f"{names.hexdigest()[:16]}.npy", len(items), lambda row: open_photo(items[row].file))

    def _pooled(self, photos: list[Image.Image]) -> numpy.ndarray:
        with torch.no_grad():
            return self._net(_laid_out(torch.stack([to_input(photo, self.rule) for photo in photos]))).numpy()


def _laid_out(batch: Tensor) -> Tensor:
    return batch.bfloat16().contiguous(memory_format=torch.channels_last)
