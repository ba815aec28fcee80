/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import * as api from '../../src/index.js';
import { registry } from '../../src/generated/registry.js';
import { jsonSchemaOf, ruleById } from '../../src/schema.js';

const schemas = import.meta.glob<{ readonly entry?: { readonly id: string } }>(
  '../../src/rules/*/*/input.ts',
  {
    eager: true,
  },
);
const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

describe('the registry', () => {
  it('lists every rule that has a schema, each once', () => {
    const ids = Object.values(schemas).flatMap(({ entry }) => (entry === undefined ? [] : [entry.id]));
    const known = registry.map(({ id }) => id);
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });

  it.each(Object.entries(schemas).filter(([, { entry }]) => entry !== undefined))(
    '%s has the id that its place says',
    (file, { entry }) => {
      expect(file).toContain(`/rules/${entry?.id ?? ''}/input.ts`);
    },
  );

  it.each(registry)('$id has titles, covered dates and a checked function of its name', (rule) => {
    expect(rule.title.sv.length).toBeGreaterThan(0);
    expect(rule.title.en.length).toBeGreaterThan(0);
    expect(rule.covered.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(api).toHaveProperty(camelCase(rule.id.replace(/^.*\//, '')));
    expect(() => rule.decide({ hemligtNamn: 4711 })).toThrow(/^invalid input/);
    expect(ruleById(rule.id)).toBe(rule);
  });

  it.each(registry)('$id has a JSON Schema that refuses unknown fields', (rule) => {
    expect(() => Reflect.apply(jsonSchemaOf, undefined, [rule.id]) as unknown).toThrow(TypeError);
    expect(jsonSchemaOf(rule)).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it('knows no rule of another id', () => {
    expect(ruleById('sick-pay/karensavdraget')).toBeUndefined();
  });
});
