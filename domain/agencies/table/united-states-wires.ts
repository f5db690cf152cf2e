/** Wires of the United States, and the services that are met as often. How a row is read stands in {@link import('../rows').readRows}. */
export const UNITED_STATES_WIRES = {
  US: `AP; signs Associated Press, The Associated Press, أ ب, ا ب, أ.ب, أسوشيتد برس, اسوشيتد برس, एपी; ko; zh 美联社, 美聯社; ja AP通信; prints Associated Press, The Associated Press, The AP, AP Newsroom, أ ب, أسوشيتد برس, أسوشيتدبرس, أسوشييتد برس, ا ب; twins 美聯, เอพี
AP Images
AP Video
APTN
Invision
UPI; signs يو بي آي; ko; ja; zh 合众社, 合眾社, 合众国际社; prints United Press International
UPI Photo
Getty Images; distributor; prints Getty, GettyImages, Getty Image, غيتي, غيتي إيميجز, جيتي إيميجز, غيتي إيمدجز; twins Getty Images North America, Getty Images South America, Getty Images Europe, Getty Images AsiaPac, 게티이미지, ゲッティ
Shutterstock; distributor; members; prints Shutterstock Images, REX Shutterstock, شترستوك, شاترستوك, شتر ستوك; twins 셔터스톡
Adobe Stock; distributor; members; prints stock.adobe.com, AdobeStock
iStock; members; prints آي ستوك
iStockphoto; members
Depositphotos; members
Dreamstime; members
123RF; members
Imagn Images; prints Imagn
USA TODAY Sports; prints USA Today Sports
USA TODAY Network; prints USA Today Network
Wikimedia Commons; platform; prints Wikimedia, WikiCommons, Wikipedia Commons
Flickr; platform; members
WPA Pool
White House
Bloomberg; signs Bloomberg News, BLOOMBERG; ko 블룸버그; ja ブルームバーグ; zh 彭博社, 彭博
Bloomberg L.P.
Bloomberg Businessweek
Dow Jones; signs
MarketWatch; signs
WSJ; ja
The Wall Street Journal
CNN; signs CNN Business, CNN Español, CNN en Español, CNN بالعربية, سي إن إن; ja
CNBC; signs CNBC-TV18
ABC News; signs
CBS
CBS News; signs
NBC
NBC News; signs
NBCUniversal
Fox News; signs FOX NEWS
VOA; signs Voice of America
RFE/RL; signs
RFA; exact; signs
PR Newswire; signs PRNewswire, PRNewswire-PRWeb, PRNewswire-USNewswire, PRNewswire-FirstCall, PRNewswire-AsiaNet, PRNewswire-HISPANIC PR WIRE; twins PRNewswire
PRWeb; exact; signs PRWEB
Business Wire; signs BUSINESS WIRE, BusinessWire India
GlobeNewswire; signs GLOBE NEWSWIRE, GlobeNewsWire
ACCESS Newswire; signs ACCESSWIRE, Accesswire
EIN Presswire; signs EINPresswire.com, EIN Presswire/
NewMediaWire; signs
3BL Media; signs
CSRwire; signs
USNewswire; signs
PressReleasePoint; signs
Send2Press Newswire; signs
EZ Newswire; signs
InvestorsHub NewsWire; signs
AFX; exact; signs
Thomson Financial; signs
Nexstar; signs NEXSTAR
NewsNation; signs
States Newsroom; signs
Stacker; signs
StatePoint; signs
NewsUSA; signs
Zenger News; signs
The Center Square; signs
Cronkite News; signs
Capital News Service; signs
CNS; signs; ja; prints CNS photo
RNS; exact; signs
JTA; exact; signs
JNS; exact; signs
CWN; exact; signs
Catholic News Service; signs
OSV News; signs
Tribune News Service; signs
TNS; signs
MCT
McClatchy; signs
Gray News; signs
Gray DC; signs
InvestigateTV; signs
KFF Health News; signs
SNS; exact; signs
Courthouse News; signs
Legal Newsline; signs
Benzinga; signs`,
};
