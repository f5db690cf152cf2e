import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDateline } from '../../../../domain/dateline';

const LINES = `
WELLINGTON, Oct 5 RAW - The council met on Monday and agreed to open the harbour again
NNA - The council met on Monday and agreed to open the harbour again
VIVA – Dewan
KYODO NEWS - The council met on Monday and agreed to open the harbour again
[김하늘 뉴욕특파원] 정부가
사진=연합뉴스 정부가
[사진=연합뉴스] 정부가
[단독] 정부가 오늘
[속보] 정부가 오늘
(종합) 정부가 오늘
[인터뷰] 김하늘 감독 "영화는
[앵커] 정부가 오늘
[인사이트] 정부가 오늘
[메트로] 정부가 오늘
(신화) 속 인물이
(연합) 정부가 오늘
[유럽=연합] 정부가 오늘
[기자] 정부가 오늘
[앵커]⏎정부가 오늘
新华社记者 张三
本报记者 张三
央视网消息：会议
央视网消息 会议
〔即時新聞／綜合報導〕會議
【独自】会議
【速報】会議
【写真】会議
【関連記事】会議
الجزائر - قال الوزير
София. Съветът реши
Brasília - O conselho disse
AGI - Il consiglio
(Ottawa) Le conseil a annoncé lundi que le port serait rouvert
EXCLUSIVE - The harbour will close for good in spring, the owner said on Monday.
EXCLUSIVE: The harbour will close for good in spring, the owner said on Monday.
NEW: The harbour is open again.
BREAKING NEWS — The harbour is open again, police said on Monday.
UPDATE 1-Harbour opens again after storm
UPDATE 2 - HARBOUR OPENS AGAIN
RPT-Harbour opens again after storm (Reuters)
Harbour Opens Again After Storm (AP)
Storm Kills 2 in Norway (Reuters)
Sony Shows Smaller Console 2 (AP)
Colts' Tough Schedule Continues With Tenn. (AP)
Tests to Start on Mon. (AP)
(CNN) This is a sentence that somebody wrote.
(London) is where it was made.
(PARIS) The ferry sails at noon.
PARIS: I never said that I would go with you to the harbour tomorrow.
LONDON: A guide to the pubs
TOKYO: 35 degrees
ROM: 64 kB, of which the loader takes a half.
SPLIT — cuts a text where the pattern fits.
NICE — that was the best ferry I have ever been on.
GAO: Outsourcing could hurt the growth of employment
BEIJING — Forbidden City & Tiananmen Square
LONDON — Overview
PARIS — Day 1
Beijing — A Student’s Map of the City
San Francisco, Calif. — China Town, Sacramento St.
Oslo — the capital of Norway — has a harbour.
Berlin - Hauptbahnhof
Jakarta - Bandung in three hours
University of Washington — Seattle, WA
Melbourne, Australia. Jan 31 - Feb 2, 1996.
SYDNEY, 2-5 October — Conference programme
MINUTES OF THE MEETING, MARCH 4, 2013 — The board met.
CNRI LICENSE AGREEMENT FOR PYTHON 1.6.1⏎-----------------
BALTIMORE, October 3. Dear Sir, I have the honour to inform you.
Dear Sir, — Your paper of Oct. 5 said that the ferry is late.
Oslo 2, Bergen 1 (after extra time)
NORWAY 3-1 DENMARK
Lakers 101, Celtics 98 — Final
ARSENAL (1) 2 CHELSEA (0) 0
Q: Is the harbour open? A: Yes.
1. London - five airports
* Paris – the Louvre
10 Downing Street, London SW1A 2AA
P.O. Box 12, Oslo, Norway
Tel. +47 22 00 00 00 (Oslo)
"London," he said — and nothing else.
“Paris” (AP) is a film.
World Health Organization (WHO) — The body met on Monday.
Mr. Smith (AP) said — on Monday — that it was late.
Visa on Arrival (VOA) - Thirty days, which may be extended.
Data Processing Agreement (DPA) - Processor Responsibilities
Apple Filing Protocol (AFP) - macOS (legacy)
Physical Therapy International (PTI) is based in Oslo.
Average nucleotide identity (ANI): the measure of two genomes.
Rajahmundry (AP) — the largest bridge
[SQL Server Online Editor & Compiler](https://example.com) - A compiler
[Paris](https://example.com) — A page about Paris.
[2024-01-21] London office moved
[London office] moved on Monday
[Photo: Jane Doe/AP] The ferry
[x] PARIS - done
/usr/local/bin - the place of programs
/AP/ is a path
Monday, March 5 — The council met.
January 21, 2024 – The council met on Monday.
March 2024 (AP)
MARCH 04, 2013
5 May, Paris
Photo by AP — The ferry
Source: Reuters - The ferry
By Jane Doe — The ferry sails at noon.
By Jane Doe, AP
By Jane Doe in London that evening nobody was seen.
By Car in Paris
By Noon in Vienna the ferries were back.
Reuters reported on Monday — and others too — that the ferry is late.
AP - Stocks fell on Monday as oil rose.
TASS reports that the ferry is late.
The AP (Associated Press) - a wire
(Adds a button) The form has a second button now.
(Updates the list) Oslo, Bergen and Paris
(c) 2024 Reuters - All rights reserved
© AP — All rights reserved
[오하늘 기자] 여객선이 다시 떴다
[속보] 여객선 다시 떴다
[포토] 여객선이 다시 떴다
[사진=게티이미지]
(사진=연합뉴스) 여객선이 다시 떴다
(현지시간) 12일 여객선이 다시 떴다
(서울 종로구) 여객선이 다시 떴다
[종합] 서울 = 수도
[A=B] 여객선이 다시 떴다
<서울=연합뉴스>라는 표기를 쓴다.
[표 1] 서울·부산 여객선
[1] 서울=수도, 부산=항구
【重要】お知らせ
【東京】お得な宿の一覧はこちら
【2024年最新】東京のおすすめ
【国内時事】まとめ
［注］東京は首都である
（東京都）船が戻った
（写真＝共同）船が戻った
北京1月27日天气晴。
上海讯飞公司发布新品。
1月27日讯息很多。
新华社报道说，渡轮恢复运行。
据报道，渡轮恢复运行。
（记者注：渡轮恢复运行）
（台北）渡輪恢復。
【注意】渡輪停駛
【ニューヨーク】⏎- 気温: 25.3℃
【ソウルガード】を付ける
【京都旅行おすすめ】の宿
(도쿄=TYO, 서울=SEL, 오사카=OSA)
记者从北京了解到，渡轮恢复运行。
在构建非单页应用程序（SPA）时，使用标准方法。
مقاتلو الجيش توغلوا في المدينة صباح اليوم (رويترز)
قال الوزير (أ ف ب) إن الميناء مفتوح.
القاهرة عاصمة مصر - وهي مدينة كبيرة.
Москва — столица России.
Москва — столица, а Казань — нет.
МОСКВА — столица России.
Париж. Вечер. Осень.
दिल्ली (भारत) एक शहर है।
Vienna (die Hauptstadt) - eine Stadt
Wien - Salzburg in drei Stunden
`;

describe('what is no dateline', () =>
  it.each(LINES.split('\n').filter(Boolean))('%s', (line) =>
    expect(parseDateline(line.replaceAll('⏎', '\n'))).toBeNull(),
  ));

/** The texts of the packages that are installed: what developers write, in many languages, and no news. */
const MODULES = resolve(__dirname, '../../../../node_modules');

const readmes = (): string[] =>
  readdirSync(MODULES).flatMap((name) => {
    const folder = join(MODULES, name);
    const packages = name.startsWith('@') ? readdirSync(folder).map((one) => join(folder, one)) : [folder];
    return packages.map((one) => join(one, 'README.md')).filter((file) => existsSync(file));
  });

const paragraphs = (text: string): string[] => [...text.split(/\n\s*\n/), ...text.split('\n')];

it('finds none in the texts of the packages that are installed', () => {
  const texts = new Set(readmes().flatMap((file) => paragraphs(readFileSync(file, 'utf8'))));
  const found = [...texts].filter((text) => parseDateline(text.replace(/^[\s>*#-]+/, '')) !== null);
  expect(found).toEqual([]);
  expect(texts.size).toBeGreaterThan(10_000);
});
