import type { TeamKey, Tongue } from './records.ts'

export interface ReasonRecord {
  /** The `reason` of cases; null: it is there for those below it. */
  key: string | null
  names: Record<Tongue, string>
  kind: 'avoidable' | 'of-value' | 'unclear'
  team: TeamKey | null
  guideline: string | null
  parts: readonly ReasonRecord[]
}

type Names = [fi: string, sv: string, en: string]
const named = ([fi, sv, en]: Names) => ({ fi, sv, en })

const branch = (team: TeamKey | null, names: Names, parts: readonly ReasonRecord[]): ReasonRecord => ({
  key: null,
  names: named(names),
  kind: 'unclear',
  team,
  guideline: null,
  parts: parts.map((one) => ({ ...one, team: one.team ?? team })),
})
const leaf = (
  key: string,
  kind: ReasonRecord['kind'],
  names: Names,
  guideline: string | null = null,
): ReasonRecord => ({ key, names: named(names), kind, team: null, guideline, parts: [] })

/** Why Revontuli is contacted, as its leads keep it; the fireplace glass is what grows and need not be. */
export const REASON_TREE: readonly ReasonRecord[] = [
  branch(
    'deliveries',
    ['Toimitus', 'Leverans', 'Delivery'],
    [
      leaf('where-is-my-parcel', 'avoidable', ['Missä paketti on', 'Var är paketet', 'Where is my parcel']),
      leaf(
        'delivery-failed',
        'avoidable',
        ['Kadonnut tai toimittamatta', 'Försvunnet eller inte levererat', 'Lost or not delivered'],
        'Kysy kuljetusliikkeeltä ennen kuin lupaat uuden. Kahden päivän hiljaisuuden jälkeen uusi lähtee.',
      ),
      leaf('change-delivery', 'of-value', ['Toimituksen muutos', 'Ändrad leverans', 'Change of delivery']),
      leaf('collection-code', 'avoidable', ['Noutokoodi', 'Hämtkod', 'Collection code']),
      leaf('pick-up-point', 'avoidable', ['Noutopiste', 'Utlämningsställe', 'Pick-up point']),
      leaf('cold-box', 'avoidable', ['Kylmälokero', 'Kylbox', 'Cold box']),
      leaf('driver-praise', 'of-value', [
        'Kiitos kuljettajalle',
        'Tack till föraren',
        'Praise for the driver',
      ]),
    ],
  ),
  branch(
    'products',
    ['Tuote', 'Produkt', 'Product'],
    [
      leaf('product-question', 'of-value', [
        'Kysymys ennen ostoa',
        'Fråga före köp',
        'Question before buying',
      ]),
      leaf(
        'damaged',
        'avoidable',
        ['Rikkoutunut matkalla', 'Skadad på vägen', 'Damaged on the way'],
        'Pyydä kuva laatikosta, älä pyydä palauttamaan sirpaleita.',
      ),
      leaf('fireplace-glass', 'avoidable', ['Takan lasi', 'Kaminglas', 'Fireplace glass'], null),
      leaf('warranty', 'avoidable', ['Takuu', 'Garanti', 'Warranty']),
      leaf('wrong-or-missing', 'avoidable', [
        'Väärä tai puuttuva',
        'Fel eller saknas',
        'Wrong or missing item',
      ]),
      leaf('praise', 'of-value', ['Kiitokset', 'Beröm', 'Praise']),
    ],
  ),
  branch(
    'products',
    ['Palautukset', 'Returer', 'Returns'],
    [
      leaf('return', 'unclear', ['Palauttaminen', 'Returnera', 'Returning']),
      leaf('wrong-size', 'avoidable', ['Väärä koko', 'Fel storlek', 'Wrong size']),
      leaf('refund', 'avoidable', ['Missä hyvitys on', 'Var är återbetalningen', 'Where is my refund']),
      leaf('cancel', 'of-value', ['Peruminen', 'Avbeställning', 'Cancelling']),
    ],
  ),
  branch(
    null,
    ['Tili ja maksaminen', 'Konto och betalning', 'Account and payment'],
    [
      leaf('account', 'avoidable', ['Oma tili', 'Mitt konto', 'My account']),
      leaf('invoice', 'avoidable', ['Lasku', 'Faktura', 'Invoice']),
      leaf(
        'letters-and-data',
        'of-value',
        ['Uutiskirje ja omat tiedot', 'Nyhetsbrev och egna uppgifter', 'Newsletter and own data'],
        'Tietopyyntöön vastataan kuukauden kuluessa. Varmista ensin, kuka kysyy.',
      ),
    ],
  ),
  branch(
    'business',
    ['Yritysmyynti', 'Företagsförsäljning', 'Business sales'],
    [leaf('business', 'of-value', ['Yritystilaus', 'Företagsbeställning', 'Business order'])],
  ),
]
