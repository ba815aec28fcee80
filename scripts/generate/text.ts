// What all lists begin with, and how a file's name becomes that of what it exports.

export const SOURCE = 'src';

export const HEADER = '// Written by npm run generate from the folder listing. Do not edit.\n';

export function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
