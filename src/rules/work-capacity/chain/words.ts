import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  ChainException,
  ChainFact,
  ChainInput,
  ChainQuestion,
  ChainValue,
  ComparedWith,
} from './chain.js';

const onDemandPeriods: QuestionWords<'added' | 'not-added'> = {
  question: {
    sv: 'Läggs dagar i flera sjukperioder samman för den som är behovsanställd?',
    en: 'Are days in several sick periods added together for an on-demand employee?',
  },
  readings: {
    added: {
      sv: 'Sjukperioderna läggs samman på samma sätt som för andra anställda.',
      en: 'The sick periods are added together as for other employees.',
    },
    'not-added': {
      sv: 'Varje sjukperiod räknas för sig.',
      en: 'Every sick period is counted by itself.',
    },
  },
  source: {
    sv: 'Bestämmelsen om sammanläggning (27 kap. 51 § socialförsäkringsbalken) hänvisar inte till 49 b §, som gäller behovsanställda.',
    en: 'The provision on adding periods (Social Insurance Code, chapter 27, section 51) does not refer to section 49 b, which is about on-demand employees.',
  },
};

const olderAfterGuaranteeAge: QuestionWords<'ordinary-chain' | 'no-labour-market-test'> = {
  question: {
    sv: 'Vad gäller för en äldre försäkrad som har ett arbete, från den månad då garantipension tidigast kan tas ut?',
    en: 'What applies to an older insured person who has work, from the month in which guarantee pension can first be drawn?',
  },
  readings: {
    'ordinary-chain': {
      sv: 'Den vanliga rehabiliteringskedjan gäller igen.',
      en: 'The ordinary rehabilitation chain applies again.',
    },
    'no-labour-market-test': {
      sv: 'Arbetsförmågan bedöms fortfarande inte mot normalt förekommande arbete.',
      en: 'Work capacity is still not compared with normally occurring work.',
    },
  },
  source: {
    sv: 'Undantaget för äldre (27 kap. 49 d § socialförsäkringsbalken) ger sjukpenning längst till dess att garantipension kan tas ut; lagen säger inte hur arbetsförmågan bedöms därefter.',
    en: 'The exception for older persons (Social Insurance Code, chapter 27, section 49 d) gives sickness benefit at the longest until guarantee pension can be drawn; the law does not say how capacity is assessed after that.',
  },
};

export const words: RuleWords<
  ChainInput,
  ChainValue,
  ComparedWith | ChainException | 'none' | 'added' | 'not-added',
  ChainQuestion,
  ChainFact,
  'bornOn' | 'hasWork' | 'pensionAges'
