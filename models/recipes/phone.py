"""Synthetic phone photos: what a catalogue picture might look like, taken by hand in a shop or at home.

A picture on a plain ground is cut out and laid, once or in a heap, on clutter; any other picture is kept whole. Then
come the camera's faults: viewpoint, framing, light, blur and JPEG. Everything is drawn from the `Random` given, so the
same seed gives the same photo.
"""

from __future__ import annotations

import io
import math
from random import Random

import numpy
from PIL import Image, ImageEnhance, ImageFilter

SIDE = 260
"""Pixels of the square that comes out: no larger than the network's input, as more would be thrown away."""
PLAIN = 18
"""Largest difference from the border's own grey level, of 255, for a border pixel that counts as plain."""
PLAIN_SHARE = 0.7
HEAP_CHANCE = 0.35
LOOSE_CHANCE = 0.15
"""How often the picture is kept on its own ground: not every phone photo is cluttered."""


def photograph(picture: Image.Image, clutter: list[Image.Image], random: Random) -> Image.Image:
    """One phone photo of `picture`, SIDE x SIDE; `clutter` are other things, as `thing` gives them, to lay about it."""
    product = thing(picture)
    if product.mode == "RGB" or random.random() < LOOSE_CHANCE:
        scene = _framed(picture.convert("RGB"), random)
    else:
        scene = _ground(clutter, random)
        _lay(scene, product, random)
    return _as_a_camera_sees_it(scene, random)


def thing(picture: Image.Image) -> Image.Image:
    """RGBA with a plain ground made transparent, or RGB where the ground is not plain; SIDE pixels at most."""
    small = picture.convert("RGB")
    small.thumbnail((SIDE, SIDE))
    mask = cut_out(small)
    if mask is not None:
        small.putalpha(mask)
    return small


def cut_out(picture: Image.Image) -> Image.Image | None:
    """The mask of a product on a plain ground, or None where the ground is not plain."""
    channels = numpy.asarray(picture.convert("RGB"), dtype=numpy.int16).transpose(2, 0, 1)
    border = numpy.concatenate([channels[:, 0], channels[:, -1], channels[:, :, 0], channels[:, :, -1]], axis=1)
    ground = numpy.median(border, axis=1).astype(numpy.int16)
    if (numpy.abs(border - ground[:, None]).max(axis=0) < PLAIN).mean() < PLAIN_SHARE:
        return None
    mask = ~_seen_from_outside(numpy.abs(channels - ground[:, None, None]).max(axis=0) < PLAIN)
    return Image.fromarray(mask.astype("uint8") * 255).filter(ImageFilter.MinFilter(3))


def _seen_from_outside(plain: numpy.ndarray) -> numpy.ndarray:
    """Plain pixels with nothing but plain ones up to some edge: a white shirt on white keeps its middle."""
    straight = numpy.zeros_like(plain)
    for axis in (0, 1):
        straight |= numpy.logical_and.accumulate(plain, axis=axis)
        straight |= numpy.flip(numpy.logical_and.accumulate(numpy.flip(plain, axis), axis=axis), axis)
    return straight


def _ground(clutter: list[Image.Image], random: Random) -> Image.Image:
    """Something behind: a piece of another picture, or a bare surface, with other things lying about."""
    if random.random() < 0.6:
        other = random.choice(clutter).convert("RGB")
        scene = _piece(other, random.uniform(0.25, 0.8), random).resize((SIDE, SIDE), Image.Resampling.BILINEAR)
    else:
        scene = _surface(random)
    for _ in range(random.choice((0, 1, 2, 4))):
        other = random.choice(clutter)
        if other.mode == "RGBA":
            _paste(scene, other, random.uniform(0.3, 0.8), _anywhere(random), random)
    return scene if random.random() < 0.5 else scene.filter(ImageFilter.GaussianBlur(random.uniform(0.5, 3)))


def _surface(random: Random) -> Image.Image:
    """A coarse and a fine noise in one tint: cloth, table, floor."""
    draw = numpy.random.default_rng(random.getrandbits(32))
    tint = draw.uniform(30, 225) + draw.normal(0, 25, 3)
    fine, coarse = (draw.normal(0, draw.uniform(2, 30), (cells, cells, 1)) for cells in (64, 5))
    layers = [_stretched(noise) for noise in (fine, coarse)]
    return Image.fromarray((tint + layers[0] + layers[1]).clip(0, 255).astype("uint8"))


