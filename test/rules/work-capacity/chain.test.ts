import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { chain } from '../../../src/core.js';
import * as checked from '../../../src/index.js';
import type { ChainInput } from '../../../src/rules/work-capacity/chain/chain.js';
import { entry } from '../../../src/rules/work-capacity/chain/input.js';
import { chainInput, olderChainInput } from '../../oracle/arbitraries.js';
import { chain as oracle } from '../../oracle/work-capacity.js';
import {
  badBoolean,
  badDate,
  badMonth,
  badObject,
  badOption,
  badSpells,
  badWhole,
  checkEdge,
} from '../../support/bad-input.js';
import { daysFrom, moved, plusDays } from '../../support/dates.js';
import { agreesWithOracle, holdsForAll, valueOf } from '../../support/properties.js';
import { runRows } from '../../support/rows.js';
import type { Mutable } from '../../support/types.js';
import { rows } from './chain.rows.js';

/** The oracle refuses where we assume a pension age that is not fixed yet, and knows no wording before July 2012. */
const known: fc.Arbitrary<ChainInput> = chainInput.filter((input) => {
  const answer = oracle(input);
  return (
    input.on >= '2012-07-01' && !(answer.outcome === 'out-of-scope' && answer.reason === 'parameter-unknown')
  );
});

/** Without the tests that do not apply to the insured, which the oracle leaves out. */
function asTheOracleSees(finding: ReturnType<typeof chain>): unknown {
  if (finding.outcome !== 'decided') return finding;
  const tests = finding.value.tests
    .filter(({ applies, from }) => applies && from !== null)
    .map(({ afterDays, from, reached }) => ({ afterDays, from, reached }));
  return { ...finding, value: { ...finding.value, tests } };
}

/** Under one wording, with the exception decided and nobody among the older. */
const today: fc.Arbitrary<ChainInput> = chainInput
  .filter(({ on }) => on >= '2022-09-01')
  .map(({ spells, on, insured, exception = 'none', onLeave = false }) => ({
    spells,
    on,
    insured,
    exception: exception === 'open' ? 'none' : exception,
    onLeave,
  }));

const withoutBasis = (found: ReturnType<typeof chain>): string =>
  JSON.stringify({ ...found, basis: undefined });

const dayOf = (input: ChainInput): number => valueOf(chain({ ...input, exception: 'none' })).day;

