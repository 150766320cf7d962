# One page before a meeting: everything on record about somebody, and what follows from it.
%env GUANXI_NOW=2026-11-20T09:00:00+08:00
$ guanxi config set user.title 客户经理 -q
$ guanxi add-org 青石泵业有限公司 --handle qingshi --country CN --city 武汉 --gift-limit '200 CNY, 600 CNY per year' -q
$ guanxi add 王伟 --org qingshi --title 总经理 --tier A --city 武汉 --timezone Asia/Shanghai --language zh-CN --wechat wangwei_1 --phone '+86 199 0000 0001' --prefers wechat --birthday 1976-11-24 --met 2020-06-18 --alias 'Wang Wei' -q
$ guanxi add 单玉梅 --org qingshi --title 财务总监 --reports-to wangwei -q
$ guanxi add 李明 --org qingshi --title 设备部部长 --reports-to wangwei -q
$ guanxi relate wangwei liming --kind mentor -q
$ guanxi who-decides qingshi set wangwei --role decider --stance for --because 'he signs' -q
$ guanxi who-decides qingshi set shanyumei --role budget --stance against --because 'wants three quotations' -q
$ guanxi decide qingshi renewal --asked 2026-11-10 --expect 2026-12-04 -q
$ guanxi log wangwei,liming dinner after the audit -k dinner -d 2026-11-10 --promise 'the price list' --by 2026-11-25 --gave 'tea set' -q
$ guanxi log wangwei asked for the stock list -k call -d 2026-11-18 -q
$ guanxi log wangwei 'his son is ill' -k call -d 2026-11-16 --sensitive -q
$ guanxi promise wangwei 'put it to the board' --theirs --soft -q
$ guanxi issue wangwei 'the seals came late' --severity high --private -q
$ guanxi note wangwei '女儿拉二胡' --about family -q
$ guanxi note wangwei '习惯叫他老王；下午三点以后看文件' --about work -q
$ guanxi note wangwei 'the accident of 2024' --about avoid -q
$ guanxi note wangwei 'feels passed over' --about avoid --sensitive -q
$ guanxi face wangwei lost 'corrected in front of his staff' --public -q
$ guanxi brief wangwei
王伟  Wáng Wěi · wangwei · tier A
总经理 at 青石泵业有限公司
Fri 2026-11-20

Name
  address     王总 (Wáng zǒng)
              surname and title, 总经理
              you noted: 习惯叫他老王
  say         Wáng Wěi
  write       王伟 · also Wang Wei · language zh-CN
  there       Surname and title: 王总 (Wáng zǒng), 李经理 (Lǐ jīnglǐ); given
              names only when invited.

Bring up
  · their complaint: the seals came late
    high, raised today; raise it in person, not in the group
  · what you promised: the price list
    due 2026-11-25: bring it, or say how it stands
  · where you left off: asked for the stock list  call, 2026-11-18
  · their birthday  2026-11-24
  · 女儿拉二胡  family

Leave alone
  · the accident of 2024  noted 2026-11-20
  · pressing for an answer on renewal  not before 2026-12-04
  · asking again about: put it to the board  a soft promise may have been a no
  · do not criticise or correct anybody in front of others
    The loss of face is remembered longer than the mistake.
  · do not press for an answer in the meeting
    The people in the room often cannot decide, and would have to admit it.

How you stand
  role        decider at 青石泵业有限公司, for
              said 2026-11-20 (today) · he signs
  warmth      44 of 100 · last contact 2026-11-18 (2 days ago) · met 2026-11-10
              (10 days ago)
  rank        ranks above you
  known       since 2020-06-18 (6 years ago)
  tie         is the mentor of 李明

When and how
  there       09:00 Fri 20 Nov, Asia/Shanghai, working, the same clock as yours
  speak       today, in the office hours of both
  reach       wechat best · wechat wangwei_1 · phone +86 199 0000 0001

Coming up
  2026-11-24  birthday; 50: a round birthday, in 4 days
  2026-12-04  their answer on renewal is expected, in 2 weeks
  2026-12-22  Winter Solstice: a greeting, in 4 weeks
  2027-01-01  closed 2027-01-01 to 2027-01-03 (provisional: no official notice
              for 2027 yet): New Year's Day (China), in 6 weeks

