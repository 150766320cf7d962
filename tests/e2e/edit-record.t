# Every record is changed by its id, by the words by which show prints it. It keeps its id, and undo takes the change back.
$ guanxi add 王伟 --org 华为 --country CN -q; guanxi add 李明 --org 华为 -q; guanxi add 'Hélène Échantillon' -q

# A promise.
$ guanxi promise wangwei send the price list --due 2026-11-27
<id:promise>  promise to 王伟 (华为), due 2026-11-27: send the price list
$ guanxi edit $promise --due 2026-12-04 --text 'send the new price list'
changed <id:promise>  promise: send the new price list; due: 2026-12-04
$ guanxi edit $promise --due '' --soft yes --sensitive yes
changed <id:promise>  promise: (sensitive); due: none; soft: yes; sensitive: yes
$ guanxi show $promise --include-sensitive
send the new price list  promise  <id:promise>
  who        王伟 (wangwei), 华为
  made       2026-11-20 (today)
  state      open
  soft       yes
  sensitive  yes
$ guanxi undo
took back: changed <id:promise>  promise: (sensitive); due: none; soft: yes; sensitive: yes
$ guanxi edit $promise --who liming --theirs yes --date 'last mon'
changed <id:promise>  promise: send the new price list; who: liming; theirs: yes; date: 2026-11-16
$ guanxi promise liming
id     due         who          whose   promise                  state
<id:promise>  2026-12-04  李明 (华为)  theirs  send the new price list  open
$ guanxi edit $promise --state kept; guanxi show $promise
changed <id:promise>  promise: send the new price list; state: kept
send the new price list  promise  <id:promise>
  who     李明 (liming), 华为
  theirs  yes
  made    2026-11-16 (4 days ago)
  due     2026-12-04 (in 2 weeks)
  state   kept
  closed  2026-11-20 (today)
$ guanxi edit $promise --closed ''; guanxi promise liming
changed <id:promise>  promise: send the new price list; closed: none
id     due         who          whose   promise                  state
<id:promise>  2026-12-04  李明 (华为)  theirs  send the new price list  open
$ guanxi edit $promise --state kept --closed yesterday; guanxi edit $promise --state open; guanxi show $promise
changed <id:promise>  promise: send the new price list; state: kept; closed: 2026-11-19
changed <id:promise>  promise: send the new price list; state: open
send the new price list  promise  <id:promise>
  who     李明 (liming), 华为
  theirs  yes
  made    2026-11-16 (4 days ago)
  due     2026-12-04 (in 2 weeks)
  state   open

# What does not suit is refused, and nothing changes.
$ guanxi edit $promise --due 2026-11-01
! guanxi: the promise is due on 2026-11-01, before it was made on 2026-11-16
[2]
$ guanxi edit $promise --closed today
! guanxi: an open promise was not closed on 2026-11-20
! hint: say what became of it: --state kept, broken or dropped
[2]
$ guanxi edit $promise --state lost
! guanxi: --state does not know 'lost'
! hint: it takes: open, kept, broken, dropped
[2]
$ guanxi edit $promise --text ''
! guanxi: a promise cannot be without --text
[2]
$ guanxi edit $promise --text '   '
! guanxi: a promise cannot be without --text
[2]
$ guanxi edit $promise --who nobody
! guanxi: no person is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi edit $promise --date tomorrow
! guanxi: --date 2026-11-21 is still to come
[2]
$ guanxi edit $promise --theirs maybe
! guanxi: --theirs does not know 'maybe'
! hint: it takes: yes, no
[2]
$ guanxi edit $promise --severity high
! guanxi: --severity does not apply to a promise
! hint: it takes: --text, --who, --theirs, --date, --due, --state, --closed, --soft, --sensitive, --from
[2]
$ guanxi edit $promise --city 武汉
! guanxi: --city does not apply to a promise
! hint: it takes: --text, --who, --theirs, --date, --due, --state, --closed, --soft, --sensitive, --from
[2]
$ guanxi edit $promise --from $promise
! guanxi: '<id:promise>' is no interaction
! hint: history prints their ids
[3]
$ guanxi edit $promise --due 11/12
! guanxi: the date '11/12' is ambiguous
! hint: name the month as in '11 dec' or '12 nov', or put the year first, as in 2026-11-20
[2]
$ guanxi edit $promise --due 2026-12-04
nothing changed: that is how it was already
$ guanxi edit $promise
! guanxi: edit: nothing to change
! hint: see guanxi edit --help; -e opens all fields in the editor
[2]
$ guanxi undo --list | head -3
id     when              command  what
<id>  2026-11-20 09:00  edit     changed <id:promise>  promise: send the new price li…
<id>  2026-11-20 09:00  edit     changed <id:promise>  promise: send the new price li…

