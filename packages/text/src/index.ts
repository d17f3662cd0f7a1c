export { guessLanguage } from './guess-language.ts'
export { type ReplyText, splitReply, type TextPart } from './visible-text.ts'
