"""Kiosks nearby: found, and let be found, by multicast DNS. What they send is verified as everything else is."""

import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress

import zeroconf as multicast
from zeroconf import ServiceBrowser, ServiceInfo, ServiceStateChange, Zeroconf

log = logging.getLogger(__name__)

SERVICE = "_madang-content._tcp.local."
LISTEN_SECONDS = 3.0
LOOK_SECONDS = 10.0
"""Between two looks at the own addresses: a kiosk starts before its network is up, and networks change."""
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
def announced(port: int, look_seconds: float = LOOK_SECONDS) -> Iterator[None]:
    """Let kiosks nearby find this one, at the addresses that it has each time. Without a network nobody does.

    look_seconds: between two looks at the addresses.
    """
    over = threading.Event()
    announcing = threading.Thread(target=_announce, args=(port, over, look_seconds), name="announcing")
    announcing.start()
    try:
        yield
    finally:
        over.set()
        announcing.join()


def _announce(port: int, over: threading.Event, look_seconds: float) -> None:
    while not over.is_set():
        addresses = _own_addresses()
        with _announcement(port, addresses) as is_told:
            while not over.wait(look_seconds) and is_told and _own_addresses() == addresses:
                pass


@contextmanager
def _announcement(port: int, addresses: list[bytes]) -> Iterator[bool]:
    """Announce addresses; yields whether that was possible. Made anew for others: it hears on their networks only."""
    with ExitStack() as ending:
        is_told = False
        if addresses:
            try:
                zeroconf = ending.enter_context(Zeroconf())
                info = _service(port, addresses)
                zeroconf.register_service(info, allow_name_change=True)
                ending.callback(_take_back, zeroconf, info)
                is_told = True
            except (OSError, multicast.Error) as error:
                log.info("kiosks nearby cannot be told: %s", error)
        yield is_told


def _take_back(zeroconf: Zeroconf, info: ServiceInfo) -> None:
    with suppress(OSError, multicast.Error):  # perhaps there is no network any more to say it on
        zeroconf.unregister_service(info)


def _service(port: int, addresses: list[bytes]) -> ServiceInfo:
    name = socket.gethostname().partition(".")[0] or "kiosk"
    return ServiceInfo(SERVICE, f"{name}.{SERVICE}", port=port, server=f"{name}.local.", addresses=addresses)


def _own_addresses() -> list[bytes]:
    import ifaddr

    found = (ip.ip for adapter in ifaddr.get_adapters() for ip in adapter.ips if ip.is_IPv4)
    return sorted(socket.inet_aton(str(ip)) for ip in found if not str(ip).startswith("127."))


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
