/**
 * The numbered chain that brings an old file up to date: entry N turns version N into version N + 1. Only ever add at
 * the end; a file written by any version opens for good.
 */
export type Migration = (file: Record<string, unknown>) => Record<string, unknown>;

export const migrations: readonly Migration[] = [];

/** The version this build writes: a file starts at 1 and each migration adds one. */
export const currentVersion = migrations.length + 1;
