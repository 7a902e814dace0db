"""Where the print server is looked for: on this machine only."""

import pytest

from kiosk.printing.cups_connection import Address, Unreachable, find_address


@pytest.mark.parametrize(
    ("server", "address"),
    [
        ("localhost", Address(host="localhost")),
        ("127.0.0.1:6631", Address(host="127.0.0.1", port=6631)),
        ("[::1]:6631", Address(host="::1", port=6631)),
        ("localhost:6631/version=2.0", Address(host="localhost", port=6631)),
        ("/run/cups/cups.sock", Address(socket="/run/cups/cups.sock")),
    ],
)
def test_addresses_of_this_machine(server: str, address: Address) -> None:
    assert find_address(server) == address
    assert find_address("", {"CUPS_SERVER": server}) == address


@pytest.mark.parametrize("server", ["print.example.org", "192.168.0.7:631", "localhost:http", "[::2]"])
def test_no_other_machine_is_asked(server: str) -> None:
    with pytest.raises(Unreachable):
        find_address(server)
