/**
 * The time codes of PAXml, and what of an absence each registers.
 *
 * Version 2.0 after the published description of 2013-03-13 and its schema. Version 2.2 adds `FRX`, `NVX` and the
 * levels 4 and 5 of JR, JS, BE, BS and RE: that list was read in programs that write version 2.2, not in its schema.
 */
import { frozen } from '../../finding/frozen.js';
import type { Text } from '../../finding/words.js';
import { keysOf, isKeyOf } from '../../finding/record.js';
import type { AbsenceCode } from '../rows/absence-row.js';

export type PaxmlVersion = '2.0' | '2.2';

/**
 * The code of a row, or why a time code makes no row: `supplement` is paid beside the absence or the work that another
 * transaction registers, `balance` is an account of time.
 */
export type PaxmlKind = AbsenceCode | 'supplement' | 'balance';

export interface PaxmlCodeEntry {
  readonly kind: PaxmlKind;
  readonly words: Text;
}

/** The codes that the split of sick pay is written in. */
export type PaxmlSickCode = 'SJK' | 'SJK_KAR' | 'SJK_LÖN' | 'SJK_ERS' | 'SJK_PEN';

/** A code that stands by itself. */
export type PaxmlSingleCode =
  | PaxmlSickCode
  | 'ASK'
  | 'SMB'
  | 'HAV'
  | 'FPE'
  | 'PAP'
  | 'VAB'
  | 'KON'
  | 'NÄR'
  | 'SEM'
  | 'SEM_BET'
  | 'SEM_SPA'
  | 'SEM_OBE'
  | 'SEM_FÖR'
  | 'UTB'
  | 'MIL'
  | 'SVE'
  | 'TJL'
  | 'KOM'
  | 'PEM'
  | 'PER'
  | 'FAC'
  | 'ATK'
  | 'ATF'
  | 'SCH'
  | 'FLX'
  | 'FRX'
  | 'NVX'
  | 'TID'
  | 'ARB'
  | 'MER'
  | 'HLG'
  | 'SKI';

/** The number of a code within its family. */
export type PaxmlLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/** Codes that are numbered. */
export type PaxmlFamily =
  'FR' | 'TS' | 'ÖT' | 'ÖK' | 'JR' | 'JS' | 'BE' | 'BS' | 'RE' | 'OB' | 'OS' | 'LT' | 'NV';

/** A time code of PAXml; a family has as many levels as its table says. */
export type PaxmlCode = PaxmlSingleCode | `${PaxmlFamily}${PaxmlLevel}`;

const singles: Readonly<Record<PaxmlSingleCode, PaxmlCodeEntry>> = /* @__PURE__ */ frozen({
  SJK: { kind: 'sick', words: { sv: 'sjukdom', en: 'sickness' } },
  SJK_KAR: { kind: 'sick', words: { sv: 'sjukdom, karens', en: 'sickness, karens' } },
  SJK_LÖN: { kind: 'sick', words: { sv: 'sjukdom, sjuklön', en: 'sickness with sick pay' } },
  SJK_ERS: {
    kind: 'sick',
    words: {
      sv: 'sjukdom, sjukpenning och tillägg från arbetsgivaren',
      en: 'sickness with sickness benefit and a supplement from the employer',
    },
  },
  SJK_PEN: { kind: 'sick', words: { sv: 'sjukdom, sjukpenning', en: 'sickness with sickness benefit' } },
  ASK: { kind: 'sick', words: { sv: 'arbetsskada', en: 'work injury' } },
  SMB: { kind: 'other-leave', words: { sv: 'smittbärare', en: 'carrier of an infection' } },
  HAV: { kind: 'other-leave', words: { sv: 'graviditetspenning', en: 'pregnancy benefit' } },
  FPE: { kind: 'parental-leave', words: { sv: 'föräldraledighet', en: 'parental leave' } },
  PAP: { kind: 'parental-leave', words: { sv: 'dagar vid barns födelse', en: 'days at a child’s birth' } },
  VAB: { kind: 'care-of-child', words: { sv: 'vård av barn', en: 'care of a child' } },
  KON: { kind: 'care-of-child', words: { sv: 'kontaktdagar', en: 'contact days' } },
  NÄR: { kind: 'other-leave', words: { sv: 'närståendevård', en: 'care of a close relative' } },
  SEM: { kind: 'vacation', words: { sv: 'semester', en: 'vacation' } },
  SEM_BET: { kind: 'vacation', words: { sv: 'betald semester', en: 'paid vacation' } },
  SEM_SPA: { kind: 'vacation', words: { sv: 'sparad semester', en: 'saved vacation' } },
  SEM_OBE: { kind: 'vacation', words: { sv: 'obetald semester', en: 'unpaid vacation' } },
  SEM_FÖR: { kind: 'vacation', words: { sv: 'förskottssemester', en: 'vacation in advance' } },
  UTB: { kind: 'other-leave', words: { sv: 'utbildning', en: 'training' } },
  MIL: { kind: 'other-leave', words: { sv: 'militärtjänst', en: 'military service' } },
  SVE: {
    kind: 'other-leave',
    words: { sv: 'svenskundervisning för invandrare', en: 'Swedish for immigrants' },
  },
  TJL: { kind: 'other-leave', words: { sv: 'tjänstledighet', en: 'leave of absence' } },
  KOM: { kind: 'other-leave', words: { sv: 'kompledighet', en: 'time off for overtime' } },
  PEM: { kind: 'other-leave', words: { sv: 'permission', en: 'short leave with pay' } },
  PER: { kind: 'other-leave', words: { sv: 'permittering', en: 'layoff' } },
  FAC: { kind: 'other-leave', words: { sv: 'fackligt arbete', en: 'union work' } },
  ATK: { kind: 'other-leave', words: { sv: 'arbetstidskonto', en: 'working-time account' } },
  ATF: { kind: 'other-leave', words: { sv: 'arbetstidsförkortning', en: 'reduction of working time' } },
  SCH: { kind: 'balance', words: { sv: 'schematid', en: 'scheduled time' } },
  FLX: { kind: 'balance', words: { sv: 'flextid', en: 'flexitime' } },
  FRX: { kind: 'balance', words: { sv: 'frånvaro flex', en: 'absence on flexitime' } },
  NVX: { kind: 'balance', words: { sv: 'närvaro flex', en: 'presence on flexitime' } },
  TID: { kind: 'work', words: { sv: 'arbetstid', en: 'working time' } },
  ARB: { kind: 'work', words: { sv: 'arbetstid med timlön', en: 'working time with hourly pay' } },
  MER: { kind: 'work', words: { sv: 'mertid', en: 'additional time' } },
  HLG: { kind: 'supplement', words: { sv: 'helglön', en: 'pay for public holidays' } },
  SKI: { kind: 'supplement', words: { sv: 'skifttillägg', en: 'shift supplement' } },
});

