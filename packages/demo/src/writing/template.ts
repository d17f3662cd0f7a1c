import type { Random } from '../random.ts'

/**
 * A sentence with slots. `{order}` is a slot, `{Order}` the same with a capital; `{on|ovat}` chooses by the
 * product's number, `{trasig|trasigt|trasiga}` by its Swedish gender; `{?lamp}` says nothing and asks that the
 * matter is one of lamps. `@seal` in front ties an opening to the answers that fit it. Nothing is ever glued
 * together: every form of every word is written out where it belongs.
 */
export interface Slots {
  values: Record<string, string | undefined>
  plural: boolean
  gender: 'en' | 'ett' | 'pl'
  /** What the customer asked, where a script tells its questions apart. */
  topic: string | undefined
  /** Topics that may be brought up anew. */
  fresh?: ReadonlySet<string>
}

const SLOT = /\{([^{}]+)\}/g
const TOPIC = /^@(\S+) /
const needed = new Map<string, string[]>()

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
  const topic = topicOf(template)
  return (
    (topic === undefined ||
      slots.topic === '*' ||
      topic === slots.topic ||
      slots.fresh?.has(topic) === true) &&
    needs(template).every((name) => slots.values[name] !== undefined)
  )
}

export function topicOf(template: string): string | undefined {
  return TOPIC.exec(template)?.[1]
}

export function fill(template: string, slots: Slots): string {
  return template.replace(TOPIC, '').replace(SLOT, (_, body: string) => {
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

/** Draws from each pool without putting back, so that the same sentence comes round as seldom as it can. */
export class Deck {
  readonly #random: Random
  readonly #bags = new Map<readonly string[], string[]>()

  constructor(random: Random) {
    this.#random = random
  }

  draw(pool: readonly string[], slots: Slots): string | undefined {
    const found = this.#take(pool, slots)
    if (found !== undefined) return found
    this.#bags.set(pool, this.#random.shuffled(pool))
    return this.#take(pool, slots)
  }

  say(pool: readonly string[], slots: Slots): string | undefined {
    const template = this.draw(pool, slots)
    return template === undefined ? undefined : fill(template, slots)
  }

  #take(pool: readonly string[], slots: Slots): string | undefined {
    const bag = this.#bags.get(pool)
    if (!bag) return undefined
    const at = bag.findIndex((template) => fits(template, slots))
    return at < 0 ? undefined : bag.splice(at, 1)[0]
  }
}
