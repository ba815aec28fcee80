// Försäkringskassan's guideline 2015:1, ch. 5, as given on jurist.lat: no benefit for longer back than seven days before the
// notice, save where there was a hindrance (SFB 27:17).
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { evaluate } = reported(import.meta.url);

describe('a late notice to Försäkringskassan', () => {
  it.each([
    ['2026-03-20', '2026-03-02', '2026-03-13'],
    ['2026-05-15', '2026-04-01', '2026-05-08'],
    // Across the end of February.
    ['2028-03-03', '2028-02-01', '2028-02-25'],
  ])('on %s for sickness from %s gives benefit from %s', async (notifiedOn, firstDay, payableFrom) => {
    expect(await evaluate('sickness-benefit/notice', { notifiedOn, firstDay })).toMatchObject({
      value: { payableFrom },
    });
    expect(
      await evaluate('sickness-benefit/notice', { notifiedOn, firstDay, hindrance: true }),
    ).toMatchObject({
      value: { payableFrom: firstDay },
    });
  });

  it('is none within seven days', async () => {
    const input = { notifiedOn: '2026-03-09', firstDay: '2026-03-02' };
    expect(await evaluate('sickness-benefit/notice', input)).toMatchObject({
      value: { payableFrom: '2026-03-02' },
    });
  });
});