const families: Readonly<Record<PaxmlFamily, PaxmlCodeEntry & { readonly levels: number }>> = {
  FR: { levels: 9, kind: 'other-leave', words: { sv: 'övrig frånvaro', en: 'other absence' } },
  TS: { levels: 9, kind: 'balance', words: { sv: 'tidssaldo', en: 'time balance' } },
  ÖT: { levels: 5, kind: 'work', words: { sv: 'övertid mot betalning', en: 'overtime with pay' } },
  ÖK: { levels: 5, kind: 'work', words: { sv: 'övertid mot komptid', en: 'overtime for time off' } },
  JR: { levels: 5, kind: 'work', words: { sv: 'jourtid', en: 'on-call time at the workplace' } },
  JS: { levels: 5, kind: 'supplement', words: { sv: 'jour vid sjukdom', en: 'on-call time when sick' } },
  BE: { levels: 5, kind: 'supplement', words: { sv: 'beredskapstid', en: 'standby time' } },
  BS: { levels: 5, kind: 'supplement', words: { sv: 'beredskap vid sjukdom', en: 'standby time when sick' } },
  RE: { levels: 5, kind: 'supplement', words: { sv: 'restid', en: 'travelling time' } },
  OB: { levels: 5, kind: 'supplement', words: { sv: 'ob-ersättning', en: 'pay for unsocial hours' } },
  OS: {
    levels: 5,
    kind: 'supplement',
    words: { sv: 'ob-ersättning vid sjukdom', en: 'pay for unsocial hours when sick' },
  },
  LT: { levels: 9, kind: 'supplement', words: { sv: 'övrigt lönetillägg', en: 'other supplement' } },
  NV: { levels: 9, kind: 'work', words: { sv: 'övrig närvaro', en: 'other presence' } },
};

/**
 * What is known of a time code; `undefined` for every other text.
 *
 * @example
 * import { paxmlCodeEntry } from 'sjukregler/formats';
 *
 * paxmlCodeEntry('SJK_LÖN')?.kind; //=> 'sick'
 * paxmlCodeEntry('OS2')?.words.en; //=> 'pay for unsocial hours when sick 2'
 * paxmlCodeEntry('XYZ'); //=> undefined
 */
export function paxmlCodeEntry(code: string): PaxmlCodeEntry | undefined {
  if (isKeyOf(singles, code)) return singles[code];
  const prefix = code.slice(0, -1);
  const level = code.slice(-1);
  if (!isKeyOf(families, prefix) || !/^[1-9]$/.test(level)) return undefined;
  const { levels, kind, words } = families[prefix];
  if (Number(level) > levels) return undefined;
  return { kind, words: { sv: `${words.sv} ${level}`, en: `${words.en} ${level}` } };
}

/** Whether the format leaves the meaning of the code to the two systems, beyond that it is absence. */
export function isByAgreement(code: string): boolean {
  return /^FR[1-9]$/.test(code);
}

/** The codes that version 2.2 has and version 2.0 lacks. */
const ONLY_IN_2_2 = /^(?:FRX|NVX|(?:JR|JS|BE|BS|RE)[45])$/;

/** Every time code that the version has. */
export function paxmlCodes(version: PaxmlVersion): PaxmlCode[] {
  const inFamilies = Object.entries(families).flatMap(([family, { levels }]) =>
    Array.from({ length: levels }, (_, i) => `${family}${i + 1}` as PaxmlCode),
  );
  const all = [...keysOf(singles), ...inFamilies];
  return version === '2.0' ? all.filter((code) => !ONLY_IN_2_2.test(code)) : all;
}
