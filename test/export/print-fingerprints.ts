import { everyFormat, fingerprint } from "./every-format.js";

/** Printed by a process of its own, which knows nothing of the one that compares. */
console.log(JSON.stringify((await everyFormat()).map(([format, bytes]) => [format, fingerprint(bytes)])));
