import { problemInWords } from '../../domain/problem-words';

it.each([
  [['dateline', 'date', 'day'], 'x', 'en', 'The day must be one that the month has, from 1 to 31'],
  [['dateline', 'places', 0, 'city'], 'x', 'en', 'Every place needs its city, in 200 characters at most'],
  [['dateline', 'places', '0', 'city'], 'x', 'ko', '발신지마다 도시를 200자 이내로 적어야 합니다'],
  [
    ['imageCredit'],
    'is not an image credit that can be read',
    'en',
    'Nothing could be read in this line. Correct it, or clear it',
  ],
  [['slug'], 'is taken by another article', 'de', 'is taken by another article'],
])('%p says %p in %s', (path, message, language, sentence) => {
  expect(problemInWords({ path, message }, language)).toBe(sentence);
});
