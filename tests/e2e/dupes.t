# Pairs of records that may be one person or one firm, the surest first, with what speaks for it.
$ guanxi add 王伟 --org 青石泵业有限公司 --title 总经理 --phone '+86 138 0000 0001' --tier A -q
$ guanxi add 'Wang Wei' --handle david --org 青石泵业 --new-org --phone 13800000001 -q
$ guanxi add 陈伟明 --org Norderelbe -q; guanxi add 'Chan Weiming' --org Norderelbe -q; guanxi add 'Tan Wei Ming' --email tan@example.com -q
$ guanxi add 张志明 --email zm@example.com -q; guanxi add 'Chang Chih-ming' --email zm@example.com -q
$ guanxi add Klaus Weber --org Norderelbe -q; guanxi add K. Weber --org Norderelbe -q; guanxi add Anna Weber --org Norderelbe -q
$ guanxi add 陳大文 --org Norderelbe -q; guanxi add Chan Tai Man --org Norderelbe -q
$ guanxi add-org 'Hansa Hydraulik GmbH' -q; guanxi add-org 'Hansa Hydraulik' -q
$ guanxi log wangwei tea -q; guanxi note wangwei likes tea -q
$ guanxi dupes
guanxi merge                       how sure  why
wangwei david                      likely    the same phone +86 138 0000 0001; …
zhangzhiming chang-chih-ming       likely    the same e-mail zm@example.com; 张…
qingshibengye qingshibengye-2      likely    the same name but for the legal fo…
hansa-hydraulik hansa-hydraulik-2  likely    the same name but for the legal fo…
chenweiming chan-weiming           likely    陈伟明 is read Chan Weiming, Chan …
klaus-weber k-weber                possible  K. Weber may be short for Klaus We…
chenweiming chan-tai-man           possible  Chan Tai Man may be 陈伟明: Chan i…
chan-weiming chendawen             possible  Chan Weiming may be 陳大文: Chan i…
chendawen chan-tai-man             possible  Chan Tai Man may be 陳大文: Chan i…
chenweiming tan-wei-ming           possible  陈伟明 is read Tan Wei Ming, Tan f…
chan-weiming tan-wei-ming          possible  Chan Weiming and Tan Wei Ming may …
$ COLUMNS=140 guanxi dupes
guanxi merge                       how sure  who                                               why
wangwei david                      likely    王伟 (青石泵业有限公司) / Wang Wei (青石泵业)     the same phone +86 138 0000 0001; 王伟 is re…
zhangzhiming chang-chih-ming       likely    张志明 / Chang Chih-ming                          the same e-mail zm@example.com; 张志明 is Ch…
qingshibengye qingshibengye-2      likely    青石泵业有限公司 / 青石泵业                       the same name but for the legal form
hansa-hydraulik hansa-hydraulik-2  likely    Hansa Hydraulik GmbH / Hansa Hydraulik            the same name but for the legal form
chenweiming chan-weiming           likely    陈伟明 (Norderelbe) / Chan Weiming (Norderelbe)   陈伟明 is read Chan Weiming, Chan for 陈 as …
klaus-weber k-weber                possible  Klaus Weber (Norderelbe) / K. Weber (Norderelbe)  K. Weber may be short for Klaus Weber; both …
chenweiming chan-tai-man           possible  陈伟明 (Norderelbe) / Chan Tai Man (Norderelbe)   Chan Tai Man may be 陈伟明: Chan is 陈 in Ho…
chan-weiming chendawen             possible  Chan Weiming (Norderelbe) / 陳大文 (Norderelbe)   Chan Weiming may be 陳大文: Chan is 陳 in Ho…
chendawen chan-tai-man             possible  陳大文 (Norderelbe) / Chan Tai Man (Norderelbe)   Chan Tai Man may be 陳大文: Chan is 陳 in Ho…
chenweiming tan-wei-ming           possible  陈伟明 (Norderelbe) / Tan Wei Ming                陈伟明 is read Tan Wei Ming, Tan for 陈 as i…
chan-weiming tan-wei-ming          possible  Chan Weiming (Norderelbe) / Tan Wei Ming          Chan Weiming and Tan Wei Ming may be one name
$ COLUMNS=60 guanxi dupes
guanxi merge                       how sure  why
wangwei david                      likely    the same phone…
zhangzhiming chang-chih-ming       likely    the same e-mai…
qingshibengye qingshibengye-2      likely    the same name …
hansa-hydraulik hansa-hydraulik-2  likely    the same name …
chenweiming chan-weiming           likely    陈伟明 is read…
klaus-weber k-weber                possible  K. Weber may b…
chenweiming chan-tai-man           possible  Chan Tai Man m…
chan-weiming chendawen             possible  Chan Weiming m…
chendawen chan-tai-man             possible  Chan Tai Man m…
chenweiming tan-wei-ming           possible  陈伟明 is read…
chan-weiming tan-wei-ming          possible  Chan Weiming a…
# For scripts: a pair a line, the one to keep first; the command that makes one of them.
$ guanxi dupes --format ids
wangwei david
zhangzhiming chang-chih-ming
qingshibengye qingshibengye-2
hansa-hydraulik hansa-hydraulik-2
chenweiming chan-weiming
klaus-weber k-weber
chenweiming chan-tai-man
chan-weiming chendawen
chendawen chan-tai-man
chenweiming tan-wei-ming
chan-weiming tan-wei-ming
$ guanxi dupes -n 2 --format tsv
pair	likelihood	merge	keep	keep_name	other	other_name	evidence	strength	kind
wangwei david	likely	guanxi merge wangwei david	wangwei	王伟	david	Wang Wei	the same phone +86 138 0000 0001, 王伟 is read Wang Wei, both at 青石泵业	115	person
zhangzhiming chang-chih-ming	likely	guanxi merge zhangzhiming chang-chih-ming	zhangzhiming	张志明	chang-chih-ming	Chang Chih-ming	the same e-mail zm@example.com, 张志明 is Chang Chih-ming in Wade-Giles	90	person
$ guanxi dupes -n 1 --json
{"schema":"guanxi.dupes/1","pairs":[{"pair":"wangwei david","likelihood":"likely","merge":"guanxi merge wangwei david","keep":"wangwei","keep_name":"王伟","other":"david","other_name":"Wang Wei","evidence":["the same phone +86 138 0000 0001","王伟 is read Wang Wei","both at 青石泵业"],"strength":115,"kind":"person"}]}
$ guanxi dupes --sort keep --columns keep,other,strength
keep             other              strength
chan-weiming     chendawen          33
chan-weiming     tan-wei-ming       30
chendawen        chan-tai-man       33
chenweiming      chan-weiming       55
chenweiming      chan-tai-man       33
chenweiming      tan-wei-ming       30
hansa-hydraulik  hansa-hydraulik-2  60
klaus-weber      k-weber            40
qingshibengye    qingshibengye-2    60
wangwei          david              115
zhangzhiming     chang-chih-ming    90
# What little speaks for is shown when it is asked for: one name at two firms with two phones.
$ guanxi add 李娜 --org 青石泵业 --phone 13800000011 -q; guanxi add 李娜 --org Norderelbe --phone 13800000012 -q
$ guanxi dupes lina
$ guanxi dupes lina --weak --columns pair,likelihood,evidence
guanxi merge  how sure  why
lina lina-2   weak      the same name; at different firms; with different phones
$ guanxi dupes hansa-hydraulik --format ids; guanxi dupes 'tier:A' --format ids; guanxi dupes --only orgs --format ids; guanxi dupes --only people -n 1 --format ids
hansa-hydraulik hansa-hydraulik-2
wangwei david
qingshibengye-2 qingshibengye
hansa-hydraulik hansa-hydraulik-2
wangwei david
# Nothing is merged by itself; the command stands in the list.
$ guanxi dupes wangwei --format tsv --columns merge | tail -1
guanxi merge wangwei david
$ guanxi merge wangwei david --yes
merged david  Wang Wei (青石泵业) into wangwei  王伟 (青石泵业有限公司)
$ guanxi dupes wangwei
$ guanxi undo -q
# They are two: the pair is not proposed again. undo takes it back.
$ guanxi dupes --not-same klaus-weber k-weber
told apart klaus-weber  Klaus Weber (Norderelbe) and k-weber  K. Weber (Norderelbe)
$ guanxi dupes klaus-weber; guanxi dupes --told-apart
one          who                       other    who
klaus-weber  Klaus Weber (Norderelbe)  k-weber  K. Weber (Norderelbe)
$ guanxi undo; guanxi dupes klaus-weber --format ids
took back: told apart klaus-weber  Klaus Weber (Norderelbe) and k-weber  K. Weber (Norderelbe)
klaus-weber k-weber
$ guanxi dupes --not-same klaus-weber k-weber --json; guanxi dupes --not-same k-weber klaus-weber
{"schema":"guanxi.dupes/1","one":"klaus-weber","other":"k-weber","told_apart":true}
nothing changed: that is how it was already
$ guanxi dupes --told-apart --json
{"schema":"guanxi.dupes/1","told_apart":[{"pair":"klaus-weber k-weber","one":"klaus-weber","one_name":"Klaus Weber","other":"k-weber","other_name":"K. Weber"}]}
# It stays when one of them is made one with a third, and goes with the record.
$ guanxi merge anna-weber klaus-weber --yes -q; guanxi dupes --told-apart --format ids
k-weber anna-weber
$ guanxi undo -q; guanxi dupes --told-apart --format ids
klaus-weber k-weber
$ guanxi rm k-weber --yes -q; guanxi dupes --told-apart --format ids
$ guanxi undo -q; guanxi dupes --told-apart --format ids
klaus-weber k-weber
$ guanxi dupes --may-be-same klaus-weber k-weber; guanxi dupes klaus-weber --format ids
klaus-weber  Klaus Weber (Norderelbe) and k-weber  K. Weber (Norderelbe) may be one again
klaus-weber k-weber
$ guanxi dupes --may-be-same klaus-weber k-weber
! guanxi: klaus-weber and k-weber were not told apart
! hint: guanxi dupes --told-apart lists those that were
[3]
# Who stand in a tie or above one another are two.
$ guanxi relate klaus-weber k-weber --kind mentor -q; guanxi dupes klaus-weber
$ guanxi edit chan-weiming --reports-to chenweiming -q; guanxi dupes chan-weiming --format ids
chan-weiming chendawen
chan-weiming tan-wei-ming
# Wrong words.
$ guanxi dupes nobody
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi dupes klaus-weber k-weber
! guanxi: dupes: unexpected argument 'k-weber'
! hint: name one record, or use a filter: --who A --who B
[2]
$ guanxi dupes --not-same klaus-weber
! guanxi: dupes: two records are to be named
! hint: as in: guanxi dupes --not-same wangwei wangwei-2
[2]
$ guanxi dupes --not-same klaus-weber klaus-weber
! guanxi: both names mean klaus-weber
! hint: name two records
[2]
$ guanxi dupes --not-same klaus-weber hansa-hydraulik
! guanxi: a person and an organisation are never one
[2]
$ guanxi dupes --not-same klaus-weber k-weber --weak
! guanxi: dupes: --weak says nothing beside --not-same
! hint: leave out one of them
[2]
$ guanxi dupes --only cats
! guanxi: --only does not know 'cats'
! hint: it takes: people, orgs
[2]
$ guanxi dupes --only orgs tier:A
! guanxi: dupes: a filter chooses people, and --only orgs leaves them out
[2]
$ guanxi dupes --columns sure
! guanxi: dupes has no column 'sure'
! hint: there are: pair, likelihood, merge, keep, keep_name, other, other_name, evidence, strength, kind
[2]
$ guanxi dupes 'tier='
! guanxi: a value is missing here
! hint: "" is an empty one, as in tag:""
!   tier=
!        ^
[2]
$ guanxi dupes --walk
! guanxi: dupes --walk asks at a terminal, and there is none
! hint: guanxi dupes lists the pairs, with the command that makes one of each
[2]
$ guanxi dupes --told-apart --tag x
! guanxi: dupes: --tag says nothing beside --told-apart
! hint: leave out one of them
[2]
