/** What the fields of the rules' values are called, and in which unit they are. */
import type { Words } from '../../finding/words.js';

export type FieldName =
  | 'absenceCost'
  | 'absenceParts'
  | 'activityLimits'
  | 'actor'
  | 'actors'
  | 'acts'
  | 'advised'
  | 'afa'
  | 'afterDays'
  | 'agenda'
  | 'allowed'
  | 'amount'
  | 'annualHours'
  | 'annuityPerDay'
  | 'applicationNeeded'
  | 'applications'
  | 'applies'
  | 'applyBy'
  | 'benefit'
  | 'benefitAtRisk'
  | 'benefitDaysToWait'
  | 'breakEvenDays'
  | 'budgetDayOfNovember'
  | 'cap'
  | 'capacity'
  | 'cappedByEmployer'
  | 'ceiling'
  | 'certificateFrom'
  | 'changesOn'
  | 'comparedWith'
  | 'compensation'
  | 'complete'
  | 'consent'
  | 'consentNeeded'
  | 'consultation'
  | 'content'
  | 'contributionPercent'
  | 'contributions'
  | 'convenedBy'
  | 'cooperates'
  | 'costPerDay'
  | 'count'
  | 'countedInFrame'
  | 'countedPay'
  | 'day'
  | 'day15'
  | 'dayNumber'
  | 'days'
  | 'daysLeft'
  | 'daysLost'
  | 'decidedBy'
  | 'dischargeFrom'
  | 'due'
  | 'dueEarliest'
  | 'dueOn'
  | 'duties'
  | 'earliest'
  | 'earliestMonth'
  | 'effects'
  | 'eligible'
  | 'eligibleCost'
  | 'employee'
  | 'employees'
  | 'employerCap'
  | 'employerDays'
  | 'employment'
  | 'en'
  | 'endedBy'
  | 'entitledFrom'
  | 'entitlement'
  | 'evidence'
  | 'expectedSickDays'
  | 'explanation'
  | 'extent'
  | 'extraCost'
  | 'financing'
  | 'fired'
  | 'firstDay'
  | 'fk'
  | 'floor'
  | 'force'
  | 'form'
  | 'fortnight'
  | 'frame'
  | 'frameFrom'
  | 'freePay'
  | 'from'
  | 'full'
  | 'fullTimeMonths'
  | 'given'
  | 'grant'
  | 'ground'
  | 'highestAge'
  | 'hourly'
  | 'hourlyPay'
  | 'hours'
  | 'hoursPerDay'
  | 'id'
  | 'invite'
  | 'item'
  | 'items'
  | 'kalla'
  | 'karensavdrag'
  | 'karensday'
  | 'keptTo'
  | 'kind'
  | 'lastDay'
  | 'lastEmployerDate'
  | 'latestEnd'
  | 'latestTo'
  | 'leastHoursPerWeek'
  | 'leastLoss'
  | 'leastPerDay'
  | 'leastShare'
  | 'level'
  | 'lifts'
  | 'line'
  | 'lines'
  | 'longestTo'
  | 'loss'
  | 'lostDays'
  | 'lostDaysNeeded'
  | 'mayApply'
  | 'mayBeReduced'
  | 'mayCooperateWith'
  | 'mayEnter'
  | 'mayExceed'
  | 'mayStop'
  | 'measuresCost'
  | 'met'
  | 'missing'
  | 'monthsAtATime'
  | 'monthsInAll'
  | 'monthsLeft'
  | 'mostPerDay'
  | 'mostPerYear'
  | 'municipalities'
  | 'neededForBenefitFrom'
  | 'needs'
  | 'net'
  | 'netLoss'
  | 'nextPossibleFrom'
  | 'noEmployerDays'
  | 'normalDaysLeft'
  | 'notOnAgenda'
  | 'noticeBy'
  | 'noticeDays'
  | 'notifyBy'
  | 'occasions'
  | 'occasionsNeeded'
  | 'offer'
  | 'offers'
  | 'ordinaryBenefit'
  | 'other'
  | 'own'
  | 'owner'
  | 'paid'
  | 'payFrom'
  | 'payLost'
  | 'payable'
  | 'payableFrom'
  | 'payableFromOther'
  | 'payer'
  | 'perDay'
  | 'period'
  | 'periods'
  | 'plan'
  | 'policy'
  | 'possible'
  | 'postponableTo'
  | 'practiceMonths'
  | 'priceBase'
  | 'protects'
  | 'provider'
  | 'qualifies'
  | 'qualifyingTimeApplies'
  | 'reached'
  | 'reason'
  | 'reasons'
  | 'reduction'
  | 'reference'
  | 'regions'
  | 'rehabilitationMonths'
  | 'reimbursed'
  | 'reimbursedEarliest'
  | 'reinforcedWorkTrainingMonths'
  | 'rejected'
  | 'rejectedCount'
  | 'remaining'
  | 'repaymentAfter'
  | 'reportedBy'
  | 'required'
  | 'requiredFrom'
  | 'responsible'
  | 'returnNoticeBy'
  | 'right'
  | 'rights'
  | 'rule'
  | 'segments'
  | 'sgi'
  | 'sickDays'
  | 'sickPay'
  | 'sickPayBefore'
  | 'since'
  | 'source'
  | 'standardised'
  | 'status'
  | 'stops'
  | 'supplementPerMonth'
  | 'support'
  | 'sv'
  | 'targetAge'
  | 'terms'
  | 'tests'
  | 'threshold'
  | 'to'
  | 'total'
  | 'totals'
  | 'trained'
  | 'trainingPayment'
  | 'trigger'
  | 'uncapped'
  | 'unionsHeard'
  | 'upTo'
  | 'validFrom'
  | 'validTo'
  | 'way'
  | 'ways'
  | 'weeklyPay'
  | 'weeklySickPay'
  | 'wellFormed'
  | 'who'
  | 'wholeDay'
  | 'windowFrom'
  | 'windowTo'
  | 'withinCap'
  | 'withinGuidance'
  | 'workInjury'
  | 'workTrainingMonths'
  | 'writtenOutAfterSickDays'
  | 'yearlyBasis'
  | 'years';

