/** What the user gives beside a case, where pay is asked for: the layers on top of the statute and the pay periods. */
import { existsSync } from 'node:fs';
import { Option } from 'commander';
import type { DayInsurance } from '../case/given/income-terms.js';
import type { CompareOptions } from '../case/versions/compare.js';
import { UsageError } from './exit.js';
import { readInput, STANDARD_INPUT } from './input.js';

export interface PayOptions {
  readonly agreement?: string;
  readonly employerSupplement?: string;
  readonly payPeriods?: string;
}

export function agreementOption(): Option {
  return new Option(
    '--agreement <id or file>',
    'the id of an agreement (sjukregler agreement lists them), or a JSON file with what it gives after day 14, such as {"bands":[{"fromDay":15,"toDay":90,"belowCeiling":10,"aboveCeiling":90}]}',
  );
}

export function employerSupplementOption(): Option {
  return new Option(
    '--employer-supplement <file>',
    'JSON file with what the employer itself gives after day 14 on top of the agreement, in the same form',
  );
}

export function insuranceOption(): Option {
  return new Option(
    '--insurance <insurance>',
    'the group insurance of the employment: ags (workers), ags-kl (municipalities and regions) or itp (salaried staff)',
  ).choices(INSURANCES);
}

const INSURANCES: readonly DayInsurance[] = ['ags', 'ags-kl', 'itp'];

export function payPeriodsOption(): Option {
  return new Option(
    '--pay-periods <file>',
    'JSON file with the pay periods that are compared, such as [{"from":"2026-03-01","to":"2026-03-31"}]; calendar months where there is none',
  );
}

/** What the files hold: the checked function that takes it looks at it. */
export async function payGiven({
  agreement,
  employerSupplement,
  payPeriods,
}: PayOptions): Promise<Pick<CompareOptions, 'agreement' | 'employerSupplement' | 'payPeriods'>> {
  return {
    ...(agreement !== undefined && { agreement: await agreementGiven(agreement) }),
    ...(employerSupplement !== undefined && {
      employerSupplement: await readInput(employerSupplement),
    }),
    ...(payPeriods !== undefined && { payPeriods: await readInput(payPeriods) }),
  };
}

/** What has no dot and no slash is no name of a JSON file: with no file of that name it is taken for an id. */
async function agreementGiven(given: string): Promise<NonNullable<CompareOptions['agreement']>> {
  if (ID.test(given) && !existsSync(given)) {
    const { agreementNamed } = await import('./text-commands.js');
    return agreementNamed(given).id;
  }
  return readInput(given);
}

const ID = /^\p{L}[\p{L}\p{N} _-]*$/u;

/** It can be read only once. */
export function refuseTwoFromStandardInput(files: readonly (string | undefined)[]): void {
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new UsageError({
      sv: 'bara en av filerna kan komma från standard in',
      en: 'only one of the files can come from standard input',
    });
  }
}
