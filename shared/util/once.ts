/** The result of work that is done when it is first asked for. */
export function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/**
 * A function that works its answer out once for each object, and forgets it with the object. Nodes, texts and what is made of
 * them never change, so whoever asks again after a keystroke pays for what was typed in alone.
 */
export function oncePer<Key extends WeakKey, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, () => Value>();
  return (key) => {
    let answer = known.get(key);
    if (!answer) {
      answer = once(() => work(key));
      known.set(key, answer);
    }
    return answer();
  };
}
