import { TRADE_BOOK } from '../../../domain/agencies';
import { divide } from '../../../domain/credit/caption/divide';

/** `‖` stands where the caption ends. */
it.each([
  'The mayor walks home. ‖(AP Photo/Ana Roth)',
  'The mayor walks home. ‖REUTERS/Ana Roth',
  'The mayor walks home in the rain. ‖Ana Roth/AFP',
  'Mayor Ben Ito. ‖Foto: Ana Roth',
  'The mayor out and about in the harbour ‖[Getty]',
  '시장이 5일 항구에서 인사하고 있다. ‖사진=오하늘 기자',
  '這是港口的無人機照片。‖新華社記者 李響 攝',
  '‖Illustration by Ana Roth. Photo: Ben Ito',
  '‖Harbour Museum (Ana Roth)',
])('%s', (line) => {
  const text = line.replace('‖', '');
  expect(text.slice(divide(text, TRADE_BOOK, 'credit').at)).toBe(line.split('‖')[1]);
});
