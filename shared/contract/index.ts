export type { ExportFormat } from "../export/formats.js";
export type { DroppedFile, PenholderApi } from "./api.js";
export {
  type CallName,
  contract,
  exportFormats,
  type OpenedDocument,
  type RecentFile,
  type Request,
  type Response,
  type Settings,
  settingsSchema,
} from "./calls.js";
export type { Answer, Failure } from "./errors.js";
export { type EventData, type EventName, events, type MenuCommand, menuCommands } from "./events.js";
export type { LibraryFilter, LibraryProgress, LibraryRecord } from "./library-calls.js";
export { largestFile, largestRequest } from "./limits.js";
