/** What the user gives beside a case, where pay is asked for: the collective agreement and the pay periods, as JSON. */
import { Option } from 'commander';
import type { DayInsurance } from '../case/given/income-terms.js';
import type { CompareOptions } from '../case/versions/compare.js';
import { UsageError } from './exit.js';
import { readJson, STANDARD_INPUT } from './input.js';

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
  payPeriods,
}: PayOptions): Promise<Pick<CompareOptions, 'agreement' | 'payPeriods'>> {
  return {
    ...(agreement !== undefined && { agreement: (await readJson(agreement)) as never }),
    ...(payPeriods !== undefined && { payPeriods: (await readJson(payPeriods)) as never }),
  };
}

/** It can be read only once. */
export function refuseTwoFromStandardInput(files: readonly (string | undefined)[]): void {
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new UsageError('only one of the files can come from standard input');
  }
}
