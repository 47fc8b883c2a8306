import numpy as np

from services.capture.quads import Quad, as_image, as_pixels, rectified


def test_a_picture_is_the_same_as_an_array_and_back() -> None:
    image = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)
    pixels = as_pixels(image)
    assert (pixels.width, pixels.height) == (3, 2)
    assert np.array_equal(as_image(pixels), image)


def test_a_turned_page_comes_out_upright() -> None:
    image = np.zeros((200, 300, 3), dtype=np.uint8)
    image[50:150, 100:200] = 255
    image[50:100, 150:200] = (0, 0, 255)  # the page's own top left: it lies turned by a quarter to the right
    quad = Quad((199, 50), (199, 149), (100, 149), (100, 50))

    page = rectified(image, quad, width=80, height=80)

    assert page[10, 10].tolist() == [0, 0, 255]
    assert page[70, 70].tolist() == [255, 255, 255]
    assert page[10, 70].tolist() == [255, 255, 255]
