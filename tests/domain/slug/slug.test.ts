import fc from 'fast-check';
import { isSlugOf, numbered, slugOf, SLUG_LENGTH } from '../../../domain/slug';

it.each([
  ['Ports reopen: 3 ferries sail', 'ports-reopen-3-ferries-sail'],
  ['U.S./China talks — what’s next?', 'u-s-china-talks-whats-next'],
  ['Größe zählt: Über Österreich', 'grosse-zahlt-uber-osterreich'],
  ['서울시, 한강 유람선 운항 재개', 'seoulsi-hangang-yuramseon-unhang-jaegae'],
  ['银行举行会谈', 'yinhang-juxing-huitan'],
  ['ロンドンで会談', 'rondondehuitan'],
  ['Паромы снова ходят', 'paromy-snova-hodyat'],
  ['مرحبا بالعالم', 'mrhba-balaalm'],
  ['कोलकाता में बाढ़', 'kolkata-mem-badh'],
  ['Ελλάδα: νέα δρομολόγια', 'ellada-nea-dromologia'],
  ['!!! …', ''],
  ['', ''],
])('%s', async (headline, slug) => expect(await slugOf(headline)).toBe(slug));

it.each([
  ['de', 'Größe zählt: Über Österreich', 'groesse-zaehlt-ueber-oesterreich'],
  ['de-CH', 'Zürcher Straßen & Plätze: 5 % mehr', 'zuercher-strassen-und-plaetze-5-prozent-mehr'],
  ['da', 'Færøerne får nyt råd', 'faeroeerne-faar-nyt-raad'],
  ['nb', 'Tromsø får ny bro på Kvaløya', 'tromsoe-faar-ny-bro-paa-kvaloeya'],
  ['sv', 'Över hundra båtar på Åland', 'over-hundra-batar-pa-aland'],
  ['fi', 'Jäätä Itämerellä', 'jaata-itamerella'],
  ['tr', 'Istanbul’da IŞIKLAR söndü, çağrı büyüdü', 'istanbulda-isiklar-sondu-cagri-buyudu'],
  ['tr', 'İzmir’de yağmur', 'izmirde-yagmur'],
  ['az', 'Bakıda yeni məktəb', 'bakida-yeni-maktab'],
  ['vi', 'Việt Nam: Đà Nẵng mở cửa', 'viet-nam-da-nang-mo-cua'],
  ['uk', 'Київ і Харків: новини', 'kyiv-i-kharkiv-novyny'],
  ['uk', 'Їжак, Згурський і Юрій: об’єкт у Запоріжжі', 'yizhak-zghurskyi-i-yurii-obiekt-u-zaporizhzhi'],
  ['ru', 'Паромы снова ходят', 'paromy-snova-hodyat'],
  ['ru', 'Щука и объезд', 'shchuka-i-obezd'],
  ['be', 'Гродна і Магілёў', 'hrodna-i-mahiliou'],
  ['bg', 'Първи влак за България', 'parvi-vlak-za-balgaria'],
  ['sr-Cyrl', 'Њујорк и Ђоковић', 'njujork-i-djokovic'],
  ['sr-Latn', 'Đoković u Nišu', 'djokovic-u-nisu'],
  ['mk', 'Скопје и Ѓорче', 'skopje-i-gjorce'],
  ['kk', 'Қазақстан және Өскемен', 'qazaqstan-zhane-oskemen'],
  ['el', 'Το ευρώ και η Αύρα ακούει μπάλα', 'to-evro-kai-i-avra-akouei-bala'],
  ['ka', 'საქართველოს პორტი', 'sakartvelos-porti'],
  ['he', 'צה״ל: שלום', 'tshl-slvm'],
  ['fa', 'می‌شود', 'myshvd'],
  ['pl', 'Łódź: żółta łódka', 'lodz-zolta-lodka'],
  ['cs', 'Příliš žluťoučký kůň', 'prilis-zlutoucky-kun'],
  ['ca', 'Col·legi i paral·lel', 'collegi-i-parallel'],
  ['fr', 'L’été à Orléans : cœur d’œuvre', 'lete-a-orleans-coeur-doeuvre'],
  ['ko', '美, 北과 회담', 'mi-bukgwa-hoedam'],
  ['zh-Hant', '银行举行会谈', 'yinhang-juxing-huitan'],
  ['', 'O’Brien–Smith: it’s over', 'obrien-smith-its-over'],
  ['', 'Price: €50m deal—or £40m?', 'price-50m-deal-or-40m'],
  ['', '№ 5 and № 10', 'no-5-and-no-10'],
  ['', '2½ years, 10 m²', '2-1-2-years-10-m2'],
  ['', 'Oﬃce ﬁlls ﬂat', 'office-fills-flat'],
  ['', 'ＡＢＣ　ｎｅｗｓ', 'abc-news'],
  ['', '👩‍🚀 astronaut 🚀 lands', 'astronaut-lands'],
  ['', '👨‍👩‍👧‍👦family', 'family'],
  ['', '🇰🇷–🇯🇵 talks', 'talks'],
  ['', 'Wait… what?! Yes…', 'wait-what-yes'],
  ['', 'A⇒B ⟶ C ➡️ D', 'a-b-c-d'],
  ['', 'rock ’n’ roll', 'rock-n-roll'],
  ['', '90’s kids', '90s-kids'],
  ['', 'price 1,000.50', 'price-1-000-50'],
  ['', 'Ⅳ World Cup', 'iv-world-cup'],
  ['', '①②③ steps', '1-2-3-steps'],
  ['', '℃ 35', 'c-35'],
  ['', 'Łukasz & Þór Ægir', 'lukasz-and-thor-aegir'],
  ['de', 'Straße, Fußball & Äpfel', 'strasse-fussball-und-aepfel'],
  ['de', 'STRASSE GRÖẞE', 'strasse-groesse'],
  ['de-AT', 'Jäger in Ötz', 'jaeger-in-oetz'],
  ['de', 'Die „Ära“ Merkel – ein Rückblick', 'die-aera-merkel-ein-rueckblick'],
  ['vi', 'Thủ tướng: Đường sắt Bắc – Nam', 'thu-tuong-duong-sat-bac-nam'],
  ['tr', 'ISPARTA’DA Şiddetli Yağış', 'ispartada-siddetli-yagis'],
  ['tr', 'İĞDIR: Göç dalgası', 'igdir-goc-dalgasi'],
  ['da', 'Ærø og Århus får sølv', 'aeroe-og-aarhus-faar-soelv'],
  ['nb-NO', 'Ålesund på forsiden', 'aalesund-paa-forsiden'],
  ['sv-SE', 'Älg på väg – kö i Örebro', 'alg-pa-vag-ko-i-orebro'],
  ['is', 'Þór og Ægir á Íslandi', 'thor-og-aegir-a-islandi'],
  ['ru', 'Объявлен чемпион: Ёлкин', 'obyavlen-chempion-yolkin'],
  ['ru', 'Съезд: что дальше?', 'sezd-chto-dalshe'],
  ['bg', 'Българският съюз', 'balgarskiyat-sayuz'],
  ['bg', 'Щастие и любов', 'shtastie-i-lyubov'],
  ['bg', 'София: Юлия', 'sofia-yulia'],
  ['sr', 'Београд: Џеј и Љубав', 'beograd-dzej-i-ljubav'],
  ['sr', 'Шешељ у Нишу, Ћуприја', 'seselj-u-nisu-cuprija'],
  ['hr', 'Đakovo i Čakovec', 'djakovo-i-cakovec'],
  ['el', 'Αυτοκίνητο στην Εύβοια', 'aftokinito-stin-evvoia'],
  ['el', 'Αθήνα: Ταΰγετος', 'athina-taygetos'],
  ['el', 'ΟΥΡΑΝΟΣ και Άγγελος', 'ouranos-kai-angelos'],
  ['hi', 'दिल्ली में बारिश', 'dilli-mem-baris'],
  ['ka', 'თბილისი — ახალი ამბები', 'tbilisi-akhali-ambebi'],
  ['hy', 'Երևան', 'yerevan'],
  ['ko', '삼성전자, LG와 5G 협력', 'samseongjeonja-lgwa-5g-hyeomnyeok'],
  ['ko', '尹-韓 회동', 'yun-han-hoedong'],
  ['zh', '北京2026年会议', 'beijing-2026-nian-huiyi'],
  ['en', 'Москва & Seoul: 서울', 'moskva-and-seoul-seoul'],
  ['fr', 'L’Œuvre d’Hervé : « où ? »', 'loeuvre-dherve-ou'],
  ['es', '¿Qué pasó con la Ñ? 50 %', 'que-paso-con-la-n-50-por-ciento'],
  ['it', 'L’Italia e l’Europa: perché?', 'litalia-e-leuropa-perche'],
  ['pl', 'Święto Wojska', 'swieto-wojska'],
  ['hu', 'Őszi tűz', 'oszi-tuz'],
  ['ro', 'Știri și țări', 'stiri-si-tari'],
  ['cs', 'Děčín a Říp', 'decin-a-rip'],
  ['et', 'Tõnu Õnnepalu', 'tonu-onnepalu'],
  ['nl', 'IJsland wint', 'ijsland-wint'],
  ['', 'Ĳsland', 'ijsland'],
  ['', 'AT&T’s $5 plan + 3% rise', 'at-and-ts-5-plan-3-percent-rise'],
  ['', 'C++ and C#', 'c-and-c'],
  ['', 'x_y/z\\w|v', 'x-y-z-w-v'],
  ['', 'don‛t ʻOkina Hawaiʻi', 'dont-okina-hawaii'],
  ['', '1⁄2 mile', '1-2-mile'],
  ['', '𝗕𝗢𝗟𝗗 𝒯ext', 'bold-text'],
  ['uk', 'Європа й Україна', 'yevropa-y-ukraina'],
  ['constructor', 'Größe', 'grosse'],
])('%s: %s', async (locale, headline, slug) => expect(await slugOf(headline, locale)).toBe(slug));

