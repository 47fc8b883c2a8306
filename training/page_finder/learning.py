"""From scenes to weights. The same seeds give the same scenes; weights differ in the last digits between machines."""

import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy

from services.capture.page_finder import CELLS, CONTENT, SIDE, prepared
from training.page_finder.network import PageNetwork
from training.page_finder.scenes import scene

_RENDERED: Final = 448
_SIGMA: Final = 1.3
_BATCH: Final = 32
_FIRST_SEED: Final = 1_000_000
_PIECE: Final = 64


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is learned. `uses`: how often each scene is seen, each time turned and lit in another way."""

    chunks: int
    scenes: int = 4096
    uses: int = 3
    rate: float = 3e-3
    workers: int = 1
    device: str = "cpu"

    @property
    def steps(self) -> int:
        """Batches in all."""
        return self.chunks * self.uses * (self.scenes // _BATCH)


Chunk = tuple[NDArray[np.uint8], NDArray[np.float32]]


def rendered(seeds: range) -> Chunk:
    """Scenes as the network sees them, and their corners in its pixels (NaN where there is no page)."""
    cv2.setNumThreads(1)
    frames = np.empty((len(seeds), SIDE, SIDE, 3), np.uint8)
    corners = np.full((len(seeds), 4, 2), np.nan, np.float32)
    for number, seed in enumerate(seeds):
        made = scene(np.random.default_rng(seed), _RENDERED)
        frames[number] = prepared(made.picture)
        if made.corners is not None:
            height, width = made.picture.shape[:2]
            scale = CONTENT / max(height, width)
            at = (SIDE - round(width * scale)) // 2, (SIDE - round(height * scale)) // 2
            corners[number] = (made.corners + 0.5) * scale + at - 0.5
    return frames, corners


def learn(plan: Plan) -> PageNetwork:
    """A network that has seen all of the plan."""
    torch.manual_seed(7)
    network = PageNetwork().to(plan.device, memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(network.parameters(), lr=plan.rate, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, plan.rate, total_steps=plan.steps, pct_start=0.1)
    begun, order = time.monotonic(), np.random.default_rng(11)
    for number, (frames, corners) in enumerate(_chunks(plan)):
        told = []
        network.train()
        for batch in _batches(order, len(frames), plan.uses):
            loss = _loss(network, *_turned_and_lit(order, frames[batch], corners[batch], plan.device))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            told.append(loss.detach())
        mean = float(torch.stack(told).mean())
        sys.stderr.write(f"{number + 1}/{plan.chunks}: loss {mean:.4f} after {time.monotonic() - begun:.0f} s\n")
    return network.eval().cpu()


def _chunks(plan: Plan) -> Iterator[Chunk]:
    """One after the other, the next being rendered while one is learned from."""
    pieces = plan.scenes // _PIECE

    def begin(number: int) -> list[Future[Chunk]]:
        first = _FIRST_SEED + number * plan.scenes
        return [pool.submit(rendered, range(first + i * _PIECE, first + (i + 1) * _PIECE)) for i in range(pieces)]

    with ProcessPoolExecutor(plan.workers) as pool:
        coming = begin(0)
        for number in range(plan.chunks):
            made = [piece.result() for piece in coming]
            coming = begin(number + 1) if number + 1 < plan.chunks else []
            yield np.concatenate([frames for frames, _ in made]), np.concatenate([corners for _, corners in made])


def _batches(order: np.random.Generator, count: int, uses: int) -> Iterator[NDArray[np.int64]]:
    for _ in range(uses):
        shuffled = order.permutation(count)
        yield from (shuffled[start : start + _BATCH] for start in range(0, count - _BATCH + 1, _BATCH))


def _turned_and_lit(
    order: np.random.Generator, frames: NDArray[np.uint8], corners: NDArray[np.float32], device: str
) -> tuple[Tensor, Tensor, Tensor]:
    """A batch on the device: frames, maps, presence; turned by quarters, mirrored, and lit a little otherwise."""
    quarter, is_mirrored = int(order.integers(4)), bool(order.integers(2))
    x = torch.from_numpy(frames).to(device).permute(0, 3, 1, 2).float()  # channels stay last in memory
    points = torch.from_numpy(corners).to(device)
    for _ in range(quarter):
        x = torch.rot90(x, 1, (2, 3))
        points = torch.stack([points[..., 1], SIDE - 1 - points[..., 0]], dim=-1)
    if is_mirrored:
        x = torch.flip(x, (3,))
        points = torch.stack([SIDE - 1 - points[..., 0], points[..., 1]], dim=-1)
    light = torch.from_numpy(order.uniform(0.75, 1.25, (len(frames), 3, 1, 1)).astype(np.float32)).to(device)
    is_grey = torch.from_numpy(order.random((len(frames), 1, 1, 1)) < 0.1).to(device)
    x = torch.where(is_grey, x.mean(1, keepdim=True), x)
    has_page = ~torch.isnan(points[:, 0, 0])
    return (x * light).clamp(0, 255), _maps(points, has_page), has_page.float()[:, None]


def _maps(points: Tensor, has_page: Tensor) -> Tensor:
    """Batch × 2 × CELLS × CELLS: a soft spot at each corner; the page's surface."""
    cells = (torch.nan_to_num(points) + 0.5) * (CELLS / SIDE) - 0.5
    grid = torch.arange(CELLS, device=points.device, dtype=torch.float32)
    near = [torch.exp(-((grid - cells[..., axis, None]) ** 2) / (2 * _SIGMA**2)) for axis in (0, 1)]
    spots = (near[1][..., :, None] * near[0][..., None, :]).amax(dim=1)
    ends = torch.roll(cells, -1, dims=1)
    way = ends - cells
    along = torch.nn.functional.normalize(way, dim=-1)
    orientation = torch.sign(way[:, 0, 0] * way[:, 1, 1] - way[:, 0, 1] * way[:, 1, 0])[:, None, None, None]
    from_start = (
        grid[None, None, None, :] - cells[:, :, 0, None, None],
        grid[None, None, :, None] - cells[:, :, 1, None, None],
    )
    inwards = (along[:, :, 0, None, None] * from_start[1] - along[:, :, 1, None, None] * from_start[0]) * orientation
    surface = (inwards.amin(dim=1) + 0.5).clamp(0, 1)
    return torch.stack([spots, surface], dim=1) * has_page.float()[:, None, None, None]


def _loss(network: PageNetwork, frames: Tensor, maps: Tensor, presence: Tensor) -> Tensor:
    told, is_there = network.logits(frames)
    weight = torch.stack([1 + 30 * maps[:, 0], torch.ones_like(maps[:, 1])], dim=1)
    of_maps = cross_entropy(told, maps, weight=weight, reduction="none").mean(dim=(0, 2, 3))
    return of_maps[0] * 4 + of_maps[1] + 0.3 * cross_entropy(is_there, presence)
