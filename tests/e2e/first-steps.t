# What somebody sees who begins, on a terminal and off it.
%env -GUANXI_DB
%env -GUANXI_CONFIG
%env TZ=Asia/Shanghai
$ guanxi
begin with guanxi init; guanxi help lists the commands
$ script -qec guanxi /dev/null | tr -d '\r'
begin with guanxi init; guanxi help lists the commands
# init asks there. Enter takes what stands in brackets; an answer that does not suit is asked for again.
$ printf 'Lin Jia\nMars\nEurope/Berlin\nsometimes\n3w\n\n\n' | script -qec 'guanxi init' /dev/null >said; tr -d '\r' <said | grep -o -e '^hint: .*' -e '[YTH][a-zA-Z ,]* \[[^]]*\]:' | sort
How often to be in touch with the most important people, tier A [2w]:
How often to be in touch with the most important people, tier A [2w]:
How often with everybody else [90d]:
How often with those of tier B [6w]:
The time zone you live in [Asia/Shanghai]:
The time zone you live in [Asia/Shanghai]:
Your name [leave it out]:
hint: it takes a name of the tz database, as Asia/Shanghai
hint: it takes a rhythm, as 2w, 2w..6w or off
$ grep -v '^#' $HOME/.config/guanxi/config.toml | grep -v '^$'
[user]
name = "Lin Jia"
timezone = "Europe/Berlin"          # without it the system's
[remind]
[cadence]                           # how often one wants to be in touch
default = "90d"                     # for everyone without another rhythm
tiers = { A = "3w", B = "6w" }
[gift]                              # your own firm's policy
[alias]
$ guanxi config get cadence.tiers; guanxi config get user.name
A = 3w
B = 6w
Lin Jia
$ script -qec guanxi /dev/null | tr -d '\r'
nothing is due today
add somebody: guanxi add NAME, or guanxi import FILE.vcf
$ guanxi add 王样 --tier A
added wangyang  王样
$ guanxi cadence
handle    name  every  by    next        status
wangyang  王样  3w     tier  2026-12-11  ok
$ script -qec guanxi /dev/null | tr -d '\r'
nothing is due today
guanxi remind says what today asks for; guanxi help lists the commands
# A second call, options, --quiet and a pipe ask nothing.
$ script -qec 'guanxi init' /dev/null </dev/null | tr -d '\r' | head -1 | cut -c1-26
the configuration is there
$ rm -r $HOME/.config; script -qec 'guanxi init -q' /dev/null </dev/null; test -s $HOME/.config/guanxi/config.toml && echo made
made
$ rm -r $HOME/.config; guanxi init </dev/null | head -1 | cut -c1-26
wrote the configuration   
$ guanxi cadence
