import fc from 'fast-check';
import { parseCredit } from '../../../domain/credit';
import { creditsNobody } from '../../../domain/credit/nobody';

const names = (line: string) => {
  const credit = parseCredit(line);
  return { creators: credit?.creators, sources: credit?.sources };
};

it.each(
  (
    '.|-|---|–|***|???|(none)|n.a.|N.A.|NA|n/a|N / A|None.|NULL|undefined|NaN|TBD|t.b.d.|Unknown|unknown photographer|Not specified|Your name|XXX|' +
    'Unbekannt|k. A.|keine Angabe|onbekend|n.v.t.|okänd|ukjent|Inconnu|n.c.|sans objet|Desconocido|s/d|sin autor|Desconhecido|Não informado|Sconosciuto|n.d.|' +
    'brak|neznámý|bilinmiyor|tidak diketahui|không rõ|άγνωστος|неизвестен|Нет данных|невідомо|غير معروف|لا يوجد' +
    '|לא ידוע|없음|미상|해당 없음|작자 미상|不明|なし|該当なし|未知|佚名|来源不详|' +
    'see caption|See description.|Please see caption|see below|refer to caption|as credited|as above|Same as above|ditto|in caption|' +
    'not set|[none]|<unknown>|No photographer listed|Name unknown|n.n.|N.N.|Fotograf unbekannt|Urheber nicht bekannt|ohne Namen|auteur inconnu|sans nom|photographe non identifié|Voir ci-dessous|no identificado|sin especificar|autor sin identificar|fotógrafo no identificado|véase abajo|não identificado|autor não identificado|ver abaixo|non identificato|senza nome|vedi sotto|не известен|неизвестно|фотограф неизвестен|без имени|см. ниже|مجهول|غير متوفر|انظر أدناه|알수없음|확인 불가|촬영자 미상|캡션 참고|사진설명 참조|제공자 미상|無記名|撮影者不詳|下記参照|キャプション参照|无名氏|作者未知|见下文|图片说明|(see below)|see below.|As stated in caption|unknown artist|Not Applicable|no info|No data|Multiple photographers|various photographers|Various|' +
    'siehe Beschreibung|wie oben|s.o.|voir légende|idem|ver pie de foto|véase leyenda|vide legenda|vedi didascalia|' +
    'см. подпись|там же|위와 같음|상동|캡션 참조|사진 설명 참고|同上|キャプション参照|见说明'
  ).split('|'),
)('%s stands for nobody', (text) => expect(creditsNobody(text)).toBe(true));

it.each(
  'Nan|Su|Na Li|Blank|Keiner|None Such|Unknown Pleasures|Same|M6|3M|F1|Above Media|TBD Studios|Ditto Press|See|Null Island|미상현|무한도전|佚名画廊|なしの木|Nil Testa|Non Stop|Na Um|Pending Films|Default Agency|Nina|Ohne Grenzen e.V.|See Photos|무명용사|미정훈|無印良品|无线电视|Unknown Pictures|Below Zero Media|Various Artists Agency|Nemo|Noname Studio|Idem Films'.split(
    '|',
  ),
)('%s is a name', (text) => expect(creditsNobody(text)).toBe(false));

it.each<[string, string[], string[]]>([
  ['N/A', [], []],
  ['N/A / Reuters', [], ['Reuters']],
  ['Photo: N/A', [], []],
  ['Photo by None/AFP', [], ['AFP']],
  ['AFP / see caption', [], ['AFP']],
  ['Mara Roth, n/a', ['Mara Roth'], []],
  ['Foto: unbekannt/dpa', [], ['dpa']],
  ['Foto: keine Angabe / dpa', [], ['dpa']],
  ['[사진=없음]', [], []],
  ['写真:同上', [], []],
  ['STRINGER', [], []],
  ['© 2026', [], []],
  ['Photo: see caption / AFP', [], ['AFP']],
  ['Foto: s. Bildunterschrift/dpa', [], ['dpa']],
  ['Foto: ohne Autor', [], []],
  ['Crédit photo : inconnu / AFP', [], ['AFP']],
  ['Foto: sin firmar / EFE', [], ['EFE']],
  ['Foto: desconhecido/Folhapress', [], ['Folhapress']],
  ['사진=출처 미상', [], []],
  ['写真:撮影者不明/共同', [], ['共同']],
  ['图片来源:不详', [], []],
  ['Фото: автор неизвестен / ТАСС', [], ['ТАСС']],
  ['الصورة: غير معروف', [], []],
  ['Su/Reuters', ['Su'], ['Reuters']],
])('%s credits %j and %j', (line, creators, sources) => expect(names(line)).toEqual({ creators, sources }));

it('never throws, and finds nobody where there is no letter', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => void creditsNobody(text)));
  fc.assert(
    fc.property(fc.stringMatching(/^[-0-9.,:;/|()[\]*_=+# –—…©]{1,30}$/), (line) => {
      const credit = parseCredit(line);
      expect([...(credit?.creators ?? []), ...(credit?.sources ?? [])]).toEqual([]);
    }),
  );
});
