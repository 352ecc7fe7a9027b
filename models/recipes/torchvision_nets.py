"""torchvision's VGG16 and ResNet50 up to the features that the two papers take, with given or random weights."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torchvision
from torch import Tensor, nn

from contract import InputRule

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
"""ImageNet's, as torchvision normalises (after division by 255)."""

FLOOR = 1e-6
"""Features are behind a ReLU: a photo that lights none of them still needs a direction."""


class WeightsError(Exception):
    """A file that is not the state dict that torchvision publishes for the net."""


@dataclass(frozen=True)
class Weights:
    """A state dict of torchvision's, or a seed of random weights: one of the two is None."""

    file: Path | None = None
    seed: int | None = None

    @property
    def random(self) -> bool:
        return self.file is None

    def key(self) -> str:
        """Tells weights apart, in caches and on cards."""
        return f"random weights, seed {self.seed}" if self.file is None else f"{self.file.name}, sha256 {_sum(self.file)}"

    def load(self, make: Callable[[], nn.Module]) -> nn.Module:
        """The net that `make` makes, with these weights, for inference only."""
        if self.file is None:
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(self.seed)
                net = make()
        else:
            net = make()
            self._fill(net)
        return net.eval().requires_grad_(False)

    def _fill(self, net: nn.Module) -> None:
        published = re.search(r"-([0-9a-f]{8})\.pth$", self.file.name)
        if published and not _sum(self.file).startswith(published[1]):
            raise WeightsError(f"{self.file} is damaged: its sha256 does not begin with {published[1]}, as its name says")
        try:
            net.load_state_dict(torch.load(self.file, map_location="cpu", weights_only=True))
        except Exception as error:  # a file of another kind makes the unpickler raise nearly anything
            name = type(net).__name__
            raise WeightsError(f"{self.file} is not torchvision's state dict for {name}: {error}") from error


def vgg16(weights: Weights) -> nn.Module:
    """[N, 3, 128, 128] to the last pooled feature map, flattened: [N, 8192]."""
    return nn.Sequential(weights.load(_whole_vgg16).features, nn.Flatten())


def resnet50(weights: Weights) -> nn.Module:
    """[N, 3, 224, 224] to globally averaged features [N, 2048]."""
    net = weights.load(_whole_resnet50)
    net.fc = nn.Identity()
    return net


class Unit(nn.Module):
    """Features that are never negative, [N, D], scaled to length 1."""

    def forward(self, lit: Tensor) -> Tensor:
        return nn.functional.normalize(lit.clamp(min=FLOOR))


def input_rule(side: int) -> InputRule:
    """The whole photo squashed to a square, as both papers do; torchvision's normalisation."""
    return InputRule(side, side, MEAN, STD)


def _whole_vgg16() -> nn.Module:
    return torchvision.models.vgg16(weights=None)


def _whole_resnet50() -> nn.Module:
    return torchvision.models.resnet50(weights=None)


def _sum(file: Path) -> str:
    with open(file, "rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
