import { describe, expect, it } from 'vitest'
import {
  chatFaults,
  chatSettings,
  chatValues,
  languagesFrom,
  scriptTag,
  withLanguage,
} from './chat-values.ts'
import { en } from './messages/en.ts'

describe('The form of a chat', () => {
  it('takes sites as people write them', () => {
    const values = {
      ...chatValues(null, 'en'),
      sites: 'shop.example\n https://Shop.example/basket, http://localhost:8080',
    }
    expect(chatSettings(values).allowedSites).toEqual(['https://shop.example', 'http://localhost:8080'])
  })

  it('names the line that is not a site', () => {
    const values = { ...chatValues(null, 'en'), name: 'Chat', sites: 'shop.example\nour shop' }
    expect(chatFaults(en as never, values).sites).toBe('This is not a website address: our shop')
    expect(chatFaults(en as never, { ...values, sites: 'javascript://x' }).sites).not.toBeNull()
  })

  it('wants a colour, a name and a language', () => {
    const values = { ...chatValues(null, 'en'), colour: 'green', languages: [] }
    expect(chatFaults(en as never, values)).toMatchObject({
      name: 'Enter a name',
      colour: 'A colour such as #1f6f5c',
      languages: 'Choose at least one',
    })
  })

  it('begins with the language of the organisation, and keeps the order a saved chat has', () => {
    expect(chatValues(null, 'sv').languages).toEqual(['sv', 'fi', 'en'])
    const settings = { ...chatSettings(chatValues(null, 'fi')), languages: ['en', 'fi'] }
    expect(chatValues({ name: 'Chat', settings } as never, 'sv').languages).toEqual(['en', 'fi'])
  })

  it('prefers the languages in the order they are offered, however they were ticked', () => {
    const offered = languagesFrom(['en', 'fi'])
    expect(offered).toEqual(['en', 'fi', 'sv'])
    expect(withLanguage(offered, ['fi', 'sv'], 'en', true)).toEqual(['en', 'fi', 'sv'])
    expect(withLanguage(offered, ['en', 'fi'], 'en', false)).toEqual(['fi'])
  })

  it('is put on a page by one line', () => {
    expect(scriptTag('https://desk.example', 'abc')).toBe(
      '<script async src="https://desk.example/widget.js" data-channel="abc"></script>',
    )
  })
})
