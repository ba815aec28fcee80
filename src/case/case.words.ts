/** What every code that `assess` returns means: names for the cells of a table, and sentences. */
import type { Extent } from '../rules/sickness-benefit/day-amount/day-amount.js';
import type { QuestionWords } from '../finding/rule-words.js';
import type { Text, Words } from '../finding/words.js';
import type { ComparedWith, Insured } from '../rules/work-capacity/chain/chain.js';
import type { CounterName } from './due/counter.js';
import type { CounterDifference } from './due/counters.js';
import type { Payer, PayerReason } from './pay/days.js';
import type { CaseIssueCode } from './due/issues.js';
import type { IfLate, LedgerEvidence, LedgerId, LedgerStatus, LedgerWho } from './due/duty.js';
import type { OpenAnswer, OpenId } from './due/question.js';
import type { QualifyingTimeQuestion } from './due/open/qualifying-time.js';
import type { OpeningAssumed } from './facts/opening.js';

/** The facts that `assess` can name as missing or as assumed. */
export type CaseFact =
  | 'employment.pay'
  | 'employment.schedule'
  | 'spells.notifiedOn'
  | 'spells.fitFrom'
  | 'spells.workedAfter'
  | 'earlierDeductions'
  | 'opening'
  | 'opening.sickPayDays'
  | 'benefitBar'
  | 'prognosis.on'
  | 'prognosis.expectedTo'
  | 'decisions.chainException'
  | 'workedBefore'
  | 'insured'
  | 'workAfterEmployment'
  | 'benefit.sgi'
  | 'workingTimeOrRegistration'
  | 'workingTime'
  | 'registeredJobSeeker'
  | 'wouldHaveWorked'
  | 'decisionOnAgeLimit'
  | 'priceBaseAmount'
  | 'benefit.earlierDays'
  | 'bornOn'
  | 'selfEmployed.karenstid';

/** What `assess` can take to be so where a fact was not given. */
export type CaseAssumed =
  | Extract<Insured, 'employee' | 'self-employed'>
  | 'monday-to-friday-without-public-holidays'
  | 'first-day'
  | 'day-after-last'
  | 'full-return'
  | 'no-earlier-deductions'
  | 'no-benefit-bar'
  | 'karensdagar'
  | 'below-target-age'
  | 'target-age-as-last-known'
  | 'no-earlier-benefit-days'
  | 'not-below-last-decided'
  | OpeningAssumed;

/** The questions about the law that a case raises by itself, beside those of the rules it is composed of. */
export type CaseQuestion = 'shift-over-midnight' | QualifyingTimeQuestion;

/** Noun phrases, and for the ledger what is to be done: without a full stop. */
export interface CaseNames {
  readonly payers: Words<Payer>;
  readonly extents: Readonly<Record<Extent, Text>>;
  readonly counters: Words<CounterName>;
  readonly comparedWith: Words<ComparedWith>;
  readonly ledger: Words<LedgerId>;
  readonly who: Words<LedgerWho>;
  readonly statuses: Words<LedgerStatus>;
  /** What shows that the duty was met. */
  readonly evidence: Words<LedgerEvidence>;
  readonly facts: Words<CaseFact>;
}

/** One full sentence each. */
export interface CaseSentences {
  readonly payerReasons: Words<PayerReason>;
  /** What the counter counts. */
  readonly counters: Words<CounterName>;
  readonly differences: Words<CounterDifference>;
  readonly ifLate: Words<IfLate>;
  readonly open: Words<OpenId>;
  /** What is so under an answer to an open question about the benefit. */
  readonly answers: Words<OpenAnswer>;
  readonly issues: Words<CaseIssueCode>;
  readonly assumed: Words<CaseAssumed>;
}

