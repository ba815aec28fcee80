/** What the command line says of errors. */
import type { Words } from '../finding/words.js';

type MainName =
  | 'invalidInput'
  | 'somethingElse'
  | 'unknown'
  | 'theFile'
  | 'file'
  | 'line'
  | 'columns'
  | 'cannotBeRead'
  | 'oneEmpty';

export const mainNames: Words<MainName> = {
  invalidInput: { sv: 'indata stämmer inte', en: 'the input does not fit' },
  somethingElse: { sv: 'något gick fel', en: 'something went wrong' },
  unknown: { sv: 'okänt', en: 'unknown' },
  theFile: { sv: 'filen', en: 'the file' },
  file: { sv: 'fil', en: 'file' },
  line: { sv: 'rad', en: 'line' },
  columns: { sv: 'kolumner', en: 'columns' },
  cannotBeRead: { sv: 'går inte att läsa', en: 'cannot be read' },
  oneEmpty: {
    sv: 'filen har ingen rad om frånvaro eller arbete, och inget pass',
    en: 'the file has no row of absence or work, and no shift',
  },
};
