import type { Language } from '@polku/contract'
import { PRODUCTS, type Product } from '@polku/demo'

export interface Good extends Product {
  /** Strokes of a picture of 24 × 24 units. */
  drawing: string[]
  hue: number
  about: Record<Language, string>
}

const drawings = {
  flame: ['M12 3q1 4 4 6.5t3 5.5a1 1 0 0 1-14 0 5 5 0 0 1 1-3 1 1 0 0 0 5 0c0-2-1.5-3-1.5-5q0-2 2.5-4'],
  lamp: [
    'M12 12v6',
    'M4.1 10.6A1 1 0 0 0 5 12h14a1 1 0 0 0 .9-1.4l-3-7.4A2 2 0 0 0 15 2H9a2 2 0 0 0-1.8 1.2Z',
    'M8 20a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1z',
  ],
  cup: [
    'M10 2v2',
    'M14 2v2',
    'M6 2v2',
    'M16 8a1 1 0 0 1 1 1v8a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V9a1 1 0 0 1 1-1h14a4 4 0 1 1 0 8h-1',
  ],
  bed: [
    'M2 20v-8a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v8',
    'M4 10V6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v4',
    'M12 4v6',
    'M2 18h20',
  ],
  shirt: [
    'M20.4 3.5 16 2a4 4 0 0 1-8 0L3.6 3.5a2 2 0 0 0-1.3 2.2l.6 3.5a1 1 0 0 0 1 .8H6v10c0 1.1.9 2 2 2h8a2 2 0 0 0 2-2V10h2.1a1 1 0 0 0 1-.8l.6-3.5a2 2 0 0 0-1.3-2.2z',
  ],
  tent: ['M3.5 21 14 3', 'M20.5 21 10 3', 'M15.5 21 12 15l-3.5 6', 'M2 21h20'],
  wine: [
    'M8 22h8',
    'M7 10h10',
    'M12 15v7',
    'M12 15a5 5 0 0 0 5-5c0-2-.5-4-2-8H9c-1.5 4-2 6-2 8a5 5 0 0 0 5 5Z',
  ],
  box: [
    'M11 21.7a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16V8a2 2 0 0 0-1-1.7l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.7z',
    'M12 22V12',
    'm7.5 4.3 9 5.1',
  ],
}

const chosen: [model: string, drawing: keyof typeof drawings, hue: number, about: Good['about']][] = [
  [
    'Hehku 5',
    'flame',
    35,
    {
      fi: 'Viiden kilowatin kamiina, joka pitää lämmön aamuun asti.',
      sv: 'En kamin på fem kilowatt som håller värmen till morgonen.',
      en: 'A five-kilowatt stove that keeps its warmth until morning.',
    },
  ],
  [
    'Kaamos',
    'lamp',
    265,
    {
      fi: 'Pöytävalaisin, jonka valo kirkastuu hitaasti kuin aamu.',
      sv: 'En bordslampa vars ljus växer långsamt, som en morgon.',
      en: 'A table lamp whose light grows slowly, like a morning.',
    },
  ],
  [
    'Lumi',
    'bed',
    220,
    {
      fi: 'Suomenlampaan villaa, kudottu Kauhavalla.',
      sv: 'Ull från finska får, vävd i Kauhava.',
      en: 'Wool of Finnish sheep, woven in Kauhava.',
    },
  ],
  [
    'Havu',
    'cup',
    150,
    {
      fi: 'Kivitavaraa. Vetää litran ja mahtuu tiskikoneeseen.',
      sv: 'Stengods. Rymmer en liter och tål diskmaskin.',
      en: 'Stoneware. Holds a litre and goes in the dishwasher.',
    },
  ],
  [
    'Ahma',
    'shirt',
    190,
    {
      fi: 'Ohut merinopaita, jota ei tarvitse pestä joka kerta.',
      sv: 'En tunn merinotröja som inte behöver tvättas varje gång.',
      en: 'A thin merino shirt that need not be washed each time.',
    },
  ],
  [
    'Laavu 3',
    'tent',
    120,
    {
      fi: 'Kolmen hengen teltta, joka nousee kahdessa minuutissa.',
      sv: 'Ett tremannatält som står på två minuter.',
      en: 'A tent for three that stands in two minutes.',
    },
  ],
  [
    'Routa',
    'wine',
    320,
    {
      fi: 'Neljä käsin puhallettua lasia. Pakataan erikseen, sillä ne ovat hauraita.',
      sv: 'Fyra munblåsta glas. Packas var för sig, eftersom de är sköra.',
      en: 'Four hand-blown glasses. Packed one by one, since they break.',
    },
  ],
  [
    'Aamurusko 500 g',
    'cup',
    55,
    {
      fi: 'Vaalea paahto Kainuusta, jauhettu edellisenä päivänä.',
      sv: 'Ljusrost från Kajanaland, malet dagen innan.',
      en: 'A light roast from Kainuu, ground the day before.',
    },
  ],
  [
    'Poro',
    'box',
    15,
    {
      fi: 'Kylmäboksi kahdelle illalle. Noudetaan kylmälokerosta.',
      sv: 'En kyllåda för två kvällar. Hämtas i kylfacket.',
      en: 'A chilled box for two evenings. Picked up from the refrigerated box.',
    },
  ],
]

export const goods: Good[] = chosen.flatMap(([model, drawing, hue, about]) => {
  const product = PRODUCTS.find((each) => each.model === model)
  return product ? [{ ...product, drawing: drawings[drawing], hue, about }] : []
})
