/**
 * Opening phrases of adopted resolutions with their counts, as measured on the United Nations' machine-readable
 * resolutions (Department for General Assembly and Conference Management, AKN4UN files of 2020 to 2026, 2,605 texts).
 * Left out: table headings that the count had taken for openings, verbs in the wrong part, and prepositions that
 * belong to the object.
 */
export interface OpeningPhrase {
  readonly part: "preambular" | "operative";
  readonly phrase: string;
  /** Occurrences in texts of the General Assembly, ECOSOC, the Human Rights Council and the Security Council. */
  readonly counts: { readonly GA: number; readonly ECOSOC: number; readonly HRC: number; readonly SC: number };
}

const table = `\
operative	Encourages	4480	319	303	310
operative	Requests	3574	277	412	779
operative	Calls upon	3143	224	396	227
operative	Decides	1870	87	262	823
operative	Welcomes	2357	151	146	211
operative	Urges	2108	179	252	265
operative	Recognizes	2257	215	96	42
operative	Reaffirms	1783	133	102	215
operative	Recalls	1788	94	58	203
operative	Invites	1686	159	91	17
operative	Stresses	1502	81	91	117
operative	Notes	1518	99	43	75
operative	Takes note	1540	102	50	33
operative	Emphasizes	1125	53	40	39
operative	Reiterates	625	53	68	143
operative	Acknowledges	630	54	37	12
operative	Underlines	478	15	26	67
operative	Also requests	456	44	71	4
operative	Also encourages	422	44	26	2
operative	Calls for	346	43	48	22
operative	Notes with appreciation	420	9	7	2
operative	Also recognizes	328	48	11	0
operative	Endorses	362	17	0	4
operative	Also calls upon	313	20	44	1
operative	Also decides	327	27	20	1
operative	Also welcomes	322	21	24	1
operative	Expresses its appreciation	343	15	4	4
operative	Commends	302	8	22	32
operative	Also reaffirms	292	22	11	0
operative	Also recalls	295	17	7	2
operative	Notes with concern	289	18	6	6
operative	Takes note with appreciation	258	29	14	0
operative	Expresses concern	235	10	25	8
operative	Further decides	214	7	5	16
operative	Underscores	137	9	15	69
operative	Affirms	145	4	17	59
operative	Recommends	164	53	3	1
operative	Demands	100	4	20	93
operative	Strongly condemns	126	4	36	50
operative	Condemns	110	0	40	57
operative	Also urges	156	15	32	0
operative	Also notes	190	6	6	0
operative	Reiterates its request	173	6	2	3
operative	Also stresses	161	13	8	1
operative	Also emphasizes	163	12	8	0
operative	Calls on	7	0	4	170
operative	Approves	165	6	0	0
operative	Also takes note	138	14	2	0
operative	Expresses deep concern	110	5	35	0
operative	Further reaffirms	133	7	1	0
operative	Notes with satisfaction	130	0	3	0
operative	Expresses	10	1	0	121
operative	Further encourages	105	20	5	1
operative	Further requests	78	10	21	21
operative	Authorizes	75	1	0	37
operative	Strongly urges	63	0	9	36
operative	Strongly encourages	88	4	6	8
operative	Expresses grave concern	78	0	24	0
operative	Looks forward	87	8	1	0
operative	Appeals	90	2	3	0
operative	Further calls upon	73	2	14	5
operative	Further welcomes	80	4	7	2
operative	Highlights	70	12	3	8
operative	Further recognizes	70	21	1	0
operative	Reiterates its call upon	85	0	0	5
operative	Calls	15	0	3	70
operative	Supports	75	0	2	3
operative	Expresses its deep concern	68	0	10	2
operative	Appreciates	77	2	1	0
operative	Expresses its concern	68	1	6	3
operative	Deplores	55	0	20	0
operative	Also invites	69	2	2	0
operative	Takes into account	71	0	0	0
operative	Further recalls	59	5	2	2
operative	Reaffirms its commitment	60	5	0	0
operative	Expresses serious concern	51	0	2	5
operative	Appropriates	57	0	0	0
operative	Resolves	49	0	2	2
operative	Directs	1	0	0	52
operative	Also acknowledges	42	1	6	0
operative	Further urges	30	0	11	7
operative	Also calls for	29	9	8	0
operative	Reiterates its invitation	35	8	0	0
operative	Recognizes with appreciation	42	0	0	0
operative	Considers	38	1	2	0
operative	Re-emphasizes	36	2	2	0
operative	Expresses its gratitude	40	0	0	0
operative	Emphasises	0	0	0	40
operative	Reiterates its appreciation	39	0	0	0
operative	Reiterates its call for	37	0	0	2
operative	Welcomes and encourages	33	0	2	2
operative	Calls once again upon	37	0	0	0
operative	Further notes	33	2	1	1
operative	Also reiterates	30	0	6	0
operative	Condemns in the strongest terms	26	0	9	1
operative	Expresses appreciation	27	7	0	0
operative	Agrees	30	1	0	3
operative	Also approves	33	0	0	0
operative	Also commends	30	0	2	0
operative	Welcomes with appreciation	25	5	1	0
operative	Condemns unequivocally	22	0	9	0
operative	Recalls with appreciation	30	0	1	0
operative	Authorises	0	0	0	31
operative	Recommits	28	0	2	0
operative	Also recommends	21	8	0	0
operative	Also notes with satisfaction	28	0	1	0
operative	Recalls with satisfaction	28	0	0	0
operative	Confirms	9	1	2	16
operative	Declares	27	0	0	0
operative	Reaffirms its support	27	0	0	0
operative	Adopts	24	2	0	1
operative	Further takes note	26	0	0	1
operative	Regrets	17	0	0	9
operative	Condemns in the strongest possible terms	19	4	3	0
operative	Notes with great concern	15	10	0	0
operative	Also notes with appreciation	25	0	0	0
operative	Expresses its intention	8	0	0	17
operative	Also notes with concern	23	1	0	0
operative	Reminds	19	0	3	1
operative	Further emphasizes	14	6	2	1
operative	Also appropriates	23	0	0	0
operative	Also underlines	21	0	1	0
operative	Further stresses	19	0	2	0
operative	Further approves	21	0	0	0
operative	Expresses its satisfaction	20	1	0	0
operative	Recalls its request	20	0	0	0
operative	Also condemns	12	0	8	0
operative	Reiterates its commitment	20	0	0	0
operative	Expresses its grave concern	6	0	13	1
operative	Also expresses its appreciation	19	0	0	0
operative	Reiterates its concern	18	0	1	0
operative	Determines	9	0	2	8
operative	Commits	18	0	1	0
operative	Supports and encourages	18	0	0	0
operative	Reaffirms its request	18	0	0	0
operative	Draws the attention	12	6	0	0
operative	Acknowledges with appreciation	17	0	1	0
operative	Reiterates its support	18	0	0	0
operative	Also demands	9	0	9	0
operative	Notes with serious concern	17	0	0	0
operative	Once again urges	17	0	0	0
operative	Reiterates its call	13	0	0	4
operative	Takes note with interest	17	0	0	0
operative	Also strongly condemns	10	0	7	0
operative	Reiterates its deep concern	14	0	3	0
operative	Reiterates its demand	16	0	0	1
operative	Further authorises	0	0	0	16
operative	Recognises	0	0	0	16
operative	Reaffirms its determination	15	0	0	0
operative	Also takes note with appreciation	10	5	0	0
operative	Notes with grave concern	15	0	0	0
operative	Expresses particular concern	9	0	1	5
operative	Rejects	11	1	2	1
operative	Reiterates its grave concern	15	0	0	0
operative	Congratulates	14	0	0	0
operative	Remains deeply concerned	10	0	4	0
operative	Notes with interest	13	0	0	0
operative	Recognizes with concern	13	0	0	0
operative	Welcomes and urges	4	9	0	0
operative	Renews its call upon	12	0	0	0
operative	Strongly reaffirms	8	0	0	4
operative	Also affirms	9	0	3	0
operative	Continues to encourage	11	0	0	1
operative	Pays tribute	12	0	0	0
operative	Expresses its support	7	0	4	1
operative	Proclaims	12	0	0	0
operative	Invites and encourages	12	0	0	0
operative	Reaffirms its strong support	12	0	0	0
operative	Urgently calls upon	8	0	1	3
operative	Notes with regret	10	0	2	0
operative	Expresses its deep appreciation	5	5	0	2
operative	Expresses its profound gratitude	8	4	0	0
operative	Maintains	2	0	0	10
operative	Expresses its serious concern	10	0	0	1
operative	Further demands	2	0	2	7
operative	Recognizes with deep concern	9	1	0	0
operative	Deplores and condemns in the strongest terms	10	0	0	0
operative	Notes with deep concern	9	1	0	0
operative	Strongly appeals	10	0	0	0
operative	Also recognizes with appreciation	10	0	0	0
operative	Also expresses concern	4	0	6	0
operative	Fully supports	2	0	0	8
operative	Takes note with satisfaction	9	0	0	0
operative	Reiterates its serious concern	9	0	0	0
operative	Reiterates its conviction	9	0	0	0
operative	Decides further	0	0	0	9
operative	Expresses the hope	8	0	0	0
operative	Expresses alarm	6	0	1	1
operative	Strongly objects	6	0	2	0
operative	Also reiterates its request	8	0	0	0
operative	Stresses the importance	6	0	0	2
operative	Also underscores	7	0	1	0
operative	Expresses strong concern	8	0	0	0
operative	Expresses support	7	0	1	0
operative	Remains concerned	6	0	2	0
operative	Also expresses grave concern	4	0	4	0
operative	Requires	1	0	0	7
operative	Reiterates its calls	0	0	0	8
operative	Reiterates its endorsement	7	0	0	0
operative	Further invites	6	1	0	0
operative	Further condemns	4	0	1	2
operative	Also reaffirms its commitment	7	0	0	0
operative	Expresses its commitment	7	0	0	0
operative	Encourages and recognizes	7	0	0	0
operative	Welcomes and supports	6	0	1	0
operative	Proposes	5	0	2	0
operative	Reiterates its strong support	7	0	0	0
operative	Reiterates its condemnation	7	0	0	0
operative	Reaffirms its call upon	6	1	0	0
operative	Continues to urge	0	0	0	7
operative	Respects	6	0	0	0
operative	Reiterates its growing concern	6	0	0	0
operative	Reaffirms its concern	6	0	0	0
operative	Reaffirms its approval	6	0	0	0
operative	Expresses the view	6	0	0	0
operative	Considers it important	6	0	0	0
operative	Reaffirms once again	6	0	0	0
operative	Affirms its support once again	6	0	0	0
operative	Calls attention to and reaffirms	6	0	0	0
operative	Reiterates its approval	6	0	0	0
operative	Also authorizes	6	0	0	0
operative	Once again encourages	6	0	0	0
operative	Takes note once again	6	0	0	0
operative	Expresses full support	6	0	0	0
operative	Also reiterates its call upon	6	0	0	0
operative	Notes with appreciation and satisfaction	6	0	0	0
operative	Reconfirms	6	0	0	0
operative	Also re-emphasizes	4	0	2	0
operative	Notes with increasing concern	6	0	0	0
operative	Emphasizes once more	6	0	0	0
operative	Firmly condemns	6	0	0	0
operative	Condemns without reservation	6	0	0	0
operative	Emphasizes its utmost concern	6	0	0	0
operative	Declares its firm opposition	6	0	0	0
operative	Calls once again for	6	0	0	0
operative	Stresses its commitment	6	0	0	0
operative	Expresses its very serious concern	6	0	0	0
operative	Underscores its very serious concern	6	0	0	0
operative	Expresses its very deep concern	6	0	0	0
operative	Urgently requests	5	0	0	1
operative	Recommits firmly	6	0	0	0
operative	Acknowledges with great concern	6	0	0	0
operative	Further acknowledges	5	0	1	0
operative	Reiterates its requests	6	0	0	0
operative	Takes note with concern	6	0	0	0
operative	Realizes	6	0	0	0
operative	Expresses its firm conviction	6	0	0	0
operative	Emphasizes once again	6	0	0	0
operative	Expresses its continued serious concern	6	0	0	0
operative	Also declares	6	0	0	0
operative	Determines once more	6	0	0	0
operative	Demands once more	6	0	0	0
operative	Stresses once again	6	0	0	0
operative	Reaffirms its recognition	6	0	0	0
operative	Expresses its firm belief	6	0	0	0
operative	Continues to welcome	6	0	0	0
operative	Reaffirms its condemnation in the strongest possible terms	6	0	0	0
operative	Also condemns in the strongest possible terms	6	0	0	0
operative	Reiterates its invitation and encouragement	6	0	0	0
operative	Underlines once again	6	0	0	0
operative	Emphasizes once again its serious concern	6	0	0	0
operative	Also notes with regret	6	0	0	0
operative	Further calls for	1	0	5	0
operative	Renews	0	0	0	6
operative	Deeply regrets	0	0	0	6
operative	Reiterates its call on	0	0	0	6
operative	Affirms its deep commitment	5	0	0	0
operative	Reiterates its strong condemnation	3	0	2	0
operative	Also expresses serious concern	5	0	0	0
operative	Deplores and strongly condemns	5	0	0	0
operative	Reiterates its previous requests	5	0	0	0
operative	Further recognizes with appreciation	5	0	0	0
operative	Renews its decision	5	0	0	0
operative	Recognizes and encourages	3	0	1	1
operative	Takes note with great concern in that regard	5	0	0	0
operative	Values	5	0	0	0
operative	Also reaffirms its request	5	0	0	0
operative	Reiterates its appeals	5	0	0	0
operative	Anticipates	5	0	0	0
operative	Considers it alarming	5	0	0	0
operative	Also condemns unequivocally	3	0	2	0
operative	Recalls with concern	5	0	0	0
operative	Notes with deep regret	5	0	0	0
operative	Recalls and reiterates	5	0	0	0
operative	Acknowledges and profoundly regrets	5	0	0	0
operative	Expresses its deep regret	5	0	0	0
operative	Reiterates its concerns	5	0	0	0
operative	Understands	4	0	0	1
operative	Continues to condemn in the strongest possible terms	0	0	5	0
operative	Also draws the attention	4	0	0	0
operative	Renews its request	3	1	0	0
operative	Also looks forward	4	0	0	0
operative	Welcomes and accepts with appreciation	4	0	0	0
operative	Reaffirms its decision	2	2	0	0
operative	Expresses the need	4	0	0	0
operative	Takes note with grave concern	4	0	0	0
operative	Renews its commitment	4	0	0	0
operative	Expresses special commendation	4	0	0	0
operative	Deeply deplores	2	0	2	0
operative	Also strongly encourages	3	1	0	0
operative	Expresses its determination	3	0	0	1
operative	Expresses its conviction	4	0	0	0
operative	Reiterates its strong encouragement	4	0	0	0
operative	Further recommends	2	2	0	0
operative	Also expresses deep concern	2	0	2	0
operative	Notes with alarm	4	0	0	0
operative	Expresses strong support	4	0	0	0
operative	Acknowledges with great appreciation	4	0	0	0
operative	Strongly deplores	1	0	3	0
operative	Continues	0	0	2	2
operative	Further expresses concern	0	0	4	0
operative	Again calls upon	0	0	2	2
operative	Further expresses	0	0	0	4
operative	Expresses serious concerns	0	0	0	4
operative	Extends	0	0	0	4
operative	Draws	3	0	0	0
operative	Also expresses appreciation	3	0	0	0
operative	Further expresses appreciation	3	0	0	0
operative	Once again requests	3	0	0	0
operative	Also notes with deep concern	3	0	0	0
operative	Recalls its invitation	3	0	0	0
operative	Further notes with satisfaction	3	0	0	0
operative	Revises	2	0	0	1
operative	Confirms its recognition	3	0	0	0
operative	Welcomes and continues to encourage	3	0	0	0
operative	Once again invites	3	0	0	0
operative	Endorses and supports	3	0	0	0
operative	Renews its previous call	3	0	0	0
operative	Commends with satisfaction	3	0	0	0
operative	Pledges its continued support	3	0	0	0
operative	Reiterates its unwavering commitment	3	0	0	0
operative	Expresses its continued deep concern	3	0	0	0
operative	Stresses its continued determination	3	0	0	0
operative	Brings to the attention	3	0	0	0
operative	Reaffirms its profound solidarity	3	0	0	0
operative	Further commends	3	0	0	0
operative	Expresses solidarity with and compassion for	3	0	0	0
operative	Reaffirms its conviction	3	0	0	0
operative	Also expresses its concern	2	0	1	0
operative	Recalls in this regard	3	0	0	0
operative	Deplores in the strongest terms	3	0	0	0
operative	Strongly emphasizes	3	0	0	0
operative	Commends once again	3	0	0	0
operative	Recognizes also	3	0	0	0
operative	Calls attention	3	0	0	0
operative	Recalls with interest	3	0	0	0
operative	Establishes	2	0	0	1
operative	Further calls	1	0	0	2
operative	Also deplores	1	0	2	0
operative	Renews its appeal	0	3	0	0
operative	Recognizes and promotes	0	3	0	0
operative	Welcomes and expresses its appreciation	0	0	3	0
operative	Asserts	0	0	1	2
operative	Further authorizes	0	0	0	3
operative	Expresses its willingness	0	0	0	3
operative	Further calls on	0	0	0	3
preambular	Recalling	4834	326	505	654
preambular	Recognizing	3535	221	392	202
preambular	Reaffirming	2574	121	350	436
preambular	Noting	1943	94	177	184
preambular	Welcoming	1633	64	170	287
preambular	Recalling also	1648	124	196	5
preambular	Taking note	1051	63	54	141
preambular	Stressing	891	50	135	158
preambular	Emphasizing	874	16	121	94
preambular	Acknowledging	778	59	157	50
preambular	Recognizing also	841	79	115	0
preambular	Recalling further	618	74	79	0
preambular	Reaffirming also	641	36	80	1
preambular	Reiterating	341	17	36	155
preambular	Deeply concerned	429	14	91	3
preambular	Bearing in mind	467	31	27	10
preambular	Expressing concern	401	12	63	51
preambular	Underlining	381	10	56	73
preambular	Having considered	469	14	1	31
preambular	Noting with concern	426	23	52	4
preambular	Mindful	455	11	22	10
preambular	Convinced	445	4	12	0
preambular	Concerned	390	10	41	3
preambular	Noting with appreciation	350	15	44	8
preambular	Noting also	319	30	29	1
preambular	Expressing	0	0	1	373
preambular	Guided	170	4	148	4
preambular	Expressing deep concern	199	21	77	27
preambular	Recognizing further	243	26	37	0
preambular	Welcoming also	249	5	38	3
preambular	Encouraging	164	20	12	73
preambular	Reaffirming further	230	19	11	1
preambular	Condemning	112	0	23	106
preambular	Aware	228	4	6	0
preambular	Noting with great concern	209	17	5	0
preambular	Underscoring	107	8	27	85
preambular	Affirming	149	11	33	22
preambular	Conscious	191	10	2	0
preambular	Considering	179	0	11	3
preambular	Expressing grave concern	101	24	51	14
preambular	Highlighting	141	5	23	7
preambular	Taking note with appreciation	142	6	14	4
preambular	Commending	88	10	7	57
preambular	Taking note also	137	8	12	0
preambular	Strongly condemning	57	10	22	60
preambular	Noting with satisfaction	144	0	2	0
preambular	Acting	0	0	0	143
preambular	Stressing also	117	9	15	0
preambular	Gravely concerned	97	17	13	7
preambular	Determining	0	0	0	129
preambular	Urging	53	0	8	58
preambular	Taking into account	95	6	5	2
preambular	Deploring	69	8	23	3
preambular	Acknowledging also	83	6	12	0
preambular	Alarmed	75	1	22	1
preambular	Recognising	0	0	0	98
preambular	Noting further	79	5	9	4
preambular	Welcoming further	78	1	7	0
preambular	Expressing its concern	69	0	16	0
preambular	Cognizant	83	0	2	0
preambular	Reaffirming its commitment	80	1	0	0
preambular	Emphasizing also	66	0	12	0
preambular	Having examined	71	6	0	0
preambular	Noting with deep concern	51	0	15	7
preambular	Expressing its deep concern	55	8	6	2
preambular	Expressing its appreciation	53	11	1	1
preambular	Calling upon	40	4	7	13
preambular	Noting with grave concern	50	6	5	1
preambular	Seriously concerned	55	0	4	0
preambular	Determined	49	4	6	0
preambular	Expressing serious concern	23	2	18	14
preambular	Deeply concerned also	45	1	9	0
preambular	Looking forward	48	3	4	0
preambular	Emphasising	0	0	0	50
preambular	Expressing appreciation	34	1	2	7
preambular	Taking into consideration	34	5	3	0
preambular	Recalling with appreciation	37	0	3	0
preambular	Reiterating its deep concern	33	0	5	1
preambular	Noting with serious concern	34	0	3	0
preambular	Calling	1	0	0	34
preambular	Expressing its grave concern	23	0	11	0
preambular	Concerned also	25	1	5	0
preambular	Expressing concern also	26	0	4	0
preambular	Recalling with concern	29	0	0	0
preambular	Expressing grave concern also	11	9	9	0
preambular	Noting with appreciation also	28	0	0	0
preambular	Calling for	24	0	0	4
preambular	Referring	21	7	0	0
preambular	Noting with concern also	22	2	3	0
preambular	Remaining deeply concerned	22	1	2	2
preambular	Having also considered	26	0	0	0
preambular	Reiterating its concern	26	0	0	0
preambular	Believing	22	0	3	1
preambular	Regretting	17	0	6	1
preambular	Guided also	10	0	14	0
preambular	Appreciating	15	0	2	7
preambular	Recognizing with concern	21	0	3	0
preambular	Welcoming in this regard	24	0	0	0
preambular	Expressing deep concern also	12	2	9	0
preambular	Supporting	14	0	3	6
preambular	Condemning also	19	0	4	0
preambular	Expressing alarm	3	4	10	6
preambular	Wishing	22	0	0	0
preambular	Taking note further	18	1	3	0
preambular	Recalling in particular	18	0	1	3
preambular	Expressing gravest concerns	18	4	0	0
preambular	Noting with regret	20	0	1	0
preambular	Desirous	21	0	0	0
preambular	Considering also	20	0	0	0
preambular	Stressing further	17	0	2	1
preambular	Noting in this regard	20	0	0	0
preambular	Underlining also	12	0	7	0
preambular	Recognizing with deep concern	16	0	2	0
preambular	Acknowledging further	12	3	3	0
preambular	Condemning in the strongest terms	12	0	6	0
preambular	Acknowledging with appreciation	14	0	3	0
preambular	Reiterating its conviction	11	5	0	0
preambular	Calling on	0	0	5	11
preambular	Deeply disturbed	11	0	4	0
preambular	Resolved	12	0	3	0
preambular	Reiterating its grave concern	11	0	4	0
preambular	Confirming	12	0	2	0
preambular	Reaffirming once more	12	0	2	0
preambular	Deeply concerned further	11	0	3	0
preambular	Emphasizing further	12	0	1	0
preambular	Honouring	13	0	0	0
preambular	Strongly deploring	10	0	2	1
preambular	Mindful also	12	0	1	0
preambular	Reiterating its serious concern	8	5	0	0
preambular	Reaffirming its determination	13	0	0	0
preambular	Expressing its conviction	6	6	0	0
preambular	Reiterating its strong condemnation	11	1	0	0
preambular	Committed	11	0	1	0
preambular	Recommitting	12	0	0	0
preambular	Bearing in mind also	11	0	1	0
preambular	Believing it necessary	12	0	0	0
preambular	Recognizing with satisfaction	12	0	0	0
preambular	Encouraged	12	0	0	0
preambular	Deeply alarmed	8	1	3	0
preambular	Expressing grave concern further	1	4	7	0
preambular	Aware also	9	0	2	0
preambular	Strongly condemning also	7	2	2	0
preambular	Reiterating also	9	0	2	0
preambular	Convinced also	11	0	0	0
preambular	Renewing its unwavering commitment	11	0	0	0
preambular	Deeply convinced	11	0	0	0
preambular	Reaffirming its deep concern	10	0	0	0
preambular	Cognizant also	10	0	0	0
preambular	Expressing its deep concern also	9	0	1	0
preambular	Commending also	10	0	0	0
preambular	Expressing profound regret	8	0	2	0
preambular	Inviting	9	0	1	0
preambular	Noting in particular	6	0	3	1
preambular	Noting with great concern also	10	0	0	0
preambular	Reaffirming its strong commitment	10	0	0	0
preambular	Reiterating its appreciation	10	0	0	0
preambular	Highlighting also	9	0	1	0
preambular	Referring also	10	0	0	0
preambular	Expressing particular concern	9	0	1	0
preambular	Calling attention	9	0	0	0
preambular	Re-emphasizing	6	0	3	0
preambular	Having received	9	0	0	0
preambular	Taking note with satisfaction	4	5	0	0
preambular	Recalling with satisfaction	9	0	0	0
preambular	Remaining concerned	5	0	4	0
preambular	Taking note with appreciation also	9	0	0	0
preambular	Reiterating its commitment	8	0	0	0
preambular	Expressing its deep appreciation	7	0	0	1
preambular	Realizing	7	0	1	0
preambular	Expressing its grave concern also	6	0	2	0
preambular	Recognizing and affirming	8	0	0	0
preambular	Sharing the deep concern	8	0	0	0
preambular	Reaffirming its strong support	8	0	0	0
preambular	Deploring in particular	6	0	2	0
preambular	Expressing its unequivocal support	6	0	2	0
preambular	Trusting	8	0	0	0
preambular	Strongly convinced	7	0	0	0
preambular	Welcoming in particular	7	0	0	0
preambular	Condemning in the strongest possible terms	5	2	0	0
preambular	Expressing support	6	0	0	1
preambular	Deploring also	6	0	1	0
preambular	Reiterating its call for	7	0	0	0
preambular	Expressing regret	3	0	3	1
preambular	Deeply deploring	3	0	4	0
preambular	Stressing again with grave concern	5	0	2	0
preambular	Noting with alarm	6	0	1	0
preambular	Strongly encouraging	1	0	0	6
preambular	Also expressing	0	0	0	7
preambular	Expressing its satisfaction	6	0	0	0
preambular	Also expressing its satisfaction	6	0	0	0
preambular	Having also examined	6	0	0	0
preambular	Reaffirming its belief	6	0	0	0
preambular	Reaffirming its strong condemnation	6	0	0	0
preambular	Reaffirming also its strong condemnation	6	0	0	0
preambular	Reiterating its call upon	6	0	0	0
preambular	Underlining its strong condemnation	6	0	0	0
preambular	Alarmed and concerned	6	0	0	0
preambular	Having listened	6	0	0	0
preambular	Reiterating its continuing support	6	0	0	0
preambular	Strongly deploring also	6	0	0	0
preambular	Underlining further	6	0	0	0
preambular	Noting with deep concern also	3	0	3	0
preambular	Reaffirming its serious concern	6	0	0	0
preambular	Reaffirming its concern	4	0	0	2
preambular	Recognizing with concern also	6	0	0	0
preambular	Recognizing with concern further	6	0	0	0
preambular	Noting again with appreciation	6	0	0	0
preambular	Noting with deep regret	6	0	0	0
preambular	Reiterating its support	6	0	0	0
preambular	Concerned further	5	0	1	0
preambular	Expressing its grave concern further	6	0	0	0
preambular	Continuing to underline	6	0	0	0
preambular	Reiterating its deep distress	6	0	0	0
preambular	Reaffirming its recognition	6	0	0	0
preambular	Firmly believing	6	0	0	0
preambular	Being gravely concerned	6	0	0	0
preambular	Noting with particular interest	6	0	0	0
preambular	Believing also	6	0	0	0
preambular	Re-emphasizing its unequivocal support	6	0	0	0
preambular	Expressing profound concern	3	0	3	0
preambular	Seized	6	0	0	0
preambular	Deeply regretting	4	0	2	0
preambular	Disappointed	6	0	0	0
preambular	Expressing regret and concern	6	0	0	0
preambular	Reaffirming its call upon	6	0	0	0
preambular	Particularly concerned	6	0	0	0
preambular	Expressing grave concern in particular	6	0	0	0
preambular	Reminding	2	0	0	4
preambular	Expressing grave alarm	5	0	1	0
preambular	Endorsing	2	0	0	4
preambular	Alarmed also	3	0	3	0
preambular	Having heard	0	6	0	0
preambular	Renewing	0	0	1	5
preambular	Demanding	0	0	0	6
preambular	Responding	0	0	0	6
preambular	Further recalling	0	0	0	6
preambular	Reconfirming	5	0	0	0
preambular	Recalling its commitment	5	0	0	0
preambular	Reiterating its condemnation	5	0	0	0
preambular	Taking note with concern	5	0	0	0
preambular	Affirming once again	5	0	0	0
preambular	Commemorating	5	0	0	0
preambular	Deeply disappointed	5	0	0	0
preambular	Expressing continued concern	5	0	0	0
preambular	Expressing its support	4	0	0	1
preambular	Calling attention also	5	0	0	0
preambular	Recalling with grave concern	2	0	3	0
preambular	Expressing deep appreciation	5	0	0	0
preambular	Expressing solidarity	5	0	0	0
preambular	Expressing deep concern further	2	0	3	0
preambular	Reiterating its deep concern also	5	0	0	0
preambular	Firmly convinced	5	0	0	0
preambular	Noting with profound concern	5	0	0	0
preambular	Recognizing and reaffirming	5	0	0	0
preambular	Looking forward also	5	0	0	0
preambular	Also recalling	0	0	0	5
preambular	Expressing great concern	0	0	0	5
preambular	Recalling and reaffirming	0	0	0	5
preambular	Rejecting	3	0	0	1
preambular	Convinced further	4	0	0	0
preambular	Stressing with grave concern	4	0	0	0
preambular	Reaffirming its unwavering commitment	4	0	0	0
preambular	Affirming its support	4	0	0	0
preambular	Referring further	4	0	0	0
preambular	Observing	3	0	1	0
preambular	Noting with renewed concern	4	0	0	0
preambular	Deploring further	4	0	0	0
preambular	Reiterating its endorsement	4	0	0	0
preambular	Welcoming and reaffirming	4	0	0	0
preambular	Reaffirming in particular	4	0	0	0
preambular	Sharing deep concern	4	0	0	0
preambular	Reiterating deep concern	4	0	0	0
preambular	Emphasizing once again	4	0	0	0
preambular	Noting with satisfaction also	4	0	0	0
preambular	Noting again with regret	2	0	2	0
preambular	Expressing its gratitude	1	3	0	0
preambular	Having regard	1	0	0	3
preambular	Noting with interest	0	0	4	0
preambular	Further reiterating	0	0	0	4
preambular	Further welcoming	0	0	0	4
preambular	Further expressing	0	0	0	4
preambular	Strongly urging	0	0	0	4
preambular	Welcoming with appreciation	2	0	1	0
preambular	Noting with gratitude	3	0	0	0
preambular	Giving due consideration	3	0	0	0
preambular	Expressing sympathy	3	0	0	0
preambular	Stressing its resolve	3	0	0	0
preambular	Bearing	2	0	0	1
preambular	Expressing its profound indignation	3	0	0	0
preambular	Reaffirming equally	3	0	0	0
preambular	Noting also with concern	3	0	0	0
preambular	Understanding	3	0	0	0
preambular	Reaffirming its respect	3	0	0	0
preambular	Proceeding	3	0	0	0
preambular	Confirming its commitment	3	0	0	0
preambular	Remaining convinced	3	0	0	0
preambular	Marking	3	0	0	0
preambular	Looking forward with interest	3	0	0	0
preambular	Reaffirming its call for	3	0	0	0
preambular	Recalling with appreciation also	3	0	0	0
preambular	Recalling with appreciation further	3	0	0	0
preambular	Expressing particular concern also	3	0	0	0
preambular	Determined also	3	0	0	0
preambular	Sharing	3	0	0	0
preambular	Ever mindful	3	0	0	0
preambular	Welcoming in this regard also	3	0	0	0
preambular	Expressing serious concern also	1	0	2	0
preambular	Strongly condemning further	0	2	1	0
preambular	Further expressing concern	0	3	0	0
preambular	Continuing	0	0	2	1
preambular	Paying tribute	0	0	0	3
preambular	Having conducted	0	0	0	3
preambular	Further recognising	0	0	0	3
preambular	Paying	0	0	0	3
preambular	Remaining	0	0	0	3
preambular	Further taking note	0	0	0	3`;

/** All known phrases, the most frequent first within each part. */
export const openingPhrases: readonly OpeningPhrase[] = table.split("\n").map((row) => {
  const [part, phrase, ga, ecosoc, hrc, sc] = row.split("\t") as [OpeningPhrase["part"], string, string, string, string, string];
  return { part, phrase, counts: { GA: Number(ga), ECOSOC: Number(ecosoc), HRC: Number(hrc), SC: Number(sc) } };
});
