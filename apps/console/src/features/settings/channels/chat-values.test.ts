import { describe, expect, it } from 'vitest'
import { chatFaults, chatSettings, chatValues, scriptTag } from './chat-values.ts'
import { en } from './messages/en.ts'

describe('The form of a chat', () => {
  it('takes sites as people write them', () => {
    const values = {
      ...chatValues(null),
      sites: 'shop.example\n https://Shop.example/basket, http://localhost:8080',
    }
    expect(chatSettings(values).allowedSites).toEqual(['https://shop.example', 'http://localhost:8080'])
  })

  it('names the line that is not a site', () => {
    const values = { ...chatValues(null), name: 'Chat', sites: 'shop.example\nour shop' }
    expect(chatFaults(en as never, values).sites).toBe('This is not a website address: our shop')
    expect(chatFaults(en as never, { ...values, sites: 'javascript://x' }).sites).not.toBeNull()
  })

  it('wants a colour, a name and a language', () => {
    const values = { ...chatValues(null), colour: 'green', languages: [] }
    expect(chatFaults(en as never, values)).toMatchObject({
      name: 'Enter a name',
      colour: 'A colour such as #1f6f5c',
      languages: 'Choose at least one',
    })
  })

  it('is put on a page by one line', () => {
    expect(scriptTag('https://desk.example', 'abc')).toBe(
      '<script async src="https://desk.example/widget.js" data-channel="abc"></script>',
    )
  })
})
