import { check } from './support/read';

describe('Korean houses', () =>
  check(
    [
      [
        '(대전=연합뉴스) 오하늘 기자 =',
        {
          cities: ['대전'],
          countries: ['KR'],
          agency: '연합뉴스',
          names: ['오하늘:기자'],
          style: 'yonhap-ko',
        },
      ],
      [
        '(파리·대구=연합뉴스) 오하늘 특파원 한바다 박들 기자 =',
        {
          cities: ['파리', '대구'],
          countries: ['FR', 'KR'],
          agency: '연합뉴스',
          names: ['오하늘:특파원', '한바다:기자', '박들:기자'],
          style: 'yonhap-ko',
        },
      ],
      [
        // Names of two words that Korean spells out are of one person each.
        '(나이로비=연합뉴스) 대니얼 음왕기 김하나 클라라 노게이라 특파원 =',
        {
          cities: ['나이로비'],
          countries: ['KE'],
          agency: '연합뉴스',
          names: ['대니얼 음왕기:특파원', '김하나:특파원', '클라라 노게이라:특파원'],
          style: 'yonhap-ko',
        },
      ],
      [
        '[연합뉴스 트롬쇠=잉그리드 솔베르그 특파원]',
        {
          cities: ['트롬쇠'],
          agency: '연합뉴스',
          names: ['잉그리드 솔베르그:특파원'],
          style: 'moneytoday-ko',
        },
      ],
      ['(부산=뉴스1) =', { cities: ['부산'], countries: ['KR'], agency: '뉴스1', style: 'yonhap-ko' }],
      [
        '【광주=뉴시스】오하늘 기자 =',
        { cities: ['광주'], countries: ['KR'], agency: '뉴시스', names: ['오하늘:기자'], style: 'newsis-ko' },
      ],
      [
        '[나가노(일본)=뉴시스] 오하늘 기자 =',
        {
          cities: ['나가노'],
          countries: ['JP'],
          agency: '뉴시스',
          names: ['오하늘:기자'],
          style: 'newsis-ko',
        },
      ],
      [
        '[런던=이데일리 오하늘 특파원]',
        {
          cities: ['런던'],
          countries: ['GB'],
          agency: '이데일리',
          names: ['오하늘:특파원'],
          style: 'asia-economy-ko',
        },
      ],
      [
        '[도쿄 = 오하늘 특파원]',
        { cities: ['도쿄'], countries: ['JP'], names: ['오하늘:특파원'], style: 'asia-economy-ko' },
      ],
      [
        '[아시아경제 오하늘 기자]',
        { agency: '아시아경제', names: ['오하늘:기자'], style: 'asia-economy-ko' },
      ],
      [
        '[파이낸셜뉴스 하노이=오하늘 특파원]',
        {
          cities: ['하노이'],
          countries: ['VN'],
          agency: '파이낸셜뉴스',
          names: ['오하늘:특파원'],
          style: 'moneytoday-ko',
        },
      ],
      [
        '[머니투데이 빈(오스트리아)=오하늘 특파원]',
        {
          cities: ['빈'],
          countries: ['AT'],
          agency: '머니투데이',
          names: ['오하늘:특파원'],
          style: 'moneytoday-ko',
        },
      ],
      [
        '[헤럴드경제(울산)=오하늘 기자]',
        {
          cities: ['울산'],
          countries: ['KR'],
          agency: '헤럴드경제',
          names: ['오하늘:기자'],
          style: 'moneytoday-ko',
        },
      ],
      [
        '[OSEN=고척, 오하늘 기자]',
        {
          cities: ['고척'],
          countries: ['KR'],
          agency: 'OSEN',
          names: ['오하늘:기자'],
          style: 'moneytoday-ko',
        },
      ],
    ],
    '여객선이 정오에 다시 떴다.',
  ));

describe('English editions of Korean houses', () =>
  check([
    [
      '[Asia Economy Busan=Reporter Oh Ha-neul]',
      {
        cities: ['Busan'],
        countries: ['KR'],
        agency: 'Asia Economy',
        names: ['Oh Ha-neul:Reporter'],
        style: 'asia-economy',
      },
    ],
    [
      '[Asia Economy Intern Reporter Oh Ha-neul]',
      { agency: 'Asia Economy', names: ['Oh Ha-neul:Intern Reporter'], style: 'asia-economy' },
    ],
    [
      '[Harbour Press London=Correspondent Oh Ha-neul]',
      {
        cities: ['London'],
        countries: ['GB'],
        agency: 'Harbour Press',
        names: ['Oh Ha-neul:Correspondent'],
        style: 'asia-economy',
      },
    ],
  ]));
