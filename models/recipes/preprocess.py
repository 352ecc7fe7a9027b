"""From a photo file to the input of a network: the reference that the Java preprocessing is held to."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageOps
from torch import Tensor
from torchvision.transforms import InterpolationMode
from torchvision.transforms import functional as transforms

from contract import InputRule


def open_photo(file: Path) -> Image.Image:
    """Decode `file` as the eye sees it: EXIF orientation applied, transparency on white, RGB."""
    with Image.open(file) as photo:
        upright = ImageOps.exif_transpose(photo)
        if not upright.has_transparency_data:
            return upright.convert("RGB")
        see_through = upright.convert("RGBA")
        white = Image.new("RGBA", see_through.size, "white")
        return Image.alpha_composite(white, see_through).convert("RGB")


def to_input(photo: Image.Image, rule: InputRule) -> Tensor:
    """Resize, crop and normalise `photo` to float32 [3, height, width]."""
    return transforms.normalize(transforms.to_tensor(_fit(photo, rule)), rule.mean, rule.std)


def _fit(photo: Image.Image, rule: InputRule) -> Image.Image:
    exact = [rule.height, rule.width]
    if rule.resize == "squash":
        return transforms.resize(photo, exact, InterpolationMode.BILINEAR, antialias=True)
    shrunk = transforms.resize(photo, rule.resize_to, InterpolationMode.BILINEAR, antialias=True)
    return transforms.center_crop(shrunk, exact)
