import { WebhookFault } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import { en } from './messages/en.ts'
import { fi } from './messages/fi.ts'
import { sv } from './messages/sv.ts'
import { webhookBody, webhookFaults, webhookValues } from './webhook-values.ts'

const values = { ...webhookValues(null), url: ' https://erp.example/polku ', description: ' ERP ' }

describe('The form of a webhook', () => {
  it('listens to everything unless one chooses', () => {
    expect(webhookBody(values)).toEqual({ url: 'https://erp.example/polku', description: 'ERP', types: null })
    expect(webhookBody({ ...values, types: ['case.solved'] }).types).toBeNull()
  })

  it('sends what was chosen', () => {
    const chosen = { ...values, choice: 'some' as const }
    expect(webhookBody({ ...chosen, types: ['note.written', 'case.opened'] }).types).toEqual([
      'note.written',
      'case.opened',
    ])
    expect(webhookFaults(en, chosen).types).toBe('Choose at least one event')
  })

  it('wants a whole address', () => {
    expect(webhookFaults(en, values)).toEqual({ url: null, types: null })
    for (const url of ['', 'erp.example', 'ftp://erp.example', 'https://', 'https://erp example'])
      expect(webhookFaults(en, { ...values, url }).url, url).not.toBeNull()
  })
})

describe('What became of a call', () => {
  it.each([
    ['English', en],
    ['Finnish', fi],
    ['Swedish', sv],
  ])('has words in %s', (_, words) => {
    expect(Object.keys(words.faults).toSorted()).toEqual(WebhookFault.options.toSorted())
  })
})
