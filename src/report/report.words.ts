/** The texts that belong to reports themselves: headings, heads of columns, names of facts, and a few sentences. */
import type { Words } from '../finding/words.js';

export type ReportName =
  // titles and headings
  | 'case'
  | 'summary'
  | 'days'
  | 'periods'
  | 'comparisons'
  | 'counters'
  | 'vacationStops'
  | 'sickPay'
  | 'benefit'
  | 'sgiProtection'
  | 'protectedUntil'
  | 'protectionLostOn'
  | 'otherwiseLostOn'
  | 'protectionEnds'
  | 'deadlines'
  | 'open'
  | 'options'
  | 'plans'
  | 'issues'
  | 'assumptions'
  | 'basis'
  | 'answer'
  | 'why'
  | 'alternatives'
  // names of facts
  | 'asOf'
  | 'sickness'
  | 'payer'
  | 'comparedWith'
  | 'sickDaysSoFar'
  | 'projectedTo'
  | 'overdue'
  | 'dueNow'
  | 'next'
  | 'more'
  | 'noSickness'
  | 'needsAssessment'
  | 'nothingToCompare'
  // heads of columns
  | 'from'
  | 'to'
  | 'dayCount'
  | 'extent'
  | 'period'
  | 'sickDays'
  | 'employerDays'
  | 'day15'
  | 'counter'
  | 'thatDay'
  | 'counts'
  | 'paidDays'
  | 'hours'
  | 'payLost'
  | 'karensavdrag'
  | 'byAgreement'
  | 'byStatute'
  | 'difference'
  | 'level'
  | 'perDay'
  | 'reducedBy'
  | 'total'
  | 'status'
  | 'day'
  | 'duty'
  | 'section'
  | 'owner'
  | 'readyBy'
  | 'dependsOn'
  // small pieces
  | 'projected'
  | 'projectedFrom'
  | 'lastDay'
  | 'fromDay'
  | 'atTheLatest'
  | 'ifSickThen'
  | 'noSetDay'
  | 'appliesNow'
  | 'sickFrom'
  | 'shownBy'
  | 'missing'
  | 'followed'
  | 'otherReading'
  | 'remains'
  | 'employerCost'
  | 'income'
  | 'month'
  | 'unpaid'
  | 'monthCost'
  | 'normalDaysLeft'
  | 'changesOn'
  | 'transitional'
  | 'readUntil'
  | 'rule'
  | 'source'
  | 'yes'
  | 'no'
  | 'none'
  | 'nothing'
  | 'unknown'
  | 'items'
  // why and what if
  | 'workings'
  | 'given'
  | 'changes'
  | 'insteadOf'
  | 'laterBy'
  | 'earlierBy'
  | 'moreBy'
  | 'lessBy'
  | 'number'
  | 'notAllShown';

