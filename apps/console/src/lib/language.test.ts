import { beforeEach, expect, it, vi } from 'vitest'
import { currentLanguage, fetchForReader, setLanguage } from './language.ts'

const page = { lang: '' }
beforeEach(() => {
  vi.stubGlobal('localStorage', { setItem: () => undefined })
  vi.stubGlobal('document', { documentElement: page })
  return () => vi.unstubAllGlobals()
})

it('is taken into use once what is on the screen can be said in it', async () => {
  let come = () => {}
  fetchForReader(() => new Promise<void>((resolve) => (come = resolve)))
  const changed = setLanguage('fi')
  await Promise.resolve()
  expect([currentLanguage(), page.lang]).toEqual(['en', ''])
  come()
  await changed
  expect([currentLanguage(), page.lang]).toEqual(['fi', 'fi'])
  const first = setLanguage('sv')
  const comeFirst = come
  const second = setLanguage('fi')
  come()
  comeFirst()
  await Promise.all([first, second])
  expect(currentLanguage()).toBe('fi')
})

it('stays as it was where the other’s words cannot be had', async () => {
  const before = currentLanguage()
  fetchForReader((language) => (language === before ? Promise.resolve() : Promise.reject(new Error('away'))))
  const changed = setLanguage('sv')
  await changed
  expect(currentLanguage()).toBe(before)
})
