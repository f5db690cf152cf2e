module.exports = {
  picture: 'harbour-at-dawn',
  correspondents: ['han'],
  coverages: ['northern-route'],
  filedHoursAgo: 3,
  timeZone: 'Asia/Seoul',
  texts: {
    en: {
      headline: 'First container ship of the northern route docks in Busan',
      subheadline: 'Nineteen days from Rotterdam, eleven fewer than by Suez, and one propeller blade short',
      summary:
        'The Hanbada Polaris brought 1,840 containers from Rotterdam past the ice in 19 days. Its owner calls the ' +
        'voyage a proof; the port calls it a rehearsal.',
      dateline: '[Harbour Times Busan=Correspondent Han Seo-yeon]',
      section: 'World',
      keywords: 'shipping, Arctic, Busan, Rotterdam, Hanbada Lines',
      pictureCaption: 'The Hanbada Polaris at its berth in Busan shortly after sunrise on {weekday}.',
      imageCredit: 'Park Ji-hoon/The Harbour Times',
      body: [
        'The container ship Hanbada Polaris tied up in Busan at sunrise on {weekday} with 1,840 containers from Rotterdam, the first scheduled cargo to reach the port by way of the Arctic. The voyage took 19 days. By the Suez Canal the same ship needs 30.',
        '“We did not come to set a record,” said its master, Captain Yoon Tae-min, on the quay. “We came to arrive, with everybody on board and everything in its box.” He then asked for a diver: the ship had lost the tip of a propeller blade to ice east of the New Siberian Islands and had come the last 2,600 nautical miles at reduced speed.',
        '## A saving with conditions',
        'Hanbada Lines, which owns the ship, put the saving in fuel at 31 per cent against the southern route. The figure leaves out the icebreaker that went ahead for six days and the insurance premium, neither of which the company would disclose. Two forwarders with cargo on board said they had paid the ordinary rate and had been asked not to expect it again.',
        'The Busan Port Authority had cleared a berth for 48 hours and used 29 of them. “Think of it as a rehearsal,” said Kim Do-hyun, who runs the authority’s traffic centre. “The question for next summer is not whether one ship can do this. It is what we do when eight of them are early.”',
        'The Polaris leaves again in four days, by the southern route. The ice, Captain Yoon said, had been kind, and it was late in the season to ask it twice.',
      ],
    },
    ko: {
      headline: '북극항로 첫 정기 컨테이너선 부산항 입항',
      subheadline: '로테르담에서 19일… 수에즈보다 11일 빨랐지만 프로펠러 날 끝을 잃었다',
      summary:
        '한바다 폴라리스호가 로테르담에서 컨테이너 1840개를 싣고 19일 만에 부산에 닿았다. 선사는 증명이라 했고 항만공사는 ' +
        '예행연습이라 했다.',
      dateline: '[하버타임스 부산=한서연 기자]',
      section: '국제',
      keywords: '해운, 북극항로, 부산항, 로테르담, 한바다해운',
      pictureCaption: '{day}일 해 뜰 무렵 부산항에 접안한 한바다 폴라리스호.',
      imageCredit: '[사진=하버타임스 박지훈 기자]',
      body: [
        '컨테이너선 한바다 폴라리스호가 {day}일 해 뜰 무렵 부산항에 닿았다. 로테르담에서 실은 컨테이너 1840개와 함께였다. 북극을 지나 부산에 들어온 첫 정기 화물이다. 걸린 시간은 19일. 수에즈 운하로 오면 같은 배로 30일이 걸린다.',
        '윤태민 선장은 부두에서 “기록을 세우러 온 것이 아니라 무사히 도착하러 왔다”며 “사람은 모두 배에, 짐은 모두 제자리에 있다”고 말했다. 그러고는 잠수사를 불러 달라고 했다. 노보시비르스크 제도 동쪽에서 얼음에 프로펠러 날 끝이 부러져 마지막 2600해리는 속도를 줄여 왔다.',
        '## 조건이 붙은 절감',
        '선주인 한바다해운은 남쪽 항로보다 연료를 31% 아꼈다고 밝혔다. 엿새 동안 앞서 간 쇄빙선 비용과 보험료는 뺀 숫자다. 회사는 두 금액 모두 공개하지 않았다. 이 배에 짐을 실은 포워더 두 곳은 평소 운임을 냈지만 다음에는 기대하지 말라는 말을 들었다고 했다.',
        '부산항만공사는 선석을 48시간 비워 두었고 29시간을 썼다. 김도현 종합상황실장은 “예행연습이라고 생각한다”며 “내년 여름의 문제는 배 한 척이 해낼 수 있느냐가 아니라 여덟 척이 한꺼번에 일찍 올 때 어떻게 하느냐”라고 말했다.',
        '폴라리스호는 나흘 뒤 남쪽 항로로 다시 떠난다. 윤 선장은 얼음이 이번에는 너그러웠고, 철이 늦어 두 번 부탁하기는 어렵다고 했다.',
      ],
    },
  },
};
