import type { Metadata } from "../metadata.js";

/**
 * The numbered chain that brings an old file up to date: entry N turns version N into version N + 1. Only ever add at
 * the end; a file written by any version opens for good.
 */
export type Migration = (file: Record<string, unknown>) => Record<string, unknown>;

export const migrations: readonly Migration[] = [
  // Version 2 may keep what its drafters ignore; of version 1 nothing has to change for that.
  (file) => file,
  // Version 3 may keep what others propose and remark.
  (file) => file,
];

/** The latest version this build writes: a file starts at 1 and each migration adds one. */
export const currentVersion = migrations.length + 1;

/**
 * The version of a file with this metadata: the lowest that can hold it. An older Penholder then opens every draft that it
 * understands, and says of another that it comes from a newer one rather than that it is damaged.
 */
export const versionFor = ({ ignored, proposals, comments }: Metadata): number => (proposals || comments ? 3 : ignored ? 2 : 1);
