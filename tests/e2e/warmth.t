# How warm a tie is, and every point of it.
$ guanxi add 王伟 -q
$ guanxi show wangwei --why
王伟  Wáng Wěi  wangwei
  contact  never contacted
  warmth   0 of 100
           0 of 25  recency: never in contact
           0 of 25  frequency: no contact within two years
           0 of 20  face to face: not met within two years
           0 of 15  give and take: nothing given or promised
           0 of 15  promises kept: no promise kept or due yet
$ guanxi log wangwei tried -k call --attempt -q; guanxi log wangwei to come -k visit -d 2026-11-20 -q
$ GUANXI_NOW=2026-11-19 guanxi show wangwei --json | grep -o '"warmth":[0-9]*'
"warmth":0
$ guanxi undo -q
$ guanxi log wangwei call -k call -d 2026-08-20 -q
$ guanxi show wangwei --why
王伟  Wáng Wěi  wangwei
  contact  last 2026-08-20 (3 months ago)
  warmth   10 of 100
           8 of 25  recency: last contact 92 days ago
           2 of 25  frequency: in contact on 1 day within two years
           0 of 20  face to face: not met within two years
           0 of 15  give and take: nothing given or promised
           0 of 15  promises kept: no promise kept or due yet
  history  <id>  2026-11-20  call (not reached)  tried
  history  <id>  2026-08-20  call  call
# In person it is worth more, and so are a gift and a word kept.
$ guanxi log wangwei dinner -k dinner -d 2026-11-10 --gave tea --got dinner --promise 'the price list' --by 2026-11-25 -q
$ guanxi show wangwei --why
王伟  Wáng Wěi  wangwei
  contact   last 2026-11-10 (10 days ago)
  warmth    40 of 100
            20 of 25  recency: last contact 10 days ago
            5 of 25  frequency: in contact on 2 days within two years
            6 of 20  face to face: met on 1 day within two years, last 10 days
            ago
            9 of 15  give and take: 1 favour and 1 promise from you, 1 favour
            from them
            0 of 15  promises kept: no promise kept or due yet
  promised  <id>  2026-11-25  the price list
  got       <id>  2026-11-10  dinner
  gave      <id>  2026-11-10  tea
  history   <id>  2026-11-20  call (not reached)  tried
  history   <id>  2026-11-10  dinner  dinner
  history   <id>  2026-08-20  call  call
$ guanxi done $(guanxi show wangwei --json | grep -o '"promises":\[{"id":"[^"]*' | cut -d'"' -f6) -q
$ guanxi show wangwei --why
王伟  Wáng Wěi  wangwei
  contact   last 2026-11-10 (10 days ago)
  warmth    45 of 100
            20 of 25  recency: last contact 10 days ago
            5 of 25  frequency: in contact on 2 days within two years
            6 of 20  face to face: met on 1 day within two years, last 10 days
            ago
            9 of 15  give and take: 1 favour and 1 promise from you, 1 favour
            from them
            5 of 15  promises kept: 1 of 1 promise kept, the last today
  our word  kept 1 of 1 (100%)
  got       <id>  2026-11-10  dinner
  gave      <id>  2026-11-10  tea
  history   <id>  2026-11-20  call (not reached)  tried
  history   <id>  2026-11-10  dinner  dinner
  history   <id>  2026-08-20  call  call
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  contact   last 2026-11-10 (10 days ago)
  warmth    45 of 100
  our word  kept 1 of 1 (100%)
  got       <id>  2026-11-10  dinner
  gave      <id>  2026-11-10  tea
  history   <id>  2026-11-20  call (not reached)  tried
  history   <id>  2026-11-10  dinner  dinner
  history   <id>  2026-08-20  call  call
