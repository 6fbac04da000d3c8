import type { Exported } from "../exported.js";
import type { PicturedPages } from "../printed-pages.js";

/** What each work of the thread makes of Typst source. */
export interface PagesWork {
  readonly set: Exported;
  readonly picture: PicturedPages;
}

/** The thread is asked for one work at a time, and answers with what it made or with why it made nothing. */
export interface PagesQuestion {
  readonly work: keyof PagesWork;
  readonly source: string;
}
export type PagesMessage = { readonly made: PagesWork[keyof PagesWork] } | { readonly failure: string };
