/** Prints what the first answer of a contestant costs once its package is imported, in microseconds of the processor. */
import { spentSince } from '../compare.mjs';
import { casesOf } from './cases.mjs';
import { contestants } from './contestants.mjs';

const [input] = casesOf(1);
const make = await contestants[process.argv[2]].load();
const start = process.cpuUsage();
await make()(input);
console.log(spentSince(start));
