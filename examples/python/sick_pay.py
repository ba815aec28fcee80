"""Sick pay of many employees: one line of JSON each to the command line, one line back."""
import json
import subprocess

employees = [
    {
        "id": 101,
        "periodFrom": "2026-03-02",
        "pay": {"monthly": 26000, "hoursPerWeek": 40},
        "absence": [{"date": f"2026-03-0{day}", "hours": 8} for day in (2, 3, 4, 5)],
    },
    {
        "id": 102,
        "periodFrom": "2026-03-09",
        "pay": {"hourly": 178.5, "hoursPerWeek": 22},
        "absence": [{"date": "2026-03-09", "hours": 6}, {"date": "2026-03-11", "hours": 5}],
    },
    {"id": 103, "periodFrom": "2026-03-09", "pay": {"monthly": 31250, "hoursPerWeek": 40}},
]


def batch(rule, inputs):
    """The answers by key. What does not fit the rule is an answer too: it has `error`."""
    found = subprocess.run(
        ["sjukregler", "batch", rule, "--key", "id", "--no-basis"],
        input="\n".join(json.dumps(one) for one in inputs),
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    # 3 says that some line did not fit; those that did have their answers all the same.
    if found.returncode not in (0, 3):
        raise RuntimeError(f"sjukregler ended with {found.returncode}")
    return {answer["id"]: answer for answer in map(json.loads, found.stdout.splitlines())}


for key, answer in batch("sick-pay/amount", employees).items():
    if "error" in answer:
        issue = answer["error"]["issues"][0]
        print(key, "does not fit:", ".".join(map(str, issue["path"])), issue["code"])
    elif answer["outcome"] == "decided":
        value = answer["value"]
        print(key, "karensavdrag", value["karensavdrag"], "sick pay", value["sickPay"])
    else:
        print(key, answer["outcome"])
