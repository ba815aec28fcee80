import type { RuleWords } from '../../../finding/rule-words.js';
import type { Signal, SignalThreshold } from './signals.js';

export const words: RuleWords<SignalThreshold | Signal['policy']> = {
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
};
