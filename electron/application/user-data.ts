import { homedir } from "node:os";
import { join } from "node:path";

/** Where each system keeps what belongs to an application; Electron uses the same folders. */
export function defaultUserData(): string {
  if (process.platform === "win32") return join(process.env.APPDATA ?? join(homedir(), "AppData", "Roaming"), "Penholder");
  if (process.platform === "darwin") return join(homedir(), "Library", "Application Support", "Penholder");
  return join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "Penholder");
}

/** The folder of the library in the application's own. */
export const libraryFolder = (userData: string): string => join(userData, "library");
