"""`./dev train-page-finder`: render, learn, write the model, and say how good it is."""

import argparse
import json
import os
import sys
import time
import warnings
from dataclasses import asdict
from pathlib import Path

import torch

from services.capture.page_finder import MODEL, SIDE, NetworkPageFinder
from training.page_finder.evaluation import evaluate
from training.page_finder.learning import Plan, learn
from training.page_finder.network import PageNetwork


def main() -> int:
    """Learn, write, evaluate."""
    wanted = _arguments()
    plan = Plan(wanted.chunks, scenes=wanted.scenes, workers=wanted.workers, device=wanted.device)
    begun = time.monotonic()
    network = learn(plan)
    wanted.out.parent.mkdir(parents=True, exist_ok=True)
    write(network, wanted.out)
    learned_s = time.monotonic() - begun
    figures = asdict(evaluate(NetworkPageFinder(wanted.out), each=wanted.each))
    told = {
        "learned in s": round(learned_s),
        "steps": plan.steps,
        "weights": sum(part.numel() for part in network.parameters()),
        "bytes": wanted.out.stat().st_size,
        **figures,
    }
    sys.stdout.write(json.dumps(told, indent=2) + "\n")
    return 0


def write(network: PageNetwork, path: Path) -> None:
    """As ONNX, for one frame at a time."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(
            network,
            (torch.zeros(1, 3, SIDE, SIDE),),
            str(path),
            input_names=["frames"],
            output_names=["maps", "presence"],
            opset_version=17,
            dynamo=False,  # the newer way writes weights into a second file and names OpenCV does not know
        )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev train-page-finder")
    parser.add_argument("--out", type=Path, default=MODEL)
    parser.add_argument("--chunks", type=int, default=14, help="how many times new scenes are rendered")
    parser.add_argument("--scenes", type=int, default=4096, help="scenes a chunk")
    parser.add_argument("--each", type=int, default=20, help="scenes a condition in the evaluation")
    parser.add_argument("--workers", type=int, default=max(1, (os.cpu_count() or 2) // 2), help="processes that render")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
