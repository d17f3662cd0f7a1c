import { beforeDeskMinutes, DAY, lastAwake, MINUTE } from '../clock.ts'
import type { World } from '../company.ts'
import type { Planted } from './stories.ts'
import { assign, from, note, thread, to, undelivered } from './thread.ts'

const signature = 'Aino Saarela\nRevontuli Oy · asiakaspalvelu'

/** An answer that the customer's mail server refused at once: since they wrote, they have left the firm. */
export function refused({ now, random, register }: World): Planted {
  const who = register.known({
    name: 'Jouni Räsänen',
    email: 'jouni.rasanen@lakeudenrakennus.example',
    verified: true,
    tongue: 'fi',
    city: 'Seinäjoki',
    createdAt: now - 140 * DAY,
  })
  const at = lastAwake(now - 5.2 * DAY)
  const asked = beforeDeskMinutes(now - 4 * DAY, 130)
  const answered = beforeDeskMinutes(now, 96)
  const steps = [
    from(
      who,
      at,
      'Moi, teen täällä viimeisiä hommia ja siivoan pöytää. Teidän esittelykamiina on messujen jäljiltä vielä meillä. Kuka sen noutaa ja milloin? Kuun vaihteen jälkeen sille ei ole täällä enää paikkaa.\n\nJouni',
    ),
    assign('aino', asked - 6 * MINUTE),
    note('aino', asked, 'Kysyin Pirjolta noutoautosta, palaa asiaan kun reitti on selvillä.'),
    to(
      'aino',
      answered,
      'Hei Jouni,\n\nkamiina noudetaan ensi viikon tiistaina aamupäivällä. Kuljettaja soittaa puoli tuntia ennen, joten laita vielä numero, josta sinut tavoittaa.\n\nTerveisin\nAino',
      signature,
    ),
    undelivered(answered + 7000, 'failed', {
      reason: 'no-address',
      hard: true,
      said: '550 5.1.1 <jouni.rasanen@lakeudenrakennus.example>: Recipient address rejected: User unknown',
    }),
  ]
  const subject = 'esittelykamiinan nouto'
  return {
    customers: [who.record],
    orders: [],
    cases: [thread(random, { customer: who, subject, reason: 'change-delivery', team: 'deliveries', steps })],
  }
}

/** An answer that left, and came back half an hour later: there was no room for it. */
export function bounced({ now, random, register }: World): Planted {
  const who = register.known({
    name: 'Ritva Ahola',
    email: 'ritva.ahola1@meili.example',
    verified: false,
    tongue: 'fi',
    city: 'Lahti',
    createdAt: now - 2 * DAY,
  })
  const at = lastAwake(now - 1.9 * DAY)
  const answered = beforeDeskMinutes(now, 240)
  const returned = answered + 26 * MINUTE
  const said = '552 5.2.2 <ritva.ahola1@meili.example>: Mailbox full, 1024 MB of 1024 MB used'
  const steps = [
    from(
      who,
      at,
      'Hei, mistä saan takuukortin retkituoliin? Ostin sen keväällä, kuitti on tallessa.\n\nRitva Ahola',
    ),
    assign('aino', answered - 8 * MINUTE),
    to(
      'aino',
      answered,
      'Hei Ritva,\n\nkuitti riittää, erillistä takuukorttia ei tarvita. Takuu on kaksi vuotta ostopäivästä.\n\nTerveisin\nAino',
      signature,
    ),
    from(
      who,
      returned,
      `This is the mail system at host mx2.meili.example.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<ritva.ahola1@meili.example>: host store.meili.example said:\n    ${said}`,
      { automatic: 'bounce' },
    ),
    undelivered(returned, 'bounced', { reason: 'full', hard: false, said }),
  ]
  return {
    customers: [who.record],
    orders: [],
    cases: [
      thread(random, { customer: who, subject: 'Takuukortti', reason: 'warranty', team: 'products', steps }),
    ],
  }
}
