import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

// As `npm start` does: a server that a test starts need not be compiled anew, which is half of what starting costs.
process.env.NODE_COMPILE_CACHE ??= resolve('.build/compiled')

/**
 * Whatever a file opens it closes: files share the modules they read, which read anew for each of them took half of
 * the processor's time.
 */
const running = { setupFiles: ['bin/tests/running.ts'], isolate: false }
// How soon something is so says nothing about the product; a crowded machine takes its time.
const patient = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } }
const quick = {
  execArgv: [
    '--import',
    resolve('apps/server/src/testing/quick-passwords.ts'),
    // Whole servers come and go: room for what is young, so that it need not be gone through so often.
    '--max-semi-space-size=64',
  ],
}

export default defineConfig({
  test: {
    // What was tested is written down as it goes, for .ci/run to count.
    reporters: ['default', './bin/tests/progress.ts'],
    // A test that waits for a browser or a database leaves its processor to another.
    maxWorkers: Math.min(Math.ceil(1.5 * availableParallelism()), 6),
    // What a run has made of the sources, the next need not make again.
    fsModuleCache: true,
    projects: [
      {
        test: {
          name: 'console',
          include: ['apps/console/src/**/*.test.ts'],
          testTimeout: 30_000,
          ...running,
        },
      },
      {
        test: {
          name: 'packages',
          include: ['packages/*/src/**/*.test.ts', 'apps/widget/src/**/*.test.ts'],
          testTimeout: 30_000,
          ...running,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts', 'torture/**/*.test.ts'],
          globalSetup: 'apps/server/src/testing/global-setup.ts',
          ...patient,
          ...quick,
          ...running,
        },
      },
      {
        test: {
          name: 'server',
          include: ['apps/server/src/**/*.test.ts', 'bin/**/*.test.ts'],
          globalSetup: 'apps/server/src/testing/global-setup.ts',
          ...patient,
          ...quick,
          ...running,
        },
      },
    ],
  },
})
