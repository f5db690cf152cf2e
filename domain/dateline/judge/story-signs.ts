import { foldLetters } from '../../text';
import { knownCity } from '../../gazetteer/known-cities';
import type { Candidate } from '../candidate';
import { goesOnInCapitals, startsStory } from '../closers';
import { dateAtStart } from '../dates-in-text';
import { startOf } from './story';
import type { Sign } from './weights';

const WEB = /https?:\/\/|www\.|@|\|/;
/** A letter to the editor. */
const SALUTATION = /^\s*(?:Dear|Sir|Sehr geehrte|Monsieur|Madame|Messrs|Gentlemen|To the)\b/;
/** A picture's credit goes on: "New York (dpa) Foto: Jane Doe". */
const CREDIT = /^\s*(?:Foto|Fotos|Photo|Photos|Bild|Images?|Updated?|Stand|Published)\b/;
/** A bracket behind the closer that may sign: the line goes on. */
const BRACKET_FOLLOWS = /^\s*\(\p{L}[^()\n]{1,50}\)/u;
/** A sentence of so few words is no lead. */
const FEW_WORDS = 6;
/** "The council": as most stories start. */
const PLAIN = /^\s?\p{Lu}\p{Ll}* \p{Ll}/u;
export const startsPlainly = (head: string, at: number): boolean => {
  const near = head.slice(at, at + 40);
  return PLAIN.test(near) && !SALUTATION.test(near) && !CREDIT.test(near);
};
const NO_SIGNS: readonly Sign[] = [];

/** What the first letters of the story say. */
export function glanceSigns({ read: { end } }: Candidate, head: string): readonly Sign[] {
  const near = head.slice(end, end + 60);
  if (near.trim() === '') return ['nothing follows'];
  if (startsPlainly(head, end)) return NO_SIGNS;
  const signs: Sign[] = [];
  if (!startsStory(head, end)) signs.push('small letter follows');
  if (goesOnInCapitals(head, end)) signs.push('capitals follow');
  if (SALUTATION.test(near)) signs.push('salutation');
  if (CREDIT.test(near)) signs.push('credit follows');
  if (BRACKET_FOLLOWS.test(near)) signs.push('bracket follows');
  if (/^\s*\d/.test(near)) signs.push('figure follows');
  if (/^.{0,20}\d/s.test(near) && dateAtStart(near.trimStart())) signs.push('date follows');
  return signs;
}

/** Words by which a story names the place that it comes from. */
const FROM = /^(?:in|im|bei|nach|aus|en|à|a)$/i;

/** What the story's first sentence says. */
export function storySigns(candidate: Candidate, head: string): Sign[] {
  const start = startOf(head, candidate.read.end);
  if (start.empty) return [];
  const signs: Sign[] = [];
  const [first = '', second = ''] = start.sentence.split(/[\s,.:;]+/, 2);
  if (knownCity(first) ?? knownCity(`${first} ${second}`)) signs.push('place follows');
  const city = foldLetters(candidate.opening?.places[0]?.city ?? '\n');
  if (foldLetters(first) === city || foldLetters(second) === city)
    signs.push(FROM.test(first) ? 'place in the story' : 'defines the place');
  signs.push(start.tells ? 'tells' : 'words of a title');
  if (start.reports && !start.speaks) signs.push('reports');
  if (start.verb) signs.push('finite verb');
  if (start.long) signs.push('long sentence');
  if (start.speaks) signs.push('speaks');
  if (start.article) signs.push('article follows');
  if (start.article && start.verb) signs.push('article and verb');
  if (start.count <= FEW_WORDS && !start.verb && !start.reports && !candidate.read.date)
    signs.push('few words');
  if (start.heading) signs.push('short heading');
  if (start.asks) signs.push('asks');
  if (start.dashed) signs.push('second dash');
  if (WEB.test(start.sentence.slice(0, 120))) signs.push('web address');
  return signs;
}
