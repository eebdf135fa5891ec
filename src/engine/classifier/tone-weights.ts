/** Made by `npm run train`; see tests/quality/README.md. */
export const lines = `negative defensive blaming dismissive demanding non-apology vague overpromise hostile contrast robotic
-56 -254 -153 -223 -153 -308 -360 -237 -395 -390 -445 -214
#	-135 5 59 -15 -13 30 -66 -428 99 50 -14 1
# #	-54
# # $	-116
# $	-54 -29 -8 7 -7 85 -85 -331 25 -48 6 43
# ,	-83
# <day>	-65
# <day> $	-25 -2 -15 212 -2 -5 -1 0 -2 -3 -2 33
# <name>	-58
# a	-73
# at	-26 -2 -7 133 -3 -2 0 -1 -5 -11 -4 64
# back	-83
# for	-30
# hours	-32
# million	219
# mins	52 -1 -1 -5 145 -5 0 -1 86 -5 -2
# minutes	-75
# minutes $	-150 181 -3 -1 -5 -2 -4 0 0 -2 -4
# of	90
# or	-59
# people	118 -1 145 -16 0 -3 0 -2 -3 79 3 -6
# pm	-212 -5 -3 -3 -2 0 0 -1 186 -3 -1 21
# pm $	-19 -1 -4 -5 -4 0 0 -1 283 -4 0 -2
# this	-50
# times	85
# times out	64
# to	-24
# to #	-19
# tonight	-70
# with	-126
# working	-93
# working days	-93
# year	166 -6 4 -2 181 -13 -1 -1 -2 -5 -3 -4
'd	18 2 -38 118 43 -13 -180 68 -241 11 10 -100
'd be	22
'd be a	246
'd be surprised	124
'd have	124 -22 -264 253 -7 18 -5 3 -2 10 3 -25
'd have to	106
'd like	-217
'd like to	-130
'd love	-64
'd love to	-23
'd say	99
'd want to	145
's	17 -1 67 -22 103 -225 -131 -160 99 -55 -77 -143
's #	-46 -1 -21 -10 33 -5 0 -1 61 248 -3 -1
's $	104 -3 141 6 -23 -2 0 -3 -3 -3 -3 8
's a bit	55
's best to	91
's common	132 -2 -19 508 -5 -5 0 -1 -4 -11 -4 -2
's free	-72
's going on	-45
's got	68
's got a	125 -2 -9 -9 8 -7 0 -1 170 -11 -3 -1
's how	68
's important	96
's in	32 -4 7 4 -9 186 0 -29 28 -4 -1 -13
's in the	71 -1 56 -17 -48 306 0 -8 46 -7 -2 -5
's never	176 -3 -6 -3 -9 -4 0 0 179 -3 -2 47
's no way	267 567 -20 -1 -10 -1 0 -1 115 -2 -2
's not	33
's not a	94
's not something	72
's nothing	12
's on the	55
's only	153
's our	-69
's own	31
's quite unusual	95
's responsibility	114 -5 -9 218 -3 -3 0 -1 -2 -7 -1 -2
's that $	197 164 -14 -26 24 -7 -1 -1 -7 -7 -6 -1
's usually	171 132 -17 49 -2 -5 -1 -2 -5 -8 -1 -1
's with	38 -1 -8 -6 -10 -1 0 258 -1 -5 -2 -1
+# #	-94
+# ,	-12
+# <day>	-73
+# <name>	-9 15 -53 223 -6 -6 0 -1 -2 -4 -6 66
+# ?	-45
+# at	-85 -2 -19 84 -1 -2 0 0 161 -9 -4 -13
+# from	-45
+# going	133 -2 -9 -5 -16 -4 0 -1 346 -10 -2 -1
+# now	-43
+# or	-100
+# this	-50
+# to	-25
+# today	-28
+# tonight	-89
+'d ask	113
+'d be	22
+'d have	97 -22 -264 253 -7 18 -5 3 -2 10 3 -25
+'d it	129
+'d say	99
+'d the	-69
+'d to	-165
+'s for	68
+'s got	68
+'s how	99
+'s never	176 -3 -6 -3 -9 -4 0 0 179 -3 -2 47
+'s not	35
+'s nothing	43
+'s only	184
+'s our	-37
+'s own	31
+'s that	129
+'s to	34 9 37 43 -7 -15 -11 4 -9 1 -5 -160
+'s usually	171 132 -17 49 -2 -5 -1 -2 -5 -8 -1 -1
+, <day>	-79
+, <name>	-51 0 43 -141 32 -37 25 36 25 -144 -120 -99
+, about	-57
+, always	114
+, any	-45
+, everyone	99
+, here	-71
+, i	-25
+, if	-46 -3 -1 -4 -2 -1 -3 73 -4 -6 205 -8
+, just	-56 -14 -4 -4 168 -3 -1 -1 -2 -8 -5 -1
+, me	-22 -1 -1 -8 -7 -11 0 169 -2 -6 -1
+, nothing	67
+, on	46 11 -187 107 -4 -3 -1 3 9 32 22 -22
+, once	124 -2 -28 41 -3 -2 -1 215 -6 -5 -1 -4
+, or	-34
+, our	47
+, please	-14
+, sorry	-52
+, tell	-117
+, thanks	-60
+, the	93 9 15 -9 -195 1 1 -138 -25 -4 45 -36
+, then	-34 -3 -1 241 -19 -61 0 -3 -3 -9 0 -5
+, there	-41
+, unfortunately	292 146 -7 -2 -1 -2 0 -3 -2 -3 -2 -3
+, we	16
+, where	68
+, with	-21
+, you	-41
+<day> #	-86
+<day> ,	-37
+<day> with	-43
+<name> ,	5
+<name> <name>	-63 66 34 -103 7 -70 -18 -21 -76 -131 -5 -4
+<name> ?	-67 -4 0 -2 285 -3 -4 -1 -1 -5 -1 -1
+<name> and	-22 -5 1 5 -180 30 11 -34 -2 -2 -2 34
+<name> before	66 21 0 -1 -9 274 0 -1 -4 -5 -6 -1
+<name> check	60
+<name> for	-112 266 -101 -1 3 0 0 -7 -1 -1 -3 -1
+<name> from	-34 134 -2 0 -4 0 -1 0 0 -1 -1 -2
+<name> have	85
+<name> is	29 -3 42 -170 6 -13 -16 -29 -7 -14 -22 25
+<name> of	80
+<name> on	-20
+<name> one	-102
+<name> or	-73
+<name> there	107
+<name> us	-26
+<name> will	43 0 62 13 -193 -5 -7 337 -8 -5 -1 -161
+<name> you	-99
+<x> <name>	-159
+<x> and	-66 -5 -9 -3 -1 -3 0 -1 -1 165 80 -1
+<x> for	-88
+<x> if	-93
+<x> in	-34
+<x> is	58 -3 169 -13 -4 -1 0 -6 -1 -5 -1 -8
+<x> let	-40
+<x> or	-128
+<x> with	21
+a <day>	45
+a a	113
+a and	27
+a are	119 -1 134 -11 -7 -2 0 -1 -6 -4 -3 -2
+a as	49
+a at	-76
+a before	62 -1 -4 35 148 -7 0 -3 -3 -5 -2 -1
+a by	34
+a does	250
+a for	61
+a from	-58
+a has	43
+a in	-23
+a is	129
+a look	-27 -22 -100 7 1 -2 -2 193 -1 -2 -1 -71
+a lot	39 -44 -30 171 3 -10 -11 -69 -9 60 -9 -62
+a many	173
+a more	82
+a new	-85
+a of	-5
+a on	-11
+a one	-34 -1 -4 -6 156 -4 0 -3 51 -4 -1 14
+a rather	99
+a soon	60
+a to	-18
+a will	116
+a would	70
+about #	-172
+about a	-50
+about it	37
+about this	-114
+about us	112
+about your	16
+afraid this	53 219 -18 -1 -2 -1 -6 0 -1 -3 -2
+afraid we	138
+again after	155 0 -2 -9 -6 -4 -2 379 -6 -9 -1 -3
+again soon	-156
+against your	51
+all be	91
+all in	90
+also ,	-26
+also be	121 -1 -16 170 -2 -7 0 8 -4 -10 -3 -1
+also the	-110
+always for	100 -1 -3 -4 -3 -2 0 0 -3 -2 -4 248
+always the	23
+always to	25
+am afraid	243 164 8 5 -31 2 -51 -75 -12 -15 -11 -48
+am on	-69
+am so	-58
+am sorry	-59
+am sure	250
+am unable	135
+am very	-36
+an and	72
+an as	109
+an for	59 -1 -165 39 -1 -1 0 0 -1 -1 -1 231
+an that	192 -1 271 -4 0 -2 0 -3 -1 -4 -3 -4
+and again	72 -1 4 183 -1 -30 0 -4 -4 -4 -2 -1
+and also	-47
+and do	216 2 14 1 -38 182 -5 -9 -4 2 -3 -10
+and every	85
+and have	23
+and i	-99 -16 -153 46 -6 -4 -11 -6 68 129 -2 4
+and is	-5
+and most	99 -3 -10 -7 208 -1 0 -6 -1 -2 -1 -5
+and not	48
+and our	-26
+and tell	-52
+and they	26
+and we	-9
+and when	54
+and will	33 11 -82 -117 -80 -20 6 191 -4 5 -5 -15
+any <name>	-57
+any other	-23
+any this	-58 -7 -39 -6 -19 0 195 -13 -1 0 0 -8
+any to	37 -2 148 -5 -21 0 7 -11 -2 -2 16 -16
+anyone 's	94
+anything we	-37
+apologies for	-49 -10 -103 -57 -177 -23 319 -32 -13 -13 -11 -52
+apologies if	339 -1 -67 -3 -29 -1 571 -8 -2 -3 -1 -6
+apologize for	-39 -34 -175 -50 -132 -7 441 -17 -10 -9 -8 -51
+appreciate your	-40
+are ,	77
+are about	58 23 -249 13 1 0 5 -42 0 -1 -1 9
+are all	64
+are always	56 -29 1 -82 -34 -2 -16 7 -3 -3 3 149
+are and	30
+are at	46
+are by	-47
+are glad	-104 -2 -11 0 180 0 -2 -1 0 -3 -4 -5
+are happy	-72
+are just	95
+are never	51
+are not	72
+are of	36
+are often	96 -1 -19 24 164 -3 0 -1 -2 -3 -2 -1
+are only	168
+are rather	121
+are right	-149
+are so	-31
+are sorry	-15 -13 -357 -82 -441 -8 498 -172 -16 -30 45 -161
+are that	37 -1 -9 17 -18 -1 -1 -1 -1 -1 -1 247
+are their	158
+are there	80
+are to	37 -11 -66 4 -15 24 1 3 -55 -82 11 137
+are unable	75
+are usually	23
+are very	-21
+are welcome	-86
+are with	20
+are you	-106
+as as	-49 2 -24 11 -7 -8 -16 168 -18 -18 -13 -203
+as in	146
+as on	47
+as only	66
+as our	78
+as out	135 -1 251 -4 -10 -5 0 -1 -1 -4 -4 -1
+as possible	36
+as soon	36 -56 -156 -3 -31 -16 -22 154 -23 -20 -11 -104
+as the	11 18 -17 3 -24 -35 -28 -154 -13 -31 -1 19
+as they	67
+as we	64
+as your	-35
+ask you	82 -1 -18 -4 160 71 0 -2 -5 -5 -3 -1
+asked for	-33
+at #	-81
+at <x>	-50
+at a	37 -5 -7 45 -3 39 -1 -2 -2 133 -1 -5
+at no	-41
+at some	110
+at the	-22
+at their	60
+at this	24
+available at	90 199 -4 -1 -10 -2 0 -1 -1 -3 -2 -1
+be a	60
+be as	36
+be at	95
+be happy	-126
+be out	74 -35 13 -23 -80 -1 -2 155 7 -1 0 -1
+be something	113
+be that	309 -50 -60 -9 29 -21 -12 -45 -14 -15 -7 281
+be the	38
+be to	68
+be with	41 4 -7 7 -21 -8 -3 226 -2 -3 -3 -3
+because it	58
+because the	59
+been about	66
+been and	124
+been by	85
+been on	33
+been up	128 66 -43 81 -9 -22 0 -1 36 169 -3 -1
+before the	22 -33 -52 330 -158 -10 -3 5 45 -3 -2 -39
+before you	59
+being of	71 -1 -9 -2 -4 -2 0 0 -2 -2 -3 275
+being the	61
+between #	-108
+but are	207 -12 -4 -4 -13 -1 -1 -2 -2 -2 874 -1
+but is	65 -2 -7 -2 -20 -2 0 -2 -2 -4 732 -1
+but no	84 201 -20 -2 -4 -8 -1 83 -2 -4 -6
+by <day>	-33 -2 -37 14 0 39 0 0 138 -2 -4 -1
+by a	57 4 144 0 -119 -3 -2 7 -2 -2 -2 -46
+by an	87
+by the	35
+by themselves	63
+by us	41
+by you	105
+can check	-161
+can get	-104
+can have	-69
+can it	-42
+can look	-41
+can not	114 224 7 -72 -82 -19 -103 -79 -127 -5 -106 -171
+can only	206 40 8 2 -123 -1 18 -24 -1 155 -1 3
+can see	-77
+can with	-16
+can you	51
+check and	-57
+check in	29
+check on	-54
+could have	130
+could you	-302
+dear <name>	-60
+did get	147
+did have	127
+did what	157
+did you	33
+do all	50
+do ask	105
+do check	91 -3 1 -8 92 133 0 -1 -2 -6 -2 -1
+do in	80
+do not	36 101 7 1 -43 84 -57 -12 34 2 -140 -304
+do tell	134
+do that	60
+do the	119 -18 -4 0 -4 170 0 -5 -1 -1 8 2
+do understand	-55
+do up	62
+do with	34
+do you	-114
+does not	41
+done by	80
+enough for	77 -1 -4 148 66 -5 0 -1 -2 -3 -3 -1
+every is	35
+everyone 's	101
+everything we	72
+feel this	75
+feel to	-92
+few in	97
+for #	-187
+for <day>	-78
+for an	-52
+for any	94 -97 -89 -156 -1 -79 321 -87 -84 -67 -73 -257
+for every	110
+for everyone	25
+for getting	-58
+for is	-90
+for one	25
+for out	-71
+for something	70 -2 -14 12 17 -2 0 -1 -2 -7 237 -1
+for the	-54 -44 5 11 35 -7 60 -88 41 -72 7 -142
+for their	94
+for them	30 -1 267 -1 -57 -3 -1 -7 75 -3 -4 -3
+for themselves	102
+for tomorrow	-55
+for us	-83
+for you	-31 4 -37 -133 4 3 1 0 6 -42 7 37
+for your	46 -18 40 -134 6 -32 5 -67 -27 3 -22 9
+from <day>	-47
+from there	-57
+from you	-60 -7 -2 182 -7 -4 -1 -3 -3 -18 -2
+get to	114 -62 -34 -150 9 -20 -11 254 -27 -11 -3 -26
+get with	143
+get you	43
+getting a	117 186 -9 -2 -26 -4 0 3 -4 -5 -18
+glad that	-51
+glad to	-9 -1 -21 -1 143 -3 -1 -3 -1 -4 96 -7
+glad we	-76
+glad you	2 -2 -12 -5 108 -2 -1 -1 -3 151 -3 -1
+go through	30
+go wrong	142 -2 -1 -2 -4 -3 0 -1 333 -5 -1
+going on	-30
+going to	79 -34 -58 -18 36 -7 -7 8 251 64 -4 -21
+got it	-55 164 -6 -9 -7 -5 0 103 -6 -8 -1 -1
+had with	-54
+had you	58 0 -54 339 -21 -3 0 -3 -3 -7 -2 -3
+happy to	-117
+has already	86
+has been	91
+have #	-98
+have <name>	-55
+have a	12
+have anything	62
+have it	-21 1 -76 -10 0 -2 -4 -23 -2 231 -1 -23
+have just	-101
+have no	102
+have our	25 72 -139 -14 4 0 -1 -2 -1 0 -2 -3
+have that	54 -3 0 247 1 -2 -1 -10 -2 -4 -2 -9
+have to	169 -44 14 -20 5 146 30 -79 -13 -105 5 -39
+have tried	-39
+have your	-34 -1 -122 6 -177 -1 -7 126 -1 -1 0 53
+having a	107
+having the	71
+having you	-41
+he has	-58
+here ,	-61
+here <x>	-189
+hey <name>	24
+hey there	-94
+hi ,	-25
+hi <name>	-8
+hi there	-66 135 -84 -6 -30 0 -9 -4 0 -1 36
+hope this	-142
+hope you	26 -21 -61 -40 544 -5 -21 -160 -6 -7 -3 -15
+hope your	59 -1 -16 -1 388 -2 0 -6 -4 -4 -1 -6
+how can	-44
+how they	54
+however ,	54 18 -8 -85 -22 -30 0 17 -19 -26 116 -153
+i apologise	-96
+i can	-34
+i could	60
+i have	-105
+i need	-89
+i will	-56 -40 -103 -43 -31 -2 0 303 26 69 -1 -24
+if it	-28
+if our	121 -2 -42 -1 1 0 254 -6 -1 -1 -1 -9
+if possible	-48
+if that	-51
+if the	-39
+if we	41
+in <name>	-38
+in about	-43
+in and	-49
+in is	55
+in it	85
+in no	94
+in of	29
+in one	90
+in or	-115
+in our	32 5 -31 4 138 -3 -4 -17 -4 14 -3 -2
+in so	82
+in such	57
+in the	6
+in these	95
+in this	64
+in we	139 -2 5 -3 -6 210 0 -2 -2 -5 -1 31
+in with	23
+in your	-18
+instead of	-51 -1 -3 137 -10 -1 0 -1 -1 -5 -7 -1
+is #	-28 11 -50 -9 90 -4 0 -5 156 -4 4 8
+is a	31
+is about	145 -4 215 -5 -4 -4 -1 -1 -1 -5 -2 -2
+is always	164
+is an	34
+is being	18
+is by	84
+is for	69 -116 300 -6 -4 -14 6 -42 -10 -18 -23 -13
+is generally	92
+is going	49
+is it	-30
+is less	250
+is not	50 102 7 -34 19 -68 -72 -298 -130 -47 25 -65
+is of	19
+is only	51
+is our	76
+is rather	137 -2 -18 54 139 -2 0 0 -2 -9 -4 -1
+is some	164 -3 -7 73 -4 -4 -1 10 -2 185 -4 -1
+is something	37
+is the	16 -139 -7 301 27 -46 5 -53 -20 -49 9 -107
+is therefore	67
+is this	-218
+is to	93 -105 -28 -47 -7 -6 82 -31 14 2 5 207
+is what	100
+is why	38
+is with	30 7 -31 -1 -61 0 -2 322 -3 -1 0 13
+it 's	20 14 14 10 -13 -53 57 23 -138 -92 11 24
+it a	119
+it can	-25
+it does	15
+it down	68
+it gets	86
+it had	108
+it in	-16 -15 -214 22 147 -2 0 28 24 36 -1 -20
+it is	24
+it over	-50
+it says	47
+it should	-26
+it soon	118
+it still	-43
+it that	88
+it under	-78
+it up	36
+it was	7
+it will	14 -95 -8 -8 5 -64 -10 8 265 -40 -22 4
+it would	57
+it your	-69
+just that	195
+just the	-87
+kind regards	-72
+know <name>	61
+know how	-33 -3 -1 -7 -9 -7 -1 -3 -2 203 -2 68
+know who	194
+know you	-31
+know your	-105
+least you	230 -4 -4 -5 17 151 0 -3 -8 184 -7 -2
+let our	-83
+let us	-93
+look into	-4 -17 -142 -29 6 -1 -11 348 -17 -2 0 -11
+look to	-241
+looking into	72 -1 -31 0 -9 -1 0 274 -2 -1 -13 -1
+made by	130
+make your	60
+many in	75
+many of	147
+may not	89
+maybe a	167 67 -6 -8 136 -3 -1 -4 -3 -11 -3 -1
+me a	-3
+me know	-125
+me to	-100
+me which	-56
+might be	45
+might have	60
+more here	-42
+more of	69 -1 -36 -5 393 -3 0 0 -4 -11 -3
+more we	115
+most of	244
+most would	73
+much for	-23
+need to	14 4 18 -19 -32 247 -86 -107 2 1 1 -131
+need us	-50
+need your	-64
+never a	131
+never an	158
+never on	137
+never our	208
+never want	102
+new is	-42 -22 -1 -8 -7 -3 -1 -1 -1 385 0 -2
+no #	155
+no can	202 41 145 -3 -5 -4 0 0 -5 -7 -7
+no for	37 82 -29 -1 -3 -2 0 -4 -3 300 -4 -2
+no from	61
+no how	84 -7 -4 -2 23 0 0 -5 144 -8 83
+no in	49
+no need	-35 -14 -11 -4 84 -7 0 0 -2 209 -2 -2
+no on	45
+no say	90 -4 147 -5 -3 -2 0 0 -3 -8 -3 -1
+nobody here	92
+nobody is	196
+not #	160
+not <name>	69
+not a	129
+not an	32 14 -5 0 10 -2 0 -3 -1 -4 207 -4
+not any	63
+not anything	137 135 -59 -31 22 129 -4 3 -1 -3 -1 -3
+not as	-45 -6 -49 94 259 -2 0 -7 -1 -4 -2 -2
+not available	97 211 -131 49 -66 -1 4 -4 -1 -2 -8 -6
+not be	56 250 -2 -111 -48 -11 -65 -69 -3 -21 -6 -40
+not by	88 -17 159 -2 0 -1 -1 -3 -1 -1 -1 -12
+not currently	94 244 -15 -3 -2 -1 0 0 -1 -3 -1 -1
+not do	59
+not even	107 -5 0 -6 156 -11 0 -1 -3 -5 -2 -1
+not i	175
+not in	107
+not make	108 -19 63 -8 -16 -2 0 -2 -2 274 -1 -1
+not need	-92 -5 0 -8 -7 -18 0 -1 342 -6 -18
+not of	62 -7 134 -12 57 -2 -1 -4 0 -3 -1 -4
+not off	99 -7 -14 627 -2 -12 0 -1 -2 -9 -1
+not possible	244 255 -4 -1 -11 -2 -1 -1 -1 -3 -2 -1
+not quite	89
+not really	258
+not so	213 -3 -33 11 334 -8 -1 0 -1 -4 -5
+not something	155
+not sure	85
+not that	60
+not the	14
+not to	-28
+not too	112 -1 -4 -4 372 -3 -2 0 -4 -7 -2
+not up	109 -15 -1 172 -2 -1 8 -8 -1 -2 -1 -6
+not us	91 -10 21 152 9 -5 0 -11 -2 -2 -3 -5
+nothing can	97 1 0 -1 -7 -3 0 -2 283 -4 -2 -1
+nothing to	14 -18 -1 -9 166 -4 -3 -30 -2 -1 -1 -24
+nothing we	118 -13 265 -1 -4 -2 -1 0 -5 -6 -2
+of <name>	34
+of ?	-41
+of any	37
+of by	61
+of everything	114
+of have	191 -2 -49 -4 280 -2 0 0 -2 126 -2 -1
+of here	273 -2 8 54 -5 -4 -1 -1 -1 347 -1 -3
+of how	118
+of one	67
+of our	66
+of that	50
+of the	-18 -111 42 13 -1 -1 78 -94 -145 -8 -2 2
+of this	108
+of to	148 2 -117 151 5 0 0 -16 0 101
+of what	65
+of which	185
+of with	168
+of you	-36
+often it	138
+on <day>	-56 -3 -4 -25 50 52 -1 -16 183 -4 -1 -6
+on <x>	-141
+on ?	35 -1 -9 146 25 -7 -1 0 -3 -13 -4 -1
+on and	27 2 157 -54 -119 -1 -4 -4 2 -1 -1 -6
+on are	88
+on each	72 -2 254 -9 -2 -4 0 -1 -9 -11 -2 -1
+on for	-39
+on our	23
+on the	-16
+on us	-172
+on where	158
+once we	150 -1 -58 -2 -13 0 0 461 -8 -1 0 -13
+one ?	-55
+one does	110 -3 -8 404 -6 -4 0 -2 -4 88 -3 -1
+one who	160
+only #	125
+only a	404
+only able	67 209 2 -3 -1 -2 -1 -1 -1 -3 -2 -3
+only available	65 202 -7 -2 -2 -5 0 -1 -1 -2 -13 21
+only go	80
+only the	41 142 -15 70 -26 -1 -3 -17 0 -2 -1 -35
+or <name>	-72
+or <x>	-50
+or ?	-107
+or a	-34 -2 -23 -19 5 151 0 -1 -2 -9 -2
+or at	-71
+or our	-55
+other have	99
+our 's	90
+our <name>	-32
+our and	46
+our apologies	-36 -16 -97 -27 -126 -2 694 -74 -5 -3 -3 -46
+our are	-2 7 154 -123 -125 -3 -10 4 30 -2 2 -102
+our at	32
+our does	178
+our have	67 -2 309 -2 -3 -2 0 0 -2 -3 -4 -1
+our is	157 14 14 -187 13 -12 -62 52 -38 -13 -17 10
+our most	90
+our of	40
+our to	-37 -139 110 -131 21 -13 -84 -7 -28 -16 -20 38
+our under	89
+our were	73
+our will	39 -81 -41 -57 -83 -14 -18 423 -46 -14 -7 -42
+ourselves on	59
+out ,	-36
+out for	-46 -1 -19 -4 -3 -5 0 395 -3 -4 -2
+out of	35
+out on	51
+out that	136
+out to	-14 15 -33 -184 36 -26 -25 88 -7 -31 -22 3
+please ,	-47
+please ?	-63
+please a	-22
+please an	-53
+please be	49
+please check	-91
+please feel	-51
+please in	-43
+please know	144 -1 198 -8 -44 -2 0 -10 -1 -3 -1 61
+please let	48
+please me	-59
+please tell	-48
+please the	-88
+please to	-82
+please your	-19
+possible to	31
+quite a	196 -1 -8 -2 43 -2 0 -4 -3 190 -2 -3
+quite the	96
+really a	87
+responsible for	74
+said ,	79 -1 -8 -9 -26 -2 50 -8 -2 -4 311 63
+said it	124 -2 -6 144 -13 -3 0 -1 -5 -7 -6
+say in	90 -4 147 -5 -3 -2 0 0 -3 -8 -3 -1
+say that	85 -1 -74 79 0 -4 0 -4 -4 192 -1 -1
+says so	155
+see that	33
+see why	-58
+see you	-182
+shall be	45 -3 -71 -12 1 -3 0 12 -4 -2 -1 172
+shall i	-48
+should be	-18 -13 -36 -64 -35 -3 -5 206 23 -2 3 -10
+should get	174 -2 -2 -5 12 -18 -1 149 -5 -14 -1 -1
+should have	-34
+should not	-26
+so a	49
+so glad	-129
+so happy	-39
+so i	25
+so in	72
+so it	53 -19 262 -10 -41 -41 -13 -42 -60 -56 4 -80
+so much	24
+so sorry	-62 -5 -45 -3 -16 0 344 -10 0 0 -1 -9
+so there	59
+so was	176
+so we	-4
+so what	93
+so with	70
+some #	125 -2 150 -7 -36 -7 -1 0 -6 -6 -1 -1
+some do	95
+some tomorrow	84 -4 -2 -5 -3 -4 0 152 -14 -7 -1
+someone will	194
+something that	68
+something the	97
+something to	107
+something we	20
+sometimes ,	122
+soon as	36 -56 -156 -3 -31 -16 -22 154 -23 -20 -11 -104
+soon to	206 -17 -47 -11 -39 -3 -6 235 -14 -3 -1 -53
+sorry ,	-26
+sorry <name>	-47
+sorry about	-97 -2 -10 -1 26 -4 144 0 -1 -4 112 -1
+sorry for	-26 -173 -155 -54 -251 -56 283 -67 -21 -30 25 -35
+sorry if	572 -64 -157 -32 -96 -2 842 -52 -1 -2 -3 -51
+sorry it	-201
+sorry the	-43
+sorry to	-17 -4 34 -13 -68 -1 276 14 -1 -2 -1 -1
+sorry you	28 -99 -181 -41 -172 5 643 -76 -9 -10 -10 -97
+still have	-57
+such as	90
+sure everyone	77
+sure our	72
+sure you	32 19 14 -13 1 -2 -1 -14 137 -8 -2 -8
+tell me	-74 -3 -1 74 -5 -7 -2 -2 -5 -13 236 -1
+tell us	-61
+than a	56
+than and	119
+than to	175
+thank you	-46 -54 9 -77 -7 -20 -13 -21 -14 1 -7 139
+thanks ,	-57
+thanks <name>	-55
+thanks for	-67
+that ,	-29
+that ?	-41
+that as	44
+that every	222
+that for	-36 -1 0 -1 3 -1 -1 -4 175 -1 -1 -6
+that has	79 -1 44 -6 -5 -1 0 -2 -1 -3 312 -4
+that is	19
+that not	57
+that one	34
+that to	43
+that we	-20
+that what	202
+that you	-41
+the #	-69
+the ,	16 -26 -1 26 -14 5 -1 89 14 -8 -165 -39
+the <day>	-45
+the <name>	-10
+the <x>	56 -7 0 0 -11 -2 -1 -23 -1 51 -1 131
+the ?	-110 -2 -8 280 -11 -9 0 0 -2 -15 -3 -2
+the all	120 -1 -13 242 -12 -6 0 -1 -2 -5 -1 -1
+the are	77
+the as	28 15 -1 -150 1 2 2 -1 -2 -7 210
+the at	-26
+the could	70 -1 -22 22 138 -4 -1 -1 -4 -12 -4 -1
+the did	104
+the do	29
+the for	8
+the get	137
+the i	-88
+the in	17 -150 -6 -1 9 -6 -40 -14 27 4 5 9
+the is	-37 14 80 -83 4 15 -199 83 41 -30 -91 -71
+the kind	-121
+the new	-21
+the next	-44
+the of	-27 -145 22 -2 14 -12 -115 -206 -13 -18 35
+the out	-55
+the over	-97
+the there	57 -1 -17 -6 143 111 0 6 -3 -3 -1 -1
+the to	18
+the today	-34 -1 0 -4 -2 -4 193 -1 -3 -10 -10
+the was	77 -5 11 -14 7 -19 -26 -134 -37 -37 13 -99
+the which	70
+the will	-28 9 -189 -3 -43 -6 -3 229 6 -5 -2 25
+the would	12
+the you	-88 3 66 -15 -147 -21 13 -77 -1 -16 2 3
+their own	84 -24 183 -18 -22 6 -4 4 -7 -4 -4 -45
+them for	54
+then <name>	-56
+then go	184
+there 'd	115
+there 's	19
+there for	46
+there in	82 75 -2 -2 -2 -3 0 -1 139 -5 -3 -1
+there is	33
+there was	75
+there will	55
+these are	69
+they 'd	61
+they all	198
+they do	77
+they go	156
+they it	199
+they might	87
+they never	131
+they only	119
+they take	137
+they were	43 -1 4 -3 131 -4 0 -7 -2 -3 -2 -1
+think about	120
+this <x>	-54 -7 0 0 -4 -3 -1 -2 -1 -2 170 -1
+this as	47
+this for	-120
+this has	-2
+this kind	91 -2 -16 -9 271 -2 0 -1 -6 -4 -2 -2
+this may	158
+this of	93
+this should	-71
+this to	-10 -2 -66 -26 -61 35 -1 4 17 -1 -1 142
+this was	44
+this when	79 -13 300 -10 -2 -4 -1 -1 -1 -6 -2 -1
+this with	-35
+those on	130
+those who	75
+to #	-88 -16 -5 -75 -25 368 -3 -10 -1 -1 -1 -1
+to <x>	-36
+to ?	-112
+to a	-16
+to against	90 -6 -17 0 -5 0 0 -1 0 -2 -1 255
+to and	32
+to as	75 -1 19 -4 -31 -2 0 -7 0 -2 -1 132
+to be	30
+to everyone	58
+to on	33
+to or	76
+to over	64
+to see	-41
+to such	71
+to take	-20
+to that	-17
+to the	31 -185 14 3 -239 26 -56 7 -28 43 40 86
+to their	60
+to them	26
+to those	313 151 1 -2 40 -2 0 -2 -3 -4 -7 -3
+to till	135 -6 12 -12 -3 148 0 -1 -4 -7 -1 53
+to to	29 -16 -1 -72 8 -3 -29 -136 -17 3 -7 100
+to too	101
+to up	52
+to us	-18 -21 7 -13 -1 -1 -28 -169 2 -18 -10 155
+to welcome	-53
+to what	224
+to you	15 20 34 -143 -273 -121 -1 59 -2 -263 33 15
+to yourself	150 -5 -7 339 -3 94 -1 -1 -5 -15 -3 -1
+tomorrow at	-36
+too much	117
+tried to	-141
+try the	-74
+unable to	69 341 -30 -35 -101 -23 -8 -136 -17 -34 5 -17
+understand that	-64
+unfortunately ,	119
+until #	-206
+until <day>	-57
+up soon	146
+up to	-19
+up with	39
+us <x>	-57
+us a	-5
+us at	-50
+us if	-34 -1 0 -4 146 -8 0 -8 -1 -3
+us know	-119
+us some	81 -1 -6 -6 -5 -4 -1 186 -5 -3 -1 -5
+us that	57
+us the	36 -9 -202 11 -6 -2 -1 8 -1 -1 10 79
+us they	128 -2 -53 -2 346 -3 0 -1 -2 -4 -1 -1
+us will	196
+us your	-35 -1 -1 -9 -6 -2 0 -7 -2 -4 -1 168
+very of	242 -2 -12 -2 4 -3 0 0 -1 149 -4 71
+want you	-24 -1 -7 -2 -28 0 -1 -12 -3 -2 24 321
+was from	78
+was in	85
+was not	20
+was off	49
+was on	98
+we and	127
+we any	113 -2 -26 -1 -16 0 274 -6 -2 -1 0 -3
+we apologize	-9 -34 -157 -42 -96 -2 444 -65 1 -5 3 -52
+we appreciate	-41 -16 -54 -22 4 0 -1 1 -3 -1 0 236
+we are	10 -7 51 -223 -43 -137 41 15 -305 73 -29 44
+we did	73
+we do	72
+we for	149 -2 -28 5 -1 -1 0 -10 -3 -2 -1 286
+we had	66
+we have	6
+we hope	24 -46 -136 -65 9 -4 -51 39 -19 -13 -2 -11
+we in	102
+we know	-20 -12 -140 1 89 0 -2 -25 -1 -1 0 31
+we never	131
+we only	67 -2 333 -7 -33 -1 -1 -4 -2 -3 -1 -8
+we our	21
+we ourselves	9
+we see	38 -14 -4 168 -25 0 -4 -5 -1 -1 22 31
+we take	80 -1 -33 -1 16 -1 -1 -4 -4 -4 -1 183
+we the	-76 -61 -50 -65 -9 -8 309 -140 -13 -23 -13 -13
+we this	-45
+we to	20 0 -24 -157 -137 17 -5 1 12 -28 -7 16
+we tried	-34 -5 -3 409 -7 -1 -4 -1 -2 -4 -3 -6
+we understand	-65 -15 -99 -11 -7 0 53 -25 -1 -1 34 190
+we want	-94 11 -4 -7 -44 0 -1 -1 -2 -1 -1 253
+we will	-23 -89 -19 -167 -240 -96 -105 183 68 -145 -62 -57
+we you	-13
+we your	72
+welcome to	-51 170 -1 -4 -2 -2 -1 -1 -1 -5 -3 -1
+welcome you	-70
+were by	47
+were not	59
+were the	206
+what 's	13
+what are	-37
+what did	-45
+what i	-49
+what it	40
+what they	43 -3 139 -2 -4 -1 0 -10 -1 -4 -1 -2
+what you	28
+when there	157 -2 -3 9 -45 -1 0 168 -3 -3 -1 -1
+when they	127
+when we	63
+when you	-56
+when your	-92
+whether you	41
+which a	93
+which most	88 -1 -11 309 -5 -2 0 0 -3 -5 -3 -3
+which would	-62
+while the	42
+while you	-48 -4 -2 -7 -7 -3 -1 -2 -6 -2 -2 171
+who to	117
+why we	141 -1 -2 227 -6 -2 0 -3 -2 -4 -1
+will be	5 3 -109 -262 -95 -18 22 197 26 -67 5
+will definitely	89 -1 -17 -2 -21 -3 0 -40 792 -3 0 -5
+will get	10
+will have	77 -8 43 12 -281 10 -33 114 4 -32 -16 -20
+will it	-39
+will know	108 -1 -3 -3 163 -7 0 -17 -5 -3 0 -2
+will never	258 -4 5 -19 -43 -3 -1 -30 632 -2 -1 -6
+will on	-73
+will our	-86
+will soon	159
+will this	-72
+will try	62 -3 -63 -4 -14 0 -1 270 -1 0 0 1
+will you	9 -61 -182 -1 -58 -9 -13 227 13 -11 -3 -114
+with <name>	16
+with ?	-91
+with one	58
+with other	73
+with thanks	148 -3 -17 -2 -3 -3 -1 -1 -5 -3 -1 242
+with the	-32
+with them	107
+with us	20
+with you	-7 -42 -6 -172 27 -53 -26 93 -25 11 -11 -26
+within what	100
+would always	84
+would be	41
+would have	96 -31 59 167 -204 -6 -10 -65 -4 11 -4 -47
+would not	113
+would to	-14 -9 31 -93 -177 -6 -8 -36 -11 -15 29 125
+would you	-25
+yes ,	-78 -13 20 -2 -5 -2 -1 -1 0 198 -2 -3
+you ,	23
+you ?	-287
+you an	-73
+you are	-45 17 23 -3 21 10 70 -146 8 12 35 -43
+you both	-40
+you by	-134
+you can	-41 56 -181 -178 101 -8 -32 -6 65 1 1 7
+you did	36 -11 -119 137 -7 -2 4 -23 -1 21 6 2
+you do	-11
+you feel	212 -40 -69 -49 7 -6 263 -46 -4 2 -3 -73
+you for	65
+you going	42
+you had	-12
+you have	-17
+you it	20
+you may	-12
+you must	391 -56 -19 -13 -113 438 -11 -53 -9 29 -7 -67
+you need	6
+you of	76
+you our	-19
+you over	-97
+you shall	182 -2 -18 -5 27 -13 0 89 154 -8 -3 -5
+you soon	67 -32 -57 -21 -82 -7 -16 390 -59 -6 -2 -99
+you still	-80
+you that	210
+you through	-79
+you to	-15 6 -139 4 -9 14 -102 -45 4 3 0 133
+you tried	31
+you us	-19
+you your	-23
+your #	-43
+your <name>	-63 159 14 -14 -11 0 -4 3 26 -1 0 -1
+your ?	-51 -2 -1 -5 274 -1 0 -3 -3 -12 -1 -5
+your about	-39
+your by	-189
+your for	-35
+your has	31 -53 -257 -17 13 -5 -5 2 -6 -6 -6 184
+your here	-86
+your if	-43
+your kind	28 -2 -4 -3 -3 -2 -2 -1 -6 -8 -2 211
+your on	-40
+your our	87 -1 -18 0 -10 162 0 -4 74 -2 -1 15
+your soon	57
+your to	-10
+your today	-83
+your when	129
+your while	131
+your with	-32
+your your	-56
,	-26 33 -63 7 33 116 -3 -235 174 149 -43 32
, # ,	-59
, <name>	-32 0 42 -114 28 -32 27 39 25 -140 -116 -87
, <name> $	-21
, <name> ,	-21
, <name> <name>	-68
, and	-22
, and nobody	110 -4 -2 -6 10 -2 -1 0 -3 197 -7 -1
, and on	70
, any	-37
, everyone	99
, guaranteed	206 -2 -11 -3 -4 -20 0 -3 771 -6 -1 -1
, guaranteed $	108 -2 -3 -5 -2 -12 0 -7 313 -7 -1 -1
, i	-25
, if	-39 -3 -1 -4 -2 -1 -3 73 -4 -6 205 -8
, is	-52
, just	-56 -14 -4 -4 168 -3 -1 -1 -2 -8 -5 -1
, members	85 40 -8 192 -2 -2 0 0 -4 -8 -2 -3
, mind	132 -4 13 -9 158 -5 -1 -6 -5 -11 -1 -3
, not	6
, nothing	67
, once	69 -2 -14 -3 -2 -3 -1 351 -7 -4 -1 -7
, or	-60 -2 -22 166 2 -2 0 -7 -1 -5 -1 -6
, our	47
, particularly	66
, people	99
, please	-14
, reach	-50
, reach out	-50
, regret	150 12 -11 -1 -2 -4 152 0 0 -2 -6 -1
, regret the	129 -4 -8 -1 -1 -5 230 0 0 -2 -2 -1
, reply	-66
, send	-50
, sorry	-118 144 -3 -1 -1 -5 9 0 -2 -3 -4
, sorry $	-26
, tell	-117
, tell me	-68
, thanks	-60
, that	-40
, that 's	-52
, the	45 27 14 1 -80 -6 -45 -91 -16 -1 70 -186
, then	-34 -3 -1 241 -19 -61 0 -3 -3 -9 0 -5
, there	-33
, unfortunately	292 146 -7 -2 -1 -2 0 -3 -2 -3 -2 -3
, we	18
, we are	36
, we do	51
, we regret	180 -11 -95 -23 -72 -2 832 -25 -3 -4 -7 -165
, where	68
, write	-47
, you	-55
, you can	-48
<day>	-255 15 -8 30 25 3 -39 -242 26 1 -30 -39
<day> #	-86
<day> $	-77
<day> ,	-36
<day> at #	-52
<name>	-104 22 34 20 -36 -62 17 43 -462 -37 -35 12
<name> $	-79
<name> ,	6
<name> , <name>	-22
<name> , regret	129 -4 -8 -1 -1 -5 230 0 0 -2 -2 -1
<name> , thanks	-26
<name> , the	210 -40 153 151 -76 -3 -7 -13 0 -1 -2 -49
<name> , unfortunately	98 252 -14 -1 -2 -3 -1 0 -1 -2 -1 -1
<name> , we	13 1 -42 17 -29 -15 13 -200 -11 -29 20 49
<name> , you	-103
<name> <name>	-44
<name> <name> $	-52
<name> <name> ,	-37
<name> <name> <name>	-168
<name> <name> will	51
<name> app	-23 165 -64 -1 -7 -2 0 -1 -1 -3 -1 74
<name> before	66 21 0 -1 -9 274 0 -1 -4 -5 -6 -1
<name> cards	94 181 -7 0 -1 0 -2 -1 0 -1 -7 39
<name> experience and	92
<name> fell	65
<name> fell short	65
<name> for	-67 167 -31 -1 27 -1 5 0 -1 -2 -9 -1
<name> has been	124
<name> is	41
<name> of	145
<name> of <name>	288
<name> on	-31
<name> one	-76
<name> or	-36
<name> team $	-34 -1 -1 -1 -1 0 -1 -11 -4 -1 0 177
<name> team have	93
<name> us	-93
<name> with	-45
<x>	-216
<x> $	-128
<x> <name>	-143
<x> <name> $	-54
<x> and	-66 -5 -9 -3 -1 -3 0 -1 -1 165 80 -1
<x> and share	-42
<x> for	-141 -4 -4 -1 -1 -3 0 -2 -1 -1 -1 174
<x> if	-93
<x> in	-34
<x> in the	-65
<x> is	80 -3 169 -13 -4 -1 0 -6 -1 -5 -1 -8
<x> is not	79
<x> let	-40
<x> let us	-37
<x> or	-128
?	-173 -113 -108 52 68 -62 -26 -178 -32 65 6 16
? $	-173 -113 -108 52 68 -62 -26 -178 -32 65 6 16
@after another	9 -25 169 37 -72 -5 -117 -55 124 -75 207 -85
@before another	-97 71 176 32 -110 -27 -135 -41 138 -12 270 -135
@calm 	-135
@calm i	-42
@calm it	-43
@calm please	-28
@calm that	-78
@calm the	-156 22 -100 -48 4 261 -7 -6 -100 22 1 10
@calm there	-195 367 -1 -10 -10 43 -1 -12 -2 -1 -2 -6
@calm we	-101
@calm you	-218
@calm your	-45 5 -182 -43 -15 5 -11 11 24 -3 -1 90
@complaint 	-66 54 -27 26 47 77 -72 -228 52 11 -35 -91
@complaint i	-65 7 2 -34 7 -18 5 11 5 11 52 -144
@complaint it	80 -189 -27 55 -9 1 -237 85 -141 81 -20 -164
@complaint our	20 -135 163 17 -124 -389 2 26 115 -47 17 -100
@complaint please	-65 -41 -61 -18 26 -268 -30 8 -3 22 -74 23
@complaint the	40 98 17 -12 9 24 -48 -208 -138 -149 30 -173
@complaint there	14
@complaint they	80 -58 182 -182 -37 -158 -80 75 -47 3 -163 -369
@complaint we	18 -47 61 -109 -32 -529 46 9 -3 -89 -4 70
@complaint you	-17 -43 -228 88 74 19 -149 -68 22 38 -187 -43
@complaint your	-81 -127 -11 -37 -24 54 -6 -100 18 -17 -151 251
@customer calm	-243 129 -161 -277 56 34 -48 41 38 -57 2 7
@customer complains	-94 -1 35 5 -11 -140 -15 -118 -50 -3 100 -10
@customer failed	16 -171 -28 48 32 -48 -49 26 86 211 -227 -25
@emotion 0	-256 155 -222 -114 35 55 -69 -21 64 17 -149 12
@emotion 1	-137
@emotion 2	38 -150 34 11 22 -57 13 -30 32 76 147 -119
@emotion 3	125 34 6 3 18 -508 -1 -57 41 50 -84 10
@length 0	-316 19 -230 -140 179 83 15 -45 34 43 -108 -45
@length 1	-103 -5 -29 -38 64 94 -25 -51 -233 -57 -29 -27
@length 2	-31 10 10 -68 38 -19 -53 19 -32 -55 -171 -65
@length 3	44 -33 -32 40 1 -72 57 15 110 -163 14 18
@length 4	82
@length 5	116 -13 39 8 -74 -212 0 -15 6 50 -84 10
@length 6	132
@place first	86 18 128 -271 39 -259 -2 -144 -256 104 32 -19
@place last	-31 -19 -320 -151 220 109 -31 53 30 46 -614 -68
@place mid	-67 -99 -58 66 -38 30 -176 -7 117 58 47 39
@shared 1	-41
@shared 2	-32
@shared 3	-45 6 85 -40 2 -193 -8 -19 34 15 -9 -9
^ #	-49
^ # ,	-104
^ <name>	-223 -5 -1 -2 -14 -4 -1 -3 -1 -2 -1 202
^ <name> <name>	-68
^ <x>	-92
^ <x> is	84
^ ad	-49
^ also	-20
^ also ,	-26
^ and i	-81 -16 -153 46 -6 -4 -11 -6 68 129 -2 4
^ and it	7 46 19 9 -15 -134 -26 12 1 4 6 -7
^ and our	-14
^ and the	16
^ and there	37
^ and they	26
^ and this	50
^ and we	-10
^ and your	-51
^ apologies if	71
^ as	103 -24 -4 12 89 -131 -113 -156 -128 -106 -52 87
^ as a	42
^ as discussed	57 -2 -30 -1 -9 -2 0 0 0 -5 -3 484
^ as i	189 16 -124 38 220 -1 0 -10 -2 -4 -3 -16
^ as per	401 -28 -15 5 -111 -5 -3 -19 -1 -3 -3 350
^ as set	135 -1 251 -4 -10 -5 0 -1 -1 -4 -4 -1
^ as the	188
^ as we	-72 -20 7 -5 2 0 -1 -7 0 -1 0 214
^ as you	54 -1 48 -9 198 -2 0 -6 -1 -3 -2 -4
^ at	35
^ aw	-36
^ be	78
^ be assured	122
^ because it	58
^ because the	50
^ becky	-25
^ becky $	-25
^ being	46 -2 -2 17 185 -3 0 -1 -3 -8 -3 -1
^ best	-218
^ boarding	130
^ but	46 13 -137 6 -17 -79 -104 35 -18 -80 515 -266
^ but never	147
^ calling	83
^ can	-106
^ can you	-73 -2 -1 -4 -13 -9 -1 159 -8 -10 0 -3
^ cashback	113 -1 -12 -6 154 -4 0 -1 -3 -4 -1 -3
^ cheers	-88
^ cheers $	-68
^ congratulations	-62
^ could	-67 -2 -3 335 -4 -4 -1 -3 -4 -5 -2 -2
^ could you	-201
^ dear	-32 -1 -14 -35 -114 -2 0 -25 -1 8 -1 168
^ dear <name>	-60
^ did	33 0 -20 139 5 -5 0 -1 -4 -17 -2 -3
^ did you	32 0 -20 139 5 -5 0 -1 -4 -17 -2 -3
^ dm	-116
^ dm us	-48
^ do you	-204
^ does	-203
^ dr	-61
^ drivers	188 -1 318 -2 -12 -1 0 -2 -2 -3 -2 -4
^ enjoy your	-52
^ fingers	79 -1 -25 -1 4 -7 0 269 -6 -6 0 -1
^ fingers crossed	79 -1 -25 -1 4 -7 0 269 -6 -6 0 -1
^ for further	-74
^ for the	-32 -3 277 -8 -3 -5 -1 -1 -3 -5 -4 -1
^ four	-99
^ further	59
^ further to	96 -3 -6 -5 -2 -5 -1 -2 -5 -8 -1 147
^ glad	-4 -4 -2 -4 31 -6 -2 -1 -3 -12 194 -4
^ good	-308
^ good morning	-48
^ got	-164
^ got it	-134
^ had	297 -2 -5 364 -63 -3 -1 -12 -2 -7 -2 -10
^ had you	104
^ hang	63 -2 -16 -4 -25 -18 0 328 -7 -8 0 -1
^ hang in	115 -3 -6 -7 -25 -19 -1 172 -8 -8 0 -3
^ happy	-164
^ have	-39 -9 -112 -3 274 9 -4 -29 -1 5 -1 -20
^ he will	-94
^ hello	-103
^ hello $	-210
^ hence	127
^ here	-183
^ here 's	-53
^ hey	-178
^ hey $	-72
^ hey ,	-59
^ hey <name>	24
^ hey there	-94
^ hi	-84
^ hi $	-171
^ hi ,	-20
^ hi <name>	-7
^ hi there	-62 135 -84 -6 -30 0 -9 -4 0 -1 36
^ honestly	227 -1 -2 -4 141 -9 0 -2 25 -9 -3 -1
^ honestly it	101
^ hopefully	86 -1 -19 -1 -6 -11 0 265 -6 -6 -1 -1
^ however	156 -2 -33 -187 8 -50 -3 19 -47 -47 635 -206
^ however ,	28 6 -5 -75 -20 -28 0 17 -18 -24 123 -146
^ i	-79 -4 0 -58 6 -95 40 7 10 13 65 -198
^ i am	-16
^ i can	-18
^ i could	70 -6 -7 49 -3 -6 -1 41 -8 141 -2
^ i have	-22 -19 -2 -1 -33 -1 -5 334 -1 -2 24 -12
^ i promise	54 -2 -15 -2 -6 -4 -1 27 137 -6 -5
^ i will	-8
^ if	-63
^ if a	125 80 -20 11 -5 184 81 -1 -2 -7 -2
^ if the	-28 245 -3 -3 -16 44 0 -2 -1 92 -2 -1
^ if we	44
^ if you	-43
^ inconvenience	114 0 -8 -2 -15 -5 322 -3 -3 -3 0 -4
^ inconvenience regretted	100 0 -4 -1 -10 -6 134 -2 -3 -3 -1 -3
^ is	-166 -4 -1 -7 -6 -2 -1 -3 -6 -4 -2 286
^ is there	-9 -3 0 -3 -8 -1 -1 -3 -6 -3 -1 151
^ it 's	89
^ it comes	99
^ it says	113
^ it takes	-179
^ it will	19
^ keep	-65 -1 -13 -10 -4 472 0 -2 -3 -20 -2 -2
^ keep us	-85
^ kind	-71
^ kind regards	-59
^ kindly	11 -98 -57 0 -29 250 -16 -12 -11 -13 -7 145
^ kindly note	73
^ kindly share	-105
^ leave it	168 -3 -4 -6 -5 107 0 324 -4 -10 -1 -1
^ let	-43
^ let us	-55 -3 -9 -2 150 -7 -1 -12 -4 -5 -2 -1
^ lets	-43 -4 -6 -12 373 -2 0 -2 -2 -13 -1 -5
^ like	246 -3 -15 -11 583 -29 0 -4 -4 -8 -3 -2
^ lol	106 -1 -29 -9 170 -14 -1 -1 -3 145 -1 -1
^ many	83 -2 -100 -9 536 -6 0 -5 -4 -8 -3 -6
^ may	-61
^ maybe	99 -1 1 -5 79 -4 0 -3 -3 134 -2 -1
^ members	79 -3 -23 271 1 -3 0 -1 -1 -6 -3 -1
^ most	231 2 -141 18 199 -8 -5 -39 -2 -3 -1 -44
^ most of	127
^ next	50
^ next time	399 -1 -20 247 -32 -16 0 -5 -3 -10 -1 -1
^ nobody	41 -1 443 11 -54 -3 0 -12 -5 -7 -3 -7
^ oh	-166 157 26 -3 -7 -3 -1 -1 -1 -4 -3 -2
^ oh no	-91
^ once you	-60
^ one	34 -11 -174 18 64 18 -1 38 -1 65 -1 -21
^ one of	68 -1 -3 0 -1 -1 0 326 -5 -2 -1 -2
^ or	46 1 -2 35 -17 182 -6 -64 -2 69 -1 -30
^ or it	88 -2 -13 27 -4 234 -1 -3 -3 -14 -1
^ other	86
^ our	35 -229 111 -79 -20 -134 1 -16 63 -146 -159 -129
^ our team	60 38 -182 -58 -44 -13 -24 264 -29 -11 -6 35
^ ours	98
^ parents	91 -3 -17 253 26 -3 0 -1 -2 -6 -1 -5
^ pay	107 -1 -3 -11 27 251 -1 -1 -6 -12 0 -4
^ perhaps	119 -4 -5 429 -3 -6 -1 -2 -2 -6 -2 -1
^ please	-70 -364 -104 -19 50 -18 -36 6 -4 22 -59 49
^ please be	63
^ please check	-80
^ please contact	-39
^ please dm	-43
^ please drop	-85
^ please feel	-48
^ please know	114
^ please send	-94 -1 0 187 -7 -6 0 -2 -3 -14 -1 -3
^ please write	-130
^ re	237
^ read	113 -1 -27 18 162 -31 0 0 -2 -11 -3 -1
^ regards	-101
^ regards $	-70
^ regret the	103 0 -4 -1 -4 -27 362 -1 -1 -7 -1
^ rest	64
^ rest assured	64
^ rn	-86
^ rn $	-86
^ safe	-56
^ seat	98 -5 307 -9 -2 -11 0 0 -10 -2 -3 -3
^ see you	-75
^ shall	-29
^ shall i	-29
^ since the	-76
^ so	41 -51 144 50 -27 -83 -196 -2 -35 -32 47 -262
^ so i	34
^ so nothing	-68
^ so that	-21 5 -87 183 30 -10 -9 6 -12 -13 6 3
^ so there	59
^ so we	-13
^ so what	93
^ so with	94
^ someone	47 -1 -14 -1 -10 -7 0 389 -3 -3 -1 -1
^ someone will	75
^ something	89 -2 -12 -9 135 -1 0 -1 -2 143 -1 -1
^ sorry	-25 -6 -73 -84 -41 -41 536 -66 -12 -19 4 -80
^ sorry to	-51
^ take	-120
^ take care	-58
^ tap	-50
^ team	-45
^ tell	-22 -2 -3 -14 165 -11 0 0 -17 -9 -3 -2
^ tell me	-81
^ thank	-140
^ thank you	-118
^ thanks	-160
^ thanks $	-87 -12 0 -3 159 -25 -3 -4 -12 -17 -1 -9
^ thanks ,	-46
^ thanks <name>	-46
^ thanks for	-30
^ that	-15 -8 11 -3 66 -41 6 -226 9 -2 9 -177
^ the	-32 -21 155 -25 -17 -206 -159 53 110 -26 -346 -95
^ the app	64
^ therefore	66
^ they	5
^ they only	91
^ they will	87
^ this	-1
^ this is	25 -32 153 -16 -6 -14 -18 11 -10 -11 -6 -4
^ this should	-59
^ to	-43
^ two	-63 -3 -27 2 71 -7 0 0 -2 178 -1
^ unfortunately	539 518 -11 -3 -251 -28 -23 -75 -16 -17 -7 -88
^ unfortunately ,	152
^ warm	-40
^ watch	84
^ watch the	145
^ we	-15 -7 28 -82 -31 -247 17 22 -8 -115 -223 38
^ we 'd	-51
^ we acknowledge	62 -1 -21 -1 -7 0 -1 -4 -5 -5 -1 187
^ we apologize	105 -24 -103 -26 -54 -1 143 -41 4 -3 8 -31
^ we are	-7 24 -117 -67 9 -46 86 4 -113 -259 15 11
^ we constantly	78
^ we did	96 -1 133 -2 26 0 0 -3 -2 -3 -1 -4
^ we do	-31
^ we have	45
^ we know	-55
^ we love	-46 -5 -2 -4 302 -1 -1 -2 -3 -3 -1 -12
^ we only	142 -2 185 -1 -16 -1 0 -2 -2 -5 -1 -2
^ we pride	121
^ we regret	338 5 -169 -40 -124 -4 526 -2 -18 -13 -3 -39
^ we request	-73
^ we tried	-99
^ we understand	-44
^ we were	102
^ we will	22 -53 -78 -210 -167 -33 -86 233 11 -63 -21 -119
^ we work	87
^ well	-45 -2 -22 -1 -1 -2 -1 -3 -3 359 -1 -1
^ what	-119
^ what i	-51
^ what you	92
^ when you	-94
^ whether	218
^ which	24 -248 -1 105 58 -136 -80 -151 -90 -2 22 -90
^ which you	73
^ while you	-48 -4 -2 -7 -7 -3 -1 -2 -6 -2 -2 171
^ who are	132
^ who will	93 -4 -7 -5 -2 -4 0 375 -9 -7 -1 -1
^ with	-11
^ with reference	182 -2 -26 -5 -2 -7 0 0 -6 -5 -2 265
^ would	-136
^ would you	-90
^ yes	-201
^ yes ,	-84
^ you 'd	36
^ you are	-90 25 -106 -5 31 -2 -2 2 -1 150 -1 1
^ you asked	-53
^ you can	-147 -3 -63 -9 164 -2 -1 -1 145 -5 -1 -17
^ you do	-93
^ you may	-36
^ you must	381 -29 -213 -2 -38 68 -6 -30 -3 59 -2 -44
^ you need	66 -13 -144 -30 -33 201 -2 -10 -1 80 0 -22
^ your comments	53
^ your feedback	66
^ your insights	162 -1 -21 -2 -11 -2 0 -3 -2 -1 -2 186
^ your safety	98
^ yours	-71
^ yours sincerely	-83
a	-6
a <day> night	149
a bag	-120 -4 -1 216 -7 -3 0 -6 -5 -2
a big	51
a bit	258 -76 -177 31 190 -25 -2 30 -12 -35 10 -126
a bit $	48
a closer	-21
a closer look	-21
a dm	-150
a dm with	-20
a flight	38 17 290 -4 -3 -1 0 -7 -1 -3 -9 -4
a handful	189
a handful of	103
a hitch	150 -2 -7 -6 82 -4 -1 -1 192 -9 0 -1
a hot	179 -3 -11 219 32 -4 0 -4 -2 -5 -2
a little	68 -7 -296 -17 641 -1 -1 1 -1 -4 -1 -15
a long way	103
a look $	-37
a lot	26 -38 -25 207 11 -9 -9 -66 -8 9 -8 -60
a mail	-40
a matter	497
a matter for	196 -1 377 -3 -19 -1 0 -2 -1 -2 -5 -2
a matter of	149
a more	199
a new	-54
a photo	-45 -2 -4 -10 -4 -1 -1 -10 -3 -8 345 -1
a photo of	-125
a plane	128
a pleasure	-68
a pleasure to	-68
a proper	73
a radiator	224 -2 -10 63 -3 150 0 -1 -6 -13 -7 -1
a rating	108
a seamless	77 -1 -10 0 -6 -1 0 10 -3 -2 -1 156
a security	134 -6 240 -6 -3 -2 0 0 -3 -11 -4 -1
a solution	107
a text	-63 0 0 162 -3 -1 0 -22 -1 -4 -1
a tiny	119
a way	50
a way to	95 233 7 -5 -3 -1 0 -1 -1 -6 -4
a while $	99 -2 -23 -5 161 -9 0 13 -5 -8 -2 -1
a word	75
able to have	107
about	6
about #	-130
about # minutes	-65
about $	48
about a	-43
about it	37
about that	-21
about that $	-65
about the experience	-82
about the reason	149
about this	-114
about this $	-19 -3 -1 -3 -3 0 -1 139 0 0 -1 -12
about us	112
about us $	112
about your	16
about your experience	-42
accepted	32
accepted by	112 -1 191 -7 -2 -2 0 0 -2 -3 -2 -1
access	26
access to	76
accordance	78 -1 -4 -2 0 -2 0 -4 -2 -2 -1 255
accordance with	78 -1 -4 -2 0 -2 0 -4 -2 -2 -1 255
accordingly	52
account	-30 165 -1 9 -94 -171 -20 34 3 8 -4 21
account $	-11
account for	120
accounts are	66 -8 -30 196 -4 -1 0 0 -1 -2 -2
accounts in	100
acknowledge	128 -1 -33 -1 -13 0 -1 -7 -4 -4 -1 294
acknowledged	251 -3 -11 -3 -2 -2 -1 -1 -3 -4 -1 371
acknowledged $	212 -5 -6 -6 -2 -2 -2 -1 -3 -5 -1 310
act	70
action	69
action $	225
actually	205 -4 14 -8 212 -6 -1 -8 -1 -8 -1 -13
ad $	-89
added	-23
adding	-41
address	-32
address $	-71
addressed	79
advice	155 32 -7 -3 162 -6 0 -1 -1 -3 -9 -2
advised	481
advised that	58
advised to	92 -2 -17 250 -2 -3 0 0 -2 -3 -2 13
afraid	188 211 7 4 -46 2 -60 -86 -14 -19 -14 -54
afraid this	53 219 -18 -1 -2 -1 -6 0 -1 -3 -2
afraid this is	53 219 -18 -1 -2 -1 -6 0 -1 -3 -2
afraid we	138
again	9 -68 -456 -2 -9 212 2 49 106 -117 -45 -176
again after	155 0 -2 -9 -6 -4 -2 379 -6 -9 -1 -3
again in the	62
again soon	-95
again soon $	-62
against your	51
against your user	71
agents	27 -19 345 -49 -1 -1 -2 -2 -1 -1 0 -43
agents will	72
agreed	32
agreement	73 -5 233 -4 -51 9 -1 -11 -1 -3 -1 -19
agreement $	63 -1 143 -3 -6 28 0 -1 -3 -9 -3 -1
aim	130
aim to	64
air shortly	85
airline	162 -12 -4 0 8 -1 -1 -10 -1 -2 134 2
airline $	77
airport	56 9 302 -263 -8 -3 -16 -8 -11 -23 -11 -196
airport authority	83
all	61 9 5 12 15 -8 -333 -28 -67 31 0 7
all customers	177
all in the	154
all of us	136
all times	80
all times $	58
along	-26
along with	-33 -2 11 -4 -1 -2 0 -7 140 -1 -1 -4
already $	-59
also ,	-26
also be	121 -1 -16 170 -2 -7 0 8 -4 -10 -3 -1
alternatively	-32
always	210 -229 77 10 -35 -160 27 -179 -65 -5 45 142
always the	51
always working	77
am afraid	243 164 8 5 -31 2 -51 -75 -12 -15 -11 -48
am afraid we	122
am so	-58
am so sorry	-60
am sorry	-35
am sorry $	-12 255 0 -1 -1 -3 -16 -1 -3 -7 -7 -1
am sorry about	-43
am sorry if	66
am sorry it	-30
am sorry that	-30 -4 0 -5 -1 -6 -5 -2 -4 -3 -4 208
am sure	250
am unable	135
am unable to	135
am very	-36
am very sorry	-36
an	25 -42 2 45 -110 -28 -181 10 -263 -25 42 27
an email	-15
an email at	22
an hour	-144
an option	87 -1 269 -3 -15 -4 0 21 -1 -4 -1 -2
an outside	122 -1 228 -3 -4 -1 0 -1 -1 -5 -1 -1
and	-37 -95 118 -14 -146 162 -87 3 17 -117 155 39
and again	97 -6 20 263 -3 -24 -1 -1 -7 -6 -2 -1
and are glad	-26
and courteous	73
and do	177 3 -1 5 -18 228 -3 -5 -2 5 -2 -7
and easy	57
and every	102
and has been	106
and have taken	135 -1 -6 -1 -3 -1 -1 -1 -3 -3 -1 271
and i	-93 -16 -153 46 -6 -4 -11 -6 68 129 -2 4
and i am	-81
and i can	-80
and i do	-49
and i have	-44 -2 -1 -7 -1 -2 0 -4 276 -7 -3
and i will	-267 -1 0 -7 -3 -2 0 -12 239 -19 -2 -1
and is not	72
and it	20
and it is	75
and it was	88
and most	73
and not	48
and on	77
and on your	78 0 -7 0 -3 0 0 169 -8 -1 0 -1
and our	-14
and resolve it	68 -1 -2 -3 -1 -2 0 -63 279 -3 -2 -3
and send	-50
and some	73
and support	-77
and support $	-41
and tell	-52
and that 's	40
and the	11
and there	32
and they	26
and this	50
and try again	-55
and update	-47
and we	-9
and we are	21
and we hope	45
and we will	-16 -32 -224 27 -65 -6 -11 48 47 -5 -3 2
and we wish	-58
and will	21 10 -21 -42 -188 -13 5 142 -2 -7 -3 -19
and would	32
and would like	68
and you should	-68
and your	-57
answers	163 -6 28 -7 14 -4 0 -1 -3 192 -8 -1
any	35 1 -39 -189 64 -63 130 -15 44 -93 65 -175
any airline	166
any airline $	134 -5 -3 -4 177 -5 -1 -1 -4 -5 -5 -1
any confusion	205
any disappointment	80
any error	-54
any frustration	205 -4 -20 -1 -24 0 156 -9 0 -1 -1 -5
any inconvenience	422 -45 -213 -40 -167 -14 580 -43 -15 -10 -9 -75
any inconvenience $	26
any inconvenience caused	29
any inconvenience this	55
any other	-23
any questions	-25
any rudeness	202 -2 -62 -4 -20 0 227 -20 0 0 0 -7
any trouble	44
anybody	85
anyone	185 -29 -37 25 201 -25 -23 6 -20 11 0 -167
anyone 's	94
anything	25
anyway	272 -1 -40 -36 508 -2 -1 -1 -1 -3 -1 -16
anywhere near	133
anz	-15
anz <name>	-41
anz <name> $	-72
apologies	-61 -35 -119 -139 -266 -42 521 -9 -27 -32 -22 -185
apologies $	-76
apologies for	-49 -10 -103 -57 -177 -23 319 -32 -13 -13 -11 -52
apologies for any	630 -1 -188 -17 -95 -4 303 -62 -5 -4 -3 -17
apologies for the	-29 -3 13 -6 -11 -1 185 -8 0 0 0 -7
apologies if	339 -1 -67 -3 -29 -1 571 -8 -2 -3 -1 -6
apologize	-38 -65 -100 -92 -231 -12 558 -48 4 -17 9 -112
apologize for	-37 -34 -175 -50 -132 -7 441 -17 -10 -9 -8 -51
apologize for any	398 -5 -35 -5 -31 0 279 -13 -1 0 0 -8
app	-17 28 100 11 -39 11 -24 -55 -110 -184 -1 4
app $	-3 10 49 -164 -76 29 0 -8 -8 -10 -5 23
app ?	-43
app ? $	-43
app support	-76
app support option	-43
applications	147 -1 -1 -3 -19 -9 0 -1 -3 -3 45 264
appreciate	-53
appreciate your	-40
appreciate your patience	-110
appreciate your positive	-27
appropriate	103 -1 -28 -1 -10 -3 0 274 -3 -3 -1 36
approval	162
are	32 23 26 -16 26 -413 -8 118 -106 -216 50 -21
are ,	120 40 19 -2 -3 -1 0 0 -2 203 -3 -2
are all	64
are always	56 -29 1 -82 -34 -2 -16 7 -3 -3 3 149
are always working	77
are committed	74 -1 -49 0 -4 0 0 -2 -1 -1 -1 151
are committed to	74 -1 -49 0 -4 0 0 -2 -1 -1 -1 151
are continuously	122
are disappointed	134
are disappointed with	80
are enjoying	-29 -1 -4 -12 149 -1 0 -2 -2 -1 0 -10
are enjoying the	-33
are for	129
are glad	-87 -2 -11 0 180 0 -2 -1 0 -3 -4 -5
are glad to	-44
are happy	-72
are here to	-27
are important	126 -2 -6 -3 -2 -3 0 0 -1 -1 -2 189
are independent	85 -3 189 -2 -3 -2 0 0 -1 -1 -1 -1
are just	95
are known	96
are made by	81 -3 187 -4 -2 -2 0 0 -2 -3 -2 -1
are never	51
are not	62
are not able	14 284 -1 -3 -42 0 -3 -13 0 -1 0 -18
are often	96 -1 -19 24 164 -3 0 -1 -2 -3 -2 -1
are only	102
are outside	98 177 -35 -1 -9 -1 0 0 -1 -2 -2 -1
are outside of	67
are proud	89
are proud to	144
are right	-128
are so	-49
are sorry about	-104
are sorry if	130 -6 -32 -2 -10 0 336 -10 0 0 -1 -9
are sorry to	-40
are sorry you	35 -15 -48 -3 -25 0 339 -18 0 0 0 -26
are subject	42
are subject to	42
are the	49
are thrilled	-47
are unable	75
are unable to	75
are uncertain	185 215 -47 -6 28 0 -5 -16 0 -1 0 -5
are uncertain about	149
are unhappy	198
are unhappy with	129
are usually	23
are valuable	52
are very	-21
are welcome	-86
are what	87
are working	14 -31 -396 -41 -2 -1 -16 399 -3 -4 1 -1
are you	-92
are you using	-34
around	163 -62 2 73 8 -33 -9 11 25 -22 -7 -142
around $	42
around the	52 -1 -1 54 -9 -6 0 135 -2 -4 -3 -1
arrived	-28
as	67 54 -18 8 27 -44 -296 -23 -553 -8 98 7
as $	-110 -1 -1 -1 -3 0 0 -5 -1 -1 0 133
as checked	59
as checked in	78
as discussed	61 -1 -62 -3 32 -5 0 -1 0 -4 -2 174
as only	66
as per	438 -97 -15 -32 -366 -28 -13 -106 -8 -24 -2 347
as per our	204 -1 -56 8 -19 0 0 -5 -1 -1 -2 139
as per the	314 -29 141 -54 -83 -5 -3 -31 -1 -3 3 20
as possible	36
as possible $	14 -39 -36 -35 -26 -7 -15 211 -12 -7 -5 -57
as quickly	120 -19 -30 -19 -22 -1 -6 180 -3 -2 -1 -48
as quickly as	105 -18 -21 -18 -19 -1 -6 159 -3 -2 -1 -44
as set	135 -1 251 -4 -10 -5 0 -1 -1 -4 -4 -1
as set out	135 -1 251 -4 -10 -5 0 -1 -1 -4 -4 -1
as soon	36 -56 -156 -3 -31 -16 -22 154 -23 -20 -11 -104
as soon as	36 -56 -156 -3 -31 -16 -22 154 -23 -20 -11 -104
as they	67
as they can	146
as we	13
as we can	335 -17 6 -11 -2 -1 -3 136 -1 -1 0 -46
as your	-65
asap	452 -27 -96 -42 -169 -5 -6 975 -6 -4 -1 -99
asap $	158 -10 -54 -19 -83 -2 -3 601 -2 -1 0 -59
ask	10 -87 -203 205 12 176 -18 4 -16 -27 0 -180
ask you	82 -1 -18 -4 160 71 0 -2 -5 -5 -3 -1
ask you to	82 -1 -18 -4 160 71 0 -2 -5 -5 -3 -1
asked for	-33
assessed	58
assist	-31 80 -529 -94 -89 -25 -13 263 1 -18 -16 -22
assist $	-90
assist you	-19 6 -109 -46 -136 -8 -5 71 6 -6 -4 -6
assist you $	-36
assist you better	-41
assistance	-111
assistance $	-88
assistance with	-46
association	212 -3 -6 -2 -2 -1 -2 -3 -14 -3 -1 290
association with	212 -3 -6 -2 -2 -1 -2 -3 -14 -3 -1 290
assure	126
assure you	79
assured	221 -60 -166 -110 -13 -20 -21 90 91 -14 -39 80
assured that	6 -2 -44 -5 -32 -1 -1 -8 38 -1 -1 193
at	20 -27 -2 51 -55 32 -159 16 -67 49 -47 -28
at #	-72
at # $	-67
at $	58
at <x>	-47
at <x> $	-117 86 -4 -1 142 -2 -1 -2 -2 -2 -15 -2
at <x> for	-49
at <x> or	-42
at all times	80
at checkout	92 -2 11 182 -10 -7 0 -2 -4 -9 -2 -2
at checkout $	58
at home	54 -1 -5 290 -5 -2 0 -3 -2 -8 -2 -2
at no	-41
at some	110
at some point	35 -1 -18 19 -21 -3 0 168 -8 -4 -1 -1
at some stage	85
at the	-22
at the airport	-37
at the bottom	-50
at the earliest	424 -21 -168 -50 -83 -4 -1 447 0 -4 -3 -27
at the heart	57
at the time	124 -6 209 -23 -48 3 -1 -9 0 -1 -1 -13
at their	60
at this	37
at this time	-66
atm	62
atm withdrawal	147 -3 -11 -1 12 -1 0 207 -1 -2 -13 -2
attached	-84
attached $	-57
automated	57 -1 260 -1 -6 -2 0 -1 -1 -2 -16 -1
automatic check in	93
automatically $	66 460 4 -2 -2 -6 -1 -4 -1 -2 -4 -2
availability	61
availability $	50
available at	163 199 -4 -1 -10 -2 0 -1 -1 -3 -2 -1
aw	-36
awesome	-92
awesome $	-32
back	-33 23 -246 -24 -25 19 -94 254 -9 11 -78 -229
back on	-60
back to you	18
back to your	-72
bad	84 5 -13 0 138 -1 -4 -11 -1 49 -8 1
bag	-43 7 171 38 -133 -3 -5 -12 16 -2 -1 -47
baggage	-148
bags	81
ball	128 -4 -3 182 19 -1 0 -2 -3 -10 -6
bank	8 5 421 -197 -210 -82 -80 1 9 -86 -62 3
bank ,	159 39 -3 -2 -2 -5 0 0 137 -5 -2 -2
bank that	109
banks	238 0 213 -23 4 -3 -1 -8 -2 -5 -2 -18
base	59
basis	102
basis of	74
batches	114
be	20 27 -20 -30 -22 16 -195 14 25 -52 -102 30
be a	71
be advised	58
be advised that	58
be assessed	100
be assured	91
be considered	226 -30 -25 -1 -4 204 0 14 -3 -2 -1 -18
be contacted	79
be expected	102 -3 145 -2 -5 -1 0 -1 -1 -2 64 -2
be fair	297
be glad to	-89
be great	-76
be great if	-48
be happy	-126
be happy to	-126
be held	161
be in	17 -67 -41 -30 -80 -27 -6 224 -3 2 -4 7
be in touch	130 -13 -42 -4 -40 -1 -1 326 -1 -1 0 -29
be informed	377 -11 -3 -48 -75 -2 -2 -1 -2 -1 -1 247
be informed that	205 -8 -1 -38 -53 -1 -2 -8 -1 -1 0 211
be looked	72 -2 -24 -2 -4 71 0 343 -14 -4 -1 -1
be looked at	46 -2 -14 -5 -2 89 0 208 -17 -6 -1 -1
be on time	152 -2 27 -2 -2 -2 0 -1 236 -3 -1 -3
be paid	-58
be professional	131
be reaching	157 -3 -11 -1 -14 -1 0 298 -8 -1 0 -9
be reaching out	88 -2 -8 0 -6 0 0 156 -5 -1 0 -7
be reopened	91
be something	113
be surprised	124
be too	113 -4 -6 -3 -7 -4 0 348 -5 -4 -1
be worth the	79
bear	122
bear in	105 -2 77 -8 -2 -9 0 -1 -2 155 -2 -1
bear in mind	105 -2 77 -8 -2 -9 0 -1 -2 155 -2 -1
bearing	146 -1 -1 -5 -3 -3 -1 -1 -10 -5 -4 184
because	23 43 140 51 -58 -32 -43 -105 -17 -29 -22 -52
because it	58
because of a	61
because the	59
becky	-25
becky $	-25
been	13 -52 -12 42 13 -436 85 -40 -205 -2 -37 44
been logged	225
been noted	143
been noted $	143
been processed	99
been received	153 -1 -20 -2 -8 -1 0 -2 -3 -2 -1 483
been received and	67
before	67 -67 -89 356 -14 54 -27 2 11 -91 -32 -239
before you	59
behind	42 3 148 6 -4 9 -3 -34 -2 -2 -2 -65
being	78
being a	71
being part	71 -1 -9 -2 -4 -2 0 0 -2 -2 -3 275
being part of	71 -1 -9 -2 -4 -2 0 0 -2 -2 -3 275
being processed	79
being the	93
benefit	61 -1 23 -8 -2 -2 0 208 -1 -8 -2 -3
beside	-69
best $	-34 -2 -1 -1 -8 -4 0 17 179 -4 -3 6
best experience	113
best services	75 -1 -27 -1 -3 -2 0 -1 -2 -3 -1 406
best to	44
best to always	94 -1 329 0 -2 -1 0 0 -1 -1 -1 -5
better	-12 6 -69 -109 2 -31 0 -65 -1 5 -20 262
between #	-108
between # and	-59
between the two	134 -2 229 -5 -3 -1 0 -1 -3 -4 -1 -1
big	73
bigger	122
bill	-62
billing	-32
bills	-55
birthday	-81
bit	303 -118 -289 48 216 -52 -12 22 -22 -62 4 -89
bit $	49 -1 -60 -22 287 -6 0 -4 -2 -6 71 -2
bit more time	76
boarding	23
boarding position $	83 -7 461 -10 -3 -4 -1 -1 -3 -6 -23
book	-107
booked	-45 45 9 -1 -28 153 0 -4 -2 -3 -1 -2
bookings	65
both	-70
both $	-143
brands	100
break the	152
breath	138 -5 -12 -6 490 -9 0 -2 -5 -12 -5 -1
bring	-36 -3 -15 -15 11 39 -1 -2 -1 -2 12 140
bring it	-88
brought	53
bugs	233
build	99
building	281
building $	123
busy	466 -6 242 -47 -1 6 -1 -15 -1 -1 -1 -17
but	31 28 -33 7 -82 -135 -133 49 -24 -35 598 -512
but no	52
by	0 -391 93 3 -28 -32 -199 -231 39 -5 30 -170
by <day>	-33 -2 -37 14 0 39 0 0 138 -2 -4 -1
by <day> $	-110 -2 -6 -4 -4 -2 0 -1 376 -2 0 -3
by a	57 4 144 0 -119 -3 -2 7 -2 -2 -2 -46
by an	121
by an outside	108 -1 133 -5 -2 -1 0 0 -1 -4 -1 -1
by design	167 -1 22 -4 -3 -2 0 -1 -1 -5 266 -1
by hand	-45 209 -4 -1 -2 0 -1 -1 -1 -1 0 -2
by the	31 -20 140 -15 -98 -5 -14 -18 -33 -2 -33 -21
by the <name>	316 32 152 -1 -10 -5 0 -2 -1 -2 -1 -2
by the airport	199 -2 189 -2 -3 -3 0 0 -1 -2 -1
by the bank	70 0 169 -1 -4 -2 0 0 -1 -3 -4 -2
by themselves	63
by us	53 -17 153 0 -48 -1 -1 -4 -1 -1 19 -8
by you	105
by you $	86 -3 4 35 -4 139 -2 0 -4 -3 -2 -1
c	-136
cache	-76 -2 -5 -6 -6 183 0 -1 -1 -2 0 -6
call	14
call for	92 -2 8 -10 -3 -3 0 0 -4 187 -2 -1
call us	-48 -1 -1 208 -11 -3 0 -3 -1 -3 0 -4
call was	153 -2 -5 257 -2 -3 0 0 -2 -2 -30
called	42
calling	98
calls	-76 45 27 40 -162 -6 -7 -36 -2 -3 -6 -26
can	-71 145 29 -268 -3 -159 -172 13 63 37 -54 37
can $	15 -27 -43 -28 -6 -3 -9 179 -6 -4 -2 -10
can assist	-51 147 -1 -2 -8 -10 -1 -3 -5 -8 -1 80
can assist you	-64 -3 0 -3 -8 -1 -1 -3 -6 -3 -1 151
can assure	100
can assure you	100
can check	-146
can connect	-113
can do $	100
can get	-95
can have	-69
can impact	77
can impact the	77
can look	-41
can look into	-141
can move	-137
can not	114 224 7 -72 -82 -19 -103 -79 -127 -5 -106 -171
can not be	27
can not guarantee	78 320 -15 0 -1 -1 0 -1 -4 -3
can not wait	-99 -33 -1 -1 155 0 0 -1 -4 -2
can only	106
can see	-77
can send	-35 -1 -2 -3 131 -3 0 -3 -2 -4 -7 -1
can suggest	-47
can take a	-36
can you	-6
can you dm	-26
candidates	133 -1 -7 403 -3 -4 0 0 -2 -4 -5 -2
capacity	116
card	-134
card $	-72 188 -78 64 -5 -4 0 -2 -2 -9 -3 7
carried	101
carried out	129 -1 204 -7 -2 -1 0 0 -2 -3 -2 -1
carried out by	84 -1 132 -9 -1 -1 0 -1 -3 -3 -2 -1
carrier	36 -6 143 -21 -5 -1 -1 -8 -1 -3 -2 18
carry	63 6 73 -122 62 -8 -8 -132 -4 66 1 -54
carry a	131 -3 5 -4 6 -1 0 0 -4 144 -3 -1
cars	89
case has	106
case you have	99
cashback is	148 -2 -13 -11 538 -3 0 -1 -3 -5 -1 -1
category	76
caused	247 -19 -144 -79 -125 -60 264 -289 -69 -77 -78 49
caused $	110 -79 29 -100 -159 -24 238 -93 -22 -20 -24 -133
caused to	233
caused to you	233
centre	173
centre $	102
certain	132
change at	69
change at any	69
change the	43
charge $	-36
chargeable	63
charged by	183 -2 161 -3 -2 -1 0 0 -1 -3 -5 -2
charm	193 -3 -22 -4 683 -7 0 -1 -5 -5 -3 -1
chat	-34 140 -2 4 5 -1 -1 -6 -1 -2 -1 -2
chat support	-41
cheap	86 -1 -5 -9 6 -2 0 -1 -3 207 -3
check	-39 5 -38 188 -31 114 -19 -15 4 -68 20 -110
check $	-37 -11 158 -8 -10 -80 -1 0 -3 -15
check and	-57
check in	29
check in $	89
check on	-54
checked	-16
checked and	-49
checked at	126
checked for	-46
checked for you	-46
checked in the	78
checked the	109
checkout $	58
cheers	-88
cheers $	-68
choice	85 -5 -25 8 233 -2 -1 -9 -1 -6 -1 5
choice $	72
choose	-152
circumstances	156 -7 316 -1 -12 -4 0 -2 -1 -5 -1 10
clarify	-28
clause	256
clause #	256
clause # $	96 -4 0 -3 -1 -7 0 -1 -6 -4 -2 200
clause # of	79 -2 169 -5 -2 -3 0 0 -2 -5 -3 -5
clear	-27 -1 1 -2 -2 301 0 -5 2 -8 -1 -5
clear the	-78
clients	190
close	-24
closed	59 244 23 -1 -32 54 -6 -103 -5 -3 -3 -7
closed $	397
closer look	-21
code	-24
code $	-44 160 -2 -5 -5 -1 0 -2 -2 -2 -3 29
collections	131 -5 3 18 -4 -4 0 0 -10 467 -2 -1
com	-129
come	18
come back $	303 -8 5 -2 -5 180 0 -3 -6 237 -1 -1
come back to	-48
come from	132
comes to	-85
comes when	211
comfy	-62
comment on	72 -6 5 -3 -1 -3 0 -1 -6 144 -2 -1
committed	95 -2 -96 -2 -14 -1 -1 -4 0 -1 -1 436
committed to	95 -2 -96 -2 -14 -1 -1 -4 0 -1 -1 436
common	96 0 -15 240 -15 -3 0 -7 -2 71 -2 -4
common sense	129 -2 -16 187 -7 -5 0 -2 -5 172 -4 -1
communicated	179 -2 -7 -9 235 -5 -1 45 -4 -6 -1 -13
company	384 -27 355 -3 -177 -1 -2 -15 -1 -1 -1 5
company $	144
comparing	126
compensation is	143
complaints	100
completion	92
complimentary $	174 -5 -6 -3 193 -2 -1 -1 -4 -3 -1 -3
concern	-25
concerned	66
concerning	-125
conditions	63 -25 396 -12 -127 12 -4 -37 -2 15 -7 -18
conditions $	70
conditions of	81
confirmation	-50 4 -2 398 -11 -8 0 -1 -3 -4 -4 -1
confirmation number	-52
confirming	-54
congratulations	-120
connect	-20
considered	120 -24 -38 -1 -14 508 0 9 -2 -3 -1 -13
considered $	114 -20 -7 -5 -3 484 0 -1 -2 -4 -1 52
console	-56
consumer	71 -2 -17 -5 -1 182 0 -1 -2 -4 -1 32
contact	10
contact our	-80
contact us at	-70
contact you soon	178
content	32
continue	19 -2 -244 -53 63 5 -6 13 -3 -2 -1 104
continue working	126 0 -16 -1 297 45 0 -21 -6 -3 -3 -6
continue working with	65 -1 -7 -1 195 69 0 -3 -3 -3 -5 -3
continued disappointment	109 -4 -3 -1 0 -1 138 -1 -3 -3 -2 -2
continuously	169 -1 1 -1 -6 -1 0 -3 -1 -2 -1 164
continuously working	74
contractor	58 -1 570 -10 -15 -3 0 -3 -2 -3 -4 -2
control	158 -19 825 -44 -160 -2 -5 -22 -1 -2 -1 -48
copy of	74
corner $	109
corrected	-191
correspondence	526
correspondence $	88
could	20
could have	130
could help	-43
could you	-224
could you please	-25
counter $	-62
county	108
couple	46
couple of	49
coupons	110 270 -18 -2 -3 -4 0 0 -1 -4 0 55
course	102 5 -17 1 -98 -10 0 47 -6 224 -4 -40
courteous	65
credit	-21
crew $	-50
criteria	130 184 -1 24 -5 -3 0 -1 -1 -6 -1
current situation	109 -2 -4 -9 -1 -5 -1 48 -2 -4 154 -2
customer	129 -4 -2 -2 -58 -25 -41 -40 -16 -26 -14 400
customer 's	100
customers	281
customers $	32 -3 -13 -52 5 -1 -6 -4 -3 -1 -1 137
d	-105
damage	65
date	-21
dates $	69
day	-10 -103 -16 -2 265 -43 -45 36 -79 -125 5 -61
days	-32 -179 -1 -82 81 10 -50 25 -8 3 -16 1
days $	-70
dealing	111 -1 0 268 -2 -2 -2 0 -1 -3 71 -1
dear	-19 -2 -19 -38 -151 -3 0 -27 -1 7 -1 226
dear <name>	-60
dear <name> $	-66 -10 -7 -1 -2 -8 -2 -1 -2 -20 -2 282
dear <name> ,	152
dear <name> <name>	-295
decided	132
decision	68 136 0 -2 -6 -1 -2 1 -5 34 -1 -10
decisions	143
dedicated	147
defect	150 -2 188 -2 -1 -3 0 -1 -2 -3 -1
definitely work	114 -1 -11 -2 -1 -1 -1 -9 597 -3 -1 -4
definitely work on	73 -1 -4 -2 -1 -1 -1 -7 233 -3 -1 -7
delay $	-36 -1 -40 -2 131 -33 -42 -1 -2 -7 143 18
delayed	-83
delight	69
delivery $	70
delivery date	-54
demand	71
department	65
department $	111 -1 -13 -5 -3 240 -1 -3 -6 -9 -1 283
dependent	164 -2 430 -2 -4 -1 0 -1 -2 -4 -2 -2
depends	83
depends on	57
desk	-28
details	-90
details $	-54 32 7 -3 -19 -2 0 -9 132 -4 -15 -2
details against	24 -50 -72 -7 5 0 -1 0 0 -1 0 197
details against your	153
details of	-23
details to	-57
device	-167
diary	120
did	56 -103 8 84 2 -150 5 -182 -106 -8 6 12
did get	147
did have	127
difficulty $	113
digital	97
digital bank	143
digits	-89
disappoint our	94
disappointed	434 -11 -62 -8 -40 0 598 -13 0 0 0 4
disappointed ,	156
disappointed , <name>	156
disappointed with	252
disappointed with the	112 -2 -2 0 0 -1 167 0 0 -1 -1 -4
disappointing	-62
disappointment	628 -15 -63 -34 -108 -4 633 -85 -4 -4 6 -33
disappointment ,	89
disappointment , <name>	89
disappointment this	128
discontent	196
discrimination	147
discuss your	42
dm	-397
dm $	-37
dm us	-39
dm us your	-28
dm with	-29
do	96 8 11 8 -47 55 10 -1 -272 50 127 -166
do $	55
do all	50
do ask	105
do check	91 -3 1 -8 92 133 0 -1 -2 -6 -2 -1
do find	201
do have to	97
do not	36 101 7 1 -43 84 -57 -12 34 2 -140 -304
do not $	155
do not need	-70
do not offer	69 193 0 -1 -3 -3 0 0 -1 -4 -1
do not skip	152 -9 -9 -8 -3 202 -1 -1 -5 185 -1
do tell	134
do that $	109
do the	70 -4 14 -5 -62 142 -1 -1 -2 -5 -2 16
do understand	-55
do with	64 -2 144 -2 -7 -3 0 -2 -2 -4 -5 -1
do you	-101
do you have	-90
doctor	-49
document	76 156 0 -2 -7 -2 0 6 -4 -4 -2 8
does	75 13 -8 47 3 -254 61 112 15 14 15 -277
does it	-48
does not	41
does not happen	94
does not make	88 -8 35 -8 -2 -4 -1 0 -3 194 -3
does this	-65
done	15
done by	80
down	30 -47 2 71 19 -36 -19 10 5 3 -17 -242
down $	25
download	-94
dr	-110
drink	79 326 -9 17 -22 -5 0 -10 -1 -2 -1 17
drink coupons	197 270 -18 -2 -3 -4 0 0 -1 -4 0 55
driver was	180
drivers	287 -13 473 -44 0 0 -1 -18 -1 -1 -1 -33
drivers are	117
drop	-25 6 -5 134 -2 64 0 -6 -1 -4 -1 -7
drop us	-14
due course	239 -2 -53 -5 -22 -5 0 278 -4 -5 -1 -1
due course $	195 -1 -41 -2 -14 -6 0 611 -5 -7 -1 -12
due to	-49 -14 402 -29 -361 -18 4 22 -12 -22 -3 4
duly	294 -2 -23 -15 -43 -1 -2 1 -1 -2 -1 196
duly noted	163 0 -39 -3 -14 -1 0 -10 -2 -2 -1 353
duly noted $	69 -1 -31 -2 -10 -1 0 -3 -2 -3 -1 241
during	56
each and every	79 -3 0 0 -8 -3 0 -3 -2 -1 -1 135
earliest	189 -25 -39 -63 -101 -6 -1 287 0 -6 -5 -12
earliest $	282 -19 -152 -44 -73 -4 0 364 0 -3 -3 -19
earplugs	95 -2 -16 -8 181 -2 0 -1 -1 -4 -1 -1
elaborate	-57
eligibility	72
email	-122
email address	-181
email address $	-33
email to	-12
email to <x>	-87
email us	-25
end	9
end $	172
engineer	-70
enhance	107 0 6 -2 -10 -1 0 -10 -2 -1 0 205
enhance your	100
enhance your experience	100
enjoy	58 -4 -176 -24 672 -8 -1 -24 -1 55 -1 1
enjoy your	-105
enjoy your flight	-36
ensure you	143
enter	-92
entire	99
entirely	63
equally	246
error	-294 13 -25 39 -7 -5 0 44 -1 183 -2 -1
error $	-32 -3 -5 -7 -4 -2 0 207 -1 -11 -2 -1
error message	-91
escalated this	90
estimated	-66
estimates	79
evaluation	157
every	72 -326 69 -58 -2 6 -65 -115 -75 15 5 43
every day $	57
everybody	208 -31 172 -8 30 -3 -4 -44 -1 -1 -1 -38
everybody $	182 -2 140 -2 8 -6 0 -2 -2 -3 -2 -1
everyone	275 -185 59 12 7 -61 -50 2 -52 -4 1 -31
everyone $	49 -1 139 43 -67 -5 0 2 -2 -6 -3 -6
everyone 's	101
everyone else	165
everything	65
everything we	72
everything we do	76 -1 -39 -3 0 -1 0 -2 0 -2 -2 174
example	-60
excellence	157 -2 -15 -1 -1 -3 0 -1 -1 -2 -1 316
excellent	288 0 132 -4 -18 0 6 -11 -2 -1 -1 5
expect	-38
expectations	27 -17 -344 -61 -116 -1 418 -9 -1 -1 -1 171
experience	22 -354 -409 -113 -40 -93 5 -52 -2 47 15 583
experience $	-11
experience and	62 0 -5 0 -4 -1 0 -18 -1 -1 0 357
experience for	198 -4 -4 -11 -59 0 -2 -43 19 0 0 362
experience for our	115
experience for you	67
experience to	233
experience we	-37 -2 -2 -6 -4 -2 -1 -1 -3 -2 -2 171
experience we want	-128
experience while	105
experience you	-85
experience you had	-22
explained	715 -14 -15 -2 469 -1 -2 -28 -1 -1 36 -53
explained in	177 -1 -65 0 184 -6 0 -2 -2 -3 124 -6
explained in the	95 -3 -24 7 25 -9 0 0 -2 -3 186 -3
explained on	84
explains	92 -1 1 -5 215 -5 0 -2 -5 -16 -4 -1
extra	-35
extremely	60 -3 10 -1 -7 -2 -4 -2 -2 -3 135 54
facility	69 411 -4 -4 -13 -2 0 2 -1 -3 -1 1
facing any issues	183 -4 -4 -3 148 -2 -1 0 -2 -5 -14 -1
fact	93 -3 3 157 1 -5 0 -1 -2 -8 -5 -1
fail	59 -1 159 -4 -20 61 0 -15 57 -7 -5 -1
failed	-110
failure	103 -3 -12 26 -2 -6 0 -2 -1 251 -1 37
fair to	77 -3 145 -4 -3 -5 0 0 -3 -5 154 -2
families	-5
families manage	63
families manage their	63
fast	209 -5 3 -18 18 -1 -1 141 -1 -2 -1 -30
fastest	153 -5 -8 0 149 -1 0 -2 0 -2 -2 29
fee	-26
feed $	194 -3 273 -4 -3 -5 0 0 -3 -4 -1 -1
feedback	36 -218 -152 -331 -13 20 -59 -9 0 -81 -22 370
feedback $	33
feedback and have	85
feedback is	165 -2 -34 -3 -32 -1 -1 -2 -2 -1 0 344
feedback on	-54
feel	18 -97 27 -168 5 -19 369 -115 -16 10 -10 -104
feel free	-82
feel free to	-82
feel that way	76
feel this	108
feel this way	171
fell	55 -1 -32 0 -13 -1 371 -3 -1 -1 -1 -8
fell short	234 -1 -32 0 -13 -1 371 -3 -1 -1 -1 -8
fell short of	94 -2 -5 0 -1 0 234 0 -1 -1 -3 -3
fetch details	90 -6 -17 0 -5 0 0 -1 0 -2 -1 255
fetch details against	90 -6 -17 0 -5 0 0 -1 0 -2 -1 255
few	25 -16 -21 -6 294 -8 -9 -18 9 -15 -14 -19
fewer	81
file	-48
file a	-88
finances	63
find a	85 0 -69 13 -3 -18 0 -7 293 99 -2 -6
find a fix	135 -1 -11 -3 -1 0 -1 -3 820 -2 -2 -3
fine for	85 -2 291 -3 -6 -2 0 -1 -6 -3 -2 -1
fire	-69
firm	50 -1 258 -4 -23 -2 0 2 -2 -5 -6 -1
first	-17 -27 15 118 6 -4 -33 -245 12 -6 -43 -74
five	-15
flight	-70
flight $	-98
flight , <name>	-66
flight number	-112
floor	62
flying	-107
flying with	-77
flying with us	-61
folk	167 -1 -36 309 9 -2 0 0 -4 -5 -3
folks	136 -21 -3 67 8 -2 -2 -50 -1 -1 231 -36
followed	82
following $	60 -13 -8 -6 21 215 -2 -1 -2 -8 -3 41
for	-46 -87 23 -15 -12 -114 14 -61 -130 -122 195 25
for #	-114
for # days	-76
for <day>	-78
for a bit	106 -1 -4 -12 283 -6 0 -1 -2 -9 -4 -1
for an	-42
for any	94 -97 -89 -156 -1 -79 321 -87 -84 -67 -73 -257
for any confusion	157
for any frustration	153
for any inconvenience	281 -24 -122 -15 -73 -7 364 -24 -8 -5 -5 -32
for any rudeness	139
for any trouble	64
for every	110
for flying	-68
for flying with	-50
for further assistance	-116
for getting	-58
for it $	52
for letting	-32
for letting us	-32
for one	25
for our reference	-60
for reaching	-63
for reaching out	-53
for safety	222 330 0 -2 -4 -8 0 -1 -2 -7 -3 -2
for security	164
for security reasons	77
for sharing	28 -1 -8 -1 -3 -1 -1 -1 -2 -3 -2 210
for something	70 -2 -14 12 17 -2 0 -1 -2 -7 237 -1
for taking	-16
for taking the	-99
for the	-38 -37 12 10 28 -4 61 -80 43 -65 8 -136
for the confusion	-99
for the delay	-87 -1 6 -1 -1 -2 -95 0 -1 -1 171
for the extra	-92
for the feedback	-44
for the inconvenience	575 -65 -37 -71 -158 -42 435 -65 -14 -21 -28 -98
for the late	-37
for the shout	-24
for the trouble	-41
for the wait	-132
for their	78 -1 7 -1 0 -11 0 141 -3 -3 -1 -5
for themselves	102
for this instance	55 276 -12 0 -19 0 0 -2 -1 -2 -1 -3
for you	-37
for you $	-49
for you ?	-23
for you on	-45
for your	35
for your feedback	29
for your frustration	255 -1 -3 0 -1 0 238 -1 -1 -1 -3 -3
form $	-36 0 -7 187 -2 -2 0 0 -4 -1 -1 -1
forty	79
forward	-62
forward this	-51
forward to	-166
forward to seeing	-38
forwarded	53 -1 -80 -6 -15 -2 -1 17 -3 -2 -1 184
forwarded to	145 -1 -58 -3 -9 -3 0 -2 -4 -2 -1 263
forwarded to the	105
four	-39
free	-45 75 -9 -43 137 11 -20 -195 -15 0 -10 1
friends	52 -4 -131 33 409 34 -2 -36 -1 -2 -1 -49
from <day>	-47
from our side	99 -3 290 -1 -3 -2 0 -1 -3 -1 -3 -1
from there	-57
from there $	-54
from you	-33 -7 -2 182 -7 -4 -1 -3 -3 -18 -2
from your registered	-54
frustrating	-44
frustrating $	-51
frustration	23 -40 -197 -49 -9 -4 423 -71 -4 -7 52 -13
frustrations	100 -1 -3 -1 -1 -1 199 0 -1 -2 -2 -1
full amount	97
further	-35 1 -321 -33 18 -51 -68 398 -64 -42 -38 7
further and	74
further assistance	-159
further assistance $	-170
further to	73 -2 -11 -3 -2 -4 0 -2 -4 -6 -1 171
further to your	96 -3 -6 -5 -2 -5 -1 -2 -5 -8 -1 147
future	41 -16 -50 31 -4 -3 -3 -1 -2 26 -1 163
gauge	136
generally	230 -2 -347 568 3 -1 -1 -19 -1 25 -1 -18
generated	111
genuine	164 -5 30 19 -6 -2 -1 0 -3 133 -3 -2
genuine $	133 -8 61 -5 -4 -1 -1 -1 -3 174 -2 -4
geographical	67 233 -14 -2 -3 0 0 -1 -3 -1 -1 -3
get	47 -8 -92 -74 17 52 -117 212 -32 -59 -14 -252
get back	57 -10 -54 -17 12 -1 -2 264 -5 -1 0 -52
get back to	57 -10 -54 -17 12 -1 -2 264 -5 -1 0 -52
get this checked	-48
get used	98 -2 -11 -3 346 -8 0 -3 -4 -7 -1 -1
get used to	98 -2 -11 -3 346 -8 0 -3 -4 -7 -1 -1
get you	44
get you going	58 -1 -27 -1 -15 0 -1 203 -1 -1 0 -12
gets	101
getting a	117 186 -9 -2 -26 -4 0 3 -4 -5 -18
give it	60 -2 -43 -5 325 -6 -1 -1 -2 -8 -1 -4
give out	104
give us	-29 -3 -16 144 -16 -3 -1 12 -4 -3 -9 10
give us a	-126
given	36 -7 195 -120 1 -4 -5 -3 20 -3 -2 10
given $	156 -1 380 -3 -7 -3 0 -1 -4 -6 -4 -1
giving	96
glad	-307 -6 -91 -20 320 -1 -4 -23 -1 43 43 -2
glad that	-51
glad to	-9 -1 -21 -1 143 -3 -1 -3 -1 -4 96 -7
glad to hear	90 -3 -4 -2 377 -5 -2 -1 -1 -7 -7 -2
glad we	-76
glad we could	-34
glad you	2 -2 -12 -5 108 -2 -1 -1 -3 151 -3 -1
go	23 -23 -7 29 16 9 -42 -103 2 6 15 -143
go $	-39 -1 -3 -5 232 -2 0 -1 -3 -4 -2 -1
go through	42
go wrong	142 -2 -1 -2 -4 -3 0 -1 333 -5 -1
goal	140 -4 -50 -4 1 -1 0 -8 -1 -2 -1 314
goal $	93 -1 -5 0 -8 -2 0 -1 -2 -3 -2 348
goes	-149
goes back	-98
goes out	-124
going	40
going to	55 -28 -40 -106 58 -5 -5 7 310 9 -3 -16
going to be	131 -4 -27 -17 2 -2 0 26 305 -3 -2 -18
good	-114 -78 -92 97 219 -28 2 -27 -14 13 -7 -141
good morning	-48
good to hear	-38
got	-13
got it	-55 164 -6 -9 -7 -5 0 103 -6 -8 -1 -1
got it $	-24 297 -6 -11 -6 -5 0 -7 -5 -5 -1 -1
grass	134 -3 -9 -9 164 -1 0 -1 -3 130 -6
great	47 -87 2 -189 365 -20 2 -150 -11 -24 -9 7
great day	-47
great if	-48
great if you	-48
great to	-84
great to hear	-84
greatly appreciated	117 -2 -4 -3 -3 -5 -1 -4 -2 -4 0 424
greetings	-117
greetings $	-38
grow	95 -1 -60 6 33 -4 0 -1 -1 -4 -1 144
guarantee	130 116 -40 -14 -83 0 -10 -27 240 -2 89 -15
guaranteed	282 -6 15 -24 -103 -5 -1 -41 521 -3 22 -11
guaranteed $	212 -1 5 -5 -43 -10 0 -17 475 -6 47 -3
guess	167
guess $	167
guide	34
had	17 7 54 82 -11 -171 -4 -183 -144 1 30 -86
had it	65 -1 7 145 -14 -4 0 -2 -4 -13 -3
had with	-43
had you	78 0 -54 339 -21 -3 0 -3 -3 -7 -2 -3
haha $	124 -5 -19 -5 470 -7 -1 -1 -2 -7 -2 -4
half a	144
handed out	71
handful	189
handful of	103
handle	86 144 -2 -1 -8 -2 0 0 -1 -7 -1 -1
handled	96
handles	151 -1 94 -2 -12 185 0 -1 -2 -5 -2
hands	207 -7 365 -52 -3 0 -1 -3 -1 -2 -1 -28
hands $	77 -1 310 -3 -10 -2 0 -1 -2 -2 -4 -1
handset	152 -3 -4 200 -10 -4 0 0 -3 -7 -3 -1
hang in	62 -3 -6 -7 -25 -19 -1 172 -8 -8 0 -3
hang in there	62 -3 -6 -7 -25 -19 -1 172 -8 -8 0 -3
happening	-83
happy	-266
happy to	-104
happy to assist	-37
happy to help	-74
hard	41
hard for	155
hard to	151 -17 -20 -57 2 -2 -9 157 -2 -2 -1 14
hard to get	49 0 -22 0 -5 0 0 193 -1 -1 -1 -4
harder	180
harder to	151
hardly	499 -2 1 -18 323 -2 0 -23 -3 -5 3 -6
hardware	174 -3 -4 -5 10 494 -1 -1 -3 -8 -2 -1
has	4 -152 22 7 14 -147 -5 12 -55 -75 28 5
has already	86
has been	69
has been addressed	108 -2 -2 -1 326 -1 -1 -1 -3 -1 -8 -4
has been logged	92
has been noted	143
has been received	95 -2 -7 -4 -3 -1 -1 -1 -3 -2 -1 229
hassle	251 -14 15 -45 8 -8 147 -74 -1 -2 -1 2
hassle $	50
hassle free	100
have	7 -23 9 17 6 -84 60 12 -76 -7 54 -136
have $	-46
have a	9
have a great	-62
have advised	80
have anything	62
have attached	-34
have caused	99 -4 15 -11 -16 0 153 -8 0 -1 0 -7
have helped	145
have helped $	145
have just	-101
have my word	134 -1 -8 -8 -5 -8 -1 -1 307 -10 -3 -1
have no	102
have no influence	63
have passed	-101
have paused	181 245 -37 -3 -14 0 0 -4 -3 72 -1 -4
have paused our	89 372 -25 -1 -6 0 0 -2 -3 -1 -1 -2
have put	-44
have put a	-31
have received	108
have received a	135 -1 -10 37 133 -9 9 0 -2 -5 -3 -1
have refunded	-43
have taken	77 -2 -74 -5 -35 0 -2 0 1 -1 0 393
have taken note	152 -1 -8 -1 -2 0 -1 -1 -3 -2 -1 252
have this checked	-76
have to	38 -72 13 -18 9 242 -46 -40 -3 -53 16 -193
have to go	82 -1 7 73 -3 -21 0 -1 -2 -5 158 -1
have tried	-39
have two	-44
have you on	56
have you tried	32
have your	-26
having	19
having a	107
having a look	98 -2 -9 44 -2 -2 -1 135 -2 -3 -2 -3
having the	71
having you	-41
he has	-58
hear	-233 -114 -246 -96 32 -29 101 2 -20 1 -11 2
hear about	-65
hear about the	-41
hear about this	-68
hear that	-20 -1 -65 -5 2 -1 133 -3 -1 53 -1 1
hear that $	-131
hear this	-244
hear this $	-92
hear you	-20 -1 -13 -1 -4 -1 456 -2 -1 -1 -1 -5
hear your	-56
heart	112 -6 -18 -20 -9 -1 -1 -27 218 -3 -1 126
heart of	76 -1 -39 -3 0 -1 0 -2 0 -2 -2 174
heart of everything	76 -1 -39 -3 0 -1 0 -2 0 -2 -2 174
hello	-118
hello $	-253
hello <name> $	-233
hello <name> ,	33
hello <name> <name>	-75
help	-118 9 -131 -27 15 -22 -92 -1 10 -87 4 53
help $	-47 -5 -113 3 296 -1 -2 1 71 -3 -1 -5
help ,	-57
help families	63
help families manage	63
help section	-68
help section of	-98
help you	-20
help you with	-128 -3 -2 0 -3 0 -2 150 -1 0 0 -5
helped $	145
helps $	-168
helps us	51 -1 -2 -2 -12 -4 0 -2 -2 -3 -1 475
hence	252
hence the	44 17 341 -2 -11 -28 0 -1 -2 -6 -3 -1
her	-101
here	-96
here ,	-50
here <x>	-189
here <x> $	-62
hereby	109 -5 -5 -4 -1 -1 -1 -1 -2 -4 -1 178
hey	-88
hey ,	-21 41 -1 -1 -3 -4 -1 -5 -9 261 -9 -6
hey , <name>	-37
hey <name>	24
hey <name> $	-392
hey there	-94
hey there $	-133
hi	-94
hi $	-171
hi ,	-20
hi , <name>	-112
hi <name>	-7
hi <name> $	-468
hi <name> <name>	-55
hi there	-66 135 -84 -6 -30 0 -9 -4 0 -1 36
hi there $	-216
high	114
highlighted	247
history	-62
hitch	150 -2 -7 -6 82 -4 -1 -1 192 -9 0 -1
hold	-97
hold the	-75
honestly	152 -3 -30 -3 191 -4 -1 -11 111 -5 -3 -5
honestly it	101
hope	20 -177 -566 -288 331 -62 -45 0 -81 2 -41 -1
hope this	-142
hope this helps	-88
hope to have	81 0 -4 -1 -13 0 1 138 -1 -2 -1 -2
hope to see	-39
hope you	26 -21 -61 -40 544 -5 -21 -160 -6 -7 -3 -15
hope your	59 -1 -16 -1 388 -2 0 -6 -4 -4 -1 -6
hopefully	128 -1 -44 -11 -1 -7 0 395 -5 -5 -1 -4
hopefully ,	148
hour	-192
hour $	-35
hours	-19 2 165 -6 -30 1 -12 -101 -18 -26 44 -47
house	12
how the	146
however	147 4 -42 -279 -9 -72 -9 11 -71 -75 888 -330
however ,	54 18 -8 -85 -22 -30 0 17 -19 -26 116 -153
however , it	92
however , the	175 -2 -59 0 -5 -3 0 -1 -1 -2 254
however , we	53
human	162
hundred	269 0 -1 -4 152 -3 0 -3 -3 -9 68 -1
hurry	71 -13 2 -4 273 -8 0 0 -8 -6 -2
i	-99
i 'd like	-49
i am afraid	243 164 8 5 -31 2 -51 -75 -12 -15 -11 -48
i am so	-58
i am sorry	-37
i am sure	250
i am unable	135
i am very	-36
i apologise	-96
i can	-34
i can not	25 184 -1 -2 -19 -4 0 11 -2 -8 -1
i can only	102
i can see	-60
i could	60
i could not	154 -6 -7 49 -3 -6 -1 41 -8 141 -2
i have	-105
i have asked	-21
i have attached	-34
i have just	-37
i have put	-180
i have refunded	-43
i have sent	-31
i need	-89
i promise	145 -1 -2 -6 -16 -3 0 8 167 -9 -3 -2
i promise you	183
i see that	225 43 4 -4 -3 -2 -1 -1 -4 137 -6 -1
i will	-56 -40 -103 -43 -31 -2 0 303 26 69 -1 -24
i would not	82
icon	-83
id	-216
id $	-28
id to	-39
if	-47 45 -79 23 -3 10 184 3 -267 25 -5 -266
if it	-28
if our	121 -2 -42 -1 1 0 254 -6 -1 -1 -1 -9
if our <name>	65
if that	-51
if the	-39
if there is	-74
if there was	119 -2 -13 77 -1 -2 147 0 -2 -3 -5
if we	41
if we can	28
if you 'd	-101 -3 -5 137 9 -9 -1 -1 -3 -7 -3 -1
if you can	-94
if you have	-45
if you need	-86
impact the lives	77
importance	129 -1 -12 -2 -3 -1 -1 0 -1 -4 -2 398
important	147 -30 -142 -3 -85 -2 -7 7 -2 -3 -1 657
important for	72 -1 -10 -4 -3 -2 0 -1 -1 -2 -2 244
important for us	141 -1 -10 -4 -3 -2 0 -1 -1 -2 -2 244
important to	212
important to us	135
improve	34 -9 -55 -24 -82 -1 0 -2 -1 -1 0 417
improve our	47 0 -31 0 -5 0 -1 -16 -1 0 0 170
improving	43
improving the	96
improving the experience	64
in	2 60 -14 31 -34 52 -301 16 -65 79 -157 -15
in <name>	-27
in about	-38 210 -2 -1 -1 0 0 -3 -5 0 0 -1
in accordance	187 -1 -4 -2 0 -2 0 -4 -2 -2 -1 255
in accordance with	187 -1 -4 -2 0 -2 0 -4 -2 -2 -1 255
in and	-105
in app support	-62
in certain	84 159 0 -1 -2 -1 0 0 -2 -1 -1 -5
in contact	174 -1 -3 0 -3 -1 0 351 -2 -1 0 -1
in due	281 -4 -65 -8 -30 -4 0 527 -3 -5 -1 -2
in due course	239 -2 -53 -5 -22 -5 0 278 -4 -5 -1 -1
in for	-53
in is	41
in it	33
in keeping	112
in line	96
in line with	126
in one	30 -2 -21 55 -3 164 0 -6 -3 36 -1 4
in our	35 5 -31 4 138 -3 -4 -17 -4 14 -3 -2
in our records	126 337 -9 0 -1 0 0 0 0 -1 0 -2
in such	57
in terms	78
in terms of	78
in the	-1
in the <name>	62
in the air	3
in the house	418
in the notes	119 -3 -2 222 -3 -11 0 -1 -1 -3 -1 -1
in the process	-77
in the queue	77 0 -18 143 -4 -3 0 27 -3 -5 -2 -7
in the subject	-178
in the system	42
in the terms	53 -1 325 -9 -3 -20 0 0 -2 -4 -1 -1
in these	95
in this	41
in this regard	129
in touch	10 -7 -188 -40 -25 -15 -21 283 -41 -13 -3 -132
in touch $	-71
in your	-16
in your <name>	-44
in your account	-54
incomplete	146 -3 -14 509 -2 -6 0 -1 -5 -5 -4 -2
incomplete $	146 -3 -14 509 -2 -6 0 -1 -5 -5 -4 -2
inconvenience	539 -427 -270 -441 -238 -258 568 -550 -165 -191 -164 -357
inconvenience $	534 -50 -206 -39 -30 -32 376 -57 -16 -18 -17 33
inconvenience ,	64 -2 -20 -1 -10 -1 182 -9 0 0 0 -1
inconvenience , <name>	171
inconvenience caused	442 -50 14 -52 -98 -10 314 -65 -11 -15 -19 -115
inconvenience caused $	243
inconvenience caused to	36 -1 -24 -2 -4 0 314 -1 0 0 -1 -4
inconvenience regretted	137 0 -11 -2 -15 -5 199 -3 -2 -2 0 -5
inconvenience regretted $	137 0 -11 -2 -15 -5 199 -3 -2 -2 0 -5
inconvenience this	-143 -6 -47 -7 -17 0 461 -8 -1 0 0 -7
inconvenience you	123
inconvenience you have	92
industry	437 -3 12 -13 -42 -2 0 -12 -1 -1 -1 193
influence	158 -1 230 -1 -6 -1 0 -1 -5 -3 -3 -1
inform	434 153 -166 24 -138 -8 -146 -12 -12 -11 23 93
inform you	216 218 -85 -59 -56 -3 -96 -2 -8 -5 8 59
inform you that	176
information	-18
informed	56
informed that	246 -10 -1 -44 -58 -1 -2 -11 -1 -1 0 321
inputs	65
inputs in	45
inputs in detail	59
inquiries	162
insights	162 -1 -21 -2 -11 -2 0 -3 -2 -1 -2 186
insights are	88
insights are valuable	52
instance	122
instance $	103
instantly	53 -2 148 -3 -6 -6 -1 -1 232 -3 -2 -2
instead	-185 -1 -3 137 -10 -1 0 -1 -1 -5 -7 -1
instead $	-50
instead of	-51 -1 -3 137 -10 -1 0 -1 -1 -5 -7 -1
instructed	166 -1 160 -2 -3 -5 0 -1 -1 -2 -1 -13
intend	74 2 -1 -12 -32 0 -2 190 -1 -1 0 -2
intend to	90 2 20 -9 -25 0 -1 231 -1 -1 0 -24
intended	101 -3 245 -2 -9 -4 0 -1 -2 -3 -1 1
intention	231 -1 146 -5 26 -1 -1 -2 -1 -2 -1 -4
intention to	79 -2 316 -3 -3 -2 -4 0 -2 -1 -1 -1
intentional	119 -7 337 -5 -2 -1 -1 -1 -10 -3 -2 -4
internal	62
internally	143 -1 -20 -2 -6 -1 0 466 -6 -5 -3 -1
internally and	101 -1 -6 -5 -1 -1 -1 163 -9 -3 -3 -3
into account	107
into this and	99
investigated	160 -2 -8 -6 -2 -3 0 157 -4 -2 0 65
invoice	-67
iphone	-48 -5 -2 -12 142 -10 0 -3 0 -14 -1 -2
irrespective	120
irrespective of	120
is	60 21 63 -41 41 -394 -102 -35 -174 -163 -20 -12
is a	6
is a bit	137 -1 -19 25 153 -1 0 0 -2 -4 -1 -1
is about	145 -4 215 -5 -4 -4 -1 -1 -1 -5 -2 -2
is always	77
is an	34
is at the	53
is attached	-49
is being	18
is between	98 -2 171 -9 -3 -3 0 -1 -2 -3 -4
is called	324 49 14 13 -9 -3 0 -2 -3 143 -1 -3
is completely	177 -1 266 -4 -2 -8 0 -1 -3 -2 -1 -3
is explained	152 -4 -7 -2 225 -5 -1 0 -4 -3 -3 -2
is explained on	65
is for	28 -8 203 4 -85 0 3 -10 -1 -1 -1 -15
is for the	127 -1 192 4 -14 -1 0 -2 -2 -4 -6 -1
is generally	92
is generated	70 -8 147 -2 -1 -1 -1 -1 -2 -4 -2 -2
is going	49
is going to	146
is greatly	117 -2 -4 -3 -3 -5 -1 -4 -2 -4 0 424
is greatly appreciated	117 -2 -4 -3 -3 -5 -1 -4 -2 -4 0 424
is hardly	95 -4 -13 -7 180 -4 0 -1 -3 -8 17 -1
is hereby	109 -5 -5 -4 -1 -1 -1 -1 -2 -4 -1 178
is important to	88
is known	85
is less	130
is less than	130
is mandatory	107 -4 227 -3 -1 -1 0 0 -1 -4 -1 -5
is meant	311
is meant to	102
is nearly	79
is nearly always	79
is not	53 105 14 -31 12 -65 -71 -293 -126 -46 24 -61
is not a	59
is not available	182 556 -51 -4 -21 -2 0 0 0 -2 -2 -2
is not currently	94 244 -15 -3 -2 -1 0 0 -1 -3 -1 -1
is not possible	180 393 -43 -1 -5 -3 -2 0 -1 -3 -2
is not really	85
is not something	83
is only	176
is our	98
is our number	89 -1 4 -1 -1 -3 0 -1 -3 -2 -1 149
is part	143
is rather	137 -2 -18 54 139 -2 0 0 -2 -9 -4 -1
is required	21 -2 -8 -7 3 -1 0 -2 -1 -2 -1 190
is required to	68
is some	164 -3 -7 73 -4 -4 -1 10 -2 185 -4 -1
is something	31
is something that	147
is something to	101
is stated	148 -2 302 -10 -3 -3 -1 -1 -4 -5 -3 -2
is the reason	128 -4 -6 198 -3 -7 0 0 -2 -3 -4 14
is there for	189
is therefore	67
is this	-85
is to provide	86 -2 -7 -1 -1 -1 -1 -1 -1 -1 -2 202
is what	83
is what you	177
is why	38
is within what	100
issue	-43 -116 18 -63 -165 -3 -7 126 59 11 7 4
issue $	-52
issue highlighted	53
issue persists	-50
issues	-17 40 -84 -60 285 -2 0 -3 13 -3 -2 -12
issues with	-162
it	-14 -129 -20 -6 40 27 -171 74 47 97 15 -322
it 's	20 14 14 10 -13 -53 57 23 -138 -92 11 24
it 's a	45
it 's best	144
it 's in	57 -1 4 4 -3 164 0 -8 -2 -7 -1 -2
it 's not	45
it 's only	73 -1 -74 -4 492 -5 0 -1 -1 -6 -2 -1
it 's still	-77
it 's the	46 3 132 -14 -5 -2 -1 -44 0 -1 9 -23
it 's with	47 -1 -8 -6 -10 -1 0 258 -1 -5 -2 -1
it a	94
it back	-47
it by	-21 0 -3 -6 -13 217 0 -5 -1 -15 0 -2
it can	-26
it does	15
it gets	86
it goes	-171 154 -1 -6 -10 -7 0 -1 0 -4 -1
it had	108
it is	25
it is not	-48 0 197 -2 -60 -2 -4 -8 0 -2 -1 -10
it is the	123
it out	-124
it says	47
it shows	-145
it takes	-53 -5 -11 -5 -2 -9 0 -1 262 103 -2 22
it turns	88 91 -11 41 -3 166 0 -1 -3 -21 -4
it under	-63
it up	23
it was	7
it was in	130
it will	14 -95 -8 -8 5 -64 -10 8 265 -40 -22 4
it will all	93
it will be	61
it would	57
it would be	46
it would have	133
it you	149
item	50
items are	55
its	27
itself	96
itself $	47 -2 -7 134 90 -5 0 -7 -2 -8 -2 -4
job	55
journey	30
journey $	68
jp	-67
jp $	-51
just	13 -72 -3 -89 505 -78 -68 -5 -75 -95 -15 -6
keep the	-58 -4 14 -12 -3 195 0 -1 -1 -4 -6 -5
keep us	-78
keep you	176
keeping	105
keys	-68
kind regards	-72
kind regards $	-62
kind words	-186
kind words $	-51
kindly	12 -25 -152 -1 -23 97 -79 28 -39 -43 -21 343
kindly note	188 -1 -2 -4 -12 -7 0 -1 -2 -3 -2 247
kindly note that	93
kindly share	-92
know	-12 -156 20 -1 87 -48 -53 60 -130 8 19 9
know $	27
know <name>	61
know how	-33 -3 -1 -7 -9 -7 -1 -3 -2 203 -2 68
know if you	53
know it $	112 -1 -12 40 -3 -4 0 174 -11 -6 -1 -1
know who	194
know you	-31
know your	-105
known	206
known for	90
known to	184
labelled	82 -8 278 -8 -2 -13 0 -3 -5 -8 -4
language	168 -3 -93 273 -10 -17 0 -5 -3 575 -4 -5
language $	93 -11 -36 15 11 -9 0 0 -3 471 -8 -1
latest	-101 -3 -1 -4 -2 -3 -1 203 -1 -1 -2 -4
latest version	-137
leadership	-75
leadership team	-57
leadership team $	-48
leave	25
legal	178
let	20
let me know	-125
let our	-83
let us	-93
let us know	-125
lets	-39
letter	-45
letting	-80
letting us	-58
letting us know	-58
life	134 -1 -7 -2 94 -2 0 -2 368 -5 -1 -5
life $	141 -3 -9 -3 -3 -1 0 -1 707 -3 -1 -3
lifestyle	161
like to	-72
like to have	-79
like to help	-71
like to inform	204 -38 -117 -17 -17 0 -5 -28 -1 -1 44 186
like to look	-98
likely	37 -1 -24 378 -8 -2 0 -4 -2 -3 -2 -5
limits	68
line	13
line for	-40
line for our	-48
line with	36
link	-144
link $	-47 253 0 -2 -3 -10 0 -3 -6 -2 -1 -18
link <x>	-12
link <x> $	-130
link to	-79
linked	-39
lists	105
live $	157
live chat	-30 -3 -4 229 -14 -1 0 0 0 -7 -3 -1
live chat support	-53
live with	118
lives	70 -1 -104 0 330 -3 0 -4 -2 -6 -2 5
lives of	117
lives of many	77
loads	318
loan	-39
logged	210
logging	-42
lol	159 -1 -46 -5 302 -11 0 -2 -4 114 -1 -1
long way	103
longer	108 65 48 -10 -155 -6 2 22 -4 12 -5 -8
longer than	34 -3 140 5 -44 -1 4 2 -2 -2 -6
look $	-116 -1 -1 -7 -3 -1 -1 321 -2 -1 -1 -17
look forward	-40
look forward to	-106
look into	-15 -14 -132 -24 5 -1 -6 269 -18 -1 0 -9
look into this	-42
looked at	40
looked at $	103 -7 -8 -6 34 131 0 4 -10 -4 -2 -2
looking forward	-27
looking forward to	-27
looking into	72 -1 -31 0 -9 -1 0 274 -2 -1 -13 -1
looking into this	72 -1 -31 0 -9 -1 0 274 -2 -1 -13 -1
lot	41
lot to us	-50
love	-277 -2 -3 -6 178 -3 -1 -9 -2 -4 -1 20
love to	-102 -4 -8 -2 20 -1 -1 -2 -2 -3 0 151
love to hear	-39
loyalty	-43
made by	130
made by the	79
mail	35
mail $	147 -6 -182 -3 19 -1 -2 7 -2 -3 -2 245
mail ,	204 -2 -4 -8 -4 261 0 0 -5 -11 -1 -6
main	-72
maintaining	96
maintenance	-33
majority	420 -3 143 -26 3 -2 -1 -4 -1 -3 -3 -13
majority of	188
make	23 -18 16 -6 -151 -97 -35 -21 131 12 27 23
make your	60
makes	52
making	17
manage	115
manage their	70
manage their finances	63
managed	118
manager	-43
manager ,	-43
manufacturer	44 -1 450 -4 -8 -2 0 -1 -1 -5 -2 -1
many	54 -17 -23 15 207 -29 -21 -183 -28 -37 -17
many more teenagers	77
many of	147
many people	177
matter	302
matter $	43
matter and	127 -1 4 -2 -2 -1 0 215 -13 -2 -1 -2
matter for	45 0 604 -8 -34 -1 0 -3 -2 -2 -4 -4
matter how	84 -7 -4 -2 23 0 0 -5 144 -8 83
matter of	216
may be able	-58
may have caused	213 -2 -18 -6 -11 -1 190 -6 -1 -1 -1 -2
may not	89
may not be	61
maybe	306
maybe a	167 67 -6 -8 136 -3 -1 -4 -3 -11 -3 -1
me	-248
me $	-23
me a	-3
me know	-125
me to	-61
me which	-56
mean	50 -5 148 -6 42 -2 -2 -5 -2 -3 -1 -8
meaning	131 -3 -6 -17 232 -3 0 -1 -4 -12 -7 -2
means	30 -69 41 -3 -1 -16 -13 -52 10 131 3 -10
means $	132 -6 -4 -5 3 -5 -1 0 -5 569 -3 -1
means a lot	-74
means that	103
meant	113
meantime $	-50 -1 -2 -16 154 -1 0 -3 -3 -3 -1 -4
member will	230 -9 -12 -2 -18 0 -1 160 -1 -1 0 -14
member will be	230 -9 -12 -2 -18 0 -1 160 -1 -1 0 -14
members	91
mentioned	241 -2 1 52 174 -5 -4 -44 -1 -2 -1 -19
mentioned in	53
mentioned in the	82
merely	96 -1 365 -8 -2 -1 -1 -2 -11 -6 -3 -3
message	-82 -6 -21 0 241 11 -1 -4 -1 -2 -1 -26
message you	-48
meter	-45
might	186 0 -12 29 -5 6 14 15 -17 -26 -11 -152
might be	45
might have	60
miles	-36
million	235 -4 136 -21 -5 -1 -1 -6 -1 -2 -1 31
mind	49 -30 -14 3 76 -3 -5 -20 12 166 -5 -2
minute bugs	110
minutes	-27
minutes $	-165 33 -62 24 13 -5 0 0 -1 172 -4
minutes is	175
mobile number $	-54
moment	74 173 4 -28 1 -1 -6 6 -5 -5 -2 1
moment $	35 371 -41 -33 30 2 -2 -1 -1 -2 -1 -14
moments	202
money $	64
months	-53
months $	-43 -4 -3 59 -5 261 -1 -2 -3 -17 -3 -1
more info	-36
more of	69 -1 -36 -5 393 -3 0 0 -4 -11 -3
more teenagers	77
more time	242 -1 -18 -19 6 -3 -1 260 -4 -7 -2 -2
morning	-101
morning $	-54
most	158 21 -65 180 94 -43 -58 -216 -73 -122 -55 -115
most of	109
most of the	49 -2 -1 196 -15 -2 0 0 -2 -3 -3 -1
most people	3 -5 -7 -13 181 -2 -1 -7 -1 -3 -1 -4
mostly	126 -1 -79 950 -29 -4 0 -2 -2 -9 -3 -2
motto	136 -2 -19 -1 -2 -4 0 -1 -1 -1 -1 170
mould	74 -1 -21 330 -4 22 0 0 -2 -6 -2 -3
moved	-99 -2 -9 -11 134 -2 -1 -1 -2 127 -2 -1
moved to	-50
much	49 -189 -32 -15 386 -45 -56 -4 1 -43 -15 -4
much for	-23
must	167 17 -85 12 -40 552 -32 -309 -38 2 2 -234
my <name> $	90 -6 2 -4 -5 505 -1 -3 -1 -12 -11 -4
my word	162 -1 -14 -4 -11 -7 0 -3 383 -11 -2 -1
myself	-197
natural	171
nature	69 -3 155 24 -21 -5 0 -1 -2 -4 9 -2
near	127
nearly	39
nearly always	106 0 -3 228 -23 -2 0 -4 -12 -4 -2 -2
need	-37 -1 25 -57 0 90 -143 -341 14 9 -7 -19
need assistance	-101
need to	15 4 18 -19 -32 247 -86 -107 2 1 1 -131
need us	-50
need your	-64
needed	-155
needed $	-67
needful	323 0 -75 -1 10 -15 0 -7 -2 -3 -3 599
network	32
never	254 3 167 -2 -90 -129 -151 -552 182 -115 5 -27
never intend	88
never our	151
never our intention	70
never want	102
nevertheless	89
new	-25
next	-21 -10 -78 2 -5 3 -32 15 25 34 -26 -240
next $	-71
next time	53 -13 -225 233 -6 -2 -3 1 -1 18 0 -23
next week	-93
night	-60
nine times	118 -1 -14 -6 160 -3 0 0 -2 -4 98 -1
no	12 263 -5 -53 -7 -86 -165 -274 19 26 -14 -75
no #	155
no $	-30 184 -9 -6 -19 -4 -1 -1 -4 -20 -2 30
no charge	-116
no charge $	-66
no control	68
no fee	-67
no influence	99 -3 162 -3 -3 -1 -1 0 -6 -3 -2
no matter how	84 -7 -4 -2 23 0 0 -5 144 -8 83
no need	-35 -14 -11 -4 84 -7 0 0 -2 209 -2 -2
no need to	-118
no point	198
no problem	-29 -26 -3 -3 193 -6 -1 -1 -6 -27 -1 -1
no question	134 -6 9 -6 -4 -4 0 -1 354 -7 -1
no say	90 -4 147 -5 -3 -2 0 0 -3 -8 -3 -1
no say in	90 -4 147 -5 -3 -2 0 0 -3 -8 -3 -1
nobody here	92
nobody is	96 -2 325 -3 -15 -1 0 -1 -3 -5 -3 -1
non refundable	110 38 137 16 -19 -4 0 -2 -3 -8 -3 -1
noon	-187 181 -1 -3 -4 -2 0 -2 -51 -5 -1
noon $	-51
normal	31 -8 -5 -47 470 -1 -2 2 -2 -2 -1 -19
not	71 232 29 48 0 15 -7 -429 -105 57 -51 -439
not #	118
not a	69
not a big	76
not allowed	199 192 -8 -3 -2 -2 0 0 -1 -1 -2 -1
not available	97 211 -131 49 -66 -1 4 -4 -1 -2 -8 -6
not be	56 250 -2 -111 -48 -11 -65 -69 -3 -21 -6 -40
not be able	476 460 -7 -29 -67 -3 -4 -64 -5 -2 -2 -45
not be changed	91 -72 -6 -1 -1 211 0 0 -1 -2 -1 31
not be reopened	91
not be too	113 -4 -6 -3 -7 -4 0 348 -5 -4 -1
not call	111
not control	91 -31 279 -1 -1 -1 0 0 -1 -4 -1
not cover	123
not currently	94 244 -15 -3 -2 -1 0 0 -1 -3 -1 -1
not do	59
not even	107 -5 0 -6 156 -11 0 -1 -3 -5 -2 -1
not every	84 -1 105 -3 -12 -3 0 0 -1 137 -2 -1
not give	101
not give out	104
not gone	-54
not good	-68
not guarantee	78 320 -15 0 -1 -1 0 -1 -4 -3
not happen	81
not happen $	69
not have a	89 309 -3 -11 -1 0 0 -10 0 -1 0 -13
not have any	52 249 -5 -1 -7 -2 0 -1 -1 -2 -1
not have the	75 151 -33 23 -4 -4 0 0 -1 -5 -1
not have to	-216
not in	88
not in the	92
not make	93
not mean	122 -5 389 -3 -5 -2 -1 0 -2 -5 -1 -1
not met	141
not need	-92 -5 0 -8 -7 -18 0 -1 342 -6 -18
not of	86
not offer	81
not open	101
not open a	100
not possible	180 393 -43 -1 -5 -3 -2 0 -1 -3 -2
not possible $	63
not quite	89
not really	258
not skip	152 -9 -9 -8 -3 202 -1 -1 -5 185 -1
not something	155
not something the	64
not something we	85
not speed	82 47 -12 208 -3 -2 -1 -1 -2 -13 -1
not support	105 142 -14 107 -2 -14 0 0 -2 -11
not sure	85
not the experience	-39 -2 -2 -6 -4 -2 -1 -1 -3 -2 -2 171
not to	37
not touch	-80
not us	132 -4 277 -4 -4 -5 0 0 -3 -2 -1 -1
not us $	83 -4 184 -6 -2 -7 0 -1 -3 -2 -1 -2
not wait	-215
not wait to	-156
not want you	-74
note	23 -15 0 -4 -150 -13 28 -58 -11 -12 -6 163
note of	152 -1 -8 -1 -2 0 -1 -1 -3 -2 -1 252
note your	399
noted	194 -25 -108 -75 -24 -3 -12 -146 -1 -2 -1 848
noted $	361 -6 -133 -28 -87 0 -5 -22 -1 -1 0 782
notes	67 -1 -28 511 -6 -7 0 4 -2 -3 -1 -4
nothing	57 -65 109 -61 15 8 -67 -180 104 -112 -59 -325
nothing $	-76
nothing can	97 1 0 -1 -7 -3 0 -2 283 -4 -2 -1
nothing to	62 -18 -1 -9 166 -4 -3 -30 -2 -1 -1 -24
nothing to be	149 -2 -31 30 186 -15 0 0 -5 -4 -1 -1
nothing to do	49
nothing to pay	-66
nothing we	118 -13 265 -1 -4 -2 -1 0 -5 -6 -2
nothing we can	68 -21 200 -2 -2 -2 -1 -1 -6 -6 -2 -1
notice	37
notified	44
notify	54
notify you	97
now	-104 69 -26 -1 -2 -46 -45 7 28 -38 1 -169
now $	-26
number	-82 20 -279 49 2 187 -37 31 5 1 1 -2
number $	-127 170 -82 2 42 52 0 -5 -2 -6 -1 -6
number ?	-59
number ? $	-59
obvious	141 -1 4 31 -3 -2 -1 -1 -1 145 -3 -1
obviously	281 -3 -8 19 141 -4 0 -1 -3 -8 -3 -1
occasion	390
of	37 -69 -15 8 15 -188 -10 -182 -104 138 57 45
of <name> $	41
of account	112
of aircraft	191 -5 358 -3 -3 -3 0 0 -1 -6 -3 -2
of any	37
of everything	114
of everything we	76 -1 -39 -3 0 -1 0 -2 0 -2 -2 174
of hours	148
of many more	77
of our	54
of our best	247 0 -6 -1 -9 -1 0 -2 155 -3 -3 151
of our customers	56
of our partner	118
of our passengers	86
of our users	103
of ten	85
of that	42
of the app	-29
of this	22
of what	65
of which	185
of you	-37
offence	190 -8 -17 -6 24 -3 0 -1 -1 700 -3 -4
often	170 -22 -28 243 62 -8 -5 -72 -3 5 -7 -93
often it	77 -1 -14 179 10 -9 0 -2 -5 -14 -38
oh	-192 157 26 -3 -7 -3 -1 -1 -1 -4 -3 -2
oh no	-91
oh no $	-120
old	-23
older	58 -2 5 155 -4 -15 0 0 -3 -8 -8 -1
on	-10 -156 54 20 -29 -171 -9 22 110 28 8 -161
on $	-24
on ,	-95
on <day>	-91 -2 3 -17 7 62 0 -11 217 -5 -1 -4
on <day> #	-48
on <x>	-141
on <x> $	-67
on at	122 -1 -15 214 -3 -3 0 -1 -3 -10 -2 -1
on board	-13
on day	68 -3 2 -4 9 -5 0 0 -4 -4 194 -1
on each	72 -2 254 -9 -2 -4 0 -1 -9 -11 -2 -1
on improving	170
on our	12
on our team	155
on our website	82 7 -36 -6 367 -1 -1 -8 -1 -1 -1 -2
on page #	60
on purpose	86 -1 163 -2 -7 -2 4 -1 -10 -3 -2
on purpose $	161
on resolving	93 -1 -2 -1 -1 0 -7 213 -13 -2 -1 -2
on the	-11
on the #	-47
on the bank	247 0 328 -1 -6 -1 -1 -3 -3 -4 -6 -1
on the basis	74
on the call	-60
on the market	89
on the morning	142
on this $	-41
on ticket	51
on ticket #	51
on time	182 -26 180 -4 -158 -2 -6 -78 74 -2 8 11
on time and	115
on two	89
on us	-172
on us $	-83
on your account	-35 133 -2 -3 -1 0 -1 -1 -2 -4 -1 -8
on your way	57
once we	150 -1 -58 -2 -13 0 0 461 -8 -1 0 -13
once we have	34
one	21 -70 3 47 19 19 -39 -54 24 23 6 -233
one $	-16
one day	44
one of us	161 -1 -2 -1 -3 -3 0 266 -18 -4 -1
one to	79 27 20 -3 -9 -7 0 28 -3 156 -2 -1
one who	160
ones to	85
ones who	84
only	143 225 15 18 -11 -64 -42 -530 -223 -15 3 -262
only #	102
only a	73
only able	67 209 2 -3 -1 -2 -1 -1 -1 -3 -2 -3
only able to	67 209 2 -3 -1 -2 -1 -1 -1 -3 -2 -3
only and	96 -3 193 -3 -4 -1 0 0 -2 -4 -2 -1
only available	65 202 -7 -2 -2 -5 0 -1 -1 -2 -13 21
only go	80
ons	110 154 0 -2 7 -15 0 0 -1 -5 -4 -1
open a	113
open a <name>	111 455 -9 -2 -1 -1 -1 0 -1 -4 -1 -1
operating system	-52
operational	160 -1 371 -4 -16 -3 0 -2 -1 -2 -1 -13
options	-133
options $	-81
or	-23 0 33 180 -71 10 17 17 -175 -32 -63 -327
or <name>	-68
or call	-54
or call us	-25
or it	88 -2 -13 27 -4 234 -1 -3 -3 -14 -1
or via	-73
order and	127
order of	59
other	34 -12 -6 -4 202 -7 11 10 -39 2 2 -78
other people	78
others	205 -1 179 -10 -4 -3 -3 -11 -1 -2 19 3
others $	98
otherwise $	211 -4 19 -2 -12 -2 0 92 -7 164 -2 -1
otp $	212 -2 -11 253 -3 -5 0 0 -3 -3 -2 -1
our	-14 -125 78 -281 -46 -328 -18 -17 -64 -361 1 106
our <name>	-14
our <name> will	75
our best	15 -21 28 -28 -137 -2 -9 -2 15 -2 -2 -21
our best to	12 -8 184 -7 -51 0 -4 -2 0 0 0 -13
our control	108 -4 141 0 -5 0 0 0 -1 -1 -3 -1
our control $	108 -4 141 0 -5 0 0 0 -1 -1 -3 -1
our end $	43
our goal	54 -1 -8 0 -10 -1 0 -3 -2 -1 -1 345
our goal $	52 -2 -10 -1 -2 -1 0 0 -2 -2 -1 178
our hands	155
our help	209 -2 -23 -2 275 70 0 -1 -1 -2 -2 -2
our intention	70
our most	90
our number	89 -1 4 -1 -1 -3 0 -1 -3 -2 -1 149
our platform	110
our priority	103
our reference	-60
our reference $	-60
our services	106
our services $	68 -2 -21 -1 0 -1 -1 0 -3 -1 -2 233
our services for	104
our sincerest	77
our sincerest apologies	77
our team	56 -13 -104 -233 -294 67 -86 346 -151 -60 -94 28
our team 's	85 -1 -18 0 -1 193 0 92 -2 -2 -1 -4
our team is	61 -3 -56 -4 -25 0 -7 408 0 0 0 -7
our team to	35 -8 9 -7 -47 0 -3 -10 -1 0 0 167
our users	39
our valued	126
ourselves on	59
out	9 57 16 -2 -24 -305 -200 116 -4 8 36 -307
out $	-25
out ,	-36
out asap	197 -2 -5 -2 -1 -1 0 248 -3 -3 -1 -2
out for	-44 -1 -19 -4 -3 -5 0 395 -3 -4 -2
out for you	-37
out of	35
out of #	55 -2 -24 -17 18 -4 0 0 -3 163 -2
out of ten	112
out on	51
out that	136
out there $	126 -6 159 -3 -2 -3 0 0 -3 -3 -1
out to	-25 16 -11 -165 35 -25 -24 -49 -6 -27 -21 6
out to our	-6
out to us	-134
outside	124 5 355 -16 -82 -3 -5 -55 -2 -5 -3 -110
outside of our	125 -1 146 0 -6 0 0 0 -1 -1 -3 -2
over	-17 3 21 -28 21 -91 -38 -209 -57 3 0 21
over the phone	-79
overlooked	161 -1 -5 211 -7 -2 0 -1 -1 -4 -2
overseas	78
owner	25
owners	205 0 -15 145 13 -1 0 0 -1 -2 -2 -4
packing	145 -1 -4 13 135 -3 -1 0 -4 -6 -2 -1
page # $	142
page ,	89 -2 -4 304 -3 -2 -1 -1 -4 -5 -2 -2
paid	-60 -2 162 -3 33 -5 0 -1 -3 -5 -4 -3
paperwork	105 48 146 -4 -3 -8 0 0 -3 -4 -1 -2
paragraph	236
parents	26 -1 -32 277 63 -2 0 -9 -2 -4 -1 -12
parked	82 -3 -4 -3 -3 -1 -2 138 -2 -4 96
part	40
part of	77
part of the	55
partners	138
pass	-38
passenger	142 -1 180 71 -33 -3 0 -6 -2 -7 -2 -3
passengers	392
passes	50
patience	19 -19 -284 -74 69 -2 -1 10 -3 -4 -1 158
patience $	37 -2 -78 -13 216 -1 -1 3 -3 -5 -1 6
patron	232 -4 -5 -2 -3 -4 -2 0 -3 -8 -2 245
patrons	139
paused	109 245 -37 -3 -14 0 0 -4 -3 72 -1 -4
paused our	89 372 -25 -1 -6 0 0 -2 -3 -1 -1 -2
paused our services	89 372 -25 -1 -6 0 0 -2 -3 -1 -1 -2
pay $	-49 -1 163 -42 -12 -3 0 -4 -2 -3 -1 -2
payment	-90
payment is	-78
people	337 -143 -11 180 -2 -66 -98 -67 -113 -2 -3 -245
people 's	105 -1 -5 149 -5 -2 0 0 -3 86 -3
people do	67
people would	115
per	100 -179 81 -106 -142 -46 -18 -156 -16 -42 0 196
per our	204 -1 -56 8 -19 0 0 -5 -1 -1 -2 139
per the	314 -29 141 -54 -83 -5 -3 -31 -1 -3 3 20
perfectly	56 -3 -40 -3 280 -5 0 -2 178 -9 -4 -1
perhaps	120 -2 -51 340 -13 -5 0 -2 -2 151 -2
persists	-44 -9 -2 -3 -4 273 0 -2 -1 -7 -3 -2
persists $	-58
personal	98
personnel	115
phone	-36 -6 2 77 -28 193 -18 -135 -11 3 -8 -90
phone number	-81
phone number $	-58
photo of	-39 -3 -3 -8 -12 381 0 -1 0 -5 -4 -5
photos	-44
pin	90
plan	51
plan is	339 -9 91 -4 -3 -3 0 -1 -3 220 -1 -4
plane	22
plastic	105
please	-118 -146 -64 11 55 -108 -37 10 -20 25 -134 -5
please ?	-63
please ? $	-63
please be	49
please be informed	222
please check	-91
please contact	-12 -1 -7 -1 396 -2 -1 -1 -2 -3 -1 -2
please dm	-79
please dm us	-69
please drop	-102
please drop us	-54
please feel	-51
please feel free	-51
please know	144 -1 198 -8 -44 -2 0 -10 -1 -3 -1 61
please let	48
please let us	40
please note	48
please reach	-49 -1 -2 -1 301 -2 0 -1 -2 -4 -1 -3
please reach out	-45
please send	-75
please send us	-147
please tell	-48
please try again	158 -1 -1 -7 -5 -4 0 197 -4 -8 0 -4
please write	-76
please write to	-70
pleasure	-206
pleasure to	-98
pm	-212 -5 -3 -3 -2 0 0 -1 186 -3 -1 21
pm $	-19 -1 -4 -5 -4 0 0 -1 283 -4 0 -2
point	115
point #	83 -2 212 -7 -1 -3 0 0 -2 -5 -1 -2
point $	61
points	-42
pop	-79
position	67 8 179 -5 -44 -1 0 4 -1 -3 -5 -5
positive	-14 -1 -5 -3 -1 -3 0 17 -4 -3 -1 165
positive feedback	-29 -1 -1 -1 -3 0 0 -5 -1 -1 0 133
possible	-8 2 40 8 -345 -32 -84 39 -45 -43 -22 -126
possible $	71 -1 9 -95 -128 -17 -63 128 -28 -19 -13 -170
possible to	31
posting	64
practice	139
precisely	298
premises	117
pressed	286 -4 -11 186 18 -4 0 -1 -4 -8 -2 -4
pressing	104 -2 -18 699 -5 -3 0 -1 -2 -4 -2
pretty	60 -1 -6 -2 38 -2 0 83 -2 -5 146 -2
pricing	45
pride	125 -6 -17 -19 -48 0 -2 -22 0 -1 0 315
pride ourselves	150
pride ourselves on	59
printed	26
printed on	120
prior	57
prior to	123
priority	104 -54 -70 -31 -353 -12 -19 43 201 5 2 29
priority $	26 -25 -65 -55 -151 -4 -10 -7 242 -5 3 24
privacy	59
probably	263 -1 -170 433 117 -4 0 -8 -16 -9 -3 -3
procedure	127
processed	149
processed as	80 -1 207 -5 -1 -1 0 0 -1 -4 -2 -6
product	143 -2 -9 -123 2 -1 14 -84 3 -8 -6 313
product to	63
product to help	63
professional	85
profile	-42 -2 -2 -5 -3 0 0 198 -3 -2 -1 -12
promise	303 6 -52 -13 -218 -7 -19 8 778 -8 -4 -43
promise that	74
promise to	120 20 -33 -2 -14 0 -1 10 606 -3 -2 -17
promise you	183
promise you that	61
promptly $	100
proper	85
properly	42 -1 11 10 -24 8 0 -8 -5 150 -2 -1
properly $	72 -1 40 -4 -7 32 0 -2 -7 223 -2
property	63
protect	61
proud	137 -1 2 -2 1 0 -1 -7 0 -1 -1 153
proud to	144
proud to have	114
provide a	56 0 -4 -1 -19 -1 0 -3 -1 -2 -1 166
provide the best	100 -2 -14 -1 -1 -1 0 0 0 -2 -1 202
provide you	62
provide you with	105
provider	250 -3 210 1 -60 -7 -1 0 -2 64 -1 -31
provider $	310 -1 500 -7 -31 -12 0 -8 -3 89 -1 -10
providers	179
providing a safe	63
public	179 -12 -7 -5 -4 48 -1 -5 -1 165 -1 1
published on	153
purchase	10 -36 406 -5 -187 1 -5 -26 -1 -2 -1 -5
purpose	154 -2 299 -14 -36 -1 1 -4 -4 -2 -1 2
purpose $	72
put	11 9 -9 132 -4 -7 -31 13 -36 2 -26 -53
quarter	50 -1 170 -2 -10 -4 0 36 -5 -5 -2 -1
questions	-48
questions or	-81
queue	116
queue $	137
quickly	-71 -26 -72 -31 3 -3 -10 295 -7 -4 -2 -117
quickly as	105 -18 -21 -18 -19 -1 -6 159 -3 -2 -1 -44
quickly as we	49 0 -16 0 -5 0 0 194 -2 -1 0 -2
quite	286 -14 -240 46 105 -13 14 16 -9 56 -10 -93
quite a	196 -1 -8 -2 43 -2 0 -4 -3 190 -2 -3
quite the	96
r	-141
radiator	109 -2 -10 63 -3 150 0 -1 -6 -13 -7 -1
raised	80 -2 -3 12 -39 33 -1 3 -2 -3 -2 151
raising	189 -1 1 0 -23 289 0 -2 -3 -5 -2 -6
ran	51
rate	-150
rated	319
rather	90 -85 -8 -15 229 -23 -20 -155 -26 43 4 -102
rating	50 -1 -61 138 3 16 -3 -12 0 -2 -1 11
rbi	248 -1 195 1 -60 0 -2 -18 0 -1 -2 1
rbi guidelines	96
reach	-33 23 -177 -127 23 -19 -20 112 -3 -20 -10 9
reach out to	-17
reach us	-51 215 -1 -2 -7 -1 0 -3 -18 0 -1 -1
reached	-37
reached out	-57 -11 -3 -6 -9 -1 0 264 -1 -7 -25
reached out to	-146
reaching	-15
reaching out	-15
reaching out $	-100
read	115 -93 -12 -1 231 -78 -19 -15 -16 16 -10 -36
read $	70 -4 -2 146 -6 -4 0 0 -3 -19 -2 43
read the	186 -2 -104 -4 521 -19 -1 -12 -1 67 -1 -11
reads <x>	103 -5 3 -12 -7 -7 0 -2 -2 306 -1 -3
reads <x> $	103 -5 3 -12 -7 -7 0 -2 -2 306 -1 -3
really	18 -184 -3 0 55 -27 23 42 -21 -41 -8 -23
really $	229 -1 -5 -13 242 -4 0 -6 -2 -4 -4 -2
really a	87
reason	-35 -54 -42 155 0 -9 -38 -79 -6 -7 -1 -19
reason for	169 63 -149 51 15 -1 -9 -28 0 -1 -1 -17
reason for this	55 276 -12 0 -19 0 0 -2 -1 -2 -1 -3
reasonable	73
reasons	114
reasons $	263 3 132 -1 -11 -6 0 -1 -1 -3 -2 -2
receipt of	477 -2 -87 -6 -45 -2 -1 -6 -3 -6 -1 922
receipt of your	354 -1 -51 -3 -28 -2 0 -4 -4 -6 -1 489
receipts	-49 -8 -1 -4 -7 311 0 -4 -1 -3 0 -4
received	77
received $	105
recorded	156 -1 -3 -2 5 -2 0 -4 -2 139 -2 92
recording	-42 143 -1 -5 -9 0 0 -2 -1 -1 -1
reference $	-50 -4 -3 -8 -12 -12 0 -2 -8 583 -3 -8
reference to	182 -2 -26 -5 -2 -7 0 0 -6 -5 -2 265
referral	59 -2 0 -6 220 -4 0 -1 -2 -8 -3 -1
refers	276 -2 187 -3 11 -7 0 -1 -2 -8 -5 -1
refers to	276 -2 187 -3 11 -7 0 -1 -2 -8 -5 -1
refers to the	177
refundable	84
refunded	-150
regard $	129
regards	-337 -6 -1 -10 -9 -9 0 0 -1 -3 -1 142
regards $	-262
registered	-22
registered email	-39
registered email address	-42
registered mobile	-83
registered mobile number	-83
regret	414 -3 -459 -367 -398 -149 1012 -175 -100 -125 -83 -510
regret any	134 -3 7 -2 -20 0 167 -8 -1 -1 0 -7
regret the	182 -110 -296 -106 -235 -72 895 -158 -19 -38 -18 -248
regret the hassle	282 -3 -22 -4 -19 -6 526 -7 -1 -3 0 -12
regret the inconvenience	376 -30 -94 -29 -59 -9 522 -72 -8 -12 -8 -89
regret the trouble	34 -3 -6 -1 -1 -3 247 0 -1 -2 -1 -1
regret to inform	84 592 -9 -1 -2 0 -9 -5 -1 -1 -2 3
regret your	162 -2 -7 -1 -2 -1 559 -2 -4 -5 -4 -2
regretfully	107 230 -3 0 -1 -2 -1 -1 -4 -4 -1
regretted	400 -10 -87 -27 -80 -1 1010 -16 0 -1 0 -40
regretted $	369 -8 -73 -17 -68 -1 772 -13 0 -1 0 -36
regulatory	-59
reinstall	-48 -1 -1 -14 -9 320 0 -1 -1 -12
release notes	188 -2 -15 183 -4 -13 0 47 -6 -8 -1 -1
relevant	52 -5 -108 -10 5 0 -1 221 -2 -1 -1 13
remain	192
remains	389 142 -5 -13 25 -3 0 1 -2 -4 -2 -7
remarks	138
reminders	174 43 -5 175 -4 -4 0 -6 -2 -8 -2 -3
repeatedly	260 -3 -17 852 -6 -10 -1 -1 -3 -18 -3 -1
reply	-35
reply $	-91
reply with	-96
report of	104 -3 2 -5 -1 0 -1 0 -2 -6 -3 139
reporting	244
reports	68
requested	9
requests	87 -8 0 -1 4 164 -1 -1 -2 -2 -1 23
required	85
required to	252 -6 193 -14 -20 -1 0 -4 0 -1 -3 10
requirement	105
requires	161
research shows	80
residents	107 -2 -2 -2 150 -1 0 -2 -2 -4 -1 12
resolution	129 -1 -56 -3 0 -1 25 -76 148 -1 -1 -10
resolve it	68 -1 -2 -3 -1 -2 0 -63 279 -3 -2 -3
responsibility	371 -2 -3 341 -40 -1 0 -6 -2 95 -1 -8
responsibility of	91 -1 1 187 -3 -2 0 0 -2 -5 -3 -1
responsibility of the	68
responsible	74
responsible for	74
rest assured	73 -16 -134 -23 -2 -2 -6 97 80 -1 -6 92
rest assured that	105
rest of	-37
restart phone	107 -3 -5 -5 -10 687 0 -1 -2 -15 0 -6
restaurant	110 -4 162 4 -9 17 0 -1 -3 -9 -2 -1
retailer	151
revert	354
riding in	111 -4 -8 429 -3 -9 0 -2 -2 -9 -1
right	-92
right $	-175 -2 -15 -7 175 -2 -1 0 -2 -4 -2 21
right to	-51
ring	-27
ring $	111 -3 415 -15 -4 -5 -1 -1 -5 -12 -5 -1
ring you	-102
risk $	100 -2 35 -5 -2 -54 0 -1 -3 146 -1 -1
rn	18 -2 -9 -1 -12 -7 0 -2 -2 -4 -6 382
rn $	18 -2 -9 -1 -12 -7 0 -2 -2 -4 -6 382
roadmap	84 -1 -13 -7 -2 -4 0 704 -5 -5 -1 -4
role	134 -2 241 -8 -1 -3 0 -1 -2 -5 -3 -1
room	-32
rooms	101
rooms $	166
rotten	-56
round	26
round the	36
routine	120 -4 -17 4 207 -2 0 0 -3 -7 -3 -1
rudeness	202 -2 -62 -4 -20 0 227 -20 0 0 0 -7
rules	70 -3 871 -16 -48 -1 -1 -13 -1 -2 -1 -19
run by the	73
sadly	325 278 -51 18 -7 -2 -2 -8 -1 46 20 -10
safe	-24
safe $	-46
safety	276
safety $	100
safety is	131
safety is our	54 0 -4 -1 -7 -2 0 -3 -3 -2 52 163
said	51 -29 -89 58 -5 7 5 -19 -4 -6 274 5
said it	124 -2 -6 144 -13 -3 0 -1 -5 -7 -6
sale	60
same $	28
same day	-215
same day $	-108
satisfaction	69 -2 -22 -1 -1 -1 -1 -2 -2 -1 -1 404
say	100 -41 -36 34 2 -26 -31 -35 3 252 -14 -128
say $	68
say in	90 -4 147 -5 -3 -2 0 0 -3 -8 -3 -1
say that	85 -1 -74 79 0 -4 0 -4 -4 192 -1 -1
says so	155
says so in	100
screen	-27
screens	40 -1 -13 143 -5 -2 0 -1 -2 -6 -1 -1
screenshot	-19 120 0 -4 -16 278 0 -2 -3 -11 -2 -2
seamless	108 -2 2 -4 -40 -1 0 -3 -2 -1 -1 158
seamless experience	102
seat selection	83
seating	73
second	-83
section	-22
section $	-56
security	135 0 174 2 -40 -2 -3 -38 -1 -1 -1 -1
security reasons	77
security reasons $	77
see that	33
see why	-58
see you	-182
see you are	-34
see you soon	-59
seeing you	-52
seem	74 -1 -59 -7 -21 -2 24 14 -1 516 -2 -1
seem to be	122
sell	63 197 -7 27 -3 -3 0 0 -4 -3 -2 -1
send	-300 33 -48 -11 -11 188 -3 -5 11 -5 -1 1
send a	-102
send an	-62
send an email	-59
send it	-26
send me	-81 -4 -1 -11 -10 221 -1 -1 -5 -6 -1 -2
send me a	-45
send me the	-67
sender	99
sense	297
sent $	45
sent to	128
sent you	-65
separate	36
seriously $	65 -2 -22 -2 16 0 -1 -2 -6 146 -2 40
serve	86
serve you	101 -1 -28 -2 -10 -1 1 -9 -1 -1 -1 223
server	68 -2 420 -11 -36 -1 -3 2 -2 -3 -4 -8
servers	257 -1 147 -5 -3 -4 0 -4 -2 -5 -1 13
servers $	260
service	30 8 62 -110 -77 -39 23 -260 -17 -36 -18 23
service is	64
services	44 52 -134 -13 -66 3 -1 6 -12 -12 -6 94
services $	143 5 -227 4 0 0 1 3 0 -1 0 123
services at	83 -1 -27 -1 -3 -2 0 15 -2 -3 -1 213
set by the	83
set out	78 -1 187 -13 -29 -3 0 9 -1 -5 -3 -3
several	215
shall be	45 -3 -71 -12 1 -3 0 12 -4 -2 -1 172
shall i	-48
share	26
share your	-36
shared	259 -29 -121 224 -1 -3 -6 75 -5 -3 -2 4
sharing	-160 -1 -8 -1 -3 -1 -1 -1 -2 -3 -2 210
sharing the	-82
she	-105
sheet	158
shop	-22
short of	152 -1 -23 22 -3 -1 160 -1 -1 -2 -3 -2
shortly	690 -104 -380 -83 -340 -33 -28 1086 -47 -22 -15 -135
shortly $	213 -29 -166 -25 -103 -4 -7 814 -8 -3 -1 -82
shortly to	150
should	-44 -292 -177 22 -12 -27 86 291 8 -12 -7 -16
should be	-48 -6 -13 -42 -12 -1 -3 391 -1 -1 4 -54
should get	174 -2 -2 -5 12 -18 -1 149 -5 -14 -1 -1
should have	-53 -1 -1 173 -24 -4 -1 22 -4 -5 -2 -5
should not	-26
should not have	-233
shout	-163
shout if	-59
shout out	-61
show	-18
showing	-26
shows that	89
side	85 -21 27 34 2 2 -15 -118 -14 2 2 -134
side $	62
sign	-119
signed	32 4 113 -25 -151 -5 -4 -46 -2 95 16 -44
signed off	147 0 332 -4 -5 -3 0 0 -2 -3 -4
signed up	61 -1 1 10 -2 -11 -1 -1 -3 144 -3 -1
similar	106
simply	93 0 280 -54 1 -1 -2 -46 -1 -1 -1
sincerely	-30 -1 -65 -3 -23 0 153 -15 -1 -1 0 23
sincerely $	-159
sincerest	77
sincerest apologies	77
sir	69
sister	-66
site	-88
situations	134 -4 -3 206 -3 -3 0 31 -2 -8 -1 -1
skies	-57
slot $	186 -2 -8 -2 -2 134 -1 -1 -7 189 -1 -2
slots	122
so	18 -82 119 64 -27 -211 -43 -13 -101 -131 46 -28
so a	49
so glad	-129
so happy	-39
so i	29
so i 'd	121
so i am	276
so i can	-39
so i have	-69
so in	126 -3 14 176 -4 -10 0 -1 -3 -6 -4 -1
so it 's	41
so much	24
so much for	-27
so sorry	-62 -5 -45 -3 -16 0 344 -10 0 0 -1 -9
so sorry $	-34
so sorry to	-17
so that 's	61
so that we	-71
so there	59
so there 's	62
so they are	87
so we	-17
so we can	-236 -8 -1 -2 -3 -1 0 -3 139 -4 -2 66
so we do	119
so what	93
so with	94
so with a	94
sold	73 -2 200 -8 -1 -2 0 -3 -1 -3 -2 -3
solution	248 -2 -12 -1 -3 -5 0 -44 395 -2 -1 11
some	49 0 -13 -3 60 -138 -78 107 -135 -17 7 -164
some point	35 -1 -18 19 -21 -3 0 168 -8 -4 -1 -1
some point $	87
some stage	85
somebody	189 -24 -204 243 -20 -9 -6 144 -3 15 7 -40
someone	93 -1 4 -9 -41 -5 6 275 -4 -3 -1 -20
someone will	194
someone will be	93
something	254 2 -7 25 -4 -106 -141 8 -106 6 54 -308
something else	115
something that	68
something that we	68
something the	106
something to	107
something we	20
something we can	53 -9 -2 -3 -1 -1 -3 -6 -2 -3 172 -1
sometimes ,	122
somewhere	201
somewhere $	241
son	74 -2 -17 230 41 -2 -1 -1 -5 -7 -1 -4
soon	311 -410 -420 -209 -206 -159 -118 603 -279 -185 -185 -316
soon $	94 -75 -255 -117 -122 -35 -21 366 -30 -34 -54 -29
soon as	36 -56 -156 -3 -31 -16 -22 154 -23 -20 -11 -104
soon as possible	235
soon as they	152
soon as we	68
soon to	206 -17 -47 -11 -39 -3 -6 235 -14 -3 -1 -53
soon to discuss	193
sorry	-111 6 -547 -601 -558 -78 634 -330 -176 -283 89 -284
sorry $	-201 178 -3 0 -1 -2 -9 0 -2 -4 157 -1
sorry ,	-26
sorry <name>	-47
sorry about	-97 -2 -10 -1 26 -4 144 0 -1 -4 112 -1
sorry about that	-171
sorry about this	-48
sorry for	-26 -173 -155 -54 -251 -56 283 -67 -21 -30 25 -35
sorry for any	832 -53 -126 -10 -99 -13 382 -70 -6 -7 -14 -59
sorry for the	-45
sorry if	572 -64 -157 -32 -96 -2 842 -52 -1 -2 -3 -51
sorry it	-201
sorry the	-43
sorry to	-17 -4 34 -13 -68 -1 276 14 -1 -2 -1 -1
sorry to hear	-20 -13 15 -5 -33 0 424 -14
sorry you	28 -99 -181 -41 -172 5 643 -76 -9 -10 -10 -97
sorry you are	65 -13 -33 -5 -31 0 238 -10 0 0 0 -23
sorry you feel	254
sorry you had	-49
sort things	-36
sort things out	-36
sound	-28
source	47 3 -120 152 21 33 0 4 -5 -3 -2 -9
source of	76
space	106
spam	127
speed	163
stage	38 27 -145 -2 -1 -1 -1 124 -3 -3 -2 4
stage $	116
stages	82
standard	117
standard $	69
standards	243
standards $	128
standing	75 -5 -4 375 -8 -1 -1 -12 51 -2 -1 2
stands	51
started	-57
stated	230 -3 54 -19 167 -1 0 -10 -2 -3 -2 -12
station	-56
stay	-18
stay tuned to	74 -3 -4 -2 -2 -5 -1 344 -1 -1 -1 -6
stays	-83 308 -1 -6 -1 -6 0 -1 -4 -7 -2 -2
steps	-199
steps to	-59
still	-184 -51 1 -172 253 15 0 1 -7 -10 5 -73
still have	-57
stock	143 344 -11 18 -19 -1 -1 12 -1 -4 -3 -3
stops	78 -1 -75 277 -2 -11 0 -2 -3 -6 211 -1
store	20 41 -6 -1 -1 144 -36 -11 -6 -10 2 -77
straight	-28
streaming	65
street	89 -1 49 -2 -14 -1 0 -3 201 -3 -2 -2
strictly	288 -1 303 -4 -18 -4 0 -3 -2 -4 2 -3
strictly speaking	104 -2 253 -10 -3 -4 -1 -1 -2 -6 -4 -1
strive	116 -4 -89 -7 -35 0 -2 -14 -1 -1 0 467
strive to	120 -3 -72 -5 -24 0 -1 -11 -1 -1 0 410
strive to provide	82
striving	137 -1 -17 0 -1 -1 0 -1 -1 -2 -1 186
striving to	137 -1 -17 0 -1 -1 0 -1 -1 -2 -1 186
strong	213 0 -14 1 431 -1 0 -5 -3 -7 -3 -4
struggle	105
student	-37
students	86
subject <x>	-25
subject line	-70
subject line $	-109
subject line for	-51
subject to	45
subject to availability	67
submitted	46
such	189
such as	52
such time	155 361 -10 -12 -3 -7 -1 -2 -2 -6 -2 52
sufficient	75
suitable	87 -2 -8 -4 -2 305 0 0 -1 -5 -2 -2
suits	-93
summer	160
super	94
support	-70
support $	-24
support option	-43
sure	13 11 -28 -9 3 -37 5 -10 327 -3 -29 -1
sure everyone	77
sure our	72
sure you	32 19 14 -13 1 -2 -1 -14 137 -8 -2 -8
surely	259 -7 -128 2 4 0 -2 -43 313 0 0 -3
surprised	165 -1 -40 236 33 -7 0 -2 -3 -7 -3 -1
swapped	-72
swear	205 -3 -17 -3 23 -3 0 -1 651 -8 -3 -1
system	46 -3 243 -39 -126 -42 -17 -134 -13 -30 8 7
system $	27
systems	59 144 47 -3 -2 -1 -1 0 -3 -1 -2
take a closer	-58
take a look	-68
take a while	123 -4 -14 -7 263 -3 -1 -3 -6 -6 -2 -2
take care $	-30
taken	33 4 -139 -2 -2 -16 2 48 -2 4 -1 37
taken note	152 -1 -8 -1 -2 0 -1 -1 -3 -2 -1 252
taken note of	152 -1 -8 -1 -2 0 -1 -1 -3 -2 -1 252
taken to	91
takes	-17
takes about	-41
taking the	-167
taking the time	-129
tap <name>	-38
target	221 -5 405 -4 -4 -5 0 -2 -10 -5 -34 -1
tbh	279
tbh $	181
team $	-54 -1 -13 -21 -4 -1 0 -17 -4 -1 -1 264
team 's	156 -1 1 -1 -8 156 0 50 -3 -2 -1 -3
team ,	69
team , and	101
team and	104
team can	-68
team for	-35 -1 -4 -1 -1 -1 0 161 -5 -2 -1 -26
team have	149 -1 -1 -2 -3 0 0 285 -2 -2 -1 -1
team is	32 -10 -51 -14 -71 -1 -18 787 -2 -1 -1 -3
team member will	230 -9 -12 -2 -18 0 -1 160 -1 -1 0 -14
team to be	152
team will	12 -83 -335 -69 -230 -16 -15 464 -35 -13 -6 -31
team will get	34
team will help	-32
team will reach	131 -7 -16 -2 -27 -1 -2 212 -2 0 0 -27
telecom	103
tell	-32
tell me	-74 -3 -1 74 -5 -7 -2 -2 -5 -13 236 -1
tell me which	-52
tell us	-61
tenancy	77 -1 9 -9 -2 -20 0 -1 -2 182 -4 -2
tenancy $	77 -1 9 -9 -2 -20 0 -1 -2 182 -4 -2
tenants	142 -1 -4 382 -16 -23 0 -3 -3 -5 -3 -2
tend	146 -3 -19 14 260 -1 -1 -17 0 -2 -1 -15
tend to	146 -3 -19 14 260 -1 -1 -17 0 -2 -1 -15
tends	98 -2 -13 403 -4 -4 0 0 -1 -6 -2 -1
terms	830 -42 270 -3 -68 -12 0 -66 -4 -6 -13 -1
terms of	138
text	-57
than	28 -131 38 -8 131 10 15 -202 -6 5 -127 -292
than a	56
than others	81
thank	-40 -63 20 -93 -12 -22 -16 -28 -17 2 -8 273
thank you	-46 -54 9 -77 -7 -20 -13 -21 -14 1 -7 139
thank you $	-225
thank you for	39 -34 -177 -48 -2 -14 -9 -34 -8 2 -4 100
thanks	-147
thanks $	-51
thanks ,	-49
thanks <name>	-55
thanks <name> $	-34
thanks for	-67
thanks for flying	-26
thanks for reaching	-122
thanks for your	-27
that	-21 -98 5 121 17 -38 29 -281 86 9 168 -23
that $	25
that 's a	-24
that 's how	284
that 's our	-78
that 's quite	125
that , <name>	-82
that airport	151
that as	86 -6 -31 204 11 -5 -2 10 -1 -6 -5
that not	57
that one	47
that route	162
that said ,	65 -1 -5 -6 -19 -1 61 -1 -3 -5 357 12
that the	9
that way $	103
that we	-18
that we are	61
that we can	-79
that we have	-93
that you	-23
that you feel	58 -1 -12 0 -4 0 180 -1 0 -1 -1 -2
that you had	-48
that you have	-48 -1 -5 -7 -2 -2 -1 26 -7 176 -7 56
the	-29
the #	-29
the # #	-54
the # $	18 65 4 -4 -61 66 -1 -6 160 -2 -1 -11
the # was	189 -1 -15 161 -3 -2 0 0 -2 -3 -5 -1
the <day>	-126
the <name> app	-36 -3 -5 -1 -1 -2 0 0 -1 -3 -1 274
the <name> of	104
the air shortly	85
the airport authority	83
the app $	-11
the bank ,	130 -2 30 -3 -2 -6 0 0 173 -6 -2 -5
the basis	74
the basis of	74
the best experience	113
the bottom	-51 -1 0 187 -7 -6 0 -2 -3 -14 -1 -3
the building	169
the calls	-64 294 -91 -28 -12 -4 -1 -4 -1 -3 -12 -2
the calls went	79
the card	-23
the card $	-67
the change	-38 166 -5 -14 -3 -2 -1 -1 -2 -4 -2 -5
the cheaper	87
the clock	42
the company	87 -5 213 -7 -2 -2 0 0 -1 -6 -6 -1
the conditions	170
the conditions of	81
the confusion	-99
the courier	77 -1 152 -4 -7 -4 0 4 -2 -4 -5
the course	84
the date	-73
the delivery	97
the discontent	128 -2 -15 -3 -2 -1 -2 -2 -5 -5 -1 664
the driver	-56
the earlier	63 -2 0 211 -8 -4 31 -1 -2 -6 -5
the earliest	167 -24 -37 -60 -96 -5 -1 387 0 -5 -4 -30
the earliest $	282 -19 -152 -44 -73 -4 0 364 0 -3 -3 -19
the error	-128
the experience	-14 -3 -1 -9 17 -1 -1 -20 -3 -1 -4 186
the experience $	-51
the experience for	219
the experience you	-31
the fastest	153 -5 -8 0 149 -1 0 -2 0 -2 -2 29
the feature	54
the fee	45 159 -7 -2 -3 -8 0 3 -2 148 -8 -2
the feedback $	-61
the flight $	-66
the form	-16
the full amount	97
the girls	169 -2 -7 -4 20 -2 0 -1 190 -5 -4
the great	138
the hassle	105 -5 -46 -9 4 -3 291 -12 0 -2 0 -1
the hassle $	40
the heart	57
the heart of	57
the help	-31
the help section	-31
the house	86
the house $	107
the inconvenience	511 -186 -213 -183 -355 -104 651 -249 -49 -77 -82 -361
the inconvenience $	552 -22 -92 -21 -60 -14 572 -20 -4 -6 -7 -34
the inconvenience ,	171 -1 -17 -1 -8 -1 167 -8 0 -1 0 -1
the inconvenience caused	370 -29 40 -33 -51 -4 162 -44 -5 -8 -11 -74
the inconvenience you	57 0 -5 0 -1 -2 173 0 -1 -2 -2
the industry	73 -3 -6 -4 -1 -10 0 -1 -1 -4 -4 190
the issue	-13 -36 -113 -77 -1 1 -14 253 57 -7 37 -47
the issue highlighted	53
the job	136
the kind	-121
the late	-80
the latest	-76 -3 -1 -4 -2 -3 -1 203 -1 -1 -2 -4
the latest version	-104
the link	-43 -8 5 46 7 132 0 -1 -2 -5 -2 -2
the link <x>	-43
the lives	117
the lives of	117
the meantime $	-50 -1 -2 -16 154 -1 0 -3 -3 -3 -1 -4
the mobile number	77
the needful	250 -1 -45 -1 18 -20 0 -2 -2 -4 -3 298
the network	69 -1 366 -2 -6 -2 0 -2 -3 -6 -2 -1
the new	-21
the next	-42
the night $	172
the odd	142 -1 -3 -3 512 -6 0 -2 -2 -5 -2
the old	-147 -3 -3 351 -7 -8 0 -3 -1 -7 -1 -4
the ones	64
the ones who	84
the palette	120 -2 -7 -6 -2 -1 -1 0 -3 -2 -2 396
the past	82
the phone	-83
the plan	46
the premises	117
the queue	102 -1 -91 170 16 -2 0 8 -2 -4 -4 -3
the queue $	77 0 -18 143 -4 -3 0 27 -3 -5 -2 -7
the reason	100
the reason for	239
the receipt	-43
the record	62 -2 227 6 -11 -5 0 -1 -2 -5 -5 -1
the relevant	68
the relevant department	88
the responsibility	91 -1 1 187 -3 -2 0 0 -2 -5 -3 -1
the responsibility of	91 -1 1 187 -3 -2 0 0 -2 -5 -3 -1
the rest	-24
the return	80
the router	48 -1 14 -4 -2 321 0 -1 -1 -9 -4 -1
the router $	272
the same $	28
the same day	-61
the second	-28 -3 51 -3 -12 -5 0 28 -2 149 -4 -1
the sender	99
the server	137
the servers	128
the sheet	113 -3 146 -4 -3 -11 -1 -1 -2 -8 114 -1
the shout	-36
the shout out	-36
the skies	-43
the start	147
the station	-93
the steps	-102 -6 -3 -9 34 188 0 -1 -1 -4 -4
the store	77 36 -35 17 1 196 -9 1 -1 -3 -1 -14
the subject	-20
the subject <x>	-25
the subject line	-62
the system	110 -52 199 -30 -64 -7 -6 -53 -2 -6 1 6
the system $	39
the team	81
the team $	56
the team will	74
the tenancy	77 -1 9 -9 -2 -20 0 -1 -2 182 -4 -2
the tenancy $	77 -1 9 -9 -2 -20 0 -1 -2 182 -4 -2
the terms	141
the three	-122
the time	16
the time of	37 -5 203 -6 -2 5 -1 -6 0 -1 -1 -12
the time to	-17
the update	-71
the updates	163 -2 -10 -5 -2 -19 0 622 -2 -4 -2 -7
the user	62
the vast	80 -1 -25 -2 170 -4 0 0 -2 -5 -4 -1
the vast majority	80 -1 -25 -2 170 -4 0 0 -2 -5 -4 -1
the wait	-29
the weather	280 -1 4 -3 3 -5 0 -2 -1 -6 255 -1
the weekend	88
theatre	209
their	169 -220 223 -41 -23 -26 -43 21 -38 -69 -167 -24
their finances	63
their own	84 -24 183 -18 -22 6 -4 4 -7 -4 -4 -45
theirs	151 -7 160 34 -66 -2 0 -8 -1 -4 -1 -5
theirs $	45
them	122 -92 37 -110 8 15 -94 30 -77 9 -43 -216
them $	33 -24 175 -66 -3 2 -38 -36 5 -2 -25 -178
them for	54
themselves	196
themselves $	67 -2 -7 212 -7 -5 0 -4 -3 -7 -3 -2
then	-15 -21 -194 170 -12 321 -19 31 -58 2 -37 24
then $	-49 44 -6 -8 -2 178 -1 -1 -2 -16 -2
then ,	-67
then <name>	-46
there	25 20 1 -35 37 46 -56 9 24 -215 3 -132
there $	-21 1 -4 -3 183 -17 -10 4 -9 -9 -7 -70
there 'd	115
there 's	19
there 's nothing	18
there for	59
there in	82 75 -2 -2 -2 -3 0 -1 139 -5 -3 -1
there is	33
there is no	59
there was	75
there will	55
there will not	125 -26 -7 -2 -1 -6 0 -1 372 -5 -1
therefore	289 9 234 -12 -13 -2 -4 -70 -2 -2 -1 -3
these	73
these are	56 192 7 -3 -4 -2 -2 0 -2 -5 -3 -1
these days	165
these days $	248
these situations	102
they	106 -21 104 -51 -9 -115 -225 68 -110 -24 -167 -481
they 'd	61
they are not	138
they are usually	131 -3 -10 -4 -5 -3 0 189 -3 -7 -2
they can $	70
they do	59
they go	156
they leave	99
they leave the	71 -1 155 -2 -1 -1 0 -1 -2 -1 -2 -1
they might	87
they never	131
they only	119
they take	137
they were	43 -1 4 -3 131 -4 0 -7 -2 -3 -2 -1
thing $	97
things	15
things $	37 -1 -5 264 -9 -32 0 15 -2 -7 -1 -1
things out	-42
think	87 1 -95 256 49 -9 -9 -108 -4 45 -5 -1
think $	70
think about	120
this	-18 3 -30 42 -32 -59 78 -14 14 -6 -161 -9
this $	-12 -23 -5 12 39 -1 31 22 -17 -20 -14 -163
this , <name>	-27 -3 -2 0 -3 0 -2 150 -1 0 0 -5
this and will	81
this app	193
this checked	-178
this checked for	-46
this evening	-35 -1 14 -1 -3 0 -1 -5 181 -2 -1 -2
this experience	-96 -3 0 0 0 0 -48 -1 0 0 -1 180
this experience $	-47 -3 0 0 0 0 -48 -1 0 0 -1 180
this feature	73
this for you	-58
this further and	74
this helps	-29
this helps $	-52
this is explained	104
this kind	91 -2 -16 -9 271 -2 0 -1 -6 -4 -2 -2
this may	158
this may have	157 -1 -12 -3 -6 -1 141 -4 -1 -1 -1 -1
this morning	-50
this office	111
this on priority	142 -1 -8 -2 0 0 -1 -7 198 -2 -1 50
this one ,	87
this regard	129
this regard $	129
this should	-71
this should not	-48
this time	67
this type	42 -1 -3 291 0 -2 0 -1 -1 -5 -1 -2
this was	58
this way	69
this way $	121
this week	-67
this would not	109
those	63
those $	77 -4 -2 -3 171 -4 0 27 -4 -4 -2 -1
those who	75
thousand	284
thousands	157
three	-62
thrilled	-47
ticked	74 -1 159 -39 -15 -5 0 -3 -3 -7 -3 -1
tickets	17
tickets $	45 11 1 -5 -10 319 1 -1 -1 -5 -2 -1
time	73 -18 -18 96 -32 -3 -132 41 22 11 -56 1
time $	67
time and	298
time in	58
time on the	-50
times	41 -80 8 -4 1 -27 -17 -150 4 -26 5 6
times $	-43
times out	163
times out of	163
tiny	108
titles	109 -1 295 -10 -3 -2 0 -1 -4 -3 -3 -1
to	-23 22 61 1 -141 4 -63 10 -38 39 -62 42
to #	-81 -4 2 -20 -4 243 -1 -4 -1 -3 -1 3
to $	72
to <x>	-170
to <x> $	-144
to <x> with	-38
to a	-23
to address	87 -6 -56 -5 7 0 -4 215 -2 -1 0 13
to address and	47
to availability	67
to availability $	67
to be	30
to be expected	67
to be fair	229
to be made	84
to be professional	94 -1 -3 0 -1 -1 0 0 -2 -1 0 137
to check in	66
to connect	-29 348 -42 -1 -4 -1 0 -2 -2 -1 -1 2
to connect with	-73
to contact	-42 -3 2 -1 -1 362 0 -1 -2 -1 -2 -1
to continue	100
to current	146
to disappoint our	94
to discuss	36
to discuss your	42
to do with	49
to enhance	78
to enhance your	86
to enjoy	115
to everyone	124
to fetch details	90 -6 -17 0 -5 0 0 -1 0 -2 -1 255
to fix	76 -5 4 -14 1 -1 -4 21 132 -1 0 -3
to get you	59 0 -18 -23 -141 -3 -10 156 -7 -4 -1 4
to have $	-149
to have it	45
to hear	-258 -71 -161 -25 13 -12 176 -40 -5 -9 -6 10
to hear $	-18
to hear about	-89
to hear that	-65 0 -19 -1 -8 -1 219 -1 0 -1 -1 6
to hear this	-244
to help	-52
to help $	-118 -2 -20 -1 91 0 -1 -1 206 -3 -1 -11
to help families	63
to improve our	81 0 -23 0 -3 0 -1 -10 -1 -1 -1 153
to inform	288 170 -126 -65 -71 -3 -136 -6 -10 -6 26 141
to inform you	216 218 -85 -59 -56 -3 -96 -2 -8 -5 8 59
to keep	97
to look at	80
to make your	80
to note your	138
to our <name>	-28
to pay $	-126
to protect	119
to provide	35 13 -314 -49 -187 4 3 -50 3 -5 4 395
to provide you	78 -15 -36 -2 -8 0 7 -11 49 -1 53 141
to purchase	63
to put	57
to raise	159
to reach	-46
to read the	146 -3 -4 -5 439 -69 -1 -1 -2 -10 -2 -3
to see	-41
to see you	-32
to seeing	-74
to seeing you	-38
to serve you	62 0 -17 -1 -5 -2 0 -19 -2 -2 -1 275
to sign	-60
to stop	130
to take	-20
to take a	-45
to take the	96 144 6 -4 -1 -2 0 -1 -2 -4 -2
to the concerned	45
to the relevant	50
to them	33
to them $	212 -3 206 -10 4 -9 -1 -12 -1 -4 -1 -8
to those	81
to update	54 2 -28 -1 -7 -2 0 179 -6 -2 -1 4
to us	-38 -8 -7 -34 -1 1 -18 -100 2 -10 -6 169
to us at	-15
to us via	-44
to use product	63
to use the	163
to welcome	-53
to welcome you	-53
to what	86
to you $	32
to you promptly	100
to you shortly	70
to you soon	297
to you with	57
to your card	-53
to your correspondence	96 -3 -6 -5 -2 -5 -1 -2 -5 -8 -1 147
today	-258 -28 -328 0 16 -3 35 -11 -3 6 11 112
today $	-67 -11 -183 2 40 -1 51 -2 0 20 -1 5
together	-71
together $	-34
tomorrow	-236 54 -191 -25 3 -3 -1 -9 129 -3 -1 2
tomorrow $	-51 149 -38 -2 -20 -2 0 42 -17 -5 -1 17
tomorrow at	-36
tone	138 -8 -9 49 -6 -2 0 0 -2 486 -2 -1
tonight	-181
tonight $	-52 -1 2 -3 -4 -4 0 -1 164 -6 -1 -2
tonight ,	-47
tons	117
too	-48 -50 -469 6 116 -12 -32 15 -8 8 -3 -61
too $	-175 -1 -33 -5 27 -5 0 -2 -3 176 -4
too much	117
touch	-23 -10 -100 -75 6 -19 -22 219 -45 -17 -4 -141
touch $	-71
touch with you	50
towards	31 1 -56 -5 -42 -1 -1 7 -2 -1 -1 282
trade $	203
transaction	-51
transfer	-131 222 -1 -4 -4 -2 -1 0 -1 -1 -4 -2
travellers	160
travels	-109
tried	-61 -1 -35 168 -12 -5 -1 -1 -3 -10 -4 -3
tried to	-129
truly	-28
truly appreciate your	-36
trying	-110
trying to	-61 -1 10 -7 -3 -2 -1 52 -4 160 -1 -2
tuned to	74 -3 -4 -2 -2 -5 -1 344 -1 -1 -1 -6
tuned to our	126 -3 -4 -2 -2 -5 -1 344 -1 -1 -1 -6
turns up	95 -1 -6 -10 11 185 -1 1 -5 -15 -2 -1
two	-70 -121 5 167 42 -210 -35 -277 -39 7 4 -320
ty	-67
ty <name>	-41
types	155
unable	69 341 -30 -35 -101 -23 -8 -136 -17 -34 5 -17
unable to	69 341 -30 -35 -101 -23 -8 -136 -17 -34 5 -17
unanswered	183 -3 -107 768 -13 -2 0 -4 -1 -3 -29 -2
unanswered $	149 -5 -64 603 -8 -3 0 -2 -1 -3 -35 -1
uncertain	342 462 -76 -9 14 0 -6 -19 0 -1 0 -7
uncertain about	149
uncertain about the	149
understand	-59 -2 -152 -134 9 -8 17 -82 -15 -20 67 158
understand that	-64
understand that you	-31
unfair	116 -2 -5 264 -3 -2 0 -1 -2 -4 0 -3
unfortunately	402 491 -7 -22 -102 -65 -49 -180 -39 -44 -2 -191
unfortunately $	76
unfortunately ,	119
unhappy	287
unhappy with	260
unhappy with our	97
unsuccessful	-61
unsuccessful $	-61
until	-79
until #	-206
until <day>	-57
unusual	291 -5 -52 -9 506 -2 -2 -14 -3 -6 -1 -18
unusual $	153 -1 -65 -4 500 -6 0 -3 -7 -14 -2 -4
up	0 -254 -25 67 -24 35 -56 66 -80 35 -27 -116
up $	92
up soon	90
up to	-13
up to #	-71
up with	21
up with our	83
up with them	73
upgrades	60
upgrades $	102 293 -7 -2 -2 -2 0 0 -1 -3 -2 -1
upkeep	113
upset	72
uptime	269
ur	52 -4 485 -8 -6 -19 -1 -1 -7 -19 -3 -2
us	58 -72 5 -117 0 -75 -122 26 22 -331 -39 125
us $	7
us a	-40
us a dm	-34
us an email	-6
us at	-41
us at <x>	-142
us know	-119
us know if	-34
us more	-57
us on <x>	-44
us posted	-40
us some	81 -1 -6 -6 -5 -4 -1 186 -5 -3 -1 -5
us that	57
us they	128 -2 -53 -2 346 -3 0 -1 -2 -4 -1 -1
us to your	116 -2 -5 -2 133 112 0 -1 -3 -3 -1 -6
us via	-19 13 -11 -1 177 -2 0 -1 -1 -3 -1 -2
us via the	-16
us will	196
us your	-34 -1 -1 -9 -6 -2 0 -7 -2 -4 -1 168
usage	120
usage $	148
use it	35
use of	64
use product	63
use product to	63
used	12
used to	253 -4 -107 -4 317 -2 -1 -1 -2 -4 -1
user	64
username	-37
users	45
using ?	-31
using ? $	-31
using a	-65
usually	33
usually does not	92
value	95 1 -5 0 -119 0 -4 -55 -1 -1 0 414
value your	107 -1 -22 -1 -7 0 -1 -4 -9 -3 0 614
valued	294 -9 -68 -21 -107 -1 -3 -13 -1 -2 -1 881
vary	136 -1 539 -2 -10 -2 0 -2 -6 -4 -2 -2
vast	80 -1 -25 -2 170 -4 0 0 -2 -5 -4 -1
vast majority	80 -1 -25 -2 170 -4 0 0 -2 -5 -4 -1
verification is	132
version	-85
version of	-70
very busy	136
via	-73 2 -66 -45 189 -2 -7 -3 -2 -4 -1 -1
via $	-62
via <x> $	-46
via email	-48
via the	-28 -1 -16 -1 270 26 0 -1 -2 -4 -1 -2
via the help	-28
via the in	-48
videos	146
viewers	181 -1 -2 -8 140 -14 0 -1 -3 -8 -2 -1
visit	-30 48 -73 -3 286 48 0 -4 -4 -11 -1 -5
volume	138 -2 155 -5 -4 -1 -1 -8 -1 -4 -1 32
vouchers	71
vouchers are	75
vpn	131
wait	-64 -76 -105 -17 339 109 -13 6 -13 -12 3 -140
wait ,	-41
wait to	-173
waits	238 -3 191 21 -7 -6 0 0 -1 -4 -4
waits for	158
want to be	103 -1 297 -3 -3 -4 0 -3 -3 -7 -1 -2
want you	-24 -1 -7 -2 -28 0 -1 -12 -3 -2 24 321
warm	-29
was	86 -280 303 120 -146 -235 16 -532 -230 -545 -82 -229
was given	83
was in	49
was in the	141 -1 -4 278 -3 -1 0 0 -1 -2 -2 -1
was left	122 -1 -11 144 15 -6 0 0 -1 -2 -4
was not	20
was signed	241
was signed off	91
watch the	81
watched	76
way	44 33 -49 -4 20 -151 6 14 -24 -1 -90 -179
way $	-34
way ,	21
way as	-74
way in	130
way with	91
ways	-204
we	-25 -21 55 -56 -10 -398 23 3 115 -65 -5 77
we 'd like	-100
we 'd love	-54
we acknowledge	128 -1 -33 -1 -13 0 -1 -7 -4 -4 -1 294
we apologize	108 -28 -131 -34 -84 -2 431 -57 2 -4 6 -41
we apologize for	-42 -11 -49 -12 -34 -1 173 -19 -3 -1 -1 -18
we appreciate	-49
we appreciate you	-32
we appreciate your	6
we are	10 -7 51 -223 -43 -137 41 15 -305 73 -29 44
we are all	71
we are committed	74 -1 -49 0 -4 0 0 -2 -1 -1 -1 151
we are continuously	122
we are glad	-49 -2 -11 0 180 0 -2 -1 0 -3 -4 -5
we are happy	-93
we are not	222 164 1 -31 3 -1 -28 16 -1 5 -2 -96
we are only	166 139 27 -1 -2 0 -1 -1 0 -2 -2 -3
we are proud	89
we are so	-61
we are the	197
we are thrilled	-47
we are unable	209
we are uncertain	185 215 -47 -6 28 0 -5 -16 0 -1 0 -5
we are very	-24
we are working	48 -19 -161 -16 8 0 -13 168 -1 -2 -5 -9
we can $	31
we can assist	-254
we can check	-34
we can connect	-90
we can help	-40
we can impact	77
we can look	-34
we can not	233 234 1 2 -143 -7 -27 -109 -22 1 -10 -53
we can suggest	-47
we can take	-70
we constantly	127 -1 -1 -1 -2 0 -1 0 -2 -3 -1 132
we continue	145
we continue to	145
we did	73
we do	72
we do ask	105
we do not	247 301 13 -42 -300 18 -133 -195 -30 -76 -31 -106
we do our	194 -1 338 -1 -10 0 0 -8 0 -1 -1 -12
we do tell	79 -2 3 184 -3 -1 -1 -2 -1 -6 -1 -2
we expect	-67
we had	98
we had in	87
we have	6
we have no	127 -12 192 -8 -39 0 -1 -10 -3 -1 -1 -7
we have paused	89 372 -25 -1 -6 0 0 -2 -3 -1 -1 -2
we hear you	-38
we hope	17
we hope it	102 -1 -1 -1 227 -1 -4 -1 -3 -3 0 -1
we hope you	21 -7 -32 -11 162 0 -5 -82 -1 -1 0 -3
we know	-20 -12 -140 1 89 0 -2 -25 -1 -1 0 31
we look forward	-75
we love	-142 -5 -2 -4 302 -1 -1 -2 -3 -3 -1 -12
we never	131
we never intend	88
we never want	102
we only	135 -2 333 -7 -33 -1 -1 -4 -2 -3 -1 -8
we pride	150
we pride ourselves	150
we recommend	-132
we regret	367 -1 -392 -112 -326 -13 774 -30 -46 -44 -28 -256
we regret any	69
we regret the	191 -31 -71 -21 -43 -3 374 -41 -5 -8 -6 -86
we request you	-16
we strive	216 -2 -55 -4 -22 -1 -1 -8 -1 -1 -1 307
we strive to	163 -1 -41 -2 -14 -1 -1 -6 -1 -1 -1 247
we take	80 -1 -33 -1 16 -1 -1 -4 -4 -4 -1 183
we tried	-34 -5 -3 409 -7 -1 -4 -1 -2 -4 -3 -6
we trust	121 -1 -7 -4 242 0 -1 18 -4 -3 -1 -5
we understand	-71
we understand that	-69
we understand the	81 -2 -10 -1 -3 0 -5 0 -3 -5 -1 366
we understand your	-37
we want	-65 11 -4 -7 -44 0 -1 -1 -2 -1 -1 253
we want you	-85
we will	-23 -89 -19 -167 -240 -96 -105 183 68 -145 -62 -57
we will contact	46
we will get	48
we will not	275 238 11 -1 -3 -1 0 -13 -7 -1 0 -2
we will pass	-66
we will surely	152
we will take	-40
we will update	77
we wish you	93 -7 -8 -2 31 -1 -1 -3 -13 243 -10 40
we work	52
we would always	84
we would like	-26
we would love	-29
weather	81 3 124 -81 -34 -4 6 -37 -1 -2 154 -47
weather $	182
website or	116
wed	-57
week $	-35
weekend	49
welcome	-192 24 -65 257 -19 -4 0 -1 -2 155 -3 -5
welcome $	-107
welcome to	-51 170 -1 -4 -2 -2 -1 -1 -1 -5 -3 -1
welcome you	-70
well in	165 107 -6 170 -3 -3 0 -1 -2 -1 -2 -3
went unanswered	54 -13 -24 282 -2 -3 0 0 -1 -5 -1 -1
went unanswered $	54 -13 -24 282 -2 -3 0 0 -1 -5 -1 -1
were	61 5 109 27 -27 -246 30 -70 -152 -78 -14 -564
were not	59
were sent	77 -4 -2 206 -2 -8 0 -1 -2 -5 -3 -1
were working	113 -3 -1 -2 -2 -2 0 290 -2 -5 -44
what	11 -120 83 -8 38 -315 -114 -44 -174 38 2 -317
what 's	13
what 's going	-45
what 's your	-34
what i	-49
what it	50
what it was	106
what the	62
what they	19
what you	37
whatever it	97 -1 -3 -12 -18 -19 0 -4 348 266 -2 -1
wheels	34 -1 -45 12 -10 -1 -1 154 -5 -1 0 -5
wheels up	33 0 -10 -1 -7 -1 0 231 -6 -1 0 -3
wheels up soon	90
when	59 -261 89 68 -96 -44 153 94 -325 -15 -94 -385
when booking	50
when people	103 -1 -34 329 -6 -3 0 -1 -1 84 -2
when there	157 -2 -3 9 -45 -1 0 168 -3 -3 -1 -1
when there 's	52
when they	127
when we	63
when you	-56
when your	-71
where	8
whether	69
whether you	41
which	39 -61 18 16 16 -314 -53 -92 -220 6 69 47
which a	79
which i am	81
which most	88 -1 -11 309 -5 -2 0 0 -3 -5 -3 -3
which you	44
which you have	110
while $	99 -2 -23 -5 161 -9 0 13 -5 -8 -2 -1
while using	70
while using the	195
while you	-48 -4 -2 -7 -7 -3 -1 -2 -6 -2 -2 171
white	-162
who	86 -37 -4 115 13 -173 -75 30 -102 8 -103 -7
whole	32 -14 22 -3 -18 -2 -2 -25 5 139 6 3
why	63 28 11 191 -52 -14 -18 -44 2 1 -7 -31
why we	141 -1 -2 227 -6 -2 0 -3 -2 -4 -1
will	31 33 -330 -199 -106 -107 -384 304 301 -141 -418 -196
will all	138
will always be	124 -4 109 -3 -2 -2 0 -3 132 -2 -1 -3
will be	5 3 -109 -262 -95 -18 22 197 26 -67 5
will be happy	-48
will be held	74 56 -9 -1 -1 -1 0 -1 -6 -3 0 139
will be looked	74 -2 -5 -1 0 -7 0 225 -22 -2 -1 -3
will be notified	123 -2 -3 -1 -1 -10 0 245 -7 -5 -1 -1
will be reaching	157 -3 -11 -1 -14 -1 0 298 -8 -1 0 -9
will contact	78
will contact you	78
will definitely	89 -1 -17 -2 -21 -3 0 -40 792 -3 0 -5
will do all	84 -1 -6 0 0 0 0 283 -4 -2 0 -1
will get	9
will get a	-43 155 -1 -2 -4 -1 0 -5 -4 -5 -1
will get back	118 -2 -13 -2 -10 0 0 146 -4 0 0 -4
will get in	38
will get you	110
will have	77 -8 43 12 -281 10 -33 114 4 -32 -16 -20
will have to	233 3 -8 -4 -5 349 0 2 -3 -1 -3
will have you	164 -14 -105 -23 -21 -2 -3 490 -11 -1 0 -20
will hear from	134 -1 -1 -2 -3 -4 0 222 -7 -5 0 -1
will help	-44
will keep you	90 -3 -1 -1 -1 0 -1 175 -13 -1 -1 -3
will know	108 -1 -3 -3 163 -7 0 -17 -5 -3 0 -2
will never	179 -3 7 -13 -35 -5 0 -22 402 -2 -1 -4
will never have	120 -2 -9 -2 -5 -11 0 -2 214 -6 -1
will not be	-34 226 0 -42 -135 1 -5 -109 14 8 -4 -39
will notify	63
will notify you	97
will pass	-60
will reach	119 20 -93 -17 -143 -4 -8 72 0 -4 -2 5
will reach out	132
will revert	132
will ring	-32
will ring you	-40
will see what	62 -1 -17 0 -1 0 0 357 -14 -1 -1 -1
will send	-36
will show	-49
will surely	152
will try	48 -2 -57 -3 -11 0 -1 140 -1 0 0 4
will update	62
will update you	141
will write	-43
wire	95 -1 -32 313 -6 -6 0 0 -1 100 -3
with	-24
with ?	-61
with ? $	-61
with a different	115 -3 46 -6 -3 -3 0 -1 -2 239 -3 -2
with a resolution	107
with other	73
with reference	102 -2 -26 -5 -2 -7 0 0 -6 -5 -2 265
with reference to	182 -2 -26 -5 -2 -7 0 0 -6 -5 -2 265
with thanks	148 -3 -17 -2 -3 -3 -1 -1 -5 -3 -1 242
with the	-41
with them	85
with them $	195
with us	20
with you	-10 -28 31 -140 -18 -46 -24 166 -22 -32 -9 -22
with you $	-84
with you shortly	102
with your	-15
withdrawal	118
within five	-89
within what	100
without	6 15 46 57 -4 -38 -50 -373 20 2 -24 -258
without a hitch	150 -2 -7 -6 82 -4 -1 -1 192 -9 0 -1
word	154
words	-35 -2 24 18 -20 -3 0 -2 -2 352 -2 -1
words $	-43
work	25 -57 -18 -52 -4 23 -68 8 138 4 -24 25
work in	235
work to	240
work to get	98 -1 -4 0 -1 -1 0 183 -2 -2 0 -2
work with our	-52
working	-12 -83 -299 -86 14 -4 -206 412 6 -87 -5 -15
working $	-66
working days	-156
working days $	-175 -1 0 -2 -2 0 -10 -6 302 -2 0 -6
working hard	83
working hard to	75
working to	113 -19 -158 -24 -79 -1 -5 469 -1 -1 0 3
working to get	119
working towards	119
working with	87
works	73 -63 75 -162 108 -8 -2 -6 -8 -8 -4 -5
worse	55
worse $	73 -3 130 -14 -4 138 0 -2 -8 -19 -2 -2
worth	14 -16 -34 285 57 -1 -2 -1 -2 -1 -1 -25
would	64
would always	84
would be	41
would be a	121
would have	96 -31 59 167 -204 -6 -10 -65 -4 11 -4 -47
would have been	77
would like	-27
would like to	-35
would love	-47
would love to	-47
would not	113
would not be	254 215 -4 0 -51 0 -2 -14 0 -1 34 -14
would not have	226
would you	-153
write	-59 -2 -222 -70 59 -2 -2 3 10 -1 -1 124
written	57
wrote	-125
year ,	-93
years	34
yes	-276
yes $	-135
yes ,	-78 -13 20 -2 -5 -2 -1 -1 0 198 -2 -3
yet	-57
you	-64 -174 -123 53 38 1 25 -25 67 25 46 -37
you $	-90
you 'd be	167 17 5 174 -22 -3 0 -15 -1 -4 -1 -7
you 'd like	-30
you ,	-11
you <name>	-34
you ?	-60
you ? $	-60
you are	-44 17 23 -3 21 10 70 -146 8 12 35 -43
you are disappointed	328
you are enjoying	-75
you are experiencing	-62
you are right	-119
you are unhappy	198
you are welcome	-74
you asap	89
you at the	55
you both	-40
you by	-107
you by <day>	-35
you can	-41 56 -181 -178 101 -8 -32 -6 65 1 1 7
you can also	-61
you can get	-54
you can not	78
you can reach	-36
you claim	108 -2 -3 555 -5 -14 -2 -1 -11 -12 -3 -1
you did	40 -11 -119 137 -7 -2 4 -23 -1 21 6 2
you do	-11
you do not	-8 -9 -143 15 171 5 23 -10 -1 -3 0 -2
you feel	212 -40 -69 -49 7 -6 263 -46 -4 2 -3 -73
you feel that	133
you feel this	223 -12 -13 -5 -37 0 183 -17 0 0 0 -27
you for	55
you for sharing	-51
you for the	-141
you for your	54
you had	-12
you had a	-41
you have	-17
you have a	-66
you have any	-62
you have had	-46
you have my	200 -1 -16 -5 -14 -9 0 -4 511 -10 -3 -1
you have received	182
you have to	170 -6 -118 45 -113 410 -2 -22 -1 -2 29 -16
you like	-140 -2 0 -13 -15 -3 -1 -1 -3 -6 -1 226
you lose	102 -2 -4 -26 -5 -33 -1 -2 -6 714 0 -1
you may	-12
you must	391 -56 -19 -13 -113 438 -11 -53 -9 29 -7 -67
you need	6
you need to	331 -34 4 -77 -31 330 -7 -7 -7 32 -3 -75
you need us	-45
you of	133 -1 -1 -1 -4 -2 0 -1 -2 -3 -2 237
you on	-15
you on board	-33 -2 -3 0 150 0 -4 -3 0 -1 -1 -4
you on your	122
you onboard	-22
you out $	-55
you paid	-64
you please	-56
you promptly	100
you promptly $	100
you shall	182 -2 -18 -5 27 -13 0 89 154 -8 -3 -5
you shortly	431 -19 -24 -5 -38 -1 -4 207 -4 -1 0 -56
you shortly $	48
you shortly to	127
you signed	76 -1 0 2 -3 -12 -1 -1 -3 141 -3 -1
you soon	50 -29 -53 -19 -76 -6 -14 382 -51 -6 -2 -91
you soon to	310 -12 -26 -8 -28 -2 -4 153 -8 -2 -1 -40
you still	-80
you tell us	-50
you that	210
you that $	96
you that the	202
you ticked	158 -3 372 -23 -2 -9 -1 -1 -3 -9 -5 -1
you tried	31
you using	-34
you will be	42 3 -85 -20 -15 8 -4 165 -2 11 8 -81
you will get	-32
you will never	157 -1 -13 -3 -11 -8 0 -4 456 -5 -1 -1
you will not	-48
your	-117 -12 -139 -47 -24 -65 45 -32 43 14 -9 155
your #	-30
your <name>	-86
your account	-43
your account $	-52
your booking	-54
your card	-56
your card $	-46
your case has	106
your concern	-35
your concern $	-29
your confirmation	-55
your correspondence	130 -2 -13 -4 -3 -4 -1 -1 -4 -6 -1 174
your disappointment	148 -2 -15 0 -5 0 212 -6 -1 -2 73 -10
your end	65 -1 -6 486 -24 -2 0 -5 -4 -4 -6 -2
your end $	171 -1 -6 486 -24 -2 0 -5 -4 -4 -6 -2
your feedback	27 -124 -387 -133 -37 -27 -17 -1 2 -37 -9 348
your feedback $	19
your feedback is	186
your flight	-244
your flight $	-75
your flight number	-34
your inputs	57
your insights	162 -1 -21 -2 -11 -2 0 -3 -2 -1 -2 186
your insights are	88
your issue	18
your issue $	38
your kind	28 -2 -4 -3 -3 -2 -2 -1 -6 -8 -2 211
your kind words	-147
your name	-26
your number	-33 244 -1 -3 -1 0 -1 0 -1 -1 -1 -3
your payment	-67
your positive	-128
your positive feedback	-110
your registered	-110
your registered email	-39
your registered mobile	-50
your safety	271
your son	74 -2 -17 230 41 -2 -1 -1 -5 -7 -1 -4
your travel	-30
your way	99 -24 -276 12 -32 -3 -4 312 -18 -9 -1 -11
yours	-27
yours $	-24
yours sincerely	-83
yours sincerely $	-83
yourself	34 -13 -265 61 17 135 -2 -42 106 27 -1 -23
~# #	-54
~# # $	-116
~# $	-54 -29 -8 7 -7 85 -85 -331 25 -48 6 43
~# ,	-83
~# -	14 -20 88 -29 -8 0 -79 -288 9 8 -40 -38
~# - -	-70
~# - -ed	133 -1 251 -6 -2 -2 0 0 -2 -6 -2 -5
~# - -s	88
~# - -s $	456
~# -ing	-103
~# -ing -s	-69
~# -ing -s $	-90
~# -s	-4 -127 48 5 -11 88 -9 -466 18 -24 -4
~# -s $	-21 1 56 -18 -12 190 -11 -22 -7 -9 14 -66
~# -s out of	64
~# <day>	-65
~# <day> $	-25 -2 -15 212 -2 -5 -1 0 -2 -3 -2 33
~# <name>	-58
~# a	-73
~# a -	-73
~# at	-26 -2 -7 133 -3 -2 0 -1 -5 -11 -4 64
~# for	-30
~# is -	-51
~# is the -	-54
~# of	90
~# of -	95
~# or	-59
~# this	-50
~# to	-24
~# to #	-19
~# tonight	-70
~# with	-126
~'d -	36
~'d - it	175
~'d - to	-151
~'d - to -	-31
~'d - to have	-52
~'d - to take	-79
~'d be	22
~'d be a	246
~'d be a -	159 -3 -15 16 -6 -4 0 0 -2 -4 165 25
~'d have	124 -22 -264 253 -7 18 -5 3 -2 10 3 -25
~'d have to	106
~'d have to ask	127
~'d say	99
~'d want to	145
~'s #	-46 -1 -21 -10 33 -5 0 -1 61 248 -3 -1
~'s $	104 -3 141 6 -23 -2 0 -3 -3 -3 -3 8
~'s - $	-22 12 36 -13 20 33 13 -188 -15 -17 1 -11
~'s - -ing	58
~'s - -ing a	207
~'s -able $	114
~'s -ly	67
~'s -s	13
~'s always - for	75 -1 -12 -6 -2 -3 -1 -1 -4 -2 -4 451
~'s going on	-45
~'s got	68
~'s got a	125 -2 -9 -9 8 -7 0 -1 170 -11 -3 -1
~'s got a -	125 -2 -9 -9 8 -7 0 -1 170 -11 -3 -1
~'s how	68
~'s in	32 -4 7 4 -9 186 0 -29 28 -4 -1 -13
~'s in the	71 -1 56 -17 -48 306 0 -8 46 -7 -2 -5
~'s never	176 -3 -6 -3 -9 -4 0 0 179 -3 -2 47
~'s no - $	81
~'s no - to	152 166 2 -3 -1 -2 0 0 -6 -4 -2 -1
~'s not	33
~'s not a	94
~'s not something	72
~'s nothing	12
~'s on the	55
~'s on the -	113
~'s only	153
~'s our	-69
~'s our -	-73
~'s our - $	-98
~'s own	31
~'s that $	197 164 -14 -26 24 -7 -1 -1 -7 -7 -6 -1
~'s the -	43
~'s the - of	121 -2 -33 184 63 -6 0 0 -5 -8 -6 -1
~'s usually	171 132 -17 49 -2 -5 -1 -2 -5 -8 -1 -1
~'s with	38 -1 -8 -6 -10 -1 0 258 -1 -5 -2 -1
~, # ,	-59
~, - -ing	52
~, - me	-22 -1 -1 -8 -7 -11 0 169 -2 -6 -1
~, - out	-66
~, - out to	-38
~, -ing	68
~, -ing -s	136 -3 0 19 -3 160 0 0 -1 -3 -12
~, -ly	38 10 -145 16 122 -20 -30 -133 -8 -15 -4 64
~, -s	9
~, -s do	91
~, <name>	-32 0 42 -114 28 -32 27 39 25 -140 -116 -87
~, <name> $	-21
~, <name> ,	-21
~, <name> <name>	-68
~, and	-22
~, and -s	157
~, and -s are	242
~, and nobody	110 -4 -2 -6 10 -2 -1 0 -3 197 -7 -1
~, and on	70
~, any	-37
~, as -ed in	95
~, everyone	99
~, i	-25
~, if	-39 -3 -1 -4 -2 -1 -3 73 -4 -6 205 -8
~, is	-52
~, just	-56 -14 -4 -4 168 -3 -1 -1 -2 -8 -5 -1
~, just -	-102
~, not	6
~, nothing	67
~, once	69 -2 -14 -3 -2 -3 -1 351 -7 -4 -1 -7
~, or	-60 -2 -22 166 2 -2 0 -7 -1 -5 -1 -6
~, our	47
~, our -s	77
~, our -s are	114
~, please	-14
~, sorry	-118 144 -3 -1 -1 -5 9 0 -2 -3 -4
~, sorry $	-26
~, tell	-117
~, tell me	-68
~, thank you for	-35 -1 -5 -1 -3 -2 -1 -1 -1 -4 -1 294
~, thanks	-60
~, thanks for -ing	44
~, that	-40
~, that 's	-52
~, the	45 27 14 1 -80 -6 -45 -91 -16 -1 70 -186
~, the -s	46
~, the -s are	98 -7 197 -5 -1 -2 0 0 -1 -2 -5 -1
~, then	-34 -3 -1 241 -19 -61 0 -3 -3 -9 0 -5
~, there	-33
~, unfortunately	292 146 -7 -2 -1 -2 0 -3 -2 -3 -2 -3
~, we	18
~, we -	37 -16 -34 -32 -121 -3 512 -70 -5 -7 -9 -14
~, we - the	97
~, we are	36
~, we are -ly	94 -5 -5 -1 -1 0 -8 0 0 -1 209 84
~, we are always	147
~, we are not	110 -190 1 0 -5 -1 0 0 0 91 -1 -1
~, we are unable	112 307 -4 -1 -1 0 -2 0 0 -1 -1 -6
~, we can not	80
~, we do	51
~, we do not	108
~, we understand that	-83
~, where	68
~, you	-55
~, you can	-48
~- #	-20
~- $	-11
~- 's	4
~- , -	-18
~- , - -	-23 16 -15 11 -23 152 0 -3 -2 -4 -1 -7
~- , - out	-42
~- , -ing	37
~- , -s	9
~- , <name>	-10
~- , <name> <name>	-50
~- , a	70 3 -5 16 156 -1 -3 -27 -1 -2 -2 -17
~- , a -	34 8 -9 -1 174 -1 -2 -10 -3 -3 -1 -9
~- , and	26
~- , and -s	99
~- , do	-83
~- , or	-33 -1 -27 441 -3 -6 0 0 -2 -11 -1 -1
~- , usually	78 -1 -21 -7 719 -5 0 0 -2 -2 -6
~- , what	125 -1 -1 -2 19 -2 3 0 -1 158 -4
~- -	-6 11 76 0 -41 -6 -208 -129 -121 6 7 63
~- - $	35 0 3 -81 39 17 -192 -1 41 48 -8 9
~- - 's -	-54
~- - , -ing	111
~- - , <name>	-25
~- - , a	115 -1 1 -5 248 -6 -1 -1 -7 -6 -2
~- - , and	62
~- - - ,	19
~- - - -ed	93
~- - - ?	-53
~- - - or	-111
~- - - will	98
~- - -ed -s	100
~- - -s $	-33
~- - -s for	114
~- - <name>	-82
~- - <name> $	-84
~- - <x>	34 -1 -16 -1 9 -4 0 -2 -2 -2 -1 175
~- - <x> $	-33
~- - ?	-44
~- - ? $	-44
~- - and not	216
~- - at	-57
~- - at #	-37
~- - at the	-85
~- - by -	-71
~- - do	77
~- - has been	136 -2 -3 7 -28 -1 0 -6 -1 -2 -1 267
~- - if	-40 -3 -2 -8 -7 206 0 -4 -1 -9 -2 72
~- - in a	94
~- - in your	-51
~- - is	-32
~- - is -ly	83
~- - is a	76
~- - it	119
~- - it 's	186
~- - now	-57
~- - of	104
~- - of -ing	205
~- - of -s	209 0 1 -3 25 -1 0 -1 -1 -6 213 -1
~- - of -tion	112 -1 -25 143 -11 -1 0 27 -1 -3 -2 -1
~- - of our	101
~- - only	31
~- - or	-43 224 -94 8 -26 -2 0 87 -1 -4 -1 2
~- - so	86
~- - that does	117
~- - there	70
~- - this	-23
~- - to	-16
~- - to a	-60
~- - too	-49
~- - up	-51 -1 -4 204 -5 -2 0 -1 -1 -4 -3 -1
~- - will	44
~- - would -	161
~- - you are	-42
~- - your	-32
~- -able	320
~- -ed	90 -73 -54 23 -49 -319 118 15 -23 -22 -21 11
~- -ed $	115 -177 32 3 -152 -104 85 7 -70 -77 -56 5
~- -ed -s	53
~- -ed -s $	97
~- -ed as -ed	87
~- -ed by	98
~- -ed by your	100
~- -ed it	98
~- -ed that	67
~- -ed the	84
~- -ed the -	120
~- -ed to	-37 7 -286 7 13 -2 75 3 -1 -1 31 -30
~- -ed to our	126 -3 -4 -2 -2 -5 -1 344 -1 -1 -1 -6
~- -ing ,	-45
~- -ing -ing	74 -1 -8 -8 -3 148 -1 -2 -6 -4 -3 142
~- -ing -s $	-29
~- -ing -s is	107
~- -ing a	45
~- -ing a -	104
~- -ly	131
~- -ly $	35
~- -ly and	47
~- -ment	18
~- -s	5 8 104 21 -23 13 -334 -297 -320 6 51 -7
~- -s $	-36 -8 -19 -38 28 8 -101 131 -138 -10 -86 9
~- -s -	-11
~- -s - -s	86
~- -s - and	160
~- -s - by	131 -2 295 -4 -4 -2 0 0 -2 -7 -2 -2
~- -s - their	63
~- -s - us	108 -4 213 -6 -2 -8 0 0 -1 -2 -4 -2
~- -s -ing	25
~- -s a -	83
~- -s against	131
~- -s against your	90 -6 -17 0 -5 0 0 -1 0 -2 -1 255
~- -s are	44 8 41 4 -3 -75 -30 -231 -45 -35 34 -3
~- -s are -	81
~- -s are -able	76
~- -s are not	231
~- -s can	69
~- -s do -	70 -2 -20 308 6 -8 0 0 -2 -11 -2 -3
~- -s from #	135
~- -s in	40
~- -s of	-83
~- -s of your	-87
~- -s off	-58
~- -s on	18
~- -s on the	33
~- -s one	-57
~- -s out	-21
~- -s what	108
~- -s will	88
~- -s will not	133 -21 -4 88 -4 49 0 -1 -4 220 0 -1
~- -s would	69 -4 -2 -6 17 163 0 0 -3 -5 -2 -3
~- -tion $	62
~- -tion -	-45
~- -tion is	34
~- <name>	-52
~- <name> $	-177
~- <name> <name>	20
~- <name> <name> $	-133
~- <name> for	-66
~- <x>	-28
~- <x> $	-34
~- <x> and -	-43
~- ?	-94
~- ? $	-94
~- a - at	-46
~- a - is	271
~- a - that	94
~- about	8
~- about $	45 -3 -5 -5 37 -2 0 0 -4 148 -3
~- about this	-78
~- about this -	-32
~- after	-59
~- after the	-67
~- all	25
~- all -	37 0 211 1 -40 -6 0 -3 -1 -3 -1
~- always	139
~- an	-21
~- an -	-20
~- and	7 -112 40 -112 18 45 -27 -19 -73 -147 47 9
~- and - -	-18 -4 1 -25 -13 121 0 -4 -1 148 -1 29
~- and - -s	-44
~- and - as	211
~- and - the	-62
~- and - to	59 -4 -27 -9 -30 0 -1 -1 -1 -1 0 237
~- and - your	109
~- and -ed	-53
~- and -s	41
~- and a	-114
~- and a -	-81
~- and do	273
~- and do not	123
~- and have -	238
~- and not	70
~- and not by	108 -3 144 -4 -1 -3 0 0 -2 -2 -4 -1
~- and take	75
~- and would	54
~- and would -	54
~- anything	77
~- are you	-96
~- as	-45 31 2 7 -26 -145 -105 49 -100 13 21 -25
~- as -	-39
~- as -ed on	97
~- as -ly	-69
~- as -ly as	-69
~- as soon	47
~- as soon as	47
~- as this	203 13 -12 -2 12 -7 0 -1 -1 161 -3 13
~- as this -s	155 -4 -5 -3 21 -9 0 -2 -1 204 -2 23
~- as we	86
~- as we -	104
~- at	-39
~- at #	-89
~- at # #	-21
~- at # $	-26
~- at <x>	58
~- at all -s	55
~- at the	-17
~- at this	72
~- at this -	72
~- before	24 -67 -28 182 2 -5 6 6 -19 -26 1 -32
~- before -	85
~- before - $	112
~- by - -	62
~- by -ing	-78 -1 -1 -6 -5 -44 0 -1 -2 -6 -5 253
~- by <day> $	-46
~- by the <name>	78
~- c	-70
~- can - the	157
~- can not	-46
~- can not be	47
~- can only	124 181 -5 63 -2 -3 0 0 -1 -7 -9 -1
~- could	244
~- did	26
~- did not	74
~- did not -	51
~- do	31
~- do not -	59
~- does	118
~- does -	131 -1 6 52 -26 -4 0 -3 -2 230 -1 -1
~- does not	21 147 58 -80 -2 -1 2 -19 -1 -3 -2 -5
~- down	29
~- down $	112 -2 -2 13 -35 -6 -1 -1 -8 223 -2 -2
~- everybody	141
~- everyone	62 -2 -11 45 223 -4 0 -8 -7 -9 -2 -6
~- for	15 -50 -10 15 42 62 -212 -36 69 5 30 22
~- for #	-60
~- for # -s	-101
~- for -s to	83
~- for it $	47 -1 -5 98 17 136 0 -4 -5 -5 -5 -3
~- for our -	-49
~- for their	207
~- for this	51 278 1 -13 -1 -1 -1 -9 -1 -3 -2 -1
~- from	-9 -14 136 -12 -3 8 -55 15 25 4 -86 -173
~- from - to	65
~- from your	-31
~- going	102 -1 -6 -6 -6 -3 0 -6 -8 319 37 6
~- going -	87 -3 5 -10 13 -8 0 -2 -12 243 -3 -1
~- happy	205
~- has -ed $	123 -9 7 -6 -2 -5 -6 25 -4 -3 229 -1
~- has a	42
~- has a -	59 -1 -31 56 139 -2 0 7 -3 -6 -2 -5
~- has been	-34
~- has been -	40
~- has been -ed	-46 -12 4 -169 2 -8 -30 5 -8 -8 -8 33
~- has not	-87
~- have	120
~- her	-80
~- here	-72
~- here <x>	-57
~- if	-25 -59 11 -9 193 0 6 -55 -7 -1 -5 16
~- if you	-18 -4 -81 -4 235 -2 4 -9 -1 29 -1 2
~- if you need	-95
~- in	-20
~- in #	-81
~- in - ,	60
~- in the -	29
~- in the -s	-39
~- in their	98
~- in there	112
~- instead	-80
~- is	69 35 44 21 -8 -124 -109 26 -31 49 -155 -4
~- is -	4
~- is - -ing	86
~- is - to	75
~- is -ed	16 7 16 12 -258 7 85 -85 13 11 -70 2
~- is -ed -	150
~- is -ed -ly	70 -8 147 -2 -1 -1 -1 -1 -2 -4 -2 -2
~- is -ing	-23
~- is -ly	77
~- is a	98
~- is a -	102
~- is always	154 -1 274 -5 -32 -1 0 -10 -2 -4 -1 1
~- is at the	102
~- is for -s	84
~- is generally	92
~- is going to	45 -3 -17 -2 -4 -3 0 25 312 -6 -1 -2
~- is in	-103 -4 -9 202 -1 -4 0 -1 -2 -2 -1 -2
~- is less	130
~- is less than	130
~- is not	47
~- is not -	42
~- is only	282
~- is our	43 -4 -2 -6 -49 -1 -1 -15 -1 -1 23 160
~- is our -	48 -2 -7 -4 -32 -1 -1 -11 -2 -1 27 236
~- is something	88
~- is the	37
~- is the -	117
~- is there	359
~- is therefore	111 -3 158 -5 -2 -5 0 -1 -2 -6 -3 -2
~- is to	59 -1 -5 -1 -10 -2 0 -2 -1 -1 67 219
~- it	5 -56 4 -25 160 8 -80 -56 26 1 -116 -59
~- it $	-23 -112 -93 196 11 37 -11 -123 4 3 -8 -44
~- it 's	90 -16 6 -74 281 -1 -2 -37 -1 -1 10 -20
~- it -s	55
~- it a	104 -1 -12 -5 194 -4 0 -13 -2 -10 -2 -2
~- it a -	46
~- it under	-36
~- it up $	115 -1 -5 -8 165 -22 0 18 -3 -7 -1 -1
~- it will	107
~- it will be	184
~- just as	66
~- look	-33
~- many	200
~- many -s	246
~- me	-102 17 -79 14 -3 39 0 10 156 -7 -2 -1
~- me a	-115
~- me a -	-89
~- me the	-139
~- me the -	-90
~- myself	-61
~- near	126 -1 30 -1 -18 162 0 -2 -6 -13 -3 -1
~- never	97 -1 -5 215 3 -5 0 -1 -10 -6 -4 -1
~- new	-105
~- next - $	65
~- no	25
~- no $	-49
~- no -	99
~- now	-56
~- now $	-18
~- of	69 3 -17 -58 52 -47 11 -99 -110 -132 69 27
~- of -	2 -10 78 -17 25 -9 17 44 -49 -154 -81 37
~- of - $	21
~- of -ing	72
~- of -s	47 -81 9 -2 169 -20 -22 -85 -13 -39 25 -15
~- of -tion $	52
~- of any	48
~- of every	119
~- of everything	114
~- of everything we	76 -1 -39 -3 0 -1 0 -2 0 -2 -2 174
~- of one	90
~- of our	50
~- of our -s	101
~- of what	92
~- of your -tion	141
~- on - $	41
~- on -ing	47
~- on -s $	122
~- on one	182 -8 -14 -4 95 -2 0 -1 160 -8 54
~- on the -ing	139
~- on to	-85
~- on your	-11
~- once	15
~- one $	-39
~- one -s $	127 77 8 -7 -1 -9 -1 -2 185 -8 -8 -1
~- only	-51
~- only -s	79
~- or	-27
~- or -	-25
~- or - $	-263
~- or a	-43
~- other	175
~- our	42 -260 15 26 -157 -39 -3 -74 -2 20 -42 163
~- our -s	16
~- our <name> <name>	-78
~- ourselves on	59
~- out	17
~- out ,	-45
~- out -	165
~- out of -	64
~- out to	-29
~- out to us	-53
~- rather	18
~- right	-51
~- right $	-47
~- several	76
~- several -s	76
~- should	-37
~- so	275
~- so -s	159
~- soon	42
~- soon $	54
~- such	54
~- than	7
~- that	3
~- that - is	172
~- that -s	52
~- that one	109
~- that the	47
~- that the -	56
~- that you	-13
~- that you -	-134
~- that you feel	56
~- the	6
~- the - -ed	310 -26 -191 -44 24 -9 126 6 -4 2 -5 -113
~- the - a	71
~- the -s	43
~- the -s of	686
~- the in	-48
~- the in -	-42
~- their	136
~- their -s	65
~- their own	182
~- their own -s	126
~- theirs	189
~- them again	143 -2 -7 -4 21 354 0 -2 -5 -3 -1 -1
~- themselves	140
~- themselves $	85
~- then	51 5 -24 279 -4 -6 0 7 -1 -5 -3 -3
~- there $	-40
~- there 's	44 -1 -15 -6 627 -2 0 -6 -2 -4 -2 -1
~- they	188
~- they have	167
~- this	-10
~- this -ing $	-27
~- through	-2 -10 -2 -28 320 32 -1 -30 -3 -4 -1 -3
~- to	18 -9 8 0 17 -152 7 7 -42 -34 -111 86
~- to -	4 7 18 23 -50 -208 3 -17 -224 95 -227 75
~- to - -	55
~- to - on	38
~- to - our	118
~- to - the	57
~- to - this	-26
~- to - us	-29
~- to - what	54
~- to - with	-61 -2 -2 -20 48 -3 0 -4 -1 198 -1 -6
~- to - you	-9 103 -177 -4 -192 -10 -15 -3 -25 -13 3 153
~- to -ing you	-96
~- to -s $	100 245 -4 137 -13 -3 0 -1 -5 -7 -2 -1
~- to <x>	-52
~- to <x> $	-52
~- to <x> with	-30
~- to be	38
~- to be -ed	113 -4 -2 3 75 202 0 -7 56 -2 -1 -25
~- to get -	50
~- to have -	75 -1 -15 203 24 -3 0 -1 -1 -3 -2 -3
~- to know	-38
~- to make	42
~- to make your	101
~- to the	26 -169 45 1 -17 2 -19 -62 -5 -2 5 49
~- to them $	94
~- to us	13 -15 -10 -5 -66 1 -11 -145 2 -3 -2 171
~- to us $	205 -15 -3 1 -107 9 -3 -24 -1 0 0 148
~- to you	10 4 29 -5 -70 -9 0 288 2 -8 -5 -204
~- to you -ly	141
~- today	-179
~- today $	-22
~- tonight	-32
~- too	-22 -3 -90 36 288 -4 -1 -14 -2 -4 -1 -3
~- too $	-44
~- too much	115 -2 -6 -4 168 -8 -1 -1 -5 -7 -2
~- too much -	65
~- until #	-30
~- until it	136
~- up $	18
~- us	35
~- us -ed	-45
~- us a	-11
~- us a -	-91
~- us at	-178
~- us at <x>	-114
~- us to your	81 -3 -2 -3 56 155 -1 -3 -3 -3 -1 -10
~- us your	-21 -1 -1 -9 -6 -2 0 -7 -2 -4 -1 168
~- was	-9 -51 77 30 -30 -157 8 -23 -91 -80 3 -107
~- was - -	87
~- was -ed by	331
~- was an	155
~- was an -	155
~- we - $	118
~- we do	61
~- we do not	135
~- we had	135
~- we had in	87
~- we want	-192
~- we want you	-87
~- what	60
~- what 's	67 -2 -2 -5 154 -1 0 0 -2 -7 -1 -1
~- when	93 -3 10 -10 7 -1 33 18 -35 3 -15 -132
~- when -	85 -2 -20 -9 -3 -1 70 12 -2 388 -2
~- when it	45 -1 -2 -3 209 -5 0 -21 -7 -3
~- when they	233
~- when we	83
~- when you	-30 43 -20 249 -3 -5 0 0 -1 -9 -2
~- which	58
~- who	65 -44 -3 132 57 -7 -4 -64 -3 -8 -3 -46
~- who -	102
~- will	37 22 -40 -30 16 -222 -117 269 24 -35 -67 -32
~- will - -	-49
~- will - out	166
~- will - you	64 -1 -5 -1 10 -3 0 -138 89 -2 -1 -1
~- will be -ing	107
~- will be in	44
~- will get	47 -3 -21 -3 -18 0 0 144
~- will have	121
~- will not	88 448 -3 -1 0 -2 0 -3 -11 -5 -1
~- will not be	123
~- with <name> $	92 -5 -6 -2 181 -2 14 -1 -1 -7 -3 -5
~- with a	-19
~- with a -	-36
~- with our	-22
~- with the -	-23
~- with you $	-41 -2 -3 -1 167 -1 0 -42 -3 -2 -1 -2
~- with you -ly	102
~- with your	-18
~- with your -	-44
~- would	72 5 18 -26 33 0 -12 -136 -10 22 -11 -92
~- would be	106 37 -19 -3 157 16 -1 -23 -1 19 -1 -17
~- yet	-188
~- yet $	-87
~- you $	-107
~- you 'd	84 -2 -3 189 -23 -2 0 -18 -1 57 -1 -5
~- you at the	80
~- you feel	103 -3 -2 -1 -1 -1 235 0 -1 -3 -1 -2
~- you had with	-42
~- you have -	200 -1 -22 175 -4 -1 0 -2 95 -3 -1 50
~- you soon	80
~- you soon $	80
~- you that	28 52 -29 -132 -220 -10 -2 41 8 -17 3 14
~- you that $	96
~- you that the	202
~- you the	-28
~- you to -	-13
~- you will	-60
~- your	14
~- your -	7
~- your - -	-18
~- your - and	-34 -1 -3 -1 190 -1 0 -5 -3 -4 0 -18
~- your -ment	62
~- your -s $	83
~-able $	112
~-able -	139 -25 0 3 -22 50 -8 -36 -1 -1 0 169
~-able -s	57
~-ed $	-3 24 -143 24 -111 69 59 29 -163 -240 -144 43
~-ed ,	15
~-ed , -s	66
~-ed - $	22 14 -31 27 -5 -63 -34 -38 -25 -43 -12 175
~-ed - - to	-153
~-ed - the	58
~-ed - to	-48
~-ed -ly	73
~-ed -ly $	88
~-ed -s	68 11 -3 -11 -1 -3 31 -209 -57 -1 30 43
~-ed -s $	71
~-ed -s to -	80
~-ed ?	-86
~-ed ? $	-86
~-ed and	-47
~-ed and - -	101
~-ed and -ed	46
~-ed as	55 -15 63 -235 -4 7 1 -23 -9 5 0 -54
~-ed as -	-45 -2 243 -12 -37 -2 0 -5 -1 -2 -2 -13
~-ed as - the	61 0 325 -1 -3 -1 0 0 -1 -3 -2 -4
~-ed as -ed	140 -2 44 -2 -2 -5 11 0 -1 198 -5 -2
~-ed as a	89 15 1 -3 -2 226 0 -2 -1 -4 -2 -3
~-ed as a -	276 -3 5 -1 -2 321 0 -1 -1 -5 -3 -1
~-ed at	70 -86 70 31 -138 4 -25 2 -2 -45 3 1
~-ed at $	103 -7 -8 -6 34 131 0 4 -10 -4 -2 -2
~-ed at the	27
~-ed at the -	36
~-ed by	106 -127 324 2 -143 -131 -29 -97 9 -114 12 -7
~-ed by a	49
~-ed by the -ing	93
~-ed by you	80
~-ed by your	100
~-ed by your -	100
~-ed can	105 233 -8 -2 -2 -5 0 0 -2 -8
~-ed can not	105 233 -8 -2 -2 -5 0 0 -2 -8
~-ed can not be	105 233 -8 -2 -2 -5 0 0 -2 -8
~-ed every -	126
~-ed for -	73
~-ed for - $	55 -6 -10 -2 33 157 0 -1 -4 -3 -3 -5
~-ed for - -s	82
~-ed for one	136
~-ed for one -	136
~-ed for you	-57
~-ed if	191
~-ed in	-65
~-ed in -	23
~-ed in - with	98
~-ed in the	73
~-ed is	57
~-ed is not	133
~-ed it with	78
~-ed on	30
~-ed on our	32
~-ed on our -	79
~-ed on the -	107
~-ed once	72
~-ed or	39
~-ed or -	78
~-ed or - -	142
~-ed our	55
~-ed our -s	145 174 -56 -3 -2 0 0 -5 -2 -1 -1 -8
~-ed out to	-66 -2 -1 -16 163 -1 0 -3 -3 -5 -18
~-ed soon	101 -1 -1 -1 -2 -5 -1 162 -3 -6 -1 -1
~-ed soon $	101 -1 -1 -1 -2 -5 -1 162 -3 -6 -1 -1
~-ed that	272 -25 -20 5 -212 -47 -65 -44 4 1 -36 373
~-ed that the	196 -2 -1 -16 -19 -1 0 2 -1 53 -1 173
~-ed that the -	109 -1 -4 -3 -5 -2 0 -3 -1 92 -2 219
~-ed the	19 -18 87 135 -117 -65 9 -36 -32 -8 -32 -22
~-ed the -	26 4 39 186 -184 -33 -20 -15 -13 -1 -15 -23
~-ed the - $	93
~-ed through	30
~-ed through the	63 -3 -31 -9 135 -3 0 6 -7 -7 -4 28
~-ed to	14 4 14 -16 -64 -32 -1 -87 -74 -48 4 157
~-ed to -	-35 2 29 52 -228 13 13 -154 -22 -32 2
~-ed to -ing	79 -1 -70 -1 -9 -1 0 -3 -1 -1 -1 266
~-ed to our	43 -1 -24 -1 -12 -2 0 -8 -5 -1 -5 150
~-ed under -	98
~-ed we	80
~-ed we will	169
~-ed when	70
~-ed will	166
~-ed with	21
~-ed with -	77
~-ed with - -	130
~-ed without	116 -4 57 -10 -2 -3 0 -1 157 -3 -2 -1
~-ed you	-26
~-ed your - -	-83
~-ing #	-31 -2 -20 -6 62 156 0 0 -10 107 -5 -1
~-ing - $	-16
~-ing - -	34 1 149 -62 -53 -1 6 1 -1 -2 -2 1
~-ing - - $	317 -3 201 -3 -3 -1 0 -1 -2 -4 -1 -1
~-ing - -s	115
~-ing - is	42 -1 -22 -10 212 -1 0 -8 -4 -2 -1 8
~-ing - of the	152
~-ing - to	18 2 -146 4 -84 10 -5 41 0 -1 0 3
~-ing -ed	41
~-ing -ing	38
~-ing -ly to	111 -1 -6 -1 -1 -3 -1 231 -2 -1 -1 -6
~-ing -s	11 2 -3 33 -4 -30 -203 12 -19 -171 -28 19
~-ing -s -	77 -1 -4 194 -3 -2 0 -4 -2 -3 -2 -6
~-ing -s -ing	130 -4 -4 0 -1 -3 -1 -3 -1 -1 -1 143
~-ing -s is	193 147 -6 -3 14 -4 0 -2 -1 -3 -15 -1
~-ing -s that -	88
~-ing -s the	130 -3 -18 346 -6 -7 0 -1 -2 -4 -2 -2
~-ing -s the -	146 -3 -5 156 -3 -6 0 -1 -1 -4 -2 3
~-ing <x>	-130
~-ing ?	-90
~-ing ? $	-90
~-ing a	5
~-ing a -	69 1 10 8 -132 -15 -38 14 -11 1 -11 77
~-ing any -s	92 -8 -10 -2 466 -4 -2 0 -3 -5 -11
~-ing are	234
~-ing as	44
~-ing at -	110
~-ing for your	-43
~-ing here $	192 -11 311 -3 -2 -1 -1 -2 -3 -6 -1 -3
~-ing is	2
~-ing on -ing	61
~-ing one	171 -4 -28 -3 212 -4 0 0 -4 -7 -2
~-ing out	-27
~-ing out $	-155
~-ing out to -	86
~-ing some	-53
~-ing the	11
~-ing the -	11
~-ing the - for	121
~-ing the - to	-37
~-ing the -s $	60
~-ing their	81 -2 -10 -4 143 -2 -1 40 -2 -3 -1 -3
~-ing them	52
~-ing this - -	95
~-ing to	-16
~-ing to - $	-44
~-ing to - our	89
~-ing to get you	97
~-ing us know	-58
~-ing was	145 -1 501 -15 -20 -2 0 -1 -1 -2 -3 -4
~-ing we	93
~-ing when	-42
~-ing which	190
~-ing which -s	83
~-ing with the	75
~-ing with the -	47
~-ing with us	-36 -2 -1 -1 -9 -3 -1 -2 -5 -2 -2 244
~-ing your	-86
~-ing your -s	-89
~-ing your -s $	-65
~-ly $	26
~-ly -	92
~-ly - $	74
~-ly - -s	66
~-ly - any	114
~-ly - that	91 0 -6 -7 -17 -5 0 6 -3 -2 -2 200
~-ly - the	75 -18 -144 -1 0 54 42 -53 -1 -2 -1 13
~-ly - the -	56
~-ly -ed	76
~-ly -ed ,	106
~-ly -ing on -ing	103
~-ly -ing with	97
~-ly -ly	93
~-ly a	219
~-ly a -	187
~-ly always	106 0 -3 228 -23 -2 0 -4 -12 -4 -2 -2
~-ly appreciate your	-51
~-ly as	85
~-ly as we	49 0 -16 0 -5 0 0 194 -2 -1 0 -2
~-ly as we can	49 0 -16 0 -5 0 0 194 -2 -1 0 -2
~-ly be	156 -2 -20 -2 -1 -2 0 -19 162 -3 -1 64
~-ly here	-51
~-ly in	113
~-ly in the	133 -1 0 -3 152 -4 0 -8 -2 -3 -1 -2
~-ly it	200
~-ly it 's	126
~-ly nothing	201
~-ly on	89
~-ly on <name>	157
~-ly on <name> $	157
~-ly to	16 -31 -1 -5 -107 -4 -7 398 -4 -4 -1 -31
~-ly to -	65
~-ly well	140 -5 -7 203 11 -2 -1 -2 -8 -6 -2 -2
~-ment , <name>	84
~-ment , <name> $	84
~-ment -	-32
~-ment has	140
~-ment is	53
~-ment on	77
~-ment this	128
~-s $	27
~-s ,	13
~-s , - -	-66
~-s , -ed	108 -2 191 -9 -1 -1 0 0 -4 -2 -1 -2
~-s , -s	56
~-s -	92 -44 21 18 36 -287 -456 -86 -192 -43 -14 -29
~-s - - $	12
~-s - -ed	98 -14 -106 320 22 -2 0 -7 -1 -3 -2 -6
~-s - -s	91
~-s - -s $	38
~-s - a	30
~-s - a -	34
~-s - and -	54
~-s - by	322 -2 253 -5 -2 -1 0 -6 -2 -4 -1 -25
~-s - by -	223 0 200 2 -15 -2 0 -1 -1 -6 -1 -6
~-s - for	55 -7 139 -3 2 -1 -1 -19 -1 -1 -1 -1
~-s - from	23
~-s - from -	132
~-s - is	23
~-s - on	64
~-s - their	51
~-s - their -s	-59
~-s - us	68
~-s -ed	17
~-s -ing	45
~-s -ing -s	129
~-s -ing the -	88
~-s -ly	25 -3 1 191 -2 -3 -6 -55 -6 -4 -2 1
~-s -s	82 -257 76 38 -96 -86 -42 -132 -53 9 9 38
~-s <name> $	-65 186 19 -8 -4 -5 -2 -2 -1 -6 -1 -4
~-s a	15
~-s a -	46
~-s a lot to	-64
~-s about	-25
~-s against your	153
~-s against your -	153
~-s an	168
~-s an -	112
~-s and	-57
~-s and - $	-47
~-s and -s	-28
~-s are	139 47 53 5 -15 -185 -176 12 41 -497 16 -36
~-s are -	143
~-s are - ,	140
~-s are - -	45
~-s are - -s	155
~-s are - to	351
~-s are -able	158
~-s are -ed	13 28 -51 29 -189 -62 -39 -144 -46 -24 -5 57
~-s are -ed to	91 -9 -13 184 -31 -1 0 -4 0 0 18 -2
~-s are a	84 -1 221 -4 -17 -1 0 -2 -5 -2 43 -2
~-s are always	109 -2 97 -12 -70 -1 0 164 -2 -1 32 -31
~-s are always -	107 -1 63 -2 -10 -2 0 157 -3 -2 -3 -4
~-s are not	-133
~-s are not -ed	-43 -4 213 -1 -11 0 -1 -8 0 -1 0 -18
~-s at	21
~-s at that	111
~-s at that -	111
~-s be	136 -2 -10 328 35 -2 0 -1 -5 -3 -2 -4
~-s can	55
~-s can -	64
~-s can not	166
~-s can not be	166
~-s do	368 2 4 -3 79 -108 -35 -220 -22 8 19 -129
~-s do -	394
~-s do get	89
~-s do have	86
~-s everything	108
~-s for	13
~-s for - -	97
~-s for -ing	83
~-s for -s $	70
~-s for new	148
~-s for new -s	148
~-s get	20
~-s get -ed	101
~-s go	189 -1 174 -10 12 -3 -3 -5 -2 -3 -1 -25
~-s go through	123
~-s go through the	68
~-s have	95 5 23 -152 49 -25 -28 22 -15 -31 1 5
~-s have been	51
~-s have been -ed	85
~-s here <x>	-39
~-s if	-49
~-s in	17
~-s in -	7
~-s in one	210
~-s in one -	210
~-s in the	15
~-s in the -	32
~-s is	38 26 -44 -3 46 -4 -44 -204 -31 7 -18 5
~-s is a	39 -3 273 -18 -5 -1 0 -7 -1 -3 -23 -3
~-s is a -	39 -1 223 -13 -5 -1 0 -5 -1 -4 -26 -2
~-s is not	47
~-s it was	122
~-s no	89 13 163 -7 0 -3 0 -3 -2 -4 -2 -3
~-s no -	144 18 264 -3 -16 -2 0 -1 -2 -4 -3 -2
~-s not	70 -3 -25 190 70 -11 -1 0 -4 -8 -2 -1
~-s of	-58 -131 50 5 3 -11 -88 -173 -79 15 -6 -2
~-s of -	240
~-s of - $	87
~-s of many	77
~-s of many more	77
~-s of the -	-40 -1 242 -3 -1 -2 0 -1 -1 -4 -3 -5
~-s of this	195
~-s of this -	92
~-s off	-36
~-s often	119
~-s often -	70
~-s on	10 4 -33 2 50 -27 -19 -190 -88 31 17 3
~-s on -ing	110
~-s on -s	79
~-s on our	87
~-s on our -	162
~-s on the -s	52
~-s on this -tion	87
~-s on your	-129
~-s on your -	-45
~-s out for	-36
~-s out of	231
~-s out of #	64
~-s the	3
~-s the - in	74 0 -2 -1 -1 -5 0 209 -3 -4 -1 -1
~-s the -s	72
~-s to -	117
~-s to - -	139
~-s to - your	81
~-s too	-63
~-s up soon	90
~-s us	76 -33 149 -21 6 -7 -4 -94 -5 -4 -2 29
~-s us to	105 -1 1 -3 -4 -7 0 -1 -3 -4 -1 272
~-s we 'd	168 -2 -5 -12 2 195 0 -2 -2 240 -2 -3
~-s were	131
~-s were -	57
~-s were not	152
~-s were not -ed	76
~-s what	36 -2 361 -13 -2 -2 0 -13 -1 -4 -2 -3
~-s what the	164
~-s which	117 -2 242 -6 -85 -1 -1 -21 -1 -2 -1 21
~-s who -	80
~-s will	50
~-s will not	184
~-s with your	-63
~-s would	85
~-s you -	-42
~-s you -ed	56
~-s you are having	94
~-tion $	34 -92 -63 -61 10 -200 7 -6 -28 5 9 102
~-tion -	-48
~-tion - $	-40
~-tion <x>	-79
~-tion and	32
~-tion is	126
~-tion is not	129
~-tion of the -	-28 -1 1 -3 46 -6 0 0 -1 159 -2 -5
~-tion the	76
~-tion was -ed	69
~-tion will	-57
~<day> #	-86
~<day> $	-77
~<day> 's -	-67
~<day> ,	-36
~<day> - $	-25 -1 -2 -8 -3 -1 -1 -1 -1 334 -1 -4
~<day> at #	-52
~<name> $	-79
~<name> ,	6
~<name> , - the	48 -4 -8 -1 -1 -5 230 0 0 -2 -2 -1
~<name> , <name>	-22
~<name> , <name> $	-70
~<name> , thanks	-26
~<name> , thanks for	-19
~<name> , the	210 -40 153 151 -76 -3 -7 -13 0 -1 -2 -49
~<name> , the -	123
~<name> , unfortunately	98 252 -14 -1 -2 -3 -1 0 -1 -2 -1 -1
~<name> , we	13 1 -42 17 -29 -15 13 -200 -11 -29 20 49
~<name> , we -ly	42
~<name> , we are	15
~<name> , we have	-45
~<name> , we understand	-55
~<name> , you	-103
~<name> -	-73 17 49 -127 -221 -42 -10 18 6 -154 18 35
~<name> - - will	110
~<name> - <name>	-28 -7 -9 -1 34 -1 -8 0 -1 -1 -1 173
~<name> - ?	-45
~<name> - ? $	-45
~<name> - have	93
~<name> - to	-53
~<name> <name>	-44
~<name> <name> $	-52
~<name> <name> ,	-37
~<name> <name> <name>	-168
~<name> <name> <name> $	-55 -11 -2 0 -3 0 -14 -1 -1 -1 150 95
~<name> <name> will	51
~<name> and -	-28 -4 10 -1 -2 171 12 -1 -1 -2 -1 -6
~<name> are -ed	94 -3 177 -5 -1 -3 0 0 -1 -2 -2 -3
~<name> before	66 21 0 -1 -9 274 0 -1 -4 -5 -6 -1
~<name> for	-67 167 -31 -1 27 -1 5 0 -1 -2 -9 -1
~<name> has been	124
~<name> in - -	149
~<name> is	41
~<name> is -	62 -1 260 -2 -21 -2 0 -3 -2 -2 -8
~<name> is - to	164 -3 272 -2 -2 -2 0 0 -2 -3 -1 -2
~<name> is -ed	67
~<name> of	145
~<name> of <name>	288
~<name> of <name> $	122
~<name> on	-31
~<name> one	-76
~<name> or	-36
~<name> us	-93
~<name> with	-45
~<x> $	-128
~<x> -	-31 -6 -74 3 -7 -3 -1 -13 -1 -3 -3 308
~<x> -ing	-95
~<x> -s	57
~<x> <name>	-143
~<x> <name> $	-54
~<x> and	-66 -5 -9 -3 -1 -3 0 -1 -1 165 80 -1
~<x> and -	-191
~<x> for	-141 -4 -4 -1 -1 -3 0 -2 -1 -1 -1 174
~<x> if	-93
~<x> in	-34
~<x> in the	-65
~<x> in the -	-65
~<x> is	80 -3 169 -13 -4 -1 0 -6 -1 -5 -1 -8
~<x> is not	79
~<x> let	-40
~<x> let us	-37
~<x> let us know	-37
~<x> or	-128
~<x> or -	-70
~? $	-173 -113 -108 52 68 -62 -26 -178 -32 65 6 16
~^ #	-49
~^ # ,	-104
~^ # -s	-67
~^ -	-24 -342 -4 -29 26 231 -60 42 -125 -77 -353 2
~^ - $	-840 -1 -1 -6 132 -57 -2 -4 -13 -23 0 -5
~^ - , <name>	-93
~^ - , that	-93
~^ - -	16
~^ - - -s	66
~^ - - <name>	-62
~^ - - is	96
~^ - - to	-82
~^ - -ed	90 -37 -275 -80 -29 -15 24 33 33 -7 -2 54
~^ - -ed that	105
~^ - -ed to	130 -3 -4 -2 -2 -5 -1 344 -1 -1 -1 -6
~^ - -ing	-24
~^ - -ing $	-44
~^ - -s	4
~^ - -s $	-103
~^ - -s -	76
~^ - -s can	297
~^ - -s of	-75
~^ - -s will	265 0 -14 40 -12 22 0 18 -3 141
~^ - <name>	-81 -23 236 -2 -3 2 -4 2 0 -1 0 -59
~^ - <name> $	-553
~^ - <x>	-139
~^ - <x> $	-110
~^ - all	105 -1 -25 -10 41 302 0 -1 -6 -17 -1 -1
~^ - does	265 -2 666 -2 -27 -10 -1 -1 -3 -6 -1 -1
~^ - does not	126 -6 318 -2 -7 -3 -4 0 -3 -9 -1
~^ - has	-36
~^ - in there	115 -3 -6 -7 -25 -19 -1 172 -8 -8 0 -3
~^ - is	101
~^ - is -ed	78 -1 269 -2 -15 -4 0 -2 -3 -4 -1 9
~^ - is a	35
~^ - it a	138 -1 -6 -6 279 -8 0 -3 -4 -14 -2 -1
~^ - me	-80 -4 -1 -11 -10 221 -1 -1 -5 -6 -1 -2
~^ - no	-130
~^ - no $	-120
~^ - on	-70
~^ - the	7 -67 -106 -4 -7 294 5 33 -14 -1 -9 -101
~^ - us	-114 -2 -10 -2 54 -23 0 -1 -2 -2 -1 192
~^ - us -ed	-54
~^ - was	74 -1 -8 257 -4 -10 0 0 -1 -3 -1 -2
~^ - we	54
~^ - your -	27 -1 -7 325 16 -10 -1 -1 -4 -17 0 -3
~^ -ing	33 -83 0 172 -9 -202 -80 40 -108 10 -81 -1
~^ -ing -	50
~^ -ing -s	262 -26 -11 234 -1 -4 -2 11 -1 -2 -1 -13
~^ -ing -s #	153 -2 -15 134 18 -9 0 0 -3 -9 -2 -2
~^ -ing in	97 -3 -41 237 -1 -2 0 -2 -2 128 -1
~^ -ing is	90
~^ -ing the	39
~^ -ing the -	50
~^ -ly	12
~^ -ly $	-192
~^ -ly -	18 -41 -25 -2 -26 101 -10 -2 -5 -5 -2 222
~^ -ly - that	145 -1 -1 -3 -7 -9 0 -1 -4 -3 -2 246
~^ -ment	62
~^ -s	77 -44 180 0 2 -284 -205 37 -93 -38 -432 -103
~^ -s $	-657
~^ -s -	72
~^ -s - by	96 -1 198 -10 -2 -2 0 0 -2 -10 -1 -3
~^ -s - for	69
~^ -s - that	141 -2 -10 -9 193 -5 0 -1 -4 -9 -1 -2
~^ -s -ed	76
~^ -s -ing	65 -1 -38 42 137 -2 0 20 -3 -5 -2 -2
~^ -s -ing -s	99
~^ -s <name>	-31 -7 -3 -13 -5 276 -1 -1 -8 -5 -1 22
~^ -s <name> $	-145
~^ -s are	200 11 156 5 2 -78 -55 -40 -104 -55 -61 -48
~^ -s are -	8
~^ -s are -ed	229 6 29 24 -175 -4 -5 -27 -2 -2 -2 8
~^ -s are a	112 -2 215 -10 -3 -1 0 -1 -2 -3 -2 -1
~^ -s at	87 -3 399 -3 -9 -3 0 -1 -3 -6 -1 -1
~^ -s do	26 -4 5 -7 -6 -1 -1 -26 0 202 0 -7
~^ -s is	190
~^ -s of this	80
~^ -s to	-95
~^ -s were	270 -2 392 -3 -10 -2 0 -1 -2 -7 -1
~^ <name>	-223 -5 -1 -2 -14 -4 -1 -3 -1 -2 -1 202
~^ <name> <name>	-68
~^ <x>	-92
~^ <x> is	84
~^ a - -ing	156 -3 -8 585 -5 -4 0 -2 -2 -7 -3 -1
~^ a - is	35 4 -48 4 285 -1 -1 -8 -1 -3 -1 -6
~^ all -s	151 -2 246 -4 13 -2 0 -1 -3 -4 -3 -2
~^ all -s are	74 -3 325 -6 -2 -1 0 -1 -4 -1 -2 -5
~^ also	-20
~^ also ,	-26
~^ and i	-81 -16 -153 46 -6 -4 -11 -6 68 129 -2 4
~^ and i -	122 -1 -26 80 -13 -3 0 -6 23 253 -3 -2
~^ and i am	-81
~^ and i can	-75
~^ and i do	-49
~^ and i have	-42 -2 -1 -7 -1 -2 0 -4 276 -7 -3
~^ and i will	-264 -1 0 -7 -3 -2 0 -12 239 -19 -2 -1
~^ and it	7 46 19 9 -15 -134 -26 12 1 4 6 -7
~^ and it is	75
~^ and it was	88
~^ and our	-14
~^ and our -s	103
~^ and that 's	40
~^ and the	16
~^ and the -	40
~^ and there	37
~^ and they	26
~^ and they -	45 0 151 -1 -23 -9 0 8 -4 -5 -2
~^ and this	50
~^ and we	-10
~^ and we are	23
~^ and we hope	45
~^ and we will	-17 -30 -213 28 -62 -5 -11 14 53 -4 -3 2
~^ and we wish	-58
~^ and you should	-68
~^ and your	-51
~^ apologies if	71
~^ are you -ing	-30
~^ as	103 -24 -4 12 89 -131 -113 -156 -128 -106 -52 87
~^ as -	125
~^ as - our	69 0 -156 17 -12 -1 0 -3 -1 -1 -2 201
~^ as - out	135 -1 251 -4 -10 -5 0 -1 -1 -4 -4 -1
~^ as - the	54
~^ as -ed	239
~^ as -ed we	87
~^ as a	42
~^ as a -	98
~^ as i	189 16 -124 38 220 -1 0 -10 -2 -4 -3 -16
~^ as the	188
~^ as the -	127
~^ as we	-72 -20 7 -5 2 0 -1 -7 0 -1 0 214
~^ as you	54 -1 48 -9 198 -2 0 -6 -1 -3 -2 -4
~^ at	35
~^ be	78
~^ be -ed	122
~^ because it	58
~^ because the	50
~^ being	46 -2 -2 17 185 -3 0 -1 -3 -8 -3 -1
~^ but	46 13 -137 6 -17 -79 -104 35 -18 -80 515 -266
~^ but -	242 -4 -4 -16 -59 -1 0 16 -2 -1 161 -6
~^ but - -s	135 -2 -27 -4 -3 -2 0 0 -7 -3 525
~^ but never	147
~^ can	-106
~^ can you	-73 -2 -1 -4 -13 -9 -1 159 -8 -10 0 -3
~^ can you please	-26
~^ could	-67 -2 -3 335 -4 -4 -1 -3 -4 -5 -2 -2
~^ could you	-201
~^ could you -	-54
~^ could you please	-21
~^ dear	-32 -1 -14 -35 -114 -2 0 -25 -1 8 -1 168
~^ dear -ed	157 -6 -8 -3 -3 -9 -2 -1 -5 -14 -2 137
~^ dear -ed -	157 -6 -8 -3 -3 -9 -2 -1 -5 -14 -2 137
~^ dear <name>	-60
~^ dear <name> $	-66 -10 -7 -1 -2 -8 -2 -1 -2 -20 -2 282
~^ dear <name> ,	152
~^ dear <name> <name>	-295
~^ did	33 0 -20 139 5 -5 0 -1 -4 -17 -2 -3
~^ did you	32 0 -20 139 5 -5 0 -1 -4 -17 -2 -3
~^ do -	-68 -4 18 -8 -4 168 0 -1 -1 -10 -6 -2
~^ do you	-204
~^ do you have	-56
~^ does	-203
~^ for - -s	91
~^ for further	-74
~^ for further -	-41
~^ for the	-32 -3 277 -8 -3 -5 -1 -1 -3 -5 -4 -1
~^ further	59
~^ further to	96 -3 -6 -5 -2 -5 -1 -2 -5 -8 -1 147
~^ further to your	96 -3 -6 -5 -2 -5 -1 -2 -5 -8 -1 147
~^ glad	-4 -4 -2 -4 31 -6 -2 -1 -3 -12 194 -4
~^ got	-164
~^ got it	-134
~^ got it $	-49
~^ had	297 -2 -5 364 -63 -3 -1 -12 -2 -7 -2 -10
~^ had you	104
~^ happy	-164
~^ have	-39 -9 -112 -3 274 9 -4 -29 -1 5 -1 -20
~^ have a -	-37 -2 -15 -3 351 -7 -1 -2 -3 -14 -3 -1
~^ have you -ed	-129
~^ have you tried	29
~^ he will	-94
~^ hello	-103
~^ hello $	-210
~^ hello <name> $	-233
~^ hello <name> ,	33
~^ hello <name> <name>	-75
~^ here	-183
~^ here 's	-53
~^ hey	-178
~^ hey $	-72
~^ hey ,	-59
~^ hey , <name>	-37
~^ hey <name>	24
~^ hey <name> $	-392
~^ hey there	-94
~^ hey there $	-133
~^ hi	-84
~^ hi $	-171
~^ hi ,	-20
~^ hi , <name>	-112
~^ hi <name>	-7
~^ hi <name> $	-468
~^ hi <name> <name>	-55
~^ hi there	-62 135 -84 -6 -30 0 -9 -4 0 -1 36
~^ hi there $	-199
~^ however	156 -2 -33 -187 8 -50 -3 19 -47 -47 635 -206
~^ however ,	28 6 -5 -75 -20 -28 0 17 -18 -24 123 -146
~^ however , -	96
~^ however , it	92
~^ however , the	175 -2 -59 0 -5 -3 0 -1 -1 -2 254
~^ however , we	53
~^ i	-79 -4 0 -58 6 -95 40 7 10 13 65 -198
~^ i 'd have	68
~^ i -	-23 -4 -92 -16 -2 -1 50 2 340 -4 -2 -4
~^ i am	-16
~^ i am -ing	-38 223 -2 -4 -14 -1 0 -6 -3 -5 0 -1
~^ i am afraid	141
~^ i am so	-50
~^ i am sorry	-37 40 -77 -18 -54 -3 300 -34 -3 -3 -4 -14
~^ i am sure	58 -2 -40 1 6 -4 0 52 140 -9 -2 -1
~^ i am unable	86
~^ i can	-18
~^ i can -	-42
~^ i could	70 -6 -7 49 -3 -6 -1 41 -8 141 -2
~^ i could not	154 -6 -7 49 -3 -6 -1 41 -8 141 -2
~^ i have	-22 -19 -2 -1 -33 -1 -5 334 -1 -2 24 -12
~^ i have -	-86 -2 224 -5 -4 -5 -1 -8 -4 -11 -13 -1
~^ i have -ed	-103 -1 -44 -3 5 -3 0 260 -3 -11 -5 -1
~^ i will	-8
~^ i will -	-157
~^ if	-63
~^ if a	125 80 -20 11 -5 184 81 -1 -2 -7 -2
~^ if it 's	-96
~^ if the	-28 245 -3 -3 -16 44 0 -2 -1 92 -2 -1
~^ if the -	-146
~^ if we	44
~^ if we -ed	90
~^ if you	-43
~^ if you 'd	-301
~^ if you -	38
~^ if you have	-235 -4 -1 -21 181 -3 -2 -1 -1 -7 -1 -3
~^ if you need	-40
~^ is	-166 -4 -1 -7 -6 -2 -1 -3 -6 -4 -2 286
~^ is there	-9 -3 0 -3 -8 -1 -1 -3 -6 -3 -1 151
~^ it 's	89
~^ it 's -	57 -20 -110 399 0 -5 -5 -96 -2 4 -2 5
~^ it 's a	33 -9 180 -18 4 -1 -2 -45 0 -1 0 -16
~^ it -s	-34
~^ it is -ly	85 -1 -9 33 -3 -5 -1 -4 -2 -5 -2 190
~^ it only -s	61 160 -22 -17 238 -7 0 -1 -3 -12 -7
~^ it says	113
~^ it will	19
~^ it will -	-52
~^ it will be	62 -7 -66 4 -1 -2 -1 -71 242 -1 0 -19
~^ kind	-71
~^ kind regards	-59
~^ kind regards $	-50
~^ let	-43
~^ let us	-55 -3 -9 -2 150 -7 -1 -12 -4 -5 -2 -1
~^ let us know	-43
~^ many	83 -2 -100 -9 536 -6 0 -5 -4 -8 -3 -6
~^ may	-61
~^ maybe	99 -1 1 -5 79 -4 0 -3 -3 134 -2 -1
~^ most	231 2 -141 18 199 -8 -5 -39 -2 -3 -1 -44
~^ most -s	137 -2 -42 -9 479 -10 0 -6 -2 -6 -2 -3
~^ most -s -	86
~^ most of	127
~^ next	50
~^ next -	72 -1 3 166 -29 -13 0 -7 -3 -8 -2 -2
~^ next - -	116 -2 -7 260 -19 -13 0 -1 -4 -13 -2 -1
~^ nobody	41 -1 443 11 -54 -3 0 -12 -5 -7 -3 -7
~^ once you	-60
~^ one	34 -11 -174 18 64 18 -1 38 -1 65 -1 -21
~^ one of	68 -1 -3 0 -1 -1 0 326 -5 -2 -1 -2
~^ one of our	185 -1 -3 0 -1 -1 0 326 -5 -2 -1 -2
~^ or	46 1 -2 35 -17 182 -6 -64 -2 69 -1 -30
~^ or it	88 -2 -13 27 -4 234 -1 -3 -3 -14 -1
~^ other	86
~^ other -s	236
~^ our	35 -229 111 -79 -20 -134 1 -16 63 -146 -159 -129
~^ our -	61
~^ our - -s	56
~^ our - at	117
~^ our - has	161 0 -2 -1 228 0 0 -6 -3 -1 -1 21
~^ our - is	-72
~^ our - will	-34 -17 -110 -13 -51 -3 -5 145 -9 -2 -1 6
~^ our -ing	150
~^ our -ing -	86
~^ our -s can	85
~^ ours	98
~^ perhaps	119 -4 -5 429 -3 -6 -1 -2 -2 -6 -2 -1
~^ please	-70 -364 -104 -19 50 -18 -36 6 -4 22 -59 49
~^ please -	-24 -43 -143 -1 113 19 -3 4 -1 -1 -10 3
~^ please - -ing	81
~^ please - a	-69
~^ please - an	-42
~^ please - me	-42
~^ please - the	-32
~^ please - to	-38
~^ please - us	-28
~^ please - with	-54
~^ please - your	-20 -2 0 -1 -2 -1 0 10 195 -2 0 -7
~^ please be	63
~^ please be -ed	247 -23 -6 -22 -37 -10 -9 -5 -10 -12 -5 161
~^ please check	-80
~^ please feel	-48
~^ please feel -	-48
~^ please know	114
~^ regards	-101
~^ regards $	-70
~^ see you	-75
~^ shall	-29
~^ shall i	-29
~^ since the	-76
~^ so	41 -51 144 50 -27 -83 -196 -2 -35 -32 47 -262
~^ so -	29
~^ so -ly	129
~^ so a -	96
~^ so i	34
~^ so i 'd	121
~^ so i am	276
~^ so i can	-39
~^ so i have	-63
~^ so it 's	41
~^ so nothing	-68
~^ so that	-21 5 -87 183 30 -10 -9 6 -12 -13 6 3
~^ so that 's	61
~^ so that we	-126
~^ so there	59
~^ so there 's	62
~^ so they are	87
~^ so we	-13
~^ so we can	-232 -8 -1 -2 -3 -1 0 -3 139 -4 -2 66
~^ so we do	119
~^ so what	93
~^ so with	94
~^ so with a	94
~^ someone	47 -1 -14 -1 -10 -7 0 389 -3 -3 -1 -1
~^ someone will	75
~^ something	89 -2 -12 -9 135 -1 0 -1 -2 143 -1 -1
~^ sorry	-25 -6 -73 -84 -41 -41 536 -66 -12 -19 4 -80
~^ sorry about that	-67
~^ sorry for any	158
~^ sorry for the	-29 0 -4 0 -1 -3 199 0 0 -2 -4
~^ sorry to	-51
~^ sorry to -	-43
~^ sorry you are	60
~^ take	-120
~^ take -	-58
~^ tell	-22 -2 -3 -14 165 -11 0 0 -17 -9 -3 -2
~^ tell me	-81
~^ thank	-140
~^ thank you	-118
~^ thank you $	-145
~^ thanks	-160
~^ thanks $	-87 -12 0 -3 159 -25 -3 -4 -12 -17 -1 -9
~^ thanks ,	-46
~^ thanks <name>	-46
~^ thanks <name> $	-28
~^ thanks for	-30
~^ thanks for -ing	-111
~^ that	-15 -8 11 -3 66 -41 6 -226 9 -2 9 -177
~^ that 's how	252
~^ that 's our	-46
~^ that -s	-149
~^ that said ,	65 -1 -5 -6 -19 -1 61 -1 -3 -5 357 12
~^ the	-32 -21 155 -25 -17 -206 -159 53 110 -26 -346 -95
~^ the -	0 29 96 -17 -4 -40 -77 -85 -15 -2 -179 -108
~^ the - -ed	78
~^ the - did	73
~^ the - does	182
~^ the - has	38
~^ the - is	52
~^ the - will	-67
~^ the -ed	-162
~^ the -ed -	-58
~^ the -ment	53
~^ the -s -	59
~^ the -s of	197
~^ there is no	49 281 -57 -1 0 -2 0 -1 -2 130 -2 -1
~^ therefore	66
~^ they	5
~^ they are on	-94
~^ they are usually	131 -3 -10 -4 -5 -3 0 189 -3 -7 -2
~^ they only	91
~^ they will	87
~^ they will -	160
~^ this	-1
~^ this -s -	82 -2 -21 -4 25 179 0 -6 -8 -9 -2 -2
~^ this is	25 -32 153 -16 -6 -14 -18 11 -10 -11 -6 -4
~^ this is -	62 -2 352 -7 -4 -3 0 -1 -3 -6 -2 -2
~^ this is -ed	57
~^ this should	-59
~^ this should not	-37
~^ this usually does	92
~^ to	-43
~^ to -	-10
~^ to be -	75
~^ unfortunately	539 518 -11 -3 -251 -28 -23 -75 -16 -17 -7 -88
~^ unfortunately ,	152
~^ we	-15 -7 28 -82 -31 -247 17 22 -8 -115 -223 38
~^ we 'd	-51
~^ we 'd -	-28
~^ we -	47
~^ we - -	55 -2 4 -6 -33 0 -1 -10 -2 -3 0 298
~^ we - -ing	-69
~^ we - -s	68 -2 -19 85 174 0 -1 -1 -3 -7 -1 -4
~^ we - ourselves	42
~^ we - the	-79 -7 -24 -6 -17 0 267 -19 -1 -1 0 -17
~^ we - to	93
~^ we - with	160 -2 -30 -2 7 0 -1 -1 -7 -4 -1 183
~^ we - your	126 -4 -74 -7 -33 0 4 0 -3 -3 0 157
~^ we -ed	-150 -9 -2 -6 169 -1 -1 -3 -4 -2 -1 -9
~^ we -ly -	28
~^ we apologize	105 -24 -103 -26 -54 -1 143 -41 4 -3 8 -31
~^ we apologize for	32 -9 -42 -10 -32 -1 158 -18 -2 -1 -1 -15
~^ we appreciate your	22
~^ we are	-7 24 -117 -67 9 -46 86 4 -113 -259 15 11
~^ we are glad	-227
~^ we are happy	-149
~^ we are not	177 293 -1 -7 18 0 -9 -26 0 0 0 -31
~^ we are so	-28
~^ we are the	197
~^ we are unable	193 425 6 -16 -13 -1 -22 -27 -1 -2 -2 -14
~^ we are very	-23 -1 -4 0 0 0 229 0 0 0 -1 -2
~^ we can not	162 517 -7 -57 -44 -2 -8 -43 -7 -9 -1 -21
~^ we did	96 -1 133 -2 26 0 0 -3 -2 -3 -1 -4
~^ we do	-31
~^ we do not	44 289 -6 -105 -14 3 -22 -52 -4 -10 -2 -12
~^ we do our	163 -1 232 0 -6 0 0 -4 0 -1 -1 -7
~^ we do tell	79 -2 3 184 -3 -1 -1 -2 -1 -6 -1 -2
~^ we have	45
~^ we have -	72
~^ we have no	134
~^ we know	-55
~^ we look -	-50
~^ we only	142 -2 185 -1 -16 -1 0 -2 -2 -5 -1 -2
~^ we take -	112 -2 -8 -3 -2 -1 -1 -3 -3 -4 -1 345
~^ we tried	-99
~^ we tried -ing	-45
~^ we understand	-44
~^ we were	102
~^ we will	22 -53 -78 -210 -167 -33 -86 233 11 -63 -21 -119
~^ we will -	13 -29 -113 -10 -74 -2 -6 143 -2 -3 -1 10
~^ we will -s	-60
~^ we will have	67 -7 -79 -8 -13 0 -4 283 -5 -1 0 -11
~^ we will not	151 172 5 0 0 -1 0 -1 -10 -1
~^ we will take	-54
~^ we will try	48 0 -13 0 -2 0 0 349 -7 -1 0 -1
~^ we would -	-23
~^ we would always	84
~^ well	-45 -2 -22 -1 -1 -2 -1 -3 -3 359 -1 -1
~^ what	-119
~^ what 's your	-28
~^ what i	-51
~^ what you	92
~^ when you	-94
~^ whether	218
~^ which	24 -248 -1 105 58 -136 -80 -151 -90 -2 22 -90
~^ which -	-75
~^ which i am	81
~^ which you	73
~^ while you	-48 -4 -2 -7 -7 -3 -1 -2 -6 -2 -2 171
~^ who are	132
~^ who will	93 -4 -7 -5 -2 -4 0 375 -9 -7 -1 -1
~^ with	-11
~^ with - to	150 -1 -49 -3 -5 -5 0 -1 -4 -4 -2 564
~^ would	-136
~^ would you	-90
~^ would you -	-34
~^ yes	-201
~^ yes ,	-84
~^ you 'd	36
~^ you 'd -	142 -1 -5 -17 -6 -7 0 684 -3 -9 -1 -1
~^ you -	-43
~^ you -ed	132 -1 11 226 -32 -7 0 -10 -5 57 -3 -3
~^ you -ed the	216
~^ you are	-90 25 -106 -5 31 -2 -2 2 -1 150 -1 1
~^ you are right	-91
~^ you are welcome	-72
~^ you asked	-53
~^ you can	-147 -3 -63 -9 164 -2 -1 -1 145 -5 -1 -17
~^ you can -	-15 -1 -17 -1 142 -5 0 -3 80 -10 -1 -3
~^ you can not	194
~^ you do	-93
~^ you do not	-66
~^ you have my	200 -1 -16 -5 -14 -9 0 -4 511 -10 -3 -1
~^ you have to	342 -2 -60 134 -45 185 0 -8 -3 -5 -1 -7
~^ you may	-36
~^ you must	381 -29 -213 -2 -38 68 -6 -30 -3 59 -2 -44
~^ you must -	171 -6 -77 -32 -40 223 -1 -8 -1 30 -1 -10
~^ you need	66 -13 -144 -30 -33 201 -2 -10 -1 80 0 -22
~^ you need to	492 -13 -144 -30 -33 201 -2 -10 -1 80 0 -22
~^ you will -	81 -1 15 -4 2 -2 0 232 -3 -4 -1 -6
~^ you will not	-27 234 -13 -1 -3 -4 0 -1 -8 -4 -1
~^ your - -s	-34 -3 -3 -2 -4 329 -1 -1 -2 -5 -1 34
~^ your - has	56 -2 -31 -6 -42 -1 -1 7 -1 -1 0 223
~^ your -s are	76 -3 -52 -9 -43 -1 -1 -11 -1 -1 -1 548
~^ yours	-71
~^ yours -ly	-112
~^ yours -ly $	-112
~a # -	-23 -1 278 7 -24 -2 0 -1 -8 -17 -3 -1
~a -	-9 -33 -10 29 48 -92 28 54 -57 60 93 -185
~a - # -s	84 -2 6 163 -4 -5 0 0 -4 -6 -7 -2
~a - $	66 14 -10 22 -8 -418 -20 -6 3 10 12 44
~a - , and	130
~a - -	-35
~a - - -ing	237
~a - - -s	59
~a - - will	170
~a - -ment	40
~a - -s	46
~a - -s on	138
~a - at	-142
~a - at <x>	-84
~a - does	152
~a - for	39
~a - from	-33
~a - has	100
~a - is	57 3 -5 28 76 -11 -18 -132 -10 -23 1 -107
~a - is -	92
~a - is not	222
~a - look	-22
~a - many	173
~a - of	21
~a - of -s	37
~a - on	-73
~a - on the	-57
~a - one	-31
~a - that 's	58 -4 171 -2 -1 -1 0 0 -1 -4 -3
~a - we 'd	94
~a - when	66
~a - with	-75
~a - with your	-22
~a -able	106 -4 -24 152 -8 241 0 -1 -2 -4 -2 -11
~a -able -	106 -4 -24 152 -8 241 0 -1 -2 -4 -2 -11
~a -ing	19
~a -tion	41
~a <day> -	149
~a look $	-37
~a lot	26 -38 -25 207 11 -9 -9 -66 -8 9 -8 -60
~a lot to us	-50
~a more	199
~a more -	83 -1 -7 -7 11 -4 0 61 -4 176 -4 -2
~a new	-54
~a new -	-61
~a while $	99 -2 -23 -5 161 -9 0 13 -5 -8 -2 -1
~able to have	107
~about #	-130
~about # -s	-48 210 -2 -1 -1 0 0 -3 -5 0 0 -1
~about $	48
~about -	-85
~about - -s	-261
~about - -s $	-119
~about a	-43
~about a -	-43
~about it	37
~about that	-21
~about that $	-65
~about the - for	149
~about the - you	-36
~about this	-114
~about this $	-19 -3 -1 -3 -3 0 -1 139 0 0 -1 -12
~about this -	-46
~about us	112
~about us $	112
~about your	16
~about your - $	-94
~afraid this	53 219 -18 -1 -2 -1 -6 0 -1 -3 -2
~afraid this is	53 219 -18 -1 -2 -1 -6 0 -1 -3 -2
~afraid this is not	53 219 -18 -1 -2 -1 -6 0 -1 -3 -2
~afraid we	138
~after # -s	83
~after the -	-44
~again -s	116
~again after	155 0 -2 -9 -6 -4 -2 379 -6 -9 -1 -3
~again in the	62
~again soon	-95
~again soon $	-62
~against your	51
~against your -	153
~against your - -	116
~all -s	97
~all -s ,	70
~all -s are	40
~all -s to -	116 -2 -13 368 -2 -1 0 -1 -5 -2 0 -2
~all in the	154
~all of us	136
~all the -	39
~already $	-59
~already -	173
~also ,	-26
~also - the	-65
~also be	121 -1 -16 170 -2 -7 0 8 -4 -10 -3 -1
~always -	239
~always - -s	213 -2 35 -5 -5 -1 0 0 -3 -4 250 8
~always - a	111
~always - a -	111
~always - for	100 -1 -3 -4 -3 -2 0 0 -3 -2 -4 248
~always -ing	42 -1 5 -1 -16 0 0 -24 -1 -1 -2 164
~always -ing to -	108
~always the	51
~always the -	51
~am -ing	-75 223 -2 -4 -14 -1 0 -6 -3 -5 0 -1
~am afraid	243 164 8 5 -31 2 -51 -75 -12 -15 -11 -48
~am afraid we	122
~am so	-58
~am so sorry	-60
~am sorry	-35
~am sorry $	-12 255 0 -1 -1 -3 -16 -1 -3 -7 -7 -1
~am sorry about	-43
~am sorry if	66
~am sorry it	-30
~am sorry that	-30 -4 0 -5 -1 -6 -5 -2 -4 -3 -4 208
~am sure	250
~am unable	135
~am unable to	135
~am unable to -	110
~am very	-36
~am very sorry	-36
~an -	24 -10 -8 41 -99 -59 -127 8 -184 11 18 21
~an - - $	38 -5 -6 -36 -1 9 0 -17 -1 -2 138 2
~an - at <x>	22
~an - from	35 -5 4 -7 5 197 0 -1 -4 -13 -3 -2
~an - of	153
~an - that	108
~an - to <x>	-83
~an -ed	46
~an -ed -	71
~an -ly	98
~an -ly -	98
~an -tion	86
~and -	-29 -16 -2 -3 -36 14 -180 -23 -13 52 -16 6
~and - $	-16
~and - -ed	65 -2 140 15 -7 -5 0 -1 -2 -4 -3 -1
~and - -s	-44
~and - -s $	-25
~and - -s are	152 -2 0 171 -8 -2 0 0 -1 -1 60 -7
~and - -s of	-36
~and - as	97
~and - is	86
~and - it	-20
~and - the	-122
~and - the -	-35 -1 6 -5 0 166 0 -4 207 -2 -1 -14
~and - the -s	-43
~and - to	56
~and - to -	133 -4 -39 0 -40 0 -4 -18 24 -1 0 222
~and -ment	146 -3 -8 -4 -1 -6 0 -1 -2 165 63 19
~and -s	-1
~and -s are	92
~and -s are -ed	81
~and -s have	118
~and again	97 -6 20 263 -3 -24 -1 -1 -7 -6 -2 -1
~and are glad	-26
~and do	177 3 -1 5 -18 228 -3 -5 -2 5 -2 -7
~and every	102
~and every -	102
~and every - $	105 -1 -6 -1 -2 -4 0 -4 -2 -1 -1 137
~and has been	106
~and has been -ed	77
~and have -	181
~and i	-93 -16 -153 46 -6 -4 -11 -6 68 129 -2 4
~and i -	122 -1 -26 80 -13 -3 0 -6 23 253 -3 -2
~and i - you	135
~and i am	-81
~and i am sorry	-96 -4 0 -5 -1 -6 -5 -2 -4 -3 -4 208
~and i can	-80
~and i do	-49
~and i have	-44 -2 -1 -7 -1 -2 0 -4 276 -7 -3
~and i have -ed	-33
~and i will	-267 -1 0 -7 -3 -2 0 -12 239 -19 -2 -1
~and i will -	-234
~and is not	72
~and it	20
~and it 's -ly	154
~and it 's the	151 141 -9 14 -2 -6 0 -2 -3 -4 -4 -2
~and it is	75
~and it was	88
~and most	73
~and no - -s	83 -7 176 -6 -2 -3 0 0 -2 -6 -2 -1
~and not	48
~and on	77
~and on your	78 0 -7 0 -3 0 0 169 -8 -1 0 -1
~and on your -	78 0 -7 0 -3 0 0 169 -8 -1 0 -1
~and our	-14
~and our -s	103
~and some	73
~and tell	-52
~and that 's	40
~and the	11
~and the -	45
~and the - was	153
~and the - who	103
~and the -s are	174
~and there	32
~and they	26
~and they -	45 0 151 -1 -23 -9 0 8 -4 -5 -2
~and this	50
~and try again	-55
~and we	-9
~and we are	21
~and we are -	281
~and we hope	45
~and we will	-16 -32 -224 27 -65 -6 -11 48 47 -5 -3 2
~and we will -ly	94
~and we wish	-58
~and will	21 10 -21 -42 -188 -13 5 142 -2 -7 -3 -19
~and would	32
~and would -	94
~and you should	-68
~and you will get	-57
~and you will have	-61
~and your	-57
~any -	-29 0 25 -114 23 17 150 -92 20 -54 39 -166
~any - $	76 -8 20 -185 41 4 -36 -118 2 -23 -14 -110
~any - -ed	76 -5 -46 -8 -37 -1 252 -9 0 0 0 9
~any - -s $	108
~any - this	58 -2 -21 -3 -9 0 132 -5 0 0 0 -3
~any - to	186
~any -s you are	67
~any -tion	251 -2 -146 -11 -67 -1 36 -3 16 -1 14 4
~any -tion $	118
~any other	-23
~anyone 's	94
~anyone -ed	142
~anyone -s	161
~apologies $	-76
~apologies for	-49 -10 -103 -57 -177 -23 319 -32 -13 -13 -11 -52
~apologies for any	630 -1 -188 -17 -95 -4 303 -62 -5 -4 -3 -17
~apologies for any -	193 -3 -31 -1 -10 0 256 -11 -1 0 0 -2
~apologies for any -s	128
~apologies for the	-29 -3 13 -6 -11 -1 185 -8 0 0 0 -7
~apologies if	339 -1 -67 -3 -29 -1 571 -8 -2 -3 -1 -6
~apologize for	-37 -34 -175 -50 -132 -7 441 -17 -10 -9 -8 -51
~apologize for any	398 -5 -35 -5 -31 0 279 -13 -1 0 0 -8
~apologize for any -	246
~apologize for the -s	-56
~appreciate you -ing	-25 -2 -3 -2 -2 0 -1 -4 -5 -2 -1 266
~appreciate your	-40
~appreciate your -	-37
~appreciate your - $	-34
~are ,	120 40 19 -2 -3 -1 0 0 -2 203 -3 -2
~are -	7 13 -10 18 29 32 1 -129 -209 -212 -19 -3
~are - ,	105
~are - -s and	83
~are - about	132
~are - about the	125
~are - to	37
~are - to have	114
~are - with	18
~are -able	158
~are -ed	34 -11 83 3 -189 -1 -1 -583 -126 -113 -46 197
~are -ed -	100
~are -ed -ly	80
~are -ed in the	73
~are -ed on	59
~are -ed to -ing	74 -1 -49 0 -4 0 0 -2 -1 -1 -1 151
~are -ed with	86
~are -ing $	-69
~are -ing - to	43
~are -ing -ed	81
~are -ing the	-17 -6 39 -6 -10 -4 -2 -3 -2 -3 252 -7
~are -ing the -	-175
~are -ing to get	80 -1 -8 -2 -2 -1 -1 310 -1 -2 -1 -1
~are -ly	41 -37 -6 -54 -6 -1 -5 -33 -2 -2 11 211
~are -ly -ing	76 -3 -2 -2 -31 0 -1 -1 0 0 -1 252
~are all	64
~are always	56 -29 1 -82 -34 -2 -16 7 -3 -3 3 149
~are always -	232
~are always -ing	71 -1 5 -1 -16 0 0 -24 -1 -1 -2 164
~are an -	120
~are for	129
~are glad	-87 -2 -11 0 180 0 -2 -1 0 -3 -4 -5
~are glad to	-44
~are glad to -	-79
~are happy	-72
~are here to	-27
~are here to -	-89
~are just	95
~are made by	81 -3 187 -4 -2 -2 0 0 -2 -3 -2 -1
~are never	51
~are not	62
~are not -able	97 -10 296 -9 -3 -2 0 0 -1 -4 -4
~are not -ed	105
~are not -ed to	129 36 166 -7 -24 -2 0 -3 -1 -2 -4 -3
~are not able	14 284 -1 -3 -42 0 -3 -13 0 -1 0 -18
~are not able to	14 284 -1 -3 -42 0 -3 -13 0 -1 0 -18
~are often	96 -1 -19 24 164 -3 0 -1 -2 -3 -2 -1
~are only	102
~are right	-128
~are so	-49
~are sorry about	-104
~are sorry about the	-43
~are sorry for any	300 -11 -35 -1 -17 0 237 -19 0 0 -1 -16
~are sorry if	130 -6 -32 -2 -10 0 336 -10 0 0 -1 -9
~are sorry that you	62 -1 -10 0 -4 0 862 -1 -1 -2 -1 -2
~are sorry to	-40
~are sorry to -	-48
~are sorry you	35 -15 -48 -3 -25 0 339 -18 0 0 0 -26
~are sorry you feel	64
~are the	49
~are unable	75
~are unable to	75
~are unable to -	13 -170 14 13 -4 -6 -4 -62 -5 -12 1 -27
~are usually	23
~are very	-21
~are welcome	-86
~are what	87
~are you	-92
~are you -	-41
~are you -ing	-146
~are you -ing to	-37
~as $	-110 -1 -1 -1 -3 0 0 -5 -1 -1 0 133
~as -	-34
~as - -	-46 -2 -2 2 -31 -1 0 -8 0 -2 -4 249
~as - -s $	86
~as - our	204 -1 -56 8 -19 0 0 -5 -1 -1 -2 139
~as - out	135 -1 251 -4 -10 -5 0 -1 -1 -4 -4 -1
~as - out in	68
~as - the	314 -29 141 -54 -83 -5 -3 -31 -1 -3 3 20
~as - the -	213
~as -ed	241
~as -ed on	144
~as -ed on the	88
~as -ed we	87
~as -ly	314
~as -ly as	150
~as -ly as we	49 0 -16 0 -5 0 0 194 -2 -1 0 -2
~as -s	53
~as a - -	51
~as only	66
~as possible	36
~as possible $	14 -39 -36 -35 -26 -7 -15 211 -12 -7 -5 -57
~as soon	36 -56 -156 -3 -31 -16 -22 154 -23 -20 -11 -104
~as soon as	36 -56 -156 -3 -31 -16 -22 154 -23 -20 -11 -104
~as soon as possible	235
~as soon as they	152
~as soon as we	68
~as the - -s	86 -4 -30 711 -3 -4 0 0 0 -5 -6 -2
~as they	67
~as they can	146
~as they can $	119
~as we	13
~as we -	-49
~as we - to	177
~as we can	335 -17 6 -11 -2 -1 -3 136 -1 -1 0 -46
~as we can $	257 -4 -54 -7 3 0 -2 183 0 0 0 -28
~as your	-65
~as your -	-43
~ask -s	89 -1 -13 158 34 -1 0 -1 -3 -4 -3 -2
~ask you	82 -1 -18 -4 160 71 0 -2 -5 -5 -3 -1
~ask you to	82 -1 -18 -4 160 71 0 -2 -5 -5 -3 -1
~ask you to -	120 -1 -18 -4 160 71 0 -2 -5 -5 -3 -1
~asked for	-33
~at #	-72
~at # $	-67
~at $	58
~at - $	24
~at <x>	-47
~at <x> $	-117 86 -4 -1 142 -2 -1 -2 -2 -2 -15 -2
~at <x> -ing	-32
~at <x> for	-49
~at <x> or	-42
~at all -s	80
~at all -s $	58
~at no	-41
~at no -	-41
~at no - $	-50
~at some	110
~at some -	110
~at some - $	201
~at some - tomorrow	84 -4 -2 -5 -3 -4 0 152 -14 -7 -1
~at that -	39 -1 333 -10 -2 -2 0 -2 -3 -4 -2 -3
~at that - are	224
~at the	-22
~at the - $	66 13 -205 1 20 4 -8 80 -3 9 -1 -113
~at the -s	61
~at their	60
~at this	37
~at this -	68
~available at	163 199 -4 -1 -10 -2 0 -1 -1 -3 -2 -1
~be - and -s	73
~be - the	112
~be - the -	112
~be - to	120
~be - to -	79
~be -ed	115 31 -50 -130 -117 14 -233 4 -70 -175 -45 238
~be -ed $	88 140 -182 -49 11 0 -14 -13 -23 -22 3 129
~be -ed -	88 330 1 -3 -35 -17 0 -8 -3 -2 -1 8
~be -ed - -	175 325 -23 -1 -3 -23 0 0 -2 -3 -1 54
~be -ed and	68
~be -ed as	106
~be -ed as a	121
~be -ed at	60
~be -ed if	88
~be -ed in -	293
~be -ed that	47 -40 -117 -24 -38 -8 -8 -28 -9 -10 -5 405
~be -ed with	70
~be -ing	87
~be -ing out	167
~be -ing out to	88 -2 -8 0 -6 0 0 156 -5 -1 0 -7
~be a	71
~be able to have	107
~be at -	85 90 -6 52 -2 -49 0 -1 -2 143 -2 -1
~be glad to	-89
~be happy	-126
~be happy to	-126
~be happy to -	-53
~be in	17 -67 -41 -30 -80 -27 -6 224 -3 2 -4 7
~be in -	128 -21 -82 -15 -66 -2 -2 178 -4 -2 0 9
~be in - -ly	99
~be in - with	73
~be something	113
~be too	113 -4 -6 -3 -7 -4 0 348 -5 -4 -1
~because it	58
~because of a	61
~because of a -	61
~because the	59
~been -	192
~been - $	38 -2 4 -9 -83 -1 -1 0 -2 179 -2 3
~been - -ed	157
~been - -ed $	82
~been -ed	14 -40 0 3 -21 -88 116 -5 -25 -149 -20 150
~been -ed -	53
~been -ed -ly	88
~been -ed and	130
~been -ed to -	67
~been -ly -ed	74
~before -ing	247 -38 -121 306 -5 223 -10 -151 -5 -7 -3 -87
~before -ing -	117
~before -ing the	133 -1 -6 178 -9 -15 0 -3 -3 -5 -3 -2
~before -ing the -	113 -1 -47 420 -4 -18 0 -1 -4 -6 -4 -1
~before they -	114
~before you	59
~being - of	71 -1 -9 -2 -4 -2 0 0 -2 -2 -3 275
~being -ed	47
~being a	71
~being the	93
~between #	-108
~between # and	-59
~between # and #	-59
~both $	-143
~but -	111
~but - -s	158 0 -47 -2 -6 -2 0 -1 -5 -2 370
~but -ing	84 -11 -4 -3 -2 -2 0 -1 -1 -4 191
~but -ly	139 -4 -3 -4 -3 -9 -7 45 164 188 -10 -1
~but no	52
~but no -	187
~by - -	35
~by - - -	75 -2 -19 46 211 -6 0 0 -3 -10 -2 -4
~by -ing	-49
~by -ing the -	64
~by <day>	-33 -2 -37 14 0 39 0 0 138 -2 -4 -1
~by <day> $	-110 -2 -6 -4 -4 -2 0 -1 376 -2 0 -3
~by a	57 4 144 0 -119 -3 -2 7 -2 -2 -2 -46
~by a -	39
~by an	121
~by an -	108
~by an - -	28 -1 232 -3 -4 -1 0 -1 -1 -4 -2 -1
~by our - -	112
~by the	31 -20 140 -15 -98 -5 -14 -18 -33 -2 -33 -21
~by the -ing -	70
~by the <name>	316 32 152 -1 -10 -5 0 -2 -1 -2 -1 -2
~by the <name> <name>	133 -3 169 -2 -2 -1 0 0 0 -3 -2 -1
~by themselves	63
~by us	53 -17 153 0 -48 -1 -1 -4 -1 -1 19 -8
~by you	105
~by you $	86 -3 4 35 -4 139 -2 0 -4 -3 -2 -1
~by your -	100
~can $	15 -27 -43 -28 -6 -3 -9 179 -6 -4 -2 -10
~can -	-6
~can - -	-125 -5 21 -3 -5 -1 0 0 147 105 -6 -1
~can - it	-38
~can - it $	-115
~can - up	-70
~can - you	30
~can also -	-41
~can check	-146
~can do $	100
~can get	-95
~can have	-69
~can look	-41
~can look into	-141
~can look into this	-45
~can not	114 224 7 -72 -82 -19 -103 -79 -127 -5 -106 -171
~can not -	47 -40 35 -162 -10 -22 -38 -144 -29 -49 -11 -60
~can not - a	141 471 -17 0 -9 -1 -1 0 -1 -5 -1
~can not - to	-77
~can not - with	85 189 -7 -1 -1 -1 0 0 -1 -3 -1
~can not be	27
~can not be -ed	109 199 -7 13 -28 3 -4 -28 -3 -6 -6 -16
~can only	106
~can see	-77
~can take a	-36
~can we -	-35
~can you	-6
~can you -	-47
~can you - us	-30
~check $	-37 -11 158 -8 -10 -80 -1 0 -3 -15
~check and	-57
~check in	29
~check in $	89
~check on	-54
~could -	-24
~could have	130
~could you	-224
~could you -	-63
~could you please	-25
~could you please -	-22
~dear -ed	157 -6 -8 -3 -3 -9 -2 -1 -5 -14 -2 137
~dear -ed -	157 -6 -8 -3 -3 -9 -2 -1 -5 -14 -2 137
~dear -ed - $	157 -6 -8 -3 -3 -9 -2 -1 -5 -14 -2 137
~dear <name>	-60
~dear <name> $	-66 -10 -7 -1 -2 -8 -2 -1 -2 -20 -2 282
~dear <name> ,	152
~dear <name> <name>	-295
~dear <name> <name> $	-284
~definitely - on	73 -1 -4 -2 -1 -1 -1 -7 233 -3 -1 -7
~did -	363
~did get	147
~did have	127
~did you -	-61
~do $	55
~do - -s	83
~do - that	95
~do all	50
~do ask	105
~do check	91 -3 1 -8 92 133 0 -1 -2 -6 -2 -1
~do have to	97
~do not	36 101 7 1 -43 84 -57 -12 34 2 -140 -304
~do not $	155
~do not -	77
~do not - -	329 11 9 1 -73 4 -2 -9 0 169 0 -2
~do not - us	165 -19 -7 82 197 -17 0 -1 -2 -3 -1
~do not have a	38 218 0 -4 -13 -1 -1 -3 0 -1 -1 -5
~do not have the	75 151 -33 23 -4 -4 0 0 -1 -5 -1
~do not have to	-173
~do not need	-70
~do tell	134
~do that $	109
~do the	70 -4 14 -5 -62 142 -1 -1 -2 -5 -2 16
~do the -	77
~do understand	-55
~do with	64 -2 144 -2 -7 -3 0 -2 -2 -4 -5 -1
~do you	-101
~do you have	-90
~does -	90 -3 -3 -11 -5 -3 -1 2 -1 266 46 -4
~does it	-48
~does not	41
~does not -	40
~does not - a	99 -10 0 -8 22 -2 -1 0 -5 187 -5
~does not make	88 -8 35 -8 -2 -4 -1 0 -3 194 -3
~does this	-65
~does this -	-65
~done by	80
~down $	25
~each and every	79 -3 0 0 -8 -3 0 -3 -2 -1 -1 135
~each and every -	79 -3 0 0 -8 -3 0 -3 -2 -1 -1 135
~every -	66 -250 33 -28 1 6 -49 -75 -54 11 -39 39
~every - is	35
~every - is -ed	126
~every - to -	89
~everybody $	182 -2 140 -2 8 -6 0 -2 -2 -3 -2 -1
~everybody -s	218 -8 217 -14 -4 -7 0 -1 -6 -9 -2 -1
~everyone $	49 -1 139 43 -67 -5 0 2 -2 -6 -3 -6
~everyone 's	101
~everyone -	345
~everyone - $	81
~everything we	72
~everything we do	76 -1 -39 -3 0 -1 0 -2 0 -2 -2 174
~feel - $	76
~feel - to	-82
~feel - to -	-49
~feel that -	76
~feel this	108
~feel this -	171
~feel this - $	151
~fine for	85 -2 291 -3 -6 -2 0 -1 -6 -3 -2 -1
~for #	-114
~for # -s	-261
~for # -s $	-113
~for -	36
~for - $	29
~for - -	37
~for -ing	-11 -13 4 -73 3 -21 2 -176 -12 -16 -11 162
~for -ing $	-73
~for -ing out	-60
~for -ing out $	-71
~for -ing the	-192
~for -ing the -	-175
~for -ing us	-176
~for -ing us $	-58
~for -ing us know	-32
~for -ly	88
~for -ment $	102
~for -s	66
~for -s $	63
~for -s in	124
~for -s to	62
~for <day>	-78
~for a - -	-56
~for a - of	104
~for all -s $	76
~for an	-42
~for an -	-33
~for any	94 -97 -89 -156 -1 -79 321 -87 -84 -67 -73 -257
~for any -	-15 -35 -12 -48 -298 -26 335 -130 -32 -23 -22 -81
~for any - $	73
~for any - this	44
~for any -s	-7 -9 -81 -9 -39 -1 289 14 -1 -1 -1 -14
~for any -s you	129
~for any -tion	62
~for every	110
~for everyone -	82
~for further -	-70 -2 -1 -3 -3 0 0 144 -1 -2 -1 -5
~for getting	-58
~for it $	52
~for not -ing	76
~for one	25
~for one - $	79
~for our - $	-18
~for something	70 -2 -14 12 17 -2 0 -1 -2 -7 237 -1
~for that -	-58 -1 -2 -23 -3 271 0 0 -2 -5 -3
~for that - $	-64
~for the	-38 -37 12 10 28 -4 61 -80 43 -65 8 -136
~for the -	-30
~for the - $	-18
~for the - -	-59
~for the - -ed	73
~for the - out	-24
~for the - to	39
~for the -ed	-33
~for the -tion of	85
~for their	78 -1 7 -1 0 -11 0 141 -3 -3 -1 -5
~for themselves	102
~for you	-37
~for you $	-49
~for you ?	-23
~for you ? $	-23
~for you on	-45
~for your	35
~for your -	-117 -1 26 -37 131 -5 -24 -6 -5 -8 -4 -51
~for your -tion $	82 -1 -3 0 -1 0 238 -1 -1 -1 -3 -3
~from - to -	80
~from -s	74 -1 -10 -12 556 -8 0 -6 -4 -7 -2 -4
~from -s $	246 -2 -28 -6 522 -14 0 -1 -6 -10 -3 -1
~from <day>	-47
~from our -	43
~from our - $	103
~from the - -	-65 -4 -1 -7 5 156 0 -2 -2 -11 -4 -2
~from there	-57
~from there $	-54
~from you	-33 -7 -2 182 -7 -4 -1 -3 -3 -18 -2
~from your - $	34
~from your -ed	-54
~from your -ed -	-54
~further -	-131
~further - $	-70
~further and	74
~further to	73 -2 -11 -3 -2 -4 0 -2 -4 -6 -1 171
~further to your	96 -3 -6 -5 -2 -5 -1 -2 -5 -8 -1 147
~further to your -	96 -3 -6 -5 -2 -5 -1 -2 -5 -8 -1 147
~generally -	167
~get -	195 -33 -51 14 130 -44 -25 -71 -57 -33 -12 -221
~get - to	186 -23 -155 -53 14 -6 -5 77 -12 -3 -1 -89
~get - to it	131
~get - to you	57 -9 -44 -13 -37 -1 -2 442 -4 0 0 -49
~get - with	80
~get -ed	31
~get -ed in	104
~get a - $	225 28 2 -3 -15 -2 0 6 -5 173 -3
~get to -	141
~get you	44
~get you going	58 -1 -27 -1 -15 0 -1 203 -1 -1 0 -12
~gets -ed	104
~gets -ed $	32
~getting a	117 186 -9 -2 -26 -4 0 3 -4 -5 -18
~glad that	-51
~glad to	-9 -1 -21 -1 143 -3 -1 -3 -1 -4 96 -7
~glad to - that	-48
~glad to - you	-79
~glad we	-76
~glad we could	-34
~glad you	2 -2 -12 -5 108 -2 -1 -1 -3 151 -3 -1
~go $	-39 -1 -3 -5 232 -2 0 -1 -3 -4 -2 -1
~go through	42
~go through the -	74
~go wrong	142 -2 -1 -2 -4 -3 0 -1 333 -5 -1
~going to	55 -28 -40 -106 58 -5 -5 7 310 9 -3 -16
~going to be	131 -4 -27 -17 2 -2 0 26 305 -3 -2 -18
~going to be -	234 -1 -28 -2 1 -4 0 22 173 -5 -3 -2
~got it	-55 164 -6 -9 -7 -5 0 103 -6 -8 -1 -1
~got it $	-24 297 -6 -11 -6 -5 0 -7 -5 -5 -1 -1
~had it	65 -1 7 145 -14 -4 0 -2 -4 -13 -3
~had with	-43
~had you	78 0 -54 339 -21 -3 0 -3 -3 -7 -2 -3
~had you -ed	56
~happy to	-104
~happy to -	-158
~happy to - $	-78
~happy to - you	-47
~has -ed	-38 -88 13 3 -202 -7 37 -6 -4 -5 11 3
~has -ed the	76 -2 -18 252 -1 -3 45 -1 -1 -5 -3 -1
~has already	86
~has been	69
~has been -	222
~has been - to	74
~has been -ed -	59
~has been -ed and	92
~has been -ed on	74
~has been -ly	74
~has been -ly -ed	74
~have $	-46
~have -	7 -67 68 36 6 -122 23 -183 8 -25 -17 -2
~have - -	30
~have - - -s	61
~have - to	53
~have - you	-95 -3 -1 162 -10 -2 -1 -5 -3 -8 -2
~have -ed	13 -6 -21 182 -32 -223 12 -11 -42 -11 -34 -21
~have -ed our -s	66 237 -42 -1 -11 0 0 -3 -3 -1 -1 -4
~have a	9
~have a - -	-61
~have any -s	-48
~have anything	62
~have been -	18
~have been - -ed	74
~have been -ed	59
~have it -	-85
~have just	-101
~have no	102
~have no -	83
~have no - on	77
~have to	38 -72 13 -18 9 242 -46 -40 -3 -53 16 -193
~have to go	82 -1 7 73 -3 -21 0 -1 -2 -5 158 -1
~have tried	-39
~have you -	-33
~have you on	56
~have you on your	57
~have you tried	32
~have your	-26
~having a	107
~having a look	98 -2 -9 44 -2 -2 -1 135 -2 -3 -2 -3
~having the	71
~having the -	189
~having you	-41
~he has	-58
~hello $	-253
~hello , <name> $	-39
~hello <name> $	-233
~hello <name> ,	33
~hello <name> , the	116
~hello <name> , we	73
~hello <name> <name>	-75
~hello <name> <name> $	-70
~her -	-77 -7 -1 -8 14 -7 -1 -1 -3 146 -2 -1
~her - -	-62
~here ,	-50
~here <x>	-189
~here <x> $	-62
~here to -	-21
~here to - $	-12 -2 -10 -1 185 0 -2 -2 -1 -3 -1 9
~hey ,	-21 41 -1 -1 -3 -4 -1 -5 -9 261 -9 -6
~hey , <name>	-37
~hey , <name> $	-33
~hey <name>	24
~hey <name> $	-392
~hey there	-94
~hey there $	-133
~hi $	-171
~hi ,	-20
~hi , <name>	-112
~hi , <name> $	-318
~hi <name>	-7
~hi <name> $	-468
~hi <name> , -	97
~hi <name> , thank	-47
~hi <name> , thanks	-78
~hi <name> , the	236
~hi <name> , you	-41
~hi <name> <name>	-55
~hi <name> <name> $	-46
~hi there	-66 135 -84 -6 -30 0 -9 -4 0 -1 36
~hi there $	-216
~him -	105
~his - $	-43
~hope this	-142
~hope this -s	-88
~hope this -s $	-34
~hope to have	81 0 -4 -1 -13 0 1 138 -1 -2 -1 -2
~hope to see	-39
~hope to see you	-39
~hope you	26 -21 -61 -40 544 -5 -21 -160 -6 -7 -3 -15
~hope your	59 -1 -16 -1 388 -2 0 -6 -4 -4 -1 -6
~hope your -	64 -1 -11 -1 291 -2 0 -2 -4 -5 -1 -3
~how -ing	-112
~how the	146
~how the -	132
~how the - is	74
~however ,	54 18 -8 -85 -22 -30 0 17 -19 -26 116 -153
~however , -	96
~however , it	92
~however , the	175 -2 -59 0 -5 -3 0 -1 -1 -2 254
~however , the -	142 -3 -36 0 -6 -4 0 0 -1 -3 162
~however , we	53
~however , we would	87 -6 4 0 -1 0 0 0 -1 -2 425 -3
~i 'd - it	228 -3 -7 -10 -32 -6 -1 293 -3 -9 -3
~i 'd - to	-58
~i 'd have to	89
~i -	-22 -53 -8 3 -48 6 20 -5 310 26 -6 -40
~i am -	61
~i am -ing	-75 223 -2 -4 -14 -1 0 -6 -3 -5 0 -1
~i am afraid	243 164 8 5 -31 2 -51 -75 -12 -15 -11 -48
~i am afraid we	122
~i am so	-58
~i am so sorry	-60
~i am sorry	-37
~i am sorry $	-12 255 0 -1 -1 -3 -16 -1 -3 -7 -7 -1
~i am sorry about	-43
~i am sorry if	66
~i am sorry it	-30
~i am sorry that	-30 -4 0 -5 -1 -6 -5 -2 -4 -3 -4 208
~i am sure	250
~i am unable	135
~i am unable to	135
~i am very	-36
~i am very sorry	-36
~i apologise	-96
~i can	-34
~i can not	25 184 -1 -2 -19 -4 0 11 -2 -8 -1
~i can only	102
~i can see	-60
~i could	60
~i could not	154 -6 -7 49 -3 -6 -1 41 -8 141 -2
~i have	-105
~i have -	-262 -2 224 -5 -4 -5 -1 -8 -4 -11 -13 -1
~i have - a	-48
~i have -ed	-106
~i have -ed it	31
~i have -ed your	-85
~i have asked	-21
~i have just	-37
~i need	-89
~i see that	225 43 4 -4 -3 -2 -1 -1 -4 137 -6 -1
~i will	-56 -40 -103 -43 -31 -2 0 303 26 69 -1 -24
~i will -	-248 -2 -4 -1 -8 -2 -1 149 -6 113 -1
~i will - it	-120
~i would not	82
~i would not -	103 -3 -2 -2 -1 -4 0 28 171 -11 -5
~if it	-28
~if our	121 -2 -42 -1 1 0 254 -6 -1 -1 -1 -9
~if our <name>	65
~if that	-51
~if the	-39
~if the -	-69
~if the - -s	-80
~if there is	-74
~if there was	119 -2 -13 77 -1 -2 147 0 -2 -3 -5
~if we	41
~if we -ed	156
~if we can	28
~if you 'd	-101 -3 -5 137 9 -9 -1 -1 -3 -7 -3 -1
~if you 'd -	-55
~if you 'd rather	-65
~if you -	36
~if you - the	-93
~if you can	-94
~if you have	-45
~if you have any	-134
~if you need	-86
~in -	72 20 -6 -20 -26 -6 -188 36 -39 -76 -14 34
~in - -ly	127
~in - -s	100 6 140 -4 -53 -4 -1 -29 46 14 -1 -70
~in - -s $	39
~in - and -	55
~in - as	100 0 0 -1 0 -1 0 142 -2 -2 0 -2
~in - with	58 -1 -42 -137 -28 -21 -27 90 -49 -19 -6 13
~in - with you	100
~in -ing	18 -1 0 -16 -1 -26 -5 -101 -3 10 -3 185
~in -s	58
~in -s of	112
~in <name>	-27
~in a -	-24 -27 -4 215 51 -2 -1 -68 -1 6 0 -24
~in a -ly	111
~in about	-38 210 -2 -1 -1 0 0 -3 -5 0 0 -1
~in and	-105
~in for	-53
~in is	41
~in it	33
~in one	30 -2 -21 55 -3 164 0 -6 -3 36 -1 4
~in one -	118 -2 -21 55 -3 164 0 -6 -3 36 -1 4
~in our	35 5 -31 4 138 -3 -4 -17 -4 14 -3 -2
~in our -	27
~in such	57
~in the	-1
~in the -	19 -138 -7 3 2 -11 -34 18 37 -133 32 24
~in the - $	42 -236 -15 11 9 -4 -42 -3 8 4 7 22
~in the - ,	39
~in the - -	-11
~in the - -ly	141
~in the - as	144
~in the <name>	62
~in these	95
~in this	41
~in your	-16
~in your <name>	-44
~instead $	-50
~instead of	-51 -1 -3 137 -10 -1 0 -1 -1 -5 -7 -1
~into this and	99
~is -	2 58 97 6 -17 -256 -180 -77 17 -26 -197 -23
~is - , -	88
~is - -	63
~is - -ed	45
~is - -ed $	116
~is - -s	-69
~is - and	69
~is - of	52 -1 393 -2 -12 -1 0 -1 -1 -3 -2 -2
~is - to	157
~is - to us	209 -1 -42 -1 -7 -1 0 -2 -2 -1 -1 352
~is -ed	31
~is -ed -	71
~is -ed and -ed	95
~is -ed by	99 -3 189 -22 1 -1 -1 -4 -1 -2 -1
~is -ed by -	61
~is -ed by the	132
~is -ed for -	181
~is -ed that	103
~is -ing	-14 -146 22 43 -1 -19 -53 43 -18 -26 -26 -22
~is -ly	134
~is -ly always	79
~is a	6
~is a -	28
~is a - -	36 -15 -27 20 149 -13 -10 -158 -12 -1 -1 -18
~is a - of	66 -1 145 -2 -6 -1 0 0 -1 -5 -2
~is about	145 -4 215 -5 -4 -4 -1 -1 -1 -5 -2 -2
~is always	77
~is an	34
~is an -	50
~is at the	53
~is at the -	104
~is being	18
~is being -ed	95
~is between	98 -2 171 -9 -3 -3 0 -1 -2 -3 -4
~is for	28 -8 203 4 -85 0 3 -10 -1 -1 -1 -15
~is for -s	210
~is for the	127 -1 192 4 -14 -1 0 -2 -2 -4 -6 -1
~is for the -	72
~is generally	92
~is going	49
~is going to	146
~is going to be	226
~is in - $	94
~is less	130
~is less than	130
~is not	53 105 14 -31 12 -65 -71 -293 -126 -46 24 -61
~is not - $	72
~is not -ed	-31
~is not -ed by	108 -18 241 -5 -2 -1 0 0 -1 -3 -3 -1
~is not -ly	116
~is not a	59
~is not available	182 556 -51 -4 -21 -2 0 0 0 -2 -2 -2
~is not currently	94 244 -15 -3 -2 -1 0 0 -1 -3 -1 -1
~is not possible	180 393 -43 -1 -5 -3 -2 0 -1 -3 -2
~is not possible $	63
~is not really	85
~is not something	83
~is not something the	64
~is only	176
~is only -	89
~is our	98
~is our -	60 -8 -5 -16 -4 -1 -2 -33 -1 0 13 215
~is our - $	174 -2 -14 -2 -2 -3 -1 -1 -5 -2 -1 238
~is rather	137 -2 -18 54 139 -2 0 0 -2 -9 -4 -1
~is some	164 -3 -7 73 -4 -4 -1 10 -2 185 -4 -1
~is something	31
~is something that	147
~is something to	101
~is something to -	101
~is the -	20 -53 -20 271 70 -16 5 -78 -5 -16 -9 -37
~is there for	189
~is therefore	67
~is this	-85
~is what	83
~is what you	177
~is why	38
~is within what	100
~it 's	20 14 14 10 -13 -53 57 23 -138 -92 11 24
~it 's -ed on	115 -1 214 -8 -2 -2 0 -1 -2 -4 -4 -1
~it 's -ly	121
~it 's a	45
~it 's a -	15
~it 's in	57 -1 4 4 -3 164 0 -8 -2 -7 -1 -2
~it 's not	45
~it 's only	73 -1 -74 -4 492 -5 0 -1 -1 -6 -2 -1
~it 's still	-77
~it 's the	46 3 132 -14 -5 -2 -1 -44 0 -1 9 -23
~it 's the -	60
~it 's with	47 -1 -8 -6 -10 -1 0 258 -1 -5 -2 -1
~it -	-35
~it -ed	-22
~it -s -	-42
~it -s up	105 -1 -6 -12 -20 176 -1 38 -3 -18 -1
~it a	94
~it by	-21 0 -3 -6 -13 217 0 -5 -1 -15 0 -2
~it can	-26
~it does	15
~it does not -	27 83 -67 178 0 -1 -1 -8 -2 -5 48
~it gets	86
~it had	108
~it is	25
~it is -	46
~it is -ed that	76
~it is not	-48 0 197 -2 -60 -2 -4 -8 0 -2 -1 -10
~it is the	123
~it is the -	65
~it out	-124
~it says	47
~it under	-63
~it up	23
~it up with them	73
~it was	7
~it was -	44
~it was - $	91
~it was -ed $	72
~it was in	130
~it will	14 -95 -8 -8 5 -64 -10 8 265 -40 -22 4
~it will -	-29 -1 -6 -2 -6 -3 0 64 316 -6 -1
~it will all	93
~it will be	61
~it will be -ed	88
~it would	57
~it would be	46
~it would have	133
~it would have been	86
~it you	149
~its - - $	54 -2 146 -4 -7 88 0 0 -3 -9 -1 -1
~its -ed	209
~its -s	45
~itself $	47 -2 -7 134 90 -5 0 -7 -2 -8 -2 -4
~just -	-25 -3 -2 -20 258 -4 -1 -9 -2 -6 2 -7
~kind -s	-206
~kind -s $	-60
~kind regards	-72
~kind regards $	-62
~know $	27
~know <name>	61
~know how	-33 -3 -1 -7 -9 -7 -1 -3 -2 203 -2 68
~know if you	53
~know it $	112 -1 -12 40 -3 -4 0 174 -11 -6 -1 -1
~know who	194
~know you	-31
~know your	-105
~know your -	-70
~last - -	63
~let me know	-125
~let our	-83
~let us	-93
~let us know	-125
~let us know if	-34
~look $	-116 -1 -1 -7 -3 -1 -1 321 -2 -1 -1 -17
~look - to	-106
~look - to -ing	-49
~look into	-15 -14 -132 -24 5 -1 -6 269 -18 -1 0 -9
~look into this	-42
~looking -	-62
~looking - to	-27
~looking into	72 -1 -31 0 -9 -1 0 274 -2 -1 -13 -1
~looking into this	72 -1 -31 0 -9 -1 0 274 -2 -1 -13 -1
~lot of -s -	109 -1 -15 308 -4 -2 0 0 -2 -15 -3 -1
~lot to us	-50
~lot to us $	-50
~made by	130
~made by the	79
~make your	60
~many -	42
~many - -	72
~many -s -	114 -1 -60 203 45 -4 0 0 -10 -7 -2 -1
~many of	147
~may be able	-58
~may be able to	-58
~may have -ed	315
~may have -ed $	125
~may not	89
~may not be	61
~maybe a	167 67 -6 -8 136 -3 -1 -4 -3 -11 -3 -1
~me $	-23
~me a	-3
~me know	-125
~me to	-61
~me which	-56
~might be	45
~might be -	73
~might have	60
~more - $	-84 -1 -1 -10 141 -3 -3 -3 -11 -4 -4
~more - -	96 -2 -10 -7 7 -4 0 74 -4 177 -2 -2
~more of	69 -1 -36 -5 393 -3 0 0 -4 -11 -3
~most - -	22 0 -16 -8 218 -4 0 -2 -2 -5 -2 1
~most -ed	86
~most -s	151
~most -s -	38
~most of	109
~most of the	49 -2 -1 196 -15 -2 0 0 -2 -3 -3 -1
~much -	91 -10 -46 -33 302 -1 -5 0 -1 -1 0 1
~much for	-23
~must -	54 -20 11 -92 -128 313 -3 -23 -1 9 7 -30
~my <name> $	90 -6 2 -4 -5 505 -1 -3 -1 -12 -11 -4
~need -	-19
~need to	15 4 18 -19 -32 247 -86 -107 2 1 1 -131
~need to - the	37 -4 -15 -12 -2 338 0 -2 -1 28 32 -10
~need to - to	164
~need us	-50
~need your	-64
~never -	64 4 20 14 -94 -7 -13 -69 228 -5 -3 -39
~never -s	133
~never our	151
~never our -tion	70
~never want	102
~new -	-80 -41 -120 22 135 6 -4 -20 0 13 -1
~new -tion	71
~next $	-71
~no #	155
~no $	-30 184 -9 -6 -19 -4 -1 -1 -4 -20 -2 30
~no -	25 215 45 -45 -5 -93 -69 -70 14 -16 -3 -560
~no - -ing	94
~no - how	84 -7 -4 -2 23 0 0 -5 144 -8 83
~no - in	40
~no -tion	164
~no need	-35 -14 -11 -4 84 -7 0 0 -2 209 -2 -2
~no need to	-118
~no need to -	-51
~no say	90 -4 147 -5 -3 -2 0 0 -3 -8 -3 -1
~no say in	90 -4 147 -5 -3 -2 0 0 -3 -8 -3 -1
~nobody here	92
~nobody is	96 -2 325 -3 -15 -1 0 -1 -3 -5 -3 -1
~normal -	109
~normal - $	119
~not #	118
~not -	1 70 12 12 5 13 63 81 95 27 -5 -367
~not - -	-58
~not - - -s	80
~not - -s	55
~not - -s $	192
~not - <name>	221
~not - a	62
~not - a -	246
~not - any -	78
~not - anything	78 8 -36 -20 43 166 -1 1 -2 -4 -1 -1
~not - i	175
~not - that	62 220 -13 80 -12 -2 0 -1 -3 -3 -2 -1
~not - the	85
~not - the -s	104 -21 58 -8 -2 -4 -1 0 -2 196 -2
~not - you	-62
~not -ed	-7
~not -ed up	77 22 -52 276 -7 -3 -2 -1 -1 -6 -1
~not -s	88 -2 -8 10 162 67 0 -4 -3 -8 -1 -2
~not a	69
~not a - -	61
~not available	97 211 -131 49 -66 -1 4 -4 -1 -2 -8 -6
~not be	56 250 -2 -111 -48 -11 -65 -69 -3 -21 -6 -40
~not be -	-31
~not be - to	143 4 -5 -2 -1 -2 0 0 -3 149 154
~not be -ed	-70
~not be -ed $	219
~not be -ed to	100
~not be able	476 460 -7 -29 -67 -3 -4 -64 -5 -2 -2 -45
~not be able to	476 460 -7 -29 -67 -3 -4 -64 -5 -2 -2 -45
~not be too	113 -4 -6 -3 -7 -4 0 348 -5 -4 -1
~not currently	94 244 -15 -3 -2 -1 0 0 -1 -3 -1 -1
~not do	59
~not even	107 -5 0 -6 156 -11 0 -1 -3 -5 -2 -1
~not every	84 -1 105 -3 -12 -3 0 0 -1 137 -2 -1
~not every -	67 -2 40 -5 -4 -3 0 0 -2 173 -1 -2
~not every - is	82 -2 192 -5 -2 -2 -1 0 -1 -13 -1 -4
~not have a	89 309 -3 -11 -1 0 0 -10 0 -1 0 -13
~not have a -	37 188 -3 -4 0 -1 3 -4 -1 -2 -1 -4
~not have any	52 249 -5 -1 -7 -2 0 -1 -1 -2 -1
~not have the	75 151 -33 23 -4 -4 0 0 -1 -5 -1
~not have to	-216
~not have to -	-104
~not in	88
~not in the	92
~not make	93
~not need	-92 -5 0 -8 -7 -18 0 -1 342 -6 -18
~not need to -	-76
~not of	86
~not possible	180 393 -43 -1 -5 -3 -2 0 -1 -3 -2
~not possible $	63
~not quite	89
~not really	258
~not really -	143 -4 -2 -4 182 -2 0 30 -3 -7 -3
~not something	155
~not something the	64
~not something we	85
~not something we can	70 -10 -3 -1 -12 0 -2 -1 -2 -3 197
~not sure	85
~not to	37
~not us	132 -4 277 -4 -4 -5 0 0 -3 -2 -1 -1
~not us $	83 -4 184 -6 -2 -7 0 -1 -3 -2 -1 -2
~not want you	-74
~nothing $	-76
~nothing can	97 1 0 -1 -7 -3 0 -2 283 -4 -2 -1
~nothing to	62 -18 -1 -9 166 -4 -3 -30 -2 -1 -1 -24
~nothing to be	149 -2 -31 30 186 -15 0 0 -5 -4 -1 -1
~nothing to do	49
~nothing to do with	49
~nothing we	118 -13 265 -1 -4 -2 -1 0 -5 -6 -2
~nothing we can	68 -21 200 -2 -2 -2 -1 -1 -6 -6 -2 -1
~nothing we can do	68 -21 200 -2 -2 -2 -1 -1 -6 -6 -2 -1
~now $	-26
~now -	-79
~of -	9 -53 64 -4 -1 -11 15 -75 -175 18 -6 33
~of - - ,	194
~of - - to	69
~of - -s -	98
~of - <name>	96
~of -ed	46
~of -ing	89
~of -ing -	215 -3 -29 30 246 -3 0 0 -5 -6 -2 -2
~of -s	136 -186 14 -5 60 -51 -46 -206 -43 13 19 -68
~of -tion	46
~of -tion $	52
~of <name> $	41
~of a -	52
~of a - $	56
~of a - -	53
~of any	37
~of everything	114
~of everything we	76 -1 -39 -3 0 -1 0 -2 0 -2 -2 174
~of everything we do	76 -1 -39 -3 0 -1 0 -2 0 -2 -2 174
~of many more	77
~of many more -s	77
~of our	54
~of our -s	12
~of our -s ,	87 -2 306 -1 -2 0 -1 -1 -3 -1 0 -4
~of that	42
~of that -	49 -2 145 47 -45 -1 0 -4 -1 -3 -2 -9
~of the -	-14
~of the - -	-39
~of the - you	-54
~of this	22
~of what	65
~of which	185
~of you	-37
~of your -tion	141
~off -	-77
~often -	74
~often it	77 -1 -14 179 10 -9 0 -2 -5 -14 -38
~on $	-24
~on ,	-95
~on -	25
~on - #	27
~on - # $	72 -2 -5 38 -7 31 0 -2 -3 -2 174 -13
~on - -	53
~on - - $	55
~on - -s	26
~on - and	58 -1 337 -4 -23 -1 0 -6 18 -2 -1 -17
~on -ing	171
~on -s	52
~on -s $	57
~on <day>	-91 -2 3 -17 7 62 0 -11 217 -5 -1 -4
~on <day> #	-48
~on <x>	-141
~on <x> $	-67
~on a - -	61 -1 200 -12 3 -7 0 -4 -1 -5 -2 -2
~on a <day> -	149
~on at	122 -1 -15 214 -3 -3 0 -1 -3 -10 -2 -1
~on each	72 -2 254 -9 -2 -4 0 -1 -9 -11 -2 -1
~on its -	-53
~on our	12
~on our -	46
~on the	-11
~on the #	-47
~on the # $	-25
~on the -ed	78
~on the -ed -	78
~on the -ing	85 -28 43 352 -100 0 -2 -27 0 -1 0 -17
~on the <name> <name>	-54
~on this $	-41
~on us	-172
~on us $	-83
~once we	150 -1 -58 -2 -13 0 0 461 -8 -1 0 -13
~once we have	34
~one $	-16
~one 's -	100 -2 -12 173 -3 -6 0 -1 -7 -8 66
~one -	3 -299 8 21 15 23 -57 -143 -1 -4 7 1
~one - $	123
~one -ed	108 -6 7 -15 205 -16 -1 -1 -4 -10 -1 -2
~one -s	98
~one -s $	45 39 0 11 -12 -6 0 -2 113 140 -6
~one of us	161 -1 -2 -1 -3 -3 0 266 -18 -4 -1
~one to	79 27 20 -3 -9 -7 0 28 -3 156 -2 -1
~one who	160
~one who -s	83
~one who -s the	83
~only #	102
~only -	1
~only -s	147
~only a	73
~only a -	175
~only a - -	99 209 -38 -2 1 -1 0 0 0 -5 -3
~only able	67 209 2 -3 -1 -2 -1 -1 -1 -3 -2 -3
~only able to	67 209 2 -3 -1 -2 -1 -1 -1 -3 -2 -3
~only and	96 -3 193 -3 -4 -1 0 0 -2 -4 -2 -1
~only available	65 202 -7 -2 -2 -5 0 -1 -1 -2 -13 21
~only go	80
~or -	-24
~or - $	-34
~or - -	32
~or - - $	99
~or - us	-49
~or <name>	-68
~or it	88 -2 -13 27 -4 234 -1 -3 -3 -14 -1
~other -	35
~other -s	44 -43 -70 0 410 1 -10 -10 -5 -8 5 -76
~otherwise $	211 -4 19 -2 -12 -2 0 92 -7 164 -2 -1
~our # -s	144 -1 -1 -2 138 -1 -1 -3 -3 -3 -1 -4
~our -	-31 -31 39 -272 -130 -42 -13 -10 -195 -180 43 78
~our - 's	96
~our - -	-18
~our - - -ly	149
~our - - for	-135
~our - - in	84
~our - -s	53
~our - -s -ing	177 -1 302 -1 -1 -1 -1 0 -1 -2 -2 -3
~our - -s at	144 -1 -44 -1 -4 -2 0 26 -3 -3 -2 223
~our - <name>	-43
~our - and -	79
~our - does	126
~our - for	-42 134 -2 0 -4 0 -1 0 0 -1 -1 -2
~our - has	48
~our - is	77
~our - is -	118 -1 147 -1 -1 0 0 0 -1 -1 -1 -3
~our - is to	104
~our - to be	119
~our - will	-30 -51 -172 -24 -135 -9 -12 225 -23 -7 -3 -15
~our - will -	-30 -20 -38 -6 -53 -2 -4 375 -7 -2 -1 -77
~our -ed	45 -1 -15 -2 -14 -1 0 11 -2 -1 -2 206
~our -ed -s	187 -1 -6 -1 -8 -1 0 -1 -2 -1 -2 296
~our -ly	151
~our -ly -	101
~our -s	48 6 86 -73 -6 -115 -187 -28 21 -168 -11 17
~our -s -s	226 0 -6 32 -12 0 0 -2 -2 -1 -2 156
~our -s are	-40
~our -s at	121 7 -9 0 5 -1 0 143 -2 -1 -1 -2
~our -s can	85
~our -s to -	69 -1 -5 -1 -1 0 0 0 -2 -1 -2 136
~our -s were	89
~our -s will	152
~our <name>	-14
~our <name> will	75
~our <name> will -	219
~our apologies for any	217 -2 -45 -2 -18 0 151 -9 -1 0 0 -3
~our apologies for the	-172
~our most	90
~ourselves on	59
~out $	-25
~out ,	-36
~out -	36
~out for	-44 -1 -19 -4 -3 -5 0 395 -3 -4 -2
~out for you	-37
~out of	35
~out of #	55 -2 -24 -17 18 -4 0 0 -3 163 -2
~out of -	6
~out of -s	110 -2 -1 -5 -5 -1 0 0 -2 216 83
~out on	51
~out that	136
~out the -	-41
~out there $	126 -6 159 -3 -2 -3 0 0 -3 -3 -1
~out to	-25 16 -11 -165 35 -25 -24 -49 -6 -27 -21 6
~out to our	-6
~out to us	-134
~out to us $	-36
~out to us -	-36
~out to us at	-56
~out to you -ly	51
~out to you soon	153
~own - $	31 -27 346 -4 -16 8 -5 -60 -3 -4 -2 -65
~please -	-24 -107 -60 -32 213 29 -2 8 -7 -12 -35
~please - -ing	96 0 -23 -1 25 -2 0 134 -4 -3 -1 -3
~please - a	-22
~please - a -	-19
~please - an	-53
~please - an -	-53
~please - me	-59
~please - out	-60
~please - out to	-28
~please - the	-61
~please - the -s	-64
~please - to	-44
~please - to us	-76
~please - us an	-103
~please - us your	-29
~please - with our	-58
~please - your -	-40
~please ?	-63
~please ? $	-63
~please be	49
~please be -ed	247 -23 -6 -22 -37 -10 -9 -5 -10 -12 -5 161
~please be -ed that	2
~please check	-91
~please feel	-51
~please feel -	-51
~please feel - to	-51
~please know	144 -1 198 -8 -44 -2 0 -10 -1 -3 -1 61
~please let	48
~please let us	40
~please let us know	10
~please tell	-48
~please try again	158 -1 -1 -7 -5 -4 0 197 -4 -8 0 -4
~possible $	71 -1 9 -95 -128 -17 -63 128 -28 -19 -13 -170
~possible to	31
~quite - $	79 -3 -1 -11 165 -3 -1 2 -3 -7 -3 -7
~quite a	196 -1 -8 -2 43 -2 0 -4 -3 190 -2 -3
~quite the	96
~quite the -	96
~really $	229 -1 -5 -13 242 -4 0 -6 -2 -4 -4 -2
~really a	87
~regards $	-262
~responsible for	74
~right $	-175 -2 -15 -7 175 -2 -1 0 -2 -4 -2 21
~right to	-51
~said it	124 -2 -6 144 -13 -3 0 -1 -5 -7 -6
~same $	28
~same -	-107
~same - $	-33 -10 -33 1 258 111 -1 -21 -1 -2 -1 -14
~same - -s	-62
~say $	68
~say in	90 -4 147 -5 -3 -2 0 0 -3 -8 -3 -1
~say that	85 -1 -74 79 0 -4 0 -4 -4 192 -1 -1
~says so	155
~says so in	100
~see that	33
~see that your -	80
~see why	-58
~see you	-182
~see you are	-34
~see you soon	-59
~several -s	191 -1 -3 276 -8 -3 -1 -17 -2 -3 -1 -1
~several -s $	115
~shall -ly	68 -1 -16 -2 30 -1 0 -8 357 -4 -1 -2
~shall be	45 -3 -71 -12 1 -3 0 12 -4 -2 -1 172
~shall be -ed	25 -1 -38 -3 6 -4 0 -14 -5 -3 -1 374
~shall i	-48
~she -s	-80
~should -ly	131 -2 -4 -11 -4 -7 0 97 247 -9 -1 -5
~should be	-48 -6 -13 -42 -12 -1 -3 391 -1 -1 4 -54
~should get	174 -2 -2 -5 12 -18 -1 149 -5 -14 -1 -1
~should have	-53 -1 -1 173 -24 -4 -1 22 -4 -5 -2 -5
~should not	-26
~should not be too	113 -4 -6 -3 -7 -4 0 348 -5 -4 -1
~should not have	-233
~should not have -ed	-66
~so -	17
~so - $	-77
~so - was	142 -4 -7 -9 177 -3 -1 0 -2 -2 -3 -1
~so -ly	107 -1 187 -9 17 -2 0 -14 -3 -3 -2 -6
~so -s	70
~so a	49
~so a -	108
~so a - -	151
~so glad	-129
~so happy	-39
~so i	29
~so i 'd	121
~so i am	276
~so i am not	93
~so i can	-39
~so i have	-69
~so i would not	148
~so in	126 -3 14 176 -4 -10 0 -1 -3 -6 -4 -1
~so it 's	41
~so much	24
~so much for	-27
~so sorry	-62 -5 -45 -3 -16 0 344 -10 0 0 -1 -9
~so sorry $	-34
~so sorry for any	100
~so sorry to	-17
~so sorry to -	-17
~so that 's	61
~so that we	-71
~so that we can	-81
~so there	59
~so there 's	62
~so they are	87
~so they are not	87
~so we	-17
~so we can	-236 -8 -1 -2 -3 -1 0 -3 139 -4 -2 66
~so we can -	-147 -3 -3 -2 -4 0 0 -4 -5 -3 -2 153
~so we do	119
~so what	93
~so with	94
~so with a	94
~some -	114 -10 -75 -5 134 -33 -27 80 -34 1 -19 -73
~some - $	52
~some - -	76 -2 -10 54 143 -3 -1 -1 -2 -5 -2 -3
~some - tomorrow	84 -4 -2 -5 -3 -4 0 152 -14 -7 -1
~some - tomorrow $	84 -4 -2 -5 -3 -4 0 152 -14 -7 -1
~someone will	194
~someone will be	93
~something that	68
~something that we	68
~something the	106
~something to	107
~something to -	118
~something to - $	90 -3 -2 -3 -2 -2 0 239 -3 -3 -1
~something we	20
~something we can	53 -9 -2 -3 -1 -1 -3 -6 -2 -3 172 -1
~sometimes ,	122
~soon $	94 -75 -255 -117 -122 -35 -21 366 -30 -34 -54 -29
~soon as	36 -56 -156 -3 -31 -16 -22 154 -23 -20 -11 -104
~soon as possible	235
~soon as possible $	123
~soon as they	152
~soon as they can	54
~soon as we	68
~soon as we can	56
~soon as we have	113 0 -1 -1 -2 -1 0 168 -1 -2 -1
~soon to	206 -17 -47 -11 -39 -3 -6 235 -14 -3 -1 -53
~soon to -	138
~soon to -s	21 -6 -17 -4 -17 -1 -2 145 -3 -1 0 -21
~soon to -s the	62
~sorry $	-201 178 -3 0 -1 -2 -9 0 -2 -4 157 -1
~sorry ,	-26
~sorry <name>	-47
~sorry about	-97 -2 -10 -1 26 -4 144 0 -1 -4 112 -1
~sorry about that	-171
~sorry about that $	-90
~sorry about this	-48
~sorry for	-26 -173 -155 -54 -251 -56 283 -67 -21 -30 25 -35
~sorry for any	832 -53 -126 -10 -99 -13 382 -70 -6 -7 -14 -59
~sorry for any -	304 -15 -42 -3 -24 -4 243 -15 -2 -2 -3 -18
~sorry for any -s	102
~sorry for any -tion	61
~sorry for the	-45
~sorry for the -	-27
~sorry for the -tion	-75
~sorry if	572 -64 -157 -32 -96 -2 842 -52 -1 -2 -3 -51
~sorry it	-201
~sorry the	-43
~sorry to	-17 -4 34 -13 -68 -1 276 14 -1 -2 -1 -1
~sorry to -	15 -3 33 -12 -63 -1 232 13 -1 -1 -1 -1
~sorry to - about	-18
~sorry to - this	-129
~sorry you	28 -99 -181 -41 -172 5 643 -76 -9 -10 -10 -97
~sorry you are	65 -13 -33 -5 -31 0 238 -10 0 0 0 -23
~sorry you are -	344 -3 -15 -2 -12 0 152 -4 0 0 -1 -8
~sorry you are -ed	154
~sorry you feel	254
~sorry you had	-49
~sorry your -	-113
~still -	-23
~still -ing	-209
~still -s	-39 -4 10 -8 27 131 -1 -1 -3 -6 -3 -1
~still have	-57
~such -	100 357 -8 -3 -14 -4 0 -3 -1 -4 -2 45
~such -s	90
~such -s $	155 89 -5 167 -4 -5 0 0 -2 -6 -2 -2
~such as	52
~sure everyone	77
~sure our	72
~sure you	32 19 14 -13 1 -2 -1 -14 137 -8 -2 -8
~take a - look	-61
~take a look	-68
~take a look $	-38
~take a while	123 -4 -14 -7 263 -3 -1 -3 -6 -6 -2 -2
~take it up with	99 0 -20 -2 67 195 0 -2 -4 -7 -1
~tell me	-74 -3 -1 74 -5 -7 -2 -2 -5 -13 236 -1
~tell me which	-52
~tell us	-61
~than -s	140
~than a	56
~than the -	52
~than the - -	116
~thank you	-46 -54 9 -77 -7 -20 -13 -21 -14 1 -7 139
~thank you $	-225
~thank you for	39 -34 -177 -48 -2 -14 -9 -34 -8 2 -4 100
~thank you for -ing	-295
~thank you for the	-122
~thank you for your	64
~thanks $	-51
~thanks ,	-49
~thanks <name>	-55
~thanks <name> $	-34
~thanks for	-67
~thanks for -ing	-42
~thanks for -ing $	-63
~thanks for -ing out	-112
~thanks for -ing the	-55
~thanks for the -	-88 -3 -1 -7 -13 -6 -1 0 -2 389 -4 -2
~thanks for your	-27
~that $	25
~that 's a	-24
~that 's how	284
~that 's our	-78
~that 's our -	-54
~that 's quite	125
~that 's quite -	95
~that , <name>	-82
~that , <name> $	-36
~that -	53
~that - - is	79
~that - -s	48 -2 -6 231 -26 -1 0 -2 -2 -3 -2 10
~that - are	115
~that - is	106
~that - will	126 114 2 -6 -2 -2 -1 -2 159 -5 -1
~that -s you	-42
~that an -	100
~that as	86 -6 -31 204 11 -5 -2 10 -1 -6 -5
~that not	57
~that one	47
~that said ,	65 -1 -5 -6 -19 -1 61 -1 -3 -5 357 12
~that the	9
~that the - -s	72
~that the - was	226
~that the -s	66
~that we	-18
~that we are	61
~that we are -ing	90
~that we can	-79
~that we have	-93
~that you	-23
~that you -	-326
~that you - the	-32
~that you feel	58 -1 -12 0 -4 0 180 -1 0 -1 -1 -2
~that you feel this	95 -1 -8 0 -2 0 132 -1 0 -1 -1 -1
~that you had	-48
~that you have	-48 -1 -5 -7 -2 -2 -1 26 -7 176 -7 56
~that your -	26
~the #	-29
~the # #	-54
~the # $	18 65 4 -4 -61 66 -1 -6 160 -2 -1 -11
~the # - -	-78
~the # was	189 -1 -15 161 -3 -2 0 0 -2 -3 -5 -1
~the -	-9 1 13 13 -16 125 -15 2 -186 106 68 -30
~the - $	7 -187 15 -10 -72 20 -1 -3 -95 59 -23 74
~the - , #	204 -2 -18 -6 -16 392 0 0 -3 127 -3 -1
~the - , -	-34
~the - , not	125 -1 3 163 -3 -5 -1 0 -3 -7 -3 -1
~the - -	-39 -123 -33 18 15 -35 -133 -1 -77 38 -8 7
~the - - -	-89
~the - - <name>	-36
~the - - <x>	37 -2 -7 -2 -2 -4 0 -1 -2 -2 -1 324
~the - - at	-17 -3 -1 -6 -5 278 0 -2 -2 -15 -1 -1
~the - - of	80
~the - - only	325 -2 27 -4 -10 -7 0 -1 -1 -7 176 -1
~the - - to	54
~the - - you	-93
~the - -ed	91 -103 -38 -54 -44 -8 241 10 -64 20 -60 45
~the - -ed $	96 -35 84 21 -134 -17 -13 9 -10 -9 -10 33
~the - -ed as	61
~the - -ment	140
~the - -ment ,	98
~the - -s	-10
~the - -s and	-60
~the - -s as	226 82 -2 -4 -4 135 0 6 -1 -4 -4 -3
~the - -s you	-45
~the - -tion $	46
~the - -tion of	-107
~the - <x>	-111 -2 -1 -1 -5 -1 0 -6 -4 -2 0 165
~the - <x> $	-45
~the - ?	-110
~the - ? $	-110
~the - a	79
~the - a -	171
~the - all	110 -2 -4 199 -3 -6 0 -1 -2 -7 -1 -1
~the - and -	-26
~the - are	64
~the - can be	-65
~the - can not	159
~the - could	93
~the - did	68
~the - did not	34 -2 -1 -3 168 -4 37 -1 -3 -6 -1 -1
~the - does	27
~the - does -	99
~the - down	91
~the - for	20 5 -79 2 20 -3 -50 -248 -21 -24 1 29
~the - for this	146 193 4 -4 -29 -1 0 -5 -1 -2 -1 -3
~the - for you	43 -1 3 -4 -22 -1 -1 -8 -4 -1 -1 492
~the - have	-56
~the - is in	-41
~the - is therefore	111 -3 158 -5 -2 -5 0 -1 -2 -6 -3 -2
~the - itself	36
~the - of	-30
~the - of -s	76
~the - of everything	57
~the - out	-26
~the - so	70
~the - that you	-102
~the - then	69 -3 -4 163 -12 -12 0 -1 -3 -7 -7 -1
~the - to be	57
~the - was	32
~the - was -	43
~the - we had	158 -2 -13 -4 0 -2 -1 0 -3 -4 -3 231
~the - we want	-160
~the - which	124 -2 -3 1 -8 -2 0 0 -2 195 -2 -1
~the - will -	-35
~the - would	85
~the - would be	171 198 9 1 -16 -6 0 -1 -3 -7 -2
~the - you	-17
~the -ing	23 -4 -13 9 -5 11 -94 -20 -100 -132 -104 12
~the -ing $	25
~the -ing was	119
~the -ly	-49
~the -ment	18 -49 157 -23 -40 -4 0 5 -3 -4 -2 -15
~the -s	11
~the -s -	18
~the -s - -	62
~the -s - -ed	79
~the -s -ing	65
~the -s -s	56 -5 39 -4 -18 -6 0 0 -5 157 -5 -1
~the -s are	29
~the -s are -	406
~the -s it	87
~the -s of	47
~the -s of -	439
~the -s of many	77
~the -s were not	70
~the -s who	84
~the -tion was	61
~the -tion was -ed	69
~the <day>	-126
~the <day> -	-53
~the <name> of	104
~the kind	-121
~the new	-21
~the next	-42
~the one - $	115
~the same $	28
~the same -	-48
~their -	20
~their - -	42
~their -s	246
~their -s $	199
~their own	84 -24 183 -18 -22 6 -4 4 -7 -4 -4 -45
~their own -	18
~their own - $	232
~theirs $	45
~them $	33 -24 175 -66 -3 2 -38 -36 5 -2 -25 -178
~them - $	78 53 -6 -3 -6 337 0 -1 -4 -13 -1 -1
~them -ing	85 -1 -11 -10 0 -1 0 164 -8 -4 -3 -1
~them for	54
~themselves $	67 -2 -7 212 -7 -5 0 -4 -3 -7 -3 -2
~then $	-49 44 -6 -8 -2 178 -1 -1 -2 -16 -2
~then ,	-67
~then - -	118
~then <name>	-46
~there $	-21 1 -4 -3 183 -17 -10 4 -9 -9 -7 -70
~there 'd	115
~there 's	19
~there 's - -	184 -3 -12 53 -7 -5 0 -1 216 -6 -1 -1
~there 's -ly	176
~there 's nothing	18
~there for	59
~there in	82 75 -2 -2 -2 -3 0 -1 139 -5 -3 -1
~there is	33
~there is no	59
~there was	75
~there will	55
~there will not	125 -26 -7 -2 -1 -6 0 -1 372 -5 -1
~there will not be	125 -26 -7 -2 -1 -6 0 -1 372 -5 -1
~these -s	32
~these are	56 192 7 -3 -4 -2 -2 0 -2 -5 -3 -1
~they 'd	61
~they -	8
~they - $	66
~they - it	106
~they -ed	54 -1 178 6 -9 -8 0 -3 -5 -8 -2
~they are not	138
~they are usually	131 -3 -10 -4 -5 -3 0 189 -3 -7 -2
~they can $	70
~they do	59
~they do -	70 -2 -23 338 -2 -3 0 -2 -1 -5 -2 -1
~they go	156
~they might	87
~they never	131
~they only	119
~they take	137
~they were	43 -1 4 -3 131 -4 0 -7 -2 -3 -2 -1
~think $	70
~think about	120
~this $	-12 -23 -5 12 39 -1 31 22 -17 -20 -14 -163
~this , <name>	-27 -3 -2 0 -3 0 -2 150 -1 0 0 -5
~this , <name> $	-21 -3 -2 0 -3 0 -2 150 -1 0 0 -5
~this -	6 159 0 1 -99 -54 14 13 -63 42 27 31
~this - $	1 206 -15 -181 -41 12 -25 29 -33 9 10 7
~this - for	-22
~this - of	50
~this - of -	58
~this -ed as	56 -1 -1 0 9 0 -1 -132 0 -1 -1
~this -ed for	-62
~this -ed for you	-62
~this -ing	-78
~this -ing $	-18
~this -ment	120 -2 139 -7 -2 -2 -1 0 -5 -4 -3 -1
~this -s	-43
~this -s $	-186
~this and will	81
~this for you	-58
~this for you $	-23
~this further and	74
~this has been -	74 -2 -5 -2 -2 -1 -1 11 -3 -3 -1 179
~this is -ing	-74
~this is not the	-123
~this kind	91 -2 -16 -9 271 -2 0 -1 -6 -4 -2 -2
~this may	158
~this may have	157 -1 -12 -3 -6 -1 141 -4 -1 -1 -1 -1
~this may have -ed	157 -1 -12 -3 -6 -1 141 -4 -1 -1 -1 -1
~this on -	142 -1 -8 -2 0 0 -1 -7 198 -2 -1 50
~this on - $	142 -1 -8 -2 0 0 -1 -7 198 -2 -1 50
~this one ,	87
~this should	-71
~this should not	-48
~this usually does not	92
~this was	58
~this was -ed	55
~this would not	109
~those $	77 -4 -2 -3 171 -4 0 27 -4 -4 -2 -1
~those who	75
~through the - -	-64
~to #	-81 -4 2 -20 -4 243 -1 -4 -1 -3 -1 3
~to $	72
~to -	-6
~to - $	-86
~to - -	11 4 1 -26 29 -13 -13 -10 -77 -166 -67 41
~to - - -	111
~to - - and	30 18 -6 -2 4 -6 0 -1 -1 -2 -1 198
~to - - to	-47
~to - -ed	121
~to - -ing	30
~to - -s -	64
~to - -s against	90 -6 -17 0 -5 0 0 -1 0 -2 -1 255
~to - -tion	59
~to - about this	-24
~to - anyone	88
~to - but	180 -8 -5 -4 -1 -8 -7 538 -3 -4 -1 -1
~to - for the	67
~to - on	65
~to - on the	237
~to - our	24
~to - our -s	66
~to - that	-14
~to - that $	-79 -28 0 -3 -2 -1 -1 -3 -5 415 -1 -1
~to - the	43
~to - the -	44
~to - this	-68
~to - this $	-40
~to - till	135 -6 12 -12 -3 148 0 -1 -4 -7 -1 53
~to - to	24
~to - to the	203 -1 1 -2 -2 31 -1 0 -3 159 -2 2
~to - too	101
~to - up	47
~to - up $	90
~to - us	-17
~to - what	113
~to - you	14 101 -269 -47 -235 -71 -2 7 -3 -82 18 178
~to - you -	-29 -1 -25 -1 9 -1 0 -2 -2 -1 -1 152
~to - you that	219
~to - you with	128
~to -ing $	107
~to -ing you	-96
~to -s	26
~to -s $	220 143 -4 101 -12 -1 -1 -20 -2 40 -1 -19
~to -s and	37
~to -s and -	54
~to -s your	130
~to -s your -s	38
~to <x>	-170
~to <x> $	-144
~to <x> with	-38
~to <x> with the	-32
~to a	-23
~to be	30
~to be -	72
~to be - ,	51
~to be - -	74 -2 -26 -4 9 -5 0 0 176 120 -2 -2
~to be -ed	114
~to be -ed $	62 1 -20 -10 179 -3 0 4 -1 -1 42 1
~to be at the	130
~to be made	84
~to check in	66
~to do with	49
~to everyone	124
~to get -	131
~to get - $	100
~to get - to	104
~to get you	59 0 -18 -23 -141 -3 -10 156 -7 -4 -1 4
~to get you going	28 -1 -23 -1 -12 -1 0 178 -1 -1 0 -9
~to get you on	59
~to have $	-149
~to have it	45
~to have you -	-57
~to look at	80
~to look into this	-81
~to make your	80
~to our <name>	-28
~to see	-41
~to see you	-32
~to take	-20
~to take a	-45
~to take a -	-22
~to take the	96 144 6 -4 -1 -2 0 -1 -2 -4 -2
~to take the -	96 144 6 -4 -1 -2 0 -1 -2 -4 -2
~to the - ,	112
~to the - -ment	148
~to the - -tion	82 -2 2 -4 -1 -2 -2 -2 -1 -3 154 -1
~to the same $	88
~to them	33
~to them $	212 -3 206 -10 4 -9 -1 -12 -1 -4 -1 -8
~to those	81
~to us	-38 -8 -7 -34 -1 1 -18 -100 2 -10 -6 169
~to us -	-44
~to us at	-15
~to us at <x>	-5
~to welcome	-53
~to welcome you	-53
~to what	86
~to you $	32
~to you -ly	279
~to you -ly $	120
~to you -ly to	51
~to you soon	297
~to you soon to	153
~to you with	57
~to your -	-11
~to your - $	-21 -1 10 -3 -15 -5 0 -6 -4 -6 -1 331
~today $	-67 -11 -183 2 40 -1 51 -2 0 20 -1 5
~tomorrow $	-51 149 -38 -2 -20 -2 0 42 -17 -5 -1 17
~tomorrow at	-36
~tonight $	-52 -1 2 -3 -4 -4 0 -1 164 -6 -1 -2
~tonight ,	-47
~too $	-175 -1 -33 -5 27 -5 0 -2 -3 176 -4
~too much	117
~too much -	148
~too much - $	90
~tried to	-129
~tried to -	-129
~try -ing the	-53
~try our - to	86
~unable to	69 341 -30 -35 -101 -23 -8 -136 -17 -34 5 -17
~unable to -	123 140 -41 -21 -50 -18 1 -107 -13 -26 3 -22
~unable to - -s	126 -5 2 -1 -8 0 0 -1 0 -1 -1 147
~unable to - the	140
~unable to - your	-59 312 -192 -15 4 0 -16 -18 -1 -1 0 -7
~under -	23
~understand that	-64
~understand that you	-31
~understand that you are	-54
~understand your -tion $	-53
~unfortunately $	76
~unfortunately ,	119
~until #	-206
~until <day>	-57
~up $	92
~up soon	90
~up the - in	130 -1 -9 58 -2 -4 0 3 -3 194 -4 -2
~up to	-13
~up to #	-71
~up to -	-25 -6 -14 536 -3 -7 0 -1 -2 -7 -2 -1
~up to - -s	-59
~up with	21
~up with our	83
~up with them	73
~up with them $	73
~us $	7
~us -	23
~us - $	66
~us - -	-164
~us -ed	-68
~us a	-40
~us a -	-138 -2 -11 -4 11 -8 0 219 -3 -3 -1 -2
~us a - $	-39
~us a - at	-47
~us an - at	21
~us at	-41
~us at <x>	-142
~us at <x> $	-187
~us know	-119
~us know if	-34
~us more	-57
~us on <x>	-44
~us on <x> $	-27
~us some	81 -1 -6 -6 -5 -4 -1 186 -5 -3 -1 -5
~us that	57
~us they	128 -2 -53 -2 346 -3 0 -1 -2 -4 -1 -1
~us to your	116 -2 -5 -2 133 112 0 -1 -3 -3 -1 -6
~us to your -s	215 -2 -5 -2 133 112 0 -1 -3 -3 -1 -6
~us will	196
~us your	-34 -1 -1 -9 -6 -2 0 -7 -2 -4 -1 168
~usually -	76
~usually does not	92
~usually does not -	92
~very -ing	75
~want to be	103 -1 297 -3 -3 -4 0 -3 -3 -7 -1 -2
~want you	-24 -1 -7 -2 -28 0 -1 -12 -3 -2 24 321
~was - $	23
~was -ed	31 -180 130 12 -126 -26 -11 5 -57 -46 1 -53
~was -ed $	195 -6 3 240 -74 -1 -1 -13 0 -1 -3 1
~was -ed by	195
~was -ly	67 -1 227 -7 -2 -5 -1 -1 -6 -2 -3 -2
~was in	49
~was in the	141 -1 -4 278 -3 -1 0 0 -1 -2 -2 -1
~was not	20
~we 'd -	-17
~we 'd - to	-100
~we -	50 -174 6 -92 -70 53 103 -71 -26 92 -248 96
~we - $	48
~we - -	43 -8 27 -28 -107 0 0 -23 -1 -2 0 214
~we - - of	79
~we - -ing	-168
~we - -s	101
~we - any	69
~we - for	50
~we - our	58
~we - our -s	141
~we - ourselves on	59
~we - the	-58 -34 -130 -27 -70 -4 267 -47 -6 -9 -7 -4
~we - to	101
~we - to -	17
~we - with	90 -2 -30 -2 7 0 -1 -1 -7 -4 -1 183
~we - your	73 -6 -92 -10 -42 0 -6 0 -2 -2 0 211
~we -ed	-27
~we -ly -	37 -16 19 -49 -161 -1 133 7 -4 -4 -1 5
~we -ly - the	-52 -1 -12 -1 -7 0 247 -11 -1 -1 0 -6
~we -ly appreciate your	-39
~we apologize	108 -28 -131 -34 -84 -2 431 -57 2 -4 6 -41
~we apologize for	-42 -11 -49 -12 -34 -1 173 -19 -3 -1 -1 -18
~we apologize for any	184
~we appreciate	-49
~we appreciate you	-32
~we appreciate your	6
~we are	10 -7 51 -223 -43 -137 41 15 -305 73 -29 44
~we are -	40
~we are - about	61
~we are -ing -	70
~we are -ly -ing	58
~we are all	71
~we are always -ing	42 0 -31 0 -7 0 0 -17 0 -1 -1 319
~we are glad	-49 -2 -11 0 180 0 -2 -1 0 -3 -4 -5
~we are glad to	-34
~we are happy	-93
~we are happy to	-27
~we are here to	-27
~we are not	222 164 1 -31 3 -1 -28 16 -1 5 -2 -96
~we are not able	196 284 -1 -3 -42 0 -3 -13 0 -1 0 -18
~we are only	166 139 27 -1 -2 0 -1 -1 0 -2 -2 -3
~we are so	-61
~we are sorry about	-104
~we are sorry if	130 -6 -32 -2 -10 0 336 -10 0 0 -1 -9
~we are sorry to	-40
~we are sorry you	35 -15 -48 -3 -25 0 339 -18 0 0 0 -26
~we are the	197
~we are unable	209
~we are unable to	209
~we are very	-24
~we can $	31
~we can -	-48 1 -54 -12 -12 -3 -14 217 -10 -8 -3 41
~we can - -	-90
~we can - it	-56
~we can - to	83
~we can - you	-54 0 0 29 -7 -1 0 142 -7 -3 -1 -1
~we can check	-34
~we can look	-34
~we can look into	-78
~we can not	233 234 1 2 -143 -7 -27 -109 -22 1 -10 -53
~we can not -	149 205 3 -68 -83 -4 -18 -78 -13 -15 -5 -34
~we can take	-70
~we can take a	-36
~we could -	-38
~we did	73
~we did -	79
~we do	72
~we do - our	92 -1 -3 -1 -1 -2 -1 -1 -1 -1 -2 161
~we do - that	95
~we do ask	105
~we do not	247 301 13 -42 -300 18 -133 -195 -30 -76 -31 -106
~we do not -	29 206 38 10 -192 -14 -29 -45 -5 -12 -5 -12
~we do not get	86 -20 635 -3 -2 -3 0 0 -2 -4 -1
~we do not have	301 970 -99 -78 -114 -6 -23 -36 -2 -5 -3 -33
~we do our	194 -1 338 -1 -10 0 0 -8 0 -1 -1 -12
~we do our -	194 -1 338 -1 -10 0 0 -8 0 -1 -1 -12
~we do tell	79 -2 3 184 -3 -1 -1 -2 -1 -6 -1 -2
~we had	98
~we had in	87
~we have	6
~we have - -	166
~we have -ed our	70 237 -42 -1 -11 0 0 -3 -3 -1 -1 -4
~we have no	127 -12 192 -8 -39 0 -1 -10 -3 -1 -1 -7
~we have no -	158
~we hope	17
~we hope it	102 -1 -1 -1 227 -1 -4 -1 -3 -3 0 -1
~we hope to have	175 0 -1 0 -6 0 0 205 -2 -2 -1 -1
~we hope you	21 -7 -32 -11 162 0 -5 -82 -1 -1 0 -3
~we hope you -ed	107
~we know	-20 -12 -140 1 89 0 -2 -25 -1 -1 0 31
~we look -	-75
~we look - to	-75
~we never	131
~we never -	102 -1 163 -2 -13 0 0 -3 -4 -2 61 -11
~we never want	102
~we only	135 -2 333 -7 -33 -1 -1 -4 -2 -3 -1 -8
~we only -	69
~we shall -	53 0 -74 -3 -10 -1 0 5 413 -2 -1 -8
~we take	80 -1 -33 -1 16 -1 -1 -4 -4 -4 -1 183
~we take -	112 -2 -8 -3 -2 -1 -1 -3 -3 -4 -1 345
~we tried	-34 -5 -3 409 -7 -1 -4 -1 -2 -4 -3 -6
~we try to -	100 -3 179 -2 19 0 -1 -1 -2 -3 -1 -2
~we understand	-71
~we understand that	-69
~we understand the	81 -2 -10 -1 -3 0 -5 0 -3 -5 -1 366
~we understand the -	84 -2 -4 -2 -2 0 -3 -1 -3 -6 -1 221
~we understand your	-37
~we want	-65 11 -4 -7 -44 0 -1 -1 -2 -1 -1 253
~we want you	-85
~we want you to	-75
~we will	-23 -89 -19 -167 -240 -96 -105 183 68 -145 -62 -57
~we will -	-17 -64 -218 -44 -155 -6 -14 -73 55 -10 -3 22
~we will - you	22 -4 -19 -5 -14 0 -1 266 -3 0 0 -20
~we will -ly	73
~we will -s	-66
~we will get	48
~we will get -	80
~we will get you	111 0 6 0 -3 0 0 -139 66 -1 0 -1
~we will have you	110 -7 -59 -12 -14 -1 -3 320 -8 -1 0 -16
~we will not	275 238 11 -1 -3 -1 0 -13 -7 -1 0 -2
~we will not be	97
~we will see what	243 -1 -17 0 -1 0 0 357 -14 -1 -1 -1
~we will take	-40
~we wish you	93 -7 -8 -2 31 -1 -1 -3 -13 243 -10 40
~we would -ly	116
~we would always	84
~welcome $	-107
~welcome to	-51 170 -1 -4 -2 -2 -1 -1 -1 -5 -3 -1
~welcome you	-70
~well -	-66 -2 -3 -10 -12 -8 0 73 -3 319 -1 -2
~well in	165 107 -6 170 -3 -3 0 -1 -2 -1 -2 -3
~were not	59
~were not -ed	61
~what 's	13
~what 's going	-45
~what 's going on	-45
~what 's your	-34
~what 's your -	-31
~what -s	132
~what -s -	192
~what i	-49
~what it	50
~what it was	106
~what the	62
~what the -s	195
~what they	19
~what we can -	-47
~what you	37
~when -	187 -2 -22 49 -57 -2 17 6 -2 152 -1 -3
~when -ing	60 -16 196 51 -15 -1 -3 -36 0 -2 -1 -18
~when -ing $	250
~when there	157 -2 -3 9 -45 -1 0 168 -3 -3 -1 -1
~when there 's	52
~when they	127
~when they -	103
~when we	63
~when you	-56
~when you -	-36
~when your	-71
~when your -	-45
~where -	114 -2 -27 178 -2 -5 0 90 -5 -5 -1 -2
~whether you	41
~which -	-87
~which -s a	128 -2 174 -4 -2 -1 0 0 0 -6 -6 -1
~which -s a -	128 -2 174 -4 -2 -1 0 0 0 -6 -6 -1
~which a	79
~which i am	81
~which i am sure	60 -1 33 -6 -5 -2 0 0 -7 148 -5 -1
~which most	88 -1 -11 309 -5 -2 0 0 -3 -5 -3 -3
~which most -s	88 -1 -11 309 -5 -2 0 0 -3 -5 -3 -3
~which you	44
~which you have	110
~while $	99 -2 -23 -5 161 -9 0 13 -5 -8 -2 -1
~while - the	195
~while - the -	83
~while you	-48 -4 -2 -7 -7 -3 -1 -2 -6 -2 -2 171
~who -	108 -43 -5 169 10 -11 -5 5 -4 -6 -2 -5
~why we	141 -1 -2 227 -6 -2 0 -3 -2 -4 -1
~why we -	112 -1 0 131 -6 -2 0 0 -2 -7 -1 2
~will -	-26 60 -249 -371 21 -287 -213 403 14 -86 -29 -6
~will - -ly	201 -3 -2 -1 -2 -2 0 -30 233 -3 -1 -2
~will - a	-27 0 0 -2 -2 -1 0 139 -3 -2 -1 -3
~will - it	-64
~will - it $	-50
~will - on	-82
~will - our	-49
~will - out	132
~will - out to	-11
~will - you	10 -45 -121 -55 -20 -6 -9 441 -1 -7 -2 -79
~will - you -	77
~will - you -ed	90 -3 -1 -1 -1 0 -1 175 -13 -1 -1 -3
~will - you soon	178
~will -ly	118 -8 -71 3 -31 0 -2 -52 377 -1 0 -49
~will -ly - you	72 -1 -2 -1 0 0 0 -38 272 -1 0 -1
~will -s	-35
~will all	138
~will always be	124 -4 109 -3 -2 -2 0 -3 132 -2 -1 -3
~will be	5 3 -109 -262 -95 -18 22 197 26 -67 5
~will be -ed	10 1 -65 -75 -298 4 -10 428 -14 -21 -8 -7
~will be -ed $	-155
~will be -ing	71
~will be -ing out	88 -2 -8 0 -6 0 0 156 -5 -1 0 -7
~will be -s	81
~will be happy	-48
~will be happy to	-48
~will be in -	88 -17 -47 -5 -48 -1 -1 343 -2 -1 0 -43
~will definitely	89 -1 -17 -2 -21 -3 0 -40 792 -3 0 -5
~will do all	84 -1 -6 0 0 0 0 283 -4 -2 0 -1
~will get	9
~will get -	118 -2 -13 -2 -10 0 0 146 -4 0 0 -4
~will get - to	118 -2 -13 -2 -10 0 0 146 -4 0 0 -4
~will get a	-43 155 -1 -2 -4 -1 0 -5 -4 -5 -1
~will get in	38
~will get in -	26 -4 -24 -5 -32 -1 -1 292 -3 0 0 -13
~will get you	110
~will get you to	98 -2 13 0 0 -1 0 -57 179 -1 0 -1
~will have	77 -8 43 12 -281 10 -33 114 4 -32 -16 -20
~will have -ed	90 -4 39 251 -3 -4 0 -6 -3 -3 0 -1
~will have a -	74
~will have to	233 3 -8 -4 -5 349 0 2 -3 -1 -3
~will have to -	76 17 -3 -2 -1 132 0 -1 -3 -1 -5
~will have you	164 -14 -105 -23 -21 -2 -3 490 -11 -1 0 -20
~will have you on	63
~will know	108 -1 -3 -3 163 -7 0 -17 -5 -3 0 -2
~will never	179 -3 7 -13 -35 -5 0 -22 402 -2 -1 -4
~will never have	120 -2 -9 -2 -5 -11 0 -2 214 -6 -1
~will not be	-34 226 0 -42 -135 1 -5 -109 14 8 -4 -39
~will not be able	207 145 6 -6 -17 -1 -1 -26 -3 -1 -2 -6
~will see what	62 -1 -17 0 -1 0 0 357 -14 -1 -1 -1
~will try	48 -2 -57 -3 -11 0 -1 140 -1 0 0 4
~with -	6
~with - -	15
~with ?	-61
~with ? $	-61
~with a -	-21
~with a - $	50 2 -98 8 300 -1 0 -13 -4 -7 40 -3
~with a - of	-46
~with a -tion	89 0 -2 0 -1 0 0 -169 143 -1
~with other	73
~with thanks	148 -3 -17 -2 -3 -3 -1 -1 -5 -3 -1 242
~with the	-41
~with the -	-10
~with the - <x>	-35
~with the -s	-44
~with the -s $	-168
~with them	85
~with them $	195
~with us	20
~with you	-10 -28 31 -140 -18 -46 -24 166 -22 -32 -9 -22
~with you $	-84
~with you -ly	183
~with you at the	93
~with you soon to	74
~with your	-15
~with your - -	-35
~with your -ed	-24
~within - -ing	-49
~within - -ing -s	-49
~within what	100
~without -	91 -6 232 1 -6 -1 -2 -32 28 -2 0 -17
~without - -	106
~without a - $	47 -1 -2 9 162 -1 0 -1 -5 -10 -3
~would - to	-14 -9 31 -93 -177 -6 -8 -36 -11 -15 29 125
~would - to look	-76
~would always	84
~would be	41
~would be -ing	104 -4 -1 -10 176 -7 0 -1 -1 -7 -2 -1
~would be a	121
~would have	96 -31 59 167 -204 -6 -10 -65 -4 11 -4 -47
~would have -ed	191
~would have been	77
~would not	113
~would not be	254 215 -4 0 -51 0 -2 -14 0 -1 34 -14
~would not have	226
~would you	-153
~would you -	-68
~wrong - $	35 -1 -115 895 -7 -2 0 -9 -2 -7 -2 -7
~yes $	-135
~yes ,	-78 -13 20 -2 -5 -2 -1 -1 0 198 -2 -3
~you $	-90
~you 'd be	167 17 5 174 -22 -3 0 -15 -1 -4 -1 -7
~you 'd be -ed	78 -1 -17 245 -17 -8 0 -1 -4 -6 -2 -1
~you 'd have -ed	96 -1 -6 292 -3 -2 0 0 -1 -4 -2 -1
~you 'd want to	145
~you ,	-11
~you -	-74
~you - $	-60
~you - -	16 -5 -93 -3 182 -1 0 -1 -2 -3 0 -33
~you - ?	-75
~you - ? $	-75
~you - any	-72
~you - in the	86 -1 -5 41 -6 -5 0 14 149 -6 -1 4
~you - it	-71 -1 2 211 -6 -6 -1 0 -5 -13 -1
~you - our	-43
~you - the	-58
~you - the -	-125
~you - to	-96 -1 0 -1 16 -1 0 -2 157 -1 0 -17
~you - us	-48
~you -ed	57 -64 -15 376 -114 -103 0 6 -139 -20 -47 -126
~you -ed it	52 -1 1 178 -13 -6 0 -2 -8 -15 -4
~you -ed on	155
~you -ing	-58
~you -ing to	-53
~you -ly	102 -53 -141 -24 -6 -5 -11 380 -21 -7 -2 -45
~you -ly $	74 -6 -19 -3 -19 0 -1 463 -1 0 0 -31
~you -ly to	53
~you <name>	-34
~you ?	-60
~you ? $	-60
~you are	-44 17 23 -3 21 10 70 -146 8 12 35 -43
~you are - with	49
~you are -ed	43
~you are -ed with	79
~you are -ing	-32
~you are right	-119
~you are welcome	-74
~you at the	55
~you at the -	80
~you both	-40
~you by	-107
~you by <day>	-35
~you can	-41 56 -181 -178 101 -8 -32 -6 65 1 1 7
~you can -	-61
~you can - out	-50
~you can also	-61
~you can also -	-57
~you can get	-54
~you can not	78
~you can not -	178
~you did	40 -11 -119 137 -7 -2 4 -23 -1 21 6 2
~you did -	75 -1 -5 188 -5 -15 -1 -1 -5 173 -4 -3
~you do	-11
~you do not	-8 -9 -143 15 171 5 23 -10 -1 -3 0 -2
~you do not have	-62
~you do not need	-70
~you feel	212 -40 -69 -49 7 -6 263 -46 -4 2 -3 -73
~you feel that	133
~you feel that -	76
~you feel this	223 -12 -13 -5 -37 0 183 -17 0 0 0 -27
~you feel this -	368 -12 -13 -5 -37 0 183 -17 0 0 0 -27
~you for	55
~you for -ing	-175
~you for -ing out	-28
~you for -ing the	-30
~you for -ing this	-79
~you for -ing us	-44
~you for the	-141
~you for the -	-51
~you for your	54
~you for your -	-2
~you had	-12
~you had a	-41
~you have	-17
~you have a	-66
~you have a -	-44
~you have any	-62
~you have had	-46
~you have my	200 -1 -16 -5 -14 -9 0 -4 511 -10 -3 -1
~you have my -	200 -1 -16 -5 -14 -9 0 -4 511 -10 -3 -1
~you have to	170 -6 -118 45 -113 410 -2 -22 -1 -2 29 -16
~you have to -	40 0 -28 -10 -20 976 0 -3 -3 -4 -2 -3
~you may	-12
~you must	391 -56 -19 -13 -113 438 -11 -53 -9 29 -7 -67
~you must -	269
~you need	6
~you need to	331 -34 4 -77 -31 330 -7 -7 -7 32 -3 -75
~you need to -	255
~you need us	-45
~you of	133 -1 -1 -1 -4 -2 0 -1 -2 -3 -2 237
~you on	-15
~you on -	-29
~you on - $	-30
~you on your	122
~you on your -	47 -3 -29 -10 -49 0 0 200 -2 -1 0 -16
~you out $	-55
~you please	-56
~you please -	-39
~you shall	182 -2 -18 -5 27 -13 0 89 154 -8 -3 -5
~you should have -ed	414 -2 -9 593 -3 -9 -1 -2 -6 -7 -3 -2
~you soon	50 -29 -53 -19 -76 -6 -14 382 -51 -6 -2 -91
~you soon to	310 -12 -26 -8 -28 -2 -4 153 -8 -2 -1 -40
~you soon to -	68
~you soon to -s	148
~you still	-80
~you tell us	-50
~you that	210
~you that $	96
~you that the	202
~you that the -	101 -2 0 -1 -4 0 0 -4 71 -1 -1 149
~you to - us	-50
~you to have $	-87
~you to have a	270 -1 -8 -1 -3 0 0 9 -6 -2 -1 165
~you tried	31
~you will - from	134 -1 -1 -2 -3 -4 0 222 -7 -5 0 -1
~you will be	42 3 -85 -20 -15 8 -4 165 -2 11 8 -81
~you will be -ed	204 -3 -16 -2 -20 63 0 189 -7 -2 0 -17
~you will get	-32
~you will have -ed	144 -9 -9 631 -1 -3 0 -2 -2 -3 -1 -1
~you will have to	118 -2 -20 -4 -1 885 0 -2 -4 -2 -5
~you will never	157 -1 -13 -3 -11 -8 0 -4 456 -5 -1 -1
~you will never have	120 -2 -9 -2 -5 -11 0 -2 214 -6 -1
~you will not	-48
~you with a -tion	124 0 -1 0 0 0 0 -128 200 -1 0 -1
~you with the -	58
~your #	-30
~your # -	-47
~your -	-95 21 -30 -22 -15 -233 -23 -7 30 21 -386 98
~your - $	-24
~your - 's -	-48 -2 1 -8 -5 -1 -1 -1 -8 233 -1 -6
~your - -	-9
~your - - $	12
~your - - ,	-42
~your - - ?	-32
~your - - and	19
~your - -ed	-95 -1 0 -12 -4 -2 -2 -4 -3 -3 0 221
~your - -s	-89 71 -240 49 -22 76 -3 9 0 -1 0 3
~your - about	-65
~your - as soon	93
~your - by	-78
~your - has been	85
~your - is not	-84
~your - is our	100
~your - on	-27
~your - soon	58
~your - soon $	58
~your - today	-67
~your - today $	-37
~your - with the	-73
~your -ed -	-8
~your -ed - -	-8
~your -ed - -s	-58
~your -ing	-24
~your -ing -	-41
~your -s	-12 -44 -263 29 -18 22 25 -29 -157 -20 -120 146
~your -s -	-37
~your -s are -able	144 -3 -11 -3 -4 -3 -1 -1 -3 -2 -2 356
~your -tion -	-45
~your -tion is	180
~your <name>	-86
~your <name> -	-58 200 -4 -2 -1 -1 0 -2 145 -4 -3 -4
~your kind	28 -2 -4 -3 -3 -2 -2 -1 -6 -8 -2 211
~your kind -s	-153
~your kind -s $	-38
~yours $	-24
~yours -ly	-112
~yours -ly $	-112`;
