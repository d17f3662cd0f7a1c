// Measures the classifier of contacts on anybody's texts: npm run judge -- topics … (docs/judging.md).
import process from 'node:process'
import { asked, usage } from './judging/asked.ts'
import { figuresOf, inLines } from './judging/figures.ts'
import { BadTexts } from './judging/labelled-texts.ts'

try {
  const question = asked(process.argv.slice(2))
  if (question) {
    const figures = figuresOf(question)
    process.stdout.write(question.json ? `${JSON.stringify(figures)}\n` : inLines(figures))
  } else {
    console.error(usage)
    process.exitCode = 2
  }
} catch (error) {
  if (!(error instanceof BadTexts)) throw error
  console.error(error.message)
  process.exitCode = 1
}
