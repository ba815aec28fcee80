// llms.txt: the package in one page for language models, with every rule and every guide.
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from './model.js';

const GUIDES = 'docs/guides';

export function llmsText(): string {
  const { description } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly description: string;
  };
  const guides = readdirSync(GUIDES)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `- [${titleOf(`${GUIDES}/${file}`)}](${GUIDES}/${file})`);
  const pages = rules.map(
    ({ id, page, title, sections }) =>
      `- [${id}](docs/${page}): ${title.en} (${title.sv})${sections.length > 0 ? `; ${sections.join(', ')}` : ''}`,
  );
  return `# sjukregler

> ${description}

A rule is a function: facts in, a finding out, with the sections that it rests on. \`decided\` has a value; \`undetermined\`
lists the facts or assessments that are missing, which must be asked for and not guessed; \`out-of-scope\` says which dates are
known. No input takes a name, a personal number, a diagnosis or free text, and unknown fields are refused. Nothing reads the
clock: days such as \`asOf\` are given.

\`sjukregler rules\` lists the rules, \`sjukregler schema <rule>\` prints what one takes and with \`--output\` what it finds,
\`sjukregler eval <rule>\` asks it, \`sjukregler serve\` answers over HTTP, \`sjukregler mcp\` serves tools.

## Guides

${guides.join('\n')}

## Rules

${pages.join('\n')}
`;
}

function titleOf(file: string): string {
  const [, title = file] = /^# (.*)$/m.exec(readFileSync(file, 'utf8')) ?? [];
  return title;
}
