# Everything about one party on a page.
$ guanxi add 王伟 --org 华为 --title 总经理 --tier A --country CN --city 深圳 --timezone Asia/Shanghai --email ww@example.com --birthday 1970-11-22 --tag vip -q
$ guanxi add 李明 --org 华为 --title 项目经理 --reports-to wangwei -q
$ guanxi cadence wangwei 2w..6w --in-person 6mo -q
$ guanxi log wangwei,liming dinner after the audit -k dinner -d 2026-11-10 --promise 'send the price list' --by 2026-11-25 --gave 'tea set' -q
$ guanxi log wangwei his son is ill -k call --sensitive -d 2026-11-12 -q
$ guanxi note wangwei drinks no baijiu --about drink
<id>  note on 王伟 (华为), about drink
$ guanxi note wangwei feels passed over --sensitive
<id>  note on 王伟 (华为), sensitive
$ guanxi relate wangwei liming --kind mentor -q
$ guanxi who-decides 华为 set wangwei --role decider --because 'Li Ming: he signs' -q
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei  tier A
  at         华为 (huawei), 总经理
  where      深圳, CN, Asia/Shanghai, now 09:00
  email      ww@example.com
  tags       vip
  contact    last 2026-11-12 (8 days ago); every 2w..6w (person); next
             2026-11-26, soon
  in person  last 2026-11-10 (10 days ago); every 6mo (person); next 2027-05-10,
             ok
  warmth     38 of 100
  birthday   <id>  1970-11-22; next 2026-11-22 (in 2 days)
  promised   <id>  2026-11-25  send the price list
  gave       <id>  2026-11-10  tea set
  role       <id>  decider at 华为, since 2026-11-20
  tie        <id>  is the mentor of 李明 (liming)
  drink      <id>  2026-11-20  drinks no baijiu
  note       <id>  2026-11-20  (sensitive)
  history    <id>  2026-11-12  call  (sensitive)
  history    <id>  2026-11-10  dinner  dinner after the audit
$ guanxi show wangwei --include-sensitive
王伟  Wáng Wěi  wangwei  tier A
  at         华为 (huawei), 总经理
  where      深圳, CN, Asia/Shanghai, now 09:00
  email      ww@example.com
  tags       vip
  contact    last 2026-11-12 (8 days ago); every 2w..6w (person); next
             2026-11-26, soon
  in person  last 2026-11-10 (10 days ago); every 6mo (person); next 2027-05-10,
             ok
  warmth     38 of 100
  birthday   <id>  1970-11-22; next 2026-11-22 (in 2 days)
  promised   <id>  2026-11-25  send the price list
  gave       <id>  2026-11-10  tea set
  role       <id>  decider at 华为, since 2026-11-20
  tie        <id>  is the mentor of 李明 (liming)
  drink      <id>  2026-11-20  drinks no baijiu
  note       <id>  2026-11-20  feels passed over
  history    <id>  2026-11-12  call  his son is ill
  history    <id>  2026-11-10  dinner  dinner after the audit
