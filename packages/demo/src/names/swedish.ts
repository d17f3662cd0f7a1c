export const swedish = {
  women:
    'Anna Eva Maria Karin Kristina Lena Emma Kerstin Sara Malin Elin Ingrid Jenny Johanna Linnea Marie Hanna Sofia Annika Susanne Åsa Ulla Matilda Ida Elsa Alice Maja Wilma Astrid Ebba Ylva Gunilla Birgitta Lovisa Frida Josefin Tove Agneta Cecilia Camilla'.split(
      ' ',
    ),
  men: 'Lars Mikael Anders Johan Erik Per Karl Peter Jan Thomas Daniel Fredrik Hans Andreas Stefan Mats Marcus Magnus Jonas Oskar Viktor Axel Filip Emil Gustav Nils Björn Leif Ulf Sven Göran Håkan Niklas Robert Patrik Simon Elias Hugo Ludvig Albin'.split(
    ' ',
  ),
  family:
    'Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Lindberg Lindström Lindgren Axelsson Bergström Lundberg Lundgren Berg Mattsson Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Engström Danielsson Eklund Lundin Håkansson Björk Bergman Holmgren Wikström Isaksson Fransson Nyström Holmberg Arvidsson Löfgren Söderberg Nyberg Blomqvist Claesson Nordström Mårtensson Åberg Hedlund Viklund Dahlberg Öberg Sundin Marklund'.split(
      ' ',
    ),
}
