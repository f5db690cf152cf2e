import type { EN } from './en';

export const KO: Record<keyof typeof EN, string> = {
  'date.day': '‘일’에는 그달에 있는 날짜(1~31)를 적어야 합니다',
  'date.year': '연도는 1800년 이후의 네 자리 숫자여야 합니다',
  'places.city': '발신지마다 도시를 200자 이내로 적어야 합니다',
  'correspondents.name': '기자마다 이름을 200자 이내로 적어야 합니다',
  year: '연도는 1800년 이후의 네 자리 숫자여야 합니다',
  'licence.name': '링크를 적으면 이용 허락의 이름도 1000자 이내로 적어야 합니다',
  'licence.url': '이용 허락 링크는 https://로 시작하는 웹 주소여야 합니다',
  unread: '이 줄에서 읽을 수 있는 내용이 없습니다. 고치거나 지우세요',
};
