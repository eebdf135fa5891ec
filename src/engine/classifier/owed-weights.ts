/** Made by `npm run train`; see tests/quality/README.md. */
export const lines = `acknowledgement apology next-step
49 -2 -129
#	-24 -57 -159
# #	-38 -19 -88
# # $	-84 -12 -69
# # ,	-69 22 -31
# $	29 -16 -5
# ,	-31 -25 -184
# <day>	-53 -15 -90
# <day> $	-20 -2 -85
# a	-146 -104 -3
# and	32 4 -31
# at	0 -8 -81
# gst	72 172 -1
# hour	-168 -2 -3
# hours before	-95 -257 2
# minutes	-181 -90 -136
# minutes $	-241 -126 -92
# of the	32 8 -82
# or	-53 -31 -75
# people	23 129 -11
# pm	-33 2 -251
# seconds	19 174 -6
# star rating	-156 -76 -3
# stars	-67 -164 3
# the	-102 -154 -14
# this	-204 1 -14
# to	6 -2 -29
# will	-34 -10 -92
# with	-141 -97 -91
'd	0 -21 13
'd like	-20 30 -75
'd like to	5 97 -60
'd suggest	180 12 1
's	-23 -4 23
's #	-48 -164 -30
's best	20 34 199
's best to	46 91 193
's going on	14 50 -56
's great	-3 -301 -7
's not	-2 49 -2
's nothing	11 17 117
's only	10 59 124
's our	-123 -157 -8
's own	40 99 -4
+# #	-60 -49 -111
+# ,	-49 -11 -141
+# <day>	-6 -10 -96
+# a	-42 -48 -11
+# and	23 1 -17
+# at	-25 -12 -212
+# before	-96 -118 -8
+# on	-8 -1 -50
+# or	-89 -28 -135
+# this	-204 1 -14
+# to	10 -7 -34
+# tonight	-112 -52 -13
+# up	-155 -82 -3
+# with	39 -23 -30
+'d it	16 -3 219
+'d to	-28 47 -3
+'s #	-28 -75 -23
+'s not	-3 86 -3
+'s nothing	11 33 97
+'s only	15 78 89
+'s our	-64 -73 -13
+'s own	40 99 -4
+'s to	4 37 41
+, #	-2 -8 -167
+, <name>	-13 -31 -39
+, a	-62 -61 -6
+, always	134 97 298
+, and	-60 -25
+, as	40 146 26
+, but	-97 -1 27
+, can	127 80 6
+, i	-29 27 13
+, it	0 56 47
+, just	-171 -34 -134
+, many	-2 4 220
+, me	-73 -6 2
+, no	-56 -18 -75
+, of	-18 -59 -47
+, or	-29 -4 -50
+, please	-19 -4 -53
+, so	20 -2 11
+, some	32 88 230
+, sorry	-281 -417 -114
+, tell	-139 -96 -30
+, that	-15 7 -18
+, the	-6 95 -26
+, then	-57 -34 -103
+, to	-3 -44 -8
+, us	53 -24 -65
+, was	66 168 -10
+, what	116 126 12
+, which	40 79 -9
+, will	160 12 -3
+, yes	-206 -78 -41
+, you	-21 -43 -20
+, your	-16 -16 -35
+<day> #	-43 -11 -191
+<day> ,	-93 -2 -64
+<day> and	-46 -82 5
+<name> ,	-33 -8 5
+<name> <name>	-2 -5 -13
+<name> ?	19 65 -202
+<name> as	157 0 -28
+<name> have	53 -8 146
+<name> is	46 -5 74
+<name> on	-7 -10 -51
+<name> or	-13 -12 -163
+<name> us	4 4 -53
+<name> with	-130 -5 -39
+<name> your	-5 -1 -76
+<x> <name>	-12 -6 -150
+<x> and	-28 -1 -69
+<x> for	-14 -3 -171
+<x> if	-1 -118 -29
+<x> or	24 -2 -82
+<x> so	-7 -8 -109
+<x> we	89 -2 10
+<x> with	16 6 -220
+a ,	20 7 -14
+a ?	1 75 54
+a at	-13 -10 -115
+a few	93 111 28
+a in	-73 -19 -9
+a is	121 27 -18
+a look	85 57 -16
+a of	-5 20 43
+a one	-62 0 -1
+a to	-20 -47 22
+a with	22 -3 -20
+about #	-139 -46 -53
+about <name>	-186 -6 -3
+about that	73 86 -1
+about this	103 13 -41
+about what	130 11 26
+about your	-6 -45 6
+afraid we	-2 1 177
+again and	73 105 72
+again soon	-286 -271 -182
+all right	-158 -3 9
+already ,	-13 -8 -84
+always here	-20 -138 -70
+always want	25 7 213
+am afraid	22 23 108
+am on	-110 -71 -30
+am so	-46 -113 18
+am sorry	-50 -713 23
+am very	-8 -51 -3
+an ,	-15 -4 75
+an at	-3 74 12
+an that	36 6 313
+an we	210 7 -12
+and #	11 5 -29
+and <x>	6 -3 -73
+and appreciate	18 27 223
+and do	9 94 -6
+and for	-64 -64 -17
+and have	93 51 10
+and i	-94 -32 -159
+and is	-3 27 67
+and it	-9 -6 -118
+and should	-1 8 -94
+and the	-40 -4 16
+and they	8 28 86
+and those	115 -3 286
+and yes	-31 -183 -8
+and you	-36 3 -34
+and your	1 -2 -123
+any ,	30 -46 4
+any on	4 2 91
+apologies for	-36 -352 -7
+apologise for	-7 -134 -12
+apologize for	-35 -384 79
+appreciate your	43 8 55
+are ,	9 121 -10
+are aware	-194 66 23
+are glad	-83 -224 -140
+are happy	-3 -31 -67
+are in	68 -12 5
+are just	21 44 210
+are looking	-9 -90 -8
+are not	25 -30 -33
+are on	41 0 51
+are right	-302 9 5
+are so	-80 -18 4
+are sorry	-2 -681 27
+are still	-3 77 -51
+are that	-3 -6 152
+are there	18 48 101
+are to	0 92 14
+are very	12 -53 -40
+are you	29 95 -130
+as and	95 -5 150
+as as	-1 -8 -100
+as i	-1 -4 -125
+as in	148 22 38
+as of	-63 -83 -17
+as soon	-8 11 42
+as they	88 -9 -5
+as we	0 83 72
+as you	-64 -4 -6
+as your	-54 -9 -94
+at #	8 -15 -120
+at <x>	-41 -11 -131
+at all	3 1 140
+at the	-22 -5 -1
+available for	13 -128 -3
+aware of	14 103
+be happy	-24 23 -147
+be on	6 85 -10
+be out	153 48 -63
+be sure	-37 -100 -75
+be that	-97 -26 -17
+be when	-2 2 239
+been about	-4 -4 250
+been up	205 -11 -9
+before any	1 2 249
+between #	-3 2 -161
+by #	-118 15
+by <day>	-15 22 -70
+by the	45 64 8
+by us	117 -15
+can also	25 32 -63
+can check	20 -2 -54
+can i	258 4 1
+can it	-1 -65 -16
+can look	19 63 -126
+can out	132 5 25
+can see	-118 2 18
+can still	-24 -124 -5
+can this	12 -7 -64
+can we	23 111 -11
+can you	-13 -1 -16
+can your	-6 -222 -8
+certainly understand	-257 58 -4
+check in	-77 -61 -4
+check on	29 124 -14
+check your	-5 34 -77
+could make	-158 -76 -21
+could you	-7 -5 -300
+dear <name>	19 -4 8
+did have	28 223 155
+did not	0 10 66
+did you	52 40 -49
+do all	219 -10 167
+do apologize	9 -43 184
+do check	8 -3 169
+do get	-1 125 10
+do it	8 1 -245
+do next	200 7 32
+do not	-10 7 15
+do out	-1 -121 -1
+do this	-11 -126 -2
+do understand	-156 9 99
+do you	4 5 -148
+does not	41 78 20
+does this	108 -6 2
+during your	-1 1 292
+either ,	-128 -4 -10
+enough for	188 484 167
+every is	145 184 181
+everyone 's	55 89 236
+feel this	356 30 37
+few in	-2 -14 236
+for any	39 -44 58
+for at	228 -14 181
+for every	34 4 257
+for everybody	-1 -1 257
+for more	-48 -88 -1
+for on	-18 -102 5
+for our	26 -58 -1
+for the	-85 -60 7
+for us	-12 6 -122
+for with	-68 -28 -21
+for you	-14 -4 39
+for your	-12 -15 39
+from #	6 -63 7
+from <name>	-70 -6 4
+from this	-215 -109 2
+from your	-15 -19 -56
+further ?	0 158
+further on	127 67 37
+further to	180 -5 15
+get in	-10 -18 -54
+get this	113 -5 -40
+get to	26 5 86
+get you	6 11 -137
+glad our	-245 -91 -36
+glad that	-101 -53 2
+glad to	82 -6 -20
+glad we	-263 -185 -109
+glad you	-103 -114 1
+go ,	-210 -2
+going on	71 61 8
+got it	-145 -179 -146
+had to	0 6 180
+happy to	-12 -4 -149
+has been	22 -7 79
+have ,	-135 -3 1
+have a	22 -2 26
+have any	-8 -15 27
+have for	6 -287 1
+have had	-106 10 37
+have it	30 14 -64
+have just	-121 -2 -72
+have not	-67 -47 -5
+have over	-177 -13 7
+have some	-128 -104 -3
+have told	-5 -95 -3
+have you	35 20 -26
+have your	-32 -31 -30
+having a	174 2 142
+having with	-6 -83 1
+having your	141 231 -1
+he is	-142 -38 -1
+hello ,	-5 -16 -63
+hello there	203 15 5
+her ,	-58 -187 -25
+here <x>	-46 10 -359
+here to	13 6 -58
+hi ,	-2 6 -15
+hi <name>	10 11 14
+hi there	-6 -14 -30
+hope the	-1 8 197
+hope this	108 -1 4
+hope to	-12 -30 57
+hope you	55 31 14
+hope your	2 4 151
+how it	-23 31 208
+i am	45 -21 15
+i apologise	-260 -157 -26
+i apologize	-102 -88 -45
+i can	49 10 26
+i have	-87 -55 -234
+i know	-132 -1 28
+i understand	-171 39 68
+i will	21 -34 -81
+i wish	-174 -16 4
+if anything	-108 -53 -1
+if so	-5 -179 -3
+if there	7 -23 -75
+if we	83 12 21
+if you	16 -4 -118
+in #	13 10 -68
+in <name>	-46 -64 -61
+in and	17 48 17
+in more	1 -132 24
+in our	-9 -27 92
+in some	205 151 33
+in with	-36 -32 -27
+into it	30 81
+into this	36 19 3
+is ?	-234 -18
+is a	-2 -30 105
+is all	-59 15 608
+is always	135 -3 68
+is and	6 49 -31
+is fine	-92 -13 -14
+is for	106 4 -16
+is not	8 22 15
+is to	30 24 34
+is until	-37 -175 -11
+is very	13 28 200
+is what	69 -9 10
+it #	-246 -27 -38
+it 's	11 0 70
+it ,	-100 -35 -72
+it <name>	-283 -151 -15
+it by	-1 5 -122
+it does	28 61 26
+it for	-61 -63 3
+it had	144 -14 261
+it is	-2 -11 52
+it on	27 -2 -44
+it was	16 60
+just in	140 388 -14
+know <name>	-32 2 159
+know the	0 113 -3
+let me	9 14 -199
+let us	-20 -3 -26
+look at	15 -49 9
+look in	3 160 30
+look into	86 102 18
+looking into	47 -9 145
+made it	-77 -163 -3
+many of	52 37 131
+may have	111 3 -15
+me know	15 28 -67
+me the	-73 20 -126
+me to	-147 -62 -16
+might be	34 92 31
+much of	-179 -20 57
+my ,	-250 -41 -2
+my <name>	-16 -62 -74
+my apologies	11 -107 -1
+need a	-13 -7 -73
+need anything	-8 -164 -22
+need the	-160 -69 -2
+need to	6 -2 -18
+new every	54 20 167
+no say	89 92 224
+not ,	3 120 -2
+not a	102 -1 31
+not always	102 118 3
+not available	42 -2 -131
+not in	27 78 57
+not it	16 0 -64
+not need	-135 -79 -29
+not really	-9 -49 134
+not to	-12 8 65
+not up	34 5 310
+not us	131 59 57
+nothing we	99 -2 314
+of #	23 4 -40
+of <name>	48 16 60
+of and	2 14 84
+of any	92 8 8
+of is	46 28 112
+of our	44 -6 52
+of that	7 7 116
+of the	8 6 2
+of you	-36 -26 -3
+of your	-8 2 -26
+on #	-5 14 -122
+on <day>	-78 -16 -121
+on <x>	24 10 -55
+on for	-114 -36 -3
+on in	170 -8 27
+on the	15 1 -18
+on this	-2 42 91
+on us	-126 -75 -30
+on your	30 31 -10
+one ,	-4 -5 -64
+one can	7 47 199
+one with	4 -123
+only and	10 19 225
+only for	9 13 192
+only on	7 -182 38
+or <day>	-25 -105 -2
+or us	47 -8 -69
+other or	168 -2 -4
+our <name>	-17 -25 -18
+our a	136 76 -5
+our and	-6 -10 74
+our apologies	-104 -389 156
+our are	56 21 153
+our at	104 15
+our is	31 67 75
+our to	62 -4 34
+our will	5 -3 -80
+out ,	20 3 -65
+out <x>	183 10 -11
+out to	-67 -12 -106
+please a	52 98 -7
+please have	78 69 -1
+please know	-1 30 162
+please my	-16 -89 151
+please out	158 39 -79
+please that	126 -1 9
+please them	-171 -86
+please us	105 68 35
+please with	-3 4 -148
+please your	36 -9 -163
+really sorry	16 -194 -3
+right to	-115 -17 -46
+sadly ,	6 190
+same and	-117 -26 -34
+say in	89 92 224
+say that	6 23 156
+see that	124 65 60
+see the	-79 -5 1
+see why	-148 0 -13
+see you	97 -11 -9
+she will	-112 -54 -5
+should be	-36 11 -25
+so glad	-146 -71 -59
+so happy	-148 -34 -41
+so it	60 65 13
+so sorry	-32 -348 -20
+so that	41 70 -12
+so you	-53 -25 14
+so your	-254 -16 -102
+someone will	48 99 389
+something to	64 68 127
+soon as	-8 11 42
+sorry ,	-34 86 -75
+sorry about	34 -427 6
+sorry for	12 -336 38
+sorry if	192 -95 94
+sorry it	-421 -92 -27
+sorry that	-1 -118 -8
+sorry to	12 -272 23
+sorry we	-213 -9 11
+sorry you	-81 -334 63
+sorry your	-376 -29
+sure to	-24 13 -111
+take a	61 51 -26
+take of	1 29 115
+tell me	-145 -56 -216
+than #	-122 -152 28
+thank you	-3 -30 -3
+thanks ,	-207 -2 -53
+thanks <name>	-2 -7 -97
+thanks again	-175 -104 -9
+thanks for	-34 -3 -13
+that 's	-48 12 -24
+that ,	17 35 -239
+that after	192 312
+that for	-11 -146 -16
+that it	-59 0 -2
+that the	56 16 -5
+that we	-63 -12 13
+that you	-65 -30 -1
+the #	15 -21 15
+the 's	20 70 2
+the ,	17 26
+the <name>	-17 -2 25
+the <x>	-21 -11 92
+the ?	48 70 -41
+the after	-69 -96 -41
+the and	-1 18 8
+the are	120 65 -7
+the at	6 -2 -37
+the do	131 181 47
+the first	-27 -12 -44
+the for	6 0 -51
+the has	75 -9 5
+the here	148 108 -34
+the new	-59 -37 -23
+the next	-2 1 -120
+the of	8 -61 -21
+the only	62 40 197
+the or	-8 34 -290
+the out	34 12 -58
+the same	-5 -11 -26
+the so	65 5 10
+the the	-27 -49 -13
+the this	-47 50 2
+the too	-142 -82 -37
+the was	31 142 11
+the we	-86 1 -3
+the who	-121 -3 2
+the yet	9 434
+their is	288 77 4
+their own	-4 62 197
+them ?	148 -6 -2
+them again	365 30 9
+them to	8 -4 -85
+there 's	2 -17 24
+there for	4 5 111
+they are	27 32 48
+they it	98 -8 244
+they take	2 16 430
+this <x>	-6 1 -51
+this for	76 2 -37
+this further	-8 107 4
+this has	-3 -98 13
+this is	-34 -41 -6
+this of	154 31 58
+this should	-18 119 -12
+this we	16 1 176
+this with	42 88 -68
+those who	214 9 143
+through <name>	38 132
+to #	-84 -9 -103
+to <name>	26 17 -21
+to <x>	-29 -16 -155
+to ?	5 -2 -111
+to and	61 59
+to as	-7 110 52
+to be	36 38 46
+to further	129 72 -11
+to have	-64 -35 50
+to her	-128 -106 -45
+to it	-157 -11 -14
+to look	15 93 24
+to soon	3 195 104
+to take	123 34 -50
+to that	-50 -84 -26
+to the	-1 -39
+to this	-21 20 7
+to those	72 142 810
+to understand	232 29 -6
+to what	142 -7 105
+to with	-5 -5 -33
+to you	4 -46 2
+to your	1 9 -28
+today ?	28 163 -1
+tomorrow ,	-12 2 -71
+too ,	-37 -71 -40
+too much	3 136 242
+tried to	74 250 -9
+try again	31 143 -44
+try the	205 244 -22
+understand that	-230 -27 -20
+understand the	-89 47 22
+unfortunately ,	-4 -3 93
+until #	-86 -81 -174
+up to	-65 -45 12
+us <name>	3 -22 -81
+us a	-8 -5 -127
+us at	12 -14 -186
+us for	152 12 -16
+us if	6 155 9
+us on	43 0 -35
+us the	32 7 27
+us to	39 85 8
+us your	-20 -33 -79
+very sorry	-12 -227 18
+want me	-124 -23 -1
+want to	92 100 93
+want you	-3 97 1
+was a	28 122 10
+was on	84 70 7
+was the	89 10 -1
+we 'd	3 34 -5
+we any	134 -73 5
+we apologize	-2 -273 15
+we appreciate	-66 -46 -19
+we are	-14 -25 62
+we can	25 41 -26
+we certainly	-221 -2 1
+we do	-12 -13 48
+we hope	-4 -126 43
+we just	22 0 186
+we know	-227 7 136
+we let	-130 2 -7
+we must	24 -2 234
+we only	124 -8 92
+we our	0 -203 -66
+we tried	112 107 -58
+we try	6 -1 159
+we understand	-658 -21 22
+we want	36 21 5
+we will	-13 13 -34
+we would	42 3 12
+well check	198 -1
+were for	-17 -3 247
+were up	-13 -3 319
+what 's	20 44 11
+what i	-45 -7 -56
+when it	7 45 89
+when there	137 285 61
+when they	43 11 46
+when you	-11 -8 22
+where you	17 91 21
+will be	22 52 4
+will it	2 -68 -254
+will need	-4 -1 -52
+will soon	15 4 178
+will the	4 0 -36
+will this	-10 -5 -70
+will when	133 164 60
+will you	-38 -17 20
+will your	2 -236 -20
+with <name>	13 -36 -23
+with a	3 4 -22
+with all	97 22 38
+with our	-11 9 -14
+with regards	33 258 3
+with the	-8 -10 -58
+with them	44 35 -118
+with this	-69 -16 11
+with you	10 -4 40
+with your	-21 10 18
+would have	65 17 75
+would it	2 16 388
+would need	-27 -36 -78
+would to	25 1 17
+would you	-1 -7 -291
+yes ,	-67 -110 -257
+you <name>	-71 -24 24
+you ?	28 -3 -148
+you again	-120 -79 -34
+you an	10 -5 -67
+you and	-2 -24 -32
+you are	-68 -21 -33
+you as	24 12 102
+you by	-82 6 -14
+you can	-33 -69 -169
+you did	-59 -108 13
+you do	-12 -20 -48
+you ever	-183 -73 1
+you feel	124 5 19
+you for	20 17 -5
+you further	-6 5 -67
+you getting	118 90 -13
+you had	-2 -65 -5
+you have	4 40 16
+you may	3 -18 -87
+you must	89 149 -32
+you need	13 3 13
+you next	-180 -115 -22
+you now	-254 -69 12
+you please	-15 4 -123
+you soon	-16 -5 -53
+you the	-7 -11 -98
+you to	11 61 -38
+you tried	49 -2 -2
+you were	27 40 55
+you with	-34 -13 7
+your 's	-42 -2 -43
+your ,	-45 11 3
+your ?	83 87 -148
+your and	1 35 -165
+your are	-181 7 -7
+your but	103 -30 -5
+your by	-1 -23 -48
+your from	-144 -4 42
+your has	-12 -3 87
+your kind	-259 -189 -81
+your with	-30 -73 22
,	-48 -5 -52
, #	-29 -10 -167
, <name>	-26 -33 -43
, <name> #	205 1 43
, <name> $	-14 32 -46
, <name> ,	-116 -58 -3
, a	-35 -52 -5
, and	-56 -4 -4
, and i	6 -54 -47
, and there	-130 -76 -3
, and we	-84 -17 -13
, any	-142 -65 -26
, as	75 131 20
, but	-91 -1 28
, can	138 68 -38
, can you	138 123 -17
, email	-30 -181 -1
, especially	-23 75 179
, hence	240 -21 -7
, i	-29 27 13
, i am	-40 -36 -3
, i have	-80 -6 4
, it	4 28 45
, it was	38 197 234
, just	-171 -34 -134
, lets	18 274 10
, many	-2 4 220
, no	-64 -8 -64
, or	0 1 -57
, please	-19 -4 -53
, send me	-287 -61 -2
, so	20 -2 11
, so your	-98 -31 -50
, some	32 88 230
, sorry	-269 -414 -111
, sorry $	-193 -18 -33
, sorry for	-161 -3 -5
, tell	-139 -96 -30
, the	16 60 -3
, then	-57 -34 -103
, we appreciate	-171 -63 -4
, we are	-22 -29 22
, we hope	-174 -83 -12
, we love	21 132 190
, we regret	117 -382 2
, we tried	32 189 -12
, we understand	-306 -21 -39
, we will	40 63 8
, what	106 119 11
, which	46 98 -10
, will	138 -19 1
, yes	-206 -78 -41
, you	-38 -40 -35
, you can	-11 -67 -84
, you must	110 136 -4
<day>	-66 -15 -249
<day> #	-43 -11 -191
<day> # $	-45 -159 -7
<day> # <day>	-113 -34 -6
<day> $	28 37 -8
<day> ,	-91 -3 -40
<day> and	-40 -74 4
<name>	-2 -18 -49
<name> # $	30 -3 133
<name> $	-2 3 15
<name> ,	-28 -8 7
<name> , and	-110 -100 -20
<name> , can	123 28 -2
<name> , if	82 185 8
<name> , the	127 14 24
<name> , we	-38 -7 14
<name> , you	-296 -200 -116
<name> <name>	-4 -16 -19
<name> <name> ,	-96 0 -8
<name> <name> <name>	38 26 -58
<name> <name> and	-1 28 -94
<name> <name> app	237 15
<name> <name> ticket	106 0 417
<name> ?	37 44 -142
<name> ? $	37 44 -142
<name> and we	-33 -173 -15
<name> app	13 1 -191
<name> are you	146 96 -3
<name> as	115 9 -47
<name> fell	169 -1 68
<name> fell short	169 -1 68
<name> for	-4 -144 -2
<name> is	5 -6 56
<name> one	-21 -131 -15
<name> or	1 -1 -76
<name> team	84 9 -21
<name> team $	-7 -151 -22
<name> team member	83 8 -63
<name> ticket	106 0 417
<name> with	-186 -8 -178
<name> you will	228 0 -1
<x>	-98 -28 -524
<x> $	-41 -17 -75
<x> , and	1 -145 -15
<x> , which	157 27 92
<x> <name>	-13 -7 -141
<x> and	-28 -1 -69
<x> and we	23 49 -43
<x> for	-30 -12 -117
<x> if	-1 -118 -29
<x> in the	-10 0 -48
<x> or	24 -2 -82
<x> so	-7 -8 -109
<x> to	-3 -16 -93
<x> we	89 -2 10
<x> we will	93 15 -20
<x> with	19 3 -200
<x> with the	22 12 -51
?	-18 51 -392
? $	-18 51 -392
@acknowledgement met	-930 163 43
@acknowledgement missing	464
@acknowledgement not-due	-412 -427 -145
@answer met	-262 -210 -105
@answer missing	25 -9 82
@answer not-due	1 36 16
@apology met	-145 -1938 36
@apology missing	250 377 3
@apology not-due	-303 -371 -84
@customer calm	-419 -451 -158
@customer complains	14 -11 -8
@customer failed	64 83 44
@effort met	-133 27 -17
@effort missing	233 92 -319
@effort not-due	-54 -50 3
@emotion 0	-420 -442 -183
@emotion 1	-216 -172 -60
@emotion 2	383 378 227
@emotion 3	66 143 55
@escalation missing	-14 40 103
@escalation not-due	-39 -36 -24
@feels 0	-11 9 85
@feels 1	-164 33 -29
@feels 3	-194 -6 22
@follow-up met	-17 16 56
@follow-up missing	38 23 -61
@follow-up not-due	-59 -65 56
@length 0	-31 -11 -36
@length 1	32 0 -83
@length 2	-21 -46 88
@length 3	-36 5 19
@length 4	20 -7 -10
@length 5	25 36 8
@length 6	27 18 -13
@next-step met	-29 9 -237
@next-step missing	-11 -24 610
@next-step not-due	-303 -262 -589
@options missing	-7 -28 5
@options not-due	-24 14 -8
@ownership met	28 66 -33
@ownership missing	33 46 127
@ownership not-due	-254 -313 -111
@question met	-38 -71 -171
@question missing	-117 -124 -60
@question not-due	54 112 12
@reflection missing	118 365 13
@reflection not-due	-87 -205 -3
@sentences 1	-93 -71 69
@sentences 2	63 76 -1
@sentences 3	5 -17 -73
@sentences 4	-34 -42 -38
@sentences 5	-23 -1 39
@sentences 6	55 75 29
@sorry 0	13 -1050 93
@sorry 1	-21 -1115 38
@sorry 2	-450 -616 -5
@sorry 3	-59 -617 4
@timeframe met	-92 4 -123
@timeframe missing	35 13 56
@timeframe not-due	-33 -28 -32
^ # is	90 51 36
^ $	-160 -84 -19
^ <x>	73 42 7
^ a	-5 -10 -13
^ aateam	-96 -45 -23
^ aateam $	-96 -45 -23
^ ad $	23 105 -36
^ although	6 -12 360
^ apologies	0 -106 5
^ are	41 80 23
^ as	48 84 60
^ as a	117 61 209
^ as informed	1 -5 203
^ as soon	13 21 231
^ ask	-129 -94 -5
^ aw $	99 176 -1
^ awesome	-176 -101 -21
^ becky	-72 -182 -92
^ becky $	-72 -182 -92
^ before	10 -3 195
^ but	-279 0 28
^ can	-8 -1 -148
^ can we	7 211 -1
^ can you	-18 -26 -186
^ congratulations	-165 -19 -34
^ could	1 0 -32
^ could you	7 -5 -111
^ dear	15 0 17
^ dear <name>	19 -4 8
^ delivery	187 155 3
^ did	157 184 11
^ did you	78 75 11
^ do	13 -33 -235
^ do you	120 22 -71
^ does	24 5 -68
^ drivers	-7 15 251
^ enjoy	-167 -152 -64
^ fingers	-255 -23 -20
^ fingers crossed	-255 -23 -20
^ for	10 -2 -46
^ for any	166 -15 10
^ for the	5 23 -104
^ four	-195 -119 -11
^ from	-181 -80 -17
^ glad	-75 -180 6
^ glad we	-133 -96 -27
^ got	-72 -51 -42
^ got it	-90 -67 -37
^ great	-244 -120 -3
^ happy	-301 -235 -2
^ happy to	-119 -98 -25
^ have	-4 -22 2
^ have a	-16 -30 6
^ have you	10 -15 -160
^ hello ,	-8 -8 -52
^ hello there	118 5 -1
^ hey	-17 -17 22
^ hey ,	-53 -16
^ hi	9 1 -4
^ hi ,	-1 7 -14
^ hi <name>	11 12 14
^ hi there	-7 -17 -29
^ hmm	29 173 -2
^ honestly	170 -21 287
^ hope this	43 226 46
^ how	11 6 -86
^ i	-112 20 37
^ i am	78 -67 39
^ i have	-24 -25 -25
^ i know	0 -5 150
^ i understand	-85 44 152
^ i will	-56 -11 -33
^ if	-27 -5 29
^ if anything	-104 -95 -3
^ if you	6 2 -77
^ in	136 22 -3
^ inconvenience	10 -167 8
^ is	0 42 -298
^ it	8 -19 -6
^ it 's	20 0 77
^ it takes	-158 -104 -11
^ it was	4 6 -174
^ keep using	-158 -78 -8
^ kindly	67 9 -10
^ let	56 53 -140
^ let us	45 32 -59
^ lets	54 196 -46
^ maybe	115 1 195
^ mr	106 -17 7
^ nevertheless	54 -75 189
^ nevertheless ,	54 -75 189
^ next	10 16 127
^ next time	65 112 336
^ no	-158 -38 16
^ no problem	-102 -67 -13
^ or	-34 -134 1
^ other	40 145 124
^ our	34 39 68
^ our apologies	-104 -101 -7
^ please	0 37 -69
^ please accept	9 -63 449
^ please dm	50 67 -43
^ please drop	25 74 -32
^ please email	-16 -130 -2
^ please know	-1 42 139
^ please let	67 11 -104
^ please reach	-48 27 -59
^ please send	36 -18 -115
^ read	238 -19 21
^ regards	-7 -5 -60
^ regards $	-17 -4 -81
^ regret	28 -56 222
^ regret the	17 -14 300
^ rmd	101 171 50
^ rmd $	101 171 50
^ sadly	3 156
^ sadly ,	3 156
^ see you	72 39 3
^ send	-5 4 -40
^ so glad	-120 -21 -17
^ someone	-1 29 105
^ someone will	14 46 146
^ sometimes	21 135 -7
^ sorry	-16 -482 -3
^ sorry for	18 -95 14
^ sorry to	-2 173 7
^ tell	-13 -6 -93
^ thank	-22 -5 -5
^ thank you	-19 -7 -4
^ thanks	8 5 -61
^ thanks $	51 24 39
^ thanks ,	-150 -2 -38
^ thanks <name>	1 2 -72
^ that	-189 -33 2
^ that 's	-148 -28 -16
^ the	12 49 3
^ the new	-151 -103 -1
^ then	-57 -67 11
^ there	-56 -7 -102
^ there 's	-11 -1 -95
^ they will	3 4 80
^ this	-76 -36 -6
^ this should	-15 202 -10
^ tm	-250 -88 1
^ tm $	-250 -88 1
^ two	-124 -77 -134
^ understood	243 -30 40
^ understood $	184 -18 4
^ want	-140 -27 -1
^ warm	-41 -178
^ we	-15 3 45
^ we 'd	76 7 -43
^ we apologize	-3 -95 -9
^ we appreciate	16 -15 58
^ we are	-19 47 -28
^ we certainly	-128 -1 -4
^ we do	-9 -7 38
^ we hope	18 -8 93
^ we know	-203 5 32
^ we love	-434 -499 -335
^ we regret	12 -14 116
^ we request	53 -9 -4
^ we understand	-198 143 10
^ we want	118 0 80
^ we will	-7 8 -14
^ wed	131 -2 -16
^ welcome	-215 -116 -4
^ well	48 142 -131
^ well check	169 -8
^ were	-6 -36 15
^ what	13 51 -115
^ what 's	18 130 11
^ what a	-147 -158 -8
^ when	20 62 4
^ which	7 6 -239
^ which one	-159 1 -1
^ while we	0 -179 -32
^ without	-106 -162 -3
^ would	-9 -4 -49
^ yes	-65 -38 -96
^ yes ,	-157 -87 -79
^ you	-42 -14 4
^ you are	-58 -25 -24
^ you can	-1 14 -252
^ you do	-174 -179 -14
^ you may	-5 -1 -94
^ you will	-9 0 71
a	25 35 35
a <name>	-20 -4 -25
a <name> <name>	-12 -81 9
a <name> team	83 8 -63
a bit	21 -22 74
a claim	115 46 -5
a closer	-29 20 -34
a closer look	-29 20 -34
a customer	197 -4 55
a different	197 11 2
a different browser	97 154 -2
a dm	12 -14 -90
a fair	-231 -14 19
a few	131 154 18
a good	-26 -46 -6
a great	86 11 5
a great flight	-201 24 -78
a look	71 30
a matter	276 104 18
a message	-234 -155 -1
a night	-81 -176 -11
a number	-20 -2 159
a pleasure	-235 -125 -40
a pleasure to	-235 -125 -40
a screenshot	25 -3 1
a seat	-48 -70 -9
aateam	-96 -45 -23
aateam $	-96 -45 -23
about	-1 -29 36
about #	-188 -109 -221
about # minutes	-154 -45 -13
about $	148 215 -4
about that	64 82 -10
about the experience	405 -16 -36
about the reason	162 159 -3
about this	103 13 -41
about this $	117 14 -11
about this experience	252 -1 -17
about to	12 2 221
about what	130 11 26
about your	-6 -45 6
about your experience	210 -16 11
accept	-1 -83 85
accept my	10 -17 191
accept our	3 -28 141
accommodate	3 6 214
accordingly	181 11 -8
accordingly $	135 11 -2
account	-4 -17 -24
account , please	124 -1 -1
account within #	164 0 -4
active	40 -132 -25
ad $	126 -19 -65
added	-146 -10 5
additional	38 8 139
address	21 -2 -154
address so	287 -4 -1
advance	9 -2 53
advance ,	-2 21 236
advised	-14 -40 136
afraid	3 5 24
afraid $	14 222 161
afraid we	-2 1 177
after	18 9 -53
afternoon	-274 -13 -14
again	45 63 -17
again and	73 105 72
again and again	3 7 345
again soon	-131 -173 -91
ago	-130 -207 14
aim	38 2 221
aircraft $	200 26 -42
airline	-2 -1 165
airlines	221 93 -31
airport $	1 2 -79
airport authority	17 8 246
all	3 2 209
all of our	-1 -8 67
all times $	43 -3 8
allow	16 -59 -3
along	2 2 -36
along to	78 4 -89
also	-49 -62 -105
although	-1 2 159
always	108 16 132
always here	-20 -138 -70
always want	25 7 213
am	12 -118 18
am afraid	22 23 108
am afraid $	14 222 161
am afraid we	-7 1 133
am on	-118 -62 -10
am so	-46 -113 18
am so sorry	-19 -68 1
am sorry	-64 -647 23
am sorry $	48 -65 1
am sorry ,	-209 -71 -83
am sorry it	-95 -12 -8
am sorry to	53 -7 128
am sorry you	-67 -19 24
am very	-8 -51 -3
am very sorry	-8 -51 -3
amounts	14 2 242
an	-19 60 32
an agent	13 143 -3
an email	-9 75 106
an email to	-7 5 -70
an option	269 -4 101
and	5 26 -9
and are glad	-105 -32 -43
and assist	-10 140 14
and assist you	-21 148 13
and city	32 185 -1
and city pairs	32 185 -1
and fix	-51 221 -1
and fix the	-51 221 -1
and have you	157 246 -6
and help	106 -6 -12
and i	-117 -46 -155
and i 'd	-105 8 6
and i am	-206 6 -112
and i have	8 6 -79
and i will	-115 -193 -273
and is	-1 14 54
and is not	86 151 124
and it	-12 -11 -54
and out	-3 -3 172
and out of	-3 -3 172
and re	157 244 -1
and should	-1 8 -94
and support	-9 -175 -26
and they	8 28 86
and they are	69 49 142
and those	115 -3 286
and update	209 -22 -9
and we will	8 26 -39
and yes	-31 -183 -8
and your	-46 -53 -73
and yours	16 125 127
another	83 27 8
any	36 -5 46
any disappointment $	8 -1 165
any inconvenience	38 -460 62
any inconvenience $	-1 -25 150
any of	-101 -31 -4
any rudeness	-135 -9 274
anyone	31 63 119
anything	0 -26 3
anything else	3 -82 7
anything else $	-88 -98
anyway	99 -14 10
apologies	-27 -918 34
apologies for	-36 -352 -7
apologies for the	-162 -214 46
apologise	-22 -617 27
apologise for	-7 -134 -12
apologize	1 -861 89
apologize for	-32 -370 64
apologize for the	-52 -235 -2
app	-42 -66 -38
app $	-12 -45 15
app ?	86 -26 -20
app ? $	86 -26 -20
appreciate	-18 9 51
appreciate your	43 8 55
appreciate your feedback	6 -120 348
appreciate your patience	-2 69 -51
appreciate your positive	-83 -36 -34
appreciated	4 -6 107
appreciated $	7 -137 -14
apps $	-30 8 180
are	8 5 9
are a	37 94 12
are always here	-42 -124 -62
are aware	-194 66 23
are committed	-1 13 147
are committed to	-1 13 147
are enjoying	-166 -70 -131
are enjoying the	-136 -75 -45
are for	20 -10 188
are glad	-66 -208 -136
are glad you	86 55 1
are happy	-3 -31 -67
are home	5 0 226
are important	7 -29 260
are just	21 44 210
are looking	-9 -90 -8
are on your	9 16 188
are referring	255 39 -3
are referring to	255 39 -3
are required to	33 71 239
are right	-276 9 6
are right ,	-123 3 3
are showing	165 295 12
are so	-134 -124 -16
are so sorry	-34 -46 26
are sorry	12 -574 3
are sorry about	242 -18 -3
are sorry for	-3 -93 -64
are sorry to	5 -154 -11
are still	-3 77 -51
are there	22 16 195
are truly	-56 4 492
are truly sorry	-46 -4 301
are uncertain	179 184 -4
are uncertain about	162 159 -3
are very	12 -53 -40
are very sorry	-11 -60 68
are working	3 4 162
are working to	6 -11 155
are you	18 66 -101
are you getting	160 108 -8
area	276 152 24
area $	214 103 2
areas	84 19 165
around	90 -34 101
arrives	12 226 1
as	95 25 -14
as $	92 27 3
as discussed	100 38 -16
as i	-1 -4 -125
as informed	1 -5 203
as of	-38 -81 -8
as quickly	24 89 2
as quickly as	19 80 120
as soon	-8 11 42
as soon as	-8 11 42
as they	88 -9 -5
as we	-9 58 86
as we can	-1 10 -125
as you	-64 -4 -6
as your	-54 -13 -68
assessed	-1 51 237
assist	43 67 -264
assist $	16 16 -128
assist you	-20 -9 -362
assist you $	-18 9 -43
assist you further	-4 8 -59
assistance $	-29 3 -360
assistance is	-5 -1 166
at	-22 -30 35
at #	7 -11 -95
at <x>	-52 -12 -120
at <x> and	-8 -5 -49
at <x> or	-9 -77 -35
at <x> with	-27 -2 -92
at all	3 1 140
at all $	1 7 141
at all ,	-190 -3 1
at the	-22 -3 -1
at the airport	-13 -5 -154
at the gate	-2 -46 330
attached	-14 -234 -4
attempt	24 131 1
attempt to	110 191 68
authority	12 -25 163
auto	361 -12 -48
availability	355 -37 -9
availability $	262 -8 -31
available	10 -32 -21
available for	13 -128 -3
aw $	99 176 -1
awaiting	198 163 -33
aware	-2 297 -7
awesome	-254 -149 -62
baby	-114 -25 -5
back	22 13 -15
back to	7 -10 -64
back to you	82 2 -5
back to your	-88 9 -58
bag	-34 10 -17
bag $	-266 -100 -14
bags	-26 -48 95
bags to	1 4 125
banks	356 38 -7
based	84 -14 8
based on	127 -12 21
batches	124 182 10
be	3 46 -12
be assessed	1 8 389
be back	75 174 32
be back on	265 75 -2
be contacted	-29 -2 200
be happy	-24 23 -147
be happy to	-24 23 -147
be in touch	93 2 23
be looked	133 177 -9
be on	2 88 -6
be on the	16 130 18
be sure	-37 -100 -75
be sure to	-45 -36 -107
bearing	36 112 352
bearing with	13 52 188
becky	-72 -182 -92
becky $	-72 -182 -92
been	12 18 19
been forwarded	56 112 167
before	-3 -16 10
before departure $	-74 -146 -6
being	11 20 68
below	7 -28 -61
best	36 -17 32
best to	32 108 110
better	40 -14 -9
better $	119 -19 18
between #	-3 2 -161
between # and	-17 -3 -112
billing	147 141
bit	8 -16 172
bit more time	111 -3 198
board $	-71 -115 95
boarding process	-5 -101 194
booked	-75 -29 -25
booking	-29 -47 4
both	-295 -113 -83
both $	-42 -18 -78
box	7 12 -32
bring	-100 -18 3
brought	15 42 184
browser	-14 -35 -95
but	-34 -18 -23
button	4 187 -77
by	12 11 15
by #	-170 7 23
by # pm	-135 -14 -12
by <day>	-15 22 -70
by <day> $	-49 20 -67
by hand	-90 2 -74
by the	27 70 18
by the airport	88 117 354
c	-35 -148
cabin ,	169 53 283
cable	-8 -16 -93
call	47 -5 -5
call $	126 87 -1
call back	163 17 -2
call us	-6 -64 -30
came	-74 0 2
can	39 22 -67
can also	25 32 -63
can assist	7 -5 -183
can assist you	17 -4 -53
can check	11 6 -51
can help	73 23 6
can i	258 4 1
can look	19 63 -126
can look into	28 147 -66
can not wait	-222 -156 -39
can see	-118 2 18
can still	-24 -124 -5
can you	-12 -25 -313
can you dm	113 174 -1
cancelled	-20 -3 -116
card	-2 -17 -79
card $	6 0 -143
card ,	-52 -155 -54
card is	50 53 -76
card you	-62 -186 -9
cards	18 -116 -79
carry on	-3 -19 113
case of	190 24 45
caused	-3 96 -9
caused $	60 -474 4
caused , <name>	-183 -2 13
cb	3 -9 205
cb $	8 3 420
certainly	-43 15 -91
certainly understand	-257 58 -4
certificate	-103 -76 -11
channels	45 55 117
channels $	3 2 408
charges	90 -11 12
check	-8 2 -170
check in	-77 -61 -4
check on	29 124 -14
check your	-5 34 -77
checked	67 -19 -30
choose	-224 -213 -63
choose <x>	-50 -140 -1
city pairs	32 185 -1
claim	12 61 -11
clarification	81 358
clarifying	170 8 -2
closer look	-29 20 -34
closer look at	-107 -43 14
code	-11 -7 -115
come $	6 7 155
come from	51 141 -3
coming from	6 1 215
companion	-97 -160
compare	194 217 1
compensation	31 186 -73
complaints	115 79 145
complete	79 -16
complimentary	55 15 168
concern	66 80 -17
concern ,	0 201 -1
concerning	-25 295 20
concerning to	-181 154 7
concerning to hear	-118 123 10
concerns	106 -19 6
conditions	144 96 81
confirmation	-7 2 -108
confusion , <name>	4 0 200
connect	71 20 -29
connect with	156 -12 -180
connect with us	148 58 -1
connect with you	51 -23 -86
connecting	287 8 -6
connecting with	159 2 -5
connection	25 15 -120
contact	-7 38 -27
contact us	56 -24 32
contact us via	57 -52 2
contacting our	226 109 -2
continue working	128 5 -22
continued	-10 4 145
continued patience	90 48 348
continued patience $	90 48 348
control	216 10 -79
correspondence	198 61 168
could	-13 -34 -60
could help	-455 -257 -85
could you	-9 -5 -143
could you dm	-12 -325
county	-4 62 510
courtesy	73 191 -6
crashing	-300 -15 8
cred and we	-160 101 -5
crossed	-116 -62 -18
customers	60 -5 90
customers $	41 -5 236
data	67 35 1
daughter	-171 -5 1
day	-81 -31 3
day $	-65 -56 -2
days	7 22 -26
days $	12 26 -38
days for	31 26 201
dear <name>	19 -4 8
dear <name> ,	55 14 166
debit card	90 19 1
deck	-123 -20 53
dedicated	14 155 27
delay	-66 149 42
delay $	-330 -5 -32
delay ,	-19 -3 250
delay and	-154 -5 168
delay you	-26 0 165
delayed	-61 9 -26
delays	7 20 80
deleted	-120 -67
delivered	61 25 -125
departure $	-211 -264 -3
design	-3 -1 268
destination	-11 -2 127
details	-6 4 -288
device	107 224 -610
devices	13 262
did	30 63 2
did have	28 223 155
did not	0 10 66
different	95 5 4
different browser	97 154 -2
difficult	2 23 199
dig	91 172 -1
digits	-208 -124 -12
disappointed	-72 15 126
disappointment	30 -35 338
disappointment $	14 19 686
discrimination	43 161 266
discuss	4 -57 -130
discussed	126 64 -19
dl	-16 -172 -6
dm	2 63 -1074
dm $	-6 -7 -52
dm us	-33 -36 -134
dm with	91 15 -10
dm your	115 151 -12
do	20 -5 52
do all	219 -10 167
do apologize	9 -43 184
do apologize for	-7 -5 191
do better	29 10 212
do check	8 -3 169
do get	-1 125 10
do it	9 1 -179
do not	-10 7 15
do not get	-5 -16 399
do not have	-51 -27 -2
do not need	-136 -132 -5
do not worry	-2 179 2
do our	2 111 -8
do reach	4 -126 -3
do reach out	-1 -121 -1
do to help	206 36 1
do understand	-156 9 99
do you	8 7 -143
do you mean	118 277
does	112 220 2
does not	41 78 20
does this	92 -8 -23
dog	-188 -12 1
doing	98 68 100
domain	174 175
dr $	61 147 -1
drivers	67 241 116
drivers are	1 8 161
drop	-5 24 -61
due	-25 128 91
due to	-13 39 67
during	26 22 123
during your	-1 1 292
earned	-213 -97 -10
either	-12 -3 -46
elaborate	141 -17 -42
elaborate on your	194 -1
email	-11 -4 42
email address	-7 -68 -47
email to	-6 0 -76
email to <x>	-6 -3 -45
email us	119 -55 10
email us at	178 -49 9
email with	25 294 -1
encourage	267 29 26
encourage you	149 2
encourage you to	149 2
end ,	71 232 93
enjoy	-198 -26 -5
enjoy the	-387 -135 2
enjoy the rest	-43 -109 -1
enjoy your	-221 -4 -13
enjoy your flight	-277 21 -14
enjoying	-270 -43 -303
enjoying the	-230 -30 -158
enough for	122 323 170
enter the	198 103 -2
error	27 81 -205
error ,	191 61 -2
estimated	27 126 -90
evening $	16 15 167
every	16 -5 50
every week	177 97 276
everybody	86 94 135
everybody $	28 51 277
everyone	188 -6 419
everyone $	102 48 62
everyone 's	55 89 236
excellent	168 27 204
excited	-6 -112 -5
exist	-1 1 237
expect our	-30 24 114
experience	48 -4 17
experience $	0 -172 -9
experience for	100 38 -16
experience we	-46 86 -96
experience you had	104 -10 -48
explained	147 23 14
extra	-293 -194 1
extra travel	-147 -1 125
extra travel time	-147 -1 125
face	-28 -19 -74
factors $	-47 -12 367
factory reset	238 98
fails	-176 -130 -9
falls	44 69 242
fare	1 -102 234
fares	33 -131 -33
feedback	38 -41 14
feedback ,	4 -32 74
feedback along	111 1 -10
feedback along to	111 1 -10
feel this	236 14 42
feel this way	223 8 48
fell	122 -55 54
fell short	418 -29 94
fell short of	130 -12 308
few	79 134 30
few people	170 250 691
files	-23 -92 -50
fill	39 83 -152
fill in the	94 15 -7
fingers	-297 -53 -23
fingers crossed	-163 -32 -28
firm	36 163 17
first	-8 -42 -8
first $	-11 -75 6
fix	-98 113 4
fix the	-42 159 6
flagged	15 12 278
flight	-97 7 -56
flight $	-135 -511 -18
flight is	-148 2 -35
flight number	-1 -1 -131
flight was	-46 6 164
flyers	26 12 313
flying	-62 -171 -80
flying with	-102 -73 -48
folks	3 97 47
follow	-2 -14 -37
follow the	-1 -10 -107
for	-1 -56 3
for a bit	41 -8 501
for any	39 -44 58
for any inconvenience	17 -108 142
for any rudeness	-31 -3 216
for assistance	11 24 -110
for assistance $	-9 9 -55
for bearing	13 52 188
for bearing with	13 52 188
for clarifying	170 8 -2
for every	34 4 257
for everybody	-1 -1 257
for flying	-254 -352 -156
for flying with	-178 -286 -119
for further assistance	6 5 -76
for more	-48 -88 -1
for more information	-76 -119 -5
for our	43 -49 1
for our <name>	-5 -167 24
for sharing	-8 -84 32
for sharing $	-392 -252 3
for sharing this	156 5 3
for taking	1 -247 2
for taking the	1 -175 -3
for the	-49 -21 20
for the best	237 -4 -14
for the delay	-433 -86 103
for the extra	-487 -103 -21
for the inconvenience	120 -161 -10
for the latest	19 9 219
for the shout	-240 -196 -68
for the trouble	111 -68 -5
for the wait	-424 -28 109
for you $	-14 -3 -27
for your	-22 -6 13
for your continued	13 46 171
for your flight	2 -143 57
for your frustration	-10 0 270
for your kind	-121 -32 -51
form	19 41 -82
forward	-33 -55 -21
forward to	-58 -45 -7
forward to seeing	-190 -83 -4
four	-21 -21 -78
free	-5 -17 -41
free $	-72 -65 -89
free of charge	21 17 -91
friend	-142 -36 -6
friends	45 -18 115
from	-8 -10 1
from <name>	-54 -7 3
from the	37 35 -2
from this	-215 -109 2
from your	-15 -19 -56
frustrating	-811 7 -67
frustration	-509 21 98
frustration $	-2 5 67
frustration this	-148 14 24
full	21 48 -7
fun	-111 1 -23
further	12 58 44
further $	45 4 -112
further assistance $	-22 6 -56
game	-8 131 -22
garden	-57 -181 -4
get	2 18
get back	65 10 67
get back to	65 10 67
get in	-5 -3 -83
get in touch	-7 -10 -66
get this	99 -7 -26
get this checked	74 41 -8
get you	3 10 -105
getting	50 55 -2
give it	-9 -7 149
give our	94 190 -2
give us a	0 7 -90
glad	-293 -396 -131
glad our	-245 -91 -36
glad our <name>	-123 -52 -13
glad that	-101 -53 2
glad to	82 -6 -20
glad to hear	-43 -119 13
glad to see	145 17 43
glad we	-263 -185 -109
glad we could	-73 -24 -43
glad you	-103 -114 1
go	-3 13 -16
going	3 82 59
going as soon	-8 58 230
going on	85 70 7
good	-86 0 15
good luck	-115 -106 4
goodwill	184 19 -2
got	-52 -19 11
got it	-145 -179 -146
great	-38 -92 1
great flight	-201 24 -78
great to	-40 -96 -30
great to hear	-40 -96 -30
greatly	205 2 103
greatly appreciated	36 4 389
group	-166 -52 15
gst	134 265 -8
gt <name>	146 31 -1
had	3 32 178
had to	-1 -1 125
had with <name>	182 -4 -12
half a	49 84 339
handle	44 121 169
handled	-28 165 291
handled by	-9 239 59
handling	41 65 315
hands	0 5 150
handset	155 309 -1
happened	17 159 -4
happened <name>	-18 113 -1
happened <name> $	-18 113 -1
happened ?	23 218 -1
happened ? $	23 218 -1
happy	-28 -25 -101
happy to	-9 -1 -258
happy to assist	390 83 -11
happy to hear	-425 -137 -76
happy to help	-4 -23 -52
hard	-35 -1 173
hard to	-24 22 154
hardly	171 78 133
has	-2 49 -2
has been	18 -3 91
has been forwarded	56 112 167
hassle	-31 -189 1
have	-60 -9 4
have $	2 -4 -116
have any	-8 -22 25
have attached	-46 -111 -3
have caused	2 40 80
have caused $	-1 -46 73
have had	-106 10 37
have happened	-6 79 1
have happened <name>	-18 113 -1
have it	4 3 -66
have just	-121 -2 -72
have not	-67 -47 -5
have noticed	-28 99 1
have put	-75 -1 -54
have received	133 9 20
have refunded the	-141 -23 -2
have sent	8 -2 -74
have some	-128 -104 -3
have taken your	5 -6 278
have told	-5 -95 -3
have two	-168 3 -1
have you tried	83 13 -2
having a	174 2 142
having a look	58 120 243
having issues with	5 -146 -2
he	-51 -48 -4
he is	-126 -32 -1
hear	-83 117 3
hear $	-63 1 128
hear about	27 6 -56
hear about the	-11 16 -72
hear about this	213 -7 -48
hear our	-185 -25
hear that	23 -107 -2
hear that $	1 -205
hear that ,	127 19 -53
hear this	135 -11 11
hear this $	185 90 2
hear we	-193 -6 -2
hear you	-290 -23 -2
hear you are	-144 -73 -7
hear your	-195 1 -14
hearing from	265 317 12
hello ,	-8 -8 -52
hello <name> ,	82 56 1
hello <name> <name>	-42 -12 -105
hello there	203 15 5
hello there $	208 21 16
help	104 3 -102
help $	108 58 -42
help section	279 33 30
help you	-43 -18 -132
helps	111 -5 3
helps $	113 52 -39
hence	525 -33 5
her	-200 -139 -175
here	1 5 -77
here ,	-75 -15 2
here <x>	-46 10 -359
here <x> $	-20 -7 -61
here to	13 6 -58
here to help	-4 8 -36
hey	6 -32 17
hey ,	-42 -11 3
hey , <name>	-336 -59 3
hey <name> $	70 34 13
hey there $	54 6 -99
hi	6 -1 -6
hi ,	-1 7 -14
hi , sorry	-180 -23 -14
hi <name>	11 12 14
hi <name> ,	-3 0 -30
hi there	-6 -14 -30
hi there ,	-6 -54 -9
high	-8 -7 179
his	-116 -156 -4
hit	7 -157 -7
hmm	29 173 -2
hold	-116 21 1
hope	-19 -90 8
hope the	-1 8 197
hope this	108 -1 4
hope this helps	67 4 3
hope to	-12 -30 57
hope to make	3 -17 193
hope you	55 31 14
hope you are	-83 -205 1
hope you will	16 3 371
hope your	2 4 151
hopefully	13 31 341
hopefully ,	0 47 367
hour	-155 -8 -109
how	6 16 31
how frustrating	-83 -1 55
how important	0 186 15
however , the	-45 151 19
hundred	44 204 -11
i	-148 -35 29
i am	45 -21 15
i am afraid	22 23 108
i am on	-118 -62 -10
i am so	-38 -182 -6
i am sorry	-116 -647 26
i am very	-8 -51 -3
i apologise	-260 -157 -26
i can	49 10 26
i can help	28 183 27
i can see	-145 1 7
i have	-87 -55 -234
i have attached	-46 -111 -3
i have put	-81 -3 -84
i hope this	112 16 3
i know	-132 -1 28
i understand	-255 17 99
i will	21 -34 -81
i will message	-127 -31 -4
i wish	-174 -16 4
id	-30 -16 -296
id $	-129 -22 -4
if	8 -53 -93
if anything	-147 -86
if our <name>	169 -1 68
if so	-5 -179 -3
if so ,	-11 -241 -2
if that does	167 109 -1
if there	7 -23 -75
if we	83 12 21
if you	16 -4 -118
if you 'd	-52 -131 -55
if you are	1 -3 -81
if you ever	-183 -73 1
if you have	11 2 44
impacted	13 0 243
important	-17 7 137
important to	15 -5 131
impress you $	6 2 177
impression	117 -2 -15
in	-10 15 2
in #	12 12 -30
in <name>	-54 -75 -102
in <name> $	0 -166 -30
in advance	-4 3 118
in advance ,	-2 21 236
in case of	154 10 61
in more	1 -132 24
in order for	29 162 6
in order to	-5 -9 -61
in our	-10 -29 98
in some	205 151 33
in the end	85 29 157
in the form	44 157 -4
in the notes	41 100 243
in the queue	24 3 365
in three	172 189 -1
in to	18 113 1
inbox $	133 227 -2
inclement	2 -6 258
inconvenience	185 -790 76
inconvenience $	101 59 36
inconvenience ,	89 -108 11
inconvenience , <name>	149 -6 82
inconvenience caused	19 -488 -8
inconvenience caused $	15 -226 -21
inconvenience caused to	168 -35 3
inconvenience regretted	8 -175 -1
inconvenience regretted $	8 -175 -1
inconvenience that	-62 -8 265
inconvenience you	-2 9 141
independent	26 11 268
indicate	161 81 -6
info	-58 -39 -85
info here	-22 -149 -1
info here <x>	-22 -149 -1
info on	-318 -40 -2
information in	-312 -125
information on	121 -1 1
insights are	-92 3 239
instead	-46 -86 -125
instead $	-29 -97 -8
instructed	30 3 595
instructed to	-3 -19 242
instructions	212 106 10
international	112 6 12
internet	201 28 17
into	11 26 15
into it	30 81
into this	36 19 3
into this $	398 -11 -4
into this and	69 134 335
into this for	60 -1 5
investigate	5 215 -178
investigate this	-1 269 -1
invite	172 170 96
invoice	-65 1 -52
ios	205 142 7
ios version	143 103 -4
iphone	158 92 -27
is	33 127 143
is $	-138 -2
is a	-1 -25 87
is concerning	-198 139 8
is concerning to	-144 109 11
is fine	-98 -50 -41
is greatly	36 4 389
is greatly appreciated	36 4 389
is having	186 -12 93
is not	17 19 19
is not a	87 57 4
is subject	48 6 124
is subject to	48 6 124
is this	64 2 -66
is very	13 28 200
is very much	2 33 188
is what	56 -10 19
is what you	52 0 398
is working	6 44 105
is working hard	-2 10 291
is your <name>	169 213
issue	-59 291 -139
issue $	177 24 -147
issue with	-4 103 2
issue you	14 84 11
issues	46 99 -8
issues $	236 96 1
issues with	-110 -29 -72
it	31 -13 23
it $	16 -14 -6
it 's	11 0 70
it 's best	13 185 110
it 's only	88 89 145
it ,	-193 -105 -106
it <name>	-283 -151 -15
it as	-93 -40 -16
it as a	-208 -121 -10
it by	1 16 -64
it can not	4 -3 -94
it checked	148 34 -1
it does	28 61 26
it for	-49 -65 10
it for you	-332 -67 -19
it from	9 5 -57
it had	144 -14 261
it is	0 -6 52
it resolved	189 -3 52
it was	16 60
it will not	-143 -86 -3
it would be	121 8 -1
job	72 141 17
jp	-6 1 -80
keep	-55 -5 2
keep using	-95 -162 -24
keep using <name>	-135 -65 -5
keep you	0 140 123
key	2 18 -132
kind	-24 -93 4
kind words	-371 -305 -188
kind words $	-80 -75 -46
kindly	145 39 -45
kindly provide	311 3 21
kindly share	22 29 -90
kindly share your	123 20 -9
know	-46 24 8
know $	-79 -39 34
know <name>	-32 2 159
know if you	-3 -26 -100
know that we	19 1 309
know that your	-177 -3 -1
know the	0 113 -3
know you are	-122 2 45
known	173 17 3
kyc	4 -115 -1
language	16 32 291
last	-138 -35 -3
last minute	-198 -16 -4
last night	-109 -51 10
leadership	-9 -128 -32
leadership team $	-8 -231 -13
league	-34 16 184
let	28 49 -16
let me	9 14 -199
let me know	15 28 -67
let us	-20 -3 -26
lets	6 239 -16
like	2 -5 -74
like a	-108 -61 -113
like to	61 67 -117
like to inform	-23 -9 -55
like to look	179 43 -12
like to take	26 -4 -44
like to understand	164 -7 6
likely	-7 23 120
line	-2 3 -22
line $	1 6 -75
link	0 -9 -914
link <x>	-16 -13 -76
link here <x>	133 68
little one	-145 -1 -5
location	193 168 -6
location $	102 211 20
locator	-7 -166 -2
logged	38 100 5
lol	150 38 5
long	-27 2 55
longer	8 29 235
longer than	-22 7 110
look	85 43 37
look at	11 -50 13
look into	102 144 28
look into this	91 100 42
looked at	73 116 -4
looking for	189 11 -5
looking into	47 -9 145
looking into this	47 -9 145
looks	-16 0 -53
love	-138 -70 5
love to help	129 60 -3
lovely	-121 -81 1
lunch	-244 -8 -20
made it	-77 -163 -3
mail $	-5 2 149
majority	230 161 -2
manage	108 16 -13
manager	5 -134 -3
manager ,	-45 -140 -6
manager , <name>	-25 -113 -4
many	57 36 245
many of	52 37 131
map	19 32 230
matter	56 234 71
matter $	52 67 245
matter of	78 157 1
may	96 4 -41
may have	111 3 -15
maybe	44 5 83
mb	14 41 -89
me	-78 -6 -261
me $	-42 -10 -53
me know	15 28 -67
me the	-16 17 -73
me to	-126 -50 -13
means	12 -8 88
means it	6 80 191
meant	155 88 92
members	144 9 152
merchants	168 40 -1
message	-1 -2 -87
method	258 -2 31
midnight	-137 -231 -119
might	55 -37 10
might be	34 92 31
million	118 77 84
minute	-155 -1 3
minutes	-124 -35 -190
minutes $	-194 -83 -312
missing	-131 -10 -7
mistake	-29 18 -89
misuse	19 -38 359
mobile	0 2 -72
mobile number	9 25 -57
model	-3 2 -106
months	6 -52 -9
more	-7 -24 14
more information on	189 14 -1
more time	124 -5 204
morning	-56 4 -33
most	88 23 30
most people	177 55 68
move	-70 -18 2
moved	-103 0 -240
moving	186 97 15
mr	368 8 6
mr $	182 -3 -39
much	-18 2 11
much $	-145 -8 -29
must	13 144 23
my	7 -59 7
my apologies	11 -95 4
myself	-239 -54 -2
name	-8 2 -45
nature	36 423 -14
nearly always	218 311 35
need	1 -66 -96
need anything	-8 -164 -22
need anything else	10 -85 -9
need to	6 -1 -17
needed	-54 -4 1
needed ,	-214 -11 21
needs $	12 23 367
network	84 155 20
never our	17 -8 172
nevertheless ,	54 -75 189
new	-43 -40 -4
newest	129 147 170
news	-106 -39 18
night	-151 -22
night $	-125 -7 15
no	-28 1 7
no extra	-154 -94 -5
no need to	-128 -6 8
no problem	-266 -113 -38
no say	89 92 224
no say in	89 92 224
no show	-197 -99 -9
nobody is	21 16 179
nonrefundable	60 29 290
noon	-234 -75 -98
nor	17 42 147
not	23 79 167
not <name>	-139 -12 -3
not a	55 -25 11
not always	102 118 3
not available	42 -2 -131
not have any	1 13 316
not have happened	-19 341 -12
not have to	-112 -21 -21
not in the	39 96 189
not need	-135 -79 -29
not need to	-175 -41 -7
not really	-9 -49 134
not the experience	-45 49 -92
not wait	-173 -198 -39
not wait to	-309 -212 -92
not want you	-174 0 -1
not worry	-4 211 1
note that you	-194 -4 -6
notes	-2 20 131
nothing	26 8 122
nothing $	-194 -42 -8
nothing we	99 -2 314
noticed	6 328 18
notify	9 -22 116
notify you	32 -5 219
now	-24 25 -41
now ,	-42 -13 -12
number	17 23 -157
number ?	-1 -5 -87
number ? $	-1 -5 -87
number and	5 5 -73
number via	169 135 -1
occasion	258 77 83
of	14 -26 6
of <name> $	-4 -3 174
of any	92 8 8
of charge	21 17 -91
of our	35 -9 2
of our <name>	3 -2 78
of our control	38 -2 207
of the app	78 -8 -131
of you	-38 -6 -3
of your	-6 2 -25
off	14 32 -5
off and	67 245 -3
offer	42 5 -1
often	73 319 -4
ok	-21 2 -74
older	235 75 99
on	56 79 -8
on $	2 3 -153
on , <name>	170 88
on <day>	-86 -18 -114
on <day> #	-138 -25 -7
on <day> ,	-76 -22 -19
on <name> ,	53 -14 122
on <x>	21 7 -53
on board	-40 -63 -65
on board $	-77 -321 69
on cred and	-30 100 -9
on our <name>	22 4 246
on priority	25 8 -87
on priority $	9 7 -47
on purpose	7 163 105
on the	13 4 -12
on the back	142 6 8
on the call	100 176 -2
on this	4 32 90
on this $	6 360 57
on time	-4 6 215
on us	-126 -75 -30
on your	29 28 -10
on your account	5 2 -83
on your concern	223 -2 -1
on your device	-8 146 -1
on your way	36 10 -79
onboard	-87 -148
onboarding	139 -30 -2
one	70 -20 6
one $	-42 -40 -1
only	86 -5 12
only for	4 48 194
only one	1 24 164
open	-19 7 -42
opening	8 134
options	14 -28 -232
or	2 -26 -92
or <day>	-25 -105 -2
or call	-4 -65 -26
or the	-12 5 -65
order to	-7 -10 -68
other	70 6 76
otherwise	109 31 16
otp	160 234 -9
ought	-99 -18 14
our	46 36 -64
our <name>	-9 -21 -20
our <name> team	84 5 5
our apologies	-99 -168 87
our apologies for	-284 -56 -76
our app	-44 -86 -1
our customers	105 0 40
our customers $	81 -4 130
our end	-1 161 -15
our fleet	64 86 245
our flyers	14 5 249
our partner	-1 12 235
our services	211 -3 148
our sincere	1 -173 89
our sincerest	-11 -2 247
our sincerest apologies	-11 -2 247
our support	15 -91 1
our support team	15 -91 1
our team	-20 19 19
our team $	-11 1 151
our team is	-10 24 118
our team will	-4 1 -38
out	67 85 -15
out $	28 61 16
out ,	20 3 -65
out of our	5 10 405
out to	-56 -12 -97
out to our	-74 -6 8
out to us	-33 -2 42
over	5 36 -38
owner	-2 113 -20
owners	241 40 10
pa	145 26 101
page	-8 -3 -32
pages	-10 260 76
part is	-2 18 300
part of	1 50 27
particular	-151 -94
parties	-4 -2 295
partner	65 2 170
partner airlines	90 11 265
pass	10 -10 -142
pass along	-140 -16 -25
pass this	176 17 -5
pass your	21 -17 -124
passenger	38 129 47
passengers	4 30 197
patience	14 162 151
patience $	49 242 413
patience while	30 211 26
pay	-148 -234 7
pay $	-131 6 11
people	49 -20 10
per	67 42 32
perfect	-84 -23
perhaps	165 22 11
phone	16 53 -322
pick	0 -43 -5
place $	-178 -28 6
plan	-6 -8 -183
plane	140 121 7
play	74 129 -1
player	152 -23 19
please	55 37 -213
please accept	12 -72 336
please accept my	10 -17 191
please accept our	3 -28 141
please be assured	-17 -141 -12
please contact us	42 -19 8
please dm	19 61 -74
please dm us	66 197 -21
please drop	21 118 -48
please drop us	8 81 -27
please follow	66 51 -21
please follow the	325 67 -1
please have	78 69 -1
please have the	39 222
please keep	-108 -80 1
please know	-1 30 162
please know that	89 1 256
please reach	67 59 -112
please reach out	278 42 -65
please send	65 -11 -222
please send us	8 -8 -51
please share	-13 26 -54
please write	-6 -10 -44
pleased	-220 -138 -145
pleased to hear	-156 -44 -17
pleasure	-199 -32 -141
pleasure to	-88 -175 -59
pm	-33 2 -251
poor	-259 -14 -10
popular	1 -1 221
positive	-52 -181 -18
positive feedback	-117 -131 -29
possible	-17 38 -82
possible $	-3 11 -60
prefer	-1 -2 -245
premises	16 41 335
premium	10 -1 279
prices	-35 -15 151
primary	22 220 -1
prior	282 0 14
prior to	92 -7 36
privacy	57 186 190
probably	112 165 -3
problem	-8 -6 -51
problem ,	-177 -14 2
process	-4 -11 219
processing	295 31 8
product	43 -13 1
professional	-3 -1 303
proof of purchase	-73 -165 13
provide	143 14 -1
provider	75 472 -7
provider $	219 228 -6
purchase	-29 -12 100
purpose	32 265 74
put your	-138 -21 1
putting	-35 287 6
questions	-52 -23 9
queue	3 17 125
queue $	41 14 234
quickly as	19 80 120
quickly as possible	37 100 128
quickly as we	-5 27 265
quite	130 42 297
reach	-15 -17 -97
reach out	40 8 -121
reach out to	-24 -13 -207
reaching	24 31 -24
reaching out	38 22 -8
reaching out $	134 131 -92
ready to	9 182 -72
really	-5 -5 41
really sorry	16 -194 -3
reason	8 43
reason for	114 126 -57
reasons	178 195 -30
recent	-50 0 -70
recommend	212 10 20
recommend us	39 6 338
recommend us to	39 6 338
recommended	24 17 497
record locator	-1 -146 -1
recording	40 96 4
records	69 161 10
reference	8 -17 -116
refunded	-47 5 -125
refunded the	-187 -4 -4
registered	78 28 -128
registered email	-16 -12 -99
registered mobile	16 93 -13
registered mobile number	16 93 -13
regret	179 -974 210
regret any	210 -86 15
regret the	53 -1001 21
regret the hassle	76 -93 43
regret the inconvenience	136 -326
regret to note	-4 -132 -8
regret your	20 -17 148
regretted	122 -594 -8
regretted $	97 -500 -53
regular	0 -4 215
regularly	108 -3 139
reinstalling	160 2 -4
remain	22 37 152
remember that	118 226 78
renewal	159 31 -9
reply with	-127 -23 -8
reported	-90 7 -59
reporting	85 172 -1
request	59 -42 -6
request you	163 -11 -352
request you to	244 1 -204
requested	139 22 -11
required	139 -18 108
required to	276 18 290
requirement	131 37 1
reset	12 20 -114
residents	-5 -14 169
resolve	91 174 -28
resolve the	51 178 -5
responsibility	116 -13 -8
rest assured	28 14 119
restart	45 136 -21
restarted	116 185
restarting your device	191 184
restaurant	19 3 180
restriction	-18 -5 245
restrictions	-4 -20 149
returned	28 46 -100
review	102 0 -6
review $	59 -28 -91
reviews	125 110 86
right	-55 -2 11
right ,	-54 5 3
right away	3 -8 -67
ring	-5 -4 -61
risk	79 229 -19
rmd	101 171 50
rmd $	101 171 50
room	-102 -36 -33
rudeness	-135 -9 274
rules	6 -3 159
run	8 76 4
running	25 94 -1
sad	-6 80 6
sadly	29 307 15
sadly ,	6 190
safety	108 87 379
same	-6 -8 -59
same thing	0 169 -2
say	-6 -24 200
say $	22 -3 163
say in	89 92 224
say that	6 23 156
saying	-121 -2 -31
says <x> ,	49 9 313
screenshot	168 69 28
screenshot of	171 41 -49
search	93 -16 -12
season and	-1 -36 261
seat	-31 17 2
seat selection	199 87 120
seating	59 -99 118
seats ,	8 193 -5
second	-4 -14 -21
section	147 76 -51
section of	69 7 -34
section of the	69 7 -34
see that	124 65 60
see that you	45 157 60
see that your	192 -2 -11
see the	-79 -5 1
see why	-148 0 -13
see you	97 -11 -9
seeing you	-226 -94 -3
seems	-188 -6 -5
seems to	-309 -53 -2
seems to be	-309 -53 -2
send	28 -24 -579
send a dm	3 168 -1
send me	3 7 -123
send us	55 21 -38
sent	12 14 -62
serve	16 6 148
serve you	13 -9 118
server	9 90 -84
service	11 25 169
service issues	114 191
services	124 -9 42
set	11 10 -30
shall	-48 -3 -18
share	10 44 -113
share your	68 53 -165
sharing	-33 -192 15
sharing $	-392 -252 3
sharing the	-16 -125 -11
she	-234 -112 -48
she will	-112 -54 -5
short of	189 1 140
should	-8 5 -52
should be	-31 11 -36
should not have	-137 33 13
shout	-413 -175 -40
shout if	-164 -30 -11
shout out	-324 -273 -134
shows	11 10 -87
side	14 121 84
sign	-241 -189 -17
signed	92 55 -9
signed in	148 282 -1
simple	-29 -195 -4
sincere	6 -219 140
sincere apologies	6 -69 -6
sincerely	-26 -41 26
sincerest	-11 -2 247
sincerest apologies	-11 -2 247
sit	-15 -141 2
six	-74 -12 -26
sms	-3 -15 -130
so	22 -6 19
so glad	-146 -71 -59
so happy	-148 -34 -41
so i have	-145 -32 -7
so it	33 42 7
so sorry	-32 -348 -20
so sorry if	94 0 179
so that	41 70 -12
so that we	96 82 -7
so we can	-21 23 -234
so your	-208 -30 -60
some	81 134 42
someone	35 -6 162
someone will	48 99 389
someone will be	19 43 152
something	69 58 64
something to	75 68 173
soon	-161 -8 -30
soon $	-134 -28 -28
soon as	-8 11 42
sorry	-71 -857 17
sorry $	-276 -458 -61
sorry ,	-34 86 -75
sorry , that	-256 -43 -15
sorry about	34 -427 6
sorry about that	24 -79 -54
sorry about the	-7 -71 -5
sorry for	12 -336 38
sorry for any	28 -48 46
sorry for the	-61 -379
sorry for your	-55 -4 128
sorry if	192 -95 94
sorry it	-421 -92 -27
sorry that	-10 -98 -6
sorry to	12 -272 23
sorry to hear	24 -638 18
sorry to learn	-60 27 214
sorry we	-213 -9 11
sorry you	-81 -334 63
sorry you are	-262 -13 118
sorry you feel	314 -13 9
sorry you have	-161 -13 53
sorry your	-376 -29
sort	82 8 4
source	340 6
spam	12 318 -8
speak	90 27 -12
speak to	205 93 -13
speak with	11 3 -68
speed	117 167 46
speeds	160 207 28
standard	220 128 11
stars	-48 -94 4
starts	-80 -17 20
status	68 22 -12
stay	-21 -66 -1
stays	-53 -20 -53
steps here <x>	91 210
steps in the	298 65 6
still	-2 -31 -55
still ,	-29 -187 45
store	72 25 -1
stores	-1 2 182
strange	44 1 232
streaming	138 87 47
striving	42 9 227
striving to	42 9 227
subject	14 0 21
subject line	-15 -1 -101
subject to	89 -6 60
suggest	70 47 -47
suggestion	-40 -465 13
suggestions	19 -82 -10
support	-13 -3 -50
support $	8 10 -109
support team	84 -7 -7
sure to	-19 20 -221
sure to pass	9 6 -70
swapped	-109 -59 -6
system	51 223 -9
take	12 53 3
take a	61 51 -26
take a closer	200 42 -66
take great	3 6 158
take great care	3 6 158
taken your	5 -6 278
takes	-1 -41 -68
takes #	-4 -6 -68
taking	-6 -74
taking a	-10 -4 394
taking the	3 -70 -9
taking the time	1 -90 -6
tap	8 -1 -45
tbh	12 4 318
tbh $	30 7 430
team	103 66 -9
team $	2 -40 4
team 's	-2 1 228
team for	-13 4 -134
team is	-8 38 144
team is working	18 38 122
team through	28 208 12
team will	33 24 -74
team will be	76 9 -68
tell	-127 -38 -33
tell me	-145 -56 -216
tends	11 26 195
terms	159 19 -19
test	25 69 -2
text	8 4 -58
than	-4 2 120
than #	-122 -152 28
than usual	-77 0 274
thank	-9 -21 -5
thank you	-3 -30 -3
thank you $	0 -58 -128
thanks	-14 -5 -103
thanks $	71 58 15
thanks ,	-168 -1 -41
thanks <name>	-2 -7 -97
thanks <name> $	5 -5 -63
thanks again	-175 -104 -9
thanks for	-34 -3 -13
thanks for choosing	-282 -145
thanks for flying	-28 -102 -57
thanks for reaching	36 -24 1
thanks for sharing	-194 -55 4
thanks for taking	1 -322 1
that	-23 -23 16
that 's	-56 11 -23
that 's a	37 15 18
that 's great	-38 -251 -38
that 's our	-193 -140 -18
that ,	37 47 -111
that , <name>	107 30 -89
that it	-64 -4 1
that the	46 19 3
that we can	39 51 27
that we have	-336 -225 21
that you	-28 -18 3
that you can	5 -126 -18
that you were	-75 10 162
the	-30 -44 -16
the #	0 -32 17
the # #	-37 3 -76
the <name> $	-13 1 188
the account	-5 5 -101
the airport authority	17 8 246
the app	-24 -2 19
the app $	-33 -36 10
the app ,	-14 6 -64
the application	-8 245 1
the bank	40 1 26
the call $	92 229
the card	62 -13 -6
the carrier	155 102 -14
the conditions	145 234 193
the confusion ,	-7 0 205
the county	-43 14 268
the customer	56 259 -3
the debit	174 59 -7
the debit card	156 46 -5
the delay	-111 138 101
the delay ,	-1 -2 141
the delay you	-26 0 165
the end $	7 24 242
the end of	-57 -3 -56
the error	-9 23 -131
the experience we	-51 88 -84
the experience you	67 -8 -6
the extra	-189 -98 -16
the extra travel	-147 -1 125
the feedback $	149 2 25
the flight is	-173 -48 -20
the flight was	-2 25 344
the form	40 95 88
the frustration	-291 3 -56
the gate	-4 -23 110
the hassle	0 -210 9
the help	149 -30 28
the help section	149 -30 28
the inconvenience	219 -450 8
the inconvenience $	127 -67 -9
the inconvenience ,	159 -12 95
the inconvenience caused	11 -289 -34
the information	154 111 -1
the issue	0 112 26
the kitchen	-122 -120 -6
the lads	-13 37 221
the league	-6 1 244
the link	4 -5 -98
the love	-161 -51 -28
the mobile	-11 -185 9
the money	-35 1 -57
the new	-59 -37 -23
the newest	129 147 170
the next	-13 -1 -60
the number	-1 -33 -93
the odd	47 197 234
the old	-7 -12 -120
the only one	45 20 185
the order	5 99 -6
the phone	8 34 -57
the plane	1 117 16
the premises	16 41 335
the process	19 38 226
the queue	6 18 113
the queue $	24 3 365
the reason	42 126 -3
the reason for	353 336 -31
the rest	-13 -61 -5
the router	8 141 -2
the same	-5 -11 -26
the same thing	0 169 -2
the shout	-260 -220 -91
the shout out	-260 -220 -91
the steps	213 6 19
the store	52 102 -3
the subject	-19 2 -45
the subject line	-19 -1 -92
the tag	-18 -113 -24
the team	163 6 50
the terms	155 -7 -13
the ticket	-126 -72
the time to	6 -46 -2
the trouble	74 11 -21
the trouble $	142 -12 -10
the trouble ,	136 -6 -4
the uk	-2 0 332
the wait	-114 10 259
the wait $	26 -56 111
the wait ,	-214 -15 -50
the wait this	1 0 311
the website	78 5 -30
their	15 6 152
their own	-4 62 197
them ?	148 -6 -2
them ? $	148 -6 -2
them again	365 30 9
them to	3 -5 -59
themselves	39 357 9
themselves $	84 221 -5
then	-39 -9 -50
there	25 -5 -9
there $	61 -4 -20
there 's	2 -17 24
there 's nothing	7 26 141
there , <name>	-167 -22 78
there for	7 7 126
therefore	117 -28 -14
these	89 -22 -4
these are	175 -10 -2
they	86 37 99
they are	27 32 48
they take	2 16 430
things right	-12 262 6
things right for	-4 185 -3
this	-19 2 -33
this $	46 -5 1
this ,	62 3 17
this afternoon	-209 -33 -8
this and will	7 32 480
this as	35 13 291
this checked	61 32 -22
this for	80 -2 6
this further	22 155 4
this helps	105 21 5
this is concerning	-133 111 10
this issue	225 48 -6
this issue $	674 7 -10
this issue with	62 282
this matter	-8 113 11
this should	-18 119 -12
this should not	-23 66 -8
this way ,	26 19 245
this week	-337 -194 -48
those who	214 9 143
though $	-190 -19 39
three	-59 9 -11
through	33 22 9
through <name>	38 132
ticket	-4 -25 -31
time	126 57 215
time $	-3 1 52
time and	96 143 18
time of booking	1 -53 318
time on	96 150 46
time to	54 -16 3
to	10 14 2
to #	-91 -31 -64
to # $	7 1 -90
to # ,	-114 -48 5
to <x>	-11 -8 -317
to a	-112 -9 -7
to assist	-3 90 7
to assist you	-56 6 -153
to avoid	156 -4 -68
to be	36 38 46
to complete	150 -20 -4
to connect	8 37 62
to discuss	12 -42 -61
to dm	66 160 -1
to everyone	52 35 173
to fix it	-158 12 12
to get	-3 48 -3
to get this	111 26 -3
to have	-64 -35 50
to have you	-42 -91 79
to hear	-52 41 1
to hear $	-44 1 101
to hear about	19 -11 -51
to hear our	-185 -25
to hear that	26 -79 -6
to hear this	135 -11 11
to hear we	-193 -6 -2
to hear you	-97 -329 -2
to hear your	-137 -1 -8
to help	3 2 -55
to help $	51 37 -104
to investigate	6 99 -79
to kindly	94 7 -7
to look	5 120 23
to look into	-69 75 -51
to our <name>	-8 1 -86
to pass	8 5 -77
to pay $	-216 5 2
to proceed	177 14
to reach out	85 67 6
to resolve	86 95 -6
to resolve the	25 180 -26
to respond	-10 -69 214
to review	303 172 -35
to see if	-26 -34 -67
to see you	-80 -31 -5
to seeing you	-190 -83 -4
to send	5 -85 -10
to sign	-330 -188 -2
to speak	293 66 -9
to take	123 34 -50
to take a	62 49 -109
to the	4 -7 -29
to the same	-138 -2 22
to the team	177 -1 5
to those	99 21 332
to understand	232 29 -6
to upgrade	4 -7 201
to us	14 36 -135
to us as	0 0 268
to us at	4 -6 -194
to use	78 -2 15
to work with	36 355 -2
to you as	104 15 35
to your	-15 -18 1
to your destination	1 -1 230
to your flight	-110 -9 -61
today	-123 -4 -10
today , <name>	7 -111 -27
today ?	28 163 -1
today ? $	28 163 -1
tomorrow	-202 -37 -362
tomorrow $	14 3 -92
tomorrow ,	-28 3 -68
tonight	-95 -19 11
tonight $	-115 -30 5
tonight ,	-113 -54 2
too	-46 -3 -5
too $	-144 -39 -54
too ,	-91 -68 -25
too much	3 136 242
totally	-78 7 400
totally understand	-45 0 285
tough	-149 13 32
trade	210 64 -2
transaction	-20 -17 -110
transactions	111 42
transfer	13 5 -45
travel	-78 -196 17
travel time	-147 -1 125
travelling	-84 -72 -77
tried	-51 -27 -142
tried to	113 348 -8
trips	-280 -16 28
trouble	5 66 -31
trouble , <name>	172 -6 -6
truly	20 97 84
truly sorry	18 -34 319
truly sorry for	25 -1 306
trusted	-1 -7 224
trusted by	-2 -8 363
try	32 44 -13
try again	31 143 -44
trying to	-7 71 -12
tweet	-32 2 103
twitter	7 -14 252
two	-66 8 21
ty	-47 -10 -84
ty <name>	-19 -2 -69
unable to provide	-1 1 237
uncertain	308 529 7
uncertain about	162 159 -3
uncertain about the	162 159 -3
understand	-328 75 45
understand $	-10 -11 164
understand that	-230 -27 -20
understand that you	-160 21 1
understand the	-82 57 28
understand your concern	-74 167 2
understand your frustration	-114 22 94
understand your issue	164 21 -1
unfair	25 98 322
unfortunately ,	-4 -3 93
unhappy	-113 7 17
unhappy with	-120 13 33
unhappy with us	-14 0 272
until	-128 -88 -154
until #	-86 -81 -174
up $	0 9 74
up to	-75 -58 12
up to #	-35 -10 -27
update	31 189 -3
update you	140 66 14
updating our fleet	64 86 245
upgrade	-88 -75 37
upgraded	148 2 -15
upi	-16 -19 191
ur	200 83 -5
us	-51 24 -20
us $	-27 -22 24
us a	-8 -5 -121
us an email	-5 14 66
us as we	0 0 268
us at	-11 -14 -176
us at <x>	54 -10 -66
us if	3 107 -33
us know $	-64 -7 18
us to	38 84 10
us via	20 -30 29
us via <name>	96 54 -6
us via the	-202 -71 21
us your	-27 -29 -73
used	59 -30 90
used to	91 -9 229
user experience	-11 -159 -40
using	1 30 -49
using <name>	-9 -99 -3
using ?	62 338 -8
using ? $	62 338 -8
using a	147 216 -21
using a different	118 106 -8
using the	-8 -87 -5
van	-28 0 -126
vary	23 -16 206
verify	133 -4 -1
version	95 153 9
version are	-24 106 -1
version are you	-24 106 -1
version of	151 21 11
version of <name>	127 165 -1
very	-44 -15 -51
very sorry	-12 -227 18
via	24 42 -41
via <x>	-44 -9 -52
via the	-31 25 -89
via the help	141 -35 26
via the link	182 44
visit	-37 -64 -21
visit <x>	-269 -100 -6
volume	-5 3 143
voucher	-7 -18 -168
w	92 -4 10
wait	-257 9 -5
wait ,	-136 -4 -17
wait , <name>	-192 -4 -55
wait this	1 0 311
wait to	-408 -222 -105
waits	174 295 62
want	3 65 60
want me	-124 -23 -1
want me to	-124 -23 -1
want to	84 112 98
want to be	219 29 349
want to get	-85 -127 247
want you	-3 97 1
want you to	-3 116 3
warranty	347 104 -13
was	119 178 33
was a	14 84 20
was left	186 145 -1
way	15 20 -26
way as quickly	185 -18 244
way now	8 13 217
we	-50 -4 62
we 'd	3 34 -5
we 'd like	-67 45 -14
we always want	15 3 144
we apologize	15 -173 46
we apologize for	-19 -104 13
we appreciate	-61 -44 -6
we appreciate you	-82 -20 -1
we appreciate your	43 12 74
we are	-14 -25 62
we are a	43 -8 110
we are aware	-430 45 37
we are committed	-1 13 147
we are glad	-24 -154 -76
we are happy	1 -8 -87
we are just	1 7 159
we are so	-129 -171 -25
we are sorry	12 -574 3
we are truly	-46 -4 301
we are uncertain	179 184 -4
we are very	-25 -159 -49
we can	30 44 -23
we can assist	-27 -26 -119
we can check	113 81 -10
we can look	34 96 -56
we certainly	-221 -2 1
we certainly understand	-174 45 -2
we continue	-229 -11 -31
we continue to	-229 -11 -31
we could help	-229 -90 -29
we do	-12 -13 48
we do our	32 4 412
we hear you	-133 30 -1
we hope	0 -124 33
we hope it	4 6 272
we hope to	-1 -11 53
we just	22 0 186
we know	-227 7 136
we know you	-126 1 -11
we let	-130 2 -7
we like	-209 -40 -17
we look forward	-2 -90 1
we love	-191 -75 -15
we must	24 -2 234
we only	248 -9 113
we regret	97 -356 61
we regret the	24 -276 -6
we request you	166 3 -100
we sincerely	-3 -111 2
we totally	-48 0 256
we totally understand	-48 0 256
we tried	112 107 -58
we try	6 -1 159
we try to	6 -1 159
we understand	-527 66 -1
we understand that	-258 -10 -8
we understand the	-117 29 19
we want you	-4 88 -143
we will	-13 13 -34
we will have	15 137 -61
we will make	-1 7 -73
we will notify	29 -8 216
we will pass	5 -59 -26
we would	42 3 12
we would like	30 11 -123
weather	73 99 103
weather ,	38 181 56
wed	157 5 -56
week	-59 -38 -2
weeks	-134 -10 15
welcome	-171 -301 -39
welcome $	-85 -140 -25
well	14 18 -18
well check	198 -1
went	-2 47 -136
were	2 19 194
what	116 103 -26
what 's	20 44 11
what 's going	14 50 -56
what a	-127 -19 -1
what counts	50 89 233
what happened	61 128
what i	-45 -7 -56
what is	95 3
what the	54 126 -18
when	22 159 213
when there	137 285 61
when there 's	207 126 16
when they	43 11 46
when you	-11 -8 22
where you	17 91 21
which	31 23 -22
who	64 42 15
whole	14 1 139
will	19 -9 -60
will be	22 52 4
will be happy	119 46 -23
will be notified	64 75 356
will be the	125 186 -1
will do all	98 -4 300
will get a	-260 -90 -15
will have you	11 61 -80
will hear from	38 45 277
will message	-127 -31 -4
will message you	-115 -27 -3
will need	-4 -1 -52
will notify	15 -14 172
will notify you	32 -5 219
will pass	7 -108 -55
will ring	-87 -22 -27
will show	-39 -163 2
will take great	3 6 158
wish	-65 -5
wish you the	-1 12 263
wishes	-170 -179 2
wishes $	-134 -152 -3
with	-23 -6 -42
with <name>	7 -26 -13
with <name> and	-3 -191 -24
with a	3 5 -18
with all	131 0 4
with anything else	-133 8 7
with our	-11 9 -14
with our <name>	-14 17 -169
with the	-9 -11 -102
with the relevant	179 36
with the subject	-8 3 -52
with them	30 22 -85
with this	-85 -12 12
with us and	-9 -145 10
with you	3 -14 18
with your	-16 18 18
with your registered	198 19 -14
within	1 29 -63
wonderful	-29 -128
word	-4 10 107
words	-123 -193 -103
words $	-106 -60 -26
words and	-88 -101 -23
work	27 73 -14
working	11 51 54
working days	3 110 -23
working hard	-3 47 203
working hard to	-2 44 133
working with <name>	22 1 199
works	86 6 25
would	47 -5 2
would be a	24 3 182
would have	65 17 75
would have been	-4 -21 93
would like	6 6 -54
would like to	28 6 -26
would need	-27 -36 -78
would not be	-22 -32 132
would you	-11 -19 -55
wow	-236 2 -3
write	-39 -8 -242
write to	-30 5 -126
write to us	-40 9 -112
writing	87 115
writing to	129 156 2
writing to us	179 174 4
x	-167 -79 8
year ,	-30 -151 7
yes	-87 -103 -230
yes ,	-67 -110 -257
yes , you	-152 -36 -2
you	-65 -46 -132
you $	-7 4 -78
you 'd be	97 43 124
you 'd like	-31 10 -116
you ,	-45 -24 -32
you <name> $	-154 -69 -21
you again	-84 -47 -22
you again soon	-45 -92 -31
you are	-66 -20 -32
you are disappointed	-182 -65 117
you are enjoying	-273 -156 -125
you are facing	-4 1 -91
you are going	-10 -3 230
you are referring	255 39 -3
you are right	-256 9 6
you are still	-5 33 -62
you as	43 18 108
you as soon	61 27 153
you booked	-4 -163 -1
you can	-33 -69 -169
you contact	30 293 -1
you did	-30 -85 15
you did not	19 -21 90
you do	-12 -20 -48
you do not	-27 -58 -128
you down	-161 0 -4
you enjoy	-162 2 -1
you enjoy the	-135 -82 -7
you ever	-183 -73 1
you feel	124 5 19
you feel this	402 4 20
you find	9 -143 -2
you for	23 19 -3
you for flying	-141 -75 -7
you further	-6 5 -67
you further $	-7 -6 -52
you getting	184 131 -11
you had	-2 -65 -5
you had to	-3 -168 14
you have	4 40 16
you have a	-24 7 -94
you have any	0 -28 63
you have had	-99 19 58
you have noticed	-128 137 -1
you like	-204 -187 -97
you may	3 -18 -87
you must	89 149 -32
you need	13 3 13
you need assistance	4 -84 -13
you next	-180 -115 -22
you on	2 22 -3
you on board	-282 -50 -11
you onboard	-110 -22 -6
you pay	-166 -102
you please	4 27 -82
you send us	124 105 -1
you soon to	-12 -57 -78
you tell me	-208 -28 -6
you to	14 38 -27
you to kindly	94 7 -7
you too	15 12 154
you tried	49 -2 -2
you using ?	-17 114 -4
you were	27 40 55
you will get	-65 -25 10
you will hear	14 21 175
you will need	-12 -64 -73
your	-82 4 -21
your <name>	7 18 -61
your account	10 4 -165
your booking	8 6 -88
your concern ,	-2 260 -1
your connection	187 212 -2
your continued patience	90 48 348
your details	2 2 -80
your device	117 360 -39
your device ,	171 185 -1
your disappointment	-42 -13 129
your disappointment $	9 3 143
your email	140 104 89
your experience	31 -38 80
your experience $	49 -67 71
your feedback	27 8 50
your flight	-135 -155 -21
your flight $	-20 -87 54
your frustration	-557 21 227
your frustration $	-62 10 220
your insights are	-92 3 239
your iphone	183 96 -1
your issue	-47 18 -202
your issue $	45 11 -68
your kind	-259 -189 -81
your kind words	-265 -208 -137
your order	-130 -71 -37
your patience	6 108 -126
your patience $	12 144 124
your patience while	30 211 26
your phone	9 20 -98
your positive	-224 -109 -118
your positive feedback	-193 -93 -87
your registered	6 4 -131
your registered email	-16 -12 -99
your safety	148 104 554
your seat	-137 -24 -1
your side	42 152 58
your suggestion	-39 -92 6
your suggestions	-2 -170 -9
your support	-141 -110 -86
your time	49 0 139
your travel	-87 -225 -1
your understanding	159 0 244
your way now	8 13 217
~# #	-38 -19 -88
~# # $	-84 -12 -69
~# # ,	-69 22 -31
~# $	29 -16 -5
~# ,	-31 -25 -184
~# , -	-1 -96 -1
~# -	3 -21 -13
~# - -	-18 -98 -61
~# - -s $	24 23 202
~# -s	-33 -25 -21
~# -s $	-9 -7 -61
~# -s at	-200 -26 -3
~# -s before	-153 -154 -33
~# -s is	92 58 3
~# <day>	-53 -15 -90
~# <day> $	-20 -2 -85
~# a	-146 -104 -3
~# a -	-146 -104 -3
~# and	32 4 -31
~# at	0 -8 -81
~# of the	32 8 -82
~# or	-53 -31 -75
~# the	-102 -154 -14
~# the -	-75 -120 -9
~# this	-204 1 -14
~# to	6 -2 -29
~# will	-34 -10 -92
~# with	-141 -97 -91
~'d -	0 6 35
~'d - -ing	215 38 3
~'d - it	26 -5 254
~'d - to	-30 33 8
~'d - to -	-6 52 20
~'d be -ing	-5 20 203
~'s #	-48 -164 -30
~'s -	-29 -18 1
~'s -ed	-3 -8 -39
~'s a -	4 -38 13
~'s going on	14 50 -56
~'s no - -	0 -177
~'s not	-2 49 -2
~'s nothing	11 17 117
~'s only	10 59 124
~'s our	-123 -157 -8
~'s our -	-131 -111 -11
~'s own	40 99 -4
~'s the - of	33 206 5
~, #	-29 -10 -167
~, -	-54 -17 -53
~, - -	-2 -6 -29
~, - -s	-62 1
~, - and	-1 -65 11
~, - and -	-3 -165 5
~, - it	-15 7 -65
~, - me	-73 -6 2
~, - the	-15 3 -78
~, - the -	-12 -1 -70
~, -s	33 103 9
~, <name>	-26 -33 -43
~, <name> #	205 1 43
~, <name> $	-14 32 -46
~, <name> ,	-116 -58 -3
~, <name> -	6 -6 -80
~, <name> <name> $	-11 -155 -2
~, a	-35 -52 -5
~, a -	-50 -47 -8
~, a - -	-224 -118 1
~, and	-56 -4 -4
~, and i	6 -54 -47
~, and i am	-430 -76 -38
~, and i will	37 -64 -13
~, and there	-130 -76 -3
~, and we	-84 -17 -13
~, any	-142 -65 -26
~, any -	-122 -48 -23
~, as	75 131 20
~, as -ed	149 0 -9
~, but	-91 -1 28
~, but -	-280 -4 4
~, can	138 68 -38
~, can you	138 123 -17
~, can you please	61 152 -3
~, i	-29 27 13
~, i -	-84 -12 -1
~, i am	-40 -36 -3
~, i have	-80 -6 4
~, it	4 28 45
~, it was	38 197 234
~, just	-171 -34 -134
~, just -	-62 -36 -45
~, many	-2 4 220
~, no	-64 -8 -64
~, no -	3 -8 -43
~, or	0 1 -57
~, please	-19 -4 -53
~, please -	59 20 -36
~, please - out	101 -11 -4
~, please - us	76 -5 34
~, so	20 -2 11
~, so i have	-233 -81 -3
~, so your	-98 -31 -50
~, some	32 88 230
~, sorry	-269 -414 -111
~, sorry $	-193 -18 -33
~, sorry for	-161 -3 -5
~, tell	-139 -96 -30
~, that 's a	-198 6 -8
~, the	16 60 -3
~, the -	4 23 -4
~, the - has	433 -5 -21
~, the -s	-14 173 18
~, then	-57 -34 -103
~, then -	-114 -12 -11
~, we -	57 -11 -9
~, we - the	21 -62 -45
~, we appreciate	-171 -63 -4
~, we appreciate your	-68 -26 -84
~, we are	-22 -29 22
~, we are not	-53 -9 123
~, we are unable	123 -2 6
~, we hope	-174 -83 -12
~, we tried	32 189 -12
~, we tried -ing	131 166 -9
~, we understand	-306 -21 -39
~, we understand that	-92 22 -12
~, we will	40 63 8
~, we will do	29 199 37
~, we would -	136 124 -9
~, what	106 119 11
~, what -	382 199 -14
~, which	46 98 -10
~, will	138 -19 1
~, yes	-206 -78 -41
~, you	-38 -40 -35
~, you can	-11 -67 -84
~, you can -	11 -11 -120
~, you must	110 136 -4
~- #	-7 7 -198
~- # is	-8 -3 -74
~- $	14 -6 -14
~- 's own	52 120 -2
~- ,	5 -27 -4
~- , #	3 -1 -55
~- , - the	-3 20 -68
~- , -s	101 191 -2
~- , <name>	7 -79 -3
~- , <name> <name>	-38 -107 1
~- , and	78 10 -1
~- , and i	72 -33 -5
~- , and you	-100 -27 1
~- , but	-170 -2
~- , can you	23 196
~- , do	-4 -114
~- , i	-255 -120 -4
~- , i am	-88 15 4
~- , i will	-61 -76 -15
~- , it	31 16 31
~- , just	-129 -187 -24
~- , just -	-100 -66 -6
~- , or	5 2 -77
~- , our -s	177 -4 75
~- , please	-37 -1 -132
~- , please -	-34 22 -51
~- , sorry	-144 -15 -15
~- , the	95 11 6
~- , the -	69 15 10
~- , what	125 107 34
~- , which	41 98 -7
~- , which -	21 200 8
~- -	45 -1 -64
~- - $	2 -4 -9
~- - ,	12 -6 -46
~- - , -	-20 -2 -113
~- - , -s	35 112 -18
~- - , i	-141 -33
~- - , that	75 154 6
~- - -	-10 -12 -22
~- - - or	26 130 -31
~- - - to	98 63 1
~- - -ed	-3 -1 -60
~- - -ing a	158 -13 -4
~- - -s	-25 -31 -12
~- - -tion	224 137 3
~- - -tion $	248 23 9
~- - <name>	-2 4 -61
~- - <name> $	-1 -21 -93
~- - <x>	18 -10 -126
~- - ?	73 35 92
~- - ? $	73 35 92
~- - and -	-44 -26 -7
~- - and not	17 13 169
~- - at	2 -17 -92
~- - at #	-76 -84 -22
~- - for	-6 11 -17
~- - from	-14 -42 -21
~- - here <x>	119 -20 -4
~- - i	-181 -1 -27
~- - in	-6 -11 -71
~- - it	16 90 -24
~- - it 's	175 262 -20
~- - of	79 10 86
~- - of -ing	160 -22
~- - of -tion	101 -2 443
~- - of the	173 39 12
~- - on their	9 30 245
~- - only	93 105 33
~- - or	-6 2 -41
~- - or -	-27 -33 -52
~- - out to	145 3 -10
~- - so that	140 46 -2
~- - than	5 1 110
~- - that	-71 8 9
~- - to	25 -22 9
~- - to -	43 -3 9
~- - to your	-40 -270 -22
~- - we are	-64 -12 424
~- - when	20 114 -35
~- - will be	-6 3 -71
~- -ed	29 5 29
~- -ed $	-31 -36 -5
~- -ed , <name>	-3 0 259
~- -ed , we	149 45 13
~- -ed ?	90 108 9
~- -ed ? $	90 108 9
~- -ing	69 47 2
~- -ing $	24 26 103
~- -ing ,	3 28 -48
~- -ing a	124 -9 1
~- -ing is	113 18 2
~- -ing with	119 127 -1
~- -ly $	-7 24 75
~- -s	20 -4 5
~- -s $	4 -14 80
~- -s ,	-23 -3 -35
~- -s , please	39 178 6
~- -s - -s	16 19 162
~- -s -ed	2 -17 -124
~- -s -ing	89 70 41
~- -s ?	18 120 -23
~- -s ? $	18 120 -23
~- -s all	-11 3 232
~- -s and	3 -4 -18
~- -s and -	-6 -5 -61
~- -s can	68 101 -31
~- -s it $	3 -190 -3
~- -s to be	257 160 197
~- -s to your	-8 -176 9
~- -s what	218 268 -12
~- -tion $	167 10 13
~- -tion of	154 51 -18
~- <name> - -	427 22 1
~- <name> <name> $	45 4 -6
~- <name> <name> <name>	7 1 -139
~- <name> for	-55 -187 19
~- <x>	-83 -34 -471
~- <x> $	-17 -13 135
~- <x> <name>	-212 -17 -2
~- <x> <name> $	-182 -3
~- <x> and	-21 17 -76
~- <x> we	148 -3 -1
~- ?	67 92 -10
~- ? $	67 92 -10
~- a	-4 -24 10
~- a - -	0 -3 -98
~- a - ?	11 197
~- a - at	5 111 -20
~- about this	3 10 -133
~- about this -	100 14 -23
~- ago	-232 -206 -2
~- an	-15 13 -41
~- an - to	2 2 -61
~- and	-4 -4 -18
~- and -	-20 -39 6
~- and -ing $	-216 -38 -14
~- and -ing ,	-3 1 370
~- and are glad	-76 -25 -27
~- and have -	242 2 214
~- and i	-179 -78 -184
~- and i will	-63 -58 -86
~- and the	-54 -3 8
~- and we	0 47 -18
~- another	112 74 34
~- apologies	2 -110 29
~- apologies for	10 -43 98
~- are	67 107
~- are -	109 39 -11
~- are you	18 77 -41
~- are you -	-29 88 -2
~- are you -ing	155 120 -7
~- as -ly	219 75 457
~- as -ly as	219 75 457
~- at	15 38 -6
~- at #	-25 -4 -322
~- at # #	-22 9 -68
~- be happy	33 184
~- be happy to	33 184
~- because	-2 -7 -85
~- being	1 -3 120
~- being -ed	1 -69 169
~- by -ing	28 4 -239
~- by <day>	-94 -48 -20
~- by a	151 55 -1
~- by a -	159 83 3
~- did	77 9 20
~- did not	3 19 121
~- do	10 101 6
~- do not	34 153 109
~- down $	94 163 15
~- everyone	263 30 168
~- for - -	-80 -28 1
~- for -ing	-1 5 -84
~- for -s to	19 194 -2
~- for further	34 82 4
~- for us	100 56 -4
~- from the	65 113 7
~- from the -	54 74 -3
~- from your	-13 -17 -54
~- further	112 120 -36
~- go -	-5 -3 277
~- happy	137 235 427
~- have	62 30 53
~- her	-220 -162 -35
~- here <x>	36 -14 -52
~- i	-103 17 18
~- i have	-91 -14 -37
~- if	13 -20 -99
~- in	-4 21
~- in - -	41 155 -1
~- in <name>	-103 -26
~- in the	9 6 -14
~- instead	-250 -75 -16
~- is	9 62 132
~- is -	9 3 93
~- is -ed	-35 -63 5
~- is a	-1 0 69
~- is always	263 1 207
~- is in	-77 -4 -113
~- is not	140 207 29
~- is not -	27 100 -18
~- is there for	-1 56 288
~- it	19 -16 19
~- it $	-47 -9 3
~- it 's	81 170 -2
~- it ,	-56 -2 -27
~- it -	12 -59 28
~- it - $	3 -15 155
~- it as	-176 -18 -22
~- it by -	-157 -1 -4
~- it for	-103 -104 10
~- it for you	-196 -102 -2
~- it will	37 9 160
~- look	-83 -39 -106
~- look at	-106 -46 14
~- me	10 9
~- me the	-34 24 -47
~- my	-51 -219 9
~- my -	2 -142 7
~- next - $	103 8 228
~- nor	48 85 388
~- now	-68 -1 17
~- now , <name>	34 28 430
~- of	23 2 16
~- of -	23 29 4
~- of - ,	23 30 123
~- of <name>	105 109 1
~- of our -s	0 0 113
~- of the	41 -3 8
~- of the -	46 8 5
~- off	-5 0 -44
~- on	-4 3 14
~- on # <day>	175 27 -2
~- on -s	17 113 135
~- on <day>	-49 3 -84
~- on our	-13 -172 5
~- on our -	-17 -94 1
~- on the	-3 13 12
~- on the -	17 129 1
~- one $	-185 -21 27
~- only	82 16 87
~- only -	150 80 -17
~- or	-5 65 -74
~- or -	-7 11 28
~- or - us	165 -1 -5
~- or the	-2 106 -11
~- or the -	15 120 -2
~- our	0 -3 98
~- our -s	53 1 128
~- our -s to	28 20 298
~- out	0 -17 -33
~- out ,	-11 6 -74
~- out to	-50 -20 -255
~- out to our	-24 -2 -51
~- out to us	-20 -3 -241
~- please	126 5 -1
~- rather than	40 195 6
~- so	71 25 15
~- so that	15 73 11
~- so we can	8 21 -93
~- soon	-50 -29 80
~- than	-2 -6 91
~- that	-3 4 16
~- that $	30 -47 7
~- that a	187 36 12
~- that the	32 0 -101
~- that the -	16 67 -122
~- that we	1 -2 125
~- that you -	-81 13 -100
~- the	-11 -18 4
~- the #	-26 -76 6
~- the -	-23 -8 -2
~- the - -	-55 -9 -29
~- the - in	-33 -2 -88
~- the - of	-27 -144 -5
~- the -ing	-10 -11 78
~- the -ing -	-65 -134 17
~- the -s $	-6 5 -72
~- the <name>	119 3 -3
~- the new	-117 -4 -15
~- this	14 -5 -10
~- this $	43 -1 19
~- this -	-1 7 -65
~- this - for	195 94 -4
~- this -ing $	8 -24 99
~- this as	13 7 345
~- this as -	40 15 237
~- to	-10 -9 -13
~- to #	-8 -159 2
~- to - -	69 -6 -27
~- to - -s	12 91 2
~- to - it	-79 -7 -10
~- to - that	-67 5 3
~- to - what	300 19 7
~- to - with	-8 -14 -147
~- to - you	-7 -6 -32
~- to -ing you	-186 -72 -3
~- to -s -s	-110 -31 246
~- to <x>	-18 -8 -143
~- to be	14 22 36
~- to get	9 126 -1
~- to get this	181 5 2
~- to look	-20 61 3
~- to our -	104 6 2
~- to see you	-90 -55 -3
~- to take	70 -7 3
~- to take a	-26 1 -53
~- to them $	172 -32 1
~- to understand	316
~- to us	29 18 -161
~- to us at	-20 -6 -118
~- to your	-16 -13 -33
~- to your -	-235 -18 -4
~- today	-48 2 -14
~- under <name>	48 117 -10
~- until	-70 -14 3
~- until #	-84 2 -22
~- up to	-39 -33 -163
~- us	83 -10 188
~- us -	60 -18 10
~- us a	1 -9 -129
~- us a -	0 -5 -102
~- us at	-16 -41 26
~- us your	-15 -20 -69
~- us your -	-78 -18 -42
~- was	29 35 56
~- was -	39 77 6
~- was -ed	12 42 26
~- we are	14 8 122
~- when	11 146 95
~- will	58 38 -58
~- will be	24 40 -187
~- will be -ed	24 26 -51
~- with	-25 -7 23
~- with - -s	-14 -9 -83
~- with all	110 -6 1
~- with the	-10 -28 -15
~- with us $	-11 -16 82
~- with us ,	-70 -128 -12
~- with you	-8 -1 -34
~- with you -	-221 -3 30
~- with your	-5 25 31
~- with your -	-1 3 51
~- within	9 26 -94
~- within #	101 42 -22
~- within # -s	96 35 -7
~- without -	18 16 245
~- would be	205 98 16
~- you	3 9 44
~- you $	-47 11 -217
~- you -	-7 -14 -39
~- you -ly	85 35 -6
~- you -ly $	252 11
~- you are	0 0 -52
~- you can	-13 2 -70
~- you further	-6 -4 -62
~- you further $	-5 -10 -49
~- you need	315 19 42
~- you the	3 -5 -53
~- you to	225 10 -176
~- you to -	87 32 -120
~- you to -ly	109 -15 -14
~- your	9 10 -57
~- your -	13 17 -38
~- your - -	4 -3 -95
~- your - -s	74 150
~- your - and	5 5 -183
~- your - at	149 -3 -2
~- your -s	3 -16 -20
~- your -s $	87 -10 -1
~-able $	0 134 136
~-able -	161 19 8
~-ed $	86 -8 90
~-ed ,	-36 -13 21
~-ed , -ing	-2 -9 166
~-ed , and	-66 -16 52
~-ed -	-1 54 -21
~-ed - -	-9 75 -21
~-ed - -s	21 -42 -15
~-ed a - -	41 42 169
~-ed and -	59 223 18
~-ed and - you	41 220 -3
~-ed and -ed	119 36 -4
~-ed and we	2 17 206
~-ed as -	57 119 -8
~-ed at	44 11 46
~-ed by	79 55 36
~-ed by -	-23 -41 138
~-ed by - -	-7 -12 207
~-ed by a	-17 121 42
~-ed for	-7 -8 -60
~-ed if	15 -1 219
~-ed in	95 -7 -1
~-ed in the	108 -10 21
~-ed it	36 19 -33
~-ed off	17 87 -9
~-ed on	35 -17 -12
~-ed our -	5 -137 -20
~-ed that	-17 4 124
~-ed the #	-170 -10 -3
~-ed the -	26 12 -28
~-ed the -s	-2 73 279
~-ed you	-116 24 -14
~-ed your	-26 -13 -94
~-ed your -	-9 14 -186
~-ing $	-42 -18 31
~-ing ,	-54 25 -44
~-ing , <name>	-97 1 -125
~-ing , <name> $	-58 1 -98
~-ing - ?	125 167
~-ing - ? $	125 167
~-ing -s	-21 -19 58
~-ing -s -	23 0 250
~-ing an	50 187 -3
~-ing are	28 17 410
~-ing both	-184 -101
~-ing is	100 44 77
~-ing it	17 27 83
~-ing out	46 14 -22
~-ing out $	152 141 -31
~-ing out ,	201 42 7
~-ing out to you	206 33 -6
~-ing the -	40 9 4
~-ing them	97 1 -36
~-ing this	51 44
~-ing this with	169 23 4
~-ing to	20 118 13
~-ing to -	-10 21 55
~-ing us $	-36 -73 -14
~-ing we	154 -2 96
~-ing with -	0 0 270
~-ing with the	72 150 -2
~-ing with the -	36 154 -24
~-ing you	-39 -33 -21
~-ing you on -	-122 -7 -9
~-ing your - $	-1 -160 -14
~-ing your - with	-38 -162 145
~-ly ,	58 5 73
~-ly , <name>	80 9 135
~-ly , <name> $	80 9 135
~-ly , we	11 20 163
~-ly -	67 50 -9
~-ly -ed $	-25 -243 -3
~-ly -ly	-7 -2 202
~-ly a	165 45 29
~-ly always	218 311 35
~-ly as	83 62 -25
~-ly as possible	56 127 153
~-ly as possible $	87 103 15
~-ly as we	-5 27 265
~-ly as we can	-5 27 265
~-ly get -	-12 33 271
~-ly get - to	-12 33 271
~-ly it	62 105 148
~-ly sorry	11 -152 101
~-ly sorry for	13 -13 117
~-ly sorry for the	18 -7 119
~-ly understand	-69 -21 243
~-s #	-15 -105 -4
~-s $	27 -26 51
~-s ,	14 5 25
~-s , and we	-89 -20 -32
~-s , but	-89 -54 4
~-s , please -	76 82 16
~-s , so it	13 260 14
~-s -	44 -20 -3
~-s - -	56 -13 -12
~-s - -s	17 -3 293
~-s - by	187 -30 -7
~-s - by -	141 -21 -2
~-s - for	98 4 45
~-s - it	-5 1 169
~-s - the	-3 106 149
~-s - the -	-6 110 32
~-s - to -	85 -1 55
~-s -ed	0 -1 -23
~-s -ed on	55 133
~-s -ing	68 24 47
~-s -ing the -	113 206 15
~-s -ing to	16 66 171
~-s <name>	-7 16 63
~-s <name> <name> $	-5 -15 293
~-s ?	21 145 19
~-s ? $	21 145 19
~-s a - $	-4 231 15
~-s a - -	-91 -113 1
~-s all	-2 39 315
~-s all -	55 88 308
~-s always	223 35 567
~-s and	13 22 28
~-s are	52 8 28
~-s are -	-24 -14 32
~-s are -ed	190 17 -33
~-s are not	95 249 7
~-s are not -ed	77 125 76
~-s before	-58 -12 -4
~-s can	191 79 16
~-s do	226 163 93
~-s do -	112 260 6
~-s do have	108 6 346
~-s do not -	17 10 136
~-s for	46 83 135
~-s for #	189 283 9
~-s for -ing	211 14 224
~-s for a -	12 62 150
~-s for the	90 109 115
~-s for the -	37 38 156
~-s from	-83 -22 35
~-s have been	67 3 49
~-s in	2 -40 28
~-s is	7 81 70
~-s is not	33 98 -13
~-s it $	-4 -147 -3
~-s it -	-5 -143 -2
~-s of	25 12 3
~-s of -	76 53 25
~-s of - $	27 14 162
~-s of -s	-1 -1 104
~-s of -s -	70 5 311
~-s of your	-16 -10 -120
~-s of your -	-17 -2 -99
~-s on the	8 -1 -31
~-s on this -tion	7 -5 271
~-s on your	-45 -11 -56
~-s out of	15 201 -4
~-s right	-3 95 3
~-s right for	-4 185 -3
~-s right for you	-4 185 -3
~-s so	65 -7 4
~-s soon	-196 -71 -12
~-s the	-33 -40 -4
~-s the - $	-232 -10 -4
~-s this -	9 43 -57
~-s to - -	62 122 34
~-s to - with	-133 -142 -1
~-s to be	0 11 89
~-s to be -ed	223 22 67
~-s us	24 50 169
~-s us -	123 49 117
~-s we	-14 -60 11
~-s were	37 104 32
~-s what	155 131 -10
~-s which	125 -11 10
~-s with	5 -17 -35
~-s you	-44 -7 -7
~-s you may	154 -5 -1
~-tion $	-12 51 69
~-tion , we	18 225 -6
~-tion -	16 8 -134
~-tion ?	8 121 -7
~-tion ? $	8 121 -7
~-tion for	118 -3 8
~-tion is	-16 61 -62
~-tion of	3 -47 1
~-tion of the	-70 -18 -12
~-tion this	-228 18 13
~-tion to	53 -9 15
~<day> #	-43 -11 -191
~<day> # $	-45 -159 -7
~<day> # <day>	-113 -34 -6
~<day> $	28 37 -8
~<day> ,	-91 -3 -40
~<day> and	-40 -74 4
~<name> # $	30 -3 133
~<name> $	-2 3 15
~<name> ,	-28 -8 7
~<name> , -	3 1 -103
~<name> , <name> $	-213 -58 4
~<name> , and	-110 -100 -20
~<name> , can	123 28 -2
~<name> , if	82 185 8
~<name> , the	127 14 24
~<name> , we	-38 -7 14
~<name> , we -	-19 -73 -13
~<name> , we appreciate	-100 -30 4
~<name> , we tried	24 139 -9
~<name> , we understand	-205 -38 -35
~<name> , we would	112 37 -4
~<name> , what -	157 70 -1
~<name> , you	-296 -200 -116
~<name> , you can	-188 -96 -1
~<name> -	-21 -14 -103
~<name> - $	-7 -90 -113
~<name> - -	230 21 18
~<name> - - -	120 2 44
~<name> - <name> -	200 178 23
~<name> - for	160 98
~<name> - will	1 2 -77
~<name> - you	144 158 10
~<name> -s	-11 -18 -19
~<name> <name>	-4 -16 -19
~<name> <name> ,	-96 0 -8
~<name> <name> , and	-126 -4 -4
~<name> <name> - -	5 -23 154
~<name> <name> - for	257 227 44
~<name> <name> <name>	38 26 -58
~<name> <name> and	-1 28 -94
~<name> ?	37 44 -142
~<name> ? $	37 44 -142
~<name> and we	-33 -173 -15
~<name> are -ed	69 13 406
~<name> are you	146 96 -3
~<name> as	115 9 -47
~<name> for	-4 -144 -2
~<name> for -	-6 -173 -2
~<name> is	5 -6 56
~<name> is -	67 35 87
~<name> is - to	47 15 206
~<name> on <x> or	314 4 -1
~<name> one	-21 -131 -15
~<name> or	1 -1 -76
~<name> with	-186 -8 -178
~<name> you will	228 0 -1
~<x> $	-41 -17 -75
~<x> , and	1 -145 -15
~<x> , which	157 27 92
~<x> -	-25 -19 -216
~<x> - $	17 -25 -202
~<x> -s	27 21 130
~<x> <name>	-13 -7 -141
~<x> and	-28 -1 -69
~<x> and -	-26 9 -45
~<x> and we	23 49 -43
~<x> and we will	15 25 -40
~<x> for	-30 -12 -117
~<x> if	-1 -118 -29
~<x> in the	-10 0 -48
~<x> in the -	-10 0 -48
~<x> or	24 -2 -82
~<x> so	-7 -8 -109
~<x> to	-3 -16 -93
~<x> we	89 -2 10
~<x> we will	93 15 -20
~<x> with	19 3 -200
~<x> with the	22 12 -51
~<x> with the -	27 10 -50
~? $	-18 51 -392
~^ # is	90 51 36
~^ $	-160 -84 -19
~^ -	-21 14 -28
~^ - # is	-238 -30 -10
~^ - $	8 23 -32
~^ - ,	-24 22 16
~^ - - to	-69 -61 -119
~^ - -ing	100 85 14
~^ - -ing $	43 118 32
~^ - -s $	-134 -56 71
~^ - -s ,	-98 -52 -27
~^ - -s -s	-4 -1 203
~^ - -s can	178 276 -14
~^ - <name>	15 43 1
~^ - <name> $	27 69 10
~^ - a	-165 -9 2
~^ - be happy	33 184
~^ - is	25 38 112
~^ - is -	22 111 191
~^ - me	0 -7 -100
~^ - of	-7 59 181
~^ - to	-83 -8 -21
~^ - us	-9 31 -67
~^ - will	8 -124
~^ - x	-121 -3 7
~^ - x $	-121 -3 7
~^ - your	-80 -6 -5
~^ -ing	117 -2 80
~^ -ing -s	21 -6 165
~^ -ly	66 14 16
~^ -ly -	31 18 5
~^ -ly - your	118 4
~^ -ment	199 207 -4
~^ -s	162 78 34
~^ -s -	8 43 12
~^ -s - a	-80 -196 -20
~^ -s are	273 69 47
~^ -s are -ed	88 10 -29
~^ -s are not	95 115 -8
~^ -s do	93 114 -22
~^ -s is	379 107 139
~^ -tion	87 126 -28
~^ -tion is -ed	2 0 382
~^ <x>	73 42 7
~^ a	-5 -10 -13
~^ although	6 -12 360
~^ apologies	0 -106 5
~^ are	41 80 23
~^ as	48 84 60
~^ as -	32 78 24
~^ as a	117 61 209
~^ as a -	297 27 293
~^ as soon	13 21 231
~^ as soon as	13 21 231
~^ ask	-129 -94 -5
~^ before	10 -3 195
~^ but	-279 0 28
~^ can	-8 -1 -148
~^ can we	7 211 -1
~^ can we -	7 211 -1
~^ can you	-18 -26 -186
~^ could	1 0 -32
~^ could you	7 -5 -111
~^ dear	15 0 17
~^ dear -	-2 14 297
~^ dear <name>	19 -4 8
~^ dear <name> ,	55 14 166
~^ did	157 184 11
~^ did you	78 75 11
~^ do	13 -33 -235
~^ do -	-9 -17 -52
~^ do you	120 22 -71
~^ do you have	161 166 -11
~^ does	24 5 -68
~^ for	10 -2 -46
~^ for any	166 -15 10
~^ for the	5 23 -104
~^ for the -	6 74 -73
~^ from	-181 -80 -17
~^ glad	-75 -180 6
~^ glad we	-133 -96 -27
~^ got	-72 -51 -42
~^ got it	-90 -67 -37
~^ happy	-301 -235 -2
~^ happy to	-119 -98 -25
~^ have	-4 -22 2
~^ have a	-16 -30 6
~^ have a -	14 -34 6
~^ have you	10 -15 -160
~^ have you -ed	-5 -19 -62
~^ have you tried	57 -1 3
~^ hello ,	-8 -8 -52
~^ hello <name> ,	82 56 1
~^ hello <name> <name>	-42 -12 -105
~^ hello there	118 5 -1
~^ hey	-17 -17 22
~^ hey ,	-53 -16
~^ hey , <name>	-336 -59 3
~^ hey <name> $	70 34 13
~^ hey there $	54 6 -99
~^ hi	9 1 -4
~^ hi ,	-1 7 -14
~^ hi , sorry	-180 -23 -14
~^ hi <name>	11 12 14
~^ hi <name> ,	-3 0 -30
~^ hi there	-7 -17 -29
~^ hi there ,	-6 -54 -9
~^ hope this	43 226 46
~^ hope this -s	18 404 63
~^ how	11 6 -86
~^ i	-112 20 37
~^ i -ly	-307 14 -29
~^ i am	78 -67 39
~^ i am afraid	25 2 137
~^ i am so	-17 -110 -2
~^ i am sorry	-182 -435 16
~^ i am sure	4 50 242
~^ i can see	-82 -1 5
~^ i have	-24 -25 -25
~^ i have -	74 -3 -37
~^ i know	0 -5 150
~^ i understand	-85 44 152
~^ i will	-56 -11 -33
~^ i will -	-57 4 -53
~^ if	-27 -5 29
~^ if anything	-104 -95 -3
~^ if it -s	-6 1 -72
~^ if so ,	-26 -144 -1
~^ if you	6 2 -77
~^ if you 'd	-38 -64 -92
~^ if you need	86 4 -1
~^ in	136 22 -3
~^ in -	242 5 -32
~^ is	0 42 -298
~^ it	8 -19 -6
~^ it 's	20 0 77
~^ it 's #	-13 -145 -7
~^ it 's -	5 1 226
~^ it -s	-9 -48 -1
~^ it was	4 6 -174
~^ let	56 53 -140
~^ let us	45 32 -59
~^ maybe	115 1 195
~^ next	10 16 127
~^ next -	33 -3 126
~^ next - -	207 318 79
~^ no	-158 -38 16
~^ no -	-98 -76 -2
~^ no -s $	-201 -152 -2
~^ or	-34 -134 1
~^ other	40 145 124
~^ other -s	28 114 209
~^ our	34 39 68
~^ our -	31 39 98
~^ our - -s	39 16 131
~^ our - apologies	-132 -9 166
~^ our - is	24 8 62
~^ our -s	37 90 71
~^ our apologies	-104 -101 -7
~^ our apologies for	-185 -36 -56
~^ please	0 37 -69
~^ please -	39 26 -114
~^ please - a	212 170 -11
~^ please - my	10 -17 191
~^ please - that	118 -5 7
~^ please - us	33 68 -18
~^ please - with	-9 -12 -118
~^ please - your	-8 -14 -95
~^ please know	-1 42 139
~^ please let	67 11 -104
~^ please let us	4 -19 -46
~^ regards	-7 -5 -60
~^ regards $	-17 -4 -81
~^ sadly	3 156
~^ sadly ,	3 156
~^ see you	72 39 3
~^ so glad	-120 -21 -17
~^ someone	-1 29 105
~^ someone will	14 46 146
~^ sometimes	21 135 -7
~^ sorry	-16 -482 -3
~^ sorry for	18 -95 14
~^ sorry to	-2 173 7
~^ sorry to -	-4 173 8
~^ sorry you are	-54 -1 232
~^ tell	-13 -6 -93
~^ thank	-22 -5 -5
~^ thank you	-19 -7 -4
~^ thank you $	-4 -65 -88
~^ thank you for	7 25 3
~^ thanks	8 5 -61
~^ thanks $	51 24 39
~^ thanks ,	-150 -2 -38
~^ thanks <name>	1 2 -72
~^ that	-189 -33 2
~^ that 's	-148 -28 -16
~^ that 's a	76 4 14
~^ that -s	-201 -207 -1
~^ the	12 49 3
~^ the -	0 26 -2
~^ the - -	-40 7 -99
~^ the - -s	88 70 39
~^ the - was	47 52 46
~^ the -ed	-15 0 -83
~^ the new	-151 -103 -1
~^ the new -	-151 -103 -1
~^ then	-57 -67 11
~^ there	-56 -7 -102
~^ there 's	-11 -1 -95
~^ they will	3 4 80
~^ they will -	22 59 209
~^ this	-76 -36 -6
~^ this should	-15 202 -10
~^ this should not	-19 128 -7
~^ to -	91 -22 20
~^ want	-140 -27 -1
~^ we	-15 3 45
~^ we 'd	76 7 -43
~^ we 'd -	72 62 1
~^ we -	-6 6 39
~^ we - -ing	-123 -21 -2
~^ we - with	10 -2 326
~^ we - you	87 27 9
~^ we -ly understand	-167 -10 77
~^ we apologize	-3 -95 -9
~^ we apologize for	-23 -59 -18
~^ we appreciate	16 -15 58
~^ we appreciate your	40 6 154
~^ we are	-19 47 -28
~^ we are -	-4 104 -4
~^ we are glad	-72 -246 -34
~^ we are just	6 13 209
~^ we are so	-116 -68 27
~^ we are sorry	16 -501 -64
~^ we certainly	-128 -1 -4
~^ we do	-9 -7 38
~^ we do our	1 9 322
~^ we have got	-200 -116 -3
~^ we hope	18 -8 93
~^ we hope to	1 3 245
~^ we know	-203 5 32
~^ we know you	-112 1 27
~^ we understand	-198 143 10
~^ we understand your	-11 79 -4
~^ we want	118 0 80
~^ we want you	234 46 -2
~^ we will	-7 8 -14
~^ we will have	-6 48 -90
~^ welcome	-215 -116 -4
~^ well	48 142 -131
~^ well check	169 -8
~^ were	-6 -36 15
~^ what	13 51 -115
~^ what 's	18 130 11
~^ what 's going	-12 159 -9
~^ what a	-147 -158 -8
~^ when	20 62 4
~^ which	7 6 -239
~^ which -	9 9 -118
~^ which one	-159 1 -1
~^ while we	0 -179 -32
~^ without	-106 -162 -3
~^ would	-9 -4 -49
~^ yes	-65 -38 -96
~^ yes ,	-157 -87 -79
~^ you	-42 -14 4
~^ you are	-58 -25 -24
~^ you are right	-151 4 -17
~^ you are welcome	-112 -88 -14
~^ you can	-1 14 -252
~^ you can -	-26 7 -8
~^ you do	-174 -179 -14
~^ you do not	-156 -157 -13
~^ you may	-5 -1 -94
~^ you will	-9 0 71
~^ you will -	17 25 161
~^ your - -s	-92 4 -5
~a -	7 15 14
~a - , so	-15 -30 -83
~a - -	23 27 4
~a - - $	31 27
~a - - ,	3 13 -33
~a - - and	1 -4 71
~a - - at	4 -81 -36
~a - -ed	4 53 151
~a - -ed -	-13 122 202
~a - -tion $	27 34 134
~a - at	-27 -7 -142
~a - at <x>	-10 7 -71
~a - if you	-122 -38 -9
~a - in <name>	-174 -118 -8
~a - is	133 4 11
~a - look	-41 25 -49
~a - look at	-106 -46 14
~a - of	35 23 4
~a - of -	32 78 49
~a - of the	30 -21 -65
~a - one	-69 0 26
~a - to	-21 -41 -3
~a - when	2 63 156
~a - with	6 -2 -132
~a -s	7 -1 92
~a <name>	-20 -4 -25
~a <name> -	76 10 -100
~a <name> - -	102 6 -120
~a <name> <name>	-12 -81 9
~a few	131 154 18
~a few -s	101 62 -9
~a look	71 30
~a look at the	17 150 45
~a lot -	-4 6 259
~a new -	-33 -7 -45
~about #	-188 -109 -221
~about # -s	-97 -37 -36
~about $	148 215 -4
~about - -s	-144 -165 -88
~about that	64 82 -10
~about the - for	162 159 -3
~about this	103 13 -41
~about this $	117 14 -11
~about this - $	154 10
~about to	12 2 221
~about to -	12 2 221
~about what	130 11 26
~about your	-6 -45 6
~about your -	4 -63 3
~about your - $	-2 -108 6
~afraid $	14 222 161
~afraid we	-2 1 177
~again and	73 105 72
~again and again	3 7 345
~again soon	-131 -173 -91
~all -s	54 4 115
~all -s ,	17 -6 170
~all of our	-1 -8 67
~also - -	196 7 15
~always -	62 89 55
~always here	-20 -138 -70
~always want	25 7 213
~am afraid	22 23 108
~am afraid $	14 222 161
~am afraid we	-7 1 133
~am on	-118 -62 -10
~am so	-46 -113 18
~am so sorry	-19 -68 1
~am sorry	-64 -647 23
~am sorry $	48 -65 1
~am sorry ,	-209 -71 -83
~am sorry for the	-93 -2 8
~am sorry it	-95 -12 -8
~am sorry to	53 -7 128
~am sorry to -	65 -5 128
~am sorry you	-67 -19 24
~am very	-8 -51 -3
~am very sorry	-8 -51 -3
~an -	-26 3 36
~an - -	13 81 22
~an - -s	-1 -7 170
~an - that	34 17 176
~an - to <x>	-6 0 -43
~and -	-20 -37 23
~and - - $	-1 -2 -81
~and - - -s	132 11 7
~and - -ing	176 56 -5
~and - it	1 6 -62
~and - of	28 97 5
~and - the	-108 -7 4
~and - the -	-38 27 42
~and - you	-35 -25 -57
~and - your	28 2 -66
~and -ed	8 39 -94
~and -ing	-12 -12 58
~and -ing $	-359 -54 -21
~and -ing ,	-1 2 296
~and -ing in	69 -10 190
~and -ly	-86 -1
~and -s $	8 -4 -120
~and are glad	-105 -32 -43
~and have you	157 246 -6
~and i	-117 -46 -155
~and i 'd	-105 8 6
~and i am	-206 6 -112
~and i am sorry	-680 -104 -185
~and i have	8 6 -79
~and i will	-115 -193 -273
~and i will -	-52 -144 -224
~and is	-1 14 54
~and is not	86 151 124
~and it	-12 -11 -54
~and it -s	3 -1 -62
~and out	-3 -3 172
~and out of	-3 -3 172
~and should	-1 8 -94
~and they	8 28 86
~and they are	69 49 142
~and those	115 -3 286
~and we are -	34 9 148
~and we are sorry	2 -3 185
~and we will	8 26 -39
~and would - to	6 -96 4
~and yes	-31 -183 -8
~and you will get	-232 -165 -7
~and your	-46 -53 -73
~and yours	16 125 127
~any -	9 0 -10
~any - $	54 45 -24
~any - , <name>	154 0 -36
~any - -s $	17 171 49
~any of	-101 -31 -4
~anything -	8 -73 -14
~anything - $	-30 -151 -7
~apologies for	-36 -352 -7
~apologies for the	-162 -214 46
~apologies for the -	-62 -171 15
~apologise for	-7 -134 -12
~apologize for	-32 -370 64
~apologize for the	-52 -235 -2
~apologize for the -	-7 -119 -1
~apologize for the -s	-102 -11 150
~appreciate your	43 8 55
~appreciate your -	32 11 60
~appreciate your - $	7 33 -71
~appreciate your - ,	-80 -85 228
~appreciate your - -ing	-40 -14 222
~are -	33 24 61
~are - about the	98 14 5
~are - to	-13 7 120
~are - with	-79 6 54
~are -ed	7 -18 -64
~are -ed -	278 -24 -10
~are -ed to -ing	-1 13 147
~are -ing	4 14 -14
~are -ing $	-80 -6 -11
~are -ing from	5 45 230
~are -ing some	-168 -2 -1
~are -ing the	69 17 -42
~are -ing the -	76 41 17
~are -ing to	145 -27 -5
~are -ly	-2 -18 91
~are -ly -ed	-1 2 424
~are -ly sorry	-20 -66 65
~are a	37 94 12
~are always here	-42 -124 -62
~are an -	55 37 218
~are aware	-194 66 23
~are for	20 -10 188
~are glad	-66 -208 -136
~are glad to -	49 103 -50
~are glad you	86 55 1
~are happy	-3 -31 -67
~are happy to -	6 -4 -59
~are just	21 44 210
~are just -ing	96 16 329
~are looking	-9 -90 -8
~are not -ed	121 -7 76
~are not -ed to	23 8 322
~are on your	9 16 188
~are on your -	9 16 188
~are right	-276 9 6
~are right ,	-123 3 3
~are so	-134 -124 -16
~are so sorry	-34 -46 26
~are so sorry for	-303 -8 -58
~are so sorry if	94 0 179
~are sorry	12 -574 3
~are sorry about	242 -18 -3
~are sorry about the	164 -8 -20
~are sorry for	-3 -93 -64
~are sorry for any	43 -1 120
~are sorry for the	-42 -8 -99
~are sorry to	5 -154 -11
~are sorry to -	30 -141 -7
~are still	-3 77 -51
~are there	22 16 195
~are very	12 -53 -40
~are very sorry	-11 -60 68
~are you	18 66 -101
~are you -	-24 88 -12
~are you - ?	-15 83 -5
~are you -ing	-18 -68 -115
~are you getting	160 108 -8
~as $	92 27 3
~as -	44 37 -13
~as -ed	58 52 15
~as -ly	90 71 -15
~as -ly as	38 71 103
~as -ly as possible	56 127 153
~as -ly as we	-5 27 265
~as i	-1 -4 -125
~as of	-38 -81 -8
~as soon	-8 11 42
~as soon as	-8 11 42
~as they	88 -9 -5
~as we	-9 58 86
~as we -	-9 0 154
~as we - to	-30 -69 137
~as we can	-1 10 -125
~as we can $	-6 33 -143
~as you	-64 -4 -6
~as your	-54 -13 -68
~ask you to -	178 81 -1
~at #	7 -11 -95
~at <x>	-52 -12 -120
~at <x> and	-8 -5 -49
~at <x> or	-9 -77 -35
~at <x> with	-27 -2 -92
~at all	3 1 140
~at all $	1 7 141
~at all ,	-190 -3 1
~at all -s $	43 -3 8
~at the	-22 -3 -1
~at the -	-31 -6 -5
~available for	13 -128 -3
~be -	39 71 44
~be - in	-1 0 171
~be -ed	-49 -31 35
~be -ed ,	-149 -3
~be -ed if	-1 8 261
~be able to -	6 -31 -59
~be happy	-24 23 -147
~be happy to	-24 23 -147
~be happy to -	-15 8 -64
~be on	2 88 -6
~be on the	16 130 18
~be sure	-37 -100 -75
~be sure to	-45 -36 -107
~be sure to -	-191 -63 -9
~been -ed	0 7 -6
~been -ed to	-10 0 110
~been -ing	-182 5
~before -ing	45 -22 161
~before the -	1 8 -89
~being -ed	39 -2 119
~between #	-3 2 -161
~between # and	-17 -3 -112
~between # and #	-17 -3 -112
~both $	-42 -18 -78
~both -s	-84 -61 -19
~but -	-114 -6 15
~but no -	3 -2 282
~by #	-170 7 23
~by -	-37 -23 9
~by - ,	-19 -15 -150
~by - -	-3 -9 108
~by -ing	96 11 -33
~by <day>	-15 22 -70
~by <day> $	-49 20 -67
~by the	27 70 18
~by the -	50 113 11
~by the - $	60 184 -9
~by the - and	126 338 234
~by the - of	-154 -16 -4
~can -	27 11 -23
~can - -	-4 8 -42
~can - at any	0 14 208
~can - it	0 -61 -16
~can - out	132 5 25
~can - your	-13 -150 4
~can - your -	-44 -175 2
~can also	25 32 -63
~can be -ed	-20 -23 -60
~can check	11 6 -51
~can i	258 4 1
~can look	19 63 -126
~can look into	28 147 -66
~can look into this	1 91 -12
~can not - to	-182 -113 -111
~can see	-118 2 18
~can still	-24 -124 -5
~can you	-12 -25 -313
~can you -	-1 16 -46
~certainly understand	-257 58 -4
~check in	-77 -61 -4
~check on	29 124 -14
~check your	-5 34 -77
~could -	-17 -98 -9
~could you	-9 -5 -143
~could you -	-1 -42 -40
~currently -	349 7 -3
~dear -	-3 5 169
~dear <name>	19 -4 8
~dear <name> ,	55 14 166
~did have	28 223 155
~did not	0 10 66
~do -	51 6 -6
~do - out	-1 -121 -1
~do - out to	-1 -121 -1
~do - to	-4 1 -66
~do all	219 -10 167
~do apologize	9 -43 184
~do apologize for	-7 -5 191
~do check	8 -3 169
~do get	-1 125 10
~do it	9 1 -179
~do not	-10 7 15
~do not -	36 114 28
~do not - -	45 117 95
~do not get	-5 -16 399
~do not have	-51 -27 -2
~do not have any	0 6 176
~do not have to	-101 -41 -33
~do not need	-136 -132 -5
~do not want you	-153 1 -1
~do our	2 111 -8
~do our -	2 111 -8
~do our - to	4 135 -2
~do understand	-156 9 99
~do you	8 7 -143
~does not	41 78 20
~does not -	14 64 2
~does this	92 -8 -23
~does this -	92 -8 -23
~during your	-1 1 292
~during your -	0 3 167
~during your - $	-1 1 285
~each - $	-92 -121 20
~enough for	122 323 170
~every -	24 -4 86
~every - $	-3 -1 110
~every - is	145 184 181
~every - is -ed	33 61 227
~everybody $	28 51 277
~everyone $	102 48 62
~everyone 's	55 89 236
~everyone -	110 -6 186
~feel this	236 14 42
~feel this -	223 8 48
~feel this - $	104 3
~feel this - ,	28 11 198
~few -	29 107 133
~few -s	58 60 -9
~first $	-11 -75 6
~first -	1 -33 -36
~first and -	202 20 5
~for -	-6 -10 -31
~for - $	-21 3 -126
~for -ing	-6 1 -3
~for -ing out $	256 128 -41
~for -ing the	-32 -71 -15
~for -ing the -	-12 -47 -26
~for -ing this	101 29 3
~for -ing this with	156 5 3
~for -ing us	-79 2 -244
~for -ing us $	-60 -111 -17
~for -ing your	6 -14 75
~for -ing your -	1 -13 100
~for any	39 -44 58
~for any -	56 78 -56
~for any - ,	92 -39 -33
~for every	34 4 257
~for everybody	-1 -1 257
~for everyone -	83 19 515
~for more	-48 -88 -1
~for more -tion	-76 -119 -5
~for our	43 -49 1
~for our <name>	-5 -167 24
~for the	-49 -21 20
~for the -	11 -54 33
~for the - $	20 43 -14
~for the - -	-196 -55 27
~for the - -ed	33 -101 -3
~for the - and	-158 -48 9
~for the - of	16 142 2
~for the - out	-240 -196 -68
~for the - to	1 12 256
~for the -ed -	-102 -31 -5
~for you $	-14 -3 -27
~for your	-22 -6 13
~for your - $	9 8 67
~for your - -	89 -47 5
~for your - and	-106 34 -19
~for your - on	111 20 226
~for your -tion	-159 -41 82
~for your kind	-121 -32 -51
~from <name>	-54 -7 3
~from our - $	-26 128 9
~from the	37 35 -2
~from the - -	-9 -91 -20
~from this	-215 -109 2
~from this -	-188 -96 5
~from your	-15 -19 -56
~further $	45 4 -112
~further - $	-45 13 -40
~get -	63 -1 81
~get - to	70 -2 129
~get - to you	41 -1 89
~get in	-5 -3 -83
~get in -	-7 -10 -68
~get in - with	-7 -13 -43
~get it -ed	207 -5 -10
~get this	99 -7 -26
~get this -ed	68 -2 -42
~get you	3 10 -105
~gets -ed $	299 14 17
~glad our	-245 -91 -36
~glad our <name>	-123 -52 -13
~glad that	-101 -53 2
~glad to	82 -6 -20
~glad to - you	30 -113 -104
~glad to see	145 17 43
~glad we	-263 -185 -109
~glad we could	-73 -24 -43
~glad you	-103 -114 1
~going as soon	-8 58 230
~going as soon as	-8 58 230
~going on	85 70 7
~got -	-23 -2 -71
~got it	-145 -179 -146
~had to	-1 -1 125
~had to -	-2 -5 80
~had with <name>	182 -4 -12
~happy to	-9 -1 -258
~happy to -	-2 -4 -342
~happy to - that	-111 -20 -5
~happy to look into	108 129 -1
~has been	18 -3 91
~has been -ed	14 77 34
~has been -ed to	26 -17 231
~have $	2 -4 -116
~have -	-33 -34 -10
~have -ed	26 29 2
~have -ed $	3 14 229
~have -ed out	123 178 -8
~have -ed the	-71 20 3
~have -ed the -	-74 36 -20
~have -ed your	4 0 -103
~have -ed your -	6 7 -133
~have a - for	8 -16 270
~have any	-8 -22 25
~have been -ed	123 -16 24
~have been -ing	-250 2 5
~have had	-106 10 37
~have it	4 3 -66
~have it -ed	40 131 1
~have just	-121 -2 -72
~have not	-67 -47 -5
~have some	-128 -104 -3
~have the - -	36 158 13
~have the - of	135 316 2
~have told	-5 -95 -3
~have you tried	83 13 -2
~having -s with	4 -195 -8
~having a	174 2 142
~having a look	58 120 243
~he is	-126 -32 -1
~hello ,	-8 -8 -52
~hello <name> ,	82 56 1
~hello <name> <name>	-42 -12 -105
~hello <name> <name> ,	-108 -53 -39
~hello there	203 15 5
~hello there $	208 21 16
~her -	-27 -68 -63
~her - -	-55 -231 -5
~here ,	-75 -15 2
~here <x>	-46 10 -359
~here <x> $	-20 -7 -61
~here to	13 6 -58
~here to -	-18 -2 -50
~hey ,	-42 -11 3
~hey , <name>	-336 -59 3
~hey , <name> $	-321 -51 -3
~hey <name> $	70 34 13
~hey there $	54 6 -99
~hi ,	-1 7 -14
~hi , sorry	-180 -23 -14
~hi <name>	11 12 14
~hi <name> ,	-3 0 -30
~hi <name> , -	-10 -117
~hi <name> , the	90 -47 29
~hi <name> , you	-111 -25 -21
~hi there	-6 -14 -30
~hi there ,	-6 -54 -9
~hope the	-1 8 197
~hope the -	3 7 125
~hope this	108 -1 4
~hope this -s	67 4 3
~hope to	-12 -30 57
~hope to make	3 -17 193
~hope you	55 31 14
~hope you are	-83 -205 1
~hope you have a	52 81 -17
~hope you will	16 3 371
~hope you will -	5 1 178
~hope your	2 4 151
~hope your -	3 5 159
~how -ing	-576 5 32
~how -ing it	-175 -3 194
~how -ing it is	-73 -4 190
~how to -	158 1 -19
~however , the	-45 151 19
~i -	-29 6 -28
~i -ed	-39 -90 -27
~i -ly	-154 18 -11
~i am	45 -21 15
~i am afraid	22 23 108
~i am afraid $	14 222 161
~i am afraid we	-7 1 133
~i am on	-118 -62 -10
~i am so	-38 -182 -6
~i am so sorry	-19 -68 1
~i am sorry	-116 -647 26
~i am sorry $	48 -65 1
~i am sorry ,	-209 -71 -83
~i am sorry it	-95 -12 -8
~i am sorry to	53 -7 128
~i am sorry you	-67 -19 24
~i am very	-8 -51 -3
~i am very sorry	-8 -51 -3
~i apologise	-260 -157 -26
~i can	49 10 26
~i can look into	6 125 -2
~i can see	-145 1 7
~i have	-87 -55 -234
~i have -	18 -68 -119
~i have - your	-121 3 -2
~i have -ed	4 33 -55
~i have -ed the	-105 46 18
~i hope this	112 16 3
~i hope this -s	112 16 3
~i know	-132 -1 28
~i understand	-255 17 99
~i will	21 -34 -81
~i will -	-11 -48 -305
~i will - it	-69 -33 -41
~i will - you	63 16 28
~i wish	-174 -16 4
~if anything	-147 -86
~if it -s	1 -2 -146
~if our <name>	169 -1 68
~if so	-5 -179 -3
~if so ,	-11 -241 -2
~if that does	167 109 -1
~if that does not	167 109 -1
~if there	7 -23 -75
~if we	83 12 21
~if you	16 -4 -118
~if you 'd	-52 -131 -55
~if you 'd -	-20 -53 -92
~if you - me	-181 -20 -2
~if you are	1 -3 -81
~if you ever	-183 -73 1
~if you have	11 2 44
~if you have any	2 -42 52
~if you need -	-6 -40 -90
~in #	12 12 -30
~in -	9 52 41
~in - -	36 105
~in - - $	122 63 31
~in - - and	16 36 209
~in - for	47 101 153
~in -tion	-3 144
~in <name>	-54 -75 -102
~in <name> $	0 -166 -30
~in more	1 -132 24
~in our	-10 -29 98
~in some	205 151 33
~in the -	37 22 15
~in the - $	45 6 67
~in the - -	-4 -2 33
~in the - <name>	-219 -44 -2
~in to	18 113 1
~instead $	-29 -97 -8
~into it	30 81
~into this	36 19 3
~into this $	398 -11 -4
~into this - $	168 135 23
~into this and	69 134 335
~into this for	60 -1 5
~is $	-138 -2
~is -	19 18 107
~is - $	8 22 132
~is - ,	-120 -25 16
~is - , -	-2 27 227
~is - to -	-88 -85 -9
~is - to <name>	255 5 126
~is -ed	-43 -43 3
~is -ing	-45 17 -20
~is -ing - to	-3 -7 139
~is -ing the	19 5 324
~is -ing to -	-32 81 164
~is -ly	107 29 -1
~is -ly -ed $	5 -95 -1
~is a	-1 -25 87
~is a -ing	0 3 249
~is fine	-98 -50 -41
~is having	186 -12 93
~is not	17 19 19
~is not -	16 81 15
~is not - $	198 100 -2
~is not -ed $	19 64 207
~is not -ing	77 42 48
~is not a	87 57 4
~is the - -	49 6 -180
~is this	64 2 -66
~is very	13 28 200
~is very much	2 33 188
~is what	56 -10 19
~is what you	52 0 398
~is your <name>	169 213
~it $	16 -14 -6
~it 's	11 0 70
~it 's -	-6 3 25
~it 's - to	40 82 175
~it 's only	88 89 145
~it ,	-193 -105 -106
~it -	45 -20 23
~it -ing	133 289 -5
~it -s	-6 -11 -19
~it <name>	-283 -151 -15
~it as	-93 -40 -16
~it as a	-208 -121 -10
~it by	1 16 -64
~it by -	-213 -3 -8
~it can not	4 -3 -94
~it does	28 61 26
~it does not -	118 13
~it for	-49 -65 10
~it for you	-332 -67 -19
~it for you $	-145 -11 -5
~it from	9 5 -57
~it had	144 -14 261
~it is	0 -6 52
~it is -ly	82 16 142
~it was	16 60
~it will not	-143 -86 -3
~it would be	121 8 -1
~its -tion	189 27 2
~just -	-64 -49 -9
~just to -	-13 190 -1
~just to - ,	-9 152
~kind -s	-435 -362 -212
~kind -s $	-123 -108 -58
~know $	-79 -39 34
~know -s	8 14 301
~know <name>	-32 2 159
~know if you	-3 -26 -100
~know that we	19 1 309
~know that your	-177 -3 -1
~know the	0 113 -3
~know you are	-122 2 45
~last -	-91 -35 2
~let me	9 14 -199
~let me know	15 28 -67
~let us	-20 -3 -26
~look - to -ing	16 -136
~look at	11 -50 13
~look into	102 144 28
~look into this	91 100 42
~look into this $	208 -15 -2
~look into this for	233 11 17
~looking for	189 11 -5
~looking into	47 -9 145
~looking into this	47 -9 145
~lot -	-4 6 259
~made it	-77 -163 -3
~make -s	46 193 20
~many -s	69 78 46
~many -s -	13 329 -12
~many of	52 37 131
~may have	111 3 -15
~me $	-42 -10 -53
~me know	15 28 -67
~me the	-16 17 -73
~me the -	2 11 -54
~me the - -	-147 -4 -7
~me to	-126 -50 -13
~might be	34 92 31
~more -	2 -57 -2
~more - $	-3 -18 -77
~more -tion on	189 14 -1
~most -	102 58 34
~most - -	113 -12 23
~much $	-145 -8 -29
~much -	35 63 164
~much - $	91 124 318
~my - $	-166 12 -55
~my -s	-347 -7 -2
~my apologies	11 -95 4
~need -	-1 -141 -34
~need anything	-8 -164 -22
~need anything -	10 -85 -9
~need to	6 -1 -17
~need to -	-17 -1 -45
~never our	17 -8 172
~new -	-49 -48 -70
~new - $	-92 -10 -29
~new -ing	-24 -182 1
~next - is	-134 -6 2
~no -	-53 -11 -12
~no - ,	-344 -190 -3
~no -s	-34 -55 3
~no need to	-128 -6 8
~no need to -	-125 -46 11
~no say	89 92 224
~no say in	89 92 224
~nobody is	21 16 179
~not -	28 42 72
~not - ,	-37 -2 -79
~not - a	112 18 99
~not - the	49 6 115
~not - us	176 29 128
~not - with	-188 -5 -4
~not -ed	8 58 129
~not -ed -	0 55 207
~not -ed to	5 7 166
~not -ed to -	30 14 315
~not -s	40 8 150
~not <name>	-139 -12 -3
~not a	55 -25 11
~not always	102 118 3
~not available	42 -2 -131
~not have -ed	0 315
~not have -ed $	16 240 11
~not have -ed <name>	-18 113 -1
~not have any	1 13 316
~not have any -	5 25 164
~not have to	-112 -21 -21
~not in the	39 96 189
~not need	-135 -79 -29
~not need to	-175 -41 -7
~not need to -	-149 -104 -5
~not really	-9 -49 134
~not really -	1 -17 203
~not want you	-174 0 -1
~nothing $	-194 -42 -8
~nothing we	99 -2 314
~now ,	-42 -13 -12
~of -	70 24 -10
~of -s	-17 -8 179
~of -s -	96 18 251
~of -tion	13 4 143
~of <name> $	-4 -3 174
~of a - -	76 157 -13
~of any	92 8 8
~of our	35 -9 2
~of our -s	18 -14 200
~of our <name>	3 -2 78
~of that -	139 0 77
~of the -	48 80 17
~of the - in	216 53 14
~of the - you	-3 120 -11
~of the -s	70 16 -5
~of the -s $	14 -133 -5
~of you	-38 -6 -3
~of your	-6 2 -25
~off and	67 245 -3
~off the -	-2 90 -11
~on $	2 3 -153
~on , <name>	170 88
~on - #	0 13 -114
~on - and we	-160 101 -5
~on - for	-315 -14 -10
~on -s	15 5 152
~on <day>	-86 -18 -114
~on <day> #	-138 -25 -7
~on <day> ,	-76 -22 -19
~on <name> ,	53 -14 122
~on <x>	21 7 -53
~on our <name>	22 4 246
~on the	13 4 -12
~on the -	47 20
~on the -ing	108 81 -10
~on this	4 32 90
~on this $	6 360 57
~on this -tion	6 -1 171
~on us	-126 -75 -30
~on your	29 28 -10
~on your - $	3 3 -45
~one $	-42 -40 -1
~one -	11 -17 105
~one - -	2 -9 177
~only -ed	-1 3 174
~only -s	109 -8 -4
~only for	4 48 194
~only one	1 24 164
~or -	-16 -34 73
~or - - $	-2 25 333
~or - us	-1 -14 -50
~or - us at	162 -28 -10
~or <day>	-25 -105 -2
~or the	-12 5 -65
~our -	14 22 2
~our - 's	2 7 183
~our - -	-11 0 -22
~our - - -	80 -5 -76
~our - - for	-31 19 -85
~our - -ing	-11 -166 13
~our - -s	19 -17 256
~our - apologies	-9 -80 75
~our - apologies for	7 -39 126
~our - for	-158 -24 -84
~our - is	17 41 174
~our - is -ing	1 16 84
~our - to	54 6 -20
~our -s	182 6 208
~our -s $	39 7 18
~our -s and	-4 2 145
~our -s are	40 -3 53
~our -s to -	19 6 203
~our -tion	67 6 17
~our <name>	-9 -21 -20
~our <name> - $	-1 -159 -34
~our <name> will -	0 4 184
~our apologies	-99 -168 87
~our apologies for	-284 -56 -76
~our apologies for the	-410 -31 -23
~out $	28 61 16
~out ,	20 3 -65
~out of our	5 10 405
~out of our -	91 41 226
~out to	-56 -12 -97
~out to our	-74 -6 8
~out to us	-33 -2 42
~out to you as	94 5 164
~over -	2 25 -154
~please -	34 4 -270
~please - a	52 98 -7
~please - a -	88 129 -6
~please - in	191 0 -8
~please - me a	141 24 -3
~please - my	-16 -89 151
~please - out	247 36 -66
~please - out to	266 42 -60
~please - that	126 -1 9
~please - that -	161 0 53
~please - the -	-5 1 36
~please - to the	-39 -303 -5
~please - us	105 68 35
~please - us -	57 -14 5
~please - us an	1 86 -38
~please - us with	2 113
~please - with	-7 -11 -178
~please - with us	162 53
~please - your	7 -9 -142
~please - your -	8 -22 -96
~please have	78 69 -1
~please have the	39 222
~please have the -	39 222
~please know	-1 30 162
~please know that	89 1 256
~possible $	-3 11 -60
~quite -	47 31 108
~quite - $	24 70 152
~really sorry	16 -194 -3
~right ,	-54 5 3
~right , the -	-5 274
~right -	-2 -27 -168
~right - $	-2 3 -61
~sadly ,	6 190
~same -	-97 -3 -76
~same - and	-137 -43 -5
~say $	22 -3 163
~say in	89 92 224
~say that	6 23 156
~says <x> ,	49 9 313
~says <x> , which	49 9 313
~see that	124 65 60
~see that you	45 157 60
~see that your	192 -2 -11
~see the	-79 -5 1
~see why	-148 0 -13
~see you	97 -11 -9
~shall i -	-112 -56 6
~she will	-112 -54 -5
~should be	-31 11 -36
~should not have	-137 33 13
~should not have -ed	-55 143 -15
~so -ly	12 11 200
~so glad	-146 -71 -59
~so happy	-148 -34 -41
~so i can -	176 0 -1
~so i have	-145 -32 -7
~so it	33 42 7
~so it 's -	-2 123 46
~so sorry	-32 -348 -20
~so sorry if	94 0 179
~so that	41 70 -12
~so that we	96 82 -7
~so that we can	58 66 -3
~so the -	20 89 10
~so we can	-21 23 -234
~so we can -	-10 4 -57
~so your	-208 -30 -60
~so your -	-113 -5 -38
~some -	64 123 -11
~some -s	52 142 65
~someone will	48 99 389
~someone will be	19 43 152
~something to	75 68 173
~something to -	145 95 338
~soon $	-134 -28 -28
~soon as	-8 11 42
~soon to -	-138 87 -10
~sorry $	-276 -458 -61
~sorry ,	-34 86 -75
~sorry , that	-256 -43 -15
~sorry about	34 -427 6
~sorry about that	24 -79 -54
~sorry about the	-7 -71 -5
~sorry about the -	-6 -67 -4
~sorry about this $	201 -2 3
~sorry for	12 -336 38
~sorry for any	28 -48 46
~sorry for any -	70 -19 89
~sorry for the	-61 -379
~sorry for the -	-25 -268 70
~sorry for your	-55 -4 128
~sorry if	192 -95 94
~sorry it	-421 -92 -27
~sorry that	-10 -98 -6
~sorry to	12 -272 23
~sorry to -	4 -223 23
~sorry to - about	18 -147 -42
~sorry to - that	99 -119 4
~sorry to - this	1055 -43 53
~sorry to - you	-2 -54 36
~sorry we	-213 -9 11
~sorry you	-81 -334 63
~sorry you are	-262 -13 118
~sorry you are -	-200 -3 56
~sorry you feel	314 -13 9
~sorry you have	-161 -13 53
~sorry your	-376 -29
~sorry your -	-317 -27 -8
~still ,	-29 -187 45
~such -s	115 47 -14
~sure to	-19 20 -221
~sure to -s	9 6 -70
~take -	-2 1 138
~take - - of	3 11 146
~take a	61 51 -26
~take a -	137 40 -11
~take a - look	210 47 -68
~tell me	-145 -56 -216
~than #	-122 -152 28
~than # -s	-155 -106 5
~than -	-22 -6 124
~thank you	-3 -30 -3
~thank you $	0 -58 -128
~thanks $	71 58 15
~thanks ,	-168 -1 -41
~thanks <name>	-2 -7 -97
~thanks <name> $	5 -5 -63
~thanks again	-175 -104 -9
~thanks for	-34 -3 -13
~thanks for -ing	-27 6 2
~thanks for -ing ,	7 233
~thanks for -ing out	35 -24 2
~thanks for -ing the	-16 -443 -50
~thanks for -ing us	-10 6 -79
~thanks for the -	-29 -36 -133
~that 's	-56 11 -23
~that 's -	15 -138 -72
~that 's - to	-77 -59 -40
~that 's a	37 15 18
~that 's a -	56 14 11
~that 's our	-193 -140 -18
~that 's our -	-142 -120 -13
~that ,	37 47 -111
~that , <name>	107 30 -89
~that , <name> $	91 27 -80
~that - ,	-155 -10 -92
~that -s you	-157 -43 -10
~that it	-64 -4 1
~that the	46 19 3
~that the -	31 94 1
~that the - is	-177 5 16
~that the - was	33 151 -10
~that we can	39 51 27
~that we have	-336 -225 21
~that you	-28 -18 3
~that you -	-76 -3 -16
~that you - the	-259 -9 -16
~that you can	5 -126 -18
~that you were	-75 10 162
~the #	0 -32 17
~the # #	-37 3 -76
~the -	27 19 -1
~the - #	5 5 -114
~the - 's	6 53 3
~the - ,	17 35 -6
~the - , -	-1 3 -64
~the - , <name>	13 63 -23
~the - , i	-118 -80 -6
~the - , so	44 101 51
~the - , which	10 94 -12
~the - -	0 20 -81
~the - - $	-7 -3 -17
~the - - -	-7 21 -67
~the - - here	166 92 -1
~the - - of	57 26 10
~the - - the	-48 -305 -1
~the - -ed $	48 20 -4
~the - -s	47 25 -3
~the - -s ,	2 2 -63
~the - -s of	243 0 135
~the - -tion	47 108 6
~the - <name> <name>	1 -122 -16
~the - <x>	-37 -3 -64
~the - ?	13 0 -38
~the - ? $	13 0 -38
~the - a	20 -4 134
~the - and	-2 34 7
~the - at	63 92 -52
~the - at <x>	156 -6 -2
~the - at the	1 0 -71
~the - does	31 91 1
~the - has	89 -8
~the - is	-21 -12 33
~the - is not	51 189 120
~the - is there	-1 56 288
~the - of	-16 -39 -23
~the - on	25 49 3
~the - or	5 56 -75
~the - out	-10 7 -178
~the - soon	2 10 358
~the - soon $	2 10 358
~the - the	-90 -27 -58
~the - too	-170 -123 -6
~the - was	32 128 14
~the - was -	20 125
~the - was -ed	8 82 -6
~the - we want	-31 63 -80
~the - who	-272 -2 1
~the - will get	213 0 -2
~the - you are	32 -7 -94
~the -ed -	-6 -4 -31
~the -ly	10 -123 -3
~the -s	45 90 12
~the -s , we	176 57 36
~the -s -ed	-4 -3 -175
~the -s and -s	-161 -21
~the -s are	105 46 19
~the -s are -	63 90 393
~the -s in the	482 48 -4
~the -s of	81 21 32
~the -tion	-36 -24 -19
~the <day> -	-151 -13 -28
~the <name> $	-13 1 188
~the <name> -	-42 -26 -122
~the <name> - $	-4 -10 -96
~the <x> -	-168 -56 -1
~the new	-59 -37 -23
~the next	-13 -1 -60
~the only one	45 20 185
~the same	-5 -11 -26
~the same -	-99 -13 -56
~their own	-4 62 197
~them ?	148 -6 -2
~them ? $	148 -6 -2
~them again	365 30 9
~them to	3 -5 -59
~themselves $	84 221 -5
~then -	-8 -3 -76
~there $	61 -4 -20
~there 's	2 -17 24
~there 's a -	-14 -79 1
~there 's no -	-5 -63 3
~there 's nothing	7 26 141
~there , <name>	-167 -22 78
~there for	7 7 126
~these are	175 -10 -2
~they -	22 10 49
~they - it	65 -12 498
~they are	27 32 48
~they can -	234 -20 12
~they take	2 16 430
~they will - you	-149 -68 4
~this $	46 -5 1
~this ,	62 3 17
~this -	-86 -13 -29
~this - $	0 -35 -24
~this - with	133 120 -7
~this -ing	-80 -34 -11
~this -ing ,	-176 -65 -10
~this and will	7 32 480
~this as	35 13 291
~this as -	131 15 185
~this for	80 -2 6
~this further	22 155 4
~this is -ed	79 139 2
~this is -ing	-320 105 3
~this should	-18 119 -12
~this should not	-23 66 -8
~this should not have	-7 205 -6
~this was -ed	-4 1 208
~those who	214 9 143
~though $	-190 -19 39
~through <name>	38 132
~to #	-91 -31 -64
~to # $	7 1 -90
~to # ,	-114 -48 5
~to -	18 44 -3
~to - $	17 -1 -26
~to - - -tion	140 233 -3
~to - -ing	175 93 5
~to - -ly	177 81 -1
~to - -s	55 72 -8
~to - about	-14 61 -10
~to - about this	48 34 -93
~to - an	103 -1 -7
~to - and	17 87 -6
~to - it	-69 -9 -16
~to - out to	5 83 2
~to - that	-23 -34 -45
~to - that $	12 -74 6
~to - that you	-75 -46 8
~to - the	1 -3 47
~to - the -	-14 26 65
~to - this	-5 32 13
~to - this $	80 41 10
~to - us	-6 -3 46
~to - us -	69 239 4
~to - we	-101 7 -6
~to - with you	-4 -30 -65
~to - you	-10 -13 18
~to - you $	103 8 -31
~to - you -ly	85 206 -1
~to - you are	-171 -78 -5
~to - your	13 40 -18
~to -ing the	6 -2 237
~to -ing you	-186 -72 -3
~to -ing you on	-123 -15 -27
~to -ment	10 3 127
~to -s	6 -22 -27
~to -s -s	-110 -31 246
~to -s you $	6 2 177
~to <x>	-11 -8 -317
~to a	-112 -9 -7
~to a -	-55 1 11
~to be	36 38 46
~to be -	19 34 133
~to be -ed	71 19 46
~to everyone	52 35 173
~to get	-3 48 -3
~to get -ed	30 158 1
~to get this	111 26 -3
~to have	-64 -35 50
~to have you	-42 -91 79
~to have you on	12 -25 149
~to look	5 120 23
~to look into	-69 75 -51
~to look into this	-28 82 -16
~to our <name>	-8 1 -86
~to see if	-26 -34 -67
~to see you	-80 -31 -5
~to take	123 34 -50
~to take a	62 49 -109
~to take a -	111 48 -42
~to the	4 -7 -29
~to the -	13 15 -10
~to the - -	10 0 -91
~to the same	-138 -2 22
~to those	99 21 332
~to understand	232 29 -6
~to understand your -	118 26 -1
~to us	14 36 -135
~to us as	0 0 268
~to us as we	0 0 268
~to us at	4 -6 -194
~to us at <x>	25 -8 -191
~to welcome you -	-27 -134 -26
~to you as	104 15 35
~to you as soon	212 41 80
~to your	-15 -18 1
~to your -	-65 -22 4
~to your - $	-52 -2 -51
~today , <name>	7 -111 -27
~today , <name> $	7 -201 -42
~today ?	28 163 -1
~today ? $	28 163 -1
~tomorrow $	14 3 -92
~tomorrow ,	-28 3 -68
~tonight $	-115 -30 5
~tonight ,	-113 -54 2
~too $	-144 -39 -54
~too ,	-91 -68 -25
~too much	3 136 242
~too much -	153 187 228
~too much - $	60 91 275
~tried -ing	82 123 -15
~tried -ing the	195 259
~tried -ing the -	195 259
~tried to	113 348 -8
~tried to -	113 348 -8
~try -ing	99 14 -20
~try -ing the	106 173 -4
~try -ing the -	81 148 -3
~try again	31 143 -44
~unable to - the	25 0 261
~unable to - your	-57 -49 -63
~under the - -	-205 -128 -4
~understand $	-10 -11 164
~understand that	-230 -27 -20
~understand that you	-160 21 1
~understand the	-82 57 28
~understand your -	-6 143 -1
~understand your - $	-7 78
~understand your -tion	-114 22 94
~unfortunately ,	-4 -3 93
~unfortunately , we are	-36 -5 174
~until #	-86 -81 -174
~up $	0 9 74
~up to	-75 -58 12
~up to #	-35 -10 -27
~us $	-27 -22 24
~us -	117 85 51
~us - $	208 396 49
~us - the	-152 -19 21
~us -ed $	163 20 -5
~us a	-8 -5 -121
~us a -	-10 -1 -70
~us a - -	178 95 2
~us a - if	-219 -27 -5
~us as we	0 0 268
~us as we -	0 0 268
~us at	-11 -14 -176
~us at <x>	54 -10 -66
~us at <x> with	81 1 -38
~us if	3 107 -33
~us know $	-64 -7 18
~us know if there	293 6 -2
~us know if you	-35 -162 -59
~us to	38 84 10
~us your	-27 -29 -73
~us your -	-99 -22 -45
~us your - -	-102 -34 -12
~very sorry	-12 -227 18
~very sorry for the	-96 -33 -35
~want me	-124 -23 -1
~want me to	-124 -23 -1
~want to	84 112 98
~want to -	51 83 1
~want to be	219 29 349
~want to get	-85 -127 247
~want you	-3 97 1
~want you to	-3 116 3
~was -	57 76 -13
~was -ed	41 154 47
~was a	14 84 20
~was a -	14 84 20
~we 'd	3 34 -5
~we 'd -	-33 64 22
~we 'd - -ing	461 36 12
~we 'd - to	-109 6 -9
~we -	3 -24 4
~we - and	8 2 219
~we - our	-2 -135 26
~we - that	-5 2 97
~we - the -	53 7 -121
~we - you	15 49 3
~we - you $	-184 -7 -8
~we - you to	237 -1 -35
~we - your -	-156 3 8
~we -ly	-6 -40 -15
~we -ly understand	-91 -15 401
~we always want	15 3 144
~we apologize	15 -173 46
~we apologize for	-19 -104 13
~we apologize for the	-3 -54 48
~we appreciate	-61 -44 -6
~we appreciate you	-82 -20 -1
~we appreciate your	43 12 74
~we appreciate your -	31 10 125
~we are	-14 -25 62
~we are -	-23 19 -3
~we are - about	243 56
~we are -ed	-92 -7 -14
~we are -ing	12 22 25
~we are -ly	-2 -80 -5
~we are -ly sorry	-20 -66 65
~we are a	43 -8 110
~we are a -	9 -10 127
~we are always here	-42 -124 -62
~we are aware	-430 45 37
~we are glad	-24 -154 -76
~we are happy	1 -8 -87
~we are happy to	3 2 -84
~we are just	1 7 159
~we are so	-129 -171 -25
~we are so sorry	-34 -46 26
~we are sorry	12 -574 3
~we are sorry about	242 -18 -3
~we are sorry for	-3 -93 -64
~we are sorry to	5 -154 -11
~we are very	-25 -159 -49
~we are very sorry	-11 -60 68
~we can	30 44 -23
~we can -	-18 8 73
~we can - the	60 174 28
~we can - to	4 227 9
~we can - you	-32 -8 42
~we can check	113 81 -10
~we can look	34 96 -56
~we certainly	-221 -2 1
~we certainly understand	-174 45 -2
~we could -	3 -164 -8
~we do	-12 -13 48
~we do not get	-3 -11 291
~we do not want	-227 31
~we do our	32 4 412
~we do our -	32 4 412
~we have the -	290 200 168
~we hope	0 -124 33
~we hope it	4 6 272
~we hope to	-1 -11 53
~we hope to get	-2 2 347
~we hope you -ed	-1 0 222
~we hope you will	5 1 178
~we just	22 0 186
~we know	-227 7 136
~we know you	-126 1 -11
~we let	-130 2 -7
~we look -	-2 -90 1
~we look - to	-2 -90 1
~we must	24 -2 234
~we only	248 -9 113
~we tried	112 107 -58
~we tried -ing	118 86 -42
~we try	6 -1 159
~we try to	6 -1 159
~we understand	-527 66 -1
~we understand that	-258 -10 -8
~we understand that you	-122 21 2
~we understand the	-117 29 19
~we want you	-4 88 -143
~we want you to	-7 81 -121
~we will	-13 13 -34
~we will -	-9 -8 -28
~we will -s	5 -59 -26
~we will be happy	70 29 -6
~we will have	15 137 -61
~we will have you	10 46 -72
~we will let you	194 16 -1
~we will make	-1 7 -73
~we will make sure	-1 7 -73
~we wish you the	-1 12 263
~we would	42 3 12
~we would -	55 -11 -29
~we would - to	50 -7 -36
~we would not be	-87 -4 257
~welcome $	-85 -140 -25
~welcome you -	-27 -134 -26
~well -	2 -3 -213
~well check	198 -1
~were able to -	-107 -35 -3
~what 's	20 44 11
~what 's going	14 50 -56
~what 's going on	14 50 -56
~what -	15 30 -142
~what -ed	63 145 4
~what -s	5 8 96
~what -s $	33 67 273
~what a	-127 -19 -1
~what i	-45 -7 -56
~what is	95 3
~what the	54 126 -18
~when -ing	-16 16 109
~when a - is	52 206 55
~when there	137 285 61
~when there 's	207 126 16
~when they	43 11 46
~when you	-11 -8 22
~where you	17 91 21
~which -	9 5 -61
~while -	-1 -145
~who -	39 88 169
~will -	-7 -6 -40
~will - - $	240 66 -40
~will - it	-35 -68 -310
~will - this	1 13 -82
~will - you	-44 -7 20
~will -ly get -	-12 33 271
~will -s	6 -176 -64
~will -s your	7 -167 -40
~will be	22 52 4
~will be -	53 31 4
~will be -ed	-1 42 23
~will be -ed in	133 24 -16
~will be happy	119 46 -23
~will be happy to	119 46 -23
~will be the	125 186 -1
~will do all	98 -4 300
~will get a	-260 -90 -15
~will get a -	-191 -39 -9
~will have a -	-25 29 158
~will have you	11 61 -80
~will let you know	194 16 -1
~will need	-4 -1 -52
~will need to -	-4 4 -68
~will not be -ed	0 -11 -90
~wish you the	-1 12 263
~wish you the -	-1 12 263
~with -	51 -6 -4
~with - $	-155 -14 -2
~with - -	70 -6 -4
~with - -s $	-47 -106 -41
~with <name>	7 -26 -13
~with <name> and	-3 -191 -24
~with a	3 5 -18
~with a -	7 10 -60
~with all	131 0 4
~with anything -	-133 8 7
~with our	-11 9 -14
~with our -s	104 -8 -22
~with our <name>	-14 17 -169
~with the	-9 -11 -102
~with the -	6 7 -47
~with the - $	-116 -25 -8
~with the - -	35 21 18
~with them	30 22 -85
~with this	-85 -12 12
~with us and	-9 -145 10
~with you	3 -14 18
~with you as soon	-14 0 222
~with your	-16 18 18
~within -	5 -3 -123
~without -	48 -7 182
~without a - $	222 166 267
~would -	39 13 7
~would - it	2 16 388
~would - to	25 1 17
~would - to -	17 0 -176
~would -ly	169 34 16
~would be a	24 3 182
~would have	65 17 75
~would have been	-4 -21 93
~would need	-27 -36 -78
~would not be	-22 -32 132
~would you	-11 -19 -55
~yes ,	-67 -110 -257
~yes , you	-152 -36 -2
~you $	-7 4 -78
~you 'd be	97 43 124
~you ,	-45 -24 -32
~you -	-15 -49 -153
~you - me the	-253 20 -2
~you - the	-31 -5 -177
~you - the -	-35 -4 -125
~you - to	58 7 -53
~you - up	-77 -135 -12
~you - us	-3 -5 -180
~you - with	-84 -9 -76
~you - with us	-389 -226 -30
~you -ed any	-9 3 242
~you -ed the	0 1 -68
~you -ing	-13 -21 -77
~you -ly $	225 -1 11
~you <name> $	-154 -69 -21
~you a - $	69 120 234
~you again	-84 -47 -22
~you again soon	-45 -92 -31
~you are	-66 -20 -32
~you are - on	207 10 -1
~you are - to	-40 21 576
~you are - with	-95 7 33
~you are -ed	7 -53 58
~you are -ed $	3 -4 461
~you are -ing	-17 -10 -49
~you are -ing the	66 -111 1
~you are -ing to	146 -3 -18
~you are going	-10 -3 230
~you are on your	9 16 188
~you are right	-256 9 6
~you are right ,	-123 3 3
~you are still	-5 33 -62
~you as	43 18 108
~you as soon	61 27 153
~you as soon as	61 27 153
~you can	-33 -69 -169
~you can -	-21 -29 -170
~you can - the	-1 -1 -86
~you did	-30 -85 15
~you did not	19 -21 90
~you do	-12 -20 -48
~you do not	-27 -58 -128
~you do not have	-81 -58 -65
~you do not need	-136 -132 -5
~you down	-161 0 -4
~you ever	-183 -73 1
~you feel	124 5 19
~you feel this	402 4 20
~you feel this -	383 8 24
~you for	23 19 -3
~you for -ing this	119 0 -2
~you further	-6 5 -67
~you further $	-7 -6 -52
~you get a -	177 305 14
~you getting	184 131 -11
~you had	-2 -65 -5
~you had to	-3 -168 14
~you had to -	-3 -158 4
~you had with <name>	182 -4 -12
~you have	4 40 16
~you have -ed	1 101 74
~you have -ed $	-10 -16 200
~you have -ed out	123 178 -8
~you have -s	194 3
~you have a	-24 7 -94
~you have a -	-12 7 -62
~you have an -	61 179 7
~you have any	0 -28 63
~you have any -s	0 -23 -53
~you have had	-99 19 58
~you may	3 -18 -87
~you must	89 149 -32
~you need	13 3 13
~you need -	-2 -50 -2
~you next	-180 -115 -22
~you on	2 22 -3
~you please	4 27 -82
~you please -	-18 12 -72
~you soon to	-12 -57 -78
~you soon to -	-238 110 -5
~you tell me	-208 -28 -6
~you to	14 38 -27
~you to -	76 66 -69
~you to -ly	109 -15 -14
~you to -ly -	109 -15 -14
~you too	15 12 154
~you tried	49 -2 -2
~you tried -ing the	195 259
~you try -ing	98 26 5
~you were	27 40 55
~you will -	27 14 103
~you will - from	38 45 277
~you will be -ed	9 42 297
~you will get	-65 -25 10
~you will get a	-172 -65 -7
~you will need	-12 -64 -73
~your -	-29 2 -4
~your - , please	290 23 2
~your - , you	-195 -6
~your - -	-28 -35 -76
~your - - ,	10 37 -77
~your - - -s	-108 -8 -14
~your - - to	-17 -13 -113
~your - ?	33 64 -2
~your - ? $	33 64 -2
~your - and	-26 -12 -100
~your - and -	-3 -191 -8
~your - by -ing	218 -4 -2
~your - from	-215 3 41
~your - is our	4 1 185
~your -able -	133 80 -2
~your -ed	11 11 -19
~your -ed -	75 8 -19
~your -ed - $	167 9 30
~your -ed - -	-36 -4 45
~your -ing	-8 -60 -18
~your -ing -	0 -49 -79
~your -ly	8 6 -85
~your -s , <name>	0 32 248
~your -s are	-139 4 -8
~your -s to	3 -113 23
~your -tion	-66 8 37
~your -tion $	-116 0 37
~your <name>	7 18 -61
~your <name> -	-11 -5 -123
~your kind	-259 -189 -81
~your kind -s	-271 -214 -141
~your kind -s $	-62 -65 -39`;
