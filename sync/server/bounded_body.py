"""How much the server listens to."""

from fastapi import HTTPException
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOO_LARGE = 413


class _TooLargeError(HTTPException):
    """Raised inside the application, whose own handler may answer it."""

    def __init__(self) -> None:
        super().__init__(TOO_LARGE, "The request is too large.")


class BoundedBody:
    """ASGI middleware: a request whose body is larger than a bound is answered with 413."""

    def __init__(self, app: ASGIApp, *, largest: int) -> None:
        """largest: bytes."""
        self._app, self._largest = app, largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        received = 0
        started = False

        async def counting() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > self._largest:
                raise _TooLargeError
            return message

        async def watching(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            if int(Headers(scope=scope).get("content-length", "0")) > self._largest:
                raise _TooLargeError
            await self._app(scope, counting, watching)
        except _TooLargeError:
            if not started:
                await PlainTextResponse("too-large", TOO_LARGE)(scope, receive, watching)
