import { describe, expect, it } from 'vitest'
import { oneForm, serverForm } from './address-form.ts'

describe('an address', () => {
  it.each([
    ['Jussi@XN--KPYL-LOAD.example', 'jussi@käpylä.example'],
    ['jussi@xn--kpyl-load.example', 'jussi@käpylä.example'],
    ['jussi@käpylä.example', 'jussi@käpylä.example'],
    ['JUSSI@KÄPYLÄ.EXAMPLE', 'jussi@käpylä.example'],
    ['jussi@ka\u0308pyla\u0308.example', 'jussi@käpylä.example'],
    ['a\u0308ija\u0308@käpylä.example', 'äijä@käpylä.example'],
    ['ваня@xn--e1afmkfd.xn--p1ai', 'ваня@пример.рф'],
    ['plain@home.example', 'plain@home.example'],
  ])('is kept in one form, however it is written: %s', (given, kept) => {
    expect(oneForm(given)).toBe(kept)
  })

  it.each([
    ['one Cyrillic letter among Latin ones', 'x@аpple.example', 'x@xn--pple-43d.example'],
    ['Cyrillic letters that look like a Latin word', 'x@арр.com', 'x@xn--80a6aa.com'],
    ['a dotless i', 'x@tılaus.example', 'x@xn--tlaus-n4a.example'],
  ])('is shown as name servers write it where it could be taken for another: %s', (_, given, kept) => {
    expect(oneForm(given)).toBe(kept)
  })

  it('leaves in a form that every server takes', () => {
    expect(serverForm('jussi@käpylä.example')).toBe('jussi@xn--kpyl-load.example')
    expect(serverForm('äijä@käpylä.example')).toBe('äijä@xn--kpyl-load.example')
    expect(serverForm('a@home.example')).toBe('a@home.example')
  })

  it('is left alone where its domain is none', () => {
    expect(oneForm('a@[192.0.2.1]')).toBe('a@[192.0.2.1]')
    expect(oneForm('a@ä b')).toBe('a@ä b')
    expect(oneForm('nobody')).toBe('nobody')
  })
})
