import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The arrows between the rooms of the house go one way. */
const rooms = (files, group, message) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

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
  rooms(
    ['domain/**/*.ts'],
    ['@strapi/*', 'react', 'react-*', 'node:*', '**/server/**', '**/admin/**'],
    'What a newsroom knows depends on neither Strapi nor React, and does no I/O.',
  ),
  rooms(['server/**/*.ts'], ['**/admin/src/**', 'react', 'react-*'], 'What both need is in domain.'),
  rooms(['admin/**/*.{ts,tsx}'], ['**/server/**', 'node:*'], 'What both need is in domain.'),
  {
    files: ['admin/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  // A Strapi project's own files are CommonJS.
  { files: ['**/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['scripts/**', 'bench/**'], rules: { 'no-console': 'off' } },
);
