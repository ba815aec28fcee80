import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { Signal, SignalsInput, SignalsValue, SignalThreshold } from './signals.js';

export const words: RuleWords<SignalsInput, SignalsValue, SignalThreshold | Signal['policy']> = {
  reasons: {
    occasions: {
      sv: 'Antalet frånvarotillfällen har nått policyns gräns.',
      en: 'The number of occasions of absence has reached the policy’s threshold.',
    },
    'working-days': {
      sv: 'Antalet arbetsdagar med frånvaro har nått policyns gräns.',
      en: 'The number of working days of absence has reached the policy’s threshold.',
    },
    'days-in-a-row': {
      sv: 'Antalet frånvarodagar i följd har nått policyns gräns.',
      en: 'The number of days of absence in a row has reached the policy’s threshold.',
    },
    'six-occasions-in-twelve-months': {
      sv: 'Policyns gräns går vid sex frånvarotillfällen på tolv månader.',
      en: 'The policy’s threshold is six occasions of absence in twelve months.',
    },
    'four-occasions-in-six-months': {
      sv: 'Policyns gräns går vid fyra frånvarotillfällen på sex månader.',
      en: 'The policy’s threshold is four occasions of absence in six months.',
    },
    'three-occasions-in-six-months': {
      sv: 'Policyns gräns går vid tre frånvarotillfällen på sex månader.',
      en: 'The policy’s threshold is three occasions of absence in six months.',
    },
    'more-than-fifteen-working-days': {
      sv: 'Policyns gräns går vid mer än femton arbetsdagar med frånvaro.',
      en: 'The policy’s threshold is more than fifteen working days of absence.',
    },
    'two-weeks-in-a-row': {
      sv: 'Policyns gräns går vid två veckors frånvaro i följd.',
      en: 'The policy’s threshold is two weeks of absence in a row.',
    },
    own: {
      sv: 'Gränsen kommer från arbetsgivarens egen policy.',
      en: 'The threshold comes from the employer’s own policy.',
    },
  },
  questions: {},
  facts: {},
  assumed: {},
  inputs: {
    spells: inputNames.spells,
    from: inputNames.from,
    to: inputNames.to,
    policy: { sv: 'Regel för signaler', en: 'Policy' },
    occasions: { sv: 'Tillfällen', en: 'Occasions' },
    workingDays: { sv: 'Arbetsdagar', en: 'Working days' },
    months: { sv: 'Månader bakåt', en: 'Months back' },
    daysInARow: { sv: 'Dagar i följd', en: 'Days in a row' },
    asOf: inputNames.asOf,
  },
  options: {
    policy: {
      'six-occasions-in-twelve-months': {
        sv: 'sex tillfällen på tolv månader',
        en: 'six occasions in twelve months',
      },
      'four-occasions-in-six-months': {
        sv: 'fyra tillfällen på sex månader',
        en: 'four occasions in six months',
      },
      'three-occasions-in-six-months': {
        sv: 'tre tillfällen på sex månader',
        en: 'three occasions in six months',
      },
      'more-than-fifteen-working-days': {
        sv: 'mer än femton arbetsdagar',
        en: 'more than fifteen working days',
      },
      'two-weeks-in-a-row': { sv: 'två veckor i följd', en: 'two weeks in a row' },
    },
  },
  fields: {
    fired: { sv: 'Signaler', en: 'Signals' },
    policy: { sv: 'Policy', en: 'Policy' },
    threshold: { sv: 'Gräns', en: 'Threshold' },
    since: { sv: 'Sedan', en: 'Since' },
    evidence: { sv: 'Underlag', en: 'Evidence' },
    count: { sv: 'Antal', en: 'Count', unit: 'named' },
    from: valueNames.from,
    to: valueNames.to,
  },
  headline: ({ fired }, { sv, en }) => {
    const since = fired.map((signal) => signal.since).sort()[0];
    return since === undefined
      ? {
          sv: 'Frånvaron når ingen av policyns gränser.',
          en: 'The absence reaches none of the policy’s thresholds.',
        }
      : {
          sv: `Frånvaron har nått policyns gräns sedan den ${sv.date(since)}.`,
          en: `The absence has reached the policy’s threshold since ${en.date(since)}.`,
        };
  },
  turns: [{ answer: ({ fired }) => fired.length > 0, by: ['asOf'] }],
};
