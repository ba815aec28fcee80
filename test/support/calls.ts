/** Calls of everything that is published beside the rules, each with an input that brings out much of what it can say. */
import {
  certificatesFromExtents,
  fileMapping,
  lintRows,
  paxmlCodeEntry,
  paxmlCodes,
  paxmlSplit,
  payrollLines,
  readCsv,
  readPaxml,
  readTlu,
  rowFacts,
  rowsFromSpells,
  spellsFromRows,
  writePaxml,
  type RowsInput,
} from '../../src/formats.js';
import { assess, assessPerson, compare, lawRadar, whatIf, type Case, type Person } from '../../src/index.js';
import {
  gapCounts,
  NONE,
  ONGOING,
  planParts,
  population,
  problemsOfParts,
  WORKED_AFTER,
  type PartitionPlan,
} from '../../src/population.js';
import { explain, explainCase, explainPerson } from '../../src/report.js';
import {
  jsonSchemaOf,
  jsonSchemaOfCase,
  jsonSchemaOfFileMapping,
  jsonSchemaOfPerson,
  jsonSchemaOfRowFacts,
  registry,
} from '../../src/schema.js';
import { cases } from '../report/cases.js';

export interface Call {
  readonly name: string;
  readonly ask: () => unknown;
}

const PAY = { monthly: 35_000, hoursPerWeek: 40 };

const OFTEN_SICK: Case = {
  ref: 'B-1',
  employment: {
    from: '2015-01-01',
    to: null,
    pay: PAY,
    schedule: { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 },
  },
  bornOn: '1960-05',
  spells: [
    { from: '2025-09-01', to: '2025-09-05', extent: 1 },
    { from: '2025-09-08', to: '2025-10-30', extent: 0.5, workedAfter: true },
    { from: '2026-03-02', to: '2026-03-06', extent: 1, hoursFirstDay: 3, notifiedOn: '2026-03-03' },
    { from: '2026-04-13', to: null, extent: 1 },
  ],
  prognosis: { on: '2026-04-20', expectedTo: '2026-06-30' },
  benefit: { sgi: 420_000, earlierDays: [{ from: '2025-01-07', to: '2025-02-28' }] },
  certificates: [{ from: '2026-04-20', to: '2026-05-31' }],
};

/** Opened in the middle of a sick-pay period, and worked by the hour. */
const OPENED: Case = {
  ref: 'B-2',
  employment: { from: '2025-01-01', to: '2026-12-31', pay: { hourly: 180, hoursPerWeek: 30 } },
  spells: [{ from: '2026-03-09', to: '2026-03-20', extent: 1 }],
  opening: { periodFrom: '2026-03-02', sickTo: '2026-03-05', sickPayDays: 4, deducted: 500 },
  decisions: { specialHighRisk: { kind: 'donor', appliedOn: '2026-01-10' }, chainException: 'open' },
  plan: { madeOn: '2026-03-16' },
};

/** An employment that is left out above the ceiling, and other work. */
const PERSON: Person = {
  ref: 'P-1',
  employments: [
    {
      ref: 'A',
      income: 400_000,
      agreement: { bands: [{ fromDay: 15, toDay: null, belowCeiling: 15, aboveCeiling: 0 }] },
      case: {
        ref: 'A-1',
        employment: { from: '2020-01-01', to: null, pay: PAY },
        spells: [{ from: '2026-03-02', to: '2026-04-30', extent: 1 }],
      },
    },
    {
      ref: 'B',
      income: 60_000,
      case: {
        ref: 'B-1',
        employment: { from: '2026-03-02', to: '2026-03-25' },
        spells: [{ from: '2026-03-02', to: '2026-03-22', extent: 1 }],
      },
    },
  ],
  otherIncome: 300_000,
};

const ON = { asOf: '2026-05-04' };
const PAY_PERIODS = [
  { from: '2026-03-01', to: '2026-03-31' },
  { from: '2026-04-01', to: '2026-04-30' },
];
const AGREEMENT = { bands: [{ fromDay: 15, toDay: 90, belowCeiling: 10, aboveCeiling: 90 }] };

