"""Saying something to the centre over HTTP(S)."""

import http.client
import json
import urllib.error
import urllib.request
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from kiosk.errors import UplinkError

PATIENCE_SECONDS = 30.0
LARGEST_ANSWER = 64_000


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_given: Any, **_named: Any) -> None:
        """Follow none: what is signed for the centre is for nobody else."""


def post(server: str, path: str, body: bytes, *, proxy: str = "") -> Any:
    """Send JSON to a server and return the JSON that it answers.

    proxy: `http://user:password@host:port`, or empty. Raises UplinkError centre-unreachable, address-insecure, or
    centre-refused with the server's own code and sentence.
    """
    check_address(server)
    proxies = {"http": proxy, "https": proxy} if proxy else {}
    opener = urllib.request.build_opener(urllib.request.ProxyHandler(proxies), _NoRedirects)
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{server.rstrip('/')}{path}", body, headers)  # noqa: S310 - checked above
    try:
        with opener.open(request, timeout=PATIENCE_SECONDS) as answer:
            return json.loads(answer.read(LARGEST_ANSWER))
    except urllib.error.HTTPError as error:
        raise _refusal(server, error) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise UplinkError(f"The centre {server} cannot be reached: {error}.", code="centre-unreachable") from error


def check_address(server: str) -> None:
    """Raise UplinkError address-insecure for an address at which others could read along: HTTP beyond this machine."""
    try:
        parsed = urlsplit(server)
        host = parsed.hostname or ""
    except ValueError:
        host = ""
    if not host or parsed.scheme not in ("http", "https") or (parsed.scheme == "http" and not _is_this_machine(host)):
        raise UplinkError(f"The centre's address {server!r} must begin with https://.", code="address-insecure")


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _refusal(server: str, error: urllib.error.HTTPError) -> UplinkError:
    with error:
        try:
            said = json.loads(error.read(LARGEST_ANSWER))["error"]
            code, message = str(said["code"]), str(said["message"])
        except (OSError, ValueError, LookupError, TypeError):
            code, message = "centre-unreachable", f"it answers {error.code}"
    # Later it may go well: the server is overloaded or broken, not unwilling.
    later = code in ("too-many", "unexpected", "centre-unreachable")
    wanted = "centre-unreachable" if later else "centre-refused"
    return UplinkError(f"The centre {server} does not take it: {message} [{code}]", code=wanted)
