import { describe, expect, it } from 'vitest'
import { placeOf } from './place.ts'

const address = 'https://desk.example/widget.js'

describe('The script’s tag', () => {
  it('names the channel by its attributes', () => {
    expect(placeOf(address, { channel: 'chat-1', language: 'sv' })).toMatchObject({
      desk: 'https://desk.example',
      channel: 'chat-1',
      language: 'sv',
    })
  })

  it('names it by its address where a tag manager has taken the attributes away', () => {
    expect(placeOf(`${address}?channel=chat-1&language=fi&theme=dark&identity=x`, {})).toMatchObject({
      channel: 'chat-1',
      language: 'fi',
      theme: 'dark',
      identity: undefined,
    })
  })

  it('that names no channel is nobody’s', () => {
    expect(placeOf(address, {})).toBeNull()
    expect(placeOf('', { channel: 'chat-1' })).toBeNull()
  })
})
