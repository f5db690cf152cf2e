import { type Rule, when } from '../reading';
import { advisories } from './advisories';
import { aiMade, toolAlone } from './ai-made';
import { chain } from './chain';
import { chinesePhotographers } from './chinese-photographers';
import { courtesy } from './courtesy';
import { creatorCasing } from './creator-casing';
import { datelinesBehind } from './datelines-behind';
import { dates } from './dates';
import { equals } from './equals';
import { filingPlaces } from './filing-places';
import { homeTowns } from './home-towns';
import { innerLabelsPart } from './inner-labels';
import { kinds } from './kinds';
import { koreanHolders } from './korean-holders';
import { koreanPlaces } from './korean-places';
import { koreanReporters } from './korean-reporters';
import { labels } from './labels';
import { legal } from './legal';
import { licence } from './licence';
import { links } from './links';
import { names } from './names';
import { nobody } from './nobody';
import { once } from './once';
import { ownPaper } from './own-paper';
import { pageWords } from './page-words';
import { photoBy } from './photo-by';
import { pictureKinds } from './picture-kinds';
import { pictureWords } from './picture-words';
import { placesBehind } from './places-behind';
import { platforms } from './platforms';
import { positions } from './positions';
import { ranks } from './ranks';
import { roles } from './roles';
import { screenCapture } from './screen-capture';
import { shouldRead } from './should-read';
import { spelledOut } from './spelled-out';
import { statements } from './statements';
import { tidy } from './tidy';
import { via } from './via';
import { year } from './year';

const HANGUL = /[가-힣]/;
const FIGURE = /[\d０-９]/;

/** From the printed line to its parts. Only this list knows the order. */
export const RULES: readonly Rule[] = [
  // The line as a whole
  tidy,
  pageWords,
  when(/read/i, shouldRead),
  legal,
  // A machine's work is told before any other kind
  aiMade,
  // Before the dash at its end is trimmed
  when(/[-–—―]/, filingPlaces),
  when(/\)/, datelinesBehind),
  advisories,
  when(/cc|creative|domain|licen|gfdl|gnu|ogl|unsplash|pexels|pixabay/i, licence),
  when(/@|http|at:|online:|see:/i, links),
  when(FIGURE, dates),
  when(FIGURE, year),
  when(/\(/, spelledOut),
  when(HANGUL, koreanHolders),
  // Before brackets part statements
  when(/[([:,;]|부터/, positions),
  statements,
  innerLabelsPart,
  // What is not a name
  screenCapture,
  kinds,
  pictureKinds,
  via,
  courtesy,
  photoBy,
  labels,
  // Behind the labels, "Photo by None", and behind the kinds, which know "Unknown" as uncredited
  nobody,
  ownPaper,
  placesBehind,
  ranks,
  roles,
  when(/ (?:at|from|on|of) /i, homeTowns),
  // Names
  when(HANGUL, koreanPlaces),
  when(HANGUL, koreanReporters),
  chinesePhotographers,
  pictureWords,
  when(/=/, equals),
  chain,
  // The whole again
  toolAlone,
  names,
  once,
  creatorCasing,
  platforms,
];
