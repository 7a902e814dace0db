"""Reading what a form sends."""

from starlette.datastructures import FormData
from starlette.requests import Request

MOST_FIELDS = 20_000
"""A form of an office has some thousand labels."""


async def read_form(request: Request) -> FormData:
    """Return what was sent; read once, however many ask."""
    return await request.form(max_fields=MOST_FIELDS)
