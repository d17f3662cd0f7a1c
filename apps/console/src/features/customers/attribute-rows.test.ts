import { describe, expect, it } from 'vitest'
import { attributeFault, attributeRows, changedAttributes, withEmptyRow } from './attribute-rows.ts'

const before = { Kaupunki: 'Oulu', Tilauksia: 3, Etuasiakas: true }

describe('editing what is recorded of a customer', () => {
  it('sends only what differs, and null for what was taken away', () => {
    const rows = attributeRows(before)
    expect(changedAttributes(before, rows)).toEqual({})
    expect(changedAttributes(before, rows.slice(0, 2))).toEqual({ Etuasiakas: null })
    const moved = rows.map((row) => (row.name === 'Kaupunki' ? { ...row, value: ' Kuopio ' } : row))
    expect(changedAttributes(before, moved)).toEqual({ Kaupunki: 'Kuopio' })
    const renamed = rows.map((row) => (row.name === 'Kaupunki' ? { ...row, name: 'Kotikunta' } : row))
    expect(changedAttributes(before, renamed)).toEqual({ Kaupunki: null, Kotikunta: 'Oulu' })
  })

  it('keeps a number a number and a yes a yes, unless the new text is neither', () => {
    const changed = (name: string, value: string) =>
      changedAttributes(
        before,
        attributeRows(before).map((row) => (row.name === name ? { ...row, value } : row)),
      )
    expect(changed('Tilauksia', '4,5')).toEqual({ Tilauksia: 4.5 })
    expect(changed('Tilauksia', 'monta')).toEqual({ Tilauksia: 'monta' })
    expect(changed('Etuasiakas', 'false')).toEqual({ Etuasiakas: false })
  })

  it('says that a name stands there already, and that a value has no name', () => {
    const faultsOf = (name: string, value: string) => {
      const rows = [...attributeRows(before), { id: 3, name, value }]
      return rows.map((row) => attributeFault(rows, row))
    }
    expect(faultsOf('Kaupunki ', 'Kuopio')).toEqual([null, null, null, 'taken'])
    expect(faultsOf(' ', 'Kuopio')).toEqual([null, null, null, 'nameless'])
    expect(faultsOf('Kotikunta', 'Kuopio')).toEqual([null, null, null, null])
    expect(faultsOf('', '')).toEqual([null, null, null, null])
  })

  it('leaves out a row that has no name or no value yet', () => {
    expect(changedAttributes(before, withEmptyRow(attributeRows(before)))).toEqual({})
    expect(withEmptyRow([])).toEqual([{ id: 0, name: '', value: '' }])
  })
})
