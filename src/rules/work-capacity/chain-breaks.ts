/** The days on which a chain's comparison can change: what the assessment of a case cuts at. */
import { pensionAgesOf } from '../../law/pension-age.table.js';
import type { Dated } from '../../law/dated.js';
import { toDay, toIso, type Day } from '../../time/day.js';
import { lastOf } from '../../time/lists.js';
import { monthOfTurning, type IsoMonth } from '../../time/month.js';
import { dateOfDay, type Chain } from '../shared/added-periods.js';
import { isFromBeforeChains, withoutEarlierDays } from './chain-gaps.js';
import {
  chainExceptions,
  chainTerms,
  labourMarketWordings,
  olderWordings,
  onDemandWordings,
  ongoingSickPeriods,
  pandemicSuspensions,
} from './chain/table.js';

/**
 * The days of a chain on which what the capacity is compared with may change: its tests, the ends of exceptions, new
 * wordings and, for somebody born in `bornOn`, the ages of 49 d §. In no order.
 */
export function breaksOf(chain: Chain, bornOn: IsoMonth | undefined): Day[] {
  const [first] = chain;
  const from = toIso(first.from);
  const lastDay = lastOf(chain).to;
  const to = toIso(lastDay);
  const begun = <Row extends Dated>(table: readonly Row[]): Row[] => table.filter((row) => row.from <= to);
  const tests = begun(chainTerms).flatMap((row) => [
    row.employerTestAfter,
    row.labourMarketTestAfter,
    row.lastTestAfter,
  ]);
  const exceptions = begun(chainExceptions).flatMap((row) => [
    row.predominantReasonsThrough ?? 0,
    row.specialReasonsThrough ?? 0,
  ]);
  const tables = [
    chainExceptions,
    labourMarketWordings,
    olderWordings,
    onDemandWordings,
    pandemicSuspensions,
  ];
  const wordings = tables.flat().filter((row) => row.from > from);
  // Those of a period from before July 2008 lie before July 2012, when what its days are compared with is not known.
  const counted = withoutEarlierDays(chain, lastDay);
  const ages = bornOn === undefined ? undefined : pensionAgesOf(bornOn);
  return [
    ...[...tests, ...exceptions].map((after) => dateOfDay(counted, after + 1).date as Day),
    ...wordings.map((row) => toDay(row.from)),
    // The older law stays with a sick period, not with the days, for so long.
    ...(isFromBeforeChains(first)
      ? [...chain.map((period) => period.from), ...ongoingSickPeriods.map((row) => toDay(row.from))]
      : []),
    ...(bornOn === undefined || ages === undefined
      ? []
      : [monthOfTurning(bornOn, ages.incomePension), monthOfTurning(bornOn, ages.guaranteePension)]),
  ];
}
