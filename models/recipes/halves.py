"""EfficientNet-Lite in two halves: a trunk that stays as it is, and a tail that can be trained on cached maps."""

from __future__ import annotations

from efficientnet_lite_pytorch import EfficientNet
from torch import Tensor, nn

CUT = 18
"""Blocks of EfficientNet-Lite2 (of 21) in the trunk: four fifths of the work, and a map of 208 x 9 x 9."""


class Trunk(nn.Module):
    """[N, 3, H, W] to the map after block CUT."""

    def __init__(self, net: EfficientNet) -> None:
        super().__init__()
        self.stem, self.norm, self.act = net._conv_stem, net._bn0, net._swish
        self.blocks = net._blocks[:CUT]

    def forward(self, photos: Tensor) -> Tensor:
        maps = self.act(self.norm(self.stem(photos)))
        for block in self.blocks:
            maps = block(maps)
        return maps


class Tail(nn.Module):
    """The trunk's map to the last feature map [N, 1280, h, w]."""

    def __init__(self, net: EfficientNet) -> None:
        super().__init__()
        self.blocks = net._blocks[CUT:]
        self.head, self.norm, self.act = net._conv_head, net._bn1, net._swish

    def forward(self, maps: Tensor) -> Tensor:
        for block in self.blocks:
            maps = block(maps)
        return self.act(self.norm(self.head(maps)))
