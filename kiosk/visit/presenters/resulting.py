"""The pages of results that staff share."""

from typing import Final, TypeVar, assert_never

from kiosk.visit.flow.events.keeping import SubmissionSaved
from kiosk.visit.flow.events.results import ResultChosen, ResultOpened, ResultsOpened
from kiosk.visit.flow.steps.results import AskNow, MyResults, ResultsStep, SeeResult
from kiosk.visit.flow.values import SubmissionKind
from kiosk.visit.presenters.stage import Scene, Stage
from services.portal import results
from services.portal.contract.results import AssessmentText, RangeText, Results, ResultSummary, ResultTold
from ui.results.mine import ResultsProps, ResultsScreen
from ui.results.now import NowProps, NowScreen
from ui.results.told import TalkTo, ToldProps, ToldScreen
from ui.results.words import ResultLine

_Text = TypeVar("_Text", AssessmentText, RangeText)

_FALLBACK: Final = "en"


class Resulting:
    """What a result says is asked of the portal only after the person wanted to see it now."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def open(self) -> None:
        """From the account: ask the portal what is shared."""
        stage, client = self._stage, self._stage.client
        stage.work(lambda: results.results(client), lambda found: stage.happened(ResultsOpened(found)))

    def scene(self, step: ResultsStep) -> Scene:
        """The page of a step."""
        scene: Scene
        match step:
            case MyResults(found):
                scene = self._mine(found)
            case AskNow(summary):
                scene = self._now(summary)
            case SeeResult(told):
                scene = self._told(told)
            case _:
                assert_never(step)
        return scene

    def _mine(self, found: Results) -> Scene:
        stage = self._stage

        def props() -> ResultsProps:
            return ResultsProps(tuple(self._line(one) for one in found.results), stage.trouble)

        screen = ResultsScreen(stage.theme, props())
        screen.chosen.connect(lambda result_id: stage.happened(ResultChosen(result_id)))
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(props()))

    def _now(self, summary: ResultSummary) -> Scene:
        stage = self._stage

        def see() -> None:
            client = stage.client
            stage.work(lambda: results.result(client, summary.id), lambda told: stage.happened(ResultOpened(told)))

        def wish() -> None:
            client = stage.client
            if isinstance(stage.flow.page, AskNow):  # else a second tap, after the first has done it
                stage.work(
                    lambda: results.wish_for_company(client, summary.id),
                    lambda saved: stage.happened(SubmissionSaved(saved.id, SubmissionKind.WISH)),
                )

        screen = NowScreen(stage.theme, NowProps(self._line(summary)))
        screen.now_chosen.connect(see)
        screen.company_chosen.connect(wish)
        screen.went_back.connect(stage.go_back)
        return Scene(screen, lambda: screen.set_props(NowProps(self._line(summary), stage.trouble)))

    def _told(self, told: ResultTold) -> Scene:
        screen = ToldScreen(self._stage.theme, self._told_props(told))
        screen.went_back.connect(self._stage.go_back)
        return Scene(screen, lambda: screen.set_props(self._told_props(told)))

    def _told_props(self, told: ResultTold) -> ToldProps:
        text = _in(told.texts, self._language)
        return ToldProps(
            line=self._line(told.summary),
            title=text.title if text else "",
            means=tuple(text.means) if text else (),
            does_not_mean=tuple(text.does_not_mean) if text else (),
            talk_to=tuple(TalkTo(one.name, one.role, one.agency_name, one.reach) for one in told.talk_to),
            is_in_english=text is not None and text.language != self._language,
        )

    def _line(self, summary: ResultSummary) -> ResultLine:
        text = _in(summary.texts, self._language)
        return ResultLine(
            id=summary.id,
            title=text.title if text else "",
            about=text.about if text else "",
            agency=summary.agency_name,
            assessed_on=summary.assessed_on,
            wishes_company=summary.wishes_company,
        )

    @property
    def _language(self) -> str:
        return self._stage.client.language


def _in(texts: list[_Text], language: str) -> _Text | None:
    """The text in a language, else in English."""
    known = {text.language: text for text in texts}
    return known.get(language, known.get(_FALLBACK))
