/** What errors name: of the schema what can be named, of the input nothing. */
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/cli/input.js';
import { nearestField } from '../../src/edge/near.js';
import { assess, InvalidInput, karensavdrag } from '../../src/index.js';

const issueOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues[0];
  }
  return undefined;
};

describe('an unknown key', () => {
  const asked = (key: string) =>
    issueOf(() => karensavdrag({ periodFrom: '2026-03-02', weeklyPay: 8000, [key]: 1 }));

  it.each([
    ['weeklypay', 'weeklyPay'],
    ['weekly_pay', 'weeklyPay'],
    ['weekyPay', 'weeklyPay'],
    ['alreadyDeduckted', 'alreadyDeducted'],
  ])('%s is near a field', (key, nearest) => {
    expect(asked(key)).toMatchObject({ path: [], code: 'unknown-key', nearest });
    expect(asked(key)?.message).toMatch(new RegExp(` Is \`${nearest}\` meant\\?$`));
  });

  it.each(['diagnosis', 'Kim Ek', '19800101-1234', 'x'.repeat(41)])(
    '%s is near none, and is not told',
    (key) => {
      expect(asked(key)).toMatchObject({ path: [], code: 'unknown-key' });
      expect(JSON.stringify(asked(key))).not.toContain(key);
      expect(asked(key)).not.toHaveProperty('nearest');
    },
  );

  it('is looked for among the fields of its own object', () => {
    const spells = [{ from: '2026-01-12', to: null, extent: 1, workdAfter: true }];
    expect(issueOf(() => assess({ ref: 'A-1', spells }, { asOf: '2026-02-01' }))).toMatchObject({
      path: ['spells', 0],
      nearest: 'workedAfter',
    });
  });
});

it('nearest is the fewest letters apart', () => {
  expect(nearestField('hourlly', ['hours', 'hourly'])).toBe('hourly');
  expect(nearestField('', ['hours'])).toBeUndefined();
});

it('options that there are are told', () => {
  const spells = [{ from: '2026-01-12', to: null, extent: 1 }];
  const issue = issueOf(() =>
    assess({ ref: 'A-1', spells, workAfterEmployment: 'Kim Ek' } as never, { asOf: '2026-02-01' }),
  );
  expect(issue).toMatchObject({ code: 'not-an-option', options: ['other-work', 'unemployed'] });
  expect(issue?.message).toMatch(/ Allowed: other-work, unemployed\.$/);
});

describe('JSON that is none', () => {
  const message = (source: string, which?: string) => issueOf(() => parseJson(source, which));

  it('is told by line and column, and which of several files', () => {
    expect(message('{"pay":\n 8000,50}', 'after')).toMatchObject({ path: ['after'], code: 'not-json' });
    expect(message('{"pay":\n 8000,50}')?.message).toMatch(/ It stops at line 2, column 7\.$/);
    expect(message(' \n')?.message).toMatch(/ It is empty\.$/);
  });

  it('tells nothing that it holds', () => {
    expect(message('Kim at position 19800101')?.message).not.toMatch(/Kim|19800101/);
    expect(message('"at position 3')?.message).not.toContain('Kim');
  });
});
