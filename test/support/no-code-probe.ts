/** What checked functions answer where generated code is forbidden: run with --disallow-code-generation-from-strings. */
import { InvalidInput, amount, assess } from '../../src/index.js';

function answerOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    return error instanceof InvalidInput ? error.issues : String(error);
  }
}

function mayGenerate(): boolean {
  try {
    // oxlint-disable-next-line typescript/no-implied-eval -- whether it may be called is the question
    new Function('');
    return true;
  } catch {
    return false;
  }
}

const pay = { monthly: 26_000, hoursPerWeek: 40 };
const absence = [{ date: '2026-03-02', hours: 8 }];
const spell = { from: '2026-03-02', to: '2026-03-20', extent: 1 };

console.log(
  JSON.stringify({
    mayGenerate: mayGenerate(),
    answers: [
      answerOf(() => amount({ periodFrom: '2026-03-02', pay, absence })),
      answerOf(() => amount({ periodFrom: '2026-02-30', pay, absence })),
      answerOf(() => amount({ periodFrom: '2026-03-02', pay, absence: new Array(20_001).fill(absence[0]) })),
      answerOf(() => assess({ ref: 'A-1', spells: [spell] }, { asOf: '2026-04-01' })),
      answerOf(() => assess({ ref: 'A-1', spells: [{ ...spell, extent: 2 }] }, { asOf: '2026-04-01' })),
    ],
  }),
);
