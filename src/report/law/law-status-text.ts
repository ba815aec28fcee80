/** The state of the law as aligned text. */
import type { Language } from '../../finding/words.js';
import type { LawStatus, StatusOfAct, StatusOfTable, TableStatus } from './law-status.js';
import { actStatusNames, lawStatusNames, tableStatusNames } from './law-status.words.js';
import { plainTable } from '../render/plain-table.js';

/** What wants doing first stands first. */
const ORDER: Readonly<Record<TableStatus, number>> = { overdue: 0, due: 1, upcoming: 2, 'open-ended': 3 };

export function lawStatusText(status: LawStatus, language: Language): string {
  const word = (key: keyof typeof lawStatusNames): string => lawStatusNames[key][language];
  const tables = [...status.tables].sort((a, b) => rank(a) - rank(b));
  return [
    [word('title'), status.asOf].filter((part) => part !== null).join(', '),
    ...nextYear(status, language),
    '',
    word('tables'),
    ...plainTable(tables.map((table) => tableRow(table, language))).map(indented),
    '',
    word('acts'),
    ...plainTable(status.acts.map((act) => actRow(act, language))).map(indented),
  ].join('\n');
}

function nextYear({ nextYear: after }: LawStatus, language: Language): string[] {
  if (after === null) return [];
  const missing = after.missing.length === 0 ? [lawStatusNames.nothingMissing[language]] : after.missing;
  return [`${lawStatusNames.nextYear[language]} ${after.year}: ${missing.join(', ')}`];
}

function tableRow(
  { table, newestFrom, checkedOn, nextChange, status }: StatusOfTable,
  language: Language,
): string[] {
  const { newestFrom: newest, checkedOn: checked, by } = lawStatusNames;
  return [
    table,
    `${newest[language]} ${newestFrom}`,
    `${checked[language]} ${checkedOn}`,
    ...(status === null ? [] : [tableStatusNames[status][language]]),
    nextChange === null ? '' : `${by[language]} ${nextChange.expectedBy}: ${nextChange[language]}`,
  ];
}

function actRow({ act, short, readUntil, status }: StatusOfAct, language: Language): string[] {
  return [
    act,
    short,
    `${lawStatusNames.readUntil[language]} ${readUntil}`,
    ...(status === null ? [] : [actStatusNames[status][language]]),
  ];
}

function rank({ status, nextChange }: StatusOfTable): number {
  return status === null ? Number(nextChange === null) : ORDER[status];
}

function indented(line: string): string {
  return `  ${line}`;
}
