/** What the fields of the rules' values are called, and in which unit they are. */
import type { Words } from '../finding/words.js';

export type FieldName =
  | 'afterDays'
  | 'amount'
  | 'applies'
  | 'ceiling'
  | 'comparedWith'
  | 'complete'
  | 'content'
  | 'count'
  | 'day'
  | 'day15'
  | 'dayNumber'
  | 'due'
  | 'dueEarliest'
  | 'dueOn'
  | 'employerDays'
  | 'employment'
  | 'en'
  | 'entitledFrom'
  | 'evidence'
  | 'explanation'
  | 'fired'
  | 'firstDay'
  | 'floor'
  | 'from'
  | 'full'
  | 'hourly'
  | 'hourlyPay'
  | 'hours'
  | 'id'
  | 'item'
  | 'items'
  | 'karensavdrag'
  | 'kind'
  | 'lastDay'
  | 'lastEmployerDate'
  | 'level'
  | 'longestTo'
  | 'mayStop'
  | 'met'
  | 'missing'
  | 'mostPerDay'
  | 'needs'
  | 'netLoss'
  | 'noEmployerDays'
  | 'normalDaysLeft'
  | 'other'
  | 'payFrom'
  | 'payLost'
  | 'payable'
  | 'periods'
  | 'policy'
  | 'possible'
  | 'qualifies'
  | 'qualifyingTimeApplies'
  | 'reached'
  | 'reason'
  | 'reasons'
  | 'reduction'
  | 'reimbursed'
  | 'reimbursedEarliest'
  | 'remaining'
  | 'required'
  | 'requiredFrom'
  | 'right'
  | 'rule'
  | 'segments'
  | 'sgi'
  | 'sickDays'
  | 'sickPay'
  | 'sickPayBefore'
  | 'since'
  | 'status'
  | 'stops'
  | 'sv'
  | 'terms'
  | 'tests'
  | 'threshold'
  | 'to'
  | 'validFrom'
  | 'validTo'
  | 'weeklyPay'
  | 'weeklySickPay'
  | 'wholeDay';

