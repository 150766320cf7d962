# Two records of one party become one: what KEEP knows stays, what it lacks comes from OTHER.
$ guanxi add 王伟 --org 华为 --email ww@example.com --tag vip -q
$ guanxi add 'Wang Wei' --handle david --title CEO --city 深圳 --email david@example.com --tag tender --birthday 1970-05-12 -q
$ guanxi add 李明 --org 华为 --reports-to david -q
$ guanxi log wangwei first -d 2026-11-01 -q
$ guanxi log david second -d 2026-11-10 --promise 'send it' --by 2026-12-01 -q
$ guanxi log wangwei,david both -d 2026-11-12 -q
$ guanxi note david likes tea -q
$ guanxi relate david liming --kind mentor -q
$ guanxi cadence david 2w -q
$ guanxi who-decides 华为 set david --role decider -q
$ guanxi merge wangwei david --yes
merged david  Wang Wei into wangwei  王伟 (华为)
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at        华为 (huawei), CEO
  where     深圳
  email     ww@example.com
  email     david@example.com
  also      Wang Wei
  tags      tender, vip
  contact   last 2026-11-12 (8 days ago); every 2w (person); next 2026-11-26,
            soon
  warmth    51 of 100
  birthday  <id>  1970-05-12; next 2027-05-12 (in 5 months)
  promised  <id>  2026-12-01  send it
  role      <id>  decider at 华为, since 2026-11-20
  tie       <id>  is the mentor of 李明 (liming)
  note      <id>  2026-11-20  likes tea
  history   <id>  2026-11-12  meeting  both
  history   <id>  2026-11-10  meeting  second
  history   <id>  2026-11-01  meeting  first
$ guanxi show david
! guanxi: no person or organisation is called 'david'
! hint: see guanxi list
[3]
$ guanxi list
handle   name  firm  title  city  last        next
liming   李明  华为
wangwei  王伟  华为  CEO    深圳  2026-11-12  2026-11-26
$ guanxi history
id     kind     via        date        who   what
<id>  meeting  in-person  2026-11-12  王伟  both
<id>  meeting  in-person  2026-11-10  王伟  second
<id>  meeting  in-person  2026-11-01  王伟  first
$ guanxi undo
took back: merged david  Wang Wei into wangwei  王伟 (华为)
$ guanxi list
handle   name      firm  title  city  last        next
david    Wang Wei        CEO    深圳  2026-11-12  2026-11-26
liming   李明      华为
wangwei  王伟      华为               2026-11-12
$ guanxi show david
Wang Wei  david
  at        CEO
  where     深圳
  email     david@example.com
  tags      tender
  contact   last 2026-11-12 (8 days ago); every 2w (person); next 2026-11-26,
            soon
  warmth    42 of 100
  birthday  <id>  1970-05-12; next 2027-05-12 (in 5 months)
  promised  <id>  2026-12-01  send it
  role      <id>  decider at 华为, since 2026-11-20
  tie       <id>  is the mentor of 李明 (liming)
  note      <id>  2026-11-20  likes tea
  history   <id>  2026-11-12  meeting  both
  history   <id>  2026-11-10  meeting  second

# organisations
$ guanxi add 张敏 --org 'Huawei Technologies' -q
$ guanxi merge 华为 'Huawei Technologies' --yes
merged huawei-technologies  Huawei Technologies into huawei  华为
$ guanxi list --orgs
handle  name  people
huawei  华为       3
$ guanxi show zhangmin
张敏  Zhāng Mǐn  zhangmin
  at       华为 (huawei)
  contact  never contacted
$ guanxi undo
took back: merged huawei-technologies  Huawei Technologies into huawei  华为
$ guanxi merge wangwei nobody
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi merge wangwei
! guanxi: merge: OTHER is missing
! hint: see guanxi merge --help
[2]
$ guanxi merge wangwei wangwei
! guanxi: both names mean wangwei
! hint: name two records
[2]
$ guanxi merge wangwei 华为
! guanxi: a person and an organisation cannot be one
[2]
$ guanxi merge wangwei david --yes --json
{"schema":"guanxi.merge/1","kept":"wangwei","merged":"david"}
