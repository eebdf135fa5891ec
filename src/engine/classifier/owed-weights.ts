/** Made by `npm run train`; see tests/quality/README.md. */
export const lines = `acknowledgement apology next-step
41 -9 -139
#	-24 -61 -145
# #	-29 -14 -93
# # $	-86 -10 -71
# # ,	-68 22 -31
# $	31 -17 -6
# ,	-26 -19 -177
# <day>	-62 -17 -98
# <day> $	-20 -2 -89
# a	-154 -102 -4
# and	26 -1 -33
# and it	-31 -135 -5
# at	-2 -8 -85
# gst	73 183 -1
# hour	-168 -3 -3
# hours	7 17 -25
# hours before	-96 -261 1
# minutes	-170 -85 -119
# minutes $	-240 -129 -95
# of the	30 8 -85
# or	-50 -36 -76
# people	21 127 -12
# pm	-32 5 -263
# seconds	18 170 -6
# stars	-66 -160 3
# the	-103 -152 -13
# this	-198 1 -13
# will	-36 -10 -98
# with	-158 -108 -91
'd	-8 -33 8
'd like	-23 25 -77
'd like to	-2 90 -60
'd suggest	187 13 1
's	-29 -11 24
's #	-50 -162 -39
's best	18 32 183
's best to	44 95 198
's going on	18 49 -64
's great	1 -294 -5
's not	-1 49 1
's nothing	9 14 115
's only	10 67 131
's our	-135 -170 -9
's own	39 101 -5
+# #	-54 -44 -118
+# ,	-38 -5 -143
+# <day>	-14 -13 -103
+# a	-47 -52 -12
+# and	19 -2 -21
+# at	-32 -13 -225
+# before	-92 -116 -4
+# on	-14 -3 -51
+# or	-88 -35 -141
+# this	-198 1 -13
+# to	17 -4 -31
+# tonight	-114 -57 -14
+# up	-165 -87 -4
+# with	33 -27 -28
+'d it	12 -5 209
+'d to	-27 46 3
+'s #	-31 -74 -28
+'s not	-3 85 -1
+'s nothing	9 28 95
+'s our	-77 -86 -14
+'s own	39 101 -5
+'s to	6 45 68
+, #	-11 -11 -165
+, <name>	-18 -28 -39
+, a	-58 -58 -6
+, always	121 101 297
+, and	-53 -19 3
+, as	46 153 29
+, but	-87 1 29
+, can	124 73 5
+, i	-37 26 15
+, it	1 60 48
+, just	-166 -29 -136
+, many	-3 4 227
+, me	-67 -4 1
+, no	-44 -9 -72
+, of	-20 -61 -51
+, or	-28 -3 -61
+, please	-16 -3 -64
+, so	22 4 12
+, some	33 94 245
+, sorry	-309 -491 -117
+, tell	-150 -106 -31
+, that	-13 7 -16
+, the	-3 101 -28
+, then	-62 -38 -105
+, to	-5 -52 -10
+, us	48 -23 -67
+, was	61 157 -11
+, what	113 120 12
+, which	47 78 -8
+, will	138 10 -3
+, yes	-159 -65 -37
+, you	-16 -38 -20
+, your	-19 -16 -36
+<day> #	-45 -12 -197
+<day> ,	-109 -6 -69
+<day> and	-18 -61 16
+<name> ,	-33 -11 6
+<name> <name>	-4 -10 -17
+<name> ?	29 83 -227
+<name> about	33 142 -4
+<name> as	178 5 -30
+<name> have	55 -7 146
+<name> is	38 -7 69
+<name> on	-9 -10 -52
+<name> or	-8 -9 -166
+<name> us	6 4 -57
+<name> with	-129 -5 -42
+<name> your	1 4 -78
+<x> <name>	-13 -8 -165
+<x> and	-27 -2 -83
+<x> for	-21 -3 -181
+<x> if	-4 -120 -30
+<x> or	27 -1 -84
+<x> so	-9 -8 -114
+<x> we	92 0 11
+<x> with	19 6 -233
+a ,	16 4 -17
+a ?	-8 79 53
+a at	-16 -11 -123
+a few	98 112 28
+a in	-69 -17 -10
+a is	126 26 -17
+a look	105 66 -17
+a of	8 26 48
+a one	-64 -1 -1
+a to	-19 -52 25
+a with	24 -1 -20
+about #	-137 -50 -53
+about <name>	-156 -4 -3
+about that	80 75
+about this	100 10 -43
+about what	126 9 25
+about your	-5 -49 6
+afraid we	-2 0 183
+again and	73 108 70
+again soon	-211 -221 -155
+all right	-155 -4 9
+already ,	-16 -9 -81
+always here	-20 -132 -69
+always want	24 6 182
+am afraid	25 24 109
+am on	-118 -62 -30
+am so	-46 -118 17
+am sorry	-64 -641 24
+am very	-11 -66 -3
+an #	-7 -166 11
+an ,	-16 -3 76
+an at	-3 73 12
+an that	32 6 324
+an we	206 6 -13
+and #	10 3 -28
+and <x>	9 -1 -70
+and a	-28 -22 -22
+and appreciate	17 31 243
+and for	-72 -63 -18
+and from	-31 -4 100
+and have	90 49 2
+and i	-99 -34 -156
+and is	-5 25 77
+and it	-15 -10 -126
+and should	-3 8 -102
+and the	-27 3 16
+and they	7 27 85
+and those	105 -3 310
+and yes	-33 -188 -8
+and you	-37 -2 -39
+and your	-1 -3 -131
+any ,	25 -51 3
+apologies for	-47 -370 -2
+apologise for	-8 -170 -14
+apologize for	-38 -412 89
+appreciate your	46 12 48
+are ,	8 113 -14
+are aware	-202 57 17
+are glad	-91 -230 -135
+are happy	2 -28 -69
+are in	57 -21 -2
+are just	32 67 233
+are not	28 -16 -17
+are right	-324 7 3
+are so	-94 -25 -2
+are sorry	-3 -622 26
+are still	-3 82 -56
+are that	-3 -6 147
+are there	15 44 94
+are to	1 107 2
+are very	13 -56 -46
+are you	28 101 -120
+as and	84 -6 146
+as as	-2 -7 -109
+as i	0 -4 -131
+as in	149 19 37
+as of	-71 -99 -20
+as soon	-6 11 38
+as they	99 -10 -2
+as we	0 82 51
+as your	-59 -10 -96
+at #	13 -13 -109
+at <x>	-44 -9 -164
+at all	4 1 143
+at the	-21 -6 -2
+be happy	-14 26 -149
+be on	6 96 -12
+be out	156 53 -60
+be sure	-41 -129 -81
+be that	-95 -30 -15
+be when	-2 1 249
+been about	-4 -8 250
+been up	204 -11 -10
+between #	-3 1 -162
+by #	-113 13 1
+by <day>	-24 17 -75
+by the	52 72 9
+by us	123 -14 -1
+can also	36 34 -62
+can an	108 185 -1
+can check	20 -5 -58
+can i	249 4 1
+can it	1 -56 -17
+can look	10 54 -129
+can out	140 5 24
+can see	-130 -1 15
+can still	-25 -129 -5
+can this	15 -7 -67
+can we	29 137 -11
+can you	-2 10 -32
+can your	-7 -228 -9
+certainly understand	-291 53 -4
+check in	-80 -62 -3
+check on	37 132 -16
+check your	-5 35 -82
+could make	-164 -83 -21
+could you	-9 -6 -295
+dear <name>	20 -4 10
+did have	32 228 161
+did not	-3 7 72
+did you	29 32 -51
+do all	222 -11 163
+do apologize	8 -63 186
+do check	12 -3 168
+do get	-2 113 13
+do it	7 1 -252
+do next	211 8 31
+do not	-8 7 21
+do out	-1 -130 -1
+do this	-14 -133 -2
+do understand	-170 6 99
+do you	5 6 -168
+does not	34 84 17
+does this	148 -18 -1
+during your	-1 1 281
+either ,	-143 -7 -10
+enough for	197 490 167
+every is	139 179 164
+everyone 's	45 79 224
+feel this	319 28 36
+few in	3 -3 265
+for any	37 -33 61
+for at	249 -10 208
+for every	40 6 256
+for everybody	-2 -2 257
+for more	-42 -80 -5
+for our	24 -62
+for the	-79 -62 9
+for us	-13 3 -127
+for with	-69 -30 -22
+for you	-15 -6 31
+for your	-16 -19 37
+from #	7 -61 6
+from <name>	-66 -4 4
+from the	36 43
+from this	-221 -121 2
+from your	-16 -21 -55
+further ?	1 159
+further on	142 88 39
+further to	200 -5 14
+get in	-12 -23 -52
+get this	105 -10 -50
+get to	28 7 91
+get you	9 12 -137
+glad our	-248 -99 -40
+glad that	-111 -53 2
+glad to	67 -7 -19
+glad we	-261 -176 -104
+glad you	-111 -124 2
+go ,	-214 -1
+going on	67 53 6
+got it	-151 -189 -159
+had to	1 6 184
+happy to	-7 -2 -131
+has been	18 -8 73
+have ,	-128 -4 1
+have a	27 0 26
+have any	-13 -20 27
+have for	2 -285 1
+have had	-113 9 38
+have it	37 15 -64
+have just	-131 -4 -78
+have not	-64 -45 -4
+have told	-5 -97 -2
+have you	34 16 -29
+have your	-29 -21 -31
+having a	169 0 134
+having with	-4 -86
+he is	-145 -46 -1
+hello ,	-3 -16 -70
+hello there	194 14 4
+her ,	-51 -190 -25
+here <x>	-52 3 -382
+here to	17 5 -59
+hey <name>	-11 23 12
+hi <name>	8 10 14
+hi there	-13 -16 -28
+hope the	-1 8 193
+hope this	97 -2 4
+hope to	-8 -29 69
+hope you	61 38 19
+hope your	-4 4 146
+how it	-20 31 215
+i am	32 -31 15
+i apologise	-255 -177 -26
+i apologize	-119 -124 -43
+i can	39 9 21
+i have	-90 -62 -227
+i it	-89 11 20
+i know	-141 0 29
+i understand	-185 42 76
+i will	11 -36 -86
+i wish	-178 -16 5
+if anything	-120 -54 -2
+if so	-5 -174 -3
+if there	10 -24 -68
+if we	86 11 18
+if you	19 -2 -120
+in #	10 10 -75
+in <name>	-48 -62 -59
+in and	15 39 16
+in more	1 -131 30
+in our	3 -23 90
+in some	192 142 29
+into it	30 79
+into this	21 22 2
+is ?	-233 -19
+is a	-2 -20 107
+is all	-58 14 611
+is always	145 -2 90
+is and	5 50 -34
+is fine	-102 -15 -14
+is for	98 2 -17
+is not	8 30 25
+is to	35 34 45
+is until	-20 -163 -8
+is very	14 27 196
+is what	68 -9 5
+it #	-261 -34 -45
+it 's	13 -4 70
+it ,	-104 -36 -76
+it <name>	-287 -148 -17
+it by	0 3 -126
+it does	31 72 28
+it for	-59 -59 2
+it had	128 -11 235
+it is	-1 -5 52
+it on	30 3 -47
+it was	14 56 -2
+it with	12 2 -25
+just in	127 348 -14
+know having	-34 36 216
+know the	1 134 -2
+let me	10 13 -207
+let us	-23 -5 -31
+look in	5 179 29
+look into	83 100 18
+looking into	54 -15 137
+made it	-87 -158 -4
+make up	7 168 -26
+may have	122 16 -14
+me know	15 27 -71
+me the	-76 20 -133
+me to	-155 -64 -17
+might be	28 88 28
+much of	-176 -18 55
+my ,	-170 -42
+my <name>	-16 -60 -76
+my apologies	10 -159 -1
+need a	-14 -8 -71
+need anything	3 -140 -16
+need the	-169 -76 -2
+need to	2 -2 -18
+new one	-65 -26 -38
+no say	87 86 221
+not ,	6 137 -2
+not a	107 -1 31
+not always	106 131 3
+not available	50 -1 -134
+not have	-21 -2 5
+not in	28 98 60
+not it	16 0 -61
+not need	-145 -88 -29
+not really	-12 -51 133
+not to	-10 8 75
+not up	32 3 306
+not us	170 76 47
+nothing we	99 -3 316
+of #	23 6 -42
+of <name>	42 10 53
+of any	84 5 7
+of our	39 -8 52
+of that	6 5 112
+of the	2 -7
+of you	-48 -27 -3
+of your	-7 2 -26
+on #	-1 18 -121
+on <day>	-73 -18 -121
+on <x>	21 10 -59
+on for	-125 -41 -3
+on in	153 -9 26
+on the	10 -4 -19
+on this	1 49 88
+on us	-128 -76 -31
+on your	27 29 -10
+one ,	-3 -6 -65
+one can	6 45 198
+one with	3 -122
+only and	6 16 214
+only for	4 0 206
+only on	7 -186 39
+or us	66 -5 -74
+other or	157 -3 -4
+our <name>	-12 -17 -17
+our a	174 72 -4
+our all	7 43 166
+our and	-5 -6 80
+our apologies	-121 -452 147
+our are	50 10 139
+our at	88 14 -1
+our is	29 67 81
+our to	72 -1 37
+our will	-8 -7 -87
+out ,	20 3 -66
+out <x>	160 7 -13
+out to	-60 -9 -98
+please ?	30 1 -49
+please a	52 108 -2
+please have	118 96
+please know	-4 27 171
+please my	4 -32 146
+please out	154 42 -83
+please that	126 -1 10
+please the	3 0 2
+please them	-176 -92
+please to	-20 -5 -31
+please us	108 68 29
+please with	-3 5 -167
+please your	25 -10 -173
+quite a	43 -43 111
+really sorry	16 -238 -3
+right to	-121 -18 -44
+sadly ,	4 214
+same and	-122 -29 -33
+say in	87 86 221
+see that	112 69 62
+see the	-90 -4 2
+see why	-162 0 -13
+see you	78 -5 -7
+she will	-131 -59 -6
+should be	-42 9 -29
+so glad	-141 -70 -63
+so happy	-162 -41 -46
+so it	63 72 16
+so sorry	-22 -380 -5
+so that	42 70 -12
+so you	-51 -23 16
+so your	-203 -14 -104
+someone will	47 97 389
+something to	58 66 121
+soon as	-6 11 38
+sorry ,	-37 -53 -69
+sorry about	35 -469 12
+sorry for	4 -376 33
+sorry if	202 -165 87
+sorry it	-473 -145 -28
+sorry that	-16 -207 -9
+sorry the	-93 -21 -2
+sorry to	18 -346 27
+sorry we	-232 -14 11
+sorry you	-113 -423 55
+sorry your	-391 -44 -1
+sure to	-25 17 -109
+sure you	102 37 18
+take a	64 46 -30
+take of	0 25 108
+tell me	-145 -55 -220
+than #	-124 -155 31
+thank you	-2 -24 -5
+thanks ,	-204 -2 -54
+thanks <name>	0 -5 -97
+thanks again	-175 -113 -9
+thanks for	-33 -4 -10
+that 's	-44 13 -23
+that ,	19 45 -235
+that after	200 315
+that for	-13 -155 -17
+that it	-62 0 -2
+that the	57 23 -4
+that we	-66 -14 13
+that you	-79 -32 -6
+the #	17 -21 19
+the 's	18 65
+the ,	23 32 2
+the <name>	-13 -2 29
+the <x>	-30 -17 79
+the ?	62 68 -66
+the after	-75 -103 -42
+the and	-1 18 8
+the are	109 60 -9
+the at	4 -5 -44
+the do	134 169 49
+the first	-33 -13 -50
+the for	13 2 -45
+the has	73 -13 6
+the here	153 106 -35
+the next	-5 -1 -122
+the of	16 -60 -16
+the only	52 32 204
+the or	-11 26 -285
+the out	36 12 -58
+the same	-7 -11 -24
+the so	74 7 10
+the the	-13 -36 -10
+the this	-56 43 1
+the too	-145 -89 -39
+the was	25 149 9
+the we	-95 2 -2
+the who	-116 -2 2
+the yet	12 461
+their is	272 70 2
+their own	13 64 202
+them ?	121 -14 -2
+them again	355 30 7
+them to	9 -6 -88
+there for	3 4 107
+they are	29 35 51
+they do	1 125 -9
+they it	106 12 257
+they take	0 16 439
+this <x>	-7 1 -61
+this for	57 -3 -46
+this further	-11 102 2
+this has	-5 -83 -4
+this is	-35 -27 -5
+this of	157 33 64
+this should	-29 126 -12
+this with	42 82 -83
+those who	214 15 150
+through <name>	35 130
+to #	-77 -2 -97
+to <name>	23 17 -22
+to <x>	-34 -19 -184
+to ?	-2 -9 -106
+to and	67 70 1
+to as	-6 114 48
+to be	37 41 54
+to further	114 65 -12
+to have	-69 -37 50
+to her	-134 -111 -48
+to it	-150 -10 -13
+to look	21 89 25
+to make	36 10 48
+to out	-1 40 4
+to soon	4 189 105
+to take	112 31 -52
+to that	-55 -90 -28
+to the	4 -32 2
+to those	66 132 771
+to understand	243 32 -8
+to us	-1 17 45
+to what	136 -11 98
+to with	4 -2 -21
+to you	8 -46 4
+to your	0 5 -33
+today ?	25 163 -2
+today and	-81 -36 4
+tomorrow ,	-8 2 -69
+too ,	-39 -65 -43
+too much	2 134 236
+tried to	69 248 -10
+try again	21 119 -48
+try the	233 270 -23
+understand that	-246 -25 -21
+understand the	-109 45 24
+understand your	-27 23 31
+unfortunately ,	1 2 98
+until #	-84 -84 -171
+up to	-69 -51 10
+us <name>	-7 -24 -87
+us a	-9 -6 -124
+us an	-5 4 43
+us at	20 -12 -171
+us for	146 10 -16
+us if	6 161 8
+us to	32 79 8
+us your	-23 -36 -84
+very sorry	-8 -277 9
+want to	104 110 90
+want you	-5 97
+was a	25 115 8
+was on	86 74 5
+was the	84 6 -1
+we 'd	1 28 -9
+we always	0 1 16
+we any	116 -92 7
+we apologise	-12 -97 92
+we apologize	1 -344 17
+we appreciate	-69 -57 -12
+we are	-12 -21 67
+we can	20 34 -29
+we certainly	-192 5 6
+we do	-14 -13 54
+we hope	-3 -126 34
+we just	19 0 180
+we know	-230 13 136
+we let	-135 2 -8
+we must	17 -3 232
+we only	135 -7 90
+we our	-1 -209 -51
+we the	21 -13 2
+we tried	110 104 -60
+we try	5 -1 163
+we understand	-589 -17 19
+we want	38 47 5
+we will	-9 18 -35
+we would	50 3 13
+well check	199 9
+well to	204 78 -10
+were for	-20 -3 229
+were up	-15 -4 310
+what 's	21 44 9
+what are	-6 32 -46
+when there	134 296 67
+when they	68 58 60
+will be	17 51 3
+will it	11 -68 -256
+will need	-4 -1 -50
+will soon	11 4 179
+will this	-13 -10 -77
+will when	152 194 87
+will you	-43 -21 17
+will your	4 -202 -21
+with <name>	13 -31 -21
+with a	-1 2 -25
+with all	97 13 38
+with any	96 41 65
+with our	-8 16 -14
+with regards	32 255 5
+with the	-7 -11 -53
+with them	44 32 -127
+with this	-64 -16 10
+with you	5 -14 33
+with your	-24 10 24
+within #	11 36 -30
+would have	58 13 71
+would it	2 15 383
+would need	-26 -31 -74
+would you	-1 -8 -299
+yes ,	-83 -123 -271
+you ,	-22 -19 -23
+you <name>	-85 -32 21
+you ?	24 -7 -167
+you again	-93 -64 -30
+you an	8 -6 -74
+you and	0 -24 -40
+you are	-68 -11 -28
+you as	26 12 107
+you by	-82 6 -16
+you can	-29 -67 -174
+you did	-60 -118 15
+you do	-24 -22 -47
+you down	-96 4 -7
+you ever	-150 -57 2
+you feel	111 5 15
+you for	24 19 -8
+you further	-7 7 -67
+you getting	117 89 -12
+you had	-1 -69 -6
+you have	-3 38 15
+you may	2 -19 -87
+you must	105 151 -32
+you next	-177 -119 -23
+you now	-248 -78 12
+you please	-28 -4 -145
+you soon	-22 -5 -57
+you the	-6 -10 -113
+you to	1 51 -46
+you were	16 38 53
+you with	-35 -17 2
+your 's	-49 -1 -33
+your ,	-45 14 4
+your ?	76 97 -147
+your and	-4 34 -163
+your are	-194 5 -8
+your but	120 -29 -6
+your from	-154 -4 42
+your has	-12 -2 93
+your kind	-256 -191 -83
+your to	-12 -28 15
+your with	-32 -80 20
,	-43 0 -50
, #	-29 -11 -167
, <name>	-29 -33 -43
, <name> #	234 1 67
, <name> $	-24 26 -41
, <name> ,	-115 -60 -5
, a	-30 -48 -5
, and	-56 2 -1
, and i	-12 -63 -44
, and we	-83 -17 -12
, any	-143 -67 -27
, as	83 138 25
, but	-81 1 31
, can	140 63 -38
, can you	132 114 -17
, email	-32 -203 -1
, hence	241 -22 -8
, i	-37 26 15
, i have	-81 -7 4
, it	6 35 47
, it was	37 206 233
, just	-166 -29 -136
, lets	15 264 11
, many	-3 4 227
, no	-52 -1 -62
, or	-7 0 -66
, please	-16 -3 -64
, send me	-264 -58 -2
, so	22 4 12
, so your	-124 -32 -53
, some	33 94 245
, sorry	-298 -489 -113
, sorry $	-187 -26 -32
, sorry for	-164 -3 -6
, tell	-150 -106 -31
, that	-18 5 -14
, the	18 74 -3
, then	-62 -38 -105
, this is	8 38 1
, we appreciate	-171 -64 -3
, we hope	-182 -80 -16
, we love	20 131 190
, we regret	125 -468 3
, we tried	33 194 -12
, we understand	-334 -9 -40
, we will	34 59 5
, we would	58 91 4
, what	100 113 11
, which	48 97 -10
, will	154 -13 3
, yes	-159 -65 -37
, you	-29 -34 -36
, you can	-6 -55 -90
, you must	109 143 -4
<day>	-63 -20 -233
<day> #	-45 -12 -197
<day> # $	-41 -151 -7
<day> # <day>	-106 -35 -6
<day> $	32 37 -19
<day> ,	-106 -6 -43
<day> and	-15 -54 15
<name>	2 -18 -48
<name> # $	25 -4 128
<name> $	-1 7 16
<name> ,	-26 -11 8
<name> , and	-115 -104 -22
<name> , if	74 183 7
<name> , sorry	-76 -36 -1
<name> , the	131 17 26
<name> , we	-38 -8 18
<name> , you	-304 -207 -117
<name> <name>	-7 -20 -22
<name> <name> ,	-103 -1 -2
<name> <name> <name>	36 25 -67
<name> <name> and	-3 25 -96
<name> <name> app	219 12
<name> <name> is	-14 -91 25
<name> <name> ticket	105 1 398
<name> ?	41 43 -158
<name> ? $	41 43 -158
<name> and we	-31 -174 -16
<name> app	-2 -9 -201
<name> are you	157 100 -3
<name> as	143 16 -46
<name> fell	168 -1 67
<name> fell short	168 -1 67
<name> for	-3 -167 -3
<name> is	3 -8 53
<name> one	-24 -140 -17
<name> or	1 -2 -78
<name> team	68 8 -23
<name> team $	-7 -148 -22
<name> team member	75 8 -65
<name> ticket	105 1 398
<name> with	-189 -9 -180
<name> you will	227 0 -1
<x>	-79 -28 -410
<x> $	-38 -18 -139
<x> , and	1 -153 -17
<x> , which	158 31 94
<x> <name>	-14 -8 -154
<x> and	-27 -2 -83
<x> and we	31 68 -47
<x> for	-37 -13 -126
<x> if	-4 -120 -30
<x> in the	-14 0 -51
<x> or	27 -1 -84
<x> so	-9 -8 -114
<x> to	3 -15 -104
<x> we	92 0 11
<x> we will	92 22 -21
<x> with	26 3 -213
<x> with the	19 11 -56
?	-10 54 -363
? $	-10 54 -363
@acknowledgement met	-670 148 61
@acknowledgement missing	375 71 33
@acknowledgement not-due	-345 -347 -146
@answer met	-228 -198 -102
@answer missing	44 1 92
@answer not-due	22 47 17
@apology met	-177 -1380 63
@apology missing	241 339 37
@apology not-due	-260 -332 -106
@customer calm	-347 -359 -153
@customer complains	19 -125 -8
@customer failed	103 114 69
@effort met	-130 26 -16
@effort missing	223 103 -321
@effort not-due	-40 -47 15
@emotion 0	-344 -379 -174
@emotion 1	-169 -167 -40
@emotion 2	289 277 147
@emotion 3	81 108 81
@escalation missing	22 37 137
@escalation not-due	-33 -34 -19
@feels 0	-58 12 92
@feels 1	-224 36 -29
@feels 2	6 9 -1
@feels 3	-199 -5 23
@follow-up met	-12 29 50
@follow-up missing	99 57 -78
@follow-up not-due	-64 -68 83
@length 0	-19 -4 -28
@length 1	26 -8 -83
@length 2	-28 -55 83
@length 3	-37 10 23
@length 4	21 -7 -9
@length 5	25 33 8
@length 6	29 27 -11
@next-step met	-2 29 -202
@next-step missing	9 -24 477
@next-step not-due	-176 -223 -395
@options missing	-8 -28 17
@options not-due	-21 11 -6
@ownership met	47 103 -24
@ownership missing	100 96 118
@ownership not-due	-237 -307 -123
@question met	253 103 -62
@question missing	85 -49 177
@question not-due	-88 -20 -11
@reflection missing	194 290 67
@reflection not-due	-99 -168 -12
@sentences 1	-91 -74 78
@sentences 2	74 82 13
@sentences 3	7 -15 -71
@sentences 4	-40 -50 -40
@sentences 5	-23 0 34
@sentences 6	59 79 30
@sorry 0	11 -843 80
@sorry 1	-71 -899 39
@sorry 2	-442 -590 -4
@sorry 3	-86 -598 4
@timeframe met	-84 0 -153
@timeframe missing	37 13 57
@timeframe not-due	-28 -25 -19
^ $	-137 -83 -11
^ <x>	68 40 4
^ a	-4 -9 -13
^ aateam	-112 -55 -26
^ aateam $	-112 -55 -26
^ ad $	21 124 -37
^ although	6 -13 372
^ apologies	-1 -183 3
^ apologies for	-4 -32 36
^ as	40 93 62
^ as a	124 56 216
^ as informed	1 -8 195
^ as soon	13 22 230
^ awesome	-140 -61 -18
^ be assured	-4 141 -8
^ becky	-91 -199 -92
^ becky $	-91 -199 -92
^ before	9 -2 198
^ but	-287 -1 29
^ can	-10 2 -167
^ can you	-18 -25 -199
^ congratulations	-139 -16 -31
^ could	-3 -3 -29
^ could you	2 -7 -125
^ dear	16 0 20
^ dear <name>	20 -4 10
^ delivery	189 148 3
^ did	149 184 10
^ did you	71 74 12
^ do	49 -4 -214
^ do you	174 49 -78
^ does	24 -1 -83
^ drivers	-7 11 249
^ enjoy	-186 -163 -65
^ fingers	-256 -22 -18
^ fingers crossed	-256 -22 -18
^ for	16 -1 -47
^ for any	169 -14 9
^ for the	5 24 -108
^ four	-196 -126 -12
^ from	-197 -88 -20
^ glad	-70 -181 8
^ glad we	-132 -92 -24
^ got	-71 -52 -45
^ got it	-88 -68 -39
^ great	-182 -84 3
^ happy	-278 -221 5
^ happy to	-119 -100 -26
^ have	-4 -30 -13
^ have a	-37 -47 5
^ have you	18 -20 -175
^ hello ,	-4 -8 -57
^ hey	-4 -22 21
^ hey ,	-62 -13 1
^ hey <name>	-11 23 12
^ hi	14 7 -5
^ hi <name>	9 10 14
^ hi there	-14 -18 -28
^ hmm	19 165 -2
^ honestly	177 -18 292
^ hope this	34 211 46
^ how	13 7 -94
^ i	-100 24 39
^ i am	70 -70 38
^ i apologize	-16 -72 -4
^ i appreciate	-13 176 4
^ i have	-26 -21 -35
^ i know	-3 -3 154
^ i understand	-81 49 170
^ i will	-59 -15 -34
^ id	-14 175 -1
^ if	-23 -9 25
^ if it	-8 2 31
^ if you	8 -1 -68
^ in	166 37 -4
^ inconvenience	11 -164 8
^ is	-2 42 -307
^ is there	13 1 -59
^ it	8 -16 -4
^ it 's	25 0 78
^ it takes	-174 -113 -14
^ it was	1 5 -178
^ keep using	-176 -81 -8
^ kindly	73 9 -14
^ let	48 44 -136
^ let us	38 25 -54
^ lets	44 181 -56
^ maybe	116 13 211
^ mr	109 -13 7
^ my apologies	7 -96 4
^ nevertheless	47 -76 181
^ nevertheless ,	47 -76 181
^ next	7 20 127
^ next time	48 108 336
^ no	-167 -42 12
^ no problem	-100 -71 -15
^ or	-35 -140 1
^ other	46 164 141
^ our	31 39 68
^ our apologies	-93 -166 3
^ please	-5 35 -93
^ please accept	8 -64 443
^ please dm	45 64 -50
^ please drop	19 70 -35
^ please email	-19 -134 -2
^ please know	-5 40 150
^ please let	61 10 -108
^ please reach	-50 25 -58
^ please send	39 -17 -122
^ read	213 -22 17
^ regards	10 -1 -61
^ regards $	4 1 -82
^ regret	29 -71 217
^ regret the	19 -22 294
^ rmd	159 225 50
^ rmd $	159 225 50
^ see you	63 29 1
^ send	-7 2 -46
^ so glad	-131 -24 -17
^ so sorry	-10 -31 -9
^ someone will	12 44 151
^ sorry	-29 -508 -5
^ sorry ,	-32 -67
^ sorry about	9 -76 -17
^ sorry for	11 -185 7
^ sorry to	-3 114 8
^ sorry you	-14 -48 57
^ still	-6 -106 1
^ tell	-12 -4 -94
^ thank	-18 0 -6
^ thank you	-15 -1 -5
^ thanks	3 1 -62
^ thanks $	41 15 36
^ thanks ,	-143 -2 -39
^ thanks <name>	3 4 -72
^ thanks for	4 17 -6
^ that	-203 -35 3
^ that 's	-130 -23 -13
^ the	14 47 4
^ there	-56 -11 -102
^ there 's	-15 -4 -92
^ this	-76 -36 -3
^ this should	-24 210 -11
^ tm	-244 -98 1
^ tm $	-244 -98 1
^ two	-125 -73 -129
^ understood	239 -28 43
^ understood $	152 -34 3
^ want	-163 -29 -1
^ warm	-44 -187
^ we	-12 10 43
^ we 'd	56 -4 -49
^ we apologize	0 -133 -6
^ we appreciate	19 -18 67
^ we are	-15 41 -21
^ we certainly	-97 0 1
^ we do	-11 -11 38
^ we hope	23 -3 94
^ we know	-224 8 21
^ we love	-438 -529 -339
^ we regret	7 -45 121
^ we request	74 -6 -3
^ we understand	-265 136 8
^ we want	115 -3 74
^ we will	-4 7 -16
^ wed	103 -14 -17
^ welcome	-238 -118 -8
^ well	34 143 -138
^ well check	167
^ were	-7 -47 13
^ what	13 55 -127
^ what 's	21 139 10
^ what a	-160 -153 -8
^ when	20 63 5
^ which	0 8 -258
^ which one	-128 6 -1
^ while we	-1 -192 -32
^ without	-115 -159 -3
^ would	-9 -5 -57
^ yes	-82 -51 -105
^ yes ,	-160 -96 -85
^ you	-43 -12 2
^ you are	-62 -27 -21
^ you can	1 13 -244
^ you do	-168 -179 -15
^ you may	-7 -2 -92
^ you will	-13 0 67
a	29 32 37
a <name>	-23 -5 -31
a <name> <name>	-13 -88 7
a <name> team	75 8 -65
a bit	16 -31 74
a claim	107 42 -5
a customer	201 -4 57
a different	217 14 2
a different browser	101 157 -2
a dm	15 -11 -118
a dm with	79 21 -10
a fair	-203 -10 24
a few	131 148 17
a good	-32 -55 -8
a great flight	-192 14 -86
a look	77 27
a matter	269 90 16
a message	-224 -151 -2
a night	-89 -194 -11
a number	-21 -2 162
a pleasure	-244 -127 -43
a pleasure to	-244 -127 -43
a refund	29 123 -1
a screenshot	31 -6
a seat	-48 -79 -10
aateam	-112 -55 -26
aateam $	-112 -55 -26
about	1 -34 31
about #	-187 -116 -226
about # minutes	-167 -51 -14
about $	151 219 -3
about that	70 70 -8
about the experience	413 -26 -36
about the reason	161 164 -4
about this	100 10 -43
about this $	120 12 -13
about this experience	267 -1 -17
about what	126 9 25
about your	-5 -49 6
about your experience	233 -20 13
accept	-3 -86 86
accept my	7 -22 184
accept our	2 -26 142
accommodate	3 12 227
accordingly	176 7 -8
accordingly $	131 6 -2
account	-3 -19 -21
account , please	116 -3 -1
active	39 -128 -25
ad $	122 -15 -67
added	-137 -8 5
additional	45 11 146
address	31 2 -155
address so	272 -6 -1
advance	10 0 47
advance ,	-3 18 226
advised	-15 -29 134
afraid	3 4 19
afraid $	22 236 154
afraid we	-2 0 183
after	17 9 -56
afternoon	-270 -11 -13
again	42 62 -19
again and	73 108 70
again and again	4 7 342
again soon	-147 -177 -96
again soon $	-63 -41 -39
against	-18 -19 -40
ago	-137 -230 13
aim	59 4 264
air	-10 34 -68
airline	-6 -2 137
airlines	213 108 -30
airport $	1 1 -83
airport authority	18 8 251
all	7 7 199
all of our	-1 -10 77
all times $	41 -5 19
allow	12 -67 -2
along	1 3 -44
along to	77 5 -96
also	-53 -61 -105
always	133 20 175
always here	-20 -132 -69
always want	24 6 182
always want you	14 -2 68
am	8 -90 17
am afraid	25 24 109
am afraid $	22 236 154
am afraid we	-9 0 139
am on	-111 -49 -9
am so	-46 -118 17
am so sorry	-18 -94 1
am sorry	-78 -602 24
am sorry $	51 -133 -3
am sorry ,	-193 -99 -77
am sorry for	26 -23 -1
am sorry it	-93 -20 -9
am sorry that	7 -33 -38
am sorry to	59 -16 131
am sorry you	-82 -34 25
am very	-11 -66 -3
am very sorry	-11 -66 -3
amounts	14 2 221
an	-17 59 35
an agent	13 143 -3
an email	-15 68 91
an email to	-6 4 -74
an option	275 -3 125
and	5 24 -8
and are glad	-100 -31 -39
and assist	-10 146 14
and assist you	-22 155 13
and city	31 184 -1
and city pairs	31 184 -1
and fix	-53 214 -1
and fix the	-53 214 -1
and have you	150 228 -7
and help	114 -6 -13
and i	-115 -47 -153
and i 'd	-106 6 6
and i am	-226 2 -104
and i have	6 7 -83
and i will	-91 -179 -260
and it	-17 -13 -58
and out	-3 -3 177
and out of	-3 -3 177
and re	155 241 -1
and should	-3 8 -102
and support	-15 -181 -25
and they	7 27 85
and they are	66 50 141
and those	105 -3 310
and update	203 -29 -9
and we will	8 23 -36
and yes	-33 -188 -8
and your	-53 -65 -81
and yours	15 122 123
another	84 26 9
any	34 -4 52
any disappointment $	7 -1 181
any inconvenience	46 -513 80
any inconvenience $	2 -27 154
any of	-110 -34 -5
any rudeness	-135 -16 305
anyone	20 46 119
anything	-6 -28 4
anything else	4 -86 7
anything else $	-90 -106
anyway	93 -21 9
apologies	-50 -817 41
apologies for	-47 -370 -2
apologies for any	26 -38 -66
apologies for the	-158 -254 37
apologise	-27 -701 23
apologise for	-8 -170 -14
apologize	-2 -789 106
apologize for	-34 -405 72
apologize for the	-59 -294 -3
app	-47 -69 -43
app $	-11 -36 18
appreciate	-17 16 68
appreciate your	46 12 48
appreciate your feedback	5 -124 336
appreciate your patience	-1 78 -35
appreciate your positive	-92 -37 -37
appreciate your support	-111 -39 -23
appreciated	4 -11 107
appreciated $	7 -171 -15
are	10 5 12
are a	31 85 10
are always here	-42 -118 -60
are aware	-202 57 17
are committed	-1 12 150
are committed to	-1 12 150
are disappointed	-59 8 109
are enjoying	-156 -67 -129
are enjoying the	-131 -80 -45
are glad	-76 -216 -131
are glad to	50 -2 -35
are glad you	88 61 3
are happy	2 -28 -69
are home	6 0 306
are important	8 -32 259
are just	32 67 233
are not	25 -18 -16
are on your	8 16 190
are referring	248 29 -3
are referring to	248 29 -3
are required to	26 67 234
are right	-299 8 4
are right ,	-127 3 3
are showing	162 315 14
are so	-144 -146 -23
are so sorry	-41 -71 19
are sorry	12 -558 4
are sorry about	231 -28 -3
are sorry for	-1 -177 -57
are sorry to	-7 -244 -12
are sorry you	1 -33 23
are still	-3 82 -56
are there	20 15 181
are thrilled	-88 -63 -35
are truly	-57 3 478
are truly sorry	-46 -7 303
are uncertain	176 185 -4
are uncertain about	161 164 -4
are very	13 -56 -46
are very sorry	-6 -67 57
are working	3 1 159
are working to	11 -7 142
are you	21 67 -139
are you getting	159 108 -8
are you using	-28 85 -8
area	319 198 33
area $	204 103 1
areas	96 17 179
around	97 -27 112
arrives	13 253 1
as	76 22 -19
as discussed	104 40 -15
as i	0 -4 -131
as informed	1 -8 195
as of	-40 -94 -8
as quickly	34 115 7
as quickly as	28 104 122
as soon	-6 11 38
as soon as	-6 11 38
as they	99 -10 -2
as we	-10 56 57
as your	-58 -14 -70
assessed	-1 43 225
assist	31 52 -268
assist $	18 13 -134
assist you	-37 -19 -367
assist you $	-43 0 -43
assist you further	-5 7 -59
assistance	29 4 -3
assistance $	-43 3 -398
assistance is	-6 -1 167
at	-17 -27 34
at #	12 -8 -82
at <x>	-53 -9 -151
at <x> $	-2 18 46
at <x> or	-9 -81 -36
at <x> with	-22 -1 -96
at all	4 1 143
at all $	2 5 136
at all ,	-187 -3 5
at the	-21 -4 -1
at the airport	-2 0 -145
at the gate	-4 -48 329
attached	-17 -237 -3
attempt	23 132 1
attempt to	111 194 72
authority	4 -28 156
auto	362 -12 -48
automatically	17 94 -4
availability	341 -36 -16
availability $	263 -5 -32
available	28 -27 -22
avoid	66 -9 -35
awaiting	196 156 -33
aware	-3 296 -15
awesome	-245 -129 -60
back	16 9 -27
back to	14 -2 -65
back to you	85 2 -5
back to your	-87 6 -59
bag	-42 3 -16
bag $	-282 -107 -13
bags	-27 -51 82
bags to	1 4 128
banks	378 54 -5
based on	128 -13 18
be	1 40 -14
be assessed	1 8 375
be back	71 167 25
be back on	262 78 -2
be contacted	-36 -3 188
be happy	-14 26 -149
be happy to	-14 26 -149
be in touch	89 1 23
be looked	135 185 -8
be on	3 105 -5
be on the	16 130 17
be sure	-41 -129 -81
be sure to	-49 -40 -111
bearing	38 111 340
bearing with	14 50 175
becky	-91 -199 -92
becky $	-91 -199 -92
been	8 22 19
been forwarded	58 107 178
before	-5 -18 11
behalf	-14 -123 1
being	13 21 81
below	13 -23 -63
best	38 -19 41
best to	34 105 119
better	45 -12 -7
better $	106 -20 19
between #	-3 1 -162
between # and	-17 -5 -113
billing	138 136
bit	5 -21 173
board $	-46 -89 139
boarding process	0 -72 247
booking	-26 -40 4
both	-291 -112 -86
both $	-34 -19 -76
box	10 21 -33
bring	-108 -19 3
brought	13 38 179
browser	-11 -31 -96
building	-16 -1 59
but	-33 -15 -18
button	1 172 -87
by	15 15 18
by #	-162 3 25
by # pm	-133 -14 -13
by <day>	-24 17 -75
by <day> $	-45 19 -66
by hand	-104 1 -78
by the	33 84 19
by the airport	87 107 340
c	-42 -147 -3
cabin ,	152 48 266
cable	6 5 -93
call	57 -2 -7
call $	163 125 -1
call back	161 16 -2
call us	1 -44 -32
came	-99 -10
can	40 23 -69
can also	36 34 -62
can assist	8 -6 -187
can assist you	10 -5 -53
can check	14 4 -55
can help	48 16 3
can i	249 4 1
can look	10 54 -129
can look into	23 143 -68
can not wait	-212 -156 -33
can see	-130 -1 15
can send	1 0 -57
can still	-25 -129 -5
can you	-14 -26 -311
can you dm	97 162 -1
cancelled	-18 -3 -119
card	4 -14 -66
card $	7 -1 -144
card ,	-46 -142 -49
card is	45 61 -77
card you	-59 -188 -9
cards	18 -111 -88
carrier	70 51 -2
case of	191 17 48
caused	-5 8 -7
caused $	64 -458 17
caused , <name>	-192 -2 5
cb	4 -7 200
cb $	8 4 412
certainly	-38 23 -92
certainly understand	-291 53 -4
certificate	-109 -82 -11
channels $	3 1 448
charges	101 -13 14
check	-3 6 -168
check in	-80 -62 -3
check on	37 132 -16
check your	-5 35 -82
checked	77 -20 -34
choose	-219 -207 -64
choose <x>	-51 -141 -1
city pairs	31 184 -1
claim	11 60 -11
clarification	80 365
clarifying	172 7 -2
closer look at	-116 -50 12
code	-10 -6 -120
come $	3 6 159
come from	53 142 -2
coming from	7 2 228
companion	-60 -135
compare	201 231
compensation	35 194 -70
complaints	112 81 138
complete	93 -8
complimentary	54 14 168
concern	74 89 -23
concern ,	0 199 -1
concerning	-33 286 19
concerning to	-199 155 5
concerning to hear	-131 123 8
concerns	98 -19 5
conditions	144 96 75
confirmation	-8 0 -108
confusion , <name>	10 0 210
connect	62 8 -48
connect with	154 -21 -182
connect with us	148 60 -1
connect with you	51 -29 -88
connecting	297 13 -5
connection	22 13 -124
contact	8 50 -26
contact us	51 -21 34
contact us via	58 -53 2
contacting our	218 118 -2
continue working	118 5 -25
continued	-10 4 145
continued patience	90 44 337
continued patience $	90 44 337
control	210 10 -75
correspondence	191 54 170
could	-17 -35 -63
could help	-475 -279 -90
could you	-13 -8 -162
could you dm	-14 -343
county	-4 62 535
courtesy	75 208 -6
crashing	-308 -16 8
cred and we	-168 95 -5
crossed	-107 -59 -15
customer	28 14 26
customers	49 -8 71
customers $	32 -7 220
data	71 36 1
daughter	-171 -4 2
day	-93 -38 4
day $	-85 -64 -3
days	9 26 -24
days $	14 24 -39
days for	25 21 255
dear <name>	20 -4 10
dear <name> ,	49 16 160
deck	-112 -20 57
delay	-74 152 56
delay $	-383 -19 -28
delay ,	-31 -3 240
delay and	-162 -7 162
delay you	-27 0 176
delayed	-65 8 -33
delays	7 22 123
deleted	-124 -69
delivered	49 22 -129
departure $	-176 -244 3
design	-1 0 300
destination	-14 -2 128
details	4 14 -263
device	114 230 -602
devices	46 298
did	24 60 3
did have	32 228 161
did not	-3 7 72
did you	27 26 -20
different	95 3 1
different browser	101 157 -2
difficult	1 27 214
dig	91 166 -1
digits	-219 -137 -12
disappointed	-88 11 117
disappointment	15 -62 329
disappointment $	11 12 679
discrimination	36 141 232
discuss	3 -56 -125
discussed	129 68 -18
dl	-15 -187 -6
dm	-4 48 -900
dm $	-7 -13 -72
dm us	-41 -44 -174
dm with	93 17 -11
dm your	139 176 -14
do	13 -7 51
do all	222 -11 163
do apologize	8 -63 186
do apologize for	-14 -7 187
do better	27 9 198
do check	12 -3 168
do get	-2 113 13
do it	9 1 -182
do not	-8 7 21
do not get	-7 -22 399
do not have	-47 -26 -2
do not need	-135 -134 -5
do not worry	-3 170 1
do our	3 103 -1
do reach	2 -141 -4
do reach out	-1 -130 -1
do to help	180 18 4
do understand	-170 6 99
do you	9 8 -164
do you mean	96 264
does	108 183
does not	34 84 17
dog	-196 -13 1
doing	96 62 107
domain	179 173
doubt	-144 -86 -24
dr $	58 148 -1
drivers	65 229 116
drop	-5 26 -70
drop us	-6 1 49
due	-24 121 102
due to	-13 36 67
during	38 31 138
during your	-1 1 281
earned	-217 -99 -10
either	-16 -4 -43
elaborate	152 -18 -44
elaborate on your	214 -1
email address	-13 -76 -50
email to	-6 -1 -80
email to <x>	-5 -3 -48
email us	97 -69 10
email us at	148 -61 9
email with	23 296 -1
encourage	275 22 26
encourage you	157 1
encourage you to	157 1
end ,	67 231 92
enjoy	-207 -28 -6
enjoy the	-369 -145 2
enjoy your	-210 -5 -14
enjoy your flight	-281 17 -14
enjoying	-270 -45 -294
enjoying the	-237 -33 -154
enough for	128 336 171
enter the	187 108 -2
error	38 90 -201
error ,	187 65 -2
estimated	30 156 -82
evening $	13 15 167
every	19 -4 48
every day	-15 -2 -80
every week	182 94 279
everybody	73 77 122
everybody $	24 44 276
everyone	200 7 405
everyone $	100 64 67
everyone 's	45 79 224
excellent	161 25 197
excited	-19 -125 -7
exist	-1 1 235
expect our	-33 17 106
experience	43 -12 20
experience $	-1 -183 -10
experience for	108 44 -1
experience we	-49 100 -78
experience we want	-44 92 -55
experience you	26 -38 -1
experience you had	85 -20 -50
explained	135 6 11
extra	-310 -189 7
extra travel	-131 -1 132
extra travel time	-131 -1 132
face	-29 -18 -72
factors $	-54 -10 342
fails	-179 -138 -9
falls	41 73 247
fare	1 -114 241
fares	28 -136 -37
faults	1 205 -1
feedback	40 -25 16
feedback and are	-63 -30 -25
feel this	211 13 40
feel this way	199 7 46
fell	126 -70 63
fell short	433 -36 109
fell short of	132 -14 305
few	84 138 30
few people	171 255 680
files	-23 -94 -52
fill	40 77 -164
fill in the	92 11 -8
fingers	-292 -50 -18
fingers crossed	-151 -30 -24
firm	32 150 13
first	-11 -46 -11
first $	-11 -77 6
fix	-98 120 4
fix the	-43 161 6
flagged	15 10 282
flight	-97 -6 -57
flight $	-143 -505 -19
flight , <name>	-43 -15 -1
flight is	-169 -6 -35
flight number	-1 -1 -131
flight was	-51 9 153
flights	-66 -44 -6
flyers	25 14 288
flying	-77 -175 -78
flying with	-105 -76 -48
folks	3 121 52
follow	-6 -14 -40
follow the	-1 -10 -106
for	2 -57 8
for a bit	42 -8 497
for any	37 -33 61
for any inconvenience	24 -169 169
for any rudeness	-39 -4 242
for assistance	0 23 -123
for assistance $	-18 7 -60
for bearing	14 50 175
for bearing with	14 50 175
for clarifying	172 7 -2
for every	40 6 256
for everybody	-2 -2 257
for flying	-257 -360 -157
for flying with	-179 -293 -119
for further assistance	0 5 -77
for letting	-83 13 -17
for letting us	-83 13 -17
for more	-42 -80 -5
for more information	-79 -125 -5
for our	45 -52 2
for our <name>	-5 -173 23
for sharing	-8 -81 29
for sharing $	-410 -266 1
for sharing this	158 6 3
for taking	1 -265 2
for taking the	0 -186 -3
for the	-48 -35 23
for the best	234 -4 -16
for the delay	-462 -142 110
for the extra	-473 -118 -21
for the frustration	-73 -6 -54
for the inconvenience	135 -199 -13
for the shout	-219 -175 -68
for the trouble	122 -84 -4
for the wait	-496 -40 101
for you $	-11 -1 -30
for your	-27 -11 12
for your continued	11 43 169
for your flight	1 -144 57
for your frustration	-11 0 275
for your kind	-115 -30 -50
form	17 36 -78
forward	-52 -64 -23
forward to	-30 -38 -6
forward to seeing	-196 -78 -4
four	-23 -18 -80
free	-6 -15 -43
free $	-77 -63 -93
free of charge	17 14 -97
friend	-144 -42 -6
friends	37 -24 105
from	-6 -9 4
from <name>	-51 -6 4
from the	40 38 -1
from this	-221 -121 2
from your	-16 -21 -55
frustrating	-804 11 -51
frustration	-546 26 111
frustration $	-14 5 77
frustration this	-163 16 29
full	27 56 -3
fun	-110 1 -20
further	7 55 41
further $	39 4 -118
further assistance $	-21 6 -58
game	8 152 -21
garden	-65 -195 -4
get	-2 14
get back	59 8 63
get back to	59 8 63
get in	-7 -6 -82
get in touch	-10 -13 -65
get this	90 -12 -35
get this checked	89 37 -8
get you	7 12 -110
get you to	-114 -4 90
getting	48 50 -2
give it	-14 -18 124
give our	89 182 -2
give us a	-2 7 -82
glad	-234 -307 -124
glad our	-248 -99 -40
glad our <name>	-142 -60 -16
glad that	-111 -53 2
glad to	67 -7 -19
glad to hear	-42 -133 16
glad we	-261 -176 -104
glad we could	-68 -22 -39
glad you	-111 -124 2
glad you are	79 5 8
go	-7 13 -17
going	1 77 54
going as soon	-10 64 223
going on	80 62 5
good	-88 -2 15
good luck	-120 -110 4
goodwill	183 19 -2
got	-63 -23 9
got it	-151 -189 -159
great	-31 -112 5
great flight	-192 14 -86
great to	-49 -105 -26
great to hear	-49 -105 -26
greatly	192 0 102
greatly appreciated	38 1 404
group	-158 -45 19
gst	138 282 -7
gt <name>	156 30 -1
had	2 34 174
had to	-1 -4 128
had with <name>	175 -5 -13
half a	46 77 338
handle	43 117 155
handled	-22 192 298
handled by	-8 266 63
handling	44 69 311
hands	-1 5 142
handset	137 296 -1
hanging	11 105 -3
happened	15 158 3
happened ?	13 199 -1
happened ? $	13 199 -1
happy	-25 -22 -97
happy to	-6 0 -263
happy to assist	353 75 -12
happy to hear	-400 -128 -76
happy to help	-5 -30 -56
hard	-29 0 157
hard to	-23 20 147
hardly	170 80 128
has	-7 51 3
has been	14 -4 85
has been forwarded	58 107 178
hassle	-30 -190
have	-66 -11 -1
have $	6 0 -106
have a great	-36 -38 3
have a look	6 -2 -68
have any	-12 -28 25
have attached	-54 -123 -3
have caused	1 39 68
have caused $	-3 -59 57
have had	-113 9 38
have happened	-13 90 1
have it	7 4 -62
have just	-131 -4 -78
have not	-64 -45 -4
have noticed	-31 107
have put	-74 -1 -60
have received	158 10 19
have refunded the	-147 -27 -2
have sent	6 -3 -85
have taken your	4 -3 252
have told	-5 -97 -2
have two	-163 3 -1
have you tried	99 5 -1
having a	169 0 134
having a look	52 105 229
having issues with	5 -147 -2
he	-57 -51 -1
he is	-127 -38 -1
hear	-98 105 2
hear $	-70 1 121
hear about	25 1 -56
hear about the	-13 17 -77
hear about this	231 -8 -48
hear our	-206 -27
hear that	16 -91 -3
hear that $	1 -199
hear this	178 21 12
hear this $	200 110 2
hear we	-181 14 -1
hear you	-308 19 -1
hear you are	-138 -78 -6
hear your	-205 1 -13
hearing from	266 324 12
hello ,	-4 -8 -57
hello <name> ,	91 63 1
hello <name> <name>	-33 -9 -102
hello there	194 14 4
hello there $	191 18 15
help	101 -1 -110
help $	122 69 -41
help ?	117 13 -22
help ? $	117 13 -22
help section	279 20 33
help section of	64 0 -31
help you	-30 -17 -138
helps	97 -13 3
helps $	102 42 -43
hence	535 -35 4
her	-203 -146 -183
here	0 3 -89
here ,	-78 -15 1
here <x>	-52 3 -382
here <x> $	-18 -8 -62
here to	17 5 -59
here to help	2 8 -38
hey	18 -37 16
hey ,	-49 -9 4
hey , <name>	-343 -58 5
hey <name>	-11 23 12
hey <name> $	95 30 12
hey there $	56 5 -98
hi	12 5 -7
hi , sorry	-185 -24 -13
hi <name>	9 10 14
hi <name> ,	-3 -4 -30
hi there	-13 -16 -28
hi there ,	-8 -57 -10
high	-8 -11 174
his	-118 -155 -3
hit	5 -160 -7
hmm	19 165 -2
hold	-108 24 2
hope	-18 -91 13
hope the	-1 8 193
hope this	97 -2 4
hope this helps	59 2 2
hope to	-8 -29 69
hope to make	3 -17 197
hope you	61 38 19
hope you are	-84 -208 3
hope you will	16 3 373
hope your	-4 4 146
hopefully	12 26 337
hopefully ,	-1 52 364
hour	-173 -21 -118
how	5 17 27
how frustrating	-90 -1 66
however , the	-43 177 21
hundred	42 191 -14
i	-125 -27 21
i am	32 -31 15
i am afraid	25 24 109
i am on	-111 -49 -9
i am so	-37 -214 -7
i am sorry	-116 -603 26
i am very	-11 -66 -3
i apologise	-255 -177 -26
i apologize	-35 -87 -4
i can	39 9 21
i can help	23 179 27
i can see	-158 -1 6
i have	-90 -62 -227
i have attached	-54 -123 -3
i have put	-75 -2 -90
i hope this	118 18 3
i know	-141 0 29
i understand	-258 20 111
i will	11 -36 -86
i will message	-145 -33 -5
i wish	-178 -16 5
id	-29 -15 -297
id $	-132 -22 -4
if	10 -56 -101
if anything	-160 -86 -1
if our <name>	168 -1 67
if so	-5 -174 -3
if so ,	-10 -227 -2
if there	10 -24 -68
if we	86 11 18
if you	19 -2 -120
if you 'd	-76 -152 -64
if you are	1 -3 -86
if you ever	-150 -57 2
if you have	6 2 41
impacted	14 0 239
important	-17 9 135
important to	14 -4 123
impress you $	5 2 175
improving the	146 24 7
in	-15 19 2
in #	10 11 -33
in <name>	-56 -73 -99
in <name> $	0 -137 -26
in advance	-5 0 115
in advance ,	-3 18 226
in case of	155 5 64
in more	1 -131 30
in order for	27 163 6
in order to	-6 -8 -63
in our	4 -25 95
in some	192 142 29
in the end	91 30 160
in the form	42 151 -5
in the notes	46 95 245
in the queue	22 3 373
in three	170 194 -1
in touch	41 10 11
inbox	4 55 -67
inclement	-2 -10 288
inconvenience	209 -638 81
inconvenience $	116 39 35
inconvenience ,	94 -121 13
inconvenience , <name>	167 -9 97
inconvenience caused	38 -483 -6
inconvenience caused $	34 -222 -15
inconvenience caused to	168 -38 2
inconvenience regretted	8 -177 -1
inconvenience regretted $	8 -177 -1
inconvenience that	-71 -10 267
inconvenience you	-2 8 145
independent	25 10 275
indicate	147 80 -6
info	-54 -37 -90
info here	-22 -151 -1
info here <x>	-22 -151 -1
info on	-236 -33 -2
information in	-347 -155
information on	129 -1 1
insights are	-102 3 240
instead	-49 -84 -134
instead $	-26 -93 -9
instructed	48 4 658
instructed to	-4 -24 226
instructions	207 103 10
international	125 6 9
internet	194 27 16
into	13 35 18
into it	30 79
into this	21 22 2
into this $	392 -12 -5
into this and	75 133 344
into this for	68 -2 5
investigate	3 203 -179
investigate this	-2 255 -1
invite	173 174 104
invoice	-74 -2 -54
ios	206 146 7
ios version	178 122 -5
iphone	164 96 -28
is	26 114 131
is $	-136 -2
is a	0 -14 90
is concerning	-234 135 5
is concerning to	-157 107 9
is fine	-116 -56 -39
is greatly	38 1 404
is greatly appreciated	38 1 404
is having	187 -12 93
is not	16 28 29
is not a	99 77 4
is subject	57 8 181
is subject to	57 8 181
is this	85 11 -68
is very	14 27 196
is very much	3 35 193
is what	54 -11 15
is what you	46 0 365
is working	7 47 101
is working hard	-1 11 289
is your <name>	160 203
issue	-62 257 -143
issue $	174 21 -151
issue with	-3 113 2
issue you	14 87 11
issues	35 93 -6
issues $	237 94 2
issues with	-123 -27 -79
it	23 -12 22
it $	11 -16 -7
it 's	13 -4 70
it 's best	12 181 114
it 's only	89 107 152
it ,	-185 -105 -106
it <name>	-287 -148 -17
it as a	-217 -113 -11
it by	2 15 -66
it can not	3 -3 -101
it does	31 72 28
it for	-43 -58 9
it for you	-263 -56 -16
it from	10 5 -60
it had	128 -11 235
it is	0 -4 51
it takes	-65 -16 -8
it was	14 56 -2
it would be	119 10 -1
job	71 131 17
jp	-6 2 -81
keep	-52 -3 2
keep using	-113 -184 -24
keep using <name>	-149 -68 -5
keep you	-2 137 116
key	3 20 -134
kind	-49 -99 5
kind words	-351 -287 -197
kind words $	-79 -70 -46
kindly	173 44 -46
kindly provide	304 2 22
kindly share	22 37 -92
kindly share your	133 25 -10
know	-47 24 11
know $	-77 -45 34
know having	-34 36 216
know if you	-3 -23 -76
know that we	13 1 276
know that your	-183 -3 -1
know the	1 134 -2
know you are	-138 3 40
known	151 11 1
kudos	-66 -27 2
kyc	0 -120 -2
language	15 32 285
last	-146 -33 -3
last minute	-165 -5
last night	-114 -62 8
leadership	-12 -142 -35
leadership team $	-10 -256 -15
league	-33 17 189
let	26 46 -25
let me	10 13 -207
let me know	15 27 -71
let us	-23 -5 -31
lets	-5 213 -22
like	-4 -6 -72
like a	-93 -50 -100
like to	66 70 -117
like to inform	-16 -5 -53
like to look	174 42 -13
like to understand	152 -8 5
likely	-7 23 116
line	-3 2 -24
line $	0 4 -73
link	-4 -13 -803
link <x>	-21 -15 -99
link here <x>	137 73
little one	-151 0 -5
lives of	-5 -4 216
location	186 160 -6
location $	106 222 21
locator	-9 -171 -2
logged	42 112 4
lol	150 35 2
long	-38 1 65
longer	5 21 239
look	90 49 37
look into	97 139 28
look into this	71 93 44
looked at	74 123 -4
looking for	194 8 -5
looking forward	-85 -21 -30
looking forward to	-85 -21 -30
looking into	54 -15 137
looking into this	54 -15 137
looks	-4 5 -40
love	-127 -67 6
lovely	-114 -79 2
lunch	-227 -5 -19
made it	-87 -158 -4
mail $	-6 -3 153
majority	231 165 -3
make up	7 168 -26
makes	11 46 73
manage	99 13 -15
manager	3 -152 -4
manager ,	-48 -155 -6
manager , <name>	-25 -123 -4
many	50 32 237
map	19 31 246
matter	49 218 66
matter $	49 64 248
matter of	74 159 1
may	88 3 -42
may have	122 16 -14
mb	10 35 -93
me	-77 -10 -267
me $	-34 -3 -57
me know	15 27 -71
me the	-17 17 -81
me to	-134 -50 -14
means	12 -12 88
meant	142 81 87
members	138 3 139
merchants	163 42 -1
message	1 -1 -92
method	249 -2 32
midnight	-109 -186 -115
might be	28 88 28
million	118 74 91
minute	-134 2 3
minutes	-123 -32 -189
minutes $	-193 -91 -329
missing	-109 -4 -8
mistake	-39 14 -94
misuse	22 -32 393
mobile	-2 0 -76
mobile number	9 24 -58
model	-3 2 -105
months	4 -54 -10
more	-13 -27 12
more info	-8 1 -61
more information on	195 13 -1
more time	117 -7 222
morning	-65 -6 -34
most	97 30 28
most people	183 70 70
move	-66 -19 2
moved	-93 2 -234
moving	175 93 7
mr	363 10 7
mr $	172 -1 -36
much	-27 0 10
much $	-161 -9 -31
must	10 138 21
my	27 -68 12
my apologies	11 -140 4
myself	-262 -68 -2
name	-4 3 -43
nature	52 408 -11
nature of	45 210 -9
nearly always	220 310 33
need	12 -51 -90
need a	-11 -5 -66
need anything	3 -140 -16
need to	2 -2 -18
needed ,	-180 -3 22
needs $	17 30 436
network	85 154 19
never	-5 6 59
never our	17 -9 164
nevertheless ,	47 -76 181
new	-32 -39 -4
new one	-65 -26 -38
newest	131 151 171
news	-93 -32 14
night	-154 -32 -1
night $	-133 -11 13
no	-29 -1 7
no extra	-166 -94 -5
no need to	-137 -13 5
no problem	-270 -118 -43
no say	87 86 221
no say in	87 86 221
no show	-225 -118 -12
nobody is	19 15 177
nonrefundable	66 29 278
noon	-250 -82 -101
nor	22 41 158
not	19 76 143
not <name>	-162 -15 -4
not a	60 -22 13
not always	106 131 3
not available	50 -1 -134
not be able	-7 -4 100
not have	-21 -2 5
not have any	1 11 321
not have happened	-29 361 -13
not have to	-117 -21 -23
not in the	38 93 182
not need	-145 -88 -29
not need to	-187 -47 -8
not really	-12 -51 133
not the experience	-49 52 -74
not wait	-168 -203 -33
not wait to	-300 -213 -77
not want you	-187 1 -1
not what we	-29 118 -2
not worry	-5 202 1
note that you	-188 -4 -6
notes	-2 19 135
nothing	27 8 121
nothing $	-169 -30 -8
nothing we	99 -3 316
notice	82 15 -14
noticed	5 328 16
notify you	28 -8 211
now	-29 23 -44
number	14 24 -165
number ?	4 10 -85
number ? $	4 10 -85
number and	11 7 -73
number and i	-53 -89 -1
number via	177 132 -1
occasion	254 74 85
of	13 -33 11
of <name> $	-4 -3 169
of any	84 5 7
of charge	17 14 -97
of our	31 -11 7
of our control	36 -2 219
of the	-4 4 -6
of the app	97 2 -129
of you	-53 -10 -3
of your	-6 2 -25
off	17 38 -3
off and	74 269
offer	45 6 2
often	84 325 -1
ok	-33 -2 -81
older	237 64 102
on	54 71 -9
on # <day>	4 15 -58
on $	4 4 -162
on <day>	-81 -20 -115
on <day> #	-149 -29 -7
on <x>	18 7 -57
on board	-24 -57 -55
on board $	-49 -275 111
on cred and	-30 92 -9
on our <name>	34 8 301
on priority	21 7 -94
on priority $	8 6 -49
on the	9 -1 -13
on the back	141 7 9
on the call	103 180 -2
on this	7 37 87
on this $	7 372 54
on time	0 28 244
on us	-128 -76 -31
on your	28 27 -10
on your account	5 1 -81
on your concern	247 -2 -1
on your device	-7 147 -1
on your way	37 11 -72
onboard	-78 -119 7
onboarding	143 -26 -1
one	58 -25 5
one $	-51 -45 -1
only	90 -6 23
only one	1 24 169
open	-21 8 -43
options	18 -23 -229
or	2 -28 -97
or call	-3 -60 -28
or the	-12 3 -70
order to	-8 -8 -70
other	74 9 70
otherwise	109 32 14
otp	164 227 -9
ought	-114 -26 15
our	49 38 -40
our <name>	-6 -14 -19
our <name> are	-112 1 -17
our <name> team	79 5 4
our apologies	-113 -260 92
our apologies for	-290 -94 -74
our app	-37 -85 -1
our customers	94 -1 31
our customers $	72 -7 119
our end	0 158 -15
our fleet	67 91 251
our flyers	13 5 223
our partner	2 13 237
our services	216 -3 170
our sincere	0 -180 92
our sincere apologies	-8 -59 18
our sincerest	-8 -4 240
our sincerest apologies	-8 -4 240
our support	5 -97 1
our support team	5 -97 1
our team	-18 10 19
our team $	-3 1 147
our team is	-9 25 124
our team will	-6 0 -40
out	73 83 -17
out $	21 50 13
out ,	20 3 -66
out of our	4 8 423
out to	-51 -9 -90
out to us	-37 -4 41
over	7 45 -34
owner	-2 102 -21
owners	247 35 12
pa	185 33 118
page	-9 2 -33
pages	-9 258 75
part is	-2 13 307
part of	4 57 38
particular	-160 -104
parties	-4 -2 297
partner	63 6 171
partner airlines	89 14 267
pass	14 -9 -141
pass along	-144 -17 -26
pass this	175 18 -6
pass your	19 -16 -126
passenger	52 133 54
passengers	4 34 191
passengers to	1 134 235
patience	14 163 141
patience $	44 226 372
pay	-164 -245 7
pay $	-132 6 12
people	51 -9 11
per	71 45 34
perfect	-96 -28
perhaps	158 19 13
phone	14 48 -321
pick	-8 -50 -5
place $	-180 -30 6
plan	-4 -4 -186
plane	168 137 25
play	81 144 -1
player	154 -31 19
please	52 45 -185
please ?	30 1 -49
please ? $	30 1 -49
please accept	9 -73 335
please accept my	7 -22 184
please accept our	2 -26 142
please be assured	-16 -151 -11
please confirm	216 53 -1
please contact us	45 -14 10
please dm	16 58 -89
please dm us	61 205 -23
please drop	15 112 -54
please drop us	3 74 -31
please follow	61 50 -23
please follow the	319 65 -1
please have	118 96
please have the	35 210
please keep	-112 -92
please know	-4 27 171
please know that	89 1 237
please reach	64 63 -116
please reach out	287 45 -67
please send	66 -12 -250
please send us	12 -8 -56
please write	-4 -8 -48
pleased	-207 -122 -141
pleasure	-215 -34 -156
pleasure to	-100 -180 -63
pm	-32 5 -263
poor	-254 -10 -11
popular	1 -1 210
positive	-52 -213 -20
positive feedback	-129 -154 -32
positive feedback and	-22 -58 -4
possible	-23 29 -89
possible $	-5 9 -65
prefer	-1 -2 -246
premises	16 37 324
premium	9 -1 263
prices	-37 -16 151
primary	16 220 -1
prior	263 -4 12
prior to	75 -11 34
privacy	58 179 201
probably	119 160 -3
problem	-9 -6 -53
problem ,	-180 -16 1
process	-3 -12 233
processed	39 71 49
processing	295 30 9
product	63 -12 2
professional	-4 0 337
provide	149 14
provider	67 447 -8
provider $	208 210 -9
purchase	-23 -11 101
purpose	29 286 79
put your	-146 -22
putting	-34 260 5
queue	4 19 124
queue $	49 16 238
quickly as	28 104 122
quickly as possible	30 96 129
quickly as we	-4 43 262
quite	131 54 291
quite a	43 -43 111
reach	-38 -26 -113
reach out	23 1 -137
reach out to	-35 -16 -212
reaching	32 41 -25
reaching out	46 35 -9
reaching out $	137 137 -90
ready to	8 189 -71
really	-11 -6 46
really sorry	16 -238 -3
reason	-2 46 -1
reason for	104 122 -59
reasons	217 205 -25
recent	-54 0 -70
recommend	209 8 20
recommend us	41 7 331
recommend us to	41 7 331
recommended	28 19 496
record locator	-1 -150 -1
recording	40 93 4
records	79 168 11
reference	2 -18 -118
refunded	-46 3 -129
refunded the	-194 -6 -4
registered	70 28 -137
registered email	-23 -13 -102
registered mobile	14 92 -14
registered mobile number	14 92 -14
regret	161 -846 216
regret any	188 -113 20
regret the	34 -973 23
regret the hassle	71 -125 40
regret the inconvenience	130 -455 1
regret to note	-3 -154 -8
regret your	19 -22 155
regretted	125 -598 -9
regretted $	99 -514 -57
regular	0 -3 235
reinstalling	245 30 -4
rejected	142 -17 8
remain	16 30 148
remember that	126 239 84
renewal	158 34 -8
reply with	-127 -21 -8
reported	-96 5 -62
request	52 -41 -13
request you	155 -10 -367
request you to	241 4 -216
requested	144 30 -11
required	156 -19 116
required to	360 18 312
requirement	140 33 2
reset	8 13 -138
resolve	90 162 -28
resolve the	45 158 -4
responsibility	127 -13 -3
restart	42 132 -20
restarting your device	177 173
restaurant	5 2 189
restriction	-21 -6 244
restrictions	-3 -20 149
returned	27 50 -99
review	109 1 -7
review $	74 -21 -94
reviews	110 101 83
right	-71 -3 7
right ,	-66 1 5
right away	1 -9 -70
ring	-8 -5 -57
ring you	-82 -25 -25
risk	76 213 -20
rmd	159 225 50
rmd $	159 225 50
rn	-35 2 -39
rn $	-35 2 -39
room	-106 -40 -33
rudeness	-135 -16 305
rules	5 -3 163
run	9 84 5
running	24 90 -1
sad	-7 89 6
sadly	31 353 18
sadly ,	4 214
safety	131 98 419
safety is	9 2 66
same	-9 -10 -59
same thing	1 181 -2
say	-5 -22 226
say $	23 -3 167
say in	87 86 221
saying	-137 -3 -31
says <x> ,	48 10 314
screenshot	157 63 30
screenshot of	175 36 -51
search	103 -16 -11
season and	2 -18 305
seat	-48 12 1
seat selection	192 87 113
seating	59 -92 125
seats ,	6 189 -6
second	-5 -14 -24
section	190 83 -38
section of	80 13 -33
section of the	80 13 -33
see	7 -12 -11
see that	112 69 62
see that you	43 154 59
see that your	182 1 -4
see the	-90 -4 2
see why	-162 0 -13
see you	78 -5 -7
seeing you	-242 -91 -3
seems	-206 -6 -6
seems to	-313 -55 -3
seems to be	-313 -55 -3
send	24 -30 -517
send a dm	2 169 -2
send me	0 6 -135
send us	57 17 -46
sent	14 19 -65
serve	16 -1 148
serve you	14 -16 116
server	11 105 -84
service	15 25 177
service issues	113 188
services	138 -6 44
set	14 11 -32
shall	-46 1 -18
share	14 45 -119
share your	82 57 -156
sharing	-33 -196 15
sharing $	-410 -266 1
sharing the	0 -124 -5
sharing this with	85 3 2
she	-221 -115 -44
she will	-131 -59 -6
shop	6 0 -49
short of	189 1 137
should	-33 4 -59
should be	-37 9 -43
should not have	-176 35 13
shout	-353 -169 -38
shout if	-197 -38 -12
shout out	-307 -256 -138
shows	11 12 -89
side	14 120 78
sign	-234 -180 -16
signed	91 51 -9
signed in	137 275 -1
simple	-33 -208 -4
sincere	4 -245 138
sincere apologies	3 -92 -5
sincerely	-29 -42 33
sincerest	-8 -4 240
sincerest apologies	-8 -4 240
sit	-14 -153 2
sms	-3 -15 -124
so	21 -9 23
so glad	-141 -70 -63
so happy	-162 -41 -46
so i have	-142 -34 -7
so it	37 54 9
so sorry	-22 -380 -5
so sorry for	5 -32 -37
so sorry if	103 0 182
so sorry to	-5 -34 11
so that	42 70 -12
so that we	89 80 -7
so we can	-24 24 -240
so your	-217 -31 -64
some	70 118 36
someone	51 0 169
someone will	47 97 389
someone will be	18 42 157
something	66 49 57
something to	66 63 164
soon	-155 -8 -28
soon $	-131 -26 -24
soon as	-6 11 38
soon as we	34 94 73
sorry	-88 -716 24
sorry $	-274 -529 -63
sorry ,	-37 -53 -69
sorry , that	-251 -51 -15
sorry about	35 -469 12
sorry about that	27 -128 -48
sorry about the	-11 -112 -6
sorry for	4 -376 33
sorry for any	27 -103 40
sorry for the	-69 -392 7
sorry for your	-51 -5 130
sorry if	202 -165 87
sorry it	-473 -145 -28
sorry that	-27 -171 -8
sorry the	-93 -21 -2
sorry to	18 -346 27
sorry to hear	15 -555 14
sorry to learn	-61 27 226
sorry we	-232 -14 11
sorry you	-113 -423 55
sorry you are	-290 -29 106
sorry you feel	313 -22 3
sorry you have	-173 -21 57
sorry your	-391 -44 -1
sort	90 7 3
source	333 0 -1
spam	6 319 -7
speak	112 34 -13
speak to	211 99 -12
speak with	18 11 -72
speed	143 179 46
speeds	129 194 25
standard	223 138 32
stars	-57 -99 3
starts	-77 -18 19
status	61 17 -12
stay	-16 -64 -2
stays	-53 -17 -55
steps here <x>	79 196
steps in the	301 63 6
still	-2 -29 -60
still ,	-24 -164 60
store	69 26 -2
stores	0 2 190
strange	47 1 229
streaming	165 87 45
striving	43 10 241
striving to	43 10 241
subject	18 2 27
subject line	-17 -1 -104
subject to	113 3 76
suggest	56 37 -49
suggestion	-34 -469 12
suggestions	15 -84 -9
summer	0 151 -8
support	-17 -3 -63
support $	9 12 -103
support and	-114 -33 -10
support team	67 -9 -7
sure to	-21 24 -224
sure to pass	7 5 -75
sure you	102 37 18
swapped	-112 -63 -6
system	53 264 -7
take	20 59 4
take a	64 46 -30
take a closer	191 42 -69
take great	3 6 164
take great care	3 6 164
taken	13 1 54
taken your	4 -3 252
takes	-2 -40 -74
takes #	-4 -5 -75
taking	-8 -76
taking a	-9 -4 381
taking the	3 -73 -9
taking the time	2 -93 -6
tap	7 -2 -40
tbh	12 3 308
tbh $	33 6 417
team	109 67 -9
team $	-2 -64 4
team 's	-3 1 226
team for	8 12 -122
team is	-7 37 140
team is working	19 40 115
team will	31 21 -79
team will be	82 11 -71
tell	-137 -37 -42
tell me	-145 -55 -220
tend	109 92 32
tend to	109 92 32
tends	12 28 209
terms	162 19 -19
test	26 76
text	10 7 -58
than	-5 0 117
than #	-124 -155 31
than usual	-77 0 284
thank	-7 -16 -7
thank you	-2 -24 -5
thank you $	-6 -79 -128
thanks	-15 -7 -102
thanks $	77 62 15
thanks ,	-163 -2 -43
thanks <name>	0 -5 -97
thanks again	-175 -113 -9
thanks for	-33 -4 -10
thanks for choosing	-250 -137
thanks for flying	-24 -103 -56
thanks for reaching	55 -7 2
thanks for sharing	-193 -49 2
thanks for taking	1 -353 1
that	-23 -19 17
that 's	-52 13 -23
that 's great	-35 -244 -28
that 's not	-62 20 -10
that 's our	-185 -140 -18
that ,	34 41 -114
that , <name>	103 20 -102
that it	-72 -6 2
that the	43 21 3
that we can	38 48 26
that we have	-310 -219 22
that you	-41 -22 -1
that you can	5 -128 -17
that you were	-76 10 169
the	-30 -37 -15
the #	-1 -35 20
the # #	-35 3 -70
the <name> $	2 2 219
the account	-5 1 -106
the airport authority	18 8 251
the app	-27 1 21
the app ,	-18 5 -70
the application	-10 260 2
the bank	41 2 27
the call $	102 243
the card	64 -12 -10
the carrier	145 98 -14
the conditions	145 234 187
the confusion ,	-2 0 210
the county	-39 17 311
the customer	53 256 -3
the debit	195 70 -7
the debit card	175 56 -6
the delay	-150 126 100
the delay $	-59 25 -22
the delay ,	-7 -2 136
the delay you	-27 0 176
the delays	-112 5 125
the end $	7 24 240
the end of	-56 -3 -57
the error	-11 23 -131
the evening	-12 -114 -7
the experience we	-55 102 -67
the experience you	59 -17 -6
the extra	-184 -107 -11
the extra travel	-131 -1 132
the feedback $	151 4 23
the flight is	-162 -55 -16
the flight was	-2 34 327
the form	43 95 86
the frustration	-288 7 -44
the gate	-2 -19 108
the hassle	-4 -268 8
the hassle $	40 -96 10
the help	150 -33 30
the help section	150 -33 30
the inconvenience	234 -506 8
the inconvenience $	138 -110 -9
the inconvenience ,	164 -16 96
the inconvenience caused	15 -344 -35
the information	157 112 -2
the issue	-4 103 22
the kitchen	-132 -131 -6
the lads	-11 42 226
the league	-5 1 248
the link	6 -7 -113
the lives	-5 -4 216
the lives of	-5 -4 216
the love	-140 -47 -22
the mobile	-12 -185 9
the money	-36 1 -59
the nature	45 210 -9
the nature of	45 210 -9
the newest	131 151 171
the next	-18 -3 -60
the number	-2 -30 -95
the odd	38 190 227
the old	-7 -13 -121
the only one	45 21 186
the order	3 87 -6
the phone	6 31 -62
the plane	3 145 11
the premises	16 37 324
the process	24 35 243
the queue $	22 3 373
the reason	25 133 -4
the reason for	353 345 -31
the router	13 170 -1
the same	-7 -11 -24
the same thing	1 181 -2
the shout	-238 -199 -90
the shout out	-238 -199 -90
the status	113 42 -2
the steps	230 10 17
the store	47 98 -3
the subject	-21 2 -52
the subject line	-21 -1 -96
the system	60 -17 -32
the tag	-19 -112 -24
the team	149 3 47
the terms	158 -5 -12
the ticket	-122 -70
the trouble	84 -9 -21
the trouble $	153 -23 -10
the trouble ,	159 -6 -4
the uk	-4 0 310
the wait	-154 12 241
the wait $	17 -56 111
the wait ,	-220 -18 -51
the wait this	1 0 285
their	21 -2 153
their own	13 64 202
them ?	121 -14 -2
them ? $	121 -14 -2
them again	355 30 7
them to	4 -6 -61
themselves	35 330 7
themselves $	81 212 -5
then	-50 -12 -54
there	25 -8 -7
there $	62 -5 -24
there 's nothing	6 22 139
there , <name>	-165 -25 82
there for	5 6 123
therefore	110 -29 -16
these	77 -26 -6
these are	176 -12 -2
they	100 60 107
they are	29 35 51
they take	0 16 439
things right	-15 252 5
things right for	-8 179 -3
this	-27 5 -35
this $	56 -7 1
this ,	69 3 16
this afternoon	-196 -30 -7
this and will	8 33 508
this as	36 14 296
this checked	74 25 -22
this experience $	33 -56 2
this for	78 -5 4
this further	18 149 3
this has	-1 -48 9
this helps	105 16 4
this is concerning	-162 106 7
this issue	226 49 -9
this issue $	668 7 -9
this issue with	61 284
this link	-3 -9 -43
this matter	-10 105 11
this should	-29 126 -12
this should not	-34 77 -8
this way ,	18 18 241
this week	-355 -205 -50
this with us	85 3 2
those who	214 15 150
though $	-196 -22 34
three	-60 9 -11
thrilled	-88 -63 -35
through <name>	35 130
ticket	-2 -18 -33
time	129 64 205
time $	-2 4 73
time ,	13 9 49
time and	141 189 55
time of booking	2 -50 321
time on	99 152 48
time to	57 -16 4
to	15 19 4
to #	-82 -21 -58
to # $	10 2 -68
to # ,	-100 -34 5
to $	24 79 -4
to <name> $	9 6 86
to <x>	-15 -9 -337
to a	-116 -9 -7
to assist	-13 82 13
to assist you	-65 4 -164
to avoid	168 1 -63
to be	37 41 54
to complete	148 -20 -4
to connect	4 24 57
to discuss	11 -43 -58
to dm	61 162 -1
to everyone	75 31 200
to fix it	-160 12 13
to get	-3 48 -10
to get this	107 19 -4
to have	-69 -37 50
to have you	-53 -88 73
to hear	-67 9
to hear $	-49 0 95
to hear about	16 -23 -51
to hear our	-206 -27
to hear that	19 -73 -8
to hear this	178 21 12
to hear we	-181 14 -1
to hear you	-141 -345 -3
to hear your	-145 0 -8
to help	-14 -4 -60
to help $	64 46 -111
to investigate	6 96 -79
to kindly	98 9 -9
to look	10 116 24
to look into	-66 80 -49
to meet	-116 -8 -4
to our <name>	-9 1 -87
to pass	6 4 -82
to pay $	-217 4 3
to proceed	178 17
to reach out	89 68 6
to resolve	82 89 -6
to resolve the	21 164 -25
to review	307 180 -34
to see if	-7 -23 -74
to see you	-57 -13 -3
to seeing you	-196 -78 -4
to send	5 -90 -13
to sign	-298 -165 -2
to speak	340 82 -8
to take	112 31 -52
to take a	65 49 -112
to the	8 -2 -28
to the same	-131 -2 23
to the team	166 -2 5
to those	95 19 313
to understand	243 32 -8
to upgrade	3 -4 197
to us	8 30 -132
to us as	-1 0 270
to us at	4 -7 -203
to use	63 -3 10
to work with	24 335 -2
to you as	111 14 41
to you soon	-3 -14 -65
to your	-16 -22 -2
to your destination	4 -2 211
to your flight	-125 -11 -64
today	-120 -11 -11
today , <name>	4 -105 -27
today ?	25 163 -2
today ? $	25 163 -2
today and	-81 -36 4
tomorrow	-224 -48 -374
tomorrow $	6 2 -95
tomorrow ,	-24 3 -66
tonight	-117 -36 4
tonight $	-103 -39 4
tonight ,	-114 -61 1
too	-61 -7 -5
too $	-141 -42 -50
too ,	-89 -59 -25
too much	2 134 236
totally	-76 8 420
totally understand	-44 -1 298
touch with us	115 7 -3
tough	-174 12 24
trade	208 60 -2
transaction	-21 -23 -124
transactions	119 39
travel	-51 -183 29
travel time	-131 -1 132
travelling	-107 -81 -81
tried	-43 -50 -160
tried to	107 350 -9
trips	-289 -17 26
trouble	7 45 -33
trouble , <name>	198 -7 -7
truly	42 119 86
truly sorry	17 -46 330
truly sorry for	23 -1 316
trusted	-1 -4 247
trusted by	-3 -3 398
try	17 48 -14
try again	21 119 -48
twitter	7 -15 248
two	-65 7 18
ty	-49 -6 -81
unable to provide	-1 1 236
uncertain	289 512 7
uncertain about	161 164 -4
uncertain about the	161 164 -4
understand	-299 75 44
understand $	-7 -9 191
understand that	-246 -25 -21
understand that you	-158 22 1
understand the	-100 59 30
understand your	-27 23 31
understand your concern	-77 168 2
understand your frustration	-116 23 89
understand your issue	172 20 -1
unfair	25 92 303
unfortunately ,	1 2 98
unhappy	-119 6 9
unhappy with	-128 13 24
unhappy with us	-17 0 237
until	-110 -77 -148
until #	-84 -84 -171
up $	8 11 94
up to	-78 -65 9
update	22 167 -3
update you	132 53 13
updating our fleet	67 91 251
upgrade	-81 -67 36
upgraded	159 13 -9
upi	-10 -16 192
ur	206 88 -2
us	-47 24 -14
us $	-22 -13 28
us a	-9 -6 -117
us an	-5 4 43
us an email	1 11 52
us as we	-1 0 270
us at	2 -12 -164
us at <x>	45 -9 -79
us know $	-57 -9 18
us to	32 77 9
us via <name>	98 69 -5
us via the	-203 -72 25
us your	-30 -31 -79
used	87 -15 106
used to	85 -10 256
user experience	-10 -159 -36
using	-8 24 -56
using <name>	-8 -102 -5
using ?	52 365 -7
using ? $	52 365 -7
using a	150 206 -23
using a different	125 108 -8
using the	-9 -90 -5
van	-32 0 -126
vary	24 -14 223
verify	139 -3 -1
version	92 128 6
version are	-28 98 -1
version are you	-28 98 -1
version of	149 4 12
version of <name>	135 170 -1
very	-51 -25 -53
very sorry	-8 -277 9
very sorry for	-61 -39 46
via	31 42 -47
via <x>	-20 23 -57
via the	-44 20 -87
via the help	141 -40 29
via the link	179 41
visit	-22 -46 -26
visit <x>	-201 -77 -6
volume	-6 1 143
voucher	-17 -24 -182
wait	-249 19 -9
wait ,	-140 -4 -17
wait , <name>	-197 -4 -56
wait this	1 0 285
wait to	-411 -223 -90
waits	174 306 71
want	2 74 60
want to	94 121 95
want to be	163 -17 338
want to get	-76 -91 241
want you	-5 97
want you to	-5 114 2
warranty	349 99 -14
was	107 161 26
was a	13 81 20
was left	192 144 -1
way	16 21 -28
way as	11 -2 76
way as quickly	185 -9 228
way now	7 13 221
we	-56 -3 53
we 'd	1 28 -9
we 'd like	-73 44 -13
we always	0 1 16
we always want	16 3 117
we apologize	15 -231 49
we apologize for	-15 -121 16
we appreciate	-61 -49 5
we appreciate you	-91 -24 -4
we appreciate your	41 14 64
we are	-12 -21 67
we are a	43 -8 122
we are aware	-453 35 28
we are committed	-1 12 150
we are glad	-36 -172 -74
we are happy	5 -5 -89
we are so	-143 -187 -34
we are sorry	12 -558 4
we are thrilled	-88 -63 -35
we are truly	-46 -7 303
we are uncertain	176 185 -4
we are very	-22 -164 -55
we can	24 36 -26
we can assist	-24 -27 -122
we can check	116 82 -10
we can look	30 98 -55
we certainly	-192 5 6
we certainly understand	-204 43 -2
we continue	-228 -12 -29
we continue to	-228 -12 -29
we could help	-233 -94 -30
we do	-14 -13 54
we do our	26 4 396
we hear you	-136 57 2
we hope	1 -123 25
we hope it	2 5 241
we hope to	-3 -13 51
we just	19 0 180
we know	-230 13 136
we know having	-34 36 216
we know you	-139 1 -15
we let	-135 2 -8
we like	-147 -26 -14
we look forward	-17 -91 2
we love	-204 -91 -17
we must	17 -3 232
we only	269 -7 110
we regret	93 -433 65
we regret the	20 -375 -4
we request	21 2 -29
we request you	175 5 -100
we see that	87 108 -1
we sincerely	-4 -144 2
we totally	-45 0 269
we totally understand	-45 0 269
we tried	110 104 -60
we try	5 -1 163
we try to	5 -1 163
we understand	-516 67 -1
we understand that	-277 -4 -9
we understand the	-124 35 21
we understand your	-22 -13 -6
we want you	-6 80 -133
we will	-9 18 -35
we will have	16 149 -64
we will notify	25 -10 208
we would	50 3 13
we would like	33 9 -123
weather	71 96 102
weather ,	36 217 70
website $	67 126 -4
wed	173 9 -55
week	-67 -42 -3
weeks	-148 -11 14
welcome	-123 -263 -38
welcome $	-45 -105 -18
well	27 34 -18
well check	199 9
went	-3 43 -152
were	-2 16 188
what	117 99 -23
what 's	21 44 9
what 's going	18 49 -64
what a	-133 -16 -1
what counts	47 89 236
what happened	52 119 -1
what is	94 7
what the	53 131 -16
when	25 155 227
when there	134 296 67
when there 's	207 132 20
when they	68 58 60
which	30 25 -21
while	-38 -5 -2
who	60 50 18
whole	12 0 132
will	33 -2 -63
will be	17 51 3
will be happy	126 56 -23
will be notified	71 81 349
will do all	95 -5 290
will get a	-272 -94 -14
will have you	8 50 -85
will hear from	38 48 266
will message	-145 -33 -5
will message you	-131 -28 -4
will need	-4 -1 -50
will notify	12 -18 165
will notify you	28 -8 211
will pass	7 -101 -55
will ring	-103 -26 -26
will show	-41 -194 2
will take great	3 6 164
wish	-69 -5 2
wish you the	-1 14 264
wishes	-178 -179 2
wishes $	-141 -151 -3
with	-27 -11 -47
with <name>	6 -30 -11
with <name> and	-2 -188 -25
with a	0 2 -22
with all	141 -5 4
with any	96 41 65
with anything else	-130 9 7
with our	-8 16 -14
with our <name>	-2 22 -155
with the	-9 -11 -97
with the relevant	181 32
with the subject	-8 3 -57
with them	28 20 -95
with this	-79 -11 10
with us and	-9 -158 12
with you $	12 -1 -35
with your	-21 17 24
with your registered	215 22 -14
within	4 29 -62
within #	11 36 -30
wonderful	-31 -128 -1
word	-4 11 101
words	-143 -204 -115
words $	-106 -63 -27
words and	-94 -111 -25
work	30 86 -13
working	9 39 50
working days	4 105 -24
working hard	-2 43 206
working hard to	-2 40 132
working with <name>	21 1 232
works	79 6 25
would	53 -6 3
would be a	26 7 181
would have	58 13 71
would have been	-9 -25 95
would like	12 5 -48
would like to	22 4 -27
would need	-26 -31 -74
would not be	-15 -23 147
would you	-9 -19 -63
wow	-267 2 -4
write	-37 -7 -235
write to	-32 4 -126
write to us	-39 8 -116
writing	86 109
writing to	122 157 2
writing to us	168 170 4
x	-193 -84 8
year ,	-29 -150 8
yes	-30 -59 -220
yes ,	-83 -123 -271
yes , you	-154 -39 -2
you	-64 -54 -111
you $	-10 3 -82
you 'd be	96 35 112
you 'd like	-36 7 -120
you ,	-44 -24 -33
you <name> $	-179 -77 -24
you again	-84 -56 -22
you are	-67 -10 -27
you are disappointed	-164 -63 127
you are enjoying	-259 -160 -122
you are facing	-3 1 -95
you are going	-10 -3 214
you are referring	248 29 -3
you are right	-277 7 4
you are still	-6 33 -63
you as	46 18 118
you as soon	73 27 160
you can	-29 -67 -174
you contact	18 274 -1
you did	-31 -91 17
you did not	17 -23 93
you do	-24 -22 -47
you do not	-31 -64 -122
you down	-163 2 -4
you enjoy	-170 5 -1
you enjoy the	-146 -89 -7
you enjoyed	20 -51 -4
you ever	-150 -57 2
you feel	111 5 15
you feel this	419 4 19
you find	6 -147 -2
you for flying	-145 -77 -8
you further	-7 7 -67
you further $	-8 -6 -52
you getting	185 129 -11
you had	-1 -69 -6
you had to	-3 -188 14
you have	-3 38 15
you have a	-13 14 -93
you have any	-6 -33 61
you have had	-112 12 53
you have noticed	-138 148 -1
you like	-175 -172 -96
you may	2 -19 -87
you must	105 151 -32
you next	-177 -119 -23
you on	3 22 -2
you on board	-220 -17 -3
you onboard	-95 -6 -5
you pay	-178 -120
you please	-2 21 -89
you send us	104 94 -1
you soon to	-13 -55 -75
you tell me	-223 -27 -6
you to	10 34 -31
you to kindly	98 9 -9
you too	12 11 159
you using	-28 85 -8
you using ?	-25 86 -4
you were	16 38 53
you will get	-83 -32 8
you will need	-14 -65 -77
your	-80 5 -27
your <name>	13 27 -61
your <name> $	146 227
your account	6 0 -155
your booking	7 5 -84
your concern	-14 46 -8
your concern ,	-2 253 -1
your connection	192 222 -2
your continued patience	90 44 337
your details	2 3 -83
your device	105 322 -41
your device ,	160 157 -1
your disappointment	-68 -19 116
your disappointment $	7 3 143
your email	122 91 93
your experience	33 -38 79
your experience $	57 -66 75
your feedback	28 8 51
your flight	-145 -152 -23
your flight $	-22 -111 53
your flight is	-99 -2 8
your frustration	-614 20 224
your frustration $	-65 11 213
your insights are	-102 3 240
your iphone	185 103 -1
your issue	-33 23 -207
your issue $	46 10 -70
your kind	-256 -191 -83
your kind words	-267 -206 -140
your number	13 1 -53
your order	-158 -80 -40
your patience	6 113 -101
your patience $	10 134 114
your phone	9 18 -87
your positive	-241 -121 -129
your positive feedback	-211 -101 -98
your registered	7 4 -131
your registered email	-23 -13 -102
your safety	142 108 556
your seat	-147 -28 -1
your side	38 150 53
your suggestions	-2 -155 -9
your support	-148 -128 -102
your time	55 1 140
your travel	-77 -208 8
your understanding	172 -1 247
your way now	7 13 221
~# #	-29 -14 -93
~# # $	-86 -10 -71
~# # ,	-68 22 -31
~# $	31 -17 -6
~# ,	-26 -19 -177
~# , -	6 -101 7
~# -	0 -26 -21
~# - -	-26 -107 -72
~# - -s $	36 27 227
~# -s	-30 -26 -21
~# -s $	-10 -8 -60
~# -s at	-218 -28 -4
~# -s before	-144 -151 -25
~# -s is	102 79 2
~# <day>	-62 -17 -98
~# <day> $	-20 -2 -89
~# a	-154 -102 -4
~# a -	-154 -102 -4
~# and	26 -1 -33
~# and it	-31 -135 -5
~# at	-2 -8 -85
~# of the	30 8 -85
~# or	-50 -36 -76
~# the	-103 -152 -13
~# the -	-75 -116 -9
~# this	-198 1 -13
~# will	-36 -10 -98
~# with	-158 -108 -91
~'d -	-3 2 35
~'d - -ing	223 40 4
~'d - it	20 -7 243
~'d - to	-29 33 13
~'d - to -	-4 58 20
~'d be -ing	-4 18 191
~'s #	-50 -162 -39
~'s -ed	1 -7 -34
~'s a -	6 -38 13
~'s going on	18 49 -64
~'s no - -	0 -186
~'s not	-1 49 1
~'s nothing	9 14 115
~'s only	10 67 131
~'s our	-135 -170 -9
~'s our -	-133 -117 -11
~'s own	39 101 -5
~, #	-29 -11 -167
~, -	-47 -19 -59
~, - -	-1 -6 -29
~, - -s	-68 -1
~, - and -	-2 -167 6
~, - it	-14 7 -69
~, - me	-67 -4 1
~, - the	-12 3 -80
~, - the -	-14 -3 -75
~, -s	32 103 10
~, <name>	-29 -33 -43
~, <name> #	234 1 67
~, <name> $	-24 26 -41
~, <name> ,	-115 -60 -5
~, <name> -	5 -7 -87
~, <name> <name> $	-8 -146 -2
~, a	-30 -48 -5
~, a -	-52 -48 -7
~, a - -	-241 -125 1
~, and	-56 2 -1
~, and i	-12 -63 -44
~, and i am	-391 -65 -36
~, and i will	27 -78 -10
~, and we	-83 -17 -12
~, any	-143 -67 -27
~, any -	-119 -47 -24
~, as	83 138 25
~, as -ed	158 0 -6
~, but	-81 1 31
~, but -	-318 -6 3
~, can	140 63 -38
~, can you	132 114 -17
~, can you please	64 161 -3
~, i	-37 26 15
~, i -	-100 -14 -1
~, i am sorry	13 -58 -1
~, i have	-81 -7 4
~, it	6 35 47
~, it was	37 206 233
~, just	-166 -29 -136
~, just -	-79 -50 -47
~, many	-3 4 227
~, no	-52 -1 -62
~, no -	-5 -7 -46
~, or	-7 0 -66
~, please	-16 -3 -64
~, please -	71 31 -40
~, please - out	136 -8 -4
~, please - us	70 -7 36
~, so	22 4 12
~, so i have	-231 -86 -3
~, so your	-124 -32 -53
~, some	33 94 245
~, sorry	-298 -489 -113
~, sorry $	-187 -26 -32
~, sorry for	-164 -3 -6
~, tell	-150 -106 -31
~, that	-18 5 -14
~, that 's a	-201 0 -8
~, the	18 74 -3
~, the -	8 30 -4
~, the - has	399 -5 -22
~, the -s	-19 152 16
~, then	-62 -38 -105
~, then -	-115 -11 -11
~, this is	8 38 1
~, we -	56 -16 -9
~, we - the	22 -69 -46
~, we appreciate	-171 -64 -3
~, we appreciate your	-59 -21 -78
~, we are not	-38 -4 153
~, we are sorry	0 -40 19
~, we are unable	110 -9 7
~, we hope	-182 -80 -16
~, we tried	33 194 -12
~, we tried -ing	136 167 -9
~, we understand	-334 -9 -40
~, we understand that	-80 27 -13
~, we will	34 59 5
~, we will do	27 194 31
~, we would	58 91 4
~, we would -	129 113 -10
~, what	100 113 11
~, what -	424 213 -14
~, which	48 97 -10
~, will	154 -13 3
~, yes	-159 -65 -37
~, you	-29 -34 -36
~, you can	-6 -55 -90
~, you can -	13 -7 -124
~, you must	109 143 -4
~- #	-12 4 -214
~- # is	-9 -3 -79
~- $	20 -3 -12
~- 's own	50 121 -3
~- ,	6 -24 -1
~- , #	3 -1 -54
~- , - the	-4 19 -70
~- , -s	98 193 -2
~- , <name>	19 -60 3
~- , <name> <name>	-31 -85 1
~- , and	74 11
~- , and i	75 -27 -5
~- , and you	-106 -30
~- , but	-159 -1 3
~- , can you	22 190
~- , do	-6 -129
~- , i	-250 -126 -1
~- , i am	-77 16 7
~- , i will	-65 -81 -16
~- , it	43 31 41
~- , just	-139 -212 -21
~- , just -	-112 -83 -5
~- , or	5 0 -80
~- , our -s	159 -5 54
~- , please	-30 3 -151
~- , please -	-18 41 -58
~- , sorry	-154 -17 -17
~- , the	95 21 7
~- , the -	65 14 13
~- , what	122 113 33
~- , which	41 101 -7
~- , which -	23 198 8
~- -	38 -5 -66
~- - $	-4 -5 -14
~- - ,	7 -8 -45
~- - , -	-19 -2 -118
~- - , -s	39 113 -19
~- - , <name>	-50 -18 -12
~- - , i	-141 -35
~- - , that	86 174 5
~- - -	-11 -16 -22
~- - - or	23 126 -31
~- - - the	49 109 13
~- - - to	100 62
~- - -ed	-3 -1 -60
~- - -ing a	145 -17 -4
~- - -s	-26 -29 -9
~- - -tion	230 133 2
~- - -tion $	223 20 7
~- - <name>	-1 6 -61
~- - <name> $	-1 -16 -92
~- - <x>	12 -14 -138
~- - ?	68 35 94
~- - ? $	68 35 94
~- - and -	-47 -28 -9
~- - and not	13 14 171
~- - at	1 -21 -97
~- - at #	-88 -87 -23
~- - for	-5 15 -18
~- - i	-185 -3 -29
~- - in	-5 -7 -73
~- - it	15 88 -26
~- - it 's	181 261 -21
~- - of	76 8 85
~- - of -tion	99 -2 435
~- - of the	140 23 13
~- - on their	10 31 266
~- - only	91 111 33
~- - or	3 17 -40
~- - or -	-22 -29 -51
~- - out to	140 2 -9
~- - so	63 34 11
~- - that	-76 9 9
~- - to	36 -20 11
~- - to -	26 -5 5
~- - to see	1 136 -4
~- - to your	-34 -296 -20
~- - we are	-69 -20 408
~- - when	32 132 -28
~- - will	36 17 -3
~- - will be	-7 2 -70
~- -ed	36 2 31
~- -ed $	-17 -32 -4
~- -ed , <name>	0 -1 277
~- -ed , we	147 43 15
~- -ed ?	83 109 9
~- -ed ? $	83 109 9
~- -ing	71 47 2
~- -ing $	19 22 100
~- -ing ,	2 28 -51
~- -ing - -ing	18 2 257
~- -ing a	117 -11 1
~- -ing is	119 19 1
~- -s	21 -3 10
~- -s $	9 -12 86
~- -s ,	-22 -4 -35
~- -s , please	33 178 6
~- -s - -s	16 20 166
~- -s -ed	1 -19 -130
~- -s -ing	91 79 42
~- -s ?	16 106 -26
~- -s ? $	16 106 -26
~- -s all	-14 3 230
~- -s and	1 -6 -18
~- -s and -	-7 -6 -62
~- -s are	-30 -27 -21
~- -s can	76 113 -31
~- -s it $	0 -200 -4
~- -s so	67 -4 -3
~- -s there	24 4 176
~- -s to be	240 153 192
~- -s to your	-6 -167 9
~- -s what	210 276 -9
~- -tion $	184 15 17
~- -tion of	141 40 -21
~- <name> - -	429 22 1
~- <name> <name> <name>	6 1 -139
~- <name> for	-35 -193 18
~- <x>	-59 -26 -450
~- <x> <name>	-213 -16 -2
~- <x> and	-21 13 -86
~- <x> for	0 2 -46
~- <x> we	163 -2 -1
~- ?	62 97 -98
~- ? $	62 97 -98
~- a -	18 23 6
~- a - -	0 -9 -93
~- a - at	4 106 -21
~- a - is	100 174 79
~- a - with	17 22 -60
~- about this	2 12 -147
~- about this -	99 19 -22
~- ago	-241 -232 -2
~- an	-15 12 -42
~- an - to	0 1 -64
~- and	-1 -4 -15
~- and -	-23 -44 5
~- and -ing $	-222 -40 -14
~- and -ing ,	-3 -1 359
~- and are glad	-70 -23 -24
~- and have -	230 1 218
~- and i	-183 -74 -197
~- and i will	-56 -43 -88
~- and the	-42 0 10
~- and we	-1 60 -14
~- another	111 67 31
~- apologies	-1 -182 26
~- apologies for	9 -46 102
~- are	54 97 -2
~- are -	101 36 -12
~- are you	16 76 -43
~- are you -	-33 70 -2
~- are you -ing	152 122 -8
~- as -ly	225 79 448
~- as -ly as	225 79 448
~- at	14 38 -11
~- at #	-33 -6 -329
~- at # #	-28 9 -68
~- at <x>	3 19 -31
~- be happy	30 172
~- be happy to	30 172
~- because	0 -6 -85
~- being	0 -4 119
~- being -ed	0 -75 172
~- by -ing	43 8 -239
~- by <day>	-99 -56 -20
~- by a	161 52 -1
~- did	64 7 21
~- do	1 79 6
~- do not	29 134 105
~- down $	99 182 13
~- everyone	325 89 183
~- for -	1 -1 -20
~- for - -	-81 -24 4
~- for -ing	1 14 -79
~- for -s to	34 271 7
~- for our	55 -44 -9
~- for us	105 59 -4
~- from the	66 110 8
~- from the -	61 75 -1
~- from your	-14 -21 -58
~- further	111 116 -37
~- go -	-5 -3 265
~- happy	125 223 419
~- has	-22 5 -15
~- have	73 40 59
~- her	-230 -174 -37
~- here <x>	22 -23 -52
~- i	-110 18 18
~- if	11 -21 -100
~- in - -	46 175 -2
~- in <name>	-109 -27 1
~- in the	10 6 -15
~- instead	-246 -66 -16
~- is	7 67 134
~- is -	8 6 97
~- is -ed	-38 -69 8
~- is a	3 8 73
~- is always	240 1 193
~- is in	-85 -5 -114
~- is not	145 206 29
~- is there for	-2 54 286
~- it	15 -21 18
~- it $	-43 -7 3
~- it 's	82 159 -2
~- it ,	-52 -1 -24
~- it -	11 -59 27
~- it - $	4 -12 159
~- it as	-143 -9 -23
~- it by -	-138 -1 -4
~- it for	-112 -105 9
~- it for you	-217 -111 -2
~- it will	31 5 157
~- look	-58 -27 -113
~- look at	-114 -54 13
~- me	3 7 -13
~- me the	-33 24 -51
~- my	-24 -158 20
~- my -	1 -151 5
~- next - $	96 8 220
~- nor	53 89 405
~- now	-97 -4 16
~- now , <name>	30 30 422
~- of	26 -3 21
~- of -	32 30 7
~- of - ,	38 48 133
~- of <name>	111 115 1
~- of our -s	0 1 110
~- of the	30 -26 5
~- of the -	48 13 3
~- of you	-72 -3 -4
~- off	-11 -1 -43
~- on	-3 7 12
~- on - and	67 337 52
~- on -s	12 103 143
~- on <day>	-41 4 -87
~- on our	-15 -177
~- on our -	-18 -93
~- on the	-3 18 13
~- on the -	23 148 2
~- on their own	6 19 216
~- one $	-189 -23 25
~- only	84 11 89
~- only -	161 80 -15
~- or	3 68 -77
~- or -	-11 8 34
~- or - us	188 0 -6
~- or the	0 103 -12
~- or the -	17 116 -2
~- our	-7 -6 91
~- our -s	42 0 142
~- our -s to	27 17 292
~- out	-5 -19 -27
~- out ,	5 8 -66
~- out to	-50 -19 -221
~- out to our	-35 0 -50
~- out to us	-28 -5 -256
~- please	167 13 2
~- rather than	42 190 5
~- so	74 22 16
~- so that	16 71 10
~- so we can	10 19 -95
~- soon	-36 -17 107
~- than	-4 -9 87
~- that	-6 5 16
~- that $	32 -49 6
~- that a	189 36 13
~- that the	33 2 -96
~- that the -	15 69 -117
~- that we	1 -2 124
~- that you -	-95 12 -109
~- the	-10 -19 8
~- the #	-26 -78 6
~- the -	-22 -11 4
~- the - -	-62 -10 -30
~- the - in	-45 -4 -93
~- the - of	-32 -152 -5
~- the -ing -	-71 -144 18
~- the -s $	-7 4 -72
~- the <name>	106 3 -4
~- the new	-125 -6 -16
~- this	5 -13 -11
~- this $	47 0 19
~- this -	-3 8 -67
~- this - for	199 93 -4
~- this -ing $	8 -27 87
~- this as	14 7 360
~- this as -	42 17 244
~- this to	-2 -52 -71
~- to	-4 -7 -12
~- to #	-28 -172 2
~- to - -	82 -7 -27
~- to - -s	3 86 2
~- to - it	-78 -6 -11
~- to - that	-70 4 3
~- to - what	296 14 6
~- to - with	-3 -10 -97
~- to - you	-3 -6 -35
~- to -ing you	-151 -49 -2
~- to -s -s	-130 -36 221
~- to <x>	-18 -10 -155
~- to be	16 24 40
~- to get	7 123 -6
~- to get this	174 1 1
~- to look	-23 66 4
~- to our -	98 6 1
~- to take	87 -6 3
~- to take a	-5 2 -55
~- to them $	170 -38
~- to understand	313 -3
~- to us	27 17 -159
~- to us at	-20 -6 -123
~- to your	-20 -16 -36
~- to your -	-243 -21 -5
~- today	-59 4 -15
~- too	-57 12 -19
~- under <name>	45 111 -11
~- until	-60 -8 3
~- until #	-91 0 -22
~- up to	-42 -37 -166
~- us	74 -8 145
~- us -	49 -38 10
~- us a	-2 -8 -128
~- us a -	-2 -4 -100
~- us an	-14 12 44
~- us an -	-14 12 44
~- us at	5 -32 29
~- us at <x>	42 -23 32
~- us with	83 58 -5
~- us your	-17 -22 -74
~- us your -	-88 -22 -45
~- was	24 41 50
~- was -	36 76 6
~- was -ed	11 56 24
~- was -ed -	-8 22 143
~- we are	11 7 128
~- we can	46 15
~- when	17 160 110
~- will	52 33 -61
~- will be	22 41 -194
~- will be -ed	17 19 -53
~- with	-22 -4 25
~- with - -s	-16 -9 -82
~- with the	-8 -25 -13
~- with us $	-10 -12 72
~- with us ,	-79 -134 -9
~- with you	-14 -9 -47
~- with you -	-223 -2 32
~- with your -	-4 2 47
~- within	10 25 -92
~- within #	101 39 -21
~- within # -s	94 32 -7
~- without -	18 19 253
~- would be	221 87 22
~- you	10 10 38
~- you $	-37 34 -212
~- you -	-6 -15 -38
~- you -ly	84 34 -6
~- you -ly $	238 6
~- you are	2 1 -49
~- you can	-14 1 -71
~- you further	-7 -4 -62
~- you further $	-6 -12 -48
~- you had	7 6 -1
~- you need	322 20 45
~- you the	2 -10 -58
~- you to	228 10 -174
~- you to -	83 29 -119
~- you to -ly	112 -14 -16
~- your	6 10 -61
~- your -	9 15 -44
~- your - -	6 -1 -93
~- your - -s	58 144 -1
~- your - and	6 6 -189
~- your - at	168 1 -2
~- your -s	2 -16 -22
~- your -s $	85 -10 -1
~-able $	0 129 127
~-able -	162 20 9
~-ed $	87 -10 92
~-ed ,	-40 -16 21
~-ed , -ing	-3 -8 174
~-ed , and	-62 -15 52
~-ed -	-3 50 -21
~-ed - -	-6 80 -21
~-ed - -s	25 -41 -13
~-ed -ly	-1 64 -22
~-ed -s $	-73 -8 -14
~-ed <name>	-63 -2 7
~-ed a - -	45 46 162
~-ed and	-30 17 31
~-ed and -	74 245 18
~-ed and - you	45 222 -3
~-ed and -ed	98 29 -4
~-ed and we	2 17 205
~-ed as -	66 119 -8
~-ed at	37 7 42
~-ed by	87 76 56
~-ed by -	-25 -45 128
~-ed by - -	-7 -13 190
~-ed by a	-18 121 45
~-ed for	-8 -10 -59
~-ed if	4 -1 200
~-ed in	95 -12 -6
~-ed in the	114 -13 18
~-ed it	28 16 -38
~-ed on	31 -18 -11
~-ed our -	5 -143 -21
~-ed that	-20 0 121
~-ed the	33 10 6
~-ed the #	-174 -13 -3
~-ed the -	21 11 -29
~-ed the -s	0 89 315
~-ed you	-126 22 -16
~-ed your	-22 -15 -94
~-ed your -	-7 12 -191
~-ing $	-50 -19 30
~-ing ,	-50 31 -44
~-ing , <name>	-90 3 -120
~-ing , <name> $	-52 3 -93
~-ing - ?	140 184
~-ing - ? $	140 184
~-ing -s	-16 -16 60
~-ing -s $	5 60 -9
~-ing -s -	21 1 260
~-ing ?	-6 -4 -44
~-ing ? $	-6 -4 -44
~-ing an	63 220 -1
~-ing are	30 20 401
~-ing both	-195 -111
~-ing is	98 43 74
~-ing it	15 25 76
~-ing out	48 25 -25
~-ing out $	154 149 -30
~-ing out to you	192 31 -6
~-ing the -	46 11 5
~-ing them	105 1 -36
~-ing this with	153 23 4
~-ing this with us	85 3 2
~-ing to	27 138 17
~-ing to -	-11 18 56
~-ing us $	-35 -65 -14
~-ing we	155 -7 98
~-ing with -	1 0 256
~-ing with the	62 143 -3
~-ing with the -	29 149 -25
~-ing you	-38 -25 -18
~-ing your - $	0 -146 -15
~-ing your - with	-35 -175 139
~-ly ,	49 4 68
~-ly , <name>	72 8 136
~-ly , <name> $	72 8 136
~-ly , we	10 25 166
~-ly -	71 56 -6
~-ly -ed $	-24 -262 -3
~-ly -ly	-9 -2 183
~-ly a	152 39 16
~-ly always	220 310 33
~-ly and	-56 0 54
~-ly apologize	-80 -69 -1
~-ly as	88 77 -41
~-ly as possible	46 124 156
~-ly as possible $	77 103 11
~-ly as we	-4 43 262
~-ly as we can	-4 43 262
~-ly get -	-13 40 282
~-ly get - to	-13 40 282
~-ly it	68 105 153
~-ly sorry	11 -216 102
~-ly sorry for	13 -18 120
~-ly sorry for the	18 -9 123
~-ly understand	-77 -23 232
~-s #	-17 -109 -5
~-s $	31 -29 54
~-s ,	19 15 30
~-s , but	-106 -54 4
~-s , please -	80 86 16
~-s , so it	21 289 16
~-s -	44 -15
~-s - -	60 -14 -13
~-s - -s	16 -6 291
~-s - by	181 -39 -8
~-s - for	97 1 48
~-s - it	-4 1 167
~-s - the	-4 98 142
~-s - the -	-6 101 26
~-s - to -	91 -1 50
~-s -ed	5 4 -22
~-s -ed on	53 129
~-s -ing	69 26 48
~-s -ing the -	114 212 16
~-s <name>	-5 18 68
~-s <name> <name> $	-5 -11 302
~-s ?	20 130 -1
~-s ? $	20 130 -1
~-s a - $	-4 217 12
~-s a - -	-93 -115 1
~-s all	-3 41 327
~-s all -	60 93 317
~-s always	228 33 659
~-s and	9 17 23
~-s are	68 24 22
~-s are -	-31 -19 22
~-s are -ed	192 9 -28
~-s are not	84 232 6
~-s are not -ed	74 124 78
~-s can	186 76 15
~-s can be	81 33 -19
~-s do	198 148 89
~-s do -	99 249 2
~-s do have	107 4 364
~-s do not -	11 6 121
~-s for	52 93 152
~-s for #	189 276 7
~-s for -ing	208 13 225
~-s for a -	12 70 176
~-s for the -	30 28 171
~-s from	-83 -21 39
~-s have been	68 4 38
~-s have been -ed	90 8 57
~-s in	6 -43 27
~-s in your -	20 106 20
~-s is	7 90 72
~-s it $	-8 -152 -4
~-s it -	-7 -152 -3
~-s itself	-44 -162 -3
~-s of	28 11
~-s of -	77 56 25
~-s of - $	29 15 166
~-s of -s	-1 -1 105
~-s of -s -	63 5 297
~-s of your	-14 -10 -121
~-s of your -	-15 -2 -100
~-s on the	7 -2 -32
~-s on the -	4 -8 -37
~-s on this -tion	6 -6 274
~-s on your	-35 -11 -50
~-s our	-2 -14 103
~-s out of	13 191 -5
~-s right for	-8 179 -3
~-s right for you	-8 179 -3
~-s so	64 -2 4
~-s soon	-207 -75 -13
~-s the	-26 -34 -1
~-s the - $	-233 -11 -3
~-s to - -	59 120 34
~-s to - with	-109 -128 -1
~-s to be	0 15 98
~-s to be -ed	216 23 68
~-s us	39 51 188
~-s us -	148 53 150
~-s we	-17 -61 13
~-s were	29 96 37
~-s what	156 137 -5
~-s which	140 -10 14
~-s with	3 -15 -35
~-s you	-45 -7 -8
~-tion $	-13 46 79
~-tion , we	16 225 -6
~-tion -	11 5 -137
~-tion for	125 -3 14
~-tion of	5 -45 1
~-tion of the	-64 6 -9
~-tion this	-252 19 17
~<day> #	-45 -12 -197
~<day> # $	-41 -151 -7
~<day> # <day>	-106 -35 -6
~<day> $	32 37 -19
~<day> ,	-106 -6 -43
~<day> and	-15 -54 15
~<name> # $	25 -4 128
~<name> $	-1 7 16
~<name> ,	-26 -11 8
~<name> , -	4 0 -113
~<name> , <name> $	-209 -66 5
~<name> , and	-115 -104 -22
~<name> , i am	18 -56 6
~<name> , if	74 183 7
~<name> , sorry	-76 -36 -1
~<name> , the	131 17 26
~<name> , we	-38 -8 18
~<name> , we -	-18 -89 -13
~<name> , we appreciate	-102 -29 4
~<name> , we tried	25 145 -9
~<name> , we understand	-232 -22 -36
~<name> , we would	116 36 -4
~<name> , what -	178 83 -1
~<name> , you	-304 -207 -117
~<name> , you can	-199 -106 -1
~<name> -	-19 -11 -117
~<name> - $	-6 -84 -112
~<name> - -	184 16 11
~<name> - - -	127 3 43
~<name> - <name> -	199 163 24
~<name> - for	143 90
~<name> - will	2 2 -78
~<name> - you	139 175 9
~<name> -s	-12 -16 -19
~<name> <name>	-7 -20 -22
~<name> <name> ,	-103 -1 -2
~<name> <name> , we	-61 -73 5
~<name> <name> -	-8 -23 3
~<name> <name> - -	-3 -46 130
~<name> <name> - for	235 211 43
~<name> <name> <name>	36 25 -67
~<name> <name> and	-3 25 -96
~<name> <name> is	-14 -91 25
~<name> ?	41 43 -158
~<name> ? $	41 43 -158
~<name> and we	-31 -174 -16
~<name> are -ed	70 11 403
~<name> are you	157 100 -3
~<name> as	143 16 -46
~<name> for	-3 -167 -3
~<name> for -	-6 -189 -2
~<name> is	3 -8 53
~<name> is - to	44 15 200
~<name> on <x> or	340 5 -1
~<name> one	-24 -140 -17
~<name> or	1 -2 -78
~<name> with	-189 -9 -180
~<name> you will	227 0 -1
~<x> $	-38 -18 -139
~<x> , and	1 -153 -17
~<x> , which	158 31 94
~<x> -	-34 -22 -256
~<x> - $	3 -30 -239
~<x> <name>	-14 -8 -154
~<x> and	-27 -2 -83
~<x> and -	-24 9 -47
~<x> and we	31 68 -47
~<x> for	-37 -13 -126
~<x> if	-4 -120 -30
~<x> in the	-14 0 -51
~<x> in the -	-14 0 -51
~<x> or	27 -1 -84
~<x> so	-9 -8 -114
~<x> to	3 -15 -104
~<x> we	92 0 11
~<x> we will	92 22 -21
~<x> with	26 3 -213
~<x> with the	19 11 -56
~<x> with the -	24 9 -55
~? $	-10 54 -363
~^ $	-137 -83 -11
~^ -	-17 13 -24
~^ - # is	-248 -32 -11
~^ - $	7 20 -33
~^ - - to	-78 -65 -123
~^ - -ing	93 81 9
~^ - -ing $	38 111 27
~^ - -s $	-143 -53 72
~^ - -s -s	-4 -2 195
~^ - -s can	155 262 -14
~^ - <name>	27 49 1
~^ - <name> $	31 76 9
~^ - a	-174 -10 2
~^ - be happy	30 172
~^ - is	30 34 132
~^ - is -	23 113 201
~^ - me	-3 -10 -110
~^ - of	-6 53 174
~^ - to	-96 -19 -25
~^ - us	-12 29 -68
~^ - x	-126 -4 7
~^ - x $	-126 -4 7
~^ - your	-88 -10 -4
~^ -ing	118 -6 79
~^ -ing -s	23 -8 144
~^ -ly	77 30 13
~^ -ly -	10 21 1
~^ -ly - your	135 9 1
~^ -ment	190 198 -3
~^ -s	142 60 32
~^ -s -	21 43 23
~^ -s - a	-79 -181 -17
~^ -s are	245 58 50
~^ -s are -ed	96 13 -28
~^ -s are not	88 105 -9
~^ -s do	106 128 -22
~^ -s is	391 114 148
~^ -tion	78 124 -27
~^ -tion is -ed	2 0 370
~^ <x>	68 40 4
~^ a	-4 -9 -13
~^ although	6 -13 372
~^ apologies	-1 -183 3
~^ apologies for	-4 -32 36
~^ as	40 93 62
~^ as a	124 56 216
~^ as a -	317 24 302
~^ as soon	13 22 230
~^ as soon as	13 22 230
~^ be -ed	-4 141 -8
~^ before	9 -2 198
~^ but	-287 -1 29
~^ can	-10 2 -167
~^ can you	-18 -25 -199
~^ can you -	-5 3 -31
~^ could	-3 -3 -29
~^ could you	2 -7 -125
~^ dear	16 0 20
~^ dear -	-3 9 286
~^ dear <name>	20 -4 10
~^ dear <name> ,	49 16 160
~^ did	149 184 10
~^ did you	71 74 12
~^ do	49 -4 -214
~^ do -	-7 -16 -52
~^ do you	174 49 -78
~^ do you have	167 174 -13
~^ does	24 -1 -83
~^ for	16 -1 -47
~^ for - -s	22 50 225
~^ for any	169 -14 9
~^ for the	5 24 -108
~^ for the -	6 79 -78
~^ from	-197 -88 -20
~^ glad	-70 -181 8
~^ glad we	-132 -92 -24
~^ got	-71 -52 -45
~^ got it	-88 -68 -39
~^ happy	-278 -221 5
~^ happy to	-119 -100 -26
~^ have	-4 -30 -13
~^ have a	-37 -47 5
~^ have a -	-4 -47 5
~^ have you	18 -20 -175
~^ hello ,	-4 -8 -57
~^ hello <name> ,	91 63 1
~^ hello <name> <name>	-33 -9 -102
~^ hey	-4 -22 21
~^ hey ,	-62 -13 1
~^ hey , <name>	-343 -58 5
~^ hey <name>	-11 23 12
~^ hey <name> $	95 30 12
~^ hey there $	56 5 -98
~^ hi	14 7 -5
~^ hi , sorry	-185 -24 -13
~^ hi <name>	9 10 14
~^ hi <name> ,	-3 -4 -30
~^ hi there	-14 -18 -28
~^ hi there ,	-8 -57 -10
~^ hope this	34 211 46
~^ hope this -s	14 379 66
~^ how	13 7 -94
~^ i	-100 24 39
~^ i -ly	-325 14 -21
~^ i am	70 -70 38
~^ i am afraid	31 3 150
~^ i am so	-13 -123 -2
~^ i am sorry	-164 -481 17
~^ i am sure	3 43 225
~^ i apologize	-16 -72 -4
~^ i appreciate	-13 176 4
~^ i can see	-79 -2 5
~^ i have	-26 -21 -35
~^ i have -	68 -7 -40
~^ i know	-3 -3 154
~^ i understand	-81 49 170
~^ i will	-59 -15 -34
~^ i will -	-57 0 -55
~^ if	-23 -9 25
~^ if it	-8 2 31
~^ if it -s	-3 2 -70
~^ if so ,	-23 -127 -1
~^ if you	8 -1 -68
~^ if you 'd	-45 -73 -98
~^ if you need	85 3 -1
~^ in	166 37 -4
~^ in -	239 8 -36
~^ is	-2 42 -307
~^ is there	13 1 -59
~^ it	8 -16 -4
~^ it 's	25 0 78
~^ it 's -	3 0 230
~^ it -s	-17 -36
~^ it was	1 5 -178
~^ let	48 44 -136
~^ let us	38 25 -54
~^ maybe	116 13 211
~^ my apologies	7 -96 4
~^ next	7 20 127
~^ next -	25 -2 128
~^ next - -	201 314 75
~^ no	-167 -42 12
~^ no -	-119 -84 -5
~^ no -s $	-185 -143 -2
~^ or	-35 -140 1
~^ other	46 164 141
~^ other -s	32 132 227
~^ our	31 39 68
~^ our -	28 40 101
~^ our - -s	35 14 147
~^ our - apologies	-141 -18 156
~^ our -s	37 95 71
~^ our apologies	-93 -166 3
~^ our apologies for	-185 -63 -46
~^ please	-5 35 -93
~^ please -	33 19 -146
~^ please - a	218 176 -11
~^ please - my	7 -22 184
~^ please - that	121 -6 9
~^ please - us	43 73 -25
~^ please - with	-6 -10 -125
~^ please - your	-13 -14 -100
~^ please know	-5 40 150
~^ please let	61 10 -108
~^ please let us	1 -21 -50
~^ regards	10 -1 -61
~^ regards $	4 1 -82
~^ see you	63 29 1
~^ so glad	-131 -24 -17
~^ so sorry	-10 -31 -9
~^ someone will	12 44 151
~^ sorry	-29 -508 -5
~^ sorry ,	-32 -67
~^ sorry about	9 -76 -17
~^ sorry for	11 -185 7
~^ sorry for the	33 -91 26
~^ sorry to	-3 114 8
~^ sorry to -	-6 122 10
~^ sorry you	-14 -48 57
~^ sorry you are	-61 -2 231
~^ still	-6 -106 1
~^ tell	-12 -4 -94
~^ thank	-18 0 -6
~^ thank you	-15 -1 -5
~^ thank you $	-6 -82 -83
~^ thank you for	9 26 2
~^ thanks	3 1 -62
~^ thanks $	41 15 36
~^ thanks ,	-143 -2 -39
~^ thanks <name>	3 4 -72
~^ thanks for	4 17 -6
~^ that	-203 -35 3
~^ that 's	-130 -23 -13
~^ that -s	-215 -200 -1
~^ the	14 47 4
~^ the -	1 23 -1
~^ the - -	-30 14 -97
~^ the - -s	85 67 40
~^ the - was	43 57 47
~^ the -ed	-21 -1 -83
~^ the <name> <name>	17 2 134
~^ there	-56 -11 -102
~^ there 's	-15 -4 -92
~^ they will -	23 61 225
~^ this	-76 -36 -3
~^ this should	-24 210 -11
~^ this should not	-28 141 -7
~^ to -	96 -24 15
~^ want	-163 -29 -1
~^ we	-12 10 43
~^ we 'd	56 -4 -49
~^ we 'd -	80 64 2
~^ we -	-15 3 43
~^ we - -ing	-127 -29 -1
~^ we - with	8 -2 317
~^ we - you	93 49 11
~^ we -ly understand	-161 -9 74
~^ we apologize	0 -133 -6
~^ we apologize for	-17 -66 -13
~^ we appreciate	19 -18 67
~^ we appreciate your	40 4 141
~^ we are	-15 41 -21
~^ we are -	2 118 -4
~^ we are glad	-111 -285 -33
~^ we are just	17 38 249
~^ we are so	-124 -73 21
~^ we are sorry	16 -505 -64
~^ we certainly	-97 0 1
~^ we do	-11 -11 38
~^ we do our	-1 9 316
~^ we have got	-226 -130 -4
~^ we hope	23 -3 94
~^ we hope to	1 4 243
~^ we know	-224 8 21
~^ we know you	-124 1 20
~^ we understand	-265 136 8
~^ we understand your	-9 65 -4
~^ we want	115 -3 74
~^ we want you	223 37 -2
~^ we will	-4 7 -16
~^ welcome	-238 -118 -8
~^ well	34 143 -138
~^ well check	167
~^ were	-7 -47 13
~^ what	13 55 -127
~^ what 's	21 139 10
~^ what 's going	-16 143 -11
~^ what a	-160 -153 -8
~^ when	20 63 5
~^ which	0 8 -258
~^ which -	7 8 -130
~^ which one	-128 6 -1
~^ while we	-1 -192 -32
~^ without	-115 -159 -3
~^ would	-9 -5 -57
~^ yes	-82 -51 -105
~^ yes ,	-160 -96 -85
~^ you	-43 -12 2
~^ you are	-62 -27 -21
~^ you are right	-164 4 -18
~^ you are welcome	-109 -92 -12
~^ you can	1 13 -244
~^ you can -	-24 5 -15
~^ you do	-168 -179 -15
~^ you do not	-149 -157 -13
~^ you may	-7 -2 -92
~^ you will	-13 0 67
~^ you will -	18 38 172
~^ your - -s	-100 2 -6
~a -	10 22 16
~a - , so	-13 -30 -85
~a - -	24 30 4
~a - - $	33 29
~a - - ,	3 13 -34
~a - - and	0 -3 71
~a - - at	3 -93 -37
~a - -ed	3 49 150
~a - -ed -	-14 121 205
~a - at	-31 -7 -146
~a - at <x>	-10 13 -74
~a - if you	-132 -42 -10
~a - in	-52 -9 -3
~a - in <name>	-185 -130 -8
~a - is	139 0 12
~a - look	-25 40 -57
~a - look at	-114 -54 13
~a - of	41 24 7
~a - of -	34 82 52
~a - of the	28 -23 -70
~a - one	-68 0 25
~a - to	-26 -54 -5
~a - when	4 70 164
~a - with	7 1 -125
~a <name>	-23 -5 -31
~a <name> -	96 11 -99
~a <name> - -	101 7 -118
~a <name> <name>	-13 -88 7
~a few	131 148 17
~a few -s	85 45 -9
~a look	77 27
~a look at the	10 132 44
~a lot -	-6 5 249
~about #	-187 -116 -226
~about # -s	-98 -39 -39
~about $	151 219 -3
~about - -s	-114 -145 -87
~about that	70 70 -8
~about the - for	161 164 -4
~about the - you	47 37 5
~about this	100 10 -43
~about this $	120 12 -13
~about this - $	157 11
~about what	126 9 25
~about your	-5 -49 6
~about your -	7 -68 3
~about your - $	3 -94 8
~afraid $	22 236 154
~afraid we	-2 0 183
~again and	73 108 70
~again and again	4 7 342
~again soon	-147 -177 -96
~again soon $	-63 -41 -39
~all -s	50 1 123
~all -s ,	18 -3 185
~all of our	-1 -10 77
~always -	77 103 53
~always here	-20 -132 -69
~always want	24 6 182
~always want you	14 -2 68
~always want you to	14 -2 68
~am afraid	25 24 109
~am afraid $	22 236 154
~am afraid we	-9 0 139
~am on	-111 -49 -9
~am so	-46 -118 17
~am so sorry	-18 -94 1
~am sorry	-78 -602 24
~am sorry $	51 -133 -3
~am sorry ,	-193 -99 -77
~am sorry for	26 -23 -1
~am sorry for the	-99 -3 7
~am sorry it	-93 -20 -9
~am sorry that	7 -33 -38
~am sorry to	59 -16 131
~am sorry to -	72 -10 128
~am sorry you	-82 -34 25
~am very	-11 -66 -3
~am very sorry	-11 -66 -3
~an -	-12 10 38
~an - -	15 92 26
~an - -s	-1 -8 169
~and -	-26 -47 18
~and - - $	0 -1 -81
~and - -ing	160 51 -6
~and - it	0 4 -63
~and - of	29 98 6
~and - the	-116 -8 3
~and - you	-35 -30 -58
~and - your	28 3 -64
~and -ed	7 36 -99
~and -ing	-13 -18 50
~and -ing $	-360 -58 -22
~and -ing ,	-2 0 281
~and -ing in	65 -11 179
~and -ly	-72 2 7
~and -s $	8 -5 -117
~and are glad	-100 -31 -39
~and have you	150 228 -7
~and i	-115 -47 -153
~and i 'd	-106 6 6
~and i am	-226 2 -104
~and i am sorry	-633 -179 -177
~and i have	6 7 -83
~and i will	-91 -179 -260
~and i will -	-26 -130 -237
~and it	-17 -13 -58
~and it -s	5 -1 -62
~and out	-3 -3 177
~and out of	-3 -3 177
~and should	-3 8 -102
~and they	7 27 85
~and they are	66 50 141
~and those	105 -3 310
~and we are sorry	1 -11 171
~and we will	8 23 -36
~and would - to	0 -109 4
~and yes	-33 -188 -8
~and you will get	-251 -179 -8
~and your	-53 -65 -81
~and yours	15 122 123
~any -	14 -1 -3
~any - $	55 43 -16
~any - , <name>	176 0 -42
~any - -s $	17 190 56
~any of	-110 -34 -5
~anything -	8 -75 -14
~anything - $	-28 -161 -6
~apologies for	-47 -370 -2
~apologies for any	26 -38 -66
~apologies for the	-158 -254 37
~apologies for the -	-59 -209 6
~apologise for	-8 -170 -14
~apologize for	-34 -405 72
~apologize for the	-59 -294 -3
~apologize for the -	-4 -167 1
~apologize for the -s	-112 -11 141
~appreciate your	46 12 48
~appreciate your -	28 13 57
~appreciate your - ,	-84 -80 206
~appreciate your - -ing	-37 -14 234
~are -	27 32 67
~are - about the	92 -8 5
~are - to	-11 30 114
~are - with	-89 5 47
~are -ed	2 -23 -73
~are -ed -	291 -24 -11
~are -ed to -ing	-1 12 150
~are -ing $	-92 -9 -12
~are -ing from	5 53 223
~are -ing some	-171 -2 -1
~are -ing the	85 30 -40
~are -ing the -	69 53 15
~are -ing to	151 -25 -8
~are -ly	-2 -26 99
~are -ly -ed	-1 0 424
~are -ly sorry	-21 -92 65
~are a	31 85 10
~are always here	-42 -118 -60
~are aware	-202 57 17
~are glad	-76 -216 -131
~are glad to	50 -2 -35
~are glad to -	-29 71 -59
~are glad you	88 61 3
~are glad you are	100 -30 7
~are happy	2 -28 -69
~are happy to -	9 0 -57
~are just	32 67 233
~are just -ing	170 46 408
~are not	25 -18 -16
~are not -ed	138 -1 91
~are not -ed to	38 9 365
~are on your	8 16 190
~are on your -	8 16 190
~are right	-299 8 4
~are right ,	-127 3 3
~are so	-144 -146 -23
~are so sorry	-41 -71 19
~are so sorry for	-300 -9 -38
~are so sorry if	103 0 182
~are sorry	12 -558 4
~are sorry about	231 -28 -3
~are sorry about the	181 -13 -21
~are sorry for	-1 -177 -57
~are sorry for any	46 -1 124
~are sorry for the	-41 -41 -97
~are sorry to	-7 -244 -12
~are sorry to -	20 -229 -8
~are sorry you	1 -33 23
~are still	-3 82 -56
~are there	20 15 181
~are very	13 -56 -46
~are very sorry	-6 -67 57
~are you	21 67 -139
~are you -	-18 94 -11
~are you - ?	-21 61 -5
~are you -ing	-14 -66 -120
~are you getting	159 108 -8
~as -	27 30 -17
~as -ed	51 46 20
~as -ly	92 97 -15
~as -ly as	44 93 104
~as -ly as possible	46 124 156
~as -ly as we	-4 43 262
~as i	0 -4 -131
~as of	-40 -94 -8
~as soon	-6 11 38
~as soon as	-6 11 38
~as soon as we	34 94 73
~as they	99 -10 -2
~as we	-10 56 57
~as we -	-11 0 158
~as we - to	-27 -76 164
~as we can $	-6 42 -180
~as your	-58 -14 -70
~ask you to -	178 84 -1
~at #	12 -8 -82
~at <x>	-53 -9 -151
~at <x> $	-2 18 46
~at <x> or	-9 -81 -36
~at <x> with	-22 -1 -96
~at all	4 1 143
~at all $	2 5 136
~at all ,	-187 -3 5
~at all -s $	41 -5 19
~at the	-21 -4 -1
~at the -	-25 -6 -5
~be -	47 80 52
~be - in	2 1 165
~be -ed	-46 -23 38
~be -ed ,	-145 -2 1
~be -ed if	-6 11 238
~be able to -	6 -29 -63
~be happy	-14 26 -149
~be happy to	-14 26 -149
~be happy to -	-7 10 -63
~be on	3 105 -5
~be on the	16 130 17
~be sure	-41 -129 -81
~be sure to	-49 -40 -111
~be sure to -	-195 -62 -10
~been -ed	-2 9 -9
~been -ed to	-9 7 105
~been -ing	-177 5 1
~before -ing	32 -29 156
~before the -	0 8 -91
~being -ed	50 1 134
~between #	-3 1 -162
~between # and	-17 -5 -113
~between # and #	-17 -5 -113
~both $	-34 -19 -76
~both -s	-94 -64 -20
~but -	-127 -7 15
~but no -	4 -3 288
~by #	-162 3 25
~by -	-36 -21 9
~by - ,	-30 -17 -155
~by - -	-2 -9 112
~by -ing	111 12 -35
~by <day>	-24 17 -75
~by <day> $	-45 19 -66
~by the	33 84 19
~by the -	42 100 7
~by the - $	53 171 -10
~by the - and	110 323 222
~by the - of	-162 -19 -4
~can -	21 9 -29
~can - an	108 185 -1
~can - it	1 -53 -17
~can - out	140 5 24
~can - your	-14 -155 4
~can - your -	-46 -178 2
~can also	36 34 -62
~can be -ed	-22 -22 -60
~can check	14 4 -55
~can i	249 4 1
~can look	10 54 -129
~can look into	23 143 -68
~can not - to	-172 -112 -94
~can see	-130 -1 15
~can still	-25 -129 -5
~can still -	-51 -105 -3
~can you	-14 -26 -311
~can you -	-3 9 -46
~certainly understand	-291 53 -4
~check in	-80 -62 -3
~check on	37 132 -16
~check the -	95 1 5
~check your	-5 35 -82
~could -	-25 -102 -13
~could you	-13 -8 -162
~could you -	-2 -42 -43
~currently -	333 8 -3
~dear -	-4 2 157
~dear <name>	20 -4 10
~dear <name> ,	49 16 160
~did have	32 228 161
~did not	-3 7 72
~did you	27 26 -20
~do -	49 9 -6
~do - out	-1 -130 -1
~do - out to	-1 -130 -1
~do - to	-7 0 -65
~do all	222 -11 163
~do apologize	8 -63 186
~do apologize for	-14 -7 187
~do check	12 -3 168
~do get	-2 113 13
~do it	9 1 -182
~do not	-8 7 21
~do not -	40 117 30
~do not - -	43 124 96
~do not get	-7 -22 399
~do not have	-47 -26 -2
~do not have any	0 5 175
~do not have to	-103 -41 -37
~do not need	-135 -134 -5
~do not want you	-163 2 -1
~do our	3 103 -1
~do our -	3 103 -1
~do our - to	5 126 8
~do understand	-170 6 99
~do you	9 8 -164
~does not	34 84 17
~does not -	10 68
~during your	-1 1 281
~during your -	1 2 170
~during your - $	0 1 296
~each - $	-94 -127 21
~either -	10 2 -63
~enough for	128 336 171
~every -	26 -5 80
~every - $	-1 -1 105
~every - is	139 179 164
~every - is -ed	35 57 207
~everybody $	24 44 276
~everyone $	100 64 67
~everyone 's	45 79 224
~everyone -	102 -8 176
~feel this	211 13 40
~feel this -	199 7 46
~feel this - $	114 3
~feel this - ,	16 10 193
~few -	38 120 129
~few -s	45 44 -10
~first $	-11 -77 6
~first -	-2 -36 -41
~first and -	196 14 2
~for -	0 -7 -29
~for - $	-16 2 -125
~for - - ,	66 136 41
~for -ing	-11 3 -5
~for -ing out $	260 140 -42
~for -ing the	-32 -75 -16
~for -ing the -	-12 -44 -27
~for -ing this	90 35 3
~for -ing this with	158 6 3
~for -ing us	-84 -5 -248
~for -ing us $	-53 -105 -16
~for -ing us know	-83 13 -17
~for -ing your -	2 -11 102
~for -s	40 39 18
~for any	37 -33 61
~for any -	62 23 -45
~for any - ,	110 -39 -36
~for any -s	-19 -33 120
~for every	40 6 256
~for everybody	-2 -2 257
~for everyone -	79 15 498
~for more	-42 -80 -5
~for more -tion	-79 -125 -5
~for our	45 -52 2
~for our <name>	-5 -173 23
~for the	-48 -35 23
~for the -	8 -63 35
~for the - -	-221 -81 27
~for the - -ed	41 -90 -4
~for the - and	-161 -49 9
~for the - of	17 161 11
~for the - out	-219 -175 -68
~for the - to	1 12 254
~for the -ed -	-109 -28 -6
~for you $	-11 -1 -30
~for your	-27 -11 12
~for your - $	8 5 69
~for your - -	91 -41 5
~for your - and	-112 31 -18
~for your - on	108 18 217
~for your -tion	-159 -41 84
~for your kind	-115 -30 -50
~from <name>	-51 -6 4
~from our - $	-18 126 5
~from the	40 38 -1
~from the - -	-6 -85 -23
~from this	-221 -121 2
~from this -	-194 -106 4
~from your	-16 -21 -55
~further $	39 4 -118
~further - $	-37 14 -42
~get -	62 0 87
~get - to	72 0 138
~get - to you	34 -3 84
~get in	-7 -6 -82
~get in -	-11 -12 -66
~get it -ed	212 -7 -10
~get this	90 -12 -35
~get this -ed	77 -7 -50
~get you	7 12 -110
~get you to	-114 -4 90
~get you to your	-147 -22 43
~gets -ed $	315 10 29
~glad our	-248 -99 -40
~glad our <name>	-142 -60 -16
~glad that	-111 -53 2
~glad to	67 -7 -19
~glad to - you	27 -123 -107
~glad we	-261 -176 -104
~glad we could	-68 -22 -39
~glad you	-111 -124 2
~glad you are	79 5 8
~going as soon	-10 64 223
~going as soon as	-10 64 223
~going on	80 62 5
~got -	-21 -2 -72
~got it	-151 -189 -159
~had to	-1 -4 128
~had to -	-2 -7 79
~had with <name>	175 -5 -13
~happy to	-6 0 -263
~happy to -	0 -3 -335
~happy to look into	98 115 -1
~has been	14 -4 85
~has been -ed	12 67 34
~has been -ed to	20 -21 211
~have $	6 0 -106
~have -	-32 -34 -16
~have -ed	26 29 1
~have -ed $	-1 13 217
~have -ed out	127 180 -7
~have -ed the	-76 15 3
~have -ed the -	-83 31 -21
~have -ed your	7 0 -101
~have -ed your -	7 7 -134
~have a - -	-17 -7 -7
~have a - for	7 -16 284
~have a look	6 -2 -68
~have any	-12 -28 25
~have been -ed	131 -16 19
~have been -ing	-240 2 6
~have had	-113 9 38
~have it	7 4 -62
~have it -ed	42 134 2
~have just	-131 -4 -78
~have not	-64 -45 -4
~have the - -	29 136 11
~have the - of	135 308 2
~have told	-5 -97 -2
~have you tried	99 5 -1
~having -s with	5 -195 -8
~having a	169 0 134
~having a look	52 105 229
~he is	-127 -38 -1
~hello ,	-4 -8 -57
~hello <name> ,	91 63 1
~hello <name> <name>	-33 -9 -102
~hello <name> <name> ,	-93 -51 -36
~hello there	194 14 4
~hello there $	191 18 15
~her -	-24 -62 -61
~her - -	-55 -227 -5
~here ,	-78 -15 1
~here <x>	-52 3 -382
~here <x> $	-18 -8 -62
~here to	17 5 -59
~here to -	-14 -3 -51
~hey ,	-49 -9 4
~hey , <name>	-343 -58 5
~hey , <name> $	-328 -49 -2
~hey <name>	-11 23 12
~hey <name> $	95 30 12
~hey there $	56 5 -98
~hi , sorry	-185 -24 -13
~hi <name>	9 10 14
~hi <name> ,	-3 -4 -30
~hi <name> , -	-8 -134 -1
~hi <name> , the	97 -44 31
~hi <name> , you	-117 -26 -22
~hi there	-13 -16 -28
~hi there ,	-8 -57 -10
~hope the	-1 8 193
~hope the -	3 6 124
~hope this	97 -2 4
~hope this -s	59 2 2
~hope to	-8 -29 69
~hope to make	3 -17 197
~hope you	61 38 19
~hope you are	-84 -208 3
~hope you will	16 3 373
~hope you will -	4 1 183
~hope your	-4 4 146
~hope your -	3 5 167
~how -ing	-625 4 33
~how -ing it	-192 -6 188
~how -ing it is	-80 -8 189
~how to -	164 -1 -20
~however , the	-43 177 21
~i -	-47 2 -31
~i -ed	-37 -80 -26
~i -ly	-169 18 -5
~i am	32 -31 15
~i am afraid	25 24 109
~i am afraid $	22 236 154
~i am afraid we	-9 0 139
~i am on	-111 -49 -9
~i am so	-37 -214 -7
~i am so sorry	-18 -94 1
~i am sorry	-116 -603 26
~i am sorry $	51 -133 -3
~i am sorry ,	-193 -99 -77
~i am sorry for	1 -21 1
~i am sorry it	-93 -20 -9
~i am sorry that	7 -33 -38
~i am sorry to	59 -16 131
~i am sorry you	-82 -34 25
~i am very	-11 -66 -3
~i am very sorry	-11 -66 -3
~i apologise	-255 -177 -26
~i apologize	-35 -87 -4
~i can	39 9 21
~i can look into	5 124 -2
~i can see	-158 -1 6
~i have	-90 -62 -227
~i have -	9 -70 -126
~i have -ed	22 38 -64
~i have -ed the	-93 47 18
~i hope this	118 18 3
~i hope this -s	118 18 3
~i know	-141 0 29
~i understand	-258 20 111
~i will	11 -36 -86
~i will -	1 -45 -288
~i will - it	-57 -32 -39
~i will - you	48 11 24
~i wish	-178 -16 5
~if anything	-160 -86 -1
~if it -s	2 0 -144
~if our <name>	168 -1 67
~if so	-5 -174 -3
~if so ,	-10 -227 -2
~if there	10 -24 -68
~if we	86 11 18
~if you	19 -2 -120
~if you 'd	-76 -152 -64
~if you 'd -	-31 -65 -95
~if you - me	-167 -9 -2
~if you are	1 -3 -86
~if you ever	-150 -57 2
~if you have	6 2 41
~if you have any	-4 -48 50
~if you need -	-4 -29 -95
~in #	10 11 -33
~in -	9 48 41
~in - -	38 99
~in - - $	125 60 30
~in - - and	14 32 212
~in - for	47 104 158
~in - with us	112 11 2
~in -tion	-3 144
~in <name>	-56 -73 -99
~in <name> $	0 -137 -26
~in more	1 -131 30
~in our	4 -25 95
~in some	192 142 29
~in the -	25 15 15
~in the - $	41 5 65
~in the - -	-8 -6 31
~in the - <name>	-215 -48 -2
~instead $	-26 -93 -9
~into it	30 79
~into this	21 22 2
~into this $	392 -12 -5
~into this - $	178 138 22
~into this and	75 133 344
~into this for	68 -2 5
~is $	-136 -2
~is -	18 22 112
~is - $	7 17 128
~is - ,	-93 -18 16
~is - , -	-2 29 229
~is - to <name>	244 5 116
~is -ed	-44 -37 6
~is -ing	-43 20 -15
~is -ing - to	-2 -5 136
~is -ing the	20 5 328
~is -ing to -	-36 82 160
~is -ly	102 24 -4
~is -ly -ed $	5 -105 -1
~is a	0 -14 90
~is a - -	48 -3 4
~is fine	-116 -56 -39
~is having	187 -12 93
~is not	16 28 29
~is not -	16 94 28
~is not - $	205 104 1
~is not -ed $	19 61 206
~is not a	99 77 4
~is the - -	50 8 -183
~is this	85 11 -68
~is very	14 27 196
~is very much	3 35 193
~is what	54 -11 15
~is what you	46 0 365
~is your <name>	160 203
~it $	11 -16 -7
~it 's	13 -4 70
~it 's - to	41 89 171
~it 's only	89 107 152
~it ,	-185 -105 -106
~it -	48 -21 22
~it -ing	181 327 -5
~it -s	-10 -6 -10
~it <name>	-287 -148 -17
~it as a	-217 -113 -11
~it by	2 15 -66
~it by -	-192 -3 -8
~it can not	3 -3 -101
~it does	31 72 28
~it does not -	139 37 4
~it for	-43 -58 9
~it for you	-263 -56 -16
~it from	10 5 -60
~it had	128 -11 235
~it is	0 -4 51
~it was	14 56 -2
~it would be	119 10 -1
~its -tion	191 28 2
~just -	-54 -46 -5
~just to -	-15 199 -2
~kind -s	-402 -342 -221
~kind -s $	-129 -110 -58
~know $	-77 -45 34
~know -s	8 14 295
~know having	-34 36 216
~know if you	-3 -23 -76
~know that we	13 1 276
~know that your	-183 -3 -1
~know the	1 134 -2
~know you are	-138 3 40
~last -	-97 -33 2
~let me	10 13 -207
~let me know	15 27 -71
~let us	-23 -5 -31
~look - to -ing	17 -110 2
~look into	97 139 28
~look into this	71 93 44
~look into this $	193 -18 -3
~look into this for	259 11 18
~looking - to	-85 -21 -30
~looking for	194 8 -5
~looking into	54 -15 137
~looking into this	54 -15 137
~lot -	-6 5 249
~made it	-87 -158 -4
~make -s	37 190 17
~make up	7 168 -26
~many -s	57 72 40
~many -s -	11 334 -13
~may have	122 16 -14
~me $	-34 -3 -57
~me know	15 27 -71
~me the	-17 17 -81
~me the -	0 12 -60
~me the - -	-144 -2 -7
~me to	-134 -50 -14
~might be	28 88 28
~more -	5 -52 -2
~more - $	-4 -20 -83
~more -tion on	195 13 -1
~most -	106 74 34
~most - -	128 5 30
~much $	-161 -9 -31
~much -	42 61 191
~much - $	85 123 319
~my - $	-198 10 -63
~my -s	-239 -4 -2
~my apologies	11 -140 4
~need -	4 -105 -36
~need a	-11 -5 -66
~need anything	3 -140 -16
~need to	2 -2 -18
~need to -	-24 -4 -47
~never our	17 -9 164
~new -	-61 -52 -69
~new - $	-106 -12 -31
~new -ing	-13 -189 7
~new one	-65 -26 -38
~next - is	-139 -6 2
~no -	-58 -16 -12
~no - ,	-307 -170 15
~no -s	-25 -44 3
~no need to	-137 -13 5
~no need to -	-133 -56 10
~no say	87 86 221
~no say in	87 86 221
~nobody is	19 15 177
~not -	28 44 84
~not - ,	-40 -2 -86
~not - a	117 17 95
~not - the	50 7 109
~not - us	243 52 129
~not - with	-216 -7 -5
~not -ed	13 64 144
~not -ed -	3 68 224
~not -ed to	12 8 186
~not -ed to -	49 17 356
~not -s	50 11 151
~not <name>	-162 -15 -4
~not a	60 -22 13
~not always	106 131 3
~not available	50 -1 -134
~not be able	-7 -4 100
~not be able to	-7 -4 100
~not have	-21 -2 5
~not have -ed	-3 330
~not have -ed $	15 235 10
~not have any	1 11 321
~not have any -	5 24 163
~not have to	-117 -21 -23
~not in the	38 93 182
~not need	-145 -88 -29
~not need to	-187 -47 -8
~not need to -	-159 -114 -6
~not really	-12 -51 133
~not really -	-3 -18 207
~not the - we	-35 67 -38
~not want you	-187 1 -1
~not want you to	-140 5
~not what we	-29 118 -2
~nothing $	-169 -30 -8
~nothing we	99 -3 316
~of -	68 21 -7
~of -s	-6 -2 192
~of -s -	95 17 244
~of -tion	10 3 145
~of <name> $	-4 -3 169
~of a - -	74 160 -13
~of any	84 5 7
~of our	31 -11 7
~of our -s	15 -14 194
~of our -s -	1 10 244
~of that -	134 -2 79
~of the	-4 4 -6
~of the -	52 85 15
~of the - in	210 52 13
~of the - you	-2 113 -13
~of the -s	69 20 -5
~of the -s $	12 -141 -6
~of you	-53 -10 -3
~of your	-6 2 -25
~off and	74 269
~off the -	1 108 -10
~on # <day>	4 15 -58
~on $	4 4 -162
~on - #	0 14 -110
~on - - and	-1 -4 271
~on - and	6 64 19
~on - and we	-168 95 -5
~on - for	-322 -16 -10
~on -s	13 1 156
~on <day>	-81 -20 -115
~on <day> #	-149 -29 -7
~on <x>	18 7 -57
~on its -	-81 6 1
~on our <name>	34 8 301
~on the	9 -1 -13
~on the -	41 11
~on the -ing	110 86 -10
~on this	7 37 87
~on this $	7 372 54
~on this -tion	5 -1 173
~on us	-128 -76 -31
~on your	28 27 -10
~on your - $	2 3 -45
~one $	-51 -45 -1
~one -	16 -16 106
~one - -	2 -7 175
~only -ed	-2 1 177
~only -s	112 -8 -4
~only one	1 24 169
~or -	-24 -36 75
~or - - $	-2 30 324
~or - it	7 -143 -1
~or - us	19 -10 -54
~or - us at	181 -21 -10
~or the	-12 3 -70
~other -s	52 52 46
~our -	13 23 -7
~our - $	-31 -21 -4
~our - 's	2 8 181
~our - -	-6 8 -20
~our - - -	76 -3 -71
~our - - for	-22 32 -87
~our - -ing	-11 -172 12
~our - -s	10 -20 237
~our - apologies	-11 -119 74
~our - apologies for	5 -41 131
~our - for	-183 -30 -90
~our - is	17 43 180
~our - to	48 5 -17
~our -s	176 8 189
~our -s $	39 7 21
~our -s and	-4 2 132
~our -s are	33 -9 37
~our -s to -	19 5 202
~our <name>	-6 -14 -19
~our <name> - $	-1 -166 -32
~our <name> are	-112 1 -17
~our <name> will -	3 5 232
~our apologies	-113 -260 92
~our apologies for	-290 -94 -74
~our apologies for the	-422 -36 -26
~out $	21 50 13
~out ,	20 3 -66
~out of our	4 8 423
~out to	-51 -9 -90
~out to us	-37 -4 41
~over -	2 29 -147
~please -	56 13 -242
~please - a	52 108 -2
~please - a -	89 143 -2
~please - in	202 2 -8
~please - me a	138 24 -3
~please - my	4 -32 146
~please - out	262 40 -67
~please - out to	271 47 -61
~please - that	126 -1 10
~please - that -	165 -2 56
~please - to the	-42 -306 -4
~please - us	108 68 29
~please - us an	-1 75 -47
~please - us with	0 119
~please - with	-6 -8 -192
~please - with us	144 44
~please - your	-3 -10 -151
~please - your -	-14 -31 -102
~please ?	30 1 -49
~please ? $	30 1 -49
~please have	118 96
~please have the	35 210
~please have the -	35 210
~please know	-4 27 171
~please know that	89 1 237
~possible $	-5 9 -65
~quite -	43 35 124
~quite - $	22 75 165
~quite a	43 -43 111
~really sorry	16 -238 -3
~right ,	-66 1 5
~right , the -	-8 251
~right -	-4 -27 -182
~right - $	-3 3 -61
~sadly ,	4 214
~same -	-108 -6 -85
~same - and	-146 -54 -5
~say $	23 -3 167
~say in	87 86 221
~says <x> ,	48 10 314
~says <x> , which	48 10 314
~see that	112 69 62
~see that you	43 154 59
~see that your	182 1 -4
~see the	-90 -4 2
~see why	-162 0 -13
~see you	78 -5 -7
~she will	-131 -59 -6
~should be	-37 9 -43
~should not have	-176 35 13
~should not have -ed	-75 151 -15
~so -ly	7 12 198
~so glad	-141 -70 -63
~so happy	-162 -41 -46
~so i can -	170 0 -2
~so i have	-142 -34 -7
~so it	37 54 9
~so sorry	-22 -380 -5
~so sorry for	5 -32 -37
~so sorry if	103 0 182
~so sorry to	-5 -34 11
~so sorry to -	-5 -34 11
~so that	42 70 -12
~so that we	89 80 -7
~so that we can	59 72 -3
~so we can	-24 24 -240
~so we can -	-9 6 -54
~so your	-217 -31 -64
~so your -	-122 -5 -41
~some -	54 118 -11
~some -s	51 144 62
~someone will	47 97 389
~someone will be	18 42 157
~something to	66 63 164
~something to -	135 93 330
~soon $	-131 -26 -24
~soon as	-6 11 38
~soon as we	34 94 73
~soon to -	-133 94 -10
~sorry $	-274 -529 -63
~sorry ,	-37 -53 -69
~sorry , that	-251 -51 -15
~sorry about	35 -469 12
~sorry about that	27 -128 -48
~sorry about that $	6 -35 -56
~sorry about the	-11 -112 -6
~sorry about the -	-10 -105 -4
~sorry about this $	210 -2 4
~sorry for	4 -376 33
~sorry for any	27 -103 40
~sorry for any -	78 -33 81
~sorry for the	-69 -392 7
~sorry for the -	-22 -321 76
~sorry for your	-51 -5 130
~sorry if	202 -165 87
~sorry it	-473 -145 -28
~sorry that	-27 -171 -8
~sorry the	-93 -21 -2
~sorry to	18 -346 27
~sorry to -	10 -309 26
~sorry to - about	18 -197 -46
~sorry to - that	96 -178 3
~sorry to - this	870 -90 48
~sorry to - you	-7 -72 37
~sorry we	-232 -14 11
~sorry you	-113 -423 55
~sorry you are	-290 -29 106
~sorry you are -	-228 -5 44
~sorry you feel	313 -22 3
~sorry you have	-173 -21 57
~sorry your	-391 -44 -1
~sorry your -	-330 -42 -8
~still ,	-24 -164 60
~such -s	121 49 -14
~sure to	-21 24 -224
~sure to -s	7 5 -75
~sure you	102 37 18
~take -	-2 1 131
~take - - of	3 11 154
~take a	64 46 -30
~take a -	160 47 -10
~take a - look	202 47 -70
~tell me	-145 -55 -220
~than #	-124 -155 31
~than # -s	-164 -105 7
~than -	-31 -12 116
~thank you	-2 -24 -5
~thank you $	-6 -79 -128
~thanks $	77 62 15
~thanks ,	-163 -2 -43
~thanks <name>	0 -5 -97
~thanks again	-175 -113 -9
~thanks for	-33 -4 -10
~thanks for -ing	-36 3 -3
~thanks for -ing ,	7 225 -1
~thanks for -ing out	53 -7 3
~thanks for -ing the	-20 -476 -50
~thanks for -ing us	-22 -2 -88
~thanks for the -	-34 -32 -116
~that 's	-52 13 -23
~that 's -	25 -118 -67
~that 's a -	63 7 12
~that 's not	-62 20 -10
~that 's not -	-173 11 -13
~that 's our	-185 -140 -18
~that 's our -	-135 -118 -12
~that ,	34 41 -114
~that , <name>	103 20 -102
~that , <name> $	86 18 -92
~that - ,	-125 3 -85
~that -s you	-139 -34 -9
~that it	-72 -6 2
~that the	43 21 3
~that the -	28 99 1
~that the - is	-162 10 16
~that the - was	34 152 -10
~that we can	38 48 26
~that we can look	32 73 -5
~that we have	-310 -219 22
~that you	-41 -22 -1
~that you -	-87 -7 -19
~that you - the	-271 -10 -17
~that you can	5 -128 -17
~that you were	-76 10 169
~the #	-1 -35 20
~the # #	-35 3 -70
~the -	25 12 3
~the - #	6 5 -110
~the - $	11 5 23
~the - 's	5 50 2
~the - ,	22 38 -5
~the - , -	-1 4 -52
~the - , i	-117 -84 -6
~the - , so	51 111 51
~the - , which	12 107 -11
~the - -	-8 13 -87
~the - - $	-11 -4 -19
~the - - -	-10 19 -71
~the - - here	169 97 -1
~the - - the	-42 -294 -1
~the - -s	49 28 -1
~the - -s ,	1 1 -58
~the - -s of	228 -1 129
~the - -tion	37 105 7
~the - <name> <name>	1 -108 -15
~the - <x>	-28 -4 -73
~the - ?	4 -8 -28
~the - ? $	4 -8 -28
~the - and	-1 33 7
~the - at	64 91 -52
~the - at <x>	161 -6 -2
~the - at the	1 0 -70
~the - does	32 89
~the - has	92 -6
~the - if	84 -23 -3
~the - is	-20 -8 40
~the - is not	49 179 118
~the - is there	-2 54 286
~the - of	-15 -37 -19
~the - on	27 55 3
~the - or	3 50 -71
~the - out	-14 8 -183
~the - soon	2 12 381
~the - soon $	2 12 381
~the - the	-96 -30 -61
~the - too	-172 -135 -7
~the - was	27 133 12
~the - was -	19 121
~the - was -ed	7 88 -7
~the - we want	-35 66 -65
~the - who	-252 -1 1
~the - will get	202 0 -2
~the - you are	54 -4 -94
~the - you had	16 -26 -1
~the -ed -	-6 -4 -29
~the -ly	20 -101 4
~the -s	57 103 12
~the -s , we	186 53 32
~the -s -ed	3 4 -178
~the -s and -s	-162 -23
~the -s are	100 46 19
~the -s are -	63 84 391
~the -s in the	463 43 -4
~the -s of	81 23 21
~the -tion	-38 -23 -19
~the <day> -	-150 -13 -28
~the <name> $	2 2 219
~the <name> -	-34 -19 -114
~the <name> - $	-4 -11 -94
~the <x> -	-158 -47 -1
~the next	-18 -3 -60
~the only one	45 21 186
~the same	-7 -11 -24
~the same -	-106 -15 -63
~their -	30 -15 61
~their own	13 64 202
~them ?	121 -14 -2
~them ? $	121 -14 -2
~them again	355 30 7
~them to	4 -6 -61
~themselves $	81 212 -5
~then -	-12 -3 -82
~there $	62 -5 -24
~there 's a -	-11 -75 2
~there 's nothing	6 22 139
~there , <name>	-165 -25 82
~there for	5 6 123
~these are	176 -12 -2
~they - it	75 3 526
~they are	29 35 51
~they can -	220 -28 13
~they take	0 16 439
~this $	56 -7 1
~this ,	69 3 16
~this -	-73 -10 -29
~this - $	-9 -37 -24
~this - with	137 112 -8
~this -ed	-53 -11 -2
~this -ing	-69 -28 -12
~this -ing ,	-176 -78 -10
~this and will	8 33 508
~this as	36 14 296
~this as -	137 18 191
~this for	78 -5 4
~this further	18 149 3
~this has	-1 -48 9
~this is -ed	92 194 2
~this is -ing	-386 99 2
~this should	-29 126 -12
~this should not	-34 77 -8
~this should not have	-15 226 -6
~this was -ed	-7 -1 203
~this with us	85 3 2
~those who	214 15 150
~though $	-196 -22 34
~through <name>	35 130
~to #	-82 -21 -58
~to # $	10 2 -68
~to # ,	-100 -34 5
~to $	24 79 -4
~to -	16 42 1
~to - $	20 0 -21
~to - - -tion	167 251 -3
~to - -ing	168 86 6
~to - -s	47 70 -8
~to - about this	57 33 -102
~to - about your	17 -48 8
~to - an	104 -1 -7
~to - and	15 91 -6
~to - it	-73 -12 -16
~to - of	-150 48 30
~to - out	21 55 6
~to - out to	9 92 2
~to - that	-30 -35 -48
~to - that $	14 -70 6
~to - that you	-79 -52 8
~to - the	4 0 54
~to - the -	-12 25 70
~to - this	6 42 14
~to - this $	87 48 10
~to - us	-6 -3 47
~to - us -	68 240 4
~to - we	-96 17 -3
~to - with you	-4 -36 -72
~to - you	-4 -11 18
~to - you $	97 9 -32
~to - you -ly	81 207 -1
~to - you are	-174 -83 -5
~to - your	12 34 -16
~to -ing the	5 -2 230
~to -ing you	-151 -49 -2
~to -ment	8 -5 131
~to -s	4 -17 -32
~to -s -s	-130 -36 221
~to -s you $	5 2 175
~to <name> $	9 6 86
~to <x>	-15 -9 -337
~to a	-116 -9 -7
~to a -	-56 1 10
~to be	37 41 54
~to be -	24 39 150
~to be -ed	71 27 48
~to everyone	75 31 200
~to get	-3 48 -10
~to get -ed	28 160 1
~to get this	107 19 -4
~to have	-69 -37 50
~to have you	-53 -88 73
~to have you on	12 -22 136
~to look	10 116 24
~to look into	-66 80 -49
~to look into this	-45 77 -14
~to our <name>	-9 1 -87
~to see if	-7 -23 -74
~to see you	-57 -13 -3
~to take	112 31 -52
~to take a	65 49 -112
~to take a -	115 48 -43
~to the	8 -2 -28
~to the - -	9 0 -88
~to the same	-131 -2 23
~to those	95 19 313
~to understand	243 32 -8
~to understand your -	137 35 -1
~to us	8 30 -132
~to us as	-1 0 270
~to us as we	-1 0 270
~to us at	4 -7 -203
~to us at <x>	29 -8 -200
~to welcome you -	-27 -137 -26
~to you as	111 14 41
~to you as soon	220 38 83
~to you soon	-3 -14 -65
~to your	-16 -22 -2
~to your -	-70 -28 2
~to your - $	-60 -3 -56
~today , <name>	4 -105 -27
~today , <name> $	4 -195 -43
~today ?	25 163 -2
~today ? $	25 163 -2
~today and	-81 -36 4
~tomorrow $	6 2 -95
~tomorrow ,	-24 3 -66
~tonight $	-103 -39 4
~tonight ,	-114 -61 1
~too $	-141 -42 -50
~too ,	-89 -59 -25
~too much	2 134 236
~too much -	144 183 225
~too much - $	55 89 273
~tried -ing	99 120 -15
~tried -ing the	201 257
~tried -ing the -	201 257
~tried to	107 350 -9
~tried to -	107 350 -9
~try -ing	90 36 -22
~try -ing the	112 167 -4
~try -ing the -	85 142 -3
~try again	21 119 -48
~unable to - the	25 -1 255
~unable to - your	-57 -51 -59
~under the - -	-224 -138 -4
~understand $	-7 -9 191
~understand that	-246 -25 -21
~understand that you	-158 22 1
~understand that you are	-64 -14
~understand the	-100 59 30
~understand your	-27 23 31
~understand your -	-6 144 -1
~understand your - $	-6 88
~understand your -tion	-116 23 89
~unfortunately ,	1 2 98
~unfortunately , we are	-24 -2 214
~until #	-84 -84 -171
~up $	8 11 94
~up to	-78 -65 9
~us $	-22 -13 28
~us -	129 75 57
~us - $	261 428 82
~us - the	-128 -6 19
~us -ed $	160 24 -6
~us a	-9 -6 -117
~us a -	-11 -2 -73
~us a - -	166 81 1
~us a - if	-239 -29 -6
~us an	-5 4 43
~us an -	-5 4 43
~us as we	-1 0 270
~us as we -	-1 0 270
~us at	2 -12 -164
~us at <x>	45 -9 -79
~us at <x> with	92 1 -39
~us know $	-57 -9 18
~us know if there	272 5 -2
~us know if you	-33 -150 -40
~us to	32 77 9
~us your	-30 -31 -79
~us your -	-113 -27 -47
~very sorry	-8 -277 9
~very sorry for	-61 -39 46
~very sorry for the	-87 -32 -38
~want to	94 121 95
~want to -	75 124 5
~want to be	163 -17 338
~want to get	-76 -91 241
~want you	-5 97
~want you to	-5 114 2
~was -	55 69 -15
~was -ed	42 166 47
~was a	13 81 20
~was a -	13 81 20
~we 'd	1 28 -9
~we 'd -	-24 65 21
~we 'd - -ing	472 38 14
~we 'd - to	-99 16 -6
~we -	2 -20 -1
~we - and	6 1 208
~we - our	-2 -141 25
~we - that	-6 1 79
~we - the	6 -4 -31
~we - the -	54 -5 -122
~we - to	-31 -11 -29
~we - you	8 54 3
~we - you $	-174 0 -6
~we - you to	250 -1 -31
~we - your -	-172 4 6
~we -ly	-3 -30 -7
~we -ly - the	8 -91 6
~we -ly understand	-97 -15 392
~we always	0 1 16
~we always want	16 3 117
~we always want you	14 -2 68
~we apologize	15 -231 49
~we apologize for	-15 -121 16
~we apologize for the	-3 -51 46
~we appreciate	-61 -49 5
~we appreciate you	-91 -24 -4
~we appreciate your	41 14 64
~we appreciate your -	30 14 111
~we are	-12 -21 67
~we are -	-21 23 -3
~we are - about	235 28
~we are -ed	-104 -6 -18
~we are -ing	12 23 17
~we are -ly	-2 -96 -2
~we are -ly sorry	-21 -92 65
~we are a	43 -8 122
~we are a -	6 -10 139
~we are always here	-42 -118 -60
~we are aware	-453 35 28
~we are glad	-36 -172 -74
~we are happy	5 -5 -89
~we are happy to	5 4 -82
~we are so	-143 -187 -34
~we are so sorry	-41 -71 19
~we are sorry	12 -558 4
~we are sorry about	231 -28 -3
~we are sorry for	-1 -177 -57
~we are sorry to	-7 -244 -12
~we are sorry you	1 -33 23
~we are very	-22 -164 -55
~we are very sorry	-6 -67 57
~we can	24 36 -26
~we can -	-28 0 77
~we can - the	64 177 20
~we can - to	4 244 11
~we can - you	-39 -9 39
~we can check	116 82 -10
~we can look	30 98 -55
~we certainly	-192 5 6
~we certainly understand	-204 43 -2
~we could -	-14 -174 -10
~we do	-14 -13 54
~we do not get	-3 -14 287
~we do not want	-239 35
~we do our	26 4 396
~we do our -	26 4 396
~we have the -	229 135 171
~we hope	1 -123 25
~we hope it	2 5 241
~we hope to	-3 -13 51
~we hope to get	-2 2 380
~we hope you -ed	0 0 231
~we hope you will	4 1 183
~we just	19 0 180
~we know	-230 13 136
~we know having	-34 36 216
~we know you	-139 1 -15
~we let	-135 2 -8
~we look -	-17 -91 2
~we look - to	-17 -91 2
~we must	17 -3 232
~we only	269 -7 110
~we see that	87 108 -1
~we tried	110 104 -60
~we tried -ing	122 83 -44
~we try	5 -1 163
~we try to	5 -1 163
~we understand	-516 67 -1
~we understand that	-277 -4 -9
~we understand that you	-113 23 1
~we understand the	-124 35 21
~we understand your	-22 -13 -6
~we understand your -	-78 30 4
~we want you	-6 80 -133
~we want you to	-9 73 -111
~we will	-9 18 -35
~we will -	-11 -13 -30
~we will be happy	74 33 -6
~we will have	16 149 -64
~we will have you	9 42 -78
~we will let you	216 16
~we wish you the	-1 14 264
~we would	50 3 13
~we would -	48 -12 -25
~we would - to	46 -9 -32
~we would not be	-53 -1 264
~welcome $	-45 -105 -18
~welcome you -	-27 -137 -26
~well -	4 -3 -219
~well check	199 9
~were able to -	-120 -38 -4
~what 's	21 44 9
~what 's going	18 49 -64
~what 's going on	18 49 -64
~what -	28 48 -139
~what -ed	54 137 4
~what -s	13 12 114
~what -s $	40 78 294
~what a	-133 -16 -1
~what is	94 7
~what the	53 131 -16
~when -ing	-10 33 134
~when a - is	46 186 58
~when there	134 296 67
~when there 's	207 132 20
~when they	68 58 60
~which -	5 2 -64
~while -	-1 -129
~who -	38 86 172
~will -	-7 -5 -38
~will - - $	253 76 -38
~will - it	-24 -67 -307
~will - this	0 11 -85
~will - you	-48 -10 19
~will -ly get -	-13 40 282
~will -s	7 -160 -64
~will -s your	8 -127 -35
~will be	17 51 3
~will be -ed in	144 26 -15
~will be happy	126 56 -23
~will be happy to	126 56 -23
~will do all	95 -5 290
~will get a	-272 -94 -14
~will get a -	-193 -38 -9
~will have you	8 50 -85
~will let you know	216 16
~will need	-4 -1 -50
~will need to -	-7 3 -72
~will not be -ed	-5 -13 -91
~wish you the	-1 14 264
~wish you the -	-1 14 264
~with -	57 -3 -7
~with - $	-157 -12 -1
~with <name>	6 -30 -11
~with <name> and	-2 -188 -25
~with a	0 2 -22
~with a -	3 7 -64
~with a - -	6 -11 -40
~with all	141 -5 4
~with any	96 41 65
~with anything -	-130 9 7
~with our	-8 16 -14
~with our -s	91 -9 -22
~with our <name>	-2 22 -155
~with the	-9 -11 -97
~with the -	6 8 -45
~with the - $	-114 -23 -8
~with the - -	37 23 18
~with the - <name>	175 -4 -1
~with them	28 20 -95
~with this	-79 -11 10
~with us and	-9 -158 12
~with you $	12 -1 -35
~with you as soon	-12 0 253
~with your	-21 17 24
~with your -	-5 -1 25
~within #	11 36 -30
~within -	11 1 -126
~without -	65 10 205
~without a - $	225 159 268
~would -	43 13 11
~would - it	2 15 383
~would - to -	20 0 -176
~would -ly	154 28 15
~would be a	26 7 181
~would have	58 13 71
~would have been	-9 -25 95
~would need	-26 -31 -74
~would not be	-15 -23 147
~would you	-9 -19 -63
~yes ,	-83 -123 -271
~yes , you	-154 -39 -2
~you $	-10 3 -82
~you 'd be	96 35 112
~you ,	-44 -24 -33
~you -	-23 -47 -145
~you - -	-49 -29 -14
~you - ?	-10 18 -23
~you - ? $	-10 18 -23
~you - me the	-250 18 -2
~you - the	-30 -5 -176
~you - the -	-32 -4 -125
~you - to	53 6 -57
~you - up	-52 -126 -12
~you - us	-5 -7 -189
~you - with	-95 -13 -84
~you - with us	-396 -229 -30
~you -ed any	-9 3 236
~you -ed the	3 4 -70
~you -ing	-14 -26 -86
~you -ly $	201 -2 10
~you <name> $	-179 -77 -24
~you a - $	92 148 220
~you again	-84 -56 -22
~you are	-67 -10 -27
~you are - on	208 11 -1
~you are - to	-43 29 603
~you are - with	-107 6 24
~you are -ed	6 -56 59
~you are -ed $	3 -5 445
~you are -ing	-17 -9 -47
~you are -ing the	91 -83 2
~you are -ing to	148 -7 -19
~you are going	-10 -3 214
~you are on your	8 16 190
~you are right	-277 7 4
~you are right ,	-127 3 3
~you are still	-6 33 -63
~you as	46 18 118
~you as soon	73 27 160
~you as soon as	73 27 160
~you can	-29 -67 -174
~you can -	-19 -23 -169
~you can - the	-1 -1 -88
~you did	-31 -91 17
~you did not	17 -23 93
~you do	-24 -22 -47
~you do not	-31 -64 -122
~you do not have	-79 -59 -68
~you do not need	-135 -134 -5
~you down	-163 2 -4
~you ever	-150 -57 2
~you feel	111 5 15
~you feel this	419 4 19
~you feel this -	400 7 23
~you for -ing this	106 2 -1
~you further	-7 7 -67
~you further $	-8 -6 -52
~you get a -	165 284 14
~you getting	185 129 -11
~you had	-1 -69 -6
~you had to	-3 -188 14
~you had to -	-3 -175 4
~you had with <name>	175 -5 -13
~you have	-3 38 15
~you have -ed	0 105 82
~you have -ed $	-8 -15 207
~you have -ed out	127 180 -7
~you have a	-13 14 -93
~you have a -	3 17 -59
~you have an -	53 169 8
~you have any	-6 -33 61
~you have any -s	-1 -26 -58
~you have had	-112 12 53
~you may	2 -19 -87
~you must	105 151 -32
~you next	-177 -119 -23
~you on	3 22 -2
~you please	-2 21 -89
~you please -	-25 5 -77
~you soon to	-13 -55 -75
~you soon to -	-227 119 -4
~you tell me	-223 -27 -6
~you to	10 34 -31
~you to -	77 59 -72
~you to -ly	112 -14 -16
~you to -ly -	112 -14 -16
~you too	12 11 159
~you tried -ing the	201 257
~you try -ing	97 21 5
~you were	16 38 53
~you will -	28 18 108
~you will - from	38 48 266
~you will be -ed	-5 45 294
~you will get	-83 -32 8
~you will get a	-172 -66 -7
~you will need	-14 -65 -77
~your -	-35 -1 -7
~your - , please	319 29 2
~your - , you	-175 -4 7
~your - -	-22 -30 -72
~your - - ,	5 27 -84
~your - - -s	-125 -11 -15
~your - - to	-18 -14 -119
~your - ?	27 55 3
~your - ? $	27 55 3
~your - and	-21 -10 -98
~your - and -	-2 -197 -7
~your - by -ing	204 -5 -2
~your - from	-228 3 36
~your -able -	132 78 -1
~your -ed	13 10 -18
~your -ed -	81 9 -18
~your -ed - $	169 8 28
~your -ed - -	-33 -4 44
~your -ing	-11 -64 -18
~your -ing -	-7 -55 -86
~your -ly	12 6 -96
~your -s , <name>	-4 32 255
~your -s are	-152 3 -10
~your -s to	1 -122 17
~your -tion	-70 7 30
~your -tion $	-94 1 33
~your <name>	13 27 -61
~your <name> $	146 227
~your <name> -	-3 -2 -120
~your kind	-256 -191 -83
~your kind -s	-272 -213 -145
~your kind -s $	-58 -60 -38`;