describe('chain', () => {
  describe('worked rows', () => {
    runRows(chain, rows);
    runRows(checked.chain, rows);
  });

  describe('laws', () => {
    it('counts a day of sickness as 1 or more and any other day as 0', () => {
      holdsForAll(today, (input) => {
        const sick = input.spells.some(({ from, to }) => from <= input.on && input.on <= to);
        expect(dayOf(input) > 0).toBe(sick);
        expect(valueOf(chain(input)).comparedWith.length > 0).toBe(sick);
      });
    });

    it('counts one more on the next day of a spell', () => {
      holdsForAll(today, (input) => {
        const next = plusDays(input.on, 1);
        fc.pre(input.spells.some(({ from, to }) => from <= input.on && next <= to));
        expect(dayOf({ ...input, on: next })).toBe(dayOf(input) + 1);
      });
    });

    it('does not look at the order of spells, nor at repeated ones', () => {
      holdsForAll(fc.oneof(chainInput, olderChainInput), (input) => {
        expect(chain({ ...input, spells: [...input.spells, ...input.spells].reverse() })).toEqual(
          chain(input),
        );
      });
    });

    it('changes nothing when a spell is split in two touching ones', () => {
      holdsForAll(fc.tuple(chainInput, fc.nat(), fc.nat()), ([input, which, where]) => {
        const index = which % input.spells.length;
        const spell = input.spells[index];
        if (spell === undefined || spell.from === spell.to) return;
        const cut = plusDays(spell.from, where % daysFrom(spell.from, spell.to));
        const parts = [
          { from: spell.from, to: cut },
          { from: plusDays(cut, 1), to: spell.to },
        ];
        const spells = [...input.spells.slice(0, index), ...parts, ...input.spells.slice(index + 1)];
        expect(chain({ ...input, spells })).toEqual(chain(input));
      });
    });

    it('never counts fewer for a later end or an earlier beginning', () => {
      holdsForAll(fc.tuple(today, fc.nat(), fc.nat(60), fc.nat(60)), ([input, which, before, after]) => {
        const longer = input.spells.map((spell, i) =>
          i === which % input.spells.length
            ? { from: plusDays(spell.from, -before), to: plusDays(spell.to, after) }
            : spell,
        );
        expect(dayOf({ ...input, spells: longer })).toBeGreaterThanOrEqual(dayOf(input));
      });
    });

    it('moves with all its dates by whole weeks under one wording', () => {
      holdsForAll(fc.tuple(today, fc.nat(100)), ([input, weeks]) => {
        expect(valueOf(chain(moved(input, weeks * 7)))).toEqual(moved(valueOf(chain(input)), weeks * 7));
      });
    });

    it('has three tests, one after the other, reached in that order', () => {
      holdsForAll(today, (input) => {
        const { tests, day } = valueOf(chain(input));
        expect(tests.map(({ afterDays }) => afterDays)).toEqual([90, 180, 365]);
        for (const { afterDays, from, reached } of tests) {
          if (day > 0) expect(reached).toBe(day > afterDays);
          if (reached) expect((from ?? '') <= input.on).toBe(true);
        }
      });
    });

    it('never compares with more because of an exception', () => {
      holdsForAll(today, (input) => {
        const without = valueOf(chain({ ...input, exception: 'none' })).comparedWith;
        expect(without).toEqual(expect.arrayContaining([...valueOf(chain(input)).comparedWith]));
      });
    });

    it('shows, where the exception is open, what each answer would give', () => {
      holdsForAll(chainInput, (input) => {
        const open = chain({ ...input, exception: 'open' });
        if (open.outcome !== 'undetermined') return;
        for (const { if: exception, value } of open.alternatives ?? []) {
          const decided = chain({ ...input, exception: exception as 'none' });
          expect(valueOf(decided)).toEqual(value);
        }
      });
    });

    it('ignores the exception for on-demand employees', () => {
      holdsForAll(today, (input) => {
        const onDemand: ChainInput = { ...input, insured: 'on-demand' };
        expect(chain({ ...onDemand, exception: 'open' })).toEqual(chain(onDemand));
      });
    });

    it('counts the days between whatever was worked, for sick periods that began in 2014 or later', () => {
      holdsForAll(fc.tuple(today, fc.nat(200)), ([input, workedBefore]) => {
        const spells = input.spells.map((spell) => ({ ...spell, workedBefore }));
        expect(chain({ ...input, spells })).toEqual(chain(input));
      });
    });

    it('asks for the days worked only where they change the answer', () => {
      holdsForAll(olderChainInput, (input) => {
        const settled = (workedBefore: number) => ({
          ...input,
          spells: input.spells.map((spell) => ({ workedBefore, ...spell })),
        });
        const found = chain(input);
        const missing: readonly string[] = found.outcome === 'undetermined' ? found.missing : [];
        const [added, apart] = [chain(settled(0)), chain(settled(90))].map(withoutBasis);
        expect(missing.includes('workedBefore')).toBe(added !== apart);
        if (added === apart) expect(withoutBasis(found)).toBe(apart);
      });
    });

    it('refuses days before the first chain', () => {
      holdsForAll(chainInput, (input) => {
        expect(chain({ ...input, on: '2008-06-30' }).outcome).toBe('out-of-scope');
      });
    });
  });

  agreesWithOracle('from July 2012 on', {
    rule: chain,
    checked: checked.chain,
    oracle: (input): object => oracle({ ...input, spells: [...input.spells] }),
    inputs: known,
    seen: asTheOracleSees,
  });

  agreesWithOracle('of sick periods that began before 2014', {
    rule: chain,
    checked: checked.chain,
    oracle: (input): object => oracle({ ...input, spells: [...input.spells] }),
    inputs: olderChainInput.filter(({ on }) => on >= '2012-07-01'),
    seen: asTheOracleSees,
  });

  describe('input', () => {
    it('is what the interface says', () => {
      expectTypeOf<Mutable<z.output<typeof entry.input>>>().toEqualTypeOf<Mutable<ChainInput>>();
    });

    checkEdge<ChainInput>({
      rule: checked.chain,
      entry,
      good: {
        spells: [{ from: '2026-01-10', to: '2026-04-30', workedBefore: 30 }],
        on: '2026-04-10',
        insured: 'employee',
        exception: 'none',
        bornOn: '1980-05',
        hasWork: true,
        onLeave: false,
        careDelayedByPandemic: false,
        readings: { onDemandPeriods: 'added' },
      },
      required: { spells: true, on: true, insured: true },
      fields: {
        spells: badSpells,
        on: badDate,
        insured: badOption,
        exception: badOption,
        bornOn: badMonth,
        hasWork: badBoolean,
        onLeave: badBoolean,
        careDelayedByPandemic: badBoolean,
        readings: badObject,
      },
      inside: {
        'spells.0.from': badDate,
        'spells.0.to': badDate,
        'spells.0.workedBefore': badWhole(0, 36_525),
        'readings.onDemandPeriods': badOption,
      },
    });
  });
});