/** Noun phrases and single words: without a full stop. */
export const reportNames: Words<ReportName> = {
  case: { sv: 'Ärende', en: 'Case' },
  summary: { sv: 'I korthet', en: 'In short' },
  days: { sv: 'Vem som betalar vilken dag', en: 'Who pays which day' },
  periods: { sv: 'Sjuklöneperioder', en: 'Sick-pay periods' },
  comparisons: { sv: 'Vad arbetsförmågan jämförs med', en: 'What the work capacity is compared with' },
  counters: { sv: 'Dagräknarna sida vid sida', en: 'The counters side by side' },
  vacationStops: {
    sv: 'Sjukdagar i intjänandeåret inte längre semesterlönegrundande från och med',
    en: 'Sick days of the earning year no longer qualify for vacation pay from',
  },
  sickPay: { sv: 'Sjuklön', en: 'Sick pay' },
  benefit: { sv: 'Sjukpenning', en: 'Sickness benefit' },
  sgiProtection: { sv: 'Skydd för SGI:n efter frånvaron', en: 'Protection of the SGI after the absence' },
  protectedUntil: { sv: 'Skyddad till och med', en: 'Protected through' },
  protectionLostOn: { sv: 'Första dagen utan skydd', en: 'First day without protection' },
  otherwiseLostOn: { sv: 'annars utan skydd från', en: 'otherwise without protection from' },
  protectionEnds: {
    sv: 'SGI-skyddet upphör om inget annat skyddar',
    en: 'SGI protection ends unless something else protects',
  },
  deadlines: { sv: 'Vad som ska göras, och när', en: 'What is to be done, and when' },
  open: { sv: 'Öppna frågor', en: 'Open questions' },
  options: { sv: 'Möjligheter just nu', en: 'What is possible now' },
  plans: { sv: 'Planer', en: 'Plans' },
  owner: { sv: 'Ansvarig', en: 'Owner' },
  readyBy: { sv: 'Klar senast', en: 'Ready by' },
  dependsOn: { sv: 'Beror på', en: 'Depends on' },
  issues: { sv: 'Vad som ser fel ut i uppgifterna', en: 'What looks wrong in the input' },
  assumptions: { sv: 'Vad som har antagits', en: 'What was assumed' },
  basis: { sv: 'Lagrum', en: 'Sections of law' },
  answer: { sv: 'Svar', en: 'Answer' },
  why: { sv: 'Skäl', en: 'Reasons' },
  alternatives: { sv: 'Vad varje svar skulle innebära', en: 'What each answer would mean' },

  asOf: { sv: 'Bedömt per den', en: 'As of' },
  sickness: { sv: 'Sjukskrivning den dagen', en: 'Extent that day' },
  payer: { sv: 'Betalas av', en: 'Paid by' },
  comparedWith: { sv: 'Jämförs med', en: 'Compared with' },
  sickDaysSoFar: { sv: 'Sjukdagar hittills', en: 'Sick days so far' },
  projectedTo: { sv: 'Prognos till och med', en: 'Projected through' },
  overdue: { sv: 'Försenat', en: 'Overdue' },
  dueNow: { sv: 'Aktuellt nu', en: 'Due now' },
  next: { sv: 'Härnäst', en: 'Next' },
  more: { sv: 'till', en: 'more' },
  noSickness: { sv: 'ingen', en: 'none' },
  nothingToCompare: {
    sv: 'ingenting: mindre än en fjärdedel',
    en: 'nothing: less than a quarter',
  },
  needsAssessment: {
    sv: 'beror på Försäkringskassans bedömning',
    en: 'depends on Försäkringskassan’s assessment',
  },

  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till och med', en: 'Through' },
  dayCount: { sv: 'Dagar', en: 'Days' },
  extent: { sv: 'Omfattning', en: 'Extent' },
  period: { sv: 'Period', en: 'Period' },
  sickDays: { sv: 'Sjukdagar', en: 'Sick days' },
  employerDays: { sv: 'Arbetsgivarens dagar', en: 'The employer’s days' },
  day15: { sv: 'Dag 15', en: 'Day 15' },
  counter: { sv: 'Dagräknare', en: 'Counter' },
  thatDay: { sv: 'Den dagen', en: 'That day' },
  counts: { sv: 'Räknar', en: 'Counts' },
  paidDays: { sv: 'Betalda dagar', en: 'Paid days' },
  hours: { sv: 'Timmar', en: 'Hours' },
  payLost: { sv: 'Förlorad lön', en: 'Pay lost' },
  karensavdrag: { sv: 'Karensavdrag', en: 'Karensavdrag' },
  byAgreement: { sv: 'Enligt avtalet', en: 'By the agreement' },
  byStatute: { sv: 'Enligt lagen', en: 'By the statute' },
  difference: { sv: 'Skillnad', en: 'Difference' },
  level: { sv: 'Nivå', en: 'Level' },
  perDay: { sv: 'Per dag', en: 'Per day' },
  reducedBy: { sv: 'Minskning för lön per dag', en: 'Reduction for pay, per day' },
  total: { sv: 'Summa', en: 'Total' },
  status: { sv: 'Läge', en: 'Status' },
  day: { sv: 'Dag', en: 'Day' },
  duty: { sv: 'Vad', en: 'What' },
  section: { sv: 'Lagrum', en: 'Section' },

  projected: { sv: 'prognos', en: 'projected' },
  projectedFrom: { sv: 'prognos från', en: 'projected from' },
  lastDay: { sv: 'Sista dag, flyttad från en ledig dag', en: 'Last day, moved from a day off' },
  fromDay: { sv: 'från', en: 'from' },
  atTheLatest: { sv: 'senast', en: 'at the latest' },
  ifSickThen: { sv: 'om sjukdomen varar så länge', en: 'if the sickness lasts that long' },
  appliesNow: { sv: 'Gäller nu', en: 'Applies now' },
  noSetDay: { sv: 'ej bestämd', en: 'not set' },
  sickFrom: { sv: 'sjuk från', en: 'sick from' },
  shownBy: { sv: 'Framgår av', en: 'Shown by' },
  missing: { sv: 'Saknas', en: 'Missing' },
  followed: { sv: 'Läsning som följs', en: 'Reading followed' },
  otherReading: { sv: 'Annan läsning', en: 'Other reading' },
  remains: { sv: 'Kvar att dra av vid ett återinsjuknande', en: 'Left to deduct at a relapse' },
  employerCost: {
    sv: 'Arbetsgivarens kostnad, utan avgifter',
    en: 'The employer’s cost, without contributions',
  },
  income: { sv: 'Inkomst månad för månad', en: 'Income month by month' },
  month: { sv: 'Månad', en: 'Month' },
  unpaid: { sv: 'Som ingen ersätter', en: 'Paid by nobody' },
  monthCost: { sv: 'Arbetsgivarens kostnad, med avgifter', en: 'The employer’s cost, with contributions' },
  normalDaysLeft: { sv: 'Dagar kvar på normalnivå', en: 'Days left on the normal level' },
  changesOn: { sv: 'Nivån ändras', en: 'The level changes on' },
  transitional: { sv: 'övergångsbestämmelserna', en: 'transitional provisions' },
  readUntil: { sv: 'läst till och med', en: 'read through' },
  rule: { sv: 'Regel', en: 'Rule' },
  source: { sv: 'Källa', en: 'Source' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  none: { sv: 'inga', en: 'none' },
  nothing: { sv: 'inget', en: 'nothing' },
  unknown: { sv: 'inte känt', en: 'not known' },
  items: { sv: 'Punkter', en: 'Items' },

  workings: { sv: 'Så har det räknats', en: 'How it was worked out' },
  given: { sv: 'Uppgifter som svaret bygger på', en: 'Facts that the answer rests on' },
  changes: { sv: 'Vad som skulle ändra svaret', en: 'What would change the answer' },
  insteadOf: { sv: 'i stället för', en: 'instead of' },
  laterBy: { sv: 'senare', en: 'later' },
  earlierBy: { sv: 'tidigare', en: 'earlier' },
  moreBy: { sv: 'mer', en: 'more' },
  lessBy: { sv: 'mindre', en: 'less' },
  number: { sv: 'nummer', en: 'number' },
  notAllShown: { sv: 'till, som inte visas', en: 'more that are not shown' },
};

export type ReportSentence =
  | 'nothing'
  | 'projection'
  | 'countersDiffer'
  | 'beforeTax'
  | 'notADecision'
  | 'sgiIfNoReturn'
  | 'sgiIfNothing';

export const reportSentences: Words<ReportSentence> = {
  nothing: {
    sv: 'Ingen sjukfrånvaro är registrerad i ärendet.',
    en: 'The case holds no sick absence.',
  },
  projection: {
    sv: 'Det som är märkt prognos gäller bara om sjukdomen fortsätter så länge som den väntas vara.',
    en: 'What is marked as projected holds only if the sickness goes on as long as it is expected to last.',
  },
  beforeTax: {
    sv: 'Före skatt. Avgifterna räknas som om lönen betalades ut i samma månad.',
    en: 'Before tax. The contributions are reckoned as if the pay were paid out in the same month.',
  },
  sgiIfNoReturn: {
    sv: 'Det gäller den som inte återgår i arbete då. Den som är arbetssökande, studerar eller har en annan grund för skydd från och med den dagen behåller det.',
    en: 'This is for who does not return to work then. Who looks for work, studies or has another ground of protection from that day on keeps it.',
  },
  sgiIfNothing: {
    sv: 'Den som arbetar, är arbetssökande, studerar eller har en annan grund för skydd från och med den dagen behåller det. Ett skydd som har gått förlorat kommer inte tillbaka med en senare grund.',
    en: 'Who works, looks for work, studies or has another ground of protection from that day on keeps it. A protection that is lost does not come back with a later ground.',
  },
  countersDiffer: { sv: 'Därför skiljer de sig åt.', en: 'This is why they differ.' },
  notADecision: {
    sv: 'Rapporten visar vad reglerna ger för de uppgifter som har lämnats; den är inget beslut av någon myndighet.',
    en: 'The report shows what the rules give for the facts as stated; it is not a decision by any authority.',
  },
};
