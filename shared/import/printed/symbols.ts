/** Symbols of resolutions, statements and drafts: A/RES/61/179, S/RES/1325 (2000), S/PRST/2020/11, A/HRC/S-36/L.1, A/C.3/61/L.10/Rev.1. */
export const symbolPattern =
  /(?:A\/HRC\/RES|A\/RES|E\/RES|S\/RES)\/(?:[A-Z]+-)?\d+(?:\/\d+[A-Z]?)?(?:\s?\(\d{4}\))?|S\/PRST\/\d{4}\/\d+|[AES](?:\/[A-Z]+(?:\.\d+)?)?(?:\/(?:E?S-)?\d{1,4})+\/L\.\d+(?:\/Rev\.\d+)?/;
const symbolAlone = new RegExp(`^(?:${symbolPattern.source})\\*{0,2}$`);

const symbolFirst = new RegExp(`^(${symbolPattern.source})(?:\\s.{0,160}[^,;:.])?$`);

/** The symbol that a line begins with, alone or as a running head before the title. */
export const symbolAtStart = (text: string): string | null => symbolFirst.exec(text)?.[1] ?? null;

export const isSymbol = (text: string): boolean => symbolAlone.test(text);
