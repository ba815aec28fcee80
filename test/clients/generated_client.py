"""Asks a server with the client that OpenAPI Generator makes of its document: generated_client.py URL CASE."""

import json
import sys
from datetime import date

from sjukregler_client import ApiClient, CaseApi, Configuration, SickPayApi
from sjukregler_client.models import AssessRequest, KarensavdragInput

client = ApiClient(Configuration(host=sys.argv[1]))

given = KarensavdragInput(period_from=date(2026, 3, 2), pay={"monthly": 31250, "hoursPerWeek": 40})
finding = SickPayApi(client).sick_pay_karensavdrag(given)
basis = finding.basis[0]
print(finding.outcome, finding.value.amount, finding.value.reason, basis.paragraf, basis.stycke)

with open(sys.argv[2]) as file:
    case = json.load(file)
assessment = CaseApi(client).assess(AssessRequest(case=case, as_of=date(2026, 3, 20))).value
print(assessment.days[0].payer, assessment.days[0]._from)
notice = next(entry for entry in assessment.ledger if entry.id == "sick-notice")
print(notice.id, notice.status)
