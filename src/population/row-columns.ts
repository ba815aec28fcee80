/**
 * What stands in each column of the rows that `sjukregler population` writes, in the file's order: the page
 * docs/population-columns.md is made of this, and a test holds it to the files.
 */
import type { Text } from '../finding/words.js';
import type { Provision } from '../law/provision.js';
import { sfb27s21, sfb27s24, sfb27s46, sfb27s47, sfb27s48, sfb27s49, sfb27s51 } from '../law/sfb/27.js';
import { sfb30s6first } from '../law/sfb/30.js';
import { sjll4a2, sjll7first, sjll7second, sjll8second } from '../law/sjll.js';
import type { FLAGS, ResultColumns, SpellColumns } from './columns.js';

/** The columns of the answer, those of the spells that are repeated, and one for each flag. */
export type RowColumn =
  | Extract<keyof SpellColumns, 'person' | 'from' | 'to' | 'extent'>
  | Exclude<keyof ResultColumns, 'flags'>
  | keyof typeof FLAGS;

export interface ColumnMeaning {
  /** What DuckDB calls the type in Parquet. */
  readonly type: 'BIGINT' | 'DATE' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';
  /** What a number counts. Absent: it names something, or is no number. */
  readonly unit?: 'days' | 'quarters' | 'share';
  /** Whether a row can have none. */
  readonly nullable: boolean;
  readonly sections: readonly Provision[];
  readonly means: Text;
}

const number = { type: 'INTEGER', nullable: false } as const;
const count = { type: 'INTEGER', nullable: true } as const;
const days = { ...count, unit: 'days' } as const;
const date = { type: 'DATE', nullable: true } as const;
const flag = { type: 'BOOLEAN', nullable: false } as const;

