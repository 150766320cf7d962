# The demo's worked case, which the page of who-decides tells: a company of a state-owned group. The general manager signs,
# the party secretary is listened to, the head of finance is against it, all paper goes through the interpreter.
%timeout 600
%env GUANXI=guanxi
$ sh $SOURCE/examples/demo/load.sh
%env GUANXI_NOW=2026-11-20T09:00:00+08:00
$ guanxi who-decides qinghe-jingshui
who decides at 青鹤净水有限公司
  王伟 (wangwei), 总经理
  stated, high confidence, said 10 days ago
  · 王总: 续约我来签, over dinner, since 2026-11-10

part of 青鹤水务集团有限公司 (qinghe)

roles
  who                    role        stance   topic  confidence  since
  王伟 (wangwei)         decider     for             high        2026-11-10
    王总: 续约我来签, over dinner
  郑国栋 (zhengguodong)  decider     neutral  pumps  low         2025-06-04
    stale: said 534 days ago; from outside: 青鹤水务集团有限公司; 刘芳: what
    costs more than a million goes up to the group
  郑国栋 (zhengguodong)  approver    neutral         medium      2026-10-15
    from outside: 青鹤水务集团有限公司; the group looks at results only: 净水的
    事净水自己定
  单玉梅 (shanyumei)     budget      against         high        2026-09-08
    wants three quotations and an open tender; said so herself
  李明 (liming)          champion    for             high        2026-11-17
    asked for the spare-parts list so as to speak for us on Friday
  何磊 (helei)           coach       for             medium      2025-07-09
    stale: left on 2026-03-02; told us when to name the two interns
  解敏 (xiemin)          legal       neutral         medium      2026-04-02
    stale: said 232 days ago; from outside: 青鹤水务集团有限公司; wrote the
    clause on late delivery
  孙建民 (sunjianmin)    influencer  for             high        2026-08-27
    何磊: where money is spent, the party secretary's nod counts for more than
    anyone's
  刘芳 (liufang)         gatekeeper  neutral         high        2026-11-16
    keeps 王总's diary; what is to be sealed goes to her before noon
  曾晓东 (zengxiaodong)  user        for             medium      2026-09-18
    runs the six pumps day and night

reporting line   title             roles             stance   warmth  contact
郑国栋           副总裁, 青鹤水…   decider on pump…  neutral      36  2026-10-15
├─ 王伟          总经理            decider           for          75  2026-11-10
│  ├─ 李明       设备部部长, 设…   champion          for          66  2026-11-17
│  │  └─ 曾晓东  东湖水厂运行主…   user              for          52  2026-11-03
│  ├─ 刘芳       总经理办公室翻…   gatekeeper        neutral      64  2026-11-16
│  └─ 单玉梅     财务总监, 财务部  budget            against      38  2026-10-20
└─ 孙建民        党委书记, 党委…   influencer        for          52  2026-10-09

formerly here
  何磊 (helei), 工艺经理, until 2026-03-02, now at 明礁石化有限公司

decisions  answer               days  by              instead of
renewal    expected 2026-11-27    31
renewal    approved 2025-12-01    28  王伟 (wangwei)
pumps      approved 2025-09-23    29  王伟 (wangwei)  郑国栋 (zhengguodong)
how long they take here: too few to tell (2 known)

way in
  王伟 (wangwei)   75  last met 10 days ago; introduced by 郑国栋
$ COLUMNS=60 guanxi who-decides qinghe-jingshui --topic pumps | sed -n '/^reporting/,$p'
reporting line   roles           stance   warmth  contact
郑国栋           decider, appr…  neutral      36  2026-10-15
├─ 王伟          decider         for          75  2026-11-10
│  ├─ 李明       champion        for          66  2026-11-17
│  │  └─ 曾晓东  user            for          52  2026-11-03
│  ├─ 刘芳       gatekeeper      neutral      64  2026-11-16
│  └─ 单玉梅     budget          against      38  2026-10-20
└─ 孙建民        influencer      for          52  2026-10-09

formerly here
  何磊 (helei), 工艺经理, until 2026-03-02, now at 明礁石化
  有限公司

decisions  answer               days  by    instead of
pumps      approved 2025-09-23    29  王伟  郑国栋
how long they take here: too few to tell (2 known)

way in
  王伟 (wangwei)          75  last met 10 days ago;
                              introduced by 郑国栋
  郑国栋 (zhengguodong)   75  is the mentor of 王伟

to mind
  · 郑国栋 is said to decide, but 王伟 approved pumps on
    2025-09-23.
    Find out whose word is the last before you put the next
    question.
  · What is known of the decider is stale (said 534 days
    ago).
    Ask 李明 (last contact 2026-11-17).
$ COLUMNS=140 guanxi who-decides 青鹤集团
who decides at 青鹤水务集团有限公司
  郑国栋 (zhengguodong), 副总裁
  stated, low confidence, said 5 weeks ago
  · chairs the purchasing committee, since 2026-10-15
  · stated for framework only

