/** What the server's answers come in. */
export interface Envelope<Data> {
  data: Data;
}

export const opened = <Data>({ data }: Envelope<Data>): Data => data;

/** Of what changes under an editor's hands, such as a list, nothing is kept once it is off the page. */
export const NOT_KEPT = { keepUnusedDataFor: 0 };

/** Does something with the answer to an act. Whoever acted is told of a failure, and nobody else. */
export const afterwards = <Data>(answered: PromiseLike<Envelope<Data>>, act: (data: Data) => unknown): void =>
  void answered.then(
    ({ data }) => act(data),
    () => undefined,
  );
