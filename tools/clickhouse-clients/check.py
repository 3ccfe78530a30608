"""Checks a ClickHouse, embedded or not, with the Python client that ClickHouse publishes.

    python check.py [http://127.0.0.1:8123] [--pid N] [--rows 10000000]

With the pid of clickhouse-embedded it also tells how much memory the process gained while rows streamed.
Prints a line per check and ends with 1 when one failed.
"""

import argparse
import datetime
import decimal
import sys
import time
import traceback
from urllib.parse import urlsplit

import clickhouse_connect
import numpy
import pandas
from clickhouse_connect.driver.exceptions import DatabaseError
from clickhouse_connect.driver.external import ExternalData

DATABASE = "clickhouse_clients_test"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("url", nargs="?", default="http://127.0.0.1:8123")
    parser.add_argument("--pid", type=int)
    parser.add_argument("--rows", type=int, default=10_000_000)
    options = parser.parse_args()
    url = urlsplit(options.url)

    def connect(**more):
        return clickhouse_connect.get_client(
            host=url.hostname, port=url.port, username=url.username or "default", password=url.password or "", **more
        )

    client = connect()
    client.command(f"DROP DATABASE IF EXISTS {DATABASE}")
    client.command(f"CREATE DATABASE {DATABASE}")
    failed = 0
    try:
        for name, check in checks(connect, options):
            began = time.monotonic()
            try:
                note = check()
            except Exception:
                failed += 1
                print(f"FAILED  {name}\n{traceback.format_exc()}")
            else:
                print(f"ok      {name} ({time.monotonic() - began:.2f} s){': ' + note if note else ''}", flush=True)
    finally:
        client.command(f"DROP DATABASE {DATABASE}")
    print(f"{failed} failed")
    sys.exit(1 if failed else 0)


