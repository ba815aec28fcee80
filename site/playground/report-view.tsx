/** A report on the page: the blocks of the package's reports as headings, lists and tables. */
import type { JSX } from 'preact';
import type { Block, Cell, Line, Report, Section } from '../../src/report/structure.js';

export function ReportView({
  report,
  prefix,
}: {
  readonly report: Report;
  readonly prefix: string;
}): JSX.Element {
  return (
    <>
      {report.sections.map((section, i) => (
        <SectionView key={section.heading} section={section} id={`${prefix}-${String(i)}`} />
      ))}
    </>
  );
}

function SectionView({ section, id }: { readonly section: Section; readonly id: string }): JSX.Element {
  return (
    <section class="part" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {section.heading}
      </h3>
      {section.blocks.map((block, i) => (
        <BlockView key={i} block={block} heading={section.heading} />
      ))}
    </section>
  );
}

function BlockView({ block, heading }: { readonly block: Block; readonly heading: string }): JSX.Element {
  switch (block.kind) {
    case 'lines':
      return (
        <>
          {block.lines.map((line, i) => (
            <p key={i}>
              <LineView line={line} />
            </p>
          ))}
        </>
      );
    case 'facts':
      return (
        <dl class="facts">
          {block.facts.map(({ name, value }, i) => (
            <div key={i}>
              <dt>{name}</dt>
              <dd>
                <CellView value={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'items':
      return (
        <ul>
          {block.items.map(({ text, tone, details }, i) => (
            <li key={i}>
              <LineView line={tone === undefined ? { text } : { text, tone }} />
              {details.length > 0 && (
                <ul>
                  {details.map((detail, j) => (
                    <li key={j}>{detail}</li>
                  ))}
                </ul>
              )}
            </li>
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
                <tr key={i}>
                  {row.map((value, j) => (
                    <td key={j} class={block.columns[j]?.align === 'right' ? 'right' : undefined}>
                      <CellView value={value} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

function CellView({ value }: { readonly value: Cell }): JSX.Element {
  return (
    <>
      {value.map((line, i) => (
        <span key={i} class="line">
          <LineView line={line} />
        </span>
      ))}
    </>
  );
}

function LineView({ line: { text, tone = 'plain' } }: { readonly line: Line }): JSX.Element {
  return tone === 'plain' ? <>{text}</> : <span class={`tone-${tone}`}>{text}</span>;
}
