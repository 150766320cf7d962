# A group and its companies, several posts, posts that change, and who was there before.
$ guanxi add-org 青鹤集团 --handle qinghe -q
$ guanxi add-org 净水公司 --handle jingshui --parent qinghe -q
$ guanxi add-org 工程公司 --handle gongcheng --parent qinghe -q
$ guanxi add 郑国栋 --org qinghe --title 集团副总裁 --department 经营部 -q
$ guanxi add 王伟 --org jingshui --title 总经理 --reports-to zhengguodong --also '青鹤集团, 董事' -q
$ guanxi add 李明 --org jingshui --title 采购经理 --department 采购部 --reports-to wangwei -q
$ guanxi add 陈静 --org jingshui --title 采购员 --department 采购部 --reports-to liming -q
$ guanxi add 胡涛 --org gongcheng --title 经理 --reports-to zhengguodong -q

# The company, with its superior from the group; the group, with the heads of its companies.
$ guanxi who-decides jingshui
who decides at 净水公司
  郑国栋 (zhengguodong), 集团副总裁
  inferred, low confidence
  · top of the known hierarchy: 3 people report up to 郑国栋
  · 郑国栋 is outside the organisation

part of 青鹤集团 (qinghe)

reporting line            title                 warmth  contact
郑国栋 (zhengguodong)     集团副总裁, 青鹤集团       0  never
└─ 王伟 (wangwei)         总经理                     0  never
   └─ 李明 (liming)       采购经理, 采购部           0  never
      └─ 陈静 (chenjing)  采购员, 采购部             0  never

to mind
  · No living contact: nobody there was reached in the last 180 days.
  · No decider has been named, only the hierarchy points to 郑国栋.
  · 郑国栋 has never been contacted.
    Look for somebody who knows them: guanxi path zhengguodong.
  and 1 more: --all
$ guanxi who-decides qinghe
who decides at 青鹤集团
  郑国栋 (zhengguodong), 集团副总裁
  inferred, low confidence
  · top of the known hierarchy: 3 people report up to 郑国栋

its companies: 工程公司 (gongcheng), 净水公司 (jingshui)

reporting line         title               warmth  contact
郑国栋 (zhengguodong)  集团副总裁, 经营部       0  never
├─ 王伟 (wangwei)      董事                     0  never
│  └─ 李明 (liming)    采购经理, 净水公司       0  never
└─ 胡涛 (hutao)        经理, 工程公司           0  never

to mind
  · No living contact: nobody there was reached in the last 180 days.
  · No decider has been named, only the hierarchy points to 郑国栋.
  · 郑国栋 has never been contacted.
    Look for somebody who knows them: guanxi path zhengguodong.
  and 1 more: --all
$ COLUMNS=60 guanxi who-decides qinghe | head -14
who decides at 青鹤集团
  郑国栋 (zhengguodong), 集团副总裁
  inferred, low confidence
  · top of the known hierarchy: 3 people report up to 郑国栋

its companies: 工程公司 (gongcheng), 净水公司 (jingshui)

reporting line         title               warmth  contact
郑国栋 (zhengguodong)  集团副总裁, 经营部       0  never
├─ 王伟 (wangwei)      董事                     0  never
│  └─ 李明 (liming)    采购经理, 净水公司       0  never
└─ 胡涛 (hutao)        经理, 工程公司           0  never

to mind

# A further post begins and ends; what somebody mainly is stays.
$ guanxi show wangwei | grep -E '^  (at|before|reports)'
  at          净水公司 (jingshui), 总经理
  reports to  郑国栋 (zhengguodong), 集团副总裁
  at          青鹤集团 (qinghe), 董事
$ guanxi list wangwei --format tsv | cut -f1,4,5 | tail -1
wangwei	净水公司	总经理
$ guanxi edit wangwei --also '工程公司, 监事, 监事会, reports to zhengguodong' -q
$ guanxi show wangwei | grep -E '^  (at|before|reports)'
  at          净水公司 (jingshui), 总经理
  reports to  郑国栋 (zhengguodong), 集团副总裁
  at          工程公司 (gongcheng), 监事, 监事会
  reports to  郑国栋 (zhengguodong), 集团副总裁
  at          青鹤集团 (qinghe), 董事
$ guanxi edit wangwei --also '工程公司=' -q
$ guanxi show wangwei | grep -E '^  (at|before|reports)'
  at          净水公司 (jingshui), 总经理
  reports to  郑国栋 (zhengguodong), 集团副总裁
  before      工程公司 (gongcheng), 监事, 监事会, until 2026-11-20
  at          青鹤集团 (qinghe), 董事
$ guanxi edit wangwei --also '净水公司='
! guanxi: 王伟 has no further post at 净水公司
! hint: what somebody mainly is changes with --org and --title
[2]
$ guanxi edit wangwei --also '青鹤集团, a, b, c'
! guanxi: --also does not know 'c' in '青鹤集团, a, b, c'
! hint: as 'qinghe, 董事, 董事会, reports to zhengguodong'
[2]

