import { describe, expect, it } from 'vitest';
import { sfb27s46, sfb27s48third, sfb27s49a, sfb27s49b, sfb27s49d, sfb27s49e } from '../../src/law/sfb/27.js';
import { sfb30s6first, sfb30s6second } from '../../src/law/sfb/30.js';
import { sjll12, sjll19, sjll4a2, sjll6third, sjllTransition2018 } from '../../src/law/sjll.js';
import { lastDayMoves } from '../../src/law/statutory-time.js';
import { cite, type Ground } from '../../src/law/provision.js';
import type { Lagrum, Section } from '../../src/law/lagrum.js';
import { byAct, citation, lagrumText } from '../../src/report/lagrum.js';

const newest = (...grounds: readonly Ground[]): readonly Lagrum[] => cite(grounds, undefined);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('one citation', () => {
  it.each([
    [sjll12, 'SjLL 12 §', 'SjLL 12 §'],
    [sjll6third, 'SjLL 6 § 3 st.', 'SjLL 6 § third para.'],
    [sjll4a2, 'SjLL 4 a § 2 p.', 'SjLL 4 a § point 2'],
    [sfb27s46, 'SFB 27:46', 'SFB 27:46'],
    [sfb27s48third, 'SFB 27:48 3 st.', 'SFB 27:48 third para.'],
    [lastDayMoves, 'lag (1930:173) 2 §', 'lag (1930:173) 2 §'],
    [
      sjllTransition2018,
      'SFS 2018:648 övergångsbestämmelserna 2 p.',
      'SFS 2018:648 transitional provisions point 2',
    ],
    [{ kalla: 'prop. 2007/08:136' }, 'prop. 2007/08:136', 'prop. 2007/08:136'],
  ])('%#', (ground, sv, en) => {
    const [lagrum] = newest(ground) as [Lagrum];
    expect(plain(lagrumText(lagrum, 'sv'))).toBe(sv);
    expect(plain(lagrumText(lagrum, 'en'))).toBe(en);
  });
});

it('counts paragraphs in words as long as there are words', () => {
  const [section] = newest(sjll6third) as [Section];
  const paragraph = (stycke: string): string => plain(lagrumText({ ...section, stycke }, 'en'));
  expect(['1', '6', '7'].map(paragraph)).toEqual([
    'SjLL 6 § first para.',
    'SjLL 6 § sixth para.',
    'SjLL 6 § 7 para.',
  ]);
});

describe('several', () => {
  it('are in the order of the act, in whatever order they were cited', () => {
    const sections = newest(sfb27s49a, sfb27s49b, sfb27s49d, sfb27s49e);
    const paragraphs = (list: readonly Lagrum[]): unknown =>
      byAct(list)[0]?.sections.map(({ paragraf }) => paragraf);
    for (const list of [sections, [...sections].reverse()]) {
      expect(paragraphs(list)).toEqual(['49 a', '49 b', '49 d', '49 e']);
    }
  });

  it('are gathered by act and chapter, without paragraphs', () => {
    expect(plain(citation(newest(sjll19, sjll12, lastDayMoves), 'sv'))).toBe(
      'SjLL 12, 19 §§; lag (1930:173) 2 §',
    );
    expect(plain(citation(newest(sfb30s6second, sfb27s46, sfb30s6first), 'en'))).toBe('SFB 27:46; 30:6');
    expect(plain(citation([{ kalla: 'praxis' }, { kalla: 'praxis' }], 'sv'))).toBe('praxis');
    expect(citation([], 'sv')).toBe('');
  });

  it('stand in the order of the act, each once', () => {
    expect(byAct([...newest(sjll12, sjll4a2), ...newest(sjll12, sjll6third)])).toEqual([
      { act: 'SFS 1991:1047', sections: newest(sjll4a2, sjll6third, sjll12) },
    ]);
  });
});
