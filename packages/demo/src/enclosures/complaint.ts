import type { Enclosure, Tongue } from '../records.ts'

type Faulty = 'glass' | 'damaged' | 'broke'

interface Wording {
  heading: string
  order: string
  customer: string
  fault: Record<Faulty, string>
  demand: string
}

const wordings: Record<Tongue, Wording> = {
  fi: {
    heading: 'Reklamaatio',
    order: 'Tilaus',
    customer: 'Asiakas',
    fault: {
      glass:
        'Luukun lasissa on halkeama, joka kulkee yläkulmasta saranan alle. Kulmasuojat olivat paikoillaan, joten vaurio on todennäköisesti syntynyt jo varastossa.',
      damaged:
        'Pakkaus oli toimitettaessa litistynyt ja teippaus avattu uudelleen. Kuljettaja kirjasi vaurion, mutta vauriopöytäkirjan kopiota en saanut.',
      broke:
        'Vika ilmeni tavallisessa käytössä. Tuotetta ei ole huollettu eikä muutettu, ja käyttöohjetta on noudatettu.',
    },
    demand:
      'Vaadin kuluttajansuojalain nojalla virheen oikaisua kohtuullisessa ajassa, ensisijaisesti uutta tuotetta ja toissijaisesti kaupan purkua.',
  },
  sv: {
    heading: 'Reklamation',
    order: 'Beställning',
    customer: 'Kund',
    fault: {
      glass:
        'Luckans glas har en spricka från övre hörnet till under gångjärnet. Hörnskydden satt på plats, så skadan har troligen uppstått redan i lagret.',
      damaged:
        'Paketet var tillplattat vid leveransen och tejpen hade öppnats på nytt. Chauffören antecknade skadan, men jag fick ingen kopia av skadeprotokollet.',
      broke:
        'Felet visade sig vid vanlig användning. Produkten har inte reparerats eller ändrats, och bruksanvisningen har följts.',
    },
    demand:
      'Jag kräver med stöd av konsumentskyddslagen att felet avhjälps inom skälig tid, i första hand genom en ny produkt och i andra hand genom hävning av köpet.',
  },
  en: {
    heading: 'Complaint',
    order: 'Order',
    customer: 'Customer',
    fault: {
      glass:
        'The glass of the door is cracked from the upper corner to below the hinge. The corner guards were in place, so it was probably damaged in the warehouse already.',
      damaged:
        'The parcel was squashed on delivery and its tape had been opened and closed again. The driver noted the damage, but I was given no copy of the report.',
      broke:
        'The fault appeared in ordinary use. The product has been neither repaired nor altered, and the instructions were followed.',
    },
    demand:
      'Under the Consumer Protection Act I ask for the defect to be remedied within a reasonable time: by a new product or, failing that, by cancelling the sale.',
  },
}

export const isFaulty = (reason: string): reason is Faulty => reason in wordings.fi.fault

/** What somebody who wants it on record writes beside their mail. */
export function complaint(
  tongue: Tongue,
  reason: Faulty,
  { order, product, customer }: { order: string; product: string; customer: string },
): Enclosure {
  const words = wordings[tongue]
  return {
    kind: 'word',
    name: `${words.heading} ${order}.docx`,
    lines: [
      words.heading,
      `${words.order}: ${order}, ${product}`,
      `${words.customer}: ${customer}`,
      words.fault[reason],
      words.demand,
    ],
  }
}
