/** Italy, the Vatican, Spain and Portugal. How a row is read stands in {@link import('../rows').readRows}. */
export const SOUTHERN_EUROPE = {
  IT: `ANSA; signs; ja ANSA通信; zh 安莎社
ANSAmed; signs
AGI; exact; signs آكي
Adnkronos; signs
askanews; signs
LaPresse; signs
Italpress; signs ITALPRESS
9Colonne; signs
DIRE; exact; signs
APCOM; exact; signs
TMNews; exact; signs
Radiocor; signs
AGF
Alinari
Contrasto
Corriere della Sera
Fotogramma
Imagoeconomica
Inter Press Service; signs IPS
IPA
La Stampa
Mondadori
la Repubblica`,
  VA: `Fides; exact; signs
AsiaNews; signs
Zenit; exact; signs ZENIT`,
  ES: `EFE; signs; ja EFE通信; zh 埃菲社; prints Agencia EFE
ACAN-EFE; signs
EFECOM; exact; signs
EFEAGRO; signs
EFEVERDE; signs
Europa Press; signs EP; capitals
Servimedia; signs
Contacto
Freepik
ABC
El Mundo
El País
La Vanguardia`,
  PT: `Lusa; signs Agência Lusa
Global Imagens; twins GlobalImagens
Público`,
};
