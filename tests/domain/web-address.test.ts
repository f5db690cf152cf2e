import { webAddress } from '../../domain/web-address';

describe('a web address as headers and files carry it', () => {
  it.each([
    ['https://quay.example', 'https://quay.example/'],
    ['HTTPS://Quay.example/TDM.json', 'https://quay.example/TDM.json'],
    [
      'https://뉴스.example/정책?언어=한#가',
      'https://xn--vg1b002a.example/%EC%A0%95%EC%B1%85?%EC%96%B8%EC%96%B4=%ED%95%9C#%EA%B0%80',
    ],
    ['https://münchen.example/a b"<>', 'https://xn--mnchen-3ya.example/a%20b%22%3C%3E'],
    ['https://quay.example/%EC%A0%95', 'https://quay.example/%EC%A0%95'],
    ['https://quay.example/\u{1F600}', 'https://quay.example/%F0%9F%98%80'],
  ])('%s', (typed, sent) => {
    expect(webAddress(typed)).toBe(sent);
    expect(sent).toMatch(/^[\x21-\x7e]+$/);
    expect(webAddress(sent)).toBe(sent);
  });

  it.each([
    [undefined],
    [''],
    ['quay.example'],
    ['javascript:alert(1)'],
    ['https://'],
    ['https://a b.example/'],
    [' https://quay.example'],
    ['https://quay.example/\r\nX-Owned: 1'],
    ['https://quay.example/\ttab'],
    ['https://quay.example/\0'],
    ['https://quay.example/\u2028'],
    ['https://quay.example/\ud800'],
    [`https://quay.example/${'a'.repeat(2000)}`],
    [`https://quay.example/${'정'.repeat(300)}`],
  ])('%j is none', (typed) => expect(webAddress(typed)).toBeUndefined());
});
