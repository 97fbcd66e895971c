import { defineConfig } from 'eslint/config'
import jsdoc from 'eslint-plugin-jsdoc'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'var/'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['eslint.config.js', '.dependency-cruiser.cjs'],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { jsdoc },
    rules: {
      complexity: ['error', 8],
      'max-params': ['error', 3],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read it in src/config.ts.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Property[key.name="evidence"] > ArrayExpression > :matches(TemplateLiteral, Identifier[name=/^(text|says|asks)$/])',
          message: 'A text proves nothing of itself: name the values that it was computed from.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(test|exec)$/] > MemberExpression.arguments[object.name="meaning"][property.name="text"]',
          message:
            'Patterns look at `plain` or `copy`: the text itself may be in traditional script.',
        },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'jsdoc/no-types': 'error',
      'jsdoc/check-tag-names': ['error', { definedTags: ['source', 'standard'] }],
    },
  },
  {
    files: ['src/config.ts', 'test/**', 'build.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['test/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off' },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
)
