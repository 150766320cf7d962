# What several commands share is explained once, and what is written there works.
$ guanxi help | sed -n '/^Topics/,/^$/p'
Topics
  help dates    how days, times and lengths of time are written
  help filters  choosing people, entries and reminders
  help formats  what import reads of which system
  help naming   how people, organisations and records are named
\
$ guanxi help dates
Wherever a command takes a DATE, it takes any of these. Today is the day in your
own time zone: user.timezone of the configuration, else TZ. Several words stand
in quotes.

11/12 is refused, because half of the world reads it the other way. A month
after 31 January is the last day of February. The Chinese calendar is exact from
1901 to 2100.

Days
  2026-11-20, 2026/11/20, 20261120, 2026年11月20日
                            a day; the year comes first
  20 nov 2026, nov 20 2026  the same, the month by its name
  today, yesterday, tomorrow, 今天, 昨天, 明天, 前天, 后天
                            near days
  fri, friday, 周五         the day of the week: the last one where something is
                            recorded, the next one where something is promised;
                            today counts
  last fri, next fri        before today, after today
  上周五, 下周五            of the week before this one, of the week after it;
                            weeks begin on Monday
  3 days ago, 2 weeks ago, 两周前
                            counted back from today
  in 2w, +10d, -3d, 两周后, next month
                            counted on from today, or back; d, w, mo and y are
                            days, weeks, months and years
  nov 20, 20 nov, 11-20, 11月20日
                            a day without its year: in the past where something
                            is recorded, to come where something is promised

The Chinese calendar and holidays
  lunar 08-15, 农历八月十五, 除夕
    a day of the Chinese calendar without its year
  lunar 2026-08-15, lunar 2025-闰6-01
    with its year; 闰 before the month is the leap month
  mid-autumn, mid-autumn 2027
    a holiday by its id; guanxi holidays --format tsv shows the ids

Times
  2026-11-20 19:00, last fri 7pm, 昨天19:00, noon
                        a day with its time, where a time is asked for: log,
                        plan, when
  now, 2 hours ago      a moment of today
  2026-11-20T11:00:00Z  an instant, as programs write it

Lengths
  10d, 2w, 1mo, 1y, P14D  of a rhythm, of a snooze, and in filters: last>60d
  2w..6w                  of a rhythm with a limit: ideally every two weeks, six
                          at the most
  45m, 1h30m              of a talk: guanxi when --duration

Examples
  guanxi log wangwei tea in his office --date 'last fri 15:00'
      what happened, with its time
  guanxi promise wangwei the price list --due 'in 2w'
      a promise, and its day
  guanxi plan wangwei 'next tue 10:00' a visit to the works
      a meeting ahead
  guanxi edit wangwei --birthday 'lunar 1985-08-15'
      a birthday that is kept by the Chinese calendar
  guanxi lunar mid-autumn
      on which day a festival falls, and what day that is there
  GUANXI_NOW=2027-02-01 guanxi remind
      the digest of another day
$ COLUMNS=100 guanxi help naming
Wherever a command takes a WHO or an ORG, it takes any of these, tried in this order. The first kind
that fits wins. Where two people fit equally well, nothing is guessed: both are listed, and the exit
code is 3.

Several people have commas between them: wangwei,lina. A name of several words stands in quotes. In
the words of log, @wangwei adds somebody.

People and organisations
  wangwei               a handle: ASCII, unique, made of the name and changed with edit --handle
  王伟, Muller          a name or an alias in any script, with or without diacritics, in any case,
                        in simplified or traditional characters
  王总, 山本社長, Herr Weber
                        a surname with a title or an honorific, as people are addressed
  wang wei, ww          the name's pinyin, whole or its initials
  wang@qingshi.example  a mail address, a telephone number, or a WeChat id
  wangwei@qingshi, 王伟@青石
                        any of these, and behind @ the organisation, to tell two people apart
  klaus                 the beginning of a handle that no other has

Other records
  7k2qp    an interaction, a promise, a note: an id that never changes and is never used again. Its
           beginning is enough while it fits no other
  c-7k2qp  an item of remind, for done and snooze

