import { failureOfCode, failureSentence, type Failure } from '../../domain/failure';

it.each<[Failure, string]>([
  [{ code: 'database' }, 'The database could not do it; the server’s log says why'],
  [{ code: 'missing', name: 'small_ferry.jpg' }, 'The file small_ferry.jpg is missing'],
  [{ code: 'missing', name: '$&.jpg' }, 'The file $&.jpg is missing'],
  [{ code: 'store', name: '404' }, 'The store of files answers 404'],
])('%j is a sentence', (failure, sentence) => expect(failureSentence(failure)).toBe(sentence));

it.each([
  ['database', 'database'],
  ['update `articles` set … - deadlock detected', 'unexpected'],
  ['constructor', 'unexpected'],
])('%j, as it is stored, is %s', (stored, code) => expect(failureOfCode(stored)).toEqual({ code }));
