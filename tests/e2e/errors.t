# Before there is a database, reading says how to begin and makes nothing.
$ guanxi list
! guanxi: there is no database yet at '$HOME/.local/share/guanxi/guanxi.db'
! hint: begin with: guanxi add NAME --org FIRM   (or guanxi init)
[1]
$ guanxi show wangwei
! guanxi: there is no database yet at '$HOME/.local/share/guanxi/guanxi.db'
! hint: begin with: guanxi add NAME --org FIRM   (or guanxi init)
[1]
$ guanxi remind
! guanxi: there is no database yet at '$HOME/.local/share/guanxi/guanxi.db'
! hint: begin with: guanxi add NAME --org FIRM   (or guanxi init)
[1]
$ guanxi rm wangwei
! guanxi: there is no database yet at '$HOME/.local/share/guanxi/guanxi.db'
! hint: <...>
[1]
$ guanxi edit wangwei --city x
! guanxi: there is no database yet at '$HOME/.local/share/guanxi/guanxi.db'
! hint: <...>
[1]
$ ls -A $HOME

# Words that are no command or option.
$ guanxi lgo wangwei
! guanxi: 'lgo' is not a guanxi command
! hint: did you mean 'log'?
[2]
$ guanxi frobnicate
! guanxi: 'frobnicate' is not a guanxi command
! hint: see guanxi help
[2]
$ guanxi
begin with guanxi init; guanxi help lists the commands
$ guanxi list --ogrs
! guanxi: unknown option '--ogrs'
! hint: did you mean --orgs? see guanxi list --help; put -- before words that start with -
[2]
$ guanxi log --kinf tea
! guanxi: unknown option '--kinf'
! hint: did you mean --kind? see guanxi log --help; put -- before words that start with -
[2]
$ guanxi --frmat json list
! guanxi: unknown option '--frmat'
! hint: did you mean --format? see guanxi --help; put -- before words that start with -
[2]
$ guanxi list --format yaml
! guanxi: list has no format 'yaml'
! hint: it knows: text, json, jsonl, tsv, csv, ids
[2]
$ guanxi remind --format xml
! guanxi: remind has no format 'xml'
! hint: it knows: text, json, jsonl, tsv, csv, markdown, html, mail, ics, dingtalk, wecom, feishu, waybar, ids
[2]
$ guanxi list --color sometimes
! guanxi: --color does not know 'sometimes'
! hint: it takes: auto, always, never
[2]
$ guanxi list --limit x
! guanxi: --limit takes a whole number from 0 to 1000000, not 'x'
[2]
$ guanxi remind --limit -1
! guanxi: --limit takes a whole number from 0 to 36500, not '-1'
[2]
$ guanxi remind --limit x
! guanxi: --limit takes a whole number from 0 to 36500, not 'x'
[2]
$ guanxi remind --days x
! guanxi: --days takes a whole number from 0 to 36500, not 'x'
[2]
$ guanxi add
! guanxi: add: NAME is missing
! hint: see guanxi add --help
[2]
$ guanxi show
! guanxi: show: WHO|ORG|ID is missing
! hint: see guanxi show --help
[2]
$ guanxi add 王伟 --org 华为 -q
$ guanxi add 王伟 --org 明礁 -q
$ guanxi history nobody
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi log ww hello
! guanxi: 'ww' matches 2 people
! hint: say which:
!   wangwei  王伟 (华为)
!   wangwei-2  王伟 (明礁)
[3]
$ guanxi show wang
! guanxi: 'wang' matches 2 records
! hint: say which:
!   wangwei  王伟 (华为)
!   wangwei-2  王伟 (明礁)
[3]
$ guanxi log wangwei x -d 'no day'
! guanxi: cannot read the date 'no day'
! hint: examples: 2026-11-20, 'last fri', 'in 2w'
[2]
$ guanxi log wangwei x -d 3/4
! guanxi: the date '3/4' is ambiguous
! hint: name the month as in '3 apr' or '4 mar', or put the year first, as in 2026-11-20
[2]
$ guanxi log wangwei x -d 2026-13-01
! guanxi: there is no month 13
! hint: months go from 1 to 12
[2]
$ guanxi log wangwei x -d 'lunar 2026-闰6-01'
! guanxi: there is no leap month 6 in the lunar year 2026
! hint: that year has no leap month; 闰6 is in 2025
[2]
$ guanxi log wangwei x -d 'lunar 2201-01-01'
! guanxi: there is no year 2201
! hint: years go from 1 to 2200
[2]
$ guanxi cadence wangwei soon
! guanxi: cannot read the duration 'soon'
! hint: examples: 10d, 2w, 1mo, 1y
[2]
$ guanxi cadence wangwei 1h
! guanxi: cannot read the duration '1h'
! hint: examples: 10d, 2w, 1mo, 1y
[2]
$ guanxi snooze wangwei 3d
! guanxi: nothing has the id 'wangwei'
! hint: remind, history and show print ids
[3]
$ guanxi add --handle wangwei 'X Y'
! guanxi: the handle 'wangwei' is 王伟 (华为)'s
! hint: take another, or edit the other's first
[2]
$ guanxi add --handle 'a b' 'X Y'
! guanxi: 'a b' cannot be a handle
! hint: lower-case letters, digits and -, as a-b
[2]
$ guanxi add 'X Y' --birthday never
! guanxi: cannot read the date 'never'
! hint: examples: 1990-05-12, '12 may', 'lunar 08-15'
[2]
$ guanxi add 'X Y' --country Chian
! guanxi: no country or region is called 'Chian'
! hint: did you mean CN, China?
[2]
$ guanxi add 'X Y' --timezone Mars/Base
! guanxi: no time zone is called 'Mars/Base'
! hint: a name of the tz database, as Asia/Shanghai
[2]
$ guanxi add 'X Y' --timezone asia/shanghai
! guanxi: no time zone is called 'asia/shanghai'
! hint: did you mean Asia/Shanghai?
[2]
$ guanxi add 'X Y' --introduced-by nobody
! guanxi: no person is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi add 'X Y' --reports-to nobody
! guanxi: no person is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi add 'X Y' --email nonsense
! guanxi: 'nonsense' is no e-mail address
[2]
$ guanxi add 'X Y' --prefers telex
! guanxi: 'telex' is no channel
! hint: it may be: in-person, phone, wechat, wecom, dingtalk, zoom, teams, meet, email, qq, weibo, other
[2]
$ guanxi list --format tsv | wc -l
3
$ guanxi edit wangwei --reports-to wangwei
! guanxi: nobody reports to themselves
[2]
$ guanxi edit wangwei --name ''
! guanxi: a name is missing
[2]
$ guanxi edit wangwei
! guanxi: edit: nothing to change
! hint: see guanxi edit --help; -e opens all fields in the editor
[2]
$ guanxi who-decides nobody
! guanxi: no person or organisation is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi merge wangwei wangwei --yes
! guanxi: both names mean wangwei
! hint: name two records
[2]
$ guanxi merge wangwei 华为 --yes
! guanxi: a person and an organisation cannot be one
[2]

