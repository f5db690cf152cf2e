/** France, Belgium and the Netherlands. How a row is read stands in {@link import('../rows').readRows}. */
export const FRANCE_BENELUX = {
  FR: `AFP; signs afp, AFP Factual, أ ف ب, ا ف ب, أ.ف.ب, ا.ف.ب, أف ب, فرانس برس, एएफपी; ko; zh 法新社, 法新; ja AFP通信, フランス通信; prints Agence France-Presse, أ ف ب, ا ف ب, فرانس برس, وكالة فرانس برس, الفرنسية, وكالة الصحافة الفرنسية; twins เอเอฟพี, এএফপি
AFP Forum
AFP News
AFP Photo Service
AFP TV
AFPTV
RFI; signs
MAXPPP; prints Max PPP
PHOTOPQR; prints Photo PQR
ABACA
Abaca
Abaca Press
ABACAPRESS
Airbus
Arianespace
Bestimage
DPPI
Gamma-Rapho
Hans Lucas
Icon Sport
JMPA
Keystone-France
Panoramic
Sipa
SIPA Press
Sipa USA
20 Minutes
Courrier picard
France 24
France Télévisions
franceinfo
La Dépêche
La Dépêche du Midi
La Provence
Le Dauphiné
Le Dauphiné Libéré
Le Figaro
Le Monde
Le Parisien
Le Point
Le Progrès
Le Républicain Lorrain
Le Télégramme
Libération
L’Alsace
L’Est Républicain
L’Équipe
L’Union
Midi Libre
Nice Matin
Nice-Matin
Ouest France
Ouest-France
Radio France
Sud Ouest
Voix du Nord
La Voix du Nord`,
  BE: `Belga; signs
BELGA MAG
Belgaimage
Photo News
Le Soir`,
  NL: `ANP; signs
De Beeldunie
de Volkskrant
Hollandse Hoogte
NRC
Orange Pics
Pro Shots
Soccrates
BSR Agency`,
};
