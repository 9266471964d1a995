"""What a program here has of aiohttp: sessions, and what they get. It is no part of that library, but written for a page, where a web
call is made by others (web.py); as far as it goes, it behaves as the library does."""

import asyncio
import collections.abc
import http
import json
import types

from _loopbook.web import ONLY_GET, urls

urljoin, urlsplit = urls().urljoin, urls().urlsplit

__all__ = [
    "ClientConnectionError",
    "ClientError",
    "ClientResponse",
    "ClientResponseError",
    "ClientSession",
    "ContentTypeError",
    "InvalidURL",
]


def __getattr__(name):
    raise AttributeError(f"aiohttp.{name}: {ONLY_GET}")


class ClientError(Exception):
    """What can go wrong with a call."""


class ClientConnectionError(ClientError):
    """There is no answer."""


class ClientResponseError(ClientError):
    """There is an answer, and it is not what was wanted."""

    def __init__(self, request_info, history=(), *, status=0, message="", headers=None):
        super().__init__(request_info, history)
        self.request_info = request_info
        self.history = history
        self.status = status
        self.message = message
        self.headers = headers

    def __str__(self):
        return f"{self.status}, message={self.message!r}, url={self.request_info.real_url!r}"


class ContentTypeError(ClientResponseError):
    """The answer is of another type."""


class InvalidURL(ClientError, ValueError):
    """There can be no page of this address."""

    def __init__(self, url):
        super().__init__(url)
        self.url = url


class Headers(collections.abc.Mapping):
    """The headers of an answer, by their names in any case."""

    def __init__(self, rows):
        self._rows = {name.lower(): (name, value) for name, value in rows}

    def __getitem__(self, name):
        return self._rows[name.lower()][1]

    def __iter__(self):
        return (name for name, _ in self._rows.values())

    def __len__(self):
        return len(self._rows)

    def __repr__(self):
        return f"<Headers({', '.join(f'{name!r}: {value!r}' for name, value in self.items())})>"


class ClientResponse:
    """An answer."""

    method = "GET"

    def __init__(self, address, answer):
        self.status = answer["status"]
        # Newer versions of HTTP leave the words out.
        self.reason = answer["reason"] or phrase(self.status)
        self.url = answer["url"] or address
        self.headers = Headers(answer["headers"])
        self.history = ()
        self.request_info = types.SimpleNamespace(method="GET", url=address, real_url=address, headers=Headers([]))
        self._arrived = answer["body"]
        self._read = None
        self.closed = False

    @property
    def ok(self):
        return self.status < 400

    @property
    def content_type(self):
        return self.headers.get("content-type", "application/octet-stream").partition(";")[0].strip().lower()

    @property
    def charset(self):
        for part in self.headers.get("content-type", "").split(";")[1:]:
            name, _, value = part.strip().partition("=")
            if name.lower() == "charset":
                return value.strip("\"'").lower()
        return None

    async def read(self):
        if self._read is None:
            if self.closed:
                raise ClientConnectionError("Connection closed")
            self._read = self._arrived
        return self._read

    def get_encoding(self):
        return self.charset or "utf-8"

    async def text(self, encoding=None, errors="strict"):
        return (await self.read()).decode(encoding or self.get_encoding(), errors)

    async def json(self, *, encoding=None, loads=json.loads, content_type="application/json"):
        body = await self.read()
        if content_type and self.content_type != content_type and not self.content_type.endswith("+json"):
            raise self._error(ContentTypeError, f"Attempt to decode JSON with unexpected mimetype: {self.content_type}")
        return loads(body.decode(encoding or self.get_encoding())) if body.strip() else None

    def raise_for_status(self):
        if not self.ok:
            self.release()
            raise self._error(ClientResponseError, self.reason)

    def _error(self, kind, message):
        return kind(self.request_info, status=self.status, message=message, headers=self.headers)

    def release(self):
        self.closed = True

    close = release

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        self.release()

    def __getattr__(self, name):
        raise AttributeError(f"ClientResponse.{name}: {ONLY_GET}")

    def __repr__(self):
        return f"<ClientResponse({self.url}) [{self.status} {self.reason}]>"


def phrase(status):
    return http.HTTPStatus(status).phrase if status in set(http.HTTPStatus) else ""


class Call(collections.abc.Coroutine):
    """What `get` gives: it can be awaited, made a task of, or entered with `async with`."""

    def __init__(self, coroutine):
        self._coroutine = coroutine

    def send(self, value):
        return self._coroutine.send(value)

    def throw(self, *error):
        return self._coroutine.throw(*error)

    def close(self):
        self._coroutine.close()

    def __await__(self):
        return self._coroutine.__await__()

    async def __aenter__(self):
        self._response = await self._coroutine
        return self._response

    async def __aexit__(self, *error):
        self._response.release()


class ClientSession:
    """Where calls are made."""

    def __init__(self, base_url=None, **options):
        asyncio.get_running_loop()
        refuse_options("ClientSession", options)
        self._base = None if base_url is None else str(base_url)
        self.closed = False
        if self._base is not None:
            if not is_whole(self._base):
                raise ValueError("Only absolute URLs are supported")
            if (urlsplit(self._base).path or "/")[-1] != "/":
                raise ValueError("base_url must have a trailing '/'")

    def get(self, url, **options):
        refuse_options("get", options)
        return Call(self._request(url))

    async def _request(self, url):
        if self.closed:
            raise RuntimeError("Session is closed")
        address = self._address(str(url))
        if not is_whole(address):
            raise InvalidURL(url)
        loop = asyncio.get_running_loop()
        future = loop._web.ask(loop, address.partition("#")[0])
        try:
            answer = await future
        finally:
            loop._web.give_up(future)
        if "error" in answer:
            raise ClientConnectionError(answer["error"])
        return ClientResponse(address, answer)

    def _address(self, url):
        try:
            return url if self._base is None else urljoin(self._base, url)
        except ValueError:
            raise InvalidURL(url) from None

    async def close(self):
        self.closed = True

    async def __aenter__(self):
        return self

    async def __aexit__(self, *error):
        await self.close()

    def __getattr__(self, name):
        raise AttributeError(f"ClientSession.{name}: {ONLY_GET}")


def is_whole(address):
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def refuse_options(whose, options):
    if options:
        raise TypeError(f"{whose}({', '.join(f'{name}=…' for name in options)}): {ONLY_GET}")
