import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '..')
/** The entrance, and the frame of what is set: what is open to everybody leads to the one, pages hang from the other. */
const frames = ['sign-in', 'settings']
/** Also what everybody calls a field that finds. */
const common = ['search']
/** The list of nouns, the addresses of the API, and texts. */
const mayName = /^(?:app\/features\.ts|lib\/operations\.ts)$|(?:messages|error-words|faults)\//

const nouns = readdirSync(join(src, 'features')).filter(
  (noun) => !frames.includes(noun) && !common.includes(noun),
)
/** A noun as an address, a key or a name of its own; also the address of a place that is called otherwise. */
const named = new RegExp(`['"\`]/?(?:${[...nouns, 'inbox'].join('|')})(?![\\w-])`)

it('what everybody shares names no noun of the console: a noun says in its feature.ts what is to be known of it', () => {
  const shared = ['app', 'lib', 'ui'].flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file}`)
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !mayName.test(file)),
  )
  expect(nouns.length).toBeGreaterThan(10)
  expect(shared.length).toBeGreaterThan(100)
  expect(shared.filter((file) => named.test(readFileSync(join(src, file), 'utf8')))).toEqual([])
})
