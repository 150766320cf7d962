#!/bin/sh
# Loads the demo: some 40 invented people at 12 firms, and 18 months with them, as Lin Jia, an account director in Shanghai
# who sells and services pumps, would have kept them. It uses public commands only, one at a time.
#
#   GUANXI_DB=/tmp/demo.db sh examples/demo/load.sh
#   GUANXI_DB=/tmp/demo.db GUANXI_NOW=2026-11-20 guanxi remind
#
# The program is "$GUANXI", else `guanxi` on the PATH. A database that has people in it is left alone.
set -eu

guanxi=${GUANXI:-guanxi}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

g() { "$guanxi" -q "$@"; }
# From here on it is this day: the story ends on 20 November 2026, whenever it is loaded.
on() { export GUANXI_NOW="$1T09:00:00+08:00"; }
# Lin Jia's clock, in which the dates below are written.
export TZ=Asia/Shanghai

if [ -n "$("$guanxi" list --format jsonl 2>/dev/null)" ]; then
  echo "load.sh: this database has people in it already" >&2
  echo "hint: name a new file, GUANXI_DB=/tmp/demo.db sh $0" >&2
  exit 1
fi

# --- The firms -------------------------------------------------------------------------------------------------------
on 2025-05-19
# A state-owned group and two of its companies …
g add-org 青鹤水务集团有限公司 --handle qinghe --country CN --city 武汉 --alias 青鹤集团 --alias "Blue Crane Water Group" --tag state-owned
g add-org 青鹤净水有限公司 --handle qinghe-jingshui --parent qinghe --country CN --city 武汉 --alias 净水公司 --alias "Blue Crane Purification" --tag state-owned
g add-org 青鹤工程有限公司 --handle qinghe-gongcheng --parent qinghe --country CN --city 武汉 --alias "Blue Crane Engineering" --tag state-owned
# … other clients and those who advise them …
g add-org 明礁石化有限公司 --handle mingjiao --country CN --city 宁波 --alias "Bright Reef Petrochemicals" --tag private
g add-org 松石纸业股份有限公司 --handle songshi --country CN --city 苏州 --alias "Pinestone Paper" --tag private
g add-org 南橡建筑设计院 --handle nanxiang --country CN --city 广州 --alias "Southern Oak Design Institute" --tag design-institute
g add-org "Sidr Bay Desalination LLC" --handle sidr-bay --country AE --city "Abu Dhabi" --tag tender
g add-org "Copperfield Valve & Flow, Inc." --handle copperfield --country US --city Houston
# … and the houses that deliver.
g add-org "Norderelbe Pumpen GmbH" --handle norderelbe --country DE --city Hamburg --tag supplier
g add-org "Lindenhof Dichtungstechnik KG" --handle lindenhof --country DE --city München --tag supplier
g add-org 雲雀精機株式会社 --handle hibari --country JP --city 大阪 --alias "Hibari Seiki" --tag supplier
g add-org "Marsa Crescent Logistics FZE" --handle marsa-crescent --country AE --city Dubai --tag logistics

# --- The people ------------------------------------------------------------------------------------------------------
g add --batch <"$here/people.jsonl"

# 何磊 changes firms; what he was at the old one stays in his history.
on 2026-03-02
g edit helei --org mingjiao --title 设备总工程师 --department 设备部 --reports-to zhouhaifeng --city 宁波
g edit wutong --reports-to helei

# Two who came later, and whom nobody has spoken to yet.
on 2026-10-16
g add 郭子涵 --handle guozihan --org songshi --title 采购主管 --department 采购部 --reports-to xulihua \
  --city 苏州 --country CN --timezone Asia/Shanghai --language zh-CN --email guo.zihan@example.cn --tier B \
  --prefers wechat --introduced-by zhuxue
on 2026-11-06
g add "Hannah Schulte" --org norderelbe --title "Koordinatorin Asien" --department Vertrieb --reports-to klaus-weber \
  --city Hamburg --country DE --timezone Europe/Berlin --language de --email hannah.schulte@example.de \
  --phone "+49 40 66969 155" --tier A --prefers teams --introduced-by anke-petersen

# --- Eighteen months -------------------------------------------------------------------------------------------------
on 2026-11-20
g log --batch <"$here/interactions.jsonl"

# --- How often -------------------------------------------------------------------------------------------------------
g cadence --tier A 2w
g cadence --tier B 6w
g cadence --default 90d
g cadence --org hibari 1mo
g cadence klaus-weber 2w..6w
g cadence klaus-weber --in-person 6mo
g cadence wangwei 3w..6w
g cadence wangwei --in-person 3mo
g cadence zhengguodong 6w..12w
g cadence khalid-al-marsawi 4w..8w
g cadence khalid-al-marsawi --in-person 6mo
g cadence sabine-krueger off
g cadence jens-moeller pause --until 2027-01-11

