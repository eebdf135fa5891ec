/** Made by `npm run train`; see tests/quality/README.md. */
export const lines = `negative defensive blaming dismissive demanding non-apology vague overpromise hostile contrast robotic
-29 -245 -151 -227 -160 -341 -401 -241 -385 -377 -447 -212
#	-155 -4 62 -15 -14 32 -31 -532 96 48 -18
# #	-58
# # $	-118
# $	-53 -22 -11 6 -6 79 -80 -308 26 -46 5 39
# ,	-83
# <day>	-61
# <day> $	-25 -2 -15 216 -2 -4 0 0 -1 -4 -3 33
# <name>	-56
# a	-72
# at	-25
# back	-82
# for	-28
# hours	-30
# million	208
# mins	58 -1 0 -5 146 -5 0 -1 86 -4 -2
# minutes	-78
# minutes $	-148 176 -3 -1 -5 -1 -5 0 0 -2 -5
# of	91
# on	-21
# or	-58
# people	115 -1 147 -16 -1 -3 0 -1 -4 79 2 -5
# pm	-211 -6 -3 -3 -2 0 0 -1 179 -3 -1 23
# pm $	-19 -1 -4 -5 -4 0 0 -2 272 -4 0 -2
# this	-51
# times	84
# times out	64
# to	-26
# to #	-25
# tonight	-70
# with	-123
# working	-94
# working days	-94
# year	153 -4 6 -2 169 -15 0 -1 -4 -5 -3 -3
'd	16 5 -35 115 41 -11 -155 75 -230 10 11 -96
'd be	23
'd be a	242
'd be surprised	122
'd have	125 -21 -263 251 -6 18 -4 6 -2 9 4 -23
'd have to	114 0 -26 -41 12 138 0 11 -2 -3 43 -1
'd like	-223
'd like to	-137
'd love	-63
'd love to	-21
'd say	96
'd want to	143
's	15 9 66 -20 102 -215 -111 -166 101 -56 -80 -172
's #	-48 -2 -18 -10 29 -5 0 -1 61 241 -3 -1
's $	103 -3 141 5 -22 -2 0 -3 -3 -3 -3 9
's a bit	57
's best to	92
's common	125 -1 -18 502 -5 -5 0 -1 -5 -12 -3 -2
's free	-66
's going on	-47
's got	66
's got a	123 -2 -6 -8 7 -7 0 -1 172 -12 -3 -1
's how	68
's important	96
's in the	77 -1 53 -18 -51 392 0 -9 46 -7 -2 -5
's never	179 -2 -7 -3 -8 -4 0 0 186 -3 -3 46
's no way	268 517 -21 -1 -10 -1 0 -1 109 -2 -2
's not	31
's not a	95
's not something	69
's nothing	13
's on the	57
's only	152
's our	-67
's own	33
's quite unusual	93
's responsibility	113 -5 -8 233 -2 -3 0 -1 -2 -7 -2 -2
's that $	194 150 -14 -21 25 -6 -1 -1 -7 -6 -7 -1
's usually	181 130 -16 46 -1 -5 -1 -2 -5 -7 -2 -1
's with	36 0 -8 -6 -10 -1 0 256 -1 -4 -3 -1
+# #	-97
+# ,	-11
+# <day>	-69
+# ?	-42
+# at	-82 -2 -17 76 -1 -2 0 0 161 -7 -3 -13
+# from	-44
+# going	133 -2 -9 -5 -14 -5 0 0 342 -10 -2 -1
+# now	-45
+# or	-99
+# this	-51
+# to	-26
+# tonight	-89
+'d ask	113
+'d be	23
+'d have	98 -21 -263 251 -6 18 -4 6 -2 9 4 -23
+'d it	134
+'d say	96
+'d the	-66
+'d to	-170
+'s for	65
+'s got	66
+'s how	100
+'s never	179 -2 -7 -3 -8 -4 0 0 186 -3 -3 46
+'s not	34
+'s nothing	44
+'s only	184
+'s our	-35
+'s own	33
+'s still	-25 -3 -5 -6 210 -4 0 -1 -6 -4 -3 -1
+'s that	138
+'s to	32 10 37 53 -7 -14 -12 4 -9 1 -6 -158
+'s usually	181 130 -16 46 -1 -5 -1 -2 -5 -7 -2 -1
+, <day>	-81
+, <name>	-54 0 36 -143 34 -32 29 40 26 -144 -119 -99
+, about	-54
+, always	112
+, any	-43
+, everyone	104
+, here	-72
+, i	-25
+, if	-44 -3 -1 -5 -3 -1 -3 75 -4 -6 185 -8
+, just	-60 -11 -5 -5 170 -1 -1 0 -2 -9 -6 -1
+, me	-21 -1 -1 -8 -7 -10 0 172 -2 -5 -1
+, nothing	71
+, on	44 15 -197 105 -4 -3 -1 3 10 32 21 -21
+, once	124 -2 -26 41 -3 -2 -1 214 -5 -5 -1 -4
+, or	-32
+, our	47
+, please	-17
+, sorry	-53
+, tell	-119
+, thanks	-62
+, the	87 10 13 -7 -200 2 1 -134 -25 -5 41 -31
+, then	-32 -3 -1 238 -19 -57 0 -3 -3 -7 0 -5
+, there	-41
+, they	60 -3 88 -3 -4 138 0 -1 -2 -7 -1 -1
+, unfortunately	290 153 -7 -2 -1 -3 0 -2 -2 -3 -1 -3
+, we	13
+, where	66
+, with	-22
+, you	-39
+<day> #	-86
+<day> ,	-36 -1 -20 21 5 -3 0 -1 130 -4 -5
+<day> with	-43
+<name> ,	5
+<name> <name>	-65 66 35 -108 8 -76 -17 -20 -76 -131 -3 -2
+<name> ?	-55 -5 0 -1 287 -3 -5 -1 -1 -5 -1 -2
+<name> and	-21 -5 2 5 -169 27 10 -34 -1 -2 -2 37
+<name> before	66 19 -1 1 -9 261 0 -1 -3 -5 -7 -1
+<name> check	62
+<name> for	-108 259 -100 -1 3 0 0 -7 -1 -1 -4 -1
+<name> from	-33 133 -1 0 -4 -1 -1 -1 -1 -1 0 -2
+<name> have	85
+<name> is	30 -2 39 -174 6 -12 -15 -28 -7 -13 -20 24
+<name> of	79
+<name> on	-18
+<name> one	-97
+<name> or	-71
+<name> there	109
+<name> us	-21
+<name> will	44 0 48 12 -189 -5 -6 323 -8 -4 -1 -161
+<name> you	-97
+<x> <name>	-154
+<x> and	-66 -5 -9 -3 -1 -4 0 -1 -1 164 85 -1
+<x> for	-90
+<x> if	-88
+<x> in	-31
+<x> is	61 -3 167 -13 -3 -1 0 -5 -1 -5 -1 -7
+<x> let	-40
+<x> or	-130
+a <day>	45
+a ?	-10
+a a	108
+a and	22
+a are	122 -1 132 -13 -6 -2 0 -1 -6 -4 -3 -2
+a as	49
+a at	-77
+a before	60 -1 -4 30 134 -7 0 -3 -3 -4 -2 -1
+a by	35
+a does	248
+a for	58
+a from	-61
+a has	44
+a in	-21
+a is	126
+a look	-32 -15 -67 7 0 -1 -1 155 -1 -2 -1 -60
+a lot	37 -41 -28 173 2 -10 -10 -69 -9 67 -9 -63
+a many	174
+a more	81
+a new	-87
+a of	-3
+a one	-32 -1 -4 -6 159 -3 0 -3 49 -4 -1 15
+a rather	101
+a to	-19
+a will	115
+a would	67
+about #	-168
+about a	-49
+about in	87
+about it	36
+about this	-111
+about us	108
+about your	16
+afraid we	138
+again after	147 0 -2 -9 -5 -4 -2 394 -6 -9 -1 -3
+again soon	-169
+against your	51
+all be	92
+all in	81
+also ,	-28
+also be	125 -2 -14 161 -2 -5 0 5 -4 -10 -4 -1
+also the	-109
+always for	101 -1 -3 -4 -4 -2 0 0 -3 -2 -4 246
+always to	27
+am afraid	250
+am here	-44
+am on	-68
+am so	-60
+am sorry	-63
+am sure	259
+am unable	135
+am very	-38
+an and	70
+an as	104
+an for	59 0 -152 38 -2 -1 0 0 -1 -1 -1 231
+an that	195 -1 274 -4 0 -2 0 -4 -1 -4 -2 -5
+and again	72 -1 4 184 -2 -29 0 -4 -4 -4 -1 -1
+and also	-45
+and do	220 3 14 1 -39 187 -5 -8 -4 2 -3 -11
+and every	84
+and have	22
+and i	-107 -18 -161 45 -5 -3 -10 -6 64 127 -2 2
+and is	-3
+and most	100 -3 -8 -7 219 -1 0 -6 -1 -2 -1 -4
+and not	47
+and our	-31
+and she	-43
+and tell	-53
+and they	29
+and we	-12
+and when	52
+and will	33 13 -75 -115 -83 -20 7 178 -4 4 -4 -17
+any <name>	-54
+any other	-27
+any this	-66 -8 -38 -6 -19 0 145 -13 -1 0 0 -8
+any to	36 -3 152 -5 -21 0 6 -12 -2 -2 12 -16
+anyone 's	92
+anything we	-42
+apologies for	-52 1 -106 -57 -185 -23 335 -31 -16 -12 -11 -51
+apologies if	342 -1 -66 -3 -29 -2 545 -8 -1 -3 -1 -6
+apologize for	-38 -33 -168 -52 -128 -6 443 -18 -9 -9 -8 -50
+appreciate your	-40
+are ,	76
+are about	60 20 -266 14 1 0 5 -41 0 -1 -1 10
+are all	65
+are always	54 -28 0 -84 -33 -2 -14 7 -3 -3 3 159
+are and	33
+are at	48
+are by	-44
+are glad	-101 -2 -11 0 195 0 -1 -1 0 -2 -5 -7
+are happy	-74
+are just	89
+are never	56
+are not	64
+are of	36
+are often	101 -2 -17 18 165 -3 0 -1 -2 -3 -2 -1
+are only	165
+are rather	123
+are right	-152
+are so	-31
+are sorry	-16 -19 -310 -76 -414 -7 593 -164 -16 -30 45 -161
+are their	158
+are there	73
+are to	30
+are unable	76
+are very	-21
+are welcome	-88
+are with	20
+are you	-105
+as a	-24
+as as	-52 3 -25 11 -10 -7 -14 176 -18 -17 -12 -200
+as i	26 7 -108 18 144 -1 -2 -1 -1 -2 -3 -20
+as in	150
+as on	47
+as our	74
+as out	133 -2 243 -3 -10 -5 0 -1 -1 -4 -4 -1
+as possible	30
+as soon	28 -54 -149 -4 -32 -16 -19 138 -23 -21 -11 -103
+as the	7 18 -21 3 -24 -38 -32 -146 -13 -31 -1 20
+as they	68
+as we	66
+as your	-36
+ask you	81 -1 -18 -4 156 69 0 -2 -5 -5 -3 -1
+asked for	-34
+at #	-82
+at <x>	-49
+at a	38 -5 -6 44 -2 40 -1 -2 -2 134 -1 -5
+at no	-41
+at some	108
+at the	-26
+at their	63
+at this	24
+available at	89 176 -3 -1 -8 -1 0 -1 -1 -3 -2 -1
+be a	55
+be able	7 147 -47 -13 -154 -25 -14 0 7 3 0 -106
+be as	39
+be at	89
+be glad	-33
+be happy	-127
+be out	70 -33 12 -23 -82 -1 -1 153 7 0 0 -1
+be something	111
+be that	321 -51 -64 -9 28 -19 -11 -44 -14 -14 -6 257
+be the	41
+be to	74
+be with	39 4 -12 3 -25 -7 -3 225 -3 -2 -3 -2
+because it	56
+because the	58
+been about	67
+been and	125
+been by	83
+been on	33
+been up	125 64 -43 69 -8 -14 0 -1 37 151 -2
+before #	-30
+before the	22 -33 -51 322 -157 -10 -3 6 42 -3 -2 -39
+before you	59
+being of	72 -1 -10 -3 -4 -3 0 0 -2 -2 -3 283
+being the	59
+between #	-108
+but are	189 -10 -6 -5 -13 -1 -1 -2 -2 -2 855 -1
+but i	39 87 -53 -8 -1 -2 0 0 -3 -5 170
+but is	66 -3 -7 -2 -20 -2 0 -2 -2 -4 705 -1
+but no	86 208 -19 -2 -4 -7 -1 83 -2 -4 -7
+by <day>	-32 -2 -35 15 -1 32 0 0 138 -2 -4 -1
+by a	56 4 154 -1 -121 -2 -2 6 -2 -2 -2 -44
+by an	88
+by the	29
+by themselves	65
+by us	41
+by you	106
+can check	-158
+can get	-102
+can have	-68
+can it	-46
+can look	-46
+can not	117 234 7 -72 -87 -16 -99 -67 -124 -7 -106 -157
+can only	199 41 9 1 -125 -1 16 -24 -1 155 -1 3
+can see	-79
+can still	-42
+can with	-18
+can you	43
+check and	-57
+check in	29
+check on	-55
+could have	126
+could you	-308
+dear <name>	-59
+did get	145
+did have	127
+did what	154
+did you	26
+do all	52
+do ask	107
+do check	90 -2 1 -8 89 134 0 -1 -2 -6 -2 -1
+do in	66
+do not	26 86 5 0 -38 83 -57 -2 34 1 -131 -287
+do tell	126
+do that	61
+do the	117 -17 -4 2 -4 164 0 -6 -1 -1 9 3
+do understand	-55
+do up	68
+do with	36
+do you	-121
+does not	42
+done by	85
+enough for	77 -1 -4 145 57 -5 0 -1 -2 -3 -3 -1
+every is	37
+everyone 's	103
+everything we	75
+feel this	78 -14 14 -7 -43 0 135 -19 0 -1 0 -59
+feel to	-98
+few in	88
+fine our	74 -2 -10 -1 -1 0 -1 -1 0 -1 -2 180
+for #	-188
+for <day>	-79
+for an	-54
+for any	86 -79 -89 -158 0 -75 361 -97 -86 -67 -67 -261
+for every	105
+for everyone	31
+for getting	-58
+for is	-90
+for out	-72
+for something	69 -2 -14 23 17 -2 0 -1 -2 -8 240 -1
+for the	-55 -48 6 11 37 -7 45 -88 40 -70 8 -139
+for their	94
+for them	28 -1 255 0 -55 -3 0 -7 77 -3 -4 -3
+for themselves	101
+for tomorrow	-50
+for us	-80
+for you	-35 5 -39 -131 3 2 1 0 7 -43 7 30
+for your	49 -17 42 -132 6 -32 7 -68 -29 2 -21 11
+from <day>	-46
+from there	-56
+from you	-59 -7 -2 181 -7 -4 -1 -3 -3 -18 -2
+get to	111 -55 -29 -158 9 -17 -9 271 -26 -12 -3 -24
+get with	139
+get you	41
+gets to	83 -2 343 -4 -1 -9 0 -6 -5 -7 -3 -2
+getting a	106 208 -12 -2 -27 -3 0 1 -4 -5 -25 -1
+glad that	-54
+glad to	-7 -1 -21 -1 134 -3 -1 -3 -1 -4 102 -8
+glad we	-77
+go through	30
+go wrong	141 -3 -1 -2 -4 -3 0 -1 314 -5 -1
+going on	-32
+going to	77 -36 -57 -18 34 -7 -6 8 257 64 -3 -20
+got it	-55 175 -6 -10 -7 -6 0 108 -6 -8 -1 -1
+got this	58
+had with	-54
+had you	58 -1 -60 348 -21 -3 0 -3 -3 -7 -2 -4
+happy to	-123
+has already	86
+has been	92
+have #	-93
+have <name>	-51
+have a	11
+have been	-3
+have it	-24 0 -70 -10 0 -2 -3 -13 -2 230 -1 -20
+have just	-97
+have no	99
+have our	25 70 -140 -13 4 0 0 -2 -1 0 -2 -2
+have that	52 -3 0 235 1 -1 -1 -10 -2 -4 -1 -9
+have the	3
+have to	167 -42 14 -22 4 152 29 -77 -12 -102 5 -36
+have tried	-39
+have your	-34 -1 -120 6 -176 -1 -5 123 -1 -1 0 60
+having a	109
+having the	71
+having you	-38
+he has	-57
+here ,	-59
+here <x>	-189
+hey <name>	37
+hey there	-90
+hi ,	-25
+hi there	-65 131 -81 -6 -28 -1 -8 -4 0 -1 36
+hope this	-144
+hope you	24 -20 -61 -38 564 -5 -17 -159 -5 -7 -3 -14
+hope your	59 -1 -15 -1 389 -2 0 -6 -4 -4 -1 -5
+how can	-44
+however ,	53 19 -9 -86 -21 -27 -1 17 -19 -26 85 -151
+i am	-1 131 -10 -9 -3 4 -19 -1 -4 9 -32 -27
+i apologise	-95
+i can	-34
+i could	59
+i have	-118
+i need	-87
+i think	33
+i will	-54 -39 -101 -43 -32 -2 0 280 20 70 -1 -26
+if anything	-37
+if it	-33
+if our	121 -2 -39 -1 1 0 260 -6 -1 -1 -1 -9
+if possible	-49
+if so	-42
+if that	-51
+if the	-40
+if we	40
+in <name>	-37
+in about	-44
+in and	-48
+in is	57
+in it	86
+in no	97
+in of	30
+in one	92
+in or	-118
+in our	31 7 -32 4 145 -3 -4 -16 -4 14 -2 -2
+in such	57
+in the	5
+in these	96
+in this	60
+in we	138 -2 5 -3 -5 204 0 -2 -2 -4 -1 36
+in with	15
+in your	-18
+instead of	-53 -1 -4 142 -10 -1 0 -1 -1 -4 -5 -1
+is #	-30 12 -53 -10 81 -3 0 -5 149 -3 4 9
+is a	26
+is about	147 -5 197 -4 -4 -4 0 -1 -1 -5 -2 -2
+is always	164
+is an	34
+is by	84
+is for	68 -123 302 -7 -4 -14 6 -42 -10 -18 -22 -11
+is generally	94
+is going	48
+is it	-31
+is less	250
+is not	47 90 12 -38 19 -69 -69 -279 -128 -44 24 -52
+is only	52
+is our	79
+is rather	136 -2 -18 53 137 -2 0 0 -2 -9 -3 -1
+is some	168 -3 -8 78 -4 -4 -1 10 -3 184 -4 -1
+is something	34
+is therefore	65
+is this	-225
+is to	87 -100 -30 -40 -10 -5 81 -33 14 4 4 202
+is what	101
+is why	37
+it 's	20 5 18 11 -12 -26 46 18 -137 -91 12 15
+it a	123
+it does	14
+it down	71
+it gets	84
+it had	115
+it in	-18 -17 -217 24 153 -2 0 29 24 34 -1 -19
+it is	25
+it over	-56
+it says	44
+it should	-24
+it soon	116
+it still	-41
+it that	84
+it under	-76
+it up	32
+it was	14
+it will	15 -100 -6 -8 4 -52 -12 -4 258 -39 -25 -1
+it would	62
+it your	-68
+just that	197
+just the	-96
+kind regards	-73
+know <name>	62
+know how	-33 -3 -1 -6 -9 -8 -1 -3 -2 202 -2 69
+know who	197
+know your	-103
+least you	221 -5 -4 -4 18 153 0 -3 -8 189 -7 -3
+let our	-83
+let us	-100
+look into	-9 -10 -127 -30 5 -1 -9 276 -10 -2 0 -6
+look to	-247
+looking into	73 -1 -30 0 -8 -1 0 273 -2 -1 -12 -1
+made by	126
+make your	62
+many in	71
+many of	147
+may not	89
+maybe a	168 67 -7 -8 137 -3 0 -4 -4 -10 -2 -1
+me a	-10
+me know	-125
+me to	-97
+me which	-57
+might be	47 17 -26 147 -4 -3 0 38 -2 -4 -1 -8
+might have	60
+more here	-41
+more of	70 -1 -36 -5 395 -3 0 0 -4 -9 -3
+more we	115
+most do	38 13 -49 -16 152 -8 0 -2 -2 -6 -2 -1
+most of	243
+need anything	-42
+need to	13 5 19 -28 -30 257 -83 -107 1 1 1 -121
+need us	-52
+need your	-64
+never a	135
+never an	150
+never on	132
+never our	212
+never want	102
+new is	-39 -22 -1 -8 -7 -3 -1 -1 -1 388 -1 -2
+no #	156
+no can	197 33 144 -3 -5 -4 0 0 -5 -8 -7
+no for	35 77 -29 -1 -1 -2 0 -4 -3 299 -5 -2
+no from	65
+no how	83 -8 -4 -2 25 0 0 -5 145 -9 87
+no in	51
+no need	-36 -14 -9 -5 70 -7 0 0 -2 206 -1 -2
+no on	48
+no say	91 -4 148 -5 -3 -2 0 0 -3 -8 -3 -1
+nobody here	92
+nobody is	190
+not #	164
+not <name>	71
+not a	129
+not an	34 9 -4 -1 12 -1 0 -3 -1 -4 199 -3
+not any	58
+not anything	133 141 -67 -32 21 129 -4 3 -1 -2 -1 -3
+not as	-47 -6 -51 100 260 -2 0 -6 -1 -4 -2 -2
+not available	95 215 -135 46 -67 -1 4 -4 0 -2 -9 -6
+not be	46 282 2 -113 -51 -5 -59 -75 -4 -20 -4 -15
+not by	83 -18 158 -2 0 -1 -1 -3 -1 -1 -1 -11
+not currently	105 252 -14 -3 -2 -1 0 0 -1 -3 -1 -1
+not do	56
+not even	108 -6 -1 -5 152 -9 0 0 -3 -4 -2 -1
+not i	176
+not in	102
+not make	103 -19 67 -8 -16 -2 0 -2 -2 277 -2 -1
+not need	-91 -6 0 -6 -7 -22 0 -1 336 -6 -19
+not of	63 -7 141 -12 49 -2 -1 -3 0 -3 -1 -3
+not off	100 -7 -14 626 -2 -13 0 0 -2 -9 -1
+not possible	253 263 -4 -2 -11 -2 -1 -1 -1 -3 -1 -1
+not quite	82
+not really	259
+not so	215 -3 -27 7 305 -7 0 0 -2 -4 -3
+not something	160
+not sure	85
+not that	69
+not the	11
+not to	-26
+not too	113 -1 -4 -4 364 -2 -2 0 -4 -7 -2
+not up	104 -16 -2 176 -2 -1 7 -7 -1 -3 -1 -5
+not us	88 -8 17 147 8 -4 0 -9 -2 -2 -4 -5
+nothing can	91 8 0 -1 -7 -3 0 -1 280 -4 -2 -1
+nothing to	11 -17 -2 -9 163 -4 -3 -28 -2 -1 -1 -23
+nothing we	141 -16 356 -1 -4 -3 -1 0 -5 -6 -2
+of <name>	39
+of any	37
+of by	66
+of everything	109
+of have	192 -2 -49 -4 281 -2 0 0 -2 125 -3 -1
+of here	243 -2 4 53 -5 -6 -1 -1 -2 268 -1 -3
+of how	119
+of one	65
+of our	67
+of that	53
+of the	-16
+of this	109
+of to	152 2 -113 156 6 0 0 -16 0 99
+of what	61
+of which	185
+of with	164
+of you	-33
+often it	133
+on <day>	-57 -3 -4 -24 51 48 -1 -15 168 -4 -1 -5
+on <x>	-139
+on ?	32 -1 -9 139 22 -8 -1 0 -3 -12 -4 -1
+on and	26 2 160 -54 -122 -1 -3 -3 2 -1 -1 -6
+on are	96
+on each	71 -2 247 -8 -2 -4 0 -1 -10 -10 -2 -1
+on for	-38
+on our	21
+on the	-18
+on us	-176
+on where	153
+once we	149 -1 -54 -2 -14 0 0 474 -8 -1 0 -13
+one ?	-56
+one does	108 -2 -7 389 -6 -5 0 -2 -4 97 -3 -1
+one to	42
+one who	158
+only #	123
+only a	427
+only able	66 200 1 -2 -1 -2 -1 -1 -1 -4 -2 -4
+only go	78
+only the	44 139 -18 70 -26 -1 -3 -17 0 -2 -1 -32
+or <name>	-74
+or <x>	-51
+or ?	-103
+or a	-35 -2 -18 -40 4 149 0 -1 -2 -6 -2
+or at	-70
+or our	-50
+other for	73
+other have	99
+our 's	78
+our <name>	-31
+our and	42
+our apologies	-38 -17 -101 -26 -129 -2 860 -69 -4 -3 -2 -46
+our are	1 7 158 -123 -126 -3 -8 4 30 -2 4 -102
+our at	33
+our does	175
+our have	69 -1 305 -2 -3 -1 0 0 -2 -3 -4 -1
+our is	158 13 9 -183 11 -11 -54 52 -38 -13 -16 16
+our most	91
+our of	41
+our to	-38 -132 120 -131 20 -13 -79 -6 -27 -16 -20 28
+our under	85
+our were	72
+our will	31 -82 -49 -55 -93 -14 -15 516 -52 -14 -7 -49
+ourselves on	59
+out ,	-36
+out for	-52 -1 -17 -4 -3 -5 0 414 -4 -3 -2 -1
+out of	35
+out on	41
+out that	134
+out the	-24
+out this	-41
+out to	-15 17 -36 -184 38 -24 -23 109 -7 -28 -22 4
+please ,	-47
+please ?	-62
+please a	-25
+please an	-53
+please be	49
+please check	-92
+please feel	-52
+please in	-44
+please know	145 -1 201 -9 -44 -2 0 -10 -1 -3 -1 57
+please let	49
+please me	-57
+please tell	-50
+please the	-87
+please to	-82
+please your	-16
+quite a	194 0 -8 -1 41 -2 0 -4 -2 188 -2 -3
+quite the	98
+really a	84
+responsible for	73
+said ,	72 -1 -8 -9 -26 -2 49 -9 -2 -4 260 66
+said it	122 -3 -4 144 -15 -2 0 -1 -4 -7 -4
+say in	91 -4 148 -5 -3 -2 0 0 -3 -8 -3 -1
+say it	45
+say that	79 -1 -73 77 1 -4 0 -3 -4 201 -1 -1
+says so	156 -2 15 131 -5 -9 0 -1 -3 -6 -4 -1
+see that	31
+see why	-58
+see you	-186
+shall be	47 -2 -62 -15 1 -3 0 15 -4 -2 -1 195
+shall i	-51
+should be	-17 -19 -31 -66 -22 -3 -4 204 21 -1 3 -5
+should get	169 -2 -2 -6 11 -13 0 137 -4 -13 -1 -1
+should have	-35
+should not	-26
+so a	52
+so glad	-122
+so happy	-36
+so i	25
+so in	74
+so it	40 -15 246 -8 -37 -43 -15 -35 -58 -58 4 -72
+so much	20
+so sorry	-66 -5 -44 -3 -15 0 352 -10 0 0 -1 -9
+so there	57
+so was	176
+so what	93
+so with	75
+some #	121 -2 147 -7 -35 -6 -1 0 -6 -7 -2 -1
+some do	96
+some tomorrow	81 -4 -1 -6 -3 -3 0 154 -14 -6 -1
+someone will	193
+something that	59
+something the	105
+something to	110
+something we	14
+sometimes ,	117
+soon as	28 -54 -149 -4 -32 -16 -19 138 -23 -21 -11 -103
+soon to	197 -16 -49 -12 -41 -3 -5 227 -14 -3 -1 -53
+sorry ,	-30
+sorry <name>	-47
+sorry about	-97
+sorry for	-28 -181 -134 -54 -246 -56 279 -66 -22 -30 27 -37
+sorry if	571 -67 -145 -30 -93 -2 878 -51 -1 -2 -3 -51
+sorry it	-201
+sorry the	-42
+sorry to	-24 -5 36 -12 -65 -1 256 14 -1 -2 -1 -1
+sorry you	27 -105 -170 -39 -170 5 667 -75 -9 -10 -9 -99
+still have	-56
+such as	89
+sure everyone	84
+sure our	72
+sure you	32 14 11 -12 5 -2 -1 -13 136 -7 -2 -7
+tell me	-77 -3 -1 68 -5 -5 -1 -2 -5 -13 237 -1
+tell us	-59
+than a	56
+than and	120
+than to	170
+thank you	-49 -51 -10 -72 -6 -21 -10 -20 -14 1 -6 139
+thanks ,	-52
+thanks <name>	-52
+thanks for	-71
+that ,	-26
+that ?	-40
+that are	16
+that every	226
+that for	-37 -1 0 -1 3 -1 -1 -4 174 -1 -1 -6
+that has	71 -1 32 -9 -4 -1 0 -2 -1 -3 314 -4
+that is	23
+that it	29
+that one	30
+that the	-4
+that to	42
+that we	-21
+that what	199
+that you	-42
+the #	-66
+the ,	14 -26 -2 24 -16 7 -1 85 14 -9 -166 -37
+the <day>	-43
+the <x>	60
+the ?	-121 -2 -8 278 -9 -8 0 0 -2 -14 -4 -2
+the all	119 -1 -14 257 -12 -6 0 -1 -2 -5 -2 -1
+the are	80
+the as	26 16 -1 -156 0 3 2 0 -2 -7 203
+the at	-27
+the could	65 -1 -22 18 153 -4 -1 -1 -4 -11 -3 -1
+the did	113
+the get	139
+the i	-81
+the in	18 -140 -6 -1 10 -6 -34 -13 27 5 6 11
+the is	-36 13 78 -79 3 13 -213 80 38 -31 -85 -70
+the kind	-122
+the new	-23
+the next	-43
+the now	-33
+the out	-55
+the over	-95
+the right	-16
+the there	58 -1 -16 -6 141 117 0 6 -3 -3 -1 -1
+the to	21
+the today	-36 -1 0 -4 -2 -4 197 -1 -3 -9 -12
+the was	74
+the which	65
+the will	-29 9 -187 -3 -40 -6 -2 213 4 -5 -2 25
+the you	-87 3 66 -15 -142 -20 13 -75 -1 -16 2 3
+their own	72 -22 191 -18 -24 6 -4 4 -6 -3 -4 -48
+them again	63 -2 -7 -4 18 203 0 -2 -5 -3 -1 -1
+them for	53
+then <name>	-54
+then go	188
+there 'd	114
+there 's	16
+there for	47
+there in	81 64 -2 -2 -2 -2 0 -2 137 -5 -3 -1
+there is	31
+there was	76
+there will	57
+these are	68
+they 'd	60
+they all	200
+they do	78
+they go	164
+they it	194
+they might	86
+they never	126
+they only	117
+they take	139
+they were	39
+think about	118
+this <x>	-50 -7 0 0 -4 -3 0 -2 -1 -2 162 -1
+this as	45
+this for	-126
+this kind	94 -3 -14 -9 272 -2 0 -1 -6 -4 -1 -2
+this may	160
+this of	86
+this should	-73
+this was	46
+this when	75 -10 301 -13 -1 -2 -1 -1 -1 -6 -1 -1
+this with	-33
+those on	135
+those who	73
+to #	-86 -15 -6 -75 -25 368 -3 -10 -1 -1 0 1
+to <x>	-33
+to ?	-111
+to a	-16
+to against	90 -6 -15 0 -5 0 0 -1 0 -2 -1 248
+to and	39
+to as	72 -1 18 -4 -33 -2 0 -7 0 -2 -1 134
+to be	29
+to everyone	46
+to on	32
+to or	78
+to over	65
+to see	-43
+to such	74
+to take	-20
+to that	-17
+to the	31 -197 13 4 -223 23 -48 6 -28 40 39 92
+to their	61
+to them	24
+to those	317 166 2 -2 42 -3 0 -2 -3 -4 -5 -2
+to till	131 -6 11 -11 -2 145 0 -1 -3 -7 -1 52
+to to	30 -16 0 -57 8 -3 -25 -135 -17 3 -6 124
+to too	103
+to up	53
+to us	-18 -18 3 -13 -1 0 -24 -169 2 -18 -10 149
+to welcome	-53
+to what	221
+to where	63 -1 246 -2 -7 -1 0 -9 -1 -2 -1 -1
+to you	18 22 -13 -129 -280 -111 -1 47 -3 -255 32 23
+to yourself	144 -4 -4 282 -3 98 0 -1 -4 -11 -2 -1
+today ,	-29
+tomorrow at	-36
+too much	115
+tried to	-141
+try the	-73
+unable to	65 363 -29 -35 -100 -24 -7 -134 -16 -35 4 -19
+understand that	-66
+unfortunately ,	124
+until #	-207
+until <day>	-52
+up soon	144
+up to	-18
+up with	40
+us <x>	-55
+us a	-8
+us at	-57
+us if	-33 -1 0 -4 142 -6 0 -10 -1 -2
+us know	-127
+us some	81 -1 -6 -6 -5 -4 0 193 -5 -3 -1 -6
+us that	59
+us the	35 -9 -199 12 -4 -2 -1 8 -1 -1 9 75
+us they	127 -2 -52 -2 344 -3 0 -1 -2 -4 -1
+us will	194
+us your	-38 -1 -1 -9 -6 -2 0 -7 -2 -3 -1 155
+very of	246 -2 -11 -3 3 -2 0 0 -1 139 -4 72
+very sorry	-15 -1 5 -1 -6 -1 161 -4 0 -1 -1 -7
+want you	-24 -1 -6 -2 -29 0 -1 -11 -2 -2 21 313
+was from	78
+was in	83
+was not	17
+was off	49
+was on	98
+we and	139
+we any	107 -2 -28 -1 -15 0 247 -6 -2 -1 0 -3
+we apologize	-5 -34 -153 -42 -98 -3 462 -65 1 -6 4 -51
+we appreciate	-40 -16 -53 -22 4 0 -1 1 -3 -1 0 240
+we are	9 -7 52 -235 -43 -152 48 13 -293 66 -27 44
+we did	73
+we do	70
+we for	150 -2 -29 4 -1 -1 0 -10 -2 -2 -1 301
+we had	62
+we have	4
+we hope	21
+we in	99
+we know	-20 -11 -137 1 88 0 -2 -31 -1 -1 0 33
+we never	123
+we only	63 -2 336 -7 -34 -1 0 -4 -2 -3 -1 -8
+we our	18
+we ourselves	14
+we see	39 -13 -5 162 -22 0 -3 -5 -1 -1 20 34
+we take	80 -1 -32 -1 15 -1 0 -4 -4 -4 -1 179
+we the	-73 -57 -48 -65 -5 -8 269 -139 -13 -23 -14 -12
+we this	-44
+we to	17 1 -18 -163 -135 14 -8 1 13 -30 -6 14
+we tried	-34 -5 -3 403 -6 -1 -3 -1 -2 -3 -4 -7
+we understand	-63 -15 -95 -11 -7 0 60 -28 -1 -1 34 197
+we want	-98 10 -3 -7 -44 0 -1 -1 -2 -1 -1 251
+we will	-27 -88 0 -172 -236 -108 -95 176 66 -147 -61 -56
+we you	-12
+we your	69
+welcome to	-54 174 -1 -4 -2 -1 -1 -1 -1 -5 -3 -1
+welcome you	-70
+were by	50
+were not	67
+were the	201
+what 's	11
+what are	-35
+what can	57 72 -22 -2 177 -3 -1 -1 -1 -7 -2 -1
+what did	-45
+what i	-48
+what it	39
+what they	46 -3 170 -3 -4 -1 0 -10 -1 -4 -1 -2
+what you	29
+when there	154 -2 -1 7 -46 -1 0 170 -3 -3 -1 -1
+when they	114
+when we	64
+when you	-55
+when your	-90
+whether you	42
+which a	95
+which most	88 -1 -11 313 -5 -2 0 0 -3 -5 -3 -3
+which would	-54
+while the	37
+while you	-47 -4 -2 -6 -7 -4 0 -2 -7 -2 -2 170
+who to	118
+why we	134 -1 -2 205 -6 -3 0 -3 -2 -5 -1 1
+will be	7 -8 -99 -268 -91 -11 23 185 22 -65 1
+will definitely	87 -1 -14 -2 -19 -2 0 -42 808 -3 0 -4
+will get	11
+will have	75 -3 52 10 -284 11 -29 97 4 -32 -15 -20
+will it	-39
+will know	102 -1 -3 -3 158 -6 0 -19 -6 -3 0 -2
+will never	264 -4 6 -18 -42 -3 -1 -33 632 -2 -1 -6
+will on	-72
+will our	-86
+will soon	154 0 -4 0 97 0 0 -132 -5 -1 0 -2
+will this	-76
+will try	59 -3 -61 -4 -15 0 -1 262 -1
+will you	9 -66 -181 3 -58 -9 -10 189 12 -12 -3 -112
+with <name>	14
+with ?	-91
+with one	54
+with thanks	152 -3 -16 -2 -3 -3 -1 -1 -5 -3 -1 247
+with the	-34
+with them	105
+with us	19
+with your	-7
+within what	99
+would always	85
+would be	44
+would have	96 -31 63 156 -203 -6 -8 -63 -4 11 -3 -46
+would not	115
+would you	-23
+yes ,	-77 -13 20 -2 -4 -2 -1 -1 0 195 -1 -3
+you ,	22
+you ?	-287
+you able	-37
+you an	-70
+you are	-46 17 18 -2 21 14 74 -141 7 12 33 -38
+you both	-39
+you by	-134
+you can	-44 53 -179 -180 104 -7 -29 -4 64 1 1 6
+you did	37 -12 -111 133 -3 -2 5 -22 -1 25 8 2
+you do	-11 -8 -1 2 133 43 3 -25 -2 -3 0 -15
+you feel	211 -41 -67 -48 6 -6 262 -44 -4 3 -3 -72
+you for	66
+you going	42
+you had	-17
+you have	-19
+you it	18
+you may	-14
+you must	398 -50 -12 -18 -113 455 -8 -54 -8 28 -4 -54
+you of	76
+you over	-99
+you shall	181 -2 -17 -5 24 -11 0 94 156 -7 -3 -4
+you soon	65 -30 -59 -22 -83 -6 -15 397 -60 -6 -2 -100
+you still	-79
+you that	200
+you through	-75
+you to	-13 4 -150 7 -11 11 -87 -41 4 3 -1 134
+you tried	32
+you us	-14
+you your	-32
+your #	-43
+your <name>	-64 143 13 -14 -12 0 -5 3 26 -1 0 -1
+your ?	-50 -2 -1 -5 271 -1 0 -3 -3 -11 -1 -5
+your about	-37
+your as	-46
+your by	-192
+your for	-35
+your has	29 -50 -263 -17 15 -5 -5 2 -6 -5 -6 178
+your here	-85
+your if	-44
+your kind	27 -2 -4 -2 -3 -2 -1 -1 -5 -8 -1 212
+your on	-38
+your our	86 -1 -17 0 -10 157 0 -4 72 -2 0 28
+your soon	56
+your to	-9
+your today	-86
+your when	125
+your while	125
+your with	-34
+your you	65
+your your	-56
,	-33 28 -64 13 33 119 -1 -233 169 141 -43 40
, # ,	-56
, <name>	-33 0 35 -117 30 -27 31 42 26 -140 -114 -88
, <name> $	-23
, <name> ,	-20
, <name> <name>	-73
, and	-22
, and nobody	108 -7 -1 -5 13 -2 -1 0 -3 187 -6 -1
, and on	71
, any	-36
, everyone	104
, guaranteed	212 -2 -11 -3 -4 -18 0 -3 782 -6 -2 -1
, guaranteed $	108 -2 -3 -4 -2 -11 0 -7 319 -8 -1 -1
, i	-25
, if	-37 -3 -1 -5 -3 -1 -3 75 -4 -6 185 -8
, is	-52
, just	-60 -11 -5 -5 170 -1 -1 0 -2 -9 -6 -1
, let	-30
, members	88 46 -9 192 -2 -2 0 0 -4 -7 -2 -3
, mind	135 -5 11 -8 155 -5 -1 -6 -6 -10 -1 -3
, nothing	71
, once	70 -2 -13 -2 -2 -3 -1 352 -6 -4 -1 -7
, or	-59 -2 -21 162 2 -2 0 -6 -1 -4 -1 -6
, our	47
, particularly	68
, people	102
, please	-17
, reach	-50
, reach out	-50
, regret	155 11 -11 -1 -2 -5 142 0 0 -4 -8 -1
, regret the	134 -4 -7 -1 -1 -6 214 0 0 -4 -2 -1
, reply	-65
, send	-49
, sorry	-118 145 -2 -1 -1 -4 3 0 -2 -3 -4
, sorry $	-27
, tell	-119
, tell me	-68
, thanks	-62
, that	-41
, that 's	-51
, the	40 27 10 3 -83 -4 -37 -90 -16 -1 63 -175
, then	-32 -3 -1 238 -19 -57 0 -3 -3 -7 0 -5
, there	-33
, they	60 -3 88 -3 -4 138 0 -1 -2 -7 -1 -1
, unfortunately	290 153 -7 -2 -1 -3 0 -2 -2 -3 -1 -3
, we	15
, we are	37
, we do	55
, we regret	156 -10 -90 -22 -75 -2 834 -24 -3 -5 -7 -159
, we understand	-22 -3 -1 -2 -2 0 -9 -1 -1 -4 -2 153
, where	66
, write	-46
, you	-54
, you can	-46
<day>	-279 17 -11 27 27 3 -37 -241 25 1 -30 -41
<day> #	-86
<day> $	-75
<day> ,	-35 -1 -20 21 5 -3 0 -1 130 -4 -5
<day> at #	-52
<name>	-139 20 30 9 -37 -67 22 37 -467 -53 -28 14
<name> $	-68
<name> ,	6
<name> , <name>	-23
<name> , regret	134 -4 -7 -1 -1 -6 214 0 0 -4 -2 -1
<name> , thanks	-24
<name> , the	210 -40 150 151 -75 -3 -6 -12 0 -2 -2 -44
<name> , unfortunately	95 242 -13 -1 -2 -4 0 0 -1 -3 -1 -1
<name> , we	11 1 -39 20 -39 -16 22 -208 -11 -36 21 59
<name> , you	-103
<name> <name>	-42
<name> <name> $	-60
<name> <name> ,	-36
<name> <name> <name>	-168
<name> <name> will	54
<name> app	-23 169 -64 -1 -7 -1 0 -1 -1 -3 -1 77
<name> before	66 19 -1 1 -9 261 0 -1 -3 -5 -7 -1
<name> cards	101 172 -7 0 -1 0 -3 -1 0 -1 -7 39
<name> experience and	92
<name> fell	65
<name> fell short	65
<name> for	-64 161 -31 -1 26 -1 6 0 -1 -2 -9 -1
<name> has been	123
<name> is	43
<name> of	146
<name> of <name>	288
<name> on	-29
<name> one	-72
<name> or	-34
<name> team $	-33 -1 -1 0 -1 0 -1 -11 -4 -1 0 175
<name> team have	92
<name> us	-92
<name> with	-42
<x>	-255
<x> $	-119
<x> <name>	-139
<x> <name> $	-53
<x> and	-66 -5 -9 -3 -1 -4 0 -1 -1 164 85 -1
<x> and share	-41
<x> for	-140 -4 -4 -1 -1 -3 0 -2 -1 -1 -1 162
<x> if	-88
<x> in	-31
<x> in the	-64
<x> is	84 -3 167 -13 -3 -1 0 -5 -1 -5 -1 -7
<x> is not	80
<x> let	-40
<x> let us	-36
<x> or	-130
<x> with	24
<x> with your	-23
?	-181 -116 -112 57 71 -62 -20 -174 -32 67 5 13
? $	-181 -116 -112 57 71 -62 -20 -174 -32 67 5 13
@after another	7 -20 178 34 -72 27 -65 -52 119 -97 179 -87
@before another	-101 79 182 31 -111 -27 -81 -31 144 -20 263 -132
@calm 	-93
@calm i	-57
@calm it	-22
@calm that	-122
@calm the	-98 40 -99 -43 0 314 -3 -46 -81 16 -50 16
@calm there	-218 201 -2 -3 -2 72 0 -4 -3 -2 -2 -2
@calm this	9
@calm we	-98
@calm you	-256
@calm your	-31
@complaint 	-74 37 -15 21 35 55 -53 -222 63 20 -8 -128
@complaint i	-71 1 8 -23 16 -25 5 4 5 11 45 -161
@complaint it	85 -144 -20 29 -20 26 -86 77 -142 90 6 -205
@complaint our	-19 -129 159 16 -98 -398 4 21 105 -48 16 -108
@complaint please	-80 -48 -73 -13 37 -275 -26 7 -6 21 -76 17
@complaint the	23 102 0 -5 7 24 -51 -201 -147 -138 43 -195
@complaint there	10
@complaint they	54 -59 178 -175 -41 -166 -75 75 -51 2 -170 -374
@complaint we	-19 -38 66 -154 -33 -765 58 8 16 -134 10 88
@complaint you	-32 22 -202 53 87 40 -115 -77 18 34 -99 -21
@complaint your	-85 -141 -26 -38 -28 47 6 -50 17 -14 -146 258
@customer calm	-326 148 -253 -197 29 82 -43 35 50 -11 -272 7
@customer complains	-119 4 71 -78 -1 -216 -13 -93 -87 -13 68 -6
@customer failed	-8 -136 -27 61 25 -49 -9 21 75 195 -193 -49
@emotion 0	-313 185 -218 -131 24 58 -48 13 57 11 -243 14
@emotion 1	-187
@emotion 2	14 -134 33 6 19 4 26 -29 11 109 122 -131
@emotion 3	96 37 3 -5 17 -465 3 -63 44 53 -87 18
@length 0	-392 39 -238 -157 148 72 16 -48 32 48 -94 -45
@length 1	-140 30 -29 -55 46 87 -17 -42 -219 -67 -14 -25
@length 2	-54 19 13 -78 30 -14 -32 23 -29 -58 -174 -66
@length 3	29 -43 -28 41 4 -74 75 14 104 -179 16 18
@length 4	78
@length 5	118 -18 40 8 -71 -203 -4 -15 3 47 -79 10
@length 6	140
@place first	75 22 131 -273 39 -277 2 -143 -252 112 51 -12
@place last	-40 0 -329 -157 246 99 -20 66 32 34 -605 -70
@place mid	-76 -105 -59 59 -24 26 -156 0 111 55 41 35
@shared 0	20 -193 12 20 53 158 -65 -5 -28 -9 -36 39
@shared 1	-31 4 -15 34 -18 110 49 36 35 -138 -46 17
@shared 2	-29
@shared 3	-45 -2 87 -40 9 -162 -8 -18 31 11 -16 -2
^ #	-46
^ # ,	-104
^ <name>	-215 -4 -1 -2 -12 -5 -1 -3 -1 -2 -1 194
^ <name> <name>	-70
^ <x>	-85
^ <x> is	83
^ a	6 -38 -146 146 62 5 -63 -7 -93 -172 -78 65
^ ad	-40
^ also	-21
^ also ,	-28
^ and	-1
^ and i	-85 -18 -161 45 -5 -3 -10 -6 64 127 -2 2
^ and it	5
^ and she	-43
^ and the	15
^ and there	32
^ and they	29
^ and this	51
^ and we	-13
^ and your	-50
^ apologies if	73
^ as	107 -22 -7 12 92 -136 -103 -152 -127 -103 -45 87
^ as a	37
^ as discussed	53 -2 -30 -1 -9 -2 0 0 0 -5 -3 483
^ as i	183
^ as per	400 -27 -16 4 -113 -6 -3 -18 -1 -3 -3 358
^ as set	133 -2 243 -3 -10 -5 0 -1 -1 -4 -4 -1
^ as the	193
^ as we	-71 -19 7 -5 2 0 0 -6 0 -1 0 156
^ as you	56 -1 44 -8 204 -2 0 -6 -1 -3 -2 -4
^ at	36
^ aw	-36
^ be	74
^ be assured	122 0 -21 -1 -11 -2 0 23 133 -2 -1 -4
^ because it	56
^ because the	48
^ best	-210
^ boarding	136
^ but	38 15 -153 6 -14 -90 -97 37 -15 -81 481 -253
^ but never	149
^ calling	83
^ can	-106
^ can you	-78 -2 -1 -3 -14 -9 -1 163 -8 -9 -1 -3
^ cashback	117 -2 -13 -5 157 -4 0 -1 -3 -4 -1 -3
^ cheers	-86
^ cheers $	-66
^ congratulations	-62
^ could	-66 -2 -3 343 -4 -4 -1 -3 -4 -5 -2 -2
^ could you	-203
^ dear <name>	-59
^ did	28
^ did you	29
^ dm	-118
^ dm us	-48
^ do you	-206
^ does	-202
^ dr	-58
^ drivers	191 -1 330 -2 -12 -1 0 -2 -2 -3 -1 -4
^ enjoy your	-51
^ fingers	73 -2 -24 -1 2 -7 0 297 -5 -6
^ fingers crossed	73 -2 -24 -1 2 -7 0 297 -5 -6
^ for further	-73
^ for the	-30 -3 300 -8 -3 -5 0 -1 -3 -5 -4 -2
^ four	-99
^ further	57
^ further to	96 -3 -6 -5 -2 -5 -1 -3 -5 -7 -1 148
^ glad	-7 -4 -3 -3 38 -6 -2 -1 -4 -7 203 -4
^ good	-315
^ good morning	-49
^ got	-177
^ got it	-135
^ had	296 -2 -7 386 -63 -4 0 -12 -2 -8 -3 -10
^ had you	106
^ hang	61 -2 -16 -4 -24 -19 0 323 -6 -7 0 -2
^ hang in	116 -3 -6 -7 -24 -21 -1 170 -7 -8 0 -3
^ happy	-163
^ have	-37 -8 -112 -3 279 7 -3 -35 -1 4 -1 -19
^ he will	-95
^ hello	-102
^ hello $	-207
^ hence	118
^ here	-183
^ here 's	-54
^ hey	-204
^ hey $	-64
^ hey ,	-59
^ hey <name>	37
^ hey there	-90
^ hi	-86
^ hi $	-169
^ hi ,	-22
^ hi there	-61 131 -81 -6 -28 -1 -8 -4 0 -1 36
^ honestly	226 -1 -2 -4 141 -10 0 -2 24 -11 -2 -1
^ honestly it	98
^ hopefully	86 -3 -19 -1 -4 -12 0 273 -6 -6 -1 -1
^ however	148 -2 -36 -187 8 -50 -3 19 -46 -47 627 -207
^ however ,	26 6 -7 -75 -18 -26 0 16 -17 -23 92 -145
^ i	-77 -3 -12 -57 6 -100 44 8 9 12 66 -197
^ i am	-22
^ i can	-17
^ i could	66
^ i have	-17 -16 -3 -1 -34 -1 -4 344 -1 -2 26 -11
^ i promise	57 -2 -15 -2 -6 -4 0 28 131 -6 -4
^ if	-66
^ if a	126 86 -20 13 -5 183 79 -1 -2 -7 -2
^ if anything	-45
^ if the	-28 239 -3 -3 -16 45 0 -2 -1 93 -2 -1
^ if we	41
^ if you	-42
^ inconvenience	115 0 -8 -2 -16 -6 372 -3 -3 -3 0 -5
^ inconvenience regretted	99
^ is	-164 -4 -1 -7 -5 -1 -1 -3 -6 -4 -2 290
^ is there	-11 -4 0 -2 -8 -1 -1 -4 -6 -4 -1 150
^ it	-41 9 -38 75 35 -199 66 42 -39 -19 52 58
^ it 's	109 -94 -7 89 5 8 -125 -10 -107 14 -145 39
^ it comes	104
^ it is	23
^ it says	108
^ it takes	-166
^ it will	23
^ keep	-70 -1 -13 -11 -4 498 0 -2 -3 -16 -2 -2
^ keep us	-86
^ kind	-73
^ kind regards	-60
^ kindly	10 -96 -59 1 -29 244 -13 -12 -11 -13 -6 142
^ kindly note	70
^ kindly share	-105
^ leave it	164 -3 -4 -6 -5 79 0 322 -5 -9 -1 -1
^ let	-45
^ let us	-55 -2 -9 -2 152 -7 0 -11 -4 -6 -2 -1
^ lets	-41 -4 -6 -11 379 -2 0 -2 -2 -11 -1 -6
^ like	246 -3 -11 -8 518 -28 0 -3 -4 -7 -3 -3
^ lol	104 -1 -29 -9 173 -15 -1 -1 -3 144 -1 -1
^ many	85 -2 -101 -9 552 -6 0 -5 -4 -8 -2 -5
^ may	-59
^ maybe	100
^ members	78 -3 -22 266 2 -3 0 -1 -1 -6 -3 -1
^ most	234 2 -145 36 182 -8 -5 -38 -2 -3 -1 -41
^ most of	138
^ next	48
^ next time	394 -1 -23 254 -29 -17 0 -4 -3 -10 -1 -1
^ no	10 100 -59 -2 153 -6 -5 -17 -2 5 -1 -28
^ nobody	42 -1 438 12 -52 -3 0 -11 -5 -7 -3 -7
^ oh	-176 173 24 -4 -7 -2 -1 -1 -1 -4 -3 -2
^ oh no	-93
^ once you	-57
^ one	36 -11 -177 24 65 15 -1 34 -1 62 -1 -21
^ one of	67 -1 -4 0 -1 -1 0 294 -6 -2 0 -2
^ or	46 1 -3 38 -16 169 -5 -61 -2 31 -1 -30
^ or it	90 -3 -13 29 -4 230 -1 -3 -3 -10 -1
^ other	81 -1 -27 -2 140 49 0 -2 -3 -8 -2 -1
^ our	47 -226 107 -66 -22 -135 1 -19 60 -149 -149 -125
^ our team	56 37 -187 -59 -47 -13 -21 263 -31 -10 -5 33
^ ours	98
^ parents	96 -2 -17 304 30 -3 0 -2 -2 -5 -1 -5
^ pay	103 -2 -2 -11 21 260 -1 -2 -6 -11 0 -4
^ perhaps	121 -5 -5 425 -3 -6 -1 -1 -2 -6 -2 -1
^ please	-66 -368 -107 -10 48 -17 -30 7 -6 21 -54 45
^ please be	62
^ please check	-81
^ please contact	-37
^ please dm	-45
^ please drop	-86
^ please feel	-50
^ please know	115
^ please send	-95 -1 0 185 -6 -5 0 -2 -3 -14 -1 -3
^ please write	-132
^ re	233
^ read	115 -1 -31 17 177 -24 0 0 -2 -11 -3 -2
^ regards	-99
^ regards $	-70
^ regret the	105 0 -5 -1 -4 -20 242 0 -1 -7 -1
^ rest	58
^ rest assured	58
^ rn	-46
^ rn $	-46
^ safe	-56
^ seat	96 -5 286 -8 -2 -10 0 -1 -11 -2 -3 -3
^ see you	-67
^ since the	-73
^ so	38 -57 134 58 -24 -105 -183 0 -34 -31 57 -279
^ so i	35
^ so nothing	-66
^ so that	-26 5 -92 175 31 -10 -9 6 -12 -13 6 2
^ so there	57
^ so we	-16
^ so what	93
^ so with	102
^ someone	49 -1 -14 -1 -8 -7 0 395 -3 -3 -1 -1
^ someone will	76
^ something	90 -3 -13 -9 139 -2 0 -1 -2 140 -1 -1
^ sorry	-25 -5 -59 -79 -27 -42 520 -67 -13 -19 4 -84
^ sorry if	45
^ sorry to	-52
^ take	-120
^ take care	-59
^ tap	-49
^ team	-43
^ tell me	-81
^ thank	-147
^ thank you	-126
^ thanks	-179
^ thanks $	-74 -10 0 -3 163 -28 -2 -4 -11 -18 0 -9
^ thanks ,	-43
^ thanks <name>	-43
^ thanks for	-19
^ that	-15 -4 9 -2 68 -46 9 -225 8 -4 9 -178
^ the	-29 -10 183 -27 -13 -222 -165 38 100 -36 -368 -116
^ the app	67
^ they	13
^ they only	89
^ they will	88
^ this is	20 -35 175 -17 -6 -15 -14 8 -10 -15 -6 -4
^ this should	-59
^ to	-43
^ two	-71 -3 -26 9 73 -9 0 0 -3 171 -1
^ unfortunately	545 527 -10 -7 -244 -29 -19 -80 -16 -17 -7 -83
^ unfortunately ,	146
^ warm	-39
^ watch	85
^ watch the	147
^ we	-21 -6 30 -77 -30 -299 21 23 11 -124 -213 45
^ we 'd	-47
^ we acknowledge	62 -1 -20 -1 -8 0 -1 -3 -4 -5 0 195
^ we apologize	106
^ we are	-9 25 -127 -56 13 -49 91 2 -110 -256 16 11
^ we constantly	77
^ we did	94 -1 134 -2 21 0 0 -3 -2 -3 -1 -3
^ we do	-24
^ we have	45
^ we hope	13
^ we know	-56
^ we love	-45 -5 -2 -4 308 -2 -1 -2 -3 -3 -1 -12
^ we only	141 -2 189 -1 -17 -1 0 -2 -2 -5 -1 -2
^ we pride	116
^ we regret	311 6 -162 -42 -124 -3 409 -1 -16 -13 -3 -37
^ we request	-74
^ we tried	-99
^ we understand	-44
^ we were	104
^ we will	24 -51 -83 -204 -168 -37 -78 212 9 -62 -20 -110
^ we work	89
^ well	-46 -8 -21 -1 1 -3 -1 -3 -3 357 -1 -1
^ what	-120
^ what i	-49
^ what you	94
^ when you	-97
^ whether	219
^ which	23 -241 -7 111 61 -144 -72 -145 -88 -2 22 -86
^ which you	71
^ while you	-47 -4 -2 -6 -7 -4 0 -2 -7 -2 -2 170
^ who are	132
^ who will	91 -3 -6 -4 -1 -5 0 350 -9 -6 -1 -1
^ with	-13
^ with reference	183 -2 -26 -5 -2 -6 0 0 -6 -5 -2 265
^ would	-137
^ would you	-91
^ yes	-199
^ yes ,	-85
^ you	1 -58 -137 90 -9 -115 -141 8 6 9 -183 -137
^ you 'd	40
^ you are	-92 27 -83 -2 30 -1 -1 2 -1 152 -1 2
^ you asked	-51
^ you can	-156 -2 -49 -10 177 -2 0 -1 144 -5 0 -12
^ you do	-92
^ you may	-42
^ you must	391 -24 -173 -4 -36 130 -4 -30 -3 57 -1 -31
^ you need	73 -11 -125 -49 -30 272 -1 -13 -1 80 0 -17
^ your comments	51
^ your feedback	69
^ your insights	165 -1 -21 -2 -12 -2 0 -3 -3 -1 -2 191
^ your safety	100
^ yours	-70
^ yours sincerely	-85
a	-16 7 -6 28 34 -113 -40 -58 -79 89 93 -133
a <day> night	147 -2 -17 53 19 -1 -1 0 -3 149 -2 -1
a bag	-118 -3 -1 218 -7 -4 0 -6 -5 -3 -1
a big	51
a bit	257 -76 -184 32 201 -24 -2 31 -12 -35 11 -119
a closer	-23
a closer look	-23
a dm	-157
a flight	39 21 295 -5 -2 -1 0 -6 -1 -3 -12 -4
a handful	186
a handful of	100
a hitch	136 -2 -8 -6 84 -3 -1 -1 196 -9 0 -1
a hot	185 -3 -9 221 31 -4 0 -4 -3 -5 -3
a little	68 -6 -293 -15 636 -1 -1 1 -1 -3 -1 -14
a long way	100
a look $	-38
a lot	25 -35 -22 206 9 -9 -8 -65 -8 13 -8 -60
a mail	-42
a matter	496
a matter for	197 -1 356 -3 -19 -1 0 -2 -1 -2 -5 -2
a matter of	150
a more	200
a new	-57
a photo	-41 -2 -4 -9 -4 -1 -1 -10 -3 -8 347 -1
a photo of	-122
a plane	133
a pleasure	-65
a pleasure to	-65
a proper	73
a radiator	221 -2 -7 48 -3 142 0 -1 -5 -10 -6 -1
a rating	106
a seamless	80 -1 -10 0 -6 -2 0 9 -3 -1 -1 150
a security	144 -6 237 -6 -3 -2 0 0 -3 -10 -2 -1
a smoother	74 -2 -10 -1 -1 0 -1 -1 0 -1 -2 180
a solution	110
a text	-62 0 0 163 -3 -1 0 -23 -1 -4 -1
a ticket via	-35
a tiny	121
a way	50
a way to	97 218 7 -5 -3 -1 -1 -1 -1 -6 -3
a while $	102 -3 -23 -4 171 -8 0 13 -5 -7 -2 -1
a word	75
able to have	104
about #	-127
about # minutes	-64
about $	50
about a	-42
about it	36
about that	-22 -2 -13 130 12 -11 0 -1 -5 -7 -4
about that $	-66
about the experience	-81
about the reason	143
about this	-111
about this $	-17 -3 -1 -2 -3 0 -1 142 -1 0 -1 -12
about us	108
about us $	108
about your	16
about your experience	-43
accepted	30
accepted by	115 -1 203 -7 -2 -2 0 0 -2 -2 -2 -1
access	25
access to	77
accordance	76 -1 -4 -2 1 -2 0 -4 -1 -2 -1 255
accordance with	76 -1 -4 -2 1 -2 0 -4 -1 -2 -1 255
accordingly	51
account	-28 146 -1 11 -85 -158 -22 33 1 9 -4 23
account $	-10
account for	119
accounts in	104
acknowledge	131 -1 -31 -1 -14 0 -1 -6 -3 -4 -1 295
acknowledged	248 -3 -11 -3 -2 -2 -1 -1 -3 -4 -1 378
acknowledged $	209 -5 -6 -6 -2 -2 -2 -1 -3 -5 -1 318
act	75
action	72
action $	219
actually	199 -4 13 -7 216 -5 0 -8 -1 -8 -1 -12
ad $	-77
added	-23
adding	-38
address	-33
address $	-71
addressed	79
advice	158 33 -7 -3 162 -6 0 -1 -1 -3 -11 -2
advised	486
advised that	59
advised to	91 -2 -17 254 -2 -3 0 0 -2 -3 -2 19
afraid	215 208 6 3 -44 2 -59 -85 -13 -20 -13 -48
afraid we	138
afternoon	-19
again	7 -57 -456 -2 -9 190 3 47 104 -113 -42 -174
again after	147 0 -2 -9 -5 -4 -2 394 -6 -9 -1 -3
again in the	64
again soon	-95
again soon $	-62
against your	51
against your user	71
agents	24 -18 356 -47 -1 -1 -1 -2 -1 -1 0 -43
agreed	34
agreement	76 -5 233 -4 -52 10 -1 -11 -1 -3 -1 -20
agreement $	65 -1 150 -3 -6 30 0 -1 -2 -9 -3 -1
aim	115
aim to	60
air shortly	82
airline	162
airline $	77
airport	54 9 309 -262 -9 -4 -13 -8 -11 -24 -10 -196
airport authority	82
airport team for	-48
all	58 9 4 13 14 -6 -294 -25 -64 23 3 7
all customers	187
all in the	152
all of us	137
all times	76
all times $	55
along	-24
along with	-31 -2 12 -4 -1 -2 0 -8 138 -1 -1 -5
already $	-57
also ,	-28
also be	125 -2 -14 161 -2 -5 0 5 -4 -10 -4 -1
alternatively	-32
always	207 -223 80 9 -40 -151 32 -177 -63 -4 44 148
always the	54
always working	76
am afraid	250
am afraid we	123
am so	-60
am so sorry	-64
am sorry	-39
am sorry about	-44
am sorry if	67
am sorry it	-31
am sorry that	-33 -6 0 -4 -1 -4 -5 -2 -4 -3 -4 199
am sure	259
am unable	135
am unable to	135
am very	-38
am very sorry	-38
an	22 -44 7 44 -109 -27 -164 11 -261 -26 40 29
an email	-18
an hour	-145
an option	87 -1 307 -3 -16 -4 0 21 -1 -5 -1 -2
an outside	121 -1 243 -3 -4 -2 0 -1 -1 -5 -1 -1
and	-53 -109 107 -24 -148 178 -81 5 21 -128 107 27
and again	97 -5 19 262 -3 -24 0 -1 -7 -5 -1 -1
and are glad	-27
and courteous	73
and do	178 3 -1 6 -19 233 -3 -5 -2 5 -1 -8
and easy	56
and every	100
and has been	112
and hassle	62
and hassle free	62
and have taken	133 -1 -5 -1 -3 -1 -1 -1 -3 -3 -1 308
and i	-99 -18 -161 45 -5 -3 -10 -6 64 127 -2 2
and i am	-92
and i can	-78
and i do	-48
and i have	-42 -2 -1 -6 -1 -2 0 -4 251 -7 -4 -1
and i will	-277 -1 0 -6 -3 -1 0 -12 237 -20 -3 -1
and is not	73
and it	18
and it is	72
and it was	87
and most	75
and not	47
and on	68
and on your	74 0 -7 0 -3 0 0 169 -8 -1 0 -1
and send	-48
and she	-43
and some	72
and support	-76
and support $	-40
and tell	-53
and that 's	37
and the	12
and there	27
and they	29
and this	51
and try again	-53
and update	-48
and we	-11
and we are	22
and we hope	45
and we will	-17 -33 -228 25 -65 -6 -11 42 47 -5 -3 2
and we wish	-57
and will	21 12 -18 -44 -195 -12 5 132 -2 -7 -3 -20
and would	33
and would like	67
and you should	-69
and your	-56
answers	156 -4 30 -7 13 -4 0 -1 -3 176 -7 -1
any	21 2 -34 -234 74 -54 141 -31 42 -110 61 -217
any airline	166
any airline $	135 -5 -4 -4 177 -4 -1 -2 -4 -4 -5 -1
any confusion	205
any disappointment	76
any error	-54
any frustration	199 -4 -26 -1 -25 0 185 -9 0 -1 0 -5
any inconvenience	418 -44 -203 -43 -166 -13 674 -44 -15 -10 -9 -82
any inconvenience this	50
any other	-27
any questions	-25
any rudeness	179 -2 -64 -4 -22 0 200 -18 0 0 0 -7
any rudeness $	48
any trouble	43
anybody	85
anyone	187 -28 -34 27 191 -26 -19 5 -20 12 1 -159
anyone 's	92
anything	26
anyway	269 0 -40 -38 523 -2 0 -2 -1 -3 -1 -16
anywhere near	135
anz	-20
anz <name>	-47
anz <name> $	-79
apologies	-63 -18 -125 -137 -272 -42 709 -4 -30 -32 -21 -183
apologies $	-75
apologies for	-52 1 -106 -57 -185 -23 335 -31 -16 -12 -11 -51
apologies for any	657 3 -192 -16 -95 -4 264 -62 -5 -3 -3 -16
apologies for the	-29 -3 12 -7 -11 -1 168 -7 0 0 0 -7
apologies if	342 -1 -66 -3 -29 -2 545 -8 -1 -3 -1 -6
apologize	-37 -65 -96 -95 -229 -13 655 -49 5 -17 8 -107
apologize for	-36 -33 -168 -52 -128 -6 443 -18 -9 -9 -8 -50
apologize for any	393 -6 -40 -5 -31 0 277 -11 -1 0 0 -8
apologize for the	-22 -8 -61 -19 -36 -1 171 -2 -1 -1 -1 -16
app	-18 25 107 11 -41 9 -23 -50 -109 -182 -2 2
app $	-7 10 47 -163 -75 27 0 -8 -8 -10 -5 28
app ?	-44
app ? $	-44
app support	-71 135 -2 -1 -4 -1 0 0 0 -1 -1 -2
app support option	-38
applications	147 -1 -2 -3 -17 -8 0 -2 -3 -4 38 257
appreciate	-58
appreciate your	-40
appreciate your patience	-112
appreciate your positive	-27
appropriate	101 -1 -28 -1 -10 -3 0 275 -3 -3 -1 35
approval	171
are	26 22 21 -3 28 -422 -6 123 -103 -224 53 -19
are ,	123 41 19 -2 -3 -1 0 0 -1 207 -2 -1
are a	17 -48 235 -90 -8 -1 0 -50 -3 -2 27 -17
are all	65
are always	54 -28 0 -84 -33 -2 -14 7 -3 -3 3 159
are always working	76
are committed	78 -1 -47 0 -4 0 0 -2 -1 -1 -1 147
are committed to	78 -1 -47 0 -4 0 0 -2 -1 -1 -1 147
are continuously	128
are disappointed	134
are disappointed with	78
are enjoying	-29 -1 -4 -9 154 -1 0 -2 -2 -1 0 -11
are enjoying the	-34
are for	130
are glad	-84 -2 -11 0 195 0 -1 -1 0 -2 -5 -7
are glad to	-46
are happy	-74
are here to	-27
are important	124 -2 -6 -2 -2 -3 0 0 -1 -1 -2 176
are independent	87 -3 199 -2 -4 -2 0 0 -1 -1 -1 -1
are just	89
are known	95
are made by	79 -3 196 -4 -3 -2 0 0 -3 -3 -2 -1
are never	56
are not	54
are not able	10 268 -1 -4 -40 0 -3 -12 0 -1 0 -16
are often	101 -2 -17 18 165 -3 0 -1 -2 -3 -2 -1
are on	-16
are only	99
are outside	102 176 -37 0 -12 -1 0 0 -1 -2 -2 -1
are proud	91
are proud to	146
are right	-130
are so	-49
are sorry about	-105
are sorry if	130 -6 -32 -2 -10 0 256 -10 0 0 -1 -9
are sorry to	-39
are sorry you	32 -13 -45 -3 -25 0 270 -18 0 0 0 -26
are subject	54
are subject to	54
are the	44
are thrilled	-44
are unable	76
are unable to	76
are uncertain	179 218 -48 -5 29 0 -3 -16 0 -1 0 -4
are uncertain about	143
are unhappy	197
are unhappy with	129
are upset	71
are very	-21
are welcome	-88
are what	86
are working	20 -30 -385 -40 -4 -1 -14 401 -3 -4 2 -2
are you	-87
are you using	-34
around	156 -60 3 66 9 -32 -8 11 24 -21 -6 -135
around $	44
arrive $	-47
arrived	-28
as	60 42 -22 12 28 -43 -277 -22 -554 -10 89 6
as $	-106 -1 -1 -1 -3 0 0 -6 -1 -1 0 133
as checked	60
as checked in	79
as discussed	57 -1 -62 -3 34 -6 0 -1 0 -4 -2 170
as i	26 7 -108 18 144 -1 -2 -1 -1 -2 -3 -20
as per	438 -110 -17 -35 -369 -29 -13 -103 -8 -24 -3 372
as per our	200 -1 -52 7 -21 0 0 -5 -1 -1 -2 135
as per the	307 -32 140 -56 -80 -5 -3 -30 -1 -3 3 18
as possible	30
as possible $	10 -37 -36 -35 -26 -6 -13 243 -12 -7 -5 -58
as quickly	117 -18 -36 -19 -21 -1 -5 174 -3 -2 -1 -47
as quickly as	103 -17 -27 -18 -19 -1 -5 145 -3 -2 -1 -43
as set	133 -2 243 -3 -10 -5 0 -1 -1 -4 -4 -1
as set out	133 -2 243 -3 -10 -5 0 -1 -1 -4 -4 -1
as soon	28 -54 -149 -4 -32 -16 -19 138 -23 -21 -11 -103
as soon as	28 -54 -149 -4 -32 -16 -19 138 -23 -21 -11 -103
as they	68
as they can	141
as we	15
as we are	-45 -13 -37 -3 -22 0 2 -6 0 -1 0 241
as we can	330 -18 9 -11 -2 -1 -2 139 -1 -1 0 -43
as your	-65
asap	441 -22 -104 -44 -171 -5 -5 1064 -6 -3 -1 -98
asap $	153 -9 -61 -21 -85 -2 -3 516 -2 -1 0 -59
ask	11 -83 -209 217 17 170 -16 4 -16 -25 0 -175
ask you	81 -1 -18 -4 156 69 0 -2 -5 -5 -3 -1
ask you to	81 -1 -18 -4 156 69 0 -2 -5 -5 -3 -1
asked for	-34
assessed	62
assist	-32 77 -523 -100 -85 -22 -11 286 1 -17 -16 -20
assist $	-95
assist you	-19 6 -117 -50 -135 -7 -4 83 6 -6 -4 -5
assist you $	-39
assist you better	-39
assistance	-112
assistance $	-89
assistance ,	-44
assistance with	-45
association	213 -3 -6 -2 -2 -1 -2 -3 -12 -4 -1 292
association with	213 -3 -6 -2 -2 -1 -2 -3 -12 -4 -1 292
assure	118
assure you	72
assured	217 -60 -169 -108 -9 -19 -17 96 94 -14 -23 82
assured that	5 -2 -44 -5 -32 -1 0 -8 38 -1 -1 191
astray	74
at	15 -25 1 52 -58 31 -142 15 -62 47 -30 -25
at #	-73
at # $	-65
at $	60
at <x>	-46
at <x> $	-122 88 -4 -1 141 -2 -1 -2 -2 -2 -15 -2
at <x> for	-46
at <x> or	-43
at <x> with	24
at all times	76
at checkout	108 -3 14 220 -10 -6 0 -2 -4 -10 -2 -2
at home	52 -1 -6 308 -5 -2 0 -2 -2 -7 -2 -2
at no	-41
at some	108
at some point	33 -1 -17 17 -21 -3 0 171 -8 -4 -1 -1
at some stage	85
at the	-26
at the airport	-37
at the bottom	-47
at the earliest	424 -21 -166 -52 -85 -5 -1 465 0 -4 -3 -27
at the heart	55
at the time	124 -6 233 -25 -48 2 -1 -10 0 -1 -1 -13
at their	63
at this	36
at this time	-66
at your concern	-32
atm	64
atm withdrawal	143 -4 -11 -1 12 -1 0 191 -1 -2 -9 -2
attached	-83
attached $	-56
automated	55 -1 253 -1 -6 -2 0 -1 -1 -2 -15 -1
automatic check in	93
automatically $	64 467 1 -2 -2 -7 -1 -4 -1 -2 -5 -2
availability	63 -10 138 -26 -10 0 -1 -17 -1 -1 -1 34
availability $	51
available at	162 176 -3 -1 -8 -1 0 -1 -1 -3 -2 -1
aw	-36
awesome	-91
back	-34 24 -245 -29 -25 20 -85 252 -9 11 -75 -222
back on	-59
back to you	22
back to your	-72
bad	80 7 -15 -1 136 0 -4 -10 -1 49 -6 1
bag	-43 7 170 36 -135 -4 -4 -13 16 -2 -1 -45
baggage	-149
bags	82
ball	129 -4 -2 173 17 -2 0 -2 -4 -10 -5
bank	7 5 424 -197 -209 -83 -81 6 9 -82 -61 4
bank ,	155 39 -3 -2 -3 -4 0 0 138 -5 -1 -2
bank that	108 -2 133 -5 -2 -1 0 0 -1 -5 -3 -1
banks	234 -1 208 -22 5 -3 -1 -8 -2 -5 -2 -17
base	60
basis	94
basis of	75
batches	114
be	9 25 -18 -32 -16 27 -168 8 23 -47 -94 29
be $	-37
be a	69
be able	7 147 -47 -13 -154 -25 -14 0 7 3 0 -106
be able to	8 147 -47 -13 -154 -25 -14 0 7 3 0 -106
be advised	59
be advised that	59
be assessed	103
be assured	91
be considered	224 -30 -25 -1 -5 218 0 13 -3 -2 -1 -20
be contacted	83
be expected	90 -2 141 -3 -4 -1 0 -1 -1 -2 61 -1
be fair	299
be glad	-33
be glad to	-80
be great	-73
be great if	-45
be happy	-127
be happy to	-127
be held	160
be in	12 -63 -42 -31 -77 -24 -5 240 -3 2 -5 3
be in touch	126 -12 -45 -5 -42 -1 -1 358 -1 0 0 -33
be informed	375 -11 -7 -47 -76 -2 -2 -1 -2 -1 -1 246
be informed that	201 -8 -4 -37 -53 -1 -1 -7 -1 -1 0 216
be looked	79 -1 -22 -2 -4 77 0 391 -15 -4 -1 -1
be on time	140 -2 22 -2 -2 -2 0 -1 213 -3 -1 -3
be paid	-58
be professional	119
be reaching	158 -3 -13 -1 -14 -1 0 329 -8 -1 0 -9
be reaching out	90 -2 -9 0 -7 0 0 166 -5 -1 0 -7
be reopened	92
be something	111
be surprised	122
be too	113 -6 -6 -3 -7 -4 0 355 -6 -4 -1
bear	127
bear in	103 -2 73 -8 -2 -9 0 -1 -2 140 -2 -1
bear in mind	103 -2 73 -8 -2 -9 0 -1 -2 140 -2 -1
bearing	141 -1 -2 -4 -3 -4 -1 -1 -9 -5 -4 137
because	24 43 136 52 -55 -38 -46 -105 -16 -28 -20 -52
because it	56
because of a	58
because the	58
been	12 -53 -15 37 19 -376 79 -25 -185 -9 -20 43
been logged	222
been noted	126
been noted $	126
been processed	95
been received	157 -2 -20 -2 -8 -1 0 -2 -3 -2 0 490
been received and	67
been sent	56
before	69 -69 -85 364 -15 54 -20 4 11 -92 -33 -235
before #	-30
before you	59
behind	39 3 139 5 -4 9 -3 -32 -2 -2 -1 -62
being	83
being a	67
being part	72 -1 -10 -3 -4 -3 0 0 -2 -2 -3 283
being part of	72 -1 -10 -3 -4 -3 0 0 -2 -2 -3 283
being the	94
benefit	66 -1 26 -8 -2 -2 0 191 -1 -8 -2 -3
beside	-67
best $	-32 -2 0 -1 -8 -5 0 16 176 -5 -3 8
best experience	113
best services	72 -1 -29 -1 -3 -2 0 -1 -2 -3 -1 379
best to	42
best to always	97 -1 364 0 -2 -1 0 0 -1 -1 -1 -5
better	-12 6 -65 -123 1 -28 0 -67 -1 5 -19 251
between #	-108
between # and	-60
between the two	134 -2 232 -5 -3 -1 0 -1 -3 -4 -1 -1
big	75
bigger	125
bill	-59
billing	-30
bills	-55
birthday	-81
bit	310 -121 -297 50 208 -47 -13 23 -22 -60 4 -85
bit $	52 -1 -60 -22 253 -5 0 -4 -2 -5 75 -1
bit more time	77
boarding	18
boarding position $	82 -8 464 -9 -2 -4 0 -1 -4 -6 -24
book	-104
booked	-45 46 11 -2 -28 148 0 -3 -2 -3 -1 -2
bookings	62
both	-76
both $	-141
brands	107
break the	153
breath	139 -5 -11 -5 500 -8 0 -2 -7 -12 -5 -1
bring	-35 -2 -13 -17 8 43 0 -3 -1 -2 9 136
bring it	-86
brought	50
bugs	225
build	97
building	280
building $	116
busy	471 -6 252 -43 0 6 -1 -15 -1 -1 -1 -16
but	20 28 -47 8 -77 -147 -132 52 -21 -36 695 -519
but i	39 87 -53 -8 -1 -2 0 0 -3 -5 170
but no	53
by	-5 -378 93 3 -29 -26 -171 -218 40 -8 26 -163
by <day>	-32 -2 -35 15 -1 32 0 0 138 -2 -4 -1
by <day> $	-111 -2 -6 -5 -4 -2 0 -1 379 -2 0 -3
by a	56 4 154 -1 -121 -2 -2 6 -2 -2 -2 -44
by an	122
by an outside	107 -1 155 -5 -2 -1 0 0 -1 -5 -1 -1
by design	146 -1 24 -4 -3 -3 0 -1 -1 -7 257 -1
by hand	-42 205 -4 -1 -2 0 -1 -1 -1 -1 0 -2
by the	25 -15 131 -17 -96 -2 -13 -8 -32 -2 -30 -18
by the <name>	290 33 133 -1 -10 -3 0 -2 -1 -2 -1 -1
by the airport	193 -2 193 -2 -3 -3 0 0 -1 -2 -1
by the bank	68 0 157 -1 -4 -2 0 0 -1 -4 -3 -2
by themselves	65
by us	54 -17 155 0 -47 -1 -1 -3 -1 -1 18 -7
by you	106
by you $	85 -3 5 35 -4 131 -1 0 -4 -3 -2 -2
c	-135
cache	-73 -2 -5 -6 -5 198 0 -1 -1 -2 0 -7
call	13
call for	94 -2 9 -7 -3 -3 0 0 -4 187 -2 -2
call us	-52 -1 -1 199 -11 -2 0 -3 -1 -3 0 -4
call was	154 -2 -4 242 -2 -3 0 0 -2 -2 -28
called	44
calling	95
calls	-73 46 26 34 -160 -6 -5 -35 -2 -3 -5 -26
can	-73 152 27 -283 -6 -167 -154 15 65 34 -49 51
can $	17 -25 -34 -29 -7 -3 -8 172 -6 -4 -1 -9
can assist	-48 140 -1 -2 -8 -9 -1 -3 -5 -7 -2 81
can assist you	-62 -4 0 -2 -8 -1 -1 -4 -6 -4 -1 150
can assure	85
can assure you	85
can check	-147
can connect	-114
can do $	90
can get	-94
can have	-68
can impact	75
can impact the	75
can look	-46
can look into	-143
can move	-133
can not	117 234 7 -72 -87 -16 -99 -67 -124 -7 -106 -157
can not be	39
can not guarantee	81 311 -15 0 -1 -1 0 -1 -4 -3
can not wait	-97 -34 -1 -1 152 -1 0 -1 -4 -2
can only	103
can see	-79
can send	-33 -1 -2 -2 130 -3 0 -3 -2 -4 -6 -1
can still	-42
can suggest	-46
can take a	-36
can you	-3
candidates	132 -1 -5 376 -3 -3 0 0 -2 -4 -4 -2
capacity	112
card	-137
card $	-75 190 -73 63 -5 -3 0 -2 -2 -9 -3 6
carried	97
carried out	129 -1 200 -6 -2 -1 0 0 -2 -3 -2 -1
carried out by	84
carrier	37 -6 155 -24 -5 -1 -1 -8 -1 -2 -2 19
carry	64
carry a	130
cars	90
case has	101
case you have	98
cashback is	152 -2 -14 -10 555 -3 0 -1 -3 -5 -1 -1
category	79
caused	262 -14 -146 -80 -126 -61 318 -280 -68 -76 -75 52
caused $	82 -78 45 -103 -158 -25 232 -93 -22 -20 -24 -134
caused to	231
caused to you	231
centre	170
centre $	100
certain	134
change the	45
charge $	-38
chargeable	58
charged by	179 -2 151 -3 -2 -1 0 0 -1 -4 -6 -2
charm	201 -2 -19 -5 665 -5 0 -1 -5 -5 -4 -1
chat	-34 132 -2 3 4 -1 -1 -5 -1 -2 -1 -2
chat support	-40
cheap	88 -1 -4 -11 4 -2 0 -1 -3 207 -3 -1
check	-39 5 -38 185 -30 112 -16 -13 4 -70 19 -104
check $	-39 -11 156 -7 -10 -85 -1 0 -4 -15
check and	-57
check in	29
check in $	89
check on	-55
checked	-16
checked and	-48
checked at	126
checked for	-46
checked for you	-46
checked in the	79
checked the	106
cheers	-86
cheers $	-66
choice	84 -4 -25 7 237 -3 -1 -8 -1 -5 -1 6
choice $	66
choose	-151
circumstances	148 -7 288 -1 -12 -5 0 -2 -1 -6 -1 8
clarify	-26
clause	242
clause #	242
clause # $	85 -4 -2 -3 -1 -7 0 -1 -7 -5 -2 207
clause # of	81 -2 164 -5 -2 -4 0 0 -2 -4 -2 -5
clear	-27 -1 2 -2 -2 298 0 -5 4 -7 -1 -5
clear the	-76
clients	192
close	-23
closed	57 238 26 -1 -31 50 -5 -106 -5 -3 -3 -7
closed $	399
closer look	-23
code	-26
code $	-43 161 -2 -4 -5 -1 0 -2 -3 -3 -4 28
collections	133 -4 3 18 -4 -4 0 0 -10 473 -2 -1
com	-129
come	18
come back $	298 -7 4 -2 -5 166 0 -3 -5 231 -1 -1
come back to	-48
come from	137
comes to	-80
comes when	214
comfy	-60
comment on	73 -8 8 -3 -1 -2 0 -1 -6 142 -2 -1
commitment	77 -2 7 -2 -2 -2 0 -2 -2 -3 -39 163
committed	84 -1 -104 -2 -13 -1 0 -4 0 -1 -1 464
committed to	84 -1 -104 -2 -13 -1 0 -4 0 -1 -1 464
common	93 0 -14 242 -14 -3 0 -7 -3 68 -2 -4
common sense	122 -2 -15 185 -6 -5 0 -2 -6 166 -3 -1
communicated	175 -2 -7 -8 227 -5 -1 45 -4 -6 -1 -13
company	381 -26 349 -3 -174 -1 -2 -14 -1 -1 -1 5
company $	142
comparing	126
compensation is	138
complaints	102
completion	92
complimentary $	177 -8 -6 -3 207 -1 -1 -1 -5 -4 -1 -4
concern	-26
concerned	62
concerning	-123
conditions	63 -25 402 -12 -124 13 -3 -36 -2 15 -6 -18
conditions $	67
conditions of	81 -1 26 -7 -3 137 0 0 -3 -10 -4 -2
confirm	-20
confirmation	-49 6 -2 371 -11 -8 0 -1 -3 -4 -4 -1
confirmation number	-51
confirming	-55
congratulations	-120
connect	-24
considered	117 -25 -38 -1 -14 499 0 8 -2 -3 -1 -14
considered $	109 -21 -7 -4 -3 442 -1 -1 -2 -5 -1 52
console	-52
consumer	72 -2 -18 -6 -1 182 0 -1 -2 -4 -1 31
contact	7
contact our	-80
contact us at	-70
contact you soon	177
content	30
continue	18 -2 -244 -55 55 4 -5 13 -3 -2 -1 103
continue working	123 0 -15 -1 255 42 0 -21 -6 -3 -3 -6
continue working with	61 -1 -7 -1 145 63 0 -3 -3 -3 -5 -3
continued disappointment	108
continuously	175 -1 1 -1 -6 -1 0 -3 -1 -2 -1 175
continuously working	79
contractor	56 -1 525 -9 -15 -3 0 -4 -3 -3 -4 -2
control	161 -18 839 -43 -157 -3 -4 -22 -1 -2 -1 -47
corner $	96
corrected	-188
correspondence	512
correspondence $	88
could	20
could have	126
could help	-43
could you	-226
could you please	-25
count on	80 -1 -7 -1 -3 -2 -1 -1 199 -4 -2 15
counter $	-58
county	106
couple	44
couple of	49
coupons	115 261 -16 -2 -3 -4 0 -1 -2 -4 0 60
course	104 5 -18 1 -95 -10 0 48 -5 222 -3 -38
courteous	63
credit	-21
crew $	-51
criteria	133 181 -1 23 -5 -3 0 0 -1 -5 -1 1
current situation	107 -2 -3 -9 -1 -5 -1 48 -2 -4 139 -2
customer	134 -4 -4 -2 -56 -26 -36 -41 -15 -27 -14 418
customer 's	99
customers	272
customers $	38
d	-101
damage	63
date	-21
date $	36
dates $	63
day	-10 -89 -17 -3 251 -39 -39 39 -75 -123 5 -64
day $	-12
days	-31 -185 3 -85 72 13 -48 24 -8 3 -17 1
days $	-71
dealing	107 -1 0 260 -2 -2 -2 0 -1 -3 59 -1
dear	-20 -1 -21 -42 -185 -3 0 -28 -1 8 -1 264
dear <name>	-59
dear <name> $	-66 -9 -7 -1 -2 -9 -2 -1 -1 -22 -2 314
dear <name> ,	143
dear <name> <name>	-294
decided	122
decision	71 134 -1 -2 -6 -1 -1 1 -5 29 -1 -9
decisions	143
dedicated	126
defect	150 -2 193 -2 -2 -3 0 -1 -2 -2 -1
definitely work	112 -1 -11 -2 -1 -1 -1 -7 605 -3 -1 -4
definitely work on	72 -1 -4 -2 -1 -1 -1 -5 237 -3 -1 -6
delay $	-35 -1 -39 -2 126 -27 -40 -1 -2 -6 145 19
delayed	-80
delays	-36 -33 405 -45 41 -2 -3 -57 -1 -1 -1 -77
delight	69
delivery $	70
delivery date	-53
demand	70
department	67
department $	109 -1 -13 -5 -3 229 -1 -3 -7 -7 -1 278
dependent	166 -3 433 -2 -4 -1 0 -1 -2 -4 -3 -2
depends	85
depends on	55
desk	-27
details	-90
details $	-53 33 7 -3 -20 -3 0 -8 137 -4 -17 -2
details against	30 -44 -68 -7 4 0 -1 0 0 -1 0 138
details against your	153
details of	-24
details to	-56
device	-166
diary	118
did	58 -127 10 79 3 -145 5 -174 -101 -5 7 18
did get	145
did have	127
did you	-1
difficulty $	115
digital	99
digital bank	146
digits	-84
disappoint	34 -3 193 -3 -26 -2 18 -5 -3 -2 0 -7
disappoint our	93
disappointed	437 -12 -59 -8 -40 0 604 -12 0 0 0 5
disappointed ,	157
disappointed , <name>	157
disappointed with	252
disappointed with the	110 -2 -2 0 0 -1 174 0 -1 -1 -1 -4
disappointing	-60
disappointment	623 -12 -54 -33 -109 -4 684 -85 -4 -4 6 -31
disappointment ,	90
disappointment , <name>	90
disappointment this	122
discontent	196
discrimination	149
discuss your	41
dm	-415
dm $	-37
dm us	-36
dm with	-29
do	101 4 12 13 -44 53 29 -4 -271 49 127 -159
do $	58
do all	52
do ask	107
do check	90 -2 1 -8 89 134 0 -1 -2 -6 -2 -1
do find	211
do have to	95
do not	26 86 5 0 -38 83 -57 -2 34 1 -131 -287
do not $	158
do not need	-71
do not offer	73 178 0 -1 -3 -5 0 0 -1 -4 -1
do not skip	153 -8 -9 -8 -3 188 -1 -1 -5 188 -1
do tell	126
do that $	107
do the	70 -3 15 -5 -61 131 -1 -1 -2 -5 -2 18
do understand	-55
do with	65 -3 146 -2 -6 -3 0 -2 -2 -4 -6 -1
do you	-101
do you have	-88
doctor	-48
document	77 161 0 -2 -7 -2 0 6 -5 -4 -2 9
does	68 7 -11 43 4 -247 65 109 16 14 15 -268
does it	-49
does not	42
does not happen	98
does not make	88 -9 33 -9 -2 -3 -1 0 -3 204 -3
does this	-65
done	16
done by	85
down	36 -41 -3 71 17 -36 -20 9 5 5 -16 -246
download	-88
dr	-104
drink	78 320 -10 18 -23 -3 0 -11 -1 -2 -1 19
drink coupons	204 261 -16 -2 -3 -4 0 -1 -2 -4 0 60
driver was	175
drivers	292 -14 483 -44 0 0 -1 -18 -1 -1 -1 -33
drivers are	116
drop	-28
drop us	-11
due course	242 -2 -51 -6 -23 -5 0 284 -4 -5 -1 -2
due course $	199 -1 -40 -2 -15 -5 0 610 -4 -6 -1 -10
due to	-51 -15 387 -22 -357 -21 3 20 -12 -21 -3 4
duly	293 -2 -23 -17 -41 -1 -1 0 -1 -2 -1 201
duly noted	160 0 -41 -4 -13 -1 0 -10 -2 -2 -1 337
duly noted $	70 -1 -33 -2 -9 -1 0 -3 -2 -3 -1 237
during	52
each and	41
each and every	76
earliest	188 -25 -40 -64 -102 -6 -1 257 0 -6 -5 -12
earliest $	279 -18 -151 -46 -75 -4 0 356 1 -3 -3 -19
earplugs	98 -2 -15 -6 182 -2 0 -1 -1 -5 -1 -1
elaborate	-57
email	-119
email address	-180
email address $	-34
email to	-15
email to <x>	-88
emergency	-33 -1 -2 -10 -7 289 0 -2 -4 -4 0 -3
end	7
end $	172
engineer	-72
enhance	103 0 6 -2 -10 -1 0 -10 -2 -1 0 195
enhance your	97
enhance your experience	97
enjoy	57 -4 -177 -25 671 -8 -1 -23 -1 56 -1 1
enjoy your	-105
enjoy your flight	-34
ensure you	141
enter	-94 -3 -2 -13 150 -2 -1 -2 -6 -7 -1
entire	102
entirely	70
equally	247
error	-306 12 -24 36 -7 -3 0 42 -1 184 -3 -1
error $	-31 -3 -5 -8 -4 -1 0 198 -1 -10 -2 -1
error message	-93
escalate this	98 -15 0 -4 -3 -13 -5 0 -5 -6 -2 157
escalated this	92
estimated	-65
estimates	81
evaluation	158
every	68 -337 67 -60 -1 5 -59 -111 -73 13 5 45
every day $	57
everybody	226 -31 168 -8 30 -2 -3 -43 -1 -1 0 -38
everybody $	182 -2 135 -2 8 -6 0 -1 -2 -3 -1 -1
everyone	255 -178 60 11 6 -63 -44 1 -49 -4 1 -41
everyone $	50 -1 159 37 -70 -5 0 1 -2 -7 -3 -5
everyone 's	103
everyone else	166
everything	63
everything we	75
everything we do	75 -1 -37 -3 0 -2 0 -2 0 -2 -1 173
example	-58
excellence	153 -1 -14 -2 -1 -4 0 -1 -1 -2 -1 288
excellent	286 0 132 -4 -18 0 6 -11 -2 -1 -2 1
expect	-39
expectations	26 -17 -334 -64 -120 -1 406 -8 -1 -1 -1 176
experience	22 -338 -402 -85 -42 -94 4 -51 -1 46 18 660
experience $	-11
experience and	62 0 -5 0 -4 -1 0 -17 -1 -1 0 344
experience for	194 -3 -8 -13 -57 0 -1 -43 20 0 0 338
experience for our	109
experience for you	68
experience to	229
experience we	-37 -2 -1 -6 -4 -3 0 -1 -3 -3 -3 158
experience we want	-128
experience while	99
experience you	-88
experience you had	-24
explained	725 -13 -13 -2 446 -1 -1 -28 -1 -1 37 -52
explained in	184 -1 -60 1 191 -7 0 -1 -2 -3 125 -5
explained in the	101 -4 -21 9 29 -10 0 0 -2 -3 186 -3
explained on	83
explains	88 -1 4 -6 195 -3 0 -2 -5 -11 -4 -1
extra	-37
extremely	62 -3 10 -1 -7 -2 -5 -2 -2 -3 146 52
facility	66 407 -4 -4 -14 -2 0 3 -1 -3 -1 1
facing any issues	186 -4 -4 -3 178 -2 -1 0 -2 -4 -15 -1
fact	92 -3 4 152 2 -4 0 -1 -2 -8 -4 -1
fail	56 -1 161 -4 -20 58 0 -14 57 -7 -5 -1
failed	-108
failure	100 -3 -11 24 -2 -6 0 -2 -1 247 0 36
fair to	78 -3 141 -4 -3 -5 0 0 -3 -5 151 -2
families	-6
families manage	61
families manage their	61
fast	207 -5 3 -18 18 -1 -1 144 -1 -2 -1 -28
fastest	136 -4 -10 -1 160 0 0 -2 0 -2 -1 31
fee	-26
feed $	198 -3 270 -4 -3 -5 0 0 -3 -4 -1 -1
feedback	34 -210 -151 -322 -17 14 -44 -9 0 -79 -22 400
feedback $	34
feedback and have	86
feedback is	171 -2 -33 -3 -33 -1 -1 -2 -2 -1 0 334
feedback on	-54
feel	20 -103 25 -165 6 -18 417 -109 -15 11 -13 -103
feel free	-88
feel free to	-88
feel that way	76
feel this	109 -14 14 -7 -43 0 135 -19 0 -1 0 -59
feel this way	172 -14 14 -7 -43 0 135 -19 0 -1 0 -59
fell	59 -1 -30 -1 -13 -1 380 -3 -1 -1 -1 -7
fell short	236 -1 -30 -1 -13 -1 380 -3 -1 -1 -1 -7
fell short of	96 -2 -5 0 -1 -1 245 0 -1 -1 -2 -3
fetch details	90 -6 -15 0 -5 0 0 -1 0 -2 -1 248
fetch details against	90 -6 -15 0 -5 0 0 -1 0 -2 -1 248
few	21 -13 -21 -5 288 -8 -7 -20 10 -15 -14 -18
fewer	92
file	-50
file a	-86
files	-28 -1 -5 -10 -10 321 0 -1 -4 361 -4 -5
finances	61
find a	83 0 -66 12 0 -18 0 -7 298 97 -2 -5
find a fix	135 -1 -11 -3 -1 0 -1 -3 827 -2 -3 -4
fine for	85 -2 302 -3 -6 -2 0 -1 -6 -3 -2 -1
fine tuning	74 -2 -10 -1 -1 0 -1 -1 0 -1 -2 180
fine tuning our	74 -2 -10 -1 -1 0 -1 -1 0 -1 -2 180
fire	-67
firm	54 -1 255 -4 -23 -2 0 2 -2 -5 -7 -1
first	-17 -25 15 104 4 -5 -29 -247 12 -5 -42 -72
five	-15
flight	-70
flight $	-105
flight , <name>	-64
flight number	-112
floor	61
flying	-110
flying with	-78
flying with us	-62
folk	171 -1 -35 309 9 -2 0 0 -5 -5 -3
folks	131 -20 -2 66 9 -2 -2 -46 -1 -1 229 -34
followed	81
following $	63 -13 -8 -6 22 205 -2 -1 -2 -9 -3 42
for	-50 -83 25 -15 -12 -115 1 -61 -116 -141 197 21
for #	-115
for # days	-74
for <day>	-79
for a bit	107 -1 -5 -12 281 -6 0 -1 -3 -10 -4 -1
for additional	-48
for an	-43
for any	86 -79 -89 -158 0 -75 361 -97 -86 -67 -67 -261
for any confusion	155
for any frustration	150
for any inconvenience	248 -24 -119 -17 -74 -7 380 -24 -8 -5 -5 -37
for any rudeness	119
for any trouble	61
for every	105
for flying	-70
for flying with	-52
for further assistance	-118
for getting	-58
for it $	47
for letting	-32
for letting us	-32
for our reference	-61
for reaching	-65
for reaching out	-54
for safety	220 345 -1 -3 -4 -6 0 -1 -2 -7 -3 -3
for security	158
for security reasons	72
for sharing	34 -1 -8 -1 -4 -1 -1 -1 -2 -3 -2 230
for something	69 -2 -14 23 17 -2 0 -1 -2 -8 240 -1
for taking	-15
for taking the	-99
for the	-39 -40 12 11 31 -4 47 -78 42 -63 9 -133
for the confusion	-98
for the delay	-86 -1 6 -1 -1 -2 -91 0 -1 -1 173
for the extra	-92
for the feedback	-43
for the inconvenience	583 -68 -27 -71 -157 -42 493 -68 -15 -21 -25 -96
for the late	-37
for the trouble	-41 -2 -1 -1 0 -1 131 -1 -1 -1 -5 -2
for the wait	-133
for their	78 -1 6 -2 1 -9 0 142 -3 -3 -1 -5
for themselves	101
for this instance	53 275 -13 0 -20 0 0 -2 0 -2 -1 -3
for tomorrow	-38
for you	-40
for you $	-54
for you on	-45
for your	35
for your feedback	29
for your frustration	266 -1 -4 0 -1 0 288 -1 -1 -1 -2 -4
form $	-34 0 -7 185 -2 -2 0 0 -4 -1 -1 -1
forty	76
forward	-60
forward this	-51
forward to	-168
forward to seeing	-36
forwarded	53 -1 -75 -6 -16 -3 0 12 -4 -2 -1 189
forwarded to	144 -1 -57 -3 -9 -3 0 -3 -4 -2 -1 267
forwarded to the	105
four	-39
free	-47 68 -9 -47 136 11 -16 -197 -15 0 -10 1
friends	53 -4 -120 33 386 34 -1 -37 -1 -2 0 -48
from <day>	-46
from our side	98 -3 293 -1 -3 -2 0 -1 -3 -1 -3 -1
from there	-56
from there $	-54
from you	-32 -7 -2 181 -7 -4 -1 -3 -3 -18 -2
from your registered	-54
frustrating	-43
frustrating $	-54
frustrations	100 -1 -4 -1 -1 -1 208 0 -1 -2 -2 -1
full amount	96
further	-34 1 -312 -33 18 -53 -61 401 -63 -42 -38 7
further and	77
further assistance	-155
further assistance $	-170
further to	72 -2 -11 -2 -2 -4 0 -2 -4 -6 -1 173
further to your	96 -3 -6 -5 -2 -5 -1 -3 -5 -7 -1 148
future	42 -14 -51 30 -4 -4 -2 -1 -2 29 -1 160
gauge	130
generally	226 -2 -344 569 3 -1 -1 -20 -1 26 -1 -17
generated	110
genuine	164 -6 29 19 -6 -2 -1 0 -3 131 -3 -2
genuine $	133 -9 60 -5 -3 -1 -1 -1 -3 171 -3 -4
geographical	63 227 -14 -2 -3 0 0 -1 -3 -1 -1 -2
get	43 -7 -92 -69 16 49 -90 233 -37 -66 -22 -244
get back	63 -9 -53 -16 13 -1 -2 228 -5 -1 0 -50
get back to	63 -9 -53 -16 13 -1 -2 228 -5 -1 0 -50
get this checked	-49
get used	97 -2 -10 -4 348 -7 0 -3 -4 -8 -1 -1
get used to	97 -2 -10 -4 348 -7 0 -3 -4 -8 -1 -1
get you	42
get you going	57 -1 -25 -1 -16 -1 0 196 -1 -1 0 -12
gets	93
getting a	106 208 -12 -2 -27 -3 0 1 -4 -5 -25 -1
give it	55 -2 -45 -4 316 -7 -1 0 -2 -7 -1 -4
give out	106
give us	-30 -3 -15 144 -16 -3 -1 12 -4 -3 -9 12
give us a	-125
given	35 -7 196 -121 2 -4 -5 -1 19 -3 -2 8
given $	154 -1 376 -3 -7 -3 0 -1 -4 -6 -5 -1
giving	96
glad	-311 -6 -96 -19 371 -1 -3 -23 -1 51 46 -2
glad that	-54
glad to	-7 -1 -21 -1 134 -3 -1 -3 -1 -4 102 -8
glad to hear	83 -4 -5 -2 372 -5 -2 -1 -1 -7 -7 -2
glad we	-77
glad we could	-37
glass	-38
go	20 -29 -7 31 12 7 -42 -104 2 6 15 -143
go $	-38 -2 -3 -4 220 -2 0 -1 -3 -4 -2 -1
go through	46
go wrong	141 -3 -1 -2 -4 -3 0 -1 314 -5 -1
goal	141 -3 -47 -4 0 -1 0 -7 -1 -1 -1 306
goal $	99 -1 -4 0 -9 -3 0 -1 -2 -2 -1 341
goes	-150
goes back	-94
goes back to	-39
goes out	-127
going	38
going to	52 -30 -40 -107 54 -4 -5 7 315 9 -2 -15
going to be	137 -4 -26 -17 2 -2 0 26 307 -3 -2 -18
good	-116 -73 -88 94 219 -35 1 -26 -14 13 -6 -135
good morning	-49
good to hear	-36
got it	-55 175 -6 -10 -7 -6 0 108 -6 -8 -1 -1
got it $	-27 316 -5 -13 -7 -6 0 -7 -5 -5 -1
got this	58
got this $	73 -3 -1 -15 228 -4 -1 -3 -7 -13 -1 -2
grass	134 -3 -8 -9 156 -1 0 -1 -3 130 -7
great	47 -83 2 -189 372 -19 4 -151 -11 -25 -8 7
great day	-42
great if	-45
great if you	-45
great to	-80
great to hear	-80
greatly appreciated	116 -2 -3 -3 -3 -3 -1 -4 -2 -3 -1 418
greetings	-112
grow	91 -1 -60 7 32 -4 0 -1 -1 -4 -2 140
guarantee	127 158 -37 -14 -83 0 -10 -26 238 -2 86 -12
guaranteed	290 -6 12 -22 -101 -5 -1 -41 533 -3 16 -11
guaranteed $	214 -1 4 -5 -41 -10 0 -17 483 -6 35 -3
guess	167
guess $	167
guide	38
had	15 2 55 76 -9 -172 -3 -178 -138 1 27 -78
had it	68 -2 7 147 -14 -4 0 -1 -4 -13 -3
had with	-43
had you	78 -1 -60 348 -21 -3 0 -3 -3 -7 -2 -4
haha $	123 -4 -18 -4 467 -7 -1 -1 -2 -6 -2 -4
half a	142
handed out	71
handful	186
handful of	100
handle	89 140 -5 -1 -8 -2 0 0 -1 -7 -1 -1
handled	94
handles	151 -2 91 -2 -12 186 0 -1 -2 -5 -1
hands	204 -7 375 -54 -4 0 -1 -2 -1 -2 -1 -30
hands $	77 -1 301 -3 -10 -2 0 -1 -2 -2 -4 -1
handset	153 -3 -4 183 -11 -3 0 0 -3 -5 -2 -1
hang in	63 -3 -6 -7 -24 -21 -1 170 -7 -8 0 -3
hang in there	63 -3 -6 -7 -24 -21 -1 170 -7 -8 0 -3
happening	-84
happy	-277
happy to	-110
happy to assist	-34
happy to help	-70
hard	40
hard for	153
hard to	150 -16 -24 -56 2 -2 -8 159 -2 -3 -1 12
hard to get	47 0 -25 0 -6 0 0 187 -1 -1 -1 -4
harder	177
harder to	148
hardly	498 -2 3 -19 314 -2 0 -22 -3 -5 4 -5
hardware	173 -2 -4 -5 11 486 -2 -1 -3 -8 -2 -1
has	-3 -148 24 8 14 -154 -2 9 -62 -85 27 4
has already	86
has been	70
has been addressed	108 -2 -2 -1 315 -1 -1 -1 -2 -1 -8 -5
has been logged	91
has been noted	126
has been received	99 -2 -6 -3 -3 -1 -1 0 -3 -2 -1 228
hassle	237
hassle $	49
hassle free	85
hassle free $	62
have	3
have $	-50
have a	8
have a great	-58
have been	-3
have caused	93 -4 15 -11 -15 0 154 -8 0 -1 0 -7
have helped	141
have helped $	141
have just	-97
have my word	136 -1 -5 -9 -5 -6 0 -1 291 -8 -1 -1
have no	99
have passed	-99
have paused	177 248 -36 -3 -14 0 0 -4 -3 72 -1 -4
have paused our	84 372 -25 -1 -7 0 0 -2 -3 -1 -1 -2
have put	-42
have put a	-30
have received	107
have received a	136 -1 -9 32 136 -11 8 0 -2 -5 -2 -1
have refunded	-42
have taken	76 -2 -68 -6 -38 0 -1 0 1 -1 0 408
have taken note	150 -1 -7 -1 -2 0 0 -1 -3 -2 -1 276
have this checked	-73
have to	34 -70 14 -20 8 259 -40 -39 -3 -51 17 -183
have to go	83 -1 6 67 -3 -20 0 -1 -2 -4 166 -1
have tried	-39
have you on	57
have you tried	32
have your	-27
having	17
having a	109
having a look	102
having the	71
having you	-38
he has	-57
hear	-235 -116 -231 -105 31 -29 101 2 -20 1 -11 1
hear about	-64
hear about the	-39
hear about this	-69
hear that	-19
hear that $	-133
hear this	-247
hear this $	-92
hear you	-24 -1 -13 -1 -4 -1 455 -2 -1 -1 -1 -4
hear your	-55
heart	105 -7 -16 -20 -8 -1 -1 -26 166 -2 -1 130
heart of	75 -1 -37 -3 0 -2 0 -2 0 -2 -1 173
heart of everything	75 -1 -37 -3 0 -2 0 -2 0 -2 -1 173
hello	-121
hello $	-257
hello <name> $	-228
hello <name> ,	33
hello <name> <name>	-74
help	-121 11 -148 -26 17 -18 -76 -2 9 -88 3 54
help $	-48 -6 -106 3 339 -1 -2 1 66 -3 0 -5
help ,	-57
help families	61
help families manage	61
help section	-71
help section of	-101
help you	-23
help you with	-133 -3 -2 0 -3 0 -1 151 -1 0 0 -6
helped $	141
helps $	-166
helps us	54 -1 -2 -2 -12 -3 0 -2 -2 -3 -1 466
hence	245
hence the	40 15 311 -2 -12 -24 0 -1 -2 -6 -3 -1
her	-101
here	-100
here ,	-48
here <x>	-189
here <x> $	-65
hereby	110 -5 -5 -4 -1 -1 -1 -1 -2 -4 -1 175
hey	-83
hey , <name>	-35
hey <name>	37
hey <name> $	-413
hey there	-90
hey there $	-132
hi	-98
hi $	-169
hi ,	-22
hi , <name>	-107
hi <name> $	-424
hi <name> <name>	-49
hi there	-65 131 -81 -6 -28 -1 -8 -4 0 -1 36
hi there $	-221
high	120
highlighted	233
history	-61
hitch	136 -2 -8 -6 84 -3 -1 -1 196 -9 0 -1
hold	-95
hold the	-76
honestly	152 -3 -30 -3 194 -5 -1 -11 109 -5 -3 -4
honestly it	98
hope	18 -164 -572 -289 349 -69 -39 -3 -76 2 -42 -2
hope this	-144
hope this helps	-90
hope to have	79 0 -3 -1 -13 0 0 133 -1 -2 -1 -2
hope to see	-47
hope you	24 -20 -61 -38 564 -5 -17 -159 -5 -7 -3 -14
hope your	59 -1 -15 -1 389 -2 0 -6 -4 -4 -1 -5
hopefully	126 -2 -44 -11 2 -7 0 381 -5 -5 -1 -4
hopefully ,	146
hour	-187
hour $	-33
hours	-18 2 174 -7 -30 3 -10 -115 -19 -26 46 -45
how the	146
how we can	-36
however	152 5 -50 -281 -10 -72 -6 11 -70 -77 1112 -327
however ,	53 19 -9 -86 -21 -27 -1 17 -19 -26 85 -151
however , it	93
however , the	154 -2 -62 -1 -4 -2 0 -1 -1 -3 257
however , we	53
human	163
hundred	276 0 -2 -4 154 -3 0 -2 -3 -8 60 -1
hurry	69 -12 2 -4 264 -7 0 0 -8 -6 -2
i	-129
i 'd like	-48
i am	-1 131 -10 -9 -3 4 -19 -1 -4 9 -32 -27
i am afraid	250
i am so	-60
i am sorry	-42
i am sure	259
i am unable	135
i am very	-38
i apologise	-95
i can	-34
i can only	101
i can see	-63
i could	59
i could not	143
i have	-118
i have asked	-22
i have just	-36
i have put	-176
i have refunded	-42
i need	-87
i promise	148 -1 -2 -6 -16 -3 0 8 151 -8 -3 -2
i promise you	188
i see that	229 43 4 -3 -3 -1 -1 -2 -4 134 -5 -1
i think	33
i will	-54 -39 -101 -43 -32 -2 0 280 20 70 -1 -26
i would not	82
icon	-84
id	-211
id $	-28
id to	-40
if	-53 44 -87 23 2 9 187 5 -265 23 -14 -271
if it	-33
if our	121 -2 -39 -1 1 0 260 -6 -1 -1 -1 -9
if our <name>	65
if so	-42
if that	-51
if the	-40
if there is	-76
if there was	112 -2 -13 76 -1 -2 138 0 -2 -3 -4
if we	40
if we can	27
if you 'd	-102 -4 -4 144 6 -8 0 -1 -4 -6 -2 -1
if you can	-96
if you have	-47
if you need	-83
impact the lives	75
importance	130 -1 -12 -2 -2 -1 -1 -1 -1 -4 -1 399
important	149 -28 -149 -4 -85 -2 -7 7 -2 -3 -1 675
important for	73 -1 -10 -4 -3 -1 0 -1 -1 -2 -2 249
important for us	143 -1 -10 -4 -3 -1 0 -1 -1 -2 -2 249
important to	205
important to us	128
improve	32 -8 -59 -23 -82 -1 0 -2 -1 0 0 418
improve our	45 0 -34 0 -5 0 -1 -15 -1 0 -1 166
improving	37
improving the	98
improving the experience	65
in	-5 62 -16 33 -30 54 -305 16 -69 78 -148 -11
in ,	-29
in <name>	-26
in about	-37 194 -2 0 -1 0 0 -4 -6 -1 0 -1
in accordance	184 -1 -4 -2 1 -2 0 -4 -1 -2 -1 255
in accordance with	184 -1 -4 -2 1 -2 0 -4 -1 -2 -1 255
in and	-101
in app support	-57 135 -2 -1 -4 -1 0 0 0 -1 -1 -2
in certain	83 165 0 -1 -2 -1 0 0 -2 -1 -1 -5
in contact	181 -1 -3 0 -3 -1 0 347 -2 -1 0 -1
in due	286 -3 -62 -9 -32 -4 0 528 -3 -4 -1 -2
in due course	242 -2 -51 -6 -23 -5 0 284 -4 -5 -1 -2
in for	-53
in it	33
in keeping	112
in line	97
in line with	126
in one	32 -2 -24 58 -4 163 0 -6 -3 38 -1 4
in our	34 7 -32 4 145 -3 -4 -16 -4 14 -2 -2
in our records	125 331 -9 0 -1 0 0 0 0 -1 0 -2
in such	57
in terms	79
in terms of	79
in the	-2
in the <name>	58
in the air	6
in the house	412
in the notes	112 -4 -3 219 -3 -11 0 -1 -2 -3 -1 -1
in the process	-78
in the queue	77 -1 -16 147 -4 -3 0 28 -3 -6 -2 -7
in the subject	-178
in the system	46
in the terms	55 -1 336 -9 -3 -13 0 -1 -2 -4 -1 -1
in these	96
in this	38
in this regard	130
in touch	6 -6 -201 -47 -26 -17 -21 384 -43 -12 -3 -151
in touch $	-70
in your	-16
in your <name>	-50
in your account	-51
incomplete	145 -3 -14 500 -2 -6 0 -1 -5 -6 -4 -2
incomplete $	145 -3 -14 500 -2 -6 0 -1 -5 -6 -4 -2
inconvenience	598 -416 -290 -454 -235 -260 733 -561 -162 -195 -158 -338
inconvenience $	487 -49 -198 -38 -30 -32 352 -54 -16 -18 -15 38
inconvenience ,	43
inconvenience , <name>	151
inconvenience caused	433 -46 5 -49 -94 -10 330 -65 -11 -15 -19 -115
inconvenience caused $	195
inconvenience regretted	131 0 -10 -2 -15 -6 149 -3 -2 -3 0 -5
inconvenience regretted $	131 0 -10 -2 -15 -6 149 -3 -2 -3 0 -5
inconvenience this	-143 -7 -46 -7 -17 0 450 -8 -1 0 0 -7
inconvenience you	113
inconvenience you have	88
industry	443 -3 12 -14 -42 -2 0 -11 -1 -1 -1 195
influence	162 -1 231 -1 -7 -1 0 -1 -5 -3 -3 -1
inform	432 155 -163 23 -151 -8 -154 -7 -12 -11 24 106
inform you	205 225 -81 -62 -67 -3 -101 1 -8 -6 8 67
inform you that	163 132 -67 -51 -58 -2 -94 2 -8 -5 12 85
information	-17
informed	47
informed that	240 -10 -5 -43 -58 -1 -2 -10 -1 -1 0 335
inputs	64
inputs in detail	61
inquiries	172
insights	165 -1 -21 -2 -12 -2 0 -3 -3 -1 -2 191
insights are	92
instance	118
instance $	100
instead	-191 -1 -4 142 -10 -1 0 -1 -1 -4 -5 -1
instead $	-50
instead of	-53 -1 -4 142 -10 -1 0 -1 -1 -4 -5 -1
instructed	148 -1 151 -2 -4 -3 0 -1 -1 -1 -1 -15
intend	75 3 -1 -12 -30 0 -1 179 -1 -1 0 -3
intend to	88 4 18 -9 -24 -1 -1 217 -1 -1 0 -24
intended	101 -4 261 -2 -10 -4 0 -1 -2 -3 -1 1
intention	229 0 145 -4 28 -1 -1 -2 -1 -2 -2 -5
intention to	80 -2 311 -3 -3 -2 -4 0 -2 -2 -1 -1
intentional	105 -4 281 -5 -2 -1 -1 -1 -9 -5 -2 -4
internal	59
internally	148 -1 -18 -2 -6 -1 0 468 -6 -5 -3 -1
internally and	99 -1 -4 -5 -1 -1 0 137 -9 -3 -3 -2
into account	107
into this and	97
investigated	160 -2 -8 -6 -2 -2 0 161 -5 -2 0 65
invoice	-62
iphone	-51 -4 -2 -12 141 -10 0 -3 0 -12 -1 -2
irrespective	121
irrespective of	121
is	60 23 57 -34 46 -392 -90 -37 -171 -161 -19 -13
is a	2
is a bit	136 -1 -18 27 150 -1 0 0 -2 -5 -2 -1
is about	147 -5 197 -4 -4 -4 0 -1 -1 -5 -2 -2
is always	79
is an	34
is at the	49
is attached	-49
is between	100 -2 175 -9 -3 -2 0 -1 -2 -2 -4
is called	330 49 16 13 -9 -3 0 -2 -3 142 -1 -2
is completely	175 -1 271 -4 -2 -8 0 -1 -3 -2 -1 -3
is explained	154 -4 -6 -2 228 -6 -1 0 -4 -4 -3 -2
is explained on	64
is fine	-32
is for	26 -10 210 5 -87 0 3 -10 -1 -1 -2 -15
is for the	123 -1 194 4 -15 -2 0 -2 -2 -4 -6 -1
is generally	94
is generated	70 -7 146 -2 -1 -1 -1 -1 -2 -4 -2 -3
is going	48
is going to	146
is greatly	116 -2 -3 -3 -3 -3 -1 -4 -2 -3 -1 418
is greatly appreciated	116 -2 -3 -3 -3 -3 -1 -4 -2 -3 -1 418
is hardly	94 -5 -13 -6 188 -3 0 -1 -3 -8 19 -1
is hereby	110 -5 -5 -4 -1 -1 -1 -1 -2 -4 -1 175
is important to	77
is known	85
is less	128
is less than	128
is mandatory	109 -5 222 -3 -1 -1 0 0 -1 -3 -1 -5
is meant	324
is meant to	101
is nearly	77
is nearly always	77
is not	49 93 19 -36 13 -65 -68 -275 -124 -43 24 -49
is not a	55
is not available	167 607 -54 -5 -21 -2 0 0 0 -2 -1 -2
is not currently	105 252 -14 -3 -2 -1 0 0 -1 -3 -1 -1
is not possible	186 402 -44 -1 -6 -2 -2 0 -1 -3 -1
is not really	84
is not something	95
is only	187
is our	102
is our number	91 -1 3 -1 -1 -3 0 -1 -3 -2 -1 149
is part	149
is rather	136 -2 -18 53 137 -2 0 0 -2 -9 -3 -1
is required	21 -2 -8 -7 3 -2 0 -2 -1 -2 -1 202
is required to	69
is some	168 -3 -8 78 -4 -4 -1 10 -3 184 -4 -1
is something	28
is something that	134
is something to	107
is stated	142 -2 307 -10 -2 -4 0 -1 -4 -6 -3 -3
is the reason	129 -6 -7 233 -3 -7 0 0 -2 -3 -5 16
is there for	185
is therefore	65
is this	-85
is to provide	87 -2 -7 -1 -1 -1 -1 -1 -1 -1 -1 194
is what	84
is what you	178
is why	37
is within what	99
issue	-44 -108 16 -64 -166 -1 -5 127 60 10 8 3
issue $	-54
issue highlighted	54
issue persists	-50
issues with	-159
it	-21 -117 -5 -21 21 47 -168 81 49 104 47 -328
it $	6 -80 -77 65 60 14 -163 -51 14 13 -108 -195
it 's	20 5 18 11 -12 -26 46 18 -137 -91 12 15
it 's a	47
it 's best	149
it 's in	60 -1 5 2 -3 226 0 -8 -2 -7 -2 -2
it 's not	44
it 's only	73 -1 -70 -4 497 -5 0 -1 -1 -6 -3 -1
it 's still	-76
it 's the	46 3 134 -14 -5 -2 -1 -44 0 -1 7 -23
it 's with	46 0 -8 -6 -10 -1 0 256 -1 -4 -3 -1
it a	95
it back	-49
it can	-25
it can not	-33
it does	14
it gets	84
it goes	-164 156 -1 -6 -9 -8 0 -1 0 -4
it had	115
it is	26
it is not	-53 1 201 -3 -61 -1 -4 -8 0 -2 -1 -10
it is the	119
it out	-126
it says	44
it shows	-136
it takes	-53 -5 -11 -5 -2 -12 0 -1 264 102 -2 25
it turns	84 92 -10 39 -3 159 0 -1 -3 -21 -4
it under	-62
it up	23
it was	14
it was in	129
it will	15 -100 -6 -8 4 -52 -12 -4 258 -39 -25 -1
it will all	92
it will be	64
it would	62
it would be	47
it would have	128 -1 1 136 -3 -1 0 -2 -2 -8 -2
it you	149
item	52
items are	52
its	30
itself	98
itself $	46
job	57
journey	30
journey $	70
jp	-68
jp $	-54
just	12 -61 -4 -90 525 -81 -58 -5 -75 -94 -13 -9
keep the	-56 -4 13 -12 -3 198 0 -1 -1 -3 -6 -5
keep us	-80
keep you	178
keeping	105
keys	-65
kind	-11
kind regards	-73
kind regards $	-63
kind words	-184
kind words $	-50
kindly	12 -20 -157 -1 -21 96 -81 29 -37 -42 -19 351
kindly note	189 -1 -2 -4 -10 -6 0 -1 -2 -3 -2 241
kindly note that	93
kindly share	-92
kindly share your	-38
know	-16 -161 19 -4 81 -44 -42 61 -130 8 19 8
know $	30
know <name>	62
know how	-33 -3 -1 -6 -9 -8 -1 -3 -2 202 -2 69
know if you	55
know it $	111 -1 -10 30 -3 -3 0 186 -11 -5 -1 -1
know who	197
know your	-103
known	204
known for	87
known to	185
labelled	80 -8 272 -8 -2 -12 0 -3 -5 -8 -5
language	164 -2 -90 280 -10 -17 0 -5 -3 565 -3 -5
language $	92 -11 -34 19 12 -10 0 0 -3 461 -7 -1
latest	-99 -2 -2 -4 -2 -4 -1 205 -1 -1 -1 -4
latest version	-134
leadership	-75
leadership team	-57
leadership team $	-48
leave	23
legal	178
let	26
let me know	-125
let our	-83
let us	-100
let us know	-124
lets	-35
letter	-46
letting	-78
letting us	-57
letting us know	-57
life	135 -1 -7 -2 96 -2 0 -2 358 -5 -1 -5
life $	139 -3 -9 -3 -3 -2 0 -1 686 -3 -1 -3
lifestyle	161 -2 -11 134 -4 -4 0 -1 -2 -4 -1 69
like	-11 -25 -171 4 76 -27 -1 -193 -1 13 8 46
like to	-73
like to have	-76
like to help	-71
like to inform	203 -26 -115 -19 -24 0 -3 -24 -1 -1 47 221
like to look	-96
likely	36 -1 -24 382 -8 -3 0 -4 -2 -3 -2 -5
limits	67
line	13
line for	-40
line for our	-47
line with	36
link	-145
link $	-49 298 0 -4 -3 -6 0 -2 -4 -2 -1 -19
link <x>	-10
link <x> $	-130
link to	-76
linked	-37
lists	106
live $	165
live chat	-32 -4 -4 229 -13 -1 0 0 0 -7 -3 -1
live chat support	-53
live with	120
lives	65 -1 -84 -5 298 -3 0 -4 -1 -4 -2 5
lives of	113
lives of many	75
loads	311
loan	-38
logged	211
logging	-42
lol	157 -1 -48 -4 318 -12 0 -2 -4 113 -1 -1
long way	100
longer	115 67 50 -8 -157 -7 1 22 -4 12 -5 -8
longer than	37 -3 142 6 -44 -1 4 2 -2 -2 -6
look	3 -241 -209 8 45 -87 -5 276 -8 5 -36 -122
look $	-118 -1 -1 -7 -4 -1 -1 293 -2 -1 -1 -16
look forward	-41
look forward to	-112
look into	-19 -9 -120 -26 5 -1 -4 198 -10 -1 0 -5
look into this	-44
looked at	42
looked at $	105 -7 -8 -5 32 131 0 10 -11 -4 -2 -2
looking forward	-26
looking forward to	-26
looking into	73 -1 -30 0 -8 -1 0 273 -2 -1 -12 -1
looking into this	73 -1 -30 0 -8 -1 0 273 -2 -1 -12 -1
lot	41
lot to us	-46
love	-283 -1 -3 -7 174 -3 0 -9 -2 -4 -1 22
love to	-102 -4 -8 -2 16 -1 -1 -2 -2 -3 0 162
love to hear	-39
loyalty	-41
made by	126
made by the	76
mail	36
mail $	149 -6 -178 -2 19 -1 -2 7 -2 -3 -2 244
mail ,	205 -2 -4 -7 -4 265 0 0 -5 -12 -1 -6
main	-80
maintaining	96
maintenance	-31
majority	419 -3 139 -25 3 -2 -1 -4 -1 -3 -3 -13
majority of	184
make	20 -17 15 -7 -151 -93 -33 -22 132 12 26 24
make your	62
makes	50
manage	117
manage their	69
manage their finances	61
managed	113
manager	-42
manager ,	-41
many	56 -20 -19 16 188 -28 -18 -181 -27 -34 -15 2
many more teenagers	75
many of	147
many people	189
matter	308
matter $	45
matter and	132 -1 4 -2 -2 -1 0 221 -15 -2 -1 -2
matter for	45 0 588 -7 -34 -1 0 -3 -2 -2 -4 -3
matter how	83 -8 -4 -2 25 0 0 -5 145 -9 87
matter of	215
may be able	-61
may have caused	214 -2 -18 -6 -10 -1 191 -6 -1 -1 -1 -2
may not	89
may not be	68
maybe	311
maybe a	168 67 -7 -8 137 -3 0 -4 -4 -10 -2 -1
me	-269
me $	-18
me a	-10
me know	-125
me to	-60
me which	-57
mean	51 -4 140 -6 42 -2 -2 -5 -2 -3 -1 -7
meaning	128 -2 -6 -17 226 -4 0 -1 -4 -11 -7 -2
means	31 -70 41 0 1 -18 -12 -51 10 130 3 -10
means $	130 -6 -4 -5 4 -5 -1 0 -5 569 -2 -1
means a lot	-76
means that	101
meant	111
meantime $	-49 -1 -2 -12 165 -2 0 -2 -3 -4 -1 -4
member will	231 -8 -11 -3 -20 0 0 174 -1 0 0 -16
member will be	231 -8 -11 -3 -20 0 0 174 -1 0 0 -16
members	98
mention <x>	-35
mentioned	221 -2 -1 47 168 -4 -3 -44 -1 -2 -1 -18
mentioned in	46
mentioned in the	80
merely	94 -1 377 -7 -2 -2 -1 -2 -9 -7 -3 -2
message	-83 -7 -22 0 239 8 -1 -5 -1 -2 -1 -25
message you	-49
meter	-43
might	191 -1 -12 36 -4 5 15 15 -16 -25 -10 -156
might be	47 17 -26 147 -4 -3 0 38 -2 -4 -1 -8
might have	60
miles	-35
million	230
mind	50 -30 -14 4 79 -3 -5 -18 13 160 -4 -2
minute bugs	104
minutes	-30
minutes $	-173 32 -60 24 14 -5 -1 0 -1 168 -4
minutes is	174
mobile number $	-53
moment	72 173 6 -29 1 -1 -5 5 -5 -5 -2 1
moment $	33 381 -39 -34 31 2 -1 -1 -1 -2 -1 -15
moments	200
money $	59
months	-52
months $	-41 -5 -3 46 -6 259 -1 -2 -2 -14 -2 -1
more info	-37
more of	70 -1 -36 -5 395 -3 0 0 -4 -9 -3
more teenagers	75
more time	238 -1 -19 -19 5 -3 -2 261 -3 -7 -1 -2
morning	-101
morning $	-55
most	155 22 -64 193 102 -44 -55 -213 -71 -122 -55 -111
most of	107
mostly	114 -1 -75 950 -30 -3 0 -2 -2 -8 -3 -2
motto	140 -2 -19 -1 -2 -4 0 -1 -1 -1 -1 199
mould	74 -1 -21 341 -4 28 0 0 -2 -6 -1 -3
moved	-96 -2 -10 -11 135 -1 -1 -1 -2 129 -2 -1
moved to	-48
much	49 -186 -39 -15 384 -44 -50 0 1 -42 -14 -3
must	161 19 -73 4 -39 623 -26 -296 -36 2 2 -223
my	-11 -8 -14 -13 -20 6 0 -86 438 -38 0 -115
my <name> $	83 -6 3 -4 -4 493 -1 -2 -4 -11 -12 -3
my word	163 -1 -9 -5 -11 -5 0 -3 347 -9 -1
myself	-188
natural	170
nature	53 -3 134 24 -21 -5 0 -1 -2 -4 2 -2
near	127
nearly	35
nearly always	104 0 -4 225 -24 -2 0 -3 -11 -4 -2 -2
need	-33 1 25 -74 1 115 -134 -370 13 9 -9 -14
need anything	-42
need assistance	-98
need to	14 5 19 -28 -30 257 -83 -107 1 1 1 -121
need us	-52
need your	-64
needed	-156
needed $	-70
needful	325 0 -72 -1 9 -14 0 -7 -2 -3 -2 615
network	30
never	258 8 156 1 -89 -115 -144 -570 185 -115 4 -24
never intend	91
never our	153
never our intention	71
never want	102
nevertheless	88
new	-26
next	-20 -12 -75 1 -4 3 -27 12 25 33 -23 -230
next $	-69
next time	52 -12 -223 227 -8 -3 -2 1 -1 17 0 -22
next week	-90
night	-58
nine times	119 -1 -13 -6 160 -4 0 -1 -2 -4 92 -1
no	6 258 3 -48 -16 -89 -147 -269 17 27 -15 -73
no #	156
no $	-39 162 -8 -6 -28 -4 -1 -1 -4 -18 -2 31
no charge	-127
no charge $	-74
no control	69
no fee	-67
no influence	103 -2 162 -3 -3 -1 -1 0 -5 -3 -3
no matter how	83 -8 -4 -2 25 0 0 -5 145 -9 87
no need	-36 -14 -9 -5 70 -7 0 0 -2 206 -1 -2
no need to	-119
no point	192
no problem	-32 -26 -2 -4 132 -6 -1 -1 -5 -20 -1 -1
no question	134 -7 9 -6 -4 -3 0 -1 345 -7 -1
no say	91 -4 148 -5 -3 -2 0 0 -3 -8 -3 -1
no say in	91 -4 148 -5 -3 -2 0 0 -3 -8 -3 -1
nobody here	92
nobody is	92 -2 328 -3 -14 -1 0 -1 -3 -6 -3 -1
non refundable	109 35 141 14 -19 -4 0 -1 -3 -8 -2 -1
noon	-182 181 -1 -3 -5 -2 0 -2 -48 -4 -1 -1
noon $	-51
normal	34 -9 -5 -50 463 -1 -2 1 -2 -2 -1 -18
not	74 300 28 53 3 12 18 -493 -110 46 -58 -499
not #	121
not a	68
not a big	77
not allowed	198 194 -8 -3 -3 -2 0 0 -1 -1 -2 -1
not available	95 215 -135 46 -67 -1 4 -4 0 -2 -9 -6
not be	46 282 2 -113 -51 -5 -59 -75 -4 -20 -4 -15
not be able	472 315 11 -30 -32 -2 -3 -70 -5 -2 -2 -25
not be changed	90 -71 -6 -1 -1 204 0 0 -1 -2 0 30
not be reopened	92
not be too	113 -6 -6 -3 -7 -4 0 355 -6 -4 -1
not call	112
not control	93 -32 281 -1 -1 -1 0 0 -1 -4 -1
not cover	125
not currently	105 252 -14 -3 -2 -1 0 0 -1 -3 -1 -1
not do	56
not even	108 -6 -1 -5 152 -9 0 0 -3 -4 -2 -1
not every	92 -1 127 -3 -12 -3 0 0 -2 136 -2 -1
not give	106
not give out	106
not gone	-54
not good	-65
not guarantee	81 311 -15 0 -1 -1 0 -1 -4 -3
not happen	84
not happen $	67
not have a	89 306 -3 -11 -1 0 0 -11 0 -1 0 -12
not have any	47 228 -5 -1 -7 -2 0 -1 -1 -2 -1
not have the	78 133 -31 22 -4 -4 0 0 -1 -5 -1
not have to	-214
not in	83
not in the	89
not make	88
not mean	124 -5 387 -3 -5 -2 -1 0 -2 -4 -1 -1
not met	145
not need	-91 -6 0 -6 -7 -22 0 -1 336 -6 -19
not of	88
not offer	86
not open	102
not open a	102
not possible	186 402 -44 -1 -6 -2 -2 0 -1 -3 -1
not possible $	59
not quite	82
not really	259
not skip	153 -8 -9 -8 -3 188 -1 -1 -5 188 -1
not something	160
not something we	77
not speed	78 38 -13 222 -3 -2 -1 -1 -2 -17 -2
not support	105 140 -14 109 -2 -15 0 -1 -2 -11
not sure	85
not the experience	-41 -2 -1 -6 -4 -3 0 -1 -3 -3 -3 158
not touch	-81
not us	137 -4 294 -4 -4 -6 0 0 -4 -1 -1 -1
not us $	88 -4 200 -6 -2 -7 0 -1 -4 -2 -1 -2
not wait	-210
not wait to	-155
not want you	-72
note	24 -17 1 -4 -149 -12 28 -58 -11 -13 -6 166
note of	150 -1 -7 -1 -2 0 0 -1 -3 -2 -1 276
note your	402
noted	184 -21 -110 -81 -25 -2 -10 -129 -1 -2 -1 914
noted $	338 -5 -140 -30 -83 0 -4 -21 -1 -1 0 789
notes	61 -1 -28 503 -6 -7 0 5 -2 -4 -1 -4
nothing	56 -66 117 -61 16 7 -57 -170 97 -111 -58 -310
nothing $	-75
nothing can	91 8 0 -1 -7 -3 0 -1 280 -4 -2 -1
nothing to	59 -17 -2 -9 163 -4 -3 -28 -2 -1 -1 -23
nothing to be	146 -1 -30 31 182 -15 0 0 -5 -4 -1 -1
nothing to do	50
nothing to pay	-68
nothing we	141 -16 356 -1 -4 -3 -1 0 -5 -6 -2
notice	33
notified	47
notify	58
notify you	103
now	-105 67 -36 0 -3 -45 -38 6 26 -37 0 -166
now $	-27
number	-87 21 -275 49 1 180 -33 30 5 1 0 -2
number $	-125 162 -74 1 38 47 0 -5 -2 -6 -1 -6
number ?	-60
number ? $	-60
obvious	139 -1 3 28 -2 -1 -1 -1 -1 166 -3 -1
obviously	285 -2 -7 20 140 -4 0 -1 -3 -8 -3 -1
occasion	389
of	31 -79 -14 7 18 -176 -5 -196 -97 122 62 43
of <name> $	42
of account	112
of aircraft	185 -5 402 -3 -3 -3 0 0 -1 -6 -2 -2
of any	37
of everything	109
of everything we	75 -1 -37 -3 0 -2 0 -2 0 -2 -1 173
of hours	149
of many more	75
of our	58
of our best	244 0 -6 -1 -9 -1 0 -2 152 -3 -2 142
of our customers	55
of our partner	120
of our passengers	85
of our users	102
of ten	84
of that	44
of the	-15
of the app	-30
of this	23
of what	61
of which	185
of you	-32
offence	188 -9 -17 -6 25 -3 0 -1 -1 689 -2 -5
offline	-48
often	175 -23 -27 255 70 -7 -5 -71 -3 4 -8 -89
often it	74 -1 -15 186 15 -12 0 -2 -5 -14 -49
oh	-201 173 24 -4 -7 -2 -1 -1 -1 -4 -3 -2
oh no	-93
oh no $	-118
okay $	87 -4 -5 -11 235 -11 -1 -1 -4 -20 -2 -4
old	-23
older	57 -2 3 164 -4 -18 0 0 -3 -8 -8 -1
on	-14 -150 61 17 -29 -169 18 23 99 27 23 -158
on $	-25
on ,	-91
on <day>	-92 -2 4 -16 7 57 0 -11 200 -5 -1 -4
on <day> #	-47
on <x>	-139
on <x> $	-68
on at	113 -1 -15 204 -2 -3 0 -1 -3 -9 -3 -1
on board	-14
on day	62 -2 3 -5 4 -3 0 0 -3 -4 184 -1
on each	71 -2 247 -8 -2 -4 0 -1 -10 -10 -2 -1
on improving	150
on our	12
on our team	153
on our website	81 8 -35 -6 365 -1 -1 -8 -1 -1 -1 -2
on page #	60
on purpose	89 -1 165 -2 -7 -2 4 -1 -10 -3 -1
on purpose $	166
on resolving	92 -1 -1 -1 -1 0 -6 213 -12 -2 -1 -2
on the	-13
on the #	-48
on the bank	245 -1 324 -1 -6 -2 -1 -3 -3 -4 -7 -1
on the basis	75
on the call	-61
on the market	81
on the morning	140
on this $	-39
on ticket	52
on ticket #	52
on time	179 -24 166 -4 -157 -2 -6 -81 69 -2 7 12
on time and	101
on two	87
on us	-176
on us $	-84
on your account	-36 140 -2 -3 -1 0 -1 -1 -2 -4 -1 -8
on your way	56
once we	149 -1 -54 -2 -14 0 0 474 -8 -1 0 -13
one	20 -74 4 45 18 19 -21 -52 24 22 10 -227
one $	-16
one of us	161 -1 -3 -1 -3 -4 0 257 -19 -4 -1
one to	74 30 21 -3 -9 -9 0 27 -3 142 -1 -1
one who	158
ones to	84
ones who	87
only	147 229 15 16 -10 -60 -43 -533 -213 -13 4 -255
only #	98
only a	79
only able	66 200 1 -2 -1 -2 -1 -1 -1 -4 -2 -4
only able to	66 200 1 -2 -1 -2 -1 -1 -1 -4 -2 -4
only and	98 -3 217 -3 -4 -1 0 0 -2 -4 -2 -1
only go	78
ons	115 152 0 -2 7 -16 -1 0 -1 -5 -4 -1
open a	115
open a <name>	115 442 -9 -2 -1 -1 -1 0 -1 -3 -1 -1
operating system	-48
operational	161 -1 375 -4 -16 -4 0 -2 -1 -2 -1 -13
options	-135
options $	-85
or	-27 1 33 200 -72 9 24 17 -172 -53 -61 -319
or <name>	-70
or call	-56
or call us	-27
or it	90 -3 -13 29 -4 230 -1 -3 -3 -10 -1
or via	-78
order and	122
other	35 -17 -6 -4 201 -7 9 12 -37 2 0 -77
others	191 0 169 -9 -4 -2 -3 -10 -1 -2 18 3
others $	92
otherwise $	216 -4 19 -2 -12 -3 0 91 -7 162 -2 -1
otp $	214 -2 -9 267 -4 -6 0 0 -2 -3 -2 -1
our	-21 -126 75 -310 -46 -315 -12 -18 -66 -363 2 104
our <name>	-14
our <name> will	71
our best	14 -20 38 -27 -141 -2 -8 -2 15 -2 -2 -28
our control	112
our control $	112
our end $	45
our goal	53 -1 -8 0 -11 -2 0 -3 -2 -1 -1 358
our goal $	57 -2 -10 -1 -3 -2 0 0 -2 -2 -1 187
our hands	158
our help	212 -2 -23 -2 275 81 0 -1 -1 -1 -2 -2
our intention	71
our most	91
our number	91 -1 3 -1 -1 -3 0 -1 -3 -2 -1 149
our platform	109
our priority	101
our reference	-61
our reference $	-61
our services	89
our services $	63 -1 -26 -1 0 0 -1 -1 -2 -2 -2 229
our services for	81
our sincerest	77
our sincerest apologies	77
our team	49 -10 -112 -233 -298 63 -69 389 -157 -60 -91 28
our team 's	87 -1 -17 0 -1 188 0 87 -2 -2 -1 -4
our team is	59 -3 -58 -4 -26 0 -6 370 0 0 0 -7
our team to	35 -7 8 -7 -48 0 -3 -11 0 0 0 161
our users	28
our valued	130
ourselves on	59
out	6 54 14 2 -22 -302 -184 119 -6 5 34 -296
out $	-25
out ,	-36
out asap	200 -2 -4 -2 -1 -1 0 235 -3 -3 -1 -2
out for	-50 -1 -17 -4 -3 -5 0 414 -4 -3 -2 -1
out for you	-38
out of	35
out of #	54 -2 -23 -5 18 -3 0 0 -3 164 -2
out of ten	110
out on	41
out that	134
out the	-24
out there $	125 -6 157 -3 -2 -3 0 0 -3 -3 -1
out this	-41
out to	-25 19 -15 -164 38 -23 -22 -56 -6 -25 -20 8
out to us	-138
outside	119 5 366 -16 -98 -3 -4 -53 -2 -5 -3 -110
outside of our	131 -1 143 0 -6 0 0 0 -1 -1 -3 -2
over	-18 3 23 -27 19 -94 -35 -209 -55 3 0 18
over the phone	-75
overlooked	160 -1 -5 213 -7 -2 0 -1 -1 -4 -2
overseas	79
owners	205 0 -15 143 11 -1 0 0 -1 -2 -2 -4
packing	134
page # $	141
page ,	91 -2 -4 305 -3 -1 -1 -1 -4 -5 -2 -2
paid	-59 -2 167 -3 38 -5 0 -1 -3 -5 -3 -2
paperwork	86 51 132 -3 -3 -7 0 0 -3 -4 -1 -2
paragraph	235
parked	83 -3 -5 -3 -3 -1 -1 139 -2 -5 82
part	39
part of	76
part of the	64
partners	134
pass	-40
passenger	128 -1 179 75 -36 -3 0 -6 -2 -7 -2 -3
passengers	392
passes	49
patience	18 -18 -279 -76 69 -2 -1 9 -3 -4 -1 138
patience $	35 -2 -77 -13 223 -1 -1 3 -3 -5 -1 -6
patron	230 -4 -6 -2 -3 -3 -1 -1 -3 -8 -2 250
patrons	146
paused	108 248 -36 -3 -14 0 0 -4 -3 72 -1 -4
paused our	84 372 -25 -1 -7 0 0 -2 -3 -1 -1 -2
paused our services	84 372 -25 -1 -7 0 0 -2 -3 -1 -1 -2
pay $	-50 -1 156 -38 -12 -3 0 -4 -2 -4 -2 -3
payment	-86
payment is	-77
people	339 -134 -14 176 4 -62 -92 -71 -114 -1 -4 -245
people 's	110 -1 -4 159 -6 -2 0 0 -3 84 -3
people do	68
people would	114
per	86 -187 72 -106 -139 -47 -17 -151 -16 -43 0 190
per our	200 -1 -52 7 -21 0 0 -5 -1 -1 -2 135
per the	307 -32 140 -56 -80 -5 -3 -30 -1 -3 3 18
perfectly	56 -3 -36 -4 310 -5 0 -2 171 -8 -3 -1
perhaps	120 -2 -53 336 -13 -4 0 -2 -2 154 -2
persists	-43 -10 -2 -3 -4 278 0 -2 -1 -7 -3 -2
persists $	-57
personal	97
personnel	119
phone	-36 -6 3 94 -28 184 -19 -132 -11 3 -8 -87
phone number	-77
phone number $	-57
photo of	-36 -2 -3 -8 -11 438 -1 -1 0 -5 -5 -5
photos	-42
pin	89
plan	51
plan is	337 -8 95 -4 -3 -3 -1 -2 -3 217 -1 -5
plastic	107
please	-134 -142 -74 17 55 -104 -30 10 -23 24 -130 -11
please ?	-62
please ? $	-62
please be	49
please be advised	51
please be informed	223
please check	-92
please contact	-16 -1 -7 -1 396 -2 -1 -1 -2 -3 -1 -3
please dm	-80
please dm us	-68
please drop	-103
please drop us	-54
please feel	-52
please feel free	-52
please know	145 -1 201 -9 -44 -2 0 -10 -1 -3 -1 57
please let	49
please let us	38
please note	48
please reach	-51 -1 -2 -1 307 -2 0 -1 -2 -4 -1 -3
please reach out	-48
please send	-76
please send us	-143
please tell	-50
please try again	148 -1 -1 -7 -5 -4 0 211 -4 -8 -1 -4
please write	-74
please write to	-72
pleasure	-203
pleasure to	-93
pm	-211 -6 -3 -3 -2 0 0 -1 179 -3 -1 23
pm $	-19 -1 -4 -5 -4 0 0 -2 272 -4 0 -2
point	112
point #	83 -2 217 -7 -1 -3 0 0 -2 -5 -1 -2
point $	71
points	-40
pop	-75
position	68 8 178 -4 -44 -1 0 4 -1 -4 -6 -5
positive	-14 -1 -5 -3 -1 -2 0 18 -4 -2 -1 164
positive feedback	-26 -1 -1 -1 -3 0 0 -6 -1 -1 0 133
possible	8 4 36 0 -346 -30 -78 15 -46 -44 -21 -124
possible $	75 0 1 -95 -127 -16 -57 148 -29 -20 -12 -170
posting	68 -2 -32 119 -3 131 0 0 -3 -6 -4 -1
practice	138
precisely	295
premises	116
pressed	282 -4 -11 226 19 -4 0 -1 -4 -8 -3 -4
pressing	101 -2 -13 669 -5 -2 0 -1 -2 -3 -1
pretty	57 -1 -7 -2 33 -2 0 93 -2 -4 138 -2
pricing	47
pride	130 -6 -16 -19 -48 0 -1 -21 0 -1 0 322
pride ourselves	149
pride ourselves on	59
printed on	121
prior	55
prior to	122
priority	105 -51 -66 -33 -351 -13 -17 40 207 5 1 30
priority $	25 -25 -61 -55 -153 -5 -9 -7 241 -5 3 28
privacy	64
probably	261 -1 -161 462 109 -4 0 -8 -13 -8 -4 -2
procedure	122
processed	149
processed as	80 -1 198 -5 -1 -1 0 0 0 -4 -2 -6
product	142 -2 -11 -123 3 0 15 -84 3 -8 -6 309
product to	61
product to help	61
professional	79
profile	-40 -2 -2 -5 -3 0 0 200 -3 -2 -1 -12
promise	302 9 -62 -13 -213 -6 -17 8 829 -8 -3 -43
promise that	76
promise to	125 20 -30 -2 -14 -1 -1 8 602 -3 -1 -18
promise you	188
promptly $	100
proper	84
properly	43 -1 11 10 -23 9 0 -7 -5 155 -2 -1
properly $	71 -1 40 -4 -7 35 0 -2 -8 230 -2
property	66
protect	63
proud	137 -1 2 -2 1 0 -1 -7 0 -1 -1 172
proud to	146
proud to have	116
provide a	55 0 -4 -1 -18 -1 0 -3 -1 -2 -1 160
provide the best	104 -1 -14 -1 -1 -1 0 0 0 -2 -1 206
provide you	60
provide you with	103
provider	253 -2 218 0 -60 -7 -1 0 -2 69 -1 -29
provider $	311 -1 494 -7 -30 -13 0 -7 -3 96 -1 -9
providers	175
providing a safe	61
public	178 -12 -8 -5 -4 49 0 -5 -1 162 -1 2
published on	153
purpose	159 -2 310 -14 -38 -1 1 -4 -4 -2 -1 2
put	10
quarter	47 -1 171 -2 -9 -5 0 36 -4 -5 -2 -1
questions	-53
questions or	-87
queue	108
queue $	129
quickly	-68 -24 -77 -30 4 -3 -8 314 -7 -4 -2 -113
quickly as	103 -17 -27 -18 -19 -1 -5 145 -3 -2 -1 -43
quickly as we	48 0 -16 0 -6 0 0 199 -2 -1 0 -2
quite	286 -13 -242 48 101 -13 15 18 -9 53 -10 -89
quite a	194 0 -8 -1 41 -2 0 -4 -2 188 -2 -3
quite the	98
r	-134
radiator	107 -2 -7 48 -3 142 0 -1 -5 -10 -6 -1
raise a ticket	-35
raised	80 -2 -3 10 -39 35 0 2 -2 -3 -2 154
raising	199 -1 1 6 -23 286 0 -3 -2 -5 -2 -8
ran	44
rate	-144
rated	316
rather	88 -87 -8 -16 229 -22 -19 -150 -24 45 4 -104
rating	51 -2 -62 143 3 9 -3 -11 0 -2 -1 11
rbi	247 -1 196 1 -60 0 -2 -17 0 -1 -2 3
rbi guidelines	97
reach	-30 23 -170 -129 25 -19 -18 112 -4 -18 -9 10
reach out to	-16
reach us	-47 209 -1 -1 -6 -1 0 -3 -19 0 -1 -1
reached	-36 -2 -4 -4 14 -2 0 132 -3 107 -12 -1
reached out	-56 -10 -3 -5 -10 -1 0 277 -1 -7 -32
reached out to	-145
reaching out $	-101
read	115 -86 -12 -3 231 -76 -16 -15 -15 17 -8 -37
read $	68 -4 -2 143 -6 -4 0 0 -3 -18 -2 41
read the	186 -2 -104 -5 505 -18 0 -12 -1 68 -1 -11
reads <x>	104 -4 8 -12 -7 -8 0 -2 -2 289 -2 -3
reads <x> $	104 -4 8 -12 -7 -8 0 -2 -2 289 -2 -3
really	19 -173 -2 -1 54 -23 22 44 -20 -40 -7 -27
really $	232 -1 -6 -12 247 -3 0 -5 -2 -4 -5 -2
really a	84
reason for	155 60 -154 55 17 -1 -7 -28 0 -1 -1 -17
reason for this	53 275 -13 0 -20 0 0 -2 0 -2 -1 -3
reasons	104
reasons $	245
receipt of	473 -2 -85 -6 -45 -3 -1 -5 -3 -5 -1 955
receipt of your	349 -1 -50 -3 -29 -3 0 -4 -3 -6 0 471
receipts	-49 -7 -1 -6 -8 311 0 -3 -1 -2 0 -5
received	74
received $	111
recorded	156 -1 -3 -2 5 -2 0 -4 -2 138 -2 91
recording	-42 135 -1 -5 -10 0 0 -2 -1 -1 -1
recovery	49 -3 -60 -9 49 98 0 -1 -3 133 -2 -1
reference $	-45 -4 -3 -8 -13 -12 0 -2 -9 610 -3 -11
reference to	183 -2 -26 -5 -2 -6 0 0 -6 -5 -2 265
referral	56 -2 0 -7 211 -4 0 -1 -2 -7 -3 -1
refers	279 -2 185 -3 11 -6 0 -1 -2 -6 -6 -1
refers to	279 -2 185 -3 11 -6 0 -1 -2 -6 -6 -1
refers to the	177
refundable	85
refunded	-148
regard $	130
regards	-352 -6 -1 -10 -8 -9 0 0 -1 -3 -1 143
regards $	-270
registered	-28
registered email	-41
registered email address	-42
registered mobile	-81
registered mobile number	-81
regret	449 -2 -482 -363 -397 -129 1378 -167 -93 -130 -92 -504
regret any	127 -3 6 -2 -19 0 136 -8 -1 -1 0 -6
regret the	148 -101 -269 -106 -238 -61 1141 -155 -19 -40 -20 -236
regret the hassle	286 -2 -21 -5 -20 -4 434 -7 -1 -3 -1 -12
regret the inconvenience	356 -28 -86 -28 -59 -8 449 -70 -7 -11 -9 -86
regret to inform	81 591 -11 -1 -2 0 -9 -5 -1 -1 -3 3
regret your	159 -2 -6 -1 -2 -1 503 -2 -4 -5 -5 -2
regretfully	110 265 -3 0 -1 -2 -2 -1 -4 -4 -1
regretted	396 -9 -91 -28 -84 -1 1130 -15 0 -1 0 -40
regretted $	363 -7 -77 -17 -70 -1 779 -12 0 -1 0 -36
reinstall	-47 -1 -2 -11 -9 304 -1 -1 -1 -14 -1
release notes	184 -2 -15 178 -4 -12 0 47 -6 -9 -1 -1
relevant	53 -5 -109 -9 6 0 -1 248 -2 -1 -1 12
remain	185
remains	386 147 -4 -13 24 -4 0 1 -2 -4 -3 -7
remarks	134
reminders	174 46 -5 181 -4 -4 0 -6 -2 -7 -2 -3
repeatedly	253 -4 -17 876 -6 -11 -1 -1 -3 -20 -3 -2
reply	-34
reply $	-90
reply with	-94
report of	107 -3 2 -5 -1 0 -1 0 -2 -6 -3 136
reporting	243
reports	63
requested	7
requests	88 -8 0 -1 4 148 -1 -1 -2 -2 -1 24
required	83
required to	247 -5 191 -15 -21 -2 0 -4 0 -2 -3 15
requirement	108
requirements	51
requires	159
research shows	83
residents	109 -2 -2 -2 146 -1 0 -2 -1 -4 -1 16
resolution	124 -1 -53 -3 0 -1 26 -73 146 -1 -1 -10
responsibility	373 -2 -3 364 -40 -1 0 -6 -2 95 -2 -9
responsibility of	94 -1 1 199 -3 -2 0 0 -1 -5 -3 -2
responsible	73
responsible for	73
rest assured	73 -16 -136 -25 -2 -2 -5 104 80 -1 -3 93
rest assured that	107
rest of	-38
restart phone	106 -3 -5 -6 -9 702 0 -1 -2 -12 0 -6
restarting	-30 0 -1 -4 164 -2 0 -1 -2 -3 -1 -35
restaurant	99 -4 153 7 -10 9 0 -1 -3 -10 -3 -1
retailer	150
revert	352
riding in	110 -4 -8 436 -3 -9 0 -1 -2 -9 -1
right	-90
right $	-179 -2 -15 -6 171 -1 -1 0 -2 -4 -2 20
right to	-49
ring	-28
ring $	106 -4 424 -16 -4 -4 -1 -1 -4 -8 -4 -1
ring you	-100
risk $	98 -2 36 -5 -2 -53 0 -1 -3 148 -1 -1
roadmap	85 -1 -12 -7 -2 -3 0 700 -6 -5 -2 -3
role	132 -2 247 -8 -1 -3 0 -1 -3 -5 -3 -1
room	-32
rooms	100
rooms $	170
round	24
round the	36
routine	119 -4 -17 12 198 -2 0 0 -3 -8 -3 -1
rudeness	179 -2 -64 -4 -22 0 200 -18 0 0 0 -7
rudeness $	48
rules	70 -3 895 -16 -50 -1 -1 -13 -1 -2 -1 -18
run by the	71
running $	52
sadly	328 281 -50 16 -8 -2 -1 -7 -1 47 21 -9
safe	-24
safe $	-44
safety	261
safety $	108
safety is	124
safety is our	49 0 -4 -1 -7 -2 0 -2 -3 -2 50 166
said	49 -31 -80 59 -6 7 5 -19 -4 -6 244 5
said ,	45 -1 -5 -6 -19 -1 60 -1 -3 -5 298 12
said it	122 -3 -4 144 -15 -2 0 -1 -4 -7 -4
sale	61
same $	26
same day	-215
same day $	-108
say	89 -38 -36 34 -2 -27 -26 -28 2 247 -15 -126
say $	64
say in	91 -4 148 -5 -3 -2 0 0 -3 -8 -3 -1
say it	45
say that	79 -1 -73 77 1 -4 0 -3 -4 201 -1 -1
says so	156 -2 15 131 -5 -9 0 -1 -3 -6 -4 -1
says so in	103
screen	-26
screenshot	-18 115 0 -4 -16 268 0 -1 -3 -11 -2 -2
screenshot of	-21
screenshot of the	-27
seamless	113 -2 2 -4 -38 -1 0 -3 -2 -1 -1 145
seamless experience	101
seat selection	80
seating	76
second	-81
section	-23
section $	-57
security	146 0 177 2 -39 -2 -3 -36 -1 -1 -1 -2
security reasons	72
security reasons $	72
see	-1
see that	31
see why	-58
see you	-186
see you are	-33
see you soon	-58
seeing you	-47
seem	70 -1 -67 -5 -20 -2 24 14 -2 530 -2 -1
seem to be	120
sell	64 200 -6 27 -3 -5 0 0 -3 -3 -2 -1
send	-301 32 -48 -11 -11 189 -3 -5 9 -5 -1 1
send a	-102
send an	-64
send an email	-60
send it	-28
send me	-83 -4 -1 -10 -9 229 -1 0 -5 -8 -1 -2
send me a	-46
send me the	-68
sender	99
sense	287
sent to	124
sent you	-65
seriously $	68 -2 -21 -2 15 -1 -1 -2 -6 143 -2 40
serve	89
serve you	102 -1 -28 -2 -11 -1 1 -8 -1 -1 -1 216
server	65 -2 439 -11 -37 -2 -3 2 -2 -3 -4 -7
servers	261 -1 149 -5 -2 -3 0 -4 -1 -4 -1 12
servers $	268
service	28 8 52 -110 -72 -39 26 -263 -17 -38 -20 25
service is	60
services	40 52 -133 -13 -68 3 0 5 -11 -12 -6 75
services $	141 4 -240 4 0 0 2 3 0 -1 0 126
services at	79 -1 -29 -1 -3 -2 0 14 -2 -3 -1 199
set by the	81
set out	74 -1 196 -13 -30 -3 0 9 -1 -5 -3 -3
several	219
shall be	47 -2 -62 -15 1 -3 0 15 -4 -2 -1 195
shall i	-51
share	24
share your	-35
shared	257 -29 -123 228 -1 -3 -5 76 -5 -3 -2 4
sharing	-153 -1 -8 -1 -4 -1 -1 -1 -2 -3 -2 230
sharing the	-85
sharing your thoughts	-34
she	-103
sheet	149
shop	-23
short of	155 -1 -22 20 -3 -1 166 0 -1 -2 -3 -2
shortly	722 -100 -380 -88 -349 -29 -22 1313 -47 -21 -16 -141
shortly $	189 -28 -165 -25 -107 -4 -6 757 -8 -3 0 -84
shortly to	144
should	-44 -330 -173 18 -7 -20 85 305 7 -11 -4 -5
should be	-47 -10 -12 -44 -8 -1 -2 394 -1 -1 5 -49
should get	169 -2 -2 -6 11 -13 0 137 -4 -13 -1 -1
should have	-55 0 0 155 -23 -3 0 22 -4 -5 -1 -4
should not	-26
should not have	-233
shout	-165
shout if	-60
shout out	-62
show	-17
showing	-25
shows that	91
side	82 -21 20 34 2 1 -14 -114 -13 2 1 -131
side $	65
sign	-114
signed	32 4 111 -24 -153 -4 -3 -46 -2 88 15 -42
signed off	148 -1 298 -4 -5 -3 0 0 -2 -3 -4
signed up	60 -1 2 13 -3 -9 0 -1 -3 134 -2 -1
similar	100
simply	94 0 284 -55 1 -1 -2 -46 -1 -1 -1
sincerely	-30
sincerely $	-157
sincerest	77
sincerest apologies	77
sir	62
sister	-62
site	-84 -1 -2 -2 43 145 0 -2 -5 -1 -1 -6
situation $	49 -1 -39 -1 -10 -1 34 23 -3 -5 -4 225
situations	137 -4 -2 217 -4 -2 0 31 -2 -7 -1 -2
skies	-56
slot	38
slot $	162 -2 -7 -1 -2 132 -1 -1 -6 102 -1 -2
slots	112
so	16 -86 114 67 -25 -232 -41 -6 -97 -129 58 -2
so a	52
so glad	-122
so happy	-36
so i	29
so i 'd	118
so i am	278
so i can	-39
so i have	-65
so in	127 -3 16 169 -4 -8 0 -1 -3 -7 -4 -1
so it 's	36
so much	20
so sorry	-66 -5 -44 -3 -15 0 352 -10 0 0 -1 -9
so sorry $	-35
so that 's	62
so that we	-77
so the #	73 181 -5 -11 -4 -4 0 -1 -11 -4 -6 -1
so there	57
so there 's	62
so they are	91
so we	-20
so we can	-237 -8 -1 -2 -3 -1 0 -4 145 -4 -2 69
so we do	120
so what	93
so with	102
so with a	102
sold	74 -2 200 -8 -1 -2 0 -3 -1 -3 -2 -3
solution	259 -2 -10 -1 -4 -7 0 -47 411 -2 -1 11
some	54 -1 -12 -3 54 -130 -67 111 -129 -16 7 -161
some point	33 -1 -17 17 -21 -3 0 171 -8 -4 -1 -1
some point $	84
some stage	85
somebody	177 -23 -198 251 -22 -9 -5 140 -4 16 6 -37
someone	90 -1 4 -8 -41 -5 6 277 -4 -3 -1 -19
someone will	193
someone will be	92
something	253 2 -6 27 -4 -108 -141 9 -101 5 56 -302
something else	113
something that	59
something that we	58
something the	120
something to	112
something we	14
something we can	50 0 -2 -3 -1 -1 -3 -5 -2 -3 168 -1
sometimes ,	117
somewhere	190
somewhere $	223
son	74 -2 -16 228 56 -2 0 -2 -5 -7 -1 -4
soon	348 -416 -476 -210 -210 -159 -105 814 -281 -194 -170 -310
soon $	85 -81 -221 -115 -125 -36 -18 306 -30 -36 -48 -28
soon as	28 -54 -149 -4 -32 -16 -19 138 -23 -21 -11 -103
soon as possible	227
soon as they	156
soon as we	61
soon to	197 -16 -49 -12 -41 -3 -5 227 -14 -3 -1 -53
soon to discuss	184
sorry	-113 -1 -657 -617 -588 -82 878 -323 -174 -289 97 -286
sorry $	-204 263 -3 0 -1 -2 -12 0 -2 -5 171 -1
sorry ,	-30
sorry <name>	-47
sorry about	-97
sorry about that	-173
sorry about this	-49
sorry for	-28 -181 -134 -54 -246 -56 279 -66 -22 -30 27 -37
sorry for any	900 -55 -123 -10 -102 -13 388 -70 -6 -7 -13 -59
sorry for the	-46
sorry if	571 -67 -145 -30 -93 -2 878 -51 -1 -2 -3 -51
sorry it	-201
sorry it 's	-38
sorry the	-42
sorry to	-24 -5 36 -12 -65 -1 256 14 -1 -2 -1 -1
sorry to hear	-22 -13 15 -5 -31 0 377 -13
sorry you	27 -105 -170 -39 -170 5 667 -75 -9 -10 -9 -99
sorry you are	62 -14 -31 -5 -31 0 211 -10 0 0 0 -22
sorry you feel	255
sorry you had	-48
sort things	-36
sort things out	-36
sound	-27
source	49 2 -121 150 25 37 0 4 -5 -3 -2 -9
source of	78
space	104
spam	129
speed	139
stage	35 26 -154 -2 0 -1 -1 125 -3 -4 -2 4
stage $	114
stages	79
standard	120
standards	250
standards $	130
standing	73 -5 -5 377 -8 -1 -1 -12 50 -2 -1 3
stands	52
started	-55
stated	233 -3 55 -19 163 -2 0 -10 -2 -3 -2 -12
station	-54
stay	-18
stay on	-33
stay tuned to	75 -3 -5 -3 -2 -5 -1 345 -2 -1 -1 -8
stays	-81 312 -1 -6 -1 -7 0 -1 -3 -7 -1 -2
steps	-198
steps to	-58
still	-185 -48 0 -173 226 15 0 1 -7 -10 5 -73
still have	-56
stock	140 333 -11 17 -17 -1 0 10 -1 -4 -3 -3
stops	78 -1 -75 269 -2 -9 0 -2 -2 -6 196 -1
store	19 39 -7 -1 0 158 -34 -12 -6 -9 2 -75
straight	-27
streaming	62
street	88 -1 48 -2 -15 -1 0 -3 202 -3 -2 -2
strictly	281 -1 299 -4 -19 -4 0 -3 -2 -4 2 -3
strictly speaking	105 -2 248 -9 -3 -4 -1 -1 -2 -7 -4 -1
strive	112 -3 -91 -8 -35 -1 -1 -14 -1 -1 0 481
strive to	115 -3 -74 -6 -24 -1 -1 -11 -1 -1 0 413
striving	137 -1 -16 0 -1 -1 0 -1 -1 -2 -1 194
striving to	137 -1 -16 0 -1 -1 0 -1 -1 -2 -1 194
strong	217 0 -12 2 430 -1 0 -5 -3 -7 -3 -5
struggle	108
student	-35
students	88
subject <x>	-26
subject line	-75
subject line $	-107
subject line for	-50
subject to	46
submitted	48
such	192
such as	52 -2 135 0 -6 -5 0 -1 -1 -4 -3 -2
such time	155 365 -10 -11 -2 -7 -1 -2 -2 -6 -2 55
sufficient	82
suitable	89 -2 -5 -4 -2 314 0 0 -1 -4 -2 -2
suits	-88
summer	156
super	93
support	-68
support $	-27
support option	-38
sure	14 -2 -28 -7 4 -39 6 -11 328 -3 -23 -1
sure everyone	84
sure our	72
sure you	32 14 11 -12 5 -2 -1 -13 136 -7 -2 -7
surely	262 -7 -123 2 4 0 -2 -40 319 0 0 -3
surprised	165 -1 -38 228 32 -7 0 -2 -3 -7 -3 -1
swapped	-69
swear	203 -3 -15 -3 19 -3 0 -2 655 -8 -3 -1
system	46 -2 238 -37 -130 -51 -15 -135 -13 -33 8 8
systems	59
take a closer	-58
take a look	-71
take a while	122 -5 -13 -7 255 -3 -1 -3 -6 -6 -2 -2
taken	33 4 -135 -2 -2 -16 3 49 -2 3 -1 41
taken note	150 -1 -7 -1 -2 0 0 -1 -3 -2 -1 276
taken note of	150 -1 -7 -1 -2 0 0 -1 -3 -2 -1 276
taken to	92
takes	-16
takes about	-39
taking the	-168
taking the time	-131
target	188 -3 329 -5 -3 -2 0 -1 -6 -6 -42 -1
tbh	276
tbh $	177
team $	-52 -1 -13 -20 -6 -1 0 -18 -4 -1 -1 270
team 's	157 -1 1 -1 -8 152 0 47 -3 -2 0 -2
team ,	73
team , and	104
team <name> $	-32
team and	106
team can	-62
team for	-37 0 -4 -1 -1 -1 0 150 -5 -2 -1 -25
team have	148 -1 -1 -2 -2 0 0 290 -2 -2 -1 -1
team is	35 -10 -50 -14 -71 -1 -17 824 -2 -1 -1 -2
team member will	231 -8 -11 -3 -20 0 0 174 -1 0 0 -16
team to be	145
team will	3 -80 -365 -63 -247 -14 -13 552 -39 -13 -6 -39
team will get	31
team will help	-33
team will reach	119 -7 -18 -2 -30 -1 -2 211 -2 0 0 -28
telecom	105
tell	-32
tell me	-77 -3 -1 68 -5 -5 -1 -2 -5 -13 237 -1
tell me which	-53
tell us	-59
tenancy	80 -1 9 -8 -2 -5 0 -1 -1 178 -3 -2
tenancy $	80 -1 9 -8 -2 -5 0 -1 -1 178 -3 -2
tenants	140 -1 -4 401 -16 -21 0 -3 -3 -6 -3 -2
tend	144 -3 -18 14 256 -1 -1 -17 0 -2 -1 -15
tend to	144 -3 -18 14 256 -1 -1 -17 0 -2 -1 -15
tends	102 -2 -14 443 -3 -4 0 0 -1 -7 -2 -1
terms	839 -42 274 -3 -68 -10 0 -66 -4 -6 -12 -1
terms of	138
testing	61
text	-58
than	26 -124 38 -8 130 11 14 -204 -6 6 -134 -286
than a	56
than others	83
thank	-41 -60 8 -88 -12 -23 -12 -27 -17 1 -7 243
thank you	-49 -51 -10 -72 -6 -21 -10 -20 -14 1 -6 139
thank you $	-219
thank you for	33 -34 -171 -47 -2 -14 -6 -33 -8 2 -4 93
thanks	-171
thanks $	-46
thanks ,	-46
thanks <name>	-52
thanks for	-71
thanks for reaching	-123
thanks for your	-27
that	-27 -104 4 118 19 -46 29 -288 87 8 160 -22
that $	27
that 's a	-22
that 's how	289
that 's our	-81
that 's quite	123
that , <name>	-80
that airport	151
that as	88 -7 -34 221 9 -4 -2 10 -2 -5 -5
that one	41
that route	163
that said ,	57 -1 -5 -6 -19 -1 60 -1 -3 -5 298 12
that the	12
that way $	104
that we	-19
that we are	58
that we can	-82
that we have	-97
that you	-22
that you feel	62 -1 -12 0 -4 0 190 -1 0 -1 -1 -2
that you had	-48
that you have	-50 -1 -6 -7 -1 -2 -1 27 -7 171 -6 54
the	-41 81 -3 -3 3 115 -36 32 12 6 141 42
the #	-29
the # #	-53
the # $	14 59 4 -3 -62 75 -1 -6 160 -2 -1 -11
the # was	189 -1 -17 166 -3 -2 0 0 -2 -2 -5 -1
the <day>	-122
the <name> app	-36 -3 -5 -1 -1 -2 0 0 -1 -3 -1 281
the <name> of	104
the air shortly	82
the airport authority	82
the app $	-16
the back $	73 -2 -10 38 39 -9 0 -4 -3 231 -5 -1
the bank ,	127 -2 32 -3 -2 -5 0 0 174 -6 -1 -4
the basis	75
the basis of	75
the best experience	113
the bottom	-48 -1 0 185 -6 -5 0 -2 -3 -14 -1 -3
the building	171
the calls	-60 305 -92 -45 -12 -4 0 -4 -1 -3 -12 -2
the calls went	81
the card	-22
the card $	-65
the change	-37 165 -7 -14 -3 -1 -1 -1 -2 -4 -1 -5
the cheaper	84
the clock	45
the company	87 -6 211 -7 -2 -2 0 0 -1 -6 -5 -1
the conditions	164
the conditions of	81 -1 26 -7 -3 137 0 0 -3 -10 -4 -2
the confusion	-98
the courier	77 -1 145 -3 -7 -4 0 4 -2 -4 -5
the course	79
the date	-75
the delivery	96
the discontent	129 -2 -14 -3 -2 -1 -2 -2 -4 -5 -1 675
the driver	-58
the earlier	61 -2 -1 207 -8 -4 32 -1 -2 -7 -6
the earliest	166 -24 -38 -61 -96 -6 -1 394 0 -5 -4 -30
the earliest $	279 -18 -151 -46 -75 -4 0 356 1 -3 -3 -19
the error	-127
the experience	-16 -2 0 -10 15 -1 -1 -19 -3 -2 -2 166
the experience $	-52
the experience for	225
the experience we	-26 -2 -1 -6 -4 -3 0 -1 -3 -3 -3 158
the experience you	-33
the fastest	136 -4 -10 -1 160 0 0 -2 0 -2 -1 31
the feature	55
the fee	43 168 -7 -2 -3 -7 0 2 -2 137 -8 -1
the feedback $	-59
the flight $	-64
the form	-13
the full amount	96
the girls	160 -2 -7 -4 21 -2 0 -1 167 -5 -3
the great	138
the hassle	102 -5 -45 -10 5 -3 230 -12 0 -2 0 -1
the hassle $	40
the heart	55
the heart of	55
the help	-33
the help section	-33
the house	85
the house $	106
the inconvenience	516 -185 -218 -174 -362 -103 790 -240 -50 -76 -79 -345
the inconvenience $	513 -24 -89 -22 -61 -14 595 -21 -5 -6 -6 -34
the inconvenience ,	151
the inconvenience caused	336
the inconvenience you	53
the industry	74 -3 -7 -4 -1 -10 0 -1 -1 -4 -6 189
the issue	-12 -36 -111 -79 -2 1 -11 257 56 -7 37 -45
the issue highlighted	54
the job	138
the kind	-122
the late	-80
the latest	-74 -2 -2 -4 -2 -4 -1 205 -1 -1 -1 -4
the latest version	-101
the link	-43 -10 5 43 5 135 0 -1 -2 -5 -1 -2
the link <x>	-44
the lives	113
the lives of	113
the meantime $	-49 -1 -2 -12 165 -2 0 -2 -3 -4 -1 -4
the mobile number	75
the needful	253 -1 -43 -1 17 -18 0 -2 -2 -4 -3 312
the network	64 -1 367 -2 -6 -2 0 -2 -3 -7 -2 -1
the new	-23
the next	-42
the night $	170
the odd	147 -1 -3 -3 512 -7 0 -2 -2 -5 -2
the old	-145 -3 -2 323 -7 -7 0 -3 -1 -6 -1 -4
the ones	65
the ones who	87
the palette	119 -2 -6 -6 -2 -2 -1 0 -3 -2 -2 394
the past	81
the phone	-81
the plan	47
the premises	116
the queue	101 -1 -88 174 15 -2 0 8 -2 -4 -4 -3
the queue $	77 -1 -16 147 -4 -3 0 28 -3 -6 -2 -7
the reason	92
the reason for	231
the receipt	-42
the record	64 -2 230 4 -11 -6 0 -1 -2 -6 -4 -1
the relevant	68
the relevant department	89
the responsibility	94 -1 1 199 -3 -2 0 0 -1 -5 -3 -2
the responsibility of	94 -1 1 199 -3 -2 0 0 -1 -5 -3 -2
the rest	-26
the return	78
the router $	278 -2 104 -12 -4 181 -1 -1 -2 -11 -5 -3
the same $	26
the same day	-61
the second	-28 -3 49 -3 -12 -4 0 30 -2 138 -3 -1
the sender	99
the server	138
the servers	129
the service	40 -1 363 -3 -19 -7 1 -2 -2 -5 -2 -2
the sheet	104 -3 133 -4 -3 -10 0 -1 -2 -8 112 -1
the shout	-37
the shout out	-37
the skies	-42
the start	138
the station	-91
the steps	-102 -6 -3 -9 38 182 0 -1 -1 -4 -4
the store	77 31 -37 18 2 224 -8 1 -1 -3 -1 -13
the subject	-28
the subject <x>	-26
the subject line	-67
the system	113 -49 202 -30 -65 -7 -5 -52 -3 -7 0 7
the team	83
the team $	55
the team will	80
the tenancy	80 -1 9 -8 -2 -5 0 -1 -1 178 -3 -2
the tenancy $	80 -1 9 -8 -2 -5 0 -1 -1 178 -3 -2
the terms	143
the three	-121
the time	16
the time of	37 -5 238 -6 -2 4 -1 -7 0 -2 -1 -11
the update	-67
the updates	164 -2 -11 -6 -2 -16 0 636 -2 -3 -2 -8
the user	63
the vast	78 -1 -25 -2 166 -4 0 -1 -2 -6 -5 -1
the vast majority	78 -1 -25 -2 166 -4 0 -1 -2 -6 -5 -1
the wait	-29
the weather	285 -1 9 -3 2 -5 0 -2 -1 -6 240 -1
the weekend	81
theatre	212
their	160 -233 221 -42 -22 -22 -36 20 -43 -69 -164 -23
their finances	61
their own	72 -22 191 -18 -24 6 -4 4 -6 -3 -4 -48
theirs	151 -7 142 37 -64 -2 0 -8 -1 -4 -1 -5
theirs $	45
them	116 -87 37 -110 11 14 -80 31 -72 10 -44 -221
them $	41 -26 185 -68 -3 4 -35 -35 5 -2 -24 -177
them again	63 -2 -7 -4 18 203 0 -2 -5 -3 -1 -1
them for	53
themselves	198
themselves $	69 -2 -11 209 -5 -4 0 -3 -3 -7 -3 -2
then	-14 -17 -203 165 -9 338 -18 28 -53 2 -36 6
then $	-50 54 -6 -10 -2 182 -1 -1 -3 -17 -2
then ,	-65
then <name>	-45
there	24 20 -3 -34 40 43 -50 9 22 -215 9 -129
there $	-20 1 -5 -5 186 -18 -9 4 -9 -8 -6 -72
there 'd	114
there 's	16
there 's nothing	17
there for	60
there in	81 64 -2 -2 -2 -2 0 -2 137 -5 -3 -1
there is	31
there is no	53
there was	76
there will	57
there will not	124 -14 -7 -1 -2 -5 0 -1 363 -4 -1
therefore	295 10 238 -13 -13 -3 -4 -74 -2 -2 -1 -4
these	68
these are	55 188 9 -3 -4 -3 -2 0 -2 -6 -3 -1
these days	161
these days $	236
these situations	101
they	108 -22 103 -46 -8 -125 -207 68 -116 -25 -164 -493
they 'd	60
they are not	128
they are usually	141 -3 -12 -4 -5 -3 0 217 -3 -8 -2
they can $	71
they do	60
they go	164
they leave	105
they might	86
they never	126
they only	117
they take	139
they were	39
thing $	99
things	15
things out	-42
think	82 0 -97 246 41 -8 -8 -112 -4 40 -5 -3
think $	63
think about	118
this	-21 4 -15 40 -52 -62 81 -16 13 -24 -167 -4
this $	-20 -21 -3 12 21 -1 33 23 -17 -18 -12 -155
this , <name>	-27 -3 -2 0 -3 0 -1 151 -1 0 0 -6
this and will	81
this app	183
this article	-47
this checked	-177
this checked for	-46
this email	-50
this evening	-35 -1 14 -1 -3 0 -1 -5 179 -2 -1 -2
this experience	-96 -2 0 0 0 0 -54 -2 0 0 -1 178
this experience $	-46 -2 0 0 0 0 -54 -2 0 0 -1 178
this feature	74
this for you	-59
this further and	77
this helps	-33
this helps $	-54
this is explained	105
this kind	94 -3 -14 -9 272 -2 0 -1 -6 -4 -1 -2
this may	160
this may have	160 -1 -13 -4 -6 -1 149 -4 -1 -1 -1 -1
this morning	-49
this office	109
this on priority	143 -1 -7 -3 0 -1 -1 -7 210 -2 -1 47
this one ,	89
this regard	130
this regard $	130
this should	-73
this should not	-49
this time	62
this type	41 -1 -3 287 1 -2 0 -1 -1 -5 -1 -2
this was	59
this way	59
this way $	115
this week	-65
this would not	107
those	58
those $	84 -4 -1 -3 170 -5 0 25 -4 -4 -1 -1
those who	73
thousand	282
thousands	156
three	-61
thrilled	-44
ticked	68 -2 176 -47 -16 -4 0 -3 -3 -7 -3 -1
ticket via	-35
tickets	16
tickets $	46 9 1 -4 -11 312 1 -1 -1 -5 -2 -1
time	69
time $	67
time and	279
time in	57
time on the	-51
times	35 -75 6 0 1 -29 -15 -158 4 -26 5 6
times $	-45
times out	164
times out of	164
tiny	111
titles	108 -1 283 -10 -2 -2 0 -1 -4 -3 -3 -2
to	-35 18 61 3 -138 7 -35 9 -36 33 -58 45
to #	-83 -4 2 -21 -4 250 -1 -4 -1 -3 -1 2
to # $	-29 -3 -1 -4 -4 220 0 0 -2 -7 -2 -8
to $	73
to <x>	-166
to <x> $	-146
to <x> with	-40
to a	-21
to address	86 -7 -57 -5 8 0 -3 203 -2 -1 0 14
to address and	46
to be	29
to be fair	231
to be made	86
to be professional	82 -1 -4 0 -1 -1 0 0 -2 -2 0 142
to check in	66
to connect	-29 346 -41 -1 -4 -1 0 -2 -1 -1 -1 3
to connect with	-73
to contact	-42 -3 4 -1 -1 324 0 -1 -3 -1 -1 -2
to continue	100
to current	142
to disappoint	34 -3 193 -3 -26 -2 18 -5 -3 -2 0 -7
to disappoint our	93
to discuss	36
to discuss your	41
to do that	71
to do with	50
to enhance	75
to enhance your	82
to enjoy	116
to everyone	121
to fetch details	90 -6 -15 0 -5 0 0 -1 0 -2 -1 248
to fix	73 -4 4 -15 0 -1 -4 22 131 -1 0 -3
to get you	61 1 -13 -22 -143 -3 -9 161 -6 -3 -1 2
to have $	-152
to have it	42
to hear	-257 -72 -154 -27 12 -13 171 -38 -5 -9 -5 10
to hear $	-21
to hear about	-88
to hear that	-63 0 -19 -1 -8 -1 201 -1 0 -1 -1 6
to hear this	-247
to help	-53
to help $	-128 -3 -18 -1 121 0 -1 -1 192 -3 -1 -3
to help families	61
to improve our	75 0 -26 0 -3 0 -1 -10 -1 -1 -1 149
to inform	278 172 -124 -68 -82 -3 -144 -2 -10 -7 27 151
to inform you	205 225 -81 -62 -67 -3 -101 1 -8 -6 8 67
to keep	92
to look at	76
to look into	-17
to make your	82
to note your	145
to our <name>	-27
to pay $	-126
to protect	120
to provide	33 11 -311 -51 -186 4 2 -49 3 -5 4 404
to provide you	78 -17 -35 -2 -8 0 6 -11 49 -1 45 150
to purchase	70 -5 172 -5 -4 11 0 0 -3 -5 -1 -1
to put	54
to raise	159
to reach	-44
to read the	149 -2 -3 -5 450 -72 0 -1 -2 -10 -1 -3
to see	-43
to see you	-39
to seeing	-71
to seeing you	-36
to serve you	63 0 -16 -1 -5 -2 0 -19 -2 -2 -1 264
to sign	-57
to stop	133
to take	-20
to take a	-46
to take the	97 132 6 -4 -1 -3 0 -1 -2 -4 -2
to the concerned	49
to the relevant	51
to them	34
to them $	212 -3 216 -11 4 -9 0 -12 -1 -4 -1 -7
to those	81
to update	56 1 -27 -1 -7 -2 0 177 -6 -2 -1 3
to us	-39 -6 -11 -35 -2 2 -15 -101 2 -10 -6 171
to us at	-15
to us via	-47
to use product	61
to use the	157
to welcome	-53
to welcome you	-53
to what	84
to you	-22
to you $	37
to you promptly	100
to you shortly	69
to you soon	300
to you with	59
to your card	-56
to your correspondence	96 -3 -6 -5 -2 -5 -1 -3 -5 -7 -1 148
today	-263 -27 -333 1 15 -3 38 -11 -3 6 11 112
today $	-69 -11 -184 2 38 -1 53 -2 0 20 -1 5
today ,	-29
together	-70
together $	-35
tomorrow	-229 53 -189 -26 4 -2 -1 -9 132 -3 -1 2
tomorrow $	-50 145 -38 -2 -21 -2 0 42 -17 -4 -1 16
tomorrow at	-36
tone	133 -8 -9 43 -5 -1 0 0 -2 491 -3 -1
tonight	-180
tonight $	-52 -1 2 -3 -4 -4 0 -1 162 -6 -1 -2
tonight ,	-48
tons	117
too	-47 -53 -460 6 114 -11 -30 15 -7 9 -3 -62
too $	-174 -1 -33 -3 28 -4 0 -2 -4 175 -4
too much	115
touch $	-70
touch with you	45
towards	33 0 -53 -5 -44 -1 -1 6 -2 -1 -1 282
trade $	202
transaction	-50
transfer	-127 224 -1 -3 -5 -2 -1 0 -1 -1 -2 -2
travellers	138
travels	-107
tried	-62 -1 -36 174 -9 -5 0 -1 -2 -10 -4 -3
tried to	-130
troubleshooting	-45
truly	-27
truly appreciate your	-36
trying	-109
trying to	-61 -2 10 -7 -3 -2 -1 52 -5 159 -1 -2
tuned to	75 -3 -5 -3 -2 -5 -1 345 -2 -1 -1 -8
tuned to our	128 -3 -5 -3 -2 -5 -1 345 -2 -1 -1 -8
tuning	74 -2 -10 -1 -1 0 -1 -1 0 -1 -2 180
tuning our	74 -2 -10 -1 -1 0 -1 -1 0 -1 -2 180
turns up	91 -1 -6 -9 10 175 0 2 -5 -15 -2
two	-70 -116 5 170 42 -213 -33 -279 -39 7 4 -312
ty	-63
ty <name>	-37
types	152
unable	65 363 -29 -35 -100 -24 -7 -134 -16 -35 4 -19
unable to	65 363 -29 -35 -100 -24 -7 -134 -16 -35 4 -19
unable to fetch	5 -52 -62 -6 4 0 -1 -5 0 -1 0 163
unanswered	188 -3 -106 864 -14 -3 0 -4 -1 -3 -27 -2
unanswered $	155 -5 -64 673 -9 -3 0 -2 -1 -3 -32 -1
uncertain	331 428 -76 -8 16 0 -5 -19 0 -1 0 -7
uncertain about	143
uncertain about the	143
understand	-57 -1 -164 -143 9 -8 23 -83 -14 -20 61 168
understand that	-66
understand that you	-32
unfair	113 -2 -6 258 -3 -2 0 -1 -2 -4 -1 -3
unfortunately	408 538 -6 -27 -101 -67 -40 -180 -39 -44 -1 -182
unfortunately $	75
unfortunately ,	124
unhappy	291
unhappy with	259
unhappy with our	99
until	-85
until #	-207
until <day>	-52
unusual	294 -4 -50 -10 503 -3 -1 -15 -3 -7 -1 -18
unusual $	160 -1 -62 -4 480 -7 0 -3 -7 -17 -2 -4
up	-4 -258 -23 73 -24 35 -50 66 -77 32 -32 -115
up $	87
up soon	89
up to	-12
up to #	-71
up with	22
up with our	85
up with them	70
upgrades	58
upgrades $	96 305 -11 -2 -2 -1 0 0 -1 -3 -1 -1
upkeep	114
upset	66
uptime	251
ur	58 -4 484 -8 -5 -19 -1 -1 -6 -18 -2 -2
us	49 -63 3 -120 0 -67 -116 28 11 -335 -48 125
us $	6
us a	-43
us a dm	-35
us an email	-5
us at	-48
us at <x>	-143
us know	-127
us know if	-34
us more	-58
us on <x>	-44
us posted	-41
us some	81 -1 -6 -6 -5 -4 0 193 -5 -3 -1 -6
us that	59
us they	127 -2 -52 -2 344 -3 0 -1 -2 -4 -1
us to your	119 -2 -5 -2 144 113 0 -1 -3 -3 -1 -6
us via	-20 12 -11 0 176 -2 0 -1 -1 -3 -1 -2
us will	194
us your	-37 -1 -1 -9 -6 -2 0 -7 -2 -3 -1 155
usage	118
usage $	145
use of	64
use product	61
use product to	61
used	9
used to	252 -3 -105 -5 310 -2 -1 -1 -2 -4 -1
user	61
username	-37
users	36
using ?	-30
using ? $	-30
using a	-64
usually	34
usually does not	89
value	100 1 -5 0 -125 0 -3 -59 -1 -1 0 436
value your	107 -1 -21 -1 -7 0 -1 -4 -9 -3 0 633
valued	295 -9 -63 -21 -112 -1 -2 -13 -1 -2 -1 904
vary	125 -1 543 -2 -10 -2 0 -2 -5 -4 -2 -1
vast	78 -1 -25 -2 166 -4 0 -1 -2 -6 -5 -1
vast majority	78 -1 -25 -2 166 -4 0 -1 -2 -6 -5 -1
verification is	129
version	-84
version of	-74
very busy	137
very sorry	-15 -1 5 -1 -6 -1 161 -4 0 -1 -1 -7
via	-77 0 -69 -45 190 -2 -6 -3 -2 -4 -1 -1
via $	-69
via <x> $	-47
via email	-44
via the	-27 -1 -15 -1 279 22 0 -1 -2 -4 -1 -2
via the help	-30
via the in	-44
videos	142
viewers	181 -1 -3 -8 142 -16 0 -1 -2 -8 -2 -1
visit	-29 51 -72 -3 263 48 0 -4 -4 -10 -1 -5
visit $	-30
volume	143 -2 158 -6 -4 -1 -1 -7 -1 -3 -1 34
vouchers	73
vpn	115
wait	-66 -74 -109 -16 342 112 -13 6 -13 -13 3 -141
wait ,	-41
wait to	-172
waits	236 -3 189 23 -7 -6 0 0 -1 -4 -4
waits for	153
want to be	108 -2 298 -3 -3 -4 0 -3 -3 -6 -1 -2
want you	-24 -1 -6 -2 -29 0 -1 -11 -2 -2 21 313
warm	-30
was	89 -285 329 128 -147 -228 14 -565 -235 -548 -88 -223
was $	-56
was given	81
was in	47
was in the	139 -1 -4 254 -4 -1 0 0 -1 -2 -2 -1
was left	119 -1 -10 142 15 -6 0 0 -1 -2 -5
was not	17
was signed	221
was signed off	91
watch the	82
watched	76
way	46 28 -48 -1 19 -143 7 11 -24 3 -86 -192
way $	-33
way as	-67
way in	133
way with	88
ways	-209
we 'd like	-103
we 'd love	-53
we acknowledge	131 -1 -31 -1 -14 0 -1 -6 -3 -4 -1 295
we apologize	111 -28 -130 -35 -86 -2 441 -57 2 -4 6 -41
we apologize for	-40
we appreciate	-48
we appreciate you	-29
we appreciate your	7
we are	9 -7 52 -235 -43 -152 48 13 -293 66 -27 44
we are all	73
we are committed	78 -1 -47 0 -4 0 0 -2 -1 -1 -1 147
we are continuously	128
we are glad	-46 -2 -11 0 195 0 -1 -1 0 -2 -5 -7
we are happy	-96
we are not	229 157 2 -33 4 -1 -25 16 -1 5 -2 -89
we are only	156 132 26 -1 -2 0 -1 -1 0 -2 -2 -3
we are proud	91
we are so	-60
we are the	186
we are thrilled	-44
we are unable	210
we are uncertain	179 218 -48 -5 29 0 -3 -16 0 -1 0 -4
we are very	-23
we are working	50 -19 -158 -17 7 0 -11 160 -1 -2 -4 -9
we can $	33
we can assist	-258
we can check	-34
we can connect	-90
we can help	-38
we can impact	75
we can look	-35
we can not	220 197 0 3 -141 -8 -24 -106 -21 0 -10 -51
we can suggest	-46
we can take	-71
we constantly	126
we continue	145
we continue to	145
we did	73
we do	70
we do ask	107
we do not	246 318 14 -49 -308 12 -124 -184 -28 -81 -27 -103
we do our	194 0 358 -1 -11 0 0 -7 0 -1 -1 -12
we do tell	74 -2 3 179 -3 -1 -1 -2 -1 -6 -1 -1
we expect	-67
we had	96
we had in	87
we have	4
we have no	125 -16 195 -8 -38 0 -1 -10 -2 -1 -1 -7
we have paused	84 372 -25 -1 -7 0 0 -2 -3 -1 -1 -2
we hope	14
we hope it	104 -1 -1 -1 231 -1 -4 -1 -3 -3 -1 -1
we hope you	18 -6 -32 -10 147 0 -4 -80 -1 -1 0 -2
we know	-20 -11 -137 1 88 0 -2 -31 -1 -1 0 33
we look forward	-79
we love	-141 -5 -2 -4 308 -2 -1 -2 -3 -3 -1 -12
we never	123
we never intend	91
we never want	102
we only	129 -2 336 -7 -34 -1 0 -4 -2 -3 -1 -8
we pride	149
we pride ourselves	149
we recommend	-131
we regret	358 0 -380 -113 -325 -14 843 -29 -43 -44 -30 -247
we regret any	66
we regret the	182 -28 -58 -21 -44 -3 263 -42 -5 -8 -7 -79
we request you	-16
we strive	206 -2 -58 -4 -23 -1 -1 -8 -1 -1 0 301
we strive to	153 -1 -44 -3 -15 -1 0 -6 -1 -1 -1 240
we take	80 -1 -32 -1 15 -1 0 -4 -4 -4 -1 179
we tried	-34 -5 -3 403 -6 -1 -3 -1 -2 -3 -4 -7
we trust	115 -1 -7 -3 237 0 -1 13 -4 -3 -1 -5
we understand	-69
we understand that	-69
we understand the	82 -2 -9 -1 -3 -1 -4 0 -2 -5 -1 346
we understand your	-37
we want	-69 10 -3 -7 -44 0 -1 -1 -2 -1 -1 251
we want you	-87
we will	-27 -88 0 -172 -236 -108 -95 176 66 -147 -61 -56
we will contact	42
we will get	48
we will not	275 247 12 -1 -3 -1 0 -15 -7 -1 0 -1
we will pass	-66
we will surely	150
we will take	-39
we will update	78
we wish you	96 -7 -7 -2 31 -3 -1 -3 -11 241 -5 41
we work	53
we would always	85
we would like	-27
we would love	-30 -4 -2 -3 -7 0 0 -4 -1 -2 0 142
weather	79 3 119 -79 -35 -3 6 -35 -1 -2 150 -46
weather $	175
website or	114
wed	-58
week	-11
week $	-34
weekend	45
weeks	-17 -4 -7 -4 160 16 -1 -12 -1 -4 -2 -4
welcome	-198 25 -62 240 -19 -4 0 -1 -2 151 -2 -4
welcome $	-114
welcome to	-54 174 -1 -4 -2 -1 -1 -1 -1 -5 -3 -1
welcome you	-70
well in	159 119 -8 165 -3 -2 0 -1 -2 -1 -3 -3
were	63 5 111 26 -29 -244 30 -67 -149 -74 -11 -552
were not	67
were sent	78 -4 -2 206 -2 -8 0 -1 -2 -6 -3 -1
were working	114 -2 -1 -2 -2 -3 0 289 -2 -5 -20
what	9 -122 86 -8 26 -317 -98 -40 -171 38 1 -313
what 's	11
what 's going	-47
what 's your	-33
what can	57 72 -22 -2 177 -3 -1 -1 -1 -7 -2 -1
what i	-48
what it	49
what it was	102
what the	62
what you	37
whatever it	93 -1 -4 -9 -16 -24 -1 -4 348 271 -2 -2
wheels	31 -1 -48 13 -10 -1 0 154 -5 -1 0 -5
wheels up	31 0 -8 -1 -7 -1 0 229 -6 -1 0 -3
wheels up soon	89
when	58 -262 98 65 -90 -32 159 91 -329 -17 -91 -371
when people	105 -1 -33 328 -5 -3 0 -1 -1 81 -3
when there	154 -2 -1 7 -46 -1 0 170 -3 -3 -1 -1
when there 's	51
when they	114
when we	64
when you	-55
when your	-69
where	7
whether	67
whether you	42
which	36 -67 11 17 18 -323 -51 -99 -214 5 71 44
which a	78
which i am	80
which most	88 -1 -11 313 -5 -2 0 0 -3 -5 -3 -3
which would	-46
which you	44
which you have	108
while $	102 -3 -23 -4 171 -8 0 13 -5 -7 -2 -1
while using	67
while using the	187
while you	-47 -4 -2 -6 -7 -4 0 -2 -7 -2 -2 170
white	-164
who	85 -28 -3 118 12 -175 -68 28 -102 9 -94 -9
whole	32 -13 19 -3 -17 -2 -2 -28 4 139 7 3
why	63 27 12 177 -51 -16 -17 -40 2 1 -6 -29
why we	134 -1 -2 205 -6 -3 0 -3 -2 -5 -1 1
will	23 31 -380 -216 -115 -95 -393 391 373 -135 -420 -191
will all	136
will always be	127
will be	7 -8 -99 -268 -91 -11 23 185 22 -65 1
will be happy	-48
will be held	75 54 -8 -1 -1 -1 0 -1 -7 -3 0 140
will be notified	124 -2 -3 -1 -1 -9 0 248 -8 -5 -1 -1
will be reaching	158 -3 -13 -1 -14 -1 0 329 -8 -1 0 -9
will contact	73
will contact you	73
will definitely	87 -1 -14 -2 -19 -2 0 -42 808 -3 0 -4
will do all	86 -2 -7 0 0 0 0 271 -5 -1 0 -1
will get	10
will get a	-42 170 -1 -2 -4 -1 0 -5 -4 -6 -1
will get back	121 -2 -14 -2 -9 0 0 146 -4 0 0 -4
will get in	36
will get you	110
will have	75 -3 52 10 -284 11 -29 97 4 -32 -15 -20
will have to	237 4 -7 -4 -6 352 0 1 -3 -1 -3
will have you	171 -15 -108 -21 -21 -2 -3 523 -11 -1 0 -20
will hear from	131 -1 -1 -2 -3 -3 0 220 -7 -5 0 -1
will help	-42
will keep you	91 -3 -1 -1 -1 0 -1 191 -13 -1 0 -3
will know	102 -1 -3 -3 158 -6 0 -19 -6 -3 0 -2
will never	184 -2 6 -12 -34 -4 0 -23 388 -2 -1 -5
will never have	126 -2 -8 -2 -5 -9 0 -2 194 -6 -2
will notify	67
will notify you	103
will open	-43
will pass	-60
will pass your	-39
will reach	122 19 -99 -16 -146 -4 -8 62 0 -4 -2 5
will reach out	136
will revert	132
will ring	-30
will ring you	-39
will see what	63 -1 -15 0 -1 0 0 353 -15 -1 -1 -1
will send	-34
will show	-48
will surely	150
will try	46 -2 -55 -3 -12 0 0 134 -2 0 0 3
will try to	45
will update	66
will update you	148
will write	-42
wire	98 -1 -31 334 -6 -6 0 0 -1 101 -3 -1
with	-27
with <name>	11
with ?	-63
with ? $	-63
with a different	113 -3 48 -6 -2 -2 0 -1 -2 226 -3 -2
with a resolution	105
with one	41
with reference	102 -2 -26 -5 -2 -6 0 0 -6 -5 -2 265
with reference to	183 -2 -26 -5 -2 -6 0 0 -6 -5 -2 265
with thanks	152 -3 -16 -2 -3 -3 -1 -1 -5 -3 -1 247
with the	-43
with them	83
with them $	200
with us	19
with you	-10 -32 32 -167 -16 -48 -22 214 -23 -30 -10 -32
with you $	-85
with you shortly	99
with your	-17
withdrawal	119
within five	-89
within what	99
without	3 15 44 59 -5 -35 -42 -365 21 2 -24 -257
without a hitch	136 -2 -8 -6 84 -3 -1 -1 196 -9 0 -1
word	152
word $	42 -4 -65 31 -16 -11 0 -1 4 -6 -2 204
words	-30 -2 33 21 -21 -4 0 -2 -2 345 -3 -1
words $	-40
work	25 -54 -15 -52 -1 23 -60 9 137 3 -22 23
work in	236
work to	240
work to get	97 -1 -3 0 -1 -1 0 169 -2 -2 0 -2
work with our	-55
working	-14 -74 -315 -96 11 -6 -180 447 6 -86 0 -19
working $	-66
working days	-157
working days $	-174 -1 0 -2 -2 -1 -10 -6 302 -2 0 -6
working hard	89
working hard to	75
working to	111 -18 -154 -24 -82 -1 -4 470 -1 -1 0 4
working to get	119
working towards	118
working with	84
works	75 -64 82 -166 101 -8 -2 -6 -8 -8 -3 -5
worse	52
worse $	70
worth	17 -14 -33 270 54 -1 -2 -1 -1 -1 -1 -23
would	64
would always	85
would be	44
would be a	115
would have	96 -31 63 156 -203 -6 -8 -63 -4 11 -3 -46
would have been	81
would like	-29 -7 -11 -75 -63 -4 -8 -20 -10 -13 31 131
would like to	-37 -8 -3 -68 -176 -3 -9 -9 -8 -11 36 118
would love	-47 -4 -2 -3 -7 0 0 -4 -1 -2 0 142
would love to	-47 -4 -2 -3 -7 0 0 -4 -1 -2 0 142
would not	115
would not be	251 187 -3 1 -47 0 -1 -12 0 -2 34 -11
would not have	218
would you	-154
write	-59 -1 -214 -73 62 -3 -2 2 10 -1 -1 192
written	55
wrote	-121
year ,	-94
years	32
yes	-279
yes $	-137
yes ,	-77 -13 20 -2 -4 -2 -1 -1 0 195 -1 -3
yet	-56
you	-78 -181 -117 44 39 13 28 -38 61 14 54 -18
you $	-92
you 'd be	166 17 5 178 -22 -3 0 -14 -1 -4 -2 -7
you 'd like	-34
you ?	-58
you ? $	-58
you able	-37
you able to	-37
you are	-45 17 18 -2 21 14 74 -141 7 12 33 -38
you are disappointed	321 -1 -13 0 -6 -1 132 -1 -1 -1 -1 2
you are enjoying	-73
you are experiencing	-60
you are right	-122
you are unhappy	197
you are upset	71
you are welcome	-76
you asap	92
you at the	54
you both	-39
you by	-107
you by <day>	-35
you can	-44 53 -179 -180 104 -7 -29 -4 64 1 1 6
you can also	-62
you can get	-54
you can not	78
you can reach	-36
you claim	109 -4 -3 552 -4 -12 -1 -1 -10 -11 -1 -1
you did	41 -12 -111 133 -3 -2 5 -22 -1 25 8 2
you do	-11 -8 -1 2 133 43 3 -25 -2 -3 0 -15
you feel	211 -41 -67 -48 6 -6 262 -44 -4 3 -3 -72
you feel that	133
you feel this	221 -11 -13 -5 -37 0 191 -16 0 0 0 -26
you for	58
you for sharing	-50
you for the	-145
you for your	54
you had	-17
you had a	-40
you have	-19
you have a	-67
you have any	-60
you have had	-45
you have my	202 -1 -10 -5 -13 -7 0 -3 473 -8 -2 -1
you have received	184
you have to	174 -5 -103 38 -113 448 -1 -20 -1 -2 29 -14
you like	-137 -2 0 -13 -16 -3 -1 -1 -3 -6 -1 222
you lose	87 -3 -4 -19 -4 -30 -1 -1 -5 408 0 -1
you may	-14
you must	398 -50 -12 -18 -113 455 -8 -54 -8 28 -4 -54
you need to	335 -32 3 -123 -26 448 -5 -9 -7 32 -2 -68
you need us	-47
you of	126 -1 -1 -1 -4 -2 0 -1 -2 -3 -2 223
you on	-15
you on board	-42 -2 -3 0 148 0 -4 -4 0 -1 -1 -4
you on your	123
you onboard	-25
you out $	-54
you paid	-64
you please	-54
you promptly	100
you promptly $	100
you shall	181 -2 -17 -5 24 -11 0 94 156 -7 -3 -4
you shortly	412 -19 -26 -6 -40 -2 -3 141 -4 -1 0 -62
you shortly $	52
you shortly to	122
you signed	73 -1 0 6 -3 -10 0 -1 -3 130 -2 -1
you signed up	72 -1 6 -43 -1 -12 0 -2 -3 172 -2 -1
you soon	49 -28 -54 -20 -77 -6 -14 387 -52 -5 -2 -92
you soon to	305
you still	-79
you tell us	-49
you that	215
you that $	97
you that the	204
you ticked	141 -2 392 -25 -2 -7 -1 -1 -3 -9 -5 -1
you tried	32
you using	-34
you will be	44 -1 -71 -20 -12 9 -3 168 -3 11 8 -68
you will get	-30
you will never	162 -1 -13 -3 -11 -7 0 -4 441 -5 -2 -1
you will not	-46
your	-126 -14 -153 -53 -15 -61 48 -37 42 3 -44 171
your #	-30
your <name>	-84
your account	-41
your account $	-50
your booking	-53
your card	-63
your card $	-47
your case has	101
your concern	-37
your concern $	-31
your confirmation	-54
your correspondence	130 -2 -14 -3 -3 -4 -1 -1 -4 -6 -1 174
your disappointment	150 -2 -14 0 -5 0 176 -6 -1 -2 72 -9
your end	66 -1 -6 490 -25 -2 0 -5 -4 -4 -6 -2
your end $	171 -1 -6 490 -25 -2 0 -5 -4 -4 -6 -2
your feedback	28 -120 -380 -132 -39 -28 -12 -1 2 -36 -9 340
your feedback $	19
your feedback is	194
your flight	-255
your flight $	-82
your flight number	-34
your inputs	56
your insights	165 -1 -21 -2 -12 -2 0 -3 -3 -1 -2 191
your insights are	92
your issue	16
your issue $	37
your kind	27 -2 -4 -2 -3 -2 -1 -1 -5 -8 -1 212
your kind words	-146
your name	-27 133 7 -2 -2 -1 0 -2 -1 -2 -2 -7
your number	-33 254 -1 -3 -1 -1 -1 0 -1 -1 -1 -3
your patience	-12 -5 -39 -12 -18 0 0 48 -1 -1 0 187
your payment	-67
your positive	-120
your positive feedback	-104
your registered	-118
your registered email	-41
your registered mobile	-49
your safety	267
your son	74 -2 -16 228 56 -2 0 -2 -5 -7 -1 -4
your travel	-32
your way	96 -23 -273 13 -30 -2 -3 320 -18 -8 -1 -11
your way as	-60
yours	-28
yours sincerely	-85
yours sincerely $	-85
yourself	33 -12 -260 49 20 141 -2 -41 106 26 -1 -24
~# #	-58
~# # $	-118
~# $	-53 -22 -11 6 -6 79 -80 -308 26 -46 5 39
~# ,	-83
~# -	14 -18 90 -27 -9 2 -73 -253 8 8 -40 -33
~# - -	-75
~# - -ed	137 -2 247 -5 -2 -2 0 0 -2 -6 -2 -5
~# - -s	86
~# - -s $	435
~# -ing	-103
~# -ing -s	-70
~# -ing -s $	-92
~# -s $	-24 0 63 -17 -13 210 -11 -38 -7 -10 16 -64
~# -s out of	64
~# <day>	-61
~# <day> $	-25 -2 -15 216 -2 -4 0 0 -1 -4 -3 33
~# <name>	-56
~# a	-72
~# a -	-72
~# at	-25
~# for	-28
~# is -	-49
~# is the -	-52
~# of	91
~# of -	90
~# on	-21
~# or	-58
~# this	-51
~# to	-26
~# to #	-25
~# tonight	-70
~# with	-123
~'d -	31
~'d - it	181
~'d - to	-156
~'d - to -	-32
~'d - to have	-51
~'d - to take	-79
~'d be	23
~'d be a	242
~'d be a -	154 -2 -17 11 -4 -3 0 0 -2 -5 160 24
~'d have	125 -21 -263 251 -6 18 -4 6 -2 9 4 -23
~'d have to	114 0 -26 -41 12 138 0 11 -2 -3 43 -1
~'d have to ask	129
~'d say	96
~'d want to	143
~'s #	-48 -2 -18 -10 29 -5 0 -1 61 241 -3 -1
~'s $	103 -3 141 5 -22 -2 0 -3 -3 -3 -3 9
~'s - $	-22 12 34 -11 19 32 13 -184 -15 -17 1 -10
~'s - -ing	47
~'s - -ing a	176
~'s -able $	112
~'s -ly	58
~'s always - for	75 -1 -12 -6 -2 -3 -1 -1 -4 -2 -4 455
~'s going on	-47
~'s got	66
~'s got a	123 -2 -6 -8 7 -7 0 -1 172 -12 -3 -1
~'s got a -	123 -2 -6 -8 7 -7 0 -1 172 -12 -3 -1
~'s how	68
~'s in the	77 -1 53 -18 -51 392 0 -9 46 -7 -2 -5
~'s never	179 -2 -7 -3 -8 -4 0 0 186 -3 -3 46
~'s no - $	66
~'s no - to	151 155 0 -3 -1 -2 0 0 -6 -4 -2 -1
~'s not	31
~'s not a	95
~'s not something	69
~'s nothing	13
~'s on the	57
~'s on the -	114
~'s only	152
~'s our	-67
~'s our -	-71
~'s our - $	-98
~'s own	33
~'s that $	194 150 -14 -21 25 -6 -1 -1 -7 -6 -7 -1
~'s the -	42
~'s the - of	119 -2 -31 182 54 -6 0 0 -5 -7 -5 -1
~'s usually	181 130 -16 46 -1 -5 -1 -2 -5 -7 -2 -1
~'s with	36 0 -8 -6 -10 -1 0 256 -1 -4 -3 -1
~, # ,	-56
~, - -ing	50
~, - me	-21 -1 -1 -8 -7 -10 0 172 -2 -5 -1
~, - or	-52
~, - out	-66
~, - out to	-38
~, -ing	64
~, -ing -s	136 -3 0 13 -3 156 0 0 -1 -3 -12
~, -ly	40 13 -133 13 123 -16 -27 -128 -7 -14 -4 66
~, -s	9
~, -s do	91
~, <name>	-33 0 35 -117 30 -27 31 42 26 -140 -114 -88
~, <name> $	-23
~, <name> ,	-20
~, <name> <name>	-73
~, and	-22
~, and -s	158
~, and -s are	242
~, and nobody	108 -7 -1 -5 13 -2 -1 0 -3 187 -6 -1
~, and on	71
~, any	-36
~, as -ed in	96
~, everyone	104
~, i	-25
~, if	-37 -3 -1 -5 -3 -1 -3 75 -4 -6 185 -8
~, is	-52
~, just	-60 -11 -5 -5 170 -1 -1 0 -2 -9 -6 -1
~, just -	-100
~, let	-30
~, nothing	71
~, once	70 -2 -13 -2 -2 -3 -1 352 -6 -4 -1 -7
~, or	-59 -2 -21 162 2 -2 0 -6 -1 -4 -1 -6
~, our	47
~, our -s	80
~, our -s are	118
~, please	-17
~, sorry	-118 145 -2 -1 -1 -4 3 0 -2 -3 -4
~, sorry $	-27
~, tell	-119
~, tell me	-68
~, thank you for	-34 -1 -5 -1 -3 -2 0 -1 -1 -4 -1 292
~, thanks	-62
~, thanks for -ing	41
~, that	-41
~, that 's	-51
~, the	40 27 10 3 -83 -4 -37 -90 -16 -1 63 -175
~, the -s	50
~, the -s are	99 -7 205 -5 -1 -2 0 0 -1 -2 -5 -1
~, then	-32 -3 -1 238 -19 -57 0 -3 -3 -7 0 -5
~, there	-33
~, they	60 -3 88 -3 -4 138 0 -1 -2 -7 -1 -1
~, unfortunately	290 153 -7 -2 -1 -3 0 -2 -2 -3 -1 -3
~, we	15
~, we -	18 -14 -30 -31 -126 -3 455 -69 -5 -8 -9 -13
~, we - the	100
~, we are	37
~, we are -ly	100 -6 -4 -1 -1 0 -10 0 0 -2 225 87
~, we are always	143
~, we are not	111 -194 0 0 -5 -1 0 0 0 90 -1 -1
~, we are unable	120 294 -3 -1 -1 0 -1 0 0 -1 -1 -6
~, we can not	87
~, we do	55
~, we do not	121
~, we understand	-22 -3 -1 -2 -2 0 -9 -1 -1 -4 -2 153
~, we understand that	-80
~, where	66
~, you	-54
~, you can	-46
~- #	-20
~- $	-8
~- 's	2
~- , -	-22
~- , - -	-23 16 -13 9 -23 159 0 -3 -3 -5 -1 -7
~- , - out	-41
~- , -ing	36
~- , -s	10
~- , <name>	-14
~- , <name> <name>	-51
~- , a	67 3 -5 17 159 0 -3 -29 -1 -2 -2 -15
~- , a -	30 8 -8 -1 177 -1 -2 -11 -3 -3 -1 -8
~- , and	28
~- , and -s	101
~- , do	-86
~- , or	-33 -1 -27 440 -3 -6 0 0 -2 -9 -1 -1
~- , usually	77 -1 -19 -7 715 -4 0 0 -2 -3 -6
~- , what	120 -1 -1 -1 6 -2 4 0 -1 159 -4
~- -	-14 15 81 -5 -41 -5 -200 -127 -127 4 3 61
~- - $	35 5 2 -89 38 16 -200 -1 49 46 0 7
~- - 's -	-52
~- - , #	-42
~- - , -ing	111
~- - , <name>	-25
~- - , a	115 -1 1 -5 250 -6 -2 -1 -8 -6 -2
~- - , and	64
~- - - ,	20
~- - - -ed	92
~- - - ?	-51
~- - - or	-111
~- - - will	95
~- - -ed -s	101
~- - -s $	-32
~- - -s for	112
~- - <name>	-83
~- - <name> $	-86
~- - <x>	33 -1 -18 -1 9 -4 0 -2 -2 -2 -1 166
~- - <x> $	-34
~- - ?	-48
~- - ? $	-48
~- - and not	205
~- - at	-58
~- - at #	-37
~- - at the	-79
~- - by -	-70
~- - do	78
~- - has been	147 -2 -3 8 -28 -1 0 -5 -1 -2 -1 260
~- - if	-41 -3 -2 -7 -6 194 0 -4 -1 -9 -1 69
~- - in a	94
~- - in your	-50
~- - is	-37
~- - is -ly	83
~- - is a	74
~- - it	118
~- - it 's	190
~- - now	-54
~- - of	108
~- - of -ing	204
~- - of -s	212 0 1 -3 25 -1 0 -1 -1 -6 197 -1
~- - of -tion	112 -1 -25 140 -11 -1 -1 26 -1 -3 -2 -1
~- - of our	98
~- - only	32
~- - or	-43 228 -91 7 -24 -2 0 84 -1 -4 -1 2
~- - so	71
~- - that does	118
~- - there	72
~- - this	-22
~- - to	-17
~- - to a	-58
~- - too	-50
~- - up	-50 -1 -4 201 -4 -1 0 -1 -1 -4 -3 -1
~- - will	46
~- - would -	150
~- - you are	-41
~- - your	-33
~- -able	307
~- -ed	85 -69 -66 24 -41 -315 141 18 -30 -24 5 11
~- -ed $	127 -169 38 0 -152 -102 73 6 -68 -77 -58 5
~- -ed -s	51
~- -ed -s $	103
~- -ed as -ed	88
~- -ed by	92
~- -ed by your	99
~- -ed it	94
~- -ed that	70
~- -ed the	84
~- -ed the -	120
~- -ed to our	128 -3 -5 -3 -2 -5 -1 345 -2 -1 -1 -8
~- -ed to you	59 -2 -54 -4 9 0 250 -13 0 0 0 -12
~- -ing ,	-45
~- -ing -ing	76 -1 -8 -7 -2 144 -1 -2 -5 -4 -3 139
~- -ing -s $	-27
~- -ing -s is	105
~- -ing a	40
~- -ing a -	94
~- -ing with	46 -1 -18 -1 362 51 0 -7 -2 -3 -4 -2
~- -ly	129
~- -ly $	39
~- -ly and	47
~- -ment	16
~- -s	-8 5 129 26 -30 11 -340 -305 -340 3 45 -9
~- -s $	-36 -8 -28 -42 29 15 -99 139 -136 -4 -87 7
~- -s - -s	80
~- -s - and	152
~- -s - by	128 -2 336 -5 -5 -3 0 0 -1 -5 -2 -2
~- -s - their	61
~- -s - us	109 -3 220 -6 -2 -8 0 0 -1 -2 -6 -2
~- -s -ing	25
~- -s a -	82
~- -s against	130
~- -s against your	90 -6 -15 0 -5 0 0 -1 0 -2 -1 248
~- -s are	44 8 55 5 -3 -76 -27 -234 -48 -37 36 -2
~- -s are -	80
~- -s are not	230
~- -s at all	66 -6 0 -1 -3 -2 0 -1 -2 -4 -2 218
~- -s can	66
~- -s can -	55
~- -s for the	46
~- -s from #	136
~- -s in	42
~- -s of	-83
~- -s of your	-85
~- -s off	-56
~- -s on	16
~- -s on the	32
~- -s one	-59
~- -s out	-20
~- -s what	103
~- -s will	91
~- -s will not	129 -22 -3 93 -4 37 0 -1 -5 215 0 -1
~- -s would	66 -5 -2 -6 18 160 0 -1 -3 -5 -1 -4
~- -tion $	57
~- -tion -	-44
~- -tion is	34
~- -tion of the	-21 -1 0 -2 -7 -4 -1 -1 -1 388 -2 -34
~- <name>	-47
~- <name> $	-174
~- <name> <name>	20
~- <name> <name> $	-129
~- <name> for	-66
~- <x>	-22
~- <x> $	-43
~- <x> and -	-43
~- ?	-95
~- ? $	-95
~- a - at	-45
~- a - is	262
~- a - that	93
~- a - with	-36
~- about	8 -17 -141 7 -4 -2 -1 31 -5 6 -16 2
~- about this	-78
~- about this $	-35
~- about this -	-32
~- after	-58
~- after the	-68
~- all	23
~- all -	37 0 205 5 -41 -5 0 -3 -1 -2 -1
~- always	129
~- an	-24
~- an -	-26
~- and	5 -97 40 -109 17 42 -23 -20 -66 -143 49 11
~- and - -	-19 -4 1 -25 -14 111 0 -4 -1 148 -1 26
~- and - -s	-48
~- and - as	210
~- and - the	-64
~- and - to	61 -4 -24 -9 -30 0 -1 -1 -1 -1 0 240
~- and - your	111
~- and -ed	-51
~- and -s	39 27 55 -134 -2 -10 1 -26 -6 -5 3 -9
~- and a	-112
~- and a -	-80
~- and do	275
~- and do not	124
~- and have -	238
~- and not	68
~- and not by	108 -3 153 -4 -1 -3 0 0 -2 -2 -3 -1
~- and would	56
~- and would -	56
~- anything	76
~- are you	-100
~- as	-51 28 1 11 -27 -137 -101 44 -102 12 18 -24
~- as -	-46
~- as -ed on	97
~- as -ly	-68
~- as -ly as	-68
~- as soon	54
~- as soon as	54
~- as this	204 12 -14 -2 12 -6 0 -1 -1 160 -2 14
~- as this -s	155 -3 -6 -3 21 -9 0 -2 -1 203 -2 24
~- as we	88
~- as we -	104
~- at	-40
~- at #	-94
~- at # $	-29
~- at <x>	57
~- at all -s	53
~- at the	-18
~- at this	73
~- at this -	73
~- before	21 -60 -29 187 1 -4 6 5 -18 -25 1 -29
~- before -	83
~- before - $	108
~- by - -	66
~- by -ing	-77 -1 -1 -6 -4 -39 0 -1 -2 -6 -3 267
~- by <day> $	-46
~- by the <name>	75
~- c	-70
~- can	-24 89 9 7 13 -49 -20 -62 -26 -3 -5 -199
~- can - the	161
~- can not	-48 -145 50 5 -3 -3 -2 -9 -1 -1 -1 -39
~- can not be	47 -156 4 3 4 -1 -1 -5 0 -1 -1 -30
~- can only	125 184 -4 53 -2 -3 0 0 -1 -5 -10 -1
~- could	249
~- did	26
~- did not	73
~- did not -	50
~- do	33
~- do not -	59
~- does	123
~- does -	130 -1 6 53 -27 -4 0 -3 -2 236 -1 -1
~- does not	27 138 59 -80 0 -1 2 -19 -1 -3 -1 -4
~- down $	127 -2 -2 13 -35 -7 -1 -1 -6 258 -2 -2
~- everybody	142
~- everyone	42 -1 -11 45 220 -4 0 -8 -7 -10 -2 -6
~- for	15 -51 -9 16 44 57 -174 -36 71 -3 28 25
~- for #	-59
~- for # -s	-101
~- for -s to	67
~- for our -	-47
~- for their	205
~- for this	42 258 2 -15 -1 -1 -1 -9 -1 -3 -3 -1
~- from	-10 -12 147 -12 -2 9 -52 13 24 4 -83 -161
~- from your	-31
~- going	106 -1 -6 -6 -5 -3 0 -6 -8 321 39 6
~- going -	87 -3 4 -9 15 -9 0 -2 -12 247 -3 -1
~- happy	208
~- has -ed $	106 -8 5 -9 -2 -5 -5 24 -3 -3 240 -1
~- has a	41
~- has a -	58 -1 -30 53 143 -2 0 7 -3 -6 -2 -5
~- has been	-33
~- has been -	39
~- has been -ed	-43 -13 3 -164 2 -8 -23 5 -8 -8 -7 15
~- has not	-85
~- have	117
~- her	-76
~- here	-72
~- here <x>	-58
~- if	-27 -60 11 -11 186 0 5 -51 -6 -1 -5 15
~- if you	-17 -4 -78 -5 237 -2 4 -8 -1 30 -1 2
~- if you need	-95
~- in	-17
~- in #	-78
~- in -	-26
~- in - ,	60
~- in and	-44
~- in the -	28
~- in the -s	-40
~- in their	98
~- in there	113
~- instead	-79
~- is	63 35 46 15 -8 -126 -40 30 -35 51 -141 -4
~- is - -ing	85
~- is - to	75
~- is -ed	18 7 23 13 -257 7 84 -81 12 10 -67 3
~- is -ed -	151
~- is -ed -ly	70 -7 146 -2 -1 -1 -1 -1 -2 -4 -2 -3
~- is -ing	-24
~- is -ly	79
~- is a	87
~- is a -	93
~- is always	157 -1 281 -5 -33 -1 0 -10 -2 -3 -1 -2
~- is at the	98
~- is for -s	75
~- is generally	94
~- is going to	47 -4 -17 -2 -4 -3 0 25 310 -5 -1 -2
~- is in	-102 -5 -10 204 -1 -4 0 -1 -2 -2 -1 -2
~- is less	128
~- is less than	128
~- is not	45
~- is not -	43
~- is only	292
~- is our	47 -6 -1 -6 -49 -1 -1 -15 -1 -1 23 153
~- is our -	43 -2 -7 -4 -33 -1 -1 -11 -2 -1 26 227
~- is something	90
~- is the	38
~- is the -	117
~- is there	353
~- is therefore	108 -3 160 -5 -2 -5 0 -1 -2 -6 -3 -2
~- is to	60 -1 -5 -1 -10 -2 0 -2 -1 -1 66 216
~- it	3 -54 8 -26 159 6 -72 -53 27 0 -99 -38
~- it $	-25 -93 -59 154 -7 31 -5 -104 4 3 -4 -25
~- it 's	89 -16 5 -72 292 -2 -2 -35 -1 -1 9 -18
~- it -s	54
~- it a	101 -1 -14 -2 204 -4 0 -12 -2 -10 -2 -2
~- it a -	45
~- it under	-35
~- it up $	117 -1 -5 -7 165 -20 0 17 -3 -6 -1 -1
~- it will	106
~- it will be	184
~- look	-34
~- look at your	-32
~- many	213
~- many -s	259
~- me	-106 18 -74 13 -3 41 0 11 148 -7 -2 -1
~- me a	-114
~- me a -	-89
~- me the	-142
~- me the -	-93
~- myself	-59
~- near	125 -1 28 0 -17 156 0 -2 -6 -11 -3 -1
~- never	94 -1 -5 220 4 -4 0 -1 -10 -6 -5 -1
~- new	-104
~- next - $	64
~- no	22
~- no $	-48
~- no -	90 -5 12 -3 58 -4 0 -1 -4 133 -2
~- now	-56
~- now $	-22
~- of	65 -8 -13 -62 52 -47 14 -97 -119 -142 68 30
~- of - $	16
~- of -ing	62
~- of -ing is	75 -2 161 -5 -2 -1 0 0 -1 -2 -3 -1
~- of -s	43 -78 11 -2 171 -20 -21 -85 -14 -37 24 -15
~- of -tion $	50
~- of any	47
~- of every	120
~- of everything	109
~- of everything we	75 -1 -37 -3 0 -2 0 -2 0 -2 -1 173
~- of one	85
~- of our	46 -37 47 -43 -134 -3 1 -4 -6 -4 1 27
~- of our -s	97
~- of what	87
~- of your -tion	144
~- on - $	40
~- on -ing	49
~- on -s $	118
~- on one	184 -8 -14 -4 93 -2 0 -1 161 -9 55
~- on the -ing	141
~- on to	-89
~- on your	-13
~- once	19
~- one $	-37
~- one -s $	124 80 7 -7 -1 -9 -1 -2 181 -7 -8 -1
~- only	-55
~- only -s	77
~- or	-29
~- or -	-29
~- or - $	-260
~- or a	-43
~- other	162
~- our	40 -251 14 24 -156 -37 -3 -73 -2 20 -41 158
~- our - and	86
~- our -s	17
~- our <name> <name>	-77
~- ourselves on	59
~- out	15
~- out ,	-50
~- out -	164
~- out of -	66
~- out to	-29
~- out to us	-54
~- rather	14
~- right	-51
~- right $	-48
~- several	74
~- several -s	74
~- should	-38
~- so	268
~- so -s	153
~- soon	32
~- soon $	44
~- such	56
~- than	9
~- that	4
~- that - is	172
~- that -s	52
~- that one	109
~- that the	46
~- that the -	55
~- that you	-14
~- that you -	-132
~- that you will	71 -2 -3 -4 43 -2 0 -2 225 -10 -3 -2
~- the	6
~- the - -ed	300 -24 -196 -44 24 -8 74 5 -4 2 -5 -111
~- the - a	70
~- the -s	42
~- the -s of	674
~- the in	-44
~- the in -	-39
~- their	118
~- their -s	70
~- their own	194
~- their own -s	133
~- theirs	190
~- them again	112 -2 -7 -4 18 203 0 -2 -5 -3 -1 -1
~- themselves	134
~- themselves $	80
~- then	51 5 -23 280 -3 -7 0 6 -1 -5 -4 -3
~- there $	-37
~- there 's	43 -1 -14 -6 629 -2 0 -6 -2 -4 -1 -1
~- they	180
~- they have	168
~- this	-11
~- this -ing $	-28
~- this has -ed	-67 -1 -5 0 -1 -1 192 0 -1 -1 -1
~- to	15 0 4 5 4 -141 11 4 -41 -35 -115 101
~- to -	-1 7 14 23 -57 -215 0 -20 -220 91 -217 78
~- to - -	53
~- to - <name>	43 9 2 -5 -30 0 -1 218 0 -2 -2
~- to - on	34
~- to - our	117
~- to - the	55
~- to - this	-27
~- to - us	-30
~- to - what	58
~- to - with	-67 -2 -2 -19 51 -3 0 -3 -1 199 -1 -8
~- to -ing you	-103
~- to -s $	108 244 -4 136 -13 -3 0 -1 -5 -7 -2 -1
~- to <x>	-52
~- to <x> $	-53
~- to <x> with	-31
~- to be	33
~- to be -ed	113 -4 -2 3 69 197 0 -7 57 -2 -1 -25
~- to get -	45
~- to have -	77 -1 -13 195 21 -4 0 -1 -1 -3 -1 -2
~- to know	-39
~- to make	41
~- to make your	106
~- to the	26 -178 50 1 -18 1 -17 -58 -5 -2 4 52
~- to them $	92
~- to us	11 -13 -16 -5 -68 1 -9 -146 2 -3 -2 169
~- to us $	197 -12 -5 1 -108 12 -3 -23 -1 0 0 145
~- to you	14 6 6 0 -62 -9 0 251 2 -7 -4 -185
~- to you -ly	140
~- today	-185
~- today $	-23
~- tonight	-32
~- too	-23 -2 -91 37 292 -4 -1 -13 -2 -5 -1 -3
~- too $	-44
~- too much	121 -2 -6 -4 182 -9 -1 -1 -5 -7 -2
~- until #	-30
~- until it	137
~- up $	22
~- us	32
~- us -ed	-47
~- us a	-12
~- us a -	-91
~- us an	-3
~- us an -	-3
~- us at	-181
~- us at <x>	-115
~- us to your	84 -4 -2 -3 66 155 -1 -3 -3 -3 0 -10
~- us your	-23 -1 -1 -9 -6 -2 0 -7 -2 -3 -1 155
~- was	-13 -50 60 32 -29 -159 8 -22 -87 -79 2 -102
~- was - -	89
~- was -ed by	328
~- was an	167
~- was an -	167
~- we - $	113
~- we do	56
~- we do not	133
~- we had	133
~- we had in	87
~- we want	-196
~- we want you	-88
~- what	61
~- what 's	64 -2 -2 -5 157 -1 0 0 -2 -7 -1 -1
~- when	93
~- when -	82 -2 -22 -9 -3 -1 76 13 -2 383 -2
~- when it	45 -1 -1 -3 204 -4 0 -24 -7 -3
~- when they	244
~- when you	-28 44 -18 257 -3 -4 0 0 -1 -8 -1
~- which	53
~- who	63 -41 -3 148 50 -7 -4 -64 -3 -7 -3 -44
~- who -	104 -1 1 133 -2 -7 0 -2 -2 -4 -3 -1
~- will	29 20 -9 -37 -5 -226 -105 235 20 -26 -62 -38
~- will - -	-49
~- will - out	155
~- will - you	60
~- will be -ing	98
~- will be in	44
~- will get	46 -2 -24 -3 -16 0 0 143
~- will have	130
~- will not	86 449 -2 -2 -2 -2 0 -3 -11 -5 -1
~- will not be	123
~- with <name> $	89 -7 -5 -2 173 -2 14 -1 -1 -7 -4 -4
~- with a	-18
~- with a -	-35
~- with our	-22
~- with the -	-24
~- with us	9 -2 -62 -81 -2 -17 -1 5 195 -6 -7 22
~- with you $	-42 -2 -3 -1 166 -1 0 -39 -3 -2 -1 -2
~- with you -ly	99
~- with your	-18
~- with your -	-42
~- would	70
~- would be	102 41 -17 -3 133 14 -1 -21 -1 20 -1 -17
~- yet	-189
~- yet $	-86
~- you $	-110
~- you 'd	89 -2 -4 201 -22 -2 0 -16 -1 60 -1 -5
~- you at the	83
~- you feel	101 -4 -2 0 -1 -1 241 0 -1 -3 -1 -2
~- you had with	-44
~- you have -	203 -1 -21 169 -4 -1 0 -2 94 -3 -1 47
~- you soon	77
~- you soon $	77
~- you that	18 56 -29 -132 -231 -10 -4 42 8 -18 4 18
~- you that $	97
~- you that the	204
~- you the	-26
~- you to -	-12 1 -37 -13 6 28 0 -14 -2 -4 -1 180
~- you will	-65
~- your	12
~- your -	4
~- your - $	7
~- your - -	-17
~- your - and	-33 -1 -2 -1 185 -1 0 -5 -3 -4 0 -17
~- your -ed -	-30
~- your -ment	63
~- your -s $	86
~-able $	120
~-able -	140 -23 1 3 -20 48 -6 -37 -1 -1 0 169
~-able -s	59
~-ed $	-3 29 -146 23 -111 63 62 22 -160 -247 -141 39
~-ed ,	17
~-ed - $	22 10 -30 24 -6 -63 -30 -39 -25 -42 -12 184
~-ed - - to	-151
~-ed - the	59
~-ed - to	-49
~-ed -ly	74
~-ed -ly $	90
~-ed -s	63 12 -5 -4 1 -1 33 -197 -56 -1 31 48
~-ed -s $	74 133 8 2 -62 -3 -1 -28 -1 -2 12 2
~-ed -s to -	79
~-ed ?	-86
~-ed ? $	-86
~-ed and	-43
~-ed and - -	100
~-ed and -ed	46
~-ed as	49 -14 61 -233 -3 7 2 -23 -9 4 0 -51
~-ed as -	-58 -2 227 -12 -37 -2 0 -4 -1 -2 -2 -13
~-ed as - the	62 0 326 -1 -3 -1 0 0 -1 -2 -2 -4
~-ed as -ed	138 -2 46 -2 -2 -5 12 0 -1 195 -5 -2
~-ed as a	98 15 2 -3 -2 224 0 -2 -1 -4 -2 -3
~-ed as a -	280 -3 5 -1 -2 317 0 -1 -1 -5 -2 -1
~-ed at	67 -80 62 32 -138 4 -24 3 -2 -45 3 1
~-ed at $	105 -7 -8 -5 32 131 0 10 -11 -4 -2 -2
~-ed at the	19
~-ed at the -	25
~-ed by	97 -128 301 2 -138 -125 -26 -91 11 -115 10 -3
~-ed by a	49
~-ed by the -ing	89
~-ed by you	83
~-ed by your	99
~-ed by your -	99
~-ed can	102 234 -9 -1 -2 -4 0 0 -2 -9 0 -1
~-ed can not	102 234 -9 -1 -2 -4 0 0 -2 -9 0 -1
~-ed can not be	102 234 -9 -1 -2 -4 0 0 -2 -9 0 -1
~-ed every -	117
~-ed for -	70
~-ed for - $	55 -6 -8 -2 31 151 0 -1 -4 -3 -3 -5
~-ed for - -s	82
~-ed for one	133
~-ed for one -	133
~-ed for you	-58
~-ed if	198
~-ed in	-64
~-ed in -	27
~-ed in - with	95
~-ed in the	69
~-ed in the -	25
~-ed is	57
~-ed is not	129
~-ed it with	79
~-ed on	27
~-ed on our	27
~-ed on our -	81
~-ed on the -	107
~-ed once	69
~-ed or -	80
~-ed or - -	147
~-ed our	54
~-ed our -s	144 176 -55 -2 -2 0 0 -5 -2 -1 -1 -8
~-ed out to	-66 -2 -1 -16 169 -1 0 -3 -3 -6 -18
~-ed soon	98 -1 0 -1 -2 -6 0 149 -3 -6 -1 -1
~-ed soon $	98 -1 0 -1 -2 -6 0 149 -3 -6 -1 -1
~-ed that	277 -23 -18 5 -215 -43 -60 -44 4 2 -32 394
~-ed that the	197 -2 -1 -16 -17 -1 0 2 -1 53 -1 151
~-ed that the -	111 -1 -4 -3 -5 -1 0 -3 -1 92 -2 197
~-ed the	20 -17 90 144 -115 -61 7 -35 -33 -7 -26 -19
~-ed the -	27 5 40 177 -178 -30 -16 -15 -14 -1 -12 -20
~-ed the - $	95
~-ed through	32
~-ed through the	65 -2 -32 -8 134 -6 0 6 -7 -7 -4 34
~-ed to	6 10 12 -17 -72 -31 0 -93 -72 -55 7 144
~-ed to -	-34 3 24 51 -221 11 15 -149 -21 -34 2 3
~-ed to -ing	69 -1 -76 -1 -9 -1 0 -3 -1 -1 -1 288
~-ed to our	40 -1 -27 -1 -12 -3 0 -5 -5 -1 -6 132
~-ed to you	36
~-ed under -	89
~-ed we	78
~-ed we will	171
~-ed when	71
~-ed will	165
~-ed with	24
~-ed with -	70
~-ed with - -	116
~-ed without	119 -5 60 -8 -2 -3 0 -1 159 -3 -3 -1
~-ed you	-23
~-ed your - -	-81
~-ing #	-35 -2 -21 -6 65 138 0 0 -10 103 -5 -1
~-ing - $	-16
~-ing - -	35 1 152 -62 -53 -1 6 1 -1 -2 -2 2
~-ing - - $	303 -3 198 -3 -3 -1 0 -1 -2 -5 -1 -1
~-ing - -s	124
~-ing - is	42 -1 -20 -10 207 -1 0 -8 -4 -3 -1 8
~-ing - of the	149
~-ing -ed	41
~-ing -ing	35
~-ing -ly to	112 -1 -5 -1 -1 -3 -1 223 -2 -1 -1 -6
~-ing -s	6 5 -7 32 -4 -28 -191 13 -17 -168 -28 21
~-ing -s -	74 -1 -4 191 -4 -2 0 -4 -2 -2 -2 -6
~-ing -s -ing	113 -2 -6 -1 -1 -2 0 -3 0 -1 -1 173
~-ing -s is	197 145 -6 -3 16 -3 0 -2 -1 -3 -18 -1
~-ing -s the	129 -3 -17 333 -6 -7 0 -1 -2 -3 -2 -1
~-ing -s the -	143 -2 -4 147 -3 -6 0 -1 -1 -3 -1 4
~-ing <x>	-126
~-ing ?	-91
~-ing ? $	-91
~-ing a	3
~-ing a -	70 0 15 8 -139 -15 -33 12 -11 1 -10 47
~-ing any -s	97 -9 -10 -2 491 -5 -2 0 -3 -5 -11
~-ing are	232
~-ing as	42
~-ing at -	108
~-ing for your	-43
~-ing here $	194 -9 317 -2 -2 -1 -1 -2 -3 -7 -1 -3
~-ing on -ing	56
~-ing one	180 -5 -30 5 220 -4 0 0 -4 -7 -2
~-ing out	-27
~-ing out $	-156
~-ing out to -	87
~-ing some	-54
~-ing the	11
~-ing the -	10
~-ing the - for	124
~-ing the - to	-39
~-ing the -s $	61
~-ing their	79 -2 -10 -3 142 -2 -1 41 -2 -3 -1 -3
~-ing them	50
~-ing this - -	94
~-ing to	-15
~-ing to - $	-42
~-ing to - our	88
~-ing to get you	96
~-ing us know	-57
~-ing was	142 -1 484 -15 -20 -2 0 -1 -1 -2 -3 -4
~-ing we	88
~-ing when	-41
~-ing which	193
~-ing which -s	84
~-ing with the	73
~-ing with the -	48
~-ing with us	-39 -2 -1 -2 -8 -4 -1 -2 -5 -3 -2 209
~-ing you -	-50
~-ing you to	-39
~-ing you to -	-39
~-ing your	-87
~-ing your -s	-83
~-ing your -s $	-63
~-ly $	26
~-ly -	89
~-ly - $	75
~-ly - -s	67
~-ly - any	109
~-ly - that	90 0 -6 -7 -15 -5 0 6 -3 -2 -1 205
~-ly - the	74 -17 -141 -1 0 44 35 -53 -1 -2 -1 16
~-ly - the -	56
~-ly -ed	77
~-ly -ed ,	105
~-ly -ing on -ing	90
~-ly -ing with	97
~-ly -ly	92
~-ly a	220
~-ly a -	189
~-ly always	104 0 -4 225 -24 -2 0 -3 -11 -4 -2 -2
~-ly appreciate your	-50
~-ly as	94
~-ly as we	48 0 -16 0 -6 0 0 199 -2 -1 0 -2
~-ly as we can	48 0 -16 0 -6 0 0 199 -2 -1 0 -2
~-ly be	138 -2 -21 -2 7 -2 0 -17 150 -4 -1 84
~-ly here	-54
~-ly in	106
~-ly in the	128 -1 -1 -3 149 -5 0 -8 -2 -3 -1 -2
~-ly it	199
~-ly it 's	127
~-ly nothing	202
~-ly on	90
~-ly on <name>	160
~-ly on <name> $	160
~-ly to	19 -30 -1 -6 -106 -4 -6 393 -5 -4 -1 -31
~-ly to -	66
~-ly well	140 -4 -6 184 9 -3 -1 -2 -8 -6 -1 -3
~-ment , <name>	84
~-ment , <name> $	84
~-ment -	-30
~-ment has	138
~-ment is	46
~-ment on	71
~-ment this	122
~-s $	29
~-s ,	13
~-s , - -	-61
~-s , -ed	110 -2 196 -9 -1 -1 0 0 -3 -3 -1 -2
~-s , -s	52
~-s -	87 -52 40 16 31 -289 -453 -90 -189 -40 -13 -33
~-s - -ed	107 -13 -105 249 22 -2 0 -7 -1 -3 -2 -6
~-s - -ed $	52 -21 -47 512 -6 -3 0 -2 -1 -3 -2 -1
~-s - -s	91
~-s - -s $	36
~-s - a	30
~-s - a -	35
~-s - and -	49
~-s - by	319 -2 281 -6 -3 -1 0 -6 -2 -3 -1 -25
~-s - by -	222 0 220 -2 -17 -2 0 -1 -1 -4 -1 -6
~-s - for	56 -6 136 -2 1 -1 -1 -19 -1 -1 -1 -1
~-s - from -	126
~-s - on	64
~-s - their	29
~-s - their -s	-57
~-s - us	71
~-s -ed	15
~-s -ing	44
~-s -ing -s	119
~-s -ing the -	86
~-s -ly	25 -3 1 186 -2 -2 -5 -54 -6 -4 -2 1
~-s -s	77 -239 66 35 -94 -80 -38 -131 -46 8 8 39
~-s <name>	11 46 -4 25 -26 176 -2 -26 -1 -2 -1 6
~-s <name> $	-73 178 18 -8 -4 -7 -2 -1 -1 -9 -2 -4
~-s a	16
~-s a -	47
~-s a lot to	-65
~-s about	-25
~-s against your	153
~-s against your -	153
~-s an	169
~-s an -	114
~-s and	-54
~-s and - $	-44
~-s and -s	-30
~-s are	147 50 53 6 -17 -181 -154 13 40 -500 16 -31
~-s are -	146
~-s are - ,	141
~-s are - -	41
~-s are - -s	161
~-s are - to	372
~-s are -able	162
~-s are -ed	7 27 -43 28 -193 -59 -34 -142 -45 -24 -4 59
~-s are -ed to	98 -9 -11 191 -31 -1 0 -4 0 -1 19 -2
~-s are a	81 -1 134 -3 -17 -1 0 -1 -6 -2 43 -2
~-s are always	104 -2 78 -13 -70 -1 0 170 -2 -1 28 -31
~-s are always -	98 -1 58 -2 -10 -2 0 166 -3 -2 -3 -4
~-s are not	-132
~-s are not -ed	-40 -5 190 0 -10 0 -1 -7 0 -1 -1 -19
~-s at	18
~-s at that	110
~-s at that -	110
~-s be	137 -2 -9 329 29 -3 -1 -1 -4 -3 -3 -5
~-s can	55
~-s can -	64
~-s can not	161
~-s can not be	161
~-s do	353 2 4 1 81 -104 -34 -226 -24 8 20 -125
~-s do -	409
~-s do get	92
~-s do have	87
~-s everything	101
~-s for	8
~-s for - -	95
~-s for -ing	80
~-s for -s $	71
~-s for new	148
~-s for new -s	148
~-s get	18
~-s get -ed	100
~-s go	190 -1 173 -10 12 -3 -3 -5 -2 -3 -1 -24
~-s go through	121
~-s go through the	66
~-s have	86 7 21 -153 50 -25 -25 26 -13 -30 0 4
~-s have been	46
~-s have been -ed	80
~-s here <x>	-38
~-s if	-49 -2 -1 -5 -2 131 0 0 -1 -8 -1 -1
~-s in	14
~-s in -	4
~-s in one	211
~-s in one -	211
~-s in the -	31
~-s is	39 22 -46 -1 50 -3 -39 -204 -30 6 -20 6
~-s is a	36 -3 263 -17 -5 -1 0 -6 -1 -3 -30 -3
~-s is a -	35 -1 214 -12 -5 -1 0 -5 -1 -3 -33 -2
~-s is not	50
~-s it was	119
~-s no	86 14 158 -7 -1 -3 0 -3 -2 -3 -3 -3
~-s no -	144 18 258 -3 -16 -2 0 -1 -2 -4 -3 -2
~-s of	-59 -144 48 5 3 -12 -81 -208 -78 9 -4 -1
~-s of -	236
~-s of - $	91
~-s of many	75
~-s of many more	75
~-s of the -	-38 -1 235 -3 -1 -2 0 -1 -1 -5 -2 -5
~-s of this	192
~-s of this -	90
~-s off	-36
~-s often	117
~-s often -	68
~-s on	9 2 -34 2 47 -24 -21 -181 -86 28 17 3
~-s on -ing	108
~-s on -s	77
~-s on our	86
~-s on our -	161
~-s on the -s	56
~-s on this -tion	90
~-s on your	-133
~-s on your -	-46
~-s out for	-36
~-s out of	230
~-s out of #	64
~-s out of -	75
~-s that	-30
~-s the	4
~-s the - in	70 -1 -2 -1 -1 -4 0 217 -4 -3 -1 -1
~-s the -s	72
~-s to -	114
~-s to - -	140
~-s to - your	80
~-s to the -	33
~-s too	-64
~-s up soon	89
~-s us	84 -33 142 -21 6 -5 -4 -96 -5 -4 -2 28
~-s us to	110 -1 1 -3 -5 -5 0 -1 -3 -4 -1 258
~-s we 'd	163 -2 -4 -12 1 177 0 -2 -2 221 -2 -3
~-s were	130
~-s were -	55
~-s were -ing	63
~-s were not	149
~-s were not -ed	73
~-s what	40 -2 393 -14 -2 -2 0 -12 -1 -3 -2 -2
~-s what the	165
~-s which	99 -1 221 -6 -84 0 -1 -22 -1 -2 -1 24
~-s who -	81
~-s will	48
~-s will not	182
~-s with	-10
~-s with your	-61
~-s would	85
~-s you -	-41
~-s you -ed	56
~-s you are having	92
~-tion $	40 -89 -63 -55 10 -197 9 -6 -28 2 9 101
~-tion -	-47
~-tion - $	-39
~-tion <x>	-74
~-tion and	38
~-tion is	127
~-tion is -ed at	81
~-tion is not	125
~-tion of the -	-30 -1 0 -3 50 -6 0 0 -1 143 -2 -5
~-tion the	76
~-tion was -ed	70
~-tion will	-55
~<day> #	-86
~<day> $	-75
~<day> 's -	-61
~<day> ,	-35 -1 -20 21 5 -3 0 -1 130 -4 -5
~<day> at #	-52
~<name> $	-68
~<name> ,	6
~<name> , <name>	-23
~<name> , <name> $	-71
~<name> , thanks	-24
~<name> , the	210 -40 150 151 -75 -3 -6 -12 0 -2 -2 -44
~<name> , the -	121
~<name> , unfortunately	95 242 -13 -1 -2 -4 0 0 -1 -3 -1 -1
~<name> , we	11 1 -39 20 -39 -16 22 -208 -11 -36 21 59
~<name> , we have	-44
~<name> , we understand	-52
~<name> , you	-103
~<name> -	-68 17 41 -132 -213 -37 -11 13 5 -147 16 38
~<name> - - will	112
~<name> - <name>	-28 -8 -8 -1 34 -1 -9 0 -1 -1 -1 172
~<name> - ?	-43
~<name> - ? $	-43
~<name> - have	92
~<name> - to	-48
~<name> <name>	-42
~<name> <name> $	-60
~<name> <name> ,	-36
~<name> <name> <name>	-168
~<name> <name> <name> $	-57 -13 -2 0 -3 0 -16 -1 -1 -2 148 99
~<name> <name> will	54
~<name> and -	-26 -4 10 -1 -1 174 12 -2 -1 -2 -1 -6
~<name> are -ed	96 -3 181 -5 -1 -3 0 0 -1 -2 -2 -2
~<name> before	66 19 -1 1 -9 261 0 -1 -3 -5 -7 -1
~<name> for	-64 161 -31 -1 26 -1 6 0 -1 -2 -9 -1
~<name> has been	123
~<name> in - -	149
~<name> is	43
~<name> is -	61 -1 262 -2 -21 -2 0 -3 -2 -2 -8
~<name> is - to	163 -3 272 -2 -3 -2 0 0 -2 -3 -1 -2
~<name> is -ed	56
~<name> of	146
~<name> of <name>	288
~<name> of <name> $	119
~<name> on	-29
~<name> one	-72
~<name> or	-34
~<name> us	-92
~<name> with	-42
~<x> $	-119
~<x> -	-22 -6 -68 4 -11 -3 -1 -12 -1 -3 -3 398
~<x> -ing	-92
~<x> -s	60
~<x> <name>	-139
~<x> <name> $	-53
~<x> and	-66 -5 -9 -3 -1 -4 0 -1 -1 164 85 -1
~<x> and -	-196
~<x> for	-140 -4 -4 -1 -1 -3 0 -2 -1 -1 -1 162
~<x> if	-88
~<x> in	-31
~<x> in the	-64
~<x> in the -	-64
~<x> is	84 -3 167 -13 -3 -1 0 -5 -1 -5 -1 -7
~<x> is not	80
~<x> let	-40
~<x> let us	-36
~<x> let us know	-36
~<x> or	-130
~<x> or -	-70
~<x> with	24
~<x> with your	-23
~? $	-181 -116 -112 57 71 -62 -20 -174 -32 67 5 13
~^ #	-46
~^ # ,	-104
~^ # -s	-68
~^ -	3 -342 -4 0 32 256 -53 47 -121 -88 -343 5
~^ - $	-1034 -1 -1 -6 132 -67 -1 -4 -11 -23 0 -4
~^ - ,	-17 -28 0 -192 30 -67 -8 3 -21 12 7 9
~^ - , <name>	-94
~^ - , that	-93
~^ - -	9
~^ - - -s	64
~^ - - <name>	-64
~^ - - is	94
~^ - - to	-83
~^ - -ed	81 -37 -295 -85 -26 -15 29 36 34 -7 -2 49
~^ - -ed that	107
~^ - -ed to	128 -3 -5 -3 -2 -5 -1 345 -2 -1 -1 -8
~^ - -ing	-27 -1 -3 137 73 -4 0 -12 -2 -4 -2 -7
~^ - -ing $	-44
~^ - -s $	-101
~^ - -s -	77
~^ - -s are	-27
~^ - -s can	289
~^ - -s of	-79
~^ - -s will	258 -1 -12 44 -13 13 0 14 -4 138
~^ - <name>	-82 -23 227 -2 -3 2 -3 2 0 -1 0 -59
~^ - <name> $	-649
~^ - <name> <name>	-66
~^ - <x>	-144
~^ - <x> $	-113
~^ - all	100 -1 -22 -9 37 289 0 -1 -6 -17 -1 -2
~^ - does	255 -3 655 -2 -27 -11 -1 -1 -4 -6 -1 -1
~^ - does not	121 -7 317 -2 -6 -3 -4 0 -4 -8 -2
~^ - has	-37
~^ - in there	116 -3 -6 -7 -24 -21 -1 170 -7 -8 0 -3
~^ - is	96
~^ - is -ed	72 -1 268 -2 -15 -4 0 -2 -3 -4 -1 10
~^ - is a	39
~^ - it a	132 -1 -6 -5 276 -11 0 -3 -4 -13 -2 -1
~^ - me	-83 -4 -1 -10 -9 229 -1 0 -5 -8 -1 -2
~^ - no	-132
~^ - no $	-118
~^ - on	-74
~^ - that	-32 -1 -2 -10 -16 429 -1 -5 -5 -4 0 -3
~^ - us	-128 -1 -11 -2 56 -22 0 -1 -2 -2 -1 172
~^ - us -ed	-55
~^ - we	52
~^ - your -	21 -1 -7 327 13 -11 -1 -1 -4 -12 0 -3
~^ -ing	37 -88 -2 179 -7 -208 -70 46 -106 9 -75 -1
~^ -ing -	52
~^ -ing -s	262 -25 -12 230 -1 -4 -2 14 -1 -2 -1 -12
~^ -ing -s #	163
~^ -ing in	96 -3 -41 230 -1 -2 0 -2 -2 128 -1
~^ -ing is	91
~^ -ing the	39
~^ -ing the -	51
~^ -ly	12
~^ -ly $	-183
~^ -ly -	17 -38 -28 -2 -24 99 -8 -2 -5 -5 -2 217
~^ -ly - that	140 -1 -1 -3 -6 -8 0 -1 -4 -3 -2 249
~^ -ment	58
~^ -s	80 -41 158 5 4 -300 -187 47 -128 -47 -426 -97
~^ -s $	-670
~^ -s -	72
~^ -s - by	94 -1 187 -9 -2 -2 0 -1 -2 -10 -1 -3
~^ -s - that	147 -1 -10 -9 194 -5 0 -1 -4 -8 -1 -2
~^ -s -ed	72
~^ -s -ing	67 -1 -39 44 131 -2 0 19 -2 -4 -3 -2
~^ -s -ing -s	105
~^ -s <name>	-39 -5 -4 -13 -4 258 0 -1 -6 -5 -1 29
~^ -s <name> $	-140
~^ -s are	200
~^ -s are -	2
~^ -s are -ed	238 6 35 29 -172 -4 -4 -27 -2 -2 -2 7
~^ -s are a	112 -2 158 -7 -3 -1 0 -1 -2 -2 -3 -1
~^ -s at	90 -3 406 -3 -9 -2 0 -1 -3 -6 -1
~^ -s do	20 -4 4 -4 -4 -1 -1 -25 0 205 0 -7
~^ -s go	31
~^ -s is	196
~^ -s of this	79
~^ -s to	-91
~^ -s were	264 -3 384 -3 -9 -2 0 -1 -2 -8 -1
~^ <name>	-215 -4 -1 -2 -12 -5 -1 -3 -1 -2 -1 194
~^ <name> <name>	-70
~^ <x>	-85
~^ <x> is	83
~^ a	6 -38 -146 146 62 5 -63 -7 -93 -172 -78 65
~^ a -	9
~^ a - -ing	152 -2 -6 511 -5 -4 0 -2 -2 -3 -2 -2
~^ a - is	38 4 -26 -16 220 -1 -1 -8 -1 -1 -1 -6
~^ all -s	152 -2 257 -3 11 -2 0 -1 -4 -4 -3 -2
~^ all -s are	72 -2 326 -6 -2 -1 0 -1 -4 -1 -2 -5
~^ also	-21
~^ also ,	-28
~^ and	-1
~^ and i	-85 -18 -161 45 -5 -3 -10 -6 64 127 -2 2
~^ and i -	122 -1 -27 80 -13 -3 0 -6 20 251 -4 -2
~^ and i am	-92
~^ and i can	-74
~^ and i do	-48
~^ and i have	-40 -2 -1 -6 -1 -2 0 -4 251 -7 -4 -1
~^ and i will	-272 -1 0 -6 -3 -1 0 -12 237 -20 -3 -1
~^ and it	5
~^ and it is	72
~^ and it was	87
~^ and our -s	107
~^ and she	-43
~^ and that 's	37
~^ and the	15
~^ and the -	38
~^ and there	32
~^ and they	29
~^ and they -	45 0 151 -1 -23 -7 0 8 -4 -5 -2
~^ and this	51
~^ and we	-13
~^ and we are	24
~^ and we hope	45
~^ and we will	-17 -31 -218 26 -62 -6 -10 5 53 -4 -3 2
~^ and we wish	-57
~^ and you should	-69
~^ and your	-50
~^ apologies if	73
~^ as	107 -22 -7 12 92 -136 -103 -152 -127 -103 -45 87
~^ as -	115
~^ as - our	66 0 -151 16 -13 -1 0 -3 -1 -1 -2 196
~^ as - out	133 -2 243 -3 -10 -5 0 -1 -1 -4 -4 -1
~^ as - the	50
~^ as -ed	237
~^ as -ed we	87
~^ as a	37
~^ as a -	87
~^ as i	183
~^ as the	193
~^ as the -	132
~^ as we	-71 -19 7 -5 2 0 0 -6 0 -1 0 156
~^ as you	56 -1 44 -8 204 -2 0 -6 -1 -3 -2 -4
~^ at	36
~^ be	74
~^ be -ed	122 0 -21 -1 -11 -2 0 23 133 -2 -1 -4
~^ because it	56
~^ because the	48
~^ but	38 15 -153 6 -14 -90 -97 37 -15 -81 481 -253
~^ but -	243 -4 -4 -16 -60 -1 0 17 -2 -2 224 -5
~^ but - -s	126 -2 -29 -4 -3 -2 0 0 -7 -3 483
~^ but never	149
~^ can	-106
~^ can you	-78 -2 -1 -3 -14 -9 -1 163 -8 -9 -1 -3
~^ could	-66 -2 -3 343 -4 -4 -1 -3 -4 -5 -2 -2
~^ could you	-203
~^ could you -	-54
~^ could you please	-22
~^ dear -ed	153 -6 -10 -3 -4 -8 -1 -1 -6 -15 -2 165
~^ dear -ed -	153 -6 -10 -3 -4 -8 -1 -1 -6 -15 -2 165
~^ dear <name>	-59
~^ dear <name> $	-66 -9 -7 -1 -2 -9 -2 -1 -1 -22 -2 314
~^ dear <name> ,	143
~^ dear <name> <name>	-294
~^ did	28
~^ did you	29
~^ do -	-72 -4 16 -8 -4 174 0 -1 -1 -8 -6 -2
~^ do you	-206
~^ do you have	-55
~^ does	-202
~^ for - -s	89
~^ for further	-73
~^ for further -	-41
~^ for the	-30 -3 300 -8 -3 -5 0 -1 -3 -5 -4 -2
~^ further	57
~^ further to	96 -3 -6 -5 -2 -5 -1 -3 -5 -7 -1 148
~^ further to your	96 -3 -6 -5 -2 -5 -1 -3 -5 -7 -1 148
~^ glad	-7 -4 -3 -3 38 -6 -2 -1 -4 -7 203 -4
~^ got	-177
~^ got it	-135
~^ got it $	-50
~^ had	296 -2 -7 386 -63 -4 0 -12 -2 -8 -3 -10
~^ had you	106
~^ happy	-163
~^ have	-37 -8 -112 -3 279 7 -3 -35 -1 4 -1 -19
~^ have a -	-38 -1 -16 -3 354 -7 -1 -2 -3 -14 -3
~^ have you -ed	-124
~^ have you tried	29
~^ he will	-95
~^ hello	-102
~^ hello $	-207
~^ hello <name> $	-228
~^ hello <name> ,	33
~^ hello <name> <name>	-74
~^ here	-183
~^ here 's	-54
~^ hey	-204
~^ hey $	-64
~^ hey ,	-59
~^ hey , <name>	-35
~^ hey <name>	37
~^ hey <name> $	-413
~^ hey there	-90
~^ hey there $	-132
~^ hi	-86
~^ hi $	-169
~^ hi ,	-22
~^ hi , <name>	-107
~^ hi <name> $	-424
~^ hi <name> <name>	-49
~^ hi there	-61 131 -81 -6 -28 -1 -8 -4 0 -1 36
~^ hi there $	-204
~^ however	148 -2 -36 -187 8 -50 -3 19 -46 -47 627 -207
~^ however ,	26 6 -7 -75 -18 -26 0 16 -17 -23 92 -145
~^ however , -	99
~^ however , it	93
~^ however , the	154 -2 -62 -1 -4 -2 0 -1 -1 -3 257
~^ however , we	53
~^ i	-77 -3 -12 -57 6 -100 44 8 9 12 66 -197
~^ i 'd have	68
~^ i -	-24 -3 -91 -17 -1 -1 47 2 342 -4 -2 -4
~^ i am	-22
~^ i am -ing	-39 206 -2 -4 -14 -1 0 -4 -3 -5 -1 -1
~^ i am afraid	129
~^ i am so	-52
~^ i am sorry	-37 34 -73 -18 -53 -4 338 -33 -2 -3 -3 -14
~^ i am sure	65 -3 -37 2 11 -4 0 46 142 -9 -1 -1
~^ i am unable	86
~^ i can	-17
~^ i can -	-45
~^ i could	66
~^ i could not	143
~^ i have	-17 -16 -3 -1 -34 -1 -4 344 -1 -2 26 -11
~^ i have -	-85 -2 221 -5 -4 -6 -1 -7 -4 -11 -11 -1
~^ i have -ed	-101 -1 -47 -3 4 -2 0 283 -3 -11 -4 -1
~^ i will -	-150
~^ if	-66
~^ if a	126 86 -20 13 -5 183 79 -1 -2 -7 -2
~^ if anything	-45
~^ if it 's	-98
~^ if the	-28 239 -3 -3 -16 45 0 -2 -1 93 -2 -1
~^ if the -	-142
~^ if we	41
~^ if we -ed	80
~^ if you	-42
~^ if you 'd	-295
~^ if you -	40
~^ if you have	-232 -4 -1 -19 178 -6 -2 -1 -1 -7 -3 -2
~^ if you need	-37
~^ is	-164 -4 -1 -7 -5 -1 -1 -3 -6 -4 -2 290
~^ is there	-11 -4 0 -2 -8 -1 -1 -4 -6 -4 -1 150
~^ it	-41 9 -38 75 35 -199 66 42 -39 -19 52 58
~^ it 's	109 -94 -7 89 5 8 -125 -10 -107 14 -145 39
~^ it 's -	61 -20 -97 396 -1 -3 -6 -98 -2 4 -2 5
~^ it 's a	40 -9 182 -17 5 -1 -2 -45 0 -1 -1 -16
~^ it -s	-23
~^ it is	23
~^ it is -ly	87 -2 -8 29 -3 -2 -1 -4 -2 -4 -2 186
~^ it only -s	72 147 -20 -18 235 -3 -1 -1 -2 -9 -8 -1
~^ it says	108
~^ it will	23
~^ it will -	-49
~^ it will be	68 -7 -64 4 -3 -1 -1 -78 248 -1 0 -20
~^ kind	-73
~^ kind regards	-60
~^ kind regards $	-51
~^ let	-45
~^ let us	-55 -2 -9 -2 152 -7 0 -11 -4 -6 -2 -1
~^ let us know	-41
~^ many	85 -2 -101 -9 552 -6 0 -5 -4 -8 -2 -5
~^ may	-59
~^ maybe	100
~^ most	234 2 -145 36 182 -8 -5 -38 -2 -3 -1 -41
~^ most -s	135 -2 -41 -10 483 -10 0 -6 -2 -6 -2 -3
~^ most -s -	86
~^ most of	138
~^ next	48
~^ next -	70 -1 2 171 -27 -14 0 -7 -3 -8 -2 -2
~^ next - -	114 -2 -8 262 -18 -12 0 -1 -4 -13 -2 -1
~^ no	10 100 -59 -2 153 -6 -5 -17 -2 5 -1 -28
~^ nobody	42 -1 438 12 -52 -3 0 -11 -5 -7 -3 -7
~^ once you	-57
~^ one	36 -11 -177 24 65 15 -1 34 -1 62 -1 -21
~^ one of	67 -1 -4 0 -1 -1 0 294 -6 -2 0 -2
~^ one of our	178 -1 -4 0 -1 -1 0 294 -6 -2 0 -2
~^ or	46 1 -3 38 -16 169 -5 -61 -2 31 -1 -30
~^ or it	90 -3 -13 29 -4 230 -1 -3 -3 -10 -1
~^ or you -	83 -4 -1 -13 -10 -33 -1 -2 -5 614 0 -2
~^ other	81 -1 -27 -2 140 49 0 -2 -3 -8 -2 -1
~^ other -s	227 -1 -27 -2 140 49 0 -2 -3 -8 -2 -1
~^ our	47 -226 107 -66 -22 -135 1 -19 60 -149 -149 -125
~^ our -	62
~^ our - -s	53
~^ our - at	119
~^ our - has	161 0 -2 -1 239 -1 0 -6 -3 -1 -2 21
~^ our - is	-73
~^ our - will	-37
~^ our -ing	151
~^ our -ing -	87
~^ our -s can	88
~^ ours	98
~^ perhaps	121 -5 -5 425 -3 -6 -1 -1 -2 -6 -2 -1
~^ please	-66 -368 -107 -10 48 -17 -30 7 -6 21 -54 45
~^ please -	-28 -43 -138 -2 114 18 -3 4 -1 -1 -9 3
~^ please - -ing	79
~^ please - a	-69
~^ please - an	-42
~^ please - me	-40
~^ please - the	-36
~^ please - to	-39
~^ please - us	-27
~^ please - with	-54
~^ please - your	-18 -1 0 -1 -1 -1 0 6 192 -2 0 -8
~^ please be	62
~^ please be -ed	245 -23 -9 -23 -34 -10 -8 -5 -10 -12 -4 174
~^ please check	-81
~^ please feel	-50
~^ please feel -	-50
~^ please know	115
~^ regards	-99
~^ regards $	-70
~^ see you	-67
~^ since the	-73
~^ so	38 -57 134 58 -24 -105 -183 0 -34 -31 57 -279
~^ so -	25
~^ so -ly	131
~^ so a -	95
~^ so i	35
~^ so i 'd	118
~^ so i am	278
~^ so i can	-39
~^ so i have	-60
~^ so it 's	36
~^ so nothing	-66
~^ so that	-26 5 -92 175 31 -10 -9 6 -12 -13 6 2
~^ so that 's	62
~^ so that we	-133
~^ so the #	73 181 -5 -11 -4 -4 0 -1 -11 -4 -6 -1
~^ so there	57
~^ so there 's	62
~^ so they are	91
~^ so we	-16
~^ so we can	-232 -8 -1 -2 -3 -1 0 -4 145 -4 -2 69
~^ so we do	120
~^ so what	93
~^ so with	102
~^ so with a	102
~^ someone	49 -1 -14 -1 -8 -7 0 395 -3 -3 -1 -1
~^ someone will	76
~^ something	90 -3 -13 -9 139 -2 0 -1 -2 140 -1 -1
~^ sorry	-25 -5 -59 -79 -27 -42 520 -67 -13 -19 4 -84
~^ sorry about that	-65
~^ sorry for any	135
~^ sorry for the	-28 0 -4 0 -1 -4 215 0 -1 -2 -3
~^ sorry if	45
~^ sorry to	-52
~^ sorry to -	-44
~^ sorry you are	58
~^ take	-120
~^ take -	-59
~^ tell me	-81
~^ thank	-147
~^ thank you	-126
~^ thank you $	-135
~^ thank you for	3
~^ thanks	-179
~^ thanks $	-74 -10 0 -3 163 -28 -2 -4 -11 -18 0 -9
~^ thanks ,	-43
~^ thanks <name>	-43
~^ thanks for	-19
~^ thanks for -ing	-109
~^ that	-15 -4 9 -2 68 -46 9 -225 8 -4 9 -178
~^ that 's how	256
~^ that 's our	-47
~^ that -s	-150
~^ that said ,	57 -1 -5 -6 -19 -1 60 -1 -3 -5 298 12
~^ the	-29 -10 183 -27 -13 -222 -165 38 100 -36 -368 -116
~^ the - -	-9 -188 -68 -7 60 -29 -8 -28 -15 108 -7 -26
~^ the - -ed	75
~^ the - did	81
~^ the - does	184
~^ the - for	-48
~^ the - has	36
~^ the - is	51
~^ the - will	-65
~^ the -ed	-164
~^ the -ed -	-61
~^ the -ment	53
~^ the -s -	63
~^ the -s of	201
~^ there is no	43 309 -60 -1 2 -2 0 -1 -2 129 -2 -1
~^ they	13
~^ they are on	-82
~^ they are usually	141 -3 -12 -4 -5 -3 0 217 -3 -8 -2
~^ they only	89
~^ they will	88
~^ they will -	165
~^ this -s -	88 -2 -19 -4 25 175 0 -7 -9 -15 -2 -3
~^ this is	20 -35 175 -17 -6 -15 -14 8 -10 -15 -6 -4
~^ this is -	53 -2 359 -7 -5 -4 0 -1 -4 -9 -2 -2
~^ this is -ed	57
~^ this should	-59
~^ this should not	-37
~^ this usually does	89
~^ to	-43
~^ to - ,	-40
~^ to be -	77
~^ unfortunately	545 527 -10 -7 -244 -29 -19 -80 -16 -17 -7 -83
~^ unfortunately ,	146
~^ we	-21 -6 30 -77 -30 -299 21 23 11 -124 -213 45
~^ we 'd	-47
~^ we 'd -	-26
~^ we -	49
~^ we - -	60 -2 6 -6 -33 -1 -1 -10 -2 -3 0 298
~^ we - -ing	-71
~^ we - -s	68 -1 -22 85 162 -1 -1 -1 -3 -8 -1 -4
~^ we - ourselves	43
~^ we - the	-77 -7 -20 -6 -18 0 148 -20 -1 -1 0 -17
~^ we - to	95
~^ we - with	161 -1 -29 -2 7 -1 -1 -1 -6 -4 -1 185
~^ we - your	124 -5 -70 -7 -34 0 10 0 -3 -3 0 162
~^ we -ed	-150 -8 -1 -7 173 -2 0 -4 -3 -2 -1 -9
~^ we -ly -	23
~^ we apologize	106
~^ we apologize for	31
~^ we appreciate your	22
~^ we are	-9 25 -127 -56 13 -49 91 2 -110 -256 16 11
~^ we are glad	-219
~^ we are happy	-143
~^ we are not	181 292 0 -8 18 0 -8 -25 0 0 0 -28
~^ we are so	-28
~^ we are the	186
~^ we are unable	178 440 6 -17 -13 -1 -19 -26 -1 -2 -2 -13
~^ we are very	-22 -1 -3 0 0 0 186 0 0 -1 -1 -2
~^ we can not	151 543 -7 -56 -43 -2 -7 -42 -7 -10 -1 -19
~^ we did	94 -1 134 -2 21 0 0 -3 -2 -3 -1 -3
~^ we do	-24
~^ we do not	48 276 -5 -109 -12 3 -19 -51 -4 -10 -2 -13
~^ we do our	165 -1 251 0 -6 0 0 -4 0 -1 0 -7
~^ we do tell	74 -2 3 179 -3 -1 -1 -2 -1 -6 -1 -1
~^ we have	45
~^ we have -	70
~^ we have no	136
~^ we hope	13
~^ we hope you	20
~^ we know	-56
~^ we look -	-53
~^ we only	141 -2 189 -1 -17 -1 0 -2 -2 -5 -1 -2
~^ we take -	114 -2 -8 -4 -2 -2 -1 -3 -3 -4 -1 353
~^ we tried	-99
~^ we tried -ing	-45
~^ we understand	-44
~^ we were	104
~^ we will	24 -51 -83 -204 -168 -37 -78 212 9 -62 -20 -110
~^ we will -	17
~^ we will -s	-58
~^ we will have	62 -7 -77 -7 -13 0 -4 244 -5 -1 0 -11
~^ we will not	152 182 6 0 0 -1 0 -2 -10 -1
~^ we will take	-49
~^ we will try	49 0 -13 0 -2 0 0 343 -7 -1 0 -1
~^ we would -	-23
~^ we would always	85
~^ well	-46 -8 -21 -1 1 -3 -1 -3 -3 357 -1 -1
~^ what	-120
~^ what i	-49
~^ what you	94
~^ when you	-97
~^ whether	219
~^ which	23 -241 -7 111 61 -144 -72 -145 -88 -2 22 -86
~^ which -	-74
~^ which i am	80
~^ which you	71
~^ while you	-47 -4 -2 -6 -7 -4 0 -2 -7 -2 -2 170
~^ who are	132
~^ who will	91 -3 -6 -4 -1 -5 0 350 -9 -6 -1 -1
~^ with	-13
~^ with - to	154 -1 -49 -3 -5 -5 0 -1 -4 -4 -2 555
~^ would	-137
~^ would you	-91
~^ would you -	-35
~^ yes	-199
~^ yes ,	-85
~^ you	1 -58 -137 90 -9 -115 -141 8 6 9 -183 -137
~^ you 'd	40
~^ you 'd -	138 -1 -4 -16 -5 -5 0 681 -3 -9 -1 -1
~^ you -	-45
~^ you -ed	124 -1 14 173 -30 -5 0 -9 -4 57 -1 -2
~^ you -ed the	209
~^ you are	-92 27 -83 -2 30 -1 -1 2 -1 152 -1 2
~^ you are right	-92
~^ you are welcome	-73
~^ you asked	-51
~^ you can	-156 -2 -49 -10 177 -2 0 -1 144 -5 0 -12
~^ you can -	-26 -1 -13 -1 141 -3 0 -2 78 -9 -1 -2
~^ you can not	182
~^ you do	-92
~^ you do not	-66
~^ you have my	202 -1 -10 -5 -13 -7 0 -3 473 -8 -2 -1
~^ you have to	337 -1 -47 117 -44 272 0 -8 -3 -5 -1 -5
~^ you may	-42
~^ you must	391 -24 -173 -4 -36 130 -4 -30 -3 57 -1 -31
~^ you must -	167 -4 -61 -38 -40 319 -1 -8 -1 33 -1 -8
~^ you need	73 -11 -125 -49 -30 272 -1 -13 -1 80 0 -17
~^ you need to	503 -11 -125 -49 -30 272 -1 -13 -1 80 0 -17
~^ you will -	80 -1 14 -5 4 -2 0 211 -3 -4 0 -4
~^ you will not	-26 269 -7 -1 -1 -2 0 -1 -8 -4
~^ your - -s	-34 -3 -3 -2 -4 319 -1 -1 -1 -5 -1 41
~^ your - has	57 -2 -32 -6 -42 -1 -1 7 -1 -1 0 221
~^ your -s are	78 -3 -50 -10 -44 -1 -1 -12 -1 -1 -1 548
~^ yours	-70
~^ yours -ly	-114
~^ yours -ly $	-114
~a # -	-21 -1 269 7 -23 -2 0 -1 -8 -17 -3 -1
~a -	-18 -32 -4 20 42 -93 50 61 -48 64 92 -200
~a - # -s	81 -2 5 165 -4 -4 0 0 -4 -7 -7 -2
~a - $	70 17 -9 18 -7 -412 -25 -8 3 10 10 43
~a - , and	133
~a - -	-37
~a - - -ing	239
~a - - -s	57
~a - - will	167
~a - -ment	39 144 55 -9 -56 -1 0 -6 -1 -2 -1 -5
~a - -s	44
~a - -s on	135
~a - about	59 -4 -1 19 -5 -4 -1 0 -7 426 -5
~a - at	-143
~a - at <x>	-88
~a - does	153
~a - for	38
~a - from	-32
~a - has	98
~a - is	66 2 1 15 77 -10 -17 -131 -9 -19 1 -107
~a - is -	86
~a - is not	216
~a - look	-24
~a - many	174
~a - of	21
~a - of -s	36
~a - on	-75
~a - on the	-56
~a - one	-30
~a - that 's	56 -3 182 -2 -1 -1 0 0 -1 -3 -2
~a - we 'd	83
~a - when	63
~a - with	-77
~a - with your	-27
~a -able	106 -3 -25 144 -7 236 0 -1 -2 -5 -1 -12
~a -able -	106 -3 -25 144 -7 236 0 -1 -2 -5 -1 -12
~a -ing	19
~a -tion	42
~a <day> -	147 -2 -17 53 19 -1 -1 0 -3 149 -2 -1
~a look $	-38
~a lot	25 -35 -22 206 9 -9 -8 -65 -8 13 -8 -60
~a lot to us	-46
~a more	200
~a more -	85 -2 -7 -7 11 -4 0 62 -4 176 -5 -3
~a new	-57
~a new -	-65
~a while $	102 -3 -23 -4 171 -8 0 13 -5 -7 -2 -1
~able to have	104
~about #	-127
~about # -s	-47 194 -2 0 -1 0 0 -4 -6 -1 0 -1
~about $	50
~about -	-83
~about - -s	-259
~about - -s $	-117
~about a	-42
~about a -	-42
~about it	36
~about that	-22 -2 -13 130 12 -11 0 -1 -5 -7 -4
~about that $	-66
~about the - for	143
~about the - you	-36
~about this	-111
~about this $	-17 -3 -1 -2 -3 0 -1 142 -1 0 -1 -12
~about this -	-46
~about us	108
~about us $	108
~about your	16
~about your - $	-97
~afraid we	138
~after # -s	85 -9 86 134 -10 -4 0 0 -3 -6 -1 -1
~after the -	-43
~again -s	116
~again after	147 0 -2 -9 -5 -4 -2 394 -6 -9 -1 -3
~again in the	64
~again soon	-95
~again soon $	-62
~against your	51
~against your -	153
~against your - -	116
~all -s	97
~all -s ,	69
~all -s are	41
~all -s to -	111 -2 -12 358 -2 -1 0 -1 -5 -2 0 -1
~all in the	152
~all of us	137
~all the -	40
~already $	-57
~already -	172
~also ,	-28
~also - the	-65
~also be	125 -2 -14 161 -2 -5 0 5 -4 -10 -4 -1
~always -	234
~always - -s	219 -2 34 -5 -5 -1 0 0 -2 -4 257 10
~always - a	111
~always - a -	111
~always - for	101 -1 -3 -4 -4 -2 0 0 -3 -2 -4 246
~always -ing	39 -1 0 -1 -17 0 0 -24 -1 -1 -3 164
~always -ing to -	109
~always the	54
~always the -	54
~am -ing	-79 206 -2 -4 -14 -1 0 -4 -3 -5 -1 -1
~am afraid	250
~am afraid we	123
~am so	-60
~am so sorry	-64
~am sorry	-39
~am sorry about	-44
~am sorry if	67
~am sorry it	-31
~am sorry that	-33 -6 0 -4 -1 -4 -5 -2 -4 -3 -4 199
~am sure	259
~am unable	135
~am unable to	135
~am unable to -	110
~am very	-38
~am very sorry	-38
~an -	23 -14 -4 39 -99 -56 -116 8 -180 9 19 23
~an - - $	37 -5 7 -37 -2 10 0 -17 -1 -2 139 2
~an - from	34 -5 3 -7 6 200 0 -1 -4 -13 -3 -2
~an - of	158
~an - that	111
~an - to <x>	-84
~an -ed	47
~an -ed -	71
~an -ly	95
~an -ly -	95
~an -tion	85
~and -	-29 -25 -1 -3 -35 13 -164 -26 -8 52 -16 6
~and - $	-16
~and - -ed	67
~and - -s	-45
~and - -s $	-25
~and - -s are	156 -2 0 164 -8 -2 0 0 -1 -1 64 -8
~and - -s of	-50
~and - as	96
~and - is	84
~and - it	-21 -1 -25 -3 28 -5 0 -41 137 -4 -1 3
~and - the	-124
~and - the -	-37 -1 5 -5 0 171 0 -5 208 -2 -1 -14
~and - the -s	-43
~and - to	59
~and - to -	132 -4 -36 0 -40 0 -4 -18 24 -1 0 230
~and -ment	146 -2 -7 -4 -1 -6 0 -1 -2 169 61 17
~and -s	-3
~and -s are	93
~and -s are -ed	82 -1 -15 -2 -3 -2 0 0 -1 -1 -2 134
~and -s have	122
~and again	97 -5 19 262 -3 -24 0 -1 -7 -5 -1 -1
~and are glad	-27
~and do	178 3 -1 6 -19 233 -3 -5 -2 5 -1 -8
~and every	100
~and every -	100
~and every - $	101
~and has been	112
~and have -	177
~and i	-99 -18 -161 45 -5 -3 -10 -6 64 127 -2 2
~and i -	122 -1 -27 80 -13 -3 0 -6 20 251 -4 -2
~and i - you	133
~and i am	-92
~and i am sorry	-104 -6 0 -4 -1 -4 -5 -2 -4 -3 -4 199
~and i can	-78
~and i do	-48
~and i have	-42 -2 -1 -6 -1 -2 0 -4 251 -7 -4 -1
~and i will	-277 -1 0 -6 -3 -1 0 -12 237 -20 -3 -1
~and i will -	-231
~and is not	73
~and it	18
~and it 's -ly	153
~and it 's the	158 133 -9 15 -2 -7 0 -2 -3 -3 -5 -2
~and it is	72
~and it was	87
~and most	75
~and no - -s	86 -6 188 -6 -2 -3 0 0 -2 -4 -1 -1
~and not	47
~and on	68
~and on your	74 0 -7 0 -3 0 0 169 -8 -1 0 -1
~and on your -	74 0 -7 0 -3 0 0 169 -8 -1 0 -1
~and our -s	107
~and she	-43
~and some	72
~and tell	-53
~and that 's	37
~and the	12
~and the -	44
~and the - was	143
~and the - who	104
~and the -s are	177
~and there	27
~and they	29
~and they -	45 0 151 -1 -23 -7 0 8 -4 -5 -2
~and this	51
~and try again	-53
~and we	-11
~and we are	22
~and we are -	284
~and we hope	45
~and we will	-17 -33 -228 25 -65 -6 -11 42 47 -5 -3 2
~and we will -ly	95
~and we wish	-57
~and will	21 12 -18 -44 -195 -12 5 132 -2 -7 -3 -20
~and would	33
~and would -	97
~and you should	-69
~and you will get	-55
~and you will have	-58
~and your	-56
~any - $	66 -6 13 -209 42 5 -48 -128 2 -25 -13 -131
~any - -ed	71 -5 -43 -8 -37 -1 203 -9 0 0 0 7
~any - -s $	107
~any - this	53
~any - to	185
~any -s you are	63
~any -tion	255 -2 -148 -9 -69 -1 60 -1 16 -1 12 4
~any -tion $	124
~any other	-27
~anyone 's	92
~anyone -ed	141
~anyone -s	164
~apologies $	-75
~apologies for	-52 1 -106 -57 -185 -23 335 -31 -16 -12 -11 -51
~apologies for any	657 3 -192 -16 -95 -4 264 -62 -5 -3 -3 -16
~apologies for any -	192 -3 -28 -1 -9 0 222 -12 -1 0 0 -2
~apologies for any -s	123
~apologies for the	-29 -3 12 -7 -11 -1 168 -7 0 0 0 -7
~apologies if	342 -1 -66 -3 -29 -2 545 -8 -1 -3 -1 -6
~apologize for	-36 -33 -168 -52 -128 -6 443 -18 -9 -9 -8 -50
~apologize for any	393 -6 -40 -5 -31 0 277 -11 -1 0 0 -8
~apologize for any -	237
~apologize for the	-22 -8 -61 -19 -36 -1 171 -2 -1 -1 -1 -16
~apologize for the -	-26
~apologize for the -s	-54
~appreciate you -ing	-23 -2 -4 -2 -3 0 -1 -4 -5 -2 -1 289
~appreciate your	-40
~appreciate your -	-39
~appreciate your - $	-36
~are ,	123 41 19 -2 -3 -1 0 0 -1 207 -2 -1
~are -	-1 13 -11 17 28 26 2 -132 -206 -212 -14 -2
~are - ,	100
~are - -s and	84
~are - about	135
~are - about the	126
~are - to	33
~are - to have	116
~are - with	18
~are -able	162
~are -ed	34 -13 92 2 -189 -1 0 -584 -123 -114 -43 190
~are -ed $	35
~are -ed -	106
~are -ed -ly	79
~are -ed in the	70
~are -ed on	61 -4 130 4 -30 -1 0 -4 -1 -1 -2 -2
~are -ed to -ing	78 -1 -47 0 -4 0 0 -2 -1 -1 -1 147
~are -ed with	81
~are -ing $	-66
~are -ing - to	42
~are -ing -ed	79
~are -ing -s	-46
~are -ing the	-15 -5 40 -7 -10 -5 -2 -3 -2 -3 266 -7
~are -ing the -	-172
~are -ing to get	78 -1 -8 -2 -2 -1 -1 313 -1 -2 -1 -1
~are -ly	37 -37 -5 -59 -7 -1 -6 -35 -2 -2 12 187
~are -ly -ing	64 -2 -4 -2 -30 0 -1 -2 0 -1 -1 201
~are a	17 -48 235 -90 -8 -1 0 -50 -3 -2 27 -17
~are all	65
~are always	54 -28 0 -84 -33 -2 -14 7 -3 -3 3 159
~are always -	223
~are always -ing	70 -1 0 -1 -17 0 0 -24 -1 -1 -3 164
~are an -	121
~are for	130
~are glad	-84 -2 -11 0 195 0 -1 -1 0 -2 -5 -7
~are glad to	-46
~are glad to -	-81
~are happy	-74
~are here to	-27
~are here to -	-88
~are just	89
~are made by	79 -3 196 -4 -3 -2 0 0 -3 -3 -2 -1
~are never	56
~are not	54
~are not -able	97 -10 304 -11 -3 -2 0 0 -1 -3 -3
~are not -ed	111
~are not -ed to	122 43 175 -8 -24 -2 0 -2 -1 -2 -4 -3
~are not able	10 268 -1 -4 -40 0 -3 -12 0 -1 0 -16
~are not able to	10 268 -1 -4 -40 0 -3 -12 0 -1 0 -16
~are often	101 -2 -17 18 165 -3 0 -1 -2 -3 -2 -1
~are on	-16
~are only	99
~are right	-130
~are so	-49
~are sorry about	-105
~are sorry about the	-44
~are sorry for any	236 -10 -34 -1 -18 0 189 -18 0 0 -1 -15
~are sorry if	130 -6 -32 -2 -10 0 256 -10 0 0 -1 -9
~are sorry that you	63 -1 -10 0 -4 0 752 -1 -1 -2 -1 -2
~are sorry to	-39
~are sorry to -	-47
~are sorry you	32 -13 -45 -3 -25 0 270 -18 0 0 0 -26
~are sorry you feel	63
~are the	44
~are unable	76
~are unable to	76
~are unable to -	16 -191 14 14 -5 -6 -3 -62 -4 -12 1 -33
~are very	-21
~are welcome	-88
~are what	86
~are you	-87
~are you -	-42
~are you -ing	-150
~are you -ing to	-37
~as $	-106 -1 -1 -1 -3 0 0 -6 -1 -1 0 133
~as - -	-53 -3 -3 3 -33 -1 0 -8 0 -2 -5 260
~as - -s $	87
~as - our	200 -1 -52 7 -21 0 0 -5 -1 -1 -2 135
~as - our -s	88
~as - out	133 -2 243 -3 -10 -5 0 -1 -1 -4 -4 -1
~as - out in	67
~as - the	307 -32 140 -56 -80 -5 -3 -30 -1 -3 3 18
~as - the -	212
~as -ed	245
~as -ed on	144
~as -ed on the	88
~as -ed we	87
~as -ly	316
~as -ly as	156
~as -ly as we	48 0 -16 0 -6 0 0 199 -2 -1 0 -2
~as -s	52
~as a - -	51
~as i	26 7 -108 18 144 -1 -2 -1 -1 -2 -3 -20
~as possible	30
~as possible $	10 -37 -36 -35 -26 -6 -13 243 -12 -7 -5 -58
~as soon	28 -54 -149 -4 -32 -16 -19 138 -23 -21 -11 -103
~as soon as	28 -54 -149 -4 -32 -16 -19 138 -23 -21 -11 -103
~as soon as possible	227
~as soon as they	156
~as soon as we	61
~as the - -s	85 -4 -30 698 -3 -4 0 0 0 -6 -6 -2
~as they	68
~as they can	141
~as they can $	115
~as we	15
~as we -	-52
~as we - to	178
~as we are	-45 -13 -37 -3 -22 0 2 -6 0 -1 0 241
~as we can	330 -18 9 -11 -2 -1 -2 139 -1 -1 0 -43
~as we can $	257 -3 -54 -7 3 0 -1 182 0 0 0 -26
~as your	-65
~as your -	-42
~ask -s	95 -1 -13 173 36 -2 0 -1 -3 -5 -2 -2
~ask you	81 -1 -18 -4 156 69 0 -2 -5 -5 -3 -1
~ask you to	81 -1 -18 -4 156 69 0 -2 -5 -5 -3 -1
~ask you to -	118 -1 -18 -4 156 69 0 -2 -5 -5 -3 -1
~asked for	-34
~at #	-73
~at # $	-65
~at $	60
~at - $	25
~at <x>	-46
~at <x> $	-122 88 -4 -1 141 -2 -1 -2 -2 -2 -15 -2
~at <x> -ing	-32
~at <x> for	-46
~at <x> or	-43
~at <x> with	24
~at all -s	76
~at all -s $	55
~at no	-41
~at no -	-41
~at no - $	-52
~at some	108
~at some -	108
~at some - $	199
~at some - tomorrow	81 -4 -1 -6 -3 -3 0 154 -14 -6 -1
~at that -	39 -1 332 -10 -2 -2 0 -2 -3 -5 -2 -3
~at that - are	220
~at the	-26
~at the - $	62 15 -201 0 21 3 -8 82 -2 8 -1 -112
~at the -s	60
~at their	63
~at this	36
~at this -	67
~available at	162 176 -3 -1 -8 -1 0 -1 -1 -3 -2 -1
~be $	-37
~be - and -s	73
~be - the	112
~be - the -	112
~be - to	125
~be - to -	79
~be -ed	120 32 -53 -132 -132 14 -209 4 -68 -176 -44 253
~be -ed $	88 151 -184 -53 9 0 -13 -14 -23 -21 2 129
~be -ed -	83 293 1 -3 -33 -19 0 -8 -3 -2 -1 9
~be -ed - -	173 335 -23 -1 -3 -23 0 0 -2 -4 -1 56
~be -ed and	68
~be -ed as	107
~be -ed as a	123 66 -1 -2 -1 131 0 -1 -1 -6 -4 -1
~be -ed at	63 3 -15 33 -33 28 0 137 -8 -3 -1 -12
~be -ed if	93
~be -ed in	-38 -5 4 4 -61 138 0 -18 -1 -2 -1 -6
~be -ed in -	304
~be -ed that	35 -41 -121 -25 -35 -8 -7 -27 -9 -10 -4 415
~be -ed with	69
~be -ing	83
~be -ing out	165
~be -ing out to	90 -2 -9 0 -7 0 0 166 -5 -1 0 -7
~be a	69
~be able	7 147 -47 -13 -154 -25 -14 0 7 3 0 -106
~be able to	8 147 -47 -13 -154 -25 -14 0 7 3 0 -106
~be able to have	104
~be at -	84 92 -6 50 -2 -49 0 -2 -2 143 -2 -1
~be glad	-33
~be glad to	-80
~be happy	-127
~be happy to	-127
~be happy to -	-53
~be in	12 -63 -42 -31 -77 -24 -5 240 -3 2 -5 3
~be in -	122 -20 -87 -17 -70 -2 -2 169 -4 -2 0 6
~be in - -ly	99
~be in - with	72
~be something	111
~be too	113 -6 -6 -3 -7 -4 0 355 -6 -4 -1
~because it	56
~because of a	58
~because of a -	58
~because the	58
~been -	196
~been - $	37 -2 1 -8 -73 -1 -1 0 -2 173 -2 3
~been - -ed	155
~been - -ed $	82 -1 -56 -3 8 -1 0 -2 -1 -3 -2 133
~been -ed	16 -37 -1 3 -16 -84 112 -4 -23 -145 -21 139
~been -ed -	56
~been -ed -ly	89
~been -ed and	126
~been -ed to -	62
~been -ly -ed	74
~before #	-30
~before -ing	240 -39 -118 303 -6 222 -8 -149 -5 -7 -2 -89
~before -ing -	115
~before -ing the	131 -1 -5 188 -9 -15 0 -3 -3 -5 -3 -2
~before -ing the -	111 -2 -43 432 -5 -18 0 -1 -4 -6 -3 -1
~before they -	115
~before you	59
~being - of	72 -1 -10 -3 -4 -3 0 0 -2 -2 -3 283
~being -ed	52
~being a	67
~being the	94
~between #	-108
~between # and	-60
~between # and #	-60
~both $	-141
~but -	114 -2 -21 -35 -13 0 0 7 -1 -1 145 -10
~but - -s	148 -3 -50 -2 -6 -1 0 -1 -5 -2 335
~but -ing	83 -13 -5 -3 -2 -1 0 -1 -1 -4 199
~but -ly	140 -5 -3 -3 -3 -11 -9 46 160 185 -10 -1
~but i	39 87 -53 -8 -1 -2 0 0 -3 -5 170
~but no	53
~but no -	186
~by - -	35
~by - - -	72 -2 -20 46 211 -5 0 -1 -3 -10 -2 -4
~by -ing	-48
~by -ing the -	64
~by <day>	-32 -2 -35 15 -1 32 0 0 138 -2 -4 -1
~by <day> $	-111 -2 -6 -5 -4 -2 0 -1 379 -2 0 -3
~by a	56 4 154 -1 -121 -2 -2 6 -2 -2 -2 -44
~by a -	38
~by an	122
~by an -	109
~by our - -	107
~by the	25 -15 131 -17 -96 -2 -13 -8 -32 -2 -30 -18
~by the -	22
~by the -ing -	67
~by the <name>	290 33 133 -1 -10 -3 0 -2 -1 -2 -1 -1
~by the <name> <name>	140 -3 182 -2 -2 -1 0 0 -1 -3 -2 -1
~by themselves	65
~by us	54 -17 155 0 -47 -1 -1 -3 -1 -1 18 -7
~by you	106
~by you $	85 -3 5 35 -4 131 -1 0 -4 -3 -2 -2
~by your -	99
~can $	17 -25 -34 -29 -7 -3 -8 172 -6 -4 -1 -9
~can -	-10
~can - -	-126 -5 16 -3 -5 -1 0 0 144 104 -6 -1
~can - it	-42
~can - it $	-117
~can - up	-69
~can - you	27
~can also -	-40
~can check	-147
~can do $	90
~can get	-94
~can have	-68
~can look	-46
~can look into	-143
~can look into this	-45
~can not	117 234 7 -72 -87 -16 -99 -67 -124 -7 -106 -157
~can not -	44 -61 34 -165 -9 -19 -36 -142 -28 -49 -11 -59
~can not - a	139 490 -16 0 -9 -1 -1 0 -1 -5 -1
~can not - to	-75
~can not - with	74 192 -8 -1 -1 -1 0 0 -1 -3 -1
~can not be	39
~can not be -ed	124 178 -8 13 -27 3 -4 -26 -3 -6 -6 -13
~can only	103
~can see	-79
~can still	-42
~can take a	-36
~can we -	-36
~can you	-3
~can you -	-48
~can you - us	-31
~check $	-39 -11 156 -7 -10 -85 -1 0 -4 -15
~check and	-57
~check in	29
~check in $	89
~check on	-55
~could -	-24
~could have	126
~could you	-226
~could you -	-64
~could you please	-25
~could you please -	-22
~dear -ed	153 -6 -10 -3 -4 -8 -1 -1 -6 -15 -2 165
~dear -ed -	153 -6 -10 -3 -4 -8 -1 -1 -6 -15 -2 165
~dear -ed - $	153 -6 -10 -3 -4 -8 -1 -1 -6 -15 -2 165
~dear <name>	-59
~dear <name> $	-66 -9 -7 -1 -2 -9 -2 -1 -1 -22 -2 314
~dear <name> ,	143
~dear <name> <name>	-294
~dear <name> <name> $	-280
~definitely - on	72 -1 -4 -2 -1 -1 -1 -5 237 -3 -1 -6
~did -	373
~did get	145
~did have	127
~did you	-1
~did you -	-61
~do $	58
~do - -s	91
~do - that	105
~do all	52
~do ask	107
~do check	90 -2 1 -8 89 134 0 -1 -2 -6 -2 -1
~do have to	95
~do not	26 86 5 0 -38 83 -57 -2 34 1 -131 -287
~do not $	158
~do not -	84
~do not - -	329 4 9 1 -73 6 -2 -9 0 168 0 -2
~do not - us	141 -14 -10 77 194 -14 0 -1 -2 -3
~do not have the	78 133 -31 22 -4 -4 0 0 -1 -5 -1
~do not have to	-178
~do not need	-71
~do not want you	-52
~do tell	126
~do that $	107
~do the	70 -3 15 -5 -61 131 -1 -1 -2 -5 -2 18
~do the -	76
~do understand	-55
~do with	65 -3 146 -2 -6 -3 0 -2 -2 -4 -6 -1
~do you	-101
~do you have	-88
~does -	88 -3 -3 -10 -5 -3 -1 2 -1 273 46 -5
~does it	-49
~does not	42
~does not -	36
~does not - a	105 -12 -1 -7 23 -2 -1 0 -5 163 -4
~does not make	88 -9 33 -9 -2 -3 -1 0 -3 204 -3
~does this	-65
~does this -	-65
~done by	85
~each and	41
~each and every	76
~each and every -	76
~every -	65 -260 29 -29 2 5 -45 -73 -53 10 -40 41
~every - -	38
~every - is	37
~every - is -ed	131
~every - to -	88
~everybody $	182 -2 135 -2 8 -6 0 -1 -2 -3 -1 -1
~everybody -s	230 -9 219 -5 -4 -8 0 -1 -6 -11 -2 -2
~everyone $	50 -1 159 37 -70 -5 0 1 -2 -7 -3 -5
~everyone 's	103
~everyone -	351
~everyone - $	84
~everything we	75
~everything we do	75 -1 -37 -3 0 -2 0 -2 0 -2 -1 173
~feel - $	79
~feel - to	-88
~feel - to -	-55
~feel that -	76
~feel this	109 -14 14 -7 -43 0 135 -19 0 -1 0 -59
~feel this -	172 -14 14 -7 -43 0 135 -19 0 -1 0 -59
~feel this - $	150
~fine -ing	74 -2 -10 -1 -1 0 -1 -1 0 -1 -2 180
~fine -ing our	74 -2 -10 -1 -1 0 -1 -1 0 -1 -2 180
~fine for	85 -2 302 -3 -6 -2 0 -1 -6 -3 -2 -1
~for #	-115
~for # -s	-262
~for # -s $	-116
~for -	34
~for - $	28
~for - -	38
~for -ing	-13 -14 4 -71 2 -20 2 -172 -11 -16 -10 153
~for -ing $	-72
~for -ing out	-61
~for -ing out $	-72
~for -ing the	-193
~for -ing the -	-176
~for -ing us	-170
~for -ing us $	-58
~for -ing us know	-32
~for -ing with	26 -3 -1 -2 -11 -4 -2 -3 -7 -2 -1 328
~for -ly	93
~for -ment $	100
~for -s	55
~for -s $	61
~for -s in	127
~for -s to	41
~for <day>	-79
~for a - -	-54
~for a - of	107
~for an	-43
~for an -	-34
~for any	86 -79 -89 -158 0 -75 361 -97 -86 -67 -67 -261
~for any -	-29 -37 -11 -50 -293 -24 369 -136 -32 -24 -21 -90
~for any - $	71
~for any - this	41
~for any -s you	127
~for any -tion	59
~for every	105
~for everyone -	82
~for further -	-73 -2 -2 -3 -3 0 0 159 -1 -2 -1 -5
~for getting	-58
~for it $	47
~for not -ing	76
~for one - $	83
~for our - $	-14
~for something	69 -2 -14 23 17 -2 0 -1 -2 -8 240 -1
~for that -	-56 -1 -2 -22 -3 273 0 0 -2 -4 -3
~for that - $	-61
~for the	-39 -40 12 11 31 -4 47 -78 42 -63 9 -133
~for the -	-30
~for the - $	-17
~for the - -	-60
~for the - -ed	70
~for the - to	40
~for the -ed	-32
~for the -tion of	84
~for their	78 -1 6 -2 1 -9 0 142 -3 -3 -1 -5
~for themselves	101
~for tomorrow	-38
~for you	-40
~for you $	-54
~for you on	-45
~for you on -	-28
~for your	35
~for your -	-116
~for your -tion $	88 -1 -4 0 -1 0 288 -1 -1 -1 -2 -4
~from - to -	77
~from -s	73 -1 -10 -12 556 -8 0 -6 -4 -7 -2 -4
~from -s $	242 -3 -28 -5 524 -16 0 -1 -6 -10 -3 -1
~from <day>	-46
~from our -	45 3 141 -7 -56 -1 0 -19 -1 -1 -1 5
~from our - $	106
~from the - -	-68 -4 2 -6 -6 149 0 -2 -2 -12 -3 -2
~from there	-56
~from there $	-54
~from you	-32 -7 -2 181 -7 -4 -1 -3 -3 -18 -2
~from your - $	33
~from your -ed	-54
~from your -ed -	-54
~further -	-133 -3 0 -8 1 0 0 131 -1 -1 -3 1
~further - $	-73
~further and	77
~further to	72 -2 -11 -2 -2 -4 0 -2 -4 -6 -1 173
~further to your	96 -3 -6 -5 -2 -5 -1 -3 -5 -7 -1 148
~further to your -	96 -3 -6 -5 -2 -5 -1 -3 -5 -7 -1 148
~generally -	167
~get -	197 -32 -48 13 138 -40 -23 -65 -55 -35 -12 -216
~get - to	183 -20 -160 -57 14 -5 -4 77 -12 -3 -1 -85
~get - to it	115
~get - to you	63 -8 -46 -11 -34 -1 -2 455 -4 0 0 -46
~get - with	77
~get -ed	33
~get -ed in	102
~get a - $	228 31 2 -3 -15 -3 0 3 -5 166 -2
~get in - with	-33 0 -34 -9 -41 -1 -7 170 -7 -1 0 -22
~get to -	138
~get you	42
~get you going	57 -1 -25 -1 -16 -1 0 196 -1 -1 0 -12
~gets -ed	102
~getting a	106 208 -12 -2 -27 -3 0 1 -4 -5 -25 -1
~glad that	-54
~glad to	-7 -1 -21 -1 134 -3 -1 -3 -1 -4 102 -8
~glad to - that	-49
~glad to - you	-77
~glad we	-77
~glad we could	-37
~go $	-38 -2 -3 -4 220 -2 0 -1 -3 -4 -2 -1
~go through	46
~go through the -	77
~go wrong	141 -3 -1 -2 -4 -3 0 -1 314 -5 -1
~going to	52 -30 -40 -107 54 -4 -5 7 315 9 -2 -15
~going to be	137 -4 -26 -17 2 -2 0 26 307 -3 -2 -18
~going to be -	237 -1 -28 -2 2 -4 0 22 172 -5 -3 -2
~got it	-55 175 -6 -10 -7 -6 0 108 -6 -8 -1 -1
~got it $	-27 316 -5 -13 -7 -6 0 -7 -5 -5 -1
~got this	58
~got this $	73 -3 -1 -15 228 -4 -1 -3 -7 -13 -1 -2
~had it	68 -2 7 147 -14 -4 0 -1 -4 -13 -3
~had with	-43
~had you	78 -1 -60 348 -21 -3 0 -3 -3 -7 -2 -4
~had you -ed	56
~happy to	-110
~happy to -	-161
~happy to - $	-75
~happy to - you	-49
~has -ed	-39 -82 12 1 -203 -7 30 -7 -4 -5 12 3
~has -ed the	75 -2 -18 254 -1 -3 39 -1 -1 -5 -3 -1
~has already	86
~has been	70
~has been -	221
~has been - to	71
~has been -ed	-14
~has been -ed -	62
~has been -ed and	90
~has been -ed on	74
~has been -ly	74
~has been -ly -ed	74
~have $	-50
~have -	6 -76 69 37 8 -135 24 -178 8 -25 -16 -2
~have - -	29
~have - - -s	61
~have - to	52
~have - you	-93 -4 -1 163 -10 -2 -1 -5 -3 -8 -2
~have -ed	11 -6 -19 178 -29 -217 14 -9 -40 -11 -42 -8
~have -ed $	19
~have -ed our -s	62 237 -42 -1 -12 0 0 -3 -3 -1 -1 -3
~have a	8
~have a - -	-61
~have any -s	-46
~have been	-3
~have been -	22
~have been - -ed	75
~have been -ed	59
~have it -	-86
~have just	-97
~have no	99
~have no -	84
~have no - on	81
~have to	34 -70 14 -20 8 259 -40 -39 -3 -51 17 -183
~have to go	83 -1 6 67 -3 -20 0 -1 -2 -4 166 -1
~have tried	-39
~have you -	-31
~have you on	57
~have you on your	59
~have you tried	32
~have your	-27
~having a	109
~having a look	102
~having the	71
~having the -	188
~having you	-38
~he has	-57
~hello $	-257
~hello , <name> $	-38
~hello <name> $	-228
~hello <name> ,	33
~hello <name> , the	117
~hello <name> , we	75
~hello <name> <name>	-74
~hello <name> <name> $	-69
~her -	-82 -6 -1 -8 12 -6 -1 -1 -3 145 -2
~her - -	-63
~here ,	-48
~here <x>	-189
~here <x> $	-65
~here to -	-21
~hey , <name>	-35
~hey <name>	37
~hey <name> $	-413
~hey there	-90
~hey there $	-132
~hi $	-169
~hi ,	-22
~hi , <name>	-107
~hi , <name> $	-327
~hi <name> $	-424
~hi <name> , -	102
~hi <name> , thank	-46
~hi <name> , thanks	-74
~hi <name> , the	233
~hi <name> , you	-41
~hi <name> <name>	-49
~hi <name> <name> $	-41
~hi there	-65 131 -81 -6 -28 -1 -8 -4 0 -1 36
~hi there $	-221
~him -	107
~his - $	-43
~hope this	-144
~hope this -s	-90
~hope this -s $	-34
~hope to have	79 0 -3 -1 -13 0 0 133 -1 -2 -1 -2
~hope to see	-47
~hope to see you	-47
~hope you	24 -20 -61 -38 564 -5 -17 -159 -5 -7 -3 -14
~hope your	59 -1 -15 -1 389 -2 0 -6 -4 -4 -1 -5
~hope your -	63 -1 -10 -1 290 -2 0 -3 -4 -5 -1 -2
~how -ing	-108
~how the	146
~how the -	134
~how the - is	70
~how we can	-36
~however ,	53 19 -9 -86 -21 -27 -1 17 -19 -26 85 -151
~however , -	99
~however , it	93
~however , the	154 -2 -62 -1 -4 -2 0 -1 -1 -3 257
~however , the -	121 -2 -39 0 -6 -3 0 0 -1 -3 165
~however , we	53
~however , we would	89 -6 5 0 -1 0 0 0 -2 -2 439 -3
~i 'd - it	228 -2 -8 -9 -31 -6 -1 292 -3 -8 -3
~i 'd - to	-57
~i 'd have to	90
~i -	-20 -51 -8 3 -46 6 20 -6 305 25 -6 -41
~i am	-1 131 -10 -9 -3 4 -19 -1 -4 9 -32 -27
~i am -	57
~i am -ing	-79 206 -2 -4 -14 -1 0 -4 -3 -5 -1 -1
~i am afraid	250
~i am afraid we	123
~i am so	-60
~i am so sorry	-64
~i am sorry	-42
~i am sorry about	-44
~i am sorry if	67
~i am sorry it	-31
~i am sorry that	-33 -6 0 -4 -1 -4 -5 -2 -4 -3 -4 199
~i am sure	259
~i am unable	135
~i am unable to	135
~i am very	-38
~i am very sorry	-38
~i apologise	-95
~i can	-34
~i can - the	-43
~i can only	101
~i can see	-63
~i could	59
~i could not	143
~i have	-118
~i have -	-258 -2 221 -5 -4 -6 -1 -7 -4 -11 -11 -1
~i have - a	-47
~i have -ed	-107
~i have -ed it	29
~i have -ed the	-37
~i have -ed your	-83
~i have asked	-22
~i have just	-36
~i need	-87
~i see that	229 43 4 -3 -3 -1 -1 -2 -4 134 -5 -1
~i think	33
~i will	-54 -39 -101 -43 -32 -2 0 280 20 70 -1 -26
~i will -	-266
~i will - it	-118
~i will - the	37 -5 0 -1 -4 -2 0 -2 -5 240 0 -2
~i would not	82
~i would not -	106 -3 -2 -2 1 -4 0 28 170 -12 -4
~if it	-33
~if our	121 -2 -39 -1 1 0 260 -6 -1 -1 -1 -9
~if our <name>	65
~if so	-42
~if that	-51
~if the	-40
~if the -	-68
~if the - -s	-78
~if there is	-76
~if there was	112 -2 -13 76 -1 -2 138 0 -2 -3 -4
~if we	40
~if we -ed	143
~if we can	27
~if you 'd	-102 -4 -4 144 6 -8 0 -1 -4 -6 -2 -1
~if you 'd -	-58
~if you 'd rather	-61
~if you -	36
~if you - the	-94
~if you can	-96
~if you can -	-39
~if you have	-47
~if you have any	-131
~if you need	-83
~in ,	-29
~in -	76 19 -9 -21 -21 -5 -165 43 -41 -75 -17 31
~in - -ly	126
~in - -s	103 5 137 -4 -50 -3 -1 -27 43 15 -1 -69
~in - -s $	42
~in - and -	53
~in - as	100 0 0 -1 0 -1 0 145 -2 -2 0 -2
~in - with	59 -2 -45 -141 -28 -23 -28 102 -50 -18 -6 12
~in - with you	96
~in -s	64
~in -s of	113
~in <name>	-26
~in a -	-23 -24 -3 216 55 -2 -1 -68 -1 5 0 -20
~in a -ly	114
~in about	-37 194 -2 0 -1 0 0 -4 -6 -1 0 -1
~in and	-101
~in for	-53
~in it	33
~in one	32 -2 -24 58 -4 163 0 -6 -3 38 -1 4
~in one -	120 -2 -24 58 -4 163 0 -6 -3 38 -1 4
~in our	34 7 -32 4 145 -3 -4 -16 -4 14 -2 -2
~in such	57
~in the	-2
~in the -	19 -150 -7 -2 2 -10 -34 18 36 -133 30 21
~in the - $	44 -249 -17 11 8 -4 -36 0 8 3 7 22
~in the - ,	39
~in the - -	-11
~in the - -ly	141
~in the - as	149
~in the <name>	58
~in these	96
~in this	38
~in your	-16
~in your <name>	-50
~instead $	-50
~instead of	-53 -1 -4 142 -10 -1 0 -1 -1 -4 -5 -1
~into this and	97
~is -	0 54 88 7 -16 -264 -177 -68 16 -29 -178 -23
~is - , -	88
~is - -	67
~is - -ed	44
~is - -ed $	116
~is - -s	-67
~is - and	70
~is - of	54 -1 393 -2 -13 -1 0 -1 -1 -3 -2 -2
~is - to	151
~is - to us	193 0 -47 -1 -7 -1 0 -1 -2 -1 -1 350
~is -ed	24
~is -ed -	72
~is -ed and -ed	93
~is -ed by	96 -3 206 -23 1 -1 -1 -3 -1 -2 -1
~is -ed by -	60
~is -ed by the	133
~is -ed for -	181
~is -ed that	102
~is -ing	-16 -144 23 44 0 -20 -48 38 -17 -25 -25 -22
~is -ly	135
~is -ly always	77
~is a	2
~is a -	26
~is a - -	25 -16 -28 18 148 -12 -10 -154 -12 -1 -1 -15
~is a - of	70 -1 145 -2 -5 -1 0 0 -1 -5 -3
~is about	147 -5 197 -4 -4 -4 0 -1 -1 -5 -2 -2
~is always	79
~is an	34
~is an -	50
~is at the	49
~is at the -	99
~is being -ed	99
~is between	100 -2 175 -9 -3 -2 0 -1 -2 -2 -4
~is fine	-32
~is for	26 -10 210 5 -87 0 3 -10 -1 -1 -2 -15
~is for -s	180
~is for the	123 -1 194 4 -15 -2 0 -2 -2 -4 -6 -1
~is for the -	69
~is generally	94
~is going	48
~is going to	146
~is going to be	228
~is in - $	95
~is less	128
~is less than	128
~is no - $	-39
~is not	49 93 19 -36 13 -65 -68 -275 -124 -43 24 -49
~is not - $	75
~is not -ed	-36
~is not -ed by	108 -20 229 -4 -2 -2 0 0 -1 -4 -3 -1
~is not -ly	116
~is not a	55
~is not available	167 607 -54 -5 -21 -2 0 0 0 -2 -1 -2
~is not currently	105 252 -14 -3 -2 -1 0 0 -1 -3 -1 -1
~is not possible	186 402 -44 -1 -6 -2 -2 0 -1 -3 -1
~is not possible $	59
~is not really	84
~is not something	95
~is only	187
~is only -	81 -3 -1 -7 130 -3 -1 -1 -2 -7 -2 -1
~is our	102
~is our -	56 -7 -6 -16 -6 -1 -2 -33 -1 0 13 217
~is our - $	177 -2 -14 -2 -2 -4 -1 -1 -5 -2 -1 268
~is rather	136 -2 -18 53 137 -2 0 0 -2 -9 -3 -1
~is some	168 -3 -8 78 -4 -4 -1 10 -3 184 -4 -1
~is something	28
~is something that	134
~is something to	107
~is something to -	107
~is the -	21 -67 -20 388 73 -15 4 -83 -5 -17 -9 -42
~is there for	185
~is therefore	65
~is this	-85
~is what	84
~is what you	178
~is why	37
~is within what	99
~it $	6 -80 -77 65 60 14 -163 -51 14 13 -108 -195
~it 's	20 5 18 11 -12 -26 46 18 -137 -91 12 15
~it 's -ed on	111 -1 215 -7 -2 -2 0 -1 -2 -4 -4 -1
~it 's -ly	108
~it 's a	47
~it 's a -	14
~it 's in	60 -1 5 2 -3 226 0 -8 -2 -7 -2 -2
~it 's not	44
~it 's only	73 -1 -70 -4 497 -5 0 -1 -1 -6 -3 -1
~it 's still	-76
~it 's the	46 3 134 -14 -5 -2 -1 -44 0 -1 7 -23
~it 's the -	58
~it 's with	46 0 -8 -6 -10 -1 0 256 -1 -4 -3 -1
~it -	-37
~it -ed	-21
~it -s -	-40
~it -s up	93 -1 -6 -11 -20 166 0 37 -4 -18 -2
~it a	95
~it can	-25
~it can not	-33
~it does	14
~it does not -	24 80 -62 172 -2 -1 -1 -8 -2 -5 47 -1
~it gets	84
~it had	115
~it is	26
~it is -	49
~it is -ed that	76
~it is not	-53 1 201 -3 -61 -1 -4 -8 0 -2 -1 -10
~it is the	119
~it is the -	62
~it out	-126
~it says	44
~it under	-62
~it up	23
~it up with them	70
~it was	14
~it was -	46
~it was - $	85
~it was -ed $	69
~it was in	129
~it will	15 -100 -6 -8 4 -52 -12 -4 258 -39 -25 -1
~it will -	-28 -2 -6 -2 -5 -3 0 56 306 -5 -1
~it will all	92
~it will be	64
~it will be -ed	93
~it would	62
~it would be	47
~it would have	128 -1 1 136 -3 -1 0 -2 -2 -8 -2
~it would have been	82
~it you	149
~its - - $	57 -2 141 -4 -8 116 0 0 -3 -7 -1 -1
~its -ed	206
~its -s	43
~itself $	46
~just -	-26 -3 -2 -20 253 -4 -1 -9 -2 -6 1 -7
~kind -s	-204
~kind -s $	-59
~kind regards	-73
~kind regards $	-63
~know $	30
~know <name>	62
~know how	-33 -3 -1 -6 -9 -8 -1 -3 -2 202 -2 69
~know if you	55
~know it $	111 -1 -10 30 -3 -3 0 186 -11 -5 -1 -1
~know who	197
~know your	-103
~know your -	-68
~last - -	62
~let me know	-125
~let our	-83
~let us	-100
~let us know	-124
~let us know if	-34
~look $	-118 -1 -1 -7 -4 -1 -1 293 -2 -1 -1 -16
~look - to	-112
~look - to -ing	-55
~look into	-19 -9 -120 -26 5 -1 -4 198 -10 -1 0 -5
~look into this	-44
~looking -	-59
~looking - to	-26
~looking - to -ing	-41
~looking into	73 -1 -30 0 -8 -1 0 273 -2 -1 -12 -1
~looking into this	73 -1 -30 0 -8 -1 0 273 -2 -1 -12 -1
~lot of -s -	111 -1 -13 384 -4 -3 0 0 -1 -13 -3 -1
~lot to us	-46
~lot to us $	-46
~made by	126
~made by the	76
~make your	62
~many -	47
~many -s -	117 -1 -60 207 38 -5 0 0 -10 -8 -2 -1
~many of	147
~may - $	48
~may be able	-61
~may be able to	-61
~may have -ed	315
~may have -ed $	127
~may not	89
~may not be	68
~maybe a	168 67 -7 -8 137 -3 0 -4 -4 -10 -2 -1
~me $	-18
~me a	-10
~me know	-125
~me to	-60
~me which	-57
~might be	47 17 -26 147 -4 -3 0 38 -2 -4 -1 -8
~might be -	78
~might have	60
~more - $	-88
~more - -	97 -2 -10 -8 8 -4 0 77 -4 176 -3 -3
~more of	70 -1 -36 -5 395 -3 0 0 -4 -9 -3
~most - -	21 0 -13 -8 214 -3 0 -2 -2 -5 -1 1
~most -ed	87
~most -s	150
~most -s -	38
~most of	107
~much -	86 -11 -51 -36 318 -1 -4 1 -1 -1 0 1
~must -	54 -17 12 -101 -127 298 -2 -23 -1 11 7 -25
~my <name> $	83 -6 3 -4 -4 493 -1 -2 -4 -11 -12 -3
~need -	-16
~need anything	-42
~need to	14 5 19 -28 -30 257 -83 -107 1 1 1 -121
~need to - the	39 -3 -12 -15 -1 303 0 -2 -1 27 32 -9
~need to - to	167
~need us	-52
~need your	-64
~never -	64 5 -2 14 -94 -6 -12 -72 227 -5 -3 -37
~never -s	137
~never our	153
~never our -tion	71
~never want	102
~new -	-80
~new -tion	70
~next $	-69
~no #	156
~no $	-39 162 -8 -6 -28 -4 -1 -1 -4 -18 -2 31
~no -	19 203 50 -47 -13 -91 -63 -70 13 -11 -5 -559
~no - -ing	96
~no - how	83 -8 -4 -2 25 0 0 -5 145 -9 87
~no - in	43
~no -tion	166
~no need	-36 -14 -9 -5 70 -7 0 0 -2 206 -1 -2
~no need to	-119
~no need to -	-51
~no say	91 -4 148 -5 -3 -2 0 0 -3 -8 -3 -1
~no say in	91 -4 148 -5 -3 -2 0 0 -3 -8 -3 -1
~nobody here	92
~nobody is	92 -2 328 -3 -14 -1 0 -1 -3 -6 -3 -1
~normal -	109
~normal - $	121
~not #	121
~not -	-14 57 15 10 5 14 67 106 96 24 -7 -340
~not - -	-59
~not - - -s	80
~not - -s	46
~not - -s $	192
~not - <name>	219
~not - a	66
~not - a -	241
~not - any -	79
~not - anything	75 13 -42 -21 42 165 -1 1 -2 -4 -1 -1
~not - i	176
~not - that	60 223 -14 81 -12 -2 0 -1 -3 -4 -2 -1
~not - the	89
~not - the -s	104 -20 56 -7 -2 -4 -1 0 -2 196 -2
~not - you	-64
~not -ed $	-25
~not -ed up	76 17 -56 290 -8 -4 -1 0 -1 -7 -1
~not -s	82 -2 -11 8 174 58 0 -3 -2 -8 -1 -1
~not a	68
~not a - -	56
~not available	95 215 -135 46 -67 -1 4 -4 0 -2 -9 -6
~not be	46 282 2 -113 -51 -5 -59 -75 -4 -20 -4 -15
~not be -	-33
~not be - to	142 7 -6 -2 -2 -2 0 0 -3 156 151
~not be -ed	-76
~not be -ed $	217
~not be -ed to	106
~not be able	472 315 11 -30 -32 -2 -3 -70 -5 -2 -2 -25
~not be able to	472 315 11 -30 -32 -2 -3 -70 -5 -2 -2 -25
~not be too	113 -6 -6 -3 -7 -4 0 355 -6 -4 -1
~not currently	105 252 -14 -3 -2 -1 0 0 -1 -3 -1 -1
~not do	56
~not even	108 -6 -1 -5 152 -9 0 0 -3 -4 -2 -1
~not every	92 -1 127 -3 -12 -3 0 0 -2 136 -2 -1
~not every -	71 -2 51 -5 -4 -2 0 0 -2 172 -1 -2
~not have a	89 306 -3 -11 -1 0 0 -11 0 -1 0 -12
~not have a -	36 169 -3 -4 0 -1 3 -4 -1 -2 -1 -4
~not have any	47 228 -5 -1 -7 -2 0 -1 -1 -2 -1
~not have the	78 133 -31 22 -4 -4 0 0 -1 -5 -1
~not have to	-214
~not have to -	-106
~not in	83
~not in the	89
~not make	88
~not need	-91 -6 0 -6 -7 -22 0 -1 336 -6 -19
~not need to -	-77
~not of	88
~not possible	186 402 -44 -1 -6 -2 -2 0 -1 -3 -1
~not possible $	59
~not quite	82
~not really	259
~not really -	146 -3 -2 -3 190 -2 0 31 -3 -7 -3
~not something	160
~not something we	77
~not something we can	68 2 -3 -1 -13 -1 -2 -1 -2 -3 193
~not sure	85
~not us	137 -4 294 -4 -4 -6 0 0 -4 -1 -1 -1
~not us $	88 -4 200 -6 -2 -7 0 -1 -4 -2 -1 -2
~not want you	-72
~nothing $	-75
~nothing can	91 8 0 -1 -7 -3 0 -1 280 -4 -2 -1
~nothing to	59 -17 -2 -9 163 -4 -3 -28 -2 -1 -1 -23
~nothing to be	146 -1 -30 31 182 -15 0 0 -5 -4 -1 -1
~nothing to do	50
~nothing to do with	50
~nothing we	141 -16 356 -1 -4 -3 -1 0 -5 -6 -2
~now $	-27
~now -	-77
~of -	8 -54 88 -5 1 -12 19 -59 -176 15 -6 34
~of - -	-33
~of - - ,	205
~of - - to	72
~of - -s -	95
~of - <name>	99
~of -ed	36
~of -ing	81
~of -ing -	220 -3 -25 30 236 -2 0 0 -5 -6 -1 -2
~of -s	124 -176 19 -4 64 -54 -44 -204 -43 12 19 -66
~of -tion	46
~of -tion $	50
~of <name> $	42
~of a -	46
~of a - $	55
~of a - -	55
~of any	37
~of everything	109
~of everything we	75 -1 -37 -3 0 -2 0 -2 0 -2 -1 173
~of everything we do	75 -1 -37 -3 0 -2 0 -2 0 -2 -1 173
~of many more	75
~of many more -s	75
~of our	58
~of our -s	12
~of our -s ,	88 -2 287 -1 -2 0 0 -1 -3 -1 0 -4
~of that	44
~of that -	51 -2 147 49 -44 -1 0 -3 -1 -3 -2 -9
~of the	-15
~of the -	-13
~of the - -	-37
~of the - you	-52
~of this	23
~of what	61
~of which	185
~of you	-32
~of your -tion	144
~off -	-79
~often -	70
~often it	74 -1 -15 186 15 -12 0 -2 -5 -14 -49
~okay $	87 -4 -5 -11 235 -11 -1 -1 -4 -20 -2 -4
~on $	-25
~on ,	-91
~on -	20
~on - #	26
~on - # $	66 -2 -6 37 -6 39 0 -2 -2 -3 167 -12
~on - -	50
~on - - $	47
~on - and	53 -1 326 -4 -24 -1 0 -6 18 -2 -1 -16
~on -ing	168
~on -s	51
~on -s $	52
~on <day>	-92 -2 4 -16 7 57 0 -11 200 -5 -1 -4
~on <day> #	-47
~on <x>	-139
~on <x> $	-68
~on a - -	59 -1 215 -11 3 -10 0 -4 -1 -5 -2 -2
~on a <day> -	147 -2 -17 53 19 -1 -1 0 -3 149 -2 -1
~on at	113 -1 -15 204 -2 -3 0 -1 -3 -9 -3 -1
~on both -s	61 -3 -9 199 -3 -1 -1 38 -1 -4 -2 -1
~on each	71 -2 247 -8 -2 -4 0 -1 -10 -10 -2 -1
~on its -	-52
~on our	12
~on our -	51
~on the	-13
~on the #	-48
~on the # $	-25
~on the -ed	77
~on the -ed -	77
~on the -ing	78 -26 49 342 -101 0 -2 -27 0 -1 0 -17
~on the <name> <name>	-54
~on this $	-39
~on us	-176
~on us $	-84
~once we	149 -1 -54 -2 -14 0 0 474 -8 -1 0 -13
~one $	-16
~one 's -	104 -2 -11 180 -3 -6 0 -1 -6 -7 68
~one -	2 -306 11 23 10 23 -53 -130 -1 -3 6 -3
~one - $	123
~one -ed	108 -6 6 -14 201 -17 -1 -1 -4 -8 -1 -2
~one -s	100
~one -s $	46 40 0 13 -11 -6 0 -2 111 132 -6
~one of us	161 -1 -3 -1 -3 -4 0 257 -19 -4 -1
~one to	74 30 21 -3 -9 -9 0 27 -3 142 -1 -1
~one who	158
~one who -s	83
~one who -s the	83
~only #	98
~only -	2
~only -s	151
~only a	79
~only a -	184
~only a - -	109 198 -37 -2 5 -1 0 0 0 -5 -3
~only able	66 200 1 -2 -1 -2 -1 -1 -1 -4 -2 -4
~only able to	66 200 1 -2 -1 -2 -1 -1 -1 -4 -2 -4
~only and	98 -3 217 -3 -4 -1 0 0 -2 -4 -2 -1
~only go	78
~or -	-27
~or - $	-32
~or - -	32
~or - - $	99
~or - us	-51
~or <name>	-70
~or it	90 -3 -13 29 -4 230 -1 -3 -3 -10 -1
~or you -	83 -4 -1 -13 -10 -33 -1 -2 -5 614 0 -2
~other -	39
~other -s	43 -47 -66 0 400 1 -8 -8 -5 -7 3 -73
~otherwise $	216 -4 19 -2 -12 -3 0 91 -7 162 -2 -1
~our # -s	146 -1 0 -2 139 -1 -1 -4 -3 -3 -1 -4
~our -	-35 -33 35 -259 -135 -32 -11 -8 -198 -179 45 74
~our - 's	84
~our - -	-18
~our - - -ly	145
~our - - for	-128
~our - - in	82
~our - -s	55
~our - -s -ing	176 -1 308 -1 -1 -1 0 0 -1 -2 -2 -3
~our - -s at	140 -1 -47 -1 -4 -2 0 29 -3 -3 -2 206
~our - <name>	-38
~our - and -	76
~our - does	124
~our - for	-39 133 -1 0 -4 -1 -1 -1 -1 -1 0 -2
~our - has	49
~our - is	71
~our - is -	120 -1 146 -1 -1 0 0 0 -1 -1 -1 -4
~our - is to	104
~our - to be	118
~our -ed	50 -1 -14 -2 -14 -1 0 10 -2 -1 -1 231
~our -ed -s	196 -1 -6 -1 -8 -1 0 -1 -2 -1 -1 325
~our -ly	142
~our -ly -	102
~our -s	49 6 88 -84 -6 -115 -156 -28 20 -168 -11
~our -s $	-4 -4 -14 10 -21 -7 -31 7 -18 -10 -9 143
~our -s -s	225 0 -6 31 -12 0 0 -2 -2 -1 -2 159
~our -s are	-39
~our -s at	124 7 -9 0 6 -1 0 139 -2 -1 0 -3
~our -s can	88
~our -s to -	71 -1 -4 -1 -1 0 0 0 -2 -1 -2 145
~our -s were	87
~our -s will	151
~our <name>	-14
~our <name> will	71
~our <name> will -	210
~our apologies for any	216
~our apologies for the	-172
~our most	91
~ourselves on	59
~out $	-25
~out ,	-36
~out -	35
~out for	-50 -1 -17 -4 -3 -5 0 414 -4 -3 -2 -1
~out for you	-38
~out of	35
~out of #	54 -2 -23 -5 18 -3 0 0 -3 164 -2
~out of -s	114 -2 0 -5 -5 -1 0 -1 -2 210 84
~out on	41
~out that	134
~out the	-24
~out the -	-37
~out there $	125 -6 157 -3 -2 -3 0 0 -3 -3 -1
~out this	-41
~out to	-25 19 -15 -164 38 -23 -22 -56 -6 -25 -20 8
~out to us	-138
~out to us $	-37
~out to us -	-39
~out to us at	-56
~out to you -ly	50
~out to you soon	151
~own - $	32 -25 328 -4 -17 8 -5 -58 -3 -4 -1 -64
~own - - $	87
~please -	-28 -100 -61 -35 216 28 -2 8 -7 -11 -34 -1
~please - -ing	94 0 -22 0 5 -3 0 132 -5 -3 -1 -2
~please - a	-25
~please - a -	-22
~please - an	-53
~please - an -	-53
~please - me	-57
~please - out	-66
~please - out to	-29
~please - the	-61
~please - the -s	-63
~please - to	-45
~please - to us	-79
~please - us an	-100
~please - with our	-58
~please - your -	-38
~please ?	-62
~please ? $	-62
~please be	49
~please be -ed	245 -23 -9 -23 -34 -10 -8 -5 -10 -12 -4 174
~please be -ed that	-2 -14 -31 -7 4 -3 -4 -7 -3 -4 -2 -143
~please check	-92
~please feel	-52
~please feel -	-52
~please feel - to	-52
~please know	145 -1 201 -9 -44 -2 0 -10 -1 -3 -1 57
~please let	49
~please let us	38
~please tell	-50
~please try again	148 -1 -1 -7 -5 -4 0 211 -4 -8 -1 -4
~possible $	75 0 1 -95 -127 -16 -57 148 -29 -20 -12 -170
~quite - $	85 -2 -1 -11 157 -3 0 2 -3 -7 -3 -6
~quite a	194 0 -8 -1 41 -2 0 -4 -2 188 -2 -3
~quite the	98
~quite the -	98
~really $	232 -1 -6 -12 247 -3 0 -5 -2 -4 -5 -2
~really a	84
~regards $	-270
~responsible for	73
~right $	-179 -2 -15 -6 171 -1 -1 0 -2 -4 -2 20
~right to	-49
~said ,	45 -1 -5 -6 -19 -1 60 -1 -3 -5 298 12
~said it	122 -3 -4 144 -15 -2 0 -1 -4 -7 -4
~same $	26
~same -	-104
~same - $	-33 -10 -29 0 195 100 -1 -21 -1 -2 -1 -12
~same - -s	-55
~say $	64
~say in	91 -4 148 -5 -3 -2 0 0 -3 -8 -3 -1
~say it	45
~say that	79 -1 -73 77 1 -4 0 -3 -4 201 -1 -1
~says so	156 -2 15 131 -5 -9 0 -1 -3 -6 -4 -1
~says so in	103
~see that	31
~see that your -	73
~see why	-58
~see you	-186
~see you are	-33
~see you soon	-58
~several -s	198 -1 -2 277 -7 -3 -1 -17 -2 -3 -1 -1
~several -s $	109
~shall -ly	71 -1 -15 -2 29 -1 0 -10 364 -4 -1 -2
~shall be	47 -2 -62 -15 1 -3 0 15 -4 -2 -1 195
~shall be -ed	28 -1 -35 -4 5 -4 0 -13 -4 -2 -1 381
~shall i	-51
~she -s	-86
~should -ly	119 -3 -3 -11 -3 -4 0 99 232 -8 -1 -2
~should be	-47 -10 -12 -44 -8 -1 -2 394 -1 -1 5 -49
~should get	169 -2 -2 -6 11 -13 0 137 -4 -13 -1 -1
~should have	-55 0 0 155 -23 -3 0 22 -4 -5 -1 -4
~should not	-26
~should not be too	113 -6 -6 -3 -7 -4 0 355 -6 -4 -1
~should not have	-233
~should not have -ed	-69
~so -	15
~so - $	-76
~so - was	143 -3 -4 -10 172 -3 -1 0 -2 -2 -2 -1
~so -ly	108 -1 212 -9 13 -2 0 -14 -3 -3 -2 -5
~so -s	71
~so a	52
~so a -	107
~so a - -	149
~so glad	-122
~so happy	-36
~so i	29
~so i 'd	118
~so i am	278
~so i am not	92
~so i can	-39
~so i have	-65
~so i would not	149
~so in	127 -3 16 169 -4 -8 0 -1 -3 -7 -4 -1
~so it 's	36
~so much	20
~so sorry	-66 -5 -44 -3 -15 0 352 -10 0 0 -1 -9
~so sorry $	-35
~so sorry for any	92
~so that 's	62
~so that we	-77
~so that we can	-86
~so the #	73 181 -5 -11 -4 -4 0 -1 -11 -4 -6 -1
~so there	57
~so there 's	62
~so they are	91
~so they are not	91
~so we	-20
~so we can	-237 -8 -1 -2 -3 -1 0 -4 145 -4 -2 69
~so we can -	-147 -3 -3 -2 -4 -1 0 -4 -4 -3 -2 159
~so we do	120
~so what	93
~so with	102
~so with a	102
~some -	114
~some - $	48
~some - -	82 -2 -10 57 136 -3 0 -1 -2 -4 -3 -3
~some - tomorrow	81 -4 -1 -6 -3 -3 0 154 -14 -6 -1
~some - tomorrow $	81 -4 -1 -6 -3 -3 0 154 -14 -6 -1
~someone will	193
~someone will be	92
~something that	59
~something that we	58
~something the	120
~something to	112
~something to -	118
~something to - $	97 -4 -2 -3 -1 -2 0 238 -4 -3 -1
~something we	14
~something we can	50 0 -2 -3 -1 -1 -3 -5 -2 -3 168 -1
~sometimes ,	117
~soon $	85 -81 -221 -115 -125 -36 -18 306 -30 -36 -48 -28
~soon as	28 -54 -149 -4 -32 -16 -19 138 -23 -21 -11 -103
~soon as possible	227
~soon as possible $	113
~soon as they	156
~soon as they can	56
~soon as we	61
~soon as we can	57
~soon as we have	111 0 -1 -1 -2 -1 0 170 -1 -2 -1
~soon to	197 -16 -49 -12 -41 -3 -5 227 -14 -3 -1 -53
~soon to -	137
~soon to -s	19 -6 -18 -4 -18 -1 -1 142 -3 0 0 -20
~soon to -s the	60
~sorry $	-204 263 -3 0 -1 -2 -12 0 -2 -5 171 -1
~sorry ,	-30
~sorry <name>	-47
~sorry about	-97
~sorry about that	-173
~sorry about that $	-91
~sorry about this	-49
~sorry for	-28 -181 -134 -54 -246 -56 279 -66 -22 -30 27 -37
~sorry for any	900 -55 -123 -10 -102 -13 388 -70 -6 -7 -13 -59
~sorry for any -	249 -15 -39 -3 -24 -4 166 -16 -2 -2 -3 -20
~sorry for any -s	85
~sorry for any -tion	56
~sorry for the	-46
~sorry for the -	-27
~sorry for the -ed	-42
~sorry for the -tion	-72
~sorry if	571 -67 -145 -30 -93 -2 878 -51 -1 -2 -3 -51
~sorry it	-201
~sorry it 's	-38
~sorry the	-42
~sorry to	-24 -5 36 -12 -65 -1 256 14 -1 -2 -1 -1
~sorry to -	8 -4 35 -11 -59 -1 214 13 -1 -1 -1 -1
~sorry to - about	-18
~sorry to - this	-126
~sorry you	27 -105 -170 -39 -170 5 667 -75 -9 -10 -9 -99
~sorry you are	62 -14 -31 -5 -31 0 211 -10 0 0 0 -22
~sorry you are -	340 -4 -15 -2 -12 0 151 -4 -1 0 -1 -8
~sorry you are -ed	147
~sorry you feel	255
~sorry you feel this	59
~sorry you had	-48
~sorry your -	-113
~still -	-23
~still -ing	-209
~still -s	-39 -5 10 -7 28 133 -1 -1 -3 -6 -3 -1
~still have	-56
~such -	102 360 -8 -3 -14 -4 0 -3 -1 -4 -1 45
~such -s	85
~such -s $	157 93 -5 168 -4 -5 0 0 -2 -4 -2 -2
~such as	52 -2 135 0 -6 -5 0 -1 -1 -4 -3 -2
~sure everyone	84
~sure our	72
~sure you	32 14 11 -12 5 -2 -1 -13 136 -7 -2 -7
~take a - look	-61
~take a look	-71
~take a look $	-38
~take a while	122 -5 -13 -7 255 -3 -1 -3 -6 -6 -2 -2
~take it up with	95 0 -22 -2 66 203 0 -2 -4 -8 -1
~tell me	-77 -3 -1 68 -5 -5 -1 -2 -5 -13 237 -1
~tell me which	-53
~tell us	-59
~than -s	140
~than a	56
~than the -	51
~than the - -	115
~thank you	-49 -51 -10 -72 -6 -21 -10 -20 -14 1 -6 139
~thank you $	-219
~thank you for	33 -34 -171 -47 -2 -14 -6 -33 -8 2 -4 93
~thank you for -ing	-297
~thank you for the	-124
~thank you for your	64
~thanks $	-46
~thanks ,	-46
~thanks <name>	-52
~thanks for	-71
~thanks for -ing	-44
~thanks for -ing $	-59
~thanks for -ing out	-113
~thanks for -ing the	-54
~thanks for the -	-82 -5 -1 -7 -13 -5 -1 -1 -2 396 -4 -2
~thanks for your	-27
~that $	27
~that 's a	-22
~that 's how	289
~that 's our	-81
~that 's our -	-56
~that 's quite	123
~that 's quite -	93
~that , <name>	-80
~that , <name> $	-34
~that -	52
~that - - is	80
~that - are	114
~that - is	102
~that - will	126 109 2 -5 -2 -2 -1 -2 150 -5 -1
~that -s you	-44
~that an -	100
~that as	88 -7 -34 221 9 -4 -2 10 -2 -5 -5
~that one	41
~that said ,	57 -1 -5 -6 -19 -1 60 -1 -3 -5 298 12
~that the	12
~that the - -s	72
~that the - was	225
~that the -s	66
~that we	-19
~that we are	58
~that we are -ing	94
~that we can	-82
~that we have	-97
~that you	-22
~that you -	-319
~that you - the	-31
~that you feel	62 -1 -12 0 -4 0 190 -1 0 -1 -1 -2
~that you feel this	97 -1 -8 0 -2 0 148 -1 0 -1 -1 -1
~that you had	-48
~that you have	-50 -1 -6 -7 -1 -2 -1 27 -7 171 -6 54
~that your -	24
~the #	-29
~the # #	-53
~the # $	14 59 4 -3 -62 75 -1 -6 160 -2 -1 -11
~the # - -	-75
~the # was	189 -1 -17 166 -3 -2 0 0 -2 -2 -5 -1
~the -	-14 -4 19 8 -13 140 -15 2 -193 100 59 -39
~the - $	5 -168 12 -9 -73 19 -1 -1 -87 58 -14 70
~the - , #	208 -2 -17 -6 -17 388 0 0 -3 129 -3 -1
~the - , -	-36
~the - , not	132 -1 2 168 -3 -5 0 0 -3 -6 -3 -1
~the - -	-36
~the - - -	-88
~the - - <name>	-34
~the - - <x>	35 -1 -8 -2 -2 -4 0 -1 -2 -1 -1 314
~the - - at	-18 -3 -4 -6 -5 240 0 -2 -2 -12 -1 -1
~the - - of	74
~the - - only	326 -2 29 -3 -11 -6 0 -1 -1 -7 172 -1
~the - - to	56
~the - - you	-92
~the - -ed	87 -99 -43 -55 -50 -4 311 10 -62 19 -62 51
~the - -ed $	100 -34 90 20 -139 -15 -65 9 -10 -9 -10 31
~the - -ed as	62
~the - -ment	137
~the - -ment ,	100
~the - -s and	-60
~the - -s as	235 87 -2 -4 -4 158 0 8 -1 -5 -6 -4
~the - -s you	-43
~the - -tion $	44
~the - -tion of	-109
~the - <x>	-114 -2 -1 -1 -5 -1 0 -6 -3 -2 0 161
~the - <x> $	-46
~the - ?	-113
~the - ? $	-113
~the - a	79
~the - a -	170
~the - all	109 -2 -5 200 -3 -6 0 -1 -2 -7 -2 -1
~the - and -	-25
~the - are	59
~the - can be	-60
~the - can not	160
~the - could	88
~the - did	76
~the - does	29
~the - does -	98
~the - down	94
~the - for	20 5 -85 1 25 -3 -40 -241 -21 -25 1 29
~the - for this	126 200 5 -6 -30 -1 0 -4 -1 -2 -1 -3
~the - for you	44 -1 3 -4 -21 -1 0 -7 -3 -1 -1 489
~the - have	-54
~the - is in	-41
~the - is therefore	108 -3 160 -5 -2 -5 0 -1 -2 -6 -3 -2
~the - itself	39
~the - of	-38
~the - of -s	78
~the - of everything	55
~the - out	-25
~the - so	70
~the - that you	-99
~the - then	66 -3 -5 162 -10 -13 0 -1 -3 -7 -8 -1
~the - to be	56
~the - was	31
~the - was -	44
~the - we had	157 -2 -12 -4 0 -3 -1 0 -3 -5 -3 231
~the - we want	-162
~the - which	124 -3 -3 -3 -9 -4 0 0 -1 196 -3 -1
~the - will -	-34
~the - would	87
~the - would be	177 206 9 6 -18 -7 0 -1 -3 -7 -2
~the - you	-18
~the -ing	25 -5 -11 14 -7 10 -84 -25 -98 -131 -94 12
~the -ing $	27
~the -ing was	116
~the -ly	-47
~the -s	9
~the -s -	19
~the -s - -	63
~the -s - -ed	81
~the -s -ing	64
~the -s are	33
~the -s are -	403
~the -s it	87
~the -s of	46
~the -s of -	437
~the -s of many	75
~the -s on the	68
~the -s were not	69
~the -s who	87
~the -tion was	61
~the -tion was -ed	70
~the <day>	-122
~the <day> -	-52
~the <name> of	104
~the kind	-122
~the new	-23
~the new -	-19
~the next	-42
~the one - $	111
~the same $	26
~the same -	-48
~the same - $	-14 -10 -29 0 195 100 -1 -21 -1 -2 -1 -12
~their -	16
~their - -	45
~their -s	248
~their -s $	206
~their own	72 -22 191 -18 -24 6 -4 4 -6 -3 -4 -48
~their own -	25
~their own - $	238
~theirs $	45
~them $	41 -26 185 -68 -3 4 -35 -35 5 -2 -24 -177
~them - $	77 51 -6 -3 -6 323 -1 -1 -4 -11 -2 -1
~them -ing	84 -1 -10 -9 1 -1 0 162 -8 -4 -4 -1
~them again	63 -2 -7 -4 18 203 0 -2 -5 -3 -1 -1
~them for	53
~themselves $	69 -2 -11 209 -5 -4 0 -3 -3 -7 -3 -2
~then $	-50 54 -6 -10 -2 182 -1 -1 -3 -17 -2
~then ,	-65
~then - -	117
~then <name>	-45
~there $	-20 1 -5 -5 186 -18 -9 4 -9 -8 -6 -72
~there 'd	114
~there 's	16
~there 's - -	179 -3 -12 54 -9 -6 0 -1 218 -6 -1 -1
~there 's -ly	161 -4 71 -5 -3 -2 0 0 135 -3 -2 -2
~there 's nothing	17
~there for	60
~there in	81 64 -2 -2 -2 -2 0 -2 137 -5 -3 -1
~there is	31
~there is no	53
~there was	76
~there will	57
~there will not	124 -14 -7 -1 -2 -5 0 -1 363 -4 -1
~there will not be	124 -14 -7 -1 -2 -5 0 -1 363 -4 -1
~these -s	32
~these are	55 188 9 -3 -4 -3 -2 0 -2 -6 -3 -1
~they 'd	60
~they -	17
~they - $	61
~they - it	103
~they -ed	52 -1 172 6 -9 -7 0 -3 -5 -8 -3
~they are not	128
~they are usually	141 -3 -12 -4 -5 -3 0 217 -3 -8 -2
~they can $	71
~they do	60
~they go	164
~they might	86
~they never	126
~they only	117
~they take	139
~they were	39
~think $	63
~think about	118
~this $	-20 -21 -3 12 21 -1 33 23 -17 -18 -12 -155
~this , <name>	-27 -3 -2 0 -3 0 -1 151 -1 0 0 -6
~this , <name> $	-22 -3 -2 0 -3 0 -1 151 -1 0 0 -6
~this -	3 157 0 7 -99 -51 11 16 -66 39 16 28
~this - $	-1 200 -14 -180 -38 11 -27 27 -37 9 3 6
~this - for	-24
~this - of	42
~this - of -	51
~this -ed for	-63
~this -ed for you	-63
~this -ing	-77
~this -ing $	-18
~this -ment	120 -2 135 -7 -2 -2 -1 0 -5 -4 -3 -1
~this -s	-37
~this -s $	-181
~this and will	81
~this for you	-59
~this for you $	-23
~this further and	77
~this has been -	69 -1 -5 -3 -2 -1 -1 7 -3 -3 0 191
~this is -ing	-74
~this is not the	-128
~this kind	94 -3 -14 -9 272 -2 0 -1 -6 -4 -1 -2
~this may	160
~this may have	160 -1 -13 -4 -6 -1 149 -4 -1 -1 -1 -1
~this may have -ed	160 -1 -13 -4 -6 -1 149 -4 -1 -1 -1 -1
~this on -	143 -1 -7 -3 0 -1 -1 -7 210 -2 -1 47
~this on - $	143 -1 -7 -3 0 -1 -1 -7 210 -2 -1 47
~this one ,	89
~this should	-73
~this should not	-49
~this usually does not	89
~this was	59
~this was -ed	56
~this would not	107
~those $	84 -4 -1 -3 170 -5 0 25 -4 -4 -1 -1
~those who	73
~through the - -	-59
~to #	-83 -4 2 -21 -4 250 -1 -4 -1 -3 -1 2
~to # $	-29 -3 -1 -4 -4 220 0 0 -2 -7 -2 -8
~to $	73
~to -	-10
~to - $	-89
~to - -	11 5 2 -26 25 -11 -9 -8 -75 -167 -64 46
~to - - -	115
~to - - to	-47
~to - -ed	112 25 -3 -4 -15 0 0 -5 -1 -2 130 83
~to - -ing	33
~to - -s -	64
~to - -s against	90 -6 -15 0 -5 0 0 -1 0 -2 -1 248
~to - -tion	57
~to - anyone	88
~to - but	178 -8 -6 -4 -1 -7 -9 541 -3 -4 -1 -1
~to - for the	68
~to - on	63
~to - on the	228
~to - our	21
~to - our -s	59
~to - that	-14
~to - that $	-80 -23 0 -3 -4 -1 -1 -3 -6 432 -1 -1
~to - the	41
~to - the -	44
~to - this	-69
~to - this $	-36
~to - till	131 -6 11 -11 -2 145 0 -1 -3 -7 -1 52
~to - to	23
~to - to the	201 -1 2 -2 -2 31 -1 0 -3 156 -1 2
~to - too	103
~to - up	49
~to - up $	89
~to - us	-15
~to - what	112
~to - you	14 93 -253 -52 -255 -70 -2 9 -4 -85 17 193
~to - you -	-32 -1 -24 -1 9 -2 0 -2 -2 -1 -1 144
~to - you that	209
~to - you with	129
~to -ing $	107
~to -ing you	-103
~to -s	28
~to -s $	217 146 -6 101 -13 -1 -1 -19 -2 40 -1 -17
~to -s and -	53
~to -s your	131
~to -s your -s	37
~to <x>	-166
~to <x> $	-146
~to <x> with	-40
~to <x> with the	-34
~to a	-21
~to be	29
~to be -	68
~to be - ,	53
~to be - -	68 -2 -25 -3 8 -5 0 0 173 123 -2 -2
~to be -ed	110
~to be -ed $	58 1 -18 -10 167 -3 0 4 -1 -2 41 1
~to be at the	132
~to be made	86
~to check in	66
~to do that	71
~to do with	50
~to everyone	121
~to get -	126
~to get - $	99
~to get - to	93
~to get you	61 1 -13 -22 -143 -3 -9 161 -6 -3 -1 2
~to get you going	28 -1 -21 -1 -13 -1 0 174 -1 -2 0 -9
~to get you on	58
~to have $	-152
~to have it	42
~to have you -	-54
~to look at	76
~to look into	-17
~to look into this	-82
~to make your	82
~to our <name>	-27
~to see	-43
~to see you	-39
~to take	-20
~to take a	-46
~to take a -	-22
~to take the	97 132 6 -4 -1 -3 0 -1 -2 -4 -2
~to take the -	97 132 6 -4 -1 -3 0 -1 -2 -4 -2
~to the - ,	110
~to the - -ment	148
~to the - -tion	82 -2 2 -4 -1 -2 -1 -2 -1 -2 139 -1
~to the same $	88
~to them	34
~to them $	212 -3 216 -11 4 -9 0 -12 -1 -4 -1 -7
~to those	81
~to us	-39 -6 -11 -35 -2 2 -15 -101 2 -10 -6 171
~to us -	-47
~to us at	-15
~to us at <x>	-5
~to welcome	-53
~to welcome you	-53
~to what	84
~to you	-22
~to you $	37
~to you -ly	278
~to you -ly $	119
~to you -ly to	50
~to you soon	300
~to you soon to	151
~to you with	59
~to your -	-10
~to your - $	-20 -1 10 -3 -16 -5 -1 -6 -5 -6 -1 340
~today $	-69 -11 -184 2 38 -1 53 -2 0 20 -1 5
~today ,	-29
~tomorrow $	-50 145 -38 -2 -21 -2 0 42 -17 -4 -1 16
~tomorrow at	-36
~tonight $	-52 -1 2 -3 -4 -4 0 -1 162 -6 -1 -2
~tonight ,	-48
~too $	-174 -1 -33 -3 28 -4 0 -2 -4 175 -4
~too much	115
~too much -	150
~too much - $	90
~tried to	-130
~tried to -	-130
~try -ing the	-51
~try our - to	87
~unable to	65 363 -29 -35 -100 -24 -7 -134 -16 -35 4 -19
~unable to -	126
~unable to - -s	124 -5 2 -1 -8 0 0 -1 0 -1 -1 142
~unable to - the	139
~unable to - your	-54 357 -186 -14 3 0 -14 -18 0 -1 0 -11
~under -	24
~understand that	-66
~understand that you	-32
~understand that you are	-55
~understand your -tion $	-50
~unfortunately $	75
~unfortunately ,	124
~until #	-207
~until <day>	-52
~up $	87
~up soon	89
~up the - in	132 -1 -9 56 -1 -4 0 2 -3 191 -4 -2
~up to	-12
~up to #	-71
~up to -	-25 -6 -13 533 -3 -7 0 -1 -2 -6 -2 -1
~up to - -s	-59
~up with	22
~up with our	85
~up with them	70
~up with them $	70
~us $	6
~us -	22
~us - $	61
~us - -	-165
~us -ed	-71
~us a	-43
~us a -	-138 -2 -11 -4 12 -8 0 218 -3 -3 -1 -2
~us a - $	-40
~us a - at	-48
~us an - from	-26
~us at	-48
~us at <x>	-143
~us at <x> $	-188
~us know	-127
~us know if	-34
~us more	-58
~us on <x>	-44
~us on <x> $	-28
~us some	81 -1 -6 -6 -5 -4 0 193 -5 -3 -1 -6
~us that	59
~us they	127 -2 -52 -2 344 -3 0 -1 -2 -4 -1
~us to your	119 -2 -5 -2 144 113 0 -1 -3 -3 -1 -6
~us to your -s	217 -2 -5 -2 144 113 0 -1 -3 -3 -1 -6
~us will	194
~us your	-37 -1 -1 -9 -6 -2 0 -7 -2 -3 -1 155
~usually -	77
~usually does not	89
~usually does not -	89
~very -ing	78
~very sorry	-15 -1 5 -1 -6 -1 161 -4 0 -1 -1 -7
~want to be	108 -2 298 -3 -3 -4 0 -3 -3 -6 -1 -2
~want you	-24 -1 -6 -2 -29 0 -1 -11 -2 -2 21 313
~was $	-56
~was - $	22
~was -ed	26 -178 114 8 -122 -23 -9 1 -56 -45 1 -51
~was -ed $	197 -6 3 238 -74 -1 -1 -13 0 -1 -3 1
~was -ed by	195
~was -ly	67 -1 217 -7 -2 -5 -1 -1 -6 -3 -3 -2
~was in	47
~was in the	139 -1 -4 254 -4 -1 0 0 -1 -2 -2 -1
~was not	17
~we 'd -	-22
~we 'd - to	-103
~we -	49 -167 11 -96 -74 -2 57 -70 -14 87 -250 105
~we - $	48
~we - -	47 -8 31 -30 -110 0 0 -22 -1 -2 0 217
~we - - of	81
~we - -ing	-169
~we - -s	102
~we - any	66
~we - our	58
~we - our -s	143
~we - ourselves on	59
~we - the	-52 -31 -122 -27 -69 -4 162 -48 -6 -9 -8 -3
~we - the -	-19 -26 -111 -24 -53 -3 145 -39 -5 -7 -7 -2
~we - to	96
~we - to -	10
~we - with	91 -1 -29 -2 7 -1 -1 -1 -6 -4 -1 185
~we - your	71 -6 -88 -9 -44 0 2 0 -2 -2 0 214
~we -ed	-26
~we -ly -	30 -15 21 -50 -165 -2 106 8 -4 -3 -1 6
~we -ly appreciate your	-39
~we apologize	111 -28 -130 -35 -86 -2 441 -57 2 -4 6 -41
~we apologize for	-40
~we apologize for any	172
~we appreciate	-48
~we appreciate you	-29
~we appreciate your	7
~we are	9 -7 52 -235 -43 -152 48 13 -293 66 -27 44
~we are -	42
~we are - about	69
~we are -ing -	69
~we are -ly -ing	47
~we are all	73
~we are always -ing	40 0 -30 0 -8 0 0 -17 0 -1 0 307
~we are glad	-46 -2 -11 0 195 0 -1 -1 0 -2 -5 -7
~we are glad to	-36
~we are happy	-96
~we are happy to	-31
~we are here to	-27
~we are not	229 157 2 -33 4 -1 -25 16 -1 5 -2 -89
~we are not able	186 268 -1 -4 -40 0 -3 -12 0 -1 0 -16
~we are only	156 132 26 -1 -2 0 -1 -1 0 -2 -2 -3
~we are so	-60
~we are sorry about	-105
~we are sorry if	130 -6 -32 -2 -10 0 256 -10 0 0 -1 -9
~we are sorry to	-39
~we are sorry you	32 -13 -45 -3 -25 0 270 -18 0 0 0 -26
~we are the	186
~we are unable	210
~we are unable to	210
~we are very	-23
~we can $	33
~we can -	-48 1 -51 -13 -13 -4 -15 219 -9 -8 -3 44
~we can - -	-94
~we can - it	-58
~we can - you	-54 0 0 28 -7 -1 0 148 -6 -4 -1 -1
~we can check	-34
~we can look	-35
~we can look into	-79
~we can not	220 197 0 3 -141 -8 -24 -106 -21 0 -10 -51
~we can not -	145 215 3 -69 -81 -5 -17 -77 -12 -16 -5 -34
~we can take	-71
~we can take a	-36
~we could -	-38
~we did	73
~we did -	77
~we do	70
~we do -	-34
~we do - our	94 -1 -2 -1 -1 -2 -1 -1 -1 -1 -2 170
~we do - that	105
~we do ask	107
~we do not	246 318 14 -49 -308 12 -124 -184 -28 -81 -27 -103
~we do not -	29 214 43 10 -191 -16 -27 -42 -4 -12 -4 -12
~we do not get	85 -20 632 -3 -2 -5 0 0 -2 -4 -1
~we do not have	311 1092 -99 -81 -114 -7 -22 -35 -2 -6 -3 -32
~we do our	194 0 358 -1 -11 0 0 -7 0 -1 -1 -12
~we do our -	194 0 358 -1 -11 0 0 -7 0 -1 -1 -12
~we do tell	74 -2 3 179 -3 -1 -1 -2 -1 -6 -1 -1
~we had	96
~we had in	87
~we have	4
~we have - -	167
~we have -ed our	67 237 -42 -1 -12 0 0 -3 -3 -1 -1 -3
~we have no	125 -16 195 -8 -38 0 -1 -10 -2 -1 -1 -7
~we have no -	162
~we hope	14
~we hope it	104 -1 -1 -1 231 -1 -4 -1 -3 -3 -1 -1
~we hope to have	172 0 -1 0 -6 0 0 200 -2 -3 -1 -1
~we hope you	18 -6 -32 -10 147 0 -4 -80 -1 -1 0 -2
~we hope you -ed	99
~we know	-20 -11 -137 1 88 0 -2 -31 -1 -1 0 33
~we look -	-79
~we look - to	-79
~we never	123
~we never -	93
~we never want	102
~we only	129 -2 336 -7 -34 -1 0 -4 -2 -3 -1 -8
~we only -	61
~we shall -	54 0 -73 -3 -10 -1 0 5 419 -2 -2 -9
~we take	80 -1 -32 -1 15 -1 0 -4 -4 -4 -1 179
~we take -	114 -2 -8 -4 -2 -2 -1 -3 -3 -4 -1 353
~we tried	-34 -5 -3 403 -6 -1 -3 -1 -2 -3 -4 -7
~we try to -	105 -3 186 -2 18 -1 0 -1 -2 -3 -2 -2
~we understand	-69
~we understand that	-69
~we understand the	82 -2 -9 -1 -3 -1 -4 0 -2 -5 -1 346
~we understand the -	84 -2 -4 -2 -2 0 -2 -1 -3 -6 -1 208
~we understand your	-37
~we want	-69 10 -3 -7 -44 0 -1 -1 -2 -1 -1 251
~we want you	-87
~we want you to	-76
~we will	-27 -88 0 -172 -236 -108 -95 176 66 -147 -61 -56
~we will -	-17 -61 -224 -41 -151 -6 -12 -159 54 -10 -3 20
~we will - you	23 -4 -19 -4 -15 0 -1 271 -3 0 0 -20
~we will -ly	74
~we will -s	-66
~we will -s your	-39
~we will get	48
~we will get -	81
~we will get you	113 0 5 0 -3 0 0 -134 66 -1 0 -1
~we will have you	110 -8 -60 -11 -14 -1 -2 300 -7 -1 0 -16
~we will not	275 247 12 -1 -3 -1 0 -15 -7 -1 0 -1
~we will not be	98
~we will see what	245 -1 -15 0 -1 0 0 353 -15 -1 -1 -1
~we will take	-39
~we wish you	96 -7 -7 -2 31 -3 -1 -3 -11 241 -5 41
~we would -ly	115
~we would always	85
~welcome $	-114
~welcome to	-54 174 -1 -4 -2 -1 -1 -1 -1 -5 -3 -1
~welcome you	-70
~well -	-67 -2 -3 -9 -11 -7 0 73 -3 321 -1 -2
~well in	159 119 -8 165 -3 -2 0 -1 -2 -1 -3 -3
~were not	67
~were not -ed	58
~what 's	11
~what 's going	-47
~what 's going on	-47
~what 's your	-33
~what 's your -	-31
~what -s	130
~what -s -	192
~what can	57 72 -22 -2 177 -3 -1 -1 -1 -7 -2 -1
~what i	-48
~what it	49
~what it was	102
~what the	62
~what the -s	194
~what we can -	-46
~what you	37
~when -	185 -2 -23 50 -50 -2 19 7 -2 148 -1 -3
~when -ing	58 -12 196 52 -16 -1 -2 -33 0 -2 -1 -15
~when -ing $	223
~when there	154 -2 -1 7 -46 -1 0 170 -3 -3 -1 -1
~when there 's	51
~when they	114
~when they -	109
~when we	64
~when you	-55
~when you -	-32
~when your	-69
~when your -	-44
~where -	114 -2 -28 190 -2 -5 0 90 -5 -6 -1 -2
~whether you	42
~which -	-85
~which -s a	129 -2 172 -4 -2 -1 0 0 0 -6 -5 -1
~which -s a -	129 -2 172 -4 -2 -1 0 0 0 -6 -5 -1
~which a	78
~which i am	80
~which i am sure	58 -2 32 -5 -4 -3 0 0 -7 142 -3 -1
~which most	88 -1 -11 313 -5 -2 0 0 -3 -5 -3 -3
~which most -s	88 -1 -11 313 -5 -2 0 0 -3 -5 -3 -3
~which would	-46
~which you	44
~which you have	108
~while $	102 -3 -23 -4 171 -8 0 13 -5 -7 -2 -1
~while - the	187
~while - the -	76
~while you	-47 -4 -2 -6 -7 -4 0 -2 -7 -2 -2 170
~who -	108 -41 -1 168 8 -11 -4 5 -4 -7 -2 -4
~why we	134 -1 -2 205 -6 -3 0 -3 -2 -5 -1 1
~why we -	114 -2 0 135 -6 -3 0 0 -2 -6 -1 4
~will -	-25 52 -221 -388 29 -273 -183 436 13 -88 -29 -3
~will - -ly	199 -2 -2 -1 -2 -2 0 -39 224 -3 -1 -2
~will - a	-25 0 0 -2 -2 -1 0 134 -3 -2 -1 -3
~will - it	-65
~will - it $	-50
~will - on	-81
~will - our	-50
~will - out	136
~will - out to	-8
~will - you	9 -46 -124 -53 -23 -6 -7 471 -1 -7 -2 -80
~will - you -	72
~will - you -ed	91 -3 -1 -1 -1 0 -1 191 -13 -1 0 -3
~will - you soon	177
~will -ly	121 -8 -70 3 -30 0 -1 -48 353 -1 0 -46
~will -ly - you	72 -1 -2 -1 0 0 0 -38 270 -1 0 -1
~will -s	-36
~will all	136
~will always be	127
~will be	7 -8 -99 -268 -91 -11 23 185 22 -65 1
~will be -ed	8 2 -64 -76 -301 4 -9 455 -15 -21 -8 -6
~will be -ed $	-158
~will be -ing	70
~will be -ing out	90 -2 -9 0 -7 0 0 166 -5 -1 0 -7
~will be -s	81
~will be happy	-48
~will be happy to	-48
~will be in -	82 -15 -51 -6 -51 -1 -1 376 -2 -1 0 -49
~will definitely	87 -1 -14 -2 -19 -2 0 -42 808 -3 0 -4
~will do all	86 -2 -7 0 0 0 0 271 -5 -1 0 -1
~will get	10
~will get -	121 -2 -14 -2 -9 0 0 146 -4 0 0 -4
~will get - to	121 -2 -14 -2 -9 0 0 146 -4 0 0 -4
~will get a	-42 170 -1 -2 -4 -1 0 -5 -4 -6 -1
~will get in	36
~will get in -	24 -4 -26 -6 -32 -1 -1 299 -4 0 0 -15
~will get you	110
~will get you to	99 -2 12 0 0 -1 0 -55 179 -1 0 -1
~will have	75 -3 52 10 -284 11 -29 97 4 -32 -15 -20
~will have -ed	92 -3 39 237 -3 -3 0 -5 -4 -3 0 -1
~will have a -	75
~will have to	237 4 -7 -4 -6 352 0 1 -3 -1 -3
~will have to -	79 18 -3 -2 -1 135 0 -1 -3 -1 -5
~will have you	171 -15 -108 -21 -21 -2 -3 523 -11 -1 0 -20
~will have you on	62
~will know	102 -1 -3 -3 158 -6 0 -19 -6 -3 0 -2
~will never	184 -2 6 -12 -34 -4 0 -23 388 -2 -1 -5
~will never have	126 -2 -8 -2 -5 -9 0 -2 194 -6 -2
~will not be able	205 154 13 -7 -9 -1 0 -29 -3 -1 -2 -3
~will see what	63 -1 -15 0 -1 0 0 353 -15 -1 -1 -1
~will try	46 -2 -55 -3 -12 0 0 134 -2 0 0 3
~will try to	45
~with -	4
~with - -	16
~with <name>	11
~with ?	-63
~with ? $	-63
~with a -	-20
~with a - $	50 0 -95 6 293 -1 0 -12 -3 -7 34 -2
~with a - of	-45
~with a -tion	89 0 -2 0 -1 0 0 -177 139 -1
~with one	41
~with thanks	152 -3 -16 -2 -3 -3 -1 -1 -5 -3 -1 247
~with the	-43
~with the -	-12
~with the - <x>	-37
~with the -s	-44
~with the -s $	-168
~with them	83
~with them $	200
~with us	19
~with you	-10 -32 32 -167 -16 -48 -22 214 -23 -30 -10 -32
~with you $	-85
~with you -ly	180
~with you at the	88
~with you soon to	74
~with your	-17
~with your - -	-40
~with your -ed	-26
~within - -ing	-49
~within - -ing -s	-49
~within what	99
~without -	85 -5 227 1 -8 -1 -1 -33 29 -2 0 -17
~without - -	92
~without a - $	48 -1 -2 10 162 -1 0 -1 -5 -10 -3
~would - to look	-78
~would always	85
~would be	44
~would be -ing	97 -4 1 -11 169 -8 0 -1 -2 -6 -1 -1
~would be a	115
~would have	96 -31 63 156 -203 -6 -8 -63 -4 11 -3 -46
~would have -ed	200
~would have been	81
~would not	115
~would not be	251 187 -3 1 -47 0 -1 -12 0 -2 34 -11
~would not have	218
~would you	-154
~would you -	-70
~yes $	-137
~yes ,	-77 -13 20 -2 -4 -2 -1 -1 0 195 -1 -3
~you $	-92
~you 'd be	166 17 5 178 -22 -3 0 -14 -1 -4 -2 -7
~you 'd be -ed	77 -1 -16 243 -17 -8 0 0 -4 -6 -2 -1
~you 'd have -ed	95 -1 -6 291 -3 -2 0 0 -2 -4 -2 -1
~you 'd want to	143
~you -	-82
~you - $	-63
~you - ?	-78
~you - ? $	-78
~you - any	-71
~you - in the	85 -1 -5 38 -6 -5 0 14 149 -6 -1 1
~you - it	-67 -2 5 201 -6 -6 -1 0 -4 -12 -1
~you - our	-43
~you - the	-62
~you - the -	-120
~you - to	-94 -1 0 -1 14 -1 0 -2 151 -1 0 -18
~you - us	-45
~you -ed	57 -56 -11 369 -115 -90 1 7 -132 -19 -43 -120
~you -ed it	49 -1 1 185 -14 -7 0 -1 -7 -13 -3
~you -ed on	153
~you -ing	-60
~you -ing to	-53
~you -ly	99 -51 -141 -26 -9 -6 -9 407 -22 -6 -2 -44
~you -ly $	73 -6 -19 -3 -20 0 -1 473 -1 0 0 -29
~you -ly to	49
~you ?	-58
~you ? $	-58
~you able	-37
~you able to	-37
~you are	-45 17 18 -2 21 14 74 -141 7 12 33 -38
~you are - with	47
~you are -ed	44
~you are -ed with	78
~you are -ing	-31
~you are right	-122
~you are welcome	-76
~you at the	54
~you at the -	80
~you both	-39
~you by	-107
~you by <day>	-35
~you can	-44 53 -179 -180 104 -7 -29 -4 64 1 1 6
~you can -	-66
~you can - out	-49
~you can also	-62
~you can also -	-58
~you can get	-54
~you can not	78
~you can not -	178
~you did	41 -12 -111 133 -3 -2 5 -22 -1 25 8 2
~you did -	73 -2 -4 172 -4 -11 0 -1 -5 197 -2 -2
~you do	-11 -8 -1 2 133 43 3 -25 -2 -3 0 -15
~you do not have	-64
~you do not need	-71
~you feel	211 -41 -67 -48 6 -6 262 -44 -4 3 -3 -72
~you feel that	133
~you feel that -	76
~you feel this	221 -11 -13 -5 -37 0 191 -16 0 0 0 -26
~you feel this -	365 -11 -13 -5 -37 0 191 -16 0 0 0 -26
~you for	58
~you for -ing	-173
~you for -ing the	-31
~you for -ing this	-79
~you for -ing us	-45
~you for the	-145
~you for the -	-51
~you for your	54
~you for your -	1
~you had	-17
~you had a	-40
~you have	-19
~you have a	-67
~you have a -	-45
~you have any	-60
~you have had	-45
~you have my	202 -1 -10 -5 -13 -7 0 -3 473 -8 -2 -1
~you have my -	202 -1 -10 -5 -13 -7 0 -3 473 -8 -2 -1
~you have to	174 -5 -103 38 -113 448 -1 -20 -1 -2 29 -14
~you have to -	46 0 -27 -10 -20 975 0 -3 -3 -4 -2 -3
~you may	-14
~you must	398 -50 -12 -18 -113 455 -8 -54 -8 28 -4 -54
~you must -	260
~you need to	335 -32 3 -123 -26 448 -5 -9 -7 32 -2 -68
~you need to -	259
~you need us	-47
~you of	126 -1 -1 -1 -4 -2 0 -1 -2 -3 -2 223
~you on	-15
~you on -	-31
~you on - $	-32
~you on your	123
~you on your -	49 -3 -28 -9 -48 0 0 196 -2 0 0 -16
~you out $	-54
~you please	-54
~you please -	-38
~you shall	181 -2 -17 -5 24 -11 0 94 156 -7 -3 -4
~you should have -ed	403 -2 -7 537 -3 -7 0 -2 -6 -7 -1 -2
~you soon	49 -28 -54 -20 -77 -6 -14 387 -52 -5 -2 -92
~you soon to	305
~you soon to -	67
~you soon to -s	144
~you still	-79
~you tell us	-49
~you that	215
~you that $	97
~you that the	204
~you that the -	104 -2 0 -2 -4 0 0 -3 71 -2 -1 141
~you to - us	-49
~you to have $	-90
~you to have a	250
~you tried	32
~you will - from	131 -1 -1 -2 -3 -3 0 220 -7 -5 0 -1
~you will be	44 -1 -71 -20 -12 9 -3 168 -3 11 8 -68
~you will be -ed	205 -3 -16 -2 -20 64 0 185 -8 -2 -1 -15
~you will get	-30
~you will have -ed	138 -7 -9 607 -1 -2 0 -2 -2 -3 -1 -1
~you will have to	117 -3 -17 -4 -1 896 0 -2 -5 -2 -6
~you will never	162 -1 -13 -3 -11 -7 0 -4 441 -5 -2 -1
~you will never have	126 -2 -8 -2 -5 -9 0 -2 194 -6 -2
~you will not	-46
~you with a -tion	123 -1 -1 0 0 0 0 -135 194 -1 0 -1
~you with the -	57
~your #	-30
~your # -	-48
~your -	-97 19 -24 -22 -9 -223 -17 -10 28 11 -371 74
~your - $	-30
~your - 's -	-48 -2 0 -8 -4 -1 -1 -1 -7 232 -1 -5
~your - -	-10
~your - - $	11
~your - - ,	-41
~your - - ?	-33
~your - - and	21
~your - -ed	-95 -1 0 -14 -4 -2 -1 -4 -3 -2 0 223
~your - -s	-88 70 -239 49 -20 81 -2 8 0 -1 0 4
~your - about	-64
~your - as soon	101
~your - by	-78
~your - has been	84
~your - is not	-81
~your - is our	99
~your - on	-27
~your - soon	58
~your - soon $	58
~your - today	-67
~your - today $	-37
~your - with the	-79
~your -ed -	-13
~your -ed - -	-13
~your -ed - -s	-58
~your -ing	-21
~your -ing -	-40
~your -s	-11 -35 -240 24 -17 23 24 -31 -155 -18 -124 129
~your -s -	-34
~your -s are -able	145 -2 -10 -3 -4 -3 -1 -1 -3 -2 -2 353
~your -tion -	-44
~your -tion is	191
~your <name>	-84
~your <name> -	-58 201 -4 -2 0 -1 0 -2 144 -4 -2 -4
~your kind	27 -2 -4 -2 -3 -2 -1 -1 -5 -8 -1 212
~your kind -s	-151
~your kind -s $	-38
~yours -ly	-114
~yours -ly $	-114`;
