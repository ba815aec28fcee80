/** The terms of an agreement one after the other, in words. */
import type { Agreement, Supplement, Term } from '../../agreements/agreement.js';
import {
  agreementConventionNames,
  agreementNames,
  type AgreementName,
} from '../../agreements/agreement.words.js';
import type { Text } from '../../finding/words.js';
import type { Confidence } from '../../law/dated.js';
import type { IsoDate } from '../../time/day.js';
import { decimalText } from '../numbers.js';

export interface TermText {
  readonly name: Text;
  readonly value: Text;
  /** From when to when it holds. */
  readonly holds: Text;
  readonly clause: string | null;
  readonly source: string;
  readonly checkedOn: IsoDate;
  readonly confidence: Confidence | 'unknown';
  readonly note: Text | undefined;
}

/** What takes the place of the statute’s own way of calculating. */
export function replacingTerms({
  convention,
  mostKarensHours,
  unsocialHoursInKarens,
}: Agreement): TermText[] {
  return [
    ...told(agreementNames.convention, convention, (value) => agreementConventionNames[value]),
    ...told(agreementNames.mostKarensHours, mostKarensHours, (value) => measured(value, 'hours')),
    ...told(agreementNames.unsocialHoursInKarens, unsocialHoursInKarens, (value) =>
      value ? agreementNames.lost : agreementNames.kept,
    ),
  ];
}

/** What it adds to the statute. */
export function addedTerms({ ceiling, supplements }: Agreement): TermText[] {
  return [
    ...ceiling.flatMap((term) =>
      told(agreementNames.ceiling, term, (value) => measured(value, 'priceBaseAmounts')),
    ),
    ...supplements.flatMap((supplement) => [
      ...supplement.belowCeiling.flatMap((term) => share(supplement, 'belowCeiling', term)),
      ...supplement.aboveCeiling.flatMap((term) => share(supplement, 'aboveCeiling', term)),
    ]),
  ];
}

function share(
  { fromDay, toDay }: Supplement,
  part: 'belowCeiling' | 'aboveCeiling',
  term: Term<number>,
): TermText[] {
  const days = `${fromDay}–${toDay ?? ''}`;
  const { [part]: pay } = agreementNames;
  const name = {
    sv: `${agreementNames.days.sv} ${days}, ${pay.sv}`,
    en: `${agreementNames.days.en} ${days}, ${pay.en}`,
  };
  return told(name, term, (value) => measured(value, 'ofPay'));
}

function told<Value>(name: Text, term: Term<Value> | null, said: (value: Value) => Text): TermText[] {
  if (term === null) return [];
  const { value, from, to, clause, source, checkedOn, confidence, note } = term;
  return [
    {
      name,
      value: value === 'unknown' ? agreementNames.unknown : said(value),
      holds: spanOf({ from, to }),
      clause,
      source: source.kalla,
      checkedOn,
      confidence: confidence ?? 'unknown',
      note,
    },
  ];
}

function measured(value: number, unit: AgreementName): Text {
  const { sv, en } = agreementNames[unit];
  return { sv: `${decimalText(value, 'sv')} ${sv}`, en: `${decimalText(value, 'en')} ${en}` };
}

/** A time of which an end may not be known. */
export function spanOf({ from, to }: { readonly from: IsoDate | null; readonly to: IsoDate | null }): Text {
  const { notKnown, openEnded } = agreementNames;
  return {
    sv: `${from ?? notKnown.sv} – ${to ?? openEnded.sv}`,
    en: `${from ?? notKnown.en} – ${to ?? openEnded.en}`,
  };
}