# A note.
$ guanxi note wangwei drinks no baijiu --about drink
<id:note>  note on 王伟 (华为), about drink
$ guanxi edit $note --text 'drinks no baijiu, likes huangjiu' --about Drink --date 2026-10-01 --who 华为
changed <id:note>  note: drinks no baijiu, likes huangjiu; who: huawei; date: 2026-10-01; about: drink
$ guanxi note 华为
id     date        about  note
<id:note>  2026-10-01  drink  drinks no baijiu, likes huangjiu
$ guanxi edit $note --text '' --about ''
! guanxi: a note cannot be without --text
[2]
$ guanxi edit $note --about ''; guanxi find huangjiu --format tsv | cut -f1,3-
changed <id:note>  note: drinks no baijiu, likes huangjiu; about: none
id	date	who	text	sensitive
<id>	2026-10-01	huawei	drinks no baijiu, likes huangjiu	false

# A gift: what speaks against it is said.
$ guanxi got wangwei mooncakes --value 180
<id:gift>  2026-11-20  got from 王伟 (华为): mooncakes (gift, 180 CNY)
$ guanxi edit $gift --value '260 CNY' --for mid-autumn --kind hospitality --text 'mooncakes and tea' --answered yes
changed <id:gift>  hospitality: mooncakes and tea; kind: hospitality; value: 260 CNY; for: mid-autumn; answered: yes
$ guanxi got wangwei
id     date        who          what                 value  for
<id:gift>  2026-11-20  王伟 (华为)  mooncakes and tea  260 CNY  mid-autumn
$ guanxi edit $gift --kind dinner
! guanxi: 'dinner' is no kind of favour
! hint: it may be: gift, favour, hospitality, introduction, advice
[2]
$ guanxi edit $gift --value 'a lot'
! guanxi: 'a lot' is no amount of money
! hint: as '300 CNY' or '12.50 EUR'
[2]
$ guanxi edit $gift --received no
! guanxi: a gift to them waits for no answer of ours
! hint: --answered is for what came from them
[2]
$ guanxi edit $gift --received no --answered no --kind gift --text 'a clock'
changed <id:gift>  gift: a clock; received: no; kind: gift; answered: no
! guanxi: taboo in China, clock: 送钟, giving a clock, sounds like 送终, attending somebody's funeral
$ guanxi gave wangwei --format tsv | cut -f2-
date	who	kind	what	value	for	amount	currency	sensitive
2026-11-20	wangwei	gift	a clock	260 CNY	mid-autumn	260	CNY	false