its companies: 青鹤工程有限公司 (qinghe-gongcheng), 青鹤净水有限公司 (qinghe-jingshui)

roles
  who                    role        stance   topic      confidence  since
  郑国栋 (zhengguodong)  decider     neutral  framework  medium      2026-10-15
    chairs the purchasing committee
  单玉梅 (shanyumei)     evaluator   against  framework  low         2026-07-28
    from outside: 青鹤净水有限公司; 欧阳静: someone from the subsidiary's finance sits on the panel
  欧阳静 (ouyangjing)    gatekeeper  for      framework  high        2026-11-05
    draws up the catalogue and names the panel

reporting line          title                       roles                    stance   warmth  contact
郑国栋 (zhengguodong)   副总裁, 集团总部            decider on framework     neutral      36  2026-10-15
├─ 高秀兰 (gaoxiulan)   副总经理, 青鹤工程有限公司                                        19  2026-08-06
├─ 欧阳静 (ouyangjing)  采购中心主任, 采购中心      gatekeeper on framework  for          47  2026-11-05
├─ 孙建民 (sunjianmin)  党委书记, 青鹤净水有限公司                                        52  2026-10-09
├─ 王伟 (wangwei)       总经理, 青鹤净水有限公司                                          75  2026-11-10
└─ 解敏 (xiemin)        法务经理, 法务部                                                  16  2026-09-22

way in
  王伟 (wangwei)          75  last met 10 days ago; introduced by 郑国栋
  郑国栋 (zhengguodong)   75  is the mentor of 王伟

to mind
  · No budget holder is known.
    Ask 欧阳静 who holds the money (last contact 2026-11-05).
$ guanxi who-decides qinghe-jingshui --json | sed 's/.*"answer"/"answer"/; s/,"chain".*//'
"answer":{"who":"wangwei","basis":"stated","confidence":"high","evidence":["王总: 续约我来签, over dinner, since 2026-11-10"],"stale":false}
$ guanxi who-decides qinghe-jingshui --json | sed 's/.*"pending"/"pending"/; s/,"cautions".*//'
"pending":[{"id":"<id>","topic":"renewal","asked":"2026-10-20","expected":"2026-11-27","due":"2026-11-27","waiting_days":31}],"typical_decision_days":null,"decision_days":{"count":2,"median":29,"shortest":28,"longest":29},"way":{"score":75.0,"steps":[{"who":"wangwei","name":"王伟","org":"青鹤净水有限公司","kind":"contact","strength":75,"reason":"last met 10 days ago; introduced by 郑国栋","introduced_by":"zhengguodong","last_contact":"2026-11-10"}]},"decisions":[{"id":"<id>","topic":"renewal","asked":"2025-11-03","made":"2025-12-01","by":"wangwei","said_to_decide":null,"outcome":"approved","because":"两个百分点，加两次免费巡检"},{"id":"<id>","topic":"pumps","asked":"2025-08-25","made":"2025-09-23","by":"wangwei","said_to_decide":"zhengguodong","outcome":"approved","because":"王总签字，孙书记讲话"}]
$ guanxi decide qinghe-jingshui
id     topic    answer                        by    days  because
<id>  renewal  pending, expected 2026-11-27              after Friday's meetin…
<id>  renewal  approved 2025-12-01           王伟    28  两个百分点，加两次免…
<id>  pumps    approved 2025-09-23           王伟    29  王总签字，孙书记讲话

how long they take: too few to tell (2 known)
$ guanxi decide
id     where             topic    answer                        because
<id>  青鹤净水有限公司  renewal  pending, expected 2026-11-27  after Friday's …

# A year earlier nothing was known of the general manager's word, and the coach was still there.
$ guanxi who-decides qinghe-jingshui --as-of 2025-09-22 | head -12
who decides at 青鹤净水有限公司, as of 2025-09-22
  郑国栋 (zhengguodong), 副总裁
  stated, low confidence, said 3 months ago
  · 刘芳: what costs more than a million goes up to the group, since 2025-06-04
  · stated for pumps only
  · 郑国栋 is outside the organisation

part of 青鹤水务集团有限公司 (qinghe)

roles
  who                    role     stance   topic  confidence  since
  郑国栋 (zhengguodong)  decider  neutral  pumps  low         2025-06-04

# The chart: everybody once, the lines that lead down from the group, no more.
$ guanxi who-decides qinghe-jingshui --format dot | dot -Tplain | grep -c '^node'
9
$ guanxi who-decides qinghe-jingshui --format dot | dot -Tplain | grep '^edge' | cut -d' ' -f2,3
wangwei liming
wangwei liufang
wangwei shanyumei
liming zengxiaodong
zhengguodong wangwei
zhengguodong sunjianmin

# What the page says of the answer is what is answered.
$ guanxi who-decides qinghe-jingshui > answer
$ guanxi __man who-decides | sed -n '/among other things/,/^Of the pumps/p' | grep '^ ' | sed 's/^  //; s/\\-/-/g; s/\\(/(/g' | while read -r line; do grep -qF "$line" answer || echo "not said: $line"; done