const ROWS: RowsInput = {
  rows: [
    { date: '2026-03-02', code: 'sick', hours: 4 },
    { date: '2026-03-02', code: 'work', hours: 6 },
    { date: '2026-03-03', code: 'sick', startsAt: '2026-03-03T08:00', endsAt: '2026-03-03T12:00', line: 4 },
    { from: '2026-03-05', to: '2026-03-06', code: 'sick', percent: 50, line: 5 },
    { date: '2026-03-09', code: 'sick' },
    { date: '2026-03-09', code: 'vacation', percent: 30 },
    { from: '2026-03-16', to: '2026-03-20', code: 'sick', hours: 20 },
  ],
  hoursPerWeek: 40,
  certificates: [{ from: '2026-03-02', to: '2026-03-15' }],
  certificateExtents: [{ from: '2026-03-02', to: '2026-03-06', extent: 0.5 }],
  returned: [{ after: '2026-03-09', worked: false }],
};

const SPELLS = {
  person: Int32Array.of(1, 1, 2, 3),
  from: Int32Array.of(20_454, 20_464, 20_100, 15_000),
  to: Int32Array.of(20_460, 20_483, ONGOING, 15_020),
  extent: Uint8Array.of(4, 2, 3, 4),
  fitFrom: Int32Array.of(NONE, NONE, NONE, NONE),
  workedAfter: Uint8Array.of(WORKED_AFTER.no, WORKED_AFTER.yes, WORKED_AFTER.unknown, WORKED_AFTER.yes),
};
const PERSONS = { person: BigInt64Array.of(1n, 2n, 3n), spells: Int32Array.of(2, 1, 1) };
const PLAN: PartitionPlan = {
  format: 1,
  ruleSet: 'a',
  input: 'b',
  reading: 'c',
  observed: { from: '2024-01-01', to: '2026-06-30' },
  gaps: [],
  parts: planParts(PERSONS, 2),
};
const OBSERVED = { from: '2024-01-01', to: '2026-06-30' };

const PAXML = `<paxml><header><version>2.0</version></header><tidtransaktioner><tidtrans anstid="101">
  <tidkod>SJK</tidkod><datumfrom>2026-03-02</datumfrom><datumtom>2026-03-05</datumtom></tidtrans></tidtransaktioner>
  <schematransaktioner><schema anstid="101"><dag datum="2026-03-02" timmar="8"/></schema></schematransaktioner></paxml>`;
const CSV =
  'Anst.nr;Datum;Kod;Timmar;Övrigt\n7;2026-03-02;sjuk;4,5;8,0\n7;2026-03-03;okänd;8;7,5\n7;2026-03-04;sjuk;8;1\n';
