/**
 * Words as messages have them, commonest first: forms of Finnish, Swedish and English nouns and what stands between
 * them, made from stems so that there are as many as in life, with the frequencies that Zipf found.
 */
const little =
  'ja on ei se että en och det är att inte jag the and is to not my hei moi kiitos tack thanks please'.split(
    ' ',
  )
const stems = {
  fi: 'paketi toimitukse tilaukse lasku osoite automaati kuljetukse palautukse hinna lampu kynttilä huova lasi kaupa varasto maksu kortti koodi puhelime netti'.split(
    ' ',
  ),
  sv: 'paket leverans beställning faktura adress automat retur pris lampa ljus filt glas butik lager betalning kort kod telefon'.split(
    ' ',
  ),
  en: 'parcel delivery order invoice address locker return price lamp candle blanket glass shop stock payment card code phone'.split(
    ' ',
  ),
}
const endings = {
  fi: 'n a ssa sta lla lta lle na ksi t en ni nsa mme ja issa ista iin kin'.split(' '),
  sv: ['', 'en', 'et', 'ar', 'er', 'erna', 'ens', 's'],
  en: ['', 's', 'ed', 'ing', 'er'],
}
const firsts = 'koti posti verkko takka lahja vienti yö paperi kevät hemma post nät'.split(' ')
const syllables = 'ka le mi no pu ra si ta vu hä ly kö sel mar tin ver pal kon lin tor'.split(' ')

const ofLanguage = (language: keyof typeof stems) =>
  stems[language].flatMap((stem) => endings[language].map((ending) => stem + ending))
const common = [...ofLanguage('fi'), ...ofLanguage('sv'), ...ofLanguage('en')]
const compounds = firsts.flatMap((first) => ofLanguage('fi').map((word) => first + word))
const rare = syllables.flatMap((a) =>
  syllables.flatMap((b) =>
    syllables.flatMap((c) => endings.fi.slice(0, 4).map((ending) => a + b + c + ending)),
  ),
)

export const vocabulary: readonly string[] = [...little, ...common, ...compounds, ...rare]

/** Messages of some twenty words; always the same. */
export function textsOf(count: number): string[] {
  let seed = 1
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? vocabulary[0]!
  return Array.from({ length: count }, () =>
    Array.from({ length: 12 + Math.floor(random() * 20) }, word).join(' '),
  )
}
