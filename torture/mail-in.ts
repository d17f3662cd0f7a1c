import { sendRaw } from '../apps/server/src/testing/mail-sender.ts'
import type { Installation } from './installation.ts'
import type { Thing, Way } from './traffic.ts'

export const shopAddress = 'asiakaspalvelu@shop.example'

/** A mail as its bytes; ten of a lane's are one conversation. */
export function letter(name: string, { lane, number, words }: Thing, to: string): Buffer {
  const id = (n: number) => `<${name.replaceAll(' ', '-')}-${lane}-${n}@home.example>`
  const first = number - ((number - 1) % 10)
  return Buffer.from(
    [
      `Message-ID: ${id(number)}`,
      `From: Customer ${lane} <${name.replaceAll(' ', '-')}-${lane}@home.example>`,
      `To: ${to}`,
      `Subject: Tilaus ${first}`,
      'Date: Mon, 02 Nov 2026 09:00:00 +0000',
      ...(first === number ? [] : [`In-Reply-To: ${id(first)}`, `References: ${id(first)}`]),
      'Content-Type: text/plain; charset=utf-8',
      '',
      words,
      '',
    ].join('\r\n'),
  )
}

/** Mail servers that deliver to the listener. */
export function mailIn(installation: Installation): Way {
  const name = 'mail in'
  return {
    name,
    lanes: 3,
    restMs: 150,
    send(thing) {
      const envelope = { from: `${thing.lane}@home.example`, to: shopAddress }
      return sendRaw(installation.smtpPort, letter(name, thing, shopAddress), envelope)
    },
  }
}
