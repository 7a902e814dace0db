"""A warning in the log that no test expects fails the test."""

import pytest

pytest_plugins = ("pytester",)

CASES = """
import logging
import pytest

def test_warns():
    logging.getLogger("kiosk.services").warning("out of the blue")

@pytest.mark.expected_log("out of the blue")
def test_warns_as_expected():
    logging.getLogger("kiosk.services").warning("out of the blue")

@pytest.mark.expected_log("out of the blue")
def test_does_not_warn_as_expected():
    pass

@pytest.fixture
def absent(quiet_log):
    pytest.skip("not here")

@pytest.mark.expected_log("out of the blue")
def test_is_skipped(absent):
    pass

def test_of_another_library():
    logging.getLogger("alembic").warning("not ours")
"""


@pytest.mark.expected_log("out of the blue")
def test_only_an_unexpected_or_absent_warning_fails(pytester: pytest.Pytester) -> None:
    pytester.makeconftest("from tests.conftest import pytest_runtest_call, quiet_log")
    pytester.makeini("[pytest]\nmarkers = expected_log(word)\n")
    pytester.makepyfile(CASES)
    outcome = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    outcome.assert_outcomes(passed=4, errors=2, skipped=1)
    outcome.stdout.fnmatch_lines(["*unexpected in the log: ?'out of the blue'?*"])
    outcome.stdout.fnmatch_lines(["*expected in the log, but not there: ?'out of the blue'?*"])
