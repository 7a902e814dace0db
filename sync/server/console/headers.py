"""What every answer of the server carries, and how much it listens to."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST_BODY = 12_000_000
"""Four minutes of voice; a spreadsheet with the texts of one language is under one megabyte."""
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "media-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
ALWAYS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(self), geolocation=()",
}


class SafeAnswers:
    """ASGI middleware: headers of caution on every answer."""

    def __init__(self, app: ASGIApp, *, secure: bool) -> None:
        """secure: whether browsers come by HTTPS."""
        self._app = app
        self._more = {"strict-transport-security": "max-age=31536000"} if secure else {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def careful(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(ALWAYS | self._more)
                # Pages show what only their reader may see; static files carry their own rule.
                headers.setdefault("cache-control", "no-store")
            await send(message)

        await self._app(scope, receive, careful)
