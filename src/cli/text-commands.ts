/** The commands that put rules, law and agreements into words, and the rules with theirs. */
export { registry } from '../generated/registry.js';
export { addAgreement, agreementNamed } from './agreement.js';
export { addExplain } from './explain.js';
export { addLaw } from './law.js';
export { addTable } from './table.js';