# --- Who is tied to whom ---------------------------------------------------------------------------------------------
g relate zhengguodong huangzhiqiang --kind classmate
g relate zhengguodong wangwei --kind mentor
g relate sunjianmin gaoxiulan --kind townsman
g relate liming helei --kind former-colleague
g relate liming majun --kind classmate
g relate huangzhiqiang chenhuiyi --kind mentor
g relate zhouhaifeng wangwei-2 --kind kin
g relate zhouhaifeng maria-alvarez --kind client-of
g relate grace-liu xulihua --kind kin
g relate klaus-weber ute-hoffmann --kind friend
g relate anke-petersen leila-nasser --kind client-of
g relate jens-moeller zengxiaodong --kind friend
g relate kobayashi-shuichi tanaka-misaki --kind mentor
g relate noura-haddad leila-nasser --kind classmate
g relate rajesh-menon yusuf-karimi --kind friend
g relate tom-whitaker jens-moeller --kind former-colleague

# --- Who decides -----------------------------------------------------------------------------------------------------
# The worked case: a company of a state-owned group. One signs, one is listened to, one holds the purse and is against it,
# and all paper goes through the interpreter.
g who-decides qinghe-jingshui set wangwei --role decider --stance for --confidence high \
  --because "王总: 续约我来签, over dinner" --since 2026-11-10
g who-decides qinghe-jingshui set sunjianmin --role influencer --stance for --confidence high \
  --because "何磊: where money is spent, the party secretary's nod counts for more than anyone's" --since 2026-08-27
g who-decides qinghe-jingshui set shanyumei --role budget --stance against --confidence high \
  --because "wants three quotations and an open tender; said so herself" --since 2026-09-08
g who-decides qinghe-jingshui set liufang --role gatekeeper --stance neutral --confidence high \
  --because "keeps 王总's diary; what is to be sealed goes to her before noon" --since 2026-11-16
g who-decides qinghe-jingshui set liming --role champion --stance for --confidence high \
  --because "asked for the spare-parts list so as to speak for us on Friday" --since 2026-11-17
g who-decides qinghe-jingshui set zengxiaodong --role user --stance for --confidence medium \
  --because "runs the six pumps day and night" --since 2026-09-18
g who-decides qinghe-jingshui set zhengguodong --role approver --stance neutral --confidence medium \
  --because "the group looks at results only: 净水的事净水自己定" --since 2026-10-15
g who-decides qinghe-jingshui set xiemin --role legal --stance neutral --confidence medium \
  --because "wrote the clause on late delivery" --since 2026-04-02
# An old claim, and its man has left: it shows as stale.
g who-decides qinghe-jingshui set helei --role coach --stance for --confidence medium \
  --because "told us when to name the two interns" --since 2025-07-09
# What they decided so far, and what they are asked now: the renewal, of which they talk on Friday. Of the pumps it had been
# said that the group would decide; it was the general manager who signed.
g who-decides qinghe-jingshui set zhengguodong --role decider --topic pumps --stance neutral --confidence low \
  --because "刘芳: what costs more than a million goes up to the group" --since 2025-06-04
g decide qinghe-jingshui pumps --asked 2025-08-25 --made 2025-09-23 --by wangwei --outcome approved \
  --because "王总签字，孙书记讲话"
g decide qinghe-jingshui renewal --asked 2025-11-03 --made 2025-12-01 --by wangwei --outcome approved \
  --because "两个百分点，加两次免费巡检"
g decide qinghe-jingshui renewal --asked 2026-10-20 --expect 2026-11-27 --because "after Friday's meeting; 财务要一个台阶"
# The group's framework purchase is another matter, with other people.
g who-decides qinghe set zhengguodong --role decider --topic framework --stance neutral --confidence medium \
  --because "chairs the purchasing committee" --since 2026-10-15
g who-decides qinghe set ouyangjing --role gatekeeper --topic framework --stance for --confidence high \
  --because "draws up the catalogue and names the panel" --since 2026-11-05
g who-decides qinghe set shanyumei --role evaluator --topic framework --stance against --confidence low \
  --because "欧阳静: someone from the subsidiary's finance sits on the panel" --since 2026-07-28
# Elsewhere it is simpler, or not known: of 明礁 nothing is claimed, so the answer comes from who reports to whom.
g who-decides sidr-bay set khalid-al-marsawi --role decider --stance for --confidence high \
  --because "gave phase 2 to us, not to the cheapest" --since 2026-06-29
g who-decides sidr-bay set noura-haddad --role champion --stance for --confidence high \
  --because "rang before the letter of award went out" --since 2026-06-25
g who-decides sidr-bay set rajesh-menon --role user --stance for --confidence medium \
  --because "asked for the duplex impellers" --since 2026-07-30
g who-decides copperfield set maria-alvarez --role budget --stance for --confidence high \
  --because "signs orders up to her limit, above it her CEO does" --since 2026-07-01
