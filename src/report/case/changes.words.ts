/** The texts of the report about what changed between two versions of a case. */
import type { Words } from '../../finding/words.js';

export type ChangesName =
  | 'title'
  | 'earliestChange'
  | 'nothing'
  | 'payers'
  | 'extents'
  | 'comparisons'
  | 'corrections'
  | 'duties'
  | 'counters'
  | 'open'
  | 'payPeriod'
  | 'kind'
  | 'was'
  | 'is'
  | 'toCorrect'
  | 'payroll'
  | 'change'
  | 'noSickness'
  | 'notKnown';

export const changesNames: Words<ChangesName> = {
  title: { sv: 'Vad som ändras i ärende', en: 'What changes in case' },
  earliestChange: { sv: 'Första ändrade dag', en: 'Earliest changed day' },
  nothing: { sv: 'ingen', en: 'none' },
  payers: { sv: 'Dagar som byter betalare', en: 'Days that change payer' },
  extents: { sv: 'Dagar som byter omfattning', en: 'Days that change extent' },
  comparisons: {
    sv: 'Dagar då arbetsförmågan jämförs med något annat',
    en: 'Days on which the work capacity is compared with something else',
  },
  corrections: { sv: 'Att rätta, löneperiod för löneperiod', en: 'To correct, pay period by pay period' },
  duties: { sv: 'Vad som tillkommer, flyttas eller faller bort', en: 'What arises, moves or lapses' },
  counters: { sv: 'Dagräknare som ändras', en: 'Counters that change' },
  open: { sv: 'Frågor som tillkommer eller avgörs', en: 'Questions that arise or are settled' },
  payPeriod: { sv: 'Löneperiod', en: 'Pay period' },
  kind: { sv: 'Vad', en: 'What' },
  was: { sv: 'Före', en: 'Before' },
  is: { sv: 'Efter', en: 'After' },
  toCorrect: { sv: 'Att rätta', en: 'To correct' },
  payroll: { sv: 'Lönen sammanlagt', en: 'The pay altogether' },
  change: { sv: 'Ändring', en: 'Change' },
  noSickness: { sv: 'inte sjuk', en: 'not sick' },
  notKnown: { sv: 'inte känt', en: 'not known' },
};

export type ChangesSentence = 'unchanged' | 'paid';

export const changesSentences: Words<ChangesSentence> = {
  unchanged: {
    sv: 'Ingenting ändras mellan de två versionerna, sedda från den dagen.',
    en: 'Nothing changes between the two versions, seen from that day.',
  },
  paid: {
    sv: 'Beloppen jämför vad de två versionerna borde ge, inte vad som har betalats. Plus är till den anställdes fördel.',
    en: 'The amounts compare what the two versions should give, not what was paid. Plus is in favour of the employee.',
  },
};
