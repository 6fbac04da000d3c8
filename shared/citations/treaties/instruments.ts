import { plain, treaties } from "./treaty.js";

/**
 * Instruments outside the Treaty Series, or cited from elsewhere too, that the Assembly and the Economic and Social Council
 * name with a note. Counted in 440 of their texts of 2020 to 2026 (United Nations, machine-readable resolutions,
 * https://github.com/UNxml): where they are first named, a note stands nine times in ten or more.
 */
const others: readonly string[] = [
  "2005 World Summit Outcome",
  "Beijing Declaration and Platform for Action",
  "Convention on the Privileges and Immunities of the United Nations",
  "Declaration on the Right to Development",
  "Geneva Conventions of 12 August 1949",
  "Guiding Principles on Internal Displacement",
  "International Covenant on Civil and Political Rights",
  "International Covenant on Economic, Social and Cultural Rights",
  "International Covenants on Human Rights",
  "Johannesburg Declaration on Sustainable Development",
  "Madrid International Plan of Action on Ageing, 2002",
  "Monterrey Consensus of the International Conference on Financing for Development",
  "Paris Agreement",
  "Programme for the Further Implementation of Agenda 21",
  "Programme of Action for the Least Developed Countries for the Decade 2011–2020",
  "Programme of Action of the International Conference on Population and Development",
  "Rio Declaration on Environment and Development",
  "Sendai Framework for Disaster Risk Reduction 2015–2030",
  "Treaty on the Prohibition of Nuclear Weapons",
  "United Nations Declaration on the Rights of Indigenous Peoples",
  "United Nations Millennium Declaration",
  "Universal Declaration of Human Rights",
  "Vienna Declaration and Programme of Action",
  "Vienna Programme of Action for Landlocked Developing Countries for the Decade 2014–2024",
  "World Programme of Action for Youth",
];

/** So many texts must cite a treaty with a note before one is missed in others. */
const enoughTexts = 3;

/** A treaty or other instrument that is named in a text; its name’s characters. */
export interface NamedInstrument {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const byFirstWord = new Map<string, string[]>();
for (const name of [...others, ...treaties.filter(({ texts }) => texts >= enoughTexts).map((treaty) => treaty.name)]) {
  const first = name.slice(0, name.indexOf(" "));
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), name].toSorted((a, b) => b.length - a.length),
  );
}

const firstWord = new RegExp(`\\b(?<!-)(?:${[...byFirstWord.keys()].join("|")}) `, "g");

/** The instruments that are named in full in a text, in order: those that are named with a note. */
export function instrumentsIn(words: string): NamedInstrument[] {
  const text = plain(words);
  const found: NamedInstrument[] = [];
  for (const match of text.matchAll(firstWord)) {
    const from = match.index;
    if (from < (found.at(-1)?.to ?? 0)) continue;
    const name = byFirstWord.get(match[0].trimEnd())!.find((each) => text.startsWith(each, from));
    if (name !== undefined) found.push({ name, from, to: from + name.length });
  }
  return found;
}
