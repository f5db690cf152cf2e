import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The arrows between the rooms of the house go one way.
 *
 * @param bans what may not be imported: `{ group | regex, message }` of `no-restricted-imports`
 */
const rooms = (files, ...bans) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: bans }] },
});

const noAdmin = {
  group: ['**/admin/src/**', 'react', 'react-*'],
  message: 'What both need is in domain.',
};

/** The server's rooms from the ground up: each stands on those before it and knows none that comes after. */
const SERVER_ROOMS = [
  'platform',
  'content-types',
  'custom-fields',
  'schema-sync',
  'config',
  'changes',
  'work',
  'house',
  'places',
  'machine',
  'correspondents',
  'facts',
  'stamps',
  'pictures',
  'coverage',
  'publication',
  'documents',
  'services',
  'policies',
  'controllers',
  'routes',
];

const roomsAbove = (room) => ({
  regex: `^(\\.\\./)+(${[...SERVER_ROOMS.slice(SERVER_ROOMS.indexOf(room) + 1), 'register', 'bootstrap', 'destroy'].join('|')})(/|$)`,
  message: `It stands above "${room}": see SERVER_ROOMS in eslint.config.mjs.`,
});

/** The rooms of `admin/src`, floor above floor: each stands on those below it, none on one beside it. */
const ADMIN_FLOORS = [
  ['api', 'translations'],
  ['inputs', 'pictures', 'stamps'],
  ['content-manager'],
  ['bulk-actions', 'fields', 'pages', 'panels', 'widgets'],
];

const outsideAdmin = {
  group: ['**/media/**', '**/server/**', 'node:*'],
  message: 'What both need is in domain.',
};

/** What a room of the admin may not import: its neighbours, the floors above, and `index.ts`, which wires all. */
const closedTo = (room, floor) => {
  const others = ADMIN_FLOORS.slice(floor)
    .flat()
    .filter((other) => other !== room);
  return {
    regex: `^(\\.\\./)+(${others.join('|')})(/|$)|^(\\.\\./)*\\.\\.(/index)?$`,
    message: `It is beside or above "${room}": see ADMIN_FLOORS in eslint.config.mjs.`,
  };
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      '**/build/',
      '**/.cache/',
      '**/.strapi/',
      '**/.tmp/',
      'playground/types/',
      'bench/out/',
    ],
  },
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      // Attributes are taken off a write by lists of their names.
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  rooms(['domain/**/*.ts'], {
    group: ['@strapi/*', 'react', 'react-*', 'node:*', '**/media/**', '**/server/**', '**/admin/**'],
    message: 'What a newsroom knows depends on neither Strapi nor React, and does no I/O.',
  }),
  {
    files: ['domain/api/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'ImportDeclaration[importKind="value"], VariableDeclaration, FunctionDeclaration, ClassDeclaration',
          message: 'Answers are declared here as types; rules have rooms of their own.',
        },
      ],
    },
  },
  rooms(['media/**/*.ts'], {
    group: ['@strapi/*', 'react', 'react-*', '**/server/**', '**/admin/**'],
    message: "A picture's bytes are read and written without Strapi.",
  }),
  rooms(['server/**/*.ts'], noAdmin),
  ...SERVER_ROOMS.map((room) => rooms([`server/src/${room}/**/*.ts`], noAdmin, roomsAbove(room))),
  rooms(['server/src/outputs/**/*.ts'], noAdmin, {
    regex: `^@strapi/|^(\\.\\./)+(${SERVER_ROOMS.join('|')})(/|$)`,
    message: 'An output is made of stories alone.',
  }),
  rooms(['admin/**/*.{ts,tsx}'], outsideAdmin),
  ...ADMIN_FLOORS.flatMap((floor, at) =>
    floor.map((room) => rooms([`admin/src/${room}/**/*.{ts,tsx}`], outsideAdmin, closedTo(room, at))),
  ),
  {
    files: ['admin/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  // A Strapi project's own files are CommonJS.
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
);