# Every record on the page is named by its id, as it stands there.
$ for line in birthday role tie drink note; do guanxi show $(guanxi show wangwei | sed -n "s/^  $line *\([^ ]*\) .*/\1/p") | head -1; done
birthday  occasion  <id>
decider  claim  <id>
mentor  relation  <id>
drinks no baijiu  note  <id>
(sensitive)  note  <id>
$ guanxi edit $(guanxi show wangwei | sed -n 's/^  tie *\([^ ]*\) .*/\1/p') --strength 4 --dry-run
changed <id>  relation: mentor; strength: 4
! guanxi: nothing was written: this was a dry run
$ guanxi show wangwei --json
{"schema":"guanxi.show/1","person":{"handle":"wangwei","name":"王伟","pinyin":"wang wei","reading":null,"surname":null,"org":"华为","title":"总经理","city":"深圳","country":"CN","timezone":"Asia/Shanghai","tier":"A","email":"ww@example.com","phone":null,"wechat":null,"birthday":"1970-11-22","last_contact":"2026-11-12","last_in_person":"2026-11-10","next_due":"2026-11-26","id":"<id>","language":null,"department":null,"reports_to":null,"every":"2w..6w","status":"soon","owner":null,"prefers":null,"met":null,"died":null,"mourning":null,"added":"2026-11-20","aliases":[],"tags":["vip"],"warmth":38,"warmth_why":[{"part":"recency","points":21,"of":25,"why":"last contact 8 days ago"},{"part":"frequency","points":6,"of":25,"why":"in contact on 2 days within two years"},{"part":"face to face","points":6,"of":20,"why":"met on 1 day within two years, last 10 days ago"},{"part":"give and take","points":5,"of":15,"why":"1 favour and 1 promise from you, nothing from them"},{"part":"promises kept","points":0,"of":15,"why":"no promise kept or due yet"}],"occasions":[{"id":"<id>","label":"birthday","date":"1970-11-22","next":"2026-11-22","lead_days":7}],"roles":[{"id":"<id>","org":"huawei","role":"decider","stance":null,"topic":null,"since":"2026-11-20"}],"relations":[{"id":"<id>","one":"wangwei","kind":"mentor","other":"liming","strength":null,"since":null,"because":null}],"notes":[{"id":"<id>","date":"2026-11-20","about":null,"text":null,"sensitive":true},{"id":"<id>","date":"2026-11-20","about":"drink","text":"drinks no baijiu","sensitive":false}],"details":[],"told":[],"sources":[],"promises":[{"id":"<id>","theirs":false,"text":"send the price list","made":"2026-11-10","due":"2026-11-25","state":"open","sensitive":false,"soft":false}],"word":{"ours":{"kept":0,"broken":0,"dropped":0,"open":1,"late":0,"share":null},"theirs":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"ours_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}},"favours":[{"id":"<id>","received":false,"date":"2026-11-10","kind":"gift","what":"tea set","value":null,"for":null,"sensitive":false}],"complaints":[],"face":null,"feedback":{"asked":null,"given":null}}}
$ guanxi show liming
李明  Lǐ Míng  liming
  at          华为 (huawei), 项目经理
  reports to  王伟 (wangwei), 总经理
  contact     last 2026-11-10 (10 days ago)
  warmth      29 of 100
  tie         <id>  is a student of 王伟 (wangwei)
  history     <id>  2026-11-10  dinner  dinner after the audit
$ guanxi show 华为
华为  huawei
  people   李明 (liming), 项目经理
  people   王伟 (wangwei), 总经理
  history  <id>  2026-11-12  call  (sensitive)
  history  <id>  2026-11-10  dinner  dinner after the audit
$ guanxi show 华为 --json
{"schema":"guanxi.show/1","org":{"handle":"huawei","name":"华为","city":null,"country":null,"parent":null,"id":"<id>","added":"2026-11-20","aliases":[],"tags":[],"gift_limit":null,"companies":[],"people":["liming","wangwei"],"occasions":[],"roles":[],"relations":[],"notes":[],"details":[],"told":[],"sources":[],"promises":[],"word":{"ours":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"ours_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}},"favours":[],"complaints":[],"face":null,"feedback":{"asked":null,"given":null}}}
$ id=$(guanxi history --format tsv -n 1 | tail -1 | cut -f1); guanxi show $id; guanxi show $id --include-sensitive; guanxi show $id --json
2026-11-12  call (phone)  <id>
  with  王伟
  what  (sensitive)
2026-11-12  call (phone)  <id>
  with  王伟
  what  his son is ill
{"schema":"guanxi.show/1","entry":{"id":"<id>","kind":"call","via":"phone","date":"2026-11-12","who":["wangwei"],"text":null,"sensitive":true,"place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"happened","face":null,"feedback":null,"told":[]}}
$ guanxi show wangwei liming
! guanxi: show: unexpected argument 'liming'
! hint: see guanxi show --help
[2]
$ guanxi show wangwei --format csv
! guanxi: show has no format 'csv'
! hint: it knows: text, json
[2]
