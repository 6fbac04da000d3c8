/**
 * The Member States of the United Nations and the two observer States, as resolutions and lists name them.
 *
 * Source of the names: UNTERM, the United Nations terminology database, country names (https://unterm.un.org/unterm2/en/country),
 * held against the sponsors and votes of 689 adopted texts of 2020 to 2026. Source of the faults: Editorial Manual, country names
 * (http://dd.dgacm.org/editorialmanual/ed-guidelines/country_names/country.htm) and the UNU list of names often mistaken
 * (https://communications.unu.edu/mues-other).
 */

/** A name that a State does not have at the United Nations, or no longer. */
export interface OtherName {
  readonly name: string;
  /** The month in which it ceased to be the right one, "2022-06"; "" where it never was. */
  readonly until: string;
}

export interface State {
  /** As lists name it: "Bolivia (Plurinational State of)", "Sudan". */
  readonly name: string;
  /** As a sentence names it, with its article: "the Plurinational State of Bolivia", "the Sudan". */
  readonly inText: string;
  /** Without its article: "Republic of the Sudan"; the short name again where there is no other. */
  readonly formalName: string;
  /** Texts in this order are in that of lists of States: "cote d ivoire". */
  readonly key: string;
  readonly observer: boolean;
  /** Shorter than the short name, and right in running text: "United States". */
  readonly shorterName: string | null;
  readonly otherNames: readonly OtherName[];
}

/**
 * A State in each line: its short name, with "(the)" where a sentence gives it an article; its formal name where that is another;
 * and after it names that are wrong, with the month up to which they were right, or after "=" one that is not. Observers have an asterisk.
 */
