import { defineConfig } from 'vitest/config'

// How soon something is so says nothing about the product; a crowded machine takes its time.
const patient = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } }

export default defineConfig({
  test: {
    // Read by .ci/run.
    reporters: ['default', 'json'],
    outputFile: { json: '.build/tests.json' },
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'console',
          include: ['apps/console/src/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'packages',
          include: ['packages/*/src/**/*.test.ts', 'apps/widget/src/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: 'apps/server/src/testing/global-setup.ts',
          ...patient,
        },
      },
      {
        test: {
          name: 'server',
          include: ['apps/server/src/**/*.test.ts', 'bin/**/*.test.ts'],
          globalSetup: 'apps/server/src/testing/global-setup.ts',
          ...patient,
        },
      },
    ],
  },
})
