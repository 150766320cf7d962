# Adds a person; what they are called by from then on is made from the name.
$ guanxi add 王伟
added wangwei  王伟
$ guanxi add 王伟 --org 华为 --title 总经理
added wangwei-2  王伟 (华为)
! guanxi: there is already wangwei  王伟; guanxi merge makes two records one
! guanxi: new organisation huawei  华为
$ guanxi add Klaus Weber
added klaus-weber  Klaus Weber
$ guanxi add 'Dr. Jean-Luc O’Neill'
added jean-luc-oneill  Dr. Jean-Luc O’Neill
$ guanxi add 'José María Núñez'
added jose-maria-nunez  José María Núñez
$ guanxi add 山田太郎
added shantiantailang  山田太郎
$ guanxi add Иван Петров
added ivan-petrov  Иван Петров
$ guanxi add 김철수
added gimcheolsu  김철수
$ guanxi add محمد
added mhmd  محمد
$ guanxi add 123
added 123  123
$ guanxi add 😀
added x  😀

# An organisation that is new is made, and it says so; one that is known is taken.
$ guanxi add 李明 --org huawei
added liming  李明 (华为)
$ guanxi list --orgs
handle  name  people
huawei  华为       2

# Everything at once.
$ guanxi add 张敏 --handle zm --org 明礁水务 --title 采购总监 --department 采购部 --reports-to wangwei-2 --city 武汉 --country CN --timezone Asia/Shanghai --language zh-CN --email zm@example.com --email min.zhang@example.org --phone +8613912345678 --wechat zm_1988 --birthday 'lunar 1988-08-15' --tier A --tag vip --tag tender --alias Mindy --alias 小张 --owner Lin --prefers wechat --introduced-by liming --met 2025-03-01 --occasion 'contract renewal=2026-12-01, yearly, lead 30d'
added zm  张敏 (明礁水务)
! guanxi: new organisation mingjiaoshuiwu  明礁水务
$ guanxi show zm
张敏  Zhāng Mǐn  zm  tier A
  at          明礁水务 (mingjiaoshuiwu), 采购总监, 采购部
  reports to  王伟 (wangwei-2), 总经理
  where       武汉, CN, Asia/Shanghai, now 09:00
  language    zh-CN
  email       zm@example.com
  email       min.zhang@example.org
  phone       +8613912345678
  wechat      zm_1988
  prefers     wechat
  also        Mindy, 小张
  tags        tender, vip
  owner       Lin
  met         2025-03-01
  contact     never contacted
  birthday    <id>  lunar 1988-08-15; next 2027-09-15 (in 9 months)
  day         <id>  contract renewal 2026-12-01; next 2026-12-01 (in 11 days)
  tie         <id>  was introduced by 李明 (liming)
$ guanxi show zm --json
{"schema":"guanxi.show/1","person":{"handle":"zm","name":"张敏","pinyin":"zhang min","reading":null,"surname":null,"org":"明礁水务","title":"采购总监","city":"武汉","country":"CN","timezone":"Asia/Shanghai","tier":"A","email":"zm@example.com","phone":"+8613912345678","wechat":"zm_1988","birthday":"lunar 1988-08-15","last_contact":null,"last_in_person":null,"next_due":null,"id":"<id>","language":"zh-CN","department":"采购部","reports_to":"wangwei-2","every":null,"status":"none","owner":"Lin","prefers":"wechat","met":"2025-03-01","died":null,"mourning":null,"added":"2026-11-20","aliases":["Mindy","小张"],"tags":["tender","vip"],"warmth":0,"warmth_why":[{"part":"recency","points":0,"of":25,"why":"never in contact"},{"part":"frequency","points":0,"of":25,"why":"no contact within two years"},{"part":"face to face","points":0,"of":20,"why":"not met within two years"},{"part":"give and take","points":0,"of":15,"why":"nothing given or promised"},{"part":"promises kept","points":0,"of":15,"why":"no promise kept or due yet"}],"occasions":[{"id":"<id>","label":"birthday","date":"lunar 1988-08-15","next":"2027-09-15","lead_days":7},{"id":"<id>","label":"contract renewal","date":"2026-12-01","next":"2026-12-01","lead_days":30}],"roles":[],"relations":[{"id":"<id>","one":"zm","kind":"introduced-by","other":"liming","strength":null,"since":null,"because":null}],"notes":[],"details":[],"told":[],"sources":[],"promises":[],"word":{"ours":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"ours_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}},"favours":[],"complaints":[],"face":null,"feedback":{"asked":null,"given":null}}}
$ guanxi add 赵云 --birthday 05-12 --json
{"schema":"guanxi.add/1","person":{"handle":"zhaoyun","name":"赵云","id":"<id>"}}
$ guanxi add 陈静 --birthday 1990-02-29
! guanxi: there is no 29 feb in 1990
[2]
$ guanxi add 陈静 --birthday 1988-02-29 --quiet
$ guanxi add 孙丽 --birthday '12 may'
added sunli  孙丽
$ guanxi show 孙丽
孙丽  Sūn Lì  sunli
  contact   never contacted
  birthday  <id>  --05-12; next 2027-05-12 (in 5 months)
$ guanxi add 周杰 --birthday --05-12
added zhoujie  周杰
$ guanxi add 周杰 --birthday=--05-12
added zhoujie-2  周杰
! guanxi: there is already zhoujie  周杰; guanxi merge makes two records one
$ guanxi show zhoujie
周杰  Zhōu Jié  zhoujie
  contact   never contacted
  birthday  <id>  --05-12; next 2027-05-12 (in 5 months)
$ guanxi add 吴刚 --country cn
added wugang  吴刚
$ guanxi list wugang --format tsv | cut -f1,7
handle	country
wugang	CN
$ guanxi add ''
! guanxi: a name is missing
[2]
$ guanxi add '   '
! guanxi: a name is missing
[2]
$ guanxi add 钱进 --org ''
added qianjin  钱进
$ guanxi add 王芳 --tag '' 
added wangfang  王芳
$ guanxi add A --handle wangwei
! guanxi: the handle 'wangwei' is 王伟's
! hint: take another, or edit the other's first
[2]
$ guanxi add A --handle Wang_Wei
! guanxi: 'Wang_Wei' cannot be a handle
! hint: lower-case letters, digits and -, as wang-wei
[2]
