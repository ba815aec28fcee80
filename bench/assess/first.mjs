/** Prints what the first assessment of a process costs, in microseconds of the processor. */
import { assess } from '../../dist/core.js';
import { spentSince } from '../compare.mjs';
import { asOf, typical } from './case.mjs';

const start = process.cpuUsage();
assess(typical, { asOf });
console.log(spentSince(start));
