/**
 * The United States in credits alone: papers, picture houses, bodies of the state and companies, none of which
 * signs a dateline. How a row is read stands in {@link import('../rows').readRows}.
 */
export const UNITED_STATES_CREDITS = {
  US: `USA TODAY
Vancouver Sun
Toronto Sun
Baltimore Sun
Las Vegas Sun
ZUMA
Zuma
ZUMA Press
ZUMA Wire
ZUMA Press Wire
ZUMAPRESS
ZUMAPRESS.com
Corbis
CQ Roll Call
Demotix
DigitalGlobe
EyeEm
Icon Sportswire
Magnum
Magnum Photos
Maxar
NASA
NOAA
NIH
NIAID
CDC
FBI
FEMA
DVIDS
DoD
Navy
NSF
NOIRLab
AURA
STScI
JPL
JPL-Caltech
Caltech
Hubble
Webb
Goddard
GSFC
Ames
MSSS
SwRI
Johns Hopkins APL
JHUAPL
NESDIS
NAVCAM
USGS
SpaceX
Blue Origin
Virgin Galactic
Orbital
Planet Labs
Polaris
Redux
Splash
Splash News
Starmax
STAR MAX
VII
WireImage
FilmMagic
Storyful
Newscom
Canva
Landov
Matrix
Backgrid
BACKGRID
MEGA
The Mega Agency
The Grosby Group
Pacific Press
Cal Sport Media
CSM
Everett Collection
Silver Screen Collection
Print Collector
Digital Vision
The Image Bank
Photodisc
Choice RF
Moodboard
Thinkstock
Fotolia
Fox Photos
Archive Photos
Bettmann
Getty Images News
Getty Images Sport
Politico
Slate
NPR
Axios
ProPublica
HuffPost
Mashable
Star-Telegram
YouTube; twins 유튜브
Facebook; twins 페이스북, 臉書
Instagram; twins 인스타그램
Twitter
Truth Social
Wikipedia
Netflix; twins 넷플릭스
Disney; twins 디즈니플러스
HBO
Tesla
Apple
Google
Microsoft
Boeing
Midjourney
OpenAI`,
};
