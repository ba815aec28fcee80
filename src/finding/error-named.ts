/**
 * Whether the value is an error of that name, whichever copy of its class made it: the ESM and the CommonJS build, and
 * every bundle of either, have one of their own.
 */
export function isErrorNamed(value: unknown, name: string): boolean {
  return Object.prototype.toString.call(value) === '[object Error]' && (value as Error).name === name;
}
