/**
 * What mail programs and people write around a reply, by language. Every pattern is applied to one line, or
 * to a header joined from at most four lines, of bounded length, and none nests a repetition in another: the
 * time stays linear in the length of the mail, whatever a sender puts into it.
 */

/** “… wrote:”, the verb that closes or opens the line above a quotation. */
const wrote =
  'wrote|writes|kirjoitti|skrev|skrifaði|schrieb|écrit|escribió|scritto|escreveu|schreef|pisze|napisał|napisał\\(a\\)|napsal|kirjutas|rašė|rakstīja|написал|написала|пишет|写道|작성|のメッセージ'

/** Ends in the verb and a colon: “ma 20. marraskuuta 2026 klo 9.12 Aino Esimerkki kirjoitti:”. */
export const attributionAtEnd = new RegExp(`(?:^|\\s|\\d)(?:${wrote})\\s?[:：]$`, 'iu')

/** Has the verb in the middle: “Am 20.11.2026 um 9:12 schrieb Max <max@example.de>:”, “Den … skrev …:”. */
export const attributionInMiddle = new RegExp(`\\s(?:${wrote})\\s.*[:：]$`, 'iu')

/** Some programs leave the colon out; a date and an address must then be there as well. */
export const attributionWithoutColon = new RegExp(`\\s(?:${wrote})$`, 'iu')

/** Names no verb, only a date and an address: “20.11.2026 9:12 "Ivan" <ivan@example.ru>:”. */
export const endsWithAddress = /\d{4}.*\s[<[][^<>[\]]+@[^<>[\]]+[>\]]\s?:$/u

/** A time or a day that an attribution cannot do without; a lone number is not enough. */
export const dateLike =
  /\d{1,2}[.:]\d{2}|\d{4}|\d{1,2}[./-]\s?\d{1,2}|\d{1,2}\.\s?\p{L}{3,}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\s\d/iu
export const timeLike = /\d{1,2}[.:]\d{2}(?![.:]?\d)/
export const addressLike = /[^\s<>[\]:;]+@[^\s<>[\]:;]+/

const originalMessage = [
  'original message',
  'forwarded message',
  'begin forwarded message',
  'alkuperäinen viesti',
  'välitetty viesti',
  'edelleenlähetetty viesti',
  'ursprungligt meddelande',
  'originalmeddelande',
  'vidarebefordrat meddelande',
  'vidarebefordrat brev',
  'opprinnelig melding',
  'videresendt melding',
  'oprindelig besked',
  'oprindelig meddelelse',
  'videresendt besked',
  'ursprüngliche nachricht',
  'weitergeleitete nachricht',
  "message d'origine",
  'message original',
  'message transféré',
  'mensaje original',
  'mensagem original',
  'messaggio originale',
  'oorspronkelijk bericht',
  'doorgestuurd bericht',
  'wiadomość oryginalna',
  'algne kiri',
  'исходное сообщение',
  'пересылаемое сообщение',
].join('|')

/** “-----Original Message-----” and its kin, from here on everything is history. */
export const originalMessageLine = new RegExp(
  `^(?:-{2,} ?(?:${originalMessage}) ?-*|begin forwarded message ?:)$`,
  'iu',
)

/** The four header lines that Outlook and others put above the history, one kind a pattern. */
export const headerLines = {
  from: /^\*?(?:from|lähettäjä|från|fra|von|de|van|da|od|saatja|от|expéditeur)\s?:\*?\s?\S/iu,
  sent: /^\*?(?:sent|message du|date|lähetetty|päivämäärä|päiväys|pvm|skickat|skickades|datum|sendt|dato|gesendet|envoyé(?: le)?|enviado(?: el)?|fecha|data|inviato|verzonden|wysłano|saadetud|kuupäev|отправлено|дата)\s?:\*?/iu,
  to: /^\*?(?:to|vastaanottaja|till|til|an|à|a|para|aan|do|saaja|кому)\s?:\*?/iu,
  copy: /^\*?(?:cc|copie à|kopio|kopia|kopi|копия)\s?:\*?/iu,
  subject:
    /^\*?(?:subject|aihe|ämne|emne|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|temat|teema|тема)\s?:\*?/iu,
} as const

/** A line that a mail program signs with: “Lähetetty iPhonesta”, “Skickat från min iPhone”. */
export const deviceLine =
  /^(?:sent (?:from|via|with) (?:my |the )?\S+|get outlook for |lähetetty (?:\S+ )?(?:\S*(?:phone|pad|laitteesta|puhelimesta|outlook|mail|samsung|galaxy|android)\S*)|hanki outlook|skickat från |skaffa outlook|hämta outlook|sendt fra |hent outlook|få outlook|gesendet von |von meinem \S+ gesendet|von \S+ (?:\S+ )?gesendet$|outlook für |envoyé (?:de|depuis|à partir de) |télécharger outlook|obtenez outlook|enviado (?:desde|do|de) |inviato da|verzonden vanaf |verstuurd vanaf |wysłane z |saadetud minu |отправлено с )/iu

/** A closing phrase that stands on a line of its own, with a name after it at most. */
export const closingLine = new RegExp(
  `^(?:${[
    '(?:parhain |ystävällisin |lämpimin |kunnioittavin |hyvin |iloisin |kauniin |aurinkoisin )?terveisin',
    'yst\\.? ?terv\\.?|t(?:erv)?\\.',
    'kiittäen|kiitoksin|kiitos jo etukäteen|yt\\.?',
    '(?:med )?(?:vänlig|vänliga|bästa|varma|hjärtliga|soliga) häls(?:ning|ningar)(?:ar)?|hälsningar|häls\\.?|mvh\\.?|m\\.?v\\.?h\\.?|vh\\.?|tack på förhand',
    '(?:med )?(?:vennlig|vennlige|beste|venlig|venlige|bedste|kærlig|kjærlig) hils(?:en|ner)|hilsen|venligst|mange hilsner|vennligst',
    '(?:(?:with )?(?:best|kind|kindest|warm|warmest|many) )?regards|best wishes|best|cheers|sincerely|yours (?:sincerely|faithfully|truly)|sincerely yours|(?:many )?thanks in advance|br|kr',
    'mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|viele grüße|beste grüße|liebe grüße|herzliche grüße|mfg|lg',
    '(?:bien )?cordialement|bien à vous|salutations distinguées|bonne (?:journée|soirée)|sincères salutations',
    '(?:un )?saludos?(?: cordiales)?|atentamente|cordiali saluti|distinti saluti|atenciosamente|met vriendelijke groet(?:en)?|groeten|mvg',
    'pozdrawiam|z poważaniem|lugupidamisega|tervitades|с уважением|с наилучшими пожеланиями',
  ].join('|')})[,.!！]{0,2}$`,
  'iu',
)

/** Said after the name but meant to be read. */
export const postscriptLine = /^p\.?\s?s\.?[\s:,.]/iu
