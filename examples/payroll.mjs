// What a payroll system asks: the karensavdrag and the sick pay of one period, to the öre, with the sections.
import { amount } from 'sjukregler';

const found = amount({
  periodFrom: '2026-03-02',
  pay: { monthly: 26000, hoursPerWeek: 40 },
  absence: [
    { date: '2026-03-02', hours: 8 },
    { date: '2026-03-03', hours: 8 },
  ],
  // Known: nothing was deducted in the last twelve months, no exemption, no earlier days of the period.
  earlierDeductions: [],
  alreadyDeducted: 0,
});

if (found.outcome !== 'decided') throw new Error(found.outcome);

const { hours, payLost, sickPayBefore, karensavdrag, sickPay } = found.value;
const kronor = (value) => `${value.toFixed(2)} kr`.padStart(12);

console.log(`Hours missed            ${String(hours).padStart(9)}`);
console.log(`Pay lost                ${kronor(payLost)}`);
console.log(`Sick pay before         ${kronor(sickPayBefore)}`);
console.log(`Karensavdrag            ${kronor(-karensavdrag)}`);
console.log(`Sick pay                ${kronor(sickPay)}`);
console.log(
  `Basis: ${[...new Set(found.basis.map(({ forfattning, paragraf }) => `${forfattning}, ${paragraf} §`))].join('; ')}`,
);

for (const { fact, assumed } of found.assumptions ?? []) console.log(`Assumed: ${fact} ${assumed}`);
