import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ratioFigure } from '../support/figure.mjs';
import { inTurns } from '../support/measure.mjs';
import { ROOT } from '../support/project.mjs';

const require = createRequire(import.meta.url);

const LINES = 1_000;
const ROUNDS = 60;
const WARM_UP = 20;
/** 100,000 lines a second. */
const MOST_MS = 10;
const MOST_MS_A_MEGABYTE = 50;
const MEGABYTE = 1_000_000;
const ROUND_TRIP = 'the same text written as JSON and read again';

const STORY =
  'Ferries were back at noon, the harbour master said; nobody was hurt in the storm of the night before.';
const KOREAN = '여객선이 정오에 다시 떴다고 항만청이 밝혔다.';
const CHINESE = '渡轮中午恢复运行，港务局说。';

/** Starts of stories as a desk gets them: most with a dateline, in the forms of many houses, some without. */
const OPENINGS = [
  ...['OSLO (AP) —', 'DULUTH, Minn. (AP) _', 'LIMA, Jan 21 (Reuters) -', 'BERLIN/ROME, Sept 30 (Reuters) -'],
  ...[
    'HANOI, Mar 3, 2017 (AFP) -',
    'Lyon, 14 févr. 2020 (AFP) -',
    'Kiel (dpa/lno) -',
    'Quito, 3 dic (EFE).-',
  ],
  ...['SEVILLA, 8 Ago. (EUROPA PRESS) -', '(ANSA) - NAPOLI, 3 GIU -', 'SOCHI, May 9. /TASS/.', 'VIENNA —'],
  ...['BUSAN, July 8 (Yonhap) --', 'ACCRA, Sept. 2 (Xinhua) --', 'OSAKA (Kyodo) --', 'Pune, Dec 5 (PTI)'],
  ...['BOISE, Idaho, Aug. 3, 2021 /PRNewswire/ --', 'PROVO, Utah--(BUSINESS WIRE)--', 'MOBILE, Ala. –'],
  ...[
    'МИНСК, 3 сен — РИА Новости.',
    'الدوحة (رويترز) -',
    'NEW DELHI:',
    'HAIFA, May 7, 2019 (GLOBE NEWSWIRE) --',
  ],
  ...['The council met on Monday;', 'In 2019 the firm (founded in Oslo) had', '“Paris,” he said — and', ''],
].map((opening) => `${opening} ${STORY}`);
const EASTERN = [
  ...[
    '(대전=연합뉴스) 오하늘 기자 =',
    '[런던=이데일리 오하늘 특파원]',
    '[파이낸셜뉴스 하노이=오하늘 특파원]',
  ].map((opening) => `${opening} ${KOREAN}`),
  ...['新华社东京3月9日电（记者陈一、林二）', '（中央社記者陳一二高雄3日電）', '【ベルリン共同】'].map(
    (opening) => opening + CHINESE,
  ),
];
const LIST = [...OPENINGS, ...EASTERN];
const lines = Array.from({ length: LINES }, (_, at) => LIST[at % LIST.length]);

const PIECES = [
  '(',
  '[',
  '【',
  'A',
  ' ',
  'A, ',
  '9',
  '1 ',
  '一',
  '가=',
  '(AP) ',
  'NEW YORK ',
  '記者、',
  '/',
  '——',
];

const roundTrip = (text) => JSON.parse(JSON.stringify(text));

/** Processor time, in milliseconds: pure computing is not slower because others compute as well. */
const timed = (work) => {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
};

/** Reading datelines: a desk's thousand starts of stories, and the worst text of a megabyte. */
export const dateline = {
  name: 'dateline',
  run: async ({ progress }) => {
    progress('dateline');
    const { parseDateline } = require(join(ROOT, 'dist/domain/index.js'));
    const samples = await inTurns(
      {
        plugin: async () => timed(() => lines.forEach((line) => parseDateline(line))),
        bare: async () => timed(() => lines.forEach(roundTrip)),
      },
      { rounds: ROUNDS, warmUp: WARM_UP },
    );
    const read = ratioFigure('1,000 starts of stories read', { ...samples, bareIs: ROUND_TRIP });
    const worst = PIECES.map((piece) => {
      const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
      const bare = Array.from({ length: 5 }, () => timed(() => roundTrip(text)));
      const plugin = Array.from({ length: 5 }, () => timed(() => parseDateline(text)));
      return ratioFigure(`a megabyte of ${JSON.stringify(piece)}`, { plugin, bare, bareIs: ROUND_TRIP });
    }).sort((a, b) => b.plugin.median - a.plugin.median)[0];
    return [
      { ...read, goal: `${MOST_MS} ms`, met: read.plugin.median <= MOST_MS },
      { ...worst, goal: `${MOST_MS_A_MEGABYTE} ms`, met: worst.plugin.median <= MOST_MS_A_MEGABYTE },
    ];
  },
};
