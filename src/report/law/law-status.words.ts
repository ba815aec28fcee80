/** The state of the law in words. */
import type { Text, Words } from '../../finding/words.js';
import type { ActStatus, TableStatus } from './law-status.js';

export const tableStatusNames: Words<TableStatus> = {
  'open-ended': { sv: 'gäller tills vidare', en: 'until further notice' },
  upcoming: { sv: 'väntas senare', en: 'expected later' },
  due: { sv: 'att kontrollera nu', en: 'due' },
  overdue: { sv: 'försenad', en: 'overdue' },
};

export const actStatusNames: Words<ActStatus> = {
  read: { sv: 'läst', en: 'read' },
  due: { sv: 'att läsa om', en: 'due for reading' },
  repealed: { sv: 'upphävd', en: 'repealed' },
};

export const lawStatusNames: Readonly<
  Record<
    | 'title'
    | 'tables'
    | 'acts'
    | 'nextYear'
    | 'nothingMissing'
    | 'newestFrom'
    | 'checkedOn'
    | 'readUntil'
    | 'by',
    Text
  >
> = {
  title: { sv: 'Vad biblioteket vet om lagen', en: 'What the library knows of the law' },
  tables: { sv: 'Tabeller', en: 'Tables' },
  acts: { sv: 'Författningar', en: 'Acts' },
  nextYear: { sv: 'Saknas för', en: 'Missing for' },
  nothingMissing: { sv: 'ingenting', en: 'nothing' },
  newestFrom: { sv: 'nyaste raden från', en: 'newest row from' },
  checkedOn: { sv: 'kontrollerad', en: 'checked' },
  readUntil: { sv: 'läst till och med', en: 'read until' },
  by: { sv: 'senast', en: 'by' },
};
