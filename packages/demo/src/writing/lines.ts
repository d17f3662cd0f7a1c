import { PHRASES } from '../phrases/index.ts'
import type { Tongue } from '../records.ts'
import { stampOf } from './dates.ts'

export const THANKS = /kiit|tack|thank|thx/i

/** Nobody slips in their own name, and nobody who has just thanked signs with thanks. */
export function parted(text: string, goodbye: string | undefined): string {
  const thanks = goodbye !== undefined && THANKS.test(goodbye) && THANKS.test(text)
  return goodbye === undefined || thanks ? text : `${text}\n\n${tidy(goodbye)}`
}

export interface Quote {
  by: string
  at: number
  text: string
}

export function quote(earlier: Quote, tongue: Tongue): string {
  const head = PHRASES[tongue].desk.wrote
    .replace('{agent}', earlier.by)
    .replace('{date}', stampOf(earlier.at, tongue))
  return `${head}\n${earlier.text
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n')}`
}

export const ended = (text: string) => (/[.!?:)…]$/.test(text) ? text : `${text}.`)

/** A date ends in a full stop of its own in Finnish. */
export function tidy(text: string): string {
  return text
    .replace(/(\d\.)\.(?!\d)/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}
