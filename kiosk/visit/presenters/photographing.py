"""The pages with the camera: the live picture, and the photo that was just taken."""

from dataclasses import replace

from kiosk.visit.flow.events.documents import CornersAsked, PhotoChanged, PhotoTaken, PhotoUsed, WhyNotAsked
from kiosk.visit.flow.steps.documents import TakePhoto
from kiosk.visit.presenters.document_props import asked_for
from kiosk.visit.presenters.stage import Scene, Stage
from kiosk.visit.presenters.viewfinder import Viewfinder
from services.capture.developed import Photo, developed, first_photo
from services.capture.judge import Fault
from services.capture.looks import Look
from services.capture.quads import Quad
from services.capture.taken import Taken
from services.capture.upright import Uprighter
from services.capture.watch import Sight
from services.portal.contract.documents import DocumentKind
from ui.documents.corners import CornersProps, CornersScreen
from ui.documents.look import LookAtPhotoScreen, LookProps, Mended
from ui.documents.photo import PhotoProps, PhotoScreen

_LONGEST_EDGE = 1600


class Photographing:
    """The camera is on while its page is shown, and at no other time."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._finder = Viewfinder(stage)
        self._uprighter = Uprighter()
        self._screen: PhotoScreen | None = None
        self._is_covered = False
        self._hint: Fault | None = Fault.NO_PAGE
        self._before: Quad | None = None
        self._mended: Mended | None = None
        self._finder.seen.connect(self._see)
        self._finder.took.connect(self._keep)
        self._finder.changed.connect(self._refresh)
        stage.moved.connect(self._moved)
        stage.shell.hidden.connect(self._finder.stop)
        stage.shell.unhidden.connect(self._begin)

    def take(self) -> Scene:
        """The live picture."""
        screen = PhotoScreen(self._stage.theme, self._props())
        screen.taken.connect(self._take)
        screen.try_again_asked.connect(self._begin)
        screen.why_not_asked.connect(self._why_not)
        screen.went_back.connect(self._stage.go_back)
        self._screen = screen
        self._begin()
        return Scene(screen, lambda: screen.set_props(self._props()))

    def look(self, photo: Photo) -> Scene:
        """The photo that was just taken."""
        # The library for pictures is large: a visit that shows none does without it.
        from services.documents.pictures import pixels_of

        stage = self._stage
        page = pixels_of(photo.page, longest_edge=_LONGEST_EDGE)
        screen = LookAtPhotoScreen(stage.theme, LookProps(page, photo.look, self._mended))
        self._mended = None
        screen.used.connect(lambda: stage.happened(PhotoUsed()))
        screen.look_chosen.connect(lambda look: self._change(photo.taken, look, photo.turns, Mended.LOOK))
        screen.turned.connect(lambda: self._change(photo.taken, photo.look, photo.turns + 1, Mended.TURN))
        screen.corners_asked.connect(lambda: stage.happened(CornersAsked()))
        screen.retaken.connect(stage.go_back)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def corners(self, photo: Photo) -> Scene:
        """Where the paper lies in the frame, by hand."""
        stage, taken = self._stage, photo.taken
        screen = CornersScreen(stage.theme, CornersProps(taken.picture, taken.quad))
        screen.confirmed.connect(lambda quad: self._change(replace(taken, quad=quad), photo.look, photo.turns))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, screen.retranslate)

    def _props(self) -> PhotoProps:
        flow = self._stage.flow
        draft = flow.typed.document
        return PhotoProps(
            kind=draft.kind or DocumentKind.OTHER,
            camera=self._finder.state,
            is_guided=self._finder.is_guided,
            hint=self._hint,
            page=len(draft.pages) + 1,
            is_asked_for=draft.request_id is not None,
            trouble=self._stage.trouble,
        )

    def _take(self) -> None:
        seen = self._finder.last
        if seen is not None:
            self._keep(Taken(seen.pixels, seen.quad))

    def _keep(self, taken: Taken) -> None:
        self._before = taken.quad
        uprighter, stage = self._uprighter, self._stage
        stage.work(lambda: first_photo(taken, uprighter), lambda photo: stage.happened(PhotoTaken(photo)))

    def _change(self, taken: Taken, look: Look, turns: int, mended: Mended | None = None) -> None:
        stage = self._stage

        def changed(photo: Photo) -> None:
            self._mended = mended
            stage.happened(PhotoChanged(photo))

        stage.work(lambda: developed(taken, look=look, turns=turns), changed)

    def _why_not(self) -> None:
        request = asked_for(self._stage.flow)
        if request is not None:
            self._stage.begin_to_write(WhyNotAsked(request))

    def _see(self, sight: Sight) -> None:
        if self._screen is not None:
            self._screen.show_sight(sight.pixels, sight.quad)
            if sight.hint is not self._hint:
                self._hint = sight.hint
                self._refresh()

    def _refresh(self) -> None:
        if self._screen is not None:
            self._screen.set_props(self._props())

    def _begin(self) -> None:
        if isinstance(self._stage.flow.step, TakePhoto):
            self._hint = Fault.NO_PAGE
            self._finder.start(after=self._before)

    def _moved(self) -> None:
        """Where help lies over the page, the camera is off; it is on again when the page is seen again."""
        flow = self._stage.flow
        if not isinstance(flow.step, TakePhoto):
            self._finder.stop()
        elif self._is_covered:
            self._begin()
        is_below = isinstance(flow.page, TakePhoto)
        self._is_covered = is_below and not isinstance(flow.step, TakePhoto)
        if not is_below:
            self._screen = None
