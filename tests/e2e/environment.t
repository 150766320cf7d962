# Permissions, places, zones, widths, colours.
%env TERM=xterm
$ guanxi add 王伟 -q
$ stat -c '%a %n' $XDG_DATA_HOME/guanxi $XDG_DATA_HOME/guanxi/*
700 $HOME/.local/share/guanxi
600 $HOME/.local/share/guanxi/guanxi.db
$ guanxi init -q
$ stat -c '%a %n' $XDG_CONFIG_HOME/guanxi $XDG_CONFIG_HOME/guanxi/*
700 $HOME/.config/guanxi
600 $HOME/.config/guanxi/config.toml
$ umask 0; guanxi --db new/x.db add 李明 -q; stat -c '%a %n' new new/*
700 new
600 new/x.db
$ env -i HOME=$HOME $(command -v guanxi) list | wc -l
2
$ env -i $(command -v guanxi) --version
guanxi 0.1.0
$ env -i $(command -v guanxi) help | head -1
usage: guanxi [global options] COMMAND [arguments] [options]
$ env -i $(command -v guanxi) --db new/x.db list
handle  name
liming  李明
$ env -i XDG_DATA_HOME=$WORK/data $(command -v guanxi) add A B
added a-b  A B
$ env -u XDG_DATA_HOME guanxi list
handle   name
wangwei  王伟
$ XDG_DATA_HOME= guanxi list
handle   name
wangwei  王伟
$ XDG_DATA_HOME=relative guanxi list
handle   name
wangwei  王伟
$ GUANXI_DB=new/x.db guanxi list
handle  name
liming  李明
$ GUANXI_DB=new/x.db guanxi --db $XDG_DATA_HOME/guanxi/guanxi.db list
handle   name
wangwei  王伟
$ GUANXI_NOW=nonsense guanxi list
! guanxi: GUANXI_NOW is neither an instant nor a date: 'nonsense'
! hint: as 2026-11-20T09:00:00+08:00 or 2026-11-20
[2]
$ GUANXI_NOW=2026-11-20 guanxi log wangwei x | cut -c6-
  2026-11-20  meeting (in-person)  王伟
$ TZ=America/New_York guanxi log wangwei x | cut -c6-
  2026-11-19  meeting (in-person)  王伟
$ TZ= guanxi log wangwei x | cut -c6-
  2026-11-20  meeting (in-person)  王伟
$ TZ=UTC guanxi history --format tsv | cut -f4,8,12
date	time	zone
2026-11-20	12:00	Asia/Shanghai
2026-11-20	01:00	Etc/UTC
2026-11-19	20:00	America/New_York

# What does not fit is cut; a wide terminal shows more.
$ guanxi add 'Maria von Hohenlohe' --handle maria --org 'Norderelbe Pumpen und Armaturen Gesellschaft mbH' --title 'Vorsitzende der Geschäftsführung' -q
$ [ $(COLUMNS=60 guanxi list | wc -L) -le 60 ]
$ COLUMNS=140 guanxi list maria
handle  name                 firm                                              title
maria   Maria von Hohenlohe  Norderelbe Pumpen und Armaturen Gesellschaft mbH  Vorsitzende der Geschäftsführung
$ COLUMNS=140 guanxi list
handle   name                 firm                                              title                             last
maria    Maria von Hohenlohe  Norderelbe Pumpen und Armaturen Gesellschaft mbH  Vorsitzende der Geschäftsführung
wangwei  王伟                                                                                                     2026-11-20
$ guanxi list --color always | head -1
\x1b[2mhandle\x1b[0m   \x1b[2mname\x1b[0m                \x1b[2mfirm\x1b[0m                \x1b[2mtitle\x1b[0m                \x1b[2mlast\x1b[0m
$ CLICOLOR_FORCE=1 guanxi list | head -1
\x1b[2mhandle\x1b[0m   \x1b[2mname\x1b[0m                \x1b[2mfirm\x1b[0m                \x1b[2mtitle\x1b[0m                \x1b[2mlast\x1b[0m
$ CLICOLOR_FORCE=1 NO_COLOR=1 guanxi list | head -1
handle   name                firm                title                last
$ CLICOLOR_FORCE=1 guanxi list --color never | head -1
handle   name                firm                title                last
$ script -qec 'guanxi --no-pager list' /dev/null
\x1b[2mhandle\x1b[0m   \x1b[2mname\x1b[0m                 \x1b[2mfirm\x1b[0m                  \x1b[2mtitle\x1b[0m                  \x1b[2mlast\x1b[0m\r
maria    Maria von Hohenlohe  Norderelbe Pumpen u…  Vorsitzende der Gesc…\r
wangwei  王伟                                                              today\r
$ NO_COLOR=1 script -qec 'guanxi --no-pager list' /dev/null
handle   name                 firm                  title                  last\r
maria    Maria von Hohenlohe  Norderelbe Pumpen u…  Vorsitzende der Gesc…\r
wangwei  王伟                                                              today\r

# What is longer than the screen goes through the pager.
$ for i in $(seq 60); do echo '{"who":["wangwei"],"text":"line"}'; done | guanxi log --batch -q
$ GUANXI_PAGER='sed s/^/paged:/' PAGER=false script -qec 'stty rows 20 cols 80; guanxi history --color never' /dev/null | head -2
paged:id     kind     via        date       who   what\r
paged:<id>  meeting  in-person  today      王伟  x\r
$ PAGER='sed s/^/paged:/' script -qec 'stty rows 20 cols 80; guanxi history --color never' /dev/null | head -1
paged:id     kind     via        date       who   what\r
$ PAGER='sed s/^/paged:/' script -qec 'stty rows 20 cols 80; guanxi history -n 3 --color never' /dev/null | head -1
id     kind     via        date   who   what\r
$ PAGER='sed s/^/paged:/' script -qec 'stty rows 20 cols 80; guanxi history --no-pager --color never' /dev/null | head -1
id     kind     via        date       who   what\r
# A terminal of which nothing is known, and one that says that it can do little, get neither a pager nor colours.
$ for kind in '' dumb; do TERM=$kind PAGER='sed s/^/paged:/' script -qec 'stty rows 20 cols 80; guanxi list; guanxi history' /dev/null | grep -c 'paged:\|.\[2m'; done
0
0
[1]
$ env -u TERM PAGER='sed s/^/paged:/' script -qec 'stty rows 20 cols 80; guanxi history' /dev/null | head -1
id     kind     via        date       who   what\r

# What people type in as names and texts cannot steer a terminal.
$ guanxi add "$(printf 'Eve\033[31m\007\tRed\nLine')" --handle eve --title "$(printf '\033]0;x\007')"
added eve  Eve�� Red Line
$ guanxi log eve "$(printf 'escape \033[2J and \302\23331m \342\200\256 bidi \377')" -q
$ guanxi history eve --json
{"schema":"guanxi.history/1","entries":[{"id":"<id>","kind":"meeting","via":"in-person","date":"2026-11-20","who":["eve"],"text":"escape � and �31m � bidi �","sensitive":false,"time":"09:00","place":null,"attempt":false,"tags":[],"zone":"Asia/Shanghai","stage":"happened"}]}
$ guanxi list eve
handle  name            title  last
eve     Eve�� Red Line  �      2026-11-20
$ for format in text tsv csv json jsonl; do guanxi list --format $format | grep -l "$(printf '[\033\007]')"; done
[1]
$ guanxi show "$(printf 'no\033[31mbody')"
! guanxi: no person or organisation is called 'no�body'
! hint: see guanxi list
[3]
$ guanxi --db "$(printf 'no\033[31mfile')" list
! guanxi: there is no database yet at 'no�file'
! hint: begin with: guanxi add NAME --org FIRM   (or guanxi init)
[1]

# What is invisible and means nothing is not kept: two names that look alike are alike.
$ guanxi add "$(printf '赵\342\200\213云\357\273\277')" --tag "$(printf 'v\302\255ip')"
added zhaoyun  赵云
$ guanxi show 赵云
赵云  Zhào Yún  zhaoyun
  tags     vip
  contact  never contacted
