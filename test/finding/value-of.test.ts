import { describe, expect, it } from 'vitest';
import { decided, outOfScope, undetermined, valueOf } from '../../src/finding/finding.js';
import { NotDecided } from '../../src/finding/not-decided.js';

function thrownFor(found: Parameters<typeof valueOf>[0]): unknown {
  try {
    valueOf(found);
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('valueOf', () => {
  it('is the value of a decided finding', () => {
    expect(valueOf(decided({ amount: 1280 }, []))).toEqual({ amount: 1280 });
    expect(valueOf(decided(null, []))).toBeNull();
  });

  it.each([
    [
      'facts are missing',
      undetermined(['highRisk', 'age'], []),
      { message: 'not decided: highRisk, age missing', code: 'undetermined', missing: ['highRisk', 'age'] },
    ],
    [
      'the law before is not known',
      outOfScope('law-not-covered', { from: '2019-01-01', to: null }, []),
      {
        message: 'not decided: law-not-covered, known from 2019-01-01',
        code: 'out-of-scope',
        missing: [],
        reason: 'law-not-covered',
        known: { from: '2019-01-01', to: null },
      },
    ],
    [
      'an amount is known for some years only',
      outOfScope('parameter-unknown', { from: '2010-01-01', to: '2027-12-31' }, []),
      {
        message: 'not decided: parameter-unknown, known from 2010-01-01 to 2027-12-31',
        code: 'out-of-scope',
        missing: [],
        reason: 'parameter-unknown',
        known: { from: '2010-01-01', to: '2027-12-31' },
      },
    ],
  ])('throws where %s', (_, found, expected) => {
    const error = thrownFor(found);
    expect(error).toBeInstanceOf(NotDecided);
    expect({ ...(error as object), message: (error as Error).message }).toEqual({
      name: 'NotDecided',
      ...expected,
    });
  });

  it('throws what every copy of the package knows', () => {
    const other = Object.assign(new Error('not decided'), { name: 'NotDecided' });
    expect(other).toBeInstanceOf(NotDecided);
    expect(new TypeError()).not.toBeInstanceOf(NotDecided);
    class Own extends NotDecided {}
    expect(other).not.toBeInstanceOf(Own);
  });
});