> = {
  reasons: {
    'own-work': {
      sv: 'Arbetsförmågan bedöms mot det vanliga arbetet.',
      en: 'Work capacity is compared with the person’s own usual work.',
    },
    'work-offered-temporarily': {
      sv: 'Arbetsförmågan bedöms mot annat lämpligt arbete som arbetsgivaren tillfälligt erbjuder.',
      en: 'Work capacity is compared with other suitable work that the employer offers temporarily.',
    },
    'other-work-with-employer': {
      sv: 'Arbetsförmågan bedöms mot annat arbete hos arbetsgivaren, efter en omplacering.',
      en: 'Work capacity is compared with other work with the employer, after redeployment.',
    },
    'normally-occurring-work': {
      sv: 'Arbetsförmågan bedöms mot arbete som är normalt förekommande på arbetsmarknaden.',
      en: 'Work capacity is compared with work that normally occurs on the labour market.',
    },
    'available-suitable-work': {
      sv: 'Arbetsförmågan bedöms mot annat lämpligt arbete som är tillgängligt för den försäkrade.',
      en: 'Work capacity is compared with other suitable work that is available to the insured person.',
    },
    added: {
      sv: 'Dagarna i de tidigare sjukperioderna läggs till.',
      en: 'The days of the earlier sick periods are added.',
    },
    'not-added': {
      sv: 'Dagarna i de tidigare sjukperioderna läggs inte till.',
      en: 'The days of the earlier sick periods are not added.',
    },
    none: {
      sv: 'Inget undantag gäller, så arbetsförmågan bedöms även mot arbetsmarknaden i övrigt.',
      en: 'No exception applies, so work capacity is compared with the rest of the labour market too.',
    },
    'predominant-reasons': {
      sv: 'Övervägande skäl talar för att den försäkrade kan återgå till sitt arbete, eller till annat arbete hos arbetsgivaren, inom den tid som lagen anger.',
      en: 'Predominant reasons (övervägande skäl) indicate that the insured person can return to the usual work, or to other work with the employer, within the time that the law sets.',
    },
    'special-reasons': {
      sv: 'Det finns särskilda skäl som grundas på att den försäkrade kan förväntas återgå till sitt arbete, eller till annat arbete hos arbetsgivaren, inom den tid som lagen anger.',
      en: 'There are special reasons (särskilda skäl), based on the expectation that the insured person will return to the usual work, or to other work with the employer, within the time that the law sets.',
    },
    unreasonable: {
      sv: 'Det kan anses oskäligt att bedöma arbetsförmågan mot arbetsmarknaden i övrigt.',
      en: 'It can be considered unreasonable (oskäligt) to compare work capacity with the rest of the labour market.',
    },
  },
  questions: {
    'on-demand-periods': onDemandPeriods,
    'older-after-guarantee-age': olderAfterGuaranteeAge,
  },
  facts: {
    exception: {
      sv: 'Försäkringskassans bedömning av om ett undantag gäller',
      en: 'Försäkringskassan’s assessment of whether an exception applies',
    },
    workedBefore: {
      sv: 'hur länge den försäkrade arbetade mellan sjukperioderna',
      en: 'for how long the insured worked between the sick periods',
    },
    bornOn: { sv: 'födelsemånaden', en: 'the month of birth' },
    hasWork: { sv: 'om den försäkrade har ett arbete', en: 'whether the insured has work' },
    pensionAges: {
      sv: 'åldrarna för när pension tidigast kan tas ut',
      en: 'the ages at which pension can first be drawn',
    },
  },
  assumed: {
    bornOn: {
      sv: 'Den försäkrade antas inte höra till de äldre som har egna regler efter 180 dagar.',
      en: 'The insured is assumed not to be among the older, who have rules of their own after 180 days.',
    },
    hasWork: {
      sv: 'Den försäkrade antas inte höra till de äldre som har egna regler efter 180 dagar.',
      en: 'The insured is assumed not to be among the older, who have rules of their own after 180 days.',
    },
    pensionAges: {
      sv: 'Pensionsåldrarna är ännu inte fastställda för födelseåret; de senast kända antas gälla.',
      en: 'The pension ages are not yet fixed for the year of birth; the latest known ones are assumed to apply.',
    },
  },
  inputs: {
    spells: inputNames.spells,
    from: inputNames.from,
    to: inputNames.to,
    workedBefore: { sv: 'Arbetade dagar dessförinnan', en: 'Days worked before' },
    on: inputNames.on,
    insured: inputNames.insured,
    exception: { sv: 'Undantag enligt Försäkringskassan', en: 'Exception found by Försäkringskassan' },
    bornOn: inputNames.bornOn,
    hasWork: { sv: 'Har ett arbete', en: 'Has work' },
    onLeave: { sv: 'Tjänstledig', en: 'On leave' },
    careDelayedByPandemic: { sv: 'Vården försenad av pandemin', en: 'Care delayed by the pandemic' },
  },
  options: {
    insured: {
      employee: { sv: 'anställd', en: 'employee' },
      'self-employed': { sv: 'egenföretagare', en: 'self-employed' },
      unemployed: { sv: 'arbetslös', en: 'unemployed' },
      'on-demand': { sv: 'behovsanställd', en: 'on-demand employee' },
    },
    exception: {
      none: { sv: 'inget undantag', en: 'no exception' },
      'predominant-reasons': { sv: 'övervägande skäl', en: 'predominant reasons' },
      'special-reasons': { sv: 'särskilda skäl', en: 'special reasons' },
      unreasonable: {
        sv: 'oskäligt att pröva mot hela arbetsmarknaden',
        en: 'unreasonable to compare with the whole labour market',
      },
      open: { sv: 'inte prövat', en: 'not decided' },
    },
  },
  fields: {
    day: { sv: 'Dag', en: 'Day', unit: 'named' },
    comparedWith: valueNames.comparedWith,
    tests: { sv: 'Prövningar som kedjan har', en: 'The tests of the chain' },
    afterDays: { sv: 'Antal dagar före prövningen', en: 'Days before the test', unit: 'named' },
    from: valueNames.from,
    reached: { sv: 'Har börjat på dagen', en: 'Has begun on the day' },
    applies: { sv: 'Ändrar något för den försäkrade', en: 'Changes anything for the insured' },
  },
  headline: ({ day }, { sv, en }) =>
    day === 0
      ? {
          sv: 'Den dagen är ingen sjukdag i rehabiliteringskedjan.',
          en: 'That day is no day of sickness in the rehabilitation chain.',
        }
      : {
          sv: `Det är dag ${sv.number(day)} i rehabiliteringskedjan.`,
          en: `It is day ${en.number(day)} of the rehabilitation chain.`,
        },
  turns: [{ answer: ({ comparedWith }) => comparedWith, by: ['on', 'spells.*.from', 'spells.*.to'] }],
};
