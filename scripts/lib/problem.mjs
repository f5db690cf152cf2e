/** Something the user can put right: shown as its one sentence, without a stack. */
export class Problem extends Error {
  /**
   * @param {string} sentence
   * @param {{ output?: string }} [detail] what the failed command printed last
   */
  constructor(sentence, { output = '' } = {}) {
    super(sentence);
    this.name = 'Problem';
    this.output = output;
  }
}

/**
 * Runs a command's main function; its problem is told in one sentence and ends the process with 1.
 *
 * @param {() => Promise<void>} main
 */
export const tellProblems = async (main) => {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Problem)) console.error(error);
    else {
      if (error.output) console.error(`\n${error.output}`);
      console.error(`\n${error.message}`);
    }
    process.exitCode = 1;
  }
};
