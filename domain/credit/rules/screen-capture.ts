import { eachStretch, type Rule, trimEdges } from '../reading';

const CAPTURE =
  /(?:방송|중계|공식|뉴스)\s?(?:화면|영상(?: 화면)?)(?!\s*(?:캡처|캡쳐|갈무리))$|(?:(?:방송\s?)?(?:화면|영상)|(?<=\s)방송)?\s*(?:캡처|캡쳐|갈무리)|(?:视频|影片|網路|画面|畫面)?截[图圖](?:自)?|翻攝(?:自|畫面)?|擷取自|スクリーンショット|(?:\bvideo )?\bscreen[- ]?(?:shot|grab|capture|cap)s?\b(?:\s+(?:of|from|by|aus|von|auf|sur|de)\b)?|\bstill (?:image )?(?:from|taken from)\b|\b(?:video|frame) ?grab(?: from)?\b|\bcaptures? d['’]écran(?: (?:sur|de|du)\b)?|\bcaptura(?: de (?:pantalla|tela|v[ií]deo))?\b(?: de\b)?|скриншот(?: видео)?(?: с)?|кадр из видео|\bvideo still\b(?: from\b)?|\bcapture vidéo\b|\breprodução\b|\bbildschirmfoto\b|\bscreengrab\b|(?:\bskjermdump|\bskärmdump|\bskærmdump|\bskærmbillede|\bschermafbeelding|\bkuvakaappaus|\bruutukaappaus)\b(?:\s+(?:fra|från|uit|van|av)\b)?|\bzrzut ekranu\b|\bsnímek obrazovky\b|\bekran görüntüsü\b|\btangkapan layar\b|ảnh chụp màn hình|لقطة شاشة|の(?:動画|映像)(?:から|より)?$/i;
/** A still or a poster of what the title in quotes names. */
const STILL = /(?<=['’”」』]\s?)(?:스틸컷?|예고편|포스터|剧照|劇照|海报|海報)$/u;
/** The programme's title in quotes: what was captured, not who owns it. */
const TITLE = /\s*['"‘“「『][^'"’”」』]{1,60}['"’”」』]/g;

/** "Bild: Screenshot: …": a label that was in front of the word. */
const LABEL_ALONE = /^\s*[\p{L} ]{2,16}:\s*(?=\/)/u;

/** The channel is named by its title, the platform by its own name. */
const CHANNEL = /(유튜브|SNS|인스타그램) ?채널/;

/** "하늘TV '구름' 캡처", "(Screenshot/YouTube)". */
export const screenCapture: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    if (STILL.test(stretch.text))
      return { rest: [{ ...stretch, text: trimEdges(stretch.text.replace(STILL, '').replace(TITLE, '')) }] };
    if (!CAPTURE.test(stretch.text)) return { rest: [stretch] };
    const text = stretch.text
      .replace(CAPTURE, ' / ')
      .replace(LABEL_ALONE, '')
      .replace(TITLE, '')
      .replace(CHANNEL, '$1')
      .replace(/[/\s:]*\/[/\s:]*/g, '/');
    return { rest: [{ ...stretch, text: trimEdges(text) }], kind: 'screen capture' };
  });
