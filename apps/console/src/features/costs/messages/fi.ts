import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  lead: 'Mitä yhteydenotto maksaa syyn ja kanavan mukaan: käsittelyaika kertaa työn kustannus, tai taloushallinnon antama luku. Muutos on voimassa siitä eteenpäin, ja aiempien päivien raportit säilyttävät kustannuksensa.',
  hour: 'Työtunti',
  hourHelp: 'Palkka sivukuluineen. Yhteydenottojen kustannukset lasketaan siitä.',
  hourMissing: 'Ei vielä asetettu',
  set: 'Aseta',
  change: 'Muuta',
  asOf: 'Tilanne päivänä',
  contacts: 'Yhteydenotot',
  contactsHelp: 'Mitattu viimeisten 90 päivän ratkaistuista yhteydenotoista, joille on valittu syy.',
  none: 'Mitään ei ole vielä mitattu',
  noneHelp: 'Kustannukset näkyvät, kun yhteydenottoja, joille on valittu syy, on ratkaistu.',
  measured: (n, each, range) =>
    `${plural('fi', n, { one: '# yhteydenotto', other: '# yhteydenottoa' })} · keskimäärin ${each}, puolet välillä ${range}`,
  notMeasured: 'Käsittelyaikaa ei ole mitattu',
  workedOut: 'Laskettu',
  setBy: (who, date) => (who ? `${who}, ${date}` : date),
  source: 'Lähde',
  sourceHelp: 'Mistä luku on peräisin, esimerkiksi palkkalaskelmasta.',
  sourceMissing: 'Kerro, mistä luku on peräisin',
  amount: (currency) => `Kustannus (${currency})`,
  amountWrong: 'Anna summa, esimerkiksi 41,20',
  currency: 'Valuutta',
  from: 'Voimassa alkaen',
  fromHelp: 'Tyhjänä se on voimassa tästä hetkestä.',
  save: 'Tallenna',
  again: 'Laske uudelleen ajasta',
  againSource: 'Lasketaan jälleen ajasta',
}
