/**
 * Treaties that adopted resolutions cite from the Treaty Series: registration number|volume|texts|name. Read from the notes
 * of 642 resolutions and decisions of 2020 to 2026 (United Nations, machine-readable resolutions, https://github.com/UNxml),
 * with the words before each note; “texts” counts those that give this volume with this number. The most cited come first.
 */
export const rows = `
27531|1577|42|Convention on the Rights of the Child
20378|1249|32|Convention on the Elimination of All Forms of Discrimination against Women
30822|1771|32|United Nations Framework Convention on Climate Change
44910|2515|27|Convention on the Rights of Persons with Disabilities
973|75|20|Geneva Convention relative to the Protection of Civilian Persons in Time of War
42146|2349|19|United Nations Convention against Corruption
39574|2225|15|United Nations Convention against Transnational Organized Crime
10485|729|14|Treaty on the Non-Proliferation of Nuclear Weapons
27531|2171|14|Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography
9464|660|13|International Convention on the Elimination of All Forms of Racial Discrimination
970|75|12|Geneva Convention for the Amelioration of the Condition of the Wounded and Sick in Armed Forces in the Field
971|75|12|Geneva Convention for the Amelioration of the Condition of Wounded, Sick and Shipwrecked Members of Armed Forces at Sea
972|75|12|Geneva Convention relative to the Treatment of Prisoners of War
27531|2173|12|Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict
30619|1760|12|Convention on Biological Diversity
39574|2237|12|Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime
39574|2241|10|Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime
2545|189|9|Convention relating to the Status of Refugees
17512|1125|9|Additional Protocol I
38544|2187|9|Rome Statute of the International Criminal Court
14537|993|8|Convention on International Trade in Endangered Species of Wild Fauna and Flora
24841|1465|8|Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
39574|2326|8|Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime
17513|1125|7|Additional Protocol II
27531|2983|7|Optional Protocol to the Convention on the Rights of the Child on a communications procedure
31363|1833|6|United Nations Convention on the Law of the Sea
33480|1954|6|United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa
39481|2220|6|International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
48088|2716|6|International Convention for the Protection of All Persons from Enforced Disappearance
14860|1015|5|Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction
33757|1974|5|Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction
33873|1981|5|Treaty on the South-East Asia Nuclear-Weapon-Free Zone
52373|3013|5|Arms Trade Treaty
8791|606|4|Protocol relating to the Status of Refugees
9068|634|4|Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean
24841|2375|4|Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment
51633|2970|4|Treaty on a Nuclear-Weapon-Free Zone in Central Asia
221|14|3|Constitution of the World Health Organization
8843|610|3|Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies
14152|976|3|Single Convention on Narcotic Drugs of 1961 as amended by the 1972 Protocol
14458|989|3|Convention on the Reduction of Statelessness
14583|996|3|Convention on Wetlands of International Importance especially as Waterfowl Habitat
14956|1019|3|Convention on Psychotropic Substances of 1971
20378|2131|3|Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women
22495|1342|3|Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects
22495|1342|3|Protocol on Non-Detectable Fragments (Protocol I)
22495|1342|3|Protocol on Prohibitions or Restrictions on the Use of Mines, Booby Traps and Other Devices (Protocol II)
22495|1342|3|Protocol on Prohibitions or Restrictions on the Use of Incendiary Weapons (Protocol III)
22495|2048|3|Protocol on Prohibitions or Restrictions on the Use of Mines, Booby Traps and Other Devices as amended on 3 May 1996 (Amended Protocol II)
22495|2399|3|Protocol on Explosive Remnants of War (Protocol V)
27627|1582|3|United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 1988
28395|1651|3|Convention on the Conservation of Migratory Species of Wild Animals
35457|2051|3|Convention on the Safety of United Nations and Associated Personnel
35597|2056|3|Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on Their Destruction
40906|2296|3|Tampere Convention on the Provision of Telecommunication Resources for Disaster Mitigation and Relief Operations
43425|2404|3|Additional Protocol III
44910|2518|3|Optional Protocol to the Convention on the Rights of Persons with Disabilities
612|39|2|Forced Labour Convention, 1930 (No. 29)
792|54|2|Labour Inspection Convention, 1947 (No. 81)
1200|1996|2|Agreement between the United Nations and INTERPOL
1240|2160|2|Agreement concerning the Relationship between the United Nations and the Organisation for the Prohibition of Chemical Weapons
1342|96|2|Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others
1616|120|2|Migration for Employment Convention (Revised), 1949 (No. 97)
3511|249|2|Convention for the Protection of Cultural Property in the Event of Armed Conflict
5158|360|2|Convention relating to the Status of Stateless Persons
5181|362|2|Discrimination (Employment and Occupation) Convention, 1958 (No. 111)
7310|500|2|Vienna Convention on Diplomatic Relations
8638|596|2|Vienna Convention on Consular Relations
14668|1642|2|Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty
14862|1015|2|Minimum Age Convention, 1973 (No. 138)
17426|1120|2|Migrant Workers (Supplementary Provisions) Convention, 1975 (No. 143)
22495|2024|2|Protocol on Blinding Laser Weapons (Protocol IV)
22495|2260|2|amendment to article 1 of the Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons
25573|1490|2|Organization of African Unity Convention for the elimination of mercenarism in Africa
28911|1673|2|Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal
30822|2303|2|Kyoto Protocol
35457|2689|2|Optional Protocol to the Convention on the Safety of United Nations and Associated Personnel
36794|2115|2|Private Employment Agencies Convention, 1997 (No. 181)
37245|2133|2|Worst Forms of Child Labour Convention, 1999 (No. 182)
37517|2149|2|International Convention for the Suppression of Terrorist Bombings
37733|2158|2|Constitutive Act of the African Union
37789|2163|2|International Convention against the Recruitment, Use, Financing and Training of Mercenaries
37924|2167|2|Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks
40446|2271|2|Agreement on the Privileges and Immunities of the International Criminal Court
41723|2329|2|Agreement between the United Nations and the Royal Government of Cambodia concerning the Prosecution under Cambodian Law of Crimes Committed during the Period of Democratic Kampuchea
42279|2354|2|Convention for the Protection of the Marine Environment of the North-East Atlantic
43649|2419|2|International Convention against Doping in Sport
44004|2445|2|International Convention for the Suppression of Acts of Nuclear Terrorism
51379|2955|2|Domestic Workers Convention, 2011 (No. 189)
241|70|1|Charter of the League of Arab States
1061|1651|1|Agreement between the United Nations and the Latin American and Caribbean Economic System
3511|2253|1|Second Protocol to the Convention for the Protection of Cultural Property in the Event of Armed Conflict
5778|402|1|Antarctic Treaty
7525|521|1|Convention on Consent to Marriage, Minimum Age for Marriage and Registration of Marriages
8564|591|1|Convention on Facilitation of International Maritime Traffic
9344|652|1|Convention for the International Council for the Exploration of the Sea, 1964
11806|823|1|Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property
14691|1001|1|Organization of African Unity Convention governing the specific aspects of refugee problems in Africa
15063|1025|1|Treaty of Amity and Cooperation in Southeast Asia
15511|1037|1|Convention concerning the Protection of the World Cultural and Natural Heritage
18232|1155|1|Vienna Convention on the Law of Treaties
18961|1184|1|International Convention for the Safety of Life at Sea, 1974
22341|1331|1|Bangkok Declaration of 8 August 1967
22484|1340|1|International Convention for the Prevention of Pollution from Ships, 1973, as modified by the Protocol of 1978 relating thereto
23001|1361|1|International Convention on Standards of Training, Certification and Watchkeeping for Seafarers, 1978
23489|1405|1|International Convention on Maritime Search and Rescue, 1979
25974|1506|1|Convention for the Protection and Development of the Marine Environment of the Wider Caribbean Region
26164|1513|1|Vienna Convention for the Protection of the Ozone Layer
26363|1520|1|African Charter on Human and Peoples’ Rights
26369|1522|1|Montreal Protocol on Substances that Deplete the Ozone Layer
28327|1648|1|Protocol for the Protection of the South-East Pacific against Pollution from Land-based Sources
29004|1678|1|Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation
31364|1836|1|Agreement relating to the Implementation of Part XI of the United Nations Convention on the Law of the Sea of 10 December 1982
32194|1891|1|International Convention on Oil Pollution Preparedness, Response and Cooperation, 1990
37770|2161|1|Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters
37925|2167|1|Agreement on the Privileges and Immunities of the International Tribunal for the Law of the Sea
38349|2178|1|International Convention for the Suppression of the Financing of Terrorism
39357|2214|1|Protocol on the Privileges and Immunities of the International Seabed Authority
39486|2221|1|Agreement to Promote Compliance with International Conservation and Management Measures by Fishing Vessels on the High Seas
39489|2221|1|Convention on the Conservation and Management of Fishery Resources in the South-East Atlantic Ocean
40228|2258|1|Agreement on the Conservation of Albatrosses and Petrels
41032|2302|1|World Health Organization Framework Convention on Tobacco Control
41069|2304|1|Seafarers’ Identity Documents Convention (Revised), 2003 (No. 185)
43345|2400|1|International Treaty on Plant Genetic Resources for Food and Agriculture
45694|2562|1|Convention on the Protection of the Underwater Cultural Heritage
45696|2562|1|Economic Cooperation Organization Trade Agreement
46745|2624|1|Charter of the Association of Southeast Asian Nations
47713|2688|1|Convention on Cluster Munitions
49647|2835|1|Southern Indian Ocean Fisheries Agreement
50518|2896|1|Agreement on cooperation among the States members of the Shanghai Cooperation Organization
50525|2898|1|United Nations Convention on the Use of Electronic Communications in International Contracts
50553|2899|1|Convention on the Conservation and Management of High Seas Fishery Resources in the South Pacific Ocean
51299|2952|1|Maritime Labour Convention, 2006
`;
