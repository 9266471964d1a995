"""Two sockets that are connected with each other. Nothing outside of the program is needed for them, and so they work: what is
sent into the one can be read from the other."""

import errno
import os
import socket

NOBODY = "this would wait for ever: nothing has been sent, and nobody but this program could send it"


class PairedSocket:
    """One of the two."""

    def __init__(self):
        self._arrived = bytearray()
        self._timeout = None
        self._is_closed = False
        self._peer = None
        self._peer_is_done = False

    @property
    def is_readable(self):
        """Whether `recv` would return at once: with bytes, or with none at the end."""
        return len(self._arrived) > 0 or self._peer_is_done

    def recv(self, size, flags=0):
        self._check()
        if not self.is_readable:
            raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN)) if self._timeout == 0 else RuntimeError(NOBODY)
        data = bytes(self._arrived[:size])
        del self._arrived[:size]
        return data

    def send(self, data, flags=0):
        self._check()
        if self._peer._is_closed:
            raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))
        self._peer._arrived += data
        return len(data)

    def sendall(self, data, flags=0):
        self.send(data, flags)

    def settimeout(self, seconds):
        self._timeout = seconds

    def gettimeout(self):
        return self._timeout

    def setblocking(self, blocking):
        self._timeout = None if blocking else 0

    def getblocking(self):
        return self._timeout != 0

    def shutdown(self, how):
        if how != socket.SHUT_RD:
            self._peer._peer_is_done = True

    def close(self):
        self._is_closed = True
        self._peer._peer_is_done = True

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _check(self):
        if self._is_closed:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))


def socketpair(family=None, type=socket.SOCK_STREAM, proto=0):
    """In the place of `socket.socketpair`."""
    here, there = PairedSocket(), PairedSocket()
    here._peer, there._peer = there, here
    return here, there
