"""Checks that the CSV, XLSX, Parquet and Arrow files of one report hold equal values. See README.md."""

import csv
import io
import sys
import urllib.request
from decimal import Decimal, InvalidOperation

import openpyxl
import pyarrow as pa
import pyarrow.parquet as pq

REPORTS = [
    "league?family=ORI&period=2022",
    "national?family=ORI&period=2022",
    "heatmap?family=ORI&from=2019&to=2024",
    "movers?family=ORI&period=2022",
    "distribution?family=ORI&period=2022&by=province",
    "comparison?family=ORI&institutions=18.72,18.71",
    "mismatch?family=ORI&period=2022",
    "completeness?family=ORI&period=2022",
    "corrections?family=ORI",
    "query?fact=results&measures=count&dimensions=period,province",
    "results?family=ORI",
]
WHOLE_FACTS = {"results", "units", "indicators"}
FORMATS = ["csv", "xlsx", "parquet", "arrow"]
RUNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"


def plain(value):
    """A value as all four forms can say it: None, text, or an exact number."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if hasattr(value, "isoformat"):
        return value.strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03d}Z"
    if isinstance(value, (int, Decimal)):
        return Decimal(value).normalize() + 0
    if isinstance(value, float):
        # A sheet's numbers are doubles; the shortest text of one is what was written.
        return Decimal(repr(value)).normalize() + 0
    return value


def from_text(value, kind):
    """A field of CSV, by the type that Parquet says its column has."""
    if value == "":
        return None
    if pa.types.is_integer(kind) or pa.types.is_decimal(kind):
        try:
            return Decimal(value).normalize() + 0
        except InvalidOperation:
            return value
    if pa.types.is_timestamp(kind):
        return value.replace(" ", "T") + ("" if value.endswith("Z") else "Z")
    # The apostrophe that keeps a spreadsheet from running it.
    return value[1:] if value[:1] == "'" and value[1:2] in RUNS else value


def table_rows(table):
    return [[plain(cell) for cell in row] for row in zip(*(column.to_pylist() for column in table.columns))]


def read(files):
    parquet = pq.read_table(io.BytesIO(files["parquet"]))
    arrow = pa.ipc.open_file(io.BytesIO(files["arrow"])).read_all()
    lines = list(csv.reader(io.StringIO(files["csv"].decode("utf-8"), newline="")))
    kinds = [field.type for field in parquet.schema]
    found = {
        "parquet": (parquet.column_names, table_rows(parquet)),
        "arrow": (arrow.column_names, table_rows(arrow)),
        "csv": (lines[0], [[from_text(cell, kind) for cell, kind in zip(row, kinds)] for row in lines[1:]]),
    }
    if "xlsx" in files:
        book = openpyxl.load_workbook(io.BytesIO(files["xlsx"]), read_only=False)
        about, data = book.worksheets
        rows = [[plain(cell) for cell in row] for row in data.iter_rows(values_only=True)]
        # Headings are words there; the first sheet says which column each is.
        codes = {heading: code for code, heading, *_ in about.iter_rows(values_only=True) if heading}
        names = [codes.get(heading, heading) for heading in rows[0]]
        found["xlsx"] = (names, rows[1:])
        if any(cell.data_type == "f" for row in data.iter_rows() for cell in row):
            raise SystemExit("a cell of the workbook is a formula")
    return found


def differences(found):
    names, rows = found["parquet"]
    for form, (other_names, other_rows) in found.items():
        if other_names != names:
            yield f"{form}: columns {other_names}, Parquet {names}"
        if len(other_rows) != len(rows):
            yield f"{form}: {len(other_rows)} rows, Parquet {len(rows)}"
        for number, (row, other) in enumerate(zip(rows, other_rows), start=1):
            for name, one, two in zip(names, row, other):
                if one != two:
                    yield f"{form}: row {number}, {name}: {two!r}, Parquet {one!r}"


def fetch(address, report, form):
    with urllib.request.urlopen(f"{address}/v1/exports/{report}{'&' if '?' in report else '?'}format={form}&lang=en") as answer:
        return answer.read()


def check(name, files):
    found = read(files)
    wrong = list(differences(found))
    sizes = ", ".join(f"{form} {len(data):,} bytes" for form, data in files.items())
    print(f"{'DIFFERS' if wrong else 'equal'}: {name}: {len(found['parquet'][1])} rows, {len(found['parquet'][0])} columns ({sizes})")
    for line in wrong[:10]:
        print(f"  {line}")
    return not wrong


def main(given):
    if given and given[0].startswith("http"):
        address, *reports = given
        return all(
            [
                check(report, {form: fetch(address, report, form) for form in FORMATS if form != "xlsx" or report.split("?")[0] not in WHOLE_FACTS})
                for report in reports or REPORTS
            ]
        )
    return check("files", {path.rsplit(".", 1)[-1]: open(path, "rb").read() for path in given})


if __name__ == "__main__":
    if len(sys.argv) < 2:
        raise SystemExit(__doc__)
    sys.exit(0 if main(sys.argv[1:]) else 1)