export const rowColumns: Readonly<Record<RowColumn, ColumnMeaning>> = {
  person: {
    type: 'BIGINT',
    nullable: false,
    sections: [],
    means: { sv: 'Personens nummer i sjukfallsfilen.', en: 'The person’s number in the file of spells.' },
  },
  from: {
    type: 'DATE',
    nullable: false,
    sections: [],
    means: { sv: 'Sjukfallets första dag.', en: 'The first day of the spell.' },
  },
  to: {
    ...date,
    sections: [],
    means: {
      sv: 'Sjukfallets sista dag, som hör till. Tom om sjukfallet pågår.',
      en: 'The last day of the spell, included. Empty where the spell goes on.',
    },
  },
  extent: {
    type: 'DOUBLE',
    unit: 'share',
    nullable: true,
    sections: [],
    means: {
      sv: 'Sjukskrivningens omfattning: 0,25, 0,5, 0,75 eller 1. Tom om filen inte säger den.',
      en: 'The extent of the sick leave: 0.25, 0.5, 0.75 or 1. Empty where the file does not tell it.',
    },
  },
  days: {
    ...number,
    unit: 'days',
    sections: [],
    means: {
      sv: 'Sjukfallets egna dagar: alla dagar utom dem som ligger i ett tidigare sjukfall för personen. Därför är summan över sjukfall en summa över dagar. Räknas till den sista observerade dagen om sjukfallet pågår.',
      en: 'The spell’s own days: all but those that lie in an earlier spell of the person, so that a sum over spells is a sum over days. Counted to the last observed day where the spell goes on.',
    },
  },
  sickPeriod: {
    ...number,
    sections: [],
    means: {
      sv: 'Vilken av personens obrutna sjukdomar sjukfallet hör till, från 1. Sjukfall som överlappar eller ligger dag intill dag är en.',
      en: 'Which of the person’s unbroken sicknesses the spell belongs to, from 1. Spells that overlap or touch are one.',
    },
  },
  sickPayPeriod: {
    ...count,
    sections: [sjll7first, sjll7second],
    means: {
      sv: 'Vilken av personens sjuklöneperioder sjukfallet hör till, från 1. Sjukdomar med högst fem kalenderdagars mellanrum är en.',
      en: 'Which of the person’s sick-pay periods the spell belongs to, from 1. Sicknesses within five calendar days are one.',
    },
  },
  employerDays: {
    ...days,
    sections: [sjll7first, sjll4a2],
    means: {
      sv: 'Hur många av sjukfallets egna dagar som är arbetsgivarens, dag 1–14 i sjuklöneperioden.',
      en: 'How many own days are the employer’s: days 1–14 of the sick-pay period.',
    },
  },
  firstFkDay: {
    ...date,
    sections: [sjll7first, sjll4a2],
    means: {
      sv: 'Den första egna dagen som inte är arbetsgivarens.',
      en: 'The first own day that is not the employer’s.',
    },
  },
  chain: {
    ...number,
    sections: [sfb27s51],
    means: {
      sv: 'Vilken av personens rehabiliteringskedjor sjukfallet hör till, från 1.',
      en: 'Which of the person’s rehabilitation chains the spell belongs to, from 1.',
    },
  },
  chainStart: {
    ...days,
    sections: [sfb27s51],
    means: {
      sv: 'Dag i rehabiliteringskedjan på sjukfallets första dag.',
      en: 'The day of the rehabilitation chain on the spell’s first day.',
    },
  },
  chainEnd: {
    ...days,
    sections: [sfb27s51],
    means: {
      sv: 'Dag i rehabiliteringskedjan på sjukfallets sista dag.',
      en: 'The day of the rehabilitation chain on the spell’s last day.',
    },
  },
  day8: {
    ...date,
    sections: [sjll8second],
    means: {
      sv: 'Den egna dag som är den åttonde i den obrutna sjukdomen: från och med den behövs normalt läkarintyg.',
      en: 'The own day that is the eighth of the unbroken sickness: from then on a certificate is ordinarily needed.',
    },
  },
  day15: {
    ...date,
    sections: [sjll7first],
    means: {
      sv: 'Den egna dag som är den femtonde sjukdagen i sjuklöneperioden.',
      en: 'The own day that is the fifteenth sick day of the sick-pay period.',
    },
  },
  day30: {
    ...date,
    sections: [sfb30s6first],
    means: {
      sv: 'Den egna dag som är den trettionde i den obrutna sjukdomen: plan för återgång i arbete ska vara klar om arbetsförmågan väntas vara nedsatt i minst 60 dagar.',
      en: 'The own day that is the thirtieth of the unbroken sickness: the plan for return to work must be ready where the capacity is expected to be reduced for at least 60 days.',
    },
  },
  day91: {
    ...date,
    sections: [sfb27s46, sfb27s47, sfb27s51],
    means: {
      sv: 'Den egna dag som är dag 91 i rehabiliteringskedjan.',
      en: 'The own day that is day 91 of the rehabilitation chain.',
    },
  },
  day181: {
    ...date,
    sections: [sfb27s48, sfb27s51],
    means: {
      sv: 'Den egna dag som är dag 181 i rehabiliteringskedjan.',
      en: 'The own day that is day 181 of the rehabilitation chain.',
    },
  },
  day366: {
    ...date,
    sections: [sfb27s49, sfb27s51],
    means: {
      sv: 'Den egna dag som är dag 366 i rehabiliteringskedjan.',
      en: 'The own day that is day 366 of the rehabilitation chain.',
    },
  },
  normalDays: {
    ...days,
    sections: [sfb27s21],
    means: {
      sv: 'Hur många av de egna dagar som inte är arbetsgivarens som ligger på normalnivån.',
      en: 'How many own days that are not the employer’s lie on the normal level.',
    },
  },
  continuationDays: {
    ...days,
    sections: [sfb27s24],
    means: {
      sv: 'Hur många av dem som ligger på fortsättningsnivån.',
      en: 'How many of them lie on the continuation level.',
    },
  },
  benefitQuarters: {
    ...count,
    unit: 'quarters',
    sections: [],
    means: {
      sv: 'Egna dagar som inte är arbetsgivarens, i fjärdedels dagar: en hel dag är fyra. Tom om omfattningen inte är känd.',
      en: 'Own days that are not the employer’s, in quarters of a day: a whole day is four. Empty where the extent is not known.',
    },
  },
  leftPeriod: {
    ...flag,
    sections: [sjll7second],
    means: {
      sv: 'Sjukdom före de observerade dagarna kan ha hört till samma sjuklöneperiod.',
      en: 'Sickness before the observed days could have belonged to the same sick-pay period.',
    },
  },
  leftChain: {
    ...flag,
    sections: [sfb27s51],
    means: {
      sv: 'Sjukdom före de observerade dagarna kan ha hört till samma kedja; före 2014 även sjukdom inom dem, om mindre än 90 dagar arbetades däremellan.',
      en: 'Sickness before the observed days could have belonged to the same chain; before 2014 also sickness in them, where less than 90 days were worked between.',
    },
  },
  leftLevels: {
    ...flag,
    sections: [sfb27s21],
    means: {
      sv: 'Ersättning före de observerade dagarna kan räknas in i nivåernas ramtid.',
      en: 'Benefit before the observed days could count in the frame of the levels.',
    },
  },
  right: {
    ...flag,
    sections: [],
    means: {
      sv: 'Sjukfallet pågick den sista observerade dagen, eller varar till den dagen eller längre.',
      en: 'The spell was ongoing on the last observed day, or lasts to it or beyond.',
    },
  },
  notCovered: {
    ...flag,
    sections: [],
    means: {
      sv: 'Personens första sjukdom ligger före den lag om sjuklöneperioder som är känd: ingenting om dem sägs.',
      en: 'The person’s first sickness lies before the law of sick-pay periods that is known: nothing about them is told.',
    },
  },
};
