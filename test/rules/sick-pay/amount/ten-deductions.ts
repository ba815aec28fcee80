/** The first days of ten periods with a deduction in the twelve months before March 2026. */
export const TEN_DEDUCTIONS: readonly string[] = [
  '2025-05-05',
  '2025-06-05',
  '2025-07-05',
  '2025-08-05',
  '2025-09-05',
  '2025-10-05',
  '2025-11-05',
  '2025-12-05',
  '2026-01-05',
  '2026-02-05',
];
