import type { Outcome } from './torture.ts'

/** Whether everything acknowledged is there, once, and nothing else went wrong. */
export const isWhole = ({ tallies, faults }: Outcome): boolean =>
  faults.length === 0 && tallies.every(({ doubled, lost }) => doubled.length + lost.length === 0)

/** What a run came to, as lines for a person. */
export function report(outcome: Outcome, seed: number): string[] {
  const { tallies, repeated, struck, rounds, faults } = outcome
  const blows = [...struck].map(([blow, n]) => `${blow} ${n}×`).join(', ')
  const head = ['', 'acknowledged', 'found once', 'doubled', 'lost']
  const rows = tallies.map(({ name, acknowledged, once, doubled, lost }) => [
    name,
    ...[acknowledged, once, doubled.length, lost.length].map(String),
  ])
  const named = tallies.flatMap(({ doubled, lost }) => [
    ...doubled.slice(0, 10).map((one) => `Doubled: ${one}`),
    ...lost.slice(0, 10).map((one) => `Lost: ${one}`),
  ])
  return [
    `${rounds} rounds: ${blows}`,
    '',
    ...[head, ...rows].map(([name, ...figures]) =>
      [name!.padEnd(10), ...figures.map((figure) => figure.padStart(14))].join(''),
    ),
    '',
    `Sent again as the same: ${repeated.mails} mails (one Message-ID), ${repeated.calls} calls (one webhook-id).`,
    ...named,
    ...faults.map((fault) => `Fault: ${fault}`),
    `Once more: npm run torture -- --seed ${seed}`,
  ]
}
