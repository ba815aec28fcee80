/** What every part of the picture is drawn from. */
import type { AssessValue } from '../../case/assess.js';
import type { Language, Text } from '../../finding/words.js';
import type { Span } from '../case/sections/spans.js';
import type { Frame } from './frame.js';
import type { Scale } from './scale.js';
import type { Box } from './shapes.js';

export interface View {
  readonly value: AssessValue;
  readonly certificates: readonly Span[];
  readonly frame: Frame;
  readonly scale: Scale;
  readonly language: Language;
  /** The text in the picture's language. */
  readonly say: (text: Text) => string;
  /** The picture's class, which its patterns are named after. */
  readonly scope: string;
}

/** What a part draws: shapes below the line of the day of the assessment, and what stands above it. */
export interface Drawing {
  readonly below: readonly string[];
  readonly above: readonly string[];
  /** Where words stand that the line leaves room for. Absent: nowhere. */
  readonly words?: readonly Box[];
}

/** A part across the time axis. */
export interface Lane {
  readonly name: string;
  readonly hint?: string;
  readonly height: number;
  readonly draw: (top: number) => Drawing;
}

/** A part below the time axis. */
export interface Panel {
  readonly height: number;
  readonly draw: (top: number) => readonly string[];
}
