// The rules of the package, with the types of the site.
import root from '../eslint.config.js';

const rules = root.filter((part) => !('ignores' in part && Object.keys(part).length === 1));

export default [
  { ignores: ['dist/', 'node_modules/', '**/*.d.mts'] },
  ...rules,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
  },
];
