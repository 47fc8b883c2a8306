"""The network: a small U of separable convolutions.

In: batch × 3 × TALL × WIDE, blue, green, red, 0 to 255, as `prepared` makes it. Out: batch × 2 × TALL / CELL ×
WIDE / CELL, how much each cell is a corner and how much it is page; and batch × 1, how sure it is that a page is there.
All after the sigmoid, 0 to 1.
"""

import torch
from torch import Tensor, nn


def _convolution(
    ins: int, outs: int, size: int = 3, *, stride: int = 1, groups: int = 1, active: bool = True
) -> nn.Sequential:
    layers: list[nn.Module] = [
        nn.Conv2d(ins, outs, size, stride, size // 2, groups=groups, bias=False),
        nn.BatchNorm2d(outs),
    ]
    return nn.Sequential(*layers, nn.ReLU(inplace=True)) if active else nn.Sequential(*layers)


class _Inverted(nn.Module):
    """Wide in the middle, one small filter a channel there."""

    def __init__(self, ins: int, outs: int, *, stride: int = 1, wider: int = 3, size: int = 3) -> None:
        super().__init__()
        middle = ins * wider
        self.body = nn.Sequential(
            _convolution(ins, middle, 1),
            _convolution(middle, middle, size, stride=stride, groups=middle),
            _convolution(middle, outs, 1, active=False),
        )
        self.is_residual = stride == 1 and ins == outs

    def forward(self, x: Tensor) -> Tensor:
        y: Tensor = self.body(x)
        return x + y if self.is_residual else y


class _Merge(nn.Module):
    """What is known coarsely, on the finer grid, beside what is seen there."""

    def __init__(self, fine: int, width: int) -> None:
        super().__init__()
        self.side = _convolution(fine, width, 1)
        self.up = nn.Upsample(scale_factor=2, mode="nearest")
        self.mix = nn.Sequential(_convolution(width, width, 5, groups=width), _convolution(width, width, 1))

    def forward(self, coarse: Tensor, fine: Tensor) -> Tensor:
        y: Tensor = self.mix(self.up(coarse) + self.side(fine))
        return y


class PageNetwork(nn.Module):
    """See the module."""

    def __init__(self, width: int = 32) -> None:
        super().__init__()
        self.stem = _convolution(3, 16, stride=2)
        self.quarter = nn.Sequential(_convolution(16, 24, stride=2), _Inverted(24, 24))
        self.eighth = nn.Sequential(_Inverted(24, 40, stride=2), _Inverted(40, 40))
        self.sixteenth = nn.Sequential(
            _Inverted(40, 72, stride=2), _Inverted(72, 72, size=5), _Inverted(72, 72), _Inverted(72, 72, size=5)
        )
        self.last = nn.Sequential(
            _Inverted(72, 112, stride=2, size=5), _Inverted(112, 112, size=5), _Inverted(112, 112, size=5)
        )
        self.around = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Conv2d(112, 112, 1), nn.ReLU(inplace=True))
        self.narrow = _convolution(112, width, 1)
        self.merges = nn.ModuleList([_Merge(72, width), _Merge(40, width), _Merge(24, width)])
        self.maps = nn.Sequential(
            _convolution(width, width, 5, groups=width), _convolution(width, width, 1), nn.Conv2d(width, 2, 1)
        )
        self.presence = nn.Conv2d(112, 1, 1)

    def logits(self, frames: Tensor) -> tuple[Tensor, Tensor]:
        """Maps and presence before the sigmoid, for learning."""
        quarter = self.quarter(self.stem(frames / 127.5 - 1.0))
        eighth = self.eighth(quarter)
        sixteenth = self.sixteenth(eighth)
        last = self.last(sixteenth)
        around = self.around(last)
        y = self.narrow(last + around)
        for merge, fine in zip(self.merges, (sixteenth, eighth, quarter), strict=True):
            y = merge(y, fine)
        return self.maps(y), self.presence(around).flatten(1)

    def forward(self, frames: Tensor) -> tuple[Tensor, Tensor]:
        maps, presence = self.logits(frames)
        return torch.sigmoid(maps), torch.sigmoid(presence)
