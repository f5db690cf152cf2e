// In the syntax of Node 12, so that an old Node gets a sentence and not a SyntaxError.
const OLDEST = 20;
const NEWEST = 26;

/** What is wrong with a version of Node ("v18.20.4"), or nothing. */
export function nodeProblem(version) {
  const major = Number(version.replace(/^v/, '').split('.')[0]);
  if (major >= OLDEST && major <= NEWEST) return undefined;
  return (
    'This needs Node ' +
    OLDEST +
    ' to ' +
    NEWEST +
    ', and this is Node ' +
    version.replace(/^v/, '') +
    '. ' +
    'Install one of them from https://nodejs.org and start again.'
  );
}

/** Ends the process with one sentence unless this Node can run the project. */
export function requireNode() {
  const problem = nodeProblem(process.version);
  if (!problem) return;
  console.error(problem);
  process.exit(1);
}
