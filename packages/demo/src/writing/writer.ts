import { local } from '../clock.ts'
import type { Voice } from '../customers.ts'
import { PHRASES } from '../phrases/index.ts'
import type { Random } from '../random.ts'
import type { Reason, Script } from '../reasons/reason.ts'
import type { AgentRecord, Content, Picture, Tongue } from '../records.ts'
import { factsAt, type Matter } from './facts.ts'
import { ended, parted, type Quote, quote, THANKS, tidy } from './lines.ts'
import { lowered, slip } from './slips.ts'
import { Deck, fill, fits, headOf, type Slots, upperFirst, type Wanted } from './template.ts'

/** Puts words into people's mouths: each sentence from its pool, in the manner of whoever writes. */
export class Writer {
  readonly #random: Random
  readonly #deck: Deck

  constructor(random: Random) {
    this.#random = random
    this.#deck = new Deck(random.fork('deck'))
  }

  /** Of what the mail shows, too, where it has a photograph with it. */
  subject(reason: Reason, matter: Matter, at: number, opening: Content): string {
    const facts = picturing(factsAt(matter, at), opening.picture)
    const { subjects } = PHRASES[matter.tongue]
    const text =
      (this.#random.chance(0.86) && this.#deck.say(reason[matter.tongue].subjects, facts)) ||
      (this.#deck.say(subjects, facts) as string)
    const { lowercase } = matter.customer.voice
    return tidy(
      lowercase && this.#random.chance(0.6) ? text.charAt(0).toLowerCase() + text.slice(1) : upperFirst(text),
    )
  }

  /** The mail that opens a case. */
  firstMail(reason: Reason, matter: Matter, at: number): Content {
    const r = this.#random
    const { voice } = matter.customer
    const phrases = PHRASES[matter.tongue]
    const body = [this.#matter(reason[matter.tongue], voice, matter, factsAt(matter, at))]
    const cross = voice.temper < reason.cross / 100 && !EASY.has(matter.topic ?? '')
    matter.cross = cross
    const facts = factsAt(matter, at)
    if (
      matter.order &&
      reason.cross > 0 &&
      !body[0]?.includes(matter.order.record.number) &&
      r.chance(voice.manner === 'terse' ? 0.4 : 0.62)
    ) {
      body.push(this.#deck.say(phrases.orderIs, facts) ?? '')
    }
    if (voice.manner !== 'terse' && reason.cross >= 4 && r.chance(0.34))
      body.splice(r.int(0, 1) || body.length, 0, this.#deck.say(phrases.colour, facts) ?? '')
    if (cross)
      for (
        let n = r.weighted([
          [1, 45],
          [2, 30],
          [4, 18],
          [6, 7],
        ]);
        n > 0;
        n--
      )
        body.push(this.#deck.say(phrases.rage, facts) ?? '')
    if (reason.cross > 10 && !cross && !EASY.has(matter.topic ?? '') && r.chance(0.06))
      body.push(this.#deck.say(phrases.irony, facts) ?? '')
    const ask = reason[matter.tongue].asks
    if (ask && r.chance(voice.manner === 'terse' ? 0.15 : 0.66)) {
      const asked = this.#deck.say(ask, facts) ?? ''
      if (!(THANKS.test(asked) && THANKS.test(body.join(' ')))) body.push(asked)
    }
    return this.#letter(this.#paragraphs([...new Set(body.filter(Boolean))], voice), matter, facts, at)
  }

  /** How the same matter starts in chat: one thought a line. */
  firstChat(reason: Reason, matter: Matter, at: number): string[] {
    const r = this.#random
    const facts = factsAt(matter, at)
    const phrases = PHRASES[matter.tongue]
    const matterText = this.#matter(
      reason[matter.tongue],
      { ...matter.customer.voice, manner: r.chance(0.8) ? 'spoken' : 'plain' },
      matter,
      facts,
    )
    const lines = [matterText]
    if (r.chance(0.35)) lines.unshift(this.#deck.say(phrases.casualHello, facts) as string)
    if (matter.order && reason.cross > 0 && !matterText.includes(matter.order.record.number) && r.chance(0.5))
      lines.push(matter.order.record.number)
    return lines.map((line) => this.#hand(line, matter.customer.voice))
  }

  /** The customer's next turn, by mail with the answer they got left below. */
  nextMail(pool: readonly string[], matter: Matter, at: number, earlier: Quote, wanted?: Wanted): Content {
    const facts = picturing(factsAt(matter, at, earlier.by.split(' ')[0]), matter.picture)
    const text = this.#turn(pool, PHRASES[matter.tongue].thanks, matter, facts, wanted)
    const { voice } = matter.customer
    const signed =
      voice.manner !== 'terse' && this.#random.chance(0.5) ? this.#goodbye(matter, facts, true) : undefined
    const picture = matter.topic === 'picture' ? matter.picture : undefined
    if (picture) matter.picture = undefined
    return {
      text: parted(this.#hand(text, voice), signed),
      ...(picture && { picture }),
      ...(this.#random.chance(0.72) && { quoted: quote(earlier, matter.tongue) }),
      ...this.#device(matter),
    }
  }

  line(pool: readonly string[], matter: Matter, at: number, by?: string): string {
    const text = this.#turn(pool, PHRASES[matter.tongue].chatThanks, matter, factsAt(matter, at, by))
    return this.#hand(text, matter.customer.voice)
  }

  #turn(
    pool: readonly string[],
    otherwise: readonly string[],
    matter: Matter,
    facts: Slots,
    wanted?: Wanted,
  ): string {
    matter.pending = undefined
    const fitting = this.#deck.draw(pool, facts, wanted)
    const template = fitting ?? this.#deck.draw(otherwise, facts)
    if (template === undefined) return 'ok'
    matter.topic = headOf(template).leads ?? (fitting ? matter.topic : 'thanked')
    return fill(template, facts)
  }

  /** Has the desk anything to say to the customer's last turn? */
  canSay(pool: readonly string[], matter: Matter, at: number, wanted: Wanted = () => true): boolean {
    const facts = picturing(factsAt(matter, at), matter.picture)
    return pool.some((template) => fits(template, facts) && wanted(headOf(template)))
  }

  /** What the desk answers; every agent greets and closes in their own way. */
  reply(
    pool: readonly string[],
    matter: Matter,
    at: number,
    agent: AgentRecord,
    { warm = false, wanted }: { warm?: boolean; wanted?: Wanted | undefined } = {},
  ): Content {
    const facts = factsAt(matter, at, given(agent))
    const desk = PHRASES[matter.tongue].desk
    const greetings = (matter.customer.first ? desk.hello : desk.helloNobody).filter((one) =>
      fits(one, facts),
    )
    // Whoever is cross, or writes stiffly, is not answered like a friend.
    const easy = !matter.cross && matter.customer.voice.manner !== 'stiff'
    const own = easy && this.#random.chance(0.5) ? seat(agent) % greetings.length : 0
    const answer = this.#answer(pool, facts, matter, wanted)
    const chosen = greetings[warm ? own : 0] as string
    const twice = THANKS.test(chosen) && THANKS.test(answer)
    const hello = fill(twice ? (greetings[0] as string) : chosen, facts)
    const told = { ...facts, values: { ...facts.values, sorry: SORRY.test(answer) ? '' : undefined } }
    const extra =
      warm && !matter.pending && this.#random.chance(0.3) ? ` ${this.#deck.say(desk.extra, told) ?? ''}` : ''
    const goodbyes = desk.goodbye.filter((one) => fits(one, facts))
    const goodbye = fill(goodbyes[easy ? (seat(agent) * 7) % goodbyes.length : 0] as string, facts)
    return {
      text: tidy(`${hello}\n\n${answer.replace(/\n/g, '\n\n')}${extra}\n\n${goodbye}`),
      signature: `${agent.name}\n${desk.department}`,
    }
  }

  chatHello(matter: Matter, at: number, agent: AgentRecord): string {
    const facts = factsAt(matter, at, given(agent))
    return tidy(this.#deck.say(PHRASES[matter.tongue].desk.chatHello, facts) as string)
  }

  chatAnswer(
    pool: readonly string[],
    matter: Matter,
    at: number,
    agent: AgentRecord,
    wanted?: Wanted,
  ): string[] {
    return tidy(this.#answer(pool, factsAt(matter, at, given(agent)), matter, wanted)).split('\n')
  }

  /** A remark between colleagues; they write Finnish. */
  note(pool: readonly string[], matter: Matter, at: number): string | undefined {
    const text = this.#deck.say(pool, factsAt({ ...matter, tongue: 'fi' }, at))
    return text === undefined ? undefined : tidy(text)
  }

  #answer(pool: readonly string[], facts: Slots, matter: Matter, wanted?: Wanted): string {
    const template =
      (wanted && this.#deck.draw(pool, facts, wanted)) ??
      this.#deck.draw(pool, facts) ??
      PASSED_ON[matter.tongue]
    const { leads, pending } = headOf(template)
    matter.topic = leads ?? matter.topic
    matter.pending = pending
    return fill(template, facts)
  }

  /** Remembers in the matter what was asked, so that the answer can fit. */
  #matter(script: Script, voice: Voice, matter: Matter, facts: Slots): string {
    const r = this.#random
    const anything = { ...facts, topic: '*' }
    const spoken = voice.finland && script.finland && r.chance(0.55) ? script.finland : script.spoken
    const loose = voice.manner === 'spoken' || voice.manner === 'terse'
    const pools = loose && r.chance(0.88) ? [spoken, script.plain] : [script.plain, spoken]
    for (const pool of pools) {
      const template = this.#deck.draw(pool, anything)
      if (template === undefined) continue
      matter.topic = headOf(template).after[0]
      matter.pending = undefined
      return fill(template, facts)
    }
    throw new Error(`nothing to say of "${script.subjects[0]}"`)
  }

  #paragraphs(sentences: string[], voice: Voice): string {
    const text = sentences.map((sentence) =>
      voice.manner === 'plain' || voice.manner === 'stiff' ? ended(upperFirst(sentence)) : sentence,
    )
    if (text.length < 3 || voice.manner === 'terse')
      return text.map((one, i) => (i < text.length - 1 ? ended(one) : one)).join(' ')
    const cut = this.#random.int(1, text.length - 1)
    return `${text.slice(0, cut).map(ended).join(' ')}\n\n${text.slice(cut).map(ended).join(' ')}`
  }

  #letter(body: string, matter: Matter, facts: Slots, at: number): Content {
    const r = this.#random
    const { voice } = matter.customer
    const phrases = PHRASES[matter.tongue]
    const loose = voice.manner === 'spoken' || voice.manner === 'terse'
    const { hour } = local(at)
    const pool = loose
      ? phrases.casualHello
      : hour >= 18 && r.chance(0.3)
        ? phrases.eveningHello
        : phrases.hello
    const hello = r.chance(voice.manner === 'terse' ? 0.15 : 0.85) ? this.#deck.say(pool, facts) : undefined
    const goodbye = r.chance(voice.manner === 'terse' ? 0.25 : 0.88)
      ? this.#goodbye(matter, facts)
      : undefined
    const gap = loose && r.chance(0.5) ? (hello?.endsWith(',') ? ' ' : ', ') : '\n\n'
    const opening = hello
      ? gap === '\n\n'
        ? `${hello}\n\n${body}`
        : `${hello.replace(/[,!]$/, '')}, ${body}`
      : body
    return {
      text: parted(this.#hand(opening, voice), goodbye),
      ...this.#device(matter),
    }
  }

  #goodbye(matter: Matter, facts: Slots, later = false): string | undefined {
    const phrases = PHRASES[matter.tongue]
    const pools = {
      plain: phrases.goodbye,
      stiff: later ? phrases.goodbye : phrases.stiffGoodbye,
      spoken: phrases.casualGoodbye,
      terse: phrases.casualGoodbye,
    }
    return this.#deck.say(pools[matter.customer.voice.manner], facts)
  }

  #device(matter: Matter): Partial<Content> {
    if (!matter.customer.voice.phone) return {}
    const phones = PHRASES[matter.tongue].phones
    return { signature: phones[matter.customer.email.value.length % phones.length] as string }
  }

  #hand(text: string, voice: Voice): string {
    const written = tidy(slip(text, voice.typos, this.#random))
    return voice.lowercase ? lowered(written) : written
  }
}

/** What one only asks, and is not cross about. */
const EASY = new Set(
  `soot blink points offer gifts resell einvoice coffee invoicing wash seal time price where label gift other two data address warranty made stock seen differ care frost size
  abroad cabin far hours home trip mind double`.split(/\s+/),
)
const SORRY = /pahoittel|pahoillani|harmi|ikävä|beklagar|tråkigt|sorry|what a pity/i

/** What is said when nothing that fits is known: it asks nothing and promises nothing. */
export const PASSED_ON: Record<Tongue, string> = {
  fi: 'Kiitos, vein asian eteenpäin.',
  sv: 'Tack, jag har fört saken vidare.',
  en: 'Thank you, I have passed this on.',
}

/** With a photograph at hand one can say that it is there. */
const picturing = (facts: Slots, picture: Picture | undefined): Slots => ({
  ...facts,
  values: { ...facts.values, pictured: picture && '' },
})

const given = (agent: AgentRecord) => agent.name.split(' ')[0] as string
const seat = (agent: AgentRecord) =>
  [...agent.key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 9973
