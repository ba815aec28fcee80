// su.se, guide for HR (the plan by day 30, part time like full time); ikem.se 2018 (60 days from the first day, and exceptions);
// grona.org 2018-06 (sickness that was going on when the law came). SFB 30:6; 2017:1306 p. 2.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { assess, evaluate } = reported(import.meta.url);

const plan = (input: object): Promise<unknown> => evaluate('employer/return-to-work-plan', input);

describe('the day of the plan for return to work', () => {
  it.each([
    ['25 %', 0.25, '2026-03-01', '2026-05-15', '2026-03-30'],
    ['50 %', 0.5, '2026-09-01', '2026-11-15', '2026-09-30'],
  ])('is day 30 whatever the extent, %s', async (_, extent, from, to, dueOn) => {
    const { value } = await assess(
      {
        case: {
          ref: 'A-61',
          employment: { from: '2020-01-01', to: null },
          spells: [{ from, to, extent }],
          prognosis: { on: from, expectedTo: to },
          certificates: [{ from, to }],
        },
      },
      from,
    );
    expect(value.ledger.find(({ id }) => id === 'return-to-work-plan')?.dueOn).toBe(dueOn);
  });

  it('is at once where 60 days are expected only after day 30', async () => {
    const input = {
      sickFrom: '2026-03-01',
      expectedTo: '2026-05-10',
      prognosisOn: '2026-04-10',
      asOf: '2026-04-10',
    };
    expect(await plan(input)).toMatchObject({ value: { required: true, dueOn: '2026-04-10' } });
  });

  it('is never for 40 days', async () => {
    const input = {
      sickFrom: '2026-03-01',
      expectedTo: '2026-04-09',
      prognosisOn: '2026-03-01',
      asOf: '2026-04-01',
    };
    expect(await plan(input)).toMatchObject({
      value: { required: false, reason: 'shorter', status: 'not-required' },
    });
  });

  it('is never for who cannot return, and at once where that changes', async () => {
    const input = {
      sickFrom: '2026-03-01',
      expectedTo: '2026-08-31',
      prognosisOn: '2026-03-01',
      cannotReturn: true,
      asOf: '2026-04-20',
    };
    expect(await plan(input)).toMatchObject({ value: { required: false, reason: 'cannot-return' } });
    expect(await plan({ ...input, improvedOn: '2026-04-20' })).toMatchObject({
      value: { required: true, reason: 'improved', dueOn: '2026-04-20' },
    });
  });

  it.each([
    ['2018-04-20', '2018-12-31'],
    ['2018-05-15', '2018-11-30'],
  ])('is no earlier than 30 September 2018 for a sickness from %s', async (sickFrom, expectedTo) => {
    const found = (await plan({ sickFrom, expectedTo, prognosisOn: sickFrom, asOf: '2018-08-01' })) as {
      outcome: string;
      value?: { dueOn: string; status: string };
    };
    // Or it is said that the transition is not covered.
    if (found.outcome === 'decided')
      expect(found.value).toMatchObject({ dueOn: '2018-09-30', status: 'upcoming' });
    else expect(found.outcome).toBe('out-of-scope');
  });
});
