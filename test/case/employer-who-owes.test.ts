/** Notice, assurance and certificate exist to get sick pay (SjLL 8, 9 §§): none is owed to an employer who can owe none. */
import { describe, expect, it } from 'vitest';
import { assess, type Case } from '../../src/core.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } };
const TO_EMPLOYER = ['sick-notice', 'written-assurance', 'certificate'];

const owedBy = (given: Partial<Case>, asOf = '2026-12-01') =>
  assess({ ref: 'A-1', employment: EMPLOYMENT, spells: [], ...given }, { asOf })
    .value.ledger.filter(({ id }) => TO_EMPLOYER.includes(id))
    .map(({ id, from, dueOn }) => [id, from, dueOn]);

const certificates = (given: Partial<Case>) =>
  owedBy(given).flatMap(([id, , dueOn]) => (id === 'certificate' ? [dueOn] : []));

describe('a relapse into the last of the fourteen days', () => {
  // Ten days, and four more from 14 March: the employer’s last day is the 17th, the eighth day of the relapse the 21st.
  const spells = [
    { from: '2026-03-02', to: '2026-03-11', extent: 1 },
    { from: '2026-03-14', to: '2026-03-31', extent: 1 },
  ];

  it('takes a notice, and no certificate to the employer', () => {
    expect(owedBy({ spells })).toEqual([
      ['sick-notice', '2026-03-02', '2026-03-02'],
      ['written-assurance', '2026-03-02', null],
      ['certificate', '2026-03-02', '2026-03-09'],
      ['sick-notice', '2026-03-14', '2026-03-14'],
    ]);
  });

  it.each([
    // Six days, and eight from 9 March: its eighth day, the 16th, is the employer’s last.
    ['2026-03-07', '2026-03-09', ['2026-03-16']],
    // Seven days, and seven from 10 March: its eighth day, the 17th, is the first of Försäkringskassan.
    ['2026-03-08', '2026-03-10', []],
  ])(
    'after days to %s, begun on %s, takes a certificate where its eighth day is still the employer’s',
    (to, from, due) => {
      const spells = [
        { from: '2026-03-02', to, extent: 1 },
        { from, to: '2026-03-31', extent: 1 },
      ];
      const ofRelapse = owedBy({ spells }).filter(
        ([id, sickFrom]) => id === 'certificate' && sickFrom === from,
      );
      expect(ofRelapse.map(([, , dueOn]) => dueOn)).toEqual(due);
    },
  );
});

describe('a sickness without employer days', () => {
  it('after a whole sick-pay period without a full return takes nothing (4 a § 2)', () => {
    const spells = [
      { from: '2026-06-01', to: '2026-07-31', extent: 1, workedAfter: false },
      { from: '2026-09-07', to: '2026-10-02', extent: 1 },
    ];
    expect(owedBy({ spells }).filter(([, from]) => from === '2026-09-07')).toEqual([]);
  });

  it('within the qualifying time takes nothing (3 §)', () => {
    const employment = { ...EMPLOYMENT, from: '2026-03-02', to: '2026-03-12' };
    expect(owedBy({ employment, spells: [{ from: '2026-03-04', to: '2026-03-12', extent: 1 }] })).toEqual([]);
  });

  it('after the employment takes nothing', () => {
    const employment = { ...EMPLOYMENT, to: '2026-02-28' };
    expect(owedBy({ employment, spells: [{ from: '2026-03-02', to: '2026-04-12', extent: 1 }] })).toEqual([]);
  });

  it('before the employment takes nothing', () => {
    const employment = { ...EMPLOYMENT, from: '2026-04-01' };
    expect(owedBy({ employment, spells: [{ from: '2026-03-02', to: '2026-03-31', extent: 1 }] })).toEqual([]);
  });
});

describe('an employment that begins during the sickness', () => {
  const employment = { ...EMPLOYMENT, from: '2026-04-01' };
  const spells = [{ from: '2026-03-16', to: '2026-04-30', extent: 1 }];

  it('takes the notice on its first day and the certificate on the eighth day from there', () => {
    expect(owedBy({ employment, spells })).toEqual([
      ['sick-notice', '2026-03-16', '2026-04-01'],
      ['written-assurance', '2026-04-01', null],
      ['certificate', '2026-03-16', '2026-04-08'],
    ]);
  });

  it('counts from a later notice, and not from one that came before it', () => {
    const notified = (notifiedOn: string) =>
      certificates({ employment, spells: [{ ...spells[0], notifiedOn } as Case['spells'][0]] });
    expect(notified('2026-03-16')).toEqual(['2026-04-08']);
    expect(notified('2026-04-02')).toEqual(['2026-04-09']);
  });

  it('is not done before it', () => {
    const status = (asOf: string) =>
      assess({ ref: 'A-1', employment, spells }, { asOf }).value.ledger.find(({ id }) => id === 'sick-notice')
        ?.status;
    expect(status('2026-03-31')).toBe('upcoming');
    expect(status('2026-04-01')).toBe('done');
  });

  it('counts its days toward the certificate from there', () => {
    const day = (asOf: string) =>
      assess({ ref: 'A-1', employment, spells }, { asOf }).value.counters.certificateDay;
    expect([day('2026-03-31'), day('2026-04-01'), day('2026-04-08')]).toEqual([null, 1, 8]);
  });
});

describe('a right that begins during the sickness', () => {
  // Employed for 27 days; the right begins on 16 March, the fifteenth day.
  const employment = { ...EMPLOYMENT, from: '2026-03-02', to: '2026-03-28' };

  it('takes the certificate no earlier than the first day with sick pay', () => {
    // The eighth day from the notice is the 13th.
    expect(owedBy({ employment, spells: [{ from: '2026-03-06', to: '2026-03-28', extent: 1 }] })).toEqual([
      ['sick-notice', '2026-03-06', '2026-03-06'],
      ['written-assurance', '2026-03-06', null],
      ['certificate', '2026-03-06', '2026-03-16'],
    ]);
  });
});

describe('a late notice', () => {
  it('is still to be given while no day is paid for', () => {
    expect(
      owedBy({ spells: [{ from: '2026-03-02', to: '2026-03-04', extent: 1, notifiedOn: '2026-03-09' }] }),
    ).toEqual([['sick-notice', '2026-03-02', '2026-03-02']]);
  });
});

describe('the certificate to Försäkringskassan', () => {
  it.each([
    // Försäkringskassan pays through the day before the right; the eighth day of the sickness is its last, or the employer’s.
    ['2026-03-08', ['2026-03-15']],
    ['2026-03-09', []],
  ])('is asked for from %s on where benefit is paid on its eighth day or later', (from, due) => {
    const employment = { ...EMPLOYMENT, from: '2026-03-02', to: '2026-03-27' };
    const { ledger } = assess(
      { ref: 'A-1', employment, spells: [{ from, to: '2026-03-20', extent: 1 }] },
      { asOf: '2026-12-01' },
    ).value;
    expect(ledger.filter(({ id }) => id === 'certificate-to-fk').map(({ dueOn }) => dueOn)).toEqual(due);
  });
});
