import tseslint from 'typescript-eslint';

/** Imports point down: what each folder must not reach for. */
const upper = ['report', 'formats', 'population', 'adapters', 'elements', 'cli'];
const floors = {
  time: ['money', 'law', 'finding', 'edge', 'rules', 'agreements', 'case', ...upper],
  money: ['time', 'law', 'finding', 'edge', 'rules', 'agreements', 'case', ...upper],
  law: ['finding', 'edge', 'rules', 'agreements', 'case', ...upper],
  finding: ['edge', 'rules', 'agreements', 'case', ...upper],
  edge: ['rules', 'agreements', 'case', ...upper],
  rules: ['agreements', 'case', ...upper],
  agreements: ['case', ...upper],
  case: upper,
  report: ['formats', 'population', 'adapters', 'elements', 'cli'],
  formats: ['report', 'population', 'adapters', 'elements', 'cli'],
  population: ['report', 'formats', 'adapters', 'elements', 'cli'],
  adapters: ['money', 'law', 'rules', 'agreements', 'report', 'formats', 'population', 'elements', 'cli'],
  elements: ['rules', 'agreements', 'formats', 'population', 'adapters', 'cli'],
};

/**
 * A rule never imports a rule of another area; what areas share lies in rules/shared, which knows no area. Coordination
 * composes above the others.
 */
const areas = [
  'sick-pay',
  'employer',
  'work-capacity',
  'sickness-benefit',
  'rehabilitation',
  'grants',
  'programmes',
  'vacation',
  'statistics',
  'shared',
];

const PURE = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: 'Rules are pure.',
};

const THROUGH_A_DATE = {
  selector: 'CallExpression[callee.name="newest"]',
  message: 'Law is reached through a date.',
};

const restrict = (patterns) => ({
  'no-restricted-imports': [
    'error',
    { patterns: patterns.map((regex) => ({ regex, message: 'Imports point down.' })) },
  ],
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'docs/',
      'node_modules/',
      // Linted from its own folder, where its dependencies are.
      'site/',
      'src/core.ts',
      'src/index.ts',
      'src/generated/',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `IsoDate | 'first-day'` tells the reader more than `string`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `as T` stands where an index is known to exist; `!` would hide undefined anywhere.
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/dot-notation': 'off',
      // The compiler refuses enums (erasableSyntaxOnly), so there is none to mix up.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-warning-comments': 'error',
    },
  },
  ...Object.entries(floors).map(([folder, above]) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: restrict(above.map((name) => `^(\\.\\./)+${name}/`)),
  })),
  ...areas.map((area) => ({
    files: [`src/rules/${area}/**/*.ts`],
    rules: restrict([
      ...floors.rules.map((name) => `^(\\.\\./)+${name}/`),
      ...[...areas, 'coordination']
        .filter((other) => other !== area && (other !== 'shared' || area === 'shared'))
        .map((other) => `^(\\.\\./)+${other}/`),
    ]),
  })),
  {
    files: ['src/{time,money,law,finding,rules,agreements,case,report,formats,population}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'Intl',
        'process',
        'console',
        'performance',
        'setTimeout',
        'fetch',
      ],
      'no-restricted-syntax': ['error', PURE],
    },
  },
  {
    // A schema speaks of no single day.
    files: ['src/{law,finding,rules,agreements,case,report,formats,population}/**/*.ts'],
    ignores: ['src/law/dated.ts', 'src/**/*.schema.ts', 'src/rules/*/*/input.ts'],
    rules: { 'no-restricted-syntax': ['error', PURE, THROUGH_A_DATE] },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.{js,mjs}'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
);
