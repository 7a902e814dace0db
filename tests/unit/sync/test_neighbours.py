"""Being found by kiosks nearby while addresses come and go."""

import socket
from queue import Queue
from types import SimpleNamespace

import pytest
from zeroconf import ServiceInfo

from sync.client.neighbours import announced

PATIENCE_SECONDS = 20
SOON = 0.01
LOOPBACK = "127.0.0.1"


class Network:
    """The machine's addresses, and what kiosks nearby hear of them: addresses and port, nothing for a farewell."""

    def __init__(self) -> None:
        self.addresses = [LOOPBACK]
        self.heard: Queue[tuple[list[str], int]] = Queue()
        self.failures = 0

    def adapters(self) -> list[SimpleNamespace]:
        """Take the place of ifaddr.get_adapters."""
        return [SimpleNamespace(ips=[SimpleNamespace(ip=each, is_IPv4=True) for each in self.addresses])]

    def hears(self) -> tuple[list[str], int]:
        """Wait for what is said next."""
        return self.heard.get(timeout=PATIENCE_SECONDS)


class Announcer:
    """Takes the place of zeroconf.Zeroconf."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def __enter__(self) -> "Announcer":
        if self._network.failures:
            self._network.failures -= 1
            raise OSError("No such device")
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""

    def register_service(self, info: ServiceInfo, *, allow_name_change: bool) -> None:
        """Say where the service is."""
        assert allow_name_change
        self._network.heard.put(([socket.inet_ntoa(each) for each in info.addresses], info.port or 0))

    def unregister_service(self, _info: ServiceInfo) -> None:
        """Say farewell."""
        self._network.heard.put(([], 0))


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    """A network of which only the loopback is up."""
    faked = Network()
    monkeypatch.setattr("ifaddr.get_adapters", faked.adapters)
    monkeypatch.setattr("sync.client.neighbours.Zeroconf", lambda: Announcer(faked))
    return faked


def test_a_kiosk_that_starts_before_its_network_is_found_once_it_is_up(network: Network) -> None:
    with announced(8123, SOON):
        network.addresses = [LOOPBACK, "192.168.0.7"]
        assert network.hears() == (["192.168.0.7"], 8123)
    assert network.hears() == ([], 0)
    assert network.heard.empty()


def test_a_kiosk_whose_address_changes_is_found_at_the_new_one(network: Network) -> None:
    network.addresses = [LOOPBACK, "192.168.0.7"]
    with announced(8123, SOON):
        assert network.hears() == (["192.168.0.7"], 8123)
        network.addresses = [LOOPBACK, "10.0.0.9"]
        assert network.hears() == ([], 0)
        assert network.hears() == (["10.0.0.9"], 8123)
        network.addresses = [LOOPBACK]
        assert network.hears() == ([], 0)


def test_an_announcement_that_fails_is_made_later(network: Network) -> None:
    network.addresses, network.failures = ["192.168.0.7"], 2
    with announced(8123, SOON):
        assert network.hears() == (["192.168.0.7"], 8123)