const table = `
Afghanistan | Islamic Republic of Afghanistan
Albania | Republic of Albania
Algeria | People’s Democratic Republic of Algeria
Andorra | Principality of Andorra
Angola | Republic of Angola
Antigua and Barbuda
Argentina | Argentine Republic
Armenia | Republic of Armenia
Australia
Austria | Republic of Austria
Azerbaijan | Republic of Azerbaijan
Bahamas (the) | Commonwealth of the Bahamas
Bahrain | Kingdom of Bahrain
Bangladesh | People’s Republic of Bangladesh
Barbados
Belarus | Republic of Belarus | Belorussia, Byelorussia
Belgium | Kingdom of Belgium
Belize
Benin | Republic of Benin | Dahomey 1975-11
Bhutan | Kingdom of Bhutan
Bolivia (Plurinational State of) | | Bolivia 2009-04
Bosnia and Herzegovina | | Bosnia-Herzegovina, Bosnia & Herzegovina
Botswana | Republic of Botswana
Brazil | Federative Republic of Brazil
Brunei Darussalam | | Brunei
Bulgaria | Republic of Bulgaria
Burkina Faso | | Upper Volta 1984-08
Burundi | Republic of Burundi
Cabo Verde | Republic of Cabo Verde | Cape Verde 2013-10, Republic of Cape Verde 2013-10
Cambodia | Kingdom of Cambodia | Kampuchea 1990-02
Cameroon | Republic of Cameroon
Canada
Central African Republic (the)
Chad | Republic of Chad
Chile | Republic of Chile
China | People’s Republic of China
Colombia | Republic of Colombia
Comoros (the) | Union of the Comoros
Congo (the) | Republic of the Congo | Congo-Brazzaville
Costa Rica | Republic of Costa Rica
Côte d’Ivoire | Republic of Côte d’Ivoire | Ivory Coast 1985-11, Cote d’Ivoire
Croatia | Republic of Croatia
Cuba | Republic of Cuba
Cyprus | Republic of Cyprus
Czechia | Czech Republic | Czech Republic 2016-07
Democratic People’s Republic of Korea (the) | | North Korea
Democratic Republic of the Congo (the) | | Zaire 1997-05, Congo-Kinshasa, DR Congo
Denmark | Kingdom of Denmark
Djibouti | Republic of Djibouti
Dominica | Commonwealth of Dominica
Dominican Republic (the)
Ecuador | Republic of Ecuador
Egypt | Arab Republic of Egypt
El Salvador | Republic of El Salvador
Equatorial Guinea | Republic of Equatorial Guinea
Eritrea | State of Eritrea
Estonia | Republic of Estonia
Eswatini | Kingdom of Eswatini | Swaziland 2018-06, Kingdom of Swaziland 2018-06, eSwatini
Ethiopia | Federal Democratic Republic of Ethiopia
Fiji | Republic of Fiji
Finland | Republic of Finland
France | French Republic
Gabon | Gabonese Republic
Gambia (the) | Republic of the Gambia
Georgia
Germany | Federal Republic of Germany
Ghana | Republic of Ghana
Greece | Hellenic Republic
Grenada
Guatemala | Republic of Guatemala
Guinea | Republic of Guinea
Guinea-Bissau | Republic of Guinea-Bissau | Guinea Bissau
Guyana | Co-operative Republic of Guyana
Haiti | Republic of Haiti
Holy See (the) * | | Vatican City, Vatican
Honduras | Republic of Honduras
Hungary
Iceland | Republic of Iceland
India | Republic of India
Indonesia | Republic of Indonesia
Iran (Islamic Republic of) | | Iran
Iraq | Republic of Iraq
Ireland | | Republic of Ireland
Israel | State of Israel
Italy | Republic of Italy
Jamaica
Japan
Jordan | Hashemite Kingdom of Jordan
Kazakhstan | Republic of Kazakhstan | Kazakstan
Kenya | Republic of Kenya
Kiribati | Republic of Kiribati
Kuwait | State of Kuwait
Kyrgyzstan | Kyrgyz Republic
Lao People’s Democratic Republic (the) | | Laos
Latvia | Republic of Latvia
Lebanon | Lebanese Republic
Lesotho | Kingdom of Lesotho
Liberia | Republic of Liberia
Libya | State of Libya | Libyan Arab Jamahiriya 2011-09
Liechtenstein | Principality of Liechtenstein | Lichtenstein
Lithuania | Republic of Lithuania
Luxembourg | Grand Duchy of Luxembourg | Luxemburg
Madagascar | Republic of Madagascar
Malawi | Republic of Malawi
Malaysia
Maldives | Republic of Maldives
Mali | Republic of Mali
Malta | Republic of Malta
Marshall Islands (the) | Republic of the Marshall Islands
Mauritania | Islamic Republic of Mauritania
Mauritius | Republic of Mauritius
Mexico | United Mexican States
Micronesia (Federated States of)
Monaco | Principality of Monaco
Mongolia
Montenegro
Morocco | Kingdom of Morocco
Mozambique | Republic of Mozambique
Myanmar | Republic of the Union of Myanmar | Burma 1989-06
Namibia | Republic of Namibia
Nauru | Republic of Nauru
Nepal
Netherlands (Kingdom of the) | | Netherlands 2023-03, Holland
New Zealand
Nicaragua | Republic of Nicaragua
Niger (the) | Republic of the Niger
Nigeria | Federal Republic of Nigeria
North Macedonia | Republic of North Macedonia | the former Yugoslav Republic of Macedonia 2019-02, Republic of Macedonia, Macedonia
Norway | Kingdom of Norway
Oman | Sultanate of Oman
Pakistan | Islamic Republic of Pakistan
Palau | Republic of Palau
Panama | Republic of Panama
Papua New Guinea | Independent State of Papua New Guinea
Paraguay | Republic of Paraguay
Peru | Republic of Peru
Philippines (the) | Republic of the Philippines | Phillipines, Philipines
Poland | Republic of Poland
Portugal | Portuguese Republic
Qatar | State of Qatar
Republic of Korea (the) | | South Korea
Republic of Moldova (the) | | Moldova, Moldavia
Romania | | Rumania, Roumania
Russian Federation (the) | | Russia
Rwanda | Republic of Rwanda
Saint Kitts and Nevis | | St. Kitts and Nevis, St Kitts and Nevis
Saint Lucia | | St. Lucia, St Lucia
Saint Vincent and the Grenadines | | St. Vincent and the Grenadines, St Vincent and the Grenadines
Samoa | Independent State of Samoa | Western Samoa 1997-07
San Marino | Republic of San Marino
Sao Tome and Principe | Democratic Republic of Sao Tome and Principe | São Tomé and Príncipe, Sao Tomé and Principe
Saudi Arabia | Kingdom of Saudi Arabia
Senegal | Republic of Senegal
Serbia | Republic of Serbia
Seychelles | Republic of Seychelles
Sierra Leone | Republic of Sierra Leone
Singapore | Republic of Singapore
Slovakia | Slovak Republic
Slovenia | Republic of Slovenia
Solomon Islands
Somalia | Federal Republic of Somalia
South Africa | Republic of South Africa
South Sudan | Republic of South Sudan
Spain | Kingdom of Spain
Sri Lanka | Democratic Socialist Republic of Sri Lanka | Ceylon 1972-05
State of Palestine (the) *
Sudan (the) | Republic of the Sudan
Suriname | Republic of Suriname | Surinam
Sweden | Kingdom of Sweden
Switzerland | Swiss Confederation
Syrian Arab Republic (the) | | Syria
Tajikistan | Republic of Tajikistan | Tadjikistan
Thailand | Kingdom of Thailand
Timor-Leste | Democratic Republic of Timor-Leste | East Timor 2002-09, Timor Leste
Togo | Togolese Republic
Tonga | Kingdom of Tonga
Trinidad and Tobago | Republic of Trinidad and Tobago | Trinidad & Tobago
Tunisia | Republic of Tunisia
Türkiye | Republic of Türkiye | Turkey 2022-06, Republic of Turkey 2022-06, Turkiye
Turkmenistan
Tuvalu
Uganda | Republic of Uganda
Ukraine | | the Ukraine
United Arab Emirates (the)
United Kingdom of Great Britain and Northern Ireland (the) | | =United Kingdom, Great Britain, Britain
United Republic of Tanzania (the) | | Tanzania
United States of America (the) | | =United States, U.S.A.
Uruguay | Eastern Republic of Uruguay
Uzbekistan | Republic of Uzbekistan
Vanuatu | Republic of Vanuatu
Venezuela (Bolivarian Republic of) | | Venezuela
Viet Nam | Socialist Republic of Viet Nam | Vietnam, Viet-Nam
Yemen | Republic of Yemen
Zambia | Republic of Zambia
Zimbabwe | Republic of Zimbabwe
`;

