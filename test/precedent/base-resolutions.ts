import { readFileSync } from "node:fs";
import type { Draft } from "../../shared/document/index.js";
import { importText } from "../../shared/import/index.js";

const files: Record<string, string> = { "2006/19": "000_4707fce83c7dfaad.txt", "2009/24": "001_73b307250e981536.txt" };
export const baseResolution = (number: string): Draft => importText(readFileSync(`../shared/seeds/${files[number]}`, "utf8")).draft;