def checks(connect, options):
    def in_database(**more):
        return connect(database=DATABASE, **more)

    def version():
        client = connect()
        assert client.ping()
        assert client.command("SELECT 1") == 1
        return client.server_version

    def types_there_and_back():
        client = in_database()
        client.command(
            "CREATE TABLE kinds (a UInt64, b String, c Nullable(Decimal(9, 4)), d Array(LowCardinality(String)),"
            " e DateTime64(3, 'UTC'), f Map(String, UInt8), g Date, h Float64, i UUID DEFAULT generateUUIDv4(), j Bool)"
            " ENGINE = MergeTree ORDER BY a"
        )
        when = datetime.datetime(2026, 11, 22, 18, 23, 36, 740000, tzinfo=datetime.timezone.utc)
        # The client gives times of UTC without their zone.
        read_when = when.replace(tzinfo=None)
        rows = [
            [2**64 - 1, "é\0'\\\n漢", decimal.Decimal("77.8700"), ["x", "y", "x"], when, {"k": 1}, when.date(), 0.1, True],
            [0, "", None, [], when, {}, when.date(), float("inf"), False],
        ]
        names = ["a", "b", "c", "d", "e", "f", "g", "h", "j"]
        client.insert("kinds", rows, column_names=names)
        got = client.query(f"SELECT {', '.join(names)} FROM kinds ORDER BY a DESC").result_rows
        assert [list(row) for row in got] == [[read_when if value is when else value for value in row] for row in rows], got

    def every_compression():
        for compression in ("lz4", "zstd", "gzip", "br", False):
            try:
                client = in_database(compress=compression)
            except Exception as error:  # the optional package for br may be missing
                if compression == "br":
                    continue
                raise error
            client.command("CREATE OR REPLACE TABLE squeezed (a UInt32, b String) ENGINE = MergeTree ORDER BY a")
            client.insert("squeezed", [[i, f"row {i}"] for i in range(20_000)], column_names=["a", "b"])
            assert client.query("SELECT sum(a), uniqExact(b) FROM squeezed").first_row == (199_990_000, 20_000), compression
            assert len(client.query("SELECT * FROM squeezed").result_rows) == 20_000

    def pandas_frame():
        client = in_database()
        client.command("CREATE TABLE frame (id UInt32, name String, score Float64, day Date) ENGINE = MergeTree ORDER BY id")
        count = 200_000
        frame = pandas.DataFrame(
            {
                "id": numpy.arange(count, dtype="uint32"),
                "name": [f"unit {i % 500}" for i in range(count)],
                "score": numpy.linspace(0, 100, count),
                "day": pandas.to_datetime("2026-11-22") - pandas.to_timedelta(numpy.arange(count) % 365, unit="D"),
            }
        )
        summary = client.insert_df("frame", frame)
        assert summary.written_rows == count, summary.summary
        back = client.query_df("SELECT id, name, score, toDateTime64(day, 3) AS day FROM frame ORDER BY id")
        assert (back["id"].to_numpy() == frame["id"].to_numpy()).all()
        assert (back["score"].to_numpy() == frame["score"].to_numpy()).all()
        assert list(back["name"]) == list(frame["name"])
        assert list(back["day"].dt.strftime("%F")) == list(frame["day"].dt.strftime("%F"))

    def arrow_table():
        client = in_database()
        table = client.query_arrow("SELECT id, score FROM frame WHERE id < 1000 ORDER BY id")
        assert table.num_rows == 1000
        client.command("CREATE TABLE from_arrow (id UInt32, score Float64) ENGINE = MergeTree ORDER BY id")
        client.insert_arrow("from_arrow", table)
        assert client.command("SELECT count() FROM from_arrow") == 1000

    def ten_million_rows():
        client = in_database()
        before = memory(options.pid)
        most = before
        rows = 0
        total = 0
        with client.query_column_block_stream(
            f"SELECT number, concat('unit ', toString(number % 1000)) AS name FROM numbers({options.rows})"
        ) as stream:
            for number, name in stream:
                rows += len(number)
                total += int(numpy.asarray(number).sum())
                most = max(most, memory(options.pid))
        assert rows == options.rows and total == options.rows * (options.rows - 1) // 2, (rows, total)
        return f"{rows} rows" + (f", server +{(most - before) / 1e6:.0f} MB at most" if options.pid else "")

    def failure_in_the_middle():
        client = in_database()
        try:
            with client.query_row_block_stream(
                "SELECT throwIf(number = 3000000, 'in the middle'), number FROM numbers(4000000) SETTINGS max_block_size = 65000"
            ) as stream:
                for _ in stream:
                    pass
        except Exception as error:
            assert "in the middle" in str(error), error
            return
        raise AssertionError("a result that was cut looked complete")

    def errors_have_names():
        try:
            in_database().query("SELECT * FROM nope")
        except DatabaseError as error:
            assert "UNKNOWN_TABLE" in str(error), error
            return
        raise AssertionError("no error")

    def parameters():
        got = in_database().query(
            "SELECT {text: String}, {list: Array(UInt8)}, {nothing: Nullable(String)}",
            parameters={"text": "it's \\ '; --\n", "list": [1, 2], "nothing": None},
        )
        assert got.first_row == ("it's \\ '; --\n", [1, 2], None), got.first_row

    def sessions():
        client = in_database(session_id="clickhouse-clients-check")
        client.command("CREATE TEMPORARY TABLE mine (a UInt8)")
        client.insert("mine", [[1], [2]], column_names=["a"])
        assert client.command("SELECT sum(a) FROM mine") == 3
        client.command("SET max_block_size = 1234")
        query = "SELECT getSetting('max_block_size')"
        assert client.command(query, settings={"max_block_size": 5678}) == 5678
        assert client.command(query) == 1234
        assert in_database().command(query) != 1234

    def external_data():
        data = ExternalData(file_name="wanted", data=b"3\n5\n", fmt="CSV", structure="id UInt32")
        got = in_database().query("SELECT id FROM frame WHERE id IN wanted ORDER BY id", external_data=data)
        assert got.result_rows == [(3,), (5,)], got.result_rows

    def raw_formats():
        client = in_database()
        for fmt in ("CSV", "TabSeparated", "JSONEachRow", "Parquet", "RowBinary", "Native", "ArrowStream"):
            data = client.raw_query("SELECT id, name FROM frame WHERE id < 100 ORDER BY id", fmt=fmt)
            client.command("CREATE OR REPLACE TABLE again (id UInt32, name String) ENGINE = MergeTree ORDER BY id")
            client.raw_insert("again", ["id", "name"], data, fmt=fmt)
            assert client.raw_query("SELECT id, name FROM again ORDER BY id", fmt="CSV") == client.raw_query(
                "SELECT id, name FROM frame WHERE id < 100 ORDER BY id", fmt="CSV"
            ), fmt

    return [
        ("connects", version),
        ("writes and reads every kind of value", types_there_and_back),
        ("compresses both ways", every_compression),
        ("inserts a pandas frame", pandas_frame),
        ("reads and writes Arrow", arrow_table),
        ("carries every format there and back", raw_formats),
        (f"streams {options.rows} rows", ten_million_rows),
        ("tells of a failure in the middle", failure_in_the_middle),
        ("names errors", errors_have_names),
        ("binds parameters", parameters),
        ("keeps sessions apart", sessions),
        ("takes external tables", external_data),
    ]


def memory(pid):
    """Resident bytes of the server, 0 where its pid is unknown."""
    if not pid:
        return 0
    with open(f"/proc/{pid}/statm") as file:
        return int(file.read().split()[1]) * 4096


if __name__ == "__main__":
    main()
