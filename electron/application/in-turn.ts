/** Runs tasks one after the other, in the order they are given; one that fails does not keep the next from its turn. */
export type Turns = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Turns of their own, for what must not be done twice at a time. */
export function inTurn(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => {});
    return done;
  };
}
