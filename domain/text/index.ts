export { foldLetters, foldName, foldTableLetters, foldWords } from './fold';
export { lazily } from './lazily';
export { matching } from './matching';
export { anyOf } from './pattern';
export { remember } from './remember';
export {
  controlIn,
  controlInProse,
  isOneLine,
  isProse,
  isStorable,
  printable,
  unstorableIn,
  wellFormed,
  withoutControls,
} from './storable';
