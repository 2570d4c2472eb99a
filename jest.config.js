/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  setupFiles: ['<rootDir>/__tests__/seed.ts'],
  testMatch: ['**/*.test.ts'],
  // A fixture may hold a package.json of its own, which must not be taken for a second package of ours.
  modulePathIgnorePatterns: ['<rootDir>/__tests__/fixtures', '<rootDir>/build', '<rootDir>/dist'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  collectCoverageFrom: ['src/**/*.ts'],
}