Open complaints
  open        the seals came late
              <id> · high, raised today · raise it in person, not in the group

Open promises
  yours       the price list  <id> · due 2026-11-25 (in 5 days)
  theirs      put it to the board  <id> · no day was named · soft

Given and received
  so far      gave 1, got 0
  gave        2026-11-10  tea set

A gift
  occasion    New Year's Day 元旦, 2027-01-01 (in 6 weeks)
              say 元旦快乐，新年万事如意 (yuándàn kuàilè, xīnnián wànshì rúyì),
              Happy New Year, may all go as you wish, until 2027-01-03; a gift
              or a card goes out from 2026-12-22
              give a desk calendar or diary for the new year, a printed card
              signed by hand
              never a clock for the office (送钟 sounds like attending a
              funeral)
  they take   200 CNY, 600 CNY per year (青石泵业有限公司)
              given in 2026: nothing in CNY

Good to know
  family      女儿拉二胡
  work        习惯叫他老王；下午三点以后看文件

Last contacts
  2026-11-18  call: asked for the stock list
  2026-11-16  call: (sensitive)
  2026-11-10  dinner with 李明: dinner after the audit

Who else matters there
  单玉梅      财务总监 · budget, against · never in contact
  李明        设备部部长 · last contact 2026-11-10 (10 days ago)

Their customs
  talk        indirect: 'We will study it' (研究研究), 'not very convenient' (不
              太方便) or silence mostly mean no.
  time        Punctual for meetings, early for seniors; decisions take their
              time and then move fast.
  rank        The senior person enters, sits and speaks first; you talk to the
              middle, the top decides.
  meeting     Cards and papers with both hands; read the card before it is put
              away; small talk comes first.
  gifts       With both hands, modestly called small; may be declined once or
              twice, and is opened later. Officials take nothing; managers of
              state firms no money, vouchers, tobacco or alcohol. Never: clock,
              umbrella, pears, green hat, cut chrysanthemums or white flowers,
              anything in fours, knives and scissors, shoes.

A few words
  greeting    您好 (nín hǎo), Hello (polite)
  thanks      非常感谢 (fēicháng gǎnxiè), Thank you very much
  toast       我敬您一杯 (wǒ jìng nín yì bēi), I raise my glass to you
  goodbye     再见，请多保重 (zàijiàn, qǐng duō bǎozhòng), Goodbye, take good
              care

What is sensitive is not shown here: --include-sensitive shows it.
# With everything that is sensitive, lost face among it; the page says so.
$ guanxi brief wangwei --include-sensitive | grep -e son -e passed -e corrected -e 'lying about'
    high, raised today; raise it in person, not in the group
  · feels passed over  noted 2026-11-20
  · corrected in front of his staff
              <id> · high, raised today · raise it in person, not in the group
  2026-11-16  call: his son is ill
  rank        The senior person enters, sits and speaks first; you talk to the
This page says what is sensitive: it is not to be left lying about.
# With the others of the meeting: by rank, and what ties them. Somebody named twice, or the subject again, is there once.
$ guanxi brief wangwei --with liming --with shanyumei --with 李部长 --with 王总 | sed -n '/^At the table/,/^How you stand/p'
At the table, in order of rank
  王伟        总经理, 青石泵业有限公司 · 王总 (Wáng zǒng)
              ranks above you · decider, for · warmth 44 · last contact
              2026-11-18 (2 days ago) · 2 open promises, 1 complaint
  李明        设备部部长, 青石泵业有限公司 · 李部长 (Lǐ bùzhǎng)
              ranks above you · warmth 29 · last contact 2026-11-10 (10 days
              ago)
  单玉梅      财务总监, 青石泵业有限公司 · 单总监 (Shàn zǒngjiān)
              ranks above you · budget, against · warmth 0 · never in contact
  rank        王伟 (总经理) ranks above you (客户经理): somebody of equal rank
              on your side gives face

Between them
  · 王伟 is the mentor of 李明
  · 李明 reports to 王伟
  · 单玉梅 reports to 王伟

