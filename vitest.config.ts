import { defineConfig } from 'vitest/config'

// A crowded machine may hold a browser or an engine up once; what fails twice is broken.
const retry = process.env.CI ? 1 : 0

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
          retry,
          include: ['e2e/**/*.test.ts'],
          globalSetup: 'apps/server/src/testing/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          retry,
          include: ['apps/server/src/**/*.test.ts', 'bin/**/*.test.ts'],
          globalSetup: 'apps/server/src/testing/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
