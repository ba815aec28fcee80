// A published exporter (2026) that calls its files PAXml 2.2, but has a namespace, elements and attributes of its own. A file
// of which nothing was understood is an error in every command.
import { describe, expect, it } from 'vitest';
import { reported } from '../support/reported.js';

const { run } = reported(import.meta.url);

const employment = 'employment.json';

const WITHOUT_NAMESPACE = `<?xml version="1.0" encoding="UTF-8"?>
<paxml><header><version>2.0</version></header>
  <tidtransaktioner><franvaro anstid="12" kod="SJK" datum="2026-03-16" timmar="8"/></tidtransaktioner>
</paxml>`;

describe.each([
  ['as reported', 'time.xml'],
  ['without a namespace', WITHOUT_NAMESPACE],
])('a file without a record of the standard, %s', (_, file) => {
  it.each([
    ['lint', ['--format', 'paxml']],
    ['assess', ['--as-of', '2026-04-01']],
    ['payroll-lines', ['--from', '2026-03-01', '--to', '2026-03-31', '--as-of', '2026-04-01']],
  ])('is refused by %s', async (command, options) => {
    const given = command === 'lint' ? { file } : { paxml: file, employment };
    const { exit, out, err } = await run(command, given, ...options);
    expect(exit, out).toBe(3);
    expect(out + err).not.toContain('Nothing found');
  });
});
