import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { element, escaped } from '../../src/report/render/markup.js';

it('writes an element, without attributes that are undefined', () => {
  expect(element('rect', { x: 1.005, width: 2.349, class: undefined })).toBe('<rect x="1" width="2.35"/>');
  expect(element('g', {}, '<a/>', '<b/>')).toBe('<g><a/><b/></g>');
  expect(element('g', { class: 'a "b" <c> & d' })).toBe('<g class="a &quot;b&quot; &lt;c&gt; &amp; d"/>');
});

it('writes text that a parser reads back as it was', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', 'å', ';', ']', '!', '-', ' ') }),
      (text) => {
        let content = '';
        let attribute = '';
        const parser = new SaxesParser();
        parser.on('text', (part) => {
          content += part;
        });
        parser.on('opentag', ({ attributes }) => {
          attribute = attributes['title'] ?? '';
        });
        parser.write(element('p', { title: text }, escaped(text))).close();
        expect([content, attribute]).toEqual([text, text]);
      },
    ),
  );
});
