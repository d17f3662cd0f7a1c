import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  today: 'Tänään',
  previousDay: 'Edellinen päivä',
  nextDay: 'Seuraava päivä',
  backToToday: 'Takaisin tähän päivään',
  countedUntil: (clock) => `Tilanne ${clock}`,
  wholeDay: 'Koko päivä',
  sentences: {
    title: 'Mikä odottaa sinua',
    calm: 'Kaikki on kunnossa: yksikään asiakas ei odota vastausta, ja kanavat toimivat.',
    calmForAgents: 'Kaikki on kunnossa: kukaan asiakkaistasi ei odota, eikä otettavia tapauksia ole.',
    all: (n) => `Näytä kaikki ${n}`,
  },
  inAndOut: {
    title: 'Saapuneet ja ratkaistut',
    opened: 'avattu',
    solved: 'ratkaistu',
    medianReply: 'mediaaniaika ensimmäiseen vastaukseen',
    noReplies: 'Ei vielä ensimmäisiä vastauksia',
    p90: (wait) => `Yhdeksän kymmenestä: enintään ${wait}`,
    ofReplies: (n) =>
      plural('fi', n, { one: '# ensimmäisestä vastauksesta', other: '# ensimmäisestä vastauksesta' }),
  },
  comparison: {
    above: 'Tavallista enemmän',
    within: 'Saman verran kuin tavallisesti',
    below: 'Tavallista vähemmän',
  },
  speed: {
    above: 'Tavallista hitaammin',
    within: 'Yhtä nopeasti kuin tavallisesti',
    below: 'Tavallista nopeammin',
  },
  tooFew: 'Liian vähän vertailtavaa',
  usualSoFar: (low, high) => `${low}–${high} tähän aikaan`,
  usualDay: (low, high) => `${low}–${high}`,
  usualNone: 'tavallisesti ei yhtään',
  hours: {
    title: 'Tunneittain',
    opened: 'Avattu',
    solved: 'Ratkaistu',
    noneSolved: 'Ei ratkaistuja',
    usual: 'Viiva: tavallisesti avattu tänä viikonpäivänä',
    openedAt: (from, to, n) => `Klo ${from}–${to}: avattu ${n}`,
    solvedAt: (from, to, n) => `Klo ${from}–${to}: ratkaistu ${n}`,
  },
  byChannel: {
    title: 'Kanavittain',
    channel: 'Kanava',
    opened: 'Avattu',
    replied: 'Ensimmäiset vastaukset',
    wait: 'Odotusajan mediaani',
    solved: 'Ratkaistu',
  },
  empty: {
    today: 'Tänään ei ole vielä tapahtunut mitään',
    day: 'Tänä päivänä ei tapahtunut mitään',
    advice:
      'Kun asiakkaat kirjoittavat ja te vastaatte ja ratkaisette tapauksia, luvut kertyvät tähän automaattisesti.',
  },
  unavailable: {
    since: (when) => `Lukuja ei ole saatavilla, katkos alkoi ${when}`,
    never: 'Tässä asennuksessa ei lasketa lukuja',
    why: 'ClickHouse, joka laskee luvut, ei vastaa. Kaikki muu toimii tavalliseen tapaan: posti ja chatit tulevat perille ja vastaukset lähtevät.',
    afterwards: 'Luvut palaavat automaattisesti, eikä niistä puutu mitään.',
    without: 'ClickHouse, joka laskee luvut, ei ole käytössä. Kaikki muu toimii tavalliseen tapaan.',
  },
  catchingUp: (n) =>
    plural('fi', n, {
      one: 'Laskenta on jäljessä: # tapahtuma on vielä laskematta, joten luvut eivät ole vielä täydet.',
      other: 'Laskenta on jäljessä: # tapahtumaa on vielä laskematta, joten luvut eivät ole vielä täydet.',
    }),
  definitions: {
    title: 'Mitä lasketaan',
    day: (zone) =>
      sentence`Päivä on keskiyöstä keskiyöhön aikavyöhykkeellä ${zone}. Roskaposti ei ole mukana.`,
    opened: 'Tapaukset, jotka asiakas avasi kirjoittamalla meille.',
    solved: 'Tapaukset, jotka ratkaistiin eikä avattu enää samana päivänä uudelleen.',
    firstReply:
      'Asiakkaan ensimmäisestä viestistä ensimmäiseen vastaukseemme, kellon mukaan, yöt ja viikonloput mukaan luettuina. Puolet asiakkaista odotti mediaania lyhyemmän ajan. Aika, jonka sisällä yhdeksän kymmenestä sai vastauksen, kerrotaan, kun vastauksia on vähintään kaksikymmentä.',
    waitingTerm: 'odottavat nyt vastausta',
    waiting:
      'Avoimet tapaukset, joissa on juuri nyt meidän vuoromme vastata, mikä päivä tahansa on näkyvissä. Liian kauan on sähköpostissa yli vuorokausi ja chatissa yli 10 minuuttia.',
    usual:
      'Tavalliselle välille osuisi 19 tavallista päivää 20:stä. Se on laskettu saman viikonpäivän kahdeksasta edellisestä viikosta. Jos niitä on alle kuusi tai luvut jäävät alle viiden, vertailtavaa on liian vähän.',
    source:
      'Luvut lasketaan ClickHousessa tapahtumalokista noin sekunnin viiveellä. Odottavat asiakkaat tulevat suoraan tapauksista.',
  },
  rows: {
    back: 'Takaisin päivään',
    titles: {
      opened: 'Avatut tapaukset',
      replied: 'Ensimmäiset vastaukset',
      solved: 'Ratkaistut tapaukset',
      waiting: 'Asiakkaat, jotka odottavat vastaustamme nyt',
      'too-long': 'Liian kauan odottaneet asiakkaat',
    },
    between: (from, to) => `klo ${from}–${to}`,
    list: 'Tapaukset',
    none: 'Ei tapauksia',
    noneAdvice: 'Mitään tällaista ei laskettu.',
    noSubject: 'Ei aihetta',
    owner: 'Käsittelijä',
    nobody: 'Ei käsittelijää',
    waited: (wait) => `odotti ${wait}`,
    waitsFor: (wait) => `odottanut ${wait}`,
    more: 'Näytä lisää',
  },
}
