export { startWriting } from './start';
export { writeCreditWork } from './steps';
export { undoOf, undoWriting } from './undo';
export { writingOf } from './progress';
