import { cpus, totalmem } from "node:os";
import type { Measurement } from "./measure.js";

/** The machine and the runtime, in one line: a figure without them says nothing. */
export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} × ${first?.model.trim() ?? "unknown processor"}, ${memory} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}

/** The measurements as a Markdown table. */
export const table = (measurements: readonly Measurement[]): string =>
  [
    "| What | Time | Target | Beside |",
    "|---|---:|---:|---|",
    ...measurements.map(({ name, milliseconds, statistic, target, peers = [] }) =>
      [
        "",
        `${name} (${statistic})`,
        `${figure(milliseconds)} ms`,
        target === null ? "" : `≤ ${target} ms${milliseconds > target ? ", missed" : ""}`,
        peers
          .map((peer) => `${peer.name}: ${figure(peer.milliseconds)} ms, ${figure(peer.milliseconds / milliseconds)} times as long`)
          .join("; "),
        "",
      ]
        .join(" | ")
        .trim(),
    ),
  ].join("\n");

/** Two significant digits below ten, none behind the point above. */
const figure = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));
