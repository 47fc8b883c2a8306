"""From scenes to weights. The same seeds give the same scenes; weights differ in the last digits between machines."""

import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy
from torch.nn.functional import normalize

from services.capture.page_finder import CELL, TALL, WIDE
from training.page_finder.network import PageNetwork
from training.page_finder.views import Views, views

_SIGMA: Final = 1.3
_FIRST_SEED: Final = 1_000_000
_PIECE: Final = 64
_GREY: Final = 114.0


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is learned. After each chunk of new scenes, `steps` batches of the `kept` chunks before it."""

    chunks: int
    scenes: int = 2048
    steps: int = 192
    batch: int = 32
    kept: int = 2
    rate: float = 3e-3
    workers: int = 1
    device: str = "cpu"


def learn(plan: Plan) -> PageNetwork:
    """A network that has seen all of the plan."""
    with ProcessPoolExecutor(plan.workers) as pool:
        return _learned(plan, _chunks(plan, pool))


def _learned(plan: Plan, chunks: Iterator[Views]) -> PageNetwork:
    torch.manual_seed(7)
    network = PageNetwork()
    memory = _Memory(plan)
    network.to(plan.device, memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(network.parameters(), lr=plan.rate, weight_decay=1e-3, fused=True)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, plan.rate, total_steps=plan.chunks * plan.steps, pct_start=0.1
    )
    begun = time.monotonic()
    network.train()
    for number, chunk in enumerate(chunks):
        memory.take(chunk)
        told = []
        for _ in range(plan.steps):
            loss = _loss(network, *_otherwise(*memory.some(plan.batch)))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0, foreach=True)
            optimizer.step()
            schedule.step()
            told.append(loss.detach())
        mean = float(torch.stack(told).mean())
        sys.stderr.write(f"{number + 1}/{plan.chunks}: loss {mean:.4f} after {time.monotonic() - begun:.0f} s\n")
    return network.eval().cpu()


def _chunks(plan: Plan, pool: ProcessPoolExecutor) -> Iterator[Views]:
    """One after the other, the next being rendered while one is learned from."""

    def begin(number: int) -> list[Future[Views]]:
        first = _FIRST_SEED + number * plan.scenes
        starts = range(first, first + plan.scenes, _PIECE)
        return [pool.submit(views, range(start, min(start + _PIECE, first + plan.scenes))) for start in starts]

    coming = begin(0)
    for number in range(plan.chunks):
        made = [piece.result() for piece in coming]
        coming = begin(number + 1) if number + 1 < plan.chunks else []
        yield np.concatenate([frames for frames, _ in made]), np.concatenate([corners for _, corners in made])


class _Memory:
    """The last chunks, on the device; the oldest gives way to the newest."""

    def __init__(self, plan: Plan) -> None:
        room = 2 * plan.scenes * min(plan.kept, plan.chunks)
        self._frames = torch.empty((room, TALL, WIDE, 3), dtype=torch.uint8, device=plan.device)
        self._corners = torch.empty((room, 4, 2), device=plan.device)
        self._taken = 0

    def take(self, chunk: Views) -> None:
        frames, corners = chunk
        start = self._taken % len(self._frames)
        self._frames[start : start + len(frames)] = torch.from_numpy(frames)
        self._corners[start : start + len(frames)] = torch.from_numpy(corners)
        self._taken += len(frames)

    def some(self, count: int) -> tuple[Tensor, Tensor]:
        """Frames, batch × 3 × TALL × WIDE, and corners."""
        known = min(self._taken, len(self._frames))
        picks = torch.randint(known, (count,), device=self._frames.device)
        return self._frames[picks].permute(0, 3, 1, 2).float(), self._corners[picks]


def _otherwise(frames: Tensor, corners: Tensor) -> tuple[Tensor, Tensor]:
    """Mirrored either way and both, and in another light."""
    for axis, extent in ((3, WIDE), (2, TALL)):
        is_mirrored = torch.rand(len(frames), 1, device=frames.device) < 0.5
        frames = torch.where(is_mirrored[..., None, None], frames.flip(axis), frames)
        mirrored = corners.clone()
        mirrored[..., 3 - axis] = extent - 1 - corners[..., 3 - axis]
        corners = torch.where(is_mirrored[..., None], mirrored, corners)

    def drawn(channels: int) -> Tensor:
        return torch.rand(len(frames), channels, 1, 1, device=frames.device)

    frames = torch.where(drawn(1) < 0.12, frames.mean(1, keepdim=True), frames)
    frames = torch.where(drawn(1) < 0.12, frames.flip(1), frames)
    lit = (frames - _GREY) * (0.7 + 0.5 * drawn(1) + 0.2 * drawn(3)) + _GREY + 30 * (drawn(1) - 0.5)
    grain = torch.randn_like(lit) * (6 * drawn(1) ** 2)
    return (lit + grain).clamp(0, 255), corners


def _maps(corners: Tensor) -> Tensor:
    """Batch × 2 × cells: a soft spot at each corner; the page's surface. Nothing where there is no page."""
    cells = (torch.nan_to_num(corners) + 0.5) / CELL - 0.5
    x = torch.arange(WIDE // CELL, device=corners.device, dtype=torch.float32)
    y = torch.arange(TALL // CELL, device=corners.device, dtype=torch.float32)
    near = [torch.exp(-((grid - cells[..., axis, None]) ** 2) / (2 * _SIGMA**2)) for axis, grid in ((0, x), (1, y))]
    spots = (near[1][..., :, None] * near[0][..., None, :]).amax(dim=1)
    way = torch.roll(cells, -1, dims=1) - cells
    along = normalize(way, dim=-1)
    orientation = torch.sign(way[:, 0, 0] * way[:, 1, 1] - way[:, 0, 1] * way[:, 1, 0])[:, None, None, None]
    right = x[None, None, None, :] - cells[:, :, 0, None, None]
    down = y[None, None, :, None] - cells[:, :, 1, None, None]
    inwards = (along[:, :, 0, None, None] * down - along[:, :, 1, None, None] * right) * orientation
    surface = (inwards.amin(dim=1) + 0.5).clamp(0, 1)
    return torch.stack([spots, surface], dim=1) * _has_page(corners)[..., None, None]


def _has_page(corners: Tensor) -> Tensor:
    return (~torch.isnan(corners[:, 0, 0])).float()[:, None]


def _loss(network: PageNetwork, frames: Tensor, corners: Tensor) -> Tensor:
    told, is_there = network.logits(frames)
    maps = _maps(corners)
    weight = torch.stack([1 + 30 * maps[:, 0], torch.ones_like(maps[:, 1])], dim=1)
    of_maps = cross_entropy(told, maps, weight=weight, reduction="none").mean(dim=(0, 2, 3))
    return of_maps[0] * 4 + of_maps[1] + 0.3 * cross_entropy(is_there, _has_page(corners))
