import type { Tongue } from './records.ts'

/** What a product is like decides what can go wrong with it. */
export type Trait = 'fragile' | 'sized' | 'cold' | 'freight' | 'glass' | 'lamp' | 'food' | 'plain'

export interface Product {
  sku: string
  model: string
  price: number
  trait: Trait
  plural: boolean
  /** Finnish: nominative, genitive, partitive, elative. */
  fi: [nom: string, gen: string, part: string, ela: string]
  /** Swedish: bare and definite forms; grammatical gender. */
  sv: [bare: string, definite: string, gender: 'en' | 'ett' | 'pl']
  en: string
}

type Row = [
  model: string,
  price: number,
  trait: Trait,
  fi: string,
  sv: [string, string, 'en' | 'ett' | 'pl'],
  en: string,
]

// biome-ignore format: one product a line.
const ROWS: Row[] = [
  ['Hehku 480', 129, 'glass', 'takkalasi takkalasin takkalasia takkalasista', ['kaminglas', 'kaminglaset', 'ett'], 'fireplace glass'],
  ['Hehku 620', 169, 'glass', 'takkalasi takkalasin takkalasia takkalasista', ['kaminglas', 'kaminglaset', 'ett'], 'fireplace glass'],
  ['Hehku 5', 1290, 'freight', 'kamiina kamiinan kamiinaa kamiinasta', ['kamin', 'kaminen', 'en'], 'wood stove'],
  ['Kide', 1890, 'freight', 'varaava takka|varaavan takan|varaavaa takkaa|varaavasta takasta', ['täljstenskamin', 'täljstenskaminen', 'en'], 'soapstone fireplace'],
  ['Sauna 16', 749, 'freight', 'kiuas kiukaan kiuasta kiukaasta', ['bastuugn', 'bastuugnen', 'en'], 'sauna heater'],
  ['Ruska', 649, 'freight', 'terassilämmitin terassilämmittimen terassilämmitintä terassilämmittimestä', ['terrassvärmare', 'terrassvärmaren', 'en'], 'patio heater'],
  ['Tunturi', 459, 'freight', 'riippukeinu riippukeinun riippukeinua riippukeinusta', ['hängstol', 'hängstolen', 'en'], 'hanging chair'],
  ['Kelo', 389, 'freight', 'puutarhapenkki puutarhapenkin puutarhapenkkiä puutarhapenkistä', ['trädgårdsbänk', 'trädgårdsbänken', 'en'], 'garden bench'],
  ['Kekäle', 79, 'plain', 'takkasetti takkasetin takkasettiä takkasetistä', ['eldstadsset', 'eldstadssetet', 'ett'], 'fireside set'],
  ['Halko', 69, 'plain', 'puukori puukorin puukoria puukorista', ['vedkorg', 'vedkorgen', 'en'], 'log basket'],
  ['Tuohus', 45, 'plain', 'tulenteline tulentelineen tulentelinettä tulentelineestä', ['eldkorg', 'eldkorgen', 'en'], 'fire basket'],
  ['Nuotio 60', 149, 'plain', 'tulikulho tulikulhon tulikulhoa tulikulhosta', ['eldfat', 'eldfatet', 'ett'], 'fire bowl'],
  ['Loimu', 59, 'plain', 'nuotiopannu nuotiopannun nuotiopannua nuotiopannusta', ['stekhäll', 'stekhällen', 'en'], 'campfire pan'],
  ['Liekki', 34, 'plain', 'kuksa kuksan kuksaa kuksasta', ['kåsa', 'kåsan', 'en'], 'wooden cup'],
  ['Kaamos', 119, 'lamp', 'pöytävalaisin pöytävalaisimen pöytävalaisinta pöytävalaisimesta', ['bordslampa', 'bordslampan', 'en'], 'table lamp'],
  ['Sarastus', 189, 'lamp', 'kattovalaisin kattovalaisimen kattovalaisinta kattovalaisimesta', ['taklampa', 'taklampan', 'en'], 'ceiling lamp'],
  ['Kuura', 149, 'lamp', 'jalkalamppu jalkalampun jalkalamppua jalkalampusta', ['golvlampa', 'golvlampan', 'en'], 'floor lamp'],
  ['Hämärä', 89, 'lamp', 'seinävalaisin seinävalaisimen seinävalaisinta seinävalaisimesta', ['vägglampa', 'vägglampan', 'en'], 'wall lamp'],
  ['Aamu', 139, 'lamp', 'kirkasvalolamppu kirkasvalolampun kirkasvalolamppua kirkasvalolampusta', ['dagsljuslampa', 'dagsljuslampan', 'en'], 'daylight lamp'],
  ['Tähti 24', 39, 'lamp', 'valosarja valosarjan valosarjaa valosarjasta', ['ljusslinga', 'ljusslingan', 'en'], 'string of lights'],
  ['Pakkanen', 69, 'lamp', 'ulkolyhty ulkolyhdyn ulkolyhtyä ulkolyhdystä', ['utelykta', 'utelyktan', 'en'], 'outdoor lantern'],
  ['Lumme', 49, 'fragile', 'maljakko maljakon maljakkoa maljakosta', ['vas', 'vasen', 'en'], 'vase'],
  ['Havu', 59, 'fragile', 'teekannu teekannun teekannua teekannusta', ['tekanna', 'tekannan', 'en'], 'teapot'],
  ['Halla', 24, 'fragile', 'kynttilälyhty kynttilälyhdyn kynttilälyhtyä kynttilälyhdystä', ['ljuslykta', 'ljuslyktan', 'en'], 'candle lantern'],
  ['Routa', 44, 'fragile', 'viinilasit viinilasien viinilaseja viinilaseista', ['vinglas', 'vinglasen', 'pl'], 'wine glasses'],
  ['Marja', 29, 'fragile', 'kahvimuki kahvimukin kahvimukia kahvimukista', ['kaffemugg', 'kaffemuggen', 'en'], 'coffee mug'],
  ['Sammal', 54, 'fragile', 'tarjoiluvati tarjoiluvadin tarjoiluvatia tarjoiluvadista', ['serveringsfat', 'serveringsfatet', 'ett'], 'serving dish'],
  ['Hanki', 99, 'fragile', 'peili peilin peiliä peilistä', ['spegel', 'spegeln', 'en'], 'mirror'],
  ['Lumi', 129, 'plain', 'villahuopa villahuovan villahuopaa villahuovasta', ['yllepläd', 'yllepläden', 'en'], 'wool blanket'],
  ['Untuva', 159, 'plain', 'untuvapeitto untuvapeiton untuvapeittoa untuvapeitosta', ['duntäcke', 'duntäcket', 'ett'], 'down duvet'],
  ['Niitty', 79, 'plain', 'pussilakanasetti pussilakanasetin pussilakanasettiä pussilakanasetistä', ['påslakanset', 'påslakansetet', 'ett'], 'duvet cover set'],
  ['Kanerva', 199, 'plain', 'villamatto villamaton villamattoa villamatosta', ['yllematta', 'yllemattan', 'en'], 'wool rug'],
  ['Järvi', 39, 'plain', 'kylpypyyhe kylpypyyhkeen kylpypyyhettä kylpypyyhkeestä', ['badhandduk', 'badhandduken', 'en'], 'bath towel'],
  ['Löyly', 29, 'plain', 'laudeliina laudeliinan laudeliinaa laudeliinasta', ['bastulakan', 'bastulakanet', 'ett'], 'sauna towel'],
  ['Suo', 35, 'plain', 'tyynynpäällinen tyynynpäällisen tyynynpäällistä tyynynpäällisestä', ['kuddfodral', 'kuddfodralet', 'ett'], 'cushion cover'],
  ['Verho', 89, 'sized', 'pellavaverhot pellavaverhojen pellavaverhoja pellavaverhoista', ['linnegardiner', 'linnegardinerna', 'pl'], 'linen curtains'],
  ['Kontio', 29, 'sized', 'villasukat villasukkien villasukkia villasukista', ['yllesockor', 'yllesockorna', 'pl'], 'wool socks'],
  ['Nalle', 59, 'sized', 'huopatossut huopatossujen huopatossuja huopatossuista', ['filttofflor', 'filttofflorna', 'pl'], 'felt slippers'],
  ['Ahma', 89, 'sized', 'merinopaita merinopaidan merinopaitaa merinopaidasta', ['merinotröja', 'merinotröjan', 'en'], 'merino shirt'],
  ['Ilves', 249, 'sized', 'talvitakki talvitakin talvitakkia talvitakista', ['vinterjacka', 'vinterjackan', 'en'], 'winter jacket'],
  ['Susi', 139, 'sized', 'talvikengät talvikenkien talvikenkiä talvikengistä', ['vinterskor', 'vinterskorna', 'pl'], 'winter shoes'],
  ['Kettu', 45, 'sized', 'kylpytakki kylpytakin kylpytakkia kylpytakista', ['badrock', 'badrocken', 'en'], 'bathrobe'],
  ['Hirvi', 55, 'sized', 'nahkarukkaset nahkarukkasten nahkarukkasia nahkarukkasista', ['skinnvantar', 'skinnvantarna', 'pl'], 'leather mittens'],
  ['Tiainen', 39, 'plain', 'lintulauta lintulaudan lintulautaa lintulaudasta', ['fågelbord', 'fågelbordet', 'ett'], 'bird feeder'],
  ['Kaarna', 119, 'plain', 'retkituoli retkituolin retkituolia retkituolista', ['campingstol', 'campingstolen', 'en'], 'camping chair'],
  ['Laavu 3', 329, 'plain', 'teltta teltan telttaa teltasta', ['tält', 'tältet', 'ett'], 'tent'],
  ['Yötön', 179, 'plain', 'makuupussi makuupussin makuupussia makuupussista', ['sovsäck', 'sovsäcken', 'en'], 'sleeping bag'],
  ['Puro', 42, 'plain', 'termospullo termospullon termospulloa termospullosta', ['termos', 'termosen', 'en'], 'vacuum flask'],
  ['Vaellus 55', 189, 'plain', 'rinkka rinkan rinkkaa rinkasta', ['ryggsäck', 'ryggsäcken', 'en'], 'rucksack'],
  ['Pilkki', 49, 'plain', 'otsalamppu otsalampun otsalamppua otsalampusta', ['pannlampa', 'pannlampan', 'en'], 'head torch'],
  ['Kirves 38', 64, 'plain', 'kirves kirveen kirvestä kirveestä', ['yxa', 'yxan', 'en'], 'axe'],
  ['Aamurusko 500 g', 12, 'food', 'kahvi kahvin kahvia kahvista', ['kaffe', 'kaffet', 'ett'], 'coffee'],
  ['Iltanuotio 1 kg', 23, 'food', 'espressopaahto espressopaahdon espressopaahtoa espressopaahdosta', ['espressorost', 'espressorosten', 'en'], 'espresso roast'],
  ['Nokipannu 1,5 l', 54, 'plain', 'kahvipannu kahvipannun kahvipannua kahvipannusta', ['kaffepanna', 'kaffepannan', 'en'], 'coffee pot'],
  ['Mylly', 74, 'plain', 'kahvimylly kahvimyllyn kahvimyllyä kahvimyllystä', ['kaffekvarn', 'kaffekvarnen', 'en'], 'coffee grinder'],
  ['Juhannus', 64, 'cold', 'kalaboksi kalaboksin kalaboksia kalaboksista', ['fisklåda', 'fisklådan', 'en'], 'fish box'],
  ['Joulu', 89, 'cold', 'jouluboksi jouluboksin jouluboksia jouluboksista', ['jullåda', 'jullådan', 'en'], 'Christmas box'],
  ['Poro', 79, 'cold', 'poroboksi poroboksin poroboksia poroboksista', ['renköttslåda', 'renköttslådan', 'en'], 'reindeer box'],
  ['Pikkutila', 49, 'cold', 'juustoboksi juustoboksin juustoboksia juustoboksista', ['ostlåda', 'ostlådan', 'en'], 'cheese box'],
  ['Arki', 59, 'cold', 'ruokaboksi ruokaboksin ruokaboksia ruokaboksista', ['matlåda', 'matlådan', 'en'], 'chilled food box'],
]

const PLURAL_FI = /(t)$/

export const PRODUCTS: Product[] = ROWS.map(([model, price, trait, fi, sv, en], index) => {
  const forms = fi.split(fi.includes('|') ? '|' : ' ') as Product['fi']
  return {
    sku: `RT-${String(1040 + index * 17)}`,
    model,
    price: price * 100,
    trait,
    plural: PLURAL_FI.test(forms[0]),
    fi: forms,
    sv: [sv[0], sv[1], sv[2]],
    en,
  }
})

/** The name on the order: "Takkalasi Hehku 480". */
export function title(product: Product, tongue: Tongue): string {
  const noun = tongue === 'fi' ? product.fi[0] : tongue === 'sv' ? product.sv[0] : product.en
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${product.model}`
}
