import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleAbout } from '../../src/finding/rule-about.js';
import { registry } from '../../src/generated/registry.js';

describe('the page of a rule in Swedish', () => {
  it.each(registry.map(({ id }) => id))('tells of %s in whole sentences', async (id) => {
    const { about } = (await import(
      /* @vite-ignore */ `${import.meta.dirname}/../../src/rules/${id}/about.ts`
    )) as { readonly about: RuleAbout };
    expect(about.decides.length).toBeGreaterThan(0);
    for (const paragraph of [...about.decides, about.leaves])
      expect(paragraph).toMatch(/^[\p{Lu}8].*[^ ]\.$/su);
    for (const phrase of [about.source, about.throws]) expect(phrase).toMatch(/[^.]$/);
    expect(JSON.stringify(about)).not.toMatch(/ {2}|\b(?:and|the|second|third|paras?|whether)\b/);
  });

  it.each(readdirSync('docs/sv/rules'))('says in %s from when in Swedish', (file) => {
    const text = readFileSync(`docs/sv/rules/${file}`, 'utf8');
    expect(/^- I kraft: .*$/m.exec(text)?.[0]).not.toMatch(/\b(?:from|until|before|the)\b/);
  });
});

describe('the page of a rule', () => {
  it.each(readdirSync('docs/rules'))('names no type twice in %s', (file) => {
    expect(readFileSync(`docs/rules/${file}`, 'utf8')).not.toMatch(
      /`[^`]*\btrue or false \| (?:true|false)\b[^`]*`/,
    );
  });
});
