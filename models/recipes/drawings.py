"""Small images drawn by code, each hard on one point of decoding or resizing; nothing here is a photo."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy
from PIL import Image, ImageDraw, ImageFilter

SEED = 7

Pixels = numpy.ndarray
"""uint8, [height, width] for grey or [height, width, channels]."""


def write_all(folder: Path) -> list[Path]:
    """Draw every image into `folder` and return the files in order of name."""
    files = []
    for name, (draw, width, height) in DRAWINGS.items():
        suffix = "jpg" if name == "photo-like" else "png"
        file = folder / f"{name}-{width}x{height}.{suffix}"
        image = draw(width, height)
        image.save(file, **({"quality": 90} if suffix == "jpg" else {"optimize": True}))
        files.append(file)
    return sorted(files)


def gradient(width: int, height: int) -> Image.Image:
    """Red grows to the right, green downwards, blue along the diagonal."""
    x, y = _grid(width, height)
    return _rgb(255 * x, 255 * y, 255 * (x + y) / 2)


def rings(width: int, height: int) -> Image.Image:
    """A zone plate: every frequency up to beyond what the grid can hold, so aliasing shows."""
    x, y = numpy.meshgrid(numpy.arange(width) - width / 2, numpy.arange(height) - height / 2)
    wave = 127.5 + 127.5 * numpy.cos(math.pi * (x**2 + y**2) / max(width, height))
    return Image.fromarray(wave.astype("uint8"))


def stripes(width: int, height: int) -> Image.Image:
    """One pixel light, one dark, a little off the axis in blue: what a filter without antialiasing breaks."""
    x, y = numpy.meshgrid(numpy.arange(width), numpy.arange(height))
    return _rgb(x % 2 * 255, y % 2 * 255, (x + y // 3) % 2 * 255)


def shapes(width: int, height: int) -> Image.Image:
    """Flat shapes with hard edges, none of them symmetric: a flip or a swap of channels shows."""
    image = Image.new("RGB", (width, height), (244, 236, 214))
    pen = ImageDraw.Draw(image)
    pen.ellipse((width * 0.08, height * 0.1, width * 0.55, height * 0.7), fill=(190, 32, 46))
    pen.rectangle((width * 0.5, height * 0.35, width * 0.93, height * 0.6), fill=(20, 80, 160))
    pen.polygon([(width * 0.2, height * 0.95), (width * 0.45, height * 0.5), (width * 0.8, height * 0.9)], fill="olive")
    pen.line((0, height - 1, width - 1, 0), fill=(10, 10, 10), width=3)
    return image


def noise(width: int, height: int) -> Image.Image:
    return _rgb(*_random(width, height, 3).transpose(2, 0, 1))


def grey_noise(width: int, height: int) -> Image.Image:
    return Image.fromarray(_random(width, height, 1)[:, :, 0].astype("uint8"))


def grey_gradient(width: int, height: int) -> Image.Image:
    x, y = _grid(width, height)
    return Image.fromarray((255 * (0.7 * x + 0.3 * y)).astype("uint8"))


def see_through(width: int, height: int) -> Image.Image:
    """Shapes whose alpha fades from none to full, over a colour that must not shine through."""
    image = shapes(width, height).convert("RGBA")
    x, _ = _grid(width, height)
    image.putalpha(Image.fromarray((255 * x).astype("uint8")))
    return image


def cut_out(width: int, height: int) -> Image.Image:
    """A product cut out of its background: alpha is all or nothing, black underneath."""
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((width * 0.2, height * 0.1, width * 0.8, height * 0.9), fill=(214, 120, 20, 255))
    return image


def palette(width: int, height: int) -> Image.Image:
    return shapes(width, height).quantize(16, dither=Image.Dither.NONE)


def palette_cut_out(width: int, height: int) -> Image.Image:
    """A palette with one transparent entry, as logo tools write it."""
    image = palette(width, height)
    image.info["transparency"] = image.getpixel((width - 2, height // 10))
    return image


def photo_like(width: int, height: int) -> Image.Image:
    """Soft shapes and little noise, as JPEG: the one case that hangs on the decoder too."""
    soft = numpy.asarray(shapes(width, height).filter(ImageFilter.GaussianBlur(4)), dtype=float)
    return _rgb(*(soft + _random(width, height, 3) / 16 - 8).transpose(2, 0, 1))


def one_colour(width: int, height: int) -> Image.Image:
    return Image.new("RGB", (width, height), (181, 101, 29))


def kawung(width: int, height: int) -> Image.Image:
    """A batik motif: four petals round each crossing of a grid."""
    image = Image.new("RGB", (width, height), (92, 51, 23))
    pen = ImageDraw.Draw(image)
    step = 32
    for x in range(0, width + step, step):
        for y in range(0, height + step, step):
            pen.ellipse((x - 13, y - 5, x - 1, y + 5), fill=(233, 205, 150))
            pen.ellipse((x + 1, y - 5, x + 13, y + 5), fill=(233, 205, 150))
            pen.ellipse((x - 5, y - 13, x + 5, y - 1), fill=(206, 160, 90))
            pen.ellipse((x - 5, y + 1, x + 5, y + 13), fill=(206, 160, 90))
    return image


DRAWINGS: dict[str, tuple[Callable[[int, int], Image.Image], int, int]] = {
    "cut-out": (cut_out, 400, 333),
    "gradient": (gradient, 333, 500),
    "gradient-same-size": (gradient, 260, 260),
    "gradient-tiny": (gradient, 5, 3),
    "grey-gradient": (grey_gradient, 517, 129),
    "grey-noise": (grey_noise, 90, 350),
    "kawung": (kawung, 800, 600),
    "noise": (noise, 211, 97),
    "noise-small": (noise, 31, 33),
    "one-pixel": (one_colour, 1, 1),
    "palette": (palette, 256, 192),
    "palette-cut-out": (palette_cut_out, 199, 301),
    "photo-like": (photo_like, 480, 360),
    "rings": (rings, 320, 300),
    "see-through": (see_through, 180, 140),
    "shapes": (shapes, 301, 200),
    "shapes-large": (shapes, 1600, 1203),
    "stripes": (stripes, 640, 480),
    "tall": (shapes, 24, 1100),
    "wide": (kawung, 1300, 17),
}


def _grid(width: int, height: int) -> tuple[Pixels, Pixels]:
    """x and y of each pixel in 0..1."""
    return numpy.meshgrid(numpy.linspace(0, 1, width), numpy.linspace(0, 1, height))


def _random(width: int, height: int, channels: int) -> Pixels:
    return numpy.random.default_rng(SEED).integers(0, 256, (height, width, channels)).astype(float)


def _rgb(red: Pixels, green: Pixels, blue: Pixels) -> Image.Image:
    return Image.fromarray(numpy.stack([red, green, blue], axis=2).clip(0, 255).astype("uint8"))
