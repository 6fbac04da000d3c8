import { join } from "node:path";
import { z } from "zod";
import type { HouseRules } from "../../shared/checks/index.js";
import type { Host } from "../host/host.js";
import { readHouseRules } from "./house-rules.js";
import { storedValue } from "./stored-value.js";

/** The file of house rules that a person drafts by. */
export interface ChosenHouseRules {
  /** Asks for a file; null where the person cancels. @throws {CallFailure} as `readHouseRules`; then the file before stays chosen */
  choose(): Promise<HouseRules | null>;
  /** What the chosen file says now; null where there is none. @throws {CallFailure} as `readHouseRules` */
  read(): Promise<HouseRules | null>;
  forget(): Promise<void>;
}

const chosenSchema = z.strictObject({ path: z.string().nullable() });

/** Remembers the file, not what it says, as `house-rules.json`: whoever changes the file changes the rules. */
export function chosenHouseRules(host: Pick<Host, "chooseFilesToOpen">, userData: string): ChosenHouseRules {
  const chosen = storedValue(join(userData, "house-rules.json"), chosenSchema, { path: null });
  return {
    async choose() {
      const kinds = [{ name: "House rules", extensions: ["yaml", "yml", "json"] }];
      const [path] = await host.chooseFilesToOpen({ title: "Choose house rules", kinds, several: false });
      if (path === undefined) return null;
      const houseRules = await readHouseRules(path);
      await chosen.write({ path });
      return houseRules;
    },
    async read() {
      const { path } = await chosen.read();
      return path === null ? null : readHouseRules(path);
    },
    forget: () => chosen.write({ path: null }),
  };
}
