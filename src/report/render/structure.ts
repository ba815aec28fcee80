/** What a report is made of, before it becomes terminal text or Markdown. */

import type { Language } from '../../finding/words.js';

/** How much a text asks for attention. */
export type Tone = 'plain' | 'quiet' | 'good' | 'notice' | 'alarm';

export interface Line {
  readonly text: string;
  readonly tone?: Tone;
  /** What a page and Markdown lead to from parts of the text, in its order: an act, a section. */
  readonly links?: readonly Link[];
}

export interface Link {
  /** As it stands in the text. */
  readonly text: string;
  readonly href: string;
}

/** A cell holds one line or more. */
export type Cell = readonly Line[];

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  /** Names with what they are, one each line. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | {
      readonly kind: 'table';
      /** Whether an empty line parts the rows, where they are long. */
      readonly spaced?: boolean;

      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** Boxes to tick. */
  | { readonly kind: 'checks'; readonly checks: readonly Check[] }
  /** Names with lines after them to write on by hand. */
  | { readonly kind: 'blanks'; readonly blanks: readonly Blank[] }
  /** A table to fill in by hand: so many empty rows. */
  | { readonly kind: 'grid'; readonly heads: readonly string[]; readonly rows: number };

export interface Fact {
  readonly name: string;
  readonly value: Cell;
}

/** A point of a list, with what belongs to it below. */
export interface Item {
  readonly text: string;
  readonly tone?: Tone;
  readonly details: readonly string[];
}

/** A point with a box before it, and with what belongs to it below. */
export interface Check {
  readonly text: string;
  readonly details: readonly string[];
  /** Whether the case shows that it is done: the box is ticked then. */
  readonly done: boolean;
  /** How many lines there are below to write on by hand. Absent: none. */
  readonly lines?: number;
}

export interface Blank {
  readonly name: string;
  /** How many lines there are. */
  readonly lines: number;
}

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface Report {
  readonly lang: Language;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Stands where there is no value. */
export const NO_VALUE = '–';

/** A cell of one line. */
export function cell(text: string, tone: Tone = 'plain'): Cell {
  return [{ text, tone }];
}

/** A block of plain lines. */
export function lines(...texts: readonly string[]): Block {
  return { kind: 'lines', lines: texts.map((text) => ({ text })) };
}

/** A section, or none where every block is empty. */
export function section(heading: string, blocks: readonly Block[]): Section[] {
  const filled = blocks.filter((block) => !isEmpty(block));
  return filled.length === 0 ? [] : [{ heading, blocks: filled }];
}

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case 'lines':
      return block.lines.length === 0;
    case 'facts':
      return block.facts.length === 0;
    case 'items':
      return block.items.length === 0;
    case 'table':
      return block.rows.length === 0;
    case 'checks':
      return block.checks.length === 0;
    case 'blanks':
      return block.blanks.length === 0;
    case 'grid':
      return block.rows === 0;
  }
}
