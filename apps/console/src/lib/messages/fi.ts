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
      advice: 'Yritä uudelleen, kun yhteys on palannut.',
    },
    'request.invalid': {
      title: 'Lomakkeessa on jotain korjattavaa',
      advice: 'Tarkista merkityt kohdat ja yritä uudelleen.',
    },
    'request.too-large': {
      title: 'Liian suuri lähetettäväksi',
      advice: 'Lähetä pienempi tiedosto tai linkki siihen.',
    },
    'request.too-slow': {
      title: 'Yhteys oli liian hidas',
      advice: 'Yritä uudelleen tai lähetä pienempi tiedosto.',
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
    'auth.key-invalid': {
      title: 'API-avain ei kelpaa',
      advice: 'Luo uusi kohdassa Asetukset → API-avaimet.',
    },
    'auth.forbidden': { title: 'Roolisi ei salli tätä', advice: 'Kysy organisaatiosi ylläpitäjältä.' },
    'auth.wrong-credentials': {
      title: 'Osoite tai salasana ei täsmää',
      advice: 'Tarkista molemmat ja yritä uudelleen.',
    },
    'auth.wrong-code': { title: 'Koodi ei täsmää', advice: 'Käytä uusinta koodia ja yritä uudelleen.' },
    'auth.challenge-over': {
      title: 'Kirjautuminen kesti liian kauan',
      advice: 'Aloita uudelleen salasanallasi.',
    },
    'auth.passkey-refused': {
      title: 'Pääsyavainta ei hyväksytty',
      advice: 'Yritä uudelleen tai kirjaudu salasanalla.',
    },
    'auth.session-old': {
      title: 'Sinun on kirjauduttava uudelleen',
      advice: 'Kirjaudu ulos ja uudelleen sisään, ja jatka sitten tästä.',
    },
    'auth.too-many-attempts': {
      title: 'Liian monta väärää yritystä',
      advice:
        'Odota neljännestunti ja yritä uudelleen. Jos et voi odottaa, avaa sähköpostiisi mahdollisesti tullut linkki tai pyydä linkki organisaatiosi ylläpitäjältä tai palvelimen ylläpitäjältä.',
    },
    'auth.session-needed': {
      title: 'Tämän voi tehdä vain kirjautunut käyttäjä',
      advice: 'Kirjaudu ja yritä uudelleen.',
    },
    'set-up.link-invalid': {
      title: 'Linkki ei kelpaa',
      advice:
        'Se on vajaa, käytetty tai vanhentunut. Kopioi koko linkki palvelimen tulosteesta tai aja palvelimella npm run owner, niin saat uuden.',
    },
    'set-up.done': { title: 'Polku on jo otettu käyttöön', advice: 'Kirjaudu sisään.' },
    'link.invalid': {
      title: 'Linkki ei enää kelpaa',
      advice: 'Se on käytetty, peruttu tai vanhentunut. Pyydä uusi.',
    },
    'person.not-found': { title: 'Henkilöä ei löydy', advice: 'Hänet on ehkä poistettu.' },
    'person.last-owner': {
      title: 'Omistajia on oltava ainakin yksi',
      advice: 'Anna ensin jollekulle toiselle omistajan rooli.',
    },
    'person.role-above-own': {
      title: 'Rooli on omaasi ylempi',
      advice: 'Pyydä tätä joltakulta, jolla on se rooli.',
    },
    'person.already-member': { title: 'Henkilö on jo mukana', advice: 'Katso henkilöluettelosta.' },
    'person.own-recovery': {
      title: 'Palautuslinkki tehdään toiselle',
      advice: 'Oman salasanasi voit vaihtaa omalla tililläsi.',
    },
    'person.member-elsewhere': {
      title: 'Henkilö työskentelee myös toisessa organisaatiossa',
      advice: 'Vain hän itse voi muuttaa kirjautumistietojaan.',
    },
    'person.no-mail': {
      title: 'Polku ei voi lähettää täältä sähköpostia',
      advice: 'Sähköpostipalvelinta ei ole määritetty. Kopioi linkki ja toimita se itse.',
    },
    'person.password-weak': {
      title: 'Tämä salasana on liian helppo arvata',
      advice:
        'Valitse pidempi, esimerkiksi kolme tai neljä sanaa, jotka eivät kuulu yhteen. Yleisiä salasanoja, nimiä, päivämääriä ja peräkkäisiä näppäimiä kokeillaan ensin.',
    },
    'person.password-wrong': { title: 'Salasana ei täsmää', advice: 'Yritä uudelleen.' },
    'team.not-found': { title: 'Tiimiä ei löydy', advice: 'Se on ehkä poistettu.' },
    'team.name-taken': { title: 'Toisella tiimillä on jo tämä nimi', advice: 'Valitse toinen nimi.' },
    'invitation.not-found': { title: 'Kutsua ei löydy', advice: 'Se on ehkä käytetty tai peruttu.' },
    'invitation.pending': {
      title: 'Tähän osoitteeseen on jo lähetetty kutsu',
      advice: 'Luo aiemmalle kutsulle uusi linkki tai peru se ensin.',
    },
    'api-key.not-found': { title: 'Avainta ei löydy', advice: 'Se on ehkä jo poistettu.' },
    'session.not-found': { title: 'Olet jo kirjautunut sieltä ulos', advice: 'Muuta ei tarvita.' },
    'channel.not-found': { title: 'Kanavaa ei löydy', advice: 'Se on ehkä poistettu.' },
    'channel.address-taken': {
      title: 'Osoite on jo toisella kanavalla',
      advice: 'Kukin osoite kuuluu yhdelle kanavalle.',
    },
    'channel.in-use': {
      title: 'Kanavalla on jo kulkenut viestejä',
      advice: 'Sitä ei voi poistaa, mutta voit ottaa sen pois käytöstä.',
    },
    'channel.holds-mail': {
      title: 'Kanavasta ei lähde postia',
      advice: 'Ota ensin lähtevä posti käyttöön kanavan asetuksissa.',
    },
    'channel.wrong-kind': {
      title: 'Asetukset eivät sovi tähän kanavaan',
      advice: 'Lataa sivu uudestaan ja yritä uudelleen.',
    },
    'blocked-sender.not-found': { title: 'Lähettäjää ei ole estetty', advice: 'Muuta ei tarvita.' },
    'route.not-found': {
      title: 'Täällä ei ole mitään',
      advice: 'Osoite voi olla vanha. Aloita saapuneista.',
    },
    'case.not-found': {
      title: 'Tapausta ei löydy',
      advice: 'Se on ehkä poistettu tai kuuluu toiselle organisaatiolle.',
    },
    'case.transition-refused': {
      title: 'Tapaukselle ei voi nyt tehdä tätä',
      advice: 'Sen tila on muuttunut. Katso sitä uudelleen.',
    },
    'case.changed': {
      title: 'Joku muu ehti muuttaa tapausta',
      advice: 'Mitään omaasi ei kadonnut. Katso tapausta ja yritä uudelleen.',
    },
    'case.nothing-forwarded': {
      title: 'Tähän tapaukseen ei ole lähetetty kenenkään viestiä edelleen',
      advice:
        'Alkuperäisen lähettäjän voi tehdä asiakkaaksi vain, kun työkaveri on lähettänyt hänen viestinsä edelleen.',
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
    'customer.too-many-attributes': {
      title: 'Lisätietoja on jo liikaa',
      advice: 'Asiakkaalla voi olla enintään 64 lisätietoa. Poista jokin ja yritä uudelleen.',
    },
    'message.not-found': { title: 'Viestiä ei löydy', advice: 'Se on ehkä poistettu.' },
    'message.already-sent': {
      title: 'Viesti on jo lähtenyt',
      advice: 'Lähetystä ei voi enää kumota. Voit kirjoittaa uuden viestin.',
    },
    'message.too-large': {
      title: 'Liitteet ovat liian suuria sähköpostiin',
      advice: 'Poista niistä osa ja lähetä uudelleen. Tekstisi on tallessa.',
    },
    'message.copies-refused': {
      title: 'Kopiota ei voi lähettää sinne',
      advice:
        'Kopion voi lähettää vain sähköpostivastauksesta, eikä omiin kanaviin lainkaan. Poista se ja lähetä uudelleen.',
    },
    'draft.changed': {
      title: 'Luonnoksesta on tallennettu toinen versio',
      advice: 'Molemmat ovat tallessa. Valitse, kumpaa jatkat.',
    },
    'file.not-found': { title: 'Tiedostoa ei löydy', advice: 'Se on ehkä poistettu.' },
    'file.quota': {
      title: 'Tiedostoja ei voi nyt ottaa enempää vastaan',
      advice: 'Niitä on lähetetty viime aikoina liian paljon. Yritä myöhemmin uudelleen.',
    },
    'request.key-reused': {
      title: 'Tämä on jo lähetetty erisisältöisenä',
      advice: 'Lataa sivu uudestaan ja katso, mitä lähetettiin, ennen kuin yrität uudelleen.',
    },
    'request.in-progress': {
      title: 'Tämä on jo matkalla',
      advice: 'Odota hetki, ensimmäinen yritys on vielä kesken.',
    },
    'message.empty': { title: 'Ei vielä mitään lähetettävää', advice: 'Kirjoita jotain tai liitä tiedosto.' },
    'inbound.not-found': {
      title: 'Viestiä ei löydy',
      advice: 'Se on ehkä poistettu säilytysajan jälkeen.',
    },
    'inbound.not-failed': {
      title: 'Ei ole mitään yritettävää uudelleen',
      advice: 'Viesti on sillä välin käsitelty.',
    },
    'inbound.not-kept': {
      title: 'Itse viestiä ei ole täällä',
      advice:
        'Se jäi postilaatikkoonsa tai poistettiin säilytysajan jälkeen. Lue se postilaatikosta tai pyydä lähettäjää lähettämään se uudelleen.',
    },
    'webhook.not-found': {
      title: 'Webhookia ei löydy',
      advice: 'Se on ehkä poistettu sillä välin.',
    },
    'webhook.address-refused': {
      title: 'Tähän osoitteeseen ei voi lähettää',
      advice:
        'Osoitteen alussa on oltava https:// ja sen on johdettava julkiseen verkkoon. Palvelimen ylläpitäjä voi sallia muita asetuksella POLKU_PRIVATE_WEBHOOKS.',
    },
    'webhook.off': {
      title: 'Webhook on pois käytöstä',
      advice: 'Ota se ensin käyttöön ja lähetä sitten uudelleen.',
    },
    'webhook.too-many': {
      title: 'Webhookien enimmäismäärä on saavutettu',
      advice: 'Poista sellainen, jota ei enää tarvita.',
    },
    'webhook-delivery.not-found': {
      title: 'Lähetystä ei enää löydy',
      advice: 'Lähetykset säilyvät 30 päivää. Vanhemmat voi lähettää uudelleen valitusta ajasta alkaen.',
    },
    'cursor.invalid': {
      title: 'Lista on muuttunut',
      advice: 'Lataa sivu uudestaan, niin lista alkaa alusta.',
    },
    'service.unavailable': {
      title: 'Osa palvelusta ei ole nyt käytössä',
      advice: 'Mitään ei kadonnut. Yritä hetken kuluttua uudelleen.',
    },
    'service.disk-full': {
      title: 'Palvelimella ei ole enää tilaa',
      advice: 'Mitään ei muutettu. Kerro palvelimen ylläpitäjälle.',
    },
    'service.outcome-unknown': {
      title: 'Ei ole varmaa, tehtiinkö tämä',
      advice: 'Yhteys tietokantaan katkesi juuri silloin. Katso tilanne ennen kuin yrität uudelleen.',
    },
    'service.failed': {
      title: 'Palvelimella meni jokin pieleen',
      advice: 'Mitään ei muutettu. Yritä hetken kuluttua uudelleen.',
    },
  },
}
