# A record in the editor: TOML, a field a line. What is saved is recorded; undo takes it back.
%env EDITOR=./editor
%env XDG_STATE_HOME=$WORK/state
$ guanxi add 王伟 --org 华为 --title 总经理 --email a@example.com --phone '+49 40 1234567' --tag vip --birthday 'lunar 1970-08-15' --occasion 'contract renewal=2027-03-01, yearly, lead 30d' -q
$ guanxi promise wangwei send the price list --due 2026-11-27 --json | grep -o '"id":"[^"]*"' | cut -d'"' -f4 > promise
$ printf '#!/bin/sh\nshift $(($# - 1)); cp "$1" seen; eval "$CHANGE"\n' > editor; chmod +x editor
$ CHANGE='sed -i "s/^due .*/due = 2026-12-04/; s/^soft .*/soft = true/" "$1"' guanxi edit "$(cat promise)" -e; cut -c1-110 seen
changed <id>  promise: send the price list; due: 2026-12-04; soft: yes
\# <id>  promise: send the price list
\# Change what you like, save, and leave the editor. "" or [] takes a value away.
\# A line that is taken out changes nothing; nor does leaving without saving.

text      = "send the price list"  # what the record says
who       = "wangwei"             # whom the record is about
theirs    = false                 # whether they promised it
date      = 2026-11-20            # when it was
due       = 2026-11-27            # when a promise is due
state     = "open"                # how a promise stands: open, kept, broken, dropped
closed    = ""                    # when a promise or a complaint was closed
soft      = false                 # whether the promise is no firm word
sensitive = false                 # whether what it says shows only when asked for
from      = ""                    # the entry in which it came up
$ guanxi undo; ls state/guanxi/drafts
took back: changed <id>  promise: send the price list; due: 2026-12-04; soft: yes

# A person, an organisation.
$ CHANGE='sed -i "s/^city .*/city = \"深圳\"/; s/^tag .*/tag = [\"vip\", \"press\"]/; s/^title .*/title = \"董事长\"/" "$1"' guanxi edit wangwei -e; cut -c1-110 seen
changed wangwei  王伟 (华为); tag: vip, press
\# wangwei  王伟 (华为)
\# Change what you like, save, and leave the editor. "" or [] takes a value away.
\# A line that is taken out changes nothing; nor does leaving without saving.

name          = "王伟"            # as they write it
handle        = "wangwei"         # what to call them by
org           = "huawei"          # their organisation
title         = "总经理"          # their job title there
department    = ""                # their department there
reports-to    = ""                # their superior there
also          = []                # a further post, held beside, as 'qinghe, 董事'
city          = ""                # where they are
country       = ""                # a country or region, as CN or China
timezone      = ""                # a tz database name, as Asia/Shanghai
language      = ""                # the language to write in, as zh-CN
email         = ["a@example.com"]  # e-mail address
phone         = ["+49 40 1234567"]  # phone number
wechat        = []                # WeChat id
prefers       = ""                # the channel they like best, as wechat
birthday      = "lunar 1970-08-15"  # 1968-05-12, --05-12, "lunar 1968-08-15"
tier          = ""                # how much they matter: A, B, C
tag           = ["vip"]           # a tag
alias         = []                # another name
reading       = ""                # how the name is read, the surname first, as 'やまもと たろう'
surname       = ""                # which part of the name is the surname, as 山本 of 山本太郎
owner         = ""                # who looks after them
introduced-by = ""                # who introduced them
met           = ""                # when the acquaintance began
died          = ""                # when they died, or unknown: the record stays, reminders end
mourning      = ""                # since when they mourn a death in the family: no festive greeting
ignore        = false             # bring up nothing of a person by itself: no contact, no greeting, no birthd
\# "contract end=2027-03-01, once, lead 30d", "founding=2019-05-04, yearly"
occasion      = ["contract renewal=2027-03-01, yearly, lead 30d"]
set           = []                # a value under a name of your own, as 'car plate=沪A12345'
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at        华为 (huawei), 董事长
  where     深圳
  email     a@example.com
  phone     +49 40 1234567
  tags      press, vip
  contact   never contacted
  warmth    2 of 100
  day       <id>  contract renewal 2027-03-01; next 2027-03-01 (in 3 months)
  birthday  <id>  lunar 1970-08-15; next 2027-09-15 (in 9 months)
  promised  <id>  2026-11-27  send the price list
