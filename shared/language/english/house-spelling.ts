/** Stems whose suffix is -ize in the Organization’s spelling (Concise Oxford); "advise", "comprise" and their like are not among them. */
export const izeStems: readonly string[] = (
  "apolog author capital categor central civil commercial computer contextual criminal crystall custom decentral demilitar democrat digital " +
  "emphas equal external final formal general global harmon hospital ideal immun individual industrial initial institutional internal " +
  "international legal liberal local marginal material maxim memor minim mobil modern monit national natural neutral normal operational optim " +
  "organ penal polar politic popular prior priorit public radical rational real recogn reorgan revital scrutin sensit social special stabil " +
  "standard stigmat summar symbol synchron synthes universal urban util victim visual"
).split(" ");

/** American forms and those of the Organization’s spelling, lower case: in names they stay. */
export const americanForms: ReadonlyMap<string, string> = new Map([
  ["program", "programme"],
  ["programs", "programmes"],
  ["labor", "labour"],
  ["center", "centre"],
  ["centers", "centres"],
  ["centered", "centred"],
  ["defense", "defence"],
  ["fulfill", "fulfil"],
  ["fulfills", "fulfils"],
  ["fulfillment", "fulfilment"],
  ["toward", "towards"],
  ["favor", "favour"],
  ["favorable", "favourable"],
  ["honor", "honour"],
  ["honored", "honoured"],
  ["honoring", "honouring"],
  ["behavior", "behaviour"],
  ["neighbor", "neighbour"],
  ["neighboring", "neighbouring"],
  ["color", "colour"],
  ["endeavor", "endeavour"],
  ["endeavors", "endeavours"],
  ["analyze", "analyse"],
  ["analyzing", "analysing"],
  ["catalyze", "catalyse"],
  ["traveling", "travelling"],
  ["counseling", "counselling"],
  ["enrollment", "enrolment"],
  ["skillful", "skilful"],
]);

/** Other ways of writing words of the Organization’s spelling list. None of the first was found in adopted texts. */
export const houseForms: ReadonlyMap<string, string> = new Map([
  ["co-operation", "cooperation"],
  ["co-operate", "cooperate"],
  ["co-ordination", "coordination"],
  ["co-ordinate", "coordinate"],
  ["policy-making", "policymaking"],
  ["policy making", "policymaking"],
  ["decision making", "decision-making"],
  ["money laundering", "money-laundering"],
  ["wellbeing", "well-being"],
  ["sub-regional", "subregional"],
  ["socio-economic", "socioeconomic"],
  ["extra-budgetary", "extrabudgetary"],
  ["counterterrorism", "counter-terrorism"],
  ["peace-keeping", "peacekeeping"],
  ["peace-building", "peacebuilding"],
  ["multistakeholder", "multi-stakeholder"],
  ["inter-governmental", "intergovernmental"],
  ["nongovernmental", "non-governmental"],
  ["web site", "website"],
  ["fora", "forums"],
  ["amongst", "among"],
  ["whilst", "while"],
]);
