/** Words for what is no photograph, as labels print them ("Illustration: …"), by the kind that they say. */
export const PICTURE_KIND_LABELS: Readonly<Record<'illustration' | 'graphic' | 'composite', string>> = {
  composite: [
    '(?:photo |image )?(?:composites?|montages?|collages?)(?: images?| photos?)?|photomontages?|(?:foto|bild)?montagen?|(?:foto)?collagen?',
    'montage photo|photo-?montage|fotomontaje|montaje(?: fotográfico)?|fotomontagem|montagem|fotomontaggio|fotomontage',
    'коллаж|фотомонтаж|монтаж|колаж|kolaż|fotomontaż|fotomontáž|koláž|kolaj|kolase|مونتاج|合成(?:写真|画像|图片?|圖片?)?|拼图|拼圖|합성(?: ?사진)?',
  ].join('|'),
  graphic: [
    '(?:news |info|data )?graphics?|infographics?|charts?|maps?|diagrams?|data visuali[sz]ations?',
    '(?:info)?grafik(?:en)?|karten?|schaubild|infographies?|cartes?|gr[áa]ficos?|infograf[íi]as?|infográficos?|mapas?|infografica|grafica|mappa|infografik|kaart|kartta|infogram',
    '(?:инфо)?график[аи]|карта|(?:інфо)?графіка|infografika|mapa|harita|grafis|infografis|đồ họa|إنفوغراف\\p{L}*|جرافيك|גרפיקה|γράφημα|그래픽|인포그래픽|지도|図表|グラフィック|地図|图表|圖表|制图|製圖',
  ].join('|'),
  illustration: [
    "(?:photo[- ])?illustrations?|artwork|drawings?|cartoons?|comics?|sketch(?:es)?|caricatures?|paintings?|artist[’']?s? (?:impression|rendering)|renderings?",
    '(?:foto)?illustration(?:en)?|zeichnung|karikatur|dessins?|illustrateur|ilustraci[óo]n(?:es)?|dibujos?|viñeta|caricatura|ilustraç(?:ão|ões)|desenho|charge|illustrazion[ei]|disegno|vignetta|illustratie|tekening|illustrasjon|tegning|teckning|piirros|kuvitus',
    'иллюстрация|рисунок|карикатура|ілюстрація|малюнок|ilustracja|rysunek|ilustrace|kresba|illüstrasyon|çizim|karikatür|رسم|كاريكاتير|איור|קריקטורה|σκίτσο|일러스트(?:레이션)?|삽화|만평|그림|イラスト|挿絵|漫画|插图|插圖|插画|插畫|漫画|漫畫',
  ].join('|'),
};
