import { parseCredit } from '../../../domain/credit';

it.each<[line: string, creators: string[], sources: string[]]>([
  ['TEMPO.CO, Bandung -', [], ['TEMPO.CO']],
  ['TEMPO.CO, Jakarta –', [], ['TEMPO.CO']],
  ['KOMPAS.com, JAKARTA —', [], ['KOMPAS.com']],
  ['harbour.example.com, Surabaya -', [], ['harbour.example.com']],
  ['ANTARA, New Delhi -', [], ['Antara']],
  ['PAP, Warszawa -', [], ['PAP']],
  ['LUSA, Lisboa -', [], ['Lusa']],
  ['dpa, Berlin -', [], ['dpa']],
  ['TASS, МОСКВА —', [], ['TASS']],
  ['뉴시스, 서울 -', [], ['뉴시스']],
  ['新华社，北京 —', [], ['新华社']],
  ['TEMPO.CO, Bandung - Jo Reyes', ['Jo Reyes'], ['TEMPO.CO']],
  // Somebody's name, or no dash: nothing says that it is a place.
  ['AFP, Paris Reyes -', ['Paris Reyes'], ['AFP']],
  ['AFP, Austin', ['Austin'], ['AFP']],
  ['REUTERS/London -', ['London'], ['Reuters']],
  ['Reuters, Kham -', ['Kham'], ['Reuters']],
])('%s', (line, creators, sources) => {
  expect(parseCredit(line)).toMatchObject({ creators, sources });
});
