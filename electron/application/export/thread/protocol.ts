import type { Exported } from "../exported.js";

/** The thread is sent Typst source, one at a time, and answers with the pages or with why there are none. */
export type PagesMessage = { readonly pages: Exported } | { readonly failure: string };
