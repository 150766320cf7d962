# Promises both ways: recorded, listed, kept or not.
$ guanxi add 王伟 --org 华为 --title 总经理 -q
$ guanxi add Klaus Weber --org 'Norderelbe Pumpen' -q
$ guanxi promise
$ guanxi promise wangwei send the price list --by 'next fri'
<id>  promise to 王伟 (华为), due 2026-11-27: send the price list
$ guanxi promise wangwei introduce his director --by 2027-01-31 --theirs
<id>  promise of 王伟 (华为), due 2027-01-31: introduce his director
$ guanxi promise 王总 study a second line --soft
<id>  promise to 王伟 (华为), soft: study a second line
$ guanxi promise klaus-weber settle the old invoice --by tomorrow --sensitive
<id>  promise to Klaus Weber (Norderelbe Pumpen), due 2026-11-21, sensitive
$ guanxi promise klaus-weber a word with the board
<id>  promise to Klaus Weber (Norderelbe Pumpen): a word with the board
! guanxi: without --due DATE the promise is listed, but remind does not bring it up
$ guanxi promise
id     due         who                   whose       promise               state
<id>  2026-11-21  Klaus Weber (Norder…  ours        (sensitive)           open
<id>  2026-11-27  王伟 (华为)           ours        send the price list   open
<id>  2027-01-31  王伟 (华为)           theirs      introduce his direc…  open
<id>              Klaus Weber (Norder…  ours        a word with the boa…  open
<id>              王伟 (华为)           ours, soft  study a second line   open
$ guanxi promise --include-sensitive --format tsv
id	due	who	theirs	text	made	state	closed	late	soft	sensitive
<id>	2026-11-21	klaus-weber	false	settle the old invoice	2026-11-20	open		false	false	true
<id>	2026-11-27	wangwei	false	send the price list	2026-11-20	open		false	false	false
<id>	2027-01-31	wangwei	true	introduce his director	2026-11-20	open		false	false	false
<id>		klaus-weber	false	a word with the board	2026-11-20	open		false	false	false
<id>		wangwei	false	study a second line	2026-11-20	open		false	true	false
$ guanxi promise --json
{"schema":"guanxi.promise/1","promises":[{"id":"<id>","due":"2026-11-21","who":"klaus-weber","theirs":false,"text":null,"made":"2026-11-20","state":"open","closed":null,"late":false,"soft":false,"sensitive":true},{"id":"<id>","due":"2026-11-27","who":"wangwei","theirs":false,"text":"send the price list","made":"2026-11-20","state":"open","closed":null,"late":false,"soft":false,"sensitive":false},{"id":"<id>","due":"2027-01-31","who":"wangwei","theirs":true,"text":"introduce his director","made":"2026-11-20","state":"open","closed":null,"late":false,"soft":false,"sensitive":false},{"id":"<id>","due":null,"who":"klaus-weber","theirs":false,"text":"a word with the board","made":"2026-11-20","state":"open","closed":null,"late":false,"soft":false,"sensitive":false},{"id":"<id>","due":null,"who":"wangwei","theirs":false,"text":"study a second line","made":"2026-11-20","state":"open","closed":null,"late":false,"soft":true,"sensitive":false}],"word":{"ours":{"kept":0,"broken":0,"dropped":0,"open":3,"late":0,"share":null},"theirs":{"kept":0,"broken":0,"dropped":0,"open":1,"late":0,"share":null},"ours_soft":{"kept":0,"broken":0,"dropped":0,"open":1,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}}}
$ guanxi promise --format jsonl | head -1
{"id":"<id>","due":"2026-11-21","who":"klaus-weber","theirs":false,"text":null,"made":"2026-11-20","state":"open","closed":null,"late":false,"soft":false,"sensitive":true}
$ guanxi promise --format csv | head -2
id,due,who,theirs,text,made,state,closed,late,soft,sensitive\r
<id>,2026-11-21,klaus-weber,false,,2026-11-20,open,,false,false,true\r

# By person, organisation, side, day and state.
$ guanxi promise wangwei
id     due         who          whose       promise                 state
<id>  2026-11-27  王伟 (华为)  ours        send the price list     open
<id>  2027-01-31  王伟 (华为)  theirs      introduce his director  open
<id>              王伟 (华为)  ours, soft  study a second line     open
$ guanxi promise 华为 --theirs
id     due         who          whose   promise                 state
<id>  2027-01-31  王伟 (华为)  theirs  introduce his director  open
$ guanxi promise --ours --by 2026-11-30
id     due         who                         whose  promise              state
<id>  2026-11-21  Klaus Weber (Norderelbe P…  ours   (sensitive)          open
<id>  2026-11-27  王伟 (华为)                 ours   send the price list  open
$ guanxi promise --state kept
$ COLUMNS=60 guanxi promise
id     due         who                  promise
<id>  2026-11-21  Klaus Weber (Norde…  (sensitive)
<id>  2026-11-27  王伟 (华为)          send the price list
<id>  2027-01-31  王伟 (华为)          introduce his direc…
<id>              Klaus Weber (Norde…  a word with the boa…
<id>              王伟 (华为)          study a second line
$ COLUMNS=140 guanxi promise
id     due         who                              whose       promise                 state
<id>  2026-11-21  Klaus Weber (Norderelbe Pumpen)  ours        (sensitive)             open
<id>  2026-11-27  王伟 (华为)                      ours        send the price list     open
<id>  2027-01-31  王伟 (华为)                      theirs      introduce his director  open
<id>              Klaus Weber (Norderelbe Pumpen)  ours        a word with the board   open
<id>              王伟 (华为)                      ours, soft  study a second line     open

# What was promised earlier may be late already; more than enough draws a warning.
$ guanxi promise wangwei bring the drawings -d 2026-11-02 --by 2026-11-18
<id>  promise to 王伟 (华为), due 2026-11-18: bring the drawings
$ guanxi promise --state late
id     due         who          whose  promise             state
<id>  2026-11-18  王伟 (华为)  ours   bring the drawings  late
$ guanxi promise wangwei call the port office --by 11-30
<id>  promise to 王伟 (华为), due 2026-11-30: call the port office
! guanxi: of our promises to 王伟 (华为), 2 are open, one of them late since 2026-11-18
! hint: do not overpromise; see guanxi promise wangwei
$ guanxi promise wangwei answer his letter --by 12-05
<id>  promise to 王伟 (华为), due 2026-12-05: answer his letter
! guanxi: of our promises to 王伟 (华为), 3 are open, one of them late since 2026-11-18
! hint: do not overpromise; see guanxi promise wangwei
$ guanxi promise wangwei think about Wuhan --soft
<id>  promise to 王伟 (华为), soft: think about Wuhan
$ guanxi promise wangwei pay the deposit --by 12-10 --theirs
<id>  promise of 王伟 (华为), due 2026-12-10: pay the deposit
$ guanxi log wangwei asked for a sample --promise 'send a sample' --by 12-20
<id>  2026-11-20  meeting (in-person)  王伟 (华为)
  <id>  promise to 王伟 (华为), due 2026-12-20: send a sample
! guanxi: of our promises to 王伟 (华为), 4 are open, one of them late since 2026-11-18
! hint: do not overpromise; see guanxi promise wangwei

# Kept, broken, dropped; show says how well.
$ for text in 'bring the drawings' 'call the port office' 'pay the deposit'; do guanxi done $(guanxi promise wangwei --format tsv | grep "$text" | cut -f1) --on today; done
kept the promise <id>: bring the drawings
kept the promise <id>: call the port office
kept the promise <id>: pay the deposit
$ guanxi done $(guanxi promise --format tsv | grep 'answer his letter' | cut -f1) --broken
marked the promise <id> as broken: answer his letter
$ guanxi done $(guanxi promise --format tsv | grep 'think about Wuhan' | cut -f1) --dropped
dropped the promise <id>: think about Wuhan
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at             华为 (huawei), 总经理
  contact        last 2026-11-20 (today)
  warmth         57 of 100
  promised       <id>  2026-11-27  send the price list
  promised       <id>  2026-12-20  send a sample
  they promised  <id>  2027-01-31  introduce his director
  promised       <id>  study a second line (soft)
  our word       kept 2 of 3 (66%); 2 open (soft ones: 1 dropped; 1 open)
  their word     kept 1 of 1 (100%); 1 open
  history        <id>  2026-11-20  meeting  asked for a sample
$ guanxi promise wangwei --all
id     due         who          whose       promise           state
<id>  2026-11-27  王伟 (华为)  ours        send the price …  open
<id>  2026-12-20  王伟 (华为)  ours        send a sample     open
<id>  2027-01-31  王伟 (华为)  theirs      introduce his d…  open
<id>              王伟 (华为)  ours, soft  study a second …  open
<id>  2026-11-18  王伟 (华为)  ours        bring the drawi…  kept 2026-11-20
<id>  2026-11-30  王伟 (华为)  ours        call the port o…  kept 2026-11-20
<id>  2026-12-05  王伟 (华为)  ours        answer his lett…  broken 2026-11-20
<id>  2026-12-10  王伟 (华为)  theirs      pay the deposit   kept 2026-11-20
<id>              王伟 (华为)  ours, soft  think about Wuh…  dropped 2026-11-20
$ guanxi promise wangwei --all --format jsonl | wc -l
9
$ guanxi show wangwei --json | grep -o '"word":.*"favours"'
"word":{"ours":{"kept":2,"broken":1,"dropped":0,"open":2,"late":0,"share":66},"theirs":{"kept":1,"broken":0,"dropped":0,"open":1,"late":0,"share":100},"ours_soft":{"kept":0,"broken":0,"dropped":1,"open":1,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}},"favours"
$ guanxi done $(guanxi promise --state kept --format tsv | sed -n 2p | cut -f1)
! guanxi: the promise <id> was kept already on 2026-11-20
[2]
$ guanxi done $(guanxi promise --format tsv | grep 'price list' | cut -f1) --on 2026-11-01
! guanxi: the promise was made on 2026-11-20, after 2026-11-01
[2]
$ guanxi done $(guanxi promise --format tsv | grep 'price list' | cut -f1) --because 'it rained'
! guanxi: only a complaint takes --because
! hint: it says how the complaint ended
[2]
$ guanxi done zzzzz
! guanxi: nothing has the id 'zzzzz'
! hint: remind, history and show print ids
[3]

# Undo, and what is wrong stores nothing.
$ guanxi undo
took back: dropped the promise <id>: think about Wuhan
$ guanxi promise klaus-weber one more --json
{"schema":"guanxi.promise/1","id":"<id>","who":"klaus-weber","theirs":false,"made":"2026-11-20","due":null,"soft":false,"sensitive":false}
! guanxi: without --due DATE the promise is listed, but remind does not bring it up
$ guanxi undo
took back: <id>  promise to Klaus Weber (Norderelbe Pumpen): one more
$ guanxi promise klaus-weber x --by 2026-11-01
! guanxi: the promise is due on 2026-11-01, before it was made on 2026-11-20
[2]
$ guanxi promise klaus-weber x --by 2026-11-25 -d 2026-11-26
! guanxi: --date 2026-11-26 is still to come
[2]
$ guanxi promise klaus-weber x --by 2026-11-05 -d 2026-11-10
! guanxi: the promise is due on 2026-11-05, before it was made on 2026-11-10
[2]
$ guanxi promise klaus-weber x --by soon
! guanxi: cannot read the date 'soon'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
[2]
$ guanxi promise klaus-weber '  '
! guanxi: the promise has no text
[2]
$ guanxi promise liming x
! guanxi: no person is called 'liming'
! hint: see guanxi list
[3]
$ guanxi promise klaus-weber x --all
! guanxi: promise: --all is for a list
! hint: leave it out, or leave out the text
[2]
$ guanxi promise --soft
! guanxi: promise: --soft needs a promise
! hint: say what was promised: guanxi promise WHO TEXT
[2]
$ guanxi promise --ours --theirs
! guanxi: promise: --ours or --theirs, not both
! hint: neither lists both
[2]
$ guanxi promise --state open --state lost
! guanxi: --state was given twice: 'open' and 'lost'
! hint: give it once
[2]
$ guanxi promise klaus-weber --format tsv | cut -f5
text

a word with the board
$ guanxi undo --list -n 3
id     when              command  what
<id>  2026-11-20 09:00  done     marked the promise <id> as broken: answer hi…
<id>  2026-11-20 09:00  done     kept the promise <id>: pay the deposit
<id>  2026-11-20 09:00  done     kept the promise <id>: call the port office
