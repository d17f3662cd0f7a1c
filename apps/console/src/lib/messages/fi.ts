import type { ErrorWords } from './en.ts'

export const fi: ErrorWords = {
  refused: 'Tämä ei onnistunut',
  unknown: {
    title: 'Jokin meni pieleen',
    advice: 'Mitään ei muutettu. Yritä uudelleen tai lataa sivu uudestaan.',
  },
  codes: {
    unreachable: {
      title: 'Palvelimeen ei saada yhteyttä',
      advice: 'Kirjoittamasi on tallessa tällä laitteella. Polku yrittää itse uudelleen.',
    },
    'request.invalid': {
      title: 'Lomakkeessa on jotain korjattavaa',
      advice: 'Tarkista merkityt kohdat ja yritä uudelleen.',
    },
    'request.too-large': {
      title: 'Liian suuri lähetettäväksi',
      advice: 'Lähetä pienempi tiedosto tai linkki siihen.',
    },
    'request.unsupported-media': {
      title: 'Tällaista tiedostoa ei voi lähettää',
      advice: 'Tallenna se toiseen muotoon ja yritä uudelleen.',
    },
    'request.rate-limited': { title: 'Liian monta yritystä', advice: 'Odota hetki ja yritä uudelleen.' },
    'request.foreign-origin': {
      title: 'Pyyntö tuli toiselta sivustolta',
      advice: 'Avaa Polku sen omasta osoitteesta ja yritä uudelleen.',
    },
    'auth.required': {
      title: 'Olet kirjautunut ulos',
      advice: 'Kirjaudu uudelleen. Luonnoksesi ovat tallessa.',
    },
    'auth.forbidden': { title: 'Roolisi ei salli tätä', advice: 'Kysy organisaatiosi ylläpitäjältä.' },
    'route.not-found': {
      title: 'Täällä ei ole mitään',
      advice: 'Osoite voi olla vanha. Aloita saapuneista.',
    },
    'case.not-found': {
      title: 'Tapausta ei löydy',
      advice: 'Se on ehkä poistettu tai kuuluu toiselle organisaatiolle.',
    },
    'case.transition-refused': {
      title: 'Tapaus ei salli tätä nyt',
      advice: 'Sen tila on muuttunut. Katso sitä uudelleen.',
    },
    'case.changed': {
      title: 'Joku muu ehti muuttaa tapausta',
      advice: 'Mitään omaasi ei kadonnut. Katso tapausta ja yritä uudelleen.',
    },
    'case.no-recipient': {
      title: 'Ei ole osoitetta, johon vastata',
      advice:
        'Tekstisi on tallessa luonnoksena. Kirjoita muistiinpano tai odota, että asiakas antaa osoitteen.',
    },
    'customer.not-found': {
      title: 'Asiakasta ei löydy',
      advice: 'Asiakas on ehkä poistettu tai yhdistetty toiseen.',
    },
    'message.not-found': { title: 'Viestiä ei löydy', advice: 'Se on ehkä poistettu.' },
    'message.already-sent': {
      title: 'Viesti on jo lähtenyt',
      advice: 'Sitä ei voi enää perua. Voit kirjoittaa uuden.',
    },
    'file.not-found': { title: 'Tiedostoa ei löydy', advice: 'Se on ehkä poistettu.' },
    'service.unavailable': {
      title: 'Osa palvelusta ei ole nyt käytössä',
      advice: 'Mitään ei kadonnut. Yritä hetken kuluttua uudelleen.',
    },
    'service.disk-full': {
      title: 'Palvelimella ei ole enää tilaa',
      advice: 'Mitään ei muutettu. Kerro palvelimen ylläpitäjälle.',
    },
    'service.failed': {
      title: 'Palvelimella meni jokin pieleen',
      advice: 'Mitään ei muutettu. Yritä hetken kuluttua uudelleen.',
    },
  },
}
