import { COMPANIES, DOMAINS, FICTIONAL_PHONES, STREETS } from './addresses.ts'
import { estonian } from './names/estonian.ts'
import { finlandSwedish } from './names/finland-swedish.ts'
import { finnish } from './names/finnish.ts'
import { newcomers } from './names/newcomers.ts'
import { swedish } from './names/swedish.ts'
import { CITIES, type City } from './places.ts'
import type { Random } from './random.ts'
import type { CustomerRecord, IdentifierRecord, Tongue } from './records.ts'

/** How somebody writes, always the same way. */
export interface Voice {
  manner: 'plain' | 'spoken' | 'terse' | 'stiff'
  finland: boolean
  typos: number
  lowercase: boolean
  phone: boolean
  temper: number
}

export interface Customer {
  record: CustomerRecord
  city: City
  street: string
  first: string | null
  voice: Voice
  email: IdentifierRecord
  business: boolean
}

export interface Known {
  name: string | null
  email: string
  verified: boolean
  tongue: Tongue
  city: string
  createdAt: number
}

interface Names {
  women: string[]
  men: string[]
  family: string[]
}

export class Register {
  readonly #random: Random
  readonly #taken = new Set<string>()
  #phones: string[]
  #loyalty = 100_400

  constructor(random: Random) {
    this.#random = random
    this.#phones = random.shuffled(FICTIONAL_PHONES)
  }

  enrol(createdAt: number): Customer {
    const r = this.#random
    const country = r.weighted([
      ['FI', 78],
      ['SE', 14],
      ['EE', 8],
    ] as const)
    const city = r.weighted(
      CITIES.filter((one) => one.country === country).map((one) => [one, one.weight] as const),
    )
    const { tongue, names, finland } = this.#language(country, city)
    const given = r.pick(r.chance(0.54) ? names.women : names.men)
    const family = r.pick(names.family)
    const nameless = r.chance(0.004)
    const business = !nameless && r.chance(0.035)
    const company = business ? r.pick(COMPANIES) : null
    const id = r.uuid(createdAt)
    const email = this.#identifier(
      'email',
      this.#address(given, family, country, company),
      r.chance(0.86),
      createdAt,
    )
    const identifiers = [email]
    if (r.chance(0.62)) identifiers.push(this.#identifier('loyalty', this.#number(), true, createdAt))
    const phone = country === 'SE' && r.chance(0.24) ? this.#phones.pop() : undefined
    if (phone) identifiers.push(this.#identifier('phone', phone, r.chance(0.5), createdAt))
    const street = `${r.pick(STREETS[country === 'SE' || finland ? 'sv' : country === 'EE' ? 'en' : 'fi'])} ${r.int(1, 78)}`
    // The company's own words for what it records, whoever reads them.
    const attributes = whereabouts(city)
    if (company) attributes.Yritys = company
    if (r.chance(0.3)) {
      attributes.Kantataso = r.weighted([
        ['Kide', 60],
        ['Revontuli', 30],
        ['Tähti', 10],
      ])
    }
    if (r.chance(0.22)) {
      attributes['Toivottu kanava'] = r.weighted([
        ['sähköposti', 55],
        ['chat', 35],
        ['tekstiviesti', 10],
      ])
    }
    return {
      record: {
        id,
        name: nameless ? null : `${given} ${family}`,
        language: tongue,
        country,
        createdAt,
        identifiers,
        attributes,
      },
      city,
      street,
      first: nameless ? null : given,
      voice: this.#voice(finland, business),
      email,
      business,
    }
  }

  #language(country: 'FI' | 'SE' | 'EE', city: City): { tongue: Tongue; names: Names; finland: boolean } {
    const r = this.#random
    if (country === 'SE') {
      if (r.chance(0.06)) return { tongue: 'fi', names: finnish, finland: false }
      return r.chance(0.06)
        ? { tongue: 'en', names: newcomers, finland: false }
        : { tongue: 'sv', names: swedish, finland: false }
    }
    if (country === 'EE') return { tongue: r.chance(0.18) ? 'fi' : 'en', names: estonian, finland: false }
    if (r.chance(city.swedish / 140)) return { tongue: 'sv', names: finlandSwedish, finland: true }
    if (r.chance(0.05)) return { tongue: 'en', names: newcomers, finland: false }
    return { tongue: 'fi', names: r.chance(0.06) ? finlandSwedish : finnish, finland: false }
  }

