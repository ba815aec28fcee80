/** What is missing is told last: that nobody knows `--as-off` says more than that `--as-of` is not there. */
import type { Command } from 'commander';

/** Commander looks for options that must be given before it looks for those that it does not know. Here it is the other way round. */
export function missingLast(command: Command): void {
  const needed = command.options.filter(({ mandatory }) => mandatory);
  for (const option of needed) option.makeOptionMandatory(false);
  command.hook('preAction', () => {
    const absent = needed.find((option) => command.getOptionValue(option.attributeName()) === undefined);
    if (absent !== undefined) command.error(`error: required option '${absent.flags}' not specified`);
  });
}

/** The command as it is typed. */
export function typedAs(command: Command): string {
  return command.parent === null ? command.name() : `${typedAs(command.parent)} ${command.name()}`;
}