/** All of them, in the order of lists. */
export const states: readonly State[] = table.trim().split("\n").map(stateOf);

function stateOf(line: string): State {
  const [short = "", formal = "", others = ""] = line.split("|").map((cell) => cell.trim());
  const match = /^([^(*]+?)(?: \(([^)]+)\))?( \*)?$/.exec(short)!;
  const plain = match[1]!;
  const added = match[2];
  // "(the)" is no part of the name; "(Plurinational State of)" is, and goes before it in a sentence.
  const name = added === undefined || added === "the" ? plain : `${plain} (${added})`;
  const whole = name === plain ? plain : `${added} ${plain}`;
  const names = others === "" ? [] : others.split(", ");
  return {
    name,
    inText: added === undefined ? plain : `the ${whole}`,
    formalName: formal || whole,
    key: alphabeticalKey(name),
    observer: match[3] !== undefined,
    shorterName: names.find((each) => each.startsWith("="))?.slice(1) ?? null,
    otherNames: names.filter((each) => !each.startsWith("=")).map(otherNameOf),
  };
}

function otherNameOf(cell: string): OtherName {
  const dated = /^(.+) (\d{4}-\d{2})$/.exec(cell);
  return dated ? { name: dated[1]!, until: dated[2]! } : { name: cell, until: "" };
}

/** What a list of names is ordered by: lower case, without accents, and blanks for other marks. */
function alphabeticalKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}

const byName = new Map(
  states.flatMap((state) => {
    const { name, inText, formalName, shorterName, otherNames } = state;
    return [...otherNames.map((other) => other.name), shorterName ?? name, formalName, inText, name].map(
      (each) => [nameKey(each), state] as const,
    );
  }),
);

/** Names that differ by article, case, accents or marks only are the same. */
function nameKey(name: string): string {
  return alphabeticalKey(name).replace(/^the /, "");
}

/** The State that a name, short, formal or mistaken, stands for; null where it names none. */
export const stateNamed = (name: string): State | null => byName.get(nameKey(name)) ?? null;
