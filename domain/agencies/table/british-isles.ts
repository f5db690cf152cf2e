/** Britain and Ireland. How a row is read stands in {@link import('../rows').readRows}. */
export const BRITISH_ISLES = {
  GB: `Reuters; signs رويترز, רויטרס, रायटर; ko 로이터, 로이터통신; zh 路透社, 路透; ja ロイター通信, ロイター, トムソンロイター, ロイター BREAKINGVIEWS; prints Thomson Reuters, Reuters TV, رويترز, وكالة رويترز, رویترز; twins รอยเตอร์, รอยเตอร์ส, रॉयटर्स, রয়টার্স, Рейтер
Thomson Reuters Foundation; signs
Reuters Breakingviews; signs
PA; signs Press Association; prints Press Association, The Press Association
PA Images; prints Press Association Images
PA Media; signs
PA Archive
PA Wire
BBC; signs; ja
BBC News
ITV; exact; signs
Sky News; signs
FT; signs
KNN; exact; signs
Alamy; distributor
Alamy Stock Photo; distributor
Alamy Live News; distributor
The Sun
Guardian
The Guardian
Action Images
Allstar
Associated Newspapers
Avalon
Avalon.red
Barcroft Media
BPI
Bridgeman Images
Camera Press
Cover Images
Crown Copyright
Eyevine
Focus Images
Future Publishing
Hulton Archive
LightRocket
Mary Evans
Heritage Images
Media Drum
Newsflash
Offside
Panos
Photoshot
Presseye
ProSports
REX
Rex Features
Ronald Grant
Science Photo Library
SOPA Images
SWNS
Universal Images Group
Visionhaus
WENN
XPRESS`,
  IE: `RTÉ; signs; twins RTE
Inpho; twins INPHO
Sportsfile`,
};