# Configuration.
$ guanxi -c ui.colour=always list
! guanxi: -c: unknown key 'ui.colour'
! hint: did you mean ui.color?
[2]
$ guanxi -c cadence.default=soon list
! guanxi: -c: cadence.default cannot be 'soon'
! hint: it takes a rhythm, as 2w, 2w..6w or off
[2]
$ guanxi -c nonsense list
! guanxi: -c takes KEY=VALUE, not 'nonsense'
! hint: as in: -c remind.days=7
[2]
$ guanxi -c remind.days=x remind
! guanxi: -c: remind.days cannot be 'x'
! hint: it takes a whole number from 0 to 36500
[2]
$ mkdir -p $XDG_CONFIG_HOME/guanxi; printf '[user]\nname = "Lin"\n\n[remnd]\ndays = 3\n' >$XDG_CONFIG_HOME/guanxi/config.toml; guanxi remind
! guanxi: $HOME/.config/guanxi/config.toml:5: unknown key 'remnd.days'
! hint: did you mean remind.days?
[2]
$ printf '[remind]\ndays = "three"\n' >$XDG_CONFIG_HOME/guanxi/config.toml; guanxi remind
! guanxi: $HOME/.config/guanxi/config.toml:2: remind.days cannot be text
! hint: it takes a whole number
[2]
$ printf '[remind]\ndys = 3\n' >$XDG_CONFIG_HOME/guanxi/config.toml; guanxi remind
! guanxi: $HOME/.config/guanxi/config.toml:2: unknown key 'remind.dys'
! hint: did you mean remind.days?
[2]
$ printf '[remind\n' >$XDG_CONFIG_HOME/guanxi/config.toml; guanxi remind
! guanxi: $HOME/.config/guanxi/config.toml:1: expected ']', saw '\n'
! hint: the file is TOML: see guanxi.toml(5)
[2]
$ rm -r $XDG_CONFIG_HOME/guanxi

