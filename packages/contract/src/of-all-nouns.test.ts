import { expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { errorCodes } from './errors.ts'
import * as nouns from './nouns.ts'
import { requestErrors } from './request-errors.ts'
import { sentences } from './sentences.ts'
import { serviceErrors } from './service-errors.ts'

const broughtAs = (ending: string): string[] =>
  Object.entries(nouns)
    .filter(([name]) => name.endsWith(ending))
    .flatMap(([, part]) => Object.keys(part))

it('Every kind of event is there, and no two nouns bring the same', () => {
  expect(Object.keys(catalogue)).toContain('case.opened')
  expect(broughtAs('Events').toSorted()).toEqual(Object.keys(catalogue).toSorted())
})

it('Every error is there, and no two nouns bring the same', () => {
  const general = [requestErrors, serviceErrors].flatMap((part) => Object.keys(part))
  expect([...general, ...broughtAs('Errors')].toSorted()).toEqual(Object.keys(errorCodes).toSorted())
})

it('Every sentence of Today is there, and no two nouns bring the same', () => {
  expect(broughtAs('Sentences').toSorted()).toEqual(Object.keys(sentences).toSorted())
})