  #voice(finland: boolean, business: boolean): Voice {
    const r = this.#random
    const manner = business
      ? r.weighted([
          ['plain', 70],
          ['stiff', 30],
        ] as const)
      : r.weighted([
          ['plain', 44],
          ['spoken', 38],
          ['terse', 11],
          ['stiff', 7],
        ] as const)
    const loose = manner === 'spoken' || manner === 'terse'
    return {
      manner,
      finland,
      typos: loose
        ? r.weighted([
            [0, 50],
            [0.02, 35],
            [0.06, 15],
          ])
        : r.weighted([
            [0, 85],
            [0.015, 15],
          ]),
      lowercase: loose && r.chance(0.6),
      phone: r.chance(loose ? 0.3 : 0.1),
      temper: r.next(),
    }
  }

  #number(): string {
    this.#loyalty += this.#random.int(1, 29)
    return `RK ${String(this.#loyalty)}`
  }

  #address(given: string, family: string, country: 'FI' | 'SE' | 'EE', company: string | null): string {
    const r = this.#random
    const [a, b] = [plain(given), plain(family)]
    const domain = company
      ? `${plain(company).replace(/^\W+|\W+$/g, '')}.example`
      : r.weighted(DOMAINS[country])
    const styles = company
      ? [`${a}.${b}`, a, `${a[0]}.${b}`]
      : [
          `${a}.${b}`,
          `${a}.${b}`,
          `${a}${b}`,
          `${b}.${a}`,
          `${a[0]}${b}`,
          `${a}.${b}${r.int(1, 9)}${r.int(0, 9)}`,
        ]
    let local = r.pick(styles)
    while (this.#taken.has(`${local}@${domain}`)) local = `${a}.${b}${r.int(2, 999)}`
    return this.#reserve(`${local}@${domain}`)
  }

  /** Somebody with a story of their own. */
  known(person: Known): Customer {
    const r = this.#random
    const city = CITIES.find((one) => one.name === person.city) as City
    const id = r.uuid(person.createdAt)
    const email = this.#identifier('email', person.email, person.verified, person.createdAt)
    const identifiers = [email]
    if (person.verified) identifiers.push(this.#identifier('loyalty', this.#number(), true, person.createdAt))
    this.#taken.add(person.email)
    return {
      record: {
        id,
        name: person.name,
        language: person.tongue,
        country: city.country,
        createdAt: person.createdAt,
        identifiers,
        attributes: whereabouts(city),
      },
      city,
      street: `${STREETS[person.tongue][0]} ${r.int(2, 60)}`,
      first: person.name?.split(' ')[0] ?? null,
      voice: { manner: 'plain', finland: false, typos: 0, lowercase: false, phone: false, temper: 1 },
      email,
      business: false,
    }
  }

  #reserve(address: string): string {
    this.#taken.add(address)
    return address
  }

  #identifier(
    kind: IdentifierRecord['kind'],
    value: string,
    verified: boolean,
    createdAt: number,
  ): IdentifierRecord {
    return {
      id: this.#random.uuid(createdAt),
      kind,
      value,
      proof: verified ? 'verified' : 'claimed',
      createdAt,
    }
  }
}

const whereabouts = (city: City): Record<string, string> => ({ Kotipaikka: `${city.name}, ${city.country}` })

/** Latin letters only, as in the local part of an address. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/[^a-z]+/g, '-')
}
