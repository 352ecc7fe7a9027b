"""Synthetic phone photos of a whole batch at once, on whatever device it lies: what `phone` draws, for training at speed.

Photos are float [N, 3, S, S] in 0..1. JPEG's own faults are left to the photos' own compression.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

PLAIN = 18 / 255


def phone_photos(photos: Tensor, draw: torch.Generator) -> Tensor:
    """Cut out where the ground is plain, laid on another photo of the batch, seen askew, lit and blurred."""
    behind = warped(photos[torch.randperm(len(photos), generator=draw).to(photos.device)], draw, 0.25, 0.8)
    product = warped(torch.cat([photos, ground_mask(photos)], dim=1), draw, 0.8, 1.8)
    colour, inside = product[:, :3], product[:, 3:]
    return blurred(lit(colour * inside + behind * (1 - inside), draw), draw).clamp(0, 1)


def lightly(photos: Tensor, draw: torch.Generator) -> Tensor:
    """The catalogue picture itself, a little turned, cropped and lit otherwise."""
    return lit(warped(photos, draw, 0.85, 1.05, turn=0.1), draw, reach=0.15).clamp(0, 1)


def ground_mask(photos: Tensor) -> Tensor:
    """[N, 1, S, S]: 0 where a plain ground can be seen from an edge; all 1 where the ground is not plain."""
    border = torch.cat([photos[:, :, 0], photos[:, :, -1], photos[:, :, :, 0], photos[:, :, :, -1]], dim=2)
    ground = border.median(dim=2).values[:, :, None]
    is_plain = ((border - ground).abs().amax(dim=1) < PLAIN).float().mean(dim=1) >= 0.7
    near = ((photos - ground[..., None]).abs().amax(dim=1, keepdim=True) < PLAIN).float()
    reached = torch.stack([_from_one_edge(near, axis, turned) for axis in (2, 3) for turned in (False, True)]).amax(dim=0)
    return 1 - reached * is_plain[:, None, None, None]


def _from_one_edge(near: Tensor, axis: int, turned: bool) -> Tensor:
    ordered = near.flip(axis) if turned else near
    reached = ordered.cumprod(dim=axis)
    return reached.flip(axis) if turned else reached


def warped(photos: Tensor, draw: torch.Generator, least: float, most: float, turn: float = 0.45) -> Tensor:
    """Turned by about `turn` radians, `least` to `most` of the frame seen, off the middle, in perspective, mirrored."""
    count, device = len(photos), photos.device
    angle = turn * torch.randn(count, generator=draw)
    zoom = _between(least, most, count, draw)
    mirror = torch.randint(0, 2, (count,), generator=draw) * 2.0 - 1
    rows = torch.stack([
        torch.stack([zoom * angle.cos() * mirror, -zoom * angle.sin(), _between(-0.2, 0.2, count, draw)], dim=1),
        torch.stack([zoom * angle.sin() * mirror, zoom * angle.cos(), _between(-0.2, 0.2, count, draw)], dim=1),
        torch.cat([0.15 * torch.randn(count, 2, generator=draw).clamp(-2, 2), torch.ones(count, 1)], dim=1),
    ], dim=1).to(device)
    across = torch.linspace(-1, 1, photos.shape[-1], device=device)
    y, x = torch.meshgrid(across, across, indexing="ij")
    seen = torch.einsum("nij,hwj->nhwi", rows, torch.stack([x, y, torch.ones_like(x)], dim=-1))
    return functional.grid_sample(photos, seen[..., :2] / seen[..., 2:].clamp(min=0.2), align_corners=False,
                                  padding_mode="zeros" if photos.shape[1] == 4 else "reflection")


def lit(photos: Tensor, draw: torch.Generator, reach: float = 0.35) -> Tensor:
    """Exposure, contrast, the lamp's tint, and light falling from one side."""
    count, side, device = len(photos), photos.shape[-1], photos.device
    gain = _between(1 - reach, 1 + reach, count, draw).to(device)[:, None, None, None]
    contrast = _between(1 - reach, 1 + reach, count, draw).to(device)[:, None, None, None]
    warmth = (reach / 3 * torch.randn(count, generator=draw)).to(device)[:, None]
    tint = torch.cat([1 + warmth, torch.ones_like(warmth), 1 - warmth], dim=1)[:, :, None, None]
    angle = _between(0, 2 * math.pi, count, draw).to(device)[:, None, None]
    across = torch.linspace(-reach, reach, side, device=device)
    slope = 1 + across[None, None, :] * angle.cos() + across[None, :, None] * angle.sin()
    middle = photos.mean(dim=(1, 2, 3), keepdim=True)
    return ((photos - middle) * contrast + middle) * gain * tint * slope[:, None]


def blurred(photos: Tensor, draw: torch.Generator) -> Tensor:
    """Every photo by its own width, 0 to 1.5 pixels: a mean of itself and a fixed soft copy."""
    share = _between(0, 1, len(photos), draw).to(photos.device)[:, None, None, None]
    soft = functional.avg_pool2d(functional.pad(photos, (2, 2, 2, 2), mode="reflect"), 5, stride=1)
    return photos * (1 - share) + soft * share


def _between(least: float, most: float, count: int, draw: torch.Generator) -> Tensor:
    return least + (most - least) * torch.rand(count, generator=draw)
