"""The frame of every page: bars, content, on-screen keyboard, one overlay, the hidden picture and the focus ring."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.i18n import Translations
from ui.keyboard import Keyboard
from ui.shell.bottom_bar import BottomBar
from ui.shell.focus_order import next_stop
from ui.shell.hidden import HiddenPage
from ui.shell.options import ShellOptions
from ui.shell.overlay import Overlay
from ui.shell.pages import Pages
from ui.shell.panels import BusyPanel, StillTherePanel
from ui.shell.placing import place_all
from ui.shell.screen import Screen
from ui.shell.tools import Tools
from ui.shell.top_bar import TopBar
from ui.shell.touch import Touch
from ui.theme import Theme
from ui.widgets import ScrollArea, TypedInto
from ui.widgets.focus_frame import FocusFrame
from ui.words import Words, retranslate_below, say


class Shell(QWidget):
    """The one window. Language, text size and contrast are its own; all else is told by signals."""

    end_visit_asked = Signal()
    stayed = Signal()
    language_chosen = Signal(str)
    text_size_chosen = Signal(object)
    contrast_toggled = Signal()
    help_asked = Signal()
    read_aloud_asked = Signal()
    hidden = Signal()
    unhidden = Signal()
    hidden_timeout = Signal()
    close_asked = Signal()

    def __init__(
        self, theme: Theme, translations: Translations, *, title: Words, options: ShellOptions | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("Shell")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.theme = theme
        self._translations = translations
        self._title = title
        self._options = options or ShellOptions()
        self._focus_before: QWidget | None = None
        self._is_over = False
        self._touch = Touch(self, px_per_mm=theme.px_per_mm)
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(lambda: self._touch.unless_down(lambda: place_all(self)))
        self._build()
        self._connect()
        self.setStyleSheet(theme.sheet())
        self.retranslate()

    def screen_shown(self) -> Screen | None:
        """The page that is shown."""
        return self._pages.shown

    def show_screen(self, screen: Screen) -> None:
        """Show a page; the former one is deleted. The focus goes where the page starts."""
        self._turn(lambda: self._pages.show(screen))

    def lay_over(self, screen: Screen) -> None:
        """Show a page over the one of now, which stays below with all that was typed there."""
        self._turn(lambda: self._pages.lay_over(screen))

    def take_off(self) -> None:
        """Show the page below again, with the focus where it was there; the one over it is deleted."""
        self._turn(self._pages.take_off)

    def start_focus(self) -> None:
        """Put the focus where the page starts."""
        first = self._pages.shown.first_focus() if self._pages.shown else None
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_still_there(self, seconds_left: int) -> None:
        """Ask whether somebody is there, or say the new number of seconds."""
        panel = self.overlay.panel()
        if self.hidden_page.isVisibleTo(self):
            return  # over the neutral picture the question would say that a visit is open
        if isinstance(panel, StillTherePanel):
            panel.set_seconds(seconds_left)
            return
        question = StillTherePanel(self.theme, seconds_left=seconds_left)
        question.stayed.connect(self.overlay.close_panel)
        question.stayed.connect(self.stayed)
        question.end_visit_asked.connect(self.end_visit_asked)
        self.overlay.open(question)

    def set_busy(self, is_busy: bool) -> None:
        """Wait with the page, or go on with it."""
        is_shown = isinstance(self.overlay.panel(), BusyPanel)
        if is_busy and not is_shown:
            panel = BusyPanel(self.theme)
            panel.end_visit_asked.connect(self.end_visit_asked)
            self.overlay.open(panel)
        elif is_shown and not is_busy:
            self.overlay.close_panel()

    def is_overlaid(self) -> bool:
        """Whether something lies over the page."""
        return self.overlay.panel() is not None

    def set_staff_mode(self, seconds_left: int | None) -> None:
        """Staff mode with the seconds until it locks, or the portal's own look."""
        self.top.set_staff_seconds(seconds_left)
        self._settle.start()

    def set_offline(self, is_offline: bool) -> None:
        """Say at the bottom that there is no network."""
        self.bottom.set_offline(is_offline)
        self._settle.start()

    def hide_screen(self) -> None:
        """The neutral picture, at once."""
        self.cover()
        self.hidden_page.start(self._options.hidden_s)
        self.hidden.emit()

    def cover(self) -> None:
        """Show nothing of the page, neither to the eye nor to a screen reader."""
        if self.top.isVisibleTo(self):
            self._focus_before = QApplication.focusWidget()
        self.keyboard.hide()
        for part in self._body():
            part.hide()

    def end(self) -> None:
        """Show nothing of the page any more, painted when this returns, whatever is pressed until the end."""
        was_over, self._is_over = self._is_over, True
        self.overlay.close_panel()
        self.cover()
        if not was_over:
            self.repaint()

    def uncover(self) -> None:
        """Show the page again, with the focus where it was."""
        if self._is_over:
            return
        for part in self._body():
            part.show()
        place_all(self)
        self._focus_again(self._focus_before)
        self._focus_before = None

    def retranslate(self) -> None:
        """Say everything again in the language of the moment."""
        self.setWindowTitle(say(self._title))
        self.setAccessibleName(self.windowTitle())
        retranslate_below(self)
        place_all(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        place_all(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._touch.watch(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A kiosk's window is closed by its program only."""
        event.ignore()
        self.close_asked.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle.start()
        return False

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        panel = self.overlay.panel()
        regions = [panel] if panel else [self.top, self.area, self.bottom]
        target = next_stop(regions, QApplication.focusWidget(), is_forward=is_forward)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not event.isAutoRepeat():
                self._escape()
        elif not self.is_overlaid():
            self.area.keyPressEvent(event)

    def _build(self) -> None:
        self.top = TopBar(
            self.theme,
            title=self._title,
            language_words=lambda: self._translations.language.own_name,
            has_read_aloud=self._options.read_aloud,
        )
        self.area = ScrollArea(self.theme, name=lambda: self.tr("Page"))
        self.keyboard = Keyboard(self.theme)
        self.bottom = BottomBar(self.theme)
        self._pages = Pages(self.area, self.bottom, watcher=self)
        for part in (*self._body(), self.keyboard):
            part.setParent(self)
            part.installEventFilter(self)
        self.keyboard.hide()
        self.overlay = Overlay(self.theme, self)
        self.focus_frame = FocusFrame(self.theme, self)
        self.hidden_page = HiddenPage(self.theme, self)
        self.tools = Tools(
            self.theme,
            self._translations,
            overlay=self.overlay,
            top=self.top,
            has_read_aloud=self._options.read_aloud,
            parent=self,
        )

    def _connect(self) -> None:
        self.bottom.end_visit_asked.connect(self.end_visit_asked)
        self.top.hide_asked.connect(self.hide_screen)
        self.tools.language_chosen.connect(self.language_chosen)
        self.tools.text_size_chosen.connect(self.text_size_chosen)
        self.tools.contrast_toggled.connect(self.contrast_toggled)
        self.top.help_asked.connect(self.help_asked)
        self.tools.read_aloud_asked.connect(self.read_aloud_asked)
        self.keyboard.done.connect(self._put_keyboard_away)
        self.overlay.opened.connect(lambda: self._touch.unless_down(self._put_keyboard_away))
        self.overlay.closed.connect(self._focus_again)
        self._touch.follow(self.overlay.opened, self.overlay.closed, self.hidden, self.unhidden)
        self.hidden_page.came_back.connect(self._unhide)
        self.hidden_page.timed_out.connect(self.hidden_timeout)
        self.theme.changed.connect(self._restyle)
        self._translations.changed.connect(self.retranslate)
        QApplication.instance().focusChanged.connect(self._focus_changed)  # type: ignore[union-attr]

    def _turn(self, turn: Callable[[], QWidget | None]) -> None:
        self._touch.page_came()
        self.keyboard.hide()
        before = turn()
        place_all(self)
        if not self.is_overlaid() and not self.hidden_page.isVisible():
            self._focus_again(before)

    def _body(self) -> tuple[QWidget, ...]:
        return self.top, self.area, self.bottom

    def _restyle(self) -> None:
        self.setStyleSheet(self.theme.sheet())
        place_all(self)
        self._settle.start()

    def _escape(self) -> None:
        panel = self.overlay.panel()
        if panel is not None:
            if panel.can_close:
                self.overlay.close_panel()
        elif self.keyboard.isVisible():
            self._put_keyboard_away()
        else:
            self._pages.press_back()

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self._touch.unless_down(self._follow_focus)

    def _follow_focus(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):
            return
        wants_keys = self._options.on_screen_keyboard and isinstance(now, TypedInto)
        if isinstance(now, TypedInto) and wants_keys:
            self.keyboard.open_for(now.keys)
        if wants_keys != self.keyboard.isVisibleTo(self):
            self.keyboard.setVisible(wants_keys)
            place_all(self)
        for area in self.findChildren(ScrollArea):
            area.reveal(now)

    def _put_keyboard_away(self) -> None:
        self.keyboard.hide()
        place_all(self)

    def _focus_again(self, before: QWidget | None) -> None:
        if before is not None and isValid(before) and self.isAncestorOf(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.start_focus()

    def _unhide(self) -> None:
        self.hidden_page.stop()
        self.uncover()
        self.unhidden.emit()
