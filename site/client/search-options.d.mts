import type { Options } from 'minisearch';

export const OPTIONS: Options;
export function plainWord(word: string): string;
