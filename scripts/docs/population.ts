// The page of the columns that `sjukregler population` writes.
import type { Language, Text } from '../../src/finding/words.js';
import type { Provision } from '../../src/law/provision.js';
import { rowColumns, type ColumnMeaning } from '../../src/population/row-columns.js';
import { lagrumText } from '../../src/report/lagrum.js';
import { page, table } from './markdown.js';

const words = {
  title: { sv: 'Kolumnerna från population', en: 'The columns of population' },
  lead: {
    sv: 'En rad per sjukfall, i personernas ordning. `sjukregler population` skriver kolumnerna i den här ordningen till Parquet, CSV eller NDJSON. Funktionen `population()` ger samma kolumner som fält med heltal: dagar som dagar sedan 1970-01-01, det som saknas som `NONE`, och de fem sista kolumnerna som bitar i `flags`.',
    en: 'One row per spell, in the order of persons. `sjukregler population` writes the columns in this order to Parquet, CSV or NDJSON. The function `population()` gives the same columns as arrays of whole numbers: days as days since 1970-01-01, what there is none of as `NONE`, and the last five columns as bits of `flags`.',
  },
  own: {
    sv: 'En egen dag är en dag som inte ligger i ett tidigare sjukfall för samma person. I Parquet är det som saknas `NULL`, i CSV tomt.',
    en: 'An own day is one that lies in no earlier spell of the same person. What there is none of is `NULL` in Parquet, and empty in CSV.',
  },
  column: { sv: 'kolumn', en: 'column' },
  type: { sv: 'typ', en: 'type' },
  unit: { sv: 'enhet', en: 'unit' },
  empty: { sv: 'kan saknas', en: 'may be none' },
  meaning: { sv: 'betydelse', en: 'meaning' },
  sections: { sv: 'lagrum', en: 'sections' },
  yes: { sv: 'ja', en: 'yes' },
} satisfies Readonly<Record<string, Text>>;

const units: Readonly<Record<NonNullable<ColumnMeaning['unit']>, Text>> = {
  days: { sv: 'dagar', en: 'days' },
  quarters: { sv: 'fjärdedels dagar', en: 'quarters of a day' },
  share: { sv: 'andel', en: 'share' },
};

export function populationColumnsPage(say: (text: Text) => string = ({ en }) => en): string {
  const { title, lead, own, column, type, unit, empty, meaning, sections } = words;
  return page(
    say(title),
    say(lead),
    say(own),
    table(
      [column, type, unit, empty, meaning, sections].map(say),
      Object.entries(rowColumns).map(([name, about]) => [
        `\`${name}\``,
        about.type,
        about.unit === undefined ? '' : say(units[about.unit]),
        about.nullable ? say(words.yes) : '',
        say(about.means),
        about.sections.map((section) => say(newest(section))).join('; '),
      ]),
    ),
  );
}

/** With ordinary spaces. */
function newest(wordings: Provision): Text {
  const last = wordings.at(-1);
  const text = (language: Language): string =>
    last === undefined ? '' : lagrumText(last, language).replaceAll('\u00a0', ' ');
  return { sv: text('sv'), en: text('en') };
}
