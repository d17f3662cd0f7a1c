/** What was said of one text: the right label, the one judged likeliest, and how sure that was (0 to 1). */
export type Judged = { right: string; said: string; sure: number }

/** How many of the texts were judged rightly, 0 to 1. */
export const accuracy = (judged: readonly Judged[]) =>
  judged.filter(({ right, said }) => right === said).length / judged.length

/** The mean over the right labels of F1, so that a rare label counts as much as a common one. */
export const macroF1 = (judged: readonly Judged[]) => {
  const labels = new Set(judged.map(({ right }) => right))
  let sum = 0
  for (const label of labels) {
    const hits = judged.filter(({ right, said }) => right === label && said === label).length
    const either = judged.filter(({ right, said }) => right === label || said === label).length
    sum += (2 * hits) / (hits + either)
  }
  return sum / labels.size
}

/** How many of a label's texts were found, 0 to 1. */
export const recallOf = (label: string, judged: readonly Judged[]) => {
  const all = judged.filter(({ right }) => right === label)
  return all.filter(({ said }) => said === label).length / all.length
}

/**
 * Expected calibration error (Naeini et al., AAAI 2015; Guo et al., ICML 2017): texts in fifteen bins of equal
 * width by how sure the judgement was; the mean of |share that was right − mean sureness|, by the bins' sizes.
 */
export const calibrationError = (judged: readonly Judged[], bins = 15) => {
  let sum = 0
  for (let bin = 0; bin < bins; bin++) {
    const inBin = judged.filter(({ sure }) => Math.min(bins - 1, Math.floor(sure * bins)) === bin)
    if (inBin.length === 0) continue
    const sure = inBin.reduce((total, one) => total + one.sure, 0) / inBin.length
    sum += (Math.abs(accuracy(inBin) - sure) * inBin.length) / judged.length
  }
  return sum
}
