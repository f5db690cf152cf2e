export { isDeeperThan, isNothing, isObject } from './json';
export { type Check, line, list, object, optional, whole, words } from './parts';
export { named, type Path, type Problem, problem } from './problem';
export { unstorableTexts } from './unstorable';
