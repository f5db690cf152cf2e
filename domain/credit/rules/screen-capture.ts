import { eachStretch, type Rule, trimEdges } from '../reading';

const CAPTURE =
  /(?:방송\s?)?(?:화면|영상)?\s*(?:캡처|캡쳐|갈무리)|截图|截圖|翻攝(?:自)?|スクリーンショット|(?:\bvideo )?\bscreen[- ]?(?:shot|grab|capture|cap)s?\b(?:\s+(?:of|from|by)\b)?|\bstill (?:image )?(?:from|taken from)\b|\b(?:video|frame) ?grab(?: from)?\b|\bcapture d['’]écran\b|\bcaptura de (?:pantalla|tela|v[ií]deo)\b|\breprodução\b|\bbildschirmfoto\b|\bscreengrab\b/i;
/** The programme's title in quotes: what was captured, not who owns it. */
const TITLE = /\s*['"‘“「『][^'"’”」』]{1,60}['"’”」』]/g;

/** "하늘TV '구름' 캡처", "(Screenshot/YouTube)". */
export const screenCapture: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    if (!CAPTURE.test(stretch.text)) return { rest: [stretch] };
    const text = stretch.text
      .replace(CAPTURE, ' / ')
      .replace(TITLE, '')
      .replace(/[/\s:]*\/[/\s:]*/g, '/');
    return { rest: [{ ...stretch, text: trimEdges(text) }], kind: 'screen capture' };
  });
