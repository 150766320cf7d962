# All of a client, for the colleague who takes over.
%env GUANXI_NOW=2026-11-20T09:00:00+08:00
$ guanxi add-org 青石集团 --handle group --country CN --gift-limit none -q
$ guanxi add-org 青石泵业有限公司 --handle qingshi --parent group --city 武汉 -q
$ guanxi add 王伟 --org qingshi --title 总经理 --tier A --language zh-CN --wechat wangwei_1 --prefers wechat --owner linjia --birthday '--12-05' -q
$ guanxi add 刘芳 --org qingshi --title 翻译 --owner linjia -q
$ guanxi add 马骏 --org qingshi --title 部门经理 --owner marco -q
$ guanxi who-decides qingshi set wangwei --role decider --because 'he signs' -q
$ guanxi decide qingshi pumps --asked 2026-01-10 --made 2026-02-10 --by wangwei --outcome approved -q
$ guanxi log wangwei,liufang 'the first dinner' -k dinner -d 2026-10-10 -q
$ guanxi log wangwei 'on the telephone' -k call -d 2026-10-11 -q
$ guanxi log liufang 'in confidence' -k tea -d 2026-10-12 --sensitive -q
$ guanxi promise wangwei 'the price list' --by 2026-11-25 -q
$ guanxi promise liufang 'the floor plan' --theirs --by 2026-11-30 -q
$ guanxi got wangwei 'a box of tea' --value '200 CNY' --date 2026-03-01 -q
$ guanxi gave liufang 'SECRET gift' --sensitive --yes --date 2026-03-02 -q 2>/dev/null
$ guanxi issue liufang 'nobody answers the telephone' --private -q
$ guanxi note wangwei 'his brother' --about avoid -q
$ guanxi note liufang 'SECRET note' --sensitive -q
$ guanxi face majun lost 'SECRET face' -q
$ guanxi brief qingshi --handover
青石泵业有限公司  qingshi
武汉 · 3 people · looked after by linjia (2), marco (1)
Fri 2026-11-20

The firm
  part of     青石集团 (group)
  where       武汉

People, in order of rank
  王伟        王总 (Wáng zǒng) · 总经理 · tier A
              Wáng Wěi · wangwei
              wechat best · wechat wangwei_1
              last contact 2026-10-11 (5 weeks ago) · warmth 27 · owner linjia
  马骏        马经理 (Mǎ jīnglǐ) · 部门经理
              Mǎ Jùn · majun
              never in contact · warmth 0 · owner marco
  刘芳        刘芳 (Liú Fāng) · 翻译
              Liú Fāng · liufang
              last contact 2026-10-12 (5 weeks ago) · warmth 33 · owner linjia
              (sensitive)

Who decides
  · 王伟, 总经理
    stated, medium confidence
    he signs, since 2026-11-20

Who has which say
  王伟        decider, medium confidence  he signs

Decisions
  made        pumps: approved by 王伟, 2026-02-10
  take        too few to tell (1 known)

Open complaints
  open        刘芳: nobody answers the telephone
              <id> · raised today · raise it in person, not in the group

Open promises
  yours       王伟: the price list  <id> · due 2026-11-25 (in 5 days)
  theirs      刘芳: the floor plan  <id> · due 2026-11-30 (in 10 days)

Given and received
  so far      gave 1, got 1 (200 CNY)
  gave        2026-03-02  刘芳: (sensitive)
  got         2026-03-01  王伟: a box of tea (200 CNY)

A gift
  occasion    New Year's Day 元旦, 2027-01-01 (in 6 weeks)
              say 元旦快乐，新年万事如意 (yuándàn kuàilè, xīnnián wànshì rúyì),
              Happy New Year, may all go as you wish, until 2027-01-03; a gift
              or a card goes out from 2026-12-22
              words alone, for their firm lets nobody take a gift
  they take   none (青石集团)

Coming up
  2026-12-05  王伟: birthday, in 2 weeks
  2026-12-22  Winter Solstice: a greeting, in 4 weeks
  2027-01-01  closed 2027-01-01 to 2027-01-03 (provisional: no official notice
              for 2027 yet): New Year's Day (China), in 6 weeks

History: the last meetings
  2026-10-12  tea with 刘芳: (sensitive)
  2026-10-10  dinner with 刘芳, 王伟: the first dinner

Never say or do
  · 王伟: his brother
  · the complaint of 刘芳 in front of others
    raise it in person, not in the group
  · a gift of any kind  青石集团 lets nobody take one
  · as a gift: clock, umbrella, pears, green hat, cut chrysanthemums or white
    flowers, anything in fours, knives and scissors, shoes
  · Criticise or correct anybody in front of others.
    The loss of face is remembered longer than the mistake.
  · Press for an answer in the meeting.
    The people in the room often cannot decide, and would have to admit it.
  · Go over your contact's head without telling them.
    It costs them face with their boss, and you a friend.
  · Bring up territorial or domestic politics.
    Nothing can be won, and the relationship can be lost.
  · Stick chopsticks upright into rice.
    It looks like incense burnt for the dead.
  · Write a person's name in red ink.
    Red was for the condemned; it looks like a wish for ill.
  · Wish anybody a happy Qingming or Ghost Festival.
    Both are days of the dead; one says nothing, or 保重, take care.
  · Greet a house in mourning with 新年快乐, or in red.
    For about a year the family keeps no feast; a quiet word of care is right.

To mind
  · No budget holder is known.
    Ask 刘芳 who holds the money (last contact 2026-10-12).

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
$ guanxi brief qingshi --handover --include-sensitive | grep -e SECRET -e confidence -e 'lying about'
              SECRET note
    stated, medium confidence
  王伟        decider, medium confidence  he signs
  gave        2026-03-02  刘芳: SECRET gift
  2026-10-12  tea with 刘芳: in confidence
  · 马骏 lost face: SECRET face  2026-11-20; not made up for yet
This page says what is sensitive: it is not to be left lying about.
$ for f in text json markdown html; do guanxi brief qingshi --handover --format $f | grep -c -e SECRET -e 'in confidence'; done
0
0
0
0
[1]
$ guanxi brief qingshi --handover --json | python3 -c 'import json,sys; b=json.load(sys.stdin); print(b["schema"], b["kind"], b["owner"], [x["who"] for x in b["people"]], [x["kind"] for x in b["never"]][:4])'
guanxi.brief/1 handover linjia (2), marco (1) ['wangwei', 'majun', 'liufang'] ['avoid', 'private', 'gift', 'taboo']
$ guanxi brief qingshi --handover --format markdown | head -12
\# 青石泵业有限公司

qingshi

武汉 · 3 people · looked after by linjia (2), marco (1)

Fri 2026-11-20

\## The firm

- **part of** 青石集团 (group)
- **where** 武汉
# Of an organisation without anybody; of a person it is refused.
$ guanxi add-org 'Empty Harbour Ltd' -q
$ guanxi brief empty-harbour --handover
Empty Harbour Ltd  empty-harbour
nobody there is known
Fri 2026-11-20

Who decides
  · nobody is known to decide there

A gift
  they take   no policy of theirs is on record: ask before you give

To mind
  · Nobody is known to decide.
  · No living contact: nobody there was reached in the last 180 days.
  · No budget holder is known.
$ guanxi brief wangwei --handover
! guanxi: --handover is for an organisation, and 王伟 is a person
! hint: guanxi brief qingshi --handover
[2]
$ guanxi brief qingshi --handover --with wangwei
! guanxi: --with is for a meeting, and --handover for a colleague
! hint: leave out one of them
[2]
