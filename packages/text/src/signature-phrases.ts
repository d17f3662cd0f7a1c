/** What people and programs sign with, by language; applied to single lines of bounded length. */

/** A closing phrase that stands on a line of its own. Thanks are no closing: what follows them is to be read. */
export const closingLine = new RegExp(
  `^(?:${[
    '(?:parhain |ystävällisin |lämpimin |kunnioittavin |hyvin |iloisin |kauniin |aurinkoisin )?terveisin',
    'yst\\.? ?terv\\.?|t(?:erv)?\\.|kiittäen|kiitoksin|yt\\.?',
    '(?:med )?(?:vänlig|vänliga|bästa|varma|hjärtliga|soliga) häls(?:ning|ningar)(?:ar)?|hälsningar|häls\\.?|mvh\\.?|m\\.?v\\.?h\\.?|vh\\.?',
    '(?:med )?(?:vennlig|vennlige|beste|venlig|venlige|bedste|kærlig|kjærlig) hils(?:en|ner)|hilsen|venligst|mange hilsner|vennligst',
    '(?:(?:with )?(?:best|kind|kindest|warm|warmest|many) )?regards|best wishes|best|cheers|sincerely|yours (?:sincerely|faithfully|truly)|sincerely yours|br|kr',
    'mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|viele grüße|beste grüße|liebe grüße|herzliche grüße|mfg|lg',
    '(?:bien )?cordialement|bien à vous|salutations distinguées|bonne (?:journée|soirée)|sincères salutations',
    '(?:un )?saludos?(?: cordiales)?|atentamente|cordiali saluti|distinti saluti|atenciosamente|met vriendelijke groet(?:en)?|groeten|mvg',
    'pozdrawiam|z poważaniem|lugupidamisega|tervitades|с уважением|с наилучшими пожеланиями|з повагою|ar cieņu|pagarbiai',
  ].join('|')})[,.!！]{0,2}$`,
  'iu',
)

/** Said after the name but meant to be read. */
export const postscriptLine = /^p\.?\s?s\.?[\s:,.]/iu

/** The words before the name of a device: “Lähetetty …”, “Skickat från …”, “Sent from my …”. */
export const sentFrom =
  /^(?:sent (?:from|via|with|by)|(?:\p{L}{1,20} )?from(?: my)?|lähetetty|skickat från|skickat med|från min|sendt (?:fra|med)|gesendet (?:von|mit)|envoyé (?:de|depuis|à partir de)|enviado (?:desde|do|de)|inviato da|verzonden (?:vanaf|met|via)|verstuurd (?:vanaf|met)|wysłane z|odesláno z|saadetud|nosūtīts no|išsiųsta iš|отправлено (?:с|из)|надіслано з) (.{1,80})$/iu

/** The same where the device stands before the verb. */
export const deviceSent =
  /^(?:von|diese nachricht wurde von) (.{1,80}) gesendet$|^從我的 (.{1,40}) 傳送$|^发自我的(.{1,40})$|^(.{1,40})から送信$/iu

/** “Get Outlook for iOS”, in the languages in which it is common. */
export const getProgram =
  /^(?:get|hanki|skaffa|hämta|hent|få|télécharger|obtenez|obtener|holen sie sich|download) outlook(?: \p{L}{2,5} \p{L}{2,12})?$/iu

/** How names of devices and programs begin, inflected or not. */
export const device =
  /^(?:iphone|ipad|ipod|imac|macbook|android|samsung|galaxy|huawei|oneplus|xiaomi|redmi|xperia|htc|motorola|alcatel|wiko|fairphone|blackberry|nokian|nokiasta|lumia|windows|ios$|ios[a-zåäö]|surface|\S{0,12}phone|smartphone|mobil|cell|tablet|handy|telefon|puhelim|\S{0,12}puhelim|laitte|device|enhet|enhed|outlook|mailbox|gmail|yahoo|icloud|hotmail|proton|thunderbird|airmail|k-9|bluemail|aquamail|typeapp|tutanota|superhuman|mailspring|мобильн|телефон|смартфон|pc$)/iu

/** What such a line may hold besides: words between, the make of the device, and a mail program without a name. */
export const besides =
  /^(?:my|the|an?|min|mitt|mine|minun|omasta|mon|ma|meine[mr]?|mijn|mój|mojego|mi|meu|mio|minu|моего|мого|for|on|för|für|pour|per|para|på|with|mit|med|smart|new|e|e?mail\p{L}{0,4}|e?post|sähköposti\p{L}{0,6}|secure|work|app|appareil|octacore|\p{L}{1,12}\d{1,3}\p{L}?|\d{1,2}g?|pro|plus|max|mini|ultra|note|почты)$/iu

/** Whose it is: the make of a device may follow, whatever it is called. */
export const possessive = /^(?:my|min|mitt|minun|mon|meinem|mijn|mi|meu|mio|minu|моего|мого)$/iu

/** Excuses that such programs add. */
export const excuse = /excuse|typo|brevity|autocorrect|kirjoitusvirhe|lyhy|stavfel|kortfattat|brief/iu

/** What somebody does or where, by the words that only signatures have. */
export const role =
  /johtaja|päällikkö|asiantuntija|insinööri|yrittäjä|toimihenkilö|koordinaattori|\bchef\b|direktör|koordinator|\b(?:manager|director|engineer|developer|officer|founder|owner|consultant|coordinator|assistant|specialist|designer|analyst|ceo|cto|cfo|coo|vd|tj|oy|oyj|ry|ab|ltd|inc|llc|gmbh|corp|aps|asa|sales|support|marketing|mailing list)\b/iu

/** What people call their ways to be reached. */
export const contactLabel =
  /^(?:puh(?:elin)?|matkapuh(?:elin)?|p|t|m|gsm|mob(?:iili|ile|il)?|tel(?:ephone|efon)?|phone|cell|direct|office|fax|e-?mail|s(?:ähkö)?posti|e-?post|web|www|kotisivut?|tfn|tlf|whatsapp|skype|y-tunnus|org\.?\s?nr|vat|tz)?[\s.:|]{0,4}$/iu

/** Something to be acted on, with its number: it is said, wherever it stands. */
export const matterWithNumber =
  /(?:tilau|order|beställning|best\.?nr|asiakasn|kundn|customer|lasku|invoice|faktura|seuranta|tracking|spårning|paket|parcel|viite|referen|varaus|booking|bokning|ticket|case|return|palautus|retur)[^\d\n]{0,30}\d/iu
