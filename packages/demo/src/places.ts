import type { DeliveryMethod, Tongue } from './records.ts'

export interface City {
  name: string
  country: 'FI' | 'SE' | 'EE'
  postcode: string
  /** How many of the country's customers live here, relatively. */
  weight: number
  /** Of a hundred, how many speak Swedish there (Finland). */
  swedish: number
  /** Where the ice storm hit. */
  storm: boolean
}

const CITY_ROWS: [string, City['country'], string, number, number, boolean][] = [
  ['Helsinki', 'FI', '00', 24, 7, false],
  ['Espoo', 'FI', '02', 11, 9, false],
  ['Vantaa', 'FI', '01', 8, 3, false],
  ['Tampere', 'FI', '33', 12, 1, false],
  ['Turku', 'FI', '20', 8, 7, false],
  ['Oulu', 'FI', '90', 9, 0, true],
  ['Jyväskylä', 'FI', '40', 5, 0, false],
  ['Kuopio', 'FI', '70', 4, 0, false],
  ['Lahti', 'FI', '15', 4, 0, false],
  ['Joensuu', 'FI', '80', 3, 0, false],
  ['Rovaniemi', 'FI', '96', 3, 0, true],
  ['Vaasa', 'FI', '65', 4, 30, true],
  ['Kokkola', 'FI', '67', 2, 18, true],
  ['Pietarsaari', 'FI', '68', 2, 75, true],
  ['Seinäjoki', 'FI', '60', 2, 0, true],
  ['Porvoo', 'FI', '06', 2, 35, false],
  ['Raasepori', 'FI', '10', 2, 80, false],
  ['Maarianhamina', 'FI', '22', 1, 98, false],
  ['Kajaani', 'FI', '87', 1, 0, true],
  ['Lappeenranta', 'FI', '53', 2, 0, false],
  ['Stockholm', 'SE', '11', 9, 0, false],
  ['Göteborg', 'SE', '41', 5, 0, false],
  ['Umeå', 'SE', '90', 4, 0, false],
  ['Luleå', 'SE', '97', 3, 0, false],
  ['Uppsala', 'SE', '75', 3, 0, false],
  ['Malmö', 'SE', '21', 3, 0, false],
  ['Sundsvall', 'SE', '85', 2, 0, false],
  ['Haparanda', 'SE', '95', 1, 0, false],
  ['Tallinn', 'EE', '10', 6, 0, false],
  ['Tartu', 'EE', '50', 3, 0, false],
  ['Pärnu', 'EE', '80', 1, 0, false],
]

export const CITIES: City[] = CITY_ROWS.map(([name, country, postcode, weight, swedish, storm]) => ({
  name,
  country,
  postcode,
  weight,
  swedish,
  storm,
}))

export interface Point {
  method: Exclude<DeliveryMethod, 'home'>
  city: string
  /** Finnish genitive of the place, Swedish place with its preposition, and its bare name. */
  gen: string
  sv: string
  bare: string
}

type PointRow = [city: string, method: Point['method'], bare: string, gen: string, sv: string]

