/** The plan for return to work and the questions of the reconciliation meeting, as forms. */
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/case/assess.js';
import type { Case } from '../../../src/case/given/case.js';
import type { Language } from '../../../src/finding/words.js';
import { sfb30s6third } from '../../../src/law/sfb/30.js';
import { cite } from '../../../src/law/provision.js';
import { citation } from '../../../src/report/lagrum.js';
import { meetingFormOf } from '../../../src/report/plan/meeting-form.js';
import { planFormOf } from '../../../src/report/plan/plan-form.js';
import {
  formNames,
  meetingQuestions,
  planDuties,
  planQuestions,
} from '../../../src/report/plan/plan.words.js';
import { reportHtml } from '../../../src/report/render/html.js';
import { reportMarkdown } from '../../../src/report/render/markdown.js';
import type { Block, Check, Report, Section } from '../../../src/report/render/structure.js';
import { reportText } from '../../../src/report/render/text.js';
import { meetingForm, planForm } from '../../../src/report.js';
import { cases } from '../cases.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** Sick from Monday 26 January 2026, half from April; the plan was due on the thirtieth day, 24 February. */
const CASE: Case = {
  ref: 'A-17',
  employment: { from: '2019-08-01', to: null },
  spells: [
    { from: '2026-01-26', to: '2026-03-31', extent: 1 },
    { from: '2026-04-01', to: null, extent: 0.5 },
  ],
  prognosis: { on: '2026-02-04', expectedTo: '2026-08-31' },
  certificates: [{ from: '2026-02-02', to: '2026-03-31' }],
};

const planOf = (given: Partial<Case> = {}, asOf = '2026-02-10', lang: Language = 'en'): Report =>
  planForm({ ...CASE, ...given }, { asOf, lang });

const meetingOf = (given: Partial<Case> = {}, asOf = '2026-02-10', lang: Language = 'en'): Report =>
  meetingForm({ ...CASE, ...given }, { asOf, lang });

function blocksOf({ sections }: Report, heading: string): readonly Block[] {
  return sections.find((section: Section) => section.heading === heading)?.blocks ?? [];
}

function checksOf(report: Report, heading: string): readonly Check[] {
  return blocksOf(report, heading).flatMap((block) => (block.kind === 'checks' ? block.checks : []));
}

const textsIn = (report: Report, heading: string): string[] =>
  blocksOf(report, heading).flatMap((block) => {
    if (block.kind === 'items') return block.items.map(({ text }) => text);
    return block.kind === 'lines' ? block.lines.map(({ text }) => text) : [];
  });

const all = LANGUAGES.flatMap((lang) =>
  Object.entries({ ...cases, 'on the way': [CASE, '2026-02-10'] as const }).flatMap(
    ([name, [given, asOf]]) => {
      const found = assess(given, { asOf });
      return [
        { name: `the plan of ${name} in ${lang}`, lang, form: planFormOf(found, { given, lang }) },
        { name: `the meeting of ${name} in ${lang}`, lang, form: meetingFormOf(found, { given, lang }) },
      ];
    },
  ),
);

