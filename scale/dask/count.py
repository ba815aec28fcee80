"""Counts the parts of a plan on the workers of a Dask cluster, and tells which could not be counted: exit 1 where there are such.

    python3 dask/count.py --scheduler tcp://a:8786 --plan plan.json --spells spells.parquet --parts parts

A part whose worker is lost goes to another one, and one that fails is tried again: counted again it has the same rows.
"""

import argparse
import json
import os
import shlex
import subprocess
import sys

from dask.distributed import Client, as_completed

RETRIES = 2


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--scheduler", required=True)
    for name in ("--plan", "--spells", "--parts"):
        options.add_argument(name, required=True, type=os.path.abspath)
    options.add_argument("--command", default="sjukregler", type=shlex.split)
    given = options.parse_args()

    with open(given.plan, encoding="utf-8") as file:
        parts = [part["part"] for part in json.load(file)["parts"]]
    shared = ["--plan", given.plan, "--spells", given.spells, "--parts", given.parts]
    run = [*given.command, "population", "run", *shared, "--part"]

    with Client(given.scheduler) as client:
        # Not pure: a part that was counted in an earlier run is counted again, should its file be lost.
        counts = {client.submit(count, run, part, retries=RETRIES, pure=False): part for part in parts}
        aside = {}
        for counted in as_completed(counts):
            if counted.status != "finished":
                aside[counts[counted]] = counted.exception()
    for part, error in sorted(aside.items()):
        print(f"part {part}: {error}", file=sys.stderr)
    print(json.dumps({"parts": len(parts), "done": len(parts) - len(aside), "setAside": sorted(aside)}))
    return 1 if aside else 0


def count(run, part):
    """Runs on a worker."""
    ended = subprocess.run([*run, str(part)], capture_output=True, text=True, check=False)
    if ended.returncode != 0:
        raise RuntimeError(f"ended with {ended.returncode}. {ended.stderr.strip()}")


if __name__ == "__main__":
    sys.exit(main())
