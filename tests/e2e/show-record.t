# Whatever has an id can be shown by it: what it says, in a line each, and the same for scripts.
$ guanxi add 王伟 --org 华为 --birthday 1970-05-12 -q; guanxi add 李明 --org 华为 --introduced-by wangwei -q
$ guanxi add 'Hélène Échantillon' --org 'Musterpumpen GmbH' --occasion 'contract renewal=2027-03-01, yearly, lead 30d' -q
$ guanxi log wangwei dinner after the audit -k dinner --promise 'send the price list' --due 2026-11-27 --json | grep -o '"id":"[^"]*"' | cut -d'"' -f4 > ids; head -1 ids > entry; tail -1 ids > promise
$ guanxi show "$(cat entry)"
2026-11-20 09:00  dinner (in-person)  <id>
  with      王伟
  what      dinner after the audit
  recorded  <id>  promise to 王伟 (华为), due 2026-11-27: send the price list
$ guanxi show "$(cat promise)"
send the price list  promise  <id>
  who    王伟 (wangwei), 华为
  made   2026-11-20 (today)
  due    2026-11-27 (in 7 days)
  state  open
  from   <id> (dinner, 2026-11-20)
$ guanxi show "$(cat promise)" --json
{"schema":"guanxi.show/1","promise":{"id":"<id>","text":"send the price list","who":"wangwei","theirs":false,"made":"2026-11-20","due":"2026-11-27","state":"open","closed":null,"soft":false,"sensitive":false,"from":"<id>"}}
$ guanxi done "$(cat promise)" --date today -q; guanxi show "$(cat promise)"
send the price list  promise  <id>
  who     王伟 (wangwei), 华为
  made    2026-11-20 (today)
  due     2026-11-27 (in 7 days)
  state   kept
  closed  2026-11-20 (today)
  from    <id> (dinner, 2026-11-20)

# A promise of theirs, soft and sensitive: what it says shows only when asked for.
$ guanxi promise liming look into the matter --theirs --soft --sensitive
<id:secret>  promise of 李明 (华为), soft, sensitive
$ guanxi show $secret
(sensitive)  promise  <id:secret>
  who        李明 (liming), 华为
  theirs     yes
  made       2026-11-20 (today)
  state      open
  soft       yes
  sensitive  yes
$ guanxi show $secret --include-sensitive
look into the matter  promise  <id:secret>
  who        李明 (liming), 华为
  theirs     yes
  made       2026-11-20 (today)
  state      open
  soft       yes
  sensitive  yes
$ guanxi show $secret --json
{"schema":"guanxi.show/1","promise":{"id":"<id>","text":null,"who":"liming","theirs":true,"made":"2026-11-20","due":null,"state":"open","closed":null,"soft":true,"sensitive":true,"from":null}}

# A note of several lines.
$ printf 'drinks no baijiu\nlikes huangjiu' | guanxi note wangwei - --about drink
<id:note>  note on 王伟 (华为), about drink
$ guanxi show $note; guanxi show $note --json
drinks no baijiu likes huangjiu  note  <id:note>
  who    王伟 (wangwei), 华为
  date   2026-11-20 (today)
  about  drink
{"schema":"guanxi.show/1","note":{"id":"<id>","text":"drinks no baijiu\nlikes huangjiu","who":"wangwei","date":"2026-11-20","about":"drink","sensitive":false}}

# A gift.
$ guanxi got wangwei mooncakes --for mid-autumn --value 180
<id:gift>  2026-11-20  got from 王伟 (华为): mooncakes (gift, 180 CNY, for mid-autumn)
$ guanxi show $gift; guanxi show $gift --json
mooncakes  gift  <id:gift>
  who       王伟 (wangwei), 华为
  received  yes
  kind      gift
  date      2026-11-20 (today)
  value     180 CNY
  for       mid-autumn
{"schema":"guanxi.show/1","favour":{"id":"<id>","what":"mooncakes","who":"wangwei","received":true,"kind":"gift","date":"2026-11-20","value":"180 CNY","for":"mid-autumn","answered":false,"sensitive":false,"from":null}}

# A complaint, open and closed.
$ guanxi issue 华为 the pump leaks --severity high --answer-by 2026-11-23 --private -q; guanxi issue --json | grep -o '"id":"[^"]*"' | cut -d'"' -f4 > issue
$ guanxi show "$(cat issue)"
the pump leaks  issue  <id>
  who        华为 (huawei)
  severity   high
  opened     2026-11-20 (today)
  answer by  2026-11-23 (in 3 days)
  private    yes
  status     high, raised today, to be answered by 2026-11-23
