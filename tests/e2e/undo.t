# Every command that writes can be taken back, whole.
$ guanxi undo
! guanxi: there is no database yet at '$HOME/.local/share/guanxi/guanxi.db'
! hint: begin with: guanxi add NAME --org FIRM   (or guanxi init)
[1]
$ guanxi init -q
$ guanxi undo
! guanxi: there is nothing to undo
[1]
$ guanxi undo --list
$ guanxi add 王伟 --org 华为 --title 总经理
added wangwei  王伟 (华为)
! guanxi: new organisation huawei  华为
$ guanxi undo
took back: added wangwei  王伟 (华为); new: huawei  华为
$ guanxi list
$ guanxi list --orgs
$ guanxi add 王伟 --org 华为 --title 总经理 --alias David --email ww@example.com --tag vip
added wangwei  王伟 (华为)
! guanxi: new organisation huawei  华为
$ guanxi add 王偉 --handle dup --city 武汉
added dup  王偉
! guanxi: there is already wangwei  王伟 (华为); guanxi merge makes two records one
$ guanxi add-org 明礁
added mingjiao  明礁
$ guanxi undo
took back: added mingjiao  明礁
$ guanxi edit wangwei --title 董事长 --city 宁波
changed wangwei  王伟 (华为)
$ guanxi undo
took back: changed wangwei  王伟 (华为)
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at       华为 (huawei), 总经理
  email    ww@example.com
  also     David
  tags     vip
  contact  never contacted
$ guanxi log wangwei,dup tea @dup +x -k tea --promise y --by 2026-12-01 --gave tea
<id:a>  2026-11-20  tea (in-person)  王伟 (华为), 王偉
  <id>  promise to 王伟 (华为), due 2026-12-01: y
  <id>  gave 王伟 (华为): tea
$ guanxi undo
took back: log <id:a>  2026-11-20  tea (in-person)  王伟 (华为), 王偉
$ guanxi history
$ guanxi log wangwei,dup tea @dup +x -k tea --promise y --by 2026-12-01 --gave tea
<id:b>  2026-11-20  tea (in-person)  王伟 (华为), 王偉
  <id>  promise to 王伟 (华为), due 2026-12-01: y
  <id>  gave 王伟 (华为): tea
$ guanxi undo
took back: log <id:b>  2026-11-20  tea (in-person)  王伟 (华为), 王偉
$ guanxi note dup 'likes tea' -q
$ guanxi undo
took back: <id>  note on 王偉
$ guanxi relate wangwei dup --kind classmate
王伟 (华为) is a classmate of 王偉
$ guanxi undo
took back: 王伟 (华为) is a classmate of 王偉
$ guanxi cadence wangwei 2w
王伟 (华为): every 2w
$ guanxi undo
took back: rhythm of 王伟 (华为): every 2w
$ guanxi cadence --tier A 2w
tier A: every 2w
$ guanxi undo
took back: rhythm of tier A: every 2w
$ guanxi cadence
$ guanxi who-decides 华为 set wangwei --role decider
王伟 (wangwei): decider at 华为, medium confidence, since 2026-11-20
$ guanxi undo
took back: 王伟 (wangwei): decider at 华为, medium confidence, since 2026-11-20
$ guanxi show wangwei >before; guanxi history --json >>before
$ guanxi merge wangwei dup --yes
merged dup  王偉 into wangwei  王伟 (华为)
$ guanxi list
handle   name  firm  title   city
wangwei  王伟  华为  总经理  武汉
$ guanxi undo
took back: merged dup  王偉 into wangwei  王伟 (华为)
$ guanxi show wangwei >after; guanxi history --json >>after; cmp before after
$ guanxi rm wangwei --yes
removed wangwei  王伟 (华为)
$ guanxi list
handle  name  city
dup     王偉  武汉
$ guanxi undo
took back: removed wangwei  王伟 (华为)
$ guanxi show wangwei >after; guanxi history --json >>after; cmp before after
$ guanxi rm $b --yes
! guanxi: no person or organisation is called '<id:b>'
! hint: see guanxi list
[3]
$ guanxi undo
took back: added dup  王偉
$ guanxi rm 华为 --yes
removed huawei  华为, 1 person loses the post there
$ guanxi undo
took back: removed huawei  华为, 1 person loses the post there
$ guanxi show wangwei >after; guanxi history --json >>after; cmp before after
$ printf '%s\n' '{"name":"A B"}' '{"name":"C D"}' | guanxi add --batch
added 2 people
$ guanxi undo
took back: added 2 people
$ guanxi undo --list
id     when              command  what
<id>  2026-11-20 09:00  add      added wangwei  王伟 (华为); new: huawei  华为
$ guanxi undo --list --json
{"schema":"guanxi.undo/1","entries":[{"id":"<id>","at":"2026-11-20T01:00:00Z","command":"add","summary":"added wangwei  王伟 (华为); new: huawei  华为"}]}
$ guanxi undo --list -n x
! guanxi: --limit takes a whole number from 0 to 1000000, not 'x'
[2]
$ guanxi undo --skip -n 1
! guanxi: undo --skip passes over one command
! hint: leave the number out
[2]
$ guanxi undo --list --format tsv -n 1
id	at	command	summary
<id>	2026-11-20T01:00:00Z	add	added wangwei  王伟 (华为); new: huawei  华为
$ guanxi edit wangwei --handle boss
changed boss  王伟 (华为)
$ guanxi undo
took back: changed boss  王伟 (华为)
$ guanxi log 陈静 x --new
<id>  2026-11-20  meeting (in-person)  陈静
! guanxi: new person chenjing  陈静
$ guanxi undo
took back: log <id>  2026-11-20  meeting (in-person)  陈静<...>
$ guanxi list
handle   name  firm  title
wangwei  王伟  华为  总经理
$ guanxi undo --json
{"schema":"guanxi.undo/1","id":"<id>","command":"add","summary":"added wangwei  王伟 (华为); new: huawei  华为"}
$ guanxi undo
! guanxi: there is nothing to undo
[1]
$ guanxi undo
! guanxi: there is nothing to undo
[1]
$ guanxi undo
! guanxi: there is nothing to undo
[1]
$ guanxi undo --list

# Whom and what a command made on the way is named too.
$ guanxi log 陈静,wangwu met with @赵云 --new -q
$ guanxi undo
took back: log <id>  2026-11-20  meeting (in-person)  陈静, wangwu, 赵云; new: chenjing  陈静, wangwu  wangwu, zhaoyun  赵云
$ guanxi add 王伟 -q; guanxi edit wangwei --org 明礁 -q; guanxi undo
took back: changed wangwei  王伟 (明礁); new: mingjiao  明礁
$ for n in 1 2 3 4 5 6 7; do echo "{\"name\": \"P $n\", \"org\": \"Firm $n\"}"; done | guanxi add --batch -q; guanxi undo
took back: added 7 people; new: firm-1  Firm 1, firm-2  Firm 2, firm-3  Firm 3, firm-4  Firm 4, firm-5  Firm 5 and 2 more
