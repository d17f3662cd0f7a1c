import type { en } from './en.ts'

export const sv: typeof en = {
  search: 'Sök',
  placeholder: 'Ord, ett namn, ett ordernummer…',
  narrow: 'Avgränsa sökningen',
  kinds: 'Vad som visas',
  everything: 'Allt',
  kindNames: {
    message: 'Meddelanden',
    note: 'Anteckningar',
    case: 'Ärenden',
    customer: 'Kunder',
    order: 'Beställningar',
    file: 'Filer',
  },
  groups: { said: 'Meddelanden och anteckningar', orders: 'Beställningar', files: 'Filer' },
  operators: {
    'from:': 'vem som skrev',
    'to:': 'till vem',
    'team:': 'teamet',
    'reason:': 'orsaken',
    'tag:': 'en etikett',
    'state:': 'läget',
    'channel:': 'kanalen',
    'after:': 'från och med en dag',
    'before:': 'före en dag',
    'has:file': 'med bifogad fil',
    '""': 'exakt så',
    '-': 'utan ordet',
  },
  found: 'Träffar',
  showAll: (text: string) => `Visa allt för ”${text}”`,
  begin: {
    title: 'Sök i allt',
    advice:
      'Meddelanden, anteckningar, ärenden, kunder, beställningar och filer. Vilken böjning som helst hittar de andra, och en del av en sammansättning hittar hela ordet.',
  },
  nothing: {
    title: 'Inget hittades',
    advice:
      'Prova färre ord, ett annat ord för samma sak, eller ta bort en avgränsning. Skräppost hittas med state:spam.',
  },
}
