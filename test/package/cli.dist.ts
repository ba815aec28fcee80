import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sjukregler } from '../support/cli.js';

const KARENSAVDRAG = '{"periodFrom":"2026-03-02","weeklyPay":8000}';
const COLD = 'examples/cold.case.json';

/** Nothing that was typed in, not even a part of it, comes back in an error. */
const SECRET = '19800101-1234';

function json(text: string): unknown {
  return JSON.parse(text);
}

describe('rules and schema', () => {
  it('lists every rule, aligned', () => {
    const { exit, out, err } = sjukregler(['rules']);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^sick-pay\/karensavdrag +\S.* {2}SjLL .*2019-01-01\s–$/m);
  });

  it('lists them as JSON', () => {
    const rules = json(sjukregler(['rules', '--json']).out) as readonly Record<string, unknown>[];
    expect(rules.length).toBeGreaterThan(10);
    for (const rule of rules) {
      expect(Object.keys(rule)).toEqual(expect.arrayContaining(['id', 'title', 'sections', 'covered']));
    }
  });

  it('gives a JSON Schema', () => {
    const { exit, out } = sjukregler(['schema', 'sick-pay/karensavdrag']);
    expect(exit).toBe(0);
    expect(json(out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['periodFrom'],
      oneOf: [{ required: ['weeklyPay'] }, { required: ['pay'] }],
    });
  });
});

describe('eval', () => {
  it('answers on standard output and says nothing else', () => {
    const { exit, out, err } = sjukregler(['eval', 'sick-pay/karensavdrag'], KARENSAVDRAG);
    expect([exit, err]).toEqual([0, '']);
    expect(json(out)).toMatchObject({ outcome: 'decided', value: { amount: 1280 } });
  });

  it('takes a byte order mark', () => {
    expect(sjukregler(['eval', 'sick-pay/karensavdrag', '-'], `\uFEFF${KARENSAVDRAG}`).exit).toBe(0);
  });

  it.each([
    ['not JSON', `{"periodFrom": ${SECRET}`],
    ['nothing', ''],
    ['an impossible date', `{"periodFrom":"2026-02-30","weeklyPay":8000}`],
    ['an unknown key', `{"${SECRET}":1,"periodFrom":"2026-03-02","weeklyPay":8000}`],
    ['a number as text', `{"periodFrom":"2026-03-02","weeklyPay":"${SECRET}"}`],
  ])('refuses %s with 3, and prints nothing of it', (_, input) => {
    const { exit, out, err } = sjukregler(['eval', 'sick-pay/karensavdrag'], input);
    expect([exit, out]).toEqual([3, '']);
    expect(err).toContain('the input does not fit');
    expect(err).not.toContain(SECRET);
  });

  it('names path and code', () => {
    const { err } = sjukregler(
      ['eval', 'sick-pay/karensavdrag'],
      '{"periodFrom":"2026-02-30","weeklyPay":-1}',
    );
    expect(err).toMatch(/^ {2}periodFrom: no-such-date\./m);
    expect(err).toMatch(/^ {2}weeklyPay: negative\./m);
  });
});

describe('batch', () => {
  it('keeps the order and reports a bad line in its place', () => {
    const lines = [KARENSAVDRAG, 'not json', '', '{"periodFrom":"2026-03-02"}', KARENSAVDRAG];
    const { exit, out } = sjukregler(['batch', 'sick-pay/karensavdrag'], lines.join('\n'));
    expect(exit).toBe(3);
    const answers = out.trimEnd().split('\n').map(json);
    expect(answers).toMatchObject([
      { outcome: 'decided' },
      { error: { line: 2, code: 'invalid-input', issues: [{ path: [], code: 'not-json' }] } },
      { error: { line: 4, code: 'invalid-input', issues: [{ path: ['weeklyPay'], code: 'missing' }] } },
      { outcome: 'decided' },
    ]);
  });

  it('refuses a line that is too long in its place, and goes on', () => {
    const long = `{"x":"${'a'.repeat(8 * 1024 * 1024)}"}`;
    const { exit, out } = sjukregler(
      ['batch', 'sick-pay/karensavdrag'],
      [KARENSAVDRAG, long, KARENSAVDRAG, long].join('\n'),
    );
    expect(exit).toBe(3);
    const tooLong = { code: 'invalid-input', issues: [{ path: [], code: 'too-long' }] };
    expect(out.trimEnd().split('\n').map(json)).toMatchObject([
      { outcome: 'decided' },
      { error: { line: 2, ...tooLong } },
      { outcome: 'decided' },
      { error: { line: 4, ...tooLong } },
    ]);
  });

  it('answers nothing with nothing', () => {
    expect(sjukregler(['batch', 'sick-pay/karensavdrag'], '')).toEqual({ exit: 0, out: '', err: '' });
  });

  it('takes a byte order mark and the line ends of Windows', () => {
    const { exit, out } = sjukregler(
      ['batch', 'sick-pay/karensavdrag'],
      `\uFEFF${KARENSAVDRAG}\r\n${KARENSAVDRAG}\r\n`,
    );
    expect([exit, out.trimEnd().split('\n').length]).toEqual([0, 2]);
  });
});

