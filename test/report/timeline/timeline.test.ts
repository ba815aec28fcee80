import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/case/assess.js';
import { dutyStatusNames, dutyTasks } from '../../../src/case/due/duty.words.js';
import { payerNames } from '../../../src/case/pay/pay.words.js';
import type { Language } from '../../../src/finding/words.js';
import { dutyNames } from '../../../src/report/case/duty.words.js';
import { timelineSvg, type TimelineOptions } from '../../../src/report/timeline/timeline.js';
import { timelineNames, monthNames } from '../../../src/report/timeline/timeline.words.js';
import { addDays, toDay, toIso } from '../../../src/time/day.js';
import { holdsForAll } from '../../support/properties.js';
import { pictureCases } from '../picture-arbitraries.js';
import { pictured, picturedCase } from '../pictured.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const WIDTHS = [1120, 720, 360];

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of the picture, read by a parser that refuses what is not well formed. */
function elementsOf(svg: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.write(svg).close();
  return elements;
}

function drawn(name: string, options: TimelineOptions = {}): Element[] {
  const { found, certificates } = picturedCase(name);
  return elementsOf(timelineSvg(found, { lang: 'en', width: 720, certificates, ...options }));
}

const textsOf = (elements: readonly Element[]): string[] =>
  elements.filter(({ name }) => name === 'text').map(({ text }) => text);

const withClass = (elements: readonly Element[], wanted: string): Element[] =>
  elements.filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(wanted));

/** Illness in any form; what remains is absence. */
const ILLNESS = /sjuk|sick|\bill(?:ness)?\b|läkar|medic|diagnos|rehab|patient/i;

