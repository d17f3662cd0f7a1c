import type { Reason } from './reason.ts'

export const cold: Reason = {
  key: 'cold-box',
  team: 'deliveries',
  chat: 55,
  cross: 30,
  notes: [
    '@open Lokero avattu etänä.',
    '@warm Lämpötilaloki: +9 kolmen tunnin ajan. Hyvitetty kokonaan.',
    '@open Kylmälokeron lukko jumissa, huolto tilattu {point.ill}.',
  ],
  fi: {
    subjects: [
      '@open Ovi ei aukea',
      '@open lokero jumissa',
      '@open apua, olen lokerolla',
      '@warm Lämpimät tuotteet',
      '@warm Kylmäketju katkennut?',
      '@ajar Ovi raollaan',
      'Tilaus {order}',
      '@open Kylmälokero ei aukea',
      '@warm Kylmäketju',
      '@warm {Thing} lämmennyt',
      '@open lokeron koodi',
      '@warm Ruoat sulaneet',
      '@open Koodi ei toimi',
      '{Point}',
      'Tilaus {order}, kylmätuotteet',
    ],
    plain: [
      '@open Seison {point.ine}, eikä lokero aukea koodilla, jonka sain.',
      '@warm Hain {thing.acc} tänään, ja tuotteet olivat aivan lämpimiä. En uskalla syödä niitä.',
      '@open Lokeron näytössä luki virhe, ja {thing} jäi sinne. Noutoaika päättyy tänään.',
      '@ajar Kylmälokeron ovi oli raollaan, kun tulin noutamaan. Voiko sisältöön luottaa?',
    ],
    spoken: [
      '@open koodi ei toimi, oon nyt {point.ine}',
      '@open lokero ei aukee!! täällä on ruuat sisällä',
      '@warm {thing} oli ihan lämmin ku hain, voiko tota enää syödä',
      '@open missä se koodi on, en löydä mistään',
    ],
    asks: ['Mitä teen?', 'Voitteko avata sen?', 'Saanko hyvityksen?', 'Olen tässä paikalla vielä hetken.'],
    answers: [
      '@open Avasin lokeron etänä, kokeile nyt. Jos ovi ei liiku, paina sitä ensin kiinni.',
      '@warm Älä syö niitä. Hyvitin koko summan {total}, ja voit heittää tuotteet pois.',
      '@ajar Näen lämpötilalokin: kylmä on pitänyt koko ajan, joten tuotteet ovat kunnossa. Ovi jäi auki vasta edellisen noutajan jälkeen.',
      '@open Lähetin uuden koodin tekstiviestillä ja pidensin noutoaikaa huomiseen.',
    ],
    backs: [
      '@open nyt aukes, kiitti',
      '@open Ei auennut vieläkään.',
      '@warm Kiitos hyvityksestä, harmi vain että vieraat tulevat illalla.',
    ],
    settles: [
      '@open Hyvä. Mukavaa iltaa.',
      '@open Pyysin huollon paikalle. Hyvitän tilauksen, niin sinun ei tarvitse odottaa siellä.',
      '@warm Ymmärrän harmin. Lisäsin tilillesi 20 euron lahjakortin.',
    ],
  },
  sv: {
    subjects: [
      '@open Kylfacket går inte att öppna',
      '@open Koden fungerar inte',
      '@warm Varm {thing}',
      'Kylvaror order {order}',
    ],
    plain: [
      '@open Jag står vid kylfacket och det öppnas inte med koden jag fick.',
      '@warm Jag hämtade {the} i dag och allt var varmt. Jag vågar inte äta det.',
      '@ajar Dörren till kylfacket stod på glänt när jag kom. Går det att lita på innehållet?',
    ],
    spoken: [
      '@open koden funkar inte, står här nu',
      '@open facket öppnas inte!! maten är där inne',
      '@warm {the} var helt varm, kan man äta det?',
    ],
    asks: ['Vad gör jag?', 'Kan ni öppna?', 'Får jag pengarna tillbaka?'],
    answers: [
      '@open Jag öppnade facket härifrån, prova nu. Tryck igen luckan först om den sitter fast.',
      '@warm Ät det inte. Jag har betalat tillbaka {total}, och varorna kan du slänga.',
      '@ajar Jag ser temperaturloggen: kylan har hållit hela tiden, så varorna är bra.',
    ],
    backs: ['@open nu gick den upp, tack', '@open Den öppnas fortfarande inte.'],
    settles: [
      '@open Så bra. Ha en fin kväll.',
      '@open Jag har skickat dit service och betalar tillbaka, så du slipper vänta.',
    ],
  },
  en: {
    subjects: [
      '@open Cold box does not open',
      '@open Code not working',
      '@warm Food was warm',
      '@open locker problem',
    ],
    plain: [
      '@open I am at the locker and it does not open with the code I got.',
      '@warm I collected {the} today and everything was warm. I do not dare to eat it.',
    ],
    spoken: [
      '@open the code does not work, i am here now',
      '@open locker is not opening and my food is inside',
      '@warm it was warm when i took it out, is it ok to eat?',
    ],
    asks: ['What can I do?', 'Can you open it?'],
    answers: [
      '@open I opened the locker from here, please try now. Push the door shut first if it is stuck.',
      '@warm Please do not eat it. I refunded {total} and you can throw the products away.',
      '@ajar I can see the temperature log: it stayed cold all the time, so the food is fine.',
    ],
    backs: ['@open now it opened thanks', '@open Still does not open.'],
    settles: [
      '@open Good. Have a nice evening.',
      '@open I called service and refund your order, so you do not need to wait there.',
    ],
  },
}
