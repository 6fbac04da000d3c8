import { bundle } from "../bundle.mjs";

/** Vitest's global set-up for journeys: they drive what is in `dist/`, which must not be stale. */
export const setup = () => bundle();
