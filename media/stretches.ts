/** Bytes of a file from one place up to another. */
export interface Stretch {
  start: number;
  end: number;
}

export const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether a stretch touches one of many; hostile files have very many. */
export const coverOf = (stretches: readonly Stretch[]): ((one: Stretch) => boolean) => {
  const merged: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (start >= end) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return ({ start, end }) => {
    let [low, high] = [0, merged.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle] as Stretch).end <= start) low = middle + 1;
      else high = middle;
    }
    const found = merged[low];
    return found !== undefined && start < end && found.start < end;
  };
};