How you stand
# Who holds the purse and is against it is not to be argued with before the others, nor is price a matter without who decides.
$ guanxi brief shanyumei --with liming | sed -n '/^Leave alone/,/^At the table/p'
Leave alone
  · price and terms  王伟 decides, and is not at the table
  · what they hold against it, in front of the others
    they are against: see them alone before
  · pressing for an answer on renewal  not before 2026-12-04
  · do not criticise or correct anybody in front of others
    The loss of face is remembered longer than the mistake.
  · do not press for an answer in the meeting
    The people in the room often cannot decide, and would have to admit it.

At the table, in order of rank
# Of somebody of whom there is nothing but the name there is little, and nothing is made up.
$ guanxi add 'Jo Park' -q
$ guanxi brief jo-park
Jo Park  jo-park
Fri 2026-11-20

Name
  address     Jo Park
              form of address unknown: guanxi edit jo-park --alias 'Mr Park' (or
              'Ms Park')
  write       Jo Park

How you stand
  warmth      0 of 100 · never in contact

When and how
  there       ~09:00 Fri 20 Nov, Asia/Shanghai, working
              that is your own clock: where they live is not on record
# A group's vice president stands above the head of one of its companies who reports to her, whatever the titles say.
$ guanxi add-org 青石集团 --handle group --country CN -q
$ guanxi add 郑国芳 --org group --title 副总裁 -q
$ guanxi add 孙建民 --org qingshi --title 党委书记 --reports-to zhengguofang -q
$ guanxi brief sunjianmin --with zhengguofang | sed -n '/^At the table/,/^How/p'
At the table, in order of rank
  郑国芳      副总裁, 青石集团 · 郑总 (Zhèng zǒng)
              ranks above you · warmth 0 · never in contact
  孙建民      党委书记, 青石泵业有限公司 · 孙书记 (Sūn shūjì)
              ranks above you · warmth 0 · never in contact
  rank        郑国芳 (副总裁) ranks above you (客户经理): somebody of equal rank
              on your side gives face

Between them
  · 孙建民 reports to 郑国芳

How you stand
# What others at the firm complain of is not to surprise anybody.
$ guanxi brief liming | sed -n '/^Open complaints/,/^$/p'
Open complaints
  open        王伟: the seals came late
              <id> · high, raised today · raise it in person, not in the group
\
# Elsewhere: another clock, and what a title says of how to address somebody.
$ guanxi add 'Anke Petersen' --title 'Leiterin Auftragsabwicklung' --org 'Norderelbe GmbH' --country DE --language de --prefers phone --phone '+49 40 1' -q
$ guanxi note anke-petersen 'runs half-marathons' --about sport -q
$ COLUMNS=60 guanxi brief anke-petersen | sed -n '/^Name/,/^Coming/p'
Name
  address     Frau Petersen
              by the title Leiterin; du only once offered
  write       Anke Petersen · language de
  there       Sie and Frau or Herr with the surname, with
              'Doktor' where there is one; first names and
              du only once offered.

Bring up
  · runs half-marathons  sport

Leave alone
  · do not call at home, in the evening, or at the weekend
    Work and private life are kept apart; Sunday is quiet by
    law.
  · do not switch to du or first names by yourself
    The elder or the more senior person offers it.

How you stand
  warmth      0 of 100 · never in contact
  rank        ranks above you

When and how
  there       02:00 Fri 20 Nov, Europe/Berlin, asleep
  here        09:00 Fri 20 Nov, Asia/Shanghai, working
  speak       it is 02:00 there; best 15:30–22:00 here
              (08:30–15:00 there)
  reach       phone best · phone +49 40 1

Coming up
# Of a firm.
$ guanxi brief qingshi --with wangwei
青石泵业有限公司  qingshi
武汉, CN · 4 people
Fri 2026-11-20

The firm
  where       武汉, CN

Bring up
  · their complaint: 王伟: the seals came late
    high, raised today; raise it in person, not in the group
  · what you promised: 王伟: the price list
    due 2026-11-25: bring it, or say how it stands
  · where you left off: asked for the stock list  call, 2026-11-18

