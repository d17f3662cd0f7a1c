/**
 * What mail programs write around the history of an answer, by language. Every pattern is applied to one line,
 * or to a header joined from a few lines, of bounded length, and none nests a repetition in another: the time
 * stays linear in the length of the mail, whatever a sender puts into it.
 */

/** “… wrote:”, the verb that closes or opens the line above a quotation. */
const wrote = [
  'wrote|writes|said|kirjoitti|skrev|skrifaði|skrivaði|čálii',
  'schrieb|geschrieben|schreef|geschreven|écrit|escribió|escriu|escribiu|idatzi du|scritto|escreveu|a scris',
  'pisze|napisał|napisała|napisał\\(a\\)|napsal|napsala|napsal\\(a\\)|napísal|napísala|napísal\\(a\\)|napisao|napisala|napisao/la',
  'írta|kirjutas|rašė|parašė|rakstīja|yazdı|şunu yazdı|έγραψε|đã viết|menulis',
  'написал|написала|написал\\(а\\)|пишет|пише|написав|написала|написав\\(ла\\)|написа|напісаў|пиша',
  '写道|寫道|作成|作成者|作성|작성|님이 작성|のメッセージ|كتب|כתב|כתבה|نوشت|เขียนว่า',
].join('|')

/** Ends in the verb and a colon: “ma 20. marraskuuta 2026 klo 9.12 Aino Esimerkki kirjoitti:”. */
export const verbAtEnd = new RegExp(`(?:^|[\\s\\d,)>\\p{Lo}])(?:${wrote})\\s?[:：]$`, 'iu')

/** Has the verb in the middle: “Am 20.11.2026 um 9:12 schrieb Max <max@example.de>:”, “Den … skrev …:”. */
export const verbInMiddle = new RegExp(`\\s(?:${wrote})\\s.{1,300}[:：]$`, 'iu')

/** Some programs leave the colon out; a date and an address must then be there as well. */
export const verbWithoutColon = new RegExp(`\\s(?:${wrote})$`, 'iu')

/** What stands before the verb, and after it. */
export const aroundVerb = new RegExp(
  `^(.{0,120}?)[\\s,](?:a |ha |har |je |)(?:${wrote})(?:[\\s:：](.*))?$`,
  'iu',
)

/** The end of an address that was broken over lines, which looks like the mark of a quotation. */
export const endOfAddress = new RegExp(`^>\\s?(?:(?:${wrote})\\s?)?[:：]$`, 'iu')

/** Names no verb, only an address at the end: “20.11.2026 9:12 "Ivan" <ivan@example.ru>:”. */
export const addressAtEnd = /\s[<[(][^<>[\]\s]{1,100}@[^<>[\]\s]{1,100}[>\])]\s?[:：]?$/u

/** “2016-03-03 17:21 GMT+01:00 Some One”, as Gmail wrote for years. */
export const gmailDate = /^\d{4}-\d\d-\d\d \d{1,2}:\d\d GMT[+-]\d{1,2}:\d\d \S/

/** A time or a day that an attribution cannot do without; a lone number is not enough. */
export const dateLike =
  /\d{1,2}[.:]\d{2}|\d{4}|\d{1,2}[./-]\s?\d{1,2}|\d{1,2}\.\s?\p{L}{3,}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\s\d/iu
export const yearLike = /(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./]\d\d(?!\d)/
export const timeLike = /\d{1,2}[.:]\d{2}(?![.:]?\d)/
export const addressLike = /[^\s<>[\]:;]{1,100}@[^\s<>[\]:;]{1,100}/
export const bracketedAddress = /[<([][^<>()[\]\s]{0,100}@[^<>()[\]\s]{1,100}[>)\]]/

const weekdays = [
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  'maanantai(?:na)?|tiistai(?:na)?|keskiviikko(?:na)?|torstai(?:na)?|perjantai(?:na)?|lauantai(?:na)?|sunnuntai(?:na)?',
  'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|feira',
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|tors|thurs|tues',
].join('|')
const months = 'january|february|march|april|june|july|august|september|sept|october|november|december'

/** What may stand before the date that a header opens with: short words, abbreviations, names of days. */
export const opensWithDate = new RegExp(
  `^[<("'\\s]{0,3}(?:(?:dnia|dniu|dňa|data|${weekdays}|${months}|in message|\\p{L}{1,3}|\\p{L}{1,12}[.,])[.,]?\\s{1,2}){0,5}[<(]?\\d`,
  'iu',
)

