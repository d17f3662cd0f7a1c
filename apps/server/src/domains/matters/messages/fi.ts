import type { ErrorCode } from '@polku/contract'
import type { MatterWords } from './index.ts'

const refusals: Partial<Record<ErrorCode, string>> = {
  'matter.link-unknown':
    'Linkki on vajaa tai ei johda mihinkään. Avaa se uudelleen viestistä, jossa sen sait, tai kopioi se kokonaan.',
  'matter.link-ended':
    'Asiasta ei ole puhuttu kolmeen kuukauteen, joten linkki on vanhentunut. Kirjoita meille uudelleen, niin jatketaan siitä.',
  'matter.signed-out':
    'Et ole kirjautunut. Kirjaudu siellä, missä teit tilauksen, ja avaa omat asiasi sieltä.',
  'matter.not-found': 'Sinulla ei ole tällaista asiaa. Ehkä se kuuluu toiselle tilille.',
  'matter.nothing-said': 'Kirjoita ensin jotain tai lisää tiedosto.',
  'matter.too-long':
    'Vastaus on liian pitkä: enintään 10 000 merkkiä. Sitä ei lähetetty; lyhennä ja lähetä uudelleen.',
  'matter.file-refused':
    'Tässä voi lähettää vain kuvia (JPEG, PNG, GIF, WebP) ja PDF-tiedostoja. Mitään ei lähetetty; jätä tiedosto pois tai valitse toinen.',
  'request.too-large': 'Tiedosto on liian suuri: enintään 10 Mt, ja tiedostoja viisi. Mitään ei lähetetty.',
  'request.rate-limited': 'Yrityksiä tuli monta lyhyessä ajassa. Odota muutama minuutti ja yritä uudelleen.',
  'file.quota': 'Tiedostoja on tullut tänään jo paljon. Lähetä teksti nyt ja tiedostot huomenna.',
  'file.not-found': 'Tiedostoa ei enää ole.',
  'chat.identity-expired':
    'Kirjautuminen on vanhentunut. Avaa kaupan sivu uudelleen ja tule sieltä takaisin.',
}

const who = (name: string | null) => name ?? 'Asiakaspalvelu'

export const fi: MatterWords = {
  languages: 'Kieli',
  untitled: 'Asiasi',
  number: (n) => `Asia ${n}`,
  stands: 'Asian tilanne',
  state: (state, name) =>
    ({
      new: 'Viestisi on perillä.',
      open: `${who(name)} hoitaa asiaa.`,
      snoozed: `${who(name)} hoitaa asiaa.`,
      waiting: 'Olemme vastanneet ja odotamme sinua.',
      solved: 'Asia on kunnossa. Jos jotain puuttuu, kirjoita, niin se avataan uudelleen.',
      closed: 'Asia on kunnossa ja suljettu. Jos kirjoitat nyt, siitä alkaa uusi asia.',
    })[state],
  steps: { opened: 'Kirjoitit', answered: 'Vastasimme', settled: 'Kunnossa', ahead: 'vielä edessä' },
  promised: {
    title: 'Mitä lupasimme',
    first: 'Vastaus',
    next: 'Vastaus',
    solution: 'Ratkaisu',
    own: 'Mitä lupasimme',
    ahead: (name, at) => `${name}: viimeistään ${at}.`,
    late: (name, at) =>
      `${name}: luvattu viimeistään ${at}. Olemme myöhässä, pahoittelut; hoidamme asian yhä.`,
    kept: (name, at) => `${name}: luvattu ja pidetty ${at}.`,
    metLate: (name, at) => `${name}: tuli luvattua myöhemmin, ${at}.`,
  },
  dialogue: 'Keskustelu',
  you: 'Sinä',
  write: 'Vastaa',
  writeAnew: 'Aloita uusi asia',
  files: 'Tiedostot',
  filesHelp: (most, mebibytes) =>
    `Kuvia ja PDF-tiedostoja, enintään ${most}, kukin enintään ${mebibytes} Mt.`,
  send: 'Lähetä',
  settleAsk: 'Onko kaikki kunnossa?',
  settle: 'Asia on kunnossa',
  said: 'Kiitos, viestisi on perillä.',
  anew: 'Kiitos, viestisi on perillä. Siitä alkoi uusi asia, ja vastaamme sinulle sähköpostilla.',
  settled: 'Kiitos tiedosta. Jos vielä tulee jotain, kirjoita tähän, niin asia avataan uudelleen.',
  all: 'Omat asiat',
  signedInAs: (name) => `Kirjautuneena ${name}`,
  signOut: 'Kirjaudu ulos',
  none: 'Sinulla ei ole vielä asioita meillä.',
  going: 'Kesken',
  over: 'Kunnossa',
  lastWord: 'viimeisin viesti',
  refusedTitle: 'Tätä ei voi näyttää',
  refused: (code) =>
    refusals[code] ?? 'Meillä meni jotain vikaan. Mitään ei kadonnut; yritä hetken kuluttua uudelleen.',
}
