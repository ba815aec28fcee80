import { describe, expect, it } from 'vitest';
import { sfb27s46, sfb27s48third, sfb30s6first, sfb30s6second, lastDayMoves } from '../../src/law/sfb.js';
import { sjll12, sjll19, sjll4a2, sjll6third, sjllTransition2018 } from '../../src/law/sjll.js';
import { byAct, citation, lagrumText } from '../../src/report/lagrum.js';

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
  ])('%#', (lagrum, sv, en) => {
    expect(plain(lagrumText(lagrum, 'sv'))).toBe(sv);
    expect(plain(lagrumText(lagrum, 'en'))).toBe(en);
  });
});

describe('several', () => {
  it('are gathered by act and chapter, without paragraphs', () => {
    expect(plain(citation([sjll19, sjll12, lastDayMoves], 'sv'))).toBe('SjLL 12, 19 §§; lag (1930:173) 2 §');
    expect(plain(citation([sfb30s6second, sfb27s46, sfb30s6first], 'en'))).toBe('SFB 27:46; 30:6');
    expect(plain(citation([{ kalla: 'praxis' }, { kalla: 'praxis' }], 'sv'))).toBe('praxis');
    expect(citation([], 'sv')).toBe('');
  });

  it('stand in the order of the act, each once', () => {
    expect(byAct([sjll12, sjll4a2, sjll12, sjll6third])).toEqual([
      { act: 'SFS 1991:1047', sections: [sjll4a2, sjll6third, sjll12] },
    ]);
  });
});
