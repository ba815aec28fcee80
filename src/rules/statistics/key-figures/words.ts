import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames } from '../../shared/field.words.js';
import { ageNames, sexNames, suppressedReasons } from '../group.words.js';
import type { Suppressed } from '../suppression.js';
import type { KeyFigureName, KeyFiguresInput, KeyFiguresQuestion, KeyFiguresValue } from './key-figures.js';

const attributable: QuestionWords<'by-number-and-subtraction' | 'by-number' | 'by-assessment'> = {
  question: {
    sv: 'När kan en uppgift hänföras till en enskild individ?',
    en: 'When can a figure be attributed to an individual?',
  },
  readings: {
    'by-number-and-subtraction': {
      sv: 'När gruppen har högst tio anställda, eller en sådan grupp kan räknas fram ur det som lämnas.',
      en: 'Where the group has at most ten employees, or such a group can be found from what is told.',
    },
    'by-number': {
      sv: 'Bara när gruppen själv har högst tio anställda.',
      en: 'Only where the group itself has at most ten employees.',
    },
    'by-assessment': {
      sv: 'Det bedöms för varje uppgift, utöver antalet.',
      en: 'It is assessed for each figure, beside the number.',
    },
  },
  source: {
    sv: 'Paragrafen nämner både antalet och att uppgiften inte får kunna hänföras till en enskild individ, men inte hur det prövas.',
    en: 'The section names both the number and that the figure must not be attributable to an individual, but not how that is decided.',
  },
};

const decimals: QuestionWords<'one' | 'two'> = {
  question: { sv: 'Hur avrundas en andel i procent?', en: 'How is a share in per cent rounded?' },
  readings: {
    one: { sv: 'Till en decimal, halva uppåt.', en: 'To one decimal, half up.' },
    two: { sv: 'Till två decimaler.', en: 'To two decimals.' },
  },
  source: {
    sv: 'Förordningen säger procent, men inte med hur många decimaler.',
    en: 'The ordinance says per cent, but not with how many decimals.',
  },
};

export const words: RuleWords<
  KeyFiguresInput,
  KeyFiguresValue,
  Suppressed | KeyFigureName,
  KeyFiguresQuestion
> = {
  reasons: {
    ...suppressedReasons,
    total: { sv: 'All sjukfrånvaro.', en: 'All sick leave.' },
    'from-60-days': {
      sv: 'Den del av sjukfrånvaron som är sammanhängande i 60 dagar eller mer.',
      en: 'The part of the sick leave that is unbroken for 60 days or more.',
    },
    women: { sv: 'Kvinnor.', en: 'Women.' },
    men: { sv: 'Män.', en: 'Men.' },
    'to-29': { sv: '29 år eller yngre.', en: '29 years or younger.' },
    '30-49': { sv: '30–49 år.', en: '30–49 years.' },
    'from-50': { sv: '50 år eller äldre.', en: '50 years or older.' },
  },
  questions: { attributable, decimals },
  facts: {},
  assumed: {},
  inputs: {
    from: inputNames.from,
    to: inputNames.to,
    groups: { sv: 'Grupper', en: 'Groups' },
    sex: { sv: 'Kön', en: 'Sex' },
    ageGroup: { sv: 'Ålder', en: 'Age' },
    employees: { sv: 'Anställda', en: 'Employees' },
    ordinaryHours: { sv: 'Ordinarie arbetstid', en: 'Ordinary working time' },
    sickHours: { sv: 'Sjukfrånvaro', en: 'Sick leave' },
    sickHoursFrom60: { sv: 'Därav 60 dagar eller mer', en: 'Of it, 60 days or more' },
  },
  options: { sex: sexNames, ageGroup: ageNames },
  fields: {
    figures: { sv: 'Uppgifter', en: 'Figures' },
    figure: { sv: 'Uppgift', en: 'Figure' },
    share: { sv: 'Andel', en: 'Share', unit: 'per-cent' },
    suppressed: { sv: 'Lämnas inte', en: 'Left out' },
    employees: { sv: 'Anställda', en: 'Employees', unit: 'named' },
  },
  headline: ({ figures }, { sv, en }) => {
    const { share = null } = figures[0] ?? {};
    if (share === null) {
      return { sv: 'Ingen uppgift om sjukfrånvaron lämnas.', en: 'No figure of the sick leave is given.' };
    }
    const leftOut = figures.filter(({ suppressed }) => suppressed !== null).length;
    const rest =
      leftOut === 0
        ? { sv: '', en: '' }
        : {
            sv: ` Av de sju uppgifterna lämnas ${sv.number(leftOut)} inte.`,
            en: ` Of the seven figures, ${en.number(leftOut)} ${leftOut === 1 ? 'is' : 'are'} left out.`,
          };
    return {
      sv: `Sjukfrånvaron var ${sv.number(share)} procent av den ordinarie arbetstiden.${rest.sv}`,
      en: `The sick leave was ${en.number(share)} per cent of the ordinary working time.${rest.en}`,
    };
  },
  turns: [],
};
