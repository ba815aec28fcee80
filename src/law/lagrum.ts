/** What a finding rests on. */
import type { IsoDate } from '../time/day.js';

/** A section of an act in the wording of a day, in Försäkringskassan's own field names. */
export interface Section {
  /** The act by its SFS number, such as `SFS 1991:1047`. */
  readonly forfattning: string;
  readonly kapitel?: string;
  readonly paragraf: string;
  readonly stycke?: string;
  readonly punkt?: string;
  /**
   * The first day to which this wording applies: the day on which it came into force, or another that its transitional
   * provisions say.
   */
  readonly giltigFom: IsoDate;
  /** The act that gave the section this wording, where it is not the original one. */
  readonly andrad?: string;
  /** Acts that came into force or were published after this day have not been read. */
  readonly readUntil: IsoDate;
}

/** Guidance or practice: never to be taken for statute. */
export interface Guidance {
  readonly kalla: string;
}

export type Lagrum = Section | Guidance;
