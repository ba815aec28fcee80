/** What the user gives beside a case, where pay is asked for: the collective agreement and the pay periods, as JSON. */
import { Option } from 'commander';
import type { CompareOptions } from '../case/versions/compare.js';
import { UsageError } from './exit.js';
import { readInput, STANDARD_INPUT } from './input.js';

export interface PayOptions {
  readonly agreement?: string;
  readonly payPeriods?: string;
}

export function agreementOption(): Option {
  return new Option(
    '--agreement <file>',
    'JSON file with what an agreement gives after day 14, such as {"bands":[{"fromDay":15,"toDay":90,"belowCeiling":10,"aboveCeiling":90}]}',
  );
}

export function payPeriodsOption(): Option {
  return new Option(
    '--pay-periods <file>',
    'JSON file with the pay periods that are compared, such as [{"from":"2026-03-01","to":"2026-03-31"}]; calendar months where there is none',
  );
}

/** What the files hold: the checked function that takes it looks at it. */
export async function payGiven({
  agreement,
  payPeriods,
}: PayOptions): Promise<Pick<CompareOptions, 'agreement' | 'payPeriods'>> {
  return {
    ...(agreement !== undefined && { agreement: await readInput(agreement) }),
    ...(payPeriods !== undefined && { payPeriods: await readInput(payPeriods) }),
  };
}

/** It can be read only once. */
export function refuseTwoFromStandardInput(files: readonly (string | undefined)[]): void {
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new UsageError('only one of the files can come from standard input');
  }
}
