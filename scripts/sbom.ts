// Prints the bill of materials (CycloneDX) of what users get: what is installed, and what the command line is built with.
import { bundled, installed, npmAboutShipped } from './shipped.js';

const text = npmAboutShipped(
  'sbom',
  '--package-lock-only',
  '--sbom-format',
  'cyclonedx',
  '--sbom-type',
  'library',
);
const { components } = JSON.parse(text) as { readonly components: readonly { readonly name: string }[] };
const listed = new Set(components.map(({ name }) => name));
const missing = [...installed(), ...bundled()].map(({ name }) => name).filter((name) => !listed.has(name));
if (missing.length > 0) throw new Error(`not in the bill of materials: ${missing.join(', ')}`);
process.stdout.write(text);