export const caseNames: CaseNames = {
  payers: {
    employer: { sv: 'Arbetsgivaren', en: 'The employer' },
    fk: { sv: 'Försäkringskassan', en: 'Försäkringskassan' },
    none: { sv: 'Ingen', en: 'Nobody' },
  },
  extents: {
    1: { sv: 'hel', en: 'whole' },
    0.75: { sv: 'tre fjärdedelar', en: 'three quarters' },
    0.5: { sv: 'halv', en: 'half' },
    0.25: { sv: 'en fjärdedel', en: 'one quarter' },
  },
  counters: {
    sickPayDay: { sv: 'Sjuklönedag', en: 'Sick-pay day' },
    certificateDay: { sv: 'Intygsdag', en: 'Certificate day' },
    sickPeriodDay: { sv: 'Dag i sjukperioden', en: 'Sick-period day' },
    planDay: { sv: 'Dag mot planen', en: 'Day toward the plan' },
    chainDay: { sv: 'Dag i rehabiliteringskedjan', en: 'Day of the rehabilitation chain' },
    karensavdragInTwelveMonths: { sv: 'Karensavdrag på tolv månader', en: 'Karensavdrag in twelve months' },
    benefitDaysInFrame: { sv: 'Ersättningsdagar i ramtiden', en: 'Benefit days in the frame' },
  },
  comparedWith: {
    'own-work': { sv: 'det vanliga arbetet', en: 'the person’s own usual work' },
    'work-offered-temporarily': {
      sv: 'annat lämpligt arbete som arbetsgivaren tillfälligt erbjuder',
      en: 'other suitable work that the employer offers temporarily',
    },
    'other-work-with-employer': {
      sv: 'annat arbete hos arbetsgivaren, efter en omplacering',
      en: 'other work with the employer, after redeployment',
    },
    'normally-occurring-work': {
      sv: 'normalt förekommande arbete på arbetsmarknaden',
      en: 'work that normally occurs on the labour market',
    },
    'available-suitable-work': {
      sv: 'annat lämpligt arbete som är tillgängligt för den försäkrade',
      en: 'other suitable work that is available to the insured person',
    },
  },
  ledger: {
    'sick-notice': { sv: 'Gör sjukanmälan till arbetsgivaren', en: 'Give the employer the sick notice' },
    'written-assurance': {
      sv: 'Lämna en skriftlig försäkran till arbetsgivaren',
      en: 'Give the employer a written assurance',
    },
    certificate: { sv: 'Lämna läkarintyg till arbetsgivaren', en: 'Give the employer a certificate' },
    'report-to-fk': {
      sv: 'Anmäl sjukdomsfallet till Försäkringskassan',
      en: 'Report the case to Försäkringskassan',
    },
    'apply-for-sickness-benefit': {
      sv: 'Ansök om sjukpenning hos Försäkringskassan',
      en: 'Apply to Försäkringskassan for sickness benefit',
    },
    'certificate-to-fk': {
      sv: 'Lämna läkarintyg till Försäkringskassan',
      en: 'Give Försäkringskassan a certificate',
    },
    'return-to-work-plan': {
      sv: 'Gör en plan för återgång i arbete',
      en: 'Draw up a plan for return to work',
    },
    'chain-test-90': {
      sv: 'Pröva arbetsförmågan på nytt efter 90 dagar',
      en: 'Test the work capacity anew after 90 days',
    },
    'chain-test-180': {
      sv: 'Pröva arbetsförmågan på nytt efter 180 dagar',
      en: 'Test the work capacity anew after 180 days',
    },
    'chain-test-365': {
      sv: 'Pröva arbetsförmågan på nytt efter 365 dagar',
      en: 'Test the work capacity anew after 365 days',
    },
    'leave-to-try-other-work': {
      sv: 'Avtala om ledighet för att prova annat arbete',
      en: 'Make the contract for leave to try other work',
    },
    'work-trial-notification': {
      sv: 'Anmäl arbetsprövningen till Försäkringskassan',
      en: 'Notify Försäkringskassan of the work trial',
    },
    'work-training-end': { sv: 'Avsluta eller pröva arbetsträningen', en: 'End or review the work training' },
    'apply-for-workplace-support': {
      sv: 'Ansök om arbetsplatsinriktat rehabiliteringsstöd',
      en: 'Apply for workplace rehabilitation support',
    },
  },
  who: {
    employee: { sv: 'Arbetstagaren', en: 'The employee' },
    employer: { sv: 'Arbetsgivaren', en: 'The employer' },
    insured: { sv: 'Den försäkrade', en: 'The insured' },
    fk: { sv: 'Försäkringskassan', en: 'Försäkringskassan' },
  },
  statuses: {
    'not-required': { sv: 'Krävs inte', en: 'Not required' },
    upcoming: { sv: 'Kommande', en: 'Upcoming' },
    due: { sv: 'Aktuell nu', en: 'Due now' },
    overdue: { sv: 'Försenad', en: 'Overdue' },
    done: { sv: 'Gjord', en: 'Done' },
    'done-late': { sv: 'Gjord för sent', en: 'Done late' },
  },
  evidence: {
    notice: { sv: 'sjukanmälan', en: 'the sick notice' },
    assurance: { sv: 'den skriftliga försäkran', en: 'the written assurance' },
    certificate: { sv: 'läkarintyget', en: 'the certificate' },
    report: { sv: 'anmälan', en: 'the report' },
    application: { sv: 'ansökan', en: 'the application' },
    notification: { sv: 'den undertecknade anmälan', en: 'the signed notification' },
    contract: { sv: 'avtalet med den andra arbetsgivaren', en: 'the contract with the other employer' },
    plan: { sv: 'planen', en: 'the plan' },
    decision: { sv: 'Försäkringskassans beslut', en: 'Försäkringskassan’s decision' },
  },
  facts: {
    'employment.pay': { sv: 'lönen och veckoarbetstiden', en: 'the pay and the weekly hours' },
    'employment.schedule': { sv: 'arbetstidens förläggning', en: 'the schedule of work' },
    'spells.notifiedOn': { sv: 'dagen för sjukanmälan', en: 'the day of the sick notice' },
    'spells.fitFrom': { sv: 'den första dagen som frisk', en: 'the first day of being fit again' },
    'spells.workedAfter': {
      sv: 'återgången i arbete efter ett sjuktillfälle',
      en: 'the return to work after a spell',
    },
    earlierDeductions: { sv: 'tidigare karensavdrag', en: 'earlier karensavdrag' },
    opening: {
      sv: 'sjukdomen före den tid som är känd, eller dess ingående saldon',
      en: 'the sickness before the time that is known, or its opening balances',
    },
    'opening.sickPayDays': {
      sv: 'sjuklönedagarna före bytet av lönesystem',
      en: 'the sick-pay days before the change of payroll systems',
    },
    benefitBar: { sv: 'en bidragsspärr', en: 'a bar from benefit' },
    'prognosis.on': {
      sv: 'den dag då det kunde antas hur länge sjukdomen varar',
      en: 'the day on which the length of the sickness could be assumed',
    },
    'prognosis.expectedTo': {
      sv: 'den dag till vilken sjukdomen väntas vara',
      en: 'the day until which the sickness is expected to last',
    },
    'decisions.chainException': {
      sv: 'Försäkringskassans bedömning av om ett undantag gäller',
      en: 'Försäkringskassan’s assessment of whether an exception applies',
    },
    workedBefore: {
      sv: 'hur länge den försäkrade arbetade mellan sjukperioderna',
      en: 'for how long the insured worked between the sick periods',
    },
    insured: { sv: 'den försäkrades sysselsättning', en: 'the occupation of the insured person' },
    workAfterEmployment: {
      sv: 'om det finns ett annat arbete efter anställningen',
      en: 'whether there is other work after the employment',
    },
    'benefit.sgi': {
      sv: 'den sjukpenninggrundande inkomsten (SGI)',
      en: 'the income that qualifies for sickness benefit (SGI)',
    },
    workingTimeOrRegistration: {
      sv: 'årsarbetstiden och arbetstiden dag för dag, eller för den arbetslöse anmälan hos Arbetsförmedlingen',
      en: 'the annual working time and the hours day by day, or for the unemployed the registration with Arbetsförmedlingen',
    },
    workingTime: {
      sv: 'årsarbetstiden och arbetstiden dag för dag',
      en: 'the annual working time and the hours day by day',
    },
    registeredJobSeeker: {
      sv: 'anmälan som arbetssökande hos Arbetsförmedlingen',
      en: 'registration as seeking work with Arbetsförmedlingen',
    },
    wouldHaveWorked: {
      sv: 'om den försäkrade kan antas ha arbetat om sjukdomen inte hade funnits',
      en: 'whether the insured person can be assumed to have worked but for the sickness',
    },
    decisionOnAgeLimit: {
      sv: 'Försäkringskassans beslut om sjukpenning efter riktåldern',
      en: 'Försäkringskassan’s decision on benefit after the retirement target age',
    },
    priceBaseAmount: { sv: 'årets prisbasbelopp', en: 'the price base amount of the year' },
    'benefit.earlierDays': {
      sv: 'tidigare dagar med sjukpenning',
      en: 'earlier days with sickness benefit',
    },
    bornOn: { sv: 'födelsemånaden', en: 'the month of birth' },
    'selfEmployed.karenstid': { sv: 'den karenstid som har valts', en: 'the karenstid that was chosen' },
  },
};

