/** Given and family names, the commonest first; drawn independently, so that no whole name is anybody's. */
export const finnish = {
  women:
    'Anna Maria Tuula Sari Päivi Minna Johanna Marika Hanna Laura Emilia Kaisa Heidi Sanna Tiina Riitta Ritva Pirkko Leena Anneli Marjatta Eeva Elina Jenni Katja Satu Mari Kirsi Outi Niina Noora Emma Sofia Venla Aada Iida Veera Essi Milla Saara Suvi Piia Taina Ulla Merja Raija Arja Eija Sirpa Irma Seija Helvi Aune Inkeri Taru Pauliina Annika Salla Reetta Krista'.split(
      ' ',
    ),
  men: 'Juhani Matti Mika Antti Jari Timo Pekka Kari Jukka Petri Janne Marko Sami Ville Mikko Juha Tuomas Lauri Eero Olli Teemu Tero Heikki Hannu Markku Pasi Harri Ari Esa Risto Seppo Kalevi Tapani Veikko Niko Joonas Eetu Aleksi Santeri Otto Elias Onni Jesse Roope Arttu Toni Kimmo Vesa Ilkka Tapio Martti Raimo Reijo Pertti Urho Arvo Valtteri Henri Jani Topi'.split(
    ' ',
  ),
  family:
    'Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Saarinen Heinonen Niemi Salonen Turunen Laitinen Salminen Tuominen Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Leppänen Kallio Väisänen Leinonen Miettinen Pitkänen Aaltonen Manninen Hiltunen Lehtinen Kinnunen Räsänen Lindroos Hakala Toivonen Peltonen Ojala Hirvonen Rissanen Partanen Tikkanen Mikkola Kettunen Nurmi Moilanen Kokkonen Huttunen Oksanen Vainio Pulkkinen Eskola Koivisto Ylönen Pesonen Kurki Harju Honkanen Alatalo Kemppainen Holopainen Sipilä Kukkonen Palomäki Vuorinen Halonen Jääskeläinen Tolonen Kivelä Rautiainen Piirainen Hyvönen Kangas Hynninen Mustonen Karppinen Lappalainen Siltala Törmänen Ollila Nevala Kauppila Luoma Ruotsalainen Ikonen Väänänen Juntunen Haapala Raatikainen Suominen Autio Lampinen Tanskanen Keränen Vartiainen Ronkainen Puustinen Immonen Eronen Hautala Ranta Sorsa Lipponen Myllymäki Ylitalo Nykänen Parviainen Kärkkäinen Saastamoinen'.split(
      ' ',
    ),
}
