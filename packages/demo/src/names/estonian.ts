export const estonian = {
  women:
    'Kadri Liis Anneli Katrin Triin Piret Maarja Kristi Tiina Helen Merike Kersti Anu Marika Ülle Reet Laura Kaisa Eliise Mari-Liis Grete Kertu Heli Siiri Jaanika Riina Evelin Pille Moonika Airi'.split(
      ' ',
    ),
  men: 'Andres Margus Martin Toomas Rein Jaan Urmas Priit Tarmo Indrek Kristjan Marko Siim Taavi Rasmus Karl Tanel Meelis Aivar Raivo Madis Mihkel Ott Sander Kaspar Erki Ain Veiko Peeter Janek'.split(
    ' ',
  ),
  family:
    'Tamm Saar Sepp Mägi Kask Kukk Rebane Ilves Pärn Koppel Luik Oja Raudsepp Lepik Kuusk Põder Kallas Vaher Teder Lepp Kivi Jõgi Org Tooming Nõmm Laas Mets Roos Allik Hunt Kikas Peterson Lember Aas Vaino Kruus Unt Sild Karu Paju'.split(
      ' ',
    ),
}