$ CHANGE='sed -i "s/^occasion .*/occasion = [\"signing=2026-12-01, once\"]/; s/^phone .*/phone = []/; s/^org .*/org = \"明礁\"/" "$1"' guanxi edit wangwei -e
changed wangwei  王伟 (明礁); phone: none
! guanxi: new organisation mingjiao  明礁
$ guanxi show wangwei
王伟  Wáng Wěi  wangwei
  at        明礁 (mingjiao), from 2026-11-20
  before    华为 (huawei), 董事长, until 2026-11-20
  where     深圳
  email     a@example.com
  tags      press, vip
  contact   never contacted
  warmth    2 of 100
  birthday  <id>  lunar 1970-08-15; next 2027-09-15 (in 9 months)
  day       <id>  signing 2026-12-01; next 2026-12-01 (in 11 days)
  promised  <id>  2026-11-27  send the price list
$ CHANGE='sed -i "s/^ignore .*/ignore = true/" "$1"' guanxi edit wangwei -e; CHANGE='sed -i "s/^ignore .*/ignore = false/" "$1"' guanxi edit wangwei -e
changed wangwei  王伟 (明礁); remind brings up nothing of them by itself
changed wangwei  王伟 (明礁); remind brings them up again
$ CHANGE='sed -i "s/^gift-limit .*/gift-limit = \"200 CNY per year\"/; s/^alias .*/alias = [\"Huawei\"]/" "$1"' guanxi edit huawei -e; cat seen
changed huawei  华为; alias: Huawei
\# huawei  华为
\# Change what you like, save, and leave the editor. "" or [] takes a value away.
\# A line that is taken out changes nothing; nor does leaving without saving.

name       = "华为"               # as they write it
handle     = "huawei"             # what to call them by
parent     = ""                   # an organisation's group
city       = ""                   # where they are
country    = ""                   # a country or region, as CN or China
\# what each of an organisation's people may take: '200 CNY, 1000 CNY per year', none
gift-limit = ""
tag        = []                   # a tag
alias      = []                   # another name
occasion   = []                   # "contract end=2027-03-01, once, lead 30d", "founding=2019-05-04, yearly"
set        = []                   # a value under a name of your own, as 'car plate=沪A12345'

# A text of several lines, and an entry with those who took part.
$ printf 'drinks no baijiu\nsays "ganbei" \\ often' | guanxi note wangwei - --json | grep -o '"id":"[^"]*"' | cut -d'"' -f4 > note
$ CHANGE='sed -i "s/baijiu/beer/" "$1"' guanxi edit "$(cat note)" -e; head -12 seen | cut -c1-100; guanxi show "$(cat note)"
changed <id>  note: drinks no beer says "ganbei" \ often
\# <id>  note: drinks no baijiu says "ganbei" \ often
\# Change what you like, save, and leave the editor. "" or [] takes a value away.
\# A line that is taken out changes nothing; nor does leaving without saving.

\# what the record says
text      = """
drinks no baijiu
says \"ganbei\" \\ often
"""
who       = "wangwei"             # whom the record is about
date      = 2026-11-20            # when it was
about     = ""                    # what a note is about
drinks no beer says "ganbei" \ often  note  <id>
  who   王伟 (wangwei), 明礁
  date  2026-11-20 (today)
