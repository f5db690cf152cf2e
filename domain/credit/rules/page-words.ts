import { rewrite } from '../reading';

/** What pages put behind a credit: "Vis mer", "hide caption", "more >". */
export const PAGE_WORDS =
  /\s+(?:vis mere?|visa mer|les mer|läs mer|mehr (?:anzeigen|lesen)|bild vergrößern|(?:read|see|show|view) more|more ?>|hide caption|toggle caption|enlarge(?: this)? image|open (?:this )?image in gallery|view image in fullscreen|ver m[aá]s|leer m[aá]s|voir plus|lire (?:plus|la suite)|lees meer|więcej|zobrazit více|devamını oku|더 ?보기|展开全文|查看原图|もっと見る)\s*[>»›]?\s*$/iu;

export const pageWords = rewrite((text) => text.replace(PAGE_WORDS, ''));
