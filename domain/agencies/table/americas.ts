/** The Americas but for the United States. How a row is read stands in {@link import('../rows').readRows}. */
export const AMERICAS = {
  CA: `The Canadian Press; signs CP, Canadian Press
La Presse canadienne; signs LA PRESSE CANADIENNE, La Presse Canadienne
CNW; exact; signs CNW Telbec
Marketwired; signs MARKETWIRE, Marketwire
Newsfile; signs Newsfile Corp.
Baystreet; signs
La Presse
Le Devoir
Radio-Canada
CBC
CTV
CSA
Unsplash; platform; members; prints أنسبلاش; twins 언스플래시, 언스플래쉬`,
  MX: `Notimex; signs
apro; signs
Cuartoscuro
MEXSPORT
El Universal
Milenio
Reforma`,
  AR: `Télam; signs; twins Telam
NA; exact; signs
DyN; exact; signs
Infobae
Clarín
La Nación`,
  BR: `Agência Brasil; signs ABr
Estadão
Estadão Conteúdo; signs
Folhapress; signs
Fotoarena
Agência O Globo
O Globo
TV Globo
Globo
G1
Agência Senado
Agência Câmara`,
  BO: `ABI; exact; signs`,
  CL: `El Mercurio
La Tercera`,
  CO: `Colprensa; signs
El Tiempo
El Espectador`,
  CR: `elmundo.cr; signs`,
  CU: `Prensa Latina; signs PL`,
  EC: `El Comercio`,
  PE: `Andina; signs
GEC
La República`,
  VE: `AVN; exact; signs`,
};
