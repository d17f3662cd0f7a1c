import { afterEach, expect, it, vi } from 'vitest'
import { holdFiles } from './holding-files.ts'
import { noLetter } from './letter.ts'

afterEach(() => vi.restoreAllMocks())

const file = (id: string) => ({
  id,
  name: `${id}.txt`,
  mediaType: 'text/plain',
  size: 1,
  inline: false,
  standing: null,
})
const withFiles = (...ids: string[]) => ({ ...noLetter, attachments: ids.map(file) })

it('a letter’s files are held as they change, one telling after the other, and words tell nothing', async () => {
  const answers: (() => void)[] = []
  const told: unknown[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation((address, given) => {
    told.push([address, JSON.parse(String(given?.body))])
    return new Promise((resolve) => answers.push(() => resolve(new Response(null, { status: 204 }))))
  })
  const said = (...attachments: string[]) => ['/api/v1/customers/anna/letter/files', { attachments }]

  holdFiles('anna', noLetter, { ...noLetter, html: '<p>Hei</p>' })
  holdFiles('anna', noLetter, withFiles('a'))
  holdFiles('anna', withFiles('a'), withFiles('a', 'b'))
  await expect.poll(() => told).toEqual([said('a')])
  answers[0]?.()
  await expect.poll(() => told).toEqual([said('a'), said('a', 'b')])
  answers[1]?.()
  holdFiles('anna', withFiles('a', 'b'), noLetter)
  await expect.poll(() => told.at(-1)).toEqual(said())
})