Leave alone
  · pressing for an answer on renewal  not before 2026-12-04
  · asking again about: 王伟: put it to the board
    a soft promise may have been a no
  · do not criticise or correct anybody in front of others
    The loss of face is remembered longer than the mistake.
  · do not press for an answer in the meeting
    The people in the room often cannot decide, and would have to admit it.

People
  孙建民      党委书记  孙书记 (Sūn shūjì) · warmth 0 · never in contact
  王伟        总经理 · decider, for
              王总 (Wáng zǒng) · warmth 44 · last contact 2026-11-18 (2 days
              ago)
  李明        设备部部长
              李部长 (Lǐ bùzhǎng) · warmth 29 · last contact 2026-11-10 (10 days
              ago)
  单玉梅      财务总监 · budget, against
              单总监 (Shàn zǒngjiān) · warmth 0 · never in contact

Who decides
  · 王伟, 总经理
    stated, medium confidence
    he signs, since 2026-11-20

Decisions
  pending     renewal, asked 2026-11-10 (10 days ago)
              not to be brought up before 2026-12-04
  take        how long they take here is not known yet

Open complaints
  open        王伟: the seals came late
              <id> · high, raised today · raise it in person, not in the group

Open promises
  yours       王伟: the price list  <id> · due 2026-11-25 (in 5 days)
  theirs      王伟: put it to the board  <id> · no day was named · soft

Given and received
  so far      gave 1, got 0
  gave        2026-11-10  王伟: tea set

A gift
  occasion    New Year's Day 元旦, 2027-01-01 (in 6 weeks)
              say 元旦快乐，新年万事如意 (yuándàn kuàilè, xīnnián wànshì rúyì),
              Happy New Year, may all go as you wish, until 2027-01-03; a gift
              or a card goes out from 2026-12-22
              give a desk calendar or diary for the new year, a printed card
              signed by hand
              never a clock for the office (送钟 sounds like attending a
              funeral)
  they take   200 CNY, 600 CNY per year (青石泵业有限公司)
              given in 2026: nothing in CNY

When and how
  there       09:00 Fri 20 Nov, Asia/Shanghai, working, the same clock as yours
  speak       today, in the office hours of both

Coming up
  2026-11-24  王伟: birthday; 50: a round birthday, in 4 days
  2026-12-04  their answer on renewal is expected, in 2 weeks
  2026-12-22  Winter Solstice: a greeting, in 4 weeks
  2027-01-01  closed 2027-01-01 to 2027-01-03 (provisional: no official notice
              for 2027 yet): New Year's Day (China), in 6 weeks

Last contacts
  2026-11-18  call with 王伟: asked for the stock list
  2026-11-16  call with 王伟: (sensitive)
  2026-11-10  dinner with 李明, 王伟: dinner after the audit

Way in
  王伟        青石泵业有限公司 · last contact 2 days ago, met 10 days ago

To mind
  · 单玉梅 (budget) is against it and was never in contact.
    See them alone, before the next step, and ask what they would need.
  · 王伟 (总经理) stands 3 ranks above you (客户经理).
    Bring somebody of their rank to the meeting.

Their customs
  talk        indirect: 'We will study it' (研究研究), 'not very convenient' (不
              太方便) or silence mostly mean no.
  time        Punctual for meetings, early for seniors; decisions take their
              time and then move fast.
  rank        The senior person enters, sits and speaks first; you talk to the
              middle, the top decides.
  meeting     Cards and papers with both hands; read the card before it is put
              away; small talk comes first.
  gifts       With both hands, modestly called small; may be declined once or
              twice, and is opened later. Officials take nothing; managers of
              state firms no money, vouchers, tobacco or alcohol. Never: clock,
              umbrella, pears, green hat, cut chrysanthemums or white flowers,
              anything in fours, knives and scissors, shoes.

A few words
  greeting    您好 (nín hǎo), Hello (polite)
  thanks      非常感谢 (fēicháng gǎnxiè), Thank you very much
  toast       我敬您一杯 (wǒ jìng nín yì bēi), I raise my glass to you
  goodbye     再见，请多保重 (zàijiàn, qǐng duō bǎozhòng), Goodbye, take good
              care

