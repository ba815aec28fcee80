import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { actorMap, type ActorMapInput } from '../../src/index.js';
import { actorMapSvg } from '../../src/report.js';
import { valueOf } from '../support/properties.js';

function drawn(input: ActorMapInput, lang: 'sv' | 'en'): string {
  const found = actorMap(input);
  if (found.outcome !== 'decided') throw new Error('no map');
  return actorMapSvg(found, { lang });
}

/** How often an element stands in it; throws where it is not well-formed. */
function counted(svg: string, name: string): number {
  let count = 0;
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (tag.name === name) count += 1;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return count;
}

describe.each(['sv', 'en'] as const)('the picture of the actors, in %s', (lang) => {
  const { actors, edges } = valueOf(actorMap({}));
  const svg = drawn({}, lang);

  it('has a box for every actor, an arrow for every pair and a line for every edge', () => {
    const pairs = new Set(edges.map(({ from, to }) => `${from} ${to}`)).size;
    expect(counted(svg, 'rect')).toBe(actors.length);
    expect(svg.match(/marker-end/g)).toHaveLength(pairs);
    expect(counted(svg, 'text')).toBe(actors.length + pairs + edges.length);
  });

  it('says on which section an arrow rests', () => {
    const lines = drawn({ actor: 'work-environment-authority' }, lang);
    expect(lines).toMatch(/AML\s7:5/);
    expect(lines).toContain(
      lang === 'sv' ? 'Arbetsmiljöverket → arbetsgivaren' : 'AV, work environment → the employer',
    );
  });

  it('reaches for nothing elsewhere', () => {
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image|href/);
  });
});

it('speaks English where no language is named', () => {
  const found = actorMap({ actor: 'union' });
  expect(found.outcome === 'decided' && actorMapSvg(found)).toContain('lang="en"');
});
