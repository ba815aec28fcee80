import { describe, expect, it } from 'vitest';
import { reportMarkdown, statisticsReport, statisticsSvg, type StatisticsTold } from '../../src/report.js';

const TOLD: StatisticsTold = {
  lengths: [
    { length: '1-14', days: 200, wholeDays: 150.5, occasions: 40 },
    { length: '15-59', days: 100, wholeDays: 80, occasions: 4 },
    { length: 'from-60', days: null, wholeDays: null, occasions: null },
  ],
  months: [
    { month: '2026-01', days: 180, wholeDays: 130.5, occasions: 30 },
    { month: '2026-02', days: null, wholeDays: null, occasions: null },
  ],
};

const withoutExtent: StatisticsTold = {
  lengths: [{ length: '1-14', days: 7, wholeDays: null, occasions: 1 }],
  months: Array.from({ length: 24 }, (_, i) => ({
    month: `${2025 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
    days: i,
    wholeDays: null,
    occasions: 0,
  })),
};

describe('statisticsReport', () => {
  it('has a table by length and one by month, in both languages', () => {
    const markdown = reportMarkdown(statisticsReport(TOLD));
    expect(markdown).toContain('# Sick leave 2026-01 – 2026-02');
    expect(markdown).toMatch(/\| 1–14 days\s+\|\s+200 \|\s+150\.5 \|\s+40 \|/);
    expect(markdown).toMatch(/\| 2026-02\s+\|\s+left out \|/);
    expect(reportMarkdown(statisticsReport(TOLD, { lang: 'sv' }))).toMatch(
      /\| 60 dagar och mer\s+\|\s+lämnas inte \|/,
    );
  });

  it('tells whole days as not known, and not as left out, where the extent is not', () => {
    const markdown = reportMarkdown(statisticsReport(withoutExtent, { lang: 'sv' }));
    expect(markdown).toMatch(/\| 1–14 dagar\s+\|\s+7 \|\s+inte känt \|\s+1 \|/);
    expect(markdown).toContain('Hela dagar är inte kända, eftersom sjukfallens omfattning inte är angiven.');
    expect(markdown).not.toContain('lämnas inte');
    expect(reportMarkdown(statisticsReport(withoutExtent))).toContain('Whole days are not known');
    expect(reportMarkdown(statisticsReport(TOLD))).not.toContain('not known');
  });

  it('names no time where there is none', () => {
    expect(statisticsReport({ lengths: [], months: [] }).title).toBe('Sick leave');
  });
});

describe('statisticsSvg', () => {
  it('draws a bar for each figure that is told, and says all of them', () => {
    const picture = statisticsSvg(TOLD, { lang: 'sv', theme: 'light' });
    expect(picture.match(/class="employer"/g)).toHaveLength(3);
    expect(picture.match(/stroke-dasharray/g)).toHaveLength(2);
    expect(picture).toContain('1–14 dagar: 150,5; 15–59 dagar: 80; 60 dagar och mer: lämnas inte');
    expect(picture).toContain('Hela sjukdagar efter längd');
    expect(picture).not.toContain('NaN');
  });

  it('takes calendar days where the extent is not known, and names some months of many', () => {
    const picture = statisticsSvg(withoutExtent);
    expect(picture).toContain('Days of sickness by length');
    expect(picture).toContain('>Jan 25<');
    expect(picture).not.toContain('>Feb 25<');
    expect(statisticsSvg(withoutExtent)).toBe(picture);
  });
});
