import { availableParallelism } from 'node:os'

/** Node 24 strips the types itself, so nothing is transformed. */
export default {
  testEnvironment: 'node',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/lib/'],
  setupFiles: ['<rootDir>/__tests__/support/fixed-seed.ts'],
  // Ends what hangs, and nothing else: a busy machine may take ten times as long as a quiet one.
  testTimeout: 60_000,
  // Many tests wait for a server or another process, so even two cores have work for two.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Modules of a test file stay in memory after it.
  workerIdleMemoryLimit: '700MB'
}