$ guanxi add 李明 -q; guanxi log wangwei dinner -k dinner -d 'yesterday 19:00' --json | grep -o '"id":"[^"]*"' | cut -d'"' -f4 > entry
$ CHANGE='sed -i "s/^who .*/who = [\"wangwei\", \"liming\"]/; s/^date .*/date = 2026-11-18 20:00:00/" "$1"' guanxi edit "$(cat entry)" -e; sed -n 5,20p seen
changed <id>  2026-11-18 dinner with liming, wangwei
text      = "dinner"              # what the record says
who       = ["wangwei"]           # those who took part
date      = "2026-11-19 19:00"    # when it was
\# of what kind an entry or a gift is: meeting, dinner, lunch, tea, visit, event, call, message, email, letter, other
kind      = "dinner"
\# the channel of an entry: in-person, phone, wechat, wecom, dingtalk, zoom, teams, meet, email, qq, weibo, other
via       = "in-person"
place     = ""                    # where it was
tag       = []                    # a tag
\# whether an entry happened, is planned or was dropped: happened, planned, dropped
stage     = "happened"
attempt   = false                 # whether nobody was reached
\# whether they were asked what they think of our work, or said it: asked, given
feedback  = ""
face      = ""                    # whether face was given or lost: gave, lost
sensitive = false                 # whether what it says shows only when asked for
$ guanxi show "$(cat entry)"
2026-11-18 20:00  dinner (in-person)  <id>
  with  李明, 王伟
  what  dinner

# Nothing changed, nothing recorded; a line that is taken out changes nothing.
$ CHANGE=: guanxi edit wangwei -e
nothing changed: that is how it was already
$ CHANGE='sed -i /^city/d "$1"' guanxi edit wangwei -e; ls state/guanxi/drafts
nothing changed: that is how it was already

# A dry run says what would change, writes nothing, and leaves no draft; what a crash has left stays for the real one.
$ CHANGE='sed -i "s/^due .*/due = 2026-12-18/" "$1"' guanxi edit "$(cat promise)" -e --dry-run; ls state/guanxi/drafts
changed <id>  promise: send the price list; due: 2026-12-18
! guanxi: nothing was written: this was a dry run
$ CHANGE='sed -i "s/^city .*/city = \"宁波\"/; s/^org .*/org = \"礁石\"/" "$1"' guanxi edit wangwei -e --dry-run; ls state/guanxi/drafts
changed wangwei  王伟 (礁石)
! guanxi: new organisation jiaoshi  礁石
! guanxi: nothing was written: this was a dry run
$ CHANGE='sed -i "s/^who .*/who = [\"wangwei\"]/" "$1"' guanxi edit "$(cat entry)" -e --dry-run --json; ls state/guanxi/drafts
{"schema":"guanxi.edit/1","changed":"<id>  2026-11-18 dinner with wangwei"}
! guanxi: nothing was written: this was a dry run
$ CHANGE=: guanxi edit wangwei -e --dry-run; ls state/guanxi/drafts
nothing changed: that is how it was already
! guanxi: nothing was written: this was a dry run
$ guanxi show "$(cat promise)" | grep due; guanxi show wangwei | grep -E 'at  |where'; guanxi show "$(cat entry)" | grep with; guanxi list --orgs --format ids
  due    2026-11-27 (in 7 days)
  at        明礁 (mingjiao), from 2026-11-20
  where     深圳
  with  李明, 王伟
huawei
mingjiao
$ CHANGE='sed -i "s/^city .*/city = 宁波/" "$1"' guanxi edit wangwei -e --dry-run
! guanxi: line 12: a letter or sign that may only stand in quotes
! hint: the file is TOML: text stands in quotes, lists in [ ]
! your text is kept in $WORK/state/guanxi/drafts/<id>.toml; to go on with it: guanxi edit wangwei -e
[2]
$ CHANGE='sed -i "s/^city .*/city = \"宁波\"/" "$1"' guanxi edit wangwei -e --dry-run; ls state/guanxi/drafts | sed 's/.*\././'
changed wangwei  王伟 (明礁)
.toml
.base
.lock
! guanxi: this goes on with what was left in $WORK/state/guanxi/drafts/<id>.toml; to begin anew, remove that file first
! guanxi: nothing was written: this was a dry run
$ CHANGE='sed -i "s/^city .*/city = \"深圳\"/" "$1"' guanxi edit wangwei -e; ls state/guanxi/drafts
nothing changed: that is how it was already
! guanxi: this goes on with what was left in $WORK/state/guanxi/drafts/<id>.toml; to begin anew, remove that file first
$ guanxi undo --list -n 1 --format tsv | cut -f 3
command
edit

