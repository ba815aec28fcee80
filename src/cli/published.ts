/** The files of the package that are made when it is built, wherever it is installed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** By its place in the package's exports: `schemas/case.json`. */
export function published(file: string): string {
  return readFileSync(resolve(`sjukregler/${file}`), 'utf8');
}
