export { startWriting } from './job';
export { writingOf } from './progress';
