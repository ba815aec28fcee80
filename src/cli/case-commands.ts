/** The commands for whole cases and for files of absence: they share most of what they need. */
export { addAssess } from './assess.js';
export { addAssessPerson } from './assess-person.js';
export { workOfCases } from './batch-cases.js';
export { addCompare } from './compare.js';
export { addMeeting, addPlan } from './forms.js';
export { addLawRadar } from './law-radar.js';
export { addLint } from './lint.js';
export { addPayrollLines } from './payroll-lines.js';
export { addWhatIf } from './what-if.js';
