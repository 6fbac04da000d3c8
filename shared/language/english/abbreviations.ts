import { namedBodies } from "./named-bodies.js";

/** What abbreviations stand for; resolutions write the names of bodies and offices out. UN-Women and its like are names themselves. */
export const abbreviations: ReadonlyMap<string, string> = new Map([
  ...namedBodies.flatMap(({ name, abbreviations: short }) =>
    short.filter((each) => !each.startsWith("UN-")).map((each) => [each, name] as const),
  ),
  ["UN", "United Nations"],
  ["UK", "United Kingdom"],
  ["US", "United States"],
  ["USA", "United States of America"],
  ["SG", "Secretary-General"],
  ["UNSG", "Secretary-General"],
  ["SRSG", "Special Representative of the Secretary-General"],
  ["SDG", "Sustainable Development Goal"],
  ["SDGs", "Sustainable Development Goals"],
  ["MDGs", "Millennium Development Goals"],
  ["NGO", "non-governmental organization"],
  ["NGOs", "non-governmental organizations"],
  ["CSO", "civil society organization"],
  ["CSOs", "civil society organizations"],
  ["LDCs", "least developed countries"],
  ["LLDCs", "landlocked developing countries"],
  ["ODA", "official development assistance"],
  ["FDI", "foreign direct investment"],
  ["ICTs", "information and communications technologies"],
  ["DPRK", "Democratic People’s Republic of Korea"],
  ["DRC", "Democratic Republic of the Congo"],
  ["COP", "Conference of the Parties"],
]);
