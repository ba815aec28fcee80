// Training certificates of a public test set of Inera: FK 7263 and FK 7804 that step down, 100 % for 14 days, 75 % for 12, 50 %
// for 8 and 25 % for 11. The time system has one row of sickness without an extent.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  certificatesFromExtents,
  spellsFromRows,
  type MedicalCertificateInput,
  type MedicalExtentCode,
} from '../../src/formats.js';
import { assess, type CaseSpell } from '../../src/index.js';

const fileOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`40-certificate-stepdown/${name}`, import.meta.url), 'utf8'));

const CERTIFICATE = fileOf('certificate.json') as MedicalCertificateInput;

const employment = { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } };

function assessed(spells: readonly CaseSpell[], asOf: string): ReturnType<typeof assess>['value'] {
  return assess({ ref: 'A-40', employment, spells, benefit: { sgi: 360000 } }, { asOf }).value;
}

describe('a certificate that steps down', () => {
  const { certificates, certificateExtents, issues } = certificatesFromExtents(CERTIFICATE);

  it('has four parts that touch', () => {
    expect(issues).toEqual([]);
    expect(certificates).toEqual([{ from: '2026-03-02', to: '2026-04-15' }]);
    expect(certificateExtents.map(({ from, extent }) => [from, extent])).toEqual([
      ['2026-03-02', 1],
      ['2026-03-16', 0.75],
      ['2026-03-28', 0.5],
      ['2026-04-05', 0.25],
    ]);
  });

  it('reads the older form alike', () => {
    const { arbetsformaga } = fileOf('fk7263.json') as {
      arbetsformaga: Readonly<Record<string, { from: string; tom: string }>>;
    };
    const codes: Readonly<Record<string, MedicalExtentCode>> = {
      nedsattMed100: 'HELT_NEDSATT',
      nedsattMed75: 'TRE_FJARDEDEL',
      nedsattMed50: 'HALFTEN',
      nedsattMed25: 'EN_FJARDEDEL',
    };
    const periods = Object.entries(arbetsformaga).map(([name, { from, tom }]) => ({
      code: codes[name] as MedicalExtentCode,
      from,
      to: tom,
    }));
    expect(certificatesFromExtents({ periods })).toEqual(certificatesFromExtents(CERTIFICATE));
  });

  it('does not become 100 % of a row without an extent in silence', () => {
    const found = spellsFromRows({
      rows: [{ from: '2026-03-02', to: '2026-04-15', code: 'sick' }],
      hoursPerWeek: 40,
      certificates,
      certificateExtents,
    });
    const taken = found.spells.map(({ from, extent }) => ({ from, extent }));
    const told = found.issues.map(({ code }) => code);
    if (!told.includes('differs-from-certificate')) {
      expect(taken).toEqual(certificateExtents.map(({ from, extent }) => ({ from, extent })));
    }
  });

  it('gives 14 days of sick pay and three levels of benefit', () => {
    const { counters, money, periods } = assessed(certificateExtents, '2026-04-15');
    expect(periods).toHaveLength(1);
    expect(money.sickPay).toMatchObject([{ hours: 80 }]);
    // 360 000 × 0.97 × 80 % / 365 is 765 a day, and whole kronor at every extent: 573.75, 382.5, 191.25.
    expect(money.benefit.map(({ from, extent, days, perDay }) => [from, extent, days, perDay])).toEqual([
      ['2026-03-16', 0.75, 12, 574],
      ['2026-03-28', 0.5, 8, 383],
      ['2026-04-05', 0.25, 11, 191],
    ]);
    expect(counters.chainDay).toBe(45);
  });
});

describe('a certificate of two steps', () => {
  it('gives half benefit from the second', () => {
    const { certificateExtents } = certificatesFromExtents({
      periods: [
        { code: 'HELT_NEDSATT', from: '2026-05-04', to: '2026-05-20' },
        { code: 'HALFTEN', from: '2026-05-21', to: '2026-05-31' },
      ],
    });
    const { money } = assessed(certificateExtents, '2026-05-31');
    expect(money.benefit.map(({ from, to, extent, days }) => [from, to, extent, days])).toEqual([
      ['2026-05-18', '2026-05-20', 1, 3],
      ['2026-05-21', '2026-05-31', 0.5, 11],
    ]);
  });
});
