"""English."""

from portal.web.words.model import Words

ENGLISH = Words(
    code="en",
    portal="Customer Portal",
    go_on="Continue",
    not_me="This was not me",
    code_heading="What code does the kiosk show?",
    code_lead="You find it on the screen of the kiosk, beside the square code.",
    code_label="Code",
    code_why="Eight letters",
    place_heading="You are signing in at:",
    kiosk="Kiosk: {kiosk}",
    stand_there="Do you stand at this kiosk right now? If not, somebody may want to use your account. Then "
    "press “This was not me”.",
    identifier_label="E-mail address or card number",
    identifier_why="You find the card number below the square code of your card.",
    proof_label="Password or PIN",
    sign_in="Sign in",
    failed="That did not work. Please check what you typed, or ask staff for help.",
    number_heading="Which number does the kiosk show?",
    number_lead="Look at the kiosk. Type the two digits here.",
    number_label="Number",
    number_warning="Did somebody tell you the number by phone or in a message? Do not type it. "
    "Press “This was not me”.",
    number_wrong="This is not the number on the kiosk. Please look again.",
    done_heading="You can look at the kiosk again",
    done_text="The kiosk opens your account in a few seconds. You can close this page.",
    done_warning="Is it not you who stands at the kiosk? Press the button, and the kiosk closes your account.",
    stopped_heading="The sign-in is stopped",
    stopped_text="Nobody gets into your account with this code.",
    stopped_advice="Did you type your password or PIN, but somebody else asked you to? Then tell staff, and change it.",
    dead_heading="This code does not work",
    dead_text="It was used, or its time is over. At the kiosk, press “Get a new code”, and scan the new one.",
    type_code="Type a code",
    stale_heading="Please scan the code again",
    stale_text="This page was open for too long. Or this browser lets us keep no cookie, and we need one for "
    "some minutes.",
    wait_heading="Please wait a moment",
    wait_text="There were too many tries. Please try again in a few minutes, or ask staff for help.",
    broken_heading="The portal has a problem",
    broken_text="It is not your fault. Please try again in a minute.",
)
