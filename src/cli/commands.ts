/** Every command. Nobody waits for the code of those that were not asked for. */
import { addBatch } from './batch-command.js';
import type { Commands } from './command.js';
import { addEval } from './eval.js';
import { addMcp } from './mcp.js';
import type { RuleOf } from './rule.js';
import { addRules } from './rules.js';
import { addSchema } from './schema.js';
import { addServe } from './serve.js';

const registeredRule: RuleOf = async (id) => {
  const { registry } = await import('./text-commands.js');
  return registry.find((rule) => rule.id === id);
};

/** In the order of the help. */
export const commands: Commands = {
  rules: addRules,
  eval: addEval(registeredRule),
  batch: addBatch(registeredRule, async (...given) =>
    (await import('./case-commands.js')).workOfCases(...given),
  ),
  schema: addSchema,
  explain: async (program) => {
    (await import('./text-commands.js')).addExplain(program);
  },
  assess: async (program) => {
    (await import('./case-commands.js')).addAssess(program);
  },
  plan: async (program) => {
    (await import('./case-commands.js')).addPlan(program);
  },
  meeting: async (program) => {
    (await import('./case-commands.js')).addMeeting(program);
  },
  'assess-person': async (program) => {
    (await import('./case-commands.js')).addAssessPerson(program);
  },
  lint: async (program) => {
    (await import('./case-commands.js')).addLint(program);
  },
  compare: async (program) => {
    (await import('./case-commands.js')).addCompare(program);
  },
  'what-if': async (program) => {
    (await import('./case-commands.js')).addWhatIf(program);
  },
  'payroll-lines': async (program) => {
    (await import('./case-commands.js')).addPayrollLines(program);
  },
  'law-radar': async (program) => {
    (await import('./case-commands.js')).addLawRadar(program);
  },
  table: async (program) => {
    (await import('./text-commands.js')).addTable(program);
  },
  law: async (program) => {
    (await import('./text-commands.js')).addLaw(program);
  },
  agreement: async (program) => {
    (await import('./text-commands.js')).addAgreement(program);
  },
  population: async (program) => {
    (await import('./population/command.js')).addPopulation(program);
  },
  statistics: async (program) => {
    (await import('./statistics/command.js')).addStatistics(program);
  },
  serve: addServe,
  mcp: addMcp,
};
