# What is given changes, the rest stays; an empty value clears.
$ guanxi add 王伟 --org 华为 --title 总经理 --tag vip --tag old --email a@example.com --city 深圳 --birthday 1970-05-12 --alias David --prefers wechat -q
$ guanxi add 李明 --org 华为 -q
$ guanxi edit wangwei --title 董事长 --tier A
changed wangwei  王伟 (华为)
$ guanxi edit wangwei --tag +renewal --tag=-old
changed wangwei  王伟 (华为); tag: vip, renewal
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei  tier A
  at        华为 (huawei), 董事长
  where     深圳
  email     a@example.com
  prefers   wechat
  also      David
  tags      renewal, vip
  contact   never contacted
  birthday  <id>  1970-05-12; next 2027-05-12 (in 5 months)
$ guanxi edit wangwei --tag only --email b@example.com --email c@example.com
changed wangwei  王伟 (华为); tag: only; email: b@example.com, c@example.com
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei  tier A
  at        华为 (huawei), 董事长
  where     深圳
  email     b@example.com
  email     c@example.com
  prefers   wechat
  also      David
  tags      only
  contact   never contacted
  birthday  <id>  1970-05-12; next 2027-05-12 (in 5 months)
$ guanxi edit wangwei --email +d@example.com
changed wangwei  王伟 (华为); email: b@example.com, c@example.com, d@example.com
$ guanxi edit wangwei --city '' --birthday '' --alias '' --email '' --tag '' --prefers '' --tier ''
changed wangwei  王伟 (华为); tag: none; alias: none; email: none
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at       华为 (huawei), 董事长
  contact  never contacted

# A new name keeps the handle; a new handle is taken at once.
$ guanxi edit wangwei --name 王维
changed wangwei  王维 (华为)
$ guanxi edit wangwei --handle boss
changed boss  王维 (华为)
$ guanxi show boss
王维  Wáng Wéi  boss
  at       华为 (huawei), 董事长
  contact  never contacted
$ guanxi show wangwei
王维  Wáng Wéi  boss
  at       华为 (huawei), 董事长
  contact  never contacted
$ guanxi edit boss --handle liming
! guanxi: the handle 'liming' is 李明 (华为)'s
! hint: take another, or edit the other's first
[2]
$ guanxi edit liming --reports-to boss
changed liming  李明 (华为)
$ guanxi edit boss --reports-to liming
! guanxi: that would be a loop: boss → liming → boss
! hint: clear the other line first: guanxi edit WHO --reports-to ""
[2]
$ guanxi edit liming --reports-to ''
changed liming  李明 (华为)

# A new firm: the old position stays.
$ guanxi edit boss --org 明礁 --title 总工程师
changed boss  王维 (明礁)
! guanxi: new organisation mingjiao  明礁
$ guanxi show boss
王维  Wáng Wéi  boss
  at       明礁 (mingjiao), 总工程师, from 2026-11-20
  before   华为 (huawei), 董事长, until 2026-11-20
  contact  never contacted
$ guanxi show huawei
华为  huawei
  people  李明 (liming)
$ guanxi edit boss --org ''
changed boss  王维
$ guanxi show boss
王维  Wáng Wéi  boss
  before   明礁 (mingjiao), 总工程师, from 2026-11-20, until 2026-11-20
  before   华为 (huawei), 董事长, until 2026-11-20
  contact  never contacted
$ guanxi edit nobody --city x
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi edit boss --timezone Asia/Shanghia
! guanxi: no time zone is called 'Asia/Shanghia'
! hint: did you mean Asia/Shanghai?
[2]
$ guanxi edit boss --occasion 'contract renewal=2026-12-01, yearly, lead 30d'
changed boss  王维
$ guanxi edit boss --occasion 'signing'
! guanxi: 'signing' is no occasion
! hint: write it as "contract renewal=2026-03-01, yearly, lead 30d"
[2]
$ guanxi edit boss --occasion 'signing=2026-13-01'
! guanxi: there is no month 13
! hint: months go from 1 to 12
[2]
$ guanxi log boss tea -k tea
<id:a>  2026-11-20  tea (in-person)  王维
$ guanxi edit $a --date 'yesterday 12:00' --kind lunch --place 武汉 --text 'noodles, not tea' -q
$ guanxi show $a
2026-11-19 12:00  lunch (in-person)  <id:a>
  with   王维
  where  武汉
  what   noodles, not tea
$ guanxi edit $a --city x
! guanxi: --city does not apply to an interaction
! hint: it takes: --text, --who, --date, --kind, --via, --place, --tag, --stage, --attempt, --feedback, --face, --sensitive
[2]

# An empty value clears what is kept elsewhere too, and makes nothing where there is nothing.
$ guanxi add 周杰 --introduced-by liming --occasion 'signing=2026-12-01' --birthday 1990-05-12 -q
$ guanxi edit zhoujie --introduced-by boss --occasion 'founding=2001-05-01, yearly' -q
$ guanxi show zhoujie
周杰  Zhōu Jié  zhoujie
  contact   never contacted
  day       <id>  founding 2001-05-01; next 2027-05-01 (in 5 months)
  birthday  <id>  1990-05-12; next 2027-05-12 (in 5 months)
  day       <id>  signing 2026-12-01; next 2026-12-01 (in 11 days)
  tie       <id>  was introduced by 王维 (boss)
$ guanxi edit zhoujie --introduced-by '' --occasion '' --title '' --department '' --reports-to '' --met '' --owner ''
changed zhoujie  周杰
$ guanxi show zhoujie
周杰  Zhōu Jié  zhoujie
  contact   never contacted
  birthday  <id>  1990-05-12; next 2027-05-12 (in 5 months)
$ guanxi edit zhoujie --introduced-by zhoujie
! guanxi: nobody is introduced by themselves
[2]
$ guanxi edit zhoujie --kind ''
! guanxi: --kind does not apply to a person
[2]
$ guanxi edit $a --kind '' --via phone
changed <id:a>  2026-11-19 call with boss
$ guanxi edit $a --kind '' --via '' --place '' --text ''
changed <id:a>  2026-11-19 meeting with boss
$ guanxi show $a
2026-11-19 12:00  meeting (in-person)  <id:a>
  with  王维
