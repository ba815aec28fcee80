"""Spells that lie in Arrow: out as Parquet, counted, and back in as Arrow. The person's number never leaves the process."""
import datetime
import subprocess
import tempfile
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as parquet

day = datetime.date.fromisoformat
persons = pa.array(["A-17", "B-4", "B-4"])
numbers = persons.dictionary_encode()  # serial numbers from 0 on, in place of what tells who somebody is
spells = pa.table(
    {
        "person": numbers.indices,
        "from": pa.array([day("2026-01-12"), day("2026-01-26"), day("2026-02-02")]),
        "to": pa.array([day("2026-01-30"), day("2026-01-28"), None], pa.date32()),
    }
)

with tempfile.TemporaryDirectory() as folder:
    given, written = Path(folder, "spells.parquet"), Path(folder, "rows.parquet")
    parquet.write_table(spells, given)
    subprocess.run(
        ["sjukregler", "population", "--spells", given, "--out", written]
        + ["--observed-from", "2024-01-01", "--observed-to", "2026-06-30"],
        check=True,
    )
    rows = parquet.read_table(written)

for row in rows.select(["person", "from", "sickPayPeriod", "employerDays", "day15"]).to_pylist():
    print(numbers.dictionary[row["person"]], row["from"], row["sickPayPeriod"], row["employerDays"], row["day15"])