def _stretched(noise: numpy.ndarray) -> numpy.ndarray:
    image = Image.fromarray(noise[:, :, 0].astype("float32"))
    return numpy.asarray(image.resize((SIDE, SIDE), Image.Resampling.BICUBIC))[:, :, None]


def _lay(scene: Image.Image, product: Image.Image, random: Random) -> None:
    """The product once, near the middle, or a heap of it all over."""
    if random.random() < HEAP_CHANCE:
        size = random.uniform(0.3, 0.6)
        for _ in range(int(2.5 / size**2)):
            _paste(scene, product, size * random.uniform(0.85, 1.15), _anywhere(random), random)
    middle = (SIDE * random.gauss(0.5, 0.1), SIDE * random.gauss(0.5, 0.1))
    _paste(scene, product, random.uniform(0.55, 1.15), middle, random)


def _paste(scene: Image.Image, product: Image.Image, size: float, at: tuple[float, float], random: Random) -> None:
    side = max(8, int(SIDE * size))
    turned = product.resize((side, max(8, int(side * random.uniform(0.8, 1.25)))), Image.Resampling.BILINEAR)
    turned = turned.rotate(random.gauss(0, 25), Image.Resampling.BILINEAR, expand=True)
    scene.paste(turned, (int(at[0] - turned.width / 2), int(at[1] - turned.height / 2)), turned)


def _anywhere(random: Random) -> tuple[float, float]:
    return SIDE * random.random(), SIDE * random.random()


def _framed(picture: Image.Image, random: Random) -> Image.Image:
    return _piece(picture, random.uniform(0.5, 1), random).resize((SIDE, SIDE), Image.Resampling.BILINEAR)


def _piece(picture: Image.Image, share: float, random: Random) -> Image.Image:
    """A part of `share` of the picture's width and height, wherever it falls."""
    width, height = picture.width * share, picture.height * share
    left, top = random.uniform(0, picture.width - width), random.uniform(0, picture.height - height)
    return picture.crop((int(left), int(top), int(left + width), int(top + height)))


def _as_a_camera_sees_it(scene: Image.Image, random: Random) -> Image.Image:
    photo = _seen_from_the_side(scene, random)
    if random.random() < 0.5:
        photo = photo.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    photo = _lit(photo, random)
    if random.random() < 0.5:
        photo = photo.filter(ImageFilter.GaussianBlur(random.uniform(0.3, 1.8)))
    return _as_jpeg(photo, random.randint(35, 90))


def _seen_from_the_side(scene: Image.Image, random: Random) -> Image.Image:
    """Every corner moves inwards by up to an eighth: the perspective of a phone held askew, and a tighter frame."""
    reach = SIDE / 8
    corners = [
        (abs(x - random.uniform(0, reach)), abs(y - random.uniform(0, reach)))
        for x, y in ((0, 0), (0, SIDE), (SIDE, SIDE), (SIDE, 0))
    ]
    quad = tuple(coordinate for corner in corners for coordinate in corner)
    return scene.transform((SIDE, SIDE), Image.Transform.QUAD, quad, Image.Resampling.BILINEAR)


def _lit(photo: Image.Image, random: Random) -> Image.Image:
    """Exposure, contrast, saturation, a warm or cold lamp, and light falling from one side."""
    for enhance in (ImageEnhance.Brightness, ImageEnhance.Contrast, ImageEnhance.Color):
        photo = enhance(photo).enhance(random.uniform(0.65, 1.35))
    warmth = random.uniform(-0.12, 0.12)
    direction, strength = random.uniform(0, 2 * math.pi), random.uniform(0, 0.35)
    across = numpy.linspace(-1, 1, SIDE, dtype="float32")
    slope = 1 + strength * (across * math.cos(direction) + across[:, None] * math.sin(direction))
    gain = slope[:, :, None] * numpy.array([1 + warmth, 1, 1 - warmth], dtype="float32")
    return Image.fromarray((numpy.asarray(photo) * gain).clip(0, 255).astype("uint8"))


def _as_jpeg(photo: Image.Image, quality: int) -> Image.Image:
    file = io.BytesIO()
    photo.save(file, "JPEG", quality=quality)
    return Image.open(file).convert("RGB")