export const caseSentences: CaseSentences = {
  payerReasons: {
    'sick-pay-period': {
      sv: 'Dagarna ingår i sjuklöneperioden.',
      en: 'The days are in the sick-pay period.',
    },
    'late-notice': {
      sv: 'Arbetsgivaren hade ännu inte fått sjukanmälan.',
      en: 'The employer had not yet received the sick notice.',
    },
    'after-sick-pay-period': { sv: 'Sjuklöneperioden är slut.', en: 'The sick-pay period is over.' },
    'no-full-return': {
      sv: 'Arbetstagaren har inte återgått i arbete fullt ut sedan arbetsgivaren betalade en hel sjuklöneperiod.',
      en: 'The employee has not fully returned to work since the employer paid a whole sick-pay period.',
    },
    'qualifying-time': {
      sv: 'Kvalifikationstiden i den korta anställningen är inte fullgjord.',
      en: 'The qualifying time of the short employment has not been served.',
    },
    'before-employment': { sv: 'Anställningen har inte börjat.', en: 'The employment has not begun.' },
    'employment-ended': { sv: 'Anställningen har upphört.', en: 'The employment has ended.' },
    'no-employer': {
      sv: 'Det finns ingen arbetsgivare som betalar sjuklön.',
      en: 'There is no employer who pays sick pay.',
    },
    karensdagar: {
      sv: 'Dagarna är karensdagar, som ingen ersätter.',
      en: 'The days are karensdagar, which nobody pays.',
    },
    'below-quarter': {
      sv: 'Mindre än en fjärdedel av arbetstiden går förlorad, och då lämnas ingen sjukpenning.',
      en: 'Less than a quarter of the working time is lost, and then no sickness benefit is paid.',
    },
    'age-limit': {
      sv: 'Sjukpenning har lämnats för så många dagar som den kan lämnas efter den högsta åldersgränsen.',
      en: 'Benefit has been paid for as many days as it can be after the highest age limit.',
    },
    'law-not-covered': {
      sv: 'Dagarna ligger före den tid vars lagregler ingår i biblioteket.',
      en: 'The days lie before the time whose law is part of the library.',
    },
  },
  counters: {
    sickPayDay: {
      sv: 'Arbetsgivarens dagar i sjuklöneperioden, utan dagarna mellan sammanlagda sjuktillfällen.',
      en: 'The employer’s days of the sick-pay period, without the days between joined spells.',
    },
    certificateDay: {
      sv: 'Dagarna från och med sjukanmälan, på nytt för varje sjuktillfälle.',
      en: 'Days from the sick notice on, afresh for every spell.',
    },
    sickPeriodDay: {
      sv: 'Alla sjukdagar i perioden, även de före ett återinsjuknande.',
      en: 'All sick days of the period, those before a relapse included.',
    },
    planDay: {
      sv: 'Dagarna i det obrutna sjuktillfället, som styr när planen för återgång i arbete ska vara klar.',
      en: 'Days of the unbroken sickness, which decide when the plan for return to work falls due.',
    },
    chainDay: {
      sv: 'Alla sjukdagar i sjukperioder som läggs samman, oavsett omfattning.',
      en: 'All sick days in periods that are added together, whatever the extent.',
    },
    karensavdragInTwelveMonths: {
      sv: 'Perioder med karensavdrag som har börjat under de senaste tolv månaderna, dagen själv inräknad.',
      en: 'Periods with a karensavdrag that began in the last twelve months, the day itself included.',
    },
    benefitDaysInFrame: {
      sv: 'Dagar som räknas mot dagarna på normalnivån inom ramtiden, oavsett omfattning.',
      en: 'Days within the frame that count against those on the normal level, whatever the extent.',
    },
  },
  differences: {
    'late-notice': {
      sv: 'Intyget räknas från dagen för sjukanmälan, inte från den första sjukdagen.',
      en: 'The certificate is counted from the day of the sick notice, not from the first day of sickness.',
    },
    'relapse-counts-afresh': {
      sv: 'Intyget räknas på nytt vid ett återinsjuknande, medan arbetsgivarens dagar fortsätter.',
      en: 'The certificate is counted afresh at a relapse, while the employer’s days go on.',
    },
    'only-fourteen-days': {
      sv: 'Arbetsgivaren svarar för högst fjorton dagar, men sjukperioden räknas vidare.',
      en: 'The employer answers for fourteen days at most, but the sick period is counted on.',
    },
    'unbroken-sickness-only': {
      sv: 'Planen räknar bara det obrutna sjuktillfället, sjukperioden även dagarna före ett återinsjuknande.',
      en: 'The plan counts only the unbroken sickness, the sick period also the days before a relapse.',
    },
    'days-in-the-frame': {
      sv: 'Ramtiden räknar dagar med ersättning och tretton dagar av en sjuklöneperiod, även från tidigare sjukperioder.',
      en: 'The frame counts days with benefit and thirteen days of a sick-pay period, also from earlier sick periods.',
    },
    'periods-added-together': {
      sv: 'Rehabiliteringskedjan lägger samman sjukperioder som ligger nära varandra.',
      en: 'The rehabilitation chain adds together sick periods that lie close to each other.',
    },
  },
  ifLate: {
    'no-pay-before-notice': {
      sv: 'Ingen sjuklön betalas för tiden före sjukanmälan.',
      en: 'No sick pay is due for the time before the sick notice.',
    },
    'pay-can-wait': {
      sv: 'Arbetsgivaren behöver inte betala sjuklön innan försäkran har lämnats.',
      en: 'The employer need not pay sick pay before the assurance has been given.',
    },
    'no-pay-without-certificate': {
      sv: 'Ingen sjuklön betalas utan intyg från och med den dagen.',
      en: 'No sick pay is due without a certificate from that day on.',
    },
    'benefit-seven-days-back': {
      sv: 'Utan anmälan till Försäkringskassan lämnas sjukpenning bara för en kort tid tillbaka; är arbetsgivaren skyldig att anmäla gäller det inte.',
      en: 'Without a notice to Försäkringskassan benefit is paid only a short time back; that does not apply where the employer must report.',
    },
    'benefit-can-wait': {
      sv: 'Försäkringskassan kan inte betala för dagar som inte har styrkts.',
      en: 'Försäkringskassan cannot pay for days that have not been proven.',
    },
    'no-right-after-the-window': {
      sv: 'Ett avtal som görs senare ger ingen rätt till ledighet.',
      en: 'A contract made later gives no right to leave.',
    },
    'trial-begins-later': {
      sv: 'Arbetsprövningen kan då inte börja den dagen.',
      en: 'The work trial cannot then begin on that day.',
    },
    'no-support': {
      sv: 'Stöd lämnas inte för insatser som söks för sent.',
      en: 'No support is paid for measures applied for too late.',
    },
    fine: { sv: 'Den som låter bli kan dömas till böter.', en: 'The omission can lead to a fine.' },
    'work-environment-authority': {
      sv: 'Försäkringskassan kan anmäla upprepade brister till Arbetsmiljöverket.',
      en: 'Försäkringskassan can report repeated neglect to the Work Environment Authority (AV).',
    },
    nothing: {
      sv: 'Lagen knyter ingen följd till att det sker senare.',
      en: 'The law attaches no consequence to a later day.',
    },
  },
  open: {
    pay: {
      sv: 'Sjuklönen kan inte räknas ut, eftersom lönen inte är känd.',
      en: 'The sick pay cannot be calculated, since the pay is not known.',
    },
    schedule: {
      sv: 'Sjuklönen är inte färdigräknad: för några av dagarna är arbetspassen inte kända, och inga timmar har räknats på dem.',
      en: 'The sick pay is not complete: on some of the days the shifts are not known, and no hours were counted on them.',
    },
    prognosis: {
      sv: 'Om det behövs en plan för återgång i arbete beror på hur länge sjukdomen väntas vara.',
      en: 'Whether a plan for return to work is needed depends on how long the sickness is expected to last.',
    },
    'prognosis-day': {
      sv: 'När planen för återgång i arbete skulle vara klar beror på vilken dag det kunde antas att sjukdomen blir lång; här har den sista möjliga dagen använts.',
      en: 'When the plan for return to work fell due depends on the day on which a long sickness could be assumed; the last possible day was used here.',
    },
    'chain-exception': {
      sv: 'Vad arbetsförmågan jämförs med beror på om Försäkringskassan finner att ett undantag gäller.',
      en: 'What the work capacity is compared with depends on whether Försäkringskassan finds that an exception applies.',
    },
    'added-periods': {
      sv: 'För en sjukperiod som började före 2014 beror det på hur länge den försäkrade arbetade dessförinnan om dagarna i tidigare sjukperioder räknas med i rehabiliteringskedjan.',
      en: 'For a sick period that began before 2014 it depends on how long the insured had worked before it whether the days of earlier sick periods count in the rehabilitation chain.',
    },
    'work-after-employment': {
      sv: 'Anställningen har upphört: vad arbetsförmågan jämförs med och hur stor sjukpenningen är beror på om det finns ett annat arbete.',
      en: 'The employment has ended: what the work capacity is compared with, and how large the benefit is, depends on whether there is other work.',
    },
    'law-not-covered': {
      sv: 'En del av sjukdomen ligger före den tid vars lagregler ingår i biblioteket och har lämnats utanför.',
      en: 'Some of the sickness lies before the time whose law is part of the library and was left out.',
    },
    sgi: {
      sv: 'Sjukpenningen kan inte räknas ut, eftersom den sjukpenninggrundande inkomsten inte är känd.',
      en: 'The sickness benefit cannot be calculated, since the income that qualifies for it is not known.',
    },
    'first-days': {
      sv: 'För sjukperiodens första dagar beror sjukpenningen på arbetstiden dag för dag, eller för den arbetslöse på anmälan hos Arbetsförmedlingen.',
      en: 'For the first days of the sick period the benefit depends on the hours day by day, or for the unemployed on registration with Arbetsförmedlingen.',
    },
    'parameter-unknown': {
      sv: 'Sjukpenningen kan inte räknas ut, eftersom prisbasbeloppet för det året inte är känt och inkomsten ligger över det senast kända taket.',
      en: 'The sickness benefit cannot be calculated, since the price base amount of that year is not known and the income lies above the last known ceiling.',
    },
    'age-limits': {
      sv: 'Efter riktåldern för pension har sjukpenning lämnats för så många dagar att Försäkringskassan får besluta att den inte längre ska lämnas.',
      en: 'After the retirement target age benefit has been paid for so many days that Försäkringskassan may decide that it is no longer to be paid.',
    },
    'would-have-worked': {
      sv: 'Till en behovsanställd lämnas sjukpenning under sjukperiodens första tid bara om det kan antas att den försäkrade annars skulle ha arbetat.',
      en: 'To an on-demand employee benefit is paid in the first time of the sick period only if it can be assumed that the insured would otherwise have worked.',
    },
    'benefit-karensavdrag': {
      sv: 'Sjukperioden inleds med sjukpenning, så karensavdraget görs från den om inget högriskskydd gäller; hur stort det är beror på hur de första dagarna beräknas.',
      en: 'The sick period begins with benefit, so that the karensavdrag is made from it unless a high-risk protection applies; its size depends on how the first days are calculated.',
    },
    'disputed-reading': {
      sv: 'Lagen kan läsas på mer än ett sätt.',
      en: 'The law can be read in more than one way.',
    },
    'fit-date': {
      sv: 'Om sjukdomen hör ihop med den före beror på när arbetstagaren blev frisk; därefter följer bara lediga dagar.',
      en: 'Whether the sickness belongs to the one before depends on when the employee was fit again; only days off follow on that one.',
    },
    'may-continue': {
      sv: 'Sjukdomen ligger på den första arbetsdagen i den tid som är känd, och kan ha börjat tidigare.',
      en: 'The sickness lies on the first working day of the time that is known, and may have begun earlier.',
    },
    insured: {
      sv: 'Det är inte känt om den försäkrade är anställd, egenföretagare eller arbetslös.',
      en: 'It is not known whether the insured person is employed, self-employed or unemployed.',
    },
  },
  answers: {
    'other-work': { sv: 'Det finns ett annat arbete.', en: 'There is other work.' },
    unemployed: { sv: 'Den försäkrade är arbetslös.', en: 'The insured person is unemployed.' },
    'not-stopped': {
      sv: 'Sjukpenningen fortsätter.',
      en: 'The benefit goes on.',
    },
    stopped: {
      sv: 'Försäkringskassan beslutar att den inte längre ska lämnas.',
      en: 'Försäkringskassan decides that it is no longer to be paid.',
    },
    'would-have-worked': {
      sv: 'Den försäkrade kan antas ha arbetat.',
      en: 'The insured person can be assumed to have worked.',
    },
    'would-not-have-worked': {
      sv: 'Den försäkrade kan inte antas ha arbetat.',
      en: 'The insured person cannot be assumed to have worked.',
    },
    registered: {
      sv: 'Den försäkrade är anmäld som arbetssökande och beredd att ta arbete i den omfattning som krävs, och karensavdraget är en hel dags sjukpenning.',
      en: 'The insured person is registered as seeking work and prepared to take work to the extent required, and the karensavdrag is the benefit of a whole day.',
    },
    'not-registered': {
      sv: 'Den försäkrade är inte anmäld som arbetssökande.',
      en: 'The insured person is not registered as seeking work.',
    },
    'ceiling-as-last-decided': {
      sv: 'Inkomsttaket blir det senast kända.',
      en: 'The income ceiling is the last known one.',
    },
    'ceiling-above-income': {
      sv: 'Inkomsttaket blir högre än inkomsten.',
      en: 'The income ceiling is higher than the income.',
    },
  },
  issues: {
    'overlapping-spells': {
      sv: 'Sjuktillfället överlappar ett annat; den högsta omfattningen har använts.',
      en: 'The spell overlaps another one; the highest extent was used.',
    },
    'gap-without-scheduled-work': {
      sv: 'Mellan sjuktillfället och det föregående ligger bara lediga dagar; kontrollera om sjukdomen var obruten.',
      en: 'Only days off lie between the spell and the one before; check whether the sickness was unbroken.',
    },
    'before-employment': {
      sv: 'Sjuktillfället börjar före anställningen.',
      en: 'The spell begins before the employment.',
    },
    'after-employment': {
      sv: 'Sjuktillfället slutar efter anställningens sista dag.',
      en: 'The spell ends after the last day of the employment.',
    },
    'certificate-gap': {
      sv: 'Intygen täcker inte alla dagar som intyg krävs för.',
      en: 'The certificates do not cover every day that takes one.',
    },
    'after-as-of': {
      sv: 'Sjuktillfället börjar efter den dag som bedömningen avser.',
      en: 'The spell begins after the day that the assessment refers to.',
    },
    'prognosis-passed': {
      sv: 'Sjukdomen pågår, fast den dag till vilken den väntades vara har passerats.',
      en: 'The sickness goes on, though the day until which it was expected to last has passed.',
    },
    'no-benefit-below-quarter': {
      sv: 'Omfattningen är mindre än en fjärdedel: efter sjuklöneperioden lämnas ingen sjukpenning (27 kap. 2 och 45 §§ SFB).',
      en: 'The extent is less than a quarter: after the sick-pay period no sickness benefit is paid (SFB 27:2 and 27:45).',
    },
  },
  assumed: {
    employee: {
      sv: 'Den försäkrade antas vara anställd.',
      en: 'The insured person is assumed to be an employee.',
    },
    'self-employed': {
      sv: 'Den försäkrade antas vara egenföretagare.',
      en: 'The insured person is assumed to be self-employed.',
    },
    'monday-to-friday-without-public-holidays': {
      sv: 'Arbetstiden antas vara jämnt fördelad på måndag till fredag, med helgdagar lediga.',
      en: 'The hours are assumed to be spread evenly over Monday to Friday, public holidays free.',
    },
    karensdagar: {
      sv: 'Ingen karenstid antas ha valts; karensdagarna enligt huvudregeln gäller.',
      en: 'No karenstid is assumed to have been chosen; the karensdagar of the main rule apply.',
    },
    'day-after-last': {
      sv: 'Den försäkrade antas ha varit frisk från och med dagen efter varje sjuktillfälle.',
      en: 'The insured person is assumed to have been fit from the day after every spell.',
    },
    'full-return': {
      sv: 'Arbetstagaren antas ha återgått i arbete fullt ut och arbetat innan nästa sjuktillfälle började.',
      en: 'The employee is assumed to have fully returned and worked before the next spell began.',
    },
    'below-target-age': {
      sv: 'Den försäkrade antas inte ha nått riktåldern för pension.',
      en: 'The insured person is assumed not to have reached the retirement target age.',
    },
    'target-age-as-last-known': {
      sv: 'Riktåldern för pension antas vara den senast kända.',
      en: 'The retirement target age is assumed to be the last known one.',
    },
    'no-earlier-benefit-days': {
      sv: 'Sjukpenning antas inte ha lämnats för andra dagar efter riktåldern än dem som följer av sjuktillfällena.',
      en: 'Benefit is assumed to have been paid after the retirement target age for no other days than those that follow from the spells.',
    },
    'not-below-last-decided': {
      sv: 'Prisbasbeloppet för ett år där det inte är känt antas inte bli lägre än det senast beslutade.',
      en: 'The price base amount of a year for which it is not known is assumed not to be lower than the last decided one.',
    },
    'no-earlier-deductions': {
      sv: 'Inga andra karensavdrag antas ha gjorts än de som följer av sjuktillfällena.',
      en: 'No karensavdrag is assumed to have been made but those that follow from the spells.',
    },
    'no-benefit-bar': {
      sv: 'Ingen bidragsspärr antas gälla; från den 1 juli 2026 kan Försäkringskassan besluta om en.',
      en: 'No bar from benefit is assumed; from 1 July 2026 Försäkringskassan can decide on one.',
    },
    'opening-days-last': {
      sv: 'Sjukdagarna före bytet av lönesystem antas ligga så sent som möjligt.',
      en: 'The days of sickness before the change of payroll systems are assumed to lie as late as possible.',
    },
    'opening-days-unbroken': {
      sv: 'Sjukdomen före bytet av lönesystem antas ha varit obruten.',
      en: 'The sickness before the change of payroll systems is assumed to have been unbroken.',
    },
    'first-day': {
      sv: 'Där ingen dag för sjukanmälan anges antas den ha gjorts den första sjukdagen.',
      en: 'Where no day of the sick notice is given, it is assumed to be the first day of sickness.',
    },
  },
};