g who-decides copperfield set tom-whitaker --role evaluator --stance for --confidence high \
  --because "passed all twelve castings" --since 2026-10-14
g who-decides copperfield set grace-liu --role legal --stance neutral --confidence medium \
  --because "signed off the second-source agreement" --since 2026-09-01
g who-decides songshi set fangzhengping --role evaluator --stance for --confidence low \
  --because "knows the stock pumps best; on leave since the spring" --since 2025-06-17

# --- What one remembers ----------------------------------------------------------------------------------------------
g note wangwei "女儿在上海读音乐附中，拉二胡" --about family
g note wangwei "不喝白酒，喝黄酒" --about drink
g note wangwei "下午三点以后看文件" --about work
g note wangwei "财务要一个台阶：折扣单列，不要动总价" --sensitive
g note sunjianmin "爱唱楚剧" --about hobby
g note sunjianmin "看重本地培训和实习名额；称呼：孙书记" --about work
g note shanyumei "Takes no gifts, and means it: a card is right." --about gifts
g note shanyumei "Numbers first, always in writing." --about work
g note shanyumei "Feels passed over in the pump contract of 2025; ask her before the meeting, never in it" --sensitive
g note liming "重庆人，微辣算客气" --about food
g note liming "写论文，数据要原始的" --about work
g note liufang "喜欢乌龙茶，不喝咖啡" --about drink
g note liufang "习惯叫她刘老师"
g note zhengguodong "写毛笔字，收字画和茶" --about hobby
g note zhengguodong "六十大寿不办酒"
g note zhouhaifeng "儿子2025年上大学；母亲住东钱湖；先谈家人再谈生意" --about family
g note fangzhengping "住过院，别问病情，问纸机" --about health --sensitive
g note chenhuiyi "書信用繁體；講普通話沒問題，但粵語問候她會笑"
g note klaus-weber "Sings bass in a choir" --about hobby
g note klaus-weber "Hates being hurried; says 'schau'n wir mal' when he means no" --about work
g note anke-petersen "Runs half-marathons" --about sport
g note anke-petersen "Prefers a short call to a long e-mail" --about work
g note kobayashi-shuichi "Green tea, no sugar" --about drink
g note kobayashi-shuichi "Two lathes of his father's stand in the entrance: look at them" --about family
g note tanaka-misaki "Plays the cello again" --about hobby
g note tanaka-misaki "Drawings with revision marks, never whole new files" --about work
g note khalid-al-marsawi "Falcons, grandchildren, then the weather; business at the door" --about family
g note khalid-al-marsawi "Give and take with the right hand"
g note noura-haddad "Two coffees, never three" --about drink
g note noura-haddad "Says 'we shall see' for no" --about work
g note maria-alvarez "Daughter plays softball" --about family
g note maria-alvarez "Likes to hear the four per cent that went wrong" --about work
g note tom-whitaker "Raw data. No slides." --about work
g note hannah-schulte "Studied in Chengdu, writes good Chinese" --about study

# --- What was given, what was promised, what they complain of ----------------------------------------------------------
# The group's rule for its people; what is over it warns, and somebody who means it says --yes.
g edit qinghe --gift-limit "200 CNY, 500 CNY per year"
g gave zhouhaifeng "丝巾，给他母亲" --value "320 CNY" --for mid-autumn --date 2026-09-24
g got zhouhaifeng "家酿杨梅酒两坛" --value "260 CNY" --for dragon-boat --date 2026-06-18
g gave wangwei "介绍了上海音乐学院的一位老师" --kind introduction --date 2026-08-20
g got wangwei "替我们在集团说了一句话" --kind favour --date 2026-10-15
g got tanaka-misaki "A furoshiki from Kyoto" --value "3500 JPY" --date 2026-10-23
g promise zhengguodong "研究二期框架采购" --theirs --soft --date 2026-10-15 --by 2026-12-15
g promise wangwei "十一月底带备件目录去武汉" --by 2026-11-30 --date 2026-11-10
g issue zengxiaodong "二号泵机封渗漏，半年里第三次" --severity high --answer-by 2026-11-24 --date 2026-11-17
g issue norderelbe "Our forecasts come in Chinese only" --severity low --private --date 2026-11-04
g log maria-alvarez "Asked her what we should do better" --kind call --date 2026-09-01 --feedback asked
g log maria-alvarez "Two pages: faster answers on Fridays, the rest is fine" --kind email --date 2026-09-04 --feedback given

# --- Days to keep ----------------------------------------------------------------------------------------------------
g edit wangwei --occasion "contract renewal=2026-12-01, yearly, lead 30d"
g edit tanaka-misaki --occasion "first order=2019-11-25, yearly, lead 7d"
g edit klaus-weber --occasion "agency agreement=2027-01-15, yearly, lead 60d"
