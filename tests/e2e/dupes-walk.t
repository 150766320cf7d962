# dupes --walk goes through pairs on a terminal, a key an answer.
%env PYTHONUTF8=1
$ guanxi add 王伟 --org 青石泵业 --title 总经理 --phone '+86 138 0000 0001' --city 武汉 --birthday 1970-05-12 -q
$ guanxi add 'Wang Wei' --handle david --phone 13800000001 --email david@example.com -q; guanxi add '王 伟' --handle ww3 -q
$ guanxi add Klaus Weber --org Norderelbe -q; guanxi add K. Weber --org Norderelbe -q
$ guanxi add-org 'Hansa Hydraulik GmbH' --city Kiel -q; guanxi add-org 'Hansa Hydraulik' -q
$ guanxi log wangwei 'tea, he will ask the board' -k tea -d 2026-11-10 -q
# One is made one with another, and with a third; two stay two; what was answered stays when the walk is left.
$ python3 $SOURCE/tests/e2e/press.py 'mnmd' guanxi dupes --walk

1 of 5  likely
the same phone +86 138 0000 0001; 王伟 is read Wang Wei
          wangwei            david
name      王伟               Wang Wei
read      Wáng Wěi
at        青石泵业, 总经理
where     武汉
phone     +86 138 0000 0001  13800000001
e-mail                       david@example.com
birthday  1970-05-12
last      2026-11-10, tea
records   4                  2

m merge david into wangwei  o the other way round  d not the same  n next
u undo  q quit  ? help > m
merged david  Wang Wei into wangwei  王伟 (青石泵业)

2 of 5  likely
the same name but for the legal form
         hansa-hydraulik       hansa-hydraulik-2
name     Hansa Hydraulik GmbH  Hansa Hydraulik
where    Kiel
people   0                     0
records  0                     0

m merge hansa-hydraulik-2 into hansa-hydraulik  o the other way round
d not the same  n next  u undo  q quit  ? help > n

3 of 5  possible
K. Weber may be short for Klaus Weber; both at Norderelbe
         klaus-weber  k-weber
name     Klaus Weber  K. Weber
at       Norderelbe   Norderelbe
records  1            1

m merge k-weber into klaus-weber  o the other way round  d not the same
n next  u undo  q quit  ? help > m
merged k-weber  K. Weber (Norderelbe) into klaus-weber  Klaus Weber (Norderelbe)

4 of 5  possible
王 伟 and 王伟 are one name
          wangwei            ww3
name      王伟               王 伟
read      Wáng Wěi           Wáng Wěi
also      Wang Wei
at        青石泵业, 总经理
where     武汉
phone     +86 138 0000 0001
e-mail    david@example.com
birthday  1970-05-12
last      2026-11-10, tea
records   5                  0

m merge ww3 into wangwei  o the other way round  d not the same  n next
u undo  q quit  ? help > d
told apart wangwei  王伟 (青石泵业) and ww3  王 伟
3 answers were given, 0 of 5 were not looked at
$ guanxi list; guanxi list --orgs; guanxi dupes --told-apart --format ids
handle       name         firm        title   city  last
klaus-weber  Klaus Weber  Norderelbe
wangwei      王伟         青石泵业    总经理  武汉  2026-11-10
ww3          王 伟
handle             name                  city  people
hansa-hydraulik    Hansa Hydraulik GmbH  Kiel       0
hansa-hydraulik-2  Hansa Hydraulik                  0
norderelbe         Norderelbe                       1
qingshibengye      青石泵业                         1
wangwei ww3
$ guanxi undo -q; guanxi undo -q; guanxi undo -q; guanxi dupes --format ids
wangwei david
hansa-hydraulik hansa-hydraulik-2
klaus-weber k-weber
wangwei ww3
david ww3
# The other way round; an answer is taken back, and the pair is shown again.
$ python3 $SOURCE/tests/e2e/press.py --columns 60 'ouq' guanxi dupes --walk --only people

1 of 4  likely
the same phone +86 138 0000 0001; 王伟 is read Wang Wei
          wangwei            david
name      王伟               Wang Wei
read      Wáng Wěi
at        青石泵业, 总经理
where     武汉
phone     +86 138 0000 0001  13800000001
e-mail                       david@example.com
birthday  1970-05-12
last      2026-11-10, tea
records   4                  2

m merge david into wangwei  o the other way round
d not the same  n next  u undo  q quit  ? help > o
merged wangwei  王伟 (青石泵业) into david  Wang Wei

2 of 4  possible
K. Weber may be short for Klaus Weber; both at Norderelbe
         klaus-weber  k-weber
name     Klaus Weber  K. Weber
at       Norderelbe   Norderelbe
records  1            1

