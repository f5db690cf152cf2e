/** East Asia but for Korea. How a row is read stands in {@link import('../rows').readRows}. */
export const EAST_ASIA = {
  JP: `Kyodo; distributor; signs KYODO, Kyodo News, KYODO NEWS; ko 교도; ja 共同通信社, 共同通信, 共同, KYODO NEWS; zh 共同社; twins 共同通信イメージズ
Jiji Press; distributor; signs JIJI PRESS, Jiji, JIJI; ja 時事通信社, 時事通信, 時事; zh 时事社, 時事社
Aflo; distributor; twins アフロ
AFLO SPORT; twins アフロスポーツ
Nikkei; signs
AFP時事; joint; ja
EFE時事; joint; ja
EPA時事; joint; ja
DPA時事; joint; ja dpa時事
NQN; ja
QUICK; ja
ニューズウィーク; ja
JCN Newswire; signs
AFPBBNews; prints AFPBB, AFPBB News
NHK
JAXA
Nintendo
Sony
PIXTA
朝日新聞社
毎日新聞
毎日新聞社
読売新聞
読売新聞社
産経新聞
産経新聞社
日本経済新聞社
東京新聞
中日新聞
北海道新聞
西日本新聞`,
  CN: `Xinhua; signs XINHUA, Xinhua News Agency, شينخوا, शिन्हुआ; ko 신화; zh 新华社, 新華社, 新华网, 新華網, 新华财经, 新华通讯社; ja 新華社, 新華網, Xinhua News; prints شينخوا
Xinhua News
China News Service; signs Chinanews, ECNS, CNS; zh 中新社, 中国新闻社
中新网; zh 中新網, 中国新闻网, 中國新聞網
cnsphoto
CGTN; exact; signs
CCTV; zh 央视网, 央视新闻, 央视; twins 央视
央广网; zh
Global Times; signs; zh 环球时报, 环球网
人民网; zh 人民網
人民日报; zh
人民视觉
光明网; zh
光明日报; zh
光明图片
中国网; zh
中国日报网; zh
中国日报
中国青年报; zh
经济日报; zh
海外网; zh
国际在线; zh
参考消息网; zh
中国军网; zh
解放军报; zh
澎湃新闻; zh
上观新闻; zh
新京报; zh
北京日报; zh
财联社; zh
第一财经; zh
界面新闻; zh
证券时报; zh
每日经济新闻
東方新報; ja
ZEX PR WIRE; signs
SEAPRWire; signs
CFOTO
CHINASPORTS
Chinatopix
Costfoto
Feature China
IC photo
Imaginechina
TikTok
VCG; twins Visual China Group
视觉中国
影像中国
摄图网
图虫创意
东方IC; twins 東方IC`,
  HK: `Media OutReach; signs Media OutReach Newswire
ACN; exact; signs ACN Newswire
SCMP
香港中通社; zh 中通社
香港01
大公報; zh 大公报
文匯報; zh 文汇报
明報
星島`,
  TW: `CNA; signs Focus Taiwan; zh 中央社, 中央通訊社; ja 中央社
大紀元; zh
自由時報; zh
聯合報; zh
聯合報系
中國時報; zh
鉅亨網; zh
ETtoday
達志影像`,
  MN: `MONTSAME; signs МОНЦАМЭ`,
};