/** Noun phrases: without a full stop. A field that stands for a yes or no is a question in two words. */
export const fieldNames: Words<FieldName> = {
  absenceCost: { sv: 'Frånvarons kostnad', en: 'Cost of absence' },
  absenceParts: { sv: 'Kostnadens delar', en: 'Parts of that cost' },
  activityLimits: { sv: 'Längsta tider', en: 'Longest times' },
  actor: { sv: 'Aktör', en: 'Actor' },
  actors: { sv: 'Aktörer', en: 'Actors' },
  acts: { sv: 'Lagar', en: 'Acts' },
  advised: { sv: 'Rekommenderas', en: 'Advised' },
  afa: { sv: 'Från AFA', en: 'From AFA' },
  afterDays: { sv: 'Antal dagar före prövningen', en: 'Days before the test' },
  agenda: { sv: 'Dagordning', en: 'Agenda' },
  allowed: { sv: 'Tillåtet', en: 'Allowed' },
  amount: { sv: 'Belopp', en: 'Amount' },
  annualHours: { sv: 'Årsarbetstid', en: 'Annual working time' },
  annuityPerDay: { sv: 'Livränta per dag', en: 'Annuity per day' },
  applicationNeeded: { sv: 'Ansökan behövs', en: 'Application needed' },
  applications: { sv: 'Ansökningar', en: 'Applications' },
  applies: { sv: 'Gäller', en: 'Applies' },
  applyBy: { sv: 'Ansök senast', en: 'Apply by' },
  benefit: { sv: 'Förmån', en: 'Benefit' },
  benefitAtRisk: { sv: 'Ersättningen kan minskas', en: 'Benefit can be reduced' },
  benefitDaysToWait: { sv: 'Ersättningsdagar att vänta', en: 'Benefit days to wait' },
  breakEvenDays: { sv: 'Undvikna dagar som täcker den', en: 'Avoided days that cover it' },
  budgetDayOfNovember: { sv: 'Budget senast den dagen i november', en: 'Budget by that day of November' },
  cap: { sv: 'Högsta dagsbelopp', en: 'Highest day amount' },
  capacity: { sv: 'Syn på arbetsförmåga', en: 'View of work capacity' },
  cappedByEmployer: { sv: 'Arbetsgivarens tak begränsar', en: 'Limited by the employer’s cap' },
  ceiling: { sv: 'Tak', en: 'Ceiling' },
  certificateFrom: { sv: 'Läkarintyg från', en: 'Certificate from' },
  changesOn: { sv: 'Ändras', en: 'Changes on' },
  comparedWith: { sv: 'Jämförelse', en: 'Comparison' },
  compensation: { sv: 'Ersättning', en: 'Compensation' },
  complete: { sv: 'Fullständigt', en: 'Complete' },
  consent: { sv: 'Samtycke', en: 'Consent' },
  consentNeeded: { sv: 'Samtycke behövs', en: 'Consent needed' },
  consultation: { sv: 'Samråd', en: 'Consultation' },
  content: { sv: 'Innehåll', en: 'Content' },
  contributionPercent: { sv: 'Avgifter i procent', en: 'Contributions in per cent' },
  contributions: { sv: 'Arbetsgivaravgifter', en: 'Employer contributions' },
  convenedBy: { sv: 'Kallar', en: 'Convened by' },
  cooperates: { sv: 'Medverkar', en: 'Cooperates' },
  costPerDay: { sv: 'Kostnad per dag', en: 'Cost per day' },
  count: { sv: 'Antal', en: 'Count' },
  countedInFrame: { sv: 'Räknade dagar i ramtiden', en: 'Days counted in the frame' },
  countedPay: { sv: 'Lön som räknas', en: 'Pay counted' },
  day: { sv: 'Dag', en: 'Day' },
  day15: { sv: 'Dag 15', en: 'Day 15' },
  dayNumber: { sv: 'Dag nummer', en: 'Day number' },
  days: { sv: 'Dagar', en: 'Days' },
  daysLeft: { sv: 'Dagar kvar', en: 'Days left' },
  daysLost: { sv: 'Dagar som går förlorade', en: 'Days lost' },
  decidedBy: { sv: 'Beslutas av', en: 'Decided by' },
  dischargeFrom: { sv: 'Skrivs ut från', en: 'Discharged from' },
  due: { sv: 'Görs', en: 'Due' },
  dueEarliest: { sv: 'Förfallen tidigast', en: 'Fell due at the earliest' },
  dueOn: { sv: 'Senast', en: 'Due on' },
  duties: { sv: 'Uppgifter', en: 'Duties' },
  earliest: { sv: 'Tidigast', en: 'Earliest' },
  earliestMonth: { sv: 'Tidigast från månaden', en: 'Earliest month' },
  effects: { sv: 'Effekter', en: 'Effects' },
  eligible: { sv: 'Villkoren uppfyllda', en: 'Conditions met' },
  eligibleCost: { sv: 'Kostnad som räknas', en: 'Eligible cost' },
  employee: { sv: 'Anställd', en: 'Employee' },
  employees: { sv: 'Anställda', en: 'Employees' },
  employerCap: { sv: 'Högst för arbetsgivaren', en: 'At most for the employer' },
  employerDays: { sv: 'Arbetsgivarens dagar', en: 'The employer’s days' },
  employment: { sv: 'Av anställning', en: 'From employment' },
  en: { sv: 'Engelska', en: 'English' },
  endedBy: { sv: 'Upphör genom', en: 'Ended by' },
  entitledFrom: { sv: 'Rätt till sjuklön från', en: 'Right to sick pay from' },
  entitlement: { sv: 'Slag av rätt', en: 'Kind of entitlement' },
  evidence: { sv: 'Underlag', en: 'Evidence' },
  expectedSickDays: { sv: 'Väntade sjukdagar', en: 'Expected sick days' },
  explanation: { sv: 'Förklaring', en: 'Explanation' },
  extent: { sv: 'Omfattning', en: 'Extent' },
  extraCost: { sv: 'Merkostnad', en: 'Extra cost' },
  financing: { sv: 'Finansiering', en: 'Financing' },
  fired: { sv: 'Signaler', en: 'Signals' },
  firstDay: { sv: 'Första dag', en: 'First day' },
  fk: { sv: 'Från Försäkringskassan', en: 'From Försäkringskassan' },
  floor: { sv: 'Lägsta inkomst', en: 'Lowest income' },
  force: { sv: 'Bindande genom', en: 'Binding by' },
  form: { sv: 'Form av träning', en: 'Form' },
  fortnight: { sv: 'För fjorton dagar', en: 'For a fortnight' },
  frame: { sv: 'Ramtid', en: 'Frame' },
  frameFrom: { sv: 'Ramtid från', en: 'Frame from' },
  freePay: { sv: 'Lön som inte minskar', en: 'Pay that does not reduce' },
  from: { sv: 'Från', en: 'From' },
  full: { sv: 'Helt karensavdrag', en: 'Whole karensavdrag' },
  fullTimeMonths: { sv: 'Månader på heltid', en: 'Months of full time' },
  given: { sv: 'Angivet', en: 'As given' },
  grant: { sv: 'Bidrag', en: 'Grant' },
  ground: { sv: 'Grund', en: 'Ground' },
  highestAge: { sv: 'Högsta ålder', en: 'Highest age' },
  hourly: { sv: 'Per timme', en: 'Per hour' },
  hourlyPay: { sv: 'Lön per timme', en: 'Pay per hour' },
  hours: { sv: 'Timmar', en: 'Hours' },
  hoursPerDay: { sv: 'Timmar per dag', en: 'Hours per day' },
  id: { sv: 'Beteckning', en: 'Identifier' },
  invite: { sv: 'Bjud in', en: 'Invite' },
  item: { sv: 'Punkt', en: 'Item' },
  items: { sv: 'Punkter', en: 'Items' },
  kalla: { sv: 'Källans namn', en: 'Name of the source' },
  karensavdrag: { sv: 'Karensavdrag', en: 'Karensavdrag' },
  karensday: { sv: 'Karensdag', en: 'Karensdag (day without pay)' },
  keptTo: { sv: 'Behålls till och med', en: 'Kept through' },
  kind: { sv: 'Slag', en: 'Kind' },
  lastDay: { sv: 'Sista dag', en: 'Last day' },
  lastEmployerDate: { sv: 'Arbetsgivarens sista dag', en: 'The employer’s last day' },
  latestEnd: { sv: 'Slutar senast', en: 'Ends at the latest' },
  latestTo: { sv: 'Senast till och med', en: 'At the latest through' },
  leastHoursPerWeek: { sv: 'Minst timmar per vecka', en: 'Least hours per week' },
  leastLoss: { sv: 'Minsta förlust', en: 'Least loss' },
  leastPerDay: { sv: 'Minst per dag', en: 'At least per day' },
  leastShare: { sv: 'Minsta andel', en: 'Least share' },
  level: { sv: 'Nivå', en: 'Level' },
  lifts: { sv: 'Tar bort', en: 'Lifts' },
  line: { sv: 'Rad (den första är 0)', en: 'Line (the first is 0)' },
  lines: { sv: 'Rader (den första är 0)', en: 'Lines (the first is 0)' },
  longestTo: { sv: 'Längst till och med', en: 'At the longest through' },
  loss: { sv: 'Förlust', en: 'Loss' },
  lostDays: { sv: 'Dagar utan ersättning', en: 'Days without benefit' },
  lostDaysNeeded: { sv: 'Sådana dagar som krävs', en: 'Such days needed' },
  mayApply: { sv: 'Kan ansöka', en: 'May apply' },
  mayBeReduced: { sv: 'Får minskas', en: 'May be reduced' },
  mayCooperateWith: { sv: 'Får samverka med', en: 'May cooperate with' },
  mayEnter: { sv: 'Får anvisas', en: 'May enter' },
  mayExceed: { sv: 'Får överskridas', en: 'May be exceeded' },
  mayStop: { sv: 'Får upphöra genom beslut', en: 'May be stopped' },
  measuresCost: { sv: 'Åtgärdernas kostnad', en: 'Cost of measures' },
  met: { sv: 'Uppfyllt', en: 'Met' },
  missing: { sv: 'Saknas', en: 'Missing' },
  monthsAtATime: { sv: 'Månader i taget', en: 'Months at a time' },
  monthsInAll: { sv: 'Månader sammanlagt', en: 'Months in all' },
  monthsLeft: { sv: 'Månader kvar', en: 'Months left' },
  mostPerDay: { sv: 'Högst per dag', en: 'At most per day' },
  mostPerYear: { sv: 'Högst per år', en: 'At most per year' },
  municipalities: { sv: 'Från kommunerna', en: 'From municipalities' },
  neededForBenefitFrom: { sv: 'Behövs för ersättning från', en: 'Needed for benefit from' },
  needs: { sv: 'Behövs', en: 'Needed' },
  net: { sv: 'Netto för åtgärderna', en: 'Net cost of measures' },
  netLoss: { sv: 'Nettobortfall', en: 'Net loss' },
  nextPossibleFrom: { sv: 'Nästa tidigast', en: 'Next at the earliest' },
  noEmployerDays: { sv: 'Varför inga arbetsgivardagar', en: 'Why no employer days' },
  normalDaysLeft: { sv: 'Dagar kvar på normalnivå', en: 'Days left on the normal level' },
  notOnAgenda: { sv: 'Saknas på dagordningen', en: 'Not on the agenda' },
  noticeBy: { sv: 'Underrättelse senast', en: 'Notice by' },
  noticeDays: { sv: 'Uppsägningstid i dagar', en: 'Days of notice' },
  notifyBy: { sv: 'Anmäl senast', en: 'Notify by' },
  occasions: { sv: 'Tillfällen', en: 'Occasions' },
  occasionsNeeded: { sv: 'Tillfällen som krävs', en: 'Occasions needed' },
  offer: { sv: 'Erbjudande', en: 'Offer' },
  offers: { sv: 'Erbjudanden', en: 'Offers' },
  ordinaryBenefit: { sv: 'Vanlig sjukpenning', en: 'Ordinary benefit' },
  other: { sv: 'Av annat förvärvsarbete', en: 'From other work' },
  own: { sv: 'Egen kostnad', en: 'Own cost' },
  owner: { sv: 'Ansvarig för planen', en: 'Owner' },
  paid: { sv: 'Betalat', en: 'Paid' },
  payFrom: { sv: 'Betalas från', en: 'Paid from' },
  payLost: { sv: 'Förlorad lön', en: 'Pay lost' },
  payable: { sv: 'Dagar med ersättning', en: 'Days with compensation' },
  payableFrom: { sv: 'Kan betalas från', en: 'Payable from' },
  payableFromOther: { sv: 'Av annat förvärvsarbete från', en: 'From other work, payable from' },
  payer: { sv: 'Betalas av', en: 'Payer' },
  perDay: { sv: 'Per dag', en: 'Per day' },
  period: { sv: 'Avser tiden', en: 'Time that it describes' },
  periods: { sv: 'Perioder', en: 'Periods' },
  plan: { sv: 'Vilken plan', en: 'Plan' },
  policy: { sv: 'Policy', en: 'Policy' },
  possible: { sv: 'Utfall', en: 'Outcome' },
  postponableTo: { sv: 'Får skjutas upp till', en: 'Can be postponed to' },
  practiceMonths: { sv: 'Månader med arbetspraktik', en: 'Months of practice' },
  priceBase: { sv: 'Prisbasbelopp', en: 'Price base amount' },
  protects: { sv: 'Skyddar', en: 'Protects' },
  provider: { sv: 'Utförs av', en: 'Carried out by' },
  qualifies: { sv: 'Ger sjukpenning', en: 'Qualifies' },
  qualifyingTimeApplies: { sv: 'Kvalifikationstid gäller', en: 'Qualifying time applies' },
  reached: { sv: 'Har börjat', en: 'Reached' },
  reason: { sv: 'Skäl', en: 'Reason' },
  reasons: { sv: 'Skäl', en: 'Reasons' },
  reduction: { sv: 'Minskning', en: 'Reduction' },
  reference: { sv: 'Publicerad siffra att jämföra med', en: 'Published figure to compare with' },
  regions: { sv: 'Från regionerna', en: 'From regions' },
  rehabilitationMonths: {
    sv: 'Månader med arbetslivsinriktad rehabilitering',
    en: 'Months of work-oriented rehabilitation',
  },
  reimbursed: { sv: 'Ersättning till arbetsgivaren', en: 'Reimbursed' },
  reimbursedEarliest: { sv: 'Ersättning tidigast från', en: 'Reimbursed from' },
  reinforcedWorkTrainingMonths: {
    sv: 'Månader med förstärkt arbetsträning',
    en: 'Months of reinforced work training',
  },
  rejected: { sv: 'Rader utan bidrag', en: 'Lines without a grant' },
  rejectedCount: { sv: 'Antal rader utan bidrag', en: 'Number of lines without a grant' },
  remaining: { sv: 'Kvar att dra av', en: 'Left to deduct' },
  repaymentAfter: { sv: 'Återbetalning efter', en: 'Repayment after' },
  reportedBy: { sv: 'Anmäls av', en: 'Reported by' },
  required: { sv: 'Krävs', en: 'Required' },
  requiredFrom: { sv: 'Krävs från', en: 'Required from' },
  responsible: { sv: 'Ansvarar', en: 'Responsible' },
  returnNoticeBy: { sv: 'Meddela återgång senast', en: 'Notice of return by' },
  right: { sv: 'Rätt', en: 'Right' },
  rights: { sv: 'Rättigheter', en: 'Rights' },
  rule: { sv: 'Grund', en: 'Ground' },
  segments: { sv: 'Avsnitt', en: 'Segments' },
  sgi: { sv: 'Sjukpenninggrundande inkomst', en: 'SGI' },
  sickDays: { sv: 'Sjukdagar', en: 'Sick days' },
  sickPay: { sv: 'Sjuklön', en: 'Sick pay' },
  sickPayBefore: { sv: 'Sjuklön före karensavdrag', en: 'Sick pay before the karensavdrag' },
  since: { sv: 'Sedan', en: 'Since' },
  source: { sv: 'Källa', en: 'Source' },
  standardised: { sv: 'Standardiserad', en: 'Standardised' },
  status: { sv: 'Läge', en: 'Status' },
  stops: { sv: 'Upphör', en: 'Stops' },
  supplementPerMonth: { sv: 'Tillägg per månad', en: 'Supplement per month' },
  support: { sv: 'Stöd', en: 'Support' },
  sv: { sv: 'Svenska', en: 'Swedish' },
  targetAge: { sv: 'Riktålder', en: 'Target age' },
  terms: { sv: 'Termer', en: 'Terms' },
  tests: { sv: 'Prövningar', en: 'Tests' },
  threshold: { sv: 'Gräns', en: 'Threshold' },
  to: { sv: 'Till och med', en: 'Through' },
  total: { sv: 'Sammanlagt', en: 'Total' },
  totals: { sv: 'Summor', en: 'Totals' },
  trained: { sv: 'Utbildad', en: 'Trained' },
  trainingPayment: { sv: 'Ersättning för utbildning', en: 'Payment for training' },
  trigger: { sv: 'Utlöses av', en: 'Triggered by' },
  uncapped: { sv: 'Utan tak', en: 'Uncapped' },
  unionsHeard: { sv: 'Facken ska få yttra sig', en: 'Unions to be heard' },
  upTo: { sv: 'Upp till', en: 'Up to' },
  validFrom: { sv: 'Gäller från', en: 'Valid from' },
  validTo: { sv: 'Gäller till och med', en: 'Valid through' },
  way: { sv: 'Väg', en: 'Way' },
  ways: { sv: 'Vägar', en: 'Ways' },
  weeklyPay: { sv: 'Veckolön', en: 'Weekly pay' },
  weeklySickPay: { sv: 'Sjuklön för en vecka', en: 'Sick pay for a week' },
  wellFormed: { sv: 'Fullständigt möte', en: 'Well-formed' },
  who: { sv: 'Vem', en: 'Who' },
  wholeDay: { sv: 'Hel dag', en: 'Whole day' },
  windowFrom: { sv: 'Avtal tidigast', en: 'Contract at the earliest' },
  windowTo: { sv: 'Avtal senast', en: 'Contract at the latest' },
  withinCap: { sv: 'Inom taket', en: 'Within the cap' },
  withinGuidance: {
    sv: 'Enligt Försäkringskassans vägledning',
    en: 'Within Försäkringskassan’s guidance',
  },
  workInjury: { sv: 'Arbetsskada', en: 'Work injury' },
  workTrainingMonths: { sv: 'Månader med arbetsträning', en: 'Months of work training' },
  writtenOutAfterSickDays: {
    sv: 'Skrivs ut efter så många sjukdagar',
    en: 'Discharged after so many sick days',
  },
  yearlyBasis: { sv: 'Underlag per år', en: 'Basis per year' },
  years: { sv: 'År', en: 'Years' },
};

/** Fields that mean something else inside another one: that one's name before theirs. */
export const insideNames: Words<'absenceParts days' | 'applications to'> = {
  'absenceParts days': { sv: 'Kostnad utöver sjuklönen', en: 'Cost beside sick pay' },
  'applications to': { sv: 'Ansökan till', en: 'Apply to' },
};
