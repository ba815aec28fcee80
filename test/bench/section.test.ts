import { describe, expect, it } from 'vitest';
import { outOfControl, sectionOf, type Result, type Row } from '../../bench/section.mjs';

const fast: Row = {
  name: 'a / b',
  text: '1.20 (1.10–1.40)',
  value: 1.2,
  unit: '',
  most: 1.3,
  limit: 'b is short',
};
const slow: Row = { ...fast, text: '1.40 (1.30–1.50)', value: 1.4 };
const ahead: Row = { name: 'c / a', text: '6.9', value: 6.9, unit: ' times', least: 7, limit: 'c is near' };
const told: Row = { name: 'd / a', text: '2.00', value: 2, unit: '' };

function resultOf(version: string, rows: readonly Row[], level = 1): Result {
  return {
    version,
    about: 'Three rounds.',
    controls: [{ what: 'b beside itself', value: level, text: level.toFixed(2) }],
    tables: [{ about: 'Warm:', rows }],
  };
}

const part = { title: 'A part', command: 'npm run bench' };

describe('a section of the page of performance', () => {
  it('has a column for each version of Node, and says which of them missed a target', () => {
    const lines = sectionOf(part, [
      resultOf('20.1.0', [fast, ahead, told]),
      resultOf('24.2.0', [slow, ahead, told]),
    ]).split('\n');

    expect(lines).toContain('|  | Node 20.1.0 | Node 24.2.0 | target |  |');
    expect(lines).toContain(
      '| a / b | 1.20 (1.10–1.40) | 1.40 (1.30–1.50) | at most 1.3 | **missed** with Node 24.2.0 |',
    );
    expect(lines).toContain('| c / a | 6.9 | 6.9 | at least 7 times | **missed** |');
    expect(lines).toContain('| d / a | 2.00 | 2.00 |  |  |');
  });

  it('says in words what limits what was missed, and nothing of what was met', () => {
    const missed = sectionOf(part, [resultOf('20.1.0', [slow, ahead])]);

    expect(missed).toContain('- a / b: b is short.\n- c / a: c is near.');
    expect(sectionOf(part, [resultOf('20.1.0', [fast])])).not.toContain('limits');
  });

  it('tells lines that one thing limits together', () => {
    const missed = sectionOf(part, [resultOf('20.1.0', [slow, { ...ahead, limit: 'b is short' }])]);

    expect(missed).toContain('- a / b; c / a: b is short.');
  });

  it('leaves the targets out where no line has one', () => {
    expect(sectionOf(part, [resultOf('20.1.0', [told])]).split('\n')).toContain('|  | Node 20.1.0 |');
  });

  it.each([
    [0.89, 1],
    [0.9, 0],
    [1, 0],
    [1.1, 0],
    [1.11, 1],
  ])('holds the control to a tenth: %s', (level, wrong) => {
    expect(outOfControl([resultOf('20.1.0', [fast]), resultOf('24.2.0', [fast], level)])).toHaveLength(wrong);
  });

  it('says which control it was, and under which Node', () => {
    expect(outOfControl([resultOf('20.1.0', [fast], 1.31)])).toEqual([
      'with Node 20.1.0, b beside itself came to 1.31',
    ]);
  });
});
