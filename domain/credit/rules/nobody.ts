import { creditsNobody } from '../nobody';
import { eachStretch, type Rule, trimEdges } from '../reading';

/** "N/A", "s/d": the stroke is no border between two names. */
const STROKE = /(?<![\p{L}\p{N}/])(?:n\s?\/\s?[acd]|s\/[dn]|б\/а)(?![\p{L}\p{N}])/giu;

/** Links that stand for nobody go; the names beside them stay, and what led to nobody leads to none of them. */
export const nobody: Rule = (reading) =>
  eachStretch(reading, (stretch) => {
    const links = stretch.text.replace(STROKE, '').split(/([/|,;]|\s[-–]\s)/);
    const kept = links.filter((link, at) => at % 2 === 0 && !creditsNobody(link) && link.trim() !== '');
    const plain = links.filter((_, at) => at % 2 === 0);
    if (kept.length === plain.length && links.join('') === stretch.text) return { rest: [stretch] };
    const isLedAway = stretch.by && kept[0] !== plain[0];
    const text = links.reduce<string>((sofar, link, at) => {
      if (at % 2 === 1 || creditsNobody(link)) return sofar;
      return sofar === '' ? link : sofar + (links[at - 1] ?? '') + link;
    }, '');
    return {
      rest: [{ ...stretch, text: trimEdges(text), ...(isLedAway && { by: false }) }],
      ...(text.trim() === '' && { nobody: true as const }),
    };
  });
