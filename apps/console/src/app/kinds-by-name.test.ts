import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '..')
const ofAKind = /^features\/(?:mail|chat)\//
/** A kind of channel by its name; a form's field for an address is called alike, and is asked for its fault. */
const byName = /(?<!\b(?:fault|leave)\()'(?:email|chat)'|\bchat\??:/
/** It asks whether one knows an address of somebody's, which is no channel. */
const ofIdentifiers = 'features/cases/letter/write-button.tsx'

it('nobody but mail and chat names the two', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  )
  const others = files.filter((file) => !ofAKind.test(file) && file !== ofIdentifiers)
  expect(others.length).toBeGreaterThan(300)
  expect(others.filter((file) => byName.test(readFileSync(join(src, file), 'utf8')))).toEqual([])
})