# A complaint.
$ guanxi issue wangwei the pump leaks
<id:issue>  issue of 王伟 (华为): the pump leaks
$ guanxi edit $issue --severity high --answer-by 2026-11-25 --private yes --text 'the pump of line 2 leaks' --date yesterday
changed <id:issue>  issue: the pump of line 2 leaks; severity: high; date: 2026-11-19; answer-by: 2026-11-25; private: yes
$ guanxi issue
id      open  severity  answer by   who          issue
<id:issue>  1 day  high      2026-11-25  王伟 (华为)  the pump of line 2 leaks (in p…
$ guanxi edit $issue --because 'seal replaced'
! guanxi: an open complaint has not ended yet
! hint: close it: guanxi done <id:issue> --because TEXT
[2]
$ guanxi edit $issue --closed today --because 'seal replaced'; guanxi issue --all
changed <id:issue>  issue: the pump of line 2 leaks; closed: 2026-11-20; because: seal replaced
id      open  severity  answer by   who          issue                done
<id:issue>  1 day  high      2026-11-25  王伟 (华为)  the pump of line 2…  2026-11-20
$ guanxi edit $issue --closed ''; guanxi issue --all
changed <id:issue>  issue: the pump of line 2 leaks; closed: none
id      open  severity  answer by   who          issue
<id:issue>  1 day  high      2026-11-25  王伟 (华为)  the pump of line 2 leaks (in p…
$ guanxi edit $issue --answer-by 2026-11-01
! guanxi: the complaint was raised on 2026-11-19, after 2026-11-01
[2]
$ guanxi edit $issue --severity bad
! guanxi: --severity does not know 'bad'
! hint: it takes: low, normal, high
[2]

# Face: what is said of it is not said again.
$ guanxi face wangwei lost was corrected before his director
<id:face>  2026-11-20  face of 王伟 (华为), sensitive
$ guanxi edit $face --public yes --text 'was corrected by his director' --date 2026-11-02
changed <id:face>  face: (sensitive); date: 2026-11-02
$ guanxi edit $face --repaired 2026-11-10; guanxi face --include-sensitive
changed <id:face>  face: (sensitive)
id     date        who          face  what                            made up
<id:face>  2026-11-02  王伟 (华为)  lost  was corrected by his director…  2026-11-10
$ guanxi edit $face --face gave; guanxi face --include-sensitive
changed <id:face>  face: (sensitive)
id     date        who          face  what
<id:face>  2026-11-02  王伟 (华为)  gave  was corrected by his director (in public)
$ guanxi edit $face --repaired today
! guanxi: only face that was lost is made up for
[2]
$ guanxi edit $face --face kept
! guanxi: --face does not know 'kept'
! hint: it takes: gave, lost
[2]

# A claim.
$ guanxi who-decides 华为 set wangwei --role decider --topic renewal --json | grep -o '"id":"[^"]*"' | cut -d'"' -f4 > claim
$ guanxi edit "$(cat claim)" --role approver --stance against --confidence low --because 'Li Ming says so' --since 2026-10-01
changed <id>  claim: approver; stance: against; confidence: low; because: Li Ming says so; since: 2026-10-01
$ guanxi show "$(cat claim)"
approver  claim  <id>
  who         王伟 (wangwei), 华为
  org         华为 (huawei)
  topic       renewal
  stance      against
  confidence  low
  because     Li Ming says so
  since       2026-10-01 (7 weeks ago)
$ guanxi edit "$(cat claim)" --until 2026-09-01
! guanxi: it holds since 2026-10-01, after 2026-09-01
[2]
$ guanxi edit "$(cat claim)" --role king
! guanxi: --role does not know 'king'
! hint: it takes: decider, approver, budget, sponsor, champion, coach, evaluator, legal, influencer, gatekeeper, user
[2]
$ guanxi edit "$(cat claim)" --role ''
! guanxi: a claim cannot be without --role
[2]
$ guanxi edit "$(cat claim)" --until 2026-11-01 -q; guanxi show wangwei | grep -c role
0
[1]

# A decision, as before, and in which entry it came up.
$ guanxi log wangwei talked about the renewal -d yesterday
<id:entry>  2026-11-19  meeting (in-person)  王伟 (华为)
$ guanxi decide 华为 renewal -q; guanxi decide --json | grep -o '"id":"[^"]*"' | cut -d'"' -f4 > decision
$ guanxi edit "$(cat decision)" --from $entry --sensitive yes --expect 2026-12-20
changed <id>  a sensitive decision at 华为: asked 2026-11-20, expected 2026-12-20
$ guanxi show "$(cat decision)" --include-sensitive
renewal  decision  <id>
  at        华为 (huawei)
  asked     2026-11-20
  expected  2026-12-20
  patience  until 2026-12-20 (in 4 weeks)
  shown by  <id:entry>

# An entry: who took part, too.
$ guanxi edit $entry --who +liming
changed <id:entry>  2026-11-19 meeting with liming, wangwei
$ guanxi edit $entry --who=-wangwei --place 武汉 --tag audit --attempt yes --feedback asked
changed <id:entry>  2026-11-19 meeting with liming
$ guanxi show $entry --json
{"schema":"guanxi.show/1","entry":{"id":"<id>","kind":"meeting","via":"in-person","date":"2026-11-19","who":["liming"],"text":"talked about the renewal","sensitive":false,"place":"武汉","attempt":true,"tags":["audit"],"zone":"Asia/Shanghai","stage":"happened","face":null,"feedback":"asked","told":[]}}
$ guanxi edit $entry --who 'wangwei, helene-echantillon' --attempt no --tag +renewal
changed <id:entry>  2026-11-19 meeting with helene-echantillon, wangwei
$ guanxi show $entry
2026-11-19  meeting (in-person)  <id:entry>
  with      Hélène Échantillon, 王伟
  where     武汉
  tags      audit, renewal
  what      talked about the renewal
  feedback  they were asked for it
$ guanxi edit $entry --who +liming --who wangwei
! guanxi: 'wangwei' would replace those to whom another name adds
! hint: write +wangwei to add them too
[2]
$ guanxi edit $entry --who=-liming
! guanxi: 李明 (华为) took no part in it
[2]
$ guanxi edit $entry --who=-wangwei --who=-helene-echantillon
! guanxi: nobody took part
! hint: guanxi rm takes an entry away
[2]
$ guanxi edit $entry --who ''
! guanxi: an interaction cannot be without --who
[2]
$ guanxi edit $entry --kind gift
! guanxi: 'gift' is no kind of interaction
! hint: it may be: meeting, dinner, lunch, tea, visit, event, call, message, email, letter, other
[2]
$ guanxi edit $entry --date ''
! guanxi: an interaction cannot be without --date
[2]
$ guanxi edit $entry --date tomorrow; guanxi show $entry | tail -1; guanxi undo -q
changed <id:entry>  2026-11-21 meeting with helene-echantillon, wangwei
            planned

# What was recorded of face with it goes along.
$ guanxi edit $entry --face lost; guanxi face --include-sensitive
changed <id:entry>  2026-11-19 meeting with helene-echantillon, wangwei
id     date        who                 face  what                        made up
<id>  2026-11-19  Hélène Échantillon  lost  talked about the renewal    not yet
<id:face>  2026-11-02  王伟 (华为)         gave  was corrected by his dire…
$ guanxi edit $entry --sensitive no
! guanxi: an entry that tells of face is always sensitive
[2]
$ guanxi edit $entry --who liming; guanxi face --include-sensitive
changed <id:entry>  2026-11-19 meeting with liming
id     date        who          face  what                               made up
<id>  2026-11-19  李明 (华为)  lost  talked about the renewal           not yet
<id:face>  2026-11-02  王伟 (华为)  gave  was corrected by his director (i…
$ guanxi edit $entry --face '' --sensitive no; guanxi face --include-sensitive
changed <id:entry>  2026-11-19 meeting with liming
id     date        who          face  what
<id:face>  2026-11-02  王伟 (华为)  gave  was corrected by his director (in public)
$ guanxi undo -q; guanxi undo -q; guanxi face --include-sensitive
id     date        who                 face  what                        made up
<id>  2026-11-19  Hélène Échantillon  lost  talked about the renewal    not yet
<id:face>  2026-11-02  王伟 (华为)         gave  was corrected by his dire…

# A day to remember.
$ guanxi edit wangwei --occasion 'signing=2026-12-01, once' --birthday 1970-05-12 -q; guanxi show wangwei --json | grep -o '"id":"[^"]*","label":"[^"]*"' | cut -d'"' -f4,8 | tr '"' ' ' > days; grep signing days | cut -d' ' -f1 > day; grep birthday days | cut -d' ' -f1 > birthday
$ guanxi edit "$(cat day)" --label 'contract signing' --date 2026-12-05 --lead 2w
changed <id>  occasion: contract signing; date: 2026-12-05; lead: 14d
$ guanxi show "$(cat day)"
contract signing  occasion  <id>
  who   王伟 (wangwei), 华为
  date  2026-12-05
  lead  14d
  next  2026-12-05 (in 2 weeks)
$ guanxi edit "$(cat day)" --date 12-05
! guanxi: 'contract signing' happens once, but its date has no year
[2]
$ guanxi edit "$(cat day)" --date 12-05 --yearly yes; guanxi remind --on 2026-12-01 --only occasion
changed <id>  occasion: contract signing; date: --12-05; yearly: yes
Tue 2026-12-01

Days to remember
  <id>  2026-12-05  王伟 (华为): contract signing

$ guanxi edit "$(cat day)" --label birthday
! guanxi: there is another day called 'birthday'
! hint: its id is <id>
[2]
$ guanxi edit "$(cat birthday)" --date 1970-05-13
! guanxi: a birthday is a person's
! hint: change it there: guanxi edit wangwei --birthday DATE
[2]
$ guanxi edit "$(cat birthday)" --lead 30d; guanxi show "$(cat birthday)"
changed <id>  occasion: birthday; lead: 30d
birthday  occasion  <id>
  who     王伟 (wangwei), 华为
  date    1970-05-12
  yearly  yes
  lead    30d
  next    2027-05-12 (in 5 months)
$ guanxi edit "$(cat day)" --who liming
! guanxi: --who does not apply to an occasion
! hint: it takes: --label, --date, --yearly, --lead
[2]

# A tie.
$ guanxi relate wangwei liming --kind classmate -q; guanxi relate liming --json | grep -o '"id":"[^"]*"' | cut -d'"' -f4 > tie
$ guanxi edit "$(cat tie)" --strength 4 --since 1990-09-01 --because 'Tsinghua'; guanxi show "$(cat tie)"
changed <id>  relation: classmate; strength: 4; since: 1990-09-01; because: Tsinghua
classmate  relation  <id>
  one       王伟 (wangwei), 华为
  other     李明 (liming), 华为
  strength  4
  since     1990-09-01 (36 years ago)
  because   Tsinghua
$ guanxi edit "$(cat tie)" --strength 9
! guanxi: --strength takes a whole number from 1 to 5, not '9'
[2]

# For scripts.
$ guanxi edit $promise --due 2026-12-24 --json
{"schema":"guanxi.edit/1","changed":"<id:promise>  promise: send the new price list; due: 2026-12-24"}

# A wrong name put right: what was promised and given there goes to the right one, and undo takes all of it back.
$ guanxi log wangwei dinner at the lake -k dinner -d 2026-11-10 --promise 'send the drawings' --by 2026-12-01 --they-promise 'ask the board' --gave tea --face lost -q
$ guanxi history wangwei -n 1 --kind dinner --format ids > dinner
$ guanxi edit "$(cat dinner)" --who liming
changed <id>  2026-11-10 dinner with liming; what was promised or given there goes to 李明 (华为): <id>, <id>, <id>
$ guanxi promise liming; guanxi balance liming; guanxi face liming --include-sensitive
id     due         who          whose   promise                  state
<id>  2026-12-01  李明 (华为)  ours    (sensitive)              open
<id>  2026-12-01  李明 (华为)  theirs  (sensitive)              open
<id:promise>  2026-12-24  李明 (华为)  theirs  send the new price list  open
李明 (华为)  liming

kind  gave  got
gift  1     0
all   1     0
id     date        who          face  what                made up
<id>  2026-11-10  李明 (华为)  lost  dinner at the lake  not yet
$ guanxi promise wangwei
$ guanxi undo; guanxi promise wangwei; guanxi face wangwei --include-sensitive
took back: changed <id>  2026-11-10 dinner with liming; what was promised or given there goes to 李明 (华为): <id>, <id>, <id>
id     due         who          whose   promise      state
<id>  2026-12-01  王伟 (华为)  ours    (sensitive)  open
<id>  2026-12-01  王伟 (华为)  theirs  (sensitive)  open
id     date        who          face  what                               made up
<id>  2026-11-10  王伟 (华为)  lost  dinner at the lake                 not yet
<id:face>  2026-11-02  王伟 (华为)  gave  was corrected by his director (i…
# Another one beside it changes nothing of that; where nobody tells whose it is, it stays, and that is said.
$ guanxi edit "$(cat dinner)" --who +liming
changed <id>  2026-11-10 dinner with liming, wangwei
$ guanxi edit "$(cat dinner)" --who=-wangwei
changed <id>  2026-11-10 dinner with liming; what was promised or given there stays with 王伟 (华为): <id>, <id>, <id>
$ guanxi undo -q; guanxi edit "$(cat dinner)" --who 'helene-echantillon'
changed <id>  2026-11-10 dinner with helene-echantillon; what was promised or given there stays with 王伟 (华为): <id>, <id>, <id>
$ guanxi undo -q; guanxi edit "$(cat dinner)" --who 'helene-echantillon, liming'
changed <id>  2026-11-10 dinner with helene-echantillon, liming; what was promised or given there goes to Hélène Échantillon: <id>, <id>, <id>
$ guanxi undo -q; guanxi undo -q; guanxi edit "$(cat dinner)" --who liming --dry-run; guanxi promise wangwei --format ids | wc -l
changed <id>  2026-11-10 dinner with liming; what was promised or given there goes to 李明 (华为): <id>, <id>, <id>
2
! guanxi: nothing was written: this was a dry run
