"""Signatures as vector ink: points with pressure and time, judged, smoothed and stored without a screen."""

from services.ink.model import Box, Ink, InkVerdict, Point, Stroke, bounds, fit, judge
from services.ink.path import svg_path
from services.ink.stored import InkError, from_json, to_json

__all__ = [
    "Box",
    "Ink",
    "InkError",
    "InkVerdict",
    "Point",
    "Stroke",
    "bounds",
    "fit",
    "from_json",
    "judge",
    "svg_path",
    "to_json",
]
