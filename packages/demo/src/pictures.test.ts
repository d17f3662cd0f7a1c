import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { revontuli } from './company.ts'
import { PICTURES } from './pictures.ts'

const now = Date.parse('2026-11-23T07:20:00Z')
const scale = { customers: 900, orders: 2000, otherCases: 380 }

describe('the photographs customers send', () => {
  const said = [...revontuli({ now, scale }).chunks]
    .flatMap((chunk) => chunk.cases)
    .flatMap((one) => one.steps.map((step) => ({ channel: one.channel, step })))
    .flatMap(({ channel, step }) => (step.kind === 'received' ? [{ channel, ...step.content }] : []))

  it('are there whenever a mail says so', () => {
    const claiming = said.filter(({ text }) =>
      /kuva (liitteenä|tulee)|bild bifogas|kommer bilden|picture attached|is the picture/i.test(text),
    )
    expect(claiming.length).toBeGreaterThan(0)
    expect(claiming.filter(({ picture }) => !picture)).toEqual([])
  })

  it('come by mail, some with the first word', () => {
    const sent = said.filter(({ picture }) => picture)
    expect(sent.length).toBeGreaterThan(20)
    expect(sent.every(({ channel }) => channel === 'email')).toBe(true)
  })

  it('are files of the kind they say', async () => {
    for (const { url } of Object.values(PICTURES)) {
      const bytes = await readFile(url)
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
      expect(bytes.length).toBeLessThan(150_000)
    }
  })
})