m merge k-weber into klaus-weber  o the other way round
d not the same  n next  u undo  q quit  ? help > u
took back: merged wangwei  王伟 (青石泵业) into david  Wang Wei

1 of 4  likely
the same phone +86 138 0000 0001; 王伟 is read Wang Wei
          wangwei            david
name      王伟               Wang Wei
read      Wáng Wěi
at        青石泵业, 总经理
where     武汉
phone     +86 138 0000 0001  13800000001
e-mail                       david@example.com
birthday  1970-05-12
last      2026-11-10, tea
records   4                  2

m merge david into wangwei  o the other way round
d not the same  n next  u undo  q quit  ? help > q
0 answers were given, 4 of 4 were not looked at
$ guanxi undo --list --format tsv | wc -l
9
# Keys that mean nothing, help, and as many as were asked for.
$ python3 $SOURCE/tests/e2e/press.py 'x?u\n' guanxi dupes --walk --only orgs -n 1

1 of 1  likely
the same name but for the legal form
         hansa-hydraulik       hansa-hydraulik-2
name     Hansa Hydraulik GmbH  Hansa Hydraulik
where    Kiel
people   0                     0
records  0                     0

m merge hansa-hydraulik-2 into hansa-hydraulik  o the other way round
d not the same  n next  u undo  q quit  ? help > x
that key does nothing here; ? says what each does

1 of 1  likely
the same name but for the legal form
         hansa-hydraulik       hansa-hydraulik-2
name     Hansa Hydraulik GmbH  Hansa Hydraulik
where    Kiel
people   0                     0
records  0                     0

m merge hansa-hydraulik-2 into hansa-hydraulik  o the other way round
d not the same  n next  u undo  q quit  ? help > ?
m  both become one record, the first: guanxi merge does the same
o  both become one record, the second
d  they are two: this pair is not proposed again; guanxi dupes --may-be-same
   ends that
n  leave them as they are; the space bar and Enter do as well
u  take the last answer back
q  leave; what was answered stays, and guanxi undo takes it back one by one

1 of 1  likely
the same name but for the legal form
         hansa-hydraulik       hansa-hydraulik-2
name     Hansa Hydraulik GmbH  Hansa Hydraulik
where    Kiel
people   0                     0
records  0                     0

m merge hansa-hydraulik-2 into hansa-hydraulik  o the other way round
d not the same  n next  u undo  q quit  ? help > u
there is no answer to take back

1 of 1  likely
the same name but for the legal form
         hansa-hydraulik       hansa-hydraulik-2
name     Hansa Hydraulik GmbH  Hansa Hydraulik
where    Kiel
people   0                     0
records  0                     0

m merge hansa-hydraulik-2 into hansa-hydraulik  o the other way round
d not the same  n next  u undo  q quit  ? help > 
0 answers were given, 0 of 1 were not looked at
# Ctrl-C, hanging up and a signal leave the terminal as it was, and what was answered.
$ python3 $SOURCE/tests/e2e/press.py 'd\c' guanxi dupes --walk | tail -1; guanxi undo
1 answer was given, 4 of 5 were not looked at
took back: told apart wangwei  王伟 (青石泵业) and david  Wang Wei
$ python3 $SOURCE/tests/e2e/press.py 'd\h' guanxi dupes --walk >shown; echo $?; grep -c 'not as it was' shown; guanxi undo
129
0
took back: told apart wangwei  王伟 (青石泵业) and david  Wang Wei
# Nothing to ask, and no terminal.
$ python3 $SOURCE/tests/e2e/press.py '' guanxi dupes --walk --tag none
guanxi: no two records look like one
$ echo m | guanxi dupes --walk
! guanxi: dupes --walk asks at a terminal, and there is none
! hint: guanxi dupes lists the pairs, with the command that makes one of each
[2]
$ guanxi dupes --walk --json
! guanxi: dupes --walk asks at a terminal, and there is none
! hint: guanxi dupes lists the pairs, with the command that makes one of each
[2]
# On a narrow terminal a key stays with its word.
$ python3 $SOURCE/tests/e2e/press.py --columns 44 '?q' guanxi dupes --walk | tail -22
u  take the last answer back
q  leave; what was answered stays, and
   guanxi undo takes it back one by one

1 of 5  likely
the same phone +86 138 0000 0001; 王伟 is
read Wang Wei
          wangwei           david
name      王伟              Wang Wei
read      Wáng Wěi
at        青石泵业, 总经理
where     武汉
phone     +86 138 0000 00…  13800000001
e-mail                      david@example.c…
birthday  1970-05-12
last      2026-11-10, tea
records   4                 2

m merge david into wangwei
o the other way round  d not the same
n next  u undo  q quit  ? help > q
0 answers were given, 5 of 5 were not looked at
