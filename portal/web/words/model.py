"""What the pages say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences and labels of one language. Words in braces are filled in."""

    code: str
    portal: str
    go_on: str
    not_me: str
    code_heading: str
    code_lead: str
    code_label: str
    code_why: str
    place_heading: str
    kiosk: str
    stand_there: str
    identifier_label: str
    identifier_why: str
    proof_label: str
    sign_in: str
    failed: str
    number_heading: str
    number_lead: str
    number_label: str
    number_warning: str
    number_wrong: str
    done_heading: str
    done_text: str
    done_warning: str
    stopped_heading: str
    stopped_text: str
    stopped_advice: str
    dead_heading: str
    dead_text: str
    type_code: str
    stale_heading: str
    stale_text: str
    wait_heading: str
    wait_text: str
    broken_heading: str
    broken_text: str
