/** A body as a sentence names it, what it is called once it has been named, and the abbreviations that resolutions avoid. */
export interface NamedBody {
  /** Without its article: "United Nations Office on Drugs and Crime". */
  readonly name: string;
  /** "Office", so that "the Office" is clear further on in the paragraph; null where texts go on writing the name. */
  readonly shortTitle: string | null;
  readonly abbreviations: readonly string[];
}

/**
 * A body in each line: name, short title, abbreviations.
 *
 * Source of the names: Editorial Manual, abbreviations (http://dd.dgacm.org/editorialmanual/ed-guidelines/style/abbreviations.htm);
 * of the short titles: what adopted texts of 2020 to 2026 call a body they have named a few lines before (United Nations,
 * machine-readable resolutions, https://github.com/UNxml). Where they mostly write the name again, as of funds and programmes,
 * there is none.
 */
const table = `
General Assembly | Assembly | UNGA
Security Council | Council | UNSC
Economic and Social Council | Council | ECOSOC
Human Rights Council | Council | HRC, UNHRC
International Court of Justice | Court | ICJ
International Criminal Court | Court |
International Law Commission | Commission | ILC
United Nations Commission on International Trade Law | Commission | UNCITRAL
Conference on Disarmament | Conference |
Disarmament Commission | Commission |
Peacebuilding Commission | Commission | PBC
Commission on the Status of Women | Commission | CSW
Commission for Social Development | Commission | CSocD
Commission on Population and Development | Commission | CPD
Commission on Narcotic Drugs | Commission | CND
Commission on Crime Prevention and Criminal Justice | Commission | CCPCJ
Commission on Science and Technology for Development | Commission | CSTD
Statistical Commission | Commission |
Economic Commission for Africa | Commission | UNECA
Economic Commission for Europe | Commission | UNECE
Economic Commission for Latin America and the Caribbean | Commission | ECLAC
Economic and Social Commission for Asia and the Pacific | Commission | ESCAP
Economic and Social Commission for Western Asia | Commission | ESCWA
International Narcotics Control Board | Board | INCB
Permanent Forum on Indigenous Issues | Permanent Forum | UNPFII
Committee for Development Policy | Committee | CDP
Committee on Non-Governmental Organizations | Committee |
Committee for Programme and Coordination | Committee | CPC
Committee on the Elimination of Discrimination against Women | Committee |
Committee on the Rights of the Child | Committee |
Human Rights Committee | Committee |
Committee on the Peaceful Uses of Outer Space | Committee | COPUOS
Special Committee on Peacekeeping Operations | Special Committee |
Special Political and Decolonization Committee | Committee |
Committee on Contributions | Committee |
Advisory Committee on Administrative and Budgetary Questions | Advisory Committee | ACABQ
Board of Auditors | |
Joint Inspection Unit | Unit | JIU
International Civil Service Commission | Commission | ICSC
Office of Internal Oversight Services | Office | OIOS
United Nations Office on Drugs and Crime | Office | UNODC
Office of the United Nations High Commissioner for Human Rights | Office of the High Commissioner | OHCHR
Office of the United Nations High Commissioner for Refugees | Office of the High Commissioner | UNHCR
Office for the Coordination of Humanitarian Affairs | Office | OCHA
Office of Counter-Terrorism | | UNOCT
Office for Disarmament Affairs | Office | UNODA
United Nations Relief and Works Agency for Palestine Refugees in the Near East | Agency | UNRWA
International Residual Mechanism for Criminal Tribunals | Mechanism | IRMCT
United Nations Conference on Trade and Development | | UNCTAD
United Nations Development Programme | | UNDP
United Nations Environment Programme | | UNEP
United Nations Environment Assembly | | UNEA
United Nations Population Fund | | UNFPA
United Nations Children’s Fund | | UNICEF
United Nations Human Settlements Programme | | UN-Habitat
United Nations Entity for Gender Equality and the Empowerment of Women | | UN-Women
United Nations Institute for Training and Research | Institute | UNITAR
United Nations University | University | UNU
World Food Programme | | WFP
World Health Assembly | | WHA
World Health Organization | | WHO
International Labour Organization | | ILO
Food and Agriculture Organization of the United Nations | | FAO
United Nations Educational, Scientific and Cultural Organization | | UNESCO
United Nations Industrial Development Organization | Organization | UNIDO
International Civil Aviation Organization | | ICAO
International Maritime Organization | | IMO
International Telecommunication Union | Union | ITU
International Organization for Migration | Organization | IOM
World Intellectual Property Organization | Organization | WIPO
World Meteorological Organization | Organization | WMO
World Trade Organization | | WTO
International Fund for Agricultural Development | Fund | IFAD
International Monetary Fund | | IMF
International Atomic Energy Agency | Agency | IAEA
Organization for the Prohibition of Chemical Weapons | Organization | OPCW
International Seabed Authority | Authority |
Inter-Agency Standing Committee | | IASC
Intergovernmental Panel on Climate Change | | IPCC
Intergovernmental Authority on Development | | IGAD
International Committee of the Red Cross | | ICRC
African Union | |
European Union | | EU
Association of Southeast Asian Nations | |
Organization for Security and Cooperation in Europe | | OSCE
`;

/** Bodies that resolutions name often. */
export const namedBodies: readonly NamedBody[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", shortTitle = "", abbreviations = ""] = line.split("|").map((cell) => cell.trim());
    return { name, shortTitle: shortTitle || null, abbreviations: abbreviations === "" ? [] : abbreviations.split(", ") };
  });