# On a later day a new title or superior keeps the old one in the history; a word on the old post is stale.
$ guanxi who-decides jingshui set liming --role budget --because "陈静" -q
%env GUANXI_NOW=2027-02-01T09:00:00+08:00
$ guanxi edit liming --title 销售总监 --department 销售部 -q
$ guanxi edit chenjing --reports-to wangwei --since 2027-01-15 -q
$ guanxi who-decides jingshui
who decides at 净水公司
  郑国栋 (zhengguodong), 集团副总裁
  inferred, low confidence
  · top of the known hierarchy: 3 people report up to 郑国栋
  · 郑国栋 is outside the organisation

part of 青鹤集团 (qinghe)

roles
  who            role    confidence  since
  李明 (liming)  budget  medium      2026-11-20
    stale: changed post on 2027-02-01; 陈静

reporting line         title                 roles   warmth  contact
郑国栋 (zhengguodong)  集团副总裁, 青鹤集团               0  never
└─ 王伟 (wangwei)      总经理                             0  never
   ├─ 陈静 (chenjing)  采购员, 采购部                     0  never
   └─ 李明 (liming)    销售总监, 销售部      budget       0  never

to mind
  · No living contact: nobody there was reached in the last 180 days.
  · No decider has been named, only the hierarchy points to 郑国栋.
  · 郑国栋 has never been contacted.
    Look for somebody who knows them: guanxi path zhengguodong.
$ guanxi who-decides jingshui --as-of 2027-01-20 | grep -A6 '^reporting'
reporting line         title                 roles   warmth  contact
郑国栋 (zhengguodong)  集团副总裁, 青鹤集团               0  never
└─ 王伟 (wangwei)      总经理                             0  never
   ├─ 陈静 (chenjing)  采购员, 采购部                     0  never
   └─ 李明 (liming)    采购经理, 采购部      budget       0  never

to mind
$ guanxi who-decides jingshui --as-of 2027-01-10 | grep -A6 '^reporting'
reporting line            title                 roles   warmth  contact
郑国栋 (zhengguodong)     集团副总裁, 青鹤集团               0  never
└─ 王伟 (wangwei)         总经理                             0  never
   └─ 李明 (liming)       采购经理, 采购部      budget       0  never
      └─ 陈静 (chenjing)  采购员, 采购部                     0  never

to mind
$ guanxi show liming | grep -E '^  (at|before|reports)'
  at          净水公司 (jingshui), 销售总监, 销售部, from 2027-02-01
  reports to  王伟 (wangwei), 总经理
  before      净水公司 (jingshui), 采购经理, 采购部, until 2027-02-01

# What was wrong is put right without a history; days that contradict each other are refused.
$ guanxi edit liming --title 销售副总监 --correct -q
$ guanxi show liming | grep -E '^  (at|before|reports)'
  at          净水公司 (jingshui), 销售副总监, 销售部, from 2027-02-01
  reports to  王伟 (wangwei), 总经理
  before      净水公司 (jingshui), 采购经理, 采购部, until 2027-02-01
$ guanxi edit liming --title 总监 --correct --since 2027-01-01
! guanxi: --correct keeps no history, so --since says nothing
! hint: leave out one of them
[2]
$ guanxi edit liming --title 总监 --since 2027-03-01
! guanxi: --since 2027-03-01 is still to come
[2]
$ guanxi edit liming --title 总监 --since 2027-01-01
! guanxi: what they are now began on 2027-02-01, after 2027-01-01
! hint: say --since a later day, or --correct what was wrong
[2]

# Somebody who left stands among the former colleagues.
$ guanxi edit chenjing --org 海运公司 --title 主管 -q
$ guanxi who-decides jingshui | grep -A1 '^formerly'
formerly here
  陈静 (chenjing), 采购员, until 2027-02-01, now at 海运公司

# Loops are refused and named: of superiors, through a further post too, and of groups.
$ guanxi edit wangwei --reports-to wangwei
! guanxi: nobody reports to themselves
[2]
$ guanxi edit wangwei --reports-to liming
! guanxi: that would be a loop: wangwei → liming → wangwei
! hint: clear the other line first: guanxi edit WHO --reports-to ""
[2]
$ guanxi edit zhengguodong --reports-to liming
! guanxi: that would be a loop: zhengguodong → liming → wangwei → zhengguodong
! hint: clear the other line first: guanxi edit WHO --reports-to ""
[2]
$ guanxi edit zhengguodong --also '工程公司, 顾问, reports to hutao'
! guanxi: that would be a loop: zhengguodong → hutao → zhengguodong
! hint: clear the other line first: guanxi edit WHO --reports-to ""
[2]
$ guanxi edit hutao --reports-to "" -q
$ guanxi edit zhengguodong --also '工程公司, 顾问, reports to hutao' -q
$ guanxi edit hutao --reports-to zhengguodong
! guanxi: that would be a loop: hutao → zhengguodong → hutao
! hint: clear the other line first: guanxi edit WHO --reports-to ""
[2]
$ guanxi edit qinghe --parent jingshui
! guanxi: that would be a loop: qinghe → jingshui → qinghe
[2]
$ guanxi edit qinghe --parent qinghe
! guanxi: that would be a loop: qinghe → qinghe
[2]
