import { CaseState, channelNames } from '@polku/contract'
import { type SearchFilter, wordsOf } from '@polku/text'
import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../../context.ts'
import { type Asking, holdsFor, narrowingsOf } from '../../platform/cases/narrowing.ts'
import { unknownValue } from './errors.ts'
import { anyOf } from './expanding.ts'
import { wordsBeginning } from './lexicon-queries.ts'
import { channelsCalled, reasonsCalled, tagsCalled, teamsCalled } from './queries.ts'

/** What an operator asks for: of the index, or of the case a thing stands in (`c`), or of the thing itself (`d`). */
export interface Filtered {
  tsquery?: string
  condition?: RawBuilder<unknown>
  /** Spam is found only by whoever asks for it. */
  spam?: true
}

/** As many names as may be meant by the beginning of one. */
const mostNames = 40

/** Throws search.unknown-value. */
export async function filtered(
  { db, caseFilters }: Pick<Context, 'db' | 'caseFilters'>,
  { timeZone, ...asking }: Asking & { timeZone: string },
  { name, value, not }: SearchFilter,
): Promise<Filtered> {
  const { workspaceId } = asking
  const asTold = (condition: RawBuilder<unknown>) => ({
    condition: not ? sql`(${condition}) is not true` : condition,
  })
  switch (name) {
    case 'from':
    case 'to': {
      const mark = name === 'from' ? '<' : '>'
      const words = wordsOf(value).map(({ word }) => word)
      if (words.length === 0) throw unknownValue(name, value, 'it takes a name or an address')
      const each = words.map(async (word) => {
        const known = await wordsBeginning(db, workspaceId, word, mostNames)
        return anyOf([...new Set([word, ...known])].map((one) => mark + one))
      })
      return { tsquery: `${not ? '!' : ''}(${(await Promise.all(each)).join(' & ')})` }
    }
    case 'has':
      if (!/^(?:files?|tiedosto|fil)$/i.test(value)) throw unknownValue(name, value, 'it takes file')
      return { tsquery: `${not ? '!' : ''}'#file'` }
    case 'state': {
      if (value === 'spam') return { ...asTold(sql`c.spam`), ...(not ? {} : { spam: true }) }
      const state = CaseState.safeParse(value.toLowerCase())
      if (!state.success) throw unknownValue(name, value, `it takes ${CaseState.options.join(', ')} or spam`)
      return asTold(sql`c.state = ${state.data}`)
    }
    case 'channel': {
      const kind = channelNames.find((each) => each === value.toLowerCase())
      if (kind) return asTold(sql`c.channel = ${kind}`)
      const ids = await channelsCalled(db, workspaceId, value)
      if (ids.length === 0)
        throw unknownValue(name, value, `it takes ${channelNames.join(', ')} or a channel’s name`)
      return asTold(sql`c.channel_id = any(${ids}::uuid[])`)
    }
    case 'team': {
      const ids = await teamsCalled(db, workspaceId, value)
      if (ids.length === 0) throw unknownValue(name, value, 'there is no team of that name')
      return asTold(sql`c.team_id = any(${ids}::uuid[])`)
    }
    case 'reason':
    case 'tag': {
      const ids = await (name === 'reason' ? reasonsCalled : tagsCalled)(db, workspaceId, value)
      if (ids.length === 0) throw unknownValue(name, value, `there is no ${name} of that name`)
      // As the inbox is narrowed: with all that stands below a reason.
      return asTold(
        sql.join(narrowingsOf(caseFilters, { [name]: ids.join() }, asking).map(holdsFor), sql` and `),
      )
    }
    case 'before':
    case 'after': {
      const day = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(value)
      const date = day && `${day[1]}-${pad(day[2])}-${pad(day[3])}`
      if (!date || !isDate(date)) throw unknownValue(name, value, 'it takes a day such as 2026-11-30')
      const moment = sql`(${date}::timestamp at time zone ${timeZone})`
      return asTold(name === 'before' ? sql`d.occurred_at < ${moment}` : sql`d.occurred_at >= ${moment}`)
    }
  }
}

const pad = (part = '1') => part.padStart(2, '0')
const isDate = (date: string) => new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ?? false
