"""The whole API against its own OpenAPI, for every role, on both databases: all checks of schemathesis."""

import os

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis import Case, CheckContext, Response

from portal.api.access import ACCESS
from portal.app import create_app
from tests.contract.caller import Caller, Role, identity
from tests.portal.kit import Kit

EXAMPLES = int(os.environ.get("CONTRACT_EXAMPLES", "3"))
# What exists in the portal, so that not every generated path is a 404.
KNOWN = {"client_ref": "client-alpha"}


# A request of the right form may still be refused for what it means; each such answer has a code of its own.
UNDERSTOOD = ["2xx", "400", "401", "403", "404", "409", "412", "422", "428", "429"]


def is_not_called_misshapen(_: CheckContext, response: Response, case: Case) -> None:
    """What the OpenAPI allows, the portal never calls `invalid`."""
    if case.meta is None or not case.meta.generation.mode.is_positive or response.status_code < 400:
        return
    code = response.json()["code"]
    assert code not in {"invalid", "internal"}, f"a request as the OpenAPI describes it was answered with {code}"


@pytest.mark.parametrize("role", list(Role))
def test_every_operation_keeps_its_contract(kit: Kit, role: Role) -> None:
    app = create_app(kit.settings, kit.engine, kit.keys, clock=kit.clock, random=os.urandom)
    caller = Caller(app, kit, identity(kit, role))
    schema = schemathesis.openapi.from_asgi("/v1/openapi.json", caller)
    schema.config.checks.positive_data_acceptance.expected_statuses = UNDERSTOOD
    failures: list[str] = []
    operations = [found.ok() for found in schema.get_all_operations()]
    assert len(operations) == len(ACCESS)
    for operation in operations:
        caller.kind = ACCESS[operation.definition.raw["operationId"]].kind

        @given(case=operation.as_strategy(), knows=st.booleans())
        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            database=None,
            phases=[Phase.explicit, Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def hold(case: Case, knows: bool) -> None:
            if knows and case.path_parameters:
                case.path_parameters.update({name: KNOWN[name] for name in KNOWN if name in case.path_parameters})
            caller.begin_anew()
            case.call_and_validate(additional_checks=[is_not_called_misshapen])

        try:
            hold()
        except Exception as failure:  # all operations are tried, then all failures are shown
            failures.append(f"{operation.label}: {failure}")
    assert not failures, "\n\n".join(failures)
