/** One line of the table: the median of many runs, the target it must not exceed, and what peers need for the same work. */
export interface Measurement {
  readonly name: string;
  readonly milliseconds: number;
  /** What the figure is: "median of 50", "95th percentile of 200". */
  readonly statistic: string;
  readonly target: number | null;
  readonly peers?: readonly { readonly name: string; readonly milliseconds: number }[];
}

/** The value below which this share (0 to 1) of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

/**
 * Runs work often enough for the median to mean something, after a few runs that do not count: three, or more where the
 * engine takes longer to compile what runs. `prepare` makes what a run works on, outside of the time taken, so that no run
 * profits from the one before.
 */
export async function median<Input>(runs: number, prepare: () => Input, work: (input: Input) => unknown, uncounted = 3): Promise<number> {
  const times: number[] = [];
  for (let run = -uncounted; run < runs; run++) {
    const input = prepare();
    const started = performance.now();
    await work(input);
    if (run >= 0) times.push(performance.now() - started);
  }
  return quantile(times, 0.5);
}
