"""What a program finds on a computer and not here: threads of its own, processes, connections. Each says so clearly."""

import _thread
import errno
import importlib.abc
import os
import socket
import subprocess
import threading

from .sockets import socketpair

HOME = "run it on your own machine"
NO_THREADS = (
    "can't start new thread: a program here has one only. asyncio.to_thread and run_in_executor work all the same; "
    f"for other threads, {HOME}"
)
NO_WAITING = "this would wait for ever: it waits for another thread, and a program here has one only"
NO_PROCESSES = f"a program here cannot start processes: {HOME}"
NO_NETWORK = f"a program here has no network, only the web calls of aiohttp: for more, {HOME}"
NO_SIGNALS = f"a program here gets no signals: {HOME}"

NETWORK = [
    *("create_connection", "create_datagram_endpoint", "create_server", "create_unix_connection"),
    *("create_unix_server", "connect_accepted_socket", "getaddrinfo", "getnameinfo", "sendfile", "start_tls"),
    *("sock_accept", "sock_connect", "sock_recv", "sock_recv_into", "sock_recvfrom", "sock_recvfrom_into"),
    *("sock_sendall", "sock_sendfile", "sock_sendto"),
]
PROCESSES = ["connect_read_pipe", "connect_write_pipe", "subprocess_exec", "subprocess_shell"]
WRITERS = ["add_writer", "remove_writer"]
SIGNALS = ["add_signal_handler", "remove_signal_handler"]


def refusal(error, *args):
    """A function that raises an error."""

    def refuse(*_, **__):
        raise error(*args)

    return refuse


def async_refusal(error, *args):
    async def refuse(*_, **__):
        raise error(*args)

    return refuse


# Methods of loops that need what is not here.
LOOP_METHODS = {
    **dict.fromkeys(NETWORK, async_refusal(OSError, errno.ENETUNREACH, NO_NETWORK)),
    **dict.fromkeys(PROCESSES, async_refusal(OSError, errno.ENOSYS, NO_PROCESSES)),
    **dict.fromkeys(WRITERS, refusal(NotImplementedError, NO_NETWORK)),
    **dict.fromkeys(SIGNALS, refusal(NotImplementedError, NO_SIGNALS)),
}


def condition_wait(clock):
    """`threading.Condition.wait`, on which events, queues and futures of threads wait."""

    def wait(self, timeout=None):
        if timeout is None:
            raise RuntimeError(NO_WAITING)
        clock.wait_until(clock.now + max(timeout, 0))
        return False

    return wait


def install_absences(clock):
    """Puts refusals in the place of what would fail in stranger ways. Gives a function that undoes it."""
    no_thread = refusal(RuntimeError, NO_THREADS)
    no_network = refusal(OSError, errno.ENETUNREACH, NO_NETWORK)
    no_process = refusal(OSError, errno.ENOSYS, NO_PROCESSES)
    patches = [
        (threading, "_start_joinable_thread", no_thread),
        (_thread, "start_new_thread", no_thread),
        (_thread, "start_joinable_thread", no_thread),
        (threading.Condition, "wait", condition_wait(clock)),
        *((socket, name, no_network) for name in ("getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo")),
        *((socket.socket, name, no_network) for name in ("bind", "connect", "connect_ex", "listen", "sendto")),
        (socket, "socketpair", socketpair),
        (subprocess.Popen, "__init__", no_process),
        (os, "system", no_process),
    ]
    undo = [(place, name, vars(place).get(name)) for place, name, _ in patches]
    for place, name, replacement in patches:
        setattr(place, name, replacement)

    def restore():
        for place, name, original in undo:
            if original is None:
                delattr(place, name)
            else:
                setattr(place, name, original)

    return restore


class NoProcesses(importlib.abc.MetaPathFinder):
    """Refuses the modules that are about processes: what they lack would fail in stranger ways."""

    def find_spec(self, name, path=None, target=None):
        if name in ("multiprocessing", "concurrent.futures.process"):
            raise ImportError(NO_PROCESSES, name=name)
        return None
