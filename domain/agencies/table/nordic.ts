/** The Nordic countries. How a row is read stands in {@link import('../rows').readRows}. */
export const NORDIC = {
  DK: `Ritzau; signs
Ritzau Scanpix
Politiken
TV2`,
  NO: `NTB; signs
NTB Scanpix
Scanpix
Aftenposten
Dagbladet
NRK
VG`,
  SE: `TT; signs
TT News Agency
TT Nyhetsbyrån
Bilbild
Bildbyrån
Bonnier
Dagens Nyheter
SvD
SVT`,
  FI: `STT; signs
Lehtikuva
Yle`,
};
