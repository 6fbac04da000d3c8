/** Words for people of one sex and what the guidelines for gender-inclusive language put in their place; other capitals mark names. */
export const genderedWords: ReadonlyMap<string, string> = new Map([
  ["chairman", "Chair"],
  ["Chairman", "Chair"],
  ["chairmen", "Chairs"],
  ["Chairmen", "Chairs"],
  ["chairwoman", "Chair"],
  ["manpower", "personnel"],
  ["mankind", "humankind"],
  ["policeman", "police officer"],
  ["policemen", "police officers"],
  ["spokesman", "spokesperson"],
  ["businessmen", "businesspeople"],
]);
