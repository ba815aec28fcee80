/**
 * What all objects inherit is nobody's fact. Whoever gets an `exemption` onto `Object.prototype`, as careless merging of
 * JSON does, must not free a case from a karensavdrag. Own properties of the input are not enough: every object that is
 * made on the way to an answer, by zod and by the rules, inherits the same.
 */
const ALL: object = Object.prototype;
const NOTHING = {};

/** What it gives where objects inherit nothing but what the language gives them. */
export function uninherited<Result>(run: () => Result): Result {
  return inheritsMore() ? asideWhile(run) : run();
}

function inheritsMore(): boolean {
  for (const _ in NOTHING) return true;
  return false;
}

/** What could not be put back is left where it is: the schemas refuse it as an unknown key. */
function asideWhile<Result>(run: () => Result): Result {
  const all = Object.isExtensible(ALL) ? Object.entries(Object.getOwnPropertyDescriptors(ALL)) : [];
  const aside = all.filter(([, { enumerable }]) => enumerable);
  for (const [key] of aside) Reflect.deleteProperty(ALL, key);
  try {
    return run();
  } finally {
    for (const [key, property] of aside) Object.defineProperty(ALL, key, property);
  }
}
