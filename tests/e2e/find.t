# Before a call: what was it about the contract?
$ guanxi add 王伟 --org 青石泵业有限公司 --title 总经理 --phone '+86 139 0000 1234' --tag golf -q
$ guanxi add 吕绿 --org 青石泵业有限公司 --title 采购经理 -q
$ guanxi add Klaus Müller --org 'Norderelbe Pumpen GmbH' -q
$ guanxi log wangwei 合同条款再谈一次，他要问董事会 -k call -d 2026-11-01 -q
$ guanxi log wangwei,lvlv 合同草稿看过了 draft of the contract +seals -k dinner --place 宁波 -d 2026-11-10 -q
$ guanxi log klausmuller the site visit went well, Müller wants a new offer -k visit -d 2026-11-12 -q
$ guanxi log klausmuller visited the museum on the way to the building site -k visit -d 2026-11-13 -q
$ guanxi log wangwei 合同：价格太低 -d 2026-11-14 --sensitive -q
$ guanxi note wangwei his daughter studies in Hamburg --about family -q
$ guanxi promise wangwei send the revised contract --by 2026-12-01 -q
$ guanxi gave wangwei 一盒龙井 -d 2026-09-20 -q
$ guanxi issue qingshibengye 合同 was signed late -q
$ guanxi decide qingshibengye 年度合同 --asked 2026-11-01 -q
$ guanxi find 合同
id     in         date        who               what
<id>  complaint  2026-11-20  青石泵业有限公司  合同 was signed late
<id>  entry      2026-11-14  王伟              (sensitive)
<id>  entry      2026-11-10  吕绿, 王伟        合同草稿看过了 draft of the con…
<id>  decision   2026-11-01  青石泵业有限公司  年度合同
<id>  entry      2026-11-01  王伟              合同条款再谈一次，他要问董事会
$ guanxi find 合同 --include-sensitive --in entries
id     in     date        who         what
<id>  entry  2026-11-14  王伟        合同：价格太低
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了 draft of the contract
<id>  entry  2026-11-01  王伟        合同条款再谈一次，他要问董事会
# One character, a part of a word, traditional characters.
$ guanxi find 盒
id     in    date        who   what
<id>  gift  2026-09-20  王伟  一盒龙井
$ guanxi find 事会
id     in     date        who   what
<id>  entry  2026-11-01  王伟  …，他要问董事会
$ guanxi find 合同條款
id     in     date        who   what
<id>  entry  2026-11-01  王伟  合同条款再谈一次，他要问董事会
# Capitals, accents and width do not count.
$ guanxi find MULLER
id            in      date        who                     what
klaus-muller  person              Klaus Müller (Nordere…  Klaus Müller
<id>         entry   2026-11-12  Klaus Müller            …went well, Müller wa…
$ guanxi find ｈａｍｂｕｒｇ
id     in    date        who   what
<id>  note  2026-11-20  王伟  …studies in Hamburg
# A phrase; a word that begins so; a word that must not be there.
$ guanxi find 'site visit'
id     in     date        who           what
<id>  entry  2026-11-12  Klaus Müller  the site visit went well, Müller wants …
$ guanxi find visit* site
id     in     date        who           what
<id>  entry  2026-11-13  Klaus Müller  visited the museum on the way to the bu…
<id>  entry  2026-11-12  Klaus Müller  the site visit went well, Müller wants …
$ guanxi find site -museum
id     in     date        who           what
<id>  entry  2026-11-12  Klaus Müller  the site visit went well, Müller wants …
$ guanxi find contr* -n 1 --in entries,promises
id     in       date        who   what
<id>  promise  2026-11-20  王伟  …the revised contract
$ guanxi find 合同 -草稿 --in entries
id     in     date        who   what
<id>  entry  2026-11-14  王伟  (sensitive)
<id>  entry  2026-11-01  王伟  合同条款再谈一次，他要问董事会
# Pinyin, and the first letters of it where nothing else is found.
$ guanxi find hetong --in entries -n 2
id     in     date        who         what
<id>  entry  2026-11-14  王伟        (sensitive)
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了 draft of the contract
$ guanxi find lv
id    in      who                      what
lvlv  person  吕绿 (青石泵业有限公司)  吕绿
$ guanxi find lü
id    in      who                      what
lvlv  person  吕绿 (青石泵业有限公司)  吕绿
$ guanxi find lyu
id    in      who                      what
lvlv  person  吕绿 (青石泵业有限公司)  吕绿
$ guanxi find lu
$ guanxi find ht --in entries -n 1
id     in     date        who   what
<id>  entry  2026-11-14  王伟  (sensitive)
! guanxi: no text has these letters; taken as the first letters of pinyin, these are found
$ guanxi find '"ht"'
# By whom, when, how.
$ guanxi find 合同 --who lvlv
id     in     date        who         what
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了 draft of the contract
$ guanxi find 合同 --org qingshibengye --in complaints,decisions
id     in         date        who               what
<id>  complaint  2026-11-20  青石泵业有限公司  合同 was signed late
<id>  decision   2026-11-01  青石泵业有限公司  年度合同
$ guanxi find 合同 --since 2026-11-05 --until 2026-11-12
id     in     date        who         what
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了 draft of the contract
$ guanxi find 合同 -k call
id     in     date        who   what
<id>  entry  2026-11-01  王伟  合同条款再谈一次，他要问董事会
$ guanxi find 合同 --tag seals
id     in     date        who         what
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了 draft of the contract
$ guanxi find site --rank
id     in     date        who           what
<id>  entry  2026-11-13  Klaus Müller  …the building site
<id>  entry  2026-11-12  Klaus Müller  the site visit went well, Müller wants …
# People by all that they are called and reached by.
$ guanxi find golf
id       in      who                      what
wangwei  person  王伟 (青石泵业有限公司)  golf
$ guanxi find 1234
id       in      who                      what
wangwei  person  王伟 (青石泵业有限公司)  +86 139 0000 1234
$ guanxi find 13900001234
id       in      who                      what
wangwei  person  王伟 (青石泵业有限公司)  13900001234
$ guanxi find 采购
id    in      who                      what
lvlv  person  吕绿 (青石泵业有限公司)  采购经理
# For programs.
$ guanxi find 龙井 --json
{"schema":"guanxi.find/1","hits":[{"id":"<id>","kind":"gift","date":"2026-09-20","who":["wangwei"],"text":"一盒龙井","sensitive":false}]}
$ guanxi find 合同 --format tsv
id	kind	date	who	text	sensitive
<id>	complaint	2026-11-20	qingshibengye	合同 was signed late	false
<id>	entry	2026-11-14	wangwei		true
<id>	entry	2026-11-10	lvlv, wangwei	合同草稿看过了 draft of the contract	false
<id>	decision	2026-11-01	qingshibengye	年度合同	false
<id>	entry	2026-11-01	wangwei	合同条款再谈一次，他要问董事会	false
# Nothing found is nothing said.
$ guanxi find zygote
$ guanxi find zygote --json
{"schema":"guanxi.find/1","hits":[]}
# Bad input.
$ guanxi find
! guanxi: find: TEXT is missing
! hint: see guanxi find --help
[2]
$ guanxi find -draft
! guanxi: find: every word is left out, and none is looked for
! hint: name a word without the - before it
[2]
$ guanxi find ，。
! guanxi: find: there is no word to look for
! hint: letters or digits are looked for, signs are not: guanxi find 合同 audit
[2]
$ guanxi find 合同 --in texts
! guanxi: --in does not know 'texts'
! hint: it takes: people, entries, notes, promises, gifts, complaints, decisions
[2]
$ guanxi find 合同 --who nobody
! guanxi: no person is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi find "$(head -c 10000 /dev/zero | tr '\0' x)"
! guanxi: find: the words to look for are too many
! hint: a few words are enough: guanxi find 合同 audit
[2]
$ guanxi find 合同 --form json
! guanxi: unknown option '--form'
! hint: did you mean --format? see guanxi find --help; put -- before words that start with -
[2]
# On a terminal with colours, what was found stands out: every word of it, as far as it is shown. A pipe has none of that.
$ guanxi find visit* site --color always --columns date,text
\x1b[2mdate\x1b[0m        \x1b[2mwhat\x1b[0m
2026-11-13  \x1b[36mvisited\x1b[0m the museum on the way to the building \x1b[36msite\x1b[0m
2026-11-12  the \x1b[36msite\x1b[0m \x1b[36mvisit\x1b[0m went well, Müller wants a new offer
$ guanxi find hetong contract --color always --columns text --in entries,complaints
\x1b[2mwhat\x1b[0m
\x1b[36m合同\x1b[0m草稿看过了 draft of the \x1b[36mcontract\x1b[0m
$ guanxi find museum building --color always --columns text
\x1b[2mwhat\x1b[0m
visited the \x1b[36mmuseum\x1b[0m on the way to the \x1b[36mbuilding\x1b[0m site
$ guanxi find 价格 --color always --columns text
\x1b[2mwhat\x1b[0m
\x1b[2m(sensitive)\x1b[0m
$ guanxi find 价格 --color always --columns text --include-sensitive
\x1b[2mwhat\x1b[0m
合同：\x1b[36m价格\x1b[0m太低
$ COLUMNS=20 guanxi find museum --color always --columns text
\x1b[2mwhat\x1b[0m
visited the \x1b[36mmuseum\x1b[0m …
$ NO_COLOR=1 CLICOLOR_FORCE=1 guanxi find museum --columns text
what
visited the museum on the way to the building site
$ guanxi find museum --columns text --format tsv --color always
text
visited the museum on the way to the building site
$ TERM=xterm script -qec 'guanxi --no-pager find museum --columns text' /dev/null
\x1b[2mwhat\x1b[0m\r
visited the \x1b[36mmuseum\x1b[0m on the way to the building site\r
