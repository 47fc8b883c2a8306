"""How others find a page: two well-known recipes, written anew from their descriptions, for comparison only."""

import cv2
import numpy as np
from numpy.typing import NDArray

from services.capture.quads import Image

Corners = NDArray[np.float64]
_HEIGHT = 500


def contour_recipe(image: Image) -> Corners | None:
    """The usual tutorial: edges of a small grey picture, the largest outline that four straight sides describe."""
    scale = _HEIGHT / image.shape[0]
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    edges = cv2.Canny(cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), (5, 5), 0), 75, 200)
    outlines, _ = cv2.findContours(edges, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    for outline in sorted(outlines, key=cv2.contourArea, reverse=True)[:5]:
        simple = cv2.approxPolyDP(outline, 0.02 * cv2.arcLength(outline, True), True)
        if len(simple) == 4:
            return np.asarray(simple.reshape(4, 2) / scale, np.float64)
    return None


def farthest_in_each_quarter(image: Image) -> Corners | None:
    """As jscanify does it: the largest outline after Canny, blur and Otsu; in each quarter its point farthest away."""
    edges = cv2.Canny(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), 50, 200)
    _, clear = cv2.threshold(cv2.GaussianBlur(edges, (3, 3), 0), 0, 255, cv2.THRESH_OTSU)
    outlines, _ = cv2.findContours(clear, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return None
    points = max(outlines, key=cv2.contourArea).reshape(-1, 2).astype(np.float64)
    middle = np.array(cv2.minAreaRect(points.astype(np.float32))[0])
    away = points - middle
    corners = []
    for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        quarter = points[(np.sign(away[:, 0]) == x) & (np.sign(away[:, 1]) == y)]
        if not len(quarter):
            return None
        corners.append(quarter[np.linalg.norm(quarter - middle, axis=1).argmax()])
    return np.array(corners)