What is sensitive is not shown here: --include-sensitive shows it.
# A firm without people, and one about which nothing is known.
$ guanxi add-org 'Empty Harbour Ltd' -q
$ guanxi brief empty-harbour
Empty Harbour Ltd  empty-harbour
nobody there is known
Fri 2026-11-20

Who decides
  · nobody is known to decide there

A gift
  they take   no policy of theirs is on record: ask before you give

When and how
  there       ~09:00 Fri 20 Nov, Asia/Shanghai, working
              that is your own clock: where they live is not on record

To mind
  · Nobody is known to decide.
  · No living contact: nobody there was reached in the last 180 days.
  · No budget holder is known.
# For scripts.
$ guanxi brief jo-park --json
{"schema":"guanxi.brief/1","kind":"person","who":"jo-park","name":"Jo Park","reading":null,"title":null,"org":null,"tier":null,"date":"2026-11-20","address":[{"say":"Jo Park","reading":null,"sure":false,"label":"address","text":"Jo Park","more":["form of address unknown: guanxi edit jo-park --alias 'Mr Park' (or 'Ms Park')"]},{"label":"write","text":"Jo Park","more":[]}],"mourning":[],"bring_up":[],"leave":[],"with":[],"ties":[],"standing":[{"warmth":0,"last_contact":null,"last_in_person":null,"every":null,"label":"warmth","text":"0 of 100 · never in contact","more":[]}],"clocks":[{"timezone":"Asia/Shanghai","timezone_from":"user","timezone_guessed":true,"state":"working","same_clock":true,"label":"there","text":"~09:00 Fri 20 Nov, Asia/Shanghai, working","more":["that is your own clock: where they live is not on record"]}],"coming":[],"complaints":[],"promises":[],"word":[],"balance":[],"gift":[],"facts":[],"contacts":[],"others":[],"culture":[],"phrases":[]}
$ guanxi brief wangwei --json | python3 -c 'import json,sys; b=json.load(sys.stdin); print(b["schema"], b["name"], b["address"][0]["say"], b["org"], [x["kind"] for x in b["leave"]], b["promises"][0]["due"], b["gift"][-1]["policy"])'
guanxi.brief/1 王伟 王总 青石泵业有限公司 ['avoid', 'decision', 'soft', 'custom', 'custom'] 2026-11-25 200 CNY, 600 CNY per year
# What the data says is never markup, and no escape reaches the terminal.
$ guanxi add '<b>Eve</b> & *Co*' --handle eve --title "$(printf '\033[31mred')" -q
$ guanxi note eve '<script>alert(1)</script> [x](y)' -q
$ guanxi brief eve | head -3
<b>Eve</b> & *Co*  eve
�red
Fri 2026-11-20
$ guanxi brief eve --format markdown | grep -e '^#' -e script
\# \<b\>Eve\</b\> \& \*Co\*
\## Name
\## How you stand
\## When and how
\## Good to know
- **note** \<script\>alert(1)\</script\> \[x\](y)
$ guanxi brief eve --format html | grep -e '<h1' -e script -e '<title'
<title>&lt;b&gt;Eve&lt;/b&gt; &amp; *Co*</title>
<h1 class="t" style="margin:0;font-size:21px;line-height:1.25;font-weight:600;color:#24262b">&lt;b&gt;Eve&lt;/b&gt; &amp; *Co*</h1>
<div>&lt;script&gt;alert(1)&lt;/script&gt; [x](y)</div>
# Nothing sensitive in any format, lost face not at all.
$ for f in text json markdown html; do guanxi brief wangwei --format $f | grep -c -e 'son is ill' -e 'passed over' -e corrected; done
0
0
0
0
[1]
$ for f in text json markdown html; do guanxi brief qingshi --format $f | grep -c -e 'son is ill' -e 'passed over' -e corrected; done
0
0
0
0
[1]
# It asks for somebody who is known.
$ guanxi brief nobody
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi brief wangwei --with nobody
! guanxi: no person is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi brief wangwei --format csv
! guanxi: brief has no format 'csv'
! hint: it knows: text, json, markdown, html
[2]