describe.each(all)('$name', ({ form, lang }) => {
  const texts = form.sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => {
      if (block.kind === 'checks') return block.checks.flatMap(({ text, details }) => [text, ...details]);
      return block.kind === 'grid' ? [...block.heads] : [];
    }),
  ]);

  it('has neither an empty text nor a code', () => {
    expect(
      texts.filter((text) => /^\s*$| {2}|undefined|null|NaN|\[object|[a-z]-[a-z]+-[a-z]/.test(text)),
    ).toEqual([]);
    expect(form.sections.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
  });

  it('says the same as a page, as Markdown and as text', () => {
    const html = reportHtml(form);
    let read = '';
    const parser = new SaxesParser();
    parser.on('text', (part) => {
      read += part;
    });
    parser.write(html.replace(/<(meta|link)([^>]*)>/g, '<$1$2/>').replaceAll('<br>', '<br/>')).close();
    expect(texts.filter((text) => !read.includes(text))).toEqual([]);
    expect(html).toContain(`<html lang="${lang}">`);
    const plain = (text: string): string => text.replace(/[\s_\\]+/g, '');
    const markdown = plain(reportMarkdown(form));
    const terminal = plain(reportText(form));
    expect(texts.filter((text) => !markdown.includes(plain(text)))).toEqual([]);
    expect(texts.filter((text) => !terminal.includes(plain(text)))).toEqual([]);
  });

  it('is not wider than the page', () => {
    expect(
      Math.max(
        ...reportText(form, { width: 80 })
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThan(81);
  });
});

describe('the plan', () => {
  it('has the sections of the law, each on a point to tick', () => {
    const checks = checksOf(planOf(), formNames.contents.en);
    expect(checks.map(({ text, done, details }) => [text, done, ...details])).toEqual([
      ['Ready by 2026-02-24: Upcoming', false, expect.stringContaining('SFB\u00a030:6')],
      [planDuties['with-employee'].en, false, 'SFB\u00a030:6'],
      [planDuties.individual.en, false, 'SFB\u00a030:3'],
      [planDuties['needed-measures'].en, false, 'SFB\u00a030:6\u00a0a'],
      [planDuties.adapted.en, false, 'AML\u00a03:3'],
      [planDuties.followed.en, false, citation(cite([sfb30s6third], '2026-02-10'), 'en')],
      [planDuties['to-fk-on-request'].en, false, 'SFB\u00a0110:31\u00a0a'],
    ]);
  });

  it('cites the section about giving it to Försäkringskassan as it stood on the day', () => {
    const last = (asOf: string) => checksOf(planOf({}, asOf), formNames.contents.en).at(-1)?.details;
    expect(last('2025-11-30')).toEqual(['SFB\u00a0110:31']);
    expect(last('2025-12-01')).toEqual(['SFB\u00a0110:31\u00a0a']);
  });

  it('leaves out what was no law on the day', () => {
    const texts = checksOf(
      planOf({ spells: [{ from: '2018-06-04', to: '2018-06-29', extent: 1 }] }, '2018-06-20'),
      formNames.contents.en,
    );
    expect(texts.map(({ text }) => text)).toEqual([
      planDuties.individual.en,
      planDuties.adapted.en,
      planDuties['to-fk-on-request'].en,
    ]);
  });

  it('ticks what was done in time, and that alone', () => {
    const first = (plan: Case['plan']) =>
      checksOf(planOf(plan === undefined ? {} : { plan }, '2026-03-10'), formNames.contents.en)[0];
    expect(first({ madeOn: '2026-02-24' })).toMatchObject({ done: true });
    expect(first({ madeOn: '2026-02-25' })).toMatchObject({ done: false });
    expect(first(undefined)).toMatchObject({ done: false, text: 'Ready by 2026-02-24: Overdue' });
    const ticked = checksOf(planOf({ plan: { madeOn: '2026-02-24' } }, '2026-03-10'), formNames.contents.en);
    expect(ticked.filter(({ done }) => done)).toHaveLength(1);
  });

  it('asks what the authority’s form and guidance ask, with lines to answer on', () => {
    const checks = checksOf(planOf({}, '2026-02-10', 'sv'), formNames.questions.sv);
    expect(checks.map(({ text }) => text)).toEqual(Object.values(planQuestions).map(({ sv }) => sv));
    const answeredInTable = checks.filter(({ lines }) => lines === 0).map(({ text }) => text);
    expect(answeredInTable).toEqual([
      planQuestions['who-does-what'].sv,
      planQuestions['by-when'].sv,
      planQuestions['follow-up-dates'].sv,
    ]);
    expect(textsIn(planOf({}, '2026-02-10', 'sv'), formNames.questions.sv)).toEqual([
      expect.stringContaining('FK 7459'),
    ]);
  });

  it('lists the days of the case from the day of the assessment on', () => {
    const days = (asOf: string, given: Partial<Case> = {}) =>
      checksOf(planOf(given, asOf), formNames.followUp.en).map(({ text }) => text);
    expect(days('2026-02-10')).toEqual([
      '2026-02-24: Plan for return to work',
      '2026-03-31: The certificate covers the time through that day',
      '2026-04-01: The extent of the absence becomes half',
      '2026-04-26: New test after 90 days',
      '2026-07-25: New test after 180 days',
      '2026-08-31: The absence is expected to last through that day',
    ]);
    expect(days('2026-04-01')[0]).toBe('2026-04-01: The extent of the absence becomes half');
    expect(days('2026-04-02')[0]).toBe('2026-04-26: New test after 90 days');
    expect(days('2026-08-31').at(-1)).toBe('2026-08-31: The absence is expected to last through that day');
  });

  it('takes the latest prognosis by the day, and a day once for a reason', () => {
    const given: Partial<Case> = {
      prognosis: [
        { on: '2026-03-01', expectedTo: '2026-06-30' },
        { on: '2026-02-04', expectedTo: '2026-08-31' },
      ],
      certificates: [
        { from: '2026-02-02', to: '2026-03-31' },
        { from: '2026-03-01', to: '2026-03-31' },
      ],
    };
    const texts = (asOf: string) =>
      checksOf(planOf(given, asOf), formNames.followUp.en).map(({ text }) => text);
    expect(texts('2026-02-28').at(-1)).toContain('2026-08-31');
    expect(texts('2026-03-01').at(-1)).toContain('2026-06-30');
    expect(texts('2026-03-01').filter((text) => text.startsWith('2026-03-31'))).toHaveLength(1);
  });

  it('sees a change of extent only where spells touch', () => {
    const spells = [
      { from: '2026-01-26', to: '2026-03-29', extent: 1 },
      { from: '2026-04-01', to: null, extent: 0.5 },
    ];
    const texts = checksOf(planOf({ spells }), formNames.followUp.en).map(({ text }) => text);
    expect(texts.some((text) => text.includes('becomes'))).toBe(false);
  });

  it('takes a day that another benefit has whole for no sickness, and a part of it for no change of extent', () => {
    const other = (extent: 1 | 0.5): Report =>
      planOf({ otherBenefits: [{ kind: 'parental', from: '2026-02-09', to: '2026-02-13', extent }] });
    const ofDay = (form: Report) => JSON.stringify(form.sections[0]?.blocks[0]);
    expect(ofDay(other(1))).toContain('"name":"Extent that day","value":[{"text":"none"');
    expect(ofDay(other(0.5))).toContain('"name":"Extent that day","value":[{"text":"half"');
    const changes = (form: Report) =>
      checksOf(form, formNames.followUp.en).filter(({ text }) => text.includes('becomes'));
    expect(changes(other(0.5))).toEqual(changes(planOf()));
  });

  it('says what the case lacks', () => {
    const lacks = (given: Partial<Case>, asOf: string) => textsIn(planOf(given, asOf), formNames.lacks.en);
    const noPlan = 'The case does not say that a plan is made.';
    expect(lacks({}, '2026-02-10')).toEqual([noPlan, expect.stringContaining('exception')]);
    expect(lacks({ certificates: [] }, '2026-02-10')).toContain('The case has no certificates.');
    expect(lacks({}, '2026-04-01')).toContain('None of the certificates covers the day of the assessment.');
    expect(lacks({}, '2026-03-31')).not.toContain(
      'None of the certificates covers the day of the assessment.',
    );
    const short: Partial<Case> = { spells: [{ from: '2026-02-02', to: '2026-02-20', extent: 1 }] };
    expect(lacks({ ...short, prognosis: [] }, '2026-02-10')).toEqual(['The case has what the plan needs.']);
    const { prognosis: _, ...known } = CASE;
    const spells = [{ from: '2026-01-26', to: null, extent: 1 }];
    const form = planForm({ ...known, spells }, { asOf: '2026-02-10' });
    expect(textsIn(form, formNames.lacks.en)).toEqual([expect.stringContaining('how long the sickness')]);
  });

  const standingOf = (given: Case, asOf: string, lang: Language = 'en') =>
    JSON.stringify(planForm(given, { asOf, lang }).sections[0]);

  it('says that no plan is required where the sickness is known to be short', () => {
    expect(
      standingOf(
        { ...CASE, prognosis: [], spells: [{ from: '2026-02-02', to: '2026-02-20', extent: 1 }] },
        '2026-02-10',
      ),
    ).toContain('No plan needs to be made.');
  });

  // SFB 30:6 asks for how long the capacity can be assumed to be reduced: nobody has said it on days 9, 31 and 45.
  it.each(['2026-03-10', '2026-04-01', '2026-04-15'])('does not say on %s what nobody knows yet', (asOf) => {
    const { prognosis: _, ...unknown } = { ...CASE, spells: [{ from: '2026-03-02', to: null, extent: 1 }] };
    const told = standingOf(unknown, asOf);
    expect(told).not.toContain('No plan needs to be made.');
    expect(told).toContain('depends on how long the sickness is expected to last.');
    expect(told).toContain('SFB\u00a030:6');
    const swedish = standingOf(unknown, asOf, 'sv');
    expect(swedish).not.toContain('Ingen plan');
    expect(swedish).toContain('beror på hur länge sjukdomen väntas vara.');
  });

  it('does not tell of an earlier plan where the length of the latest sickness is not known', () => {
    const given: Case = {
      ref: 'A-17',
      employment: { from: '2019-08-01', to: null },
      spells: [
        { from: '2025-06-02', to: '2025-09-30', extent: 1 },
        { from: '2026-03-02', to: null, extent: 1 },
      ],
    };
    const told = standingOf(given, '2026-03-20');
    expect(told).toContain('depends on how long');
    expect(told).not.toContain('Ready by');
  });

  const { employment: _employment, ...alone } = CASE;

  it.each<[why: string, given: Case, asOf: string, en: string, sv: string]>([
    [
      'no spells',
      { ...CASE, spells: [] },
      '2026-02-10',
      'The case holds no sick absence.',
      'Ingen sjukfrånvaro',
    ],
    [
      'an absence that has ended',
      { ...CASE, spells: [{ from: '2026-02-02', to: '2026-02-09', extent: 1 }] },
      '2026-02-10',
      'The absence has ended.',
      'Sjukfrånvaron är slut.',
    ],
    [
      'somebody self-employed',
      { ...alone, insured: 'self-employed' },
      '2026-02-10',
      'a self-employed person has none.',
      'en egenföretagare har ingen.',
    ],
    [
      'somebody unemployed',
      { ...alone, insured: 'unemployed' },
      '2026-02-10',
      'an unemployed person has none.',
      'den som är arbetslös har ingen.',
    ],
    [
      'somebody called in without an employment',
      { ...alone, insured: 'on-demand' },
      '2026-02-10',
      'the case has no employment.',
      'ärendet har ingen anställning.',
    ],
    [
      'an employment that has ended',
      { ...CASE, employment: { from: '2019-08-01', to: '2026-02-09' } },
      '2026-02-10',
      'the employment has ended.',
      'anställningen har upphört.',
    ],
  ])('is short for %s, and says first why there is none', (_why, given, asOf, en, sv) => {
    for (const [lang, first, why] of [
      ['en', 'There is no plan to make now.', en],
      ['sv', 'Det finns ingen plan att göra nu.', sv],
    ] as const) {
      const { sections } = planForm(given, { asOf, lang });
      expect(sections).toHaveLength(2);
      expect(sections[0]?.blocks[0]).toMatchObject({
        kind: 'lines',
        lines: [{ text: first }, { text: expect.stringContaining(why) as string }],
      });
    }
  });

  it('is whole on the last day of the absence and of the employment, and before the sickness', () => {
    const ending = { from: '2019-08-01', to: '2026-02-10' };
    const spells = [{ from: '2026-02-02', to: '2026-02-10', extent: 1 }];
    for (const given of [{ spells }, { employment: ending }])
      expect(planOf(given).sections.length).toBeGreaterThan(2);
    expect(planOf({}, '2026-01-20').sections.length).toBeGreaterThan(2);
  });

  it('is not short on a day that another benefit takes while the sickness goes on', () => {
    const { prognosis: _, ...given } = CASE;
    const otherBenefits = [{ kind: 'parental', from: '2026-02-09', to: '2026-02-13', extent: 1 }] as const;
    const spells = [{ from: '2026-01-26', to: null, extent: 1 }];
    const form = planForm({ ...given, spells, otherBenefits }, { asOf: '2026-02-10' });
    expect(form.sections.length).toBeGreaterThan(2);
  });

  it('has the end of the employment in short, ahead and behind', () => {
    for (const to of ['2026-02-09', '2026-12-31']) {
      const told = standingOf({ ...CASE, employment: { from: '2019-08-01', to } }, '2026-02-10');
      expect(told).toContain(`"name":"Employed through","value":[{"text":"${to}"`);
    }
    expect(standingOf(CASE, '2026-02-10')).not.toContain('Employed through');
  });

  it('keeps telling of a plan that was not made in time when the absence has ended', () => {
    const given: Case = { ...CASE, spells: [{ from: '2026-01-26', to: '2026-04-30', extent: 1 }] };
    expect(standingOf(given, '2026-05-01')).toContain('"name":"Sick through","value":[{"text":"2026-04-30"');
    expect(standingOf(given, '2026-05-01')).toContain('Overdue');
  });

  it('says where its days come from where it has some', () => {
    const told = (given: Partial<Case>) => textsIn(planOf(given), formNames.followUp.en).join();
    expect(told({})).toContain('These days come from the case.');
    const spells = [{ from: '2026-02-02', to: '2026-02-20', extent: 1 }];
    expect(told({ spells, prognosis: [], certificates: [] })).not.toContain('These days');
  });

  it('asks about training as in Swedish', () => {
    expect(planQuestions.training.en).toBe('Is education or work training needed?');
  });
});

it.each([
  ['plan', planForm],
  ['meeting', meetingForm],
])('the English %s names its source in English', (_name, form) => {
  const told = (lang: Language) => JSON.stringify(form(CASE, { asOf: '2026-02-10', lang }));
  const swedish = /blankett|bör besvara|avstämningsmöte|deltagare och frågor/;
  expect(told('en')).not.toMatch(swedish);
  expect(told('sv')).toMatch(swedish);
});

it('every source of the English plan is in English, that of the practice of work training too', () => {
  const plans = all.filter(({ name }) => name.startsWith('the plan of on the way back in '));
  expect(plans.map(({ lang, form }) => [lang, JSON.stringify(form).includes('praxis, inte lag')])).toEqual([
    ['sv', true],
    ['en', false],
  ]);
});

describe('the meeting', () => {
  it('asks the six standing questions, with lines to answer on', () => {
    const checks = checksOf(meetingOf(), formNames.agenda.en);
    expect(checks.map(({ text }) => text)).toEqual(Object.values(meetingQuestions).map(({ en }) => en));
    expect(checks.every(({ lines = 0 }) => lines > 0)).toBe(true);
  });

  it('names who can be invited, and for whom the insured must consent (SFB 30:10)', () => {
    const checks = checksOf(meetingOf(), formNames.invite.en);
    expect(checks.filter(({ details }) => details.length === 0).map(({ text }) => text)).toEqual([
      'The insured',
      'Somebody as support',
    ]);
    expect(checks.map(({ text }) => text)).toContain('The employer');
    const after = checksOf(
      meetingOf({ employment: { from: '2019-08-01', to: '2026-01-31' } }),
      formNames.invite.en,
    );
    expect(after.map(({ text }) => text)).not.toContain('The employer');
  });

  it('says what only an employer is told where there is one', () => {
    const kept = (given: Partial<Case>) => textsIn(meetingOf(given), formNames.keepInMind.en);
    expect(kept({})).toHaveLength(5);
    expect(kept({ employment: { from: '2019-08-01', to: '2026-01-31' } })).toHaveLength(3);
  });

  it('asks what the case leaves open, or says that it leaves nothing', () => {
    const checks = checksOf(meetingOf(), formNames.ofCase.en);
    expect(checks.map(({ text }) => text)).toEqual([expect.stringContaining('exception')]);
    expect(checks[0]?.details.at(-1)).toContain('27:48');
    const short: Partial<Case> = {
      spells: [{ from: '2026-02-02', to: '2026-02-20', extent: 1 }],
      prognosis: [],
    };
    expect(textsIn(meetingOf(short), formNames.ofCase.en)).toEqual([
      'The case has no questions of its own for the meeting.',
    ]);
  });

  it('before the code has the case in short alone', () => {
    const given: Case = { ref: 'A-1', spells: [{ from: '2010-11-01', to: '2010-12-31', extent: 1 }] };
    expect(meetingForm(given, { asOf: '2010-12-01' }).sections.map(({ heading }) => heading)).toEqual([
      'In short',
    ]);
  });
});

describe('what is filled in by hand', () => {
  const report: Report = {
    lang: 'en',
    title: 'T',
    sections: [
      {
        heading: 'H',
        blocks: [
          {
            kind: 'checks',
            checks: [
              { text: 'Done <b>', done: true, details: ['Why'] },
              { text: 'Open', done: false, details: [], lines: 2 },
            ],
          },
          { kind: 'blanks', blanks: [{ name: 'Day', lines: 1 }] },
          { kind: 'grid', heads: ['A', 'B'], rows: 2 },
        ],
      },
    ],
  };

  it('as Markdown: a task list, rules, an empty table', () => {
    expect(reportMarkdown(report)).toBe(
      [
        '# T',
        '',
        '## H',
        '',
        '- [x] Done \\<b>',
        '  - Why',
        '- [ ] Open',
        '',
        '  ___',
        '',
        '  ___',
        '',
        '',
        '**Day:**',
        '',
        '___',
        '',
        '| A | B |',
        '| - | - |',
        '|   |   |',
        '|   |   |',
      ].join('\n'),
    );
  });

  it('as text: boxes, underscores, columns of them', () => {
    expect(reportText(report, { width: 12 }).split('\n').slice(5)).toEqual([
      '  [x] Done',
      '      <b>',
      '      – Why',
      '  [ ] Open',
      '',
      '      ______',
      '',
      '      ______',
      '',
      '  Day',
      '',
      '  __________',
      '',
      '  A     B',
      '',
      '  ____  ____',
      '',
      '  ____  ____',
    ]);
  });

  it('as a page: boxes, lines and cells, and nothing that a reader could run', () => {
    const html = reportHtml(report);
    expect(html).toContain('<li><span class="box">☑</span> Done &lt;b&gt;<ul><li>Why</li></ul></li>');
    expect(html.match(/<div class="rule"><\/div>/g)).toHaveLength(3);
    expect(html.match(/<td><\/td>/g)).toHaveLength(4);
    expect(html).not.toMatch(/<input|<script/);
  });
});
