"""What PostgreSQL itself says when it refuses, told to an officer in French."""

from __future__ import annotations

import logging
import socket
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.exc import TimeoutError as NoConnectionLeft

from publisher.errors import StorageUnavailable
from publisher.storage.database import open_database
from publisher.storage.failures import refusal
from tests.servers.postgres import Server

HELD = "SELECT pg_advisory_xact_lock(4711)"


def _run(address: str, *statements: str) -> None:
    with psycopg.connect(address) as connection:
        for statement in statements:
            connection.execute(statement.encode())


@pytest.mark.parametrize(
    ("statements", "why"),
    [
        (("SET statement_timeout = 20", "SELECT pg_sleep(60)"), "a pris trop de temps"),
        (("SET default_transaction_read_only = on", "COMMIT", "CREATE TABLE t ()"), "lecture"),
        (("SELECT pg_terminate_backend(pg_backend_pid())",), "s'arrête ou redémarre"),
        (("SET lock_timeout = 20", HELD), "une autre écriture l'occupe"),
    ],
)
def test_a_refusal_is_told_by_its_state(
    postgres: Server, caplog: pytest.LogCaptureFixture, statements: tuple[str, ...], why: str
) -> None:
    address = postgres.address("postgres")
    with psycopg.connect(address) as other:
        other.execute(HELD.encode())
        with pytest.raises(psycopg.Error) as caught:
            _run(address, *statements)
    failure = caught.value
    with caplog.at_level(logging.WARNING):
        sentence = str(refusal(failure, "base de la ville"))
    assert why in sentence
    words = " ".join(str(failure).split())
    assert words not in sentence
    assert words in caplog.text


def test_a_base_or_an_account_that_is_not_there(postgres: Server, tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable, match="cette base n'existe pas sur le serveur"):
        open_database(tmp_path, postgres.address("absente"))
    stranger = postgres.address("postgres").replace("postgres@", "personne@")
    with pytest.raises(StorageUnavailable, match="l'accès est refusé") as told:
        open_database(tmp_path, stranger)
    assert "does not exist" not in str(told.value)


def test_nobody_listens_or_nobody_answers(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with pytest.raises(StorageUnavailable, match="aucun serveur n'est en marche"):
        open_database(tmp_path, f"postgresql://ville@127.0.0.1:{port}/publisher")
    with socket.create_server(("127.0.0.1", 0), backlog=1) as server:
        port = server.getsockname()[1]
        deaf = f"postgresql://ville@127.0.0.1:{port}/publisher?connect_timeout=2"
        with pytest.raises(psycopg.OperationalError) as caught:
            psycopg.connect(deaf)
    assert "ne répond pas à temps" in str(refusal(caught.value, "base"))


def test_a_server_that_went_out_of_reach_is_given_up_in_half_a_minute(
    tmp_path: Path, model_address: str
) -> None:
    with closing(open_database(tmp_path, f"{model_address}&keepalives_idle=7")) as database:
        connection = database.engine.raw_connection().driver_connection
        assert isinstance(connection, psycopg.Connection)
        told = connection.info.get_parameters()
    assert int(told["tcp_user_timeout"]) == 30_000
    assert int(told["keepalives_interval"]) * int(told["keepalives_count"]) <= 30
    assert told["keepalives_idle"] == "7"  # what the address says goes before


def test_what_nobody_knows_is_not_guessed() -> None:
    for failure in (psycopg.OperationalError("wal segment mismatch"), NoConnectionLeft("limit")):
        sentence = str(refusal(failure, "base de la ville"))
        assert "base de la ville" in sentence
        assert str(failure) not in sentence
