/** A report on the page: the blocks of the package's reports as headings, lists and tables. */
import type { JSX } from 'preact';
import type { Block, Cell, Column, Item, Line, Report, Section } from '../../src/report/render/structure.js';
import { linePieces } from '../../src/report/render/line-pieces.js';
import { memo } from './memo.js';

interface Props {
  readonly report: Report;
  /** What the ids of its headings begin with. */
  readonly prefix: string;
  /** The level of its headings. */
  readonly level?: 'h3' | 'h4';
  /** Whether its first section stands below a heading that says the same. */
  readonly isLead?: boolean;
}

export function ReportView({ report, prefix, level = 'h3', isLead = false }: Props): JSX.Element {
  return (
    <>
      {report.sections.map((section, i) => (
        <SectionView
          key={section.heading}
          section={section}
          id={`${prefix}-${String(i)}`}
          level={level}
          isLead={isLead && i === 0}
        />
      ))}
    </>
  );
}

interface SectionProps {
  readonly section: Section;
  readonly id: string;
  readonly level: 'h3' | 'h4';
  readonly isLead: boolean;
}

const SectionView = memo(({ section, id, level: Heading, isLead }: SectionProps) => (
  <section class="part" aria-labelledby={id}>
    <Heading id={id} tabIndex={-1} class={isLead ? 'hidden' : undefined}>
      {section.heading}
    </Heading>
    {section.blocks.map((block, i) => (
      <BlockView key={i} block={block} heading={section.heading} />
    ))}
  </section>
));

const BlockView = memo(({ block, heading }: { readonly block: Block; readonly heading: string }) => {
  switch (block.kind) {
    case 'lines':
      return (
        <>
          {block.lines.map((line, i) => (
            <p key={i}>{lineView(line)}</p>
          ))}
        </>
      );
    case 'facts':
      return (
        <dl class="facts">
          {block.facts.map(({ name, value }, i) => (
            <div key={i}>
              <dt>{name}</dt>
              <dd>{cellView(value)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'items':
      return (
        <ul>
          {block.items.map((item, i) => (
            <ItemView key={i} item={item} />
          ))}
        </ul>
      );
    case 'table':
      return (
        <div class="scroll" tabIndex={0} role="region" aria-label={heading}>
          <table>
            <thead>
              <tr>
                {block.columns.map(({ head, align }, i) => (
                  <th key={i} scope="col" class={align === 'right' ? 'right' : undefined}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, i) => (
                <RowView key={i} row={row} columns={block.columns} />
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'checks':
    case 'blanks':
    case 'grid':
      // Of forms to fill in by hand, which no report of the page is.
      return null;
  }
});

const ItemView = memo(({ item: { text, tone, details } }: { readonly item: Item }) => (
  <li>
    {lineView(tone === undefined ? { text } : { text, tone })}
    {details.length > 0 && (
      <ul>
        {details.map((detail, i) => (
          <li key={i}>{detail}</li>
        ))}
      </ul>
    )}
  </li>
));

const RowView = memo(
  ({ row, columns }: { readonly row: readonly Cell[]; readonly columns: readonly Column[] }) => (
    <tr>
      {row.map((value, i) => (
        <td key={i} class={columns[i]?.align === 'right' ? 'right' : undefined}>
          {cellView(value)}
        </td>
      ))}
    </tr>
  ),
);

function cellView(value: Cell): JSX.Element[] {
  return value.map((line, i) => (
    <span key={i} class={isDays(line) ? 'line days' : 'line'}>
      {lineView(line)}
    </span>
  ));
}

/** A day, or a first and a last one. */
function isDays({ text }: Line): boolean {
  return /^[\d-]{10}( – [\d-]{10})?$/.test(text);
}

function lineView(line: Line): JSX.Element {
  const { tone = 'plain' } = line;
  const said = linePieces(line).map((piece) =>
    typeof piece === 'string' ? dated(piece) : <a href={piece.href}>{piece.text}</a>,
  );
  return tone === 'plain' ? <>{said}</> : <span class={`tone-${tone}`}>{said}</span>;
}

/** A date stays on one line. */
function dated(text: string): (JSX.Element | string)[] {
  return text
    .split(/(\d{4}-\d{2}-\d{2})/)
    .map((part, i) => (i % 2 === 0 ? part : <time class="days">{part}</time>));
}