$ guanxi show wangwei --json
{"schema":"guanxi.show/1","person":{"handle":"wangwei","name":"王伟","pinyin":"wang wei","reading":null,"surname":null,"org":null,"title":null,"city":null,"country":null,"timezone":null,"tier":null,"email":null,"phone":null,"wechat":null,"birthday":null,"last_contact":"2026-11-10","last_in_person":"2026-11-10","next_due":null,"id":"<id>","language":null,"department":null,"reports_to":null,"every":null,"status":"none","owner":null,"prefers":null,"met":null,"died":null,"mourning":null,"added":"2026-11-20","aliases":[],"tags":[],"warmth":45,"warmth_why":[{"part":"recency","points":20,"of":25,"why":"last contact 10 days ago"},{"part":"frequency","points":5,"of":25,"why":"in contact on 2 days within two years"},{"part":"face to face","points":6,"of":20,"why":"met on 1 day within two years, last 10 days ago"},{"part":"give and take","points":9,"of":15,"why":"1 favour and 1 promise from you, 1 favour from them"},{"part":"promises kept","points":5,"of":15,"why":"1 of 1 promise kept, the last today"}],"occasions":[],"roles":[],"relations":[],"notes":[],"details":[],"told":[],"sources":[],"promises":[{"id":"<id>","theirs":false,"text":"the price list","made":"2026-11-10","due":"2026-11-25","state":"kept","sensitive":false,"soft":false}],"word":{"ours":{"kept":1,"broken":0,"dropped":0,"open":0,"late":0,"share":100},"theirs":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"ours_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}},"favours":[{"id":"<id>","received":true,"date":"2026-11-10","kind":"gift","what":"dinner","value":null,"for":null,"sensitive":false},{"id":"<id>","received":false,"date":"2026-11-10","kind":"gift","what":"tea","value":null,"for":null,"sensitive":false}],"complaints":[],"face":null,"feedback":{"asked":null,"given":null}}}
# A month later it has cooled, and a promise that nobody kept has taken its share.
$ guanxi log wangwei -d 2026-11-20 -k call again --promise 'the drawings' --by 2026-12-01 -q
$ GUANXI_NOW=2026-12-20 guanxi show wangwei --why
王伟  Wáng Wěi  wangwei
  contact   last 2026-11-20 (4 weeks ago)
  warmth    37 of 100
            15 of 25  recency: last contact 30 days ago
            7 of 25  frequency: in contact on 3 days within two years
            5 of 20  face to face: met on 1 day within two years, last 40 days
            ago
            8 of 15  give and take: 1 favour and 1 promise from you, 1 favour
            from them
            2 of 15  promises kept: 1 of 2 promises kept, the last 30 days ago
  promised  <id>  2026-12-01  the drawings
  our word  kept 1 of 1 (100%); 1 open, late
  got       <id>  2026-11-10  dinner
  gave      <id>  2026-11-10  tea
  history   <id>  2026-11-20  call  again
  history   <id>  2026-11-20  call (not reached)  tried
  history   <id>  2026-11-10  dinner  dinner
  history   <id>  2026-08-20  call  call
# What was sensitive counts, and is not told.
$ guanxi log wangwei his son is ill -k visit -d 2026-11-19 --sensitive --gave flowers -q
$ guanxi show wangwei --why | grep -c 'his son'
0
[1]
$ guanxi show wangwei --why
王伟  Wáng Wěi  wangwei
  contact   last 2026-11-20 (today)
  warmth    65 of 100
            25 of 25  recency: last contact today
            11 of 25  frequency: in contact on 4 days within two years
            13 of 20  face to face: met on 2 days within two years, last 1 day
            ago
            11 of 15  give and take: 2 favours and 2 promises from you, 1 favour
            from them
            5 of 15  promises kept: 1 of 1 promise kept, the last today
  promised  <id>  2026-12-01  the drawings
  our word  kept 1 of 1 (100%); 1 open
  gave      <id>  2026-11-19  (sensitive)
  got       <id>  2026-11-10  dinner
  gave      <id>  2026-11-10  tea
  history   <id>  2026-11-20  call  again
  history   <id>  2026-11-20  call (not reached)  tried
  history   <id>  2026-11-19  visit  (sensitive)
  history   <id>  2026-11-10  dinner  dinner
  history   <id>  2026-08-20  call  call
# Only people have it.
$ guanxi add-org 华为 -q; guanxi show 华为 --why
! guanxi: --why explains the warmth of a person, and 华为 is an organisation
[2]
$ guanxi show $(guanxi history --format tsv -n 1 | tail -1 | cut -f1) --why
! guanxi: --why explains the warmth of a person, and '<id>' is an interaction
[2]
$ guanxi show nobody --why
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
