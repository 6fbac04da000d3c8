/** Indices of a longest strictly rising subsequence (patience sorting). */
export function longestRising(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before = new Int32Array(values.length);
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const chain: number[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) chain.push(index);
  return chain.toReversed();
}
