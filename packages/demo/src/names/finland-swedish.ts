export const finlandSwedish = {
  women:
    'Camilla Gunilla Susanne Annika Carola Monica Maria Johanna Sofia Linda Jessica Ann-Christin Gun-Britt Siv Benita Nina Pernilla Mikaela Ida Emilia Tove Ebba Hedvig Saga Freja Lisbeth Marita Yvonne Barbro Ulrika Charlotta Alexandra Malin Erika'.split(
      ' ',
    ),
  men: 'Kaj Bo Jan-Erik Kenneth Stefan Mikael Christer Henrik Johan Mats Tom Ralf Göran Dan Ulf Anders Robin Sebastian Kim Axel Rasmus Oskar Emil Viktor Lars-Erik Börje Håkan Fredrik Niklas Patrik Roger Jonas Carl-Johan Magnus'.split(
    ' ',
  ),
  family:
    'Johansson Lindholm Nyman Karlsson Lindström Andersson Eriksson Holmberg Backman Nordström Söderholm Lindqvist Forsman Björklund Granholm Ahlskog Snellman Westerlund Häggblom Sundqvist Fagerström Kronqvist Nygård Storbacka Sjöblom Österholm Grankulla Mattsson Rosenlund Wikström Enlund Finne Smeds Herrgård Nyholm Lindfors Ekman Blomqvist Knuts Stenbacka Sandvik Höglund Kuhlman Strandell'.split(
      ' ',
    ),
}
