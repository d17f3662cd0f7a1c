import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'channel.not-found': { title: 'Kanalen finns inte', advice: 'Den kan ha tagits bort.' },
  'channel.address-taken': {
    title: 'En annan kanal har adressen',
    advice: 'Varje adress hör till en kanal.',
  },
  'channel.in-use': {
    title: 'Kanalen har förmedlat meddelanden',
    advice: 'Den kan inte tas bort, men du kan stänga av den.',
  },
  'channel.holds-mail': {
    title: 'Ingen post går iväg från kanalen',
    advice: 'Ställ först in utgående post för kanalen.',
  },
  'channel.wrong-kind': {
    title: 'Inställningarna passar inte kanalen',
    advice: 'Ladda om sidan och försök igen.',
  },
  'blocked-sender.not-found': { title: 'Avsändaren är inte blockerad', advice: 'Inget mer behövs.' },
  'inbound.not-found': {
    title: 'Det här finns inte kvar',
    advice: 'Det kan ha tagits bort efter sin lagringstid.',
  },
  'inbound.not-failed': {
    title: 'Det finns inget att försöka igen',
    advice: 'Meddelandet har redan behandlats.',
  },
  'inbound.not-kept': {
    title: 'Själva mejlet finns inte här',
    advice:
      'Det ligger kvar i sin brevlåda eller har tagits bort efter sin lagringstid. Läs det i brevlådan eller be avsändaren skicka det igen.',
  },
}
