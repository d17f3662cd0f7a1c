import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '..')
/** Asks by name which kind a channel is, rather than what it can do. */
const byName = /\b(?:channel|kind)\??\s*[!=]==\s*'(?:email|chat)'/
const ofAKind = /^features\/(?:mail|chat|waiting|inbound)\//
/** The words of the path and of Today still differ by kind. */
const notYet = /^features\/(?:customers\/|today\/|cases\/drawing\.ts)/
/** An identifier is an address for mail or is not; that is no kind of channel. */
const ofIdentifiers = 'features/cases/letter/write-button.tsx'

it('nobody but mail and chat asks which of the two a channel is', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  )
  const others = files.filter((file) => !ofAKind.test(file) && !notYet.test(file) && file !== ofIdentifiers)
  expect(others.length).toBeGreaterThan(300)
  expect(others.filter((file) => byName.test(readFileSync(join(src, file), 'utf8')))).toEqual([])
})
