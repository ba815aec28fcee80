/** `sjukregler eval`: one input, one finding. */
import type { AddCommand } from './command.js';
import { evaluate } from './evaluate.js';
import { STANDARD_INPUT } from './input.js';
import { noSuchRule, type RuleOf } from './rule.js';

export function addEval(ruleOf: RuleOf): AddCommand {
  return (program) => {
    program
      .command('eval')
      .description('one JSON in, one finding out')
      .argument('<rule>', 'the rule’s id')
      .argument('[file]', 'JSON file, or - for standard input', STANDARD_INPUT)
      .action(async (id: string, file: string) => {
        const rule = await ruleOf(id);
        if (rule === undefined) throw noSuchRule(id);
        await evaluate(rule, file);
      });
  };
}
