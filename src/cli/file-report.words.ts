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

export const fileReportSentences: Words<'stopped' | 'fix' | 'map' | 'accepted'> = {
  stopped: {
    sv: 'Beloppen skulle vila på rader som är fel eller på uppgifter som inte läses. Rätta filen, eller godta det som ska gälla.',
    en: 'The amounts would rest on rows that are wrong, or on what is not read. Correct the file, or accept what is to hold.',
  },
  fix: {
    sv: 'Rätta raden, eller godta fyndet för denna körning.',
    en: 'Correct the row, or accept the finding for this run.',
  },
  map: {
    sv: 'Ange vad det betyder med --column eller --mapping, eller förbigå det.',
    en: 'Say what it means with --column or --mapping, or pass it over.',
  },
  accepted: { sv: 'Godtagen för denna körning.', en: 'Accepted for this run.' },
};
