/** The texts of what reports tell of files of absence. */
import type { Words } from '../finding/words.js';

export type FileReportName = 'bridged' | 'wrong' | 'notes' | 'stopped' | 'toDo';

export const fileReportNames: Words<FileReportName> = {
  bridged: { sv: 'Sjukdagar utan egen rad', en: 'Days of sickness without a row' },
  wrong: { sv: 'Vad som är fel i filerna', en: 'What is wrong in the files' },
  notes: { sv: 'Vad som märktes i filerna', en: 'What was noticed in the files' },
  stopped: { sv: 'Inga belopp', en: 'No amounts' },
  toDo: { sv: 'Åtgärd', en: 'What to do' },
};

export const fileReportSentences: Words<'stopped' | 'fix' | 'map' | 'code' | 'accepted' | 'leftOut'> = {
  stopped: {
    sv: 'Beloppen skulle bygga på felaktiga rader eller på uppgifter som inte läses. Rätta filen, eller godta det som ska gälla.',
    en: 'The amounts would rest on rows that are wrong, or on what is not read. Correct the file, or accept what is to hold.',
  },
  fix: {
    sv: 'Rätta raden, eller godta anmärkningen denna gång.',
    en: 'Correct the row, or accept the finding for this run.',
  },
  map: {
    sv: 'Ange vad det betyder med --column, --kind eller --mapping, eller förbigå det.',
    en: 'Say what it means with --column, --kind or --mapping, or pass it over.',
  },
  code: {
    sv: 'Ange vad koden betyder med --code, eller rätta raden.',
    en: 'Say what the code means with --code, or correct the row.',
  },
  leftOut: {
    sv: 'Godtaget för den här körningen: raden är utelämnad och räknas inte.',
    en: 'Accepted for this run: the row is left out and does not count.',
  },
  accepted: { sv: 'Godtaget för den här körningen.', en: 'Accepted for this run.' },
};
