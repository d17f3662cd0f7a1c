import type { Language } from '@polku/contract'

interface Off {
  name: string
  reason: 'gone' | 'failing'
  link: string
}

interface Words {
  subject: string
  text: string
}

export const offMail: Record<Language, (off: Off) => Words> = {
  fi: ({ name, reason, link }) => ({
    subject: `Webhook on poistettu käytöstä: ${name}`,
    text: `Hei

${
  reason === 'gone'
    ? `Webhookin ${name} vastaanottaja ilmoitti, ettei se enää halua ilmoituksia, joten webhook poistettiin käytöstä.`
    : `Webhook ${name} poistettiin käytöstä, koska mitään ei mennyt perille viiteen päivään.`
}

Täällä näet, mitä vastaanottaja vastasi, ja voit ottaa webhookin taas käyttöön:
${link}
`,
  }),
  sv: ({ name, reason, link }) => ({
    subject: `Webhooken har stängts av: ${name}`,
    text: `Hej

${
  reason === 'gone'
    ? `Mottagaren för webhooken ${name} meddelade att den inte vill ha fler anrop, så webhooken stängdes av.`
    : `Webhooken ${name} stängdes av eftersom inget kom fram på fem dagar.`
}

Här ser du vad mottagaren svarade, och här kan du slå på webhooken igen:
${link}
`,
  }),
  en: ({ name, reason, link }) => ({
    subject: `Webhook switched off: ${name}`,
    text: `Hello

${
  reason === 'gone'
    ? `The receiver of the webhook ${name} said that it no longer wants calls, so the webhook was switched off.`
    : `The webhook ${name} was switched off, because nothing got through for five days.`
}

Here you see what the receiver answered, and can switch the webhook on again:
${link}
`,
  }),
}
