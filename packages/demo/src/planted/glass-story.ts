import { PRODUCTS, type Product } from '../catalogue.ts'
import { afterDeskMinutes, DAY, HOUR } from '../clock.ts'
import type { World } from '../company.ts'
import type { Planted } from './stories.ts'
import { assign, from, note, solve, thread, to } from './thread.ts'

/** The fireplace glass that arrived in pieces, and the recovery that became a story. */
export function glassStory({ now, random, register, shop }: World): Planted {
  const martti = register.known({
    name: 'Martti Kuusela',
    email: 'martti.kuusela@posti.example',
    verified: true,
    tongue: 'fi',
    city: 'Kuopio',
    createdAt: now - 700 * DAY,
  })
  const glass = PRODUCTS.find((product) => product.model === 'Hehku 620') as Product
  const placed = shop.place(martti, now - 62 * DAY, { products: [glass], arrivesAt: now - 59 * DAY })
  const order = placed.record
  const wrote = (placed.collectedAt ?? now) + 5 * HOUR
  const answered = afterDeskMinutes(wrote, 35)
  const backed = answered + 2 * HOUR
  const settled = afterDeskMinutes(backed, 20)
  const told = settled + 3 * DAY
  const record = thread(random, {
    customer: martti,
    subject: 'Takkalasi tuhannen palasina',
    reason: 'fireplace-glass',
    team: 'products',
    orderId: order.id,
    steps: [
      from(
        martti,
        wrote,
        `Hyvää päivää\n\nHain tänään takkalasin (tilaus ${order.number}). Laatikko helisi jo autossa. Avasin sen keittiön pöydällä, ja ehjää ei ollut kuin tarra, jossa lukee VARO LASIA.\n\nEn ole vihainen, mutta vaimoni täyttää perjantaina seitsemänkymmentä, ja koko suku tulee mökille. Mökillä on yksi takka eikä yhtään lasia. Pakkasta lupaavat kaksikymmentä astetta.\n\nMitä tehdään?\n\nMartti Kuusela`,
      ),
      assign('eve', answered - 12 * 60_000, 'marko'),
      note(
        'eve',
        answered - 4 * 60_000,
        'Puulaatikossa lähetettävä, tämä oli pahvissa. Perjantaihin ei ehdi rahtina. Varastossa Liedossa yksi jäljellä.',
      ),
      to(
        'eve',
        answered,
        `Hei Martti,\n\nvoi ei, ja juuri ennen juhlia. Uusi lasi on tallessa varastolla, mutta kuljetus ei ehdi perjantaiksi.\n\nOlen torstaina ajamassa Kuopioon vanhempieni luo. Otan lasin kyytiin ja tuon sen sinulle, jos annat osoitteen. Rahoja et maksa tästä kummastakaan.\n\nEve`,
        'Eve Tamm\nRevontuli Oy · asiakaspalvelu',
      ),
      from(
        martti,
        backed,
        'En ole eläissäni saanut tällaista vastausta mistään firmasta. Mökki on Vehmersalmella, laitan ajo-ohjeen. Kahvit keitetään.\n\nMartti',
        { quoted: 'Eve Tamm kirjoitti:\n> Otan lasin kyytiin ja tuon sen sinulle, jos annat osoitteen.' },
      ),
      to(
        'eve',
        settled,
        'Sovittu. Olen perillä viiden maissa.\n\nEve',
        'Eve Tamm\nRevontuli Oy · asiakaspalvelu',
      ),
      from(
        martti,
        told,
        'Juhlat pidettiin, takassa paloi tuli ja lasi kesti. Kerroin puheessani teistä, ja nyt kolme serkkua haluaa tilata. Kiitos Eve.\n\nMartti ja Aune',
      ),
      note(
        'eve',
        told + HOUR,
        'Hyvitetty koko tilaus oman harkinnan mukaan. Pakkaamo siirtyy puulaatikoihin kaikissa laseissa.',
      ),
      solve('eve', told + HOUR + 60_000),
    ].sort((a, b) => a.at - b.at) as never,
  })
  return { customers: [martti.record], orders: [order], cases: [record] }
}