export const caseQuestionWords: Readonly<Record<CaseQuestion, QuestionWords>> = {
  'shift-over-midnight': {
    question: {
      sv: 'Vilken dag hör timmarna efter midnatt till, när ett arbetspass börjar en dag och slutar nästa?',
      en: 'Which day do the hours after midnight belong to, when a shift begins on one day and ends on the next?',
    },
    readings: {
      'day-the-shift-begins': {
        sv: 'Hela passet hör till den dag då det börjar.',
        en: 'The whole shift belongs to the day on which it begins.',
      },
      'split-at-midnight': {
        sv: 'Timmarna efter midnatt hör till nästa dag; den läsningen följs om timmarna anges dag för dag.',
        en: 'The hours after midnight belong to the next day; that reading is followed if the hours are given day by day.',
      },
    },
    source: {
      sv: 'Sjuklönelagen räknar i kalenderdagar och säger inget om pass över midnatt; kollektivavtal och lönesystem gör på båda sätten.',
      en: 'The Sick Pay Act counts calendar days and is silent on shifts over midnight; collective agreements and payroll systems do both.',
    },
  },
  'days-before-the-right': {
    question: {
      sv: 'Räknas sjukdagar före rätten till sjuklön, under kvalifikationstiden, in i sjuklöneperiodens fjorton dagar?',
      en: 'Do sick days before the right to sick pay, in the qualifying time, count among the fourteen days of the sick-pay period?',
    },
    readings: {
      counted: {
        sv: 'De räknas: perioden börjar den första sjukdagen i anställningen, och arbetsgivaren betalar det som är kvar av den.',
        en: 'They count: the period begins on the first sick day of the employment, and the employer pays what is left of it.',
      },
      'not-counted': {
        sv: 'De räknas inte: perioden börjar den första sjukdagen med rätt till sjuklön.',
        en: 'They do not count: the period begins on the first sick day with a right to sick pay.',
      },
    },
    source: {
      sv: '7 § sjuklönelagen räknar från den första dag då arbetsförmågan är nedsatt; 3 § säger när rätten inträder men inte om dagarna dessförinnan räknas.',
      en: 'Section 7 of the Sick Pay Act counts from the first day on which the work capacity is reduced; section 3 says when the right begins, but not whether the days before it count.',
    },
  },
  'karensavdrag-after-qualifying-time': {
    question: {
      sv: 'Görs det två karensavdrag när sjukperioden inleds med sjukpenning och sjuklön följer efter kvalifikationstiden?',
      en: 'Are there two karensavdrag where the sick period begins with benefit and sick pay follows after the qualifying time?',
    },
    readings: {
      'one-from-each': {
        sv: 'Ett görs från sjukpenningen och ett från sjuklönen.',
        en: 'One is made from the benefit and one from the sick pay.',
      },
      'one-in-all': {
        sv: 'Det som görs från sjukpenningen är det enda.',
        en: 'The one made from the benefit is the only one.',
      },
    },
    source: {
      sv: '6 § andra stycket sjuklönelagen och 27 kap. 27 § socialförsäkringsbalken föreskriver var sitt avdrag och säger inget om varandra.',
      en: 'Section 6, second paragraph, of the Sick Pay Act and SFB 27:27 each prescribe a deduction, and are silent about each other.',
    },
  },
};
