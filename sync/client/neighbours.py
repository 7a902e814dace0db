"""Kiosks nearby: found, and let be found, by multicast DNS. What they send is verified as everything else is."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from zeroconf import ServiceBrowser, ServiceInfo, ServiceStateChange, Zeroconf

SERVICE = "_madang-content._tcp.local."
LISTEN_SECONDS = 3.0
MOST = 8
"""Neighbours asked; a network full of them, or somebody who pretends to be, does not keep a kiosk busy."""


def find_neighbours(seconds: float = LISTEN_SECONDS) -> list[tuple[str, str]]:
    """Return (name, address) of the kiosks nearby that hand content on; none without a network."""
    found: dict[str, str] = {}
    own = set(_own_addresses())  # what this kiosk hands on itself is not news to it
    gathered = threading.Event()

    def on_change(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        info = zeroconf.get_service_info(service_type, name) if state_change is ServiceStateChange.Added else None
        if info is None or not info.port or len(found) >= MOST or own & set(info.addresses):
            return
        for host in info.parsed_scoped_addresses()[:1]:
            found[name.removesuffix(f".{SERVICE}")] = _address(host, info.port)
        if len(found) >= MOST:
            gathered.set()

    try:
        with Zeroconf() as zeroconf:
            ServiceBrowser(zeroconf, SERVICE, handlers=[on_change])
            gathered.wait(seconds)
    except OSError:
        return []
    return sorted(found.items())


@contextmanager
def announced(port: int) -> Iterator[None]:
    """Let kiosks nearby find this one. Without a network nobody does."""
    name = socket.gethostname().partition(".")[0] or "kiosk"
    try:
        zeroconf = Zeroconf()
    except OSError:
        yield
        return
    with zeroconf:
        info = ServiceInfo(SERVICE, f"{name}.{SERVICE}", port=port, server=f"{name}.local.")
        info.addresses = _own_addresses()
        zeroconf.register_service(info, allow_name_change=True)
        try:
            yield
        finally:
            zeroconf.unregister_service(info)


def _own_addresses() -> list[bytes]:
    import ifaddr

    found = (ip.ip for adapter in ifaddr.get_adapters() for ip in adapter.ips if ip.is_IPv4)
    return [socket.inet_aton(str(ip)) for ip in found if not str(ip).startswith("127.")]


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