# The database: not there, a folder, not a database, of another program, newer.
$ guanxi --db nowhere.db list
! guanxi: there is no database yet at 'nowhere.db'
! hint: begin with: guanxi add NAME --org FIRM   (or guanxi init)
[1]
$ guanxi --db $WORK list
! guanxi: '$WORK' is a directory, not a database
! hint: name a file with --db or GUANXI_DB
[1]
$ guanxi --db $WORK add X
! guanxi: '$WORK' is a directory, not a database
! hint: name a file with --db or GUANXI_DB
[1]
$ GUANXI_DB=$WORK guanxi list
! guanxi: '$WORK' is a directory, not a database
! hint: name a file with --db or GUANXI_DB
[1]
$ guanxi --db $WORK/no/such/deep.db add X -q; ls no/such
deep.db
$ echo 'this is a text, not a database, and long enough to hold a header of 100 bytes, which this line now is, surely.' >text; guanxi --db text list
! guanxi: 'text' is not a database
! hint: name another file with --db or GUANXI_DB
[1]
$ guanxi --db text add X
! guanxi: 'text' is not a database
! hint: name another file with --db or GUANXI_DB
[1]
$ cat text
this is a text, not a database, and long enough to hold a header of 100 bytes, which this line now is, surely.
$ : >empty; guanxi --db empty list
$ sqlite3 other.db 'create table t(a); insert into t values (1)'; guanxi --db other.db list
! guanxi: 'other.db' is a database, but not one of guanxi's
! hint: name another file with --db<...>
[1]
$ guanxi --db other.db add X
! guanxi: 'other.db' is a database, but not one of guanxi's
! hint: name another file with --db<...>
[1]
$ sqlite3 other.db .dump
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(a);
INSERT INTO t VALUES(1);
COMMIT;
$ cp $XDG_DATA_HOME/guanxi/guanxi.db new.db; sqlite3 new.db 'pragma user_version=99'; cksum new.db >before; guanxi --db new.db list
! guanxi: 'new.db' was written by a newer guanxi (format 99, this one knows <...>)
! hint: install the newer guanxi again; the file was left as it is
[1]
$ guanxi --db new.db add X
! guanxi: 'new.db' was written by a newer guanxi (format 99, this one knows <...>)
! hint: install the newer guanxi again; the file was left as it is
[1]
$ cksum new.db | cmp - before
$ head -c 3000 $XDG_DATA_HOME/guanxi/guanxi.db >cut.db; guanxi --db cut.db list
! guanxi: 'cut.db' is damaged
! hint: put a backup in its place, and remove 'cut.db-wal' and 'cut.db-shm'; files named *.before-format-* beside it are backups
[1]

# Of two that say the same, the last one holds.
$ guanxi list wangwei --json --format tsv | cut -f1
handle
wangwei
$ guanxi list wangwei --format tsv --json | cut -c1-30
{"schema":"guanxi.list/1","peo
$ guanxi add 'X Y' --birthday 'lunar 2201-01-01'
! guanxi: there is no year 2201
! hint: years go from 1 to 2200
[2]
$ guanxi add 'X Y' --birthday 'lunar 2027-01-01'
! guanxi: a birthday in the future: lunar 2027-01-01
[2]
$ guanxi add 'X Y' --birthday 2026-11-21
! guanxi: a birthday in the future: 2026-11-21
[2]
$ guanxi list --format tsv | wc -l
3
