"""The part that learns: the last blocks, a gate that says which cells matter, and a projection to a short embedding."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

import halves

CELLS = 1280
"""Channels of the last feature map."""
RELU6 = 6.0


class FixedDepthwise(torch.autograd.Function):
    """A depthwise convolution, stride 1, that passes gradients on but takes none for itself.

    The weight gradient of a depthwise convolution costs a CPU more than all the rest of its block, and its 25 numbers
    a channel hold little; without it a step takes a quarter of the time.
    """

    @staticmethod
    def forward(ctx, maps: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
        ctx.save_for_backward(weight)
        return functional.conv2d(maps, weight, bias, padding=weight.shape[-1] // 2, groups=maps.shape[1])

    @staticmethod
    def backward(ctx, gradient: Tensor) -> tuple[Tensor, None, None]:
        (weight,) = ctx.saved_tensors
        even = gradient.contiguous(memory_format=torch.channels_last)
        mirrored = weight.flip(2, 3)
        back = functional.conv2d(even, mirrored, padding=weight.shape[-1] // 2, groups=gradient.shape[1])
        return back, None, None


class FoldedBlock(nn.Module):
    """An inverted residual block with batch normalisation folded into its convolutions."""

    def __init__(self, block: nn.Module) -> None:
        super().__init__()
        self.expand = fuse_conv_bn_eval(block._expand_conv, block._bn0)
        self.depthwise = fuse_conv_bn_eval(block._depthwise_conv, block._bn1).requires_grad_(False)
        self.narrow = fuse_conv_bn_eval(block._project_conv, block._bn2)
        self.skip = block._expand_conv.in_channels == block._project_conv.out_channels

    def forward(self, maps: Tensor) -> Tensor:
        wide = functional.hardtanh(_conv(self.expand, maps), 0, RELU6)
        if self.training:
            wide = wide.contiguous(memory_format=torch.channels_last)
            weight, bias = (each.to(wide.dtype) for each in (self.depthwise.weight, self.depthwise.bias))
            wide = FixedDepthwise.apply(wide, weight, bias)
        else:
            padding, groups = self.depthwise.weight.shape[-1] // 2, self.depthwise.weight.shape[0]
            wide = functional.conv2d(wide, self.depthwise.weight, self.depthwise.bias, padding=padding, groups=groups)
        narrow = _conv(self.narrow, functional.hardtanh(wide, 0, RELU6))
        return maps + narrow if self.skip else narrow


class FoldedTail(nn.Module):
    """The trunk's map to the last feature map, equal to `halves.Tail` until it has learnt."""

    def __init__(self, tail: halves.Tail) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(FoldedBlock(block) for block in tail.eval().blocks)
        self.head = fuse_conv_bn_eval(tail.head, tail.norm)

    def forward(self, maps: Tensor) -> Tensor:
        for block in self.blocks:
            maps = block(maps)
        return functional.hardtanh(_conv(self.head, maps), 0, RELU6)


class Eye(nn.Module):
    """The trunk's maps [N, C, h, w] to L2-normalised embeddings [N, D] and attention [N, h, w]."""

    def __init__(self, tail: halves.Tail, dimension: int) -> None:
        super().__init__()
        self.tail = FoldedTail(tail)
        self.gate = nn.Conv2d(CELLS, 1, 1)
        nn.init.zeros_(self.gate.weight)
        nn.init.zeros_(self.gate.bias)
        self.project = nn.Linear(CELLS, dimension)

    def forward(self, maps: Tensor) -> tuple[Tensor, Tensor]:
        cells = self.tail(maps).float()
        weight = self.weight(cells)
        embedding = functional.normalize(self.project(pool(cells, weight)))
        return embedding, self.attention(cells, weight, embedding)

    def embed(self, maps: Tensor) -> Tensor:
        cells = self.tail(maps).float()
        return functional.normalize(self.project(pool(cells, self.weight(cells))))

    def weight(self, cells: Tensor) -> Tensor:
        """How much each cell counts in the mean [N, 1, h, w]; the weights of one photo sum to 1."""
        raw = functional.softplus(self.gate(cells))
        return raw / raw.sum(dim=(2, 3), keepdim=True)

    def attention(self, cells: Tensor, weight: Tensor, embedding: Tensor) -> Tensor:
        """The share of the embedding that each cell brought; a cell that pulled away from it counts nothing.

        The embedding is a weighted mean of projected cells, so its dot product with each of them is that cell's part;
        projecting the embedding back once costs far less than projecting every cell.
        """
        back = embedding @ self.project.weight
        part = torch.einsum("nc,nchw->nhw", back, cells) + (embedding @ self.project.bias)[:, None, None]
        part = (part * weight.squeeze(1)).clamp(min=0) + 1e-9
        return part / part.sum(dim=(1, 2), keepdim=True)


def pool(cells: Tensor, weight: Tensor) -> Tensor:
    return (cells * weight).sum(dim=(2, 3))


def _conv(conv: nn.Conv2d, maps: Tensor) -> Tensor:
    return functional.conv2d(maps, conv.weight, conv.bias)
