// The documents that the project was conceived from, line by line.
import { document000 } from './000.js';
import { document001 } from './001.js';
import { document002 } from './002.js';
import { document003 } from './003.js';
import { document004 } from './004.js';
import type { SourceDocument } from './line.js';

export const documents: readonly SourceDocument[] = [
  document000,
  document001,
  document002,
  document003,
  document004,
];
