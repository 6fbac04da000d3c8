import { organOfProfile, type Profile } from "../document/index.js";

/** "General Assembly" for GA. */
export const organName = (organ: Profile): string => organOfProfile(organ).name;
