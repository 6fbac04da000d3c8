import { z } from "zod";

/**
 * The shapes of which a figure is made: a few of SVG's, in the terms of its attributes. Colours are named by what they mean, and
 * are a format's to choose.
 */
const tone = z.enum(["ink", "quiet", "line", "paper", "band", "accent", "on-accent", "confirmed", "doubtful", "doubtful-soft", "further"]);

const coordinate = z.number();
const stroke = { stroke: tone.optional(), dashed: z.boolean().optional() };

export const figureShapeSchema = z.discriminatedUnion("shape", [
  z.strictObject({
    shape: z.literal("rect"),
    x: coordinate,
    y: coordinate,
    width: z.number().nonnegative(),
    height: z.number().nonnegative(),
    radius: z.number().optional(),
    fill: tone,
    ...stroke,
  }),
  z.strictObject({
    shape: z.literal("path"),
    /** Path data in absolute or relative moves, lines and curves. */
    d: z.string().regex(/^[MmLlHhVvCc0-9 .-]+$/, "path data"),
    thickness: z.number().optional(),
    ...stroke,
  }),
  z.strictObject({
    shape: z.literal("text"),
    x: coordinate,
    /** Of the line the letters stand on. */
    y: coordinate,
    text: z.string(),
    size: z.number(),
    fill: tone,
    bold: z.boolean().optional(),
    anchor: z.enum(["start", "middle"]).optional(),
  }),
]);

export type FigureShape = z.output<typeof figureShapeSchema>;
export type Tone = z.output<typeof tone>;