it.each([
  ['a dash', 'Biden—Trump debate: who won?', 'biden-trump-debate-who-won'],
  ['a hyphen that does not break', 'COVID‑19 cases rise', 'covid-19-cases-rise'],
  ['an ellipsis', '“Quote”…then more', 'quote-then-more'],
  ['an arrow', 'Tokyo→Seoul flights', 'tokyo-seoul-flights'],
  ['signs of reckoning', '10×10=100, 2+2', '10-10-100-2-2'],
  ['a dot of East Asia', '서울·부산、대구', 'seoul-busan-daegu'],
  ['brackets', 'Ports[2026]{new}(open)', 'ports-2026-new-open'],
  ['pictures', 'Goal⚽scored❤️again', 'goal-scored-again'],
  ['marks of ownership', 'Quay®Photos©2026™', 'quay-photos-2026tm'],
  ['an apostrophe in any spelling', "ʼTis O’Brien´s ＇n＇ O'Neill`s", 'tis-obriens-n-oneills'],
  ['what nobody sees', 'so\u00adft zero\u200dwid\u200cth \ufeffmark\u2060ed', 'soft-zerowidth-marked'],
  ['full-width letters', 'Ｇ７ summit ２０２６', 'g7-summit-2026'],
  ['high and low figures', 'CO₂ and H₂O at 15 m³', 'co2-and-h2o-at-15-m3'],
  ['ligatures and fractions', 'ﬁve ½ oﬃces ①', 'five-1-2-offices-1'],
  ['letters in two parts', 'Caf\u0065\u0301 No\u0308el', 'cafe-noel'],
  ['letters of few languages', 'Ḥalab Ɛwɛ ẟ', 'halab-ewe-d'],
  ['figures of other scripts', '٣ مدن و ३', '3-mdn-w-3'],
  ['signs that are spoken', 'R&D up 5%', 'r-and-d-up-5-percent'],
])('%s parts words or is a letter: %s', async (_what, headline, slug) =>
  expect(await slugOf(headline)).toBe(slug),
);

