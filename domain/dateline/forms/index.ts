import { judge } from '../judge';
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

/**
 * How wires set their lines. Every form proposes what it can make of a line, and the judge takes the likeliest; of
 * two that are as likely the one that stands first here is meant, which takes more of the line for its own.
 */
export const FORMS: readonly WireForm[] = [
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

const LINE = /^[\p{L}\p{M}\d(/]/u;

/** The line as any wire's, or null; styles say by the agency whose it is. */
export const readWire = once((line) => (LINE.test(line.head) ? judge(FORMS, line) : null));