Examples
  guanxi show 王总
      by surname and title
  guanxi show 'wang wei'
      by pinyin
  guanxi show ww@qingshi
      by initials, of one firm
  guanxi log wangwei,klaus both want samples, @lina too
      three people
  guanxi edit wangwei --alias 'Old Wang'
      one more name
  guanxi edit klaus --handle kw
      another handle
$ guanxi help filters | head -12
A filter chooses people, entries or reminders. list, history, cadence, remind,
find and graph take it, as options or as one argument in quotes:

  guanxi list --tier A --tag vip --tag board
  guanxi list 'tier:A last>60d -tag:paused org:青石'

Conditions one after the other hold all. or parts such rows, ( ) put together, -
or not before a condition turns it round. Commas part values any of which will
do, as an option that is given again does; tag:a+b, as --tag a+b, is both. A
value with a blank, a comma or a parenthesis stands in "…", in which "" is one
quote.
\
$ guanxi help fil | head -1
A filter chooses people, entries or reminders. list, history, cadence, remind,
$ guanxi help date | head -1
Wherever a command takes a DATE, it takes any of these. Today is the day in your
$ guanxi help form | head -1
guanxi import FILE reads what other systems export. Folders are read with
$ guanxi help da
! guanxi: 'da' may be any of these: days, dates
! hint: type more of the name
[2]
$ guanxi help who-d | head -1
usage: guanxi who-decides ORG|WHO [--topic TOPIC] [--as-of DATE]
$ guanxi help re
! guanxi: 're' may be any of these: remind, relate, redo
! hint: type more of the name
[2]
$ guanxi -c alias.re=list help re
re is an alias for: list
$ guanxi help topics
! guanxi: 'topics' is not a guanxi command
! hint: see guanxi help
[2]
$ guanxi __complete help dat
dates

# Every example runs, for people of these names.
$ guanxi add-org 青石泵业有限公司 --handle qingshi --country CN --city 宁波 -q
$ guanxi add 王伟 --org qingshi --title 总经理 --tier A -q
$ guanxi add 李娜 --org qingshi -q; guanxi add Klaus Weber --org Norderelbe -q
$ cat >examples <<'END'
> #!/bin/sh
> guanxi help "$1" | sed -n '/^Examples/,$s/^  \([^ ].*\)/\1/p' >lines
> while IFS= read -r line; do sh -c "$line" </dev/null >out 2>&1 || { echo "$line: $?"; cat out; }; done <lines
> grep -c . lines
> END
$ samples="$DATA/exchange/samples"; cp "$samples/linkedin/Connections_2024.csv" Connections.csv; cp "$samples/mail/takeout_gmail.mbox" takeout.mbox; cp -r "$DATA/exchange/vcard/khard" "$HOME/.contacts"
$ printf '姓名,公司,手机\n欧阳启明,青石泵业,13900000043\n' >crm.csv
$ chmod +x examples; for topic in $(guanxi help | sed -n '/^Topics/,/^$/s/^  help \([a-z]*\).*/\1/p'); do echo $topic; ./examples $topic; done
dates
6
filters
5
formats
5
naming
6

# Every way to name somebody that help naming shows finds somebody.
$ guanxi undo -q -n 2; guanxi add 山本太郎 --org qingshi --title 社長 --alias Muller -q; guanxi edit wangwei --email wang@qingshi.example --alias 青石老王 -q
$ COLUMNS=100 guanxi help naming | sed -n '/^People and/,/^$/s/^  \([^ ].*\)/\1/p' | sed 's/  .*//' | tr , '\n' | sed 's/^ //' >ways
$ while IFS= read -r who; do echo "$who: $(guanxi show "$who" --json | sed 's/.*"handle":"\([^"]*\)","name.*/\1/' | head -1)"; done <ways
wangwei: wangwei
王伟: wangwei
Muller: shanbentailang
王总: wangwei
山本社長: shanbentailang
Herr Weber: klaus-weber
wang wei: wangwei
ww: wangwei
wang@qingshi.example: wangwei
wangwei@qingshi: wangwei
王伟@青石: wangwei
klaus: klaus-weber