describe('explain', () => {
  it.each([
    ['en', /Whole karensavdrag +1,280\.00.kr/],
    ['sv', /Helt karensavdrag +1.280,00.kr/],
  ])('in %s', (lang, amount) => {
    const { exit, out, err } = sjukregler(['explain', 'sick-pay/karensavdrag', '--lang', lang], KARENSAVDRAG);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(amount);
  });

  it('as Markdown and as JSON', () => {
    const explain = ['explain', 'sick-pay/karensavdrag', '--format'];
    expect(sjukregler([...explain, 'md'], KARENSAVDRAG).out).toMatch(/^# The karensavdrag\n/);
    expect(JSON.parse(sjukregler([...explain, 'json'], KARENSAVDRAG).out)).toMatchObject({
      title: 'The karensavdrag',
    });
  });

  it('refuses what does not fit', () => {
    expect(sjukregler(['explain', 'sick-pay/karensavdrag'], '{}')).toMatchObject({ exit: 3, out: '' });
  });

  it('explains every rule that answers without input', () => {
    expect(sjukregler(['explain', 'coordination/terms', '--lang', 'sv'], '{}').out).toContain('Ordlista');
  });
});

describe('assess', () => {
  it('is text by default, without colours where nobody looks', () => {
    const { exit, out, err } = sjukregler(['assess', COLD, '--as-of', '2026-03-06']);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^Case cold\n═+\n/);
    expect(out).toMatch(/2,880\.00.kr/);
    expect(out).not.toContain('\u001b');
  });

  it('gives the finding as JSON', () => {
    const { out } = sjukregler(['assess', COLD, '--as-of', '2026-03-06', '--format', 'json']);
    expect(json(out)).toMatchObject({ outcome: 'decided', value: { ref: 'cold', asOf: '2026-03-06' } });
  });

  it('gives Markdown in Swedish', () => {
    const { out } = sjukregler(['assess', COLD, '--as-of', '2026-03-06', '--format', 'md', '--lang', 'sv']);
    expect(out).toMatch(/^# Ärende cold\n\n## I korthet\n/);
  });

  it('gives a page, a picture and a calendar', () => {
    const as = (format: string): string =>
      sjukregler(['assess', COLD, '--as-of', '2026-03-06', '--format', format, '--lang', 'sv']).out;
    expect(as('html')).toMatch(
      /^<!DOCTYPE html>\n<html lang="sv">[^]*<figure class="narrow"><svg [^]*<\/html>\n$/,
    );
    expect(as('svg')).toMatch(/^<svg [^]*<\/svg>\n$/);
    expect(as('ics')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  });

  it('takes the calendar before, and refuses one beside another format or a file that is none', () => {
    const before = (format: string, file: string): ReturnType<typeof sjukregler> =>
      sjukregler(['assess', COLD, '--as-of', '2026-03-06', '--format', format, '--previous', file]);
    expect(before('text', COLD).exit).toBe(2);
    expect(before('ics', 'no-such-file').exit).toBe(2);
    const refused = before('ics', COLD);
    expect([refused.exit, refused.out]).toEqual([3, '']);
    expect(refused.err).toContain('previous: not-a-calendar.');
  });

  it('reads standard input', () => {
    const { exit, out } = sjukregler(['assess', '-', '--as-of', '2026-03-06'], '{"ref":"A-1","spells":[]}');
    expect(exit).toBe(0);
    expect(out).toContain('The case holds no sick absence.');
  });

  it('does not guess the day: without one it exits with 2', () => {
    const { exit, out, err } = sjukregler(['assess', COLD]);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('--as-of');
  });

  it('refuses a day that does not exist with 3', () => {
    const { exit, out, err } = sjukregler(['assess', COLD, '--as-of', '2026-02-30']);
    expect([exit, out]).toEqual([3, '']);
    expect(err).toMatch(/^ {2}asOf: no-such-date\./m);
  });

  it('refuses a case that does not fit with 3, by its path', () => {
    const spells = '[{"from":"2026-03-02","to":"2026-03-01","extent":1}]';
    const { exit, out, err } = sjukregler(
      ['assess', '-', '--as-of', '2026-03-06'],
      `{"ref":"A-1","spells":${spells}}`,
    );
    expect([exit, out]).toEqual([3, '']);
    expect(err).toMatch(/^ {2}spells\[0\]\.to: reversed\./m);
  });
});

describe('law', () => {
  it('tells what was checked when, and with a day what is due', () => {
    const { exit, out, err } = sjukregler(['law', '--as-of', '2026-11-30']);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^What the library knows of the law, 2026-11-30\nMissing for 2027: /);
    expect(sjukregler(['law', '--lang', 'sv']).out).toMatch(/^Vad biblioteket vet om lagen\n\nTabeller\n/);
  });

  it('as JSON', () => {
    const status = json(sjukregler(['law', '--as-of', '2026-11-30', '--json']).out);
    expect(status).toMatchObject({ asOf: '2026-11-30', nextYear: { year: 2027 } });
  });

  it('refuses a day that does not exist with 3', () => {
    const { exit, out, err } = sjukregler(['law', '--as-of', '2026-02-30']);
    expect([exit, out]).toEqual([3, '']);
    expect(err).toMatch(/^ {2}asOf: no-such-date\./m);
  });
});

describe('usage', () => {
  it.each([
    ['sick-pay/karensavdra', 'sick-pay/karensavdrag'],
    ['karensavdrag', 'sick-pay/karensavdrag'],
    ['chains', 'work-capacity/chain'],
  ])('%s: names the nearest rule', (typed, nearest) => {
    const { exit, out, err } = sjukregler(['eval', typed], '{}');
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain(`did you mean ${nearest}?`);
  });

  it.each([
    ['an unknown command', ['asess']],
    ['an unknown option', ['rules', '--xml']],
    ['an unknown format', ['assess', COLD, '--as-of', '2026-03-06', '--format', 'pdf']],
    ['an unknown language', ['assess', COLD, '--as-of', '2026-03-06', '--lang', 'de']],
    ['a missing argument', ['schema']],
    ['a file that is not there', ['assess', `${SECRET}.json`, '--as-of', '2026-03-06']],
  ])('%s exits with 2', (_, args) => {
    const { exit, out, err } = sjukregler(args);
    expect([exit, out]).toEqual([2, '']);
    expect(err).not.toBe('');
    expect(err).not.toContain(SECRET);
  });

  it.each([[['--help']], [['assess', '--help']], [['explain', '--help']]])('%s shows examples', (args) => {
    const { exit, out } = sjukregler(args);
    expect(exit).toBe(0);
    expect(out).toContain('Examples:');
    expect(out).toContain('$ ');
  });
});

describe('standard output that takes no more', () => {
  const shell = (command: string): ReturnType<typeof sjukregler> => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    return { exit: status, out: stdout, err: stderr };
  };
  const cli = `${process.execPath} dist/cli.js`;

  it
    .runIf(existsSync('/dev/full'))
    .each([
      'rules',
      'schema sick-pay/karensavdrag',
      `assess ${COLD} --as-of 2026-03-06`,
      'table day-amounts',
      '--help',
      'population --help',
      'batch sick-pay/karensavdrag',
    ])('is told in a sentence: %s', (command) => {
    const { exit, err } = shell(`echo '${KARENSAVDRAG}' | ${cli} ${command} > /dev/full`);
    expect([exit, err]).toEqual([
      1,
      'sjukregler: standard output: cannot write (ENOSPC): the disk is full\n',
    ]);
  });

  it('is no failure where the reader has seen enough', () => {
    const many = `for i in 1 2 3 4 5 6 7 8 9; do cat docs/coverage.md; done`;
    const { out, err } = shell(`(${many}) | ${cli} batch sick-pay/karensavdrag | head -n 1 | cut -c 1-8`);
    expect(out).toBe('{"error"\n');
    expect(err).toMatch(/^(sjukregler: standard output was closed; the rest was not written\n)?$/);
  });

  it('does not end a run whose standard error is closed', () => {
    expect(shell(`${cli} rules --json 2>&- | tail -c 2`)).toMatchObject({ exit: 0, out: ']\n' });
  });
});
