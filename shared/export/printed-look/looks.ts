/** How type looks; sizes and tracking in points. What is left out is inherited. */
export interface RunLook {
  /** A character style by its id. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly tracking?: number;
  readonly size?: number;
  readonly raised?: boolean;
}

export interface TabStop {
  readonly align: "left" | "right";
  /** Points from the margin at which lines begin. */
  readonly at: number;
}

export interface Spacing {
  readonly above?: number;
  readonly below?: number;
  /** Points from line to line. */
  readonly pitch?: number;
  /** Whether a line with larger type may take more. */
  readonly atLeast?: boolean;
}

/** How a paragraph looks; measures in points. What is left out is inherited. Left is where lines begin, also in Arabic. */
export interface ParagraphLook {
  /** A paragraph style by its id. */
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly lineNumbers?: boolean;
  /** Below the paragraph. */
  readonly rule?: { readonly width: number };
  readonly tabs?: readonly TabStop[];
  readonly spacing?: Spacing;
  /** `first` is added to the first line: negative where it hangs out. */
  readonly indent?: { readonly left?: number; readonly right?: number; readonly first?: number };
  readonly align?: "both" | "center" | "left" | "right";
  /** Counted from 0. */
  readonly outline?: number;
}

/** The rule under the first line of a masthead, under running heads and above notes. */
export const thinRule = { width: 0.5 };
