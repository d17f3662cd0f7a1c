import type { Reason } from './reason.ts'

export const account: Reason = {
  key: 'account',
  team: 'deliveries',
  chat: 50,
  cross: 14,
  notes: [
    '@two Kaksi tiliä samalla nimellä, ei yhdistetä ennen kuin osoite vahvistettu.',
    '@login Salasanalinkki lähetetty.',
  ],
  fi: {
    subjects: [
      '@login Salasana',
      '@login En pääse kirjautumaan',
      '@login Kirjautuminen ei onnistu',
      '@login unohtunut salasana',
      'Tilini',
      '@address Sähköpostiosoitteen vaihto',
      '@points Bonuspisteet',
      '@locked tili lukossa',
    ],
    plain: [
      '@login En pääse kirjautumaan, eikä salasanan vaihtolinkkiä tule sähköpostiin.',
      '@address Sähköpostiosoitteeni on vaihtunut. Miten saan vaihdettua sen tilille?',
      '@locked Kirjautuminen menee lukkoon, vaikka salasana on varmasti oikein.',
      '@points Bonuspisteeni ovat kadonneet uuden sivuston myötä.',
      '@two Minulla näyttää olevan kaksi tiliä. Voisiko ne yhdistää?',
    ],
    spoken: [
      '@login salasana ei kelpaa',
      '@login en pääse sisään, linkkiä ei tuu',
      '@points missä mun pisteet on',
      '@locked tili lukossa taas...',
      '@address pystyykö sähköpostin vaihtaan jotenkin',
    ],
    asks: ['Voitteko auttaa?', 'Kiitos.', 'Mitä teen väärin?'],
    answers: [
      '@two Yhdistän tilit, kun vastaat tähän kummastakin osoitteesta. Pisteet siirtyvät samalla.',
      '@login Lähetin uuden linkin, se on voimassa tunnin. Katsothan myös roskapostin.',
      '@locked Avasin tilin lukituksen. Kokeile nyt uudella selainikkunalla.',
      '@points Pisteesi ovat tallessa, ne siirtyvät uudelle tilille viimeistään huomenna.',
      '@address Vaihdan osoitteen, kun vastaat tähän vanhasta osoitteestasi. Näin kukaan muu ei saa tiliäsi.',
    ],
    backs: [
      'Nyt toimii, kiitos.',
      '@login Ei tullut linkkiä nytkään.',
      '@address Vanha osoite ei ole enää käytössä.',
    ],
    settles: ['Hienoa.', '@login Soitetaan hetki ja varmistetaan, että olet sinä. Milloin sopii?'],
  },
  sv: {
    subjects: [
      '@login Lösenord',
      '@login Kan inte logga in',
      '@address Byta e-postadress',
      '@locked kontot låst',
      '@points Bonuspoäng',
    ],
    plain: [
      '@login Jag kan inte logga in och får inget mejl med länken.',
      '@address Jag har bytt e-postadress. Hur ändrar jag den på kontot?',
      '@points Mina bonuspoäng försvann när ni bytte sida.',
    ],
    spoken: [
      '@login lösenordet funkar inte',
      '@login kommer inte in, ingen länk dyker upp',
      '@points var är mina poäng',
    ],
    asks: ['Kan ni hjälpa mig?', 'Tack.'],
    answers: [
      '@address Jag byter adressen när du svarar på det här från din gamla adress. Då kan ingen annan ta över kontot.',
      '@login Jag har skickat en ny länk som gäller i en timme. Kolla skräpposten också.',
      '@locked Jag har låst upp kontot. Prova igen i ett nytt fönster.',
      '@points Poängen finns kvar och flyttas till det nya kontot senast i morgon.',
    ],
    backs: ['Nu funkar det, tack.', '@login Det kom ingen länk nu heller.'],
    settles: ['Så bra.'],
  },
  en: {
    subjects: [
      '@login Password',
      '@login Cannot log in',
      '@address Change of e-mail',
      '@locked account locked',
    ],
    plain: [
      '@login I cannot log in and the link for the new password does not come.',
      '@address My e-mail address has changed. How do I change it in my account?',
    ],
    spoken: [
      '@login password not working',
      '@login i can not log in, no link comes',
      '@points where are my bonus points?',
    ],
    asks: ['Can you help?', 'Thanks.'],
    answers: [
      '@address I will change it when you reply to this from your old address. That way nobody else can take your account.',
      '@points Your points are safe, they move to the new account by tomorrow.',
      '@login I sent a new link, it is valid for an hour. Please check the spam folder too.',
      '@locked I unlocked the account. Please try again in a new window.',
    ],
    backs: ['Works now, thank you.', '@login No link this time either.'],
    settles: ['Great.'],
  },
}
