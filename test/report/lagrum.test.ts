import { describe, expect, it } from 'vitest';
import { sfb27s46, sfb27s48third } from '../../src/law/sfb/27.js';
import { sfb30s6first, sfb30s6second } from '../../src/law/sfb/30.js';
import { sjll12, sjll19, sjll4a2, sjll6third, sjllTransition2018 } from '../../src/law/sjll.js';
import { lastDayMoves } from '../../src/law/statutory-time.js';
import { cite, type Ground } from '../../src/law/provision.js';
import type { Lagrum } from '../../src/law/lagrum.js';
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

describe('several', () => {
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
