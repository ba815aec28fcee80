/** A change that the words of the answer do not show is not told. */
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/edge/units.js';
import { changeItem } from '../../src/report/rule/change-text.js';
import type { Change } from '../../src/report/rule/nearest-change.js';
import { ruleNamed } from './worked.js';

const { words, input } = ruleNamed('rehabilitation/transition');
const speaker = { words, units: unitsOf(input), language: 'en' } as const;

const found = (...offers: readonly object[]): Change['finding'] => ({
  outcome: 'decided',
  value: { offers },
  basis: [],
});
const meeting = { offer: 'contact-meeting', possible: 'likely', reasons: [], needs: [] };
const refused = { ...meeting, possible: 'excluded', reasons: ['no-consent'] };

const change = (finding: Change['finding']): Change => ({
  path: 'consent',
  unit: 'yes-no',
  from: true,
  to: false,
  by: 1,
  finding,
});

describe('a change in words', () => {
  it('is none where nothing that is told has become another', () => {
    expect(changeItem(change(found(meeting)), found(meeting), speaker)).toEqual([]);
    expect(changeItem(change(found({ ...meeting, basis: [1] })), found(meeting), speaker)).toEqual([]);
  });

  it('tells the items of a list that have, and those alone', () => {
    const other = { ...meeting, offer: 'joint-effort' };
    expect(changeItem(change(found(refused, other)), found(meeting, other), speaker)).toEqual([
      {
        text: 'Consent: no instead of yes',
        details: [
          'Of 2 offers, 1 can be considered.',
          'Offer: At a contact meeting the insured learns what Arbetsförmedlingen can do. · Outcome: At least one condition is not fulfilled. · Reasons: The insured does not consent to Försäkringskassan’s cooperating with Arbetsförmedlingen.',
        ],
      },
    ]);
  });
});
