import { check } from './support/read';

describe('Chinese houses', () =>
  check(
    [
      [
        '新华社东京3月9日电（记者陈一、林二）',
        {
          cities: ['东京'],
          countries: ['JP'],
          date: { month: 3, day: 9 },
          agency: '新华社',
          names: ['陈一:记者', '林二:记者'],
          style: 'xinhua-zh',
        },
      ],
      [
        '中新社广州12月9日电 (记者 陈一)',
        {
          cities: ['广州'],
          countries: ['CN'],
          date: { month: 12, day: 9 },
          agency: '中新社',
          names: ['陈一:记者'],
          style: 'xinhua-zh',
        },
      ],
      [
        '新华社成都5月5日电（记者陈 一 林小二）',
        {
          cities: ['成都'],
          countries: ['CN'],
          date: { month: 5, day: 5 },
          agency: '新华社',
          names: ['陈一:记者', '林小二:记者'],
          style: 'xinhua-zh',
        },
      ],
      ['中新网3月9日电', { date: { month: 3, day: 9 }, agency: '中新网', style: 'xinhua-zh' }],
      [
        '（中央社記者陳一二高雄3日電）',
        {
          cities: ['高雄'],
          countries: ['TW'],
          date: { day: 3 },
          agency: '中央社',
          names: ['陳一二:記者'],
          style: 'cna-zh',
        },
      ],
      [
        '（中央社倫敦3日綜合外電報導）',
        { cities: ['倫敦'], countries: ['GB'], date: { day: 3 }, agency: '中央社', style: 'cna-zh' },
      ],
      [
        '（中央社台北二十三日電）',
        { cities: ['台北'], countries: ['TW'], date: { day: 23 }, agency: '中央社', style: 'cna-zh' },
      ],
      ['（新加坡3日讯）', { cities: ['新加坡'], countries: ['SG'], date: { day: 3 }, style: 'cna-zh' }],
    ],
    '渡轮中午恢复运行。',
  ));

describe('Japanese houses', () =>
  check(
    [
      ['【ベルリン共同】', { cities: ['ベルリン'], countries: ['DE'], agency: '共同', style: 'kyodo-ja' }],
      ['【バンコク時事】', { cities: ['バンコク'], countries: ['TH'], agency: '時事', style: 'kyodo-ja' }],
      [
        '【パリ＝青木空、ローマ＝林海】',
        { cities: ['パリ', 'ローマ'], countries: ['FR', 'IT'], names: ['青木空', '林海'], style: 'kyodo-ja' },
      ],
      [
        '【北京＝青木空、林海】',
        { cities: ['北京'], countries: ['CN'], names: ['青木空', '林海'], style: 'kyodo-ja' },
      ],
      [
        '【カイロ青木大空】',
        { cities: ['カイロ'], countries: ['EG'], names: ['青木大空'], style: 'kyodo-ja' },
      ],
      [
        '［ロンドン　１２日　ロイター］ -',
        {
          cities: ['ロンドン'],
          countries: ['GB'],
          date: { day: 12 },
          agency: 'ロイター',
          style: 'reuters-ja',
        },
      ],
      ['【3月9日 AFP】', { date: { month: 3, day: 9 }, agency: 'AFP', style: 'reuters-ja' }],
    ],
    '正午に船が戻った。',
  ));
