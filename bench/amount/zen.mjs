/** The rule as a decision graph of ZEN: one expression node, decimals of its own. */
import { ZenEngine } from '@gorules/zen-engine';

const expressions = {
  hours: 'sum(map(absence, #.hours))',
  counted: 'len(filter(earlierDeductions, d(#) < d(periodFrom) and d(#) >= d(periodFrom).sub(12, "M")))',
  reason: '$.counted >= 10 ? "ten-deductions" : "ordinary"',
  week: 'pay.hourly != null ? pay.hourly * pay.hoursPerWeek : pay.monthly * 12 / 52',
  lost: 'pay.hourly != null ? pay.hourly * $.hours : pay.monthly * 12 * $.hours / (52 * pay.hoursPerWeek)',
  before: '$.lost * 80 / 100',
  left: '$.reason == "ordinary" ? max([0, $.week * 16 / 100 - alreadyDeducted]) : 0',
  now: '$.reason == "ordinary" ? min([$.left, $.before]) : 0',
  weeklyPay: 'round($.week, 2)',
  hourlyPay: 'pay.hourly != null ? pay.hourly : round(pay.monthly * 12 / (52 * pay.hoursPerWeek), 2)',
  payLost: 'round($.lost, 2)',
  sickPayBefore: 'round($.before, 2)',
  karensavdrag: 'round($.now, 2)',
  sickPay: 'round($.before - $.now, 2)',
  remaining: 'round($.left - $.now, 2)',
  netLoss: 'round($.lost - $.before + $.now, 2)',
  basis: '["SjLL 6 § 1 st.", "SjLL 6 § 2 st.", "SjLL 6 § 3 st.", "SjLL 2 §"]',
};

const graph = {
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in' },
    {
      id: 'amount',
      type: 'expressionNode',
      name: 'amount',
      content: {
        expressions: Object.entries(expressions).map(([key, value]) => ({ id: key, key, value })),
      },
    },
    { id: 'out', type: 'outputNode', name: 'out' },
  ],
  edges: [
    { id: '1', sourceId: 'in', targetId: 'amount', type: 'edge' },
    { id: '2', sourceId: 'amount', targetId: 'out', type: 'edge' },
  ],
};

export function zen() {
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));
  return async (input) => {
    if (input.periodFrom < '2019-01-01') return undefined;
    const { result } = await decision.evaluate({
      ...input,
      // The language has no way to leave out what comes twice, and no default for a field inside filter.
      earlierDeductions: [...new Set(input.earlierDeductions ?? [])],
      alreadyDeducted: input.alreadyDeducted ?? 0,
    });
    const { basis, counted, week, lost, before, left, now, ...value } = result;
    return { value, basis };
  };
}
