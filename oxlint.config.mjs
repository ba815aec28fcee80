import { defineConfig } from 'oxlint';

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

/** What typescript-eslint calls its strict and stylistic sets, as far as it needs no types. */
const WITHOUT_TYPES = [
  'eqeqeq',
  'no-array-constructor',
  'no-empty-function',
  'no-unused-expressions',
  'no-useless-constructor',
  'no-var',
  'no-warning-comments',
  'prefer-const',
  'prefer-rest-params',
  'prefer-spread',
  'typescript/adjacent-overload-signatures',
  'typescript/array-type',
  'typescript/ban-ts-comment',
  'typescript/ban-tslint-comment',
  'typescript/class-literal-property-style',
  'typescript/consistent-generic-constructors',
  'typescript/consistent-type-assertions',
  'typescript/consistent-type-imports',
  'typescript/explicit-module-boundary-types',
  'typescript/no-confusing-non-null-assertion',
  'typescript/no-duplicate-enum-values',
  'typescript/no-dynamic-delete',
  'typescript/no-empty-object-type',
  'typescript/no-explicit-any',
  'typescript/no-extra-non-null-assertion',
  'typescript/no-extraneous-class',
  'typescript/no-inferrable-types',
  'typescript/no-invalid-void-type',
  'typescript/no-misused-new',
  'typescript/no-namespace',
  'typescript/no-non-null-asserted-nullish-coalescing',
  'typescript/no-non-null-asserted-optional-chain',
  'typescript/no-non-null-assertion',
  'typescript/no-require-imports',
  'typescript/no-this-alias',
  'typescript/no-unnecessary-type-constraint',
  'typescript/no-unsafe-declaration-merging',
  'typescript/no-unsafe-function-type',
  'typescript/no-wrapper-object-types',
  'typescript/prefer-as-const',
  'typescript/prefer-for-of',
  'typescript/prefer-function-type',
  'typescript/prefer-literal-enum-member',
  'typescript/prefer-namespace-keyword',
  'typescript/triple-slash-reference',
  'typescript/unified-signatures',
];

/** As far as it does. Scripts that are not TypeScript have none. */
const WITH_TYPES = [
  'await-thenable',
  'no-array-delete',
  'no-base-to-string',
  'no-confusing-void-expression',
  'no-deprecated',
  'no-duplicate-type-constituents',
  'no-floating-promises',
  'no-for-in-array',
  'no-generated-empty-object-type',
  'no-implied-eval',
  'no-meaningless-void-operator',
  'no-misused-promises',
  'no-misused-spread',
  'no-mixed-enums',
  'no-unnecessary-boolean-literal-compare',
  'no-unnecessary-condition',
  'no-unnecessary-template-expression',
  'no-unnecessary-type-arguments',
  'no-unnecessary-type-assertion',
  'no-unnecessary-type-conversion',
  'no-unnecessary-type-parameters',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-call',
  'no-unsafe-member-access',
  'no-unsafe-return',
  'no-unsafe-unary-minus',
  'no-useless-default-assignment',
  'only-throw-error',
  'prefer-find',
  'prefer-includes',
  'prefer-nullish-coalescing',
  'prefer-promise-reject-errors',
  'prefer-reduce-type-parameter',
  'prefer-regexp-exec',
  'prefer-return-this-type',
  'prefer-string-starts-ends-with',
  'related-getter-setter-pairs',
  'require-await',
  'restrict-plus-operands',
  'return-await',
  'unbound-method',
  'use-unknown-in-catch-callback-variable',
];

const errors = (names) => Object.fromEntries(names.map((name) => [name, 'error']));

const THROUGH_A_DATE = {
  regex: '/dated\\.js$',
  importNames: ['newest'],
  message: 'Law is reached through a date.',
};

/** What the files must not import. A schema speaks of no single day, and may ask for the newest row. */
const restricted = (folder, above, schemas) => {
  const upward = above.map((name) => ({ regex: `^(\\.\\./)+${name}/`, message: 'Imports point down.' }));
  const without = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
  return [
    { files: [`${folder}/**/*.ts`], rules: without([...upward, THROUGH_A_DATE]) },
    { files: schemas.map((schema) => `${folder}/${schema}`), rules: without(upward) },
  ];
};

export default defineConfig({
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  options: { typeAware: true },
  ignorePatterns: [
    'dist/',
    'coverage/',
    'docs/',
    // Linted from its own folder, where its dependencies are.
    'site/',
    'src/core.ts',
    'src/index.ts',
    'src/generated/',
  ],
  rules: {
    ...errors(WITHOUT_TYPES),
    'no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
  },
  overrides: [
    {
      files: ['**/*.{ts,tsx}'],
      rules: {
        ...errors(WITH_TYPES.map((name) => `typescript/${name}`)),
        'typescript/explicit-module-boundary-types': 'error',
        'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
        'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      },
    },
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
        // Rules are pure.
        'no-restricted-properties': [
          'error',
          { object: 'Math', property: 'random', message: 'Rules are pure.' },
        ],
      },
    },
    ...Object.entries(floors).flatMap(([folder, above]) =>
      restricted(`src/${folder}`, above, ['**/*.schema.ts']),
    ),
    ...areas.flatMap((area) => {
      const others = [...areas, 'coordination'].filter(
        (other) => other !== area && (other !== 'shared' || area === 'shared'),
      );
      return restricted(`src/rules/${area}`, [...floors.rules, ...others], ['*/input.ts']);
    }),
  ],
});
