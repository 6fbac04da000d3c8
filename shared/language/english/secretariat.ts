/** Heads of the Secretariat and its offices, as a request names them: "the Secretary-General", "the United Nations Office on Drugs and Crime". */
const names =
  /^(?:the )?(?:Secretary-General|Secretariat|Under-Secretary-General|Executive (?:Director|Secretary)|Director|Department|Office|High Commissioner|United Nations (?:Office|High Commissioner|Secretariat|Environment Programme|Human Settlements Programme|Conference on Trade and Development))\b/;

/** Whether an addressee belongs to the Secretariat, whose work the programme budget pays for. */
export const isSecretariat = (addressee: string): boolean => names.test(addressee);
