import { printable } from "../../export/index.js";
import type { ReportFigure } from "../report.js";
import type { FigureShape, Tone } from "./shape.js";

/** On white paper, each told from the others in grey, too. */
const colours: Readonly<Record<Tone, string>> = {
  ink: "#16191f",
  quiet: "#59616e",
  line: "#b4bac3",
  paper: "#ffffff",
  band: "#f3f4f6",
  accent: "#0f62a8",
  "on-accent": "#ffffff",
  confirmed: "#0d6b3f",
  doubtful: "#8a5000",
  "doubtful-soft": "#fdf0d9",
  further: "#c58a1b",
};

/** A figure as an SVG element that needs nothing else. `font` names a family that whoever shows it has. */
export function figureSvg({ width, height, shapes, description }: ReportFigure, font: string): string {
  const box = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} role="img" aria-label="${inXml(description)}" font-family="${inXml(font)}">
${shapes.map(element).join("\n")}
</svg>`;
}

const inXml = (text: string): string =>
  printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function element(shape: FigureShape): string {
  if (shape.shape === "text") {
    const { x, y, text, size, fill, bold, anchor } = shape;
    const look = `${bold ? ' font-weight="bold"' : ""}${anchor === "middle" ? ' text-anchor="middle"' : ""}`;
    return `<text x="${x}" y="${y}" font-size="${size}" fill="${colours[fill]}"${look}>${inXml(text)}</text>`;
  }
  const line = `${shape.stroke ? ` stroke="${colours[shape.stroke]}"` : ""}${shape.dashed ? ' stroke-dasharray="4 3"' : ""}`;
  if (shape.shape === "path") return `<path d="${shape.d}" fill="none"${line} stroke-width="${shape.thickness ?? 1}"/>`;
  const { x, y, width, height, radius = 0, fill } = shape;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${colours[fill]}"${line}/>`;
}
