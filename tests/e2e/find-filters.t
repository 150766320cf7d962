# Words and filters together: what was it with those who matter most, this month?
$ guanxi add 王伟 --org 青石泵业有限公司 --tier A --tag golf -q
$ guanxi add 吕绿 --org 青石泵业有限公司 --tier B -q
$ guanxi add Klaus Müller --org 'Norderelbe Pumpen GmbH' --tier A --city Hamburg -q
$ guanxi log wangwei 合同条款再谈一次 -k call -d 2026-11-01 -q
$ guanxi log wangwei,lvlv 合同草稿看过了 +seals -k dinner -d 2026-11-10 -q
$ guanxi log klausmuller 合同 is the word for contract -k visit -d 2026-11-12 -q
$ guanxi promise wangwei send the 合同 -d 2026-11-01 --due 2026-11-10 -q
$ guanxi promise lvlv print the 合同 --due 2026-12-10 -q
$ guanxi decide qingshibengye 合同 --asked 2026-10-01 --made 2026-11-02 --outcome approved --by klausmuller -q
$ guanxi find 合同 tier:A -n 2
id     in     date        who           what
<id>  entry  2026-11-12  Klaus Müller  合同 is the word for contract
<id>  entry  2026-11-10  吕绿, 王伟    合同草稿看过了
$ guanxi find 合同 --tier B
id     in       date        who         what
<id>  promise  2026-11-20  吕绿        print the 合同
<id>  entry    2026-11-10  吕绿, 王伟  合同草稿看过了
$ guanxi find 合同 city:汉堡 --in entries
id     in     date        who           what
<id>  entry  2026-11-12  Klaus Müller  合同 is the word for contract
$ guanxi find 合同 'tier:A kind:call'
id     in     date        who   what
<id>  entry  2026-11-01  王伟  合同条款再谈一次
$ guanxi find 合同 -tier:A -org:norderelbe
id     in       date        who   what
<id>  promise  2026-11-20  吕绿  print the 合同
$ guanxi find 合同 -tier:A
id     in       date        who   what
<id>  promise  2026-11-20  吕绿  print the 合同
$ guanxi find 合同 --since 2026-11-05 --until 2026-11-11
id     in     date        who         what
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了
$ guanxi find 合同 since:2026-11-05 until:2026-11-11
id     in     date        who         what
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了
# The former spelling of the days.
$ guanxi find 合同 --from 2026-11-05 --to 2026-11-11
id     in     date        who         what
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了
# A tag of the entry, or of somebody who took part.
$ guanxi find 合同 --tag seals --in entries
id     in     date        who         what
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了
$ guanxi find 合同 --tag golf --in entries
id     in     date        who         what
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了
<id>  entry  2026-11-01  王伟        合同条款再谈一次
$ guanxi find 合同 --tag golf+seals --in entries
id     in     date        who         what
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了
# What is due is a promise.
$ guanxi find 合同 --overdue
id     in       date        who   what
<id>  promise  2026-11-01  王伟  send the 合同
$ guanxi find 合同 --due 2026-12-31
id     in       date        who   what
<id>  promise  2026-11-20  吕绿  print the 合同
<id>  promise  2026-11-01  王伟  send the 合同
# Decisions, by the firm and by who decides.
$ guanxi find 合同 --in decisions --org 青石
id     in        date        who               what
<id>  decision  2026-11-02  青石泵业有限公司  合同
$ guanxi find 合同 --in decisions --who klausmuller
id     in        date        who               what
<id>  decision  2026-11-02  青石泵业有限公司  合同
# What a filter leaves out is what it would choose: of a decision the firm and who decides, of an entry everybody who took part.
$ guanxi find 合同 -who:klausmuller --in decisions,entries
id     in     date        who         what
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了
<id>  entry  2026-11-01  王伟        合同条款再谈一次
$ guanxi find 合同 -who:lvlv --in decisions,entries
id     in        date        who               what
<id>  entry     2026-11-12  Klaus Müller      合同 is the word for contract
<id>  decision  2026-11-02  青石泵业有限公司  合同
<id>  entry     2026-11-01  王伟              合同条款再谈一次
$ guanxi find 合同 'org:青石 -who:klausmuller' --in decisions
$ guanxi find 合同 -org:青石 --in decisions
$ guanxi find 合同 -who:klausmuller,lvlv --in decisions,entries,promises
id     in       date        who   what
<id>  promise  2026-11-01  王伟  send the 合同
<id>  entry    2026-11-01  王伟  合同条款再谈一次
# A filter with a name; a name that no filter has is a word to look for.
$ guanxi config set filter.vip 'tier:A -city:Hamburg' -q
$ guanxi find 合同 @vip --in entries
id     in     date        who         what
<id>  entry  2026-11-10  吕绿, 王伟  合同草稿看过了
<id>  entry  2026-11-01  王伟        合同条款再谈一次
$ guanxi edit wangwei --email wang@qingshi.example -q
$ guanxi find @qingshi
id             in      who                      what
wangwei        person  王伟 (青石泵业有限公司)  wang@qingshi.example
qingshibengye  org     青石泵业有限公司         青石泵业有限公司
# In double quotes a word is a word, and a web address is one without.
$ guanxi note lvlv tier:B is what the list says -q
$ guanxi find '"tier:B"'
id     in    date        who   what
<id>  note  2026-11-20  吕绿  tier:B is what the list says
$ guanxi find https://example.test
# In another order, some of the columns, ids for a pipe.
$ guanxi find 合同 --sort date --columns date,kind,who
date        in        who
2026-11-01  promise   王伟
2026-11-01  entry     王伟
2026-11-02  decision  青石泵业有限公司
2026-11-10  entry     吕绿, 王伟
2026-11-12  entry     Klaus Müller
2026-11-20  promise   吕绿
$ guanxi find 合同 --reverse --in entries --columns date,text -n 1
date        what
2026-11-01  合同条款再谈一次
$ guanxi find 合同 --in entries --format ids | wc -l
3
# Bad input says where.
$ guanxi find 合同 teir:A
! guanxi: 'teir:A' was looked for as a word; did you mean the filter tier?
$ guanxi find 合同 'tier:A last>'
! guanxi: a value is missing here
! hint: "" is an empty one, as in tag:""
!   tier:A last>
!               ^
[2]
$ guanxi find tier:A
! guanxi: find: there is no word to look for
! hint: letters or digits are looked for, signs are not: guanxi find 合同 audit
[2]
$ guanxi find 合同 --org nobody
! guanxi: no organisation is called 'nobody'
! hint: see guanxi list --orgs, or make it: guanxi add-org 'nobody'
[3]
$ guanxi find 合同 --columns nothing
! guanxi: find has no column 'nothing'
! hint: there are: id, kind, date, who, text, sensitive
[2]
