import type { Random } from '../random.ts'

/**
 * A sentence with slots. `{order}` is a slot, `{Order}` the same with a capital; `{on|ovat}` chooses by the
 * product's number, `{trasig|trasigt|trasiga}` by its Swedish gender; `{?lamp}` says nothing and asks that the
 * matter is one of lamps. Nothing is ever glued together: every form of every word is written out where it
 * belongs.
 *
 * `@seal ` in front says what an opening is about, and of every later turn what it may follow: `@seal,wide `
 * follows either. `>measure` says what it leads to, if not to more of the same; `>thanked` ends the matter.
 * `?` after that asks the customer something, and `!` promises to come back: such a case is not solved yet.
 */
export interface Slots {
  values: Record<string, string | undefined>
  plural: boolean
  gender: 'en' | 'ett' | 'pl'
  /** What the customer asked, where a script tells its questions apart. */
  topic: string | undefined
}

const SLOT = /\{([^{}]+)\}/g
const HEAD = /^@([\w,]*)(?:>(\w+))?([?!])? /
const needed = new Map<string, string[]>()
const heads = new Map<string, Head>()

export interface Head {
  after: readonly string[]
  leads: string | undefined
  pending: 'asks' | 'promises' | undefined
}

/** What is said before a template's own words: what it follows and where it leads. */
export function headOf(template: string): Head {
  const known = heads.get(template)
  if (known) return known
  const [, after, leads, mark] = HEAD.exec(template) ?? []
  const head: Head = {
    after: after ? after.split(',') : [],
    leads,
    pending: mark === '?' ? 'asks' : mark === '!' ? 'promises' : undefined,
  }
  heads.set(template, head)
  return head
}

function needs(template: string): string[] {
  const known = needed.get(template)
  if (known) return known
  const names = [...template.matchAll(SLOT)]
    .map((match) => match[1] as string)
    .filter((name) => !name.includes('|'))
    .map((name) => lowerFirst(name.replace('?', '')))
  needed.set(template, names)
  return names
}

/** Can this be said, with what is known? */
export function fits(template: string, slots: Slots): boolean {
  const { after } = headOf(template)
  return (
    (after.length === 0 ||
      slots.topic === '*' ||
      (slots.topic !== undefined && after.includes(slots.topic))) &&
    needs(template).every((name) => slots.values[name] !== undefined)
  )
}

export function fill(template: string, slots: Slots): string {
  return template.replace(HEAD, '').replace(SLOT, (_, body: string) => {
    if (body.startsWith('?')) return ''
    if (body.includes('|')) return choose(body.split('|'), slots)
    const value = slots.values[lowerFirst(body)]
    if (value === undefined) throw new Error(`nothing for {${body}} in "${template}"`)
    return body === lowerFirst(body) ? value : upperFirst(value)
  })
}

function choose(forms: string[], slots: Slots): string {
  if (forms.length === 2) return forms[slots.plural ? 1 : 0] as string
  return forms[['en', 'ett', 'pl'].indexOf(slots.gender)] as string
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export type Wanted = (head: Head) => boolean

/** Draws from each pool without putting back, so that the same sentence comes round as seldom as it can. */
export class Deck {
  readonly #random: Random
  readonly #bags = new Map<readonly string[], string[]>()

  constructor(random: Random) {
    this.#random = random
  }

  draw(pool: readonly string[], slots: Slots, wanted?: Wanted): string | undefined {
    const found = this.#take(pool, slots, wanted)
    if (found !== undefined) return found
    const left = this.#bags.get(pool) ?? []
    this.#bags.set(pool, [...left, ...this.#random.shuffled(pool.filter((one) => !left.includes(one)))])
    return this.#take(pool, slots, wanted)
  }

  say(pool: readonly string[], slots: Slots): string | undefined {
    const template = this.draw(pool, slots)
    return template === undefined ? undefined : fill(template, slots)
  }

  #take(pool: readonly string[], slots: Slots, wanted?: Wanted): string | undefined {
    const bag = this.#bags.get(pool)
    if (!bag) return undefined
    const at = bag.findIndex((template) => fits(template, slots) && (!wanted || wanted(headOf(template))))
    return at < 0 ? undefined : bag.splice(at, 1)[0]
  }
}