const originalMessage = [
  'original message|reply message|original-nachricht|original email',
  'alkuperäinen viesti',
  'ursprungligt meddelande|originalmeddelande',
  'opprinnelig melding|oprindelig besked|oprindelig meddelelse|upprunaleg skilaboð',
  "ursprüngliche nachricht|message d'origine|message d’origine|message original|mensaje original|missatge original|mensagem original|messaggio originale|oorspronkelijk bericht",
  'wiadomość oryginalna|oryginalna wiadomość|původní zpráva|pôvodná správa|eredeti üzenet|mesaj original|izvirno sporočilo|izvorna poruka',
  'algne kiri|sākotnējā ziņa|pradinis laiškas|orijinal mesaj|özgün ileti',
  'исходное сообщение|оригинальное сообщение|вихідне повідомлення|оригінальне повідомлення|оригинално съобщение|αρχικό μήνυμα',
  '原始邮件|原始郵件|元のメッセージ|원본 메시지',
].join('|')

/** “-----Original Message-----” and its kin: from here on everything is history. */
export const originalMessageLine = new RegExp(`^\\*?-{2,40} ?(?:${originalMessage}) ?-{0,40}\\*?$`, 'iu')

const forwardedMessage = [
  'forwarded message|välitetty viesti|edelleenlähetetty viesti|vidarebefordrat meddelande|vidarebefordrat brev',
  'videresendt melding|videresendt besked|videresendt meddelelse|weitergeleitete nachricht|message transféré|doorgestuurd bericht',
  'mensaje reenviado|mensagem encaminhada|messaggio inoltrato|wiadomość przekazana|przekazana wiadomość|přeposlaná zpráva',
  'edastatud kiri|edastatud sõnum|пересылаемое сообщение|пересланное сообщение|переслане повідомлення|转发的邮件|転送メッセージ|전달된 메시지',
].join('|')
const beginForwarded =
  'begin forwarded message|välitetty viesti alkaa|vidarebefordrat brev|début du message transféré|anfang der weitergeleiteten nachricht|videresendt besked|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht'

/** What somebody else wrote is passed on from here, which a reader may not have seen. */
export const isForwardedLine = (line: string): boolean => line.length <= 120 && forwardedLine.test(line)
const forwardedLine = new RegExp(
  `^\\*?(?:-{2,40} ?(?:${forwardedMessage}) ?-{0,40}|(?:${beginForwarded}) ?:)\\*?$`,
  'iu',
)

const headerLine = (names: string) => new RegExp(`^\\*{0,2}(?:${names})\\s?\\*{0,2}[:：]\\*{0,2}`, 'iu')

/** The header lines that Outlook and others put above the history, one kind a pattern. */
export const headerLines = {
  from: headerLine(
    'from|lähettäjä|från|fra|frá|von|de|de la|van|da|od|od kogo|saatja|no|nuo|feladó|kimden|gönderen|από|от|від|ад|发件人|寄件者|差出人|보낸 사람',
  ),
  sent: headerLine(
    'sent|date|message du|lähetetty|päivämäärä|päiväys|pvm|skickat|skickades|datum|sendt|dato|gesendet|envoyé(?: le)?|enviado(?: el)?|enviada em|fecha|data|inviato|verzonden|wysłano|odesláno|odoslané|poslano|elküldve|dátum|trimis|gönderildi|tarih|saadetud|kuupäev|nosūtīts|datums|išsiųsta|στάλθηκε|ημερομηνία|отправлено|дата|надіслано|发送时间|日期|送信日時|日時|보낸 날짜|날짜',
  ),
  to: headerLine(
    'to|vastaanottaja|till|til|an|à|a|para|aan|do|komu|címzett|către|kime|saaja|adressaat|kam|kuo|iki|προς|кому|до|收件人|收件者|宛先|받는 사람',
  ),
  copy: headerLine('cc|copie à|kopio|kopia|kopi|копия|копія|抄送|参照'),
  subject: headerLine(
    'subject|aihe|ämne|emne|efni|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|temat|předmět|predmet|tárgy|subiect|konu|zadeva|teema|tēma|temats|tema|θέμα|тема|主题|主旨|件名|제목',
  ),
} as const

/** Says that answers stand in the history below: then it is to be read as well. */
export const announcesAnswers = (line: string): boolean => answers.test(line) && amongThem.test(line)
const answers =
  /answer|repl|comment|respon|\bsee\b|vasta|komment|kirjoit|katso|\bks\b|svar|skriv|\bse\b|antwort|réponse|répon|respuesta|odpowied|ответ|відповід/iu
const amongThem = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    'below|inline|in-line|in line|in red|in blue|in bold|in between',
    'alla|alle|alempana|alapuolella|punaisella|sinisellä|lihavoituna|väliin|väleihin|joukossa|joukkoon|seassa|sekaan',
    'nedan|nedanför|här under|i rött|med rött|i blått|med blått|mellan raderna|i texten',
    'unten|in rot|dazwischen|ci-dessous|en rouge|más abajo|en rojo|hieronder|nedenfor|nedenunder|allpool|ниже|нижче|poniżej',
  ].join('|')})(?:[^\\p{L}]|$)`,
  'iu',
)
