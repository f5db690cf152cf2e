import { once } from '../line';
import { advised } from './advised';
import { bracketed } from './bracketed';
import { bylined } from './bylined';
import { coloned } from './coloned';
import { dashed } from './dashed';
import { leading } from './leading';
import { located } from './located';
import { sited } from './sited';
import { slashed } from './slashed';
import { stopped } from './stopped';
import type { WireForm } from './wire';

/** How wires sign, the surest first. */
const FORMS: readonly WireForm[] = [
  advised,
  leading,
  bylined,
  located,
  bracketed,
  slashed,
  dashed,
  coloned,
  sited,
  stopped,
];

/** The line as any wire's, or null; styles say by the agency whose it is. */
export const readWire = once((line) => {
  if (!/^[\p{L}\p{M}\d(/]/u.test(line.head)) return null;
  for (const form of FORMS) {
    const read = form(line.head, line.signers);
    if (read) return read;
  }
  return null;
});
