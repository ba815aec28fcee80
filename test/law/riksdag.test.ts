/** Where the text of a section stands at the Riksdag, whose pages name them so: K27P46, P6, P4a. */
import { expect, it } from 'vitest';
import { sectionUrl } from '../../src/law/riksdag.js';

const LAW = { giltigFom: '2010-03-04', readUntil: '2026-03-01' } as const;

it.each([
  ['SFS 2010:110', '27', '46', 'sfs-2010-110.html#K27P46'],
  ['SFS 2010:110', '27', '49 b', 'sfs-2010-110.html#K27P49b'],
  ['SFS 1991:1047', undefined, '6', 'sfs-1991-1047.html#P6'],
  ['SFS 1991:1047', undefined, '4 a', 'sfs-1991-1047.html#P4a'],
  ['SFS 1991:1047', undefined, 'övergångsbestämmelserna', 'sfs-1991-1047.html'],
])('%s %s %s', (forfattning, kapitel, paragraf, place) => {
  const section = { forfattning, paragraf, ...LAW, ...(kapitel === undefined ? {} : { kapitel }) };
  expect(sectionUrl(section)).toBe(`https://data.riksdagen.se/dokument/${place}`);
});
