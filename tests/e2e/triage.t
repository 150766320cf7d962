# triage goes through who is due, on a terminal, a key an answer.
%env PYTHONUTF8=1
$ guanxi add 王伟 --org 青石 --title 总经理 --tier A --city 武汉 -q
$ guanxi add Klaus Weber --org Norderelbe --tier B -q; guanxi add 陈静 -q; guanxi add Bea Blum -q
$ guanxi cadence --default 2w -q; guanxi log wangwei,klaus,chenjing 'tea, he will ask the board' -k tea -d 2026-10-01 -q
$ guanxi log wangwei quarrel -d 2026-10-02 --sensitive -q; guanxi log klaus the tender -d 2026-10-02 --promise 'send the list' --by 2026-11-18 -q
# Somebody is logged with, snoozed, given a rhythm; what was answered stays when the walk is left.
$ python3 $SOURCE/tests/e2e/press.py 'lhad a call at last\nswrm' guanxi triage

1 of 3
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > l
What happened? had a call at last
logged <id>: meeting with 王伟 (青石)

2 of 3
Klaus Weber  Norderelbe · tier B · klaus-weber
  promise  2 days late: send the list
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: the tender
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > s
snooze for a [d]ay, [w]eek, [2]weeks, [m]onth, [q]uarter; any other key goes
back > w
snoozed Klaus Weber (Norderelbe) until 2026-11-27

3 of 3
陈静  chenjing
  contact  5 weeks late; every 2w, last 2026-10-01, lapsed
  last     2026-10-01, tea: tea, he will ask the board
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > r
every [w]eek, [2]weeks, [m]onth, [q]uarter, [h]alf-year, [y]ear, [0]never;
any other key goes back > m
陈静: every 1mo
3 answers were given; 0 of 3 are left as they were
$ guanxi remind; guanxi cadence; guanxi history -n 1
Fri 2026-11-20

Promises to keep
  <id>    2 days late   Klaus Weber (Norderelbe): send the list

Get in touch
  c-<id>  2 weeks late  陈静
handle       name         every  by       last        next        status
klaus-weber  Klaus Weber  2w     default  2026-10-02  2026-10-16  lapsed
chenjing     陈静         1mo    person   2026-10-01  2026-11-01  due
wangwei      王伟         2w     default  2026-11-20  2026-12-04  ok
bea-blum     Bea Blum     2w     default              2026-12-04  ok
id     kind     via        date        who   what
<id>  meeting  in-person  2026-11-20  王伟  had a call at last
$ guanxi undo 3
took back: 陈静: every 1mo
took back: snoozed Klaus Weber (Norderelbe) until 2026-11-27
took back: logged <id>: meeting with 王伟 (青石)
# An answer is taken back, and they are shown again; others are left as they are, or ignored.
$ python3 $SOURCE/tests/e2e/press.py 'iuniq' guanxi triage

1 of 3
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > i
王伟 (青石) is ignored from now on

2 of 3
Klaus Weber  Norderelbe · tier B · klaus-weber
  promise  2 days late: send the list
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: the tender
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > u
took back: 王伟 (青石) is ignored from now on

1 of 3
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > n

2 of 3
Klaus Weber  Norderelbe · tier B · klaus-weber
  promise  2 days late: send the list
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: the tender
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > i
Klaus Weber (Norderelbe) is ignored from now on

3 of 3
陈静  chenjing
  contact  5 weeks late; every 2w, last 2026-10-01, lapsed
  last     2026-10-01, tea: tea, he will ask the board
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > q
1 answer was given; 2 of 3 are left as they were
$ guanxi undo; guanxi undo --list --format tsv | wc -l
took back: Klaus Weber (Norderelbe) is ignored from now on
9
# Keys that mean nothing, help, and going back from the second key.
$ python3 $SOURCE/tests/e2e/press.py --columns 60 'x?\usxr\el\nq' guanxi triage --who wangwei

1 of 1
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > x
that key does nothing here; ? says what each does

1 of 1
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > ?
l  what happened with them, in a line: it is logged as
   guanxi log does
s  bring them up again later: a second key says when
r  another rhythm: a second key says which
i  no reminder of them any more; guanxi edit WHO --no-ignore
   ends it
n  leave them as they are; the space bar and Enter do as
   well
u  take the last answer back
q  leave; what was answered stays, and guanxi undo takes it
   back one by one

1 of 1
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > 
that key does nothing here; ? says what each does

1 of 1
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > s
snooze for a [d]ay, [w]eek, [2]weeks, [m]onth, [q]uarter;
any other key goes back > x

1 of 1
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > r
every [w]eek, [2]weeks, [m]onth, [q]uarter, [h]alf-year,
[y]ear, [0]never; any other key goes back > 

1 of 1
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > l
What happened? 