const TLU = `<SalaryData><TimeCodes><TimeCode Code="Sjuk" TimeCodeName="Sjuk"/></TimeCodes>
  <SalaryDataEmployee FromDate="2026-03-01" ToDate="2026-03-31"><Employee EmploymentNo="7">
  <NormalWorkingTimes><NormalWorkingTime DateOfReport="2026-03-02" NormalWorkingTimeHours="8.00"/></NormalWorkingTimes>
  <Times><Time DateOfReport="2026-03-02" TimeCode="Sjuk" SumOfHours="4.00"/></Times>
  </Employee></SalaryDataEmployee></SalaryData>`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const calls: readonly Call[] = [
  ...Object.entries(cases).map(([name, [given, asOf]]) => ({
    name: `assess: ${name}`,
    ask: () => assess(given, { asOf }),
  })),
  { name: 'assess: often sick', ask: () => assess(OFTEN_SICK, ON) },
  { name: 'assessPerson', ask: () => assessPerson(PERSON, ON) },
  { name: 'assess: opened', ask: () => assess(OPENED, ON) },
  {
    name: 'compare',
    ask: () =>
      compare(
        OFTEN_SICK,
        { ...OFTEN_SICK, spells: OFTEN_SICK.spells.slice(0, 3) },
        { ...ON, payPeriods: PAY_PERIODS, agreement: AGREEMENT },
      ),
  },
  { name: 'whatIf: the end', ask: () => whatIf(OFTEN_SICK, { kind: 'end', on: '2026-05-10' }, ON) },
  {
    name: 'whatIf: another pay',
    ask: () => whatIf(OPENED, { kind: 'new-pay', pay: PAY }, { ...ON, payPeriods: PAY_PERIODS }),
  },
  {
    name: 'lawRadar',
    ask: () => lawRadar([OFTEN_SICK, OPENED], { asOf: '2026-05-04', lawOn: ['2025-12-01', '2026-03-01'] }),
  },
  {
    name: 'payrollLines',
    ask: () =>
      payrollLines(OFTEN_SICK, { ...ON, from: '2025-09-01', to: '2025-09-30', agreement: AGREEMENT }),
  },
  { name: 'paxmlSplit', ask: () => paxmlSplit(OFTEN_SICK, ON) },
  { name: 'spellsFromRows', ask: () => spellsFromRows(ROWS) },
  { name: 'lintRows', ask: () => lintRows(ROWS) },
  { name: 'rowFacts', ask: () => rowFacts({ workedOn: ['2026-03-10'], fitDates: ['2026-03-10'] }) },
  {
    name: 'rowsFromSpells',
    ask: () => rowsFromSpells({ spells: OFTEN_SICK.spells, schedule: { mon: 8, wed: 8 } }),
  },
  { name: 'fileMapping', ask: () => fileMapping({ columns: { hours: 'Antal' }, codes: { Z1: 'sick' } }) },
  {
    name: 'writePaxml',
    ask: () =>
      writePaxml({
        version: '2.0',
        employees: [
          {
            employee: '101',
            transactions: [{ code: 'SJK', from: '2026-03-02', to: null, percent: 50 }],
            schedule: { shifts: [{ date: '2026-03-02', hours: 8 }] },
          },
        ],
      }),
  },
  {
    name: 'certificatesFromExtents',
    ask: () =>
      certificatesFromExtents({
        periods: [
          { code: 'HELT_NEDSATT', from: '2026-03-02', to: '2026-03-15' },
          { code: 'HALFTEN', from: '2026-03-15', to: '2026-03-29' },
        ],
      }),
  },
  { name: 'readPaxml', ask: () => readPaxml(bytesOf(PAXML)) },
  { name: 'readCsv', ask: () => readCsv(bytesOf(CSV)) },
  { name: 'readTlu', ask: () => readTlu(bytesOf(TLU)) },
  { name: 'paxmlCodes', ask: () => paxmlCodes('2.2').map(paxmlCodeEntry) },
  { name: 'population', ask: () => population(SPELLS, OBSERVED) },
  { name: 'planParts', ask: () => planParts(PERSONS, 2) },
  { name: 'problemsOfParts', ask: () => problemsOfParts(PLAN, 'a', []) },
  { name: 'gapCounts', ask: () => gapCounts(SPELLS, OBSERVED, [5, 90]) },
  { name: 'jsonSchemaOf', ask: () => registry.map(jsonSchemaOf) },
  {
    name: 'jsonSchemaOf: what is no rule',
    ask: () => [jsonSchemaOfCase(), jsonSchemaOfPerson(), jsonSchemaOfFileMapping(), jsonSchemaOfRowFacts()],
  },
  {
    name: 'explain',
    ask: () => explain('sick-pay/karensavdrag', { periodFrom: '2026-03-02', weeklyPay: 8000 }),
  },
  { name: 'explainCase: often sick', ask: () => explainCase(OFTEN_SICK, ON) },
  { name: 'explainPerson', ask: () => explainPerson(PERSON, ON) },
  { name: 'explainCase: opened', ask: () => explainCase(OPENED, ON) },
];
