import { useWindowState, useWorkbench } from "../app/workbench.js";
import { Button } from "../ui/button.js";
import { leaveHouseRules, readHouseRules } from "./house-rules-actions.js";

/** By which house rules drafts are checked besides; nothing where there are none. */
export function HouseRulesLine() {
  const workbench = useWorkbench();
  const name = useWindowState((state) => state.houseRules?.name);
  if (name === undefined) return null;
  return (
    <p className="house-rules-line">
      <span>House rules: {name}</span>
      <Button look="quiet small" tip="After the file has been changed" onClick={() => void readHouseRules(workbench)}>
        Read again
      </Button>
      <Button look="quiet small" tip="Check by the rules of the Organization alone" onClick={() => void leaveHouseRules(workbench)}>
        Leave out
      </Button>
    </p>
  );
}