const POINT_ROWS: PointRow[] = [
  ['Helsinki', 'pick-up', 'Kallio', 'Kallion', 'i Berghäll'],
  ['Helsinki', 'pick-up', 'Lauttasaari', 'Lauttasaaren', 'på Drumsö'],
  ['Helsinki', 'pick-up', 'Herttoniemi', 'Herttoniemen', 'i Hertonäs'],
  ['Helsinki', 'pick-up', 'Malmi', 'Malmin', 'i Malm'],
  ['Helsinki', 'locker', 'Kamppi', 'Kampin', 'i Kampen'],
  ['Helsinki', 'locker', 'Itäkeskus', 'Itäkeskuksen', 'i Östra centrum'],
  ['Helsinki', 'cold-box', 'Munkkiniemi', 'Munkkiniemen', 'i Munksnäs'],
  ['Helsinki', 'cold-box', 'Vallila', 'Vallilan', 'i Vallgård'],
  ['Espoo', 'pick-up', 'Tapiola', 'Tapiolan', 'i Hagalund'],
  ['Espoo', 'pick-up', 'Matinkylä', 'Matinkylän', 'i Mattby'],
  ['Espoo', 'locker', 'Leppävaara', 'Leppävaaran', 'i Alberga'],
  ['Espoo', 'cold-box', 'Olari', 'Olarin', 'i Olars'],
  ['Vantaa', 'pick-up', 'Tikkurila', 'Tikkurilan', 'i Dickursby'],
  ['Vantaa', 'locker', 'Myyrmäki', 'Myyrmäen', 'i Myrbacka'],
  ['Tampere', 'pick-up', 'Hervanta', 'Hervannan', 'i Hervanta'],
  ['Tampere', 'pick-up', 'Kaleva', 'Kalevan', 'i Kaleva'],
  ['Tampere', 'locker', 'Koskikeskus', 'Koskikeskuksen', 'i Koskikeskus'],
  ['Tampere', 'cold-box', 'Tammela', 'Tammelan', 'i Tammela'],
  ['Turku', 'pick-up', 'Kupittaa', 'Kupittaan', 'i Kuppis'],
  ['Turku', 'pick-up', 'Runosmäki', 'Runosmäen', 'i Runosbacken'],
  ['Turku', 'locker', 'Länsikeskus', 'Länsikeskuksen', 'i Västra centrum'],
  ['Oulu', 'pick-up', 'Tuira', 'Tuiran', 'i Tuira'],
  ['Oulu', 'pick-up', 'Kaakkuri', 'Kaakkurin', 'i Kaakkuri'],
  ['Oulu', 'locker', 'Linnanmaa', 'Linnanmaan', 'i Linnanmaa'],
  ['Oulu', 'cold-box', 'Raksila', 'Raksilan', 'i Raksila'],
  ['Jyväskylä', 'pick-up', 'Palokka', 'Palokan', 'i Palokka'],
  ['Jyväskylä', 'locker', 'Seppälä', 'Seppälän', 'i Seppälä'],
  ['Kuopio', 'pick-up', 'Petonen', 'Petosen', 'i Petonen'],
  ['Kuopio', 'locker', 'Matkus', 'Matkuksen', 'i Matkus'],
  ['Lahti', 'pick-up', 'Laune', 'Launeen', 'i Laune'],
  ['Lahti', 'locker', 'Karisma', 'Karisman', 'i Karisma'],
  ['Joensuu', 'pick-up', 'Rantakylä', 'Rantakylän', 'i Rantakylä'],
  ['Rovaniemi', 'pick-up', 'Ounasvaara', 'Ounasvaaran', 'på Ounasvaara'],
  ['Rovaniemi', 'locker', 'Eteläkeskus', 'Eteläkeskuksen', 'i Södra centrum'],
  ['Vaasa', 'pick-up', 'Palosaari', 'Palosaaren', 'på Brändö'],
  ['Vaasa', 'locker', 'Kivihaka', 'Kivihaan', 'i Stenhaga'],
  ['Kokkola', 'pick-up', 'Ykspihlaja', 'Ykspihlajan', 'i Yxpila'],
  ['Pietarsaari', 'pick-up', 'Länsinummi', 'Länsinummen', 'i Västermo'],
  ['Pietarsaari', 'locker', 'Kauppakatu', 'Kauppakadun', 'på Storgatan'],
  ['Seinäjoki', 'pick-up', 'Pohja', 'Pohjan', 'i Pohja'],
  ['Porvoo', 'pick-up', 'Näsi', 'Näsin', 'i Näse'],
  ['Raasepori', 'pick-up', 'Tammisaari', 'Tammisaaren', 'i Ekenäs'],
  ['Raasepori', 'pick-up', 'Karjaa', 'Karjaan', 'i Karis'],
  ['Maarianhamina', 'pick-up', 'Länsisatama', 'Länsisataman', 'i Västerhamn'],
  ['Kajaani', 'pick-up', 'Lehtikangas', 'Lehtikankaan', 'i Lehtikangas'],
  ['Lappeenranta', 'pick-up', 'Sammonlahti', 'Sammonlahden', 'i Sammonlahti'],
  ['Stockholm', 'pick-up', 'Södermalm', 'Södermalmin', 'på Södermalm'],
  ['Stockholm', 'pick-up', 'Vällingby', 'Vällingbyn', 'i Vällingby'],
  ['Stockholm', 'locker', 'Odenplan', 'Odenplanin', 'vid Odenplan'],
  ['Göteborg', 'pick-up', 'Majorna', 'Majornan', 'i Majorna'],
  ['Göteborg', 'locker', 'Frölunda', 'Frölundan', 'i Frölunda'],
  ['Umeå', 'pick-up', 'Ålidhem', 'Ålidhemin', 'på Ålidhem'],
  ['Luleå', 'pick-up', 'Björkskatan', 'Björkskatanin', 'på Björkskatan'],
  ['Uppsala', 'pick-up', 'Gottsunda', 'Gottsundan', 'i Gottsunda'],
  ['Malmö', 'pick-up', 'Möllevången', 'Möllevångenin', 'på Möllevången'],
  ['Sundsvall', 'pick-up', 'Birsta', 'Birstan', 'i Birsta'],
  ['Haparanda', 'pick-up', 'Storgatan', 'Storgatanin', 'på Storgatan'],
  ['Tallinn', 'locker', 'Kristiine', 'Kristiinen', 'i Kristiine'],
  ['Tallinn', 'locker', 'Ülemiste', 'Ülemisten', 'i Ülemiste'],
  ['Tartu', 'locker', 'Lõunakeskus', 'Lõunakeskuksen', 'i Lõunakeskus'],
  ['Pärnu', 'locker', 'Port Artur', 'Port Arturin', 'i Port Artur'],
]

export const POINTS: Point[] = POINT_ROWS.map(([city, method, bare, gen, sv]) => ({
  city,
  method,
  bare,
  gen,
  sv,
}))

/** The one where people are treated rudely. */
export const RUDE_POINT = POINTS.find((point) => point.bare === 'Runosmäki') as Point

const FI = { 'pick-up': 'noutopiste', locker: 'pakettiautomaatti', 'cold-box': 'kylmälokero' } as const
const SV = { 'pick-up': 'utlämningsställe', locker: 'paketautomat', 'cold-box': 'kylfack' } as const

/** What a place is called: in Finland by both its names, elsewhere as it is there. */
export function pointName(point: Point, tongue: Tongue): string {
  const country = CITIES.find((city) => city.name === point.city)?.country
  if (country === 'EE') return `${point.bare} pakiautomaat`
  if (country === 'SE') return `${point.bare} ${SV[point.method]}`
  return tongue === 'sv'
    ? `${point.sv.replace(/^(i|på|vid) /, '')}, ${SV[point.method]}`
    : `${point.gen} ${FI[point.method]}`
}
