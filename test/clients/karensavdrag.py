"""Asks a server for a karensavdrag with the classes that quicktype makes of the schemas: client.py URL."""

import json
import sys
import urllib.request

from finding import finding_from_dict
from given import Given, given_to_dict


def ask(url, given):
    body = json.dumps(given_to_dict(given)).encode()
    request = urllib.request.Request(url, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return finding_from_dict(json.load(answer))


given = Given.from_dict({"periodFrom": "2026-03-02", "pay": {"monthly": 31250, "hoursPerWeek": 40}})
finding = ask(f"{sys.argv[1]}/rules/sick-pay/karensavdrag", given)
print(finding.outcome.value, finding.value.amount, finding.basis[0].paragraf, finding.basis[0].stycke)
