import { remember } from '../text';
import { looksLikeOrganisation } from './organisations';
import { looksLikeEastAsian } from './persons-east';
import { withoutSuffix } from './suffixes';

const NAME_WORD = /^[\p{L}\p{M}][\p{L}\p{M}.'’`-]*$/u;

/** "d'Arc", "al-Sayed": joined to what follows. */
const ARTICLE = /^(?:[dl]['’-]|(?:al|el|ul|ad|an|ar|as|at|az|ash|ben|bin|abu)-\p{Lu})/u;

/** "de", "van", "bin": the only small words inside a name. */
const PARTICLES = new Set(
  'de da do dos das du des di del dei degli della delle dalla la las los le el al van von vom der den ten ter te zu zum zur y e ben bin ibn bint abu ul af av ’t'.split(
    ' ',
  ),
);

const words = (name: string): string[] => name.split(/\s+/).filter(Boolean);

/** Words of bodies that are surnames too, behind the given names that are met most. */
const SURNAMES =
  /^(?:bank|bee|church|city|field|force|house|post|power|press|space|sport|star|state|union|war|works)$/i;
const GIVEN = new Set(
  (
    'aaron adam alan alex alison amanda amy andrea andrew andy angela ann anna anne anthony ben bill bob bobby brian bruce carl carol ' +
    'catherine charles chris christine christopher claire colin craig daniel dave david dean dennis don donald edward elizabeth emily ' +
    'emma eric frank gary george gordon graham greg helen henry ian jack james jane jason jeff jennifer jeremy jessica jim joan joe john ' +
    'jon jonathan julia julie karen kate keith kelly ken kevin laura linda lisa louise luke marc margaret maria mark martin mary matt ' +
    'matthew michael michelle mike neil nick nicholas nicole olivia oliver pat patrick paul peter phil philip rachel ray rebecca richard ' +
    'rob robert robin roger ron ross roy ruth ryan sam samuel sandra sara sarah scott sean sharon simon sophie stephen steve steven ' +
    'stuart sue susan ted terry thomas tim toby tom tony walter wendy will william'
  ).split(' '),
);

/** "Bobby Bank" is somebody, "World Bank" is not. */
const isNamesake = (all: readonly string[]): boolean =>
  all.length === 2 && SURNAMES.test(all[1] ?? '') && GIVEN.has((all[0] ?? '').toLowerCase());

/** Nobody's name is longer. */
const LONGEST = 100;

/** Two to six words, each like a part of a name, capitals in front; or a name of East Asian shape. */
export const looksLikePerson = remember((printed): boolean => {
  if (printed.length > LONGEST) return false;
  const name = withoutSuffix(printed);
  if (looksLikeEastAsian(name)) return !looksLikeOrganisation(name);
  const all = words(name.replace(/,?\s+et al\.?$/i, ''));
  if (isNamesake(all)) return true;
  if (all.length < 2 || all.length > 6 || looksLikeOrganisation(name)) return false;
  // Korean names are one word; several are a description.
  if (/\p{Script=Hangul}/u.test(name) || !all.every((word) => NAME_WORD.test(word))) return false;
  const small = all.filter((word) => /^\p{Ll}/u.test(word));
  return small.every((word) => PARTICLES.has(word.replace(/['’].*$/, '')) || ARTICLE.test(word));
});

/** One capitalised word that could be somebody's name: "Havryliuk", not "BPI". */
export const looksLikeMononym = (name: string): boolean =>
  NAME_WORD.test(name) && /^\p{Lu}\p{Ll}+$/u.test(name) && !looksLikeOrganisation(name);
