import { bylineOf } from '../../../domain/byline';

it.each<[string, string[], string]>([
  ['en', [], ''],
  ['en', ['  ', ''], ''],
  ['en', ['Ida Quay'], 'Ida Quay'],
  ['en', ['Ida Quay', ' Ben Mole '], 'Ida Quay and Ben Mole'],
  ['en', ['Ida Quay', 'Ben Mole', 'Jo Reyes'], 'Ida Quay, Ben Mole, and Jo Reyes'],
  ['en-GB', ['Ida Quay', 'Ben Mole', 'Jo Reyes'], 'Ida Quay, Ben Mole and Jo Reyes'],
  ['de', ['Ida Quay', 'Ben Mole'], 'Ida Quay und Ben Mole'],
  ['fr', ['Ida Quay', 'Ben Mole'], 'Ida Quay et Ben Mole'],
  ['ko', ['김하늘', '박바다'], '김하늘, 박바다'],
  ['ko-KR', ['김하늘', '박바다'], '김하늘, 박바다'],
  ['ja', ['山田', '鈴木'], '山田、鈴木'],
  ['zh-Hant', ['王晨', '李响'], '王晨、李响'],
  ['tlh', ['Ida Quay', 'Ben Mole'], 'Ida Quay and Ben Mole'],
  ['', ['Ida Quay', 'Ben Mole'], 'Ida Quay and Ben Mole'],
])('%s %j', (language, names, byline) => expect(bylineOf(names, language)).toBe(byline));
