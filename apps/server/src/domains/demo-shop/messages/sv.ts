import type { Words } from './en.ts'

export const sv: Words = {
  demonstration:
    'Det här är en demonstration. Inget säljs här: butiken visar hur kunder skriver i chatten och hur de känns igen när de loggar in.',
  shop: 'Butik',
  delivery: 'Leverans',
  orders: 'Mina beställningar',
  signIn: 'Logga in',
  signOut: 'Logga ut',
  languages: 'Språk',
  lead: 'Värme och ljus för långa kvällar',
  leadText: 'För hemmet, bastun och friluftslivet, tillverkat i norr. Framme på två till fyra dagar.',
  goods: 'Utvalt för november',
  stock: 'I lager, skickas i morgon',
  back: 'Tillbaka till butiken',
  deliveryTitle: 'Leverans och retur',
  deliveryMethods: [
    ['Paketautomat', '4,90\u00a0€. Framme på 2–4 dagar. Koden kommer som sms.'],
    ['Utlämningsställe', '3,90\u00a0€. Framme på 2–4 dagar, förvaras i sju dagar.'],
    ['Kylfack', '7,90\u00a0€. Nästa vardag, för mat som ska hållas kall. Hämtas inom ett dygn.'],
    ['Hem till dörren', 'Från 9,90\u00a0€. Du väljer ett tidsfönster på två timmar. Kaminer bärs in.'],
  ],
  returns: 'Retur',
  returnsText:
    'Du har 30 dagar på dig. Lämna paketet på valfritt utlämningsställe, returetiketten ligger i paketet.',
  signInTitle: 'Logga in som demonstrationskund',
  signInText:
    'När du är inloggad berättar butiken för chatten vem du är med en signerad identitet. Kundtjänsten ser då dina beställningar och tidigare meddelanden.',
  signInAs: (name) => `Logga in som ${name}`,
  nobodyYet: 'Demonstrationskunderna skapas fortfarande. Försök igen om en stund.',
  ordersTitle: (name) => `${name}, dina beställningar`,
  noOrders: 'Inga beställningar ännu.',
  order: 'Beställning',
  placed: 'Beställd',
  state: {
    placed: 'Beställning mottagen',
    packed: 'Packad',
    'on-its-way': 'På väg',
    late: 'Försenad',
    failed: 'Leveransen misslyckades',
    arrived: 'Klar att hämta',
    collected: 'Hämtad',
    cancelled: 'Annullerad',
  },
  notFound: 'Det finns ingen sådan sida i butiken.',
  foot: 'Revontuli Oy är ett påhittat företag.',
}
