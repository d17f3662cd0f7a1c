import { logistic } from './model.ts'

type Case = { signs: readonly number[]; yes: boolean; weight: number }

/** Keeps the weights finite where the signs part the cases wholly. */
const ridge = 1e-6

/** Logistic regression of a few signs: the weights by Newton's method. */
export const regress = (cases: readonly Case[]): number[] => {
  const width = cases[0]?.signs.length ?? 0
  const weights = Array.from({ length: width }, () => 0)
  const total = cases.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < 30; step++) {
    const slope = weights.map((weight) => weight * ridge)
    const bend = weights.map((_, row) => weights.map((_, column) => (row === column ? ridge : 0)))
    for (const { signs, yes, weight } of cases) {
      const chance = logistic(signs.reduce((sum, sign, at) => sum + sign * weights[at]!, 0))
      const share = weight / total
      for (let row = 0; row < width; row++) {
        slope[row]! += share * (chance - (yes ? 1 : 0)) * signs[row]!
        for (let column = 0; column < width; column++) {
          bend[row]![column]! += share * chance * (1 - chance) * signs[row]! * signs[column]!
        }
      }
    }
    const move = solve(bend, slope)
    for (let at = 0; at < width; at++) weights[at]! -= move[at]!
    if (move.every((one) => Math.abs(one) < 1e-9)) break
  }
  return weights
}

/** Solves rows · x = right by elimination; the matrix is positive definite, so no row need be changed for another. */
const solve = (rows: number[][], right: readonly number[]) => {
  const all = rows.map((row, at) => [...row, right[at]!])
  all.forEach((pivot, at) => {
    for (const row of all) {
      if (row === pivot) continue
      const times = row[at]! / pivot[at]!
      for (let column = at; column < row.length; column++) row[column]! -= times * pivot[column]!
    }
  })
  return all.map((row, at) => row.at(-1)! / row[at]!)
}