const LOCALES = [
  '',
  'en',
  'de',
  'da',
  'vi',
  'tr',
  'uk',
  'bg',
  'sr',
  'el',
  'fa',
  'ca',
  'ko',
  'ja',
  '__proto__',
];

it('is fit for an address, whatever the headline', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(...LOCALES),
      async (headline, locale) => {
        const slug = await slugOf(headline, locale);
        expect(slug).toMatch(/^$|^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(SLUG_LENGTH);
      },
    ),
    { numRuns: 300 },
  );
});

it('loses no word of letters and figures, whatever stands between them', async () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
  const border = fc.stringMatching(/^[ —–‑…→.,:;!?/\\|·•_+=*()[\]“”«»、。，]{1,3}$/);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(word, border), { minLength: 1, maxLength: 8 }), async (parts) => {
      const slug = await slugOf(parts.flat().join(''));
      expect(slug).toBe(parts.map(([letters]) => letters).join('-'));
    }),
  );
});

it('is cut between words', async () => {
  expect(await slugOf('harbour '.repeat(30))).toBe(Array.from({ length: 12 }, () => 'harbour').join('-'));
  expect(await slugOf('x'.repeat(500))).toBe('x'.repeat(SLUG_LENGTH));
});

it.each([
  ['same', 1, 'same'],
  ['same', 2, 'same-2'],
])('%s, number %d', (slug, n, address) => expect(numbered(slug, n)).toBe(address));

it.each([
  ['same-headline', 'Same headline', true],
  ['same-headline-12', 'Same headline', true],
  ['same-headline-b', 'Same headline', false],
  ['same-headline-2024', 'Same headline', false],
  ['other', 'Same headline', false],
  ['', '!!!', false],
])('%s was made from %s: %s', async (slug, headline, made) =>
  expect(await isSlugOf(slug, headline)).toBe(made),
);

it.each([
  ['grosse-zahlt', 'Größe zählt', 'de', true],
  ['grosse-zahlt-2', 'Größe zählt', 'de', true],
  ['groesse-zaehlt', 'Größe zählt', 'de', true],
  ['bidentrump-debate', 'Biden—Trump debate', 'en', true],
  ['zahlt', 'Größe zählt', 'de', false],
])('%s was made from %s by this release or a former one: %s %s', async (slug, headline, locale, made) =>
  expect(await isSlugOf(slug, headline, locale)).toBe(made),
);
