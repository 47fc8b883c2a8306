"""`./dev train-page-finder`: render, learn, write the model, and say how good it is."""

import argparse
import json
import os
import sys
import time
import warnings
from dataclasses import asdict
from pathlib import Path

import numpy as np
import onnx
import torch

from services.capture.page_finder import MODEL, TALL, WIDE, NetworkPageFinder
from training.page_finder.evaluation import evaluate
from training.page_finder.learning import Plan, learn
from training.page_finder.network import PageNetwork

_LEAST_HALVED = 256


def main() -> int:
    """Learn, write, evaluate."""
    wanted = _arguments()
    plan = Plan(
        wanted.chunks,
        scenes=wanted.scenes,
        steps=wanted.steps,
        batch=wanted.batch,
        kept=wanted.kept,
        rate=wanted.rate,
        workers=wanted.workers,
        device=wanted.device,
    )
    begun = time.monotonic()
    network = learn(plan)
    wanted.out.parent.mkdir(parents=True, exist_ok=True)
    write(network, wanted.out)
    learned_s = time.monotonic() - begun
    figures = asdict(evaluate(NetworkPageFinder(wanted.out), each=wanted.each))
    told = {
        "learned in s": round(learned_s),
        "plan": asdict(plan),
        "weights": sum(part.numel() for part in network.parameters()),
        "bytes": wanted.out.stat().st_size,
        **figures,
    }
    sys.stdout.write(json.dumps(told, indent=2) + "\n")
    return 0


def write(network: PageNetwork, path: Path) -> None:
    """As ONNX, for one frame at a time, its weights in half precision."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(
            network,
            (torch.zeros(1, 3, TALL, WIDE),),
            str(path),
            input_names=["frames"],
            output_names=["maps", "presence"],
            opset_version=17,
            dynamo=False,  # the newer way writes weights into a second file and names OpenCV does not know
        )
    model = onnx.load(path)
    _halve(model.graph)
    onnx.save(model, path)


def _halve(graph: onnx.GraphProto) -> None:
    """Weights are stored with 16 bits and become what they were, nearly, when the model is read."""
    casts = []
    for weights in list(graph.initializer):
        values = onnx.numpy_helper.to_array(weights)
        if values.dtype == np.float32 and values.size >= _LEAST_HALVED:
            name = weights.name + ".half"
            graph.initializer.remove(weights)
            graph.initializer.append(onnx.numpy_helper.from_array(values.astype(np.float16), name))
            casts.append(onnx.helper.make_node("Cast", [name], [weights.name], to=onnx.TensorProto.FLOAT))
    others = list(graph.node)
    del graph.node[:]
    graph.node.extend(casts + others)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev train-page-finder")
    parser.add_argument("--out", type=Path, default=MODEL)
    parser.add_argument("--chunks", type=int, default=22, help="how many times new scenes are rendered")
    parser.add_argument("--scenes", type=int, default=2048, help="scenes a chunk")
    parser.add_argument("--steps", type=int, default=192, help="batches after each chunk")
    parser.add_argument("--batch", type=int, default=32, help="pictures a batch")
    parser.add_argument("--kept", type=int, default=2, help="chunks to draw batches from")
    parser.add_argument("--rate", type=float, default=3e-3, help="of learning, at most")
    parser.add_argument("--each", type=int, default=20, help="scenes a condition in the evaluation")
    parser.add_argument("--workers", type=int, default=max(1, (os.cpu_count() or 2) // 2), help="processes that render")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
