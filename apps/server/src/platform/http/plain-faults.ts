import type { z } from 'zod'

/** Zod's own words are about its types; these follow the name of a field: "limit must be at most 200". */
export const sayFault: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${types[issue.expected] ?? issue.expected}`
    case 'too_big':
      return bounded('at most', Number(issue.maximum), issue.origin)
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'must not be empty'
      return bounded('at least', Number(issue.minimum), issue.origin)
    case 'invalid_format':
      return `must be ${formats[issue.format] ?? 'of the form that /api/docs gives'}`
    case 'invalid_value':
      return `must be ${listOf(issue.values.map(String))}`
    case 'invalid_union':
      return Array.isArray(issue.options)
        ? `must be ${listOf(issue.options.map(String))}`
        : 'has none of the allowed forms'
    case 'unrecognized_keys':
      return `has unknown fields: ${issue.keys.join(', ')}`
    default:
      return 'is not valid'
  }
}

const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
}
const formats: Record<string, string> = {
  email: 'an e-mail address',
  uuid: 'a UUID',
  url: 'a URL',
  date: 'a date such as 2026-11-22',
  datetime: 'a date and time such as 2026-11-22T09:30:00Z',
}
const units: Record<string, [one: string, more: string]> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
  record: ['entry', 'entries'],
}

const bounded = (bound: string, number: number, origin: string) => {
  const unit = units[origin]
  return unit ? `must have ${bound} ${number} ${unit[number === 1 ? 0 : 1]}` : `must be ${bound} ${number}`
}

const listOf = (values: string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(values)

const places: Record<string, string> = { body: 'The body', querystring: 'The query', params: 'The address' }

/** One sentence over all faults: "limit must be at most 200; view is missing." */
export const sayFaults = (faults: { path: string; message: string }[], place: string | undefined): string => {
  const whole = places[place ?? ''] ?? 'The request'
  const parts = faults.map(({ path, message }) => `${path.slice(1).replaceAll('/', '.') || whole} ${message}`)
  return `${parts.join('; ')}.`
}