1 of 1
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > q
0 answers were given; 1 of 1 are left as they were
# Ctrl-C, Ctrl-D, hanging up and a signal leave the terminal as it was, and what was answered.
$ python3 $SOURCE/tests/e2e/press.py 'sd\c' guanxi triage | tail -1; guanxi undo
1 answer was given; 2 of 3 are left as they were
took back: snoozed 王伟 (青石) until 2026-11-21
$ python3 $SOURCE/tests/e2e/press.py '\d' guanxi triage | tail -1
0 answers were given; 3 of 3 are left as they were
$ python3 $SOURCE/tests/e2e/press.py 'sw\k' guanxi triage >shown; echo $?; grep -c 'not as it was' shown; guanxi undo
143
0
took back: snoozed 王伟 (青石) until 2026-11-27
$ python3 $SOURCE/tests/e2e/press.py 's\h' guanxi triage >shown; echo $?; grep -c 'not as it was' shown
129
0
[1]
# A dry run says the same and keeps nothing.
$ python3 $SOURCE/tests/e2e/press.py 'swuq' guanxi triage --overdue --dry-run

1 of 3
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > s
snooze for a [d]ay, [w]eek, [2]weeks, [m]onth, [q]uarter; any other key goes
back > w
snoozed 王伟 (青石) until 2026-11-27

2 of 3
Klaus Weber  Norderelbe · tier B · klaus-weber
  promise  2 days late: send the list
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: the tender
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > u
that answer changed nothing

1 of 3
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
  contact  5 weeks late; every 2w, last 2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > q
0 answers were given; 3 of 3 are left as they were
guanxi: nothing was written: this was a dry run
$ guanxi undo --list --format tsv | wc -l
9
# Nobody, no terminal, and wrong words.
$ python3 $SOURCE/tests/e2e/press.py '' guanxi triage --tier C
guanxi: nobody waits to be got in touch with or met
$ guanxi triage
! guanxi: triage asks at a terminal, and there is none
! hint: in a script: guanxi remind --only contact --format ids | guanxi snooze - 1w
[2]
$ echo s | guanxi triage --json
! guanxi: triage has no format 'json'
! hint: it knows: text
[2]
$ script -qec 'guanxi triage Klaus' /dev/null
guanxi: triage: unexpected argument 'Klaus'\r
hint: of one person: --who Klaus\r
[2]
# On a narrow terminal what the keys do is folded under itself, and a key stays with its word.
$ python3 $SOURCE/tests/e2e/press.py --columns 44 '?q' guanxi --color never triage | tail -n +6 | head -14
           2026-10-02, lapsed
  last     2026-10-02, meeting: (sensitive)
[l]og [s]nooze [r]hythm [i]gnore [n]ext
[u]ndo [q]uit [?] > ?
l  what happened with them, in a line: it is
   logged as guanxi log does
s  bring them up again later: a second key
   says when
r  another rhythm: a second key says which
i  no reminder of them any more; guanxi edit
   WHO --no-ignore ends it
n  leave them as they are; the space bar and
   Enter do as well
u  take the last answer back
# Who is removed while the question waits is passed over; nobody else of that name is taken for them.
$ guanxi add 王伟 --handle other --org 明礁 --tier C -q; guanxi cadence other 2w -q; guanxi cadence wangwei 2w -q
$ export MEANWHILE='guanxi rm wangwei --yes -q'; for keys in 'l\mhello\n' '\mi' 's\mw' 'r\mw'; do python3 $SOURCE/tests/e2e/press.py "$keys"q guanxi triage --who wangwei | grep -v '^ '; guanxi undo -q; done

1 of 1
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > l
What happened? hello
guanxi: 王伟 (青石) was removed while the question waited; nothing was changed
0 answers were given; 1 of 1 are left as they were

1 of 1
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > i
guanxi: 王伟 (青石) was removed while the question waited; nothing was changed
0 answers were given; 1 of 1 are left as they were

1 of 1
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > s
snooze for a [d]ay, [w]eek, [2]weeks, [m]onth, [q]uarter; any other key goes
back > w
guanxi: 王伟 (青石) was removed while the question waited; nothing was changed
0 answers were given; 1 of 1 are left as they were

1 of 1
王伟  青石 · 总经理 · 武汉 · tier A · wangwei
[l]og [s]nooze [r]hythm [i]gnore [n]ext [u]ndo [q]uit [?] > r
every [w]eek, [2]weeks, [m]onth, [q]uarter, [h]alf-year, [y]ear, [0]never;
any other key goes back > w
guanxi: 王伟 (青石) was removed while the question waited; nothing was changed
0 answers were given; 1 of 1 are left as they were
$ guanxi list wangwei other --columns name,org,last_contact
name  firm  last
王伟  青石  2026-10-02
王伟  明礁
