import { join } from "node:path";
import { z } from "zod";
import { type Settings, settingsSchema } from "../../shared/contract/index.js";
import type { WindowSize } from "../host/host.js";
import { type StoredValue, storedValue } from "./stored-value.js";

/** What the person chose, kept as `settings.json`. */
export const storedSettings = (userData: string): StoredValue<Settings> =>
  storedValue(join(userData, "settings.json"), settingsSchema, settingsSchema.parse({}));

const sizeSchema = z.strictObject({ width: z.int().min(480).max(16_384), height: z.int().min(320).max(16_384) });

/** How large the window was last, kept apart from the settings as `window.json`: it changes at every drag. */
export const storedWindowSize = (userData: string): StoredValue<WindowSize> =>
  storedValue(join(userData, "window.json"), sizeSchema, { width: 1280, height: 860 });
