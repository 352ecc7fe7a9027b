"""Embeddings of a whole photo set, computed once and then read from a cache outside the repository."""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

from contract import InputRule
from photos import Photo
from preprocess import open_photo, to_input

BATCH = 32
THREADS = 2


def add_argument(parser: argparse.ArgumentParser) -> None:
    default = Path(tempfile.gettempdir()) / "etalase-features"
    parser.add_argument("--cache", type=Path, default=default, help="folder of the feature cache (%(default)s)")


def embed(
    photos: list[Photo], rule: InputRule, net: Callable[[Tensor], Tensor], net_key: str, cache: Path
) -> Tensor:
    """Run `net` over `photos`, in order; `net_key` names the net in the cache (a checksum, say)."""
    cached = cache / f"{_key(photos, rule, net_key)}.pt"
    if cached.exists():
        return torch.load(cached)
    torch.set_num_threads(THREADS)
    outputs = []
    with torch.no_grad():
        for start in range(0, len(photos), BATCH):
            if sys.stderr.isatty():
                print(f"\r{start} of {len(photos)} photos", end="", file=sys.stderr)
            batch = [to_input(open_photo(photo.file), rule) for photo in photos[start : start + BATCH]]
            outputs.append(embedding_of(net(torch.stack(batch))))
    features = torch.cat(outputs)
    cache.mkdir(parents=True, exist_ok=True)
    torch.save(features, cached)
    return features


def embedding_of(output: Tensor | tuple[Tensor, Tensor]) -> Tensor:
    """What an embedder says of the photo, without the attention map that some give beside it."""
    return output[0] if isinstance(output, tuple) else output


def _key(photos: list[Photo], rule: InputRule, net_key: str) -> str:
    text = "\n".join([net_key, repr(rule), *(f"{photo.file} {photo.file.stat().st_size}" for photo in photos)])
    return hashlib.sha256(text.encode()).hexdigest()
