import {
  accuracy,
  calibrationError,
  decode,
  type Example,
  encode,
  type Judged,
  judge,
  learn,
  macroF1,
  recallOf,
} from '@polku/text/topics'
import type { Question } from './asked.ts'
import { labelledTexts } from './labelled-texts.ts'

/** Stands for “none of these” in figures; no label can be it, since a file's lines are trimmed. */
const none = ' none'
/** Where none of the texts to learn from shows how common “none of these” is. */
const usualNoneShare = 0.2

type Round = { learnFrom: Example[]; test: Example[] }

/** What `npm run judge` prints: shares are 0 to 1, to four decimals. */
export const figuresOf = (question: Question) => {
  const rounds = roundsOf(question)
  const judged: Judged[] = []
  let [learning, judging, bytes] = [0, 0, 0]
  for (const { learnFrom, test } of rounds) {
    const started = performance.now()
    const strange = learnFrom.filter(({ labels }) => labels.length === 0).length / learnFrom.length
    const noneShare = question.none === null ? 0 : strange || usualNoneShare
    const encoded = encode(learn(learnFrom, { noneShare }))
    const learnt = performance.now()
    // Figures are of what is kept, not of what was in memory before it was made small.
    const model = decode(encoded)
    const ready = performance.now()
    for (const example of test)
      judged.push(judgedOf(example, judge(model, example.text), question.none !== null))
    learning += learnt - started
    judging += performance.now() - ready
    bytes = Math.max(bytes, encoded.length)
  }
  const to = (decimals: number) => (value: number) => Number(value.toFixed(decimals))
  const [share, seconds] = [to(4), to(3)]
  return {
    texts: judged.length,
    accuracy: share(accuracy(judged)),
    macroF1: share(macroF1(judged)),
    expectedCalibrationError: share(calibrationError(judged)),
    calibrationBins: 15,
    ...(question.none === null ? {} : { recallOfNone: share(recallOf(none, judged)) }),
    secondsOfLearning: seconds(learning / 1000),
    secondsOfJudging: seconds(judging / 1000),
    textsPerSecond: Math.round(judged.length / (judging / 1000)),
    modelBytes: bytes,
  }
}

/** One of a text's labels counts as right, where it has several. */
const judgedOf = (example: Example, likely: ReturnType<typeof judge>, noneAsked: boolean): Judged => {
  const best = noneAsked ? likely[0]! : (likely.find(({ label }) => label !== null) ?? likely[0]!)
  const said = best.label ?? none
  const right = example.labels.includes(said) ? said : (example.labels[0] ?? none)
  return { right, said, sure: best.probability }
}

const roundsOf = (question: Question): Round[] => {
  if ('train' in question) {
    return [
      {
        learnFrom: labelledTexts(question.train, question.none),
        test: labelledTexts(question.test, question.none),
      },
    ]
  }
  const texts = labelledTexts(question.texts, question.none)
  // Each label's texts are dealt out in turn, in the order of the file: anybody gets the same parts.
  const dealt = new Map<string, number>()
  const parts = texts.map(({ labels }) => {
    const place = dealt.get(labels[0] ?? none) ?? 0
    dealt.set(labels[0] ?? none, place + 1)
    return place % question.folds
  })
  return Array.from({ length: question.folds }, (_, part) => ({
    learnFrom: texts.filter((_, at) => parts[at] !== part),
    test: texts.filter((_, at) => parts[at] === part),
  })).filter(({ test, learnFrom }) => test.length > 0 && learnFrom.length > 0)
}

/** The figures in words, a line each. */
export const inLines = (figures: ReturnType<typeof figuresOf>) => {
  const percent = (share: number | undefined) =>
    share === undefined || Number.isNaN(share) ? 'nothing to tell by' : `${(share * 100).toFixed(2)} %`
  const lines: [string, string][] = [
    ['Texts judged', String(figures.texts)],
    ['Accuracy', percent(figures.accuracy)],
    ['Macro-F1', percent(figures.macroF1)],
    ['Expected calibration error', `${figures.expectedCalibrationError} (15 bins of equal width)`],
    ...('recallOfNone' in figures
      ? [['Recall of none', percent(figures.recallOfNone)] as [string, string]]
      : []),
    ['Learning', `${figures.secondsOfLearning} s`],
    ['Judging', `${figures.secondsOfJudging} s (${figures.textsPerSecond} texts a second)`],
    ['Model', `${figures.modelBytes} bytes`],
  ]
  return lines.map(([name, figure]) => `${name.padEnd(28)}${figure}\n`).join('')
}
