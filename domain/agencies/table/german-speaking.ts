/** Germany, Austria and Switzerland. How a row is read stands in {@link import('../rows').readRows}. */
export const GERMAN_SPEAKING = {
  DE: `dpa; signs د ب أ, د.ب.أ, د ب ا; ko; zh 德新社; ja DPA; prints Deutsche Presse-Agentur, dpa-Bildfunk, د ب أ, الألمانية, وكالة الأنباء الألمانية
dpa-AFX; signs
dpa-Zentralbild
DPA Picture-Alliance
picture alliance; distributor; prints picture-alliance
imago; distributor; twins imago images
dts; signs dts Nachrichtenagentur
ddp; signs
dapd; exact; signs
vwd; exact; signs
SID; exact; signs
KNA; signs
epd; signs
epd-Bild
idw; exact; signs
news aktuell; signs
ots; exact; signs
DW; signs
ARD
Axel Springer
Bild
BR
DeFodi
Der Spiegel
Die Welt
Die Zeit
Eibner
ActionPress
hr
MDR
NDR
Nordphoto; twins NordPhoto
n-tv
ntv
rbb
RBB
RTL
Süddeutsche Zeitung
Süddeutsche Zeitung Photo
SZ Photo
Sven Simon
SWR
taz
akg-images
ullstein bild
WDR
Westend61
Witters
ZDF`,
  AT: `APA; signs
APA-Fotoservice
APA-PictureDesk
pte; exact; signs
Der Standard
Kurier
ORF`,
  CH: `sda; exact; signs
Keystone
Keystone-SDA; signs KEYSTONE SDA; twins KEYSTONE SDA
ats; exact; signs
awp; exact; signs AWP
RSI
RTS
SRF
Ti-press`,
};
