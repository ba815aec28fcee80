/** What a finding rests on. */
import type { IsoDate } from '../time/day.js';

/** A section of an act, in Försäkringskassan's own field names. */
export interface Section {
  /** The act by its SFS number, such as `SFS 1991:1047`. */
  readonly forfattning: string;
  readonly kapitel?: string;
  readonly paragraf: string;
  readonly stycke?: string;
  readonly punkt?: string;
  /** The first day on which this wording is in force. */
  readonly giltigFom: IsoDate;
  /** The act that gave the section this wording, where it is not the original one. */
  readonly andrad?: string;
}

/** Guidance or practice: never to be taken for statute. */
export interface Guidance {
  readonly kalla: string;
}

export type Lagrum = Section | Guidance;

/** Of the wordings of a section, the oldest first, the one in force on the day; the newest where no day is asked about. */
export function wordingOf(wordings: readonly Section[], on: IsoDate = '9999-12-31'): Section {
  return (wordings.filter(({ giltigFom }) => giltigFom <= on).at(-1) ?? wordings[0]) as Section;
}
