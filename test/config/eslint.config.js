import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const typed = { parserOptions: { project: './tsconfig.json', tsconfigRootDir: process.cwd() } };
// Names that only hold a place begin with an underscore. Control characters are what untrusted text is cleaned of.
const shared = {
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  'no-control-regex': 'off',
};

export default defineConfig(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', 'demo/frameworks/**', 'test/package/types/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts', '*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
    ],
    languageOptions: typed,
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      ...shared,
      'lit-a11y/no-autofocus': 'off', // in a dialog it says where focus goes first
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unsafe-enum-assignment': 'off', // slow, and there are no enums
      '@typescript-eslint/unbound-method': 'off', // Lit binds template listeners to the host
      '@typescript-eslint/no-non-null-assertion': 'off', // @query fields and contexts
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off', // `if (done) return stop();` reads well
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }], // '' is empty too
    },
  },
  {
    files: ['test/**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.strict, lit['flat/recommended']],
    languageOptions: typed,
    rules: {
      ...shared,
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.exist
      // A forgotten await is a test that cannot fail. @open-wc/testing types `equal` as a promise, which it is not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
  },
  // How a framework's own types are added to.
  { files: ['src/frameworks/*.ts'], rules: { '@typescript-eslint/no-namespace': 'off' } },
  { files: ['demo/pages/**/*.js'], languageOptions: { globals: globals.browser } },
);
