// Checks the types of the server with the packages, and of each browser program and the client under their own settings.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const projects = ['.', 'apps/console', 'apps/widget', 'packages/client'].filter((folder) =>
  existsSync(`${folder}/tsconfig.json`),
)
const failed = projects.filter(
  (folder) => spawnSync('tsc', ['--noEmit', '-p', folder], { stdio: 'inherit' }).status !== 0,
)
process.exit(failed.length > 0 ? 1 : 0)
