/** Made by `npm run train`; see tests/quality/README.md. Read by readModel in ./model.ts. */
export const lines = `negative defensive blaming dismissive demanding non-apology vague overpromise hostile contrast robotic
-30 -233 -152 -222 -154 -318 -395 -217 -357 -374 -466 -189
#	-124 13 30 -36 -10 16 -60 -395 90 62 -91 26
# #	-31
# # $	-49
# $	-81 -52 17 -6 -7 15 -41 -212 23 3 2 17
# ,	-32
# <day>	-21 0 -2 119 -7 -4 0 -1 -1 -1 -2 44
# <name>	-75 -1 -2 191 -4 0 -1 0 -1 -3 0 -4
# am	-14
# days	-41
# hours	-34
# million	156
# min	51 -1 -14 205 -4 160 0 0 -5 -7 -1 -2
# mins	91 -1 -25 -6 202 -4 0 -1 108 -3 -1
# minutes	-28
# minutes $	-88 138 -3 -1 -2 -1 -5 0 0 -1 -6
# of	73
# on	-32
# or	-40
# people	115
# pm	-158 -5 -3 -2 -2 0 0 -1 166 -2 -1 23
# seconds	55
# this	-32
# times	62
# tonight	-33
# with	-36
# working	-94 -4 -3 -7 -3 -3 0 -1 -5 -3 -1 180
# working days	-94 -4 -3 -7 -3 -3 0 -1 -5 -3 -1 180
# year	87 -4 -3 -6 278 -13 0 0 -2 -4 -1 -3
'd	11 -20 -36 62 31 14 -121 89 -192 15 -3 -57
'd be	25
'd be a	187 64 -19 -5 -5 -2 0 -1 -2 -4 128 19
'd have	132 -18 -212 269 -8 32 -3 12 -1 12 -2 -23
'd like	-204
'd like to	-175
'd love	-54
'd love to	-14
'd suggest	37 -1 -25 39 193 -3 0 -2 -3 -5 -3 -1
'd want to	118
's	7 21 110 -15 56 -263 -180 -167 -131 -112 -53 -154
's #	-56 -2 -2 -7 -6 -4 0 -1 208 -2 -1 -2
's $	138 -2 173 14 -15 -1 0 -2 -2 -2 -3 -1
's a bit	55 0 -3 179 -11 -3 0 -1 -1 -2 -3
's an	77
's best	51 -1 1 143 -2 -2 0 -1 -1 -3 -1 -2
's best to	98 -1 1 143 -2 -2 0 -1 -1 -3 -1 -2
's for	139
's free	-49
's going on	-38
's got	81
's great	-31
's in the	87 0 17 -4 -12 316 0 -2 -1 -4 -3 -1
's just	50
's not a	59
's nothing to	17
's on the	42
's only	83
's our	-62 -2 -1 -3 -6 -1 0 -1 0 0 -1 121
's quite	44
's quite unusual	95
's that	68
's that $	195
's why	24 -1 3 251 -25 -2 0 -2 -2 -2 -1 -4
's working	82
+# #	-53
+# ,	-18
+# <day>	-28 0 -2 119 -7 -4 0 -1 -1 -1 -2 44
+# ?	-28
+# am	-14
+# and	13 -32 235 -70 -11 4 -5 -8 -3 -3 -5 3
+# are	56 17 -3 -1 117 -5 14 -1 -2 -1 -1 -3
+# at	-38 -1 -4 -2 -1 -1 0 0 160 -1 -1 -13
+# before	28
+# from	-95
+# going	135 -1 -14 -5 -6 -4 0 -1 435 -4 -1 -1
+# or	-74
+# this	-32
+# to	-21
+# tonight	-39
+# would	154 -1 -17 -8 176 -2 0 0 -2 -7 -3 -1
+'d be	25
+'d have	115 -18 -212 269 -8 32 -3 12 -1 12 -2 -23
+'d it	75 -2 -30 -3 43 -4 0 119 -2 -8 -1
+'d to	-160
+'s #	-34 -2 -3 -7 34 -5 0 0 130 -2 -1 -2
+'s for	146
+'s got	81
+'s just	50
+'s of	31 0 -3 13 187 -3 0 -1 -1 -4 -1 -2
+'s only	112
+'s our	-62 -2 -1 -3 -6 -1 0 -1 0 0 -1 121
+'s quite	44
+'s that	76
+'s why	24 -1 3 251 -25 -2 0 -2 -2 -2 -1 -4
+, #	-25
+, <day>	-57
+, <name>	-37 0 23 -214 34 -15 59 24 32 -115 -79 -97
+, after	34
+, are	13
+, from	80
+, here	-47
+, i	-10
+, if	-35 -4 -1 -3 -3 -1 -2 60 -2 -3 202 -7
+, it	36 -2 31 -2 -172 10 5 13 -2 151 -15 9
+, let	-19
+, or	-28
+, our	49
+, out	-52
+, sorry	-30
+, tell	-78
+, thanks	-87
+, the	21
+, there	-28
+, unfortunately	310 186 -2 0 -12 -2 0 -3 -2 -2 -1 -3
+, we	22
+, what	14
+, where	94
+, yes	-57
+, you	-25
+<day> #	-58
+<day> ,	-19
+<name> ,	9
+<name> <name>	-54
+<name> ?	-110
+<name> and	-13
+<name> as	-22
+<name> check	71
+<name> for	-119 184 -28 0 19 0 0 -1 -1 -1 -3 -1
+<name> have	77
+<name> in	-13
+<name> is	50 3 34 -118 19 -8 -15 -49 -7 -10 -11 13
+<name> of	104
+<name> on	-15
+<name> one	-92
+<name> or	-55
+<name> to	-20 0 -1 12 -25 -2 -1 201 -1 -1 -1 -15
+<name> us	-17
+<name> will	30 2 36 -15 -128 -4 -7 288 -8 -4 -2 -168
+<name> you	-75
+<x> <name>	-103
+<x> and	-59
+<x> for	-66
+<x> if	-67
+<x> in	-13
+<x> is	55 -2 176 -3 -2 -1 0 -3 -1 -4 -1 -5
+<x> let	-41
+<x> or	-103
+a <day>	71
+a ?	14
+a a	51
+a and	13
+a are	86 -2 117 -6 3 -2 0 0 -4 -3 -2
+a as	35
+a at	-56
+a before	105 -1 -14 -9 297 -12 0 -1 -4 -4 -1 -1
+a by	83
+a does	166 66 -11 76 -5 -2 0 0 -2 136 -1
+a for	21
+a from	-62
+a in	-13
+a is	198 53 -9 -9 11 -7 -27 29 -16 4 -12 -132
+a look	-57 -5 -4 2 -2 0 0 122 -1 -1 0 -23
+a lot	22 -32 -7 360 -2 -4 -7 -47 -6 42 -2 -48
+a more	38 0 0 230 -9 -3 0 -3 66 -3 -1 -4
+a new	-26
+a of	22
+a right	57 -4 -19 77 28 -1 0 -2 120 -3 -2
+a soon	81
+a than	148 -1 -15 -3 12 0 0 27 -3 213 0 -1
+a there	90
+a while	37 -1 -41 -2 143 -5 0 64 -4 -4 -2 -2
+a will	49
+a would	30
+about #	-87 120 11 -1 -1 0 0 -2 -4 -2 0 -3
+about in	160
+about it	48
+about that	-134
+about the	-11 -5 -236 15 11 0 -2 10 -4 -7 4 -57
+about this	-113
+about us	98
+about your	16
+afraid this	60 182 -16 -1 -1 -1 -3 0 -1 -2 -2
+afraid we	117
+after a	32 -1 -48 118 -12 -3 0 90 -3 -7 -2 -1
+again ,	-43 -2 0 -4 -3 138 0 -1 -3 -7 0 -3
+again after	159 0 -6 -12 -4 -4 -1 369 -4 -6 -1 -3
+again in	29
+again soon	-157
+against your	40 -13 -22 -1 -2 0 0 -1 0 -1 0 201
+all ?	-35
+all in	101
+all of	39
+also the	-65
+always be	35
+always for	73 -1 -8 -7 -2 -2 0 -1 -2 -1 -3 250
+always the	54
+am afraid	209 152 4 -3 -41 1 -37 -63 -8 -9 -8 -45
+am not	41
+am so	-42
+am sorry	-84
+am sure	202
+am unable	132
+am very	-22
+an and	41
+an as	107
+an for	41 0 -215 25 -3 0 -2 -1 0 -1 0 233
+an that	246 -1 206 -2 -5 -1 0 -1 -1 -3 -2 -3
+and again	84 -1 0 257 5 -15 0 -3 -3 -2 -2 -1
+and all	73
+and also	-52
+and appreciate	34
+and as	31
+and both	50
+and do	253 2 -3 12 -42 166 -4 -1 -2 7 -2 -40
+and each	43 -1 -3 12 -3 -5 0 -1 -2 -5 182
+and every	71
+and have	39
+and i	-92 -19 -116 0 -8 -2 -12 -2 116 166 -1 3
+and is	3
+and most	76
+and not	41
+and our	-22
+and some	64
+and tell	-31
+and they	7 -80 114 -67 3 1 -7 -16 0 -8 -5 -40
+and we	-13
+and when	43
+and will	62 5 22 -35 -154 -22 -8 116 -1 -6 -2 -12
+and would	21
+any by	53
+any other	-16
+any this	-45 -7 -27 -4 -14 0 158 -11 -1 0 0 -6
+any to	41 1 207 -2 -11 0 9 -11 -1 -3 -1 -15
+anyone 's	104
+apologies for	-53 -5 -88 -45 -168 -22 291 -24 -13 -10 -12 -45
+apologies if	289 -1 -48 -2 -21 -1 559 -9 -1 -2 -1 -6
+apologize for	-31 -29 -136 -43 -97 -6 388 -17 -12 -6 -5 -48
+appreciate your	-52
+are ,	64
+are about	84 13 -266 19 5 0 5 -38 -1 -1 -1 8
+are all	50
+are always	58
+are at	23
+are by	-26
+are glad	-98 -2 -3 0 133 0 -1 -1 0 -1 -2
+are happy	-54
+are just	104
+are never	41
+are not	86 103 37 -6 -41 20 -21 -169 -42 12 21 -77
+are only	156
+are right	-117
+are so	-36
+are sorry	-9 -17 -308 -39 -320 -7 570 -108 -17 -26 39 -151
+are still	-15
+are that	40
+are there	73
+are to	26 33 -27 -170 -27 30 12 1 -31 -44 5 136
+are unable	112
+are usually	46
+are very	-31
+are welcome	-69
+are you	-144
+as as	-45 5 -42 7 6 -7 -10 183 -12 -8 -9 -155
+as i	66 12 -64 0 145 -1 -1 -1 -1 -2 -3 -9
+as in	121 -5 -4 2 54 -2 -1 -10 0 -1 123 -1
+as nobody	69
+as on	41
+as only	66
+as our	40
+as possible	45
+as soon	70 -57 -153 -37 -89 -13 -19 261 -23 -16 -10 -103
+as the	42 5 14 8 6 -20 -33 -133 -9 -18 0 8
+as they	56 3 -7 -14 -6 -1 -1 121 0 0 0 -10
+as we	6
+as your	-18
+at #	-44
+at <x>	-54
+at all	3
+at some	34 -1 -16 40 -4 -1 0 117 -3 -3 -1
+at the	-21 24 5 3 -78 4 -64 14 -44 -118 -19 -46
+at this	19
+at to	70
+available at	90
+be a	77
+be able	5 142 -35 -8 -130 -20 -13 -1 6 2 0 -83
+be at	115
+be glad	-39
+be happy	-113
+be it	71
+be out	39
+be that	243 -53 -184 -12 1 -12 -10 -14 -10 -9 -4 372
+be the	21
+be to	92 11 -4 -160 21 -18 -13 -24 -21 15 3 59
+because it	32
+because the	28
+been and	35
+been by	87
+been on	32
+been to	5
+been up	74
+before any	44 -2 1 24 -2 163 -1 0 -2 -2 -1 -1
+before the	6 -9 -18 246 -69 -2 -1 0 79 -1 -1 -14
+before you	21
+before your	67
+being a	26
+being of	60 -1 -7 -3 -2 -3 0 0 -1 -2 -1 191
+being the	84
+between #	-55
+but are	176 -18 0 -2 -3 -2 0 -1 -2 -2 522
+but no	96 189 -22 -2 -3 -5 -1 55 -3 -3 -5
+but you	76
+by <day>	-27
+by a	18 6 197 -13 -41 0 -1 -4 0 -1 -1 -14
+by an	102 -2 -10 164 -2 -9 0 0 -1 -2 -1 -1
+by and	20 0 12 -2 -8 119 0 -1 -1 -3 -1 -5
+by the	53
+by us	101
+can also	-27
+can be	-14
+can check	-119
+can get	-93
+can have	-95
+can it	-23 -1 2 -1 -7 -3 0 -5 -8 139 -2 -1
+can look	-32
+can not	133 147 2 -45 -31 12 -62 -25 -72 -1 -76 -120
+can only	72
+can out	14 19 -7 -2 -1 -1 0 116 -2 -3 -1 -1
+can see	-139
+can to	42
+can up	-41
+can with	-60
+can you	40
+check and	-53
+check on	-44
+could have	196
+could you	-275
+definitely on	26
+did get	152 -1 -5 -10 115 -5 0 -1 -3 -3 80 -1
+did have	149 -1 -2 55 -2 -2 0 0 -1 -2 119 -2
+did you	14
+do all	40
+do check	134
+do not	26 104 -3 6 -44 21 -36 -27 47 -20 -123 -254
+do the	151 -14 -1 15 -10 155 0 -3 0 -1 -1 1
+do their	99 -4 -9 -2 -2 -2 0 153 -1 -3 -2 -1
+do understand	-57
+do up	71
+do with	59
+do you	-206
+does get	45
+does not	32 -16 -5 26 6 -45 15 -130 7 17 2 -51
+does this	-37
+down to	36
+during the	61
+each and	26
+each is	59
+every is	53
+every of	39
+everyone on	35
+everything we	148
+feel this	104 -10 8 -3 -27 0 135 -15 0 0 0 -42
+feel to	-158
+few in	133
+for #	-135
+for <name>	-11
+for an	-97
+for and	33
+for any	110 -87 -88 -139 -38 -75 373 -90 -84 -70 -73 -222
+for anyone	36 -1 -77 28 22 -1 0 138 -1 -3 -1 -4
+for at	32 -2 138 -6 9 -2 0 0 -1 -4 -2
+for every	76
+for everybody	60 -1 130 -3 -1 -1 0 -1 -2 -1 -1 -2
+for everyone	59
+for further	-22
+for getting	-36
+for more	-27
+for one	38
+for out	-102
+for something	64 -1 -23 38 22 -2 0 0 -2 -5 235 -1
+for the	-47 -69 -14 29 31 -20 44 -53 29 -144 25 -105
+for their	50 -1 5 -3 -3 -4 -1 196 -3 -4 -1 -1
+for them	41 0 147 7 -22 -2 0 -4 47 -3 -1 -2
+for themselves	150
+for tomorrow	-34
+for us	-116
+for who	54 -2 -16 -7 17 -1 0 0 -1 242 -2 -1
+for you	-14
+for your	40
+from #	28
+from our	33
+from there	-43
+from to	40
+from you	-38 -6 -2 216 -8 -3 -1 -1 -2 -23 -2
+from your	-24
+further ,	-43
+get to	96 -46 6 -66 10 -9 -8 141 -21 -10 -2 -19
+get with	152
+get you	1 3 -51 -23 -150 -4 -15 127 3 -9 -3 -6
+gets to	58 -1 271 -5 -1 -5 0 -4 -2 -7 -3 -2
+getting a	124 182 -10 -2 -13 -2 0 -1 -5 -5 -11
+glad that	-34
+glad to	-17 -1 -15 -1 121 -1 0 -2 -1 -3 95 -3
+glad we	-74
+going on	-31
+going through	65
+going to	66 -29 -36 -5 63 -4 -5 5 115 15 -3 -14
+got it	-30 170 -8 -8 -7 -6 0 101 -2 -3 -1 -1
+got this	72 -2 -1 -13 184 -4 -1 -3 -7 -9 -1 -2
+had with	-33
+had you	70 -1 -33 351 -9 -4 0 -1 -2 -5 -2 -2
+happy to	-89
+has been	73
+has no	46 -2 120 -6 -3 -2 0 -1 -1 -3 -2 -1
+have #	-25
+have <name>	-30
+have a	-10
+have any	-7
+have been	-4 -18 19 46 -26 -31 17 -147 -27 -43 -42 3
+have in	-57
+have just	-65
+have more	46
+have my	72 -1 -10 -9 -5 -7 0 -1 327 -6 -1 -1
+have no	116
+have our	66 60 -158 -13 5 0 1 -4 0 0 -1 -2
+have something	48
+have that	39 -1 12 135 3 -3 0 -4 -2 -2 -2 -6
+have the	10
+have their	47 -1 232 -4 -2 -5 -1 -1 -2 -7 -2 -2
+have to	159 -28 8 -17 3 151 -8 -42 -10 -49 7 8
+have tried	-29
+have your	-27
+having a	71
+having the	79 -1 -25 147 1 -5 10 -1 -1 -4 -1 -1
+he will	-53
+hello <name>	-24
+here 's	-31
+here <x>	-119
+hey there	-60
+hi ,	-46
+hi <name>	5
+hi there	-60 121 -61 -4 -24 0 -7 -4 0 -1 26
+hope this	-129
+hope you	26 -17 -54 -31 652 -4 -15 -150 -7 -7 -2 -45
+hope your	118 -1 -8 -1 289 -2 0 -3 -3 -3 0 -3
+how can	-44
+how much	38
+how the	76
+how they	77
+however ,	55 6 -11 -67 -2 -15 0 15 -11 -15 71 -120
+i am	1 134 -21 -13 -22 1 -5 8 0 13 -5 9
+i can	-61
+i could	44 93 -9 48 -4 -7 -1 -2 -4 159 -3
+i have	-161
+i will	-65 -31 -76 -15 -10 -1 0 156 17 87 0 -21
+if anything	-51
+if it	-68
+if our	165 -1 -25 0 3 0 133 -4 0 -1 -1 -3
+if possible	-36
+if that	-41
+if the	-29
+if they	-40
+if we	65
+in <name>	-41
+in ?	22
+in and	-41
+in for	-29 -2 136 -4 5 -2 0 -1 -1 -4 -2 -1
+in is	59
+in it	26
+in may	71 -1 128 -11 -3 -6 -1 -1 -2 -6 -1 -1
+in no	138
+in of	35
+in one	67
+in or	-89
+in so	73
+in such	102
+in the	-2
+in their	19
+in there	36
+in these	100
+in this	39
+in with	-5
+in your	-6 114 -1 31 -12 -6 -1 -32 -8 4 2 -32
+instead of	-20 -1 -3 147 -5 -2 0 -1 -1 -5 -3 -1
+is #	-19 -1 -5 -2 0 -1 0 -1 306 -3 -2 34
+is a	74
+is always	128
+is an	54 -7 117 -14 -33 0 0 -15 0 50 -1 8
+is another	126
+is as	29
+is by	166
+is for	38 -79 363 -12 -29 -4 5 -16 -6 -7 -5 -21
+is going	39
+is less	203
+is no	31
+is not	76 82 -7 -27 1 -25 -49 -252 -113 -12 39 -42
+is our	114
+is out	123 119 -7 -2 9 -1 0 -3 -2 -3 -1 -1
+is this	-80
+is to	23 -175 -8 -60 -159 -1 56 -57 -17 5 -23 263
+is what	152
+is where	55 -3 -10 306 -2 -3 0 -1 -1 -3 -2 -2
+is why	52
+is with	33 12 -2 1 -28 0 -1 128 -3 -1 0 2
+it 's	27 23 34 15 -5 -100 61 -36 -65 -128 1 38
+it a	53 -6 -7 -9 115 -1 -1 -29 -1 34 -1 -10
+it all	-57
+it can	-18 -6 -7 -9 57 -1 0 -10 -1 134 -2 9
+it does	27
+it down	53
+it gets	88
+it had	77
+it off	-40
+it says	50
+it should	-27
+it soon	95
+it that	53
+it this	72 -3 -3 -11 422 -8 0 -3 -5 -6 -2 -2
+it up	19 -5 -5 -3 2 132 0 14 -1 -1 0 -16
+it was	7
+it would	87
+it your	-68
+just that	152 -1 -17 0 131 -3 0 0 -1 -7 -3 -2
+just the	-46
+kind regards	-53
+know <name>	61
+know if	-53
+know your	-101
+least you	240 -3 -5 -5 28 139 0 -2 -7 162 -7 -2
+let our	-74
+let us	-65 5 -95 -18 133 -1 -2 -1 -1 23 0 -20
+look to	-219
+looking into	66 -1 -28 0 -7 -1 0 265 -1 -1 -7 -1
+made a	55 -1 -5 -14 -3 -3 0 -1 -3 -6 212 98
+made by	55 -2 121 -5 -2 -3 0 0 -1 -3 -2 -1
+many of	111 -1 -11 -4 145 -2 0 -1 -2 -2 -3 -3
+may have	14
+may not	43
+may take	44 -2 -18 -3 7 -6 0 139 -3 -4 -35 21
+may we	-34
+me know	-94
+me to	-67
+me which	-36
+me your	-62
+might be	77 13 -18 114 -3 -2 0 36 -2 -2 -1 -9
+might have	138
+more here	-34
+more to	92 51 -18 -1 -8 -3 0 153 -3 -2 -1 -1
+most do	90 20 -39 -15 121 -4 0 -2 -1 -5 -2 -1
+most likely	80 -1 -16 332 -2 -6 0 0 -1 -4 -1 -1
+most of	146
+much for	-26 -2 -1 -3 -7 -2 -1 -1 -5 -4 -1 115
+must be	24
+need anything	-35
+need us	-39
+need your	-54
+never a	115
+never our	252
+never to	107 -3 339 -3 -14 -1 -1 -9 4 -1 -1 -28
+never want	82
+new in	54
+new is	-61
+no can	239 33 121 -2 -5 -3 0 -1 -2 -5 -4
+no for	76 58 -37 2 -2 -1 0 -7 -1 197 -3 -4
+no from	74
+no how	78
+no in	60 40 -17 -4 158 -1 0 -4 -2 -3 -1 -3
+no need	-22 -6 -12 -5 78 -5 0 0 -2 166 -1 -1
+no on	81
+no say	75 -3 122 -5 -2 -2 0 -1 -3 -5 -2 -1
+nobody is	332 -1 114 49 -15 -1 0 -3 -2 -4 -2 -2
+not #	164
+not a	116
+not again	58 -3 -21 167 -4 -42 0 -1 124 -5 -1
+not an	24 13 -7 -7 20 -1 0 -3 -1 -4 181 -4
+not any	6
+not anything	140 124 -29 -16 7 27 -3 3 -1 -2 -1 -3
+not as	-45 -3 -89 73 308 -2 0 -2 -1 -6 -2
+not available	58 150 -95 44 -32 -1 -2 -3 -1 -1 -7 -6
+not be	30 252 3 -109 -46 3 -50 -42 -65 -14 -3 1
+not currently	89 159 -13 -3 -1 -1 0 0 -1 -3 -1 -1
+not even	101 -5 1 -6 132 -10 0 0 -2 -3 -2
+not for	31
+not get	32
+not have	-24 133 -46 5 3 -25 -8 -77 -13 -22 -10 -62
+not in	33
+not it	62
+not make	57 1 11 -4 -2 -3 0 0 -2 137 -3
+not need	-40 -4 0 -5 -7 -4 0 -2 264 -10 -12
+not of	168 -3 242 -1 1 -1 0 -1 0 -3 -1 -2
+not on	-30
+not or	95
+not possible	211 180 -1 -1 -5 -2 -1 -1 -1 -3 -2 -1
+not quite	69
+not really	207
+not so	201 -2 -31 9 331 -6 0 0 -1 -4 -2
+not something	132
+not sure	48
+not take	39
+not that	41 140 -21 11 2 -1 0 -3 -2 -2 -1 -2
+not to	-17 3 122 17 -238 1 2 -37 -7 -15 -5 -48
+not too	93 -2 -3 -5 303 -1 -2 0 -2 -3 -1
+not up	80 -9 -6 235 0 -1 6 -6 0 -1 -1 -5
+not us	163 -8 23 160 -1 -4 -1 -6 -1 -2 -2 -3
+not with	31 169 -2 -12 -1 -1 5 -4 -1 -2 -1 4
+nothing to	23
+nothing we	59 -15 203 -2 -2 -1 0 -1 -4 -5 -2 -1
+now and	66 -1 -9 -2 -2 -3 0 170 14 -5 -1
+of ,	29 -2 369 -15 -85 5 -1 -5 0 -1 0 -27
+of <name>	15
+of ?	-34
+of a	-23
+of any	40
+of by	93
+of every	86
+of everything	73
+of is	59
+of one	107 -3 0 -4 191 -2 0 0 -1 -4 -3
+of our	48
+of that	58
+of the	-11
+of these	49 39 -53 177 -7 -5 0 12 -2 -3 -1 -1
+of this	36 -5 138 -12 -2 0 0 -17 0 37 0 1
+of those	40
+of to	79 -5 -64 84 25 0 0 -11 0 117 0 1
+of what	99 0 -41 -2 141 -1 0 -1 -1 114 -2 -2
+of which	146
+of with	134
+of you	-15
+on <day>	-46 -1 -51 -2 45 -1 0 -3 305 -4 -2 -1
+on <x>	-101
+on ?	26 -1 -4 332 -7 -4 0 -1 -2 -4 -2 -1
+on and	32 2 179 -14 -69 0 -2 -26 4 0 0 -3
+on are	97
+on each	72 -2 223 -10 -2 -5 0 0 -5 -5 -2 -1
+on the	-12
+on us	-47
+once it	47
+once we	171 -1 -58 -2 -11 0 -1 522 -5 -1 0 -17
+one is	33 -8 187 43 -4 -4 -1 -12 -1 -1 -1 -11
+one to	39
+one who	157
+one with	-59
+only a	202 36 -3 -8 124 0 -1 -11 -1 -2 -1 -3
+only able	67 176 -1 -2 -1 -2 -1 -1 0 -2 -1 -2
+only go	105
+only in	38
+only the	65 97 -16 128 -65 -1 -2 -11 -1 -1 -1 -16
+or <name>	-62
+or <x>	-29
+or ?	-60
+or a	-62
+or at	-58
+or our	-31
+or us	-42
+or you	-23
+ought to	-23 -6 -2 -7 163 -17 -1 -3 -2 -7 -2 -2
+our 's	143
+our ,	16
+our <name>	-26
+our and	69 -44 7 -47 -42 2 -3 2 2 -2 -3 138
+our apologies	-32 -15 -84 -21 -121 -3 851 -76 -4 -2 -3 -52
+our are	3 8 54 -68 -188 -4 -7 3 37 -1 5 -50
+our from	61
+our is	108
+our know	-37
+our of	42
+our shall	66 0 -4 -1 -1 -2 0 137 -2 -1 -1 -4
+our the	29 0 -2 -1 4 -1 0 -5 -1 -1 -2 139
+our to	-32 -121 81 -96 27 -17 -74 -24 -23 -11 -14 50
+our were	66
+our will	79 -79 -27 -49 -90 -22 -19 440 -34 -8 -9 -45
+ourselves on	61
+out ,	-80
+out for	-32 0 -17 -3 -3 -3 0 284 -3 -2 -1
+out of	22
+out on	80
+out that	97
+out to	-21 -31 -109 -79 17 -17 -24 187 -1 -23 -10 -14
+over at	-30
+over the	-29
+please ?	-56
+please a	-112
+please an	-34
+please be	75 -25 -10 -60 -29 -9 -8 -6 -8 -7 -3 139
+please check	-82
+please do	-22
+please feel	-29
+please in	-37
+please know	133 -3 177 -5 -37 -1 0 -10 -1 -2 -1 46
+please let	25
+please me	-28
+please out	-18 -1 -4 -2 321 -2 0 -1 -2 -2 -1 -2
+please tell	-41
+please that	26 0 -2 14 -12 117 0 -2 -3 -2 -1 2
+please the	-83
+please to	-58
+please us	-12 -1 -26 -3 153 -2 -1 34 -2 -2 -2 -13
+please your	-18
+quite a	152 0 -2 -4 46 -1 0 -1 -2 240 -2 -1
+quite the	93
+rather than	9
+sadly ,	32 174 -21 -22 -2 -5 -1 -1 -2 -4 -2
+said ,	82
+said it	123 -2 -7 170 -18 -3 0 -1 -4 -5 -2
+same has	73 -5 -3 -9 105 169 -1 -2 -1 -4 -1 -3
+say in	75 -3 122 -5 -2 -2 0 -1 -3 -5 -2 -1
+say that	63 -1 -18 39 13 -2 0 0 -6 155 -1 -1
+see that	44
+see you	-185
+should be	-17 -14 -14 -23 -8 -1 -3 217 15 -1 14 -38
+should get	177 -1 -2 -7 13 -6 0 122 -3 -7 -1 -1
+should not	-28
+so #	-40
+so <x>	49 -1 125 -7 -2 -2 0 -1 -1 -5 -3
+so a	43 -2 124 -3 0 -1 0 -1 -2 -4 -3
+so glad	-111
+so happy	-32
+so i	19
+so in	57
+so it	9 -1 221 -10 -12 -16 -7 -118 -13 -15 28 -38
+so much	15
+so sorry	-41 -5 -24 -1 -11 0 256 -10 0 0 0 -8
+so there	95
+so this	54 -2 -6 62 -4 -2 0 163 -6 -4 -2
+so was	126 -2 -9 -7 175 -4 -1 0 -1 -3 -1
+so we	-41
+so with	92
+something that	67
+something the	97
+something to	125
+something we	18
+sometimes ,	118
+soon as	70 -57 -153 -37 -89 -13 -19 261 -23 -16 -10 -103
+soon to	298 -10 -27 -7 -25 -2 -5 180 -11 -2 -1 -29
+sorry ,	-45
+sorry about	-59
+sorry for	-29 -162 -123 -45 -211 -45 293 -42 -24 -26 27 -37
+sorry if	370 -18 -77 -9 -23 0 628 -20 0 0 0 -25
+sorry it	-165
+sorry that	-22 -1 -8 0 -2 -2 225 -1 -4 -2 -1 23
+sorry to	-15 -8 25 -8 -57 -2 286 10 -1 -2 -2 -1
+sorry you	53 -94 -146 -29 -136 4 591 -76 -9 -8 -9 -96
+still have	-39
+such as	68
+sure everyone	85
+sure our	53
+sure what	54 -5 -12 -6 272 -1 -1 0 -2 -5 -2
+sure you	61
+tell me	-107 -1 0 -3 -6 -1 -2 -3 -4 -8 226 -1
+tell us	-68
+than a	72
+than and	81 -1 -4 -3 -1 -1 115 0 -1 137 0 -4
+thank you	-69 -33 -7 -44 -5 -11 -5 -18 -7 4 -3 142
+thanks ,	-29
+thanks <name>	-36
+thanks for	-55
+that 's	4 -58 100 -12 41 -29 -82 -108 25 1 -165 -44
+that ,	-62
+that currently	40 183 -6 -1 0 0 -1 0 -3 -2 68 -4
+that does	29
+that every	168
+that for	-24
+that has	83
+that is	60
+that on	-39
+that one	62
+that said	23
+that should	-53
+that the	-35 8 -4 1 -137 -21 31 -135 20 5 -22 62
+that we	-13
+that will	40 32 -2 145 -16 -1 0 -4 73 -2 -1 -1
+that you	-52
+the #	-72
+the <day>	-48
+the <x>	103
+the ?	-170 -5 -1 318 -3 -5 0 -1 -2 -8 -1 -3
+the all	149 -1 -18 174 -5 -3 0 0 -1 -3 -1
+the and	-15 8 24 -115 27 2 -1 5 11 -70 19 -130
+the are	91
+the as	22
+the at	-91 -15 133 -5 -67 -1 -3 1 0 -1 36 -17
+the did	107
+the do	91
+the get	147
+the had	18
+the has	-30
+the here	-17
+the i	-40
+the in	14
+the is	-39 9 64 -34 13 -28 -168 0 21 -166 -77 18
+the itself	41
+the kind	-99
+the most	21 -1 0 117 -12 -4 0 -4 -2 -2 -2 -1
+the next	-23
+the now	-60
+the or	-23
+the out	-62
+the over	-63
+the possible	-32
+the right	-18
+the says	-46
+the so	46
+the that	-29
+the to	14
+the today	-25 -1 0 -5 -2 -3 126 0 -2 -6 -3
+the was	114
+the will	-22 4 -88 2 -5 -2 -1 120 -2 -1 -1 20
+the would	30
+the you	-56
+their after	111 -2 158 -5 -2 -2 0 -1 -1 -6 -2 -1
+their own	68 -10 138 -23 -11 16 -1 5 0 -1 -2 -17
+their to	39
+them for	50
+then <name>	-61
+there 'd	117
+there 's	11
+there in	53 -3 18 -3 -5 -1 0 -3 194 -3 -3 -1
+there is	28
+there was	116
+there will	28
+there with	36
+these ,	60 -5 1 -5 -3 -3 0 25 -1 161 -1 -1
+these are	47
+they 'd	54
+they all	205
+they do	162
+they it	117
+they might	81
+they never	100
+they only	102
+they take	149
+they the	49 -1 170 -6 -1 -4 0 -1 -2 -3 -2 -1
+they to	38
+this <x>	-40 -5 0 -1 -4 -2 0 -2 -1 -3 133 -2
+this ?	-26
+this and	16 -13 -30 3 -57 19 0 208 -1 -1 0 -34
+this as	59
+this for	-153 -1 -17 -1 -3 -2 0 161 -2 -1 -1 31
+this has	16
+this i	48
+this may	95
+this should	-70
+this to	-39
+this was	27
+this we	50 2 122 -4 -2 -1 0 0 -1 -4 -1 -2
+this when	80 -4 339 -20 -1 -2 -1 0 -2 -6 -1 -1
+this with	-46
+those who	152
+to #	-76 -9 -13 -20 -69 384 -2 -7 0 -2 0 60
+to <x>	-104
+to ?	-95
+to against	87 -6 -17 0 -1 0 0 -1 0 -1 -1 165
+to and	56
+to anyone	48 9 -6 127 0 -1 0 -3 -3 -5 41 -5
+to be	3
+to but	27 -4 -6 -4 -1 -5 -4 388 -4 -4 -2 -1
+to do	17
+to make	12
+to on	9
+to or	163
+to see	-54
+to take	-22
+to the	26 -199 4 -23 -151 8 -43 4 -53 55 41 91
+to their	57
+to them	15
+to those	144 194 4 -4 10 -3 0 -1 -3 -6 -10 -1
+to till	128
+to to	12 -6 -3 -84 8 1 -18 -90 -11 -13 -5 121
+to up	47
+to welcome	-32
+to what	203
+to you	5 9 -103 -132 -269 -211 0 34 -7 -232 24 6
+today 's	-23
+too much	67
+tried to	-112
+try the	-106
+unable to	88 377 -41 -15 -194 -21 -21 -130 -18 -29 4 -13
+understand that	-160
+unfortunately ,	124
+until #	-150
+until <day>	-40
+up ,	27
+up a	76
+up for	26 8 21 -17 -3 0 -2 136 -1 -1 -1 -23
+up soon	155
+up with	72
+us <x>	-44
+us a	1 -1 1 -4 -8 -2 0 122 -3 -3 -1 36
+us an	36
+us at	-75
+us for	31
+us if	-60
+us in	-17
+us know	-100
+us on	-48
+us over	-21
+us some	85 -1 -6 -5 -9 -3 0 181 -5 -3 0 -3
+us the	35 -8 -143 17 29 -4 -1 2 -1 -1 -1 92
+us they	121 -3 -20 -4 325 -6 0 -1 -4 -4 0 -1
+us will	180 -1 -3 -3 -2 -4 0 39 126 -2 0 -1
+us with	-59
+us your	-17 0 -1 -10 -6 -4 0 -5 -2 -4 -1 152
+usually #	63 -1 -15 -7 414 -4 0 0 -3 -3 -4 -2
+usually does	139
+very of	201 -1 -10 -5 7 -3 0 0 -1 169 -3 35
+want you	-30 0 0 0 -11 0 0 -5 -2 -3 -1 182
+was #	212 -1 171 -6 -2 -4 0 0 -2 -2 -1 -3
+was by	42
+was in	112
+was not	28
+was on	37
+we 'd	12 -6 -1 -127 65 6 -17 12 -16 21 -7
+we and	147
+we any	92 -1 -14 -1 -7 0 181 -4 -2 -1 0 -2
+we apologise	63
+we apologize	29 -28 -134 -28 -87 -2 409 -59 1 -5 4 -53
+we appreciate	-96
+we are	3 3 33 -224 -45 -128 39 2 -300 39 28 41
+we asked	64
+we can	2
+we did	86
+we do	103
+we for	44 -1 -1 16 -9 -1 0 -2 -5 -3 -1 243
+we had	50
+we have	7
+we hope	29 -40 -120 -52 58 -5 -45 7 -20 -15 -3 -12
+we in	67
+we know	-10 -11 -151 -6 69 0 -2 19 -1 -1 0 41
+we let	-33
+we never	101
+we of	61
+we on	40
+we only	110 -1 290 -1 -16 -1 0 -2 -2 -3 -1 -3
+we our	23
+we ourselves	46
+we take	76 -1 -18 -2 31 -2 0 -2 -3 -3 -1 186
+we tried	-62 -2 -2 227 -10 -1 -2 -1 -2 -3 -3 -5
+we understand	-86 -6 -46 -2 -22 0 -7 -5 -1 -2 42 147
+we want	-126
+we will	-26 -109 -78 -116 -298 -79 -81 141 83 -136 -53 -51
+we would	-15
+we your	81
+welcome to	-28 153 -1 -6 -2 -2 -1 -1 -1 -2 -4 -1
+welcome you	-41
+were not	62 -2 3 12 -6 -1 131 -16 -1 -1 -2 -8
+what 's	13
+what are	-70
+what can	51 -2 -11 -2 285 -3 0 -1 -1 -10 -3 -1
+what did	-35
+what i	-48
+what it	25
+what they	28
+what you	15
+when there	92 -1 1 -6 -12 -1 0 188 -3 -4 -1
+when they	25
+when we	101
+when you	-52
+when your	-60
+which a	85
+while you	-32 -3 -2 -5 -6 -3 0 -2 -6 -2 -2 153
+who are	59
+who the	9 8 -4 142 -1 -2 0 -8 -2 -2 -5 -3
+who to	240
+why we	133 -1 -2 145 -2 -1 0 -4 -2 -2 -1 -2
+will #	91 -2 -3 -3 -5 -6 0 -3 760 -4 -1 -1
+will be	19 5 -68 -195 -81 -190 6 129 17 -28 10 14
+will definitely	137 -2 -17 -2 -18 -2 0 -47 801 -2 0 -6
+will get	0 -76 39 16 16 -12 -15 -124 5 -14 -5 -74
+will have	120 2 34 5 -215 10 -25 71 -6 -25 -11 -13
+will it	-27
+will know	100 -1 -3 -2 171 -7 0 -31 -6 -2 0 -1
+will need	-19 22 2 -1 -11 496 0 -5 -2 -4 -1 -2
+will never	167 -1 -25 -2 -7 -6 0 -5 672 -4 -1 -1
+will on	-52
+will our	-71
+will out	4
+will soon	167
+will this	-57
+will try	34
+will you	7 -31 -112 4 8 -2 -4 198 3 -3 -1 -55
+with <name>	8
+with ?	-53
+with an	10
+with it	41
+with one	33
+with the	-23
+with them	108
+with to	40 -1 -1 -2 -5 -3 0 -6 -3 -3 -2 224
+with us	23 -4 -18 -96 -19 -18 1 9 118 -15 -13 21
+with your	-15
+within #	-20
+without your	-42
+would always	96
+would be	71
+would have	67 -25 25 176 -161 -5 -5 -41 -2 19 -1 -39
+would not	117
+would the	40
+would to	-14 -4 19 -67 -150 -10 -3 -10 -10 -15 29 90
+would you	-36 -1 -3 -2 -1 -3 -2 48 -1 -2 -1 138
+yes ,	-61 -15 -1 -1 -9 -1 -1 0 0 340 -2 -1
+you ?	-214
+you a	-11
+you able	-38
+you an	-37
+you are	-48
+you by	-63
+you can	-28 70 -145 -100 132 -25 -21 -19 28 2 0 -14
+you check	-35
+you do	-18
+you feel	170 -34 -41 -23 5 -4 278 -38 -3 4 -3 -59
+you for	-1
+you getting	-23
+you going	57
+you had	-54
+you it	22 -3 0 127 -1 -2 -1 -11 -2 -4 -1 -8
+you know	43 -4 -17 4 5 -1 -1 169 -2 -1 0 1
+you me	-60
+you must	298 -13 -9 -5 -84 502 -2 -19 0 -1 -1 -23
+you need	9 0 -4 -65 3 152 -12 -36 2 25 -8 -8
+you over	-35
+you please	-41
+you see	-30
+you soon	53 -24 -44 -16 -57 -6 -14 325 -34 -4 -2 -77
+you still	-65
+you sure	76 -3 -2 -7 133 -2 -1 -1 -3 -3 -2 -1
+you that	199
+you the	20 21 -28 44 30 -8 -10 -145 -7 6 -4 -1
+you them	88
+you through	-35
+you to	-13
+you tried	22 -1 -2 -9 122 -9 -1 -1 -1 -13 -2 -2
+you up	46
+you will	13
+you your	-51
+your 's	-30
+your ,	11
+your <name>	-83 182 8 -9 -47 0 -4 3 0 0 0 1
+your ?	-83
+your by	-169
+your has	34 -35 -173 -1 1 -4 -3 -1 -3 -2 -2 195
+your here	-72
+your kind	17 -2 -2 -5 -4 0 -1 -2 -4 -3 -1 156
+your on	-19
+your soon	62
+your there	-36
+your to	-17
+your today	-60
+your when	132
+your within	-46
+your you	61
+your your	-48
+yours has	65 -1 -9 154 -3 -5 0 17 -2 -4 -1 -1
+yours was	64
,	-37 20 -56 24 29 97 2 -141 144 129 -25 14
, <name>	-23 0 24 -203 18 -14 61 26 32 -113 -77 -91
, <name> #	70 -6 172 -1 -6 -7 -1 -1 -2 -3 -1 -4
, <name> ,	-27
, <name> <name>	-73
, after	45
, and	-17
, and on	67
, from	66
, hence	58
, i	-10
, if	-28 -4 -1 -3 -3 -1 -2 60 -2 -3 202 -7
, is	-34
, let	-19
, let us	-28
, not	13
, or	-59 0 -7 315 -14 -3 0 -2 -2 -4 -1 -2
, our	49
, people	115 -1 3 133 -3 -5 0 0 -1 -4 -2 -1
, reach	-37
, reach out	-37
, regret	116 -3 -4 -1 -1 -6 149 0 0 -2 -2 -1
, regret the	116 -3 -4 -1 -1 -6 149 0 0 -2 -2 -1
, send	-34
, sorry	-78 163 -3 -1 -1 -4 2 0 -2 -3 -4
, sorry to	-36
, tell	-78
, tell me	-31
, thanks	-87
, thanks for	-38
, that	-31
, that 's	-66
, there	-28
, this is	-49 -3 -2 -3 150 -1 -3 -2 0 -1 -1 -10
, unfortunately	310 186 -2 0 -12 -2 0 -3 -2 -2 -1 -3
, we	22
, we are	49
, we do	32
, we regret	155 -37 -88 -19 -70 -2 877 -27 -4 -5 -8 -132
, what	14
, where	94
, yes	-57
, you	-37
, you can	-49
<day>	-167 9 -7 31 -4 -2 -23 -149 14 1 -17 -17
<day> #	-58
<day> $	-55
<day> ,	-19
<name>	-157 27 27 -60 -48 -101 23 6 -533 -36 -14 21
<name> # is	64 -3 244 -2 -1 -1 -2 -1 -1 -4 -1 -2
<name> $	-92 11 9 -110 -19 -115 15 9 -4 -79 -111 18
<name> ,	9
<name> , regret	116 -3 -4 -1 -1 -6 149 0 0 -2 -2 -1
<name> , thank	-18 -1 -1 -2 -3 -2 0 -4 0 -3 -1 123
<name> , unfortunately	103 223 -13 -1 -2 -4 0 0 0 -2 -1
<name> , we	34 3 -31 12 -41 -19 23 -131 -11 -30 18 52
<name> , you	-90
<name> <name>	-40
<name> <name> $	-37
<name> <name> ,	-53
<name> <name> <name>	-151
<name> <name> will	79
<name> ?	-28
<name> ? $	-28
<name> app	-37 168 -53 -1 -3 -1 0 1 0 -2 -1 28
<name> experience and	88
<name> for	-78
<name> has been	100
<name> id	-29
<name> is	46
<name> of	115
<name> of <name>	235
<name> on	-23
<name> one	-69
<name> or	-28
<name> regarding	57
<name> team	-20
<name> team have	93
<name> to	-28 11 1 -1 -3 -1 -1 144 -1 -1 -1 -1
<name> us	-68
<name> will	34
<x>	-313
<x> $	-135
<x> <name>	-88
<x> <name> $	-26
<x> and	-59
<x> and share	-36
<x> for	-104 -2 -5 -1 -1 -3 0 -1 -1 -1 -1 172
<x> if	-67
<x> if you	-24
<x> in	-13
<x> in the	-38
<x> is	80 -2 176 -3 -2 -1 0 -3 -1 -4 -1 -5
<x> let	-41
<x> let us	-37
<x> or	-103
<x> to	-16
<x> with	28
?	-206 -100 -65 83 40 -40 -31 -144 -19 100 2 -48
? $	-206 -100 -65 83 40 -40 -31 -144 -19 100 2 -48
@after another	21 16 175 45 -70 -89 -84 -33 173 -183 179 -103
@before another	-104 94 198 -2 -105 -128 -91 -96 70 -166 266 -42
@calm 	-29
@calm i	-114
@calm it	22
@calm our	-8 3 -33 -52 -118 -21 -9 13 5 -3 -6 253
@calm please	-75
@calm that	-79
@calm the	-7 6 -25 -90 68 59 -31 -3 -170 32 -36 1
@calm there	-65 208 -60 0 26 -2 -2 -30 -2 -2 -2 2
@calm we	-47
@calm you	-171
@calm your	3
@complaint 	-95 62 9 13 58 -19 -24 -181 22 42 -14 -372
@complaint i	-20 -5 -36 -31 68 7 1 -30 21 13 55 -413
@complaint it	60 -187 -39 10 20 42 -84 46 9 48 71 -196
@complaint our	33 -118 106 3 -58 -323 9 36 -52 -158 24 -125
@complaint please	-31 -35 -51 5 9 -212 -42 23 -19 29 -56 4
@complaint that	-23 35 10 -7 121 18 -38 -205 -123 -106 31 -84
@complaint the	18 124 24 3 -18 -12 7 -99 -153 -169 75 -199
@complaint there	4 6 21 -3 -10 -122 -36 -63 -64 -8 -19 55
@complaint they	82 -51 172 -126 4 -64 -77 5 -102 -7 -127 -294
@complaint we	-7 -88 63 -70 -44 -347 45 12 42 -39 -230 27
@complaint you	-47 -33 -181 23 96 8 -71 -22 2 34 -63 28
@complaint your	-102 24 -61 -37 -11 32 20 -31 12 -2 -76 195
@customer calm	-269 65 -200 -12 23 82 -60 -14 54 -30 -59 9
@customer complains	-94 2 14 -89 16 -3 -62 21 -201 39 -98 -74
@customer failed	-2 -216 12 56 30 -100 21 -21 102 153 30 -55
@emotion 0	-269 65 -200 -12 23 82 -60 -14 54 -30 -59 9
@emotion 1	-111 -63 22 15 3 61 12 64 -247 -155 20 -141
@emotion 2	-23 -86 29 13 37 -86 -24 -87 -254 95 39 -139
@emotion 3	104 -37 -67 -22 8 -408 7 -9 54 70 -165 20
@length 0	-343 79 -198 -292 163 17 35 -53 40 22 -59 -27
@length 1	-131 18 -19 -77 43 96 -10 -78 -178 -56 -31 -61
@length 2	-59 12 13 -95 24 -27 -30 45 -8 -112 -176 -101
@length 3	9 -101 -12 27 22 -51 38 2 47 -150 58 26
@length 4	98
@length 5	59 3 31 15 -124 -162 13 -29 -19 28 -58 10
@length 6	105
@place first	46 27 99 -381 37 -315 7 -150 -273 109 94 -40
@place last	-27 16 -345 -103 204 113 -22 89 29 15 -511 -119
@place mid	-72 -77 -40 30 -36 -34 -214 -81 127 58 -21 59
@shared 0	3 -212 24 12 41 123 -40 10 -33 25 -6 -8
@shared 1	-36
@shared 2	-22
@shared 3	-49 -3 30 -8 10 -115 -34 -97 38 25 3 -9
^ #	-39
^ # ,	-65
^ <day>	29
^ <name>	-160 -3 -1 -3 -7 -3 -1 -3 -1 -4 -1 173
^ <name> <name>	-55
^ <x>	-105
^ <x> and	-24
^ <x> we	-30
^ a	-16
^ accounts are	56 -5 -22 239 -1 -1 0 0 -1 -1 -2
^ ad	-40
^ alternatively	-32
^ an	19
^ and	-7
^ and i	-77 -19 -116 0 -8 -2 -12 -2 116 166 -1 3
^ and it	18
^ and our	-20
^ and the	11
^ and they	7 -80 114 -67 3 1 -7 -16 0 -8 -5 -40
^ and we	-14
^ and your	-21
^ are	10
^ are you	21 -3 -2 -7 133 -2 -1 -1 -3 -3 -2 -1
^ as	123 -48 -12 8 55 -202 -92 -79 -95 -17 -18 127
^ as discussed	86 -1 -32 -1 -7 -1 0 0 0 -3 -2 390
^ as i	70 24 -42 1 115 -2 0 -5 -2 -3 -3 -4
^ as per	343 -34 -9 4 -99 -3 -3 -25 -1 -3 -3 360
^ as the	63
^ as we	-50
^ as you	80 -1 0 -3 357 -2 0 -3 -1 -2 -2 -2
^ at	25
^ at this	35
^ be assured	128 -1 -14 -1 -10 -2 0 6 127 -2 -1 8
^ because	29
^ because it	32
^ because the	42
^ becky	-20
^ becky $	-20
^ before	36 -1 -3 147 -7 72 0 -1 -3 -5 -2 -1
^ being	43 -2 -5 -5 319 -2 0 0 -2 -4 -2 -1
^ best	-151
^ boarding	125
^ but	24 11 -145 0 2 -42 -77 20 14 -35 457 -242
^ but you	45 10 -25 126 -31 15 -1 -9 -2 -3 36 -1
^ calls	55
^ can	-67
^ can you	-32 -2 -2 -3 0 -9 0 146 -8 -7 -1 -3
^ cashback	83 -2 -14 -5 140 -2 0 0 -2 -3 -1 -2
^ check the	61 -3 -2 -10 -13 475 -1 -3 -2 -4 -1 -2
^ cheers	-68
^ cheers $	-58
^ congratulations	-44
^ could	-64 -2 -3 168 -3 -4 -1 0 -4 -4 -1 -1
^ could you	-171
^ customer	30
^ dear	-1 -2 -13 -18 -116 -3 0 -30 -1 7 -1 195
^ did	13
^ did you	24
^ dm	-85
^ dm us	-30
^ do	-24 -31 -38 -3 -8 383 -3 -25 35 33 -1 -18
^ do you	-134
^ does	-169
^ enjoy your	-27
^ feel	-58
^ feel free	-27
^ fingers	39 -1 -10 -2 18 -6 0 144 -6 -4
^ fingers crossed	39 -1 -10 -2 18 -6 0 144 -6 -4
^ for further	-50
^ give it	39 -1 -8 -5 396 -26 0 -3 -4 -7 -1 -1
^ glad	-25 -3 -1 -5 18 -3 -1 -2 -3 -5 218 -5
^ go	-93
^ go to	-29
^ good	-248
^ good morning	-47
^ got	-168
^ got it	-114
^ had	224 -1 1 276 -24 -5 0 -4 -2 -5 -3 -5
^ had you	72 -2 -8 122 -3 -6 0 0 -4 -7 -3 -2
^ hang	106 -1 -16 -5 -17 -7 0 248 -5 -5 -1 -1
^ hang in	93 -2 -6 -7 -12 -7 0 142 -5 -5 -1 -2
^ happy	-151
^ have	-64
^ have a	-43 -1 -18 -3 122 -8 0 -3 -2 65 -1 -1
^ have you	-21 -1 -2 -9 122 -9 -1 -1 -1 -13 -2 -2
^ having	41
^ hello	-87
^ hello $	-213
^ hello <name>	-24
^ hence	154
^ hence the	21 -1 396 -3 -6 -15 0 -1 -3 -2 -3 -1
^ here	-99
^ here 's	-25
^ hey	-208
^ hey $	-41
^ hey ,	-39
^ hey there	-60
^ hi	-94
^ hi $	-153
^ hi ,	-42
^ hi <name>	5
^ hi there	-57 121 -61 -4 -24 0 -7 -4 0 -1 26
^ honestly	155
^ hope	-20
^ hopefully	42
^ how	-33 -4 -3 -22 142 -3 -1 0 -2 -4 -1
^ however	94 -11 -34 -101 -15 -24 -1 16 -29 -27 705 -153
^ however ,	34
^ i	-66 -5 10 -9 14 -49 17 29 31 15 52 -215
^ i am	-18
^ i could	56 -6 -3 87 -10 -7 -1 -1 -3 221 -2
^ i have	-121 -1 9 -3 -3 -3 0 121 -3 -5 -3 -1
^ i will	-25
^ if	-67 15 4 16 15 16 80 -134 -71 14 -46 -84
^ if a	91
^ if it	-25
^ if the	-32 239 -2 -3 -8 54 0 -2 0 -2 -1 -1
^ if we	64
^ if you	-47
^ in order	-42
^ inconvenience	83 0 -6 -1 -6 -4 292 -2 -3 -3 0 -2
^ inconvenience regretted	66
^ is	-182 -2 0 -4 -7 0 0 -3 -5 -4 -1 195
^ it	-10 -62 -14 115 41 -173 4 24 6 -12 -17 63
^ it 's	63
^ it is	25
^ it only	47 109 -20 -19 155 -3 0 -1 -4 -5 -3
^ it says	238
^ it takes	-92
^ its	77 -1 -1 -6 216 -17 0 -1 -2 -5 -2 -1
^ keep	-70 -1 -2 20 -7 211 0 -1 -4 -6 0 -2
^ keep us	-72
^ kind	-52
^ kind regards	-45
^ kindly	11 -61 -47 17 -7 299 -7 5 -2 -3 -1 39
^ kindly share	-72
^ kindly write	-35
^ leave it	156 -2 -8 -6 -5 138 0 209 -5 -6 -1 -1
^ let	-46
^ let us	-54 -1 -11 -3 133 -4 0 -9 -2 -6 -1
^ like	235 -3 -18 -6 553 -10 0 -2 -3 -4 -2 -1
^ lol	46 -2 -6 -8 238 -8 -1 -1 -1 -14 -2 -3
^ may	-41
^ maybe	115 -1 2 -5 6 -2 0 -1 -2 148 -2
^ most	230
^ most of	131
^ next	76
^ next time	191 -1 -15 234 -22 -12 0 -1 -4 -13 -1
^ nobody	60 -1 216 41 -22 -2 0 -4 -4 -5 -2 -2
^ nothing	166
^ oh	-228
^ oh no	-71
^ okay	113 -4 -3 -3 246 -8 -2 -1 -4 -11 -4 -2
^ once you	-35
^ one	44 -8 -155 56 53 17 -1 33 -1 -1 -1 -17
^ one of	150 -1 -5 -1 -1 -1 0 256 -1 -1 -1 -1
^ or	26
^ or it	84 -2 -17 16 -4 302 -1 -3 -5 -3 -2
^ or you	-31
^ other	79 -1 -25 -6 125 54 0 -1 -3 -7 -1
^ otherwise	-41
^ our	42 -348 54 -128 -27 -124 2 0 78 -58 -118 -116
^ our agents	62
^ our team	52 -23 -73 -34 -35 -15 -17 280 -19 -5 -6 2
^ ours	193
^ perhaps	111 -4 -8 398 -2 -4 0 -1 -2 -4 -1 -1
^ please	-90 -302 -102 -9 25 2 -34 8 -24 -28 -46 23
^ please be	75 -25 -10 -60 -29 -9 -8 -6 -8 -7 -3 139
^ please check	-72
^ please contact	-47
^ please dm	-22
^ please drop	-72
^ please feel	-29
^ please know	103 -2 116 -3 -26 -2 0 -7 -1 -2 -1 59
^ please send	-44 -1 -1 221 -7 -3 0 -2 -4 -7 0 -5
^ please write	-105
^ read	67
^ regards	-96
^ regards $	-71
^ regret	35 0 -3 -1 -2 -8 167 0 -2 -5 -1
^ regret the	80 0 -3 -1 -2 -8 167 0 -2 -5 -1
^ rest	49
^ rest assured	49
^ rn	-43
^ rn $	-43
^ sadly	32 174 -21 -22 -2 -5 -1 -1 -2 -4 -2
^ sadly ,	32 174 -21 -22 -2 -5 -1 -1 -2 -4 -2
^ safe	-79
^ seat	71 -3 258 -10 -1 -6 0 0 -8 -2 -2 -2
^ see you	-60
^ send	-38 -2 -3 -13 -7 447 0 0 -3 -11 -1 -1
^ since the	-60
^ so	35 -42 85 48 -26 -84 -170 -3 -49 -10 64 -191
^ so <x>	49 -1 125 -7 -2 -2 0 -1 -1 -5 -3
^ so i	21
^ so it	-20 2 117 -4 -30 -9 -5 -83 -7 -10 39 -23
^ so sorry	-28
^ so that	-20 3 -79 238 40 -7 -7 0 -7 -7 -7 7
^ so there	95
^ so we	-34
^ someone	65 -1 -9 -3 -1 -6 0 380 -3 -5 -1
^ something	93 -2 -12 -5 126 -3 0 -1 -2 113 -1 -1
^ sometimes ,	64
^ sorry	-10 -2 -65 -76 15 -38 433 -68 -10 -17 4 -73
^ sorry to	-73
^ sorry you	12 -2 -9 -1 -8 -2 145 -2 -1 -2 -1 -3
^ sounds	35
^ take	-84
^ take care	-51
^ tap	-38
^ team	-21
^ tell me	-52
^ ten	58 -3 -6 116 -7 -7 0 -1 -1 297 -1 -2
^ thank	-115
^ thank you	-104
^ thanks	-191
^ thanks ,	-22
^ thanks <name>	-28
^ that	-15 11 16 7 24 -19 7 -129 15 -16 5 -129
^ that said	76
^ the	-32 11 124 -14 1 -178 -111 -80 25 6 -227 -98
^ therefore	85
^ they	22
^ this	4
^ this is	8
^ this should	-70
^ this sounds	56
^ till	58
^ to	-29
^ two	-95 -5 -3 -11 39 -4 0 -1 -2 245 -1
^ ty	-27
^ unfortunately	454 379 -5 -5 -161 -15 -16 -41 -6 -9 -3 -65
^ unfortunately ,	164
^ watch	133
^ watch the	133
^ we	-12 -6 26 -72 -50 -195 0 8 2 -57 -128 21
^ we 'd	-38
^ we acknowledge	61 -1 -17 -2 -3 0 0 -2 -2 -6 -1 168
^ we apologize	119
^ we appreciate	13
^ we are	-8 18 -117 -301 42 -49 71 -5 -124 -216 15 10
^ we did	109
^ we do	-32
^ we expect	-40
^ we have	46
^ we hope	21
^ we know	-27
^ we love	-135
^ we never	40
^ we only	220 -1 237 -2 -10 -1 0 -1 -3 -4 -1 -1
^ we pride	80
^ we promise	31 0 -17 -1 -3 -1 0 50 267 -4 -1 -9
^ we regret	226 5 -154 -28 -81 -2 314 4 -11 -12 -2 -22
^ we request	-74 -1 -2 120 -3 0 -1 -2 -4 -5 0 26
^ we should	37 -1 -10 -1 -3 0 -1 154 96 -4 -1 -1
^ we take	32
^ we tried	-85
^ we understand	-65
^ we value	42 -1 -17 -1 -2 0 -1 -1 -8 -2 0 167
^ we want	-20
^ we were	209
^ we will	8 -59 -120 -172 -79 -32 -65 252 29 -59 -17 -190
^ well	-29 -5 -15 -2 9 -1 0 -1 -2 120 -1
^ what	-72 2 62 -7 -13 -1 -1 -13 -1 133 -1 -10
^ what 's	-22 70 -5 -2 -9 -2 0 0 -1 215 -1
^ when you	-66
^ where	-35 -2 -8 -3 188 -1 -1 -3 0 -2 -1 -1
^ whether	167 -1 16 -2 114 -2 0 -5 -3 -5 -1 -2
^ which	29 -152 60 19 21 -73 -39 -202 -48 7 11 -70
^ while you	-32 -3 -2 -5 -6 -3 0 -2 -6 -2 -2 153
^ would	-95
^ would you	-68
^ yes	-251
^ yes ,	-121
^ you	-8 -40 -107 98 -14 -1 -107 6 1 4 -131 -93
^ you are	-74
^ you can	-178 1 -34 -3 122 -2 0 -1 60 -6 -1 -7
^ you do	-160
^ you must	239 -3 -53 -4 -18 289 0 -4 -1 -4 -1 -7
^ you need	151 -6 -80 -10 -4 219 -1 -14 -1 111 0 -18
^ your comments	45
^ your feedback	104
^ your insights	99
^ your safety	134
^ yours sincerely	-53
a	-23 36 -12 6 24 -198 -10 -83 -14 138 71 -113
a <day>	36
a bag	-28 -4 -1 241 -9 0 0 -3 -2 -3
a bit	232 -61 -145 75 149 -17 -17 24 -8 -22 2 -80
a bit $	66 -2 -21 7 13 -2 0 -1 -2 -5 130
a closer	-16
a closer look	-16
a customer	47
a decision	111
a digital	201
a dm	-122
a fix	67 -1 -18 -1 -2 0 0 -12 415 -2 -2
a flight	41 13 258 -3 -3 -1 -1 -12 -1 -2 -5 -3
a great	11
a great experience	43 -1 -13 -1 -4 0 33 -1 -2 -4 -1 155
a handful	139
a handful of	81
a hitch	116
a little	51 -6 -135 10 211 -1 -1 0 -1 -3 -1 -12
a long way	111
a look	-43
a look $	-37
a mail	-30
a matter	292 -1 172 2 -6 -1 0 -3 -1 -3 -2 -3
a matter of	118
a new	-13
a note	-38
a person	64
a photo	-23
a photo of	-31
a plane	135
a proper	44 -2 2 2 -10 126 0 -1 -2 -6 -1
a resolution	45
a seamless	68 -1 -7 -1 -2 -2 0 -7 -1 -2 -1 213
a single	47
a text	-94
a tiny	120
a voucher	103
a wall	78 -4 -2 181 -9 -2 137 -4 -5 -3 -1 -1
a way	50
a way to	100 185 4 -4 -2 -1 0 0 -1 -6 -4
a while	37 -1 -41 -2 143 -5 0 64 -4 -4 -2 -2
a while $	108
able to have	96 -2 -2 0 0 0 0 132 -7 -2
about	2
about #	-71 120 11 -1 -1 0 0 -2 -4 -2 0 -3
about it	48
about that	-134
about that $	-69
about the experience	-56
about the reason	140
about this	-113
about this $	-22 -4 0 -1 -5 -1 -1 118 0 0 -1 -10
about us	98
about us $	98
about your	16
about your experience	-30
absolutely	54 -1 -48 -2 -10 -1 0 -4 1236 -4 -1 -2
accepted	24
accepted by	76 -1 143 -7 -2 -3 0 0 -1 -2 -1 -2
accordance	72 -4 -5 -2 1 -2 0 -4 -1 -1 -1 249
accordance with	72 -4 -5 -2 1 -2 0 -4 -1 -1 -1 249
accordingly	67 -1 51 -2 -6 -3 0 -1 -5 -6 -2 118
account	-34 144 -1 17 -75 -103 -50 30 -77 -16 1 15
account $	-10
account as	55
account details in	67 119 -4 0 0 0 0 0 0 0 0 -3
account for	124
account number	-35
accounts	11 70 -10 250 -88 -1 -2 -15 0 0 0 -32
accounts are	64 -4 -24 148 -3 -1 0 0 -1 -2 -2
accounts in	96
acknowledge	117 0 -29 -1 -7 0 -1 -4 -2 -5 -1 296
action	64
action $	206
actually	180
ad	-48
ad $	-48
add	-42 328 -55 -1 0 66 0 -3 -1 -1 -1 -8
added	-20
adding	-96
address	-29
address $	-62
addressed	68
advance ,	66 -2 178 -2 -1 -1 0 0 0 -3 -1 -1
advised	348
advised that	50
afraid	172 179 4 -5 -55 1 -42 -71 -9 -11 -10 -51
afraid this	60 182 -16 -1 -1 -1 -3 0 -1 -2 -2
afraid this is	60 182 -16 -1 -1 -1 -3 0 -1 -2 -2
afraid we	117
after a	32 -1 -48 118 -12 -3 0 90 -3 -7 -2 -1
after some time	48 -1 -7 -11 -5 -4 -1 126 -3 -4 -1 -2
again ,	-43 -2 0 -4 -3 138 0 -1 -3 -7 0 -3
again after	159 0 -6 -12 -4 -4 -1 369 -4 -6 -1 -3
again in	29
again in the	70
again soon	-95
again soon $	-70
against your	40 -13 -22 -1 -2 0 0 -1 0 -1 0 201
against your user	53 -6 -9 0 -1 0 0 0 0 -1 -1 134
agents	97 -19 277 -33 0 -1 -2 -1 -2 -1 -1 -49
agents will	71
agreed	58
agreed to	103
agreement	61
aim	89
air shortly	93
airline	217 -15 -2 2 -4 -1 -1 -9 -1 -2 143 2
airline $	71 -3 126 -6 13 -2 0 -1 -3 -8 -6 -1
airport	66 3 277 -202 -5 -4 -16 -21 -12 -22 -13 -200
airport authority	84 -4 131 -2 -2 -2 0 0 0 -3 -1 -1
aisle	51
all	84 1 -13 27 17 -3 -215 -14 -13 -92 27 5
all customers	86
all in	53
all in the	134
all of	52
all times	90
all times $	90
all we can	21
allowed	30 284 -7 -2 -10 -1 0 -1 -1 -1 -1 -1
along	-45
along with	-82
already $	-35
also	-26
alternatively	-40
always	237 -181 20 10 2 -108 -111 -87 -18 -109 -67 135
always be	35
always here to	43
always the	74
always working	85
am afraid	209 152 4 -3 -41 1 -37 -63 -8 -9 -8 -45
am afraid we	117
am not	41
am so	-42
am so sorry	-53
am sorry	-67
am sorry $	-50 183 0 -1 -3 -2 -19 -2 -2 -4 -9 -1
am sorry about	-31
am sorry it	-31
am sure	202
am unable	132
am unable to	132
am very	-22
am very sorry	-22
an	21 -22 -9 22 -120 -42 -179 9 -245 22 45 24
an email	-17
an eye out	52 -2 -3 -8 -3 -1 0 224 -1 -3 -2 -2
an hour	-54 -3 -2 -7 115 -2 0 -3 -2 -4
an option	130 -1 215 -1 -10 -1 0 10 -1 -2 -1 -4
an update	11 -5 -37 -8 -26 0 -2 505 -2 0 0 -28
and	-47 -56 85 -34 -152 218 -37 -3 53 -160 122 20
and #	14
and # #	67
and again	176 -4 10 236 -3 -29 -1 -1 -5 -3 -3 -1
and also	-40
and answer your	25
and appreciate	46
and appreciate your	49
and are	-17
and are glad	-24
and both	66
and courteous	78
and do	191 1 -32 28 -22 227 -2 0 -1 12 -1 -29
and do not	32 15 -50 200 -16 59 0 -1 -2 -5 -1
and do our	60
and each	43 -1 -3 12 -3 -5 0 -1 -2 -5 182
and easy	61
and every	86
and has been	59
and hassle	79
and hassle free	79
and have	23
and have taken	127 -1 -6 -1 -3 -1 0 -1 -2 -2 0 314
and i	-88 -19 -116 0 -8 -2 -12 -2 116 166 -1 3
and i am	-54
and i can	-46
and i will	-242 -2 0 -4 -3 -1 0 -4 146 -23 -1 -2
and is not	120
and it	30
and most	51
and not	41
and not a	110
and on	19
and on your	126 0 -7 0 -2 0 0 157 -5 -1 0 -1
and our	-20
and our team	-27 -1 -48 -1 -5 -1 0 392 -1 0 -1 -11
and resolve it	63 -1 -2 -3 0 -1 0 -42 203 -3 -1 -2
and see if	-36
and some	64
and support	-56
and support $	-29
and tell	-31
and that 's	29
and the	9
and their	45 -7 -4 -4 145 -8 0 0 -1 -7 -1 -1
and they	7 -80 114 -67 3 1 -7 -16 0 -8 -5 -40
and update	-32
and we	-13
and we appreciate	-26
and we assure	55 -1 -5 -3 0 -1 -1 -3 75 -2 -1 181
and we do	44 33 -25 142 -1 -1 13 0 -1 -2 -2 -1
and we will	-15 -34 -170 18 -43 -5 -12 32 45 -5 -4 1
and we wish	-44
and when	38
and will	53 8 29 -29 -125 -18 -7 85 -1 -4 -2 -9
and would	58
and would like	97
and you need	58 -9 -2 -3 -5 18 -1 -1 -5 -8 -3 119
and your	-26
another	20
answer	-24
answer your queries	19
answers	80
any	28 2 -24 -158 66 -164 125 -27 28 -36 62 -199
any airline	100
any confusion	87
any confusion $	41
any disappointment	66
any error	-46
any frustration	171 -5 -24 -1 -21 0 120 -11 0 0 0 -6
any frustration ,	42
any frustrations	59
any inconvenience	431 -42 -165 -32 -148 -12 621 -45 -16 -9 -9 -54
any inconvenience $	32
any inconvenience this	56 -2 -14 -2 -7 0 116 -4 -1 0 0 -2
any other	-16
any query	50 0 -7 -2 3 125 0 -3 -2 -2 -1
any questions	-12
any rudeness	150 -1 -35 -1 -13 0 145 -13 -1 0 -1 -4
any rudeness $	40
any trouble	24
anybody	65
anyone	134 -29 -10 13 153 -16 -17 1 -15 23 1 -128
anyone $	53
anyone 's	104
anyway	89 -2 -23 -5 310 -3 0 -1 -3 -3 -1 -1
anz	-9
anz <name>	-28
anz <name> $	-61
apologies	-53 -22 -99 -111 -218 -39 718 -12 -24 -27 -25 -180
apologies $	-43
apologies for	-53 -5 -88 -45 -168 -22 291 -24 -13 -10 -12 -45
apologies for any	594 1 -173 -13 -80 -4 272 -60 -5 -3 -4 -16
apologies for the	-29
apologies if	289 -1 -48 -2 -21 -1 559 -9 -1 -2 -1 -6
apologies if you	58 -1 -5 -3 -2 -3 121 -1 -2 -6 -3 -1
apologise	22 4 -1 -4 -24 0 197 3 0 0 0 -11
apologize	-36 -53 -76 -73 -183 -11 565 -45 3 -11 9 -111
apologize for	-27 -29 -136 -43 -97 -6 388 -17 -12 -6 -5 -48
apologize for any	270 -5 -33 -4 -18 0 205 -8 0 0 0 -6
apologize for the	-24 -7 -46 -15 -31 -1 159 -3 -2 -1 -1 -18
app	-10 19 91 14 -15 -13 -8 -36 -104 -122 -17 -2
app $	-10
app ?	-26
app ? $	-26
app support	-46
app support option	-31
applicant	63 -1 -10 304 -2 -2 0 0 -1 -3 -1 -3
application	-43 89 -1 -7 -3 -4 -1 -3 -3 -5 126 -5
appreciate	-76
appreciate your	-52
appreciate your patience	-67
appreciate your positive	-26
appreciated $	-86
approval	141
are	35 14 44 14 13 -471 -1 61 -55 -411 -15 -36
are adding	-38
are all	50
are always	58
are always working	85
are an	76
are committed	90 -1 -53 0 -4 0 0 -3 -1 -1 -1 178
are committed to	90 -1 -53 0 -4 0 0 -3 -1 -1 -1 178
are continuously	143
are disappointed	134
are disappointed with	75
are enjoying	-18 -1 -7 -2 184 -1 0 -2 -2 -2 -1 -5
are fine	-44
are for	116
are glad	-86 -2 -3 0 133 0 -1 -1 0 -1 -2
are glad to	-23
are happy	-54
are here to	-20
are just	104
are never	41
are not	86 103 37 -6 -41 20 -21 -169 -42 12 21 -77
are not able	31 269 -4 -2 -33 0 -4 -6 0 -1 0 -16
are only	88 119 92 -2 -14 -1 -1 -5 0 -1 -5 -8
are outside	64
are outside of	64
are proud	54 -1 -6 -1 -2 0 0 0 0 -1 -2 230
are required to	87 -2 152 -2 0 -1 0 0 0 -1 -2 -2
are right	-117
are so	-50
are sorry about	-66
are sorry if	183 -7 -34 -1 -8 0 357 -8 0 0 0 -9
are sorry to	-52
are sorry you	34 -12 -37 -2 -20 0 249 -17 0 0 0 -22
are standing	161
are still	-15
are taken	55
are the	27
are the ones	51
are unable	112
are unable to	112
are uncertain	180 148 -44 -2 40 0 -3 -14 0 0 0 -5
are uncertain about	140
are unhappy	148
are unhappy with	89
are upset	75
are usually	46
are valuable	54
are very	-31
are welcome	-69
are working	-1 -19 -249 -12 1 -1 -9 191 -2 -1 2 9
are working hard	20
are you	-101 -3 -2 -7 133 -2 -1 -1 -3 -3 -2 -1
around	167
around $	73
arrive $	-37
articles	71
as	105 69 -25 -48 37 19 -205 -19 -451 -119 72 14
as $	-95 -1 -1 -1 -3 -1 0 -5 -1 -1 0 131
as checked	75
as checked in	80
as discussed	78 -2 -61 -2 31 -3 0 -1 0 -2 -2 116
as fast as	53
as i	66 12 -64 0 145 -1 -1 -1 -1 -2 -3 -9
as it is	40
as long	-48 -1 -2 -11 -3 -4 0 137 0 -2 -2 -2
as long as	-48 -1 -2 -11 -3 -4 0 137 0 -2 -2 -2
as nobody	69
as only	66
as per	429 -93 -8 -3 -288 -14 -11 -92 -6 -15 0 228
as per our	177
as per the	278 -33 163 -32 -67 -2 -2 -29 -1 -2 4 -1
as possible	45
as possible $	24 -33 -18 -20 -22 -6 -13 218 -11 -6 -6 -58
as quickly	142 -13 -16 -10 -3 -1 -4 180 -3 -1 -1 -35
as quickly as	117 -12 -11 -9 -2 -1 -4 134 -3 -1 -1 -31
as soon	70 -57 -153 -37 -89 -13 -19 261 -23 -16 -10 -103
as soon as	70 -57 -153 -37 -89 -13 -19 261 -23 -16 -10 -103
as they	56 3 -7 -14 -6 -1 -1 121 0 0 0 -10
as they can	108
as we are	-44
as we can	319
as your	-56
asap	410 -28 -91 -27 -157 -7 -7 1027 -5 -4 -1 -95
asap $	142 -11 -48 -13 -79 -2 -4 562 -2 -1 0 -54
asked $	34
assist	-39 60 -389 -65 -214 -18 -6 224 -1 -13 -11 -12
assist $	-63
assist you	-22
assist you $	-28
assist you better	-24
assistance	-102
assistance $	-65
assistance ,	-37
assistance with	-29
association	182 -2 -7 -2 -2 -1 -1 -1 -14 -3 0 278
association with	182 -2 -7 -2 -2 -1 -1 -1 -14 -3 0 278
assure	198
assure you	135
assured	197 -65 -150 -95 -6 -18 -18 100 63 -11 -24 66
assured that	20 -1 -32 -3 -23 -1 0 1 34 -1 -1 153
astray	136
at	10 -25 -5 59 -51 -4 -144 0 -32 58 38 -1
at #	-53
at # $	-24
at <x>	-50
at <x> $	-73 61 -4 -1 155 -3 -1 -1 -1 -2 -15 -2
at <x> for	-41
at <x> or	-26
at <x> rn	34 -2 -7 -1 -6 -3 0 -1 -1 -2 -3 234
at <x> with	22
at all	3
at all times	90
at checkout	106 -3 -5 201 -3 -3 0 -1 -3 -7 -1
at home	153 -2 -6 323 -3 -1 0 -3 -1 -5 -2 -3
at home $	79
at some	34 -1 -16 40 -4 -1 0 117 -3 -3 -1
at some point	67 -1 -16 40 -4 -1 0 117 -3 -3 -1
at that airport	82
at the	-21 24 5 3 -78 4 -64 14 -44 -118 -19 -46
at the airport	-45
at the earliest	383 -21 -132 -32 -53 -4 -4 463 -2 -2 -1 -21
at the gate	35 22 0 9 -11 118 0 8 -1 -3 -2 -1
at the heart	45 -1 -23 -2 -4 -1 0 -1 -1 -2 -1 174
at the time	226 -9 128 -11 -36 0 -1 -8 0 -1 0 -18
at this	30
at this time	-45
at your concern	-24
atm	40 136 -7 -1 -2 -3 0 5 0 -3 -2 4
attached	-24
automatic	84 -1 47 -3 -4 -3 0 -1 -1 124 -1 -1
automatic check	112
automatic check in	112
automatically $	54 380 3 -2 -2 -2 -1 -1 -1 -2 -5 -2
availability	39
available	-22 476 0 -6 -169 -23 1 -39 -8 -18 -41 -36
available at	157
awesome	-49
back	-15 17 -119 -36 -84 11 -73 278 4 13 -50 -184
back on	-56 -2 -1 197 -5 0 -1 0 -1 -1 -2 -8
back to you	29
back to your	-26
backup	-47
bad	129 -8 -3 -12 249 -1 -4 -7 -1 47 -5 2
bag	-25
bag $	-29
baggage	-112
bags	136
bags to	48
bank	2 9 431 -325 -226 -60 -71 -39 -34 -62 -61 10
banks	239 -1 192 -18 1 -1 -1 -14 -1 -2 -1 -20
basis of	54
be	1 11 -4 -47 -45 44 -125 20 52 15 -49 18
be a	86
be able	5 142 -35 -8 -130 -20 -13 -1 6 2 0 -83
be able to	6 142 -35 -8 -130 -20 -13 -1 6 2 0 -83
be advised	50
be advised that	50
be assured	96
be at	82
be back	34
be back in	64
be charged	-100
be considered	242 -18 -29 -1 -3 141 0 14 -2 -2 0 -11
be expected	64
be fair	218
be glad	-39
be glad to	-39
be great	-39
be happy	-113
be happy to	-113
be held	79
be in contact	56
be in touch	86 -12 -17 -2 -21 0 -1 313 -1 0 0 -27
be informed	316 -11 -10 -18 -62 -1 -2 -7 -1 -1 0 338
be informed that	223 -9 -7 -15 -47 -1 -1 -5 -1 0 0 231
be issued	72
be on time	113
be possible $	50
be professional	86
be reaching	160 -4 -15 -2 -13 0 -1 314 -4 -1 0 -10
be reaching out	91 -3 -9 -1 -5 0 0 146 -2 -1 0 -7
be resolved	73
be too	86 -5 -5 -4 -4 -5 0 281 -3 -4 -1
be worth the	91
bear	84
bearing	118
because	19
because it	32
because of a	40
because the	28
becky	-20
becky $	-20
been	32 -30 -3 29 10 -261 88 -107 -118 -74 -246 28
been addressed	88 -2 -2 -1 248 0 -1 0 -3 -2 -6 -3
been delayed	-42
been duly	50 -1 -15 -4 -2 -1 -1 -1 -2 -1 -1 168
been duly noted	50 -1 -15 -4 -2 -1 -1 -1 -2 -1 -1 168
been given	83
been on	78
been processed	110
been sent	98
before	52 -117 -70 323 -7 54 -8 -49 6 -114 -44 -121
before you	21
before your	67
being	66
being a	52
being part	60 -1 -7 -3 -2 -3 0 0 -1 -2 -1 191
being part of	60 -1 -7 -3 -2 -3 0 0 -1 -2 -1 191
being processed	73
being the	190
belongs	140
belongs to	90
benefit	65 -3 23 -5 -3 -2 -1 115 -1 -4 -1 -7
best	10
best $	-36
best experience	134
best to	68
best to always	80 -1 231 0 -1 -1 0 -1 -1 -1 -1 -2
better	-9 10 -99 -50 4 -20 1 -147 1 4 -14 224
better than	-49
between #	-55
between # and	-25
bigger	181
billing	-46
bit	303 -100 -232 133 164 -29 -46 25 -15 -38 6 -54
bit $	49 -1 -60 -3 226 -3 0 -3 -2 -5 84 -1
bit of	0 -2 -17 -13 276 -1 -1 2 0 -3 -1 -1
board is	66
boarding	5
boarding position	104 -7 280 -7 -3 -3 0 -1 -3 -5 -24
boarding position $	104 -7 280 -7 -3 -3 0 -1 -3 -5 -24
book	-117
both	-16
both $	-102
bound	84
bound to	84
break the	142
breath	268 -4 -12 -7 481 -9 0 -1 -3 -9 -3
bring	-27 -1 -1 -3 28 -1 0 -16 -1 -2 -1 167
brought	61
bugs	195
build	110 -1 173 -1 -1 -4 0 -5 66 -2 -1 -5
building	167
busy	419 -5 212 -20 7 -1 -1 -11 0 -1 0 -13
but	15 30 -54 -3 -36 -80 -138 30 9 -5 651 -431
but no	59
but we are	-26
but we do	84
but you	45 10 -25 126 -31 15 -1 -9 -2 -3 36 -1
by	17 -239 248 -41 -6 6 -112 -613 -73 -37 25 -126
by <day>	-27
by <day> $	-110
by <name> $	97 -2 29 -2 -3 0 -1 0 -1 196 -1 -2
by a	18 6 197 -13 -41 0 -1 -4 0 -1 -1 -14
by an	177 -2 -10 164 -2 -9 0 0 -1 -2 -1 -1
by the	62 -15 127 1 -158 0 -8 -58 -13 3 -17 -11
by the <name>	243
by the airport	158 -1 147 -2 -2 -1 0 0 -1 -2 -1
by us	160 -8 131 13 -13 -1 0 -1 -1 -1 -1 -3
by you $	56 -3 24 -5 -10 204 -2 0 -2 -2 -2 -1
by your	45
c	-105
cache	-55 -3 -4 -4 -4 217 -1 -2 0 -2 -1 -3
call	19
call for	85
call us	-32 -1 -2 229 -10 -2 -1 -2 -2 -3 0 -3
call was	182 -1 -4 307 -2 -2 0 0 -1 -3 -13
calling	48
calls	-52 5 3 88 -159 -5 -8 -38 -2 -2 -4 -31
can	-76 88 26 -482 2 -123 -197 10 44 19 -31 -17
can $	41
can also	-27
can assist	-49
can assist you	-47 -2 0 -4 -7 0 0 -3 -5 -4 -1 195
can be	-14
can check	-119
can connect	-69
can do $	76
can get	-83
can have	-95
can look	-32
can look into	-112
can make it	-32
can move	-78
can not	133 147 2 -45 -31 12 -62 -25 -72 -1 -76 -120
can not be	45
can not guarantee	100 230 -7 0 -1 -1 0 -1 -4 -3 -1
can not wait	-166
can only	58
can reach	16
can see	-139
can suggest	-35
can you	28
cancellations are	42 -2 -10 -3 175 -2 0 -1 -2 -1 -1 -1
card	-96
card $	-86 233 -29 -11 -3 -5 0 0 -1 -6 -3 16
card for	-31
carried	111
carrier	61
carrier $	69
carries	122 -1 -18 19 -3 -10 0 -1 -7 347 -5 50
carry	55
carry a	70 -3 -11 -9 24 -1 0 0 -3 201 -3 -1
case $	-43 -4 -4 -4 138 -1 0 -1 -2 -4 -1
cashback	6
cashback is	117 -2 -19 -9 514 -1 0 0 -3 -3 -1 -1
catering	44
caused	210 1 -121 -202 -85 -48 334 -266 -71 -60 -65 22
caused $	143 -72 50 -87 -164 -21 254 -102 -28 -18 -20 -130
caused to	260
caused to you	260
cb $	42 -6 232 -5 -3 -4 0 -18 -1 -2 -1
centre	58
centre $	92
certain	51
chance	-16
change at	63
change at any	63
change the	158
changes are	107 225 -4 -5 -2 -1 0 0 -1 -1 -1 -1
charge $	-25 -2 186 -7 -2 -2 0 0 -3 -4 -4 -1
chargeable	38
chat	-14
cheap	161 -1 -3 -9 6 -2 0 0 -4 230 -3 -1
cheaper	72
check	-45 28 -47 23 -1 131 -11 -38 5 -30 -18 -83
check $	-53
check and	-53
check on	-44
checked	-11
checked and	-36
checked at	125
checked for	-39
checked for you	-39
checked in the	80
checked the	98 -1 5 117 -1 -6 0 -1 -2 -3 -2 -2
cheers	-68
cheers $	-58
choice	145 -7 -31 7 236 -2 -1 -9 -1 -3 -1 4
choice $	126
choose	-122
circumstances	155 -3 257 -1 -8 -4 0 -2 -1 -4 -1 1
clarify	-17
clause	83
clause #	83
clear the	-81
clock	36
close	-41 -2 2 -2 19 -2 0 -1 -2 117 -1 -1
closed	25
closed $	139 -4 180 -9 -3 -2 0 0 -2 -1 -1 24
closer look	-16
code	-9 9 -5 2 -1 -2 -1 -6 -1 -2 -1 194
com	-102
come	18
come $	77
come as	60 -3 -5 129 -10 -7 0 -1 -1 -4 282
come back $	261 -4 1 -5 -5 142 0 -1 -5 175 -2 -1
come from	81
come in	-48
comes when	214
comfy	-50
committed	114 -2 -111 -1 -12 0 -1 -6 0 -1 -1 426
committed to	114 -2 -111 -1 -12 0 -1 -6 0 -1 -1 426
common	48 -1 -13 292 -6 -1 0 -1 -2 160 -2 -1
company	178 -10 262 -15 -75 0 -1 -6 0 -1 -1 16
company $	153
compare	118 -1 -9 23 161 -8 0 -1 -6 -11 -2 -1
comparing	73
compensation	36 267 -1 -3 -2 -2 0 -3 -2 -4 14 -8
compensation is	124
complimentary $	175 -4 -13 -3 214 -2 0 -1 -3 -3 -1 -3
concern	-16
concerned	158
concerned $	109
concerning	-65
conditions	72 -24 262 -4 -84 11 -3 -29 -1 17 -1 -10
conditions of	67
conditions of carriage	43 -1 174 -11 -1 -10 0 0 -3 -4 -3 -2
confirm	-24
confirmation	-29 10 -5 198 -5 -10 0 -1 -2 -2 -5 -1
confirmation number	-42
congrats	-39
congratulations	-89
connect	-7 120 -14 -21 3 -2 -4 5 -3 -1 -1 3
considered	140 -14 -42 -1 -13 450 0 8 -2 -2 0 -8
considered $	111 -14 -8 -7 -3 494 0 -1 -2 -3 0 39
console	-44 0 -4 127 -2 -1 0 -2 0 0 -2 -1
consumer	112 -2 -9 -4 -1 158 0 0 -2 -3 -1 24
contact	7 16 -93 -29 2 153 -16 61 -16 -12 -4 -19
contact our	-53
contact us at	-43
contact you soon	134
contents	57 -2 -9 -6 -1 -1 -1 0 -2 -2 -1 175
continue	24 -2 -203 -28 81 2 -6 0 -3 -2 -1 65
continue working	194 0 -13 -1 235 23 0 -14 -3 -1 -2 -9
continue working with	130
continued disappointment	119 -3 -3 -1 0 -2 175 -1 -2 -2 -1 -1
continuously	182 0 1 -1 -5 0 0 -4 -1 -2 -1 144
continuously working	85
contractor	183 -1 319 -4 -8 -2 0 -2 -2 -4 -3 -1
control	141 -20 788 -27 -120 -2 -5 -29 -2 -2 -1 -52
copy of	95
correct	33 -11 358 2 -4 -2 -1 -19 -1 -2 -2 -7
corrected	-98
correspondence	289
could	13
could have	196
could you	-197
could you please	-26
count on	73 -1 -1 -2 -2 -1 -1 -1 134 -3 -2 13
coupons	98 225 -19 -2 -2 -4 0 -1 -1 -2 0 48
course	12
courteous	51
covered $	56 178 -13 79 -1 -8 0 0 -1 -1
crews	65 -1 322 -2 -4 -1 0 -1 -1 -2 -2 -1
criteria	60
current situation	117
currently	8 491 -37 -9 -212 -7 -19 19 -8 -8 10 -39
customer	158 -4 1 -23 -84 -20 -34 -28 -12 -19 -11 452
customer 's	80
customers	173
customers are	56 -1 -19 63 -1 -1 0 0 -1 -1 -1 165
daily $	57
damage	119
date	-11
days $	-12
days to	-42
dealing	87 -1 3 346 -1 -3 -2 0 -2 -3 -2 -1
deals	-40
dear	6 -2 -17 -21 -149 -3 0 -33 -1 6 -1 266
dear <name> $	-28 -8 -3 -1 -6 -4 -2 -2 -1 -10 -2 265
dear <name> ,	180
dear <name> <name>	-173
decided	88
decision	136 132 0 2 -6 -1 -2 3 -1 -2 0 -12
dedicated	59
deep	65 -2 -4 -9 275 -13 0 -2 -2 -13 -2 -1
deeply	23
definitely work	103 0 -12 -2 -1 -1 0 -2 395 -2 -1 -2
definitely work on	67 -1 -5 -2 -1 -1 0 -2 143 -2 -1 -4
delay $	-40 -1 -20 -3 180 -14 -43 -1 -1 -5 150 -1
delayed	-54
delight	121
delighted to hear	-22
delivery $	104
delivery date	-42
department	48 -1 0 -2 -7 179 0 -5 -4 -3 -1 -34
dependency	48
dependency on	48
dependency on the	48
dependent	130 -2 294 -4 -3 -1 0 -1 -2 -3 -4 -1
depends	75
depends on	72
described	47
desk	-20
details	-76
details $	-25
details against your	126 -13 -22 -1 -2 0 0 -1 0 -1 0 201
details in our	67 119 -4 0 0 0 0 0 0 0 0 -3
details of	-21
details of your	-17
details to	-31
device	-109
devices	-63
did	27
did get	152 -1 -5 -10 115 -5 0 -1 -3 -3 80 -1
did have	149 -1 -2 55 -2 -2 0 0 -1 -2 119 -2
did you	-39
difficulty	38
difficulty $	127
digital	368
digital bank	127
digits	-46
disappoint	70
disappoint our	103
disappointed	419 -13 -80 -4 -31 0 572 -13 0 0 0 6
disappointed ,	153
disappointed , <name>	153
disappointed with	246 -1 -8 0 -2 -1 126 -1 -1 0 -1 8
disappointed with the	101 -1 -2 0 0 -1 167 0 -1 -1 -2 -3
disappointing	-33
disappointment	486 -9 -18 -13 -57 -2 249 -51 -2 -3 6 -18
disappointment $	74 -1 -26 -3 -12 0 204 -12 -1 -1 -1 -21
disappointment this	77
discontent	137
discrimination	112
discuss your	34
discussed	41 -2 -61 -2 31 -3 0 -1 0 -2 -2 116
dm	-433
dm $	-38
dm me	-51
dm us	-17
dm us your	-24
dm with	-23
do	84 28 1 7 -54 25 -12 29 -128 29 132 -121
do $	32
do all	40
do all we	52
do check	134
do find	166
do have to	63 -4 78 -4 -3 -2 0 0 -1 -2 168 -1
do not	26 104 -3 6 -44 21 -36 -27 47 -20 -123 -254
do not $	142
do not have	20 261 -31 -3 -114 -9 -22 -34 -5 -8 -5 -36
do not need	-46
do not offer	46 163 0 -1 -2 -2 0 -1 -1 -3 -1
do not skip	149 -8 -10 -10 -3 178 0 0 -3 193 -1
do reach	-22
do the	92
do their	99 -4 -9 -2 -2 -2 0 153 -1 -3 -2 -1
do understand	-57
do with	76
do you	-206
do you have	-51
does	36 -85 -12 56 6 -175 10 106 21 28 6 -194
does $	31
does get	45
does it	-39
does not	32 -16 -5 26 6 -45 15 -130 7 17 2 -51
does not happen	76
does not make	115 -4 42 -7 -1 -4 -1 0 -2 183 -4
does this	-37
done	23 -11 175 -9 -21 -9 -6 -1 0 -9 -4 -75
down	28 -18 11 66 35 -20 -13 16 -13 -18 -8 -120
down to	36
download	-68
dr	-54
drink	61 346 -2 -1 -10 -3 0 -10 -1 -1 -1 21
drink coupons	177 225 -19 -2 -2 -4 0 -1 -1 -2 0 48
driver	-22 -5 162 -6 -5 -1 0 0 -1 -3 -3
drop	-30
due course	207 -2 -32 -1 -9 -3 0 424 -2 -2 -1 -9
due course $	207 -2 -32 -1 -9 -3 0 424 -2 -2 -1 -9
due to	-35 -37 219 -2 -255 -12 3 23 -9 -18 -1
due to dependency	48
duly	216 -1 -4 -3 -15 -1 -1 -9 -1 -1 -1 220
duly noted	118 0 -22 -2 -5 -1 0 -4 -2 -1 -1 250
duly noted $	50 -1 -15 -4 -2 -1 -1 -1 -2 -1 -1 168
during	59
during the	61
each and	63
each and every	63
earliest	219 -27 -33 -42 -66 -4 -5 250 -2 -3 -2 -9
earliest $	326 -19 -124 -29 -49 -3 -4 364 -2 -2 -1 -18
elaborate	-57
eligibility	78
email	-123
email address	-123
email at <x>	18
email from your	-21
email id to	-19
email to <x>	-66
email us	-22
empty	40
end	13
end $	153
end of the	-42
engineer	-43
enhance	37
enjoy	27 -3 -122 -7 358 -5 -1 -13 -1 78 -1 4
enjoy $	65
enjoy the	-15 -1 -9 -9 450 -20 0 -1 -1 -6 -1 -2
enjoy your	-56
enjoy your flight	-29
enjoyed	-34
ensure that	51 0 -1 -1 -5 -1 0 -3 268 -1 -1 67
ensure you	138
enter	-52
enter the	-44
entire	110
entirely	74
equally	262
error	-210
error message	-91
escalate this	95 -7 -1 -5 -2 -10 -3 13 -4 -4 -2 131
escalated this	98
estimated	-39
etc	55 -3 134 -3 -6 -7 -1 -1 -2 -4 -1 -1
evaluation	103 -1 -8 -8 46 -1 0 -1 -2 -2 -3 150
evening $	-21
eventually $	29 -1 -50 -3 -3 -3 0 552 -2 -7 -2 -2
every	43 -286 25 -38 9 -57 -46 -78 -49 12 -31 37
every customer	44
every day	29
every day $	70
every time	68 0 -32 184 31 -1 0 -1 -3 -4 -2 2
everybody	104
everybody $	144 -1 223 -5 -2 -2 0 -1 -2 -2 -2 -1
everyone	237
everyone $	44 -1 117 -16 -22 -7 0 7 -2 -4 -3 -2
everyone else	148 -1 -18 74 142 -3 0 -1 -2 -5 -2 -1
everything	96
everything we	148
everything we do	45 -1 -23 -2 -4 -1 0 -1 -1 -2 -1 174
excellence	145 -1 -11 -2 -1 -3 0 0 -1 -1 -1 234
excellent	127
expectations is	41
expectations is vital	41
expecting	-36
experience	6 -263 -259 -295 -70 -55 4 -72 3 26 13 661
experience $	-14
experience and	69 0 -7 0 -5 -1 0 -16 -1 -1 0 330
experience for	87 -2 0 -3 -24 0 -1 -20 23 0 -1 186
experience for you	55
experience is	60
experience on	72
experience we	-24 -1 -1 -6 -4 -1 0 -1 -3 -2 -2 120
experience we want	-113
experience while	128
experience with	-21
experience you	-163
experience you had	-86
explained	493 -2 -96 9 441 -2 0 -8 -1 -3 82 -12
explained in	111 -1 -24 34 45 -4 0 -1 -1 -3 162 -2
export	51 -1 -2 53 -9 173 0 -2 -3 -6 -1 -4
extremely	42 -3 49 -3 -2 -3 -5 0 -1 -3 135 7
eye out	52 -2 -3 -8 -3 -1 0 224 -1 -3 -2 -2
facility	154 316 -3 -2 -11 -1 0 3 -1 -1 -1 -1
factors $	65
fail	110 -1 123 -2 -26 55 0 -12 40 -5 -4 -3
failed	-86
failure	168 -2 -15 26 -1 -5 0 -2 -1 210 0 33
fair to	106 -2 111 -2 -2 -4 0 -1 -1 -4 121 -1
families manage	39
families manage their	39
family $	59 -1 -11 -3 -2 -1 0 -1 69 -12 -1 145
fare is	63 557 -8 -5 -4 -2 0 -1 -2 -1 -1 -2
fast	202
fast as	53
fd	-43
features $	-34
fee	-19 119 -11 -19 -8 0 0 -1 0 -1 0 4
feed $	210 -2 274 -3 -4 -2 0 0 -1 -3 -2
feedback	38 -217 -90 -227 -17 13 -43 1 -1 -70 -21 277
feedback $	6
feedback and are	-20
feedback and have	69
feedback and will	64
feedback has	139 -1 -5 -1 -2 -2 0 -2 -2 -1 0 167
feedback has been	139 -1 -5 -1 -2 -2 0 -2 -2 -1 0 167
feedback is	146 -1 -15 0 -12 -1 0 5 -2 -1 0 202
feedback on	-28
feel	12 -79 29 -73 3 -12 135 -80 -12 19 -8 -59
feel free	-144
feel free to	-144
feel that way	96
feel this	104 -10 8 -3 -27 0 135 -15 0 0 0 -42
feel this way	163 -10 8 -3 -27 0 135 -15 0 0 0 -42
fell	130 -1 -16 0 -3 -1 217 -2 0 -1 -1 -3
fell short	130 -1 -16 0 -3 -1 217 -2 0 -1 -1 -3
fell short of	50
fetch details	87 -6 -17 0 -1 0 0 -1 0 -1 -1 165
fetch details against	87 -6 -17 0 -1 0 0 -1 0 -1 -1 165
file	-43
file a	-29
files	-60 -2 -3 -5 -3 388 0 -3 -2 -1 -1 -5
finances	39
find	11 3 -10 -8 191 -74 -47 -2 6 2 -19 -180
find a	145 0 -52 -1 -1 -13 0 -6 249 80 -1 -3
find a fix	159 -1 -11 -2 -1 0 -1 -2 595 -2 -2 -1
find the	27 -2 6 -5 240 -3 0 -9 -2 -4 -2 -2
fine $	-28 153 -7 -13 40 -4 -1 -1 -2 -2 -3 -1
firm	132 -1 126 -7 -5 -1 0 29 -2 -3 -2 -1
first	-21 -17 23 97 1 -9 -22 -187 -18 2 -23 -45
fix	21 -18 -29 -34 -37 -5 -2 7 453 23 -1 -22
flight	-64
flight $	-97
flight 's	62 -3 -7 -2 -5 0 0 0 -2 -1 145 77
flight , <name>	-34
flight is	28
flight number	-108
fly	-73
flying	-129
flying with	-42
flying with us	-31
folks	54 -7 4 -4 -2 -1 -1 -16 -1 -1 299 -17
followed	78 -6 57 121 -15 -1 0 -16 -1 -1 -1 -1
for	-31 -64 30 6 -29 -104 -8 -93 -48 -120 161 44
for #	-92
for # days	-42
for an	-89
for any	110 -87 -88 -139 -38 -75 373 -90 -84 -70 -73 -222
for any confusion	87
for any frustration	116
for any frustrations	59
for any inconvenience	288 -26 -110 -15 -74 -8 356 -27 -10 -6 -6 -28
for any rudeness	92
for any trouble	64
for anyone	36 -1 -77 28 22 -1 0 138 -1 -3 -1 -4
for every	76
for everybody	60 -1 130 -3 -1 -1 0 -1 -2 -1 -1 -2
for everyone	29
for flying	-36
for flying with	-27
for further	-22
for further assistance	-112
for getting	-36
for it $	30
for more	-27
for one	38
for our reference	-44
for reaching	-93
for reaching out	-87
for security	117
for security reasons	49
for sharing	49 -1 -4 -1 -2 -1 -1 -2 -3 -2 -1 169
for sharing your	20
for something	64 -1 -23 38 22 -2 0 0 -2 -5 235 -1
for taking the	-74
for the	-33 -61 4 23 24 -17 46 -43 30 -135 25 -97
for the confusion	-81
for the delay	-82 0 13 -1 0 -2 -63 0 -1 0 198 -1
for the extra	-73
for the feedback	-31
for the inconvenience	469 -55 -38 -67 -157 -35 469 -77 -17 -13 -27 -105
for the late	-38
for the record	66 -3 229 -8 -7 -3 -1 -1 -6 -2 -4 -5
for the same	56
for the trouble	-54
for the wait	-99
for their	50 -1 5 -3 -3 -4 -1 196 -3 -4 -1 -1
for themselves	150
for this instance	59 289 -14 0 -20 0 0 -3 -1 -1 -1 -6
for us	-25
for you	-16
for you $	-52
for you on	-41
for your	28
for your feedback	35 0 -9 0 -17 -3 0 -1 -2 -6 -1 155
foremost	42
forty	167 -2 -15 -4 379 -4 0 -1 -1 -10 -2 -1
forward	-141
forward to	-111
forward to seeing	-24
forwarded	43 -1 -33 -1 -7 -3 0 13 -4 -2 -1 132
forwarded to	171 -1 -33 -1 -7 -3 0 13 -4 -2 -1 132
forwarded to the	121
four hours	59 -2 269 -6 -2 -4 0 -1 0 -2 -2 -1
free	-18 42 0 -29 47 12 -10 -145 -12 1 -7 -3
free to	-17 -2 -7 64 17 -3 -1 0 -1 128 0 -2
fresh	43 -4 -31 28 -11 95 0 -1 -1 141 -2
from #	39
from our	33
from there	-43
from there $	-49
from your	-24
from your registered	-51
frustrating	-18 -1 -18 -1 122 -1 27 -3 -2 -2 -1 -1
frustration	25 -39 -186 -37 -6 -4 465 -71 -4 -6 33 -42
frustrations	98 -1 -5 -1 -1 -1 187 0 -1 -1 -1
fun $	-68
further	-44 2 -167 -39 21 -24 -43 202 -47 -24 -30 8
further and	76
further assistance	-132 -3 -1 -3 118 -2 -2 -3 0 -2 0 -1
further assistance $	-175
future	47 -16 -56 53 -4 -3 -2 1 -3 28 -1 120
gauge	136
generally	50 -6 -34 50 12 -1 0 -1 -1 120 -2
genuine	134
geographical	64 209 -14 -2 -2 0 0 -1 -2 -1 0 -1
get	12 -19 -131 -77 29 -318 -83 117 -51 5 9 -193
get back	49 -8 -47 -7 -19 0 -2 400 -5 0 0 -48
get back to	49 -8 -47 -7 -19 0 -2 400 -5 0 0 -48
get this checked	-32
get you	7 3 -51 -23 -150 -4 -15 127 3 -9 -3 -6
get you going	88 -1 -17 -1 -11 0 -1 177 -1 -1 0 -11
gets	65
getting	-12
getting a	124 182 -10 -2 -13 -2 0 -1 -5 -5 -11
give	12
give it	108 -3 -32 -3 226 -5 -1 0 -2 -4 -1 -6
give us a	-83
given	19 -31 244 -36 1 -1 -3 4 -1 -1 -1 4
given $	89 -1 310 -4 -3 -1 0 -1 -3 -3 -3 -1
given out	44 -7 198 -2 -1 -1 0 -1 -3 -3 -1 -1
giving	108
glad	-303 -4 -45 -4 226 -1 -2 -13 -1 73 53 -3
glad that	-34
glad to	-17 -1 -15 -1 121 -1 0 -2 -1 -3 95 -3
glad to hear	33 -3 -1 -2 234 -1 -1 -1 -1 -7 -4 -2
glad we	-74
glad we could	-25
go	7 -64 -3 54 17 -38 -27 -318 4 7 10 -46
go $	-31 -2 -15 -6 364 -3 0 -1 -2 -4 -2 -1
go ahead	-35
go through	14
go through the	41
go to	-27 -9 1 -10 -1 95 0 0 -2 144 -2
goal	90 -2 -30 -2 -27 -1 1 -10 -1 -1 -1 349
goal $	76 -1 -4 -1 -8 -2 0 -2 -1 -1 -2 330
goes	-127
goes back	-51
going	22 -137 -42 -8 24 -31 -35 18 17 10 5 -25
going asap	65
going asap $	65
going through	65
going to	38 -23 -18 -53 101 -3 -4 4 145 -2 -2 -8
going to be	118 -3 -17 -6 3 -1 0 34 182 -2 -2 -13
good	-99 -64 -56 99 114 -13 1 20 -5 25 -3 -99
good evening	-32
good morning	-47
got it	-30 170 -8 -8 -7 -6 0 101 -2 -3 -1 -1
got this	72 -2 -1 -13 184 -4 -1 -3 -7 -9 -1 -2
got this $	72 -2 -1 -13 184 -4 -1 -3 -7 -9 -1 -2
great	35 -52 -13 -87 304 -7 5 -118 -7 -13 -5 32
great day	-32
great experience	43 -1 -13 -1 -4 0 33 -1 -2 -4 -1 155
great to	-47
great to hear	-47
gst	-57
guarantee	201 72 -22 -10 -69 0 -9 -20 120 -1 70 -13
guaranteed	361 -5 26 -10 -65 -3 -1 -24 341 -2 24 -8
guaranteed $	213 -2 6 -2 -27 -6 0 -10 539 -3 46 -2
guess	195
guess $	195
guests	9
had	20 -37 40 126 -9 -109 -1 -229 -89 1 -51 -70
had in	41
had it	69 -1 5 176 -4 -7 0 -1 -5 -6 -2 -1
had with	-24
had you	98 -1 -33 351 -9 -4 0 -1 -2 -5 -2 -2
half the	57
handful	139
handful of	81
handle	60 155 -22 -1 -2 -1 0 0 0 -5 -1 -1
handled	128
handles	167 -3 101 -7 -3 121 0 -1 -1 -3 -1
hands	285 -3 260 -8 9 -1 0 -13 -1 -3 -1 -11
hands $	87 -2 207 -7 -1 -1 0 -1 -1 -1 -2 -1
handset	98
hang	61 0 -41 -2 8 -4 0 121 -3 -3 -1 -3
hang in	48 -2 -6 -7 -12 -7 0 142 -5 -5 -1 -2
hang in there	48 -2 -6 -7 -12 -7 0 142 -5 -5 -1 -2
happened	-54
happening	-66
happy	-192
happy to	-85
happy to assist	-26
happy to help	-73
hard	72
hard to	108
harder	129
harder to	106
hardly	304 -1 -2 -3 266 -2 0 -4 -2 -3 19 -1
has	-12 -169 16 -11 14 -57 1 -5 -229 -99 -43 13
has been	49
has been addressed	88 -2 -2 -1 248 0 -1 0 -3 -2 -6 -3
has been in	49 -3 -5 -2 185 -2 0 4 -1 -1 -1 -3
has been processed	61
has caused $	34
has its	37 -1 311 -6 -5 -4 0 0 -2 -5 -3 -1
has no	46 -2 120 -6 -3 -2 0 -1 -1 -3 -2 -1
hassle	227
hassle $	47
hassle free	105
hassle free $	79
have	5 -62 10 24 6 -65 65 6 -82 -37 -13 -121
have $	-26
have a	-8
have a great	-40
have advised	90
have an update	116
have been	-4 -18 19 46 -26 -31 17 -147 -27 -43 -42 3
have caused $	9 -2 -13 -3 -9 0 146 -5 -1 0 0 -1
have found	44
have just	-65
have more	46
have my	72 -1 -10 -9 -5 -7 0 -1 327 -6 -1 -1
have my word	97 -1 -4 -12 -3 -7 0 -2 175 -5 -1 -1
have no	116
have passed	-69
have paused	87 341 -27 -2 -5 0 0 -2 -3 -1 0 -3
have paused our	87 341 -27 -2 -5 0 0 -2 -3 -1 0 -3
have put	-17 -2 -2 220 -13 -12 0 -1 -2 -3 -2 -2
have received	61
have spoken	67 -3 185 -4 -4 -3 0 -2 -3 -7 -3 -1
have taken	140 -2 -53 -3 -26 0 -1 0 0 -1 0 258
have taken note	148 0 -7 -1 -2 -1 0 -1 -2 -2 0 261
have taken your	41
have this checked	-58
have to	58 -38 4 -34 1 267 -23 -3 -2 -22 11 -105
have tried	-29
have you in	-46
have you on	56
have you tried	32 -1 -2 -9 122 -9 -1 -1 -1 -13 -2 -2
having	28 -89 -5 173 3 -18 12 -129 -13 -20 2 5
having a	71
having the	79 -1 -25 147 1 -5 10 -1 -1 -4 -1 -1
he will	-53
hear	-221 -75 -239 -7 31 -10 118 3 -9 1 -5 2
hear about	-58
hear about the	-35
hear about this	-60
hear that	-20
hear that $	-78
hear that you	17
hear this	-215
hear this $	-84
hear this ,	-26
hear you	-27 -1 -7 0 -2 -1 342 -1 -1 -1 -1 -2
hear your	-22
heart	105 -5 -15 -10 -52 -1 -1 -16 150 -2 -1 115
heart of	45 -1 -23 -2 -4 -1 0 -1 -1 -2 -1 174
heart of everything	45 -1 -23 -2 -4 -1 0 -1 -1 -2 -1 174
hello	-103
hello $	-257
hello <name>	-24
hello <name> $	-164
hello <name> ,	29
hello <name> <name>	-66
help	-127 13 -191 5 4 -6 -67 9 6 -73 2 27
help $	-54 -7 -81 10 259 -1 -2 1 38 -2 -1 -5
help ,	-53
help families	39
help families manage	39
help section	-44
help section of	-70
help sort	-27
help sort things	-21
help with	-40
help you with	-63 -2 -2 0 -2 0 -1 121 -1 0 0 -5
helps	-12
helps $	-138
hence	298
hence the	33 14 172 -2 -11 -11 0 -3 -2 -2 -2 -2
her	-191
here	-115
here 's	-31
here <x>	-119
here <x> $	-37
here on	41 52 -12 -2 -4 -3 0 -2 457 -3 -1 -1
here to help	-19
hey	-147
hey $	-41
hey , <name>	-27
hey <name> $	-250
hey there	-60
hey there $	-118
hi	-105
hi $	-153
hi ,	-42
hi , <name>	-140
hi <name>	5
hi <name> $	-404
hi <name> ,	4
hi <name> <name>	-41
hi there	-60 121 -61 -4 -24 0 -7 -4 0 -1 26
hi there $	-203
highest	53 -2 3 -2 0 -7 0 -2 115 -2 -1 18
highlighted	215
highlighted $	42
his	-20
history	-48
hitch	116
hold	-118
hold the	-58
honestly	243 -1 -10 9 60 -3 0 -6 161 -6 -3 -2
hope	16 -158 -493 -220 396 -58 -31 -8 -73 2 -31 -5
hope this	-129
hope this helps	-87
hope to get	46
hope to have	57
hope to see	-28
hope you	26 -17 -54 -31 652 -4 -15 -150 -7 -7 -2 -45
hope your	118 -1 -8 -1 289 -2 0 -3 -3 -3 0 -3
hopefully	40
hour	-168
house	39
how can	-25
how much	38
how the	147
how they	65
how we can	-84
however	85 -2 -75 -163 -24 -41 -4 8 -46 -45 1158 -231
however ,	55 6 -11 -67 -2 -15 0 15 -11 -15 71 -120
however , if	-42
however , it	96
however , the	78
however , we	69
hundred	164
hurry	69 -5 1 -4 260 -5 0 -1 -4 -5 -2
i	-77
i 'd have	38
i 'd like	-40
i 'd suggest	77
i am	1 134 -21 -13 -22 1 -5 8 0 13 -5 9
i am afraid	209 152 4 -3 -41 1 -37 -63 -8 -9 -8 -45
i am not	41
i am so	-42
i am sorry	-73
i am sure	202
i am unable	132
i am very	-22
i can	-61
i can only	123
i can see	-74
i could	44 93 -9 48 -4 -7 -1 -2 -4 159 -3
i have	-161
i have put	-71
i regret	46 -1 -5 -5 -1 -2 479 0 -1 -5 -3
i see that	160 -1 10 -4 -2 -3 0 -3 -4 154 -3
i will	-65 -31 -76 -15 -10 -1 0 156 17 87 0 -21
i will send	-32
i would not	51
icon	-76
id	-159
id to	-34
identify your account	67 119 -4 0 0 0 0 0 0 0 0 -3
identity	57
if	-58 42 -81 30 0 2 73 28 -160 32 -2 -207
if anything	-31
if it	-68
if our	165 -1 -25 0 3 0 133 -4 0 -1 -1 -3
if that	-41
if the	-29
if there was	103
if they	-40
if we	65
if you 'd	-82 -7 -1 304 -6 -8 0 -2 -2 -4 -2 -1
if you are	12
if you can	-42
if you have	-48
if you need	-129
ill	-42
imagine	142
importance	126 -1 -15 -1 -2 -1 0 0 -1 -3 -1 331
important	124 -18 -69 -16 -21 -1 -4 5 -1 -1 0 472
important to	155
important to us	133 -2 -39 -1 -13 -1 0 -7 -1 -1 0 174
impression	36
improve	19 -9 -39 -14 -56 -1 0 -10 -1 -1 0 438
improve our	48 -1 -22 0 -4 0 -1 -18 -1 0 0 126
improve our products	61
improving the	77
improving the experience	44
in	-7 30 -19 4 -38 97 -245 16 -64 3 -63 -10
in #	-45 -2 83 -13 -3 -4 0 -1 132 -6 -1 -1
in <name>	-33
in accordance	177 -4 -5 -2 1 -2 0 -4 -1 -1 -1 249
in accordance with	177 -4 -5 -2 1 -2 0 -4 -1 -1 -1 249
in advance ,	66 -2 178 -2 -1 -1 0 0 0 -3 -1 -1
in and	-67
in app	-17
in app support	-33
in certain	106 117 0 -2 -1 -1 0 0 -1 0 -1 -2
in contact	154 -1 -3 0 -3 -1 0 323 -2 -1 0 -3
in dm	-31
in due	207 -2 -32 -1 -9 -3 0 424 -2 -2 -1 -9
in due course	207 -2 -32 -1 -9 -3 0 424 -2 -2 -1 -9
in for	-89
in line	72
in line with	87
in may	71 -1 128 -11 -3 -6 -1 -1 -2 -6 -1 -1
in no	65
in no time	65
in one	33
in our records	98 193 -10 0 0 0 0 0 0 0 -1 -1
in such	102
in the	0
in the air	33
in the house	133 0 -14 147 -2 173 0 -1 -1 -3 -2 -2
in the meantime	-46 -4 -4 -4 254 -2 0 -1 -1 0 -2 -1
in the past	116
in the queue	138 0 -20 158 -3 -3 0 19 -2 -3 -2 -4
in the subject	-160
in the system	89
in the terms	76 -1 257 -11 -3 -6 0 -1 -2 -3 -1
in the wrong	86 -2 -7 329 -4 -5 0 -1 -1 -3 -3 -2
in their	19
in there	36
in these	100
in this	39
in touch	18 -14 -130 -31 -20 -10 -12 504 -31 -7 -2 -144
in touch $	-54
in your	-8 129 -13 39 -9 -5 -1 -29 -7 5 2 -27
in your <name>	-30
in your account	-55
inconvenience	590 -387 -312 -389 -196 -208 746 -564 -178 -175 -157 -271
inconvenience $	467 -52 -205 -45 -27 -31 335 -61 -18 -19 -19 49
inconvenience ,	11
inconvenience , <name>	97
inconvenience caused	403 -45 -14 -41 -79 -9 304 -59 -15 -15 -17 -116
inconvenience caused $	183
inconvenience caused to	44 -2 -33 -1 -3 0 217 -2 0 0 0 -4
inconvenience regretted	105 0 -7 -1 -6 -4 145 -2 -3 -2 0 -2
inconvenience regretted $	105 0 -7 -1 -6 -4 145 -2 -3 -2 0 -2
inconvenience this	-87 -8 -41 -6 -20 0 412 -9 -1 0 0 -8
inconvenience you	61
inconvenience you have	79
industry	320 -2 -10 -5 -19 -1 0 -8 -1 -1 -1 242
info	-39
inform	491 81 -132 13 -110 -6 -100 -60 -8 -8 7 130
inform you	227 122 -79 -34 -56 -2 -56 -40 -5 -6 10 82
inform you that	200
information	-11
informed	2 -17 -42 -40 3 -2 -3 -3 -3 -2 -1 155
informed that	223 -9 -7 -15 -47 -1 -1 -5 -1 0 0 231
inputs	50
inputs in	31
inputs in detail	40
insights	99
insights are	99
insights are valuable	54
instance	157 115 -79 -2 -3 0 -2 -11 -1 -1 -1 66
instance $	134
instantly	71 -2 124 -3 -5 -5 0 -2 215 -2 -1 -1
instead	-77 -1 -3 147 -5 -2 0 -1 -1 -5 -3 -1
instead of	-20 -1 -3 147 -5 -2 0 -1 -1 -5 -3 -1
instructed	135
intend	57
intend to	57
intention	129 -1 153 -2 4 -1 -1 -1 -1 -1 -1 -2
intention to	71 -1 191 -4 -1 -1 -5 0 -1 -1 -1 -2
intentional	136 -5 272 -5 -2 -2 0 0 -8 -1 -2 -2
interested	63 -1 -3 -9 364 -6 -1 -2 -3 -3 -2 -3
into account	55
into this and	71
invoice	-26 -2 156 -22 -2 -6 0 -1 -2 -2 -1 -1
iphone	-30 -3 -2 -10 130 -7 0 -2 0 -6 -1 -2
is	78 2 125 -60 6 -534 -99 12 -48 -174 -20 -6
is a	59
is a bit	74 -1 -13 -7 306 -1 0 -1 -2 -6 -1
is always	53
is an	54 -7 117 -14 -33 0 0 -15 0 50 -1 8
is another	126
is at the	45
is for	29 -14 229 0 -61 0 4 -7 -1 -1 -1 -14
is for the	158 -1 247 -4 -4 -1 0 0 -2 -2 -4
is going	39
is going to	133
is it	-24
is less	114
is less than	114
is mandatory	146 -4 227 -3 -1 -1 0 0 0 -3 -1 -5
is nearly	75 -1 -7 133 -2 -2 0 0 -1 -3 -3 -1
is nearly always	75 -1 -7 133 -2 -2 0 0 -1 -3 -3 -1
is no	39
is not	64 85 1 -24 -1 -24 -48 -248 -109 -11 38 -39
is not a	52 -41 142 0 -11 0 -2 -4 0 32 -1 -5
is not available	161 432 -44 -1 -10 -1 0 -1 0 -2 -1 -2
is not currently	89 159 -13 -3 -1 -1 0 0 -1 -3 -1 -1
is not possible	142 295 -24 -2 -2 -2 -2 0 -1 -3 -2
is not really	71
is not something	99
is not the	-36
is only	103
is our	193
is required	27 -1 -4 -2 18 -1 0 -1 -2 -2 -2 119
is required to	63 -1 -8 -3 -1 -1 0 0 -1 -3 -1 184
is the one	118
is there $	63 -7 -3 156 38 -1 -1 -3 -5 -2 -2 -3
is there for	124
is this	-65
is to provide	108 -1 -7 -1 0 -1 -1 -1 -1 0 -1 139
is very much	50
is vital	41
is vital to	41
is what	123
is what you	188
is why	52
is worth	59 -2 -14 -8 459 -1 0 -1 -2 -2 -10
issue	-4 -99 8 -30 -378 8 -17 188 29 2 5 8
issue $	-36
issue highlighted	42
issue highlighted $	42
issue persists	-37
issues with	-145
it	1 -176 1 14 20 66 -144 81 86 81 -8 -289
it $	0 -7 -19 52 35 -3 -114 -46 5 15 -148 -126
it 's	27 23 34 15 -5 -100 61 -36 -65 -128 1 38
it 's a	43
it 's best	98 -1 1 143 -2 -2 0 -1 -1 -3 -1 -2
it 's not	49
it 's still	-43
it a	72
it all	-57
it can	-20 -6 -7 -9 57 -1 0 -10 -1 134 -2 9
it can not	-32
it does	27
it for you	-28
it gets	88
it goes	-101 140 -1 -10 -9 -3 0 -1 0 -1 -1
it had	77
it has left	63
it is	5
it is not	-30 3 274 -3 -114 -1 -2 -6 0 -1 -1 -8
it is the	58
it out	-101
it says	50
it shows	-112
it soon	62
it soon $	62
it the	44
it until	56
it up	27
it up with	71 0 -21 -3 65 153 0 -2 -4 -4 -1
it was	7
it will all	108 -3 -5 -6 26 -7 0 1 120 -6 -1
it will be	48 -21 11 2 2 -2 -2 -20 217 -3 -1 8
it would	87
it would be	67
it would have	58 -1 -6 140 -1 -3 0 -1 -2 -5 -2
its	48
itself	106
journey	36
journey $	46
jp	-35
jp $	-28
just	5 -42 -14 -14 500 -38 -41 -25 -29 -48 -38 14
just a	29
keep us	-56
keep you	39
keep your	53
keeping	31
keeping up	41
keeping up with	41
keyboard	-31
kind	-31
kind regards	-53
kind regards $	-44
kind words	-155
kind words $	-44
kindly	19 -17 -231 5 -1 107 -44 22 -18 -19 -8 147
kindly share	-137
know	-35
know $	27
know <name>	61
know if	-53
know your	-101
known	168 -1 308 -1 -17 -2 -1 -2 -1 -1 -1 7
labelled	198 -6 199 -9 -2 -7 0 -1 -3 -5 -4
language	191 -2 -69 352 -39 -12 0 -7 -1 701 -3 -3
language $	48 -7 -18 54 -3 -3 0 0 -2 484 -8 -1
last month	128
late to	71 150 -1 -6 -5 -4 -1 -2 92 -17 -2 -2
latest	-100 -1 -1 -3 -2 -4 0 121 -1 0 -2 -7
latest version	-81
leadership	-52
leadership team	-36
leave	19
left	23 -35 -11 132 110 -5 0 -65 -2 -5 10 -50
legal	63
let	-5
let it	62 0 -4 -12 43 170 0 -1 -3 -4 -2 -1
let me know	-94
let our	-74
let us	-65 5 -95 -18 133 -1 -2 -1 -1 23 0 -20
let us know	-114
letter	-48
letting	-51
letting us	-30
letting us know	-30
life	109 -2 -2 -3 13 -1 0 -1 216 -2 -2 -3
like	-8 -17 -148 6 43 -31 1 -130 -104 2 14 45
like the	-28
like to	-56 -4 8 9 -117 -14 -2 18 -15 -27 16 58
like to have	-67
like to help	-73
like to inform	199 -10 -136 -12 -26 -1 -5 -14 -1 -1 35 174
like to look	-75
likely	22
line	15
line for	-35
line for our	-37
line with	32
lines	50
link	-95
link $	-28 245 0 -4 -2 -9 0 -2 -5 -2 -1 -14
link <x> $	-105
link to	-39
little	51 -21 -314 -5 584 -2 -4 -6 14 -4 -1 -43
live $	60
lives	29 -1 -26 -4 277 -7 0 -1 -1 -3 -1 22
lives of	140
loads	276
located	-60
lock	32
locked	-38
log	-26
log in	-25 -17 -1 -6 -5 254 -1 -2 -1 -5
logged	226
logging	-33
lol	82 -1 -17 -6 387 -6 -1 0 -2 -11 -2 -1
long as	-25
long way	111
longer	106
longer than	5
look	-23 -179 -193 10 30 -37 -4 278 -3 -43 -17 -64
look $	-93 0 0 -4 -3 -1 -1 148 -2 -3 0 -17
look forward	-92
look forward to	-92
look into	-15 -7 -105 -12 5 -1 -3 190 -17 0 0 -1
look into this	-32
look into your	61
looked	32
looked at	94
looking into	66 -1 -28 0 -7 -1 0 265 -1 -1 -7 -1
looking into this	66 -1 -28 0 -7 -1 0 265 -1 -1 -7 -1
lot	21 -41 -14 254 18 -6 -9 -67 -9 33 -3 -69
lot to us	-39
lounge $	67
love	-343
love to	-114 -3 -2 -2 -3 -1 -1 -3 -1 -1 0 257
love to hear	-25
lower the	67
loyalty	-55
made a	55 -1 -5 -14 -3 -3 0 -1 -3 -6 212 98
made by	55 -2 121 -5 -2 -3 0 0 -1 -3 -2 -1
mail	22
mail $	310
mail ,	185 -2 -9 -9 -3 297 0 0 -2 -9 -1 -1
mail at	-26
main	-33
maintaining	104
maintenance	-39 -14 -4 -15 -5 -1 -2 131 0 -1 0 27
majority	358 -2 306 -5 -4 -2 0 -2 -1 -3 -2 -5
majority of	115 -1 254 -5 -6 -2 0 0 -1 -5 -2 -1
make	11 -6 14 1 -223 -80 -19 -6 88 8 14 11
makes	30
making	44
manage	75
manage their	48
manage their finances	39
managed	47 -1 -25 29 -19 -10 0 -1 -4 121 -2
manager	-43
many	66 -84 -13 16 178 -12 -12 -94 -7 -12 -6 8
many of	111 -1 -11 -4 145 -2 0 -1 -2 -2 -3 -3
many people	224
map	61 -3 225 -9 -1 -2 0 0 -1 -4 -2
match	-29
matter	247
matter $	19 -2 -117 16 28 -1 0 16 -2 -3 -1 3
matter and	136 -1 1 -2 -2 -1 0 235 -15 -2 -1 -1
matter how	78
matter of	188
may be able	-46
may have	14
may have caused	148 -1 -8 -2 -7 -1 117 -4 -1 0 0 -1
may not	43
may not be	42
may take	44 -2 -18 -3 7 -6 0 139 -3 -4 -35 21
may we	-34
maybe	358
me	-193
me know	-94
me the	-26 -1 0 -3 -6 -1 -2 -3 -4 -8 226 -1
me to	-67
me which	-36
me your	-62
means	12 -34 128 5 -11 -5 -7 -29 23 -3 -1 7
means a lot	-60
means that	62
meant	29
meantime	-46 -4 -4 -4 254 -2 0 -1 -1 0 -2 -1
meantime $	-51
member	-4
member will	223 -10 -14 -2 -15 0 -1 136 0 0 0 -17
member will be	223 -10 -14 -2 -15 0 -1 136 0 0 0 -17
members	58
members expectations	41
members expectations is	41
mention <x>	-27
mentioned	225 -1 -7 28 155 -3 -3 -31 -1 -1 -1 -5
mentioned in	66 -1 -5 27 116 -3 0 -1 -2 -2 -1 -1
mentioned in the	86
mentioning	-38
message	-61 -6 -9 3 205 16 -1 -2 -1 -2 0 -19
midnight	-34
might	144 -1 -4 83 -1 -12 1 17 -13 -16 -10 -119
might be	77 13 -18 114 -3 -2 0 36 -2 -2 -1 -9
might have	138
miles	-25
million	103
min	51 -1 -14 205 -4 160 0 0 -5 -7 -1 -2
mins	58 -1 -25 -6 202 -4 0 -1 108 -3 -1
minute bugs	80
minutes	-26
minutes $	-107 31 -43 56 0 -2 -1 0 0 160 -4
misuse	109
mobile number $	-33
moment	82
moment $	41 264 -9 -7 25 -2 -1 1 -2 -2 -1 -9
moments	193
money	-18 0 136 0 -20 -3 1 -23 19 16 0 -37
month is	46 -6 -16 -9 414 -1 0 -1 -2 -6 -2 -1
more	-11
more info	-117
more time	179 -1 -16 -11 -6 -2 -1 246 -4 -3 -1 -1
morning	-67
most	152 19 -40 186 46 -80 -35 -129 -37 -45 -26 -37
most likely	80 -1 -16 332 -2 -6 0 0 -1 -4 -1 -1
most of	74 5 -2 131 -3 -1 -1 -9 0 -1 -1 -22
most of the	81 -1 -1 166 -1 -2 0 -1 -1 -3 -3 -2
mostly	89 -1 -36 790 -5 -6 0 -1 -2 -7 -2
mother	106 -3 0 -7 239 -10 0 -1 -3 -8 -1 -2
motto	114 -2 -11 -1 -2 -5 0 -1 -2 -1 -1 177
move	-28
moved	-62 -1 -3 -7 224 0 0 -1 -4 -5 -1 -2
moving	56 -4 -15 -6 1 -1 0 346 -2 -2 -9 -2
much	40 -128 -26 -1 336 -31 -43 -46 1 -27 -10 1
much for	-26 -2 -1 -3 -7 -2 -1 -1 -5 -4 -1 115
much longer	77
much longer $	77
must	113 9 -99 14 0 639 -11 -148 -9 -15 -14 -147
must be	24
my heart	78 -3 -5 -9 -9 -3 0 -2 694 -10 -1 -2
my word	126 -1 -8 -7 -4 -5 0 -1 275 -7 -1
myself	-73
naturally	51
near	167 -1 9 12 -10 121 0 -4 -3 -6 -3 -3
nearly	25
necessary	28
need	-47 4 10 -364 -6 261 -131 -237 7 24 2 -58
need $	-46
need anything	-35
need assistance	-71
need us	-39
need your	-54
needed	-37
needful	276 0 -44 -2 28 -5 0 -2 -1 -3 -3 342
network	55
network $	63
never	303 6 199 3 -111 -72 -113 -406 88 -60 1 -22
never intend	94
never our	184
never our intention	81
never want	82
new	-22
newest	47
next	-15 -7 -53 18 2 -2 -19 3 6 13 -13 -156
next time	11 -8 -162 266 -9 4 -1 -40 -1 17 0 -11
no	24 197 -16 -12 -14 -153 -109 -193 17 24 -4 -86
no charge	-32
no control	52
no matter how	78
no need	-22 -6 -12 -5 78 -5 0 0 -2 166 -1 -1
no need to	-81
no point	69
no say	75 -3 122 -5 -2 -2 0 -1 -3 -5 -2 -1
no say in	75 -3 122 -5 -2 -2 0 -1 -3 -5 -2 -1
no time	38
nobody is	146 -1 246 -5 -6 -1 0 -1 -2 -4 -3
non	25
non refundable	75
nonstop	70 505 -3 -4 -11 -1 -1 -1 -1 -2 -2 -1
noon	-41 124 -2 -5 -5 -1 0 -1 -2 -7 -1 -1
normal	50 -9 -10 -23 348 -1 -2 0 -1 -2 -1 -13
not	114 249 28 45 -12 22 29 -520 -200 108 -35 -518
not $	-13
not a	117
not allowed	186 158 -6 -3 -2 -1 0 0 -1 -1 -1
not available	58 150 -95 44 -32 -1 -2 -3 -1 -1 -7 -6
not be	30 252 3 -109 -46 3 -50 -42 -65 -14 -3 1
not be able	435 286 9 -15 -23 -2 -2 -54 -2 -2 -2 -16
not be possible	50
not be too	86 -5 -5 -4 -4 -5 0 281 -3 -4 -1
not control	77 -18 292 -1 -1 -1 0 0 -2 -3 -1
not currently	89 159 -13 -3 -1 -1 0 0 -1 -3 -1 -1
not even	101 -5 1 -6 132 -10 0 0 -2 -3 -2
not every	85 -1 50 -4 -4 -1 0 0 -1 149 -1 -1
not get	32
not give	185
not good	-59
not guarantee	100 230 -7 0 -1 -1 0 -1 -4 -3 -1
not happen	81 -2 -1 142 -21 -3 28 -2 67 -7 -2 -1
not happen $	64
not have	-24 133 -46 5 3 -25 -8 -77 -13 -22 -10 -62
not have a	63 276 -11 -3 -13 0 1 -5 0 -1 0 -6
not have the	75
not have to	-115
not in	57
not in the	114
not make	57 1 11 -4 -2 -3 0 0 -2 137 -3
not mean	113 -4 259 -4 -2 -3 -1 0 -2 -5 -2 -1
not need	-40 -4 0 -5 -7 -4 0 -2 264 -10 -12
not offer	56
not open	105
not open a	123
not possible	142 295 -24 -2 -2 -2 -2 0 -1 -3 -2
not possible $	71 122 -9 -2 -1 -2 -4 0 0 -3 -2
not quite	69
not really	207
not skip	149 -8 -10 -10 -3 178 0 0 -3 193 -1
not something	132
not something the	54
not speed	84 32 -12 208 -2 -1 -1 0 -1 -7 -2
not support	84 104 -13 122 -2 -14 0 0 -2 -7 -1
not sure	48
not sure what	54 -5 -12 -6 272 -1 -1 0 -2 -5 -2
not take	39
not the	-24
not the experience	-31 -1 -1 -6 -4 -1 0 -1 -3 -2 -2 120
not us	134 -2 264 -3 -3 -4 0 -1 -3 -1 -1
not us $	82 -3 196 -4 -2 -6 0 -1 -3 -2 -1 -1
not wait	-191 -3 -2 191 -3 -21 0 -1 -3 -2
not wait to	-117
not want you	-66
note of	148 0 -7 -1 -2 -1 0 -1 -2 -2 0 261
note your	196
noted	182 -15 -167 -30 -9 -1 -7 -67 -1 0 0 836
noted $	262 -3 -56 -6 -34 -1 -2 -13 -1 -1 0 412
notes	184 -1 -5 213 -11 -10 0 9 -1 -2 -1 -2
nothing	96 -283 225 -28 -7 -44 -38 -265 117 -62 -31 -240
nothing $	-64
nothing to	60
nothing to be	85 -1 -15 43 124 -3 0 0 -2 -2 0 -1
nothing to do	61
nothing we	59 -15 203 -2 -2 -1 0 -1 -4 -5 -2 -1
nothing we can	59 -15 203 -2 -2 -1 0 -1 -4 -5 -2 -1
notice	69
now	-77
now $	-17 119 -15 -3 33 -1 -5 -37 -1 -1 14 -21
now and	119 -1 -9 -2 -2 -3 0 170 14 -5 -1
number	-107 17 -212 66 2 110 -25 18 -22 -35 -18 -1
number $	-109
number ?	-47
number ? $	-47
number in	-25
occasion	318
occasion $	39 -1 -1 -5 -1 -1 1 -1 -2 153 -1 -2
occur	46 -1 -1 -5 170 -2 0 -1 -3 -5 -2 -1
odd	40 -1 8 -2 218 -3 0 -2 -2 -4 -2 -1
of	39 -106 11 15 2 -96 -55 -180 -235 90 1 39
of a	-22
of account	103
of aircraft	155 -3 316 -2 -3 -3 0 0 0 -5 -2 -1
of any	40
of carriage	43 -1 174 -11 -1 -10 0 0 -3 -4 -3 -2
of charge $	-37
of course $	-39
of every	86
of everything	73
of everything we	45 -1 -23 -2 -4 -1 0 -1 -1 -2 -1 174
of one	62
of our	26
of our control	64
of our customers	106
of our flyers	59
of our passengers	85
of our users	67
of that	42
of the	-13
of the #	-45
of the app	-18
of these	49 39 -53 177 -7 -5 0 12 -2 -3 -1 -1
of those	40
of what	99 0 -41 -2 141 -1 0 -1 -1 114 -2 -2
of which	146
of you	-20
off	-9
offence	160 -5 -22 -7 33 -1 0 -1 -1 586 -1 -3
offer $	35
offering	49
oh	-253
oh no	-71
oh no $	-111
okay $	62 -3 -6 -11 161 -8 -1 -1 -2 -11 -3 -2
on	-28 -106 62 8 1 -128 -52 32 68 -21 9 -151
on ,	-69
on <day>	-84 -1 -18 -2 -10 -1 0 -1 401 -4 -2
on <name> $	34
on <x>	-101
on <x> $	-49
on board	-18
on each	72 -2 223 -10 -2 -5 0 0 -5 -5 -2 -1
on improving	121
on our team	141
on purpose	83 -1 252 -6 -5 -2 0 0 -4 -2 -1
on the	-11
on the #	-40
on the <name>	-29
on the back	145
on the bank	231 0 301 0 -8 -1 -1 -4 -1 -4 -6 -2
on the basis	54
on the call	-47
on this occasion	40 -2 -6 -7 -1 -1 152 -1 -1 148 -1 -2
on ticket	32
on ticket #	32
on time	175 -22 148 1 -98 -1 -4 -62 29 -1 7 1
on time and	99
on us	-47
on us $	-36
on your way	72 -16 -85 -17 -3 -1 -1 128 -11 -4 -1 -6
once	-35 6 2 -49 -31 -24 -18 312 -1 -37 -21 -81
once it	47
once we	171 -1 -58 -2 -11 0 -1 522 -5 -1 0 -17
once we have	35
one	43 -57 3 14 -4 21 -230 -14 37 24 34 -184
one to	83 36 4 -5 -5 -7 0 31 -3 134 -1 -1
one who	157
ones to	116
only	186 246 -16 19 -4 -16 -26 -461 -172 -55 -3 -404
only a	61
only able	67 176 -1 -2 -1 -2 -1 -1 0 -2 -1 -2
only able to	67 176 -1 -2 -1 -2 -1 -1 0 -2 -1 -2
only and	90 -2 252 -3 -3 -1 0 0 -2 -5 -1
only go	105
only the	25 254 -11 24 -18 -2 0 -2 -1 -3 -3 -3
ons	65 155 -13 -3 41 -5 -1 0 -1 -2 -2 -1
open a	48
operating system	-30
operational	98 -1 404 -2 -3 -2 0 -1 -1 -3 -2 -2
opportunity	84 -1 -54 143 0 -4 0 -3 -1 -4 -2 136
opportunity to	40
options	-67
options $	-75 -1 -2 -5 115 -1 0 -1 0 -13 -1 -2
or	-55 2 59 125 -94 -16 29 24 -115 -187 -32 -349
or <name>	-58
or a	-39
or call	-60
or call us	-29
or concerns	-32
or it	84 -2 -17 16 -4 302 -1 -3 -5 -3 -2
or via	-46
or you	-31
other	22 -24 -18 -1 338 -1 7 -147 -12 8 -13 -171
others	249 1 126 -45 1 -1 -3 -38 0 -1 18 2
otherwise $	97 -3 10 -6 -2 -1 0 13 -4 206 -2 -2
otp $	188 -1 -17 255 -3 -5 0 0 -2 -2 -1 -1
ought	-23 -6 -2 -7 163 -17 -1 -3 -2 -7 -2 -2
ought to	-23 -6 -2 -7 163 -17 -1 -3 -2 -7 -2 -2
our	-13 -68 39 -273 -71 -232 -14 -4 -78 -699 30 123
our <name>	-16
our <name> will	128
our best	6
our best to	22 -11 155 -4 -37 -1 -4 3 -1 0 -1 -20
our control	64
our control $	64
our customers	38
our end $	33
our goal	67 -1 -8 0 -10 -1 0 -5 -1 0 -1 329
our goal $	53 -1 -8 -1 -3 -2 0 -1 -1 0 -2 181
our hands	98
our intention	81
our members	72
our members expectations	41
our reference	-44
our reference $	-44
our services	80
our services $	38
our services for	100
our sincerest	74
our sincerest apologies	74
our team	94 -181 -39 -154 -184 63 -59 406 -115 -30 -72
our team 's	71 0 -17 0 -2 185 0 71 -1 -1 -1 -1
our team is	36 -1 -17 -2 -12 0 -5 519 0 0 0 -3
our team to	32 -5 3 -4 -25 0 -2 -46 0 0 0 221
our team will	11 -31 -159 -16 -108 -12 -10 38 -19 -4 -4 -10
our users	101
our valued	131 -1 -2 -1 -4 -1 0 -1 -1 -1 -2 124
ourselves	19
ourselves on	61
out	5 -20 16 28 -49 -281 -135 101 48 58 32 -293
out $	-23
out ,	-80
out asap	191 -1 -5 -1 -1 -1 0 164 -2 -3 -1 -1
out for	-30 0 -17 -3 -3 -3 0 284 -3 -2 -1
out for you	-38
out of	22
out of #	40 -1 -13 -12 -7 -4 0 0 -3 160 -2 -1
out on	80
out that	97
out there $	137
out to	-31
out to assist	57
out to us	-145
outside	73 -8 422 -19 -8 0 -1 -17 0 -1 -1 -31
outside of our	98 -1 118 -1 -2 -1 0 -1 0 0 -2 -2
over at	-30
over the	-29
over the phone	-43
overlooked	125
overseas	70
own $	34
palette	54 -1 -6 -6 -2 -1 0 0 -3 -2 -2 287
paperwork	57
parcel	-30
parked	95 -2 -4 -2 -3 -1 -1 118 -2 -3 50
part	57
part of	80
partner	25
partners	145
party	38
pass	-45
pass this	-80
passenger	121 -2 232 8 -18 -2 0 -3 -1 -6 -1 -3
passengers	370
patience	27 -13 -191 -31 22 -1 0 9 -2 -2 0 98
patience $	31 -1 -68 -3 282 -1 -1 7 -2 -5 -1 -11
patron	230 -3 -4 -2 -3 -7 -1 -1 -3 -7 -1 202
paused	47 341 -27 -2 -5 0 0 -2 -3 -1 0 -3
paused our	87 341 -27 -2 -5 0 0 -2 -3 -1 0 -3
paused our services	87 341 -27 -2 -5 0 0 -2 -3 -1 0 -3
payment	-75 -13 115 -7 31 -1 -3 -14 -1 -2 -1 -13
payment is	-62
payments	16
people	334 -83 5 182 10 -15 -58 -282 -69 -6 10 -143
people do	100 -1 -4 127 -3 -3 0 -2 -1 81 -2 -1
per	170 -172 94 -55 -101 -28 -16 -141 -14 -34 1 96
per our	177
per the	278 -33 163 -32 -67 -2 -2 -29 -1 -2 4 -1
perfectly	128 -2 -43 -3 315 -3 0 -3 101 -5 -3
perfectly $	67 -4 -6 -4 45 -5 0 -6 198 -4 -2 -1
perhaps	127 -2 -24 214 -5 -4 0 -1 -2 159 -1
persists	-25 -9 -2 -4 -4 272 0 -2 0 -3 -2 -1
persists $	-43
personal	49
personnel	94
phone	-64 -2 -11 20 -21 163 -13 -57 -5 3 -3 -59
phone number	-63 -1 -2 155 -8 0 0 -1 -2 -1 -1 -3
phone number $	-44
photos	-57
picked	50
pin	77
plan	80
plane	53
planning	82 -4 -1 150 -34 -8 0 -2 -7 -7 -1 -5
please	-122
please ?	-56
please ? $	-56
please be	75 -25 -10 -60 -29 -9 -8 -6 -8 -7 -3 139
please be advised	39
please be informed	245
please check	-82
please continue working	104 -1 -3 -2 193 -5 0 -3 -1 -1 -1 -4
please dm	-48
please dm us	-53
please do	-22
please drop	-84
please drop us	-53
please feel	-29
please feel free	-29
please know	133 -3 177 -5 -37 -1 0 -10 -1 -2 -1 46
please know that	64
please let	25
please let us	36
please note	33
please provide	-31
please reach	-33 -1 -4 -2 321 -2 0 -1 -2 -2 -1 -2
please reach out	-33 -1 -1 -3 139 -2 0 -2 -3 -2 -1 -3
please send	-17 -1 -1 128 -3 -2 0 -2 -7 -5 0 -3
please send us	-97
please tell	-41
please try again	143 -1 -4 -10 -3 -4 0 205 -3 -5 -1 -3
please write	-47
please write to	-72
pleased	-25
pleasure	-146
pleasure to	-69
plenty	47 0 -91 -2 678 -3 0 -2 -1 -5 -1 -2
pm	-158 -5 -3 -2 -2 0 0 -1 166 -2 -1 23
point	57
point $	95
points	-30
position	87 -2 195 4 -16 -2 0 -3 -1 -4 -10 -1
position $	104 -7 280 -7 -3 -3 0 -1 -3 -5 -24
positions	63
positive	-26
possible	0 2 31 -117 -222 -31 -77 18 -40 -36 -24 -112
possible $	24 1 -22 -60 -96 -17 -58 125 -24 -19 -14 -155
posting	119
precisely	169
pressing	39 -2 -7 508 -3 -4 0 -1 -2 -2 -1 -1
pretty	63 -1 -5 -2 0 -3 0 113 -2 -3 154 -2
pricing	115 -4 1 -4 141 -3 -4 0 -3 -2 -2 -2
pride	266 -6 -9 -11 -30 0 -1 -19 -1 -1 0 317
pride ourselves	137
pride ourselves on	61
printed	104
printed on	102
prior	64
prior to	161
priority	26 -41 -59 -2 -206 -7 -11 8 169 -6 2 33
priority $	14 -26 -19 -27 -130 -4 -7 -3 167 -3 5 18
privacy	71
proactively	75
probably	148 -1 -67 685 -15 -5 0 -1 -2 -4 -3 -1
processed	216
processing	42
product	138 -1 -20 -47 3 -3 14 -61 5 -4 -2 140
product to	39
product to help	39
profile	-58
promise	257 7 -7 -29 -90 -1 -7 1 603 -3 -1 -16
promise to	130 13 -48 -2 -12 0 -2 14 359 -2 -1 -11
promptly	46
promptly $	103
proper	48
protect	50
proud	91 0 -3 0 -5 0 0 -2 0 -1 -1 402
provide the best	79 -1 -6 0 0 -1 0 -1 0 -1 -1 122
provide you	43
provide you with	37
provider	223 -3 284 -7 -44 -5 -1 0 -2 67 -1 -26
provider $	468 -2 415 -4 -33 -7 0 -9 -3 79 -1 -11
providing a safe	39
public	92 -8 -6 -4 -1 45 0 -3 -1 167 -1 2
published	232
published on	135
purchase	13 -36 254 -1 -132 -2 -5 -32 -1 -2 -1 -3
purpose	242 -3 346 -7 -36 -1 0 -2 -1 -1 -1 1
quarter	35 -2 325 -5 -3 -3 -1 -1 -5 -6 -2 -2
query	34
question	33
questions	-36
questions or	-74
questions or concerns	-32
queue	117
queue $	96
queue is	75 -3 -11 -7 202 -1 0 -1 -1 -2 -2
quickly	-73 -16 -27 -13 -9 -2 -6 321 -4 -2 -1 -65
quickly as	117 -12 -11 -9 -2 -1 -4 134 -3 -1 -1 -31
quickly as possible	22
quite	173 -1 -118 -11 156 -6 10 24 -4 84 -8 -71
quite a	152 0 -2 -4 46 -1 0 -1 -2 240 -2 -1
quite the	93
r	-48
raising	171 0 -45 118 -9 266 0 -1 -1 -5 -1 -8
ran	89 -1 0 -8 24 -5 0 -1 -3 231 -1 -1
random	76
rate	-82
rated	148
rather	92 -64 -7 -10 234 -10 -12 -103 -12 101 -9 -52
rather than	9
rbi	243
rbi guidelines	54
reach	-21
reach out to	-13
reach us	-57
reached	-37 -1 -3 -5 -4 -1 0 186 -1 110 -18 -1
reached out	-47 -5 -3 -4 -13 -1 0 269 -1 -7 -50
reached out to	-126
reaching out $	-66
read	60 -28 -12 19 213 -21 -5 7 -4 -6 -1 -9
read the	283 -1 -47 8 603 -23 0 -8 -1 -5 -1 -4
reads	36 -2 11 32 -5 -4 0 -1 -1 174 -1 -1
really	19
really $	124 -1 -38 21 193 -2 0 -1 -1 -3 -2 -1
reason for	131
reason for this	59 289 -14 0 -20 0 0 -3 -1 -1 -1 -6
reasons	105
reasons $	240
receipt of	384 -1 -54 -1 -19 -1 0 -3 -1 -5 -1 841
receipt of your	259 -1 -28 -1 -9 -1 0 -2 -2 -6 -1 430
received	53 5 -3 148 -12 -7 0 -34 -2 -2 -4
received $	83
recommend	-20 -1 -17 167 8 -4 0 13 -2 -3 -2 -1
record	25
recorded	78
reference $	-15 -3 -4 -6 -14 -7 0 -1 -5 537 -6 -7
refundable	75
refunded	-62
regards	-275 -5 -1 -14 -10 -3 0 -1 -1 -4 -1 191
regards $	-221
registered	-8
registered email	-41
registered email address	-46
registered email id	-14
registered mobile	-78
registered mobile number	-78
regret	378 -17 -466 -293 -330 -74 1349 -140 -90 -117 -63 -406
regret any	115
regret the	166 -100 -273 -72 -222 -33 1134 -159 -25 -39 -20 -270
regret the hassle	225 -2 -18 -2 -13 -2 356 -5 -1 -2 -1 -11
regret the inconvenience	381 -34 -100 -25 -63 -7 482 -70 -11 -14 -10 -109
regret to inform	81 228 -7 0 -1 0 -2 -1 -1 -1 -1 11
regret your	114 -1 -4 -2 -1 -1 324 -1 -3 -4 -2 -1
regretted	345 -6 -73 -9 -54 -1 1114 -15 0 -1 0 -23
regretted $	302 -4 -52 -5 -42 -1 647 -11 -1 -1 0 -20
regulatory	-49 -1 -19 -1 0 -1 -1 0 0 -1 -1 234
reinstall	-45 -1 -1 -15 -12 240 0 -1 -1 -9 -1
release notes	181 -3 -15 240 -4 -12 0 44 -2 -3 0 -1
relevant	33 -2 -66 -2 2 -1 0 201 -3 -1 -1 16
remain	184
remains	104 304 -4 -6 11 -4 0 -1 -2 -4 -4 -1
reminders	65
repeatedly	276 -3 -22 948 -5 -7 0 -1 -2 -9 -3 -1
reply	-37
reply $	-56
reply with	-33
report	-28
reporting	224
reports	138
requests	90 -8 -1 -3 18 173 -1 0 -1 -2 -1 -1
require	59
required	90
required to	242 -7 115 -7 -17 -1 -1 -6 0 -1 -1 34
requirement	19
requires	174
requires a	58 -6 44 -5 -10 -9 0 -1 0 -6 131 -1
reservation $	56 70 8 -5 -1 -2 -1 0 -2 -5 142 -3
resolution	68
resolve	16 -21 -164 7 -71 -5 -7 89 158 -3 -1 -41
resolve it	63 -1 -2 -3 0 -1 0 -42 203 -3 -1 -2
responsibility	233 -2 7 53 -3 -1 0 -1 -1 160 -3 -1
rest	-22
rest assured	64 -17 -127 -26 0 -3 -5 109 45 -1 -5 64
rest assured that	94
rest of	-28
restart phone	101 -2 -5 -3 -10 737 -1 -1 -1 -12 -1 -2
restriction	62
retailer	145
revert	129
revert soon	88
reviewing the	59
reviews	39
right	-42
right $	-91 -1 -16 -8 174 -1 0 0 -2 -3 -2 11
ring	-26 -1 1 -4 -6 185 0 23 -3 -6 -3
rooms	177
round	45
round the	53 -1 -2 124 -11 -1 0 -2 -1 -2 -2 88
router $	114 -2 68 -9 -3 139 0 -1 -2 -6 -5 -2
rudeness	150 -1 -35 -1 -13 0 145 -13 -1 0 -1 -4
rudeness $	40
run by	60
run by the	60
running $	40
sadly	228 146 -30 -21 0 -1 -2 -8 -1 54 -1 -8
sadly ,	32 174 -21 -22 -2 -5 -1 -1 -2 -4 -2
safe	-23
safety	197 4 140 -59 -62 -5 -4 -55 -3 -3 6 34
safety is	114
safety is our	37
said	24 -23 -82 126 -3 16 7 -40 -1 -1 18 5
said ,	51
said it	123 -2 -7 170 -18 -3 0 -1 -4 -5 -2
sake	77
sale	45
same day	-120
same day $	-48
satisfaction	62 -1 -13 -1 -1 -3 0 -1 -3 0 -1 288
satisfied	104
say	48 -89 -21 -3 49 -6 -9 -64 -7 265 -5 -48
say $	93
say in	75 -3 122 -5 -2 -2 0 -1 -3 -5 -2 -1
say that	63 -1 -18 39 13 -2 0 0 -6 155 -1 -1
scheduled	48
screen	-22
screenshot	-13 92 -1 -2 -12 209 0 -2 -1 -7 -1 -3
screenshot of	-18
screenshot of the	-22
seamless	65
seamless experience	80
season	-70
seat is	46
seating	63
second	-44
section $	-37
secure	40 -2 407 -3 -3 -2 0 -1 -2 -2 -2 -1
security	218 1 125 4 -82 -1 -1 -16 0 -1 -1 2
security reasons	49
security reasons $	49
see	-44
see if the	-42
see that	44
see you	-185
see you soon	-57
seeing	-39
seeing you	-24
seem	50 -1 -7 -6 -3 -3 48 0 -1 483 -2 -1
sell	42 204 -14 38 -1 -2 0 0 -3 -1 -1 -1
send	-400 28 -24 1 -76 167 -1 -2 31 -2 0 -1
send a	-35
send an	-45
send an email	-42
send me	-23 -3 -3 -8 -7 149 -1 -1 -1 -5 0 -1
send me the	-49
send us	-89
send us a	-76
send you	-57
sense	113 -1 37 11 -8 -2 0 -1 -2 116 -3
sent	17 -1 122 10 -13 -5 -8 -14 -5 54 -2 -3
sent $	154
sent to	53 52 -18 -2 11 -2 0 5 -3 122 -1
sent you	-53
separate	108
serious	115 -2 -19 28 177 -2 0 -1 -2 -3 -2
seriously $	64 -1 -12 -2 35 -1 -1 -2 -4 161 -2 14
serve	61 -1 13 -2 -17 -1 2 -4 -1 -1 0 127
serve you	82 -1 -21 -1 -7 -1 3 -6 -1 -1 -1 174
server	136 -2 290 -4 -25 -1 -3 1 -1 -2 -3 -8
servers	240
servers $	291
service	5 16 32 -40 -113 -21 13 -136 -8 -16 -10 11
services	43 33 -135 4 -52 1 1 3 -8 -5 -4 37
services $	126 0 -154 4 0 0 5 6 0 0 0 93
several	271 -1 -52 180 -4 14 -2 -26 -1 -2 18 -22
share	-22
share your	-28
shared	120
sharing	-119 -1 -4 -1 -2 -1 -1 -2 -3 -2 -1 169
sharing the	-65
she	-88
shop	-19 -1 40 -1 -8 -1 0 -1 -1 125 -1 17
short	23
short of	50
shortly	634 -102 -368 -65 -312 -22 -24 1508 -52 -20 -18 -231
shortly $	203 -37 -168 -17 -107 -4 -7 700 -13 -4 -1 -79
shortly to	115
shortly to discuss	41
should	-46 -210 -170 -5 11 -73 39 170 2 5 4 -93
should be	-28 -10 -9 -18 -6 -1 -2 309 -1 -1 16 -29
should get	177 -1 -2 -7 13 -6 0 122 -3 -7 -1 -1
should have been	-36
should have checked	88 -1 -5 165 -2 -6 0 -1 -5 -5 -1 -2
should not	-28
should not have	-155
shout	-195
shout out	-39
showing	-23
shows	-28
side	46
side $	54
sign	-102
signed up	50
similar	76
simply	106 -8 214 -14 5 -1 -1 -12 -1 -2 -1 1
sincerely $	-115
sincerest	74
sincerest apologies	74
single	58
site	-25 -1 -2 -1 62 174 0 -2 -2 0 -1 -4
situation $	96 -1 -43 -1 -10 -1 19 23 -2 -2 -2 228
situations	81
sk	-31
sk $	-31
skies	-38
slot	49
slots	55
so	17 -53 89 49 -27 -183 -23 8 -122 -100 54 -153
so <x>	49 -1 125 -7 -2 -2 0 -1 -1 -5 -3
so a	43 -2 124 -3 0 -1 0 -1 -2 -4 -3
so glad	-111
so happy	-32
so i	19
so i 'd	124
so i am	164 -1 -26 14 -1 -4 0 -1 -5 148 -2
so i can	-48
so in	56 -2 22 122 -11 -8 0 -3 -3 -6 -3 -1
so it	-20 2 117 -4 -30 -9 -5 -83 -7 -10 39 -23
so much	15
so sorry	-41 -5 -24 -1 -11 0 256 -10 0 0 0 -8
so sorry $	-28
so that 's	51
so that we	-75
so that you	-36
so the #	83 151 0 -7 -6 -4 0 -1 -8 -4 -6 -1
so there	95
so there 's	73 1 -17 -1 137 0 -1 -17 -1 -1 -1 -9
so we	-39
so we can	-250 -2 -12 -2 -1 0 0 -14 160 -3 -2 80
so you can	38
solution	182 -2 -5 -2 -2 -5 -1 -55 474 -1 -1 -1
some	29
some point	67 -1 -16 40 -4 -1 0 117 -3 -3 -1
somebody	153 -9 -68 31 -8 -1 -2 134 0 42 17 -14
someone	69
something	316 -2 -4 6 14 -67 -88 5 -64 5 54 -227
something that	67
something the	97
something to	118
something we	18
something we 'd	62
something we can	102 -13 -11 -1 8 -1 -3 -1 -3 -4 195
sometimes	3 -6 272 -2 -2 -1 -1 -17 -1 -2 -6 -9
sometimes ,	118
somewhere	211
soon	310 -342 -349 -328 -211 -127 -82 729 -232 -168 -69 -206
soon $	80 -76 -233 -89 -98 -28 -14 312 -34 -37 -12 -15
soon as	70 -57 -153 -37 -89 -13 -19 261 -23 -16 -10 -103
soon as possible	185
soon as they	116
soon as we	33
soon to	298 -10 -27 -7 -25 -2 -5 180 -11 -2 -1 -29
soon to discuss	126
sorry	-89 4 -614 -492 -664 -62 945 -270 -175 -228 87 -226
sorry $	-181 144 -1 -1 -1 -1 -11 0 -2 -3 163 -2
sorry ,	-45
sorry about	-59
sorry about that	-98
sorry about this	-52
sorry for	-29 -162 -123 -45 -211 -45 293 -42 -24 -26 27 -37
sorry for any	884 -61 -120 -10 -84 -14 354 -74 -8 -8 -16 -56
sorry for the	-48
sorry if	370 -18 -77 -9 -23 0 628 -20 0 0 0 -25
sorry it	-165
sorry it 's	-30
sorry that	-15 -1 -8 0 -2 -2 225 -1 -4 -2 -1 23
sorry to	-15 -8 25 -8 -57 -2 286 10 -1 -2 -2 -1
sorry to hear	-27 -14 9 -3 -25 0 384 -14
sorry you	53 -94 -146 -29 -136 4 591 -76 -9 -8 -9 -96
sorry you are	44 -11 -24 -3 -22 0 208 -9 0 0 0 -16
sorry you feel	182
sort things	-26
sort things out	-26
sorted out	62 -3 -5 -7 -5 -1 0 326 -2 -1 -1 -1
source	29
source of	79
space	113
spam	177
speed	121
standard	53
standard $	65
standing	284 -2 -2 193 -34 -2 0 -6 67 -2 -1 11
start	-12
starts	-54 192 -3 -4 -4 0 0 0 0 -1 0 -2
stated	87 -1 1 -2 189 -1 0 -2 -2 -2 -2 -2
station	-29
stay	-14
stays	-18 383 -1 -8 -3 -6 0 -1 -3 -4 -1 -3
steps	-164
steps to	-38
still	-239
still have	-39
stock	66 239 -2 38 -5 -1 -1 -1 -1 -4 -2 -1
store	16
store are	67
story	145
straight	-49 -1 179 -7 -3 -3 0 -1 -3 -3 -2 -2
streaming	52
street	107
strictly	293 -1 238 -4 -9 -5 0 -2 -1 -3 27 -1
strive	70 -2 -59 -3 -18 -1 0 -8 -1 -1 0 408
strive to	68 -1 -46 -1 -11 -1 0 -6 -1 -2 -1 328
striving	132 -1 -14 0 -1 -1 0 -1 -1 -1 -1 172
striving to	132 -1 -14 0 -1 -1 0 -1 -1 -1 -1 172
strong	270 -1 -15 7 394 -1 0 -7 -3 -7 -2 -6
subject	-29
subject <x>	-22
subject line	-54
subject line $	-105
subject line for	-37
submitted	44
such	140
such as	33
such time	152 338 -10 -8 -3 -5 0 -1 -3 -7 -1 48
sufficient	69
suitable	91 -4 7 -3 -1 163 0 -1 -1 -2 -2 -2
summer	197
super	45
support	-55
support option	-31
sure	20 -8 -15 -5 -3 -35 0 0 198 2 -23 -1
sure everyone	85
sure our	53
sure what	54 -5 -12 -6 272 -1 -1 0 -2 -5 -2
sure you	61
surely	152 -4 -102 5 6 0 -1 -27 188 -1 0 1
system	16 0 157 -3 -257 -12 -10 -59 -6 -10 6 4
system $	60
systems	62 142 31 -2 -2 0 0 -1 -3 -1 -1
take a closer	-57
take a look	-103
take off $	65
taken	74 5 -185 -1 -128 -8 3 27 -1 2 0 56
taken note	148 0 -7 -1 -2 -1 0 -1 -2 -2 0 261
taken note of	148 0 -7 -1 -2 -1 0 -1 -2 -2 0 261
taken your	41
takes about	-42
taking the	-102
taking the time	-97
tap	-19
tap <name>	-32
tap the	-38
tbh	196
tbh $	120 -2 0 -8 129 -5 -1 0 -2 -7 -1
team $	-32 -2 -24 -12 -8 -1 0 -3 -4 -1 -1 297
team 's	150 -1 1 -1 -8 147 0 32 -1 -1 -1 -3
team , and	94 -1 -1 0 0 0 0 127 -3 0 0 -1
team <name> $	-27
team and	33
team can	-61
team have	93
team member will	223 -10 -14 -2 -15 0 -1 136 0 0 0 -17
team to be	104 0 -9 0 -3 -1 0 -6 -2 -1 -1 154
team will	35 -70 -316 -53 -202 -21 -16 427 -31 -9 -8 -32
team will get	24
team will help	-34
team will reach	165 -5 -18 -2 -23 -1 -2 145 -3 0 0 -18
telecom	84
tell	-56 -12 123 -38 90 -1 -3 -39 -1 -1 17 -11
tell me	-107 -1 0 -3 -6 -1 -2 -3 -4 -8 226 -1
tell me which	-36
tell us	-68
tend	32
tend to	32
tends	140 -1 -17 539 -2 -3 0 0 -1 -9 -2 -1
terms	722 -33 378 0 -172 -5 -4 -46 -3 -3 -2 -3
terms $	76 -2 180 -9 -1 -5 0 -1 -1 -2 -2 -1
test	-28
testing	40
text	-54 -2 338 -13 -3 -3 0 -1 -3 -2 -3 -2
than	34 -75 50 21 13 13 10 -137 1 6 -74 -224
than a	72
thank	-38 -42 0 -58 -4 -14 -6 -28 -10 3 -4 255
thank you	-69 -33 -7 -44 -5 -11 -5 -18 -7 4 -3 142
thank you $	-191
thank you for	4
thanks	-259
thanks $	-122
thanks ,	-25
thanks <name>	-36
thanks <name> $	-24
thanks for	-55
thanks for reaching	-51
thanks for the	-28
that	-9 -77 -2 53 8 -42 40 -316 131 87 74 -10
that $	34
that 's in	89
that 's not	-27
that 's our	-44
that 's quite	133
that ,	-138
that , <name>	-48
that airport	169
that currently	40 183 -6 -1 0 0 -1 0 -3 -2 68 -4
that does	29
that has	57
that is not	-34 126 9 -1 -15 -1 -1 -1 -1 -2 -3 9
that it is	65
that one	62
that route	124
that said	23
that said ,	76
that the	-32
that we	-11
that we are	41
that we can	-69
that we have	-57
that you	-33
that you have	-35 -1 -10 -6 -1 -3 0 14 -5 155 -2 52
that your experience	99 0 1 -2 11 -2 139 0 -1 -1 -5 -4
the	-46 53 18 2 6 113 -14 -14 -161 15 117 20
the #	-33
the # #	-38
the # $	10 50 0 -3 -13 25 0 -1 298 -5 -2 -1
the <day>	-35
the <name> app	-66 -3 -2 -1 -1 -1 0 0 0 -3 0 148
the <name> of	79
the air shortly	93
the airport authority	84 -4 131 -2 -2 -2 0 0 0 -3 -1 -1
the app $	-17
the basis	54
the basis of	54
the best experience	134
the building	123
the cheaper	77
the clock	71
the company	115 -2 195 -7 -3 -1 0 0 -1 -4 -3 -1
the concerned	87
the conditions	166
the conditions of	67
the confusion	-81
the courier	45
the date	-23
the delivery	74
the details $	41
the driver	-63
the earlier	37 -2 1 151 -4 -6 24 0 -1 -6 -2
the earliest	180 -25 -30 -39 -62 -4 -5 374 -2 -3 -2 -25
the earliest $	326 -19 -124 -29 -49 -3 -4 364 -2 -2 -1 -18
the error	-81
the experience	-60
the experience $	-47
the experience for	161
the experience we	-19 -1 -1 -6 -4 -1 0 -1 -3 -2 -2 120
the experience you	-104
the features	65
the feedback	-22 -1 10 -3 -5 260 -1 -1 -2 -3 -1 -9
the feedback $	-41
the hassle	81 -5 -52 -6 2 -2 184 -9 -1 -2 0 -1
the hassle $	38
the heart	45 -1 -23 -2 -4 -1 0 -1 -1 -2 -1 174
the heart of	45 -1 -23 -2 -4 -1 0 -1 -1 -2 -1 174
the help	-15
the help section	-15
the house	69 0 -14 147 -2 173 0 -1 -1 -3 -2 -2
the inconvenience	470 -179 -242 -167 -373 -86 804 -253 -61 -66 -82 -402
the inconvenience $	480 -25 -100 -24 -68 -14 557 -26 -6 -6 -8 -44
the inconvenience ,	99
the inconvenience caused	305
the inconvenience this	-41 0 -6 0 -1 -1 169 0 -1 -1 -1
the issue	-6 -39 -97 -45 -25 2 -33 328 47 -4 32 -37
the issue highlighted	42
the issue persists	-32
the job	114
the kind	-99
the late	-79
the latest	-77 -1 -1 -3 -2 -4 0 121 -1 0 -2 -7
the latest version	-63
the link	-35 -4 4 39 11 118 0 -1 -1 -2 -1 -1
the link <x>	-30
the lives	140
the lives of	140
the matter	60
the meantime	-46 -4 -4 -4 254 -2 0 -1 -1 0 -2 -1
the meantime $	-51
the mobile number	72
the moment	35 187 15 -7 1 -1 0 -8 0 -1 -1 -6
the money	-178
the most	21 -1 0 117 -12 -4 0 -4 -2 -2 -2 -1
the needful	180 -1 -21 -4 51 -6 0 -1 -1 -4 -3 126
the network	36 -1 310 -4 -3 -2 0 -1 -1 -5 -3 -1
the newest	47
the next	-56
the odd	131 -2 1 -5 184 -3 0 -1 -2 -3 -2
the offer	33
the old	-63 -6 -2 169 -11 -7 0 -3 -1 -2 -1 -1
the ones	38
the opportunity	123 -1 -12 303 -2 -4 0 -1 -1 -2 -1 19
the original	-63
the palette	118 -1 -6 -6 -2 -1 0 0 -3 -2 -2 287
the past	195
the payment	-27
the phone	-47
the problem	-36
the product	33
the queue	183 -2 -99 185 9 -2 0 5 -1 -2 -3 -2
the queue $	138 0 -20 158 -3 -3 0 19 -2 -3 -2 -4
the rating	52 -2 -4 120 -3 177 0 -1 -1 -5 -6 -5
the reason	104
the reason for	136
the record	131 -1 209 29 -11 -3 0 -1 -3 -3 -3 -3
the relevant	56 -1 -52 -1 4 -1 0 123 -3 -1 -1 23
the router	79 -1 0 -4 2 357 0 -1 -1 -5 -3 -3
the router $	228 -2 68 -9 -3 139 0 -1 -2 -6 -5 -2
the second	-42 -6 129 -4 -6 -1 0 -1 -1 -2 -4 -1
the server	142
the servers	151
the services	63
the shout	-28
the shout out	-28
the skies	-25
the start	93 106 -4 -11 -4 174 0 -1 -3 -3 -6 -1
the station	-33
the steps	-73 -7 -2 -2 30 129 0 -2 -2 -4 -4
the store	63 4 -10 26 -2 263 -9 1 -1 -2 -1 -11
the subject	-62
the subject <x>	-22
the subject line	-45
the system	74 -22 186 -2 -68 -1 -2 -19 -1 -1 -1 5
the system $	117
the team	52
the team $	48
the team will	84
the terms	146
the three	-53
the time	13
the time of	73
the time to	-55
the update	-51
the user	151
the user name	52 196 -6 -3 -1 -4 0 0 -1 -3 -3 5
the vast	65
the vast majority	65
the wait	-19
the weather	198 -2 -6 -6 10 -5 0 -1 -2 -4 287
theatre	251 -6 125 -2 -3 -9 0 -1 -1 -4 -2 57
their	179 -235 250 -154 -93 4 -16 32 -64 -23 -107 -2
their finances	39
their own	68 -10 138 -23 -11 16 -1 5 0 -1 -2 -17
theirs	166
them	39
them $	83 -11 122 -74 -4 15 -27 -55 1 1 -13 -161
them for	50
themselves	36
then	-15 -32 -184 287 -10 324 -11 -49 -37 -6 -24 -179
then $	-50
then <name>	-51
there	15 9 7 -19 53 -357 -45 -34 39 -128 -31 -84
there $	-36
there 'd	117
there 's	11
there for	22
there in	53 -3 18 -3 -5 -1 0 -3 194 -3 -3 -1
there is	28
there is no	161
there was	116
there was a	36
there will	28
there with	36
therefore	267
these	60
these are	60
these days	271
these days $	208
these situations	81
they	80 -25 64 -43 0 -95 -211 14 -145 0 -103 -400
they 'd	54
they are not	136 -5 356 -1 -8 -1 0 -1 -1 -1 -3
they can $	89
they do	162
they might	81
they never	100
they only	102
they take	149
thing $	40
things are	66 -2 6 -11 -3 -3 0 246 -2 -1 -1 -2
things out	-30
things out for	-21
think	54 0 -66 117 172 -2 -2 -43 -2 17 -1 -21
this	-27 0 -61 23 -49 -84 23 3 22 35 -115 26
this $	-23 -19 2 1 40 -10 40 26 -13 -11 -9 -139
this , <name>	-19 -2 -2 0 -2 0 -1 121 -1 0 0 -5
this and	37 -1 -8 0 -6 -1 -1 177 -1 -1 -1 -2
this and will	60
this app	184
this article	-34
this checked	-129
this checked for	-39
this evening	-43
this evening $	-49
this experience	-80 -2 0 0 0 0 -39 -1 0 0 -1 140
this experience $	-40 -2 0 0 0 0 -39 -1 0 0 -1 140
this for you	-47
this further and	76
this happen	-33
this helps	-37
this helps $	-52
this instance	31 217 -39 0 -29 0 -1 -4 0 -1 -1 17
this may	95
this may have	99
this occasion	40 -2 -6 -7 -1 -1 152 -1 -1 148 -1 -2
this one ,	76
this should	-70
this should not	-45
this sounds	56
this time	140
this time $	51 42 -10 4 0 123 0 -10 35 -3 0 -13
this to	-26
this usually does	63
this was	37
this way	56
this way $	148
this would not	95
this year $	48
those	70 2 -86 47 135 -28 -16 40 4 -24 -17 10
those who	152
thoughts	-33
thoughts on	-29
thousand	138 -3 -12 34 216 -4 0 -1 -2 -6 -2 -2
thousands	143
three	-12
thus	152
ticked at	58
tickets	30
tickets $	49 -1 12 -19 -3 354 0 0 -3 -4 -2 -2
tied	59
time	60 22 -28 101 -12 13 -156 21 26 10 -110 -14
time $	38
time , and	42
time and	253
time in	60
time of	32 -10 281 -4 -2 0 -2 -13 0 0 0 -25
time of booking	58 -1 184 -5 -1 -1 0 0 0 -2 -1 -1
times	39
times out	126 -1 -15 5 129 -4 0 -1 -2 -7 -2 -1
times out of	126 -1 -15 5 129 -4 0 -1 -2 -7 -2 -1
tiny	84
titles	123 -1 199 -9 -2 -2 0 0 -3 -2 -2 -1
to	-34 7 57 -39 -168 66 -6 3 -42 172 -40 37
to #	-76 -2 0 -2 -26 182 0 -2 -1 -5 -1 34
to $	31
to <x>	-215
to <x> $	-81
to <x> with	-33
to a	-17
to address	117 -3 -40 -2 4 -1 -2 221 -2 -2
to address your	69
to be	3
to be fair	154
to be professional	58
to bring the	67 -1 -4 -1 -1 0 0 -2 -1 -1 -1 373
to check in	45 152 -12 -4 -4 21 0 30 -4 -4 -1 -1
to connect with	-41
to contact	-26 -2 3 -2 -1 280 0 -1 -2 -1 -1 -1
to continue	73
to dependency	48
to dependency on	48
to disappoint	70
to disappoint our	103
to discuss	-1 -10 -81 -15 4 -2 -3 143 -7 -2 -1 -56
to discuss your	34
to do	17
to do with	61
to enhance	57
to enjoy	118 -2 -11 -4 122 -6 0 -1 -1 -8 -1 46
to everyone	78 -2 5 -3 -4 -5 0 31 -4 117 -5
to fetch details	87 -6 -17 0 -1 0 0 -1 0 -1 -1 165
to fix	69
to fly	-33
to follow the	60
to get you	52 1 -128 -13 -92 -2 -9 196 -6 -4 -1 1
to have $	-114
to have it	106
to hear	-287 -55 -97 4 7 -6 176 -20 -3 -5 -3 2
to hear about	-58
to hear that	-66 -1 -14 0 -2 -1 145 0 0 -1 -1 16
to hear this	-215
to help	-32 3 -160 7 -20 -7 -20 -1 4 -16 7 100
to help $	-121
to help families	39
to improve	18 -4 -85 -3 -19 0 0 -2 0 0 0 192
to improve our	78
to inform	319 93 -88 -37 -60 -2 -92 -45 -6 -6 9 169
to inform you	227 122 -79 -34 -56 -2 -56 -40 -5 -6 10 82
to keep	39
to look into	-26
to make	17
to make your	43
to note your	91
to our <name>	-25
to pay $	-52
to protect	109
to provide	16 14 -202 -24 -105 7 -11 -27 -3 -3 3 286
to provide the	43 -1 -6 0 0 -1 0 -1 0 -1 -1 122
to purchase	51 -3 151 -5 -3 17 0 -1 -2 -4 -1
to raise	165
to reach	-47
to remain	62
to see	-54
to see you	-58
to seeing	-50
to seeing you	-24
to serve you	44 0 -10 -1 -3 -2 0 -14 -2 -2 -1 216
to share	-35
to start	-86
to stop	201
to take	-22
to take a	-52
to the concerned	153
to the relevant	56
to them	36
to them $	152 -1 281 -2 -10 -2 0 -3 -2 -4 -1 -2
to those	79
to update	54 1 -20 -1 -3 -2 0 138 -5 -1 -1 3
to us as	46
to us at	-14
to us via	-35
to use $	-42
to use product	39
to use the	107 -1 -18 149 9 28 10 -1 -1 -7 -1 -2
to welcome	-32
to welcome you	-32
to what	115
to where you	81
to you	-11 -8 82 -11 -73 -53 1 51 4 -61 -68 -121
to you promptly	103
to you shortly	70
to you soon	279
to you to	75
to you with	66
to your card	-42
to your destination	53
today	-199 -24 -241 3 21 -2 29 -9 -2 10 9 17
today $	-32 -12 -153 4 20 -1 33 -2 0 22 0 5
today 's	-23
together	-48 17 -2 150 -9 -2 0 -2 13 -3 -1 -1
together $	-43
told us they	90 -5 -9 -6 182 -8 0 -1 -3 -6 0 -1
tomorrow	-187 8 -103 -4 30 -2 0 0 117 -4 -1 6
tomorrow $	-60
tone	132 -3 -9 51 -4 -1 0 0 -2 442 -2
tonight	-131
tonight $	-51 -3 -1 -2 -2 -1 2 -2 118 -2 -1 -3
tons	199 -1 0 -4 135 -2 0 -1 -3 -6 -1 -2
too	-47 -31 -241 7 155 -4 -19 6 -2 24 -1 -13
too $	-164 -1 -27 13 25 -5 0 -1 -3 181 -3
too much	67
too much longer	77
touch $	-54
touch with you	69
transaction	-48
transactions	-1 29 52 -50 -146 4 -5 -11 -2 -2 -3 4
transfer	-107 169 -1 -5 -4 -2 -1 -1 -1 -1 -2 -2
travellers	54
travelling	-50 -1 -1 208 -7 -6 0 -3 -2 -3 0 -9
travels	-98
tried	-169
tried to	-102
truly	-61
truly appreciate	-46
truly appreciate your	-30
try	-9 -141 -1 -20 3 13 -21 52 -22 14 -6 -27
try to help	44
trying	-79 -1 12 -3 -1 -1 -1 0 -3 135 0 -2
trying to	-64 -1 28 -6 -4 -2 -1 -1 -4 184 0 -4
tsa	63 -1 162 -3 -5 -3 0 5 -1 -2 -1 -1
tuned to our	82 -2 -1 -3 -3 -8 -1 337 -3 -1 -1 -13
two	-11 -67 18 178 57 -65 -22 -188 -22 4 3 -249
two ways	-29
ty	-39
type	-27 -4 235 -1 -2 -2 0 -2 -1 -5 -1 -4
types	117 -3 59 -2 -3 -2 0 0 -1 139 -1 -1
u	62
unable	88 377 -41 -15 -194 -21 -21 -130 -18 -29 4 -13
unable to	88 377 -41 -15 -194 -21 -21 -130 -18 -29 4 -13
unable to identify	67 119 -4 0 0 0 0 0 0 0 0 -3
unanswered	176 -2 -100 764 -11 -2 0 -4 -1 -2 -17 -2
unanswered $	135 -2 -59 540 -6 -3 0 -2 -1 -2 -20 -1
uncertain	307 297 -64 -4 25 0 -4 -18 0 0 0 -8
uncertain about	140
uncertain about the	140
understand	-81 0 -132 -60 2 -7 1 -46 -10 -15 55 106
understand that	-160
understand that you	-77
unfair	137 -2 -5 259 -2 -2 0 -1 -3 -2 -1 -3
unfortunately	384 366 -5 -8 -144 -43 -37 -109 -18 -28 3 -159
unfortunately $	41
unfortunately ,	124
unfortunately , we	31 -117 1 -2 -13 0 -2 -2 0 -1 0 -7
unhappy	309
unhappy with	199
until	-97
until #	-150
until <day>	-40
unusual	228 -4 -142 -8 794 -3 -1 -7 -3 -6 -1 -16
unusual $	153 -1 -60 -2 372 -5 0 -3 -4 -10 -1 -7
up	2 -261 -15 101 -20 22 -21 14 -123 -21 24 -75
up $	60
up a	76
up soon	92
up the	39
up to #	-73
up with	47
up with our	55
up with them	54
update the	-28
updates	23 -6 -3 8 -2 -2 -1 177 0 -1 -1 -14
upgrade	-22
upgrade $	-33
upgrades	43
upload	35 -2 -2 37 -6 189 0 -1 -2 -4 -2
ups	46 24 23 -3 -9 -5 0 -1 -1 146 -2 -2
upset	71
ur	74 -3 476 -7 -6 -11 -1 -1 -3 -6 -2 -1
us	33 -87 0 -71 -5 -12 -93 19 41 -195 -300 103
us $	7 -25 10 -144 -12 7 -3 -10 -16 -43 -34 42
us a	-37 -2 -6 -6 -5 -2 -1 186 -4 -4 -1 56
us a call	-24
us a dm	-24
us an	36
us as we	46
us at	-65
us at <x>	-104
us if	-46
us know	-100
us more	-55
us on	-21
us on <x>	-46
us over	-21
us posted	-33
us some	85 -1 -6 -5 -9 -3 0 181 -5 -3 0 -3
us they	121 -3 -20 -4 325 -6 0 -1 -4 -4 0 -1
us to your	78
us via	-27 9 -8 -1 122 -3 0 -1 -1 -3 -1 -1
us will	180 -1 -3 -3 -2 -4 0 39 126 -2 0 -1
us with	-43
us your	-16 0 -1 -10 -6 -4 0 -5 -2 -4 -1 152
usage	139
usage $	160
use it	50
use of	56
use product	39
use product to	39
used	68
used to	264 -1 -52 -2 234 -3 0 4 -2 -9 -2 12
user	106
user name	21
username	-49
users	54
users are	56 41 -2 121 -4 -3 0 -1 -2 -2 -1 12
using a	-59
usually	35
usually does	139
usually does not	63
value	215 1 -2 0 -118 -1 -4 -68 -2 -1 0 366
value your	134 -1 -25 -1 -7 0 0 -6 -7 -3 0 578
valued	239 -8 -49 -6 -52 -1 -2 -10 -1 -2 -1 719
vast	65
vast majority	65
verification	32
verification is	140
version	-135
version $	-40
version of	-47
very busy	97 -1 185 -1 -2 0 0 -1 -1 -1 -1 -2
very important	56
via	-61 0 -52 -35 245 0 -5 -3 -1 -3 -1 -16
via $	-54
via email	-45
via the help	-12
videos	112 -4 20 185 -5 -2 0 0 -1 -5 -1
visit	-18 42 -49 -4 167 47 0 -2 -2 -7 -1 -2
visit $	-21 -1 -2 -9 141 -6 0 -2 -1 -4 0 -3
vital	41
vital to	41
vital to us	41
volume	101 -1 117 -1 -11 -1 0 -3 -1 -3 -1 14
vouchers	62
wait	-66 -40 -96 -3 280 63 -8 4 -7 -8 -2 -107
wait to	-134
waits	204
want	-16 -37 4 3 -11 -1 -37 -12 -29 -31 -13 137
want to be	84 -2 378 -4 -3 -4 0 -1 -2 -3 -1 -1
want to have	49 -1 -6 256 -3 -1 -1 -2 -8 -4 -1 59
want you	-30 0 0 0 -11 0 0 -5 -2 -3 -1 182
want you to	-18 0 0 0 -11 0 0 -5 -2 -3 -1 182
wants	100 -1 -2 19 81 -7 0 -9 -2 115 -2 -1
was	68 -174 246 230 -87 -111 14 -361 -244 -343 -301 -236
was in	66
was not	28
was signed	117 -1 152 -13 -1 -3 -1 0 -3 -2 -3 -1
watch the	133
way	0 32 -16 -69 10 -94 15 25 -53 -14 -55 -118
way $	-37
ways	-176
we	-45 -39 55 -126 8 -609 17 -1 111 -78 21 66
we 'd	12 -6 -1 -127 65 6 -17 12 -16 21 -7
we 'd like	-103
we 'd love	-48
we acknowledge	117 0 -29 -1 -7 0 -1 -4 -2 -5 -1 296
we apologise	63
we apologize	105 -22 -114 -22 -73 -1 375 -50 2 -3 7 -39
we apologize for	-23 -9 -51 -9 -32 -1 115 -17 -3 -1 -1 -15
we appreciate	-54
we appreciate you	-79
we are	3 3 33 -224 -45 -128 39 2 -300 39 28 41
we are all	81
we are always	25 -8 -131 -2 2 0 -4 -64 0 0 0 342
we are committed	90 -1 -53 0 -4 0 0 -3 -1 -1 -1 178
we are continuously	143
we are glad	-47 -2 -3 0 133 0 -1 -1 0 -1 -2
we are happy	-78
we are just	129
we are not	184 163 3 -15 -2 -1 -20 -27 -1 8 -2 -59
we are only	161
we are proud	54 -1 -6 -1 -2 0 0 0 0 -1 -2 230
we are so	-43
we are unable	153
we are uncertain	180 148 -44 -2 40 0 -3 -14 0 0 0 -5
we are very	-16
we are working	41 -12 -114 -4 6 0 -7 157 -1 -1 -2
we asked	64
we assure	32 0 -35 -1 212 0 0 -14 14 -2 -3 54
we can	2
we can $	31
we can assist	-218
we can check	-31
we can connect	-52
we can look	-28
we can not	176 344 -8 13 -171 -3 -14 -101 -13 1 -6 -47
we can suggest	-35
we can take	-55
we can to	24
we constantly	123 -1 -2 -1 -1 0 0 -1 -2 -2 -1 140
we continue	98 -1 -6 -1 0 -1 -1 19 -2 -1 -1 124
we continue to	98 -1 -6 -1 0 -1 -1 19 -2 -1 -1 124
we did	86
we do	103
we do not	285 281 17 -100 -199 28 -126 -135 -37 -79 -33 -100
we do our	202 -1 329 0 -7 0 0 -7 0 -1 -1 -19
we expect	-50
we had	91
we had in	88
we have	7
we have all	60 -3 -4 -6 222 0 -1 -2 -4 -4 -1 -2
we have had	56
we have no	247 -4 199 -4 -31 0 -1 -11 -2 -1 -1 -9
we have paused	87 341 -27 -2 -5 0 0 -2 -3 -1 0 -3
we have to	30
we hope	21 -38 -106 -46 91 -5 -43 11 -18 -13 -2 -134
we hope it	100 -1 -1 -1 222 -1 -3 0 -2 -4 -1 -1
we hope to	27 -1 -5 -1 -42 0 -1 468 -1 -1 0 -9
we hope you	16 -4 -21 -6 267 0 -3 -63 -1 -1 0 -14
we hope your	55 -2 -2 -2 163 0 -1 -1 -4 -2 0 -2
we know	-10 -11 -151 -6 69 0 -2 19 -1 -1 0 41
we let	-33
we look forward	-65
we love	-302
we never	101
we never intend	94
we never want	82
we offer	108 -1 333 -1 -3 -1 0 0 -1 -2 -1 -2
we only	110 -1 290 -1 -16 -1 0 -2 -2 -3 -1 -3
we pride	137
we pride ourselves	137
we promise	31 0 -17 -1 -3 -1 0 50 267 -4 -1 -9
we promise to	31 0 -17 -1 -3 -1 0 50 267 -4 -1 -9
we recommend	-108
we regret	280 -1 -373 -91 -260 -12 784 -20 -37 -43 -29 -184
we regret any	76 -1 -9 0 -5 0 129 -2 -2 -2 0 -1
we regret the	151 -33 -71 -19 -43 -3 301 -46 -6 -10 -7 -102
we request you	-17
we strive	179 -1 -42 -2 -13 -1 0 -5 -1 -2 -1 267
we strive to	132 -1 -31 -1 -7 -1 0 -3 -2 -2 -1 197
we take	76 -1 -18 -2 31 -2 0 -2 -3 -3 -1 186
we tried	-62 -2 -2 227 -10 -1 -2 -1 -2 -3 -3 -5
we truly appreciate	-33
we understand	-71 -1 -33 -1 -15 0 -8 -4 -1 -2 -1 189
we understand that	-107
we understand the	73 -1 -11 -1 -3 -1 -1 -1 -2 -4 -1 308
we understand your	-23
we value	42 -1 -17 -1 -2 0 -1 -1 -8 -2 0 167
we value your	41
we want	-91
we want you	-61
we will	-26 -109 -78 -116 -298 -79 -81 141 83 -136 -53 -51
we will contact	42
we will get	19
we will keep	-63
we will not	115 167 6 -1 0 -1 0 -3 -5 -2
we will pass	-77
we will revert	88
we will share	95
we will surely	119
we will take	-45
we will update	97
we wish to	-31
we wish you	85 -4 -7 -3 25 -1 -1 -1 -15 206 -8 40
we work to	75 -1 123 -1 -1 -1 -2 -3 -3 -5 -1 -4
we would	-15
we would always	96
we would like	-25
we would not	26
weather	114 3 22 -42 -19 -2 5 -28 -1 -1 158 -34
weather $	222
website $	-37
website or	64
wed	-45
week $	-20
welcome	-170 25 -48 307 -11 -5 0 -1 -1 153 -3 -2
welcome $	-96
welcome to	-28 153 -1 -6 -2 -2 -1 -1 -1 -2 -4 -1
welcome you	-41
went unanswered	51 -8 -17 207 -1 -3 0 -1 -1 -3 -1 -1
went unanswered $	51 -8 -17 207 -1 -3 0 -1 -1 -3 -1 -1
were	51 -5 99 16 -29 -183 31 -44 -115 -44 -20 -521
were not	62 -2 3 12 -6 -1 131 -16 -1 -1 -2 -8
were working	148 -2 -4 -3 -1 -3 0 410 -3 -8 -24 -1
what	19 -121 57 -2 59 -208 -91 -5 -149 17 -17 -251
what 's	13
what 's going	-38
what 's your	-31
what a	-45
what can	51 -2 -11 -2 285 -3 0 -1 -1 -10 -3 -1
what i	-48
what it	22
what it 's	56 -3 25 -8 -2 -3 0 0 -1 -2 119
what the	84
what they	28
what you	22
wheels	31 0 -11 -1 -7 -1 0 277 -4 -1 0 -5
wheels up	31 0 -11 -1 -7 -1 0 277 -4 -1 0 -5
wheels up soon	92
when	34 -152 107 71 -68 12 83 20 -188 -2 -107 -276
when booking	65
when there	92 -1 1 -6 -12 -1 0 188 -3 -4 -1
when there 's	51
when they	25
when we	101
when you	-52
when your	-42
whether	35
which	20 -96 67 13 2 -174 -35 -70 -115 22 12 18
which i am	74 -1 19 -4 6 -3 0 -1 -6 121 -3
which you	84 14 -97 37 212 -1 0 -4 -1 -3 -2 -8
while $	108
while you	-32 -3 -2 -5 -6 -3 0 -2 -6 -2 -2 153
white	-37
who	84
who are	59
whole	58 -13 11 -29 -24 -1 -1 -29 13 148 7 3
why	84 5 -4 193 -66 -7 -12 -40 2 1 -6 -34
why we	133 -1 -2 145 -2 -1 0 -4 -2 -2 -1 -2
will	12 55 -334 -131 -130 -125 -414 402 205 -97 -451 -128
will all	108 -3 -5 -6 26 -7 0 1 120 -6 -1
will be	19 5 -68 -195 -81 -190 6 129 17 -28 10 14
will be happy	-32
will be held	79
will be issued	72
will be notified	124 -2 -2 -2 -1 -5 0 196 -9 -4 -1 -1
will be reaching	160 -4 -15 -2 -13 0 -1 314 -4 -1 0 -10
will contact	42
will contact you	42
will definitely	137 -2 -17 -2 -18 -2 0 -47 801 -2 0 -6
will do all	68 -1 -8 0 0 -1 0 203 -2 -1
will follow	41
will follow up	70
will get a	-68
will get back	126 -2 -15 -1 -6 0 -1 143 -3 0 0 -5
will get in	46 -3 -28 -10 -35 -1 -1 198 -6 0 0 -18
will get you	66
will have	120 2 34 5 -215 10 -25 71 -6 -25 -11 -13
will have a	110
will have to	215 6 -5 -4 -6 271 0 2 -2 -1 -2 -1
will have you	134 -13 -82 -19 -21 -2 -3 487 -11 -1 0 -21
will help	-63
will help sort	-27
will know	100 -1 -3 -2 171 -7 0 -31 -6 -2 0 -1
will need	-19 22 2 -1 -11 496 0 -5 -2 -4 -1 -2
will never	107 -2 -9 -4 -3 -9 0 -2 521 -5 -1
will not be	-31 216 10 -21 -63 4 -3 -70 -3 14 -2 -17
will pass	-54
will reach	100
will reach out	143
will revert	129
will revert soon	88
will send	-110
will share	34
will surely	119
will try	34
will update	39
will update you	97
with	-26 -10 -2 -67 -38 -66 -26 38 51 -169 36 20
with <name>	8
with ?	-39
with ? $	-39
with a resolution	105
with an	10
with one	33
with our members	41
with our support	68
with reference	70 -3 -7 -8 -3 -8 -1 -1 -2 -4 -4 376
with the	-27
with the subject	26
with them	85
with them $	173
with us	23 -4 -18 -96 -19 -18 1 9 118 -15 -13 21
with you $	-71
with you shortly	78
with your	-25
within	-14
within #	-20
without	24 17 37 101 -3 -29 -34 -281 24 0 -14 -204
without a	24
without a hitch	116
word	219
word $	109 -2 -72 33 -13 -7 0 -2 2 -5 -2 174
words	-13 -2 31 24 -19 -1 0 -2 -1 279 -2 -1
words $	-26
work	9 -38 -43 8 -71 6 -39 8 185 3 -13 -1
work in	150
work to	316
work to get	91 0 -3 0 -1 0 0 114 -2 -2 0 -1
work with our	-99
working	-1 -81 -288 -41 19 -11 -162 355 4 -66 -1 -16
working $	-45
working as	68
working days	-58
working days $	-69 -1 -1 -2 -2 -1 -5 -4 257 -3 0 -6
working hard	107
working hard to	99
working to	75 -11 -98 -10 -33 -1 -3 368 -1 -1 0 -3
working to get	131
working towards	149
working with	172
working with our	121
working with the	46
worse	88 -3 122 -12 34 -5 0 -1 -7 -9 -2 -1
worth	10 -12 -83 206 76 0 -1 3 -1 -1 -1 -19
would	62 1 16 -4 11 -30 -39 -40 -228 34 26 -3
would always	96
would be	71
would be a	81
would have	67 -25 25 176 -161 -5 -5 -41 -2 19 -1 -39
would have been	113 -1 -15 152 -16 -1 0 -1 0 -2 -1 -4
would like	-29
would like to	-37
would love	-16
would love to	-16
would not	117
would not be	225 193 -4 1 -50 -1 -2 -15 0 -1 21 -17
would not have	146
would you	-114
write	-71 -5 -32 -5 -2 -1 -1 -24 23 -1 -1 194
write to	-45
write to us	13
written	131
wrote	-65
yes	-291 -9 -4 -10 55 -1 -1 -1 -1 216 -2 -1
yes $	-83
yes ,	-61 -15 -1 -1 -9 -1 -1 0 0 340 -2 -1
you	-72 -200 -168 58 31 3 38 -31 57 42 63 -28
you $	-109
you 'd be	110 36 1 199 -14 -5 0 -3 -4 -5 -4 -2
you 'd have	13 -2 -80 223 -49 115 0 -8 0 -2 -1 -5
you 'd like	-60
you ,	-11
you ?	-47
you ? $	-47
you able	-38
you able to	-38
you agreed	68 -1 6 -15 -1 -7 0 -1 -1 141 -2 11
you agreed to	68 -1 6 -15 -1 -7 0 -1 -1 141 -2 11
you are	-46
you are disappointed	323 -1 -15 0 -6 0 132 -2 -1 -1 -1 3
you are enjoying	-51
you are experiencing	-48
you are right	-117
you are still	-25 -2 -1 -3 -4 167 -1 0 -1 -4 -1 -2
you are unhappy	148
you are upset	75
you are welcome	-69
you as	-20 -8 33 -12 -65 -1 -3 278 -2 -1 -1 -1
you at the	22
you by	-37
you can	-28 70 -145 -100 132 -25 -21 -19 28 2 0 -14
you can also	-48
you can get	-32
you can not	140
you can reach	-26
you check	-35
you choose	-30
you dm	-35
you do	-18
you do not	-22 -12 -52 8 123 -2 41 -3 -1 -2 0 -2
you enjoyed	-60
you feel	170 -34 -41 -23 5 -4 278 -38 -3 4 -3 -59
you feel that	167
you feel this	193 -8 -2 -2 -21 0 184 -13 0 0 0 -21
you for	13
you for being	71 -1 -7 -2 -4 -5 0 0 -2 -3 -1 200
you for sharing	-52
you for the	-53
you for your	34
you getting	-23
you going asap	65
you had	-54
you have a	-71
you have any	-44
you have my	149 -1 -10 -9 -5 -7 0 -1 327 -6 -1 -1
you have to	55 0 -50 17 -21 398 0 -5 -2 -4 63 -2
you it	61
you know	43 -4 -17 4 5 -1 -1 169 -2 -1 0 1
you like	-57 -2 0 -9 -15 -5 -1 -3 -2 -5 -1 203
you must	298 -13 -9 -5 -84 502 -2 -19 0 -1 -1 -23
you need	9 0 -4 -65 3 152 -12 -36 2 25 -8 -8
you need to	266 -25 6 -34 -4 305 -6 -11 -3 44 -1 -91
you need us	-39
you on	-7
you on board	-34 -1 -2 0 142 0 -2 -3 0 -1 0 -7
you on your	117
you out $	-38
you please	-39
you promptly	103
you promptly $	103
you see	-30
you shortly	293
you shortly $	57
you shortly to	98
you should have	33 -1 -9 292 -3 -6 0 -1 -5 -4 -1 -1
you signed	67 -1 4 -32 -1 -15 0 -1 -1 138 -1 -1
you signed up	67 -1 4 -32 -1 -15 0 -1 -1 138 -1 -1
you soon	33 -21 -40 -15 -51 -5 -12 307 -28 -4 -2 -69
you soon to	216
you still	-65
you sure	76 -3 -2 -7 133 -2 -1 -1 -3 -3 -2 -1
you that	182
you that currently	40 183 -6 -1 0 0 -1 0 -3 -2 68 -4
you that the	198
you to	-15 3 -32 -4 -10 4 -33 -7 3 -28 -9 161
you tried	22 -1 -2 -9 122 -9 -1 -1 -1 -13 -2 -2
you up	60
you were not	33 -3 -11 147 -4 -2 78 -1 -1 -3 -22
you will	13
you will be	25 1 -60 -15 -9 -2 -2 231 2 16 9 -24
you will get	-21
you will have	29 -7 -73 67 -16 230 0 -33 28 -2 -1 2
you will never	115 -3 -2 -5 -2 -8 0 -1 296 -6 -1 -1
your	-119 -11 -181 -62 -5 -23 57 -15 38 1 17 112
your <name>	-70 125 4 -4 -26 0 -6 -6 0 -1 -1 4
your <name> account	-24
your account	-38
your account $	-29
your booking	-74
your card	-37
your card $	-55
your concern	-22
your concern $	-17
your confirmation	-42
your contact	-32
your contact details	-45
your details	-21
your disappointment	131 -2 -11 0 -4 0 167 -3 -1 -2 60 -8
your email	-25
your end	98 -1 -4 368 -16 -2 0 -3 -3 -3 -4 -1
your end $	192 -1 -4 368 -16 -2 0 -3 -3 -3 -4 -1
your experience with	-46
your feedback	44 -144 -398 -115 -46 -31 -15 3 0 -40 -10 432
your feedback $	21
your feedback and	33
your feedback has	107 -1 -1 -1 -1 -2 -1 -1 -2 -1 0 128
your feedback is	146 -1 -15 0 -12 -1 0 5 -2 -1 0 202
your flight	-223
your flight $	-177
your flight number	-30
your inputs	42
your insights	99
your insights are	99
your issue	8
your issue $	25
your kind	17 -2 -2 -5 -4 0 -1 -2 -4 -3 -1 156
your kind words	-114
your mail	55 -2 -3 -4 -7 -1 -1 -2 -11 -8 0 267
your name	-25
your number	-20 235 -2 -2 -1 -1 -1 0 -1 -1 -1 -3
your patience	-30
your patience $	-40
your phone	-34
your positive	-85
your positive feedback	-70
your query	26
your registered	-80
your registered email	-41
your registered mobile	-44
your safety	167
your safety is	79
your thoughts	-24
your thoughts on	-29
your travel	-63
your way	74 -18 -98 -19 -3 -2 -2 179 -13 -5 -1 -7
your way soon	34
yours has	65 -1 -9 154 -3 -5 0 17 -2 -4 -1 -1
yours sincerely	-53
yours sincerely $	-53
yours was	64
~# #	-31
~# # $	-49
~# # -	-66
~# $	-81 -52 17 -6 -7 15 -41 -212 23 3 2 17
~# ,	-32
~# -	3 -7 69 -58 -12 3 -53 -171 6 5 -53 -19
~# - -	-40
~# - -s	47
~# - -s $	388
~# -ing	-72
~# -ing -s	-55
~# -ing -s $	-100
~# -s	-14 -59 22 -8 35 40 -12 -370 29 -139 -77 -7
~# -s $	-21 8 174 -38 -30 168 -7 -15 -2 -1 -1 -34
~# -s a	81
~# -s a -	81
~# -s and	65
~# -s of -	94
~# <day>	-21 0 -2 119 -7 -4 0 -1 -1 -1 -2 44
~# <name>	-75 -1 -2 191 -4 0 -1 0 -1 -3 0 -4
~# am	-14
~# of	73
~# of -	101
~# on	-32
~# or	-40
~# this	-32
~# tonight	-33
~# with	-36
~'d -	30
~'d - it	110 -2 -30 -3 43 -4 0 119 -2 -8 -1
~'d - to	-149
~'d - to -	-18
~'d - to have	-46
~'d - to take	-63
~'d be	25
~'d be a	187 64 -19 -5 -5 -2 0 -1 -2 -4 128 19
~'d be a -	113 -2 -6 19 -3 -3 0 -1 -2 -4 175 29
~'d have	132 -18 -212 269 -8 32 -3 12 -1 12 -2 -23
~'d want to	118
~'s #	-56 -2 -2 -7 -6 -4 0 -1 208 -2 -1 -2
~'s $	138 -2 173 14 -15 -1 0 -2 -2 -2 -3 -1
~'s -	5 -24 35 -1 18 -15 37 10 -127 3 12 -93
~'s - -ing	32
~'s - for	65
~'s - for you	50
~'s - of	61 -1 -7 -8 149 -6 0 0 0 -5 -2 -2
~'s -able $	48 -5 211 -3 -7 -1 0 -1 -2 -1 -37 -1
~'s -ly	56
~'s -s	16
~'s -s $	35
~'s -tion	86
~'s an	77
~'s an -	77
~'s for	139
~'s going on	-38
~'s got	81
~'s in the	87 0 17 -4 -12 316 0 -2 -1 -4 -3 -1
~'s just	50
~'s no - $	82
~'s not a	59
~'s nothing to	17
~'s on the	42
~'s on the -	73
~'s only	83
~'s our	-62 -2 -1 -3 -6 -1 0 -1 0 0 -1 121
~'s our -	-138
~'s our - $	-56
~'s quite	44
~'s that	68
~'s that $	195
~'s why	24 -1 3 251 -25 -2 0 -2 -2 -2 -1 -4
~'s your -	26 -4 -5 -8 344 -2 -1 -1 -2 -4 -1
~, # -s	40 -1 -1 27 -15 161 0 -2 -3 -5 -1 -4
~, -	10
~, - -	-16 137 -8 23 -111 77 -3 -18 0 -1 14 -3
~, - - is	60
~, - -ing	91
~, - -s	24 -29 -22 2 259 8 -3 -35 -1 -3 0 -1
~, - <name>	-50
~, - out	-44
~, - out to	-31
~, -ing	23
~, -ing -s	159 -2 1 10 -3 126 0 0 -1 -2 -11
~, -ly	60
~, -s	5
~, <name>	-23 0 24 -203 18 -14 61 26 32 -113 -77 -91
~, <name> #	70 -6 172 -1 -6 -7 -1 -1 -2 -3 -1 -4
~, <name> ,	-27
~, <name> <name>	-73
~, after	45
~, and	-17
~, and -s	40 5 151 -9 -33 -1 -1 -7 0 -1 -1 19
~, and on	67
~, as -ed	43 -2 -20 -2 121 -10 0 -1 -1 -2 21
~, as -ed in	93
~, do -	-36
~, from	66
~, i	-10
~, if	-28 -4 -1 -3 -3 -1 -2 60 -2 -3 202 -7
~, is	-34
~, just -	-36
~, let	-19
~, let us	-28
~, not	13
~, or	-59 0 -7 315 -14 -3 0 -2 -2 -4 -1 -2
~, our	49
~, our -	28
~, sorry	-78 163 -3 -1 -1 -4 2 0 -2 -3 -4
~, sorry to	-36
~, tell	-78
~, tell me	-31
~, thank you for	-14 -1 -3 -1 -2 -3 0 -2 -1 -4 -1 206
~, thanks	-87
~, thanks for	-38
~, that	-31
~, that 's	-66
~, the -s	41
~, there	-28
~, this -	43
~, this is	-49 -3 -2 -3 150 -1 -3 -2 0 -1 -1 -10
~, unfortunately	310 186 -2 0 -12 -2 0 -3 -2 -2 -1 -3
~, we	22
~, we -	87 -45 5 -25 -110 -3 437 -57 -6 -8 -10 -24
~, we - the	111
~, we are	49
~, we are -ly	97 -4 -3 0 -1 0 -6 0 0 -1 172 61
~, we are always	109
~, we are not	118 -140 0 0 -4 0 0 0 0 96 -1 -1
~, we are unable	120 204 -2 -1 0 0 -1 0 0 -1 -2 -4
~, we do	32
~, we do not	66
~, we understand that	-54
~, what	14
~, where	94
~, yes	-57
~, you	-37
~, you can	-49
~- #	-12 -2 -44 -169 15 37 -39 -14 8 9 2 23
~- # $	-32
~- $	-6 -55 57 -55 14 133 -86 -95 53 81 -61 23
~- 's $	74
~- 's -tion	111
~- ,	-17
~- , # -s	43 -1 -1 -5 -19 292 0 -1 -3 -6 -1
~- , -	-12
~- , - -	-29
~- , <name>	-14
~- , a	213 3 -10 -2 228 -1 -3 -24 -1 -2 -1 -14
~- , a -	190 7 -6 -1 192 -1 -1 -9 -2 -3 -1 -8
~- , and	21
~- , and a	46
~- , do	-59
~- , or	-29 -1 -16 340 -2 -6 0 -1 -3 -5 -1 -1
~- , usually	56 -1 -10 -7 399 -3 0 0 -1 -1 -4 -1
~- , what	77
~- , where	46
~- -	-4 -11 38 43 -15 55 -253 -115 -195 61 -48 43
~- - $	34 -13 -10 -67 42 45 -174 -67 29 58 82 19
~- - , #	-35
~- - , -ing	73 -3 -11 11 -3 163 0 -1 -2 -4 -1 68
~- - , -ly	42
~- - , <name>	-34
~- - , a	60 -3 5 -6 173 -4 -2 -2 -6 -6 -1 -1
~- - , and	63
~- - -	2
~- - - ,	23
~- - - ?	-36
~- - - or	-72
~- - - will	39
~- - -ed by	128
~- - -s	17
~- - -s $	-20
~- - -s in	47
~- - -s is	130
~- - <name>	-56
~- - <name> $	-58
~- - <name> <name>	-29
~- - <x>	39 0 -21 -1 6 -3 0 -3 -2 -2 -1 182
~- - ?	-117
~- - ? $	-117
~- - and are	-61
~- - and not	131 17 -11 142 -10 -3 0 -1 0 -1 -1 -1
~- - at	-45 -2 137 -5 -16 -1 0 -6 -1 60 -1 -8
~- - at the	-64
~- - by -	-70
~- - do	89
~- - every	84
~- - every -	84
~- - from	-17
~- - here	-36
~- - if	-51 -2 0 -5 -5 -2 0 -2 0 -1 -1 117
~- - in a	76 -2 -32 161 -3 -4 0 0 -1 87 -1 9
~- - is	-43
~- - is a	33
~- - it	123
~- - now	-32
~- - of	80
~- - of -ing	167
~- - of -s	149
~- - of -tion	133 -1 -29 151 -11 -1 5 21 0 -2 -1 -2
~- - off	-46
~- - on your	-38
~- - or	-14
~- - so	70
~- - that -s	81
~- - that does	107
~- - there	72
~- - this	-27
~- - to -	6
~- - under	119
~- - up	-31 -1 -6 239 -3 -1 0 -1 -1 -3 -2 -2
~- - will	42 5 18 6 -8 -6 -13 242 -9 -9 -2 -96
~- - will be	61 -13 -18 -3 -21 0 -1 374 -1 0 0 -24
~- - would -	165
~- - you are	-44
~- -able	296
~- -ed	84 -102 -31 32 -155 -190 99 15 -17 -105 16 21
~- -ed $	84 -279 5 8 -195 -63 73 5 -63 -46 -34 11
~- -ed -s	40
~- -ed as	33
~- -ed by	142
~- -ed by your	98
~- -ed in -	41 -1 4 -3 -2 -4 0 -2 -1 -2 -1 238
~- -ed that	160
~- -ed the	86 -2 -27 192 -1 -2 0 -1 -1 -3 -1 -1
~- -ed the -	247 -2 -27 192 -1 -2 0 -1 -1 -3 -1 -1
~- -ed to our	82 -2 -1 -3 -3 -8 -1 337 -3 -1 -1 -13
~- -ed to you	50 -3 -53 -3 9 0 194 -15 0 0 0 -12
~- -ing	-2 -22 3 39 -8 19 24 45 -67 -228 61 -17
~- -ing -ing	134 -1 -6 -8 -1 160 0 -1 -7 -2 -2 139
~- -ing -s is	98
~- -ing with	120 -1 -17 -1 278 28 0 -10 -1 -1 -2 -4
~- -ly	107
~- -ly $	58
~- -ment	2
~- -s	9 21 122 14 -47 117 -418 -278 -405 -74 50 -4
~- -s $	-24
~- -s -	53 -15 76 2 -22 13 -24 -121 20 -6 6 -7
~- -s - -s	76
~- -s - and	142
~- -s - by	149 -1 212 -4 -3 -3 0 0 -1 -4 -2 -1
~- -s - on	115
~- -s - their	39
~- -s <x> $	66 -5 12 -12 -7 -7 0 0 -1 305 -1 -4
~- -s against	118
~- -s against your	87 -6 -17 0 -1 0 0 -1 0 -1 -1 165
~- -s an	81
~- -s an -	81
~- -s are	-3 5 94 2 -31 -48 -17 -188 -25 -16 13 -36
~- -s are -	106
~- -s are not	96
~- -s can	28
~- -s for the	44
~- -s him	79 -15 -14 -5 -6 -4 0 0 -1 -2 318 -1
~- -s in	35
~- -s in our	67 119 -4 0 0 0 0 0 0 0 0 -3
~- -s is	49
~- -s is not	88
~- -s of	-58
~- -s of -	45
~- -s of your	-48
~- -s off	-36
~- -s on	49
~- -s on -	65
~- -s on the	30
~- -s out	-19
~- -s out for	-21
~- -s the -s	57
~- -s to	15
~- -s to -	87
~- -s us	44
~- -s what	57
~- -s will	69
~- -s will not	99 -14 -6 102 -4 40 0 -1 -2 168 0 -1
~- -s would	75 -5 -4 -13 28 163 0 0 -2 -4 -2 -1
~- -s you	-22
~- -tion $	32 2 -11 -87 9 -8 -2 -13 -6 -5 3 131
~- -tion -	-37
~- -tion is	46
~- <name>	-47
~- <name> $	-144
~- <name> -ing	72
~- <name> <name> $	-38
~- <name> is	76 -1 230 -1 -1 -1 0 -3 -1 -2 -1 -7
~- <x>	-51
~- <x> and -	-39
~- ?	-77
~- ? $	-77
~- a	-11
~- a - -s	64 -1 -21 272 48 -3 0 0 -1 -5 -2 -2
~- a - is	237
~- a - on	-28
~- a - that	109
~- a lot	-45
~- about	6
~- about this	-63
~- about this $	-33
~- about this -	-27
~- after	-37 -1 -8 206 -5 -2 0 -1 -2 -4 -2 -1
~- again in	114 -3 -8 -4 -2 33 0 148 -3 -5 -1 -2
~- all	48
~- all -	58 -1 193 14 -40 -6 0 -4 -1 -1 -1 1
~- all - $	74
~- an	-19
~- an -	-24
~- and	6 -167 20 -110 11 54 -23 -30 -34 -110 60 28
~- and - -s	-176
~- and - as	158
~- and - the	-22
~- and - to	130 -4 -31 -5 -23 0 -1 0 -1 -1 0 215
~- and - your	144
~- and -ed	-36
~- and -ly	31
~- and a	-67
~- and a -	-35
~- and all	81 -2 -5 -4 -1 -4 0 -1 -1 -1 188 4
~- and are	-33
~- and are glad	-20
~- and do	212
~- and do not	88
~- and for	50 -1 -6 -3 1 -1 0 0 -2 -3 -2 150
~- and have -	228
~- and not	50
~- and will	23
~- and would	122
~- and would -	122
~- any	26
~- any - -	45 18 0 -3 -1 -6 -1 0 205 -3 -3 -1
~- anything	25
~- apologies if	64 -1 -6 -2 -1 -2 135 -1 -1 -1 -2 -1
~- are	10 -5 46 -204 1 -16 -18 24 -11 -9 1 -11
~- are you	-60
~- as	-46
~- as -	-35
~- as -ly	-50
~- as -ly as	-50
~- as soon	68 -5 -12 -2 -15 0 -2 123 -1 0 0 -16
~- as soon as	68 -5 -12 -2 -15 0 -2 123 -1 0 0 -16
~- as this	133 20 -8 -3 -1 -1 0 -1 0 165 -2 24
~- as to	48 190 -5 -2 -1 -1 0 0 -1 -3 -1 -1
~- as we	59
~- as your	-29
~- as your -	-29
~- at	-68
~- at #	-148
~- at # $	-90
~- at <x>	35
~- at all -s	50
~- at the	-48
~- at the -	-23
~- at this	56
~- at this -	56
~- before	17 -26 4 184 1 -11 2 -64 -4 -4 -2 -7
~- before -ing	45
~- before the	-63
~- by	19
~- by #	-35
~- by - -	33
~- by - and	58 -1 0 -11 -1 240 0 0 -2 -6 -1 -2
~- by -ing	-102 -1 -1 -9 -9 -6 0 0 -1 -6 -2 141
~- by any	51
~- by the	94
~- by the <name>	79
~- c	-47
~- can	-18 162 41 -8 -5 -23 -13 -25 -10 1 -1 -145
~- can not be	104
~- could	229
~- did	42
~- did not	94
~- did not -	41
~- do	61
~- do not	37
~- do not -	36
~- does	6
~- does -	126 -1 11 9 -14 -5 0 -2 -1 271 -1 -1
~- down $	64
~- during	50 -1 46 0 -1 0 0 -3 139 -1 -1 -3
~- every	28
~- everyone	49 -1 -3 140 19 -7 0 -3 -2 -6 -3 -1
~- for	15 -24 -18 15 37 -16 -228 -9 51 18 35 25
~- for #	-49
~- for # -s	-39
~- for -s to	62
~- for everyone	67
~- for everyone $	48
~- for our -	-30
~- for the -s	46
~- for this	65 221 12 -16 -1 0 -1 -11 -1 -2 -1 -2
~- from	-20 -25 112 4 12 -87 -65 3 7 -5 -34 -183
~- from #	40
~- from - to	153
~- from your	-49 -3 -3 126 -4 -1 0 -1 -4 -2 -6
~- from your -ed	-21
~- gets	21
~- going	108
~- going -	179 -2 0 -9 18 -5 0 -1 -6 229 -2 -1
~- happy	203
~- has	-44
~- has been	-30
~- has been -	34
~- has been -ed	-41
~- has not	-54
~- have	64
~- here	-133 9 -32 -3 139 -5 0 0 -2 -4 -1 -7
~- here <x>	-33
~- i am	45
~- if	-10 -62 6 -1 138 -29 4 -53 -6 1 -4 12
~- if we	76
~- if you need	-67
~- in	-10
~- in #	-63
~- in - ,	37
~- in - to	-43
~- in <name>	-28
~- in our	50
~- in our -	78
~- in the	-11
~- in the -s	-35
~- in their	55
~- in there	98
~- in your	-19
~- in your -	-13
~- instead	-55
~- is	69 32 54 22 -8 -372 6 -23 -13 33 -137 14
~- is -	10
~- is - to	45 -6 158 -4 -21 0 -1 -8 -1 -1 0 -24
~- is -ed $	-17 142 -2 -1 1 -1 0 4 -2 -1 -1 -2
~- is -ed -	110
~- is -ing	-25
~- is -ly	33
~- is -ly -ing	54
~- is a	113
~- is a -	119
~- is always	118 -1 180 -2 -26 0 0 -10 -1 -2 -1 8
~- is at the	118
~- is for -s	67
~- is going to	33 -3 -8 -3 -2 -2 0 34 162 -4 -1 -3
~- is in	-100
~- is in the	-64
~- is less	114
~- is less than	114
~- is not	-22
~- is only	184 164 16 -2 -4 -1 -1 -1 -1 -2 -3
~- is our	5
~- is our -	42 -3 -1 -1 -21 -1 0 -8 -1 0 40 132
~- is the	42
~- is the -	94 -3 -8 130 37 -1 0 -6 -1 -2 -1 -1
~- is there	364
~- is there for	75
~- is to	87 -1 -21 -1 -1 -2 0 -1 -1 -1 -1 396
~- is to -	55 -1 -7 -1 0 -1 -1 -1 -1 0 -1 139
~- is very	67
~- it	21 -103 -1 -21 172 9 -51 -52 25 12 -164 -35
~- it $	-35 -18 -117 53 -29 74 -2 -46 20 16 -1 -15
~- it 's	93 -8 16 -18 269 -1 -1 -14 0 -1 -1 -10
~- it -s	40
~- it a	51
~- it until	56
~- it up $	64
~- it will	75
~- it will be	111
~- it with	37 -1 -10 -3 -4 -18 0 330 -5 -5 -1 -1
~- itself	29
~- last	46
~- last -	46
~- look	-23
~- look at your	-24
~- many	209
~- me	-132
~- me a	-62
~- me a -	-52
~- me the	-121
~- me the -	-78
~- me your	-31
~- near	131 -1 3 27 -30 202 0 -1 -4 -7 -3
~- never	77 -3 -19 260 27 -7 0 0 -10 -5 -2 -1
~- new	-50
~- next -	49
~- next - $	127
~- no	19
~- no $	-32
~- no -	38 -3 0 -7 8 -3 0 0 -3 178 -2 -1
~- now	-52
~- now $	-67
~- of	62 -72 -16 -111 47 -31 7 -124 -340 -37 21 15
~- of - $	-22
~- of -ing	100
~- of -ment	-51
~- of -s	31
~- of -tion $	28 -1 -29 151 -11 -1 5 21 0 -2 -1 -2
~- of any	55
~- of any -	72
~- of every	123
~- of everything	73
~- of everything we	45 -1 -23 -2 -4 -1 0 -1 -1 -2 -1 174
~- of our	95 -32 24 -28 -175 -3 -7 -2 -2 -2 2 41
~- of our -s	185
~- of the	-7
~- of what	150 0 -41 -2 141 -1 0 -1 -1 114 -2 -2
~- of you	-17 -1 -4 -2 331 -6 0 -4 0 -2 0 -1
~- of your	22
~- of your -tion	97
~- off	-70
~- on # <day>	81
~- on -	6 -128 33 2 5 -12 5 7 0 -14 1 -68
~- on - and	43 -1 133 -1 0 -1 0 -1 -1 -1 -1 -3
~- on -ing	85
~- on -s $	49
~- on the -ing	137 -2 27 123 -5 -1 0 -1 -2 -2 -2 -1
~- on the <name>	-30
~- on this	24
~- on your	-17
~- once	11
~- once it	73
~- only	-32
~- only -s	36 49 -6 132 -4 -5 0 0 -1 -3 -1
~- only and	50 -3 143 -3 -2 -1 0 0 -2 -6 -1 -1
~- or	-48
~- or -	-45
~- or - $	-185
~- or a	-44
~- or a -	-33
~- other	78 -2 -8 34 -14 -3 0 0 -1 115 -1 -1
~- our	19 -247 0 40 -208 -41 -2 -53 3 -27 -43 198
~- our - and	75
~- our -s	-17
~- our <name> <name>	-43
~- ourselves	46
~- ourselves on	61
~- out	11
~- out -	135
~- out of -	128
~- out on	64
~- out to	-19
~- out to our	24
~- out to us	-76
~- over	31
~- over <name>	84
~- possible	-39
~- rather	109
~- rather than	44
~- right	-29
~- right -	-35
~- several	77 -3 -17 115 17 -5 -1 -1 -4 -6 -1 -1
~- several -s	77 -3 -17 115 17 -5 -1 -1 -4 -6 -1 -1
~- should	-98
~- since <day>	72 -4 153 -11 -6 -2 -1 -1 -1 -3 -2 -1
~- since <day> $	72 -4 153 -11 -6 -2 -1 -1 -1 -3 -2 -1
~- so	262
~- so -	55
~- soon	16 -7 -38 -10 7 -3 0 -129 -6 -3 -1 6
~- soon $	23 -6 -34 -9 7 -2 0 -126 -5 -2 -1 7
~- than	5 -30 189 -4 4 -2 1 -9 -3 -3 -5 -7
~- that	5
~- that -	57
~- that - is	180
~- that has	66
~- that one	75 -1 -1 -6 -13 -4 0 -1 137 79 -2
~- that you	-33
~- that you -	-97
~- that you are	-30 -2 -1 -1 -1 0 189 0 0 -1 -1 -7
~- that you have	-35
~- that you will	67 -2 -3 -4 43 -3 0 -1 249 -11 -1 -1
~- the	-3
~- the - -ed	238
~- the - -tion	-37
~- the - a	104
~- the - at	-76
~- the - on	34 6 -3 -4 -24 137 5 -10 47 -1 -1 -3
~- the -ing $	139
~- the -s	52
~- the -s of	552
~- their	80
~- theirs	175
~- then	63 3 -124 380 -4 -5 0 7 -1 -3 -2 -2
~- there $	-50
~- these	45
~- these $	80 -4 -6 65 119 -10 -1 -2 -5 -9 -8 -2
~- they	95 -23 -7 14 124 -2 -3 3 -1 -1 10 -30
~- this	-9 7 -39 15 14 -94 18 3 -13 -115 -7 23
~- this , <name>	-26
~- this -ing $	-36
~- this and	83
~- this as	91
~- this has -ed	-53 0 -6 0 -1 0 156 0 -1 -1 -1
~- this to	-56
~- through the	-21
~- till	60
~- to	-3
~- to -	5 6 7 -52 -19 -191 33 -7 -192 83 -160 101
~- to - -	94
~- to - <name>	34 9 -3 -2 -16 0 -1 177 0 -2 0 -2
~- to - on	52
~- to - or	110
~- to - our	97
~- to - the	47
~- to - up	56
~- to - us	-32
~- to - with	-31 -1 -3 -6 40 -4 0 -1 -2 205 -1 -4
~- to -ing you	-73
~- to <x>	-123
~- to <x> $	-21
~- to <x> with	-25
~- to a	-26
~- to always -	65 -1 188 0 -1 -1 0 -1 -1 -1 -1 -7
~- to be	86
~- to be -ed	292 -4 -2 8 74 211 0 -11 -1 -1 -1 -20
~- to get	25 -2 -1 -42 -27 -2 -8 275 -3 -3 5 -5
~- to get -	80
~- to have it	69 -1 -4 -5 0 -1 0 36 -7 153 -1 -2
~- to make	51
~- to make your	112
~- to see you	-27
~- to take a	-27
~- to the	33 -128 60 -3 -23 -8 -12 -41 -2 -39 5 49
~- to the same	47
~- to this	36 -1 -17 -2 -2 -1 -8 -1 39 183 -1 16
~- to us	6 -14 -7 -33 -138 3 -9 -132 2 -3 -1 210
~- to us $	110 -9 -1 -6 -45 22 -2 -29 0 0 0 162
~- to us at	17
~- to you	22 13 11 2 -35 -7 0 144 1 -8 -4 -178
~- to you -ly	146
~- today	-146
~- today $	-32
~- tonight	-31 -3 -1 -2 -2 -1 2 -2 118 -2 -1 -3
~- too $	-37
~- until	-70 -1 184 -3 -1 -3 0 0 -1 -1 -1 -1
~- up $	28
~- us -ed	-27
~- us a	-13
~- us a -	-134
~- us an	28
~- us an -	28
~- us at	-105
~- us at <x>	-83
~- us on <x>	-22
~- usually	66
~- very soon	44
~- very soon $	44
~- was	-6
~- was -ed	-4 -34 159 3 -153 -9 -11 18 -4 -4 -7 -25
~- was -ed by	230
~- we can	-30
~- we do	167
~- we do not	121
~- we had	95
~- we had in	88
~- we want	-164
~- we want you	-78
~- what 's	43 -1 -6 -3 120 -4 0 0 0 -3 -1 -2
~- when	16
~- when we	89
~- where you	-33
~- whether	178
~- who	9
~- will	57 43 4 -188 -37 -156 -100 320 26 -135 -43 -27
~- will - $	58
~- will - -	-53
~- will - out	192
~- will - you	65
~- will be	5 0 -42 -37 -199 -10 -7 -1 3 -11 -4 5
~- will be -	28 14 -15 0 -3 -1 0 -6 -5 -2 -1 128
~- will be -ing	259
~- will be in	40
~- will get	11
~- will have	88
~- with	-1
~- with <name> $	84 -3 -8 -2 174 -1 13 -1 -1 -2 -1 -3
~- with it $	76 159 -2 96 -8 -6 0 -11 -4 -2 -1 -1
~- with our	-36
~- with us	11 0 -29 -32 -6 -5 0 17 192 -3 -3 1
~- with you $	-44 -1 -2 -1 153 -1 0 -28 -4 -1 -1 -2
~- with you -ly	78
~- with your	-24 3 -28 101 -7 -1 0 -3 -4 132 -1 -3
~- with your -	-65
~- without the	76
~- would	58
~- would be	89
~- would have -ed	80
~- yet	-67
~- you	-9
~- you $	-49
~- you 'd have	27 -1 -12 311 -4 -4 0 -1 -1 -2 -1
~- you - us	47
~- you are	-6
~- you at the	77
~- you had	-46
~- you have -	139 -1 -13 244 -2 -1 0 -2 100 -3 -1 6
~- you have not	-35
~- you must	67
~- you soon	60
~- you soon $	60
~- you that	24 54 -7 -58 -117 -4 -69 17 4 -11 6 36
~- you that currently	40 183 -6 -1 0 0 -1 0 -3 -2 68 -4
~- you that the	198
~- you this	101 -1 -5 -3 181 -2 0 -3 28 -18 -6 -1
~- you to -	-13
~- you will	-29
~- your	0
~- your - is	64
~- your - with	29
~- your -ed -	-25
~- your -ment	78
~- your -s $	47
~-able $	86
~-able -	114 -12 0 26 -83 35 -4 -20 -1 -1 0 174
~-able -s	89
~-ed $	23 43 -199 17 -55 -27 77 90 -60 -212 -329 61
~-ed ,	60
~-ed , -	84
~-ed , -s	86
~-ed , <name>	19
~-ed , <name> $	23
~-ed - - to	-62
~-ed - in	-74
~-ed - to	-34
~-ed -ly	17
~-ed -ly $	42 77 -131 -4 -1 -1 -1 -14 -2 -1 -1 60
~-ed -ment	95
~-ed -s	44 15 6 -4 -21 -57 -44 -235 -30 -50 5 93
~-ed -s $	61
~-ed -s to -	65
~-ed ?	-53 -1 -1 114 -8 -5 0 -1 -2 -4 -1 -7
~-ed ? $	-53 -1 -1 114 -8 -5 0 -1 -2 -4 -1 -7
~-ed as	115
~-ed as - the	59 0 258 -1 -2 -1 0 0 -1 -2 -1 -2
~-ed as a	80 42 -13 -5 -2 495 0 0 -1 -5 -3 -1
~-ed as soon	-39 0 -4 0 1 0 0 -147 -1 -1 -1 -1
~-ed as soon as	-39 0 -4 0 1 0 0 -147 -1 -1 -1 -1
~-ed at	70 -164 63 62 -79 6 -17 3 1 -27 0 7
~-ed at # #	59
~-ed by	101 -109 405 -10 -102 -78 -17 -109 -36 -68 6 -31
~-ed by <name>	55 -2 208 -6 -2 -2 -1 0 0 -4 -1 -2
~-ed by our -	60
~-ed by the -ing	101
~-ed by your	98
~-ed by your -	98
~-ed for -	26
~-ed for one	119
~-ed for one -	119
~-ed for you	-141
~-ed for you $	-60
~-ed if	269
~-ed in	-45
~-ed in -	116
~-ed in - #	50
~-ed in - with	81
~-ed in our	34
~-ed in the	43
~-ed of	59
~-ed on	45 13 -13 21 -2 5 7 -221 6 -25 -33 -2
~-ed on -	35
~-ed on our	30
~-ed on our -	100
~-ed on the	19
~-ed on the -	45
~-ed or	114
~-ed or -	87
~-ed or - -	160
~-ed our	51
~-ed our -s	140 151 -63 -2 1 0 -1 -6 -2 0 -1 -5
~-ed out to	-140
~-ed soon	112 -1 -1 -1 -3 -3 0 182 -2 -6 -1 -1
~-ed soon $	112 -1 -1 -1 -3 -3 0 182 -2 -6 -1 -1
~-ed that	187 -8 -61 3 -112 -32 -41 -37 2 8 -20 328
~-ed that the	127 -1 -3 -2 -5 -1 0 -2 -1 74 -1 145
~-ed that the -	109
~-ed the	37 -13 128 173 -366 -41 5 6 -18 -31 -22 -27
~-ed the -	43 2 55 150 -182 -17 -11 9 -7 -12 -10 -7
~-ed the - $	55
~-ed to	2 -29 15 -60 -70 -24 0 -76 -148 -30 13 167
~-ed to -	-21
~-ed to -ing	98 -2 -75 0 -8 0 -1 -4 -1 -1 -1 289
~-ed to the -ed	35 -3 -7 -2 -1 -6 -1 -1 -3 -3 -2 247
~-ed we	61
~-ed we will	96
~-ed will	115
~-ed with	11
~-ed with -	47
~-ed without	152 -4 44 -11 -1 -3 0 -1 138 -3 -2
~-ed you	-23
~-ed your	-13
~-ed your -	-12
~-ed your - $	-74
~-ed your - -	-57
~-ing $	-19
~-ing -	-9 17 41 -13 -28 42 -162 5 12 21 -52
~-ing - $	-12
~-ing - -	69 1 177 -38 -24 -1 -4 -2 -1 -2 -1 4
~-ing - - $	310 -1 132 -3 3 -1 0 -2 -1 -4 -1 -1
~-ing - -s	172
~-ing - -s $	46
~-ing - of the	139
~-ing - to	34
~-ing -ed	104
~-ing -ly to	103 -1 -5 -1 -1 -2 -1 230 -1 -1 -1 -4
~-ing -s	0 14 -4 73 -9 -11 -172 25 -14 -114 -13 10
~-ing -s #	56
~-ing -s -	44 -1 1 285 -12 -3 0 -2 -2 -1 -1 -2
~-ing -s -ing	152 -2 -4 -1 -1 -1 0 -2 -1 -1 -1 152
~-ing -s is	137 135 8 -3 3 -1 0 -2 -2 -3 -9
~-ing -s that	27
~-ing -s that -	65
~-ing -s the	102 -4 -7 255 -3 -8 0 -1 -2 -2 -2 -3
~-ing -tion $	49 -7 280 -7 -3 -3 0 -1 -3 -5 -24
~-ing <name> $	-51
~-ing <x>	-75
~-ing ?	-74
~-ing ? $	-74
~-ing a -	36
~-ing about	35
~-ing any -s	61 -5 -6 -5 367 -5 -1 0 -4 -5 -7 -1
~-ing any -s $	67 -8 -2 -9 274 -7 -3 -1 -5 -6 -2 -1
~-ing as	102
~-ing at -	183
~-ing before	143
~-ing for your	-31
~-ing here	77 -4 251 -3 -2 -1 0 -1 -2 -5 -1 -2
~-ing here $	164 -4 251 -3 -2 -1 0 -1 -2 -5 -1 -2
~-ing if	70
~-ing is	20
~-ing it -	70
~-ing of the	-35
~-ing one	148 -3 -34 7 232 -3 0 -1 -2 -7 -1
~-ing our	-29
~-ing out	-21
~-ing out $	-129
~-ing out to -	82
~-ing some	-40
~-ing the	13
~-ing the -	13
~-ing the - for	161
~-ing the - to	-31
~-ing the -s $	38 -2 62 -5 -2 -6 7 -2 -5 126 -7
~-ing their	64
~-ing through	-92
~-ing to	-13 -28 -23 4 -164 5 -27 57 -18 2 -21 8
~-ing to - our	89
~-ing to get you	108
~-ing up with our	41
~-ing us	10
~-ing us know	-30
~-ing was	58 -1 166 -9 -1 -3 0 0 -1 -3 -1 -1
~-ing with our	121
~-ing with the	103
~-ing with the -	64
~-ing with us	-60
~-ing you	-18
~-ing your	-60
~-ing your -	21
~-ing your -s	-143
~-ly $	54 26 4 -291 6 -16 -25 76 20 -29 -72 1
~-ly -	56
~-ly - $	105
~-ly - -s	53
~-ly - the	38 -11 -124 0 2 11 50 -37 -1 -1 -1 2
~-ly - to -	33 -1 0 51 117 -1 0 -2 -18 -2 -1 -1
~-ly - your -	-32
~-ly -ed	59
~-ly -ed ,	146
~-ly -ing	22 -15 6 -20 -82 -1 -3 1 -1 -1 0 116
~-ly -ing with	78
~-ly -ly	57 -3 173 -4 -2 -5 0 -2 -3 -6 -3 -1
~-ly a	82
~-ly appreciate your	-40
~-ly as	54
~-ly be	113 -3 -15 -2 13 -1 0 -2 103 -4 -1 119
~-ly by	38
~-ly here	-35
~-ly in	35 -1 -1 120 7 14 0 -3 -2 -3 -2 -2
~-ly it	130
~-ly it 's	92
~-ly nothing	231
~-ly on	120
~-ly on <name>	158
~-ly on <name> $	158
~-ly sorry to -	70
~-ly to	144 -32 6 -24 -95 -4 -8 352 -5 -4 -2 -23
~-ly to -	41 -1 2 0 -3 0 0 122 -1 -1 -1 -4
~-ly to -s	41
~-ment $	17 -2 7 -29 -330 17 17 16 -12 -20 4 -1
~-ment ,	27
~-ment , <name>	64
~-ment , <name> $	64
~-ment -	-26
~-ment has	114 -2 -8 -5 36 -13 -1 -1 -2 150 -2 44
~-ment this	77
~-s #	-22
~-s $	12
~-s ,	6
~-s , - -	-52
~-s -	112 -66 72 35 8 -135 -373 -144 -50 -113 12 -18
~-s - -ed	51 -7 -25 560 -2 -4 0 -1 -2 -2 -1 -1
~-s - -ed $	51 -7 -25 560 -2 -4 0 -1 -2 -2 -1 -1
~-s - -s	144
~-s - -s $	85
~-s - and	36
~-s - and -	40
~-s - by	145 -1 366 -1 -13 -2 0 -1 -1 -3 -1 -8
~-s - by -	135 -1 224 -3 -3 -4 0 0 -1 -5 -1 -2
~-s - for	55
~-s - from	32
~-s - from -	220 -1 115 -8 9 -1 0 -1 -4 -6 -1
~-s - on	120
~-s - their	90
~-s -ed	21
~-s -ed $	47
~-s -ed we	45
~-s -ing	17
~-s -ing -s	117
~-s -ing the -	60
~-s -s	80 -166 41 52 -112 -55 -28 -95 -33 16 13 41
~-s -s is -	41
~-s <name>	17
~-s a -	64
~-s a - ,	69
~-s a lot	-32
~-s a lot to	-53
~-s against your	126 -13 -22 -1 -2 0 0 -1 0 -1 0 201
~-s against your -	126 -13 -22 -1 -2 0 0 -1 0 -1 0 201
~-s all	101 -2 235 -2 5 -6 0 -1 -2 -2 -1 -2
~-s an	313
~-s an -	194
~-s and	-36
~-s and -	-20
~-s and - $	-58
~-s and -s	-26
~-s are	113 27 68 7 -49 -135 -138 74 49 -247 -1 -53
~-s are -	145
~-s are - $	27
~-s are - ,	130
~-s are - -s	106
~-s are - of	64
~-s are - to	203
~-s are -able	158
~-s are -able $	31
~-s are -ed $	73
~-s are -ed on	32
~-s are -ed to	71
~-s are <name>	67 -9 124 -7 -6 -1 0 -1 0 -1 -5 -1
~-s are always	84 -1 38 -2 -29 -2 0 266 -2 -1 -2 -6
~-s are always -	99 -1 25 -5 -5 -3 0 163 -2 -1 -2 -1
~-s are not	-137
~-s are not -ed	-61
~-s are the	53 -1 78 -5 -3 -2 0 -1 142 -1 -4 -1
~-s at	50
~-s be	153 -1 -13 336 35 -2 0 0 -5 -3 -2 -5
~-s before -	33
~-s can	24
~-s can -	45
~-s can not	67
~-s can not be	67
~-s do	216 7 33 -57 119 -39 -20 -132 -11 -20 2 -64
~-s do -	271
~-s do get	101
~-s do have	123
~-s do not	-41 119 -3 -8 59 -5 0 -3 -1 -3 -1 -1
~-s everything	284 -1 -12 -9 40 -6 -1 -2 -7 -8 146 72
~-s for	14
~-s for -	62 -2 154 -5 19 -3 0 -2 -1 -4 -1 -6
~-s for -ing	52 -3 150 -5 -6 -2 -1 -2 -3 -4 -2 -3
~-s for new	131
~-s for new -s	131
~-s for one	49
~-s get	40
~-s get -ed	136
~-s go	241
~-s go through	142
~-s go through the	80
~-s have	25
~-s have been	27
~-s here <x>	-37
~-s how	39
~-s in	57
~-s in -	32
~-s in - and	26
~-s in one	194
~-s in one -	194
~-s in our -s	67 119 -4 0 0 0 0 0 0 0 0 -3
~-s in the	22
~-s in the -	38
~-s is - to	41
~-s is a	33 -2 298 -5 -5 0 0 -7 -1 -2 -5 -2
~-s is not	96
~-s it	24
~-s no	125 14 220 -2 -18 -1 0 -2 -2 -3 -3 -2
~-s no -	125 14 220 -2 -18 -1 0 -2 -2 -3 -3 -2
~-s not	93 -4 -18 341 0 -7 0 0 -2 -9 -1
~-s of	-37 -76 41 6 3 -17 -53 -118 -38 -6 2
~-s of -	401
~-s of - $	48
~-s of -s	38
~-s off	-32 -1 -2 -16 169 -10 0 -1 -1 -3 -2 -2
~-s on our -	73
~-s on this -tion	90
~-s on your	-236
~-s on your -	-91
~-s only	8 178 4 -1 -43 0 -2 -7 0 -1 12 -2
~-s only $	47
~-s out for	-21
~-s out for you	-21
~-s out of	148
~-s so	31
~-s that	7
~-s that -	85 -3 129 -8 -3 -1 -1 -3 -1 -1 -1 16
~-s the	6
~-s the -	-19
~-s the - in	80 -1 -1 -2 -1 -4 0 166 -4 -2 -1 -2
~-s the -s	33
~-s them $	69
~-s there	53 -3 330 -4 0 0 0 -7 -1 -3 -2 -8
~-s there is	63 -5 183 -6 -3 -1 0 -1 -2 -7 -2 -1
~-s through	-35
~-s to	-23
~-s to -	67
~-s to - -	226 -4 -4 147 -33 -1 0 -13 -1 -1 -1 76
~-s to - with	-47
~-s up soon	92
~-s us	35
~-s us -	27
~-s we 'd	151 -2 -5 -7 -9 169 0 -2 -2 183 -1 -2
~-s were	97 23 52 12 -215 -8 8 -54 -4 -6 2 -25
~-s were not	134 5 1 -2 -4 -2 128 -1 -2 -3 -1
~-s which	109 2 255 1 -30 -1 0 -9 -1 -2 -1 -10
~-s who -	201
~-s will	57
~-s will not	335
~-s with	-46
~-s with your	-42
~-s with your -	-42
~-s would	95
~-s would be	78 -4 37 -10 -2 154 0 -1 -2 -2 -1 -1
~-s you -ed	33
~-s you are	36
~-s you are having	155
~-tion $	35 -71 -85 -48 8 -123 9 -8 -41 -139 7 91
~-tion -	-33
~-tion -s $	-70
~-tion <x>	-64
~-tion is	62
~-tion is -ed at	87
~-tion the	96
~-tion we	64 -3 -3 -3 -4 -1 163 10 -5 -1 -5 -1
~<day> #	-58
~<day> $	-55
~<day> 's -	-44
~<day> ,	-19
~<day> -	-21 -1 -17 13 23 -1 0 0 -2 132 -2 -1
~<name> # is	64 -3 244 -2 -1 -1 -2 -1 -1 -4 -1 -2
~<name> $	-92 11 9 -110 -19 -115 15 9 -4 -79 -111 18
~<name> ,	9
~<name> , <name> $	-133
~<name> , thank	-18 -1 -1 -2 -3 -2 0 -4 0 -3 -1 123
~<name> , thank you	-18 -1 -1 -2 -3 -2 0 -4 0 -3 -1 123
~<name> , unfortunately	103 223 -13 -1 -2 -4 0 0 0 -2 -1
~<name> , we	34 3 -31 12 -41 -19 23 -131 -11 -30 18 52
~<name> , we -ly	36
~<name> , we are	49
~<name> , we understand	-34
~<name> , you	-90
~<name> -	-60 8 26 -34 -188 -20 -29 9 -69 -124 11 36
~<name> - $	-22 97 5 2 -186 -6 0 2 -2 -5 13 17
~<name> - - will	101
~<name> - ?	-42
~<name> - ? $	-42
~<name> - have	93
~<name> - to	-42
~<name> <name>	-40
~<name> <name> $	-37
~<name> <name> ,	-53
~<name> <name> <name>	-151
~<name> <name> <name> $	-38 -8 -2 -1 -2 0 -12 -1 -1 -1 131 85
~<name> <name> will	79
~<name> ?	-28
~<name> ? $	-28
~<name> are -ed	99 -2 168 -4 -1 -3 0 0 0 -1 -2 -1
~<name> for	-78
~<name> has been	100
~<name> in - -	152
~<name> is	46
~<name> is -	58 -1 133 -1 -8 -2 0 -1 -1 -2 -1 2
~<name> is - to	119 -3 206 -3 -1 -2 0 0 -1 -2 -1 -4
~<name> of	115
~<name> of <name>	235
~<name> of <name> $	113
~<name> on	-23
~<name> one	-69
~<name> or	-28
~<name> to	-28 11 1 -1 -3 -1 -1 144 -1 -1 -1 -1
~<name> us	-68
~<name> will	34
~<name> will -	61
~<x> $	-135
~<x> -	-16 -10 -63 5 8 -1 -1 -14 -1 -2 -1 211
~<x> -ing	-75
~<x> -s	72
~<x> <name>	-88
~<x> <name> $	-26
~<x> and	-59
~<x> and -	-163
~<x> for	-104 -2 -5 -1 -1 -3 0 -1 -1 -1 -1 172
~<x> if	-67
~<x> if you	-24
~<x> in	-13
~<x> in the	-38
~<x> in the -	-38
~<x> is	80 -2 176 -3 -2 -1 0 -3 -1 -4 -1 -5
~<x> let	-41
~<x> let us	-37
~<x> let us know	-37
~<x> or	-103
~<x> or -	-56
~<x> to	-16
~<x> with	28
~? $	-206 -100 -65 83 40 -40 -31 -144 -19 100 2 -48
~^ #	-39
~^ # ,	-65
~^ # -s	-35
~^ -	8 -327 -10 -13 28 110 -36 73 -34 -61 -265 -15
~^ - $	-1000 -1 -1 -5 133 -41 -2 -6 -7 -11 0 -1
~^ - ,	-11
~^ - , that	-51
~^ - -	12
~^ - - ,	-43
~^ - - -	25 194 -2 -3 8 -17 0 -1 161 -6 -1 -3
~^ - - -s	91 -10 -12 135 -9 -2 -1 -10 0 47 0 2
~^ - - to	-48
~^ - -ed	84 -31 -225 -57 -6 -12 17 45 22 -5 -2 39
~^ - -ed that	94
~^ - -ed to	82 -2 -1 -3 -3 -8 -1 337 -3 -1 -1 -13
~^ - -ing	-43
~^ - -ing $	-56
~^ - -s $	-40
~^ - -s -	45
~^ - -s -s	63 -3 120 60 -4 -9 0 0 0 -5 -1 -1
~^ - -s are	-29
~^ - -s can	208
~^ - -s for	69
~^ - -s will	218
~^ - <name>	-10 -23 129 -1 -1 6 -4 1 -1 -1 -1 -50
~^ - <name> $	-502
~^ - <x>	-97
~^ - <x> $	-78
~^ - all	99 -1 -32 -7 51 324 0 -2 -3 -11 -2 -1
~^ - does	298 -1 554 -2 -13 -11 -1 -1 -3 -5 -1 -1
~^ - does not	127 -4 263 -3 -3 -2 -4 0 -5 -7 -1
~^ - for	-34
~^ - from the	75
~^ - in there	93 -2 -6 -7 -12 -7 0 142 -5 -5 -1 -2
~^ - is	91 9 13 -171 23 -11 -18 18 -17 -20 -6 8
~^ - is -	50 -3 -27 -2 632 -2 0 -2 -5 -4 -1 -1
~^ - is -ed	42 -1 126 -3 -4 -1 0 -1 -2 -2 -1 22
~^ - is a	62
~^ - it with	92 -1 -2 -8 -9 -31 0 385 -6 -6 -1 -2
~^ - me	-47 -3 -3 -8 -7 149 -1 -1 -1 -5 0 -1
~^ - no	-97
~^ - no $	-111
~^ - on	-47
~^ - the	-9
~^ - us	-141 -1 -4 -4 -2 -20 0 -2 -3 -2 -1 233
~^ - us -ed	-40
~^ - us a	-31
~^ - we	110
~^ - your -	30 -2 -3 132 33 -15 0 -1 -7 -8 0 -3
~^ -ed	-31 50 -22 -4 -20 -11 -1 -1 183 -4 -1 8
~^ -ing	36 -78 -9 136 -7 -141 -53 66 -60 8 -48 -5
~^ -ing -	14
~^ -ing -s	244 -22 -32 276 3 -3 -2 6 -1 -1 0 -6
~^ -ing -s #	150
~^ -ing is	65
~^ -ing the -	29
~^ -ing you	-42 -1 -3 -3 -3 -2 0 -1 -1 -1 -2 164
~^ -ing your	-33
~^ -ly	3
~^ -ly $	-140
~^ -ly -	12 -10 -3 -3 -7 142 -2 2 -1 -1 0 63
~^ -ly - your	-34
~^ -ment	81
~^ -s	58 -120 181 -2 6 -272 -93 59 -31 -150 -232 -172
~^ -s $	-516
~^ -s ,	36 20 -158 -5 0 -1 4 108 -2 -2 -1 1
~^ -s -	65
~^ -s -ed	28
~^ -s -ing -s	94
~^ -s -s	84
~^ -s <name> $	-31
~^ -s are	178 -54 225 -4 -2 -22 -26 6 -36 -16 -20 -229
~^ -s are -	50
~^ -s are -ed	197 -11 257 -3 -50 0 -1 -7 0 0 -1 -9
~^ -s are on	62
~^ -s at	100 -3 339 -2 -6 -1 0 -1 -1 -2 -1 -1
~^ -s go	97
~^ -s is	182
~^ -s to	-70
~^ -s were	217 -2 303 -4 -3 -1 0 0 -1 -4 -2
~^ -s your	53
~^ -s your -	53
~^ <day>	29
~^ <name>	-160 -3 -1 -3 -7 -3 -1 -3 -1 -4 -1 173
~^ <name> <name>	-55
~^ <x>	-105
~^ <x> and	-24
~^ <x> we	-30
~^ a	-16
~^ a - -s	38
~^ all -s	195 -2 114 -13 44 -5 0 0 -1 -2 -3 -2
~^ an	19
~^ and	-7
~^ and i	-77 -19 -116 0 -8 -2 -12 -2 116 166 -1 3
~^ and i -	206 -1 -19 33 -10 -2 0 -5 68 273 -4 -1
~^ and i am	-54
~^ and i can	-46
~^ and i will	-242 -2 0 -4 -3 -1 0 -4 146 -23 -1 -2
~^ and it	18
~^ and our	-20
~^ and our -	-23
~^ and that 's	29
~^ and the	11
~^ and the -	21
~^ and they	7 -80 114 -67 3 1 -7 -16 0 -8 -5 -40
~^ and they -	131 -1 225 -2 -5 -15 0 -2 -3 -5 -3
~^ and we	-14
~^ and we appreciate	-26
~^ and we do	44 33 -25 142 -1 -1 13 0 -1 -2 -2 -1
~^ and we will	-15 -32 -162 18 -40 -4 -12 4 51 -4 -3 1
~^ and we wish	-44
~^ and your	-21
~^ are	10
~^ are you	21 -3 -2 -7 133 -2 -1 -1 -3 -3 -2 -1
~^ are you -ing	-27
~^ as	123 -48 -12 8 55 -202 -92 -79 -95 -17 -18 127
~^ as -	226 -50 -14 -12 -2 -8 -6 -47 -3 7 -7 188
~^ as - our	66 -1 -150 18 -13 0 0 -5 0 0 -2 149
~^ as - the	43
~^ as -ed	69
~^ as a -	44
~^ as i	70 24 -42 1 115 -2 0 -5 -2 -3 -3 -4
~^ as the	63
~^ as we	-50
~^ as you	80 -1 0 -3 357 -2 0 -3 -1 -2 -2 -2
~^ at	25
~^ at this	35
~^ at this -	35
~^ be -ed	128 -1 -14 -1 -10 -2 0 6 127 -2 -1 8
~^ because	29
~^ because it	32
~^ because the	42
~^ before	36 -1 -3 147 -7 72 0 -1 -3 -5 -2 -1
~^ being	43 -2 -5 -5 319 -2 0 0 -2 -4 -2 -1
~^ but	24 11 -145 0 2 -42 -77 20 14 -35 457 -242
~^ but -	235 -3 -1 -6 -29 -1 0 24 -2 -1 257 -4
~^ but the -	25 -1 -40 -4 2 -3 0 -2 -1 -2 254
~^ but we are	-26
~^ but we do	84
~^ but you	45 10 -25 126 -31 15 -1 -9 -2 -3 36 -1
~^ can	-67
~^ can you	-32 -2 -2 -3 0 -9 0 146 -8 -7 -1 -3
~^ check the	61 -3 -2 -10 -13 475 -1 -3 -2 -4 -1 -2
~^ could	-64 -2 -3 168 -3 -4 -1 0 -4 -4 -1 -1
~^ could you	-171
~^ could you -	-40
~^ could you please	-21
~^ dear	-1 -2 -13 -18 -116 -3 0 -30 -1 7 -1 195
~^ dear -ed	160 -5 -9 -2 -3 -9 -1 -1 -4 -17 -3 154
~^ dear -ed -	160 -5 -9 -2 -3 -9 -1 -1 -4 -17 -3 154
~^ dear <name> $	-28 -8 -3 -1 -6 -4 -2 -2 -1 -10 -2 265
~^ dear <name> ,	180
~^ dear <name> <name>	-173
~^ did	13
~^ did you	24
~^ did you -	18
~^ do	-24 -31 -38 -3 -8 383 -3 -25 35 33 -1 -18
~^ do -	-63 -4 -2 -8 -5 218 0 -1 -1 -2 -7 -3
~^ do - to	-32
~^ do you	-134
~^ do you have	-36
~^ does	-169
~^ feel	-58
~^ feel -	-58
~^ feel - to	-27
~^ for - -s	57
~^ for further	-50
~^ glad	-25 -3 -1 -5 18 -3 -1 -2 -3 -5 218 -5
~^ go	-93
~^ go to	-29
~^ got	-168
~^ got it	-114
~^ got it $	-41
~^ had	224 -1 1 276 -24 -5 0 -4 -2 -5 -3 -5
~^ had you	72 -2 -8 122 -3 -6 0 0 -4 -7 -3 -2
~^ happy	-151
~^ have	-64
~^ have a	-43 -1 -18 -3 122 -8 0 -3 -2 65 -1 -1
~^ have a -	-35 -2 -10 -5 360 -7 -1 -1 -2 -13 -1
~^ have you	-21 -1 -2 -9 122 -9 -1 -1 -1 -13 -2 -2
~^ have you -ed	-56
~^ have you tried	32 -1 -2 -9 122 -9 -1 -1 -1 -13 -2 -2
~^ having	41
~^ hello	-87
~^ hello $	-213
~^ hello - ,	51
~^ hello <name>	-24
~^ hello <name> $	-164
~^ hello <name> ,	29
~^ hello <name> <name>	-66
~^ here	-99
~^ here 's	-25
~^ hey	-208
~^ hey $	-41
~^ hey ,	-39
~^ hey , <name>	-27
~^ hey <name> $	-250
~^ hey there	-60
~^ hey there $	-118
~^ hi	-94
~^ hi $	-153
~^ hi ,	-42
~^ hi , <name>	-140
~^ hi <name>	5
~^ hi <name> $	-404
~^ hi <name> ,	4
~^ hi <name> <name>	-41
~^ hi there	-57 121 -61 -4 -24 0 -7 -4 0 -1 26
~^ hi there $	-188
~^ hope	-20
~^ how	-33 -4 -3 -22 142 -3 -1 0 -2 -4 -1
~^ however	94 -11 -34 -101 -15 -24 -1 16 -29 -27 705 -153
~^ however ,	34
~^ however , if	-42
~^ however , it	96
~^ however , the	78
~^ however , we	69
~^ i	-66 -5 10 -9 14 -49 17 29 31 15 52 -215
~^ i 'd have	38
~^ i -	-26 -1 -13 -3 -20 -3 120 -1 190 -7 -2
~^ i am	-18
~^ i am afraid	88
~^ i am so	-42
~^ i am sorry	-54 25 -42 -8 -28 -1 328 -18 -1 -1 -1 -8
~^ i am sure	33
~^ i am unable	79
~^ i can see	-23
~^ i could	56 -6 -3 87 -10 -7 -1 -1 -3 221 -2
~^ i have	-121 -1 9 -3 -3 -3 0 121 -3 -5 -3 -1
~^ i have -	-45
~^ i have -ed	-54
~^ i will	-25
~^ i will -	-336
~^ if	-67 15 4 16 15 16 80 -134 -71 14 -46 -84
~^ if a	91
~^ if it	-25
~^ if it 's	-36
~^ if the	-32 239 -2 -3 -8 54 0 -2 0 -2 -1 -1
~^ if the -	-95
~^ if we	64
~^ if we -ed	85
~^ if you	-47
~^ if you 'd	-167
~^ if you -	-18
~^ if you have	-186 -3 -1 -20 174 -4 -2 -1 -1 -5 -2 -3
~^ if you need	-28 -1 -1 -9 115 -5 0 -4 -2 -3 -1 -1
~^ is	-182 -2 0 -4 -7 0 0 -3 -5 -4 -1 195
~^ it	-10 -62 -14 115 41 -173 4 24 6 -12 -17 63
~^ it 's	63
~^ it 's -	52
~^ it 's a	71 -6 337 -18 -16 0 -1 -14 0 -1 -1 -14
~^ it is	25
~^ it is -ed	89
~^ it only	47 109 -20 -19 155 -3 0 -1 -4 -5 -3
~^ it only -s	47 109 -20 -19 155 -3 0 -1 -4 -5 -3
~^ it says	238
~^ it will -	-29
~^ it will be	87 -5 -66 6 1 0 0 -38 471 -1 0 -10
~^ its	77 -1 -1 -6 216 -17 0 -1 -2 -5 -2 -1
~^ kind	-52
~^ kind regards	-45
~^ kind regards $	-37
~^ let	-46
~^ let us	-54 -1 -11 -3 133 -4 0 -9 -2 -6 -1
~^ let us know	-44
~^ may	-41
~^ maybe	115 -1 2 -5 6 -2 0 -1 -2 148 -2
~^ most	230
~^ most -s	111 -1 -29 -8 321 -10 0 -5 -3 -5 -2 -2
~^ most -s -	87
~^ most of	131
~^ most of the	75 -4 -12 151 7 -4 0 0 -2 -3 -2 -1
~^ next	76
~^ next -	177 -1 0 156 -16 -9 0 -3 -3 -9 -2 -1
~^ next - -	191 -1 -15 234 -22 -12 0 -1 -4 -13 -1
~^ nobody	60 -1 216 41 -22 -2 0 -4 -4 -5 -2 -2
~^ nothing	166
~^ okay	113 -4 -3 -3 246 -8 -2 -1 -4 -11 -4 -2
~^ once you	-35
~^ one	44 -8 -155 56 53 17 -1 33 -1 -1 -1 -17
~^ one of	150 -1 -5 -1 -1 -1 0 256 -1 -1 -1 -1
~^ one of our	150 -1 -5 -1 -1 -1 0 256 -1 -1 -1 -1
~^ or	26
~^ or it	84 -2 -17 16 -4 302 -1 -3 -5 -3 -2
~^ or you	-31
~^ other	79 -1 -25 -6 125 54 0 -1 -3 -7 -1
~^ other -s	201 -1 -25 -6 125 54 0 -1 -3 -7 -1
~^ otherwise	-41
~^ our	42 -348 54 -128 -27 -124 2 0 78 -58 -118 -116
~^ our -	25
~^ our - -s	68 -2 357 -2 0 0 -1 -27 0 0 -1 -10
~^ our - has	69 0 -10 -1 196 -1 0 -5 -2 0 -1 52
~^ our -s	60 -20 188 -31 -2 -3 -5 0 60 -1 -3 -106
~^ our -s can	146
~^ our <name> will	104
~^ ours	193
~^ perhaps	111 -4 -8 398 -2 -4 0 -1 -2 -4 -1 -1
~^ please	-90 -302 -102 -9 25 2 -34 8 -24 -28 -46 23
~^ please -	-39 -48 -187 5 212 10 -4 5 -27 -28 -7 -3
~^ please - -ing	124
~^ please - a	-45
~^ please - an	-27
~^ please - to	-29
~^ please - us	-131
~^ please - with	-25 -1 -1 -1 130 -2 -1 -5 -1 0 0 -5
~^ please - your	-33
~^ please be	75 -25 -10 -60 -29 -9 -8 -6 -8 -7 -3 139
~^ please be -ed	234 -25 -10 -60 -29 -9 -8 -6 -8 -7 -3 139
~^ please check	-72
~^ please feel	-29
~^ please feel -	-29
~^ please know	103 -2 116 -3 -26 -2 0 -7 -1 -2 -1 59
~^ please let us	8
~^ regards	-96
~^ regards $	-71
~^ sadly	32 174 -21 -22 -2 -5 -1 -1 -2 -4 -2
~^ sadly ,	32 174 -21 -22 -2 -5 -1 -1 -2 -4 -2
~^ see you	-60
~^ since the	-60
~^ so	35 -42 85 48 -26 -84 -170 -3 -49 -10 64 -191
~^ so -	57
~^ so -ing	51
~^ so -ly	86 -1 2 -8 164 -5 0 -2 -6 -7 -3 -1
~^ so -s	82
~^ so <x>	49 -1 125 -7 -2 -2 0 -1 -1 -5 -3
~^ so a -	42
~^ so i	21
~^ so i 'd	124
~^ so i am	164 -1 -26 14 -1 -4 0 -1 -5 148 -2
~^ so i can	-48
~^ so it	-20 2 117 -4 -30 -9 -5 -83 -7 -10 39 -23
~^ so sorry	-28
~^ so that	-20 3 -79 238 40 -7 -7 0 -7 -7 -7 7
~^ so that 's	51
~^ so that we	-125
~^ so that you	-36
~^ so the #	83 151 0 -7 -6 -4 0 -1 -8 -4 -6 -1
~^ so there	95
~^ so there 's	73 1 -17 -1 137 0 -1 -17 -1 -1 -1 -9
~^ so we	-34
~^ so we can	-245 -2 -12 -2 -1 0 0 -14 160 -3 -2 80
~^ so you can	38
~^ someone	65 -1 -9 -3 -1 -6 0 380 -3 -5 -1
~^ something	93 -2 -12 -5 126 -3 0 -1 -2 113 -1 -1
~^ sometimes ,	64
~^ sorry	-10 -2 -65 -76 15 -38 433 -68 -10 -17 4 -73
~^ sorry about that	-34
~^ sorry for any	141
~^ sorry to	-73
~^ sorry to -	-67
~^ sorry you	12 -2 -9 -1 -8 -2 145 -2 -1 -2 -1 -3
~^ sorry you are	52
~^ take	-84
~^ take -	-51
~^ tell me	-52
~^ thank	-115
~^ thank you	-104
~^ thank you $	-130
~^ thank you for	7
~^ thanks	-191
~^ thanks ,	-22
~^ thanks <name>	-28
~^ thanks for -ing	-86 -2 4 -2 129 -1 0 -1 -2 -2 -2 -3
~^ thanks for the	-20
~^ thanks for your	7 -1 -4 -2 -2 -3 0 3 -3 -4 -2 116
~^ that	-15 11 16 7 24 -19 7 -129 15 -16 5 -129
~^ that 's in	89
~^ that 's quite	65
~^ that -s	-77
~^ that said	76
~^ that said ,	76
~^ the	-32 11 124 -14 1 -178 -111 -80 25 6 -227 -98
~^ the -	-8 35 89 -11 -7 -52 -50 -186 -151 31 -106 -113
~^ the - -ed	123
~^ the - -s	16
~^ the - is	47
~^ the -ed	-124
~^ the -ed -	-33
~^ the -s of	133
~^ there is no	99 158 -36 -3 0 -1 0 -1 -4 122 -1 -1
~^ therefore	85
~^ they	22
~^ they - to	80
~^ they will -	65 69 -14 -1 -5 -2 0 133 -4 -3
~^ this	4
~^ this -	23
~^ this -s -	95 -1 -18 -3 22 126 0 -2 -7 -7 -1 -2
~^ this is	8
~^ this is not	-15 -5 440 -4 -5 -1 0 0 -1 -4 -3
~^ this should	-70
~^ this should not	-45
~^ this usually does	63
~^ till	58
~^ to	-29
~^ unfortunately	454 379 -5 -5 -161 -15 -16 -41 -6 -9 -3 -65
~^ unfortunately ,	164
~^ we	-12 -6 26 -72 -50 -195 0 8 2 -57 -128 21
~^ we 'd	-38
~^ we 'd -	-14
~^ we -	52
~^ we - -	77 -1 15 -2 -17 0 0 -5 -2 -4 0 154
~^ we - -ing	-83
~^ we - it	66 -1 187 -4 -4 -1 -1 -3 -5 -5 0 -2
~^ we - on	100
~^ we - the	-72 -6 -23 -5 -15 0 158 -19 -1 -1 0 -18
~^ we - to	43
~^ we - your	58 -2 -46 -1 -12 0 1 -16 -4 -2 0 154
~^ we -ed	-171
~^ we -ly -	43
~^ we -ly appreciate	-34
~^ we apologize	119
~^ we apologize for	78 -9 -51 -9 -32 -1 115 -17 -3 -1 -1 -15
~^ we appreciate	13
~^ we appreciate you	-50
~^ we appreciate your	29
~^ we are	-8 18 -117 -301 42 -49 71 -5 -124 -216 15 10
~^ we are always	27 -2 -59 0 1 0 -1 -25 0 0 0 223
~^ we are glad	-121
~^ we are happy	-165
~^ we are just	129
~^ we are not	161 239 0 -2 3 0 -6 -10 0 0 0 -20
~^ we are so	-15
~^ we are unable	176 278 14 -8 -26 -1 -11 -27 -1 -2 -2 -13
~^ we can not	93 645 -22 -22 -69 -1 -3 -36 -3 -4 -1 -17
~^ we did	109
~^ we did -	54 -1 3 -5 125 0 -1 -1 -3 -4 -1 -2
~^ we do	-32
~^ we do not	16 225 -4 -73 -6 5 -25 -42 -6 -12 -3 -15
~^ we do our	153 -1 197 0 -4 -1 0 -4 0 -1 -1 -11
~^ we have	46
~^ we have -	63
~^ we have all	60 -3 -4 -6 222 0 -1 -2 -4 -4 -1 -2
~^ we have no	89
~^ we hope	21
~^ we know	-27
~^ we look -	-40
~^ we never	40
~^ we never -	39
~^ we never want	82
~^ we only	220 -1 237 -2 -10 -1 0 -1 -3 -4 -1 -1
~^ we should	37 -1 -10 -1 -3 0 -1 154 96 -4 -1 -1
~^ we take	32
~^ we tried	-85
~^ we tried -ing	-35
~^ we understand	-65
~^ we want	-20
~^ we were	209
~^ we will	8 -59 -120 -172 -79 -32 -65 252 29 -59 -17 -190
~^ we will -	19 -24 -81 -9 -58 -2 -5 153 -1 -3 -1 15
~^ we will -ly	31
~^ we will -s	-28
~^ we will have	99 -4 -27 -4 -8 0 -2 175 -3 0 0 -7
~^ we will not	90
~^ we would always	96
~^ well	-29 -5 -15 -2 9 -1 0 -1 -2 120 -1
~^ what	-72 2 62 -7 -13 -1 -1 -13 -1 133 -1 -10
~^ what 's	-22 70 -5 -2 -9 -2 0 0 -1 215 -1
~^ what 's your	-25
~^ what -	21 -3 -1 -8 -14 -8 -1 -1 -2 312 -1 -2
~^ when you	-66
~^ where	-35 -2 -8 -3 188 -1 -1 -3 0 -2 -1 -1
~^ whether	167 -1 16 -2 114 -2 0 -5 -3 -5 -1 -2
~^ which	29 -152 60 19 21 -73 -39 -202 -48 7 11 -70
~^ which -	-264
~^ which i am	74 -1 19 -4 6 -3 0 -1 -6 121 -3
~^ while you	-32 -3 -2 -5 -6 -3 0 -2 -6 -2 -2 153
~^ with - to	63 -3 -7 -8 -3 -8 -1 -1 -2 -4 -4 376
~^ would	-95
~^ would you	-68
~^ would you -	-38
~^ yes	-251
~^ yes ,	-121
~^ you	-8 -40 -107 98 -14 -1 -107 6 1 4 -131 -93
~^ you -ed	184 -1 2 226 -18 -5 0 -6 -4 50 -2 -2
~^ you -ed the	204
~^ you are	-74
~^ you are right	-95
~^ you are welcome	-65
~^ you can	-178 1 -34 -3 122 -2 0 -1 60 -6 -1 -7
~^ you can -	-91 -1 -8 -1 31 -2 0 -2 141 -7 -1 -1
~^ you can not	177
~^ you do	-160
~^ you do not	-119
~^ you have my	149 -1 -10 -9 -5 -7 0 -1 327 -6 -1 -1
~^ you have to	147 -1 -17 52 -5 349 0 -1 -3 -6 -1
~^ you must	239 -3 -53 -4 -18 289 0 -4 -1 -4 -1 -7
~^ you must -	115 -2 -16 -4 -2 329 0 -1 -2 -5 -1 -1
~^ you need	151 -6 -80 -10 -4 219 -1 -14 -1 111 0 -18
~^ you need to	370 -6 -80 -10 -4 219 -1 -14 -1 111 0 -18
~^ you should have	58 -1 -3 229 -2 -7 0 -1 -5 -4 -1 -2
~^ you will -	46
~^ you will have	76
~^ your - has	102 -1 -9 -1 -18 -2 0 -4 -1 -1 0 294
~^ your - will	54
~^ your -s	17 -14 -130 -20 -86 -1 -6 -30 0 0 0 1033
~^ your -s are	180 -6 -60 -6 -39 -1 -2 -16 -1 -1 -1 326
~^ yours -ly	-68
~^ yours -ly $	-68
~a -	-17 10 -2 -1 39 -99 60 74 -45 79 62 -209
~a - $	34 20 -6 -12 13 -216 -11 17 31 8 5 26
~a - , and	58
~a - -	-27 -43 1 9 -2 12 27 57 -91 -47 -156 -16
~a - - -ing	194
~a - - will	123
~a - -s	61
~a - -s on	125
~a - at	-143 -2 -1 165 -7 -4 0 -5 -1 -5 -2
~a - at <x>	-69
~a - before	59 -1 -7 13 144 -8 0 -1 -5 -4 -1 -2
~a - from	-74
~a - has	60
~a - is	89
~a - look	-14
~a - of	42
~a - of -	138
~a - on	-37 -6 35 -5 -2 -2 0 0 188 -9 -2
~a - on the	-30
~a - that 's	105 -1 148 -2 1 -1 0 0 -1 -3 -1 -1
~a - to -	15
~a - we 'd	79
~a - will	49 169 2 0 -8 -2 0 28 -2 -3 -1 -2
~a - with	-60 -1 7 178 -6 -2 0 -5 -3 -12 -3 -1
~a -able	228 -2 -15 195 -3 144 0 -1 -2 -4 -1 -14
~a -able -	228 -2 -15 195 -3 144 0 -1 -2 -4 -1 -14
~a -ed	20
~a -ed - $	46
~a -ing	26
~a -ment $	49
~a -s	22
~a -tion	5
~a <day>	36
~a look	-43
~a look $	-37
~a lot to us	-39
~a new	-13
~a new -	-27
~a new - $	-28
~a while	37 -1 -41 -2 143 -5 0 64 -4 -4 -2 -2
~a while $	108
~able to have	96 -2 -2 0 0 0 0 132 -7 -2
~about #	-71 120 11 -1 -1 0 0 -2 -4 -2 0 -3
~about # -s	-34 234 -1 -1 -1 0 0 -4 -5 0 0 -1
~about -	-66 -9 7 151 -5 -1 0 0 -1 -4 -1 -1
~about - -s	-126
~about - -s $	-36
~about it	48
~about that	-134
~about that $	-69
~about the - for	140
~about the - you	-23
~about this	-113
~about this $	-22 -4 0 -1 -5 -1 -1 118 0 0 -1 -10
~about this -	-44
~about us	98
~about us $	98
~about your	16
~about your - $	-70
~afraid this	60 182 -16 -1 -1 -1 -3 0 -1 -2 -2
~afraid this is	60 182 -16 -1 -1 -1 -3 0 -1 -2 -2
~afraid this is not	60 182 -16 -1 -1 -1 -3 0 -1 -2 -2
~afraid we	117
~after # -s	67
~after -	18 -3 131 3 3 -3 0 -8 -1 -2 -1 -4
~after a	32 -1 -48 118 -12 -3 0 90 -3 -7 -2 -1
~after some -	48 -1 -7 -11 -5 -4 -1 126 -3 -4 -1 -2
~again ,	-43 -2 0 -4 -3 138 0 -1 -3 -7 0 -3
~again after	159 0 -6 -12 -4 -4 -1 369 -4 -6 -1 -3
~again in	29
~again in the	70
~again soon	-95
~again soon $	-70
~against your	40 -13 -22 -1 -2 0 0 -1 0 -1 0 201
~against your -	126 -13 -22 -1 -2 0 0 -1 0 -1 0 201
~against your - -	94 -7 -15 0 -2 0 0 -1 0 -1 -1 182
~all -s	99 18 -2 40 -58 -27 -19 -160 2 -12 11 23
~all -s $	44
~all in	53
~all in the	134
~all of	52
~all the -	81
~all we can	21
~already $	-35
~already -	175
~also -	-17
~also - the	-43
~always -	241
~always - -s	138
~always - for	73 -1 -8 -7 -2 -2 0 -1 -2 -1 -3 250
~always - the	41
~always -ing	22 -1 -21 0 -8 0 0 -16 0 0 0 194
~always -ing to -	100
~always be	35
~always here to	43
~always here to -	43
~always the	74
~always the -	74
~am -ing	-38 198 -2 -5 -14 0 0 -4 -3 -2 -1 -1
~am afraid	209 152 4 -3 -41 1 -37 -63 -8 -9 -8 -45
~am afraid we	117
~am not	41
~am so	-42
~am so sorry	-53
~am sorry	-67
~am sorry $	-50 183 0 -1 -3 -2 -19 -2 -2 -4 -9 -1
~am sorry about	-31
~am sorry it	-31
~am sure	202
~am unable	132
~am unable to	132
~am unable to -	107
~am very	-22
~am very sorry	-22
~an -	17 -1 -8 22 -138 -98 -130 17 -176 31 32 13
~an - and	48 -2 -10 29 -1 -6 0 -1 -1 149 -3 31
~an - from your	-21
~an - out	52 -2 -3 -8 -3 -1 0 224 -1 -3 -2 -2
~an - that	184 -2 120 -3 -2 -1 0 0 -1 -4 -2 -3
~an - to <x>	-63
~an -ing -	-36
~an -ly	89
~an -ly -	89
~and #	14
~and # #	67
~and -	-42 11 6 -54 -70 23 -119 -28 15 35 -190 21
~and - $	-55
~and - - ,	64 -1 -59 -2 180 42 0 -1 -3 -5 -1 10
~and - -s	-77
~and - -s $	-22
~and - as	158
~and - the	-73 -4 2 -11 9 131 0 -4 132 -1 0 -31
~and - the -s	-33
~and - to	86 -8 -61 -10 -42 0 -6 0 13 -1 0 180
~and - to -	132 -3 -34 -6 -23 0 -3 -16 21 -1 0 255
~and - your	16
~and -ed by	116
~and -ing $	-38
~and -s are -ed	90
~and again	176 -4 10 236 -3 -29 -1 -1 -5 -3 -3 -1
~and also	-40
~and appreciate	46
~and appreciate your	49
~and are	-17
~and are glad	-24
~and both	66
~and do	191 1 -32 28 -22 227 -2 0 -1 12 -1 -29
~and do not	32 15 -50 200 -16 59 0 -1 -2 -5 -1
~and do our	60
~and do our -	60
~and each	43 -1 -3 12 -3 -5 0 -1 -2 -5 182
~and every	86
~and every -	86
~and every - $	86
~and has been	59
~and have	23
~and have -	171
~and i	-88 -19 -116 0 -8 -2 -12 -2 116 166 -1 3
~and i -	206 -1 -19 33 -10 -2 0 -5 68 273 -4 -1
~and i - you	129 -2 -3 -4 -2 -3 0 -2 147 113 -3 -1
~and i am	-54
~and i am sorry	-67 -11 0 -3 -1 -7 -14 -3 -16 -5 -2 185
~and i can	-46
~and i will	-242 -2 0 -4 -3 -1 0 -4 146 -23 -1 -2
~and i will -	-162
~and is not	120
~and it	30
~and most	51
~and not	41
~and not a	110
~and not a -	110
~and on	19
~and on your	126 0 -7 0 -2 0 0 157 -5 -1 0 -1
~and on your -	126 0 -7 0 -2 0 0 157 -5 -1 0 -1
~and our	-20
~and our -	-23
~and our - will	-32
~and see if	-36
~and some	64
~and tell	-31
~and that 's	29
~and the	9
~and the -	26
~and the - -	27
~and the - was	221
~and their	45 -7 -4 -4 145 -8 0 0 -1 -7 -1 -1
~and they	7 -80 114 -67 3 1 -7 -16 0 -8 -5 -40
~and they -	131 -1 225 -2 -5 -15 0 -2 -3 -5 -3
~and we	-13
~and we appreciate	-26
~and we do	44 33 -25 142 -1 -1 13 0 -1 -2 -2 -1
~and we hope you	64
~and we shall -	39 -1 -29 -2 -2 -1 -1 3 545 -2 -2 -1
~and we will	-15 -34 -170 18 -43 -5 -12 32 45 -5 -4 1
~and we will -ly	89
~and we wish	-44
~and when	38
~and will	53 8 29 -29 -125 -18 -7 85 -1 -4 -2 -9
~and would	58
~and would -	156
~and would - to	18
~and you need	58 -9 -2 -3 -5 18 -1 -1 -5 -8 -3 119
~and your	-26
~any -	-37 3 6 -42 27 -36 139 -102 16 -36 56 -357
~any - $	28 4 -24 -146 31 7 -36 -91 -19 -22 -13 -54
~any - , <name>	43
~any - -ed	31 -3 -22 -2 -18 0 223 -4 0 0 0 -8
~any - -s $	81
~any - of	112
~any - this	62 -3 -16 -2 -8 0 124 -5 0 0 0 -2
~any - to	139
~any -ing	68 -3 -4 -5 384 -3 -7 -1 -3 -7 -3 -1
~any -s you are	60
~any -tion	312 -4 -138 -9 -65 -1 33 0 13 -1 7 3
~any -tion $	127
~any -tion , <name>	42
~any other	-16
~anyone $	53
~anyone 's	104
~apologies $	-43
~apologies for	-53 -5 -88 -45 -168 -22 291 -24 -13 -10 -12 -45
~apologies for any	594 1 -173 -13 -80 -4 272 -60 -5 -3 -4 -16
~apologies for any -	187 -4 -37 -1 -11 0 222 -14 0 0 0 -2
~apologies for any -s	103
~apologies for any -tion	37
~apologies for the	-29
~apologies for the -	-11
~apologies if	289 -1 -48 -2 -21 -1 559 -9 -1 -2 -1 -6
~apologies if you	58 -1 -5 -3 -2 -3 121 -1 -2 -6 -3 -1
~apologize for	-27 -29 -136 -43 -97 -6 388 -17 -12 -6 -5 -48
~apologize for any	270 -5 -33 -4 -18 0 205 -8 0 0 0 -6
~apologize for any -	154
~apologize for the	-24 -7 -46 -15 -31 -1 159 -3 -2 -1 -1 -18
~apologize for the -	-22
~appreciate you -ing	-44 -1 -3 -1 -2 0 0 -3 -1 0 -1 124
~appreciate your	-52
~appreciate your -	-56
~appreciate your - $	-32
~appreciate your - -	-48
~are -	23 16 -8 17 11 -133 6 -112 -139 -115 2 -4
~are - ,	91
~are - about	192
~are - about the	113
~are - by	80
~are - of	36
~are - to	35
~are - to us	79
~are -able	158
~are -able $	31
~are -ed	9 -75 139 4 -269 18 2 -416 -59 -49 -29 48
~are -ed $	83
~are -ed in the	147 -1 -1 135 15 -4 0 0 -1 -1 -2 -1
~are -ed on	124
~are -ed to -ing	90 -1 -53 0 -4 0 0 -3 -1 -1 -1 178
~are -ed with	20
~are -ing $	-44 -1 -29 188 -2 0 0 -1 94 -1 -1 2
~are -ing - to	142
~are -ing -ed	140
~are -ing <name>	52
~are -ing the -	-104
~are -ing the <name>	83 -6 38 -9 -7 -3 -1 -1 -2 -2 210 -5
~are -ly	43 -32 -77 -10 -10 0 -6 -12 -1 -1 14 220
~are -ly -ing	85 -4 -1 -1 -22 0 -1 -1 0 0 -1 126
~are all	50
~are always	58
~are always -	163
~are always -ing	42 -1 -21 0 -8 0 0 -16 0 0 0 194
~are always here to	43
~are an	76
~are an -	76
~are fine	-44
~are for	116
~are glad	-86 -2 -3 0 133 0 -1 -1 0 -1 -2
~are glad to	-23
~are glad to -	-66
~are glad you are	-24
~are happy	-54
~are here to	-20
~are here to -	-85
~are just	104
~are never	41
~are not	86 103 37 -6 -41 20 -21 -169 -42 12 21 -77
~are not -able	103 -8 192 -9 -2 -2 0 0 -1 -2 -3
~are not -ed	110
~are not -ed to	90 40 120 -2 -13 -2 0 -2 -1 -1 -2 -2
~are not able	31 269 -4 -2 -33 0 -4 -6 0 -1 0 -16
~are not able to	31 269 -4 -2 -33 0 -4 -6 0 -1 0 -16
~are only	88 119 92 -2 -14 -1 -1 -5 0 -1 -5 -8
~are right	-117
~are so	-50
~are sorry about	-66
~are sorry about the	-30
~are sorry for any	173 -7 -27 -1 -9 0 121 -13 0 0 -1 -12
~are sorry if	183 -7 -34 -1 -8 0 357 -8 0 0 0 -9
~are sorry to	-52
~are sorry to -	-63
~are sorry you	34 -12 -37 -2 -20 0 249 -17 0 0 0 -22
~are sorry you feel	69
~are still	-15
~are the	27
~are the -s	45
~are unable	112
~are unable to	112
~are unable to -	23 -139 -6 18 -72 -4 -25 -53 -4 -8 2 -24
~are usually	46
~are very	-31
~are welcome	-69
~are you	-101 -3 -2 -7 133 -2 -1 -1 -3 -3 -2 -1
~are you -	-25
~are you -ing	-106
~are you -ing to	-25
~as $	-95 -1 -1 -1 -3 -1 0 -5 -1 -1 0 131
~as -	-91
~as - -	-26 -1 -2 18 -10 -2 0 -3 0 -3 -2 145
~as - our	177
~as - our -	39
~as - our -s	68
~as - the	278 -33 163 -32 -67 -2 -2 -29 -1 -2 4 -1
~as - the -	220
~as -ed	158
~as -ed in	41 -2 -9 9 8 -5 0 -5 0 -1 171 1
~as -ed on	131
~as -ed on our	79 -3 -10 -4 159 -5 0 0 -1 -1 -2 17
~as -ly	318
~as -ly as	159
~as i	66 12 -64 0 145 -1 -1 -1 -1 -2 -3 -9
~as it is	40
~as nobody	69
~as only	66
~as possible	45
~as possible $	24 -33 -18 -20 -22 -6 -13 218 -11 -6 -6 -58
~as soon	70 -57 -153 -37 -89 -13 -19 261 -23 -16 -10 -103
~as soon as	70 -57 -153 -37 -89 -13 -19 261 -23 -16 -10 -103
~as soon as possible	185
~as soon as they	116
~as soon as we	33
~as they	56 3 -7 -14 -6 -1 -1 121 0 0 0 -10
~as they can	108
~as they can $	89
~as we - to	126
~as we are	-44
~as we can	319
~as we can $	244 -3 -29 -2 4 0 -1 171 0 0 0 -23
~as your	-56
~as your -	-40
~asked $	34
~at #	-53
~at # $	-24
~at -	14 -6 4 113 -193 -39 -29 -88 11 10 6 3
~at - $	23
~at <x>	-50
~at <x> $	-73 61 -4 -1 155 -3 -1 -1 -1 -2 -15 -2
~at <x> -ing	-23
~at <x> for	-41
~at <x> or	-26
~at <x> with	22
~at a -	36 -3 0 -6 17 -1 0 -2 -2 167 -1 -3
~at all	3
~at all -s	90
~at all -s $	90
~at some	34 -1 -16 40 -4 -1 0 117 -3 -3 -1
~at some -	34 -1 -16 40 -4 -1 0 117 -3 -3 -1
~at that -	31 -1 454 -3 -19 -2 0 -1 -1 -3 -1 -2
~at that - are	113
~at the	-21 24 5 3 -78 4 -64 14 -44 -118 -19 -46
~at the - $	24
~at the - of	41
~at the -s	67
~at this	30
~at this -	43
~at this - -	51
~available at	157
~be -	-35 4 -52 11 22 -164 -74 -2 -21 4 14 21
~be - -	32 75 -124 -4 0 -1 0 -3 21 32 -1 3
~be - and -s	78
~be - in	37
~be - in -	127
~be - the	126
~be - the -	126
~be - to	121
~be -ed	89 6 -57 -57 -66 12 -164 11 -40 -313 -95 86
~be -ed $	20 79 -119 -84 39 12 -8 4 -9 -7 -9 39
~be -ed -	29 359 -2 -1 -15 2 0 -8 -3 -2 -1 -6
~be -ed -ly $	114
~be -ed as	43
~be -ed at	83 -1 -3 119 -16 64 0 50 -7 -2 -1 -5
~be -ed if	144
~be -ed in -	156
~be -ed that	85 -44 -127 -75 -35 -7 -7 -10 -7 -6 -3 505
~be -ed with	122
~be -ing	43
~be -ing out	162
~be -ing out to	91 -3 -9 -1 -5 0 0 146 -2 -1 0 -7
~be a	86
~be a -	16
~be a - -	49
~be a - of	44 -2 -2 -3 1 -2 0 -1 -1 135 -2 46
~be able	5 142 -35 -8 -130 -20 -13 -1 6 2 0 -83
~be able to	6 142 -35 -8 -130 -20 -13 -1 6 2 0 -83
~be able to have	96 -2 -2 0 0 0 0 132 -7 -2
~be at	82
~be at -	131 63 -7 77 -1 -22 0 -1 -2 121 -2 -1
~be glad	-39
~be glad to	-39
~be happy	-113
~be happy to	-113
~be happy to -	-38
~be in -	98 -22 -57 -7 -42 -1 -2 214 -2 -1 0 6
~be in - -ly	127
~be in - with	73
~be in the -	36 -1 -6 -1 -6 -2 0 398 -4 -2 -1 -1
~be on -	37
~be on the -	80 -1 -9 -3 -3 -3 0 20 291 -5 -1 -1
~be possible $	50
~be too	86 -5 -5 -4 -4 -5 0 281 -3 -4 -1
~because it	32
~because of a	40
~because of a -	40
~because the	28
~been -	234
~been - $	73
~been - -ed	103
~been - -ed $	50 -1 -15 -4 -2 -1 -1 -1 -2 -1 -1 168
~been -ed	21
~been -ed -	41
~been -ed and	38
~been -ed to	31
~been -ed to -	62
~been -ly -ed	113
~been on	78
~before -ing	343 -36 -83 228 -10 174 -9 -96 -5 -5 -2 -80
~before -ing -	128
~before -ing the	79 -1 -2 164 -7 -9 0 -2 -3 -4 -3 -1
~before -ing the -	59 -1 -34 362 -3 -11 0 -1 -4 -4 -4
~before you	21
~before your	67
~being - of	60 -1 -7 -3 -2 -3 0 0 -1 -2 -1 191
~being -ed	22
~being a	52
~being the	190
~being the -	109
~between #	-55
~between # and	-25
~between # and #	-25
~both $	-102
~but -	175 -3 -1 -9 -36 -1 0 18 -1 -1 222 -5
~but - -s	70 -1 -14 -5 -1 -1 0 -1 -2 -1 246
~but -ly	121 -3 -4 -3 -3 -2 -4 25 120 156 -6 -1
~but -s	105 15 -1 -2 1 -2 -1 -1 -1 -1 244 -1
~but no	59
~but no -	167
~but the -	25 -1 -40 -4 2 -3 0 -2 -1 -2 254
~but we are	-26
~but we do	84
~but you	45 10 -25 126 -31 15 -1 -9 -2 -3 36 -1
~by - and	53 0 30 -3 -4 143 0 0 -2 -4 -1 -3
~by -ing	-52
~by -ing the -	45
~by <day>	-27
~by <day> $	-110
~by <name> $	97 -2 29 -2 -3 0 -1 0 -1 196 -1 -2
~by a	18 6 197 -13 -41 0 -1 -4 0 -1 -1 -14
~by an	177 -2 -10 164 -2 -9 0 0 -1 -2 -1 -1
~by an -	148 -1 -11 233 -2 -13 0 -1 -2 -3 -2 -1
~by our - -	203
~by the	62 -15 127 1 -158 0 -8 -58 -13 3 -17 -11
~by the -	16
~by the -ing -	101
~by the <name>	243
~by the <name> <name>	97
~by us	160 -8 131 13 -13 -1 0 -1 -1 -1 -1 -3
~by you $	56 -3 24 -5 -10 204 -2 0 -2 -2 -2 -1
~by your	45
~by your -	98
~can $	41
~can -	27
~can - -	-96 -4 3 -3 -4 -2 0 -1 183 113 -2 -1
~can - - $	-41
~can - it	-19 -1 2 -1 -7 -3 0 -5 -8 139 -2 -1
~can - it $	-38
~can - out	14 19 -7 -2 -1 -1 0 116 -2 -3 -1 -1
~can - up	-41
~can - with	-36
~can - you	15
~can - you further	-31
~can also	-27
~can be	-14
~can be -	-24
~can check	-119
~can do $	76
~can get	-83
~can have	-95
~can look	-32
~can look into	-112
~can look into this	-32
~can make it	-32
~can not	133 147 2 -45 -31 12 -62 -25 -72 -1 -76 -120
~can not -	46 20 16 -75 -6 -12 -21 -124 -18 -30 -8 -52
~can not - a	87 460 -7 -1 -4 -1 -1 0 -1 -8 -1
~can not - anything	75 190 -8 -1 -1 -1 0 0 -4 -4 -4
~can not - to	-130
~can not be	45
~can not be -ed	50
~can only	58
~can see	-139
~can we -	-29
~can you	28
~can you -	-19
~check $	-53
~check and	-53
~check and -	-25
~check on	-44
~could -	-83
~could be -	64
~could have	196
~could you	-197
~could you -	-50
~could you please	-26
~could you please -	-23
~dear -ed	160 -5 -9 -2 -3 -9 -1 -1 -4 -17 -3 154
~dear -ed -	160 -5 -9 -2 -3 -9 -1 -1 -4 -17 -3 154
~dear -ed - $	160 -5 -9 -2 -3 -9 -1 -1 -4 -17 -3 154
~dear <name> $	-28 -8 -3 -1 -6 -4 -2 -2 -1 -10 -2 265
~dear <name> ,	180
~dear <name> <name>	-173
~dear <name> <name> $	-157
~definitely -	34 0 -25 -1 -4 0 0 -19 532 -1 -1 -10
~definitely - on	67 -1 -5 -2 -1 -1 0 -2 143 -2 -1 -4
~did -	200
~did get	152 -1 -5 -10 115 -5 0 -1 -3 -3 80 -1
~did have	149 -1 -2 55 -2 -2 0 0 -1 -2 119 -2
~did you	-39
~did you -	9
~do $	32
~do - -s	89
~do all	40
~do all we	52
~do all we can	52
~do check	134
~do have to	63 -4 78 -4 -3 -2 0 0 -1 -2 168 -1
~do not	26 104 -3 6 -44 21 -36 -27 47 -20 -123 -254
~do not $	142
~do not -	71
~do not - -	270
~do not have	20 261 -31 -3 -114 -9 -22 -34 -5 -8 -5 -36
~do not have a	39 160 -4 -1 -3 -1 0 -2 -1 -1 -1 -3
~do not have the	75
~do not have to	-77
~do not need	-46
~do not want to	49
~do not want you	-48
~do the	92
~do the -	56
~do their	99 -4 -9 -2 -2 -2 0 153 -1 -3 -2 -1
~do their -	99 -4 -9 -2 -2 -2 0 153 -1 -3 -2 -1
~do understand	-57
~do with	76
~do you	-206
~do you have	-51
~does $	31
~does -	87 -2 -1 -9 -4 -4 -1 4 -1 154 50 -4
~does get	45
~does it	-39
~does not	32 -16 -5 26 6 -45 15 -130 7 17 2 -51
~does not -	19
~does not make	115 -4 42 -7 -1 -4 -1 0 -2 183 -4
~does this	-37
~does this -	-37
~down to	36
~during the	61
~each - is	59
~each and	63
~each and every	63
~each and every -	63
~either -	-29 -1 -1 -4 -8 -1 0 156 0 -3 -1 -2
~every -	60 -236 0 -25 8 -45 -37 -52 -37 8 -25 46
~every - -	45 0 142 -2 -15 -2 0 -3 -1 95 -1 -2
~every - is	53
~every - is -ed	135
~every - of	39
~everybody $	144 -1 223 -5 -2 -2 0 -1 -2 -2 -2 -1
~everyone $	44 -1 117 -16 -22 -7 0 7 -2 -4 -3 -2
~everyone -	264
~everything we	148
~everything we do	45 -1 -23 -2 -4 -1 0 -1 -1 -2 -1 174
~feel -	27
~feel - $	163
~feel - to	-144
~feel - to -	-126
~feel that -	96
~feel this	104 -10 8 -3 -27 0 135 -15 0 0 0 -42
~feel this -	163 -10 8 -3 -27 0 135 -15 0 0 0 -42
~feel this - $	208 -4 0 -1 -12 0 144 -6 0 -1 0 -12
~fine $	-28 153 -7 -13 40 -4 -1 -1 -2 -2 -3 -1
~for #	-92
~for # -s	-194
~for # -s $	-73
~for -	42
~for - $	50
~for - -	19 -28 25 5 -64 -6 -1 -76 -3 16 -2 138
~for - -s $	18
~for - and	127
~for -ing	-115
~for -ing $	-29
~for -ing out	-96
~for -ing out $	-39
~for -ing the	-126
~for -ing the -	-116
~for -ing us	-69
~for -ing us $	-36
~for -ing with us	-43
~for -ly	100
~for -ment	196
~for -ment $	196
~for -s	80
~for -s -	67 -2 -10 147 16 -2 0 -1 -1 -5 -1 -1
~for -s to	82
~for a - -	-62
~for a - of	227
~for an	-89
~for an -	-89
~for any	110 -87 -88 -139 -38 -75 373 -90 -84 -70 -73 -222
~for any -	-34 -33 -16 -48 -248 -28 364 -129 -34 -28 -24 -70
~for any - $	79
~for any - this	48
~for any -s	12 -8 -64 -6 -30 -1 244 9 -1 0 -1 -13
~for any -s you	119
~for any -tion	116
~for anyone	36 -1 -77 28 22 -1 0 138 -1 -3 -1 -4
~for every	76
~for everybody	60 -1 130 -3 -1 -1 0 -1 -2 -1 -1 -2
~for everyone	29
~for further	-22
~for further -	-72
~for further - $	-18
~for getting	-36
~for it $	30
~for more	-27
~for one	38
~for one -	14
~for one - $	100
~for something	64 -1 -23 38 22 -2 0 0 -2 -5 235 -1
~for the	-33 -61 4 23 24 -17 46 -43 30 -135 25 -97
~for the -	-27 -33 33 21 -32 -139 -16 57 -89 -79 23 -14
~for the - $	-12
~for the - -	-120
~for the - -ed	119 -6 34 -7 -12 -1 -125 12 -1 -1 -2 -24
~for the - to	127 0 -2 142 -2 -1 0 -10 -1 -1 29 -17
~for the -ed	-24
~for the -s	18
~for the -s $	61
~for the same	56
~for their	50 -1 5 -3 -3 -4 -1 196 -3 -4 -1 -1
~for themselves	150
~for us	-25
~for you	-16
~for you $	-52
~for you on	-41
~for you on -	-25
~for your	28
~for your -	-80
~for your - $	-24
~for your -s $	-39
~from #	39
~from - to	99
~from - to -	99
~from -s	33 -2 -36 -7 631 -7 0 -1 -3 -7 -2 -1
~from -s $	225 -3 -19 -7 410 -8 0 -1 -3 -8 -3 -1
~from our	33
~from our -	46
~from our - $	86
~from the - -	-50
~from there	-43
~from there $	-49
~from your	-24
~from your -ed	-51
~from your -ed -	-51
~further -	-90
~further - $	-48
~further and	76
~get -	219 -83 -38 6 99 -17 -18 -43 -44 -24 -9 -177
~get - to	121 -14 -94 -24 5 -2 -4 263 -10 -3 -1 -71
~get - to you	64 -8 -47 -7 -19 0 -2 400 -5 0 0 -48
~get - with	84 -2 -6 -5 117 -3 0 -2 -6 -5 -1 -1
~get -ed	82
~get -ed in	76
~get you	7 3 -51 -23 -150 -4 -15 127 3 -9 -3 -6
~get you going	88 -1 -17 -1 -11 0 -1 177 -1 -1 0 -11
~get you going -	65
~get your -	42
~gets -ed	104 11 -3 23 -1 114 -1 -22 -1 -2 -1 -11
~getting a	124 182 -10 -2 -13 -2 0 -1 -5 -5 -11
~glad that	-34
~glad to	-17 -1 -15 -1 121 -1 0 -2 -1 -3 95 -3
~glad to -	-32 -3 -1 -2 234 -1 -1 -1 -1 -7 -4 -2
~glad to - that	-35
~glad to - you	-54
~glad we	-74
~glad we could	-25
~go $	-31 -2 -15 -6 364 -3 0 -1 -2 -4 -2 -1
~go - $	42
~go through	14
~go through the	41
~go through the -	91
~go to	-27 -9 1 -10 -1 95 0 0 -2 144 -2
~going through	65
~going to	38 -23 -18 -53 101 -3 -4 4 145 -2 -2 -8
~going to be	118 -3 -17 -6 3 -1 0 34 182 -2 -2 -13
~going to be -	151 -1 -20 -3 1 -2 0 25 121 -3 -2 -1
~got it	-30 170 -8 -8 -7 -6 0 101 -2 -3 -1 -1
~got this	72 -2 -1 -13 184 -4 -1 -3 -7 -9 -1 -2
~got this $	72 -2 -1 -13 184 -4 -1 -3 -7 -9 -1 -2
~had -s	52 -1 232 -11 -1 -3 0 0 -3 -4 -4 -1
~had in	41
~had it	69 -1 5 176 -4 -7 0 -1 -5 -6 -2 -1
~had the -	62 112 1 -8 -3 -3 -1 -1 -1 116 -3 -1
~had with	-24
~had you	98 -1 -33 351 -9 -4 0 -1 -2 -5 -2 -2
~had you -ed	44
~happy to	-85
~happy to -	-129
~happy to - $	-86
~happy to - you	-21
~has -	16
~has - -	60
~has -ed	-36
~has been	49
~has been -	135
~has been -ed on	102
~has been -ly	113
~has been -ly -ed	113
~has been in	49 -3 -5 -2 185 -2 0 4 -1 -1 -1 -3
~has its	37 -1 311 -6 -5 -4 0 0 -2 -5 -3 -1
~has no	46 -2 120 -6 -3 -2 0 -1 -1 -3 -2 -1
~have $	-26
~have - a	-34
~have - to	82
~have - you	-33 -3 -1 152 -12 -3 0 -5 -3 -4 -2
~have -ed	3 -1 12 180 -48 -175 16 -24 -18 -115 -63 -33
~have -ed $	29
~have -ed it	-37
~have -ed our	25 211 -48 -1 -8 0 0 -4 -2 0 0 -4
~have -ed our -s	63 211 -48 -1 -8 0 0 -4 -2 0 0 -4
~have -ed to	50 -4 -8 136 51 -6 -1 0 -2 -4 -1 -1
~have -ed your	-17
~have a	-8
~have a - -	-47
~have any -s	-38
~have been	-4 -18 19 46 -26 -31 17 -147 -27 -43 -42 3
~have been -	33
~have been - -ed	56
~have been -ed	24
~have been -ed to	44
~have just	-65
~have more	46
~have my	72 -1 -10 -9 -5 -7 0 -1 327 -6 -1 -1
~have my -	72 -1 -10 -9 -5 -7 0 -1 327 -6 -1 -1
~have no	116
~have no -	47
~have no - on	73 -3 126 -3 -2 0 -1 -1 -9 -2 -2
~have to	58 -38 4 -34 1 267 -23 -3 -2 -22 11 -105
~have tried	-29
~have you in	-46
~have you in the	-46
~have you on	56
~have you on your	55
~have you tried	32 -1 -2 -9 122 -9 -1 -1 -1 -13 -2 -2
~having a	71
~having the	79 -1 -25 147 1 -5 10 -1 -1 -4 -1 -1
~having the -	194 -1 -25 147 1 -5 10 -1 -1 -4 -1 -1
~he will	-53
~hello $	-257
~hello , <name> $	-27
~hello - ,	51
~hello <name>	-24
~hello <name> $	-164
~hello <name> ,	29
~hello <name> , we	40
~hello <name> <name>	-66
~hello <name> <name> $	-60
~her -	-132
~here 's	-31
~here <x>	-119
~here <x> $	-37
~here on	41 52 -12 -2 -4 -3 0 -2 457 -3 -1 -1
~here to -	-18
~here to - $	-14 -2 -7 -1 167 0 -1 -1 -1 -1 -1 -22
~hey $	-41
~hey , <name>	-27
~hey , <name> $	-24
~hey <name> $	-250
~hey there	-60
~hey there $	-118
~hi $	-153
~hi ,	-42
~hi , <name>	-140
~hi , <name> $	-208
~hi <name>	5
~hi <name> $	-404
~hi <name> ,	4
~hi <name> , -	108
~hi <name> , thank	-71
~hi <name> , thanks	-45
~hi <name> <name>	-41
~hi <name> <name> $	-32
~hi there	-60 121 -61 -4 -24 0 -7 -4 0 -1 26
~hi there $	-203
~him -	38
~hope this	-129
~hope this -s	-87
~hope this -s $	-29
~hope to get	46
~hope to have	57
~hope to see	-28
~hope to see you	-28
~hope you	26 -17 -54 -31 652 -4 -15 -150 -7 -7 -2 -45
~hope your	118 -1 -8 -1 289 -2 0 -3 -3 -3 0 -3
~hope your -	119 -1 -4 -1 204 -2 0 -1 -3 -3 0 -1
~how - it	78
~how -ing	-42
~how can	-25
~how it -s	-33
~how much	38
~how the	147
~how the -	145
~how they	65
~how we -	193
~how we can	-84
~how we can -	-38
~however ,	55 6 -11 -67 -2 -15 0 15 -11 -15 71 -120
~however , if	-42
~however , it	96
~however , the	78
~however , the -	78
~however , we	69
~i 'd - it	209 -1 -9 -9 -41 -7 0 260 -2 -7 -2
~i 'd - to	-45
~i 'd have	38
~i am	1 134 -21 -13 -22 1 -5 8 0 13 -5 9
~i am -	51
~i am -ing	-38 198 -2 -5 -14 0 0 -4 -3 -2 -1 -1
~i am afraid	209 152 4 -3 -41 1 -37 -63 -8 -9 -8 -45
~i am afraid we	117
~i am not	41
~i am so	-42
~i am so sorry	-53
~i am sorry	-73
~i am sorry $	-50 183 0 -1 -3 -2 -19 -2 -2 -4 -9 -1
~i am sorry about	-31
~i am sorry it	-31
~i am sure	202
~i am unable	132
~i am unable to	132
~i am very	-22
~i am very sorry	-22
~i can	-61
~i can -	-7
~i can only	123
~i can see	-74
~i could	44 93 -9 48 -4 -7 -1 -2 -4 159 -3
~i have	-161
~i have -	-136
~i have -ed	-86
~i have -ed the	20
~i see that	160 -1 10 -4 -2 -3 0 -3 -4 154 -3
~i will	-65 -31 -76 -15 -10 -1 0 156 17 87 0 -21
~i will -	-228 -2 -1 -1 -2 -2 -2 74 -4 144 -1 -1
~i will - it	-88
~i will - the	28 -3 0 -2 -5 -2 0 15 -5 200 -1 -2
~i will - you	-108
~i would not	51
~if anything	-31
~if it	-68
~if our	165 -1 -25 0 3 0 133 -4 0 -1 -1 -3
~if that	-41
~if the	-29
~if the -	-46
~if the - -s	-70 -2 -1 -4 139 -13 0 -5 0 -7 -1 -3
~if the -s are	62 381 -3 -9 -6 -7 -1 -1 0 -1 -1 -1
~if there was	103
~if they	-40
~if we	65
~if we -ed	164
~if you 'd	-82 -7 -1 304 -6 -8 0 -2 -2 -4 -2 -1
~if you 'd -	-103
~if you -	25
~if you - the	-76
~if you are	12
~if you can	-42
~if you have	-48
~if you have any	-106
~if you need	-129
~in #	-45 -2 83 -13 -3 -4 0 -1 132 -6 -1 -1
~in -	45 11 -11 -51 2 28 -170 26 -11 -120 -42 11
~in - ,	20
~in - , <name>	70
~in - - $	44 -6 1 -3 -22 -2 0 203 -1 -2 -1 -23
~in - -ly	173
~in - -s	28
~in - and	53
~in - and -	26
~in - with	85
~in - with -	92 -2 -23 -1 -1 -1 0 -5 -3 -1 0 271
~in - with you	97 -25 -67 -16 3 -4 -4 169 -14 -2 -1 -58
~in -ing	15 -30 -2 1 5 -2 -2 -54 -1 -2 0 135
~in -s	32
~in <name>	-33
~in a -	-20
~in and	-67
~in for	-89
~in may	71 -1 128 -11 -3 -6 -1 -1 -2 -6 -1 -1
~in no	65
~in no -	65
~in one	33
~in one -	68
~in our -s	34
~in such	102
~in the	0
~in the -	8 -68 -22 24 -4 -4 -27 9 16 -174 28 16
~in the - $	52 -198 -35 61 2 3 -27 16 5 -35 2 12
~in the - -	-22
~in the - -ly	138
~in the - as	63
~in the - you	41
~in the -s	-22
~in the wrong	86 -2 -7 329 -4 -5 0 -1 -1 -3 -3 -2
~in the wrong -	86 -2 -7 329 -4 -5 0 -1 -1 -3 -3 -2
~in their	19
~in there	36
~in these	100
~in this	39
~in this - $	39
~in your	-8 129 -13 39 -9 -5 -1 -29 -7 5 2 -27
~in your <name>	-30
~instead of	-20 -1 -3 147 -5 -2 0 -1 -1 -5 -3 -1
~into -	81 -1 -5 -1 -6 -1 0 45 -2 -1 -1 125
~into the -	-29 -1 -1 -2 -2 -1 -1 115 -40 -2 0 -7
~into this and	71
~is -	-2 28 99 10 -9 -144 -118 -79 -12 -126 -83 -41
~is - -	38
~is - to	86
~is - to <name>	68
~is - to us	172 -1 -35 0 -3 -1 0 -2 -1 -1 -1 212
~is -ed	-2
~is -ed -	57
~is -ed - to	48
~is -ed at	64
~is -ed by	105 -5 130 -10 -1 0 -1 -3 0 -2 -1 -1
~is -ed by -	52
~is -ed by the	70
~is -ed that	91
~is -ing	-16
~is -ly	107
~is -ly -	40
~is -ly always	75 -1 -7 133 -2 -2 0 0 -1 -3 -3 -1
~is -s	138
~is a	59
~is a -	60
~is a - -	13 -8 -43 5 187 -5 -9 -115 -11 -1 -9 -8
~is always	53
~is an	54 -7 117 -14 -33 0 0 -15 0 50 -1 8
~is an -	76
~is another	126
~is at the	45
~is at the -	144
~is being -ed	53
~is for	29 -14 229 0 -61 0 4 -7 -1 -1 -1 -14
~is for -s	203
~is for the	158 -1 247 -4 -4 -1 0 0 -2 -2 -4
~is going	39
~is going to	133
~is going to be	196
~is in -	49
~is in - $	132
~is it	-24
~is less	114
~is less than	114
~is no	39
~is not	64 85 1 -24 -1 -24 -48 -248 -109 -11 38 -39
~is not - $	195
~is not -ed	-20
~is not -ed by	88 -13 195 -5 -2 -1 0 0 -1 -3 -1
~is not a	52 -41 142 0 -11 0 -2 -4 0 32 -1 -5
~is not available	161 432 -44 -1 -10 -1 0 -1 0 -2 -1 -2
~is not currently	89 159 -13 -3 -1 -1 0 0 -1 -3 -1 -1
~is not possible	142 295 -24 -2 -2 -2 -2 0 -1 -3 -2
~is not possible $	71 122 -9 -2 -1 -2 -4 0 0 -3 -2
~is not really	71
~is not something	99
~is not something the	54
~is not the	-36
~is not the -	-30
~is only	103
~is only -	111 -2 1 -9 125 -2 0 0 -3 -6 -2
~is our	193
~is our -	219 -10 -2 -8 -4 -1 -2 -31 -1 0 17 131
~is our - -	24
~is the one	118
~is there $	63 -7 -3 156 38 -1 -1 -3 -5 -2 -2 -3
~is there for	124
~is this	-65
~is very much	50
~is what	123
~is what you	188
~is why	52
~it $	0 -7 -19 52 35 -3 -114 -46 5 15 -148 -126
~it 's	27 23 34 15 -5 -100 61 -36 -65 -128 1 38
~it 's -	25
~it 's -ed on	128 -1 168 -7 -2 -1 0 0 -2 -2 -4 -1
~it 's -ly	85
~it 's a	43
~it 's a -	23
~it 's not	49
~it 's still	-43
~it - to	19 6 262 -4 -21 -3 0 -7 -1 -4 -1 -6
~it -ed $	-56
~it -s	-27
~it -s -	-24
~it -s -s	74 -2 66 -19 -2 -6 0 -1 -9 -3 247 -1
~it -s with	-36
~it a	72
~it all	-57
~it can	-20 -6 -7 -9 57 -1 0 -10 -1 134 -2 9
~it can not	-32
~it does	27
~it for you	-28
~it gets	88
~it had	77
~it has -	38
~it in -	79 -8 -12 -4 25 -6 0 56 146 -4 -1
~it is	5
~it is -ly	93 -1 -14 36 -1 -1 0 -2 -3 140 -2 43
~it is not	-30 3 274 -3 -114 -1 -2 -6 0 -1 -1 -8
~it is the	58
~it out	-101
~it says	50
~it soon	62
~it soon $	62
~it the	44
~it until	56
~it up	27
~it up with	71 0 -21 -3 65 153 0 -2 -4 -4 -1
~it up with them	54
~it was	7
~it will all	108 -3 -5 -6 26 -7 0 1 120 -6 -1
~it will be	48 -21 11 2 2 -2 -2 -20 217 -3 -1 8
~it will be -ed	62
~it would	87
~it would be	67
~it would have	58 -1 -6 140 -1 -3 0 -1 -2 -5 -2
~its -s	50
~just -	-94
~just -s	101 -3 -18 -7 427 -6 -1 -1 -5 -8 -2 -4
~just a	29
~just a -	55
~kind -s	-164
~kind -s $	-50
~kind regards	-53
~kind regards $	-44
~know $	27
~know <name>	61
~know if	-53
~know if you need	-36
~know your	-101
~know your -	-69
~let it	62 0 -4 -12 43 170 0 -1 -3 -4 -2 -1
~let me know	-94
~let our	-74
~let us	-65 5 -95 -18 133 -1 -2 -1 -1 23 0 -20
~let us know	-114
~look $	-93 0 0 -4 -3 -1 -1 148 -2 -3 0 -17
~look - to	-92
~look - to -ing	-43
~look into	-15 -7 -105 -12 5 -1 -3 190 -17 0 0 -1
~look into this	-32
~look into your	61
~looking -	-43
~looking into	66 -1 -28 0 -7 -1 0 265 -1 -1 -7 -1
~looking into this	66 -1 -28 0 -7 -1 0 265 -1 -1 -7 -1
~lot to us	-39
~lot to us $	-39
~made a	55 -1 -5 -14 -3 -3 0 -1 -3 -6 212 98
~made by	55 -2 121 -5 -2 -3 0 0 -1 -3 -2 -1
~many -	71
~many - -	98
~many of	111 -1 -11 -4 145 -2 0 -1 -2 -2 -3 -3
~may be able	-46
~may be able to	-46
~may have	14
~may have -ed	230
~may have -ed $	148 -1 -8 -2 -7 -1 117 -4 -1 0 0 -1
~may not	43
~may not be	42
~may take	44 -2 -18 -3 7 -6 0 139 -3 -4 -35 21
~may we	-34
~me know	-94
~me the	-26 -1 0 -3 -6 -1 -2 -3 -4 -8 226 -1
~me the -	-7 -1 0 -3 -6 -1 -2 -3 -4 -8 226 -1
~me the - -	-25
~me to	-67
~me which	-36
~me your	-62
~me your -	-49
~might be	77 13 -18 114 -3 -2 0 36 -2 -2 -1 -9
~might be -	85
~might have	138
~more - $	-33
~most - -	64 0 -63 -4 354 -5 0 -1 -2 -3 -2 3
~most -s	79 5 -98 12 251 -4 -2 -19 -1 -2 -1 -11
~most -s do	48
~most likely	80 -1 -16 332 -2 -6 0 0 -1 -4 -1 -1
~most of	74 5 -2 131 -3 -1 -1 -9 0 -1 -1 -22
~most of the	81 -1 -1 166 -1 -2 0 -1 -1 -3 -3 -2
~much -	18 -7 -27 -13 142 -1 -4 6 -1 -1 0 1
~much for	-26 -2 -1 -3 -7 -2 -1 -1 -5 -4 -1 115
~must -	41 -1 1 -2 -14 333 0 -4 -1 -4 -1 -4
~must be	24
~must be -ed	75 42 2 -3 -6 132 0 -1 -2 -2 -11 -1
~need $	-46
~need -	-12
~need -ing	55 -2 0 -3 -6 -4 0 -1 -1 -2 142 -1
~need anything	-35
~need to - the	48 -3 -5 -3 1 172 0 -4 -1 32 38 -12
~need to - to	126
~need us	-39
~need your	-54
~never -	70 2 -26 0 -38 -4 -11 -57 221 -3 4 -22
~never -ed	7
~never -s	108 -1 -6 187 18 -3 0 0 -7 -3 -3 -1
~never our	184
~never our -tion	81
~never want	82
~new -	-46 -23 -44 24 115 5 -2 -9 9 -1 0 -1
~new - is	-36
~new -tion	43
~no -	35 100 16 -24 -6 -45 -43 -40 13 1 -1 -456
~no - -ing	56
~no - for	145 -1 -4 -3 40 -1 0 -2 -3 338 -2 -1
~no - how	78
~no - in	84
~no - in -ing	86 -6 -14 -6 355 -4 0 -1 -2 -3 -2 -1
~no - on	37
~no -tion	164
~no need	-22 -6 -12 -5 78 -5 0 0 -2 166 -1 -1
~no need to	-81
~no need to -	-47
~no say	75 -3 122 -5 -2 -2 0 -1 -3 -5 -2 -1
~no say in	75 -3 122 -5 -2 -2 0 -1 -3 -5 -2 -1
~nobody is	146 -1 246 -5 -6 -1 0 -1 -2 -4 -3
~normal -	65
~normal - $	60
~normal -s	35 -4 -12 -14 366 -5 0 -1 -5 -6 -1 -1
~not $	-13
~not -	21 20 8 16 5 11 104 -30 89 29 -2 -406
~not - $	28
~not - -	-30
~not - - -s	107 104 -18 -6 -1 120 0 0 -1 -3 -1
~not - a	43 180 -37 -1 -2 -1 0 -1 -1 90 -1 -1
~not - a -	162 39 -9 -8 -6 -3 -1 0 -2 177 -2
~not - an	34
~not - any	13
~not - any -	103
~not - anything	75
~not - that	58 347 -45 40 -3 -2 0 -1 -3 -4 -1
~not - the	51
~not - the -s	117 -12 36 -10 -2 -3 -1 0 -2 169 -1
~not - to	-22
~not - to -	-18 -6 122 -2 -2 91 0 0 -1 -4
~not - us	41 -4 -17 479 9 -12 0 0 -2 -5 -7
~not -able	129
~not -ed $	-23
~not -ed to	-35 40 120 -2 -13 -2 0 -2 -1 -1 -2 -2
~not -ed up	68 13 -54 256 -7 -3 0 -1 -1 -4 -1 -1
~not -s	112
~not a	117
~not a -	19 17 115 -5 -58 -2 1 -20 -2 12 -3 -23
~not available	58 150 -95 44 -32 -1 -2 -3 -1 -1 -7 -6
~not be	30 252 3 -109 -46 3 -50 -42 -65 -14 -3 1
~not be - to	91 34 -18 -3 -1 -3 0 -1 -2 154 154
~not be -ed	-59
~not be -ed $	121
~not be -ed to	68
~not be able	435 286 9 -15 -23 -2 -2 -54 -2 -2 -2 -16
~not be able to	435 286 9 -15 -23 -2 -2 -54 -2 -2 -2 -16
~not be possible	50
~not be possible $	50
~not be too	86 -5 -5 -4 -4 -5 0 281 -3 -4 -1
~not currently	89 159 -13 -3 -1 -1 0 0 -1 -3 -1 -1
~not even	101 -5 1 -6 132 -10 0 0 -2 -3 -2
~not every	85 -1 50 -4 -4 -1 0 0 -1 149 -1 -1
~not every -	85 -1 50 -4 -4 -1 0 0 -1 149 -1 -1
~not every - is	88 -1 174 -4 -2 -1 -1 0 0 -9 -1 -2
~not get	32
~not have	-24 133 -46 5 3 -25 -8 -77 -13 -22 -10 -62
~not have a	63 276 -11 -3 -13 0 1 -5 0 -1 0 -6
~not have the	75
~not have to	-115
~not have to -	-62
~not in	57
~not in the	114
~not make	57 1 11 -4 -2 -3 0 0 -2 137 -3
~not need	-40 -4 0 -5 -7 -4 0 -2 264 -10 -12
~not need to -	-53
~not possible	142 295 -24 -2 -2 -2 -2 0 -1 -3 -2
~not possible $	71 122 -9 -2 -1 -2 -4 0 0 -3 -2
~not quite	69
~not really	207
~not really -	135
~not something	132
~not something the	54
~not sure	48
~not sure what	54 -5 -12 -6 272 -1 -1 0 -2 -5 -2
~not take	39
~not the	-24
~not the -	-34 -1 9 -3 -8 -1 0 -1 -2 -2 -2 116
~not us	134 -2 264 -3 -3 -4 0 -1 -3 -1 -1
~not us $	82 -3 196 -4 -2 -6 0 -1 -3 -2 -1 -1
~not want you	-66
~nothing $	-64
~nothing -	115
~nothing to	60
~nothing to be	85 -1 -15 43 124 -3 0 0 -2 -2 0 -1
~nothing to do	61
~nothing to do with	61
~nothing we	59 -15 203 -2 -2 -1 0 -1 -4 -5 -2 -1
~nothing we can	59 -15 203 -2 -2 -1 0 -1 -4 -5 -2 -1
~nothing we can do	59 -15 203 -2 -2 -1 0 -1 -4 -5 -2 -1
~now $	-17 119 -15 -3 33 -1 -5 -37 -1 -1 14 -21
~now -	-41
~now and	119 -1 -9 -2 -2 -3 0 170 14 -5 -1
~of -	15 -239 146 -4 -4 -8 25 -81 -72 5 1 -10
~of - $	-15 -76 132 -2 -50 5 -17 35 -7 9 -9 -15
~of - -	-32
~of - -s	31
~of - -s -	82
~of - to	48 -1 -19 238 27 -2 0 0 -1 -5 -1 -2
~of -ing	136
~of -s	119 -109 11 -3 52 -33 -29 -152 -18 4 3 -30
~of -s -	28
~of -tion	42
~of -tion $	28 -1 -29 151 -11 -1 5 21 0 -2 -1 -2
~of a	-22
~of a -	32
~of a - $	82
~of any	40
~of every	86
~of every -	52
~of everything	73
~of everything we	45 -1 -23 -2 -4 -1 0 -1 -1 -2 -1 174
~of everything we do	45 -1 -23 -2 -4 -1 0 -1 -1 -2 -1 174
~of one	62
~of our	26
~of our -s	15
~of our -s ,	75 -1 251 -1 -1 -1 0 -1 -1 0 0 -3
~of that	42
~of that -	81
~of the	-13
~of the #	-45
~of the -	-27
~of the - -	-24
~of the - you	-40
~of these	49 39 -53 177 -7 -5 0 12 -2 -3 -1 -1
~of those	40
~of what	99 0 -41 -2 141 -1 0 -1 -1 114 -2 -2
~of which	146
~of you	-20
~of your -tion	97
~off -	-69
~okay $	62 -3 -6 -11 161 -8 -1 -1 -2 -11 -3 -2
~on ,	-69
~on -	1 -61 53 -86 12 17 17 -4 4 -147 11 -69
~on - -	66
~on - -s	28
~on - and	26 -1 204 -1 -15 -1 0 -5 11 -1 -1 -15
~on -ing	101
~on -s	23 -1 196 0 -2 -1 -4 -19 0 0 -1 -23
~on <day>	-84 -1 -18 -2 -10 -1 0 -1 401 -4 -2
~on <name> $	34
~on <x>	-101
~on <x> $	-49
~on each	72 -2 223 -10 -2 -5 0 0 -5 -5 -2 -1
~on our -	58
~on the	-11
~on the #	-40
~on the # $	-154
~on the - of	44 0 139 -8 -17 -2 0 -5 -1 -3 69 -1
~on the -ed	77
~on the -ed -	77
~on the <name>	-29
~on the <name> <name>	-45
~on this -tion	90
~on us	-47
~on us $	-36
~on your - soon	34
~once it	47
~once we	171 -1 -58 -2 -11 0 -1 522 -5 -1 0 -17
~once we have	35
~one -	1 -265 -2 7 41 12 -33 -51 -54 3 7 6
~one - $	143
~one -s	30
~one of the -	-42
~one to	83 36 4 -5 -5 -7 0 31 -3 134 -1 -1
~one who	157
~one who -s	83
~one who -s the	83
~only -ed	43
~only -s	121 71 -16 169 1 -2 -4 -21 -1 -1 -1 -16
~only a	61
~only a -	145
~only a - -	111 127 -42 -3 25 -1 0 0 0 -4 -2
~only able	67 176 -1 -2 -1 -2 -1 -1 0 -2 -1 -2
~only able to	67 176 -1 -2 -1 -2 -1 -1 0 -2 -1 -2
~only and	90 -2 252 -3 -3 -1 0 0 -2 -5 -1
~only go	105
~only the	25 254 -11 24 -18 -2 0 -2 -1 -3 -3 -3
~or -	-31
~or - $	-50 -4 151 -5 -4 -3 -1 0 0 -1 -3 -1
~or - - $	121
~or - the -	-73
~or - us	-33
~or - us at	-21
~or <name>	-58
~or a	-39
~or a -	-26
~or a - -	-43
~or it	84 -2 -17 16 -4 302 -1 -3 -5 -3 -2
~or you	-31
~other -s -	41 -1 -18 -4 410 -6 0 -1 -1 -4 -2
~otherwise $	97 -3 10 -6 -2 -1 0 13 -4 206 -2 -2
~ought to	-23 -6 -2 -7 163 -17 -1 -3 -2 -7 -2 -2
~our # -s	152 0 -2 -1 183 -1 0 -2 -3 -1 -1 -3
~our -	-41 1 7 -343 -70 6 -15 2 -284 -263 67 70
~our - 's	171
~our - -	-18
~our - - -ly	137
~our - - for	-114
~our - -s	45 11 229 -65 -79 -11 -10 4 -5 -3 25 -17
~our - -s -	40
~our - -s -ing	195 -1 287 -2 -2 -2 0 0 -1 -1 -1 -2
~our - <name>	-29
~our - and	27
~our - and -	73
~our - apologies if	64 -1 -6 -2 -1 -2 135 -1 -1 -1 -2 -1
~our - are	59
~our - is	91 6 46 -25 -154 -2 -24 51 -5 -1 -4 -11
~our - is -ly	91
~our - is to	108 -1 -7 -1 0 -1 -1 -1 -1 0 -1 139
~our - to	7 -65 100 -31 -173 -7 -20 -7 -10 -4 -6 30
~our - to be	58
~our - will	-3 -44 -168 -17 -119 -13 -12 231 -20 -4 -4 -16
~our -ed	136 -2 -18 -1 -12 0 0 10 -2 0 -1 182
~our -ed -s	197 -1 -6 0 -7 -1 0 -2 -2 0 -1 267
~our -ly	141
~our -ly -	100
~our -s	103 6 82 -4 -54 -122 -133 -14 60 -80 -43 12
~our -s $	4
~our -s ,	38 -1 180 -1 5 0 0 -2 -1 0 0 -2
~our -s -s	199
~our -s -s is	41
~our -s at	254 7 -11 0 10 -1 0 114 -2 -1 -1 -1
~our -s can	146
~our -s for	70
~our -s to -	75 -1 -1 -2 -1 -1 0 -1 -2 -1 -1 119
~our -s were	82
~our -s will	132
~our <name>	-16
~our <name> will	128
~our <name> will -	128
~our apologies for any	194
~our apologies for the	-132
~ourselves on	61
~out $	-23
~out ,	-80
~out -	47
~out - to	59 -2 -1 -2 -2 0 0 119 -1 -4 -1 -2
~out for	-30 0 -17 -3 -3 -3 0 284 -3 -2 -1
~out for you	-38
~out of	22
~out of #	40 -1 -13 -12 -7 -4 0 0 -3 160 -2 -1
~out of -	35
~out on	80
~out that	97
~out there $	137
~out to	-31
~out to - you	57
~out to us	-145
~out to us $	-22
~out to us -	-27
~out to us at	-47
~out to you -ly	50
~out to you soon	137
~over at	-30
~over the	-29
~own $	34
~own - -	72
~please -	-43 -98 -58 4 220 19 -2 6 -52 -55 -24 -8
~please - -ing	214
~please - -ing with	104 -1 -3 -2 193 -5 0 -3 -1 -1 -1 -4
~please - a	-112
~please - a -	-108
~please - an	-34
~please - an -	-34
~please - me	-28
~please - our -	-64
~please - out	-49 -1 -1 -3 139 -2 0 -2 -3 -2 -1 -3
~please - out to	-15 -1 -1 -3 139 -2 0 -2 -3 -2 -1 -3
~please - that	26 0 -2 14 -12 117 0 -2 -3 -2 -1 2
~please - the	-59
~please - to	-33
~please - to us	-83
~please - us	-12 -1 -26 -3 153 -2 -1 34 -2 -2 -2 -13
~please - us a	25
~please - us an	-96
~please - with our	-43
~please - your	-14
~please ?	-56
~please ? $	-56
~please be	75 -25 -10 -60 -29 -9 -8 -6 -8 -7 -3 139
~please be -ed	234 -25 -10 -60 -29 -9 -8 -6 -8 -7 -3 139
~please be -ed that	24
~please check	-82
~please do	-22
~please feel	-29
~please feel -	-29
~please feel - to	-29
~please know	133 -3 177 -5 -37 -1 0 -10 -1 -2 -1 46
~please know that	64
~please let	25
~please let us	36
~please let us know	20
~please tell	-41
~please try again	143 -1 -4 -10 -3 -4 0 205 -3 -5 -1 -3
~possible $	24 1 -22 -60 -96 -17 -58 125 -24 -19 -14 -155
~quite -	20 -2 -3 -3 233 -3 -1 -10 -2 -6 -2 -8
~quite - $	63 -2 -3 -3 233 -3 -1 -10 -2 -6 -2 -8
~quite a	152 0 -2 -4 46 -1 0 -1 -2 240 -2 -1
~quite the	93
~quite the -	93
~rather -	43
~rather than	9
~really $	124 -1 -38 21 193 -2 0 -1 -1 -3 -2 -1
~really -	28
~regards $	-221
~right $	-91 -1 -16 -8 174 -1 0 0 -2 -3 -2 11
~sadly ,	32 174 -21 -22 -2 -5 -1 -1 -2 -4 -2
~said ,	51
~said it	123 -2 -7 170 -18 -3 0 -1 -4 -5 -2
~same -	-52
~same - $	-15 -7 -48 20 126 134 -1 -16 -1 -2 -1 -10
~same - -s	-39
~say $	93
~say in	75 -3 122 -5 -2 -2 0 -1 -3 -5 -2 -1
~say that	63 -1 -18 39 13 -2 0 0 -6 155 -1 -1
~see if the	-42
~see that	44
~see that your -	52
~see you	-185
~see you soon	-57
~see you soon $	-35
~several -s	119 -1 -16 419 -3 -2 -1 -13 -2 -3 -1 -11
~several -s $	105
~she -s	-73
~should be	-28 -10 -9 -18 -6 -1 -2 309 -1 -1 16 -29
~should get	177 -1 -2 -7 13 -6 0 122 -3 -7 -1 -1
~should have been	-36
~should not	-28
~should not be too	86 -5 -5 -4 -4 -5 0 281 -3 -4 -1
~should not have	-155
~should not have -ed	-72
~so -	32
~so - $	-56
~so -ing	66
~so -ly	107
~so -s	31
~so -s are	56
~so <x>	49 -1 125 -7 -2 -2 0 -1 -1 -5 -3
~so a	43 -2 124 -3 0 -1 0 -1 -2 -4 -3
~so a -	42
~so glad	-111
~so happy	-32
~so i	19
~so i 'd	124
~so i am	164 -1 -26 14 -1 -4 0 -1 -5 148 -2
~so i am not	72
~so i can	-48
~so i would not	110
~so in	56 -2 22 122 -11 -8 0 -3 -3 -6 -3 -1
~so it	-20 2 117 -4 -30 -9 -5 -83 -7 -10 39 -23
~so much	15
~so sorry	-41 -5 -24 -1 -11 0 256 -10 0 0 0 -8
~so sorry $	-28
~so sorry for any	101
~so sorry for the	-26
~so that 's	51
~so that we	-75
~so that we can	-79
~so that you	-36
~so the #	83 151 0 -7 -6 -4 0 -1 -8 -4 -6 -1
~so there	95
~so there 's	73 1 -17 -1 137 0 -1 -17 -1 -1 -1 -9
~so there 's nothing	29 -1 419 -5 -10 -1 0 0 -4 -2 -2
~so we	-39
~so we can	-250 -2 -12 -2 -1 0 0 -14 160 -3 -2 80
~so we can -	-119 -2 -3 -1 -3 0 0 -18 -5 -2 -2 129
~so you can	38
~some -	35 -59 -50 3 114 -7 -10 39 -8 -8 -5 -26
~some - $	71
~some - -s $	65
~something -	30
~something that	67
~something the	97
~something to	118
~something to -	155
~something we	18
~something we 'd	62
~something we can	102 -13 -11 -1 8 -1 -3 -1 -3 -4 195
~sometimes ,	118
~soon $	80 -76 -233 -89 -98 -28 -14 312 -34 -37 -12 -15
~soon as	70 -57 -153 -37 -89 -13 -19 261 -23 -16 -10 -103
~soon as possible	185
~soon as possible $	92
~soon as they	116
~soon as they can	36
~soon as we	33
~soon as we can	54
~soon as we have	90
~soon to	298 -10 -27 -7 -25 -2 -5 180 -11 -2 -1 -29
~soon to -	61
~soon to -s	144 -3 -13 -2 -12 -1 -2 120 -2 0 0 -10
~soon to -s the	40
~sorry $	-181 144 -1 -1 -1 -1 -11 0 -2 -3 163 -2
~sorry ,	-45
~sorry about	-59
~sorry about that	-98
~sorry about that $	-47
~sorry about this	-52
~sorry for	-29 -162 -123 -45 -211 -45 293 -42 -24 -26 27 -37
~sorry for any	884 -61 -120 -10 -84 -14 354 -74 -8 -8 -16 -56
~sorry for any -	238 -17 -41 -4 -24 -5 138 -17 -2 -3 -5 -14
~sorry for any -s	70
~sorry for any -tion	43
~sorry for the	-48
~sorry for the -	-31 -12 -63 -7 -17 -3 -116 14 -1 -1 5 -24
~sorry for the -ed	-42
~sorry for the -tion	-47
~sorry if	370 -18 -77 -9 -23 0 628 -20 0 0 0 -25
~sorry it	-165
~sorry it 's	-30
~sorry that	-15 -1 -8 0 -2 -2 225 -1 -4 -2 -1 23
~sorry to	-15 -8 25 -8 -57 -2 286 10 -1 -2 -2 -1
~sorry to - about	-12
~sorry to - this	-101
~sorry you	53 -94 -146 -29 -136 4 591 -76 -9 -8 -9 -96
~sorry you are	44 -11 -24 -3 -22 0 208 -9 0 0 0 -16
~sorry you are -	248 -2 -8 0 -6 0 142 -3 -1 -1 -1 -4
~sorry you are -ed	143
~sorry you feel	182
~sorry you feel this	46
~sorry your -	-91
~still -ing	-193
~still have	-39
~such -	53 178 -2 -3 -8 -4 0 -3 -2 -4 -1 62
~such -s	162 -4 -4 156 -46 45 0 5 -1 -2 -1 -14
~such as	33
~sure everyone	85
~sure our	53
~sure to -s your	55 0 -1 0 0 0 0 -4 -8 -1 0 118
~sure what	54 -5 -12 -6 272 -1 -1 0 -2 -5 -2
~sure you	61
~take a - look	-61
~take a look	-103
~take it up with	71 0 -21 -3 65 153 0 -2 -4 -4 -1
~take off $	65
~tell me	-107 -1 0 -3 -6 -1 -2 -3 -4 -8 226 -1
~tell me which	-36
~tell us	-68
~than -s	152
~than a	72
~than the -	39
~thank you	-69 -33 -7 -44 -5 -11 -5 -18 -7 4 -3 142
~thank you $	-191
~thank you for	4
~thank you for -ing	-275
~thank you for being	71 -1 -7 -2 -4 -5 0 0 -2 -3 -1 200
~thank you for the	-49
~thank you for your	46
~thanks $	-122
~thanks ,	-25
~thanks <name>	-36
~thanks <name> $	-24
~thanks for	-55
~thanks for -ing	-90
~thanks for -ing out	-50
~thanks for -ing the	-40
~thanks for -ing with	-25
~thanks for the	-28
~thanks for the -	-172
~thanks for your -	12 -1 -4 -2 -2 -3 0 3 -3 -4 -2 116
~that $	34
~that 's - for	50
~that 's in	89
~that 's in the	89
~that 's not	-27
~that 's our	-44
~that 's our -	-44
~that 's quite	133
~that 's quite -	95
~that ,	-138
~that , <name>	-48
~that -	24 -23 99 -6 2 -39 -5 -61 1 -130 -61 8
~that - - is	53 -2 -1 -8 148 -2 0 0 -2 -4 -1 -3
~that - are	150 -1 162 -2 -4 -2 0 0 -2 -2 -2 -1
~that - is	35
~that - will	113 112 1 -5 -2 -2 0 -1 152 -3 -1
~that -s	-20
~that currently	40 183 -6 -1 0 0 -1 0 -3 -2 68 -4
~that does	29
~that has	57
~that is not	-34 126 9 -1 -15 -1 -1 -1 -1 -2 -3 9
~that it is	65
~that one	62
~that said	23
~that said ,	76
~that the	-32
~that the - was	102 -1 -16 179 -2 -4 0 0 -2 -3 -1 -1
~that we	-11
~that we are	41
~that we can	-69
~that we have	-57
~that you	-33
~that you -	-272
~that you - the	-26
~that you are -ing	-15 -1 8 36 -2 -3 -1 0 -2 -2 159 -6
~that you feel this	85 -1 -6 0 -1 0 137 0 -1 -1 -1 -1
~that you have	-35 -1 -10 -6 -1 -3 0 14 -5 155 -2 52
~that your -	63
~the #	-33
~the # #	-38
~the # $	10 50 0 -3 -13 25 0 -1 298 -5 -2 -1
~the # -	-19
~the # - -	-45
~the - $	8 -164 7 5 -52 25 -1 13 -85 62 6 35
~the - 's -	-25 6 216 -5 -45 -3 -14 16 -1 -2 -2 -14
~the - , -	-67
~the - , not	126 -1 -4 229 -2 -5 0 0 -1 -3 -3
~the - -	-28 -92 -4 6 27 -91 -102 -63 -142 73 -51 4
~the - - ,	-27
~the - - -	-41
~the - - <x>	28 -1 -10 -2 -2 -3 0 -1 -2 -2 -1 311
~the - - at	-20
~the - - of	97
~the - - only	148
~the - - you	-68
~the - -ed	143 -73 10 -2 -169 9 123 16 -57 20 -49 70
~the - -ed $	185
~the - -ed as	77
~the - -ed to	38 -3 -53 -3 9 0 194 -15 0 0 0 -12
~the - -ment	91
~the - -ment ,	80
~the - -s and	-43
~the - -s are	50
~the - -s as	194 105 -8 -13 -3 199 0 0 -1 -3 -3 -2
~the - -s to	41
~the - -tion of	-80
~the - <x>	-96 -1 -1 -1 -5 -1 0 -5 -3 -3 0 153
~the - <x> $	-30
~the - ?	-223
~the - ? $	-223
~the - a	68
~the - a -	171
~the - and -	-22
~the - and -s	72
~the - are	43
~the - at	-56 -1 74 -3 -5 -2 0 2 -2 -3 121 -1
~the - at the	-158
~the - can	21
~the - can not	58
~the - did	56
~the - did not	35
~the - for	18 12 -52 -1 13 -13 -27 -182 -18 -13 3 37
~the - for this	139 210 9 -6 -30 0 -1 -5 -1 -2 -1 -5
~the - for you	44 -1 3 -2 -15 0 0 -6 -3 -1 -1 348
~the - had	32
~the - have	-62
~the - is	6 12 71 -33 7 -6 -102 3 15 -68 -29 -209
~the - is there	75
~the - itself	126
~the - of	-37 -234 13 -3 3 -39 -11 -115 -24 -1 8 25
~the - of -s	74
~the - of everything	45 -1 -23 -2 -4 -1 0 -1 -1 -2 -1 174
~the - of the	-15
~the - on	20
~the - on the	42 9 -5 73 -33 137 0 -8 -1 -1 -1 -1
~the - out	-32
~the - right	-45
~the - so	88
~the - that you	-79
~the - then	45 -3 -19 254 0 -8 -1 -1 -2 -4 -4 -1
~the - to be	153
~the - today	-28
~the - up	39 -1 3 167 -3 -6 -1 -1 -1 -3 119
~the - was	52
~the - was -ed	13
~the - we had	160 -1 -13 -5 4 -1 0 0 -3 -3 -2 160
~the - we want	-140
~the - will -	-30 -2 -1 -5 145 -3 0 -9 -4 -4 -1 -1
~the - will be	69 -10 -12 -1 -1 -1 0 -20 -5 -2 -1 182
~the - with	25
~the - would	66
~the - would be	236 184 36 -5 -7 -6 0 0 -1 -5 -3
~the - you	-19
~the - you had	-78
~the -ing	6
~the -ing $	53
~the -ing -	20
~the -ing - ,	216
~the -ly	-59
~the -s	15 0 76 -8 1 -25 -22 32 -34 11 71 -136
~the -s $	8 8 11 3 9 -14 6 -4 5 4 -30 -192
~the -s -	10
~the -s - -	27
~the -s - -s	64
~the -s -ing	59
~the -s and -	-34
~the -s are	13
~the -s are -	206
~the -s have	48
~the -s of	113
~the -s of -	249
~the -s were	25 270 -1 -5 -10 -3 -3 -5 -1 -3 -1 -2
~the -s were not	53
~the -s with	-53
~the -tion was	70
~the <day>	-35
~the <name> -	-10
~the <name> of	79
~the first - ,	84 -1 -22 237 12 -2 0 -1 -2 -6 -1
~the kind	-99
~the most	21 -1 0 117 -12 -4 0 -4 -2 -2 -2 -1
~the next	-56
~the right - $	-50
~the same -	-24
~the wrong -	64 -1 -84 412 -3 -3 0 -3 -1 -4 -2 -4
~the wrong - $	29
~their -	21 -98 205 -114 -58 -17 2 23 -7 1 -13 -7
~their - -	65
~their -s	272
~their -s $	129
~their own	68 -10 138 -23 -11 16 -1 5 0 -1 -2 -17
~their own -	184
~their own - $	190
~them $	83 -11 122 -74 -4 15 -27 -55 1 1 -13 -161
~them for	50
~then $	-50
~then - -	178
~then <name>	-51
~there $	-36
~there 'd	117
~there 's	11
~there 's -ly	178
~there 's nothing to	17
~there for	22
~there in	53 -3 18 -3 -5 -1 0 -3 194 -3 -3 -1
~there is	28
~there is a -	31
~there is no	161
~there was	116
~there was a	36
~there was a -	36
~there will	28
~there with	36
~these -s	20
~these -s $	61
~these -s ,	60 -5 1 -5 -3 -3 0 25 -1 161 -1 -1
~these are	60
~they 'd	54
~they -	55
~they -ed	57 -1 277 -6 -4 -6 0 -1 -4 -5 -3
~they are not	136 -5 356 -1 -8 -1 0 -1 -1 -1 -3
~they can $	89
~they do	162
~they might	81
~they never	100
~they only	102
~they take	149
~this $	-23 -19 2 1 40 -10 40 26 -13 -11 -9 -139
~this , <name>	-19 -2 -2 0 -2 0 -1 121 -1 0 0 -5
~this , <name> $	-16 -2 -2 0 -2 0 -1 121 -1 0 0 -5
~this -	1
~this - $	32 145 -27 -76 -29 3 -19 5 -7 11 -40 10
~this - for	-101
~this - for you	-30
~this - i	48
~this - is	34
~this - to	-70
~this -ed	-16
~this -ed for	-54
~this -ed for you	-54
~this -ing	-51 -2 130 8 -31 -1 6 -10 -1 -2 -1 -6
~this -ing $	-32
~this -s	-29
~this -s $	-164
~this -tion $	78
~this and	37 -1 -8 0 -6 -1 -1 177 -1 -1 -1 -2
~this and will	60
~this for you	-47
~this for you $	-11
~this further and	76
~this has been -	77 -1 -6 -3 -2 -1 -1 13 -3 -3 0 169
~this is -ing	-48
~this is not the	-84
~this may	95
~this may have	99
~this may have -ed	99
~this one ,	76
~this should	-70
~this should not	-45
~this should not have	-36
~this to	-26
~this usually does	63
~this usually does not	63
~this was	37
~this would not	95
~this would not be	50
~those who	152
~through the - $	44
~to #	-76 -2 0 -2 -26 182 0 -2 -1 -5 -1 34
~to $	31
~to -	-14 16 0 12 -13 47 59 -32 -113 -115 -37 47
~to - $	-53
~to - -	55 8 1 3 30 -28 7 -34 -75 -151 -64 13
~to - - $	47 -23 -17 12 118 -6 -3 1 -2 -3 -1 52
~to - - -	170
~to - -ed	60
~to - -ing	23
~to - -s	32 -128 86 -36 -147 -2 -33 -96 14 -37 -25 50
~to - -s -	41
~to - -s against	87 -6 -17 0 -1 0 0 -1 0 -1 -1 165
~to - -s and	165
~to - -tion	58
~to - about	9
~to - about this	-19
~to - anyone	88
~to - but	152 -4 -6 -4 -1 -5 -4 388 -4 -4 -2 -1
~to - for the	74
~to - it $	-27
~to - it at	108 -1 -6 -6 -1 -2 0 -3 -2 146 -1 127
~to - on	26
~to - on the	78
~to - or	63
~to - our	22
~to - our -s	68 -12 124 -7 -23 0 0 -34 -1 0 0 -45
~to - that	-16 -3 -5 -52 -28 -3 118 -44 2 6 -4 10
~to - that $	-47 -25 0 -2 -3 -1 0 -2 -4 353 0 -1
~to - that -	44
~to - the	30
~to - the -	19
~to - this	-27
~to - this $	-13
~to - this ,	-26
~to - till	128
~to - to	15
~to - up	45
~to - up $	98
~to - us	-12
~to - us a	-24
~to - what	60
~to - with	-15
~to - with you	-30
~to - you -	-17
~to - you that	236 86 -82 -34 -57 -2 -56 -39 -5 -6 10 128
~to - you with	64
~to -ing $	93
~to -ing you	-73
~to -s	7
~to -s $	124
~to -s your	102
~to -s your -	31
~to -s your -s	39
~to <x>	-215
~to <x> $	-81
~to <x> with	-33
~to <x> with the	-30
~to a	-17
~to always -	65 -1 188 0 -1 -1 0 -1 -1 -1 -1 -7
~to be	3
~to be -	15
~to be - -	80 -3 -13 -5 29 -4 0 -1 86 150 -2 -2
~to be -ed	113
~to be -ed $	102 5 -81 -3 274 -4 0 7 -2 -2 0 6
~to be -ed with	73
~to check in	45 152 -12 -4 -4 21 0 30 -4 -4 -1 -1
~to do	17
~to do with	61
~to everyone	78 -2 5 -3 -4 -5 0 31 -4 117 -5
~to get -	120
~to get you	52 1 -128 -13 -92 -2 -9 196 -6 -4 -1 1
~to get you going	42 -1 -14 0 -8 0 0 144 -1 -1 -1 -8
~to get you on	46
~to have $	-114
~to have it	106
~to have it -ed	103 0 -7 -3 -1 -1 0 55 -5 115 -1 -1
~to have you -	-29
~to look into	-26
~to look into this	-58
~to make	17
~to make your	43
~to our - -	-14
~to our <name>	-25
~to see	-54
~to see you	-58
~to take	-22
~to take a	-52
~to take a -	-21
~to the - ,	63
~to the - -tion	87
~to the -ed	37
~to the same $	85
~to them	36
~to them $	152 -1 281 -2 -10 -2 0 -3 -2 -4 -1 -2
~to those	79
~to us -	-35
~to us as	46
~to us as we	46
~to us at	-14
~to us at <x>	-7
~to welcome	-32
~to welcome you	-32
~to what	115
~to where you	81
~to where you are	81
~to you	-11 -8 82 -11 -73 -53 1 51 4 -61 -68 -121
~to you -ly	285
~to you -ly $	125
~to you -ly to	50
~to you soon	279
~to you soon to	137
~to you to	75
~to you to -	97
~to you with	66
~to your -	-13
~to your - $	-49
~to your -s	43
~to your -s $	59 -1 -3 -4 126 -12 0 -1 -2 -3 -1 -29
~today $	-32 -12 -153 4 20 -1 33 -2 0 22 0 5
~today 's	-23
~told us they	90 -5 -9 -6 182 -8 0 -1 -3 -6 0 -1
~tomorrow $	-60
~tonight $	-51 -3 -1 -2 -2 -1 2 -2 118 -2 -1 -3
~too $	-164 -1 -27 13 25 -5 0 -1 -3 181 -3
~too much	67
~too much -	129
~too much - $	129
~tried -ing	-12
~tried to	-102
~tried to -	-102
~try -ing the	-38
~try our - to	81
~unable to	88 377 -41 -15 -194 -21 -21 -130 -18 -29 4 -13
~unable to -	132 197 -74 -5 -148 -16 -12 -98 -13 -22 3 -19
~unable to - -s	119
~unable to - the	116 117 -25 29 -1 -4 10 -1 -1 -2 -1 -3
~unable to - your	-46 411 -152 -9 -17 0 -12 -17 -1 -1 -1 -6
~under -	63
~understand -	-41
~understand that	-160
~understand that you	-77
~understand that you are	-34
~understand the -	29 -1 -47 -1 1 0 -1 -3 -2 -5 -13 488
~understand the - of	63
~understand your -tion $	-40
~unfortunately $	41
~unfortunately ,	124
~unfortunately , we	31 -117 1 -2 -13 0 -2 -2 0 -1 0 -7
~until #	-150
~until <day>	-40
~up $	60
~up -ly	71
~up a	76
~up soon	92
~up the	39
~up to #	-73
~up with	47
~up with our	55
~up with our -s	41
~up with them	54
~up with them $	54
~us $	7 -25 10 -144 -12 7 -3 -10 -16 -43 -34 42
~us -	18
~us - -	-106
~us -ed	-47
~us -ed $	-39
~us a	-37 -2 -6 -6 -5 -2 -1 186 -4 -4 -1 56
~us a -	-139 -2 -2 -6 -9 -1 -1 339 -4 -2 0 -4
~us a - $	-26
~us a - at	-35
~us an	36
~us an -	36
~us an - from	-24
~us as we	46
~us as we -	46
~us at	-65
~us at <x>	-104
~us at <x> $	-162
~us at <x> with	20
~us if	-46
~us know	-100
~us know if you	35 -2 0 -2 145 -4 -1 -3 -1 -4 -1 -3
~us more	-55
~us on	-21
~us on <x>	-46
~us on <x> $	-30
~us over	-21
~us some	85 -1 -6 -5 -9 -3 0 181 -5 -3 0 -3
~us they	121 -3 -20 -4 325 -6 0 -1 -4 -4 0 -1
~us to your	78
~us to your -s	139
~us will	180 -1 -3 -3 -2 -4 0 39 126 -2 0 -1
~us with	-43
~us your	-16 0 -1 -10 -6 -4 0 -5 -2 -4 -1 152
~usually -	32
~usually does	139
~usually does not	63
~usually does not -	63
~want to be	84 -2 378 -4 -3 -4 0 -1 -2 -3 -1 -1
~want to have	49 -1 -6 256 -3 -1 -1 -2 -8 -4 -1 59
~want you	-30 0 0 0 -11 0 0 -5 -2 -3 -1 182
~want you to	-18 0 0 0 -11 0 0 -5 -2 -3 -1 182
~was -	-33
~was - to	46 -1 304 -7 -1 -3 0 0 -2 -2 0 -2
~was -ed	12 -110 243 -2 -223 -6 -13 7 -19 -19 -28 -26
~was -ed $	182
~was -ed by	289
~was in	66
~was not	28
~was not - $	108 -1 -10 137 -1 -6 29 0 -2 -4 -1
~we 'd	12 -6 -1 -127 65 6 -17 12 -16 21 -7
~we 'd - to	-81
~we -	138 -186 18 -38 -178 -151 58 -61 -62 82 -223 102
~we - $	33
~we - -	98 -7 51 -17 -75 0 0 -15 -1 -1 0 154
~we - - of	62
~we - -ing	-186
~we - -s	128
~we - a -	36
~we - any	76 -1 -9 0 -5 0 129 -2 -2 -2 0 -1
~we - on	67
~we - our	56
~we - our -s	84
~we - ourselves	46
~we - ourselves on	61
~we - the -	35 -31 -147 -20 -48 -3 164 -41 -6 -9 -8 -6
~we - to	-2 3 -26 -58 -175 -4 -2 3 17 -14 -4 -6
~we - your	63 -3 -63 -2 -18 0 -4 -20 -3 -2 0 234
~we -ly -	56 -13 15 -28 -112 -1 115 8 -4 -3 -1
~we -ly appreciate	-51
~we -ly appreciate your	-28
~we apologise	63
~we apologize	105 -22 -114 -22 -73 -1 375 -50 2 -3 7 -39
~we apologize for	-23 -9 -51 -9 -32 -1 115 -17 -3 -1 -1 -15
~we apologize for any	189
~we apologize for the	-38
~we appreciate	-54
~we appreciate you	-79
~we appreciate you -ing	-46
~we appreciate your -	-17
~we are	3 3 33 -224 -45 -128 39 2 -300 39 28 41
~we are -	18
~we are - about	62
~we are -ing -	103
~we are -ly -ing	66
~we are all	81
~we are always	25 -8 -131 -2 2 0 -4 -64 0 0 0 342
~we are always -ing	42 -1 -21 0 -8 0 0 -16 0 0 0 194
~we are glad	-47 -2 -3 0 133 0 -1 -1 0 -1 -2
~we are glad to	-16
~we are happy	-78
~we are happy to	-16
~we are here to	-20
~we are just	129
~we are not	184 163 3 -15 -2 -1 -20 -27 -1 8 -2 -59
~we are not able	217 269 -4 -2 -33 0 -4 -6 0 -1 0 -16
~we are only	161
~we are so	-43
~we are sorry about	-66
~we are sorry if	183 -7 -34 -1 -8 0 357 -8 0 0 0 -9
~we are sorry to	-52
~we are sorry you	34 -12 -37 -2 -20 0 249 -17 0 0 0 -22
~we are unable	153
~we are unable to	153
~we are very	-16
~we asked	64
~we can	2
~we can $	31
~we can -	-32 1 -132 2 1 -2 -6 153 -7 -5 -2 41
~we can - -	-128
~we can - it	-51
~we can - to	139
~we can - you	-30 0 0 33 -5 -1 0 116 -3 -2 -1 -3
~we can check	-31
~we can do $	70 -8 -4 -1 0 0 0 115 -11 -2 119 -1
~we can look	-28
~we can look into	-66
~we can not	176 344 -8 13 -171 -3 -14 -101 -13 1 -6 -47
~we can not -	115 186 2 -27 -111 -2 -10 -70 -7 -7 -3 -30
~we can take	-55
~we can to	24
~we did	86
~we did -	83
~we do	103
~we do not	285 281 17 -100 -199 28 -126 -135 -37 -79 -33 -100
~we do not -	104 285 31 -5 -157 -12 -37 -37 -8 -17 -6 -16
~we do not get	53 -20 401 -3 -1 -2 0 0 -2 -4 -1
~we do not have	244 443 -33 -41 -62 -4 -15 -20 -2 -4 -3 -25
~we do not want	-48
~we do our	202 -1 329 0 -7 0 0 -7 0 -1 -1 -19
~we do our -	202 -1 329 0 -7 0 0 -7 0 -1 -1 -19
~we had	91
~we had in	88
~we have	7
~we have -	15
~we have - -	193
~we have -ed our	68 211 -48 -1 -8 0 0 -4 -2 0 0 -4
~we have all	60 -3 -4 -6 222 0 -1 -2 -4 -4 -1 -2
~we have had	56
~we have no	247 -4 199 -4 -31 0 -1 -11 -2 -1 -1 -9
~we have no -	115
~we have to	30
~we have to -	86 -6 6 -5 163 -3 0 -1 -4 -2 -1 -1
~we hope	21 -38 -106 -46 91 -5 -43 11 -18 -13 -2 -134
~we hope it	100 -1 -1 -1 222 -1 -3 0 -2 -4 -1 -1
~we hope to	27 -1 -5 -1 -42 0 -1 468 -1 -1 0 -9
~we hope to get	76
~we hope to have	123
~we hope you	16 -4 -21 -6 267 0 -3 -63 -1 -1 0 -14
~we hope your	55 -2 -2 -2 163 0 -1 -1 -4 -2 0 -2
~we know	-10 -11 -151 -6 69 0 -2 19 -1 -1 0 41
~we let	-33
~we look -	-65
~we look - to	-65
~we never	101
~we never -	69
~we never want	82
~we only	110 -1 290 -1 -16 -1 0 -2 -2 -3 -1 -3
~we take	76 -1 -18 -2 31 -2 0 -2 -3 -3 -1 186
~we tried	-62 -2 -2 227 -10 -1 -2 -1 -2 -3 -3 -5
~we tried -ing	-23 -2 -2 227 -10 -1 -2 -1 -2 -3 -3 -5
~we try to -	64 -2 320 -3 -2 -1 0 -2 -1 -2 -1 -2
~we understand	-71 -1 -33 -1 -15 0 -8 -4 -1 -2 -1 189
~we understand that	-107
~we understand that you	-59
~we understand the	73 -1 -11 -1 -3 -1 -1 -1 -2 -4 -1 308
~we understand the -	70 -1 -5 -2 -2 -1 -1 -1 -2 -5 -1 137
~we understand your	-23
~we want	-91
~we want you	-61
~we want you to	-61
~we will	-26 -109 -78 -116 -298 -79 -81 141 83 -136 -53 -51
~we will -	-10 -54 -165 -32 -111 -6 -12 -124 69 -9 -3 14
~we will - soon	88
~we will - you	19 -3 -15 -1 -9 0 -1 355 -2 0 0 -11
~we will -ly	99
~we will -ly -	57 0 -5 40 -1 0 0 -19 188 -1 0 -2
~we will -s	-77
~we will get	19
~we will get -	77
~we will get you	98
~we will have you	95 -7 -44 -9 -11 -1 -3 304 -8 -1 0 -16
~we will not	115 167 6 -1 0 -1 0 -3 -5 -2
~we will take	-45
~we wish to	-31
~we wish you	85 -4 -7 -3 25 -1 -1 -1 -15 206 -8 40
~we would	-15
~we would always	96
~we would not	26
~welcome $	-96
~welcome to	-28 153 -1 -6 -2 -2 -1 -1 -1 -2 -4 -1
~welcome you	-41
~well -	-78 -1 -1 -7 -3 -2 0 126 -1 -3 -1 -2
~were able to -	-24
~were not	62 -2 3 12 -6 -1 131 -16 -1 -1 -2 -8
~were not -ed	75
~what 's	13
~what 's going	-38
~what 's going on	-38
~what 's your	-31
~what 's your -	-28
~what -	-49
~what -s	25 -17 17 -4 122 0 -2 -14 0 -1 -1 -10
~what a	-45
~what can	51 -2 -11 -2 285 -3 0 -1 -1 -10 -3 -1
~what i	-48
~what it	22
~what it 's	56 -3 25 -8 -2 -3 0 0 -1 -2 119
~what the	84
~what the - -s	72
~what the -s	238 -3 -4 -7 125 -5 0 -2 -2 -3 -4
~what they	28
~what we can -	-35
~what we can do	66 -1 -7 -1 -2 -2 0 259 -9 -1 -1 8
~what you	22
~when -	125
~when -ing	25
~when there	92 -1 1 -6 -12 -1 0 188 -3 -4 -1
~when there 's	51
~when they	25
~when they -	205 -1 -14 -2 122 -2 0 -1 -2 -2 -1
~when we	101
~when you	-52
~when you -	-15
~when your	-42
~where -	115 -2 -26 139 -2 -5 0 67 -2 -4 -1 -1
~which -	-134
~which -s a	129 -2 134 -4 -2 -1 0 0 0 -3 -4 -1
~which -s a -	129 -2 134 -4 -2 -1 0 0 0 -3 -4 -1
~which i am	74 -1 19 -4 6 -3 0 -1 -6 121 -3
~which i am sure	74 -1 19 -4 6 -3 0 -1 -6 121 -3
~which you	84 14 -97 37 212 -1 0 -4 -1 -3 -2 -8
~while $	108
~while you	-32 -3 -2 -5 -6 -3 0 -2 -6 -2 -2 153
~who -	273
~who are	59
~why the -	90
~why we	133 -1 -2 145 -2 -1 0 -4 -2 -2 -1 -2
~why we -	112
~will -	-16 72 -185 -487 2 -201 -146 451 8 -41 -59 -59
~will - $	31
~will - - -s	-24
~will - it	-80
~will - on	-28
~will - our	-48
~will - out	135
~will - out to	-8
~will - up with	70
~will - you soon	134
~will -ly	172 -10 -99 1 -28 0 -2 -33 197 -1 0 -45
~will -ly -	59 0 -7 30 -2 0 0 -38 148 -1 0 -4
~will -ly - you	138 -1 -1 -2 0 0 0 -21 224 -1 0 -1
~will -s	-30
~will all	108 -3 -5 -6 26 -7 0 1 120 -6 -1
~will be	19 5 -68 -195 -81 -190 6 129 17 -28 10 14
~will be -ed $	-82
~will be -ing	75
~will be -ing out	91 -3 -9 -1 -5 0 0 146 -2 -1 0 -7
~will be -s	82
~will be happy	-32
~will be happy to	-32
~will be in -	57 -16 -20 -3 -28 -1 -1 347 -1 -1 0 -43
~will definitely	137 -2 -17 -2 -18 -2 0 -47 801 -2 0 -6
~will definitely -	106
~will do all	68 -1 -8 0 0 -1 0 203 -2 -1
~will get -	126 -2 -15 -1 -6 0 -1 143 -3 0 0 -5
~will get - to	126 -2 -15 -1 -6 0 -1 143 -3 0 0 -5
~will get a	-68
~will get a -	-44
~will get in	46 -3 -28 -10 -35 -1 -1 198 -6 0 0 -18
~will get in -	36 -3 -20 -5 -24 0 -1 365 -2 0 0 -15
~will get you	66
~will get you to	108 -1 10 0 0 -1 0 -28 142 -1 0 -1
~will have	120 2 34 5 -215 10 -25 71 -6 -25 -11 -13
~will have -ed	62 -1 33 220 -3 -5 0 -8 -3 -2 0 -1
~will have a	110
~will have to	215 6 -5 -4 -6 271 0 2 -2 -1 -2 -1
~will have to -	64
~will have you	134 -13 -82 -19 -21 -2 -3 487 -11 -1 0 -21
~will have you on	52
~will know	100 -1 -3 -2 171 -7 0 -31 -6 -2 0 -1
~will need	-19 22 2 -1 -11 496 0 -5 -2 -4 -1 -2
~will never	107 -2 -9 -4 -3 -9 0 -2 521 -5 -1
~will not be	-31 216 10 -21 -63 4 -3 -70 -3 14 -2 -17
~will not be able	209 164 12 -3 -5 -1 0 -23 -2 -2 -2 -2
~will try	34
~with - and	55
~with <name>	8
~with ?	-39
~with ? $	-39
~with a - $	178 0 -96 -4 366 -1 0 -8 -2 -4 20 -2
~with a - -tion	41
~with a -tion	166 0 -2 0 -1 0 0 -146 117 0 0 -1
~with an	10
~with one	33
~with our -s -s	41
~with the	-27
~with the -	-13
~with the - -	10
~with the - -ed	44
~with the - <x>	-30
~with the -s	-108
~with the -s $	-104
~with them	85
~with them $	173
~with us	23 -4 -18 -96 -19 -18 1 9 118 -15 -13 21
~with us at <x>	-25
~with you $	-71
~with you -ly	78
~with you at the	56
~with your	-25
~with your -	-37
~with your - $	-18
~with your - -	-22
~with your -ed	-23
~within #	-20
~without -	32 -2 170 14 -17 -2 0 -10 42 -2 -1 -10
~without - $	55
~without a	24
~without a -	29
~without a - $	51 -1 -1 10 121 -2 0 -2 -5 -9 -2 -1
~would - to	-14 -4 19 -67 -150 -10 -3 -10 -10 -15 29 90
~would - to look	-62
~would always	96
~would be	71
~would be a	81
~would have	67 -25 25 176 -161 -5 -5 -41 -2 19 -1 -39
~would have -ed	349
~would have been	113 -1 -15 152 -16 -1 0 -1 0 -2 -1 -4
~would not	117
~would not be	225 193 -4 1 -50 -1 -2 -15 0 -1 21 -17
~would not be possible	50
~would not have	146
~would you	-114
~would you -	-68
~wrong - $	41 -1 -59 258 2 -3 0 -2 -2 -4 -3 -1
~yes $	-83
~yes ,	-61 -15 -1 -1 -9 -1 -1 0 0 340 -2 -1
~you $	-109
~you 'd be	110 36 1 199 -14 -5 0 -3 -4 -5 -4 -2
~you 'd have	13 -2 -80 223 -49 115 0 -8 0 -2 -1 -5
~you 'd have -ed	95 -1 -7 233 -2 -6 0 0 -1 -2 -1
~you 'd want to	118
~you ,	-11
~you -	-96
~you - $	-67
~you - ,	38
~you - ?	-42
~you - ? $	-42
~you - as	50
~you - me	-60
~you - our	-29
~you - the	-106
~you - the -	-109
~you - to	-21 -1 0 -1 4 -1 0 -2 148 -1 0 -11
~you - us	-27
~you - your -	-20
~you -ed	25 -19 -31 440 -94 -69 1 4 -77 -7 -27 -146
~you -ed ,	66
~you -ed any	69
~you -ed to	33
~you -ed your	-35
~you -ed your -	-27
~you -ing	-78
~you -ing to	-33
~you -ly	130 -38 -105 -16 6 -4 -7 116 -19 -4 -2 -14
~you -ly $	77 -8 -17 -2 -15 0 -1 208 -1 0 0 -20
~you -ly to	28
~you ?	-47
~you ? $	-47
~you able	-38
~you able to	-38
~you are	-46
~you are - with	32
~you are -ed	35 -9 11 -13 2 28 131 -18 0 0 0 -2
~you are -ed $	62
~you are -ed with	78
~you are -ing	-22
~you are on the	-42
~you are right	-117
~you are still	-25 -2 -1 -3 -4 167 -1 0 -1 -4 -1 -2
~you are welcome	-69
~you as	-20 -8 33 -12 -65 -1 -3 278 -2 -1 -1 -1
~you as -ly	47
~you at the	22
~you at the -	34
~you by	-37
~you can	-28 70 -145 -100 132 -25 -21 -19 28 2 0 -14
~you can -	-35
~you can - it	-24 -2 -1 -2 -13 -3 0 -4 -15 432 -2 -4
~you can - out	-47
~you can - the	-36
~you can also	-48
~you can also -	-43
~you can get	-32
~you can not	140
~you can not -	141
~you check	-35
~you could -	-37 0 -1 -10 -6 -4 0 -5 -2 -4 -1 152
~you do	-18
~you do not	-22 -12 -52 8 123 -2 41 -3 -1 -2 0 -2
~you do not have	-23
~you do not need	-46
~you feel	170 -34 -41 -23 5 -4 278 -38 -3 4 -3 -59
~you feel that	167
~you feel that -	96
~you feel this	193 -8 -2 -2 -21 0 184 -13 0 0 0 -21
~you feel this -	324 -8 -2 -2 -21 0 184 -13 0 0 0 -21
~you for	13
~you for -ing	-302
~you for -ing this	-32
~you for -ing your	-22
~you for being	71 -1 -7 -2 -4 -5 0 0 -2 -3 -1 200
~you for the	-53
~you for your	34
~you for your -	21
~you getting	-23
~you going - $	65
~you had	-54
~you had to -	-58
~you have a	-71
~you have a -	-55
~you have any	-44
~you have any -	-32
~you have any -s	-14
~you have my	149 -1 -10 -9 -5 -7 0 -1 327 -6 -1 -1
~you have my -	149 -1 -10 -9 -5 -7 0 -1 327 -6 -1 -1
~you have to	55 0 -50 17 -21 398 0 -5 -2 -4 63 -2
~you it	61
~you know	43 -4 -17 4 5 -1 -1 169 -2 -1 0 1
~you must	298 -13 -9 -5 -84 502 -2 -19 0 -1 -1 -23
~you must -	148
~you need	9 0 -4 -65 3 152 -12 -36 2 25 -8 -8
~you need to	266 -25 6 -34 -4 305 -6 -11 -3 44 -1 -91
~you need to -	185
~you need us	-39
~you on	-7
~you on -	-35
~you on - $	-31 0 -4 -1 -2 -2 0 164 -8 -1
~you on your	117
~you on your -	35 -4 -25 -3 -36 0 0 134 -1 0 0 -14
~you out $	-38
~you please	-39
~you please -	-23
~you see	-30
~you should be able	-30
~you should have	33 -1 -9 292 -3 -6 0 -1 -5 -4 -1 -1
~you should have -ed	336 -1 -9 292 -3 -6 0 -1 -5 -4 -1 -1
~you soon	33 -21 -40 -15 -51 -5 -12 307 -28 -4 -2 -69
~you soon to	216
~you soon to -	61
~you soon to -s	79
~you still	-65
~you sure	76 -3 -2 -7 133 -2 -1 -1 -3 -3 -2 -1
~you that	182
~you that currently	40 183 -6 -1 0 0 -1 0 -3 -2 68 -4
~you that the	198
~you that the -	118 -3 -2 -1 -4 0 0 -2 44 -1 -1 120
~you to	-15 3 -32 -4 -10 4 -33 -7 3 -28 -9 161
~you to - us	-45
~you to have $	-67
~you to have a	199 -1 -4 -1 -2 0 -1 -1 -3 -3 -1 233
~you tried	22 -1 -2 -9 122 -9 -1 -1 -1 -13 -2 -2
~you up	60
~you were -	51 0 0 158 -8 -7 2 -2 -3 77 -2 -2
~you were not	33 -3 -11 147 -4 -2 78 -1 -1 -3 -22
~you will	13
~you will be	25 1 -60 -15 -9 -2 -2 231 2 16 9 -24
~you will be -ed	97 -1 -7 -1 -7 -3 0 527 -6 -4 -1 -1
~you will get	-21
~you will get a	-39
~you will have	29 -7 -73 67 -16 230 0 -33 28 -2 -1 2
~you will have -ed	108 -4 -6 563 -1 -6 0 -1 -2 -2 0 -1
~you will have to	99 -2 -11 -5 -1 734 0 -2 -5 -2 -3
~you will never	115 -3 -2 -5 -2 -8 0 -1 296 -6 -1 -1
~you with a -tion	132 0 -1 0 0 0 0 -112 166
~you with the -	55
~your -	-75 21 -33 -45 -13 -238 -57 -1 34 10 -311 69
~your - $	-32
~your - 's	-25
~your - 's -	-55
~your - , <name>	14 -1 -7 0 507 -1 -2 -1 -1 -3 0 -8
~your - -	-14
~your - - ,	-23
~your - - ?	-23
~your - - and	22
~your - -ed	-48 0 0 -9 -4 -2 -1 -7 -2 -2 0 196
~your - -ly $	49
~your - -s	-75 49 -149 1 -56 90 -2 4 0 -1 0 25
~your - -s $	-19
~your - -s with	-35
~your - as soon	58
~your - by	-67
~your - has	24
~your - has been	67
~your - soon	78
~your - soon $	78
~your - today	-44
~your - today $	-25
~your - will	46 -1 1 0 -8 -1 0 7 172 -1 0 -15
~your - with the	-33
~your -ed	-22
~your -ed -	-42
~your -ed - -s	-57
~your -ing	-34
~your -ing -	-81
~your -ment	15
~your -s	-19 -25 -176 7 -44 13 34 -25 -114 -91 -78 84
~your -s -	-81
~your -s - $	-32
~your -s are -able	145 -2 -12 -3 -3 -2 -1 -1 -2 -1 -2 199
~your -s with	-30
~your -tion -	-41
~your -tion is	95
~your <name>	-70 125 4 -4 -26 0 -6 -6 0 -1 -1 4
~your <name> -	-81 291 -2 -4 -1 -2 0 -1 -1 -2 -4 -1
~your kind	17 -2 -2 -5 -4 0 -1 -2 -4 -3 -1 156
~your kind -s	-114
~your kind -s $	-30
~yours -ly	-68
~yours -ly $	-68
~yours has	65 -1 -9 154 -3 -5 0 17 -2 -4 -1 -1
~yours was	64`;
