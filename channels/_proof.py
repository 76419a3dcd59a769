"""What a failed connection proves: whether the request can have left, and why, in words."""

from __future__ import annotations

import socket
import ssl

import requests
import urllib3.exceptions

from publisher.sentence import say

# What requests refuses before it opens a connection.
_UNSENDABLE = (
    requests.exceptions.InvalidURL,
    requests.exceptions.InvalidSchema,
    requests.exceptions.MissingSchema,
    requests.exceptions.InvalidHeader,
    requests.exceptions.InvalidJSONError,
    requests.exceptions.ConnectTimeout,
)
_NO_CONNECTION = (
    urllib3.exceptions.NewConnectionError,
    urllib3.exceptions.ConnectTimeoutError,
    socket.gaierror,
    ConnectionRefusedError,
)


def never_sent(failure: Exception) -> bool:
    """Whether the failure proves that the request never left: no connection was ever made."""
    if isinstance(failure, _UNSENDABLE):
        return True
    inner: object = failure
    for _ in range(6):
        if isinstance(inner, ssl.SSLError):
            return _handshake_refused(inner)
        if isinstance(inner, _NO_CONNECTION):
            return True
        if isinstance(inner, urllib3.exceptions.ProxyError):
            return True  # urllib3 says so only of a proxy that was never reached
        if isinstance(inner, urllib3.exceptions.MaxRetryError):
            inner = inner.reason
        elif isinstance(inner, Exception) and inner.args:
            inner = inner.args[0]
        else:
            return False
    return False


def _handshake_refused(failure: ssl.SSLError) -> bool:
    """Whether TLS failed before any request: an error later on the connection proves nothing."""
    return isinstance(failure, ssl.SSLCertVerificationError) or failure.reason in {
        "WRONG_VERSION_NUMBER",
        "UNSUPPORTED_PROTOCOL",
        "TLSV1_ALERT_PROTOCOL_VERSION",
        "SSLV3_ALERT_HANDSHAKE_FAILURE",
    }


def why(failure: Exception) -> str:
    match failure:
        case requests.exceptions.ConnectTimeout():
            return say("pas de connexion à temps")
        case requests.exceptions.SSLError():
            return say("certificat refusé")
        case requests.exceptions.Timeout() | urllib3.exceptions.TimeoutError():
            return say("délai dépassé")
        case _ if never_sent(failure):
            return say("connexion impossible")
        case _:
            return say("connexion coupée")
