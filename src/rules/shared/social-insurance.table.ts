import type { ChosenBys, Dated, NextChanges } from '../../law/dated.js';
import type { Guidance } from '../../law/lagrum.js';
import { sfb5s9 } from '../../law/sfb/5.js';

const QUALIFICATION: Guidance = {
  kalla:
    'prop. 2025/26:136 Kvalificering till socialförsäkringen (bet. 2025/26:SfU21, antagen i maj 2026), sammanfattningen läst, lagtexten ej: laglig vistelse för alla bosättningsbaserade förmåner, fem år av femton eller inkomst för vissa',
};

/** From when residence insures (SFB 5:9) on requirements that have not been read. */
export const residenceRequirements: readonly Dated[] = [
  { from: '2027-01-01', source: [sfb5s9, QUALIFICATION], checkedOn: '2026-11-29', confidence: 'S' },
];

/** From when Försäkringskassan can bar somebody from a benefit. */
export const benefitBars: readonly Dated[] = [
  {
    from: '2026-07-01',
    source: [
      {
        kalla:
          'prop. 2025/26:210 Bidragsspärr och sanktionsavgift i socialförsäkringen (antagen 2026-05-26), sammanfattningen läst, lagtexten ej',
      },
    ],
    checkedOn: '2026-11-29',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'residenceRequirements' | 'benefitBars'> = {
  residenceRequirements: {
    expectedFrom: '2026-06-01',
    expectedBy: '2027-12-31',
    sv: 'texten till lagen om kvalificering till socialförsäkringen',
    en: 'the text of the act on qualification to the social insurance',
    source: [QUALIFICATION],
  },
  benefitBars: {
    expectedFrom: '2026-08-01',
    expectedBy: '2027-12-31',
    sv: 'texten till lagen om bidragsspärr, och den föreslagna begränsningen av förmåner i kontrollerat boende och säkerhetsförvaring från 2026-08-01',
    en: 'the text of the act on the bar, and the proposed limit of benefits in controlled accommodation and preventive detention from 2026-08-01',
    source: [
      {
        kalla:
          'lagrådsremiss mars 2026 om begränsad rätt till förmåner i kontrollerat boende; om den har antagits är inte kontrollerat',
      },
    ],
  },
};

export const chosenBy: ChosenBys<'residenceRequirements' | 'benefitBars'> = {
  residenceRequirements: 'day',
  benefitBars: 'day',
};