# An editor that fails, an empty file, no file, no TOML, a field that there is none: said, nothing changed, and what was written is kept.
$ CHANGE='false' guanxi edit "$(cat promise)" -e; ls state/guanxi/drafts
! guanxi: the editor './editor' failed; nothing was changed
! hint: set VISUAL or EDITOR
$ CHANGE=': > "$1"' guanxi edit "$(cat promise)" -e; ls state/guanxi/drafts
! guanxi: the text came back empty; nothing was changed
! hint: guanxi rm takes a record away
$ CHANGE='rm "$1"' guanxi edit "$(cat promise)" -e; ls state/guanxi/drafts
! guanxi: cannot read the draft $WORK/state/guanxi/drafts/<id>.toml: No such file or directory
$ CHANGE='sed -i "s/^due .*/due = next friday/" "$1"' guanxi edit "$(cat promise)" -e
! guanxi: line 9: expected 'nan', saw 'ne'
! hint: the file is TOML: text stands in quotes, lists in [ ]
! your text is kept in $WORK/state/guanxi/drafts/<id>.toml; to go on with it: guanxi edit <id> -e
[2]
$ ls state/guanxi/drafts | sed 's/.*\././'; stat -c %a state/guanxi/drafts state/guanxi/drafts/*.toml
.toml
.base
.lock
700
600
$ CHANGE='sed -i "s/^due .*/due = \"next friday\"/" "$1"' guanxi edit "$(cat promise)" -e; ls state/guanxi/drafts
nothing changed: that is how it was already
! guanxi: this goes on with what was left in $WORK/state/guanxi/drafts/<id>.toml; to begin anew, remove that file first
$ CHANGE='sed -i "s/^text .*/txt = \"x\"/" "$1"' guanxi edit "$(cat promise)" -e; rm state/guanxi/drafts/*
! guanxi: line 5: there is no field 'txt'
! hint: did you mean text?
! your text is kept in $WORK/state/guanxi/drafts/<id>.toml; to go on with it: guanxi edit <id> -e
$ CHANGE='sed -i "s/^soft .*/soft = \"perhaps\"/" "$1"' guanxi edit "$(cat promise)" -e; rm state/guanxi/drafts/*
! guanxi: line 12: --soft is yes or no, not 'perhaps'
! hint: your text is kept in $WORK/state/guanxi/drafts/<id>.toml; to go on with it: guanxi edit <id> -e
$ CHANGE='sed -i "s/^tag .*/tag = [\"+vip\"]/" "$1"' guanxi edit wangwei -e; rm state/guanxi/drafts/*
! guanxi: line 22: '+vip' begins with a sign
! hint: here the list stands as it is to be: write the value alone
! your text is kept in $WORK/state/guanxi/drafts/<id>.toml; to go on with it: guanxi edit wangwei -e
$ CHANGE='sed -i "s/^org .*/org = [\"a\", \"b\"]/" "$1"' guanxi edit wangwei -e; rm state/guanxi/drafts/*
! guanxi: line 7: 'org' is one value, not a list
! hint: text stands in quotes, as org = "text"
! your text is kept in $WORK/state/guanxi/drafts/<id>.toml; to go on with it: guanxi edit wangwei -e

# On a terminal what is wrong is shown again, with the cursor on its line: until it is right, or left as it is.
$ printf '#!/bin/sh\nfor file; do :; done\ncase $# in 1) sed -i "s/^due .*/due = \\"soonish\\"/" "$file";; *) echo "$1" >> places; grep -B2 "^due" "$file" | cut -c1-60 > seen; sed -i "s/^due .*/due = 2026-12-24/" "$file";; esac\n' > editor
$ script -qec 'guanxi edit "$(cat promise)" -e' /dev/null; cat places seen
changed <id>  promise: send the price list; due: 2026-12-24\r
+11
\#! cannot read the date 'soonish'
\#! examples: 2026-11-20, 'last fri', 'in 2w'
due = "soonish"
$ printf '#!/bin/sh\nfor file; do :; done\ncase $# in 1) sed -i "s/^due .*/due = \\"soonish\\"/" "$file";; esac\n' > editor
$ script -qec 'guanxi edit "$(cat promise)" -e' /dev/null; rm state/guanxi/drafts/*
guanxi: cannot read the date 'soonish'\r
hint: examples: 2026-11-20, 'last fri', 'in 2w'\r
your text is kept in $WORK/state/guanxi/drafts/<id>.toml; to go on with it: guanxi edit <id> -e\r

# While the editor is open nobody waits. What was changed in another field stays; in the same one the two meet.
$ printf '#!/bin/sh\nguanxi edit "$(cat promise)" $OTHER\nsed -i "s/^due .*/due = $NEW/" "$1"\n' > editor
$ NEW=2026-12-31 OTHER='--soft yes' guanxi edit "$(cat promise)" -e
changed <id>  promise: send the price list; soft: yes
changed <id>  promise: send the price list; due: 2026-12-31
! guanxi: somebody changed it meanwhile, and that stays: soft
$ NEW=2027-01-31 OTHER='--due 2027-01-15' guanxi edit "$(cat promise)" -e; rm state/guanxi/drafts/*
changed <id>  promise: send the price list; due: 2027-01-15
! guanxi: somebody changed 'due' meanwhile; it is now: 2027-01-15
! hint: to replace it by yours, take this line out and save
! your text is kept in $WORK/state/guanxi/drafts/<id>.toml; to go on with it: guanxi edit <id> -e
$ printf '#!/bin/sh\nguanxi rm "$(cat promise)" --yes -q\nsed -i "s/^due .*/due = 2026-12-30/" "$1"\n' > editor
$ guanxi edit "$(cat promise)" -e; guanxi undo -q
! guanxi: somebody removed it meanwhile: <id>  promise: send the price list
! hint: guanxi undo may bring it back
! your text is kept in $WORK/state/guanxi/drafts/<id>.toml; to go on with it: guanxi edit <id> -e
$ printf '#!/bin/sh\nguanxi edit "$(cat promise)" -e' > editor; guanxi edit "$(cat promise)" -e
! guanxi: this goes on with what was left in $WORK/state/guanxi/drafts/<id>.toml; to begin anew, remove that file first
! guanxi: it is open in another editor: '$WORK/state/guanxi/drafts/<id>.toml'
! hint: leave that editor first
! guanxi: the editor './editor' failed; nothing was changed
! hint: set VISUAL or EDITOR
! your text is kept in $WORK/state/guanxi/drafts/<id>.toml; to go on with it: guanxi edit <id> -e
[1]

# A crash keeps the draft: the next call goes on with it.
$ rm -f state/guanxi/drafts/*; printf '#!/bin/sh\nsed -i "s/^due .*/due = 2027-02-01/" "$1"; kill -9 $(cat guanxi.pid)\n' > editor
$ sh -c 'echo $$ > guanxi.pid; exec guanxi edit "$(cat promise)" -e'
! Killed
[137]
$ printf '#!/bin/sh\ngrep ^due "$1" | cut -c1-30\n' > editor; guanxi edit "$(cat promise)" -e; ls state/guanxi/drafts
due = 2027-02-01
changed <id>  promise: send the price list; due: 2027-02-01
! guanxi: this goes on with what was left in $WORK/state/guanxi/drafts/<id>.toml; to begin anew, remove that file first

# A terminal that is none, and no editor that could do without.
%env -EDITOR
$ guanxi edit wangwei -e
! guanxi: there is no terminal for an editor
! hint: set VISUAL or EDITOR to one that needs none, or change fields by their options
[2]
$ TERM=dumb script -qec 'guanxi edit wangwei -e' /dev/null
guanxi: there is no terminal for an editor\r
hint: set VISUAL or EDITOR to one that needs none, or change fields by their options\r
[2]
$ EDITOR=true guanxi edit wangwei -e --city x
! guanxi: edit: -e opens all fields, so --city says nothing
! hint: leave out one of them
[2]
$ EDITOR=true guanxi edit nobody -e
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ mkdir -p locked; chmod 500 locked; [ "$(id -u)" = 0 ] || XDG_STATE_HOME=$WORK/locked EDITOR=true guanxi edit wangwei -e 2>/dev/null || echo refused
$ touch file; XDG_STATE_HOME=$WORK/file EDITOR=true guanxi edit wangwei -e
! guanxi: cannot write the draft $WORK/file/guanxi/drafts/<id>.toml: Not a directory
[1]
