import { useSyncExternalStore } from "react";

/** A value that changes as a whole, and those who want to know. */
export interface Store<State> {
  get(): State;
  /** Replaces the state; the same object means nothing happened. */
  update(change: (state: State) => State): void;
  /** Calls back after every change; returns the function that stops it. The same function each time: React subscribes once. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    update(change) {
      const next = change(state);
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The selected part of a store, re-rendering only when that part is another value. `select` must not build new objects. */
export const useSelected = <State, Part>(store: Store<State>, select: (state: State) => Part): Part =>
  useSyncExternalStore(store.subscribe, () => select(store.get()));
