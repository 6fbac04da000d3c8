import { tell, warn } from "../app/messages.js";
import type { Workbench } from "../app/workbench.js";

/** Asks for a file of house rules and checks by it from now on; says where it cannot be read, and why. */
export async function chooseHouseRules(workbench: Workbench): Promise<void> {
  const answer = await workbench.host.call("houseRules.choose", {});
  if (!answer.ok) return warn(workbench, answer.error.message);
  if ("cancelled" in answer.value) return;
  const { houseRules } = answer.value;
  workbench.store.update((state) => ({ ...state, houseRules }));
  tell(workbench, `Drafts are checked by “${houseRules.name}”, too.`);
}

/** Reads the chosen file as it is now; rules that were read before stay where it cannot be read. */
export async function readHouseRules(workbench: Workbench): Promise<void> {
  const answer = await workbench.host.call("houseRules.read", {});
  if (!answer.ok) return warn(workbench, answer.error.message);
  const { houseRules } = answer.value;
  if (houseRules) workbench.store.update((state) => ({ ...state, houseRules }));
}

/** Checks by the rules of the Organization alone. */
export async function leaveHouseRules(workbench: Workbench): Promise<void> {
  workbench.store.update((state) => ({ ...state, houseRules: null }));
  const answer = await workbench.host.call("houseRules.forget", {});
  if (!answer.ok) warn(workbench, answer.error.message);
}
