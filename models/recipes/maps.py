"""The trunk's maps of a set of photos, in one memory-mapped file each: made once, resumable at every block of rows.

Computed in bfloat16 and kept in float16: training and choosing bear that; what a card reports is computed by the
shipped file in float32.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy
import torch
from PIL import Image

import backbone
from contract import InputRule
from halves import Trunk
from preprocess import to_input

SHAPE = (208, 9, 9)
BATCH = 16

Draw = Callable[[int], Image.Image]
"""From a row's number to the photo that stands for it."""


class MapMaker:
    """Runs the frozen trunk of EfficientNet-Lite2."""

    def __init__(self) -> None:
        net = backbone.load("efficientnet-lite2")
        self.rule: InputRule = backbone.input_rule("efficientnet-lite2")
        trunk = Trunk(net).eval().to(memory_format=torch.channels_last).bfloat16()
        example = torch.zeros(BATCH, 3, self.rule.height, self.rule.width, dtype=torch.bfloat16)
        with torch.no_grad():
            self._trunk = torch.jit.freeze(torch.jit.trace(trunk, self._laid_out(example)))

    def make(self, file: Path, rows: int, draw: Draw) -> numpy.ndarray:
        """The maps [rows, 208, 9, 9] of `rows` photos, from `file` where an earlier run left them."""
        done_file = file.with_suffix(".done")
        done = int(done_file.read_text()) if done_file.exists() else 0
        if done < rows:
            file.parent.mkdir(parents=True, exist_ok=True)
            maps = numpy.lib.format.open_memmap(file, "r+" if done else "w+", dtype="float16", shape=(rows, *SHAPE))
            for start in range(done, rows, BATCH):
                end = min(start + BATCH, rows)
                maps[start:end] = self._maps([draw(row) for row in range(start, end)])
                maps.flush()
                done_file.write_text(str(end))
        return numpy.load(file, mmap_mode="r")

    def _maps(self, photos: Sequence[Image.Image]) -> numpy.ndarray:
        batch = torch.stack([to_input(photo, self.rule) for photo in photos]).bfloat16()
        with torch.no_grad():
            return self._trunk(self._laid_out(batch)).float().contiguous().numpy().astype("float16")

    @staticmethod
    def _laid_out(batch: torch.Tensor) -> torch.Tensor:
        return batch.contiguous(memory_format=torch.channels_last)


def key(names: Sequence[str]) -> str:
    """A file name for the maps of these photos, in this order."""
    return hashlib.sha256("\n".join(names).encode()).hexdigest()[:16]