/** Noun phrases: without a full stop. A field that stands for a yes or no is a question in two words. */
export const fieldNames: Words<FieldName> = {
  afterDays: { sv: 'Efter så många dagar', en: 'After so many days' },
  amount: { sv: 'Belopp', en: 'Amount' },
  applies: { sv: 'Gäller', en: 'Applies' },
  ceiling: { sv: 'Tak', en: 'Ceiling' },
  comparedWith: { sv: 'Jämförelse', en: 'Comparison' },
  complete: { sv: 'Fullständigt', en: 'Complete' },
  content: { sv: 'Innehåll', en: 'Content' },
  count: { sv: 'Antal', en: 'Count' },
  day: { sv: 'Dag', en: 'Day' },
  day15: { sv: 'Dag 15', en: 'Day 15' },
  dayNumber: { sv: 'Dagens nummer', en: 'Number of that day' },
  due: { sv: 'Görs', en: 'Due' },
  dueEarliest: { sv: 'Förfallen tidigast', en: 'Fell due at the earliest' },
  dueOn: { sv: 'Senast', en: 'Due on' },
  employerDays: { sv: 'Arbetsgivarens dagar', en: 'The employer’s days' },
  employment: { sv: 'Av anställning', en: 'From employment' },
  en: { sv: 'Engelska', en: 'English' },
  entitledFrom: { sv: 'Rätt till sjuklön från', en: 'Right to sick pay from' },
  evidence: { sv: 'Underlag', en: 'Evidence' },
  explanation: { sv: 'Förklaring', en: 'Explanation' },
  fired: { sv: 'Signaler', en: 'Signals' },
  firstDay: { sv: 'Första dag', en: 'First day' },
  floor: { sv: 'Lägsta inkomst', en: 'Lowest income' },
  from: { sv: 'Från', en: 'From' },
  full: { sv: 'Helt karensavdrag', en: 'Whole karensavdrag' },
  hourly: { sv: 'Per timme', en: 'Per hour' },
  hourlyPay: { sv: 'Lön per timme', en: 'Pay per hour' },
  hours: { sv: 'Timmar', en: 'Hours' },
  id: { sv: 'Beteckning', en: 'Identifier' },
  item: { sv: 'Punkt', en: 'Item' },
  items: { sv: 'Punkter', en: 'Items' },
  karensavdrag: { sv: 'Karensavdrag', en: 'Karensavdrag' },
  kind: { sv: 'Slag', en: 'Kind' },
  lastDay: { sv: 'Sista dag', en: 'Last day' },
  lastEmployerDate: { sv: 'Arbetsgivarens sista dag', en: 'The employer’s last day' },
  level: { sv: 'Nivå', en: 'Level' },
  longestTo: { sv: 'Längst till och med', en: 'At the longest through' },
  mayStop: { sv: 'Får dras in', en: 'May be stopped' },
  met: { sv: 'Uppfyllt', en: 'Met' },
  missing: { sv: 'Saknas', en: 'Missing' },
  mostPerDay: { sv: 'Högst per dag', en: 'At most per day' },
  needs: { sv: 'Behövs', en: 'Needed' },
  netLoss: { sv: 'Nettobortfall', en: 'Net loss' },
  noEmployerDays: { sv: 'Varför inga arbetsgivardagar', en: 'Why no employer days' },
  normalDaysLeft: { sv: 'Dagar kvar på normalnivå', en: 'Days left on the normal level' },
  other: { sv: 'Av annat förvärvsarbete', en: 'From other work' },
  payFrom: { sv: 'Betalas från', en: 'Paid from' },
  payLost: { sv: 'Förlorad lön', en: 'Pay lost' },
  payable: { sv: 'Dagar med ersättning', en: 'Days with compensation' },
  periods: { sv: 'Perioder', en: 'Periods' },
  policy: { sv: 'Policy', en: 'Policy' },
  possible: { sv: 'Möjligt', en: 'Possible' },
  qualifies: { sv: 'Ger sjukpenning', en: 'Qualifies' },
  qualifyingTimeApplies: { sv: 'Kvalifikationstid gäller', en: 'Qualifying time applies' },
  reached: { sv: 'Uppnådd', en: 'Reached' },
  reason: { sv: 'Skäl', en: 'Reason' },
  reasons: { sv: 'Skäl', en: 'Reasons' },
  reduction: { sv: 'Minskning', en: 'Reduction' },
  reimbursed: { sv: 'Ersättning till arbetsgivaren', en: 'Reimbursed' },
  reimbursedEarliest: { sv: 'Ersättning tidigast från', en: 'Reimbursed from' },
  remaining: { sv: 'Kvar att dra av', en: 'Left to deduct' },
  required: { sv: 'Krävs', en: 'Required' },
  requiredFrom: { sv: 'Krävs från', en: 'Required from' },
  right: { sv: 'Rätt', en: 'Right' },
  rule: { sv: 'Grund', en: 'Ground' },
  segments: { sv: 'Avsnitt', en: 'Segments' },
  sgi: { sv: 'Sjukpenninggrundande inkomst', en: 'SGI' },
  sickDays: { sv: 'Sjukdagar', en: 'Sick days' },
  sickPay: { sv: 'Sjuklön', en: 'Sick pay' },
  sickPayBefore: { sv: 'Sjuklön före karensavdrag', en: 'Sick pay before the karensavdrag' },
  since: { sv: 'Sedan', en: 'Since' },
  status: { sv: 'Läge', en: 'Status' },
  stops: { sv: 'Upphör', en: 'Stops' },
  sv: { sv: 'Svenska', en: 'Swedish' },
  terms: { sv: 'Termer', en: 'Terms' },
  tests: { sv: 'Prövningar', en: 'Tests' },
  threshold: { sv: 'Gräns', en: 'Threshold' },
  to: { sv: 'Till och med', en: 'Through' },
  validFrom: { sv: 'Gäller från', en: 'Valid from' },
  validTo: { sv: 'Gäller till och med', en: 'Valid through' },
  weeklyPay: { sv: 'Veckolön', en: 'Weekly pay' },
  weeklySickPay: { sv: 'Sjuklön för en vecka', en: 'Sick pay for a week' },
  wholeDay: { sv: 'Hel dag', en: 'Whole day' },
};