$ guanxi done "$(cat issue)" --because 'seal replaced' -q; guanxi show "$(cat issue)"; guanxi show "$(cat issue)" --json
the pump leaks  issue  <id>
  who        华为 (huawei)
  severity   high
  opened     2026-11-20 (today)
  answer by  2026-11-23 (in 3 days)
  closed     2026-11-20 (today)
  outcome    seal replaced
  private    yes
  status     high, closed on the same day
{"schema":"guanxi.show/1","issue":{"id":"<id>","text":"the pump leaks","who":"huawei","severity":"high","opened":"2026-11-20","answer_by":"2026-11-23","closed":"2026-11-20","outcome":"seal replaced","private":true,"sensitive":false,"from":null}}

# Face is always sensitive.
$ guanxi face wangwei lost was corrected before his director --public --date 2026-11-02
<id:face>  2026-11-02  face of 王伟 (华为), sensitive
$ guanxi show $face
(sensitive)  face  <id:face>
  who   王伟 (wangwei), 华为
  date  2026-11-02 (2 weeks ago)
$ guanxi show $face --include-sensitive; guanxi face wangwei gave thanked him before the board -q; guanxi show $face --include-sensitive
was corrected before his director  face  <id:face>
  who      王伟 (wangwei), 华为
  date     2026-11-02 (2 weeks ago)
  face     lost
  public   yes
  made up  not yet
was corrected before his director  face  <id:face>
  who      王伟 (wangwei), 华为
  date     2026-11-02 (2 weeks ago)
  face     lost
  public   yes
  made up  2026-11-20 (today)
$ guanxi show $face --json
{"schema":"guanxi.show/1","face":{"id":"<id>","text":null,"who":"wangwei","date":"2026-11-02","face":null,"public":null,"repaired":null,"from":null}}

# A claim, and the decision that it is about.
$ guanxi who-decides 华为 set wangwei --role decider --topic renewal --stance for --because 'Li Ming: he signs' --json | grep -o '"id":"[^"]*"' | cut -d'"' -f4 > claim
$ guanxi show "$(cat claim)"; guanxi show "$(cat claim)" --json
decider  claim  <id>
  who         王伟 (wangwei), 华为
  org         华为 (huawei)
  topic       renewal
  stance      for
  confidence  medium
  because     Li Ming: he signs
  since       2026-11-20 (today)
{"schema":"guanxi.show/1","claim":{"id":"<id>","role":"decider","who":"wangwei","org":"huawei","topic":"renewal","stance":"for","confidence":"medium","because":"Li Ming: he signs","since":"2026-11-20","until":null,"from":null}}
$ guanxi decide 华为 renewal --expect 2026-12-20 -q; guanxi decide --json | grep -o '"id":"[^"]*"' | cut -d'"' -f4 > decision
$ guanxi show "$(cat decision)"
renewal  decision  <id>
  at        华为 (huawei)
  asked     2026-11-20
  expected  2026-12-20
  patience  until 2026-12-20 (in 4 weeks)

# A day to remember, and a tie.
$ guanxi show helene-echantillon --json | grep -o '"occasions":\[{"id":"[^"]*"' | cut -d'"' -f6 > day
$ guanxi show "$(cat day)"; guanxi show "$(cat day)" --json
contract renewal  occasion  <id>
  who     Hélène Échantillon (helene-echantillon), Musterpumpen GmbH
  date    2027-03-01
  yearly  yes
  lead    30d
  next    2027-03-01 (in 3 months)
{"schema":"guanxi.show/1","occasion":{"id":"<id>","label":"contract renewal","who":"helene-echantillon","date":"2027-03-01","yearly":true,"lead_days":30,"next":"2027-03-01"}}
$ guanxi relate liming --json | grep -o '"id":"[^"]*"' | cut -d'"' -f4 > tie
$ guanxi show "$(cat tie)"; guanxi show "$(cat tie)" --json
introduced-by  relation  <id>
  one    李明 (liming), 华为
  other  王伟 (wangwei), 华为
{"schema":"guanxi.show/1","relation":{"id":"<id>","one":"liming","kind":"introduced-by","other":"wangwei","strength":null,"since":null,"because":null}}

# A reminder is no record: it shows its person, and is neither changed nor taken away as one.
$ guanxi cadence wangwei 1d -q; id=$(guanxi remind --json --on 2026-12-20 | grep -o '"id":"c-[^"]*"' | cut -d'"' -f4); guanxi show "$id" | head -1; echo "$id" > reminder
王伟  Wáng Wěi  wangwei
$ guanxi edit "$(cat reminder)" --text x
! guanxi: 'c-<id>' is a reminder of 王伟 (华为), and no record
! hint: how often: guanxi cadence wangwei; not now: guanxi snooze c-<id>
[3]
$ guanxi rm "$(cat reminder)" --yes
! guanxi: 'c-<id>' is a reminder of 王伟 (华为), and no record
! hint: how often: guanxi cadence wangwei; not now: guanxi snooze c-<id>
[3]

# --why is of people.
$ guanxi show "$(cat promise)" --why
! guanxi: --why explains the warmth of a person, and '<id>' is a promise
[2]

