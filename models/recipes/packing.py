"""Everything a training machine needs in one folder of less than 60 MiB: photos, labels, weights and the network's code.

Such a machine may reach nothing but what is carried to it; torch and torchvision are all that it has to have.
"""

from __future__ import annotations

import io
import shutil
from dataclasses import dataclass
from pathlib import Path

import torch
from PIL import Image
from torch import Tensor
from torchvision.io import ImageReadMode, decode_jpeg

PHOTOS, WEIGHTS, CODE = "photos.pt", "weights.pt", "efficientnet_lite_pytorch"
SIDE = 176
QUALITY = 82
MOST_BYTES = 60 * 2**20


@dataclass(frozen=True)
class Packed:
    """Photos uint8 [N, 3, SIDE, SIDE]; colours are -1 where not known."""

    photos: Tensor
    kind: Tensor
    colour: Tensor
    kinds: int
    colours: int


def pack(target: Path, folder: Path, cache: Path, most: int | None = None) -> None:
    """Write all that `sets.taught` gives, or its first `most` photos."""
    import efficientnet_lite_pytorch

    import backbone
    import sets

    target.mkdir(parents=True, exist_ok=True)
    items = sets.taught(folder, cache)[:most]
    files = [_jpeg(item.file) for item in items]
    kinds = sorted({item.kind for item in items})
    colours = sorted({item.colour for item in items} - {"", "NA", "Multi"})
    document = {
        "bytes": torch.frombuffer(bytearray(b"".join(files)), dtype=torch.uint8),
        "lengths": [len(file) for file in files],
        "kind": torch.tensor([kinds.index(item.kind) for item in items]),
        "colour": torch.tensor([colours.index(item.colour) if item.colour in colours else -1 for item in items]),
        "kinds": len(kinds),
        "colours": len(colours),
    }
    torch.save(document, target / PHOTOS)
    net = backbone.load("efficientnet-lite2")
    torch.save({name: value.half() if value.is_floating_point() else value for name, value in net.state_dict().items()},
               target / WEIGHTS)
    shutil.copytree(Path(efficientnet_lite_pytorch.__file__).parent, target / CODE, dirs_exist_ok=True,
                    ignore=shutil.ignore_patterns("__pycache__"))
    size = sum(file.stat().st_size for file in target.rglob("*") if file.is_file())
    if size > MOST_BYTES:
        raise ValueError(f"{target} has {size} bytes, more than the {MOST_BYTES} that travel: lower SIDE or QUALITY")


def unpack(source: Path) -> Packed:
    document = torch.load(source / PHOTOS)
    files = document["bytes"].split(document["lengths"])
    photos = torch.stack([decode_jpeg(file, ImageReadMode.RGB) for file in files])
    return Packed(photos, *(document[name] for name in ("kind", "colour", "kinds", "colours")))


def _jpeg(file: Path) -> bytes:
    from preprocess import open_photo

    buffer = io.BytesIO()
    open_photo(file).resize((SIDE, SIDE), Image.Resampling.BILINEAR).save(buffer, "JPEG", quality=QUALITY)
    return buffer.getvalue()