describe.each(pictured)('the timeline of $name', ({ found, certificates }) => {
  it.each(LANGUAGES)('is well formed, and refers to nothing outside itself, in %s', (lang) => {
    for (const width of WIDTHS) {
      const svg = timelineSvg(found, { lang, width, certificates });
      const elements = elementsOf(svg);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
      expect(elements.map(({ name }) => name)).not.toContain('script');
      const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
      expect(svg.match(/(?:https?:)?\/\/[^"' )]+/g)).toEqual(['http://www.w3.org/2000/svg']);
    }
  });

  it.each(LANGUAGES)('has title, description and role, and speaks of no illness, in %s', (lang) => {
    const elements = elementsOf(timelineSvg(found, { lang, certificates }));
    const [svg] = elements;
    expect(svg?.attributes).toMatchObject({ role: 'img', lang });
    const named = svg?.attributes['aria-labelledby']?.split(' ') ?? [];
    const spoken = named.map((id) => elements.find(({ attributes }) => attributes['id'] === id)?.text);
    expect(spoken[0]).toBe(`${timelineNames.timeline[lang]} ${found.value.ref}`);
    expect(spoken[1]).toMatch(/\.$/);
    const words = [...spoken, ...textsOf(elements)].join('\n');
    expect(words).not.toMatch(ILLNESS);
  });

  it('has the same bytes again', () => {
    expect(timelineSvg(found, { certificates })).toBe(timelineSvg(structuredClone(found), { certificates }));
  });

  it('has no text outside its sides', () => {
    for (const width of WIDTHS) {
      for (const { name, attributes } of elementsOf(timelineSvg(found, { width, certificates }))) {
        if (name !== 'text') continue;
        expect(Number(attributes['x'])).toBeGreaterThanOrEqual(0);
        expect(Number(attributes['x'])).toBeLessThanOrEqual(width);
      }
    }
  });
});

it('draws whatever case there is', () => {
  holdsForAll(pictureCases, ({ given, asOf, lang }) => {
    const svg = timelineSvg(assess(given, { asOf }), { lang, certificates: given.certificates ?? [] });
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(elementsOf(svg)[0]?.name).toBe('svg');
  });
});

describe('the income', () => {
  const PAID = 'an agreement and an insurance';

  it('has a column for every month, by who pays', () => {
    const texts = textsOf(drawn(PAID, { lang: 'sv' }));
    expect(texts).toEqual(
      expect.arrayContaining([
        timelineNames.income.sv,
        timelineNames.agreedPay.sv,
        timelineNames.groupInsurance.sv,
        timelineNames.unpaid.sv,
      ]),
    );
    // February: 28 × (98.63 + 95.63 + 765 less 95, what lies above a tenth of the pay).
    expect(texts).toContain('24\u00a0199');
    const insured = withClass(drawn(PAID), 'insurance').filter(({ name }) => name === 'rect');
    // Five months, of which April begins before the day and ends after it, and the legend.
    expect(insured).toHaveLength(6);
  });

  it('is as high as what is paid, and what nobody pays on top', () => {
    const { money } = picturedCase(PAID).found.value;
    const [, , february, march] = ['', ...withClass(drawn(PAID), 'insurance')];
    const height = (element: Element | '' | undefined): number =>
      typeof element === 'object' ? Number(element.attributes['height']) : NaN;
    const of = (month: string): number =>
      money.months.find((each) => each.month === month)?.bySource.find(({ source }) => source === 'ags')
        ?.amount ?? NaN;
    expect(height(march) / height(february)).toBeCloseTo(of('2026-03') / of('2026-02'), 1);
  });

  it('is left out where no amount is known', () => {
    expect(textsOf(drawn('no prognosis, no pay'))).not.toContain(timelineNames.income.en);
  });

  it('has a question mark where some of it is not known', () => {
    expect(textsOf(drawn('an insurance that asks for a pay')).some((each) => each.endsWith('?'))).toBe(true);
  });
});

describe('the absence', () => {
  const bottom = ({ attributes }: Element): number =>
    Math.round(Number(attributes['y']) + Number(attributes['height']));
  const high = (elements: readonly Element[], payer: string): Element[] =>
    withClass(elements, payer).filter(
      ({ name, attributes }) => name === 'rect' && Number(attributes['height']) > 12,
    );
  /** Those of the uppermost lane: all its bars stand on one line. */
  const bars = (elements: readonly Element[], payer: string): Element[] => {
    const line = Math.min(...['employer', 'fk', 'none'].flatMap((each) => high(elements, each).map(bottom)));
    return high(elements, payer).filter((bar) => bottom(bar) === line);
  };

  it('is as high as the extent', () => {
    const heights = bars(drawn('three years'), 'fk').map(({ attributes }) => attributes['height']);
    expect(heights).toEqual(['68', '51', '34', '17', '68', '68']);
  });

  it('shows the employer and Försäkringskassan in their colours, with names or letters', () => {
    const elements = drawn('looked at years later');
    const texts = textsOf(elements);
    expect(bars(elements, 'employer')).toHaveLength(1);
    expect(bars(elements, 'fk')).toHaveLength(1);
    expect(texts).toContain(payerNames.employer.en);
    expect(texts).toContain(payerNames.fk.en);
    expect(textsOf(drawn('long case', { width: 360 }))).toEqual(expect.arrayContaining(['E', 'F']));
    expect(textsOf(drawn('long case', { lang: 'sv', width: 360 }))).toEqual(
      expect.arrayContaining(['A', 'F', 'Försäkringskassan 50\u00a0%']),
    );
  });

  it.each([
    [13, 0.75, ['Arbetsgivaren 75\u00a0%']],
    [8, 0.75, ['Arbetsgivaren', '75\u00a0%']],
    [6, 0.75, ['A 75\u00a0%']],
    [3, 0.75, ['A', '75\u00a0%']],
    [3, 0.25, ['A']],
  ] as const)('says of %i days at %d who pays and how much, where that has room', (days, extent, said) => {
    const spells = [
      { from: '2026-01-01', to: '2026-01-01', extent: 1 },
      { from: '2026-02-02', to: toIso(addDays(toDay('2026-02-02'), days - 1)), extent },
    ] as const;
    const found = assess({ ref: 'A-17', spells }, { asOf: '2026-06-01' });
    const texts = textsOf(elementsOf(timelineSvg(found, { lang: 'sv', width: 720 })));
    const after = texts.slice(texts.indexOf('50\u00a0%') + 1);
    expect(after.slice(0, after.indexOf('1'))).toEqual(said);
  });

  it('names half and whole at every width', () => {
    for (const width of WIDTHS) {
      expect(textsOf(drawn('long case', { width }))).toEqual(expect.arrayContaining(['100%', '50%']));
    }
  });

  it('is pale and dashed where it is projected', () => {
    const projected = bars(drawn('long case'), 'fk').filter(
      ({ attributes }) => attributes['fill-opacity'] !== undefined,
    );
    expect(projected).toHaveLength(1);
    expect(textsOf(drawn('long case'))).toContain(timelineNames.projected.en);
    expect(textsOf(drawn('relapses'))).not.toContain(timelineNames.projected.en);
  });

  it('joins spells of one period by a bracket', () => {
    expect(textsOf(drawn('relapses'))).toContain(timelineNames.samePeriod.en);
    expect(textsOf(drawn('relapses'))).toContain(timelineNames.sameChain.en);
    const far = textsOf(drawn('forty short spells'));
    expect(far).not.toContain(timelineNames.samePeriod.en);
    expect(far).toContain(timelineNames.sameChain.en);
    expect(textsOf(drawn('one day'))).not.toContain(timelineNames.sameChain.en);
  });

  it('shows days that nobody pays', () => {
    const elements = drawn('self-employed');
    expect(bars(elements, 'none')).toHaveLength(1);
    expect(textsOf(elements)).toContain(timelineNames.paidByNobody.en);
  });
});

describe('the comparison', () => {
  it('is numbered, and the numbers are explained', () => {
    const texts = textsOf(drawn('long case'));
    expect(texts.filter((text) => text === '1').length).toBeGreaterThanOrEqual(2);
    expect(texts.filter((text) => text === '?')).toHaveLength(2);
    expect(texts).toContain(timelineNames.comparisonOpen.en);
    expect(texts.some((text) => text.startsWith('Compared with the person’s own usual work'))).toBe(true);
  });
});

describe('the certificates', () => {
  it('are shown where they are known', () => {
    const cover = withClass(drawn('long case'), 'certificate').filter(
      ({ attributes }) => attributes['height'] === '10',
    );
    expect(cover).toHaveLength(2);
    expect(textsOf(drawn('long case'))).toContain(timelineNames.certificates.en);
    expect(textsOf(drawn('long case', { certificates: [] }))).not.toContain(timelineNames.certificates.en);
  });

  it('are joined where they touch', () => {
    const certificates = [
      { from: '2026-02-01', to: '2026-02-10' },
      { from: '2026-02-11', to: '2026-02-20' },
      { from: '2026-02-05', to: '2026-02-12' },
    ];
    const cover = withClass(drawn('long case', { certificates }), 'certificate');
    expect(cover.filter(({ attributes }) => attributes['height'] === '10')).toHaveLength(1);
  });
});

describe('the deadlines', () => {
  it('stand beside their marks with day, duty and whose they are', () => {
    const texts = textsOf(drawn('long case'));
    expect(texts).toContain('2026-03-04 Plan for return to work · The employer');
    expect(texts).toContain('2026-04-22 New test after 90 days · Försäkringskassan');
  });

  it('have two lines where one is too short for whose they are', () => {
    const spells = [{ from: '2026-01-07', to: '2026-02-20', extent: 1 }] as const;
    const employment = { from: '2018-01-01', to: null };
    const found = assess({ ref: 'A-17', employment, spells }, { asOf: '2026-03-02' });
    const texts = textsOf(elementsOf(timelineSvg(found, { lang: 'sv', width: 640 })));
    const at = texts.indexOf('2026-01-27 Anmälan till Försäkringskassan');
    expect(at).toBeGreaterThan(0);
    expect(texts[at + 1]).toBe('Arbetsgivaren');
  });

  it('are numbered and listed below on a telephone', () => {
    const texts = textsOf(drawn('long case', { width: 360 }));
    expect(texts).toContain('2026-03-04 Plan for return to work');
    expect(texts).toContain('The employer · Overdue');
    expect(texts.filter((text) => text === '6')).toHaveLength(2);
  });

  it('are marks without text where they are many and done', () => {
    const texts = textsOf(drawn('forty short spells'));
    expect(texts).toContain('+ 40 more without text; the report has them all');
    expect(texts.filter((text) => text.includes(dutyNames['sick-notice'].en))).toEqual([]);
    expect(texts.some((text) => text.includes(dutyNames['chain-test-90'].en))).toBe(true);
  });

  it('leave out what is not required and what has no day', () => {
    const { found } = picturedCase('long case');
    const shown = found.value.ledger.filter(
      ({ status, dueOn }) => status !== 'not-required' && dueOn !== null,
    );
    const texts = textsOf(drawn('long case')).filter((text) => /^\d{4}-\d{2}-\d{2} /.test(text));
    expect(texts).toHaveLength(shown.length);
  });

  it('explain only the marks that occur', () => {
    expect(textsOf(drawn('one day'))).not.toContain(dutyStatusNames.overdue.en);
    expect(textsOf(drawn('long case'))).toContain(dutyStatusNames.overdue.en);
  });
});

describe('other benefits', () => {
  const found = assess(
    {
      ref: 'A-17',
      employment: { from: '2020-01-01', to: null },
      spells: [{ from: '2026-02-02', to: '2026-05-31', extent: 0.5 }],
      otherBenefits: [
        { kind: 'parental', from: '2026-04-01', to: '2026-05-31', extent: 0.5 },
        { kind: 'close-relative', from: '2026-06-01', to: '2026-07-31', extent: 1 },
      ],
    },
    { asOf: '2026-07-31' },
  );

  it('have a look and a name of their own, in the bars, the legend and the words', () => {
    const elements = elementsOf(timelineSvg(found, { lang: 'sv' }));
    // Two stretches, and the legend.
    expect(withClass(elements, 'other')).toHaveLength(3);
    expect(textsOf(elements)).toEqual(
      expect.arrayContaining(['Närståendepenning', timelineNames.otherBenefit.sv]),
    );
    const said = elements.find(({ name }) => name === 'desc')?.text;
    expect(said).toContain('2026-02-16 – 2026-05-31 halv, Försäkringskassan');
    expect(said).toContain('2026-04-01 – 2026-05-31 halv, Föräldrapenning');
    expect(said).toContain('2026-06-01 – 2026-07-31 hel, Närståendepenning');
  });

  it('stand above what the absence for other reasons takes of the day', () => {
    const [bar, whole] = withClass(elementsOf(timelineSvg(found)), 'other').map(
      ({ attributes }) => attributes,
    );
    expect(Number(bar?.['y'])).toBe(Number(whole?.['y']));
    expect(Number(bar?.['height'])).toBe(Number(whole?.['height']) / 2);
  });

  it('are in no legend where there are none', () => {
    expect(textsOf(drawn('long case'))).not.toContain(timelineNames.otherBenefit.en);
  });
});

describe('days from which something no longer holds', () => {
  const spells = [{ from: '2026-04-06', to: '2026-11-30', extent: 1 }] as const;
  const of = (to: string | null): Element[] => {
    const found = assess(
      { ref: 'A-17', employment: { from: '2020-01-01', to }, spells },
      { asOf: '2026-11-30' },
    );
    return elementsOf(timelineSvg(found, { lang: 'en' }));
  };

  it('are marked: vacation pay on the 181st day of the earning year', () => {
    expect(textsOf(of(null)).join(' ')).toContain(
      `2026-10-03 ${timelineNames.vacationEnds.en} · The employee`,
    );
    expect(textsOf(of(null))).toContain(timelineNames.ends.en);
  });

  it('are marked: the protection of the SGI where there is no work to return to', () => {
    const ends = 'SGI protection ends';
    expect(textsOf(of(null)).join(' ')).not.toContain(ends);
    expect(textsOf(of('2026-10-31')).join(' ')).toContain(ends);
  });
});

describe('the day of the assessment', () => {
  it('is a line with its date, or an arrow at the edge where it is far away', () => {
    expect(textsOf(drawn('long case'))).toContain('2026-03-20');
    expect(textsOf(drawn('looked at years later'))).toContain('2026-01-01 →');
    expect(textsOf(drawn('looked at long before'))).toContain('← 2025-06-01');
  });
});

describe('an empty case', () => {
  it('says so, and draws no axis', () => {
    for (const lang of LANGUAGES) {
      const texts = textsOf(drawn('no sickness', { lang }));
      expect(texts).toContain(timelineNames.noAbsence[lang]);
      expect(texts.filter((text) => monthNames[lang].includes(text))).toEqual([]);
    }
  });
});

describe('the theme', () => {
  const { found } = picturedCase('one day');

  it('follows the screen unless it is chosen', () => {
    expect(timelineSvg(found)).toContain('@media screen and (prefers-color-scheme:dark)');
    expect(timelineSvg(found, { theme: 'light' })).not.toContain('@media');
    expect(timelineSvg(found, { theme: 'dark' })).not.toContain('@media');
    expect(timelineSvg(found, { theme: 'dark' })).not.toContain('#ffffff');
  });

  it('reaches nothing outside the picture', () => {
    const style = elementsOf(timelineSvg(found, { width: 400 })).find(({ name }) => name === 'style')?.text;
    const rules = (style ?? '').replace(/@media[^{]+\{/, '').match(/[^{}]+(?=\{)/g) ?? [];
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((rule) => !rule.startsWith('.sjr-auto-400 '))).toEqual([]);
  });

  it('has names of its own for every width, so that two pictures can share a page', () => {
    const ids = (width: number): string[] =>
      elementsOf(timelineSvg(found, { width })).flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids(720).filter((id) => ids(360).includes(id))).toEqual([]);
  });
});

it('has a name for every duty, without illness and without a full stop', () => {
  const names = [...Object.values(dutyNames), ...Object.values(timelineNames)].flatMap(({ sv, en }) => [
    sv,
    en,
  ]);
  expect(Object.keys(dutyNames).sort()).toEqual(Object.keys(dutyTasks).sort());
  expect(names.filter((name) => ILLNESS.test(name))).toEqual([]);
  expect(Object.values(dutyNames).filter(({ sv, en }) => sv.endsWith('.') || en.endsWith('.'))).toEqual([]);
});
