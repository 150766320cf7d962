# The beginning of a command's name is enough where no other begins so.
$ guanxi add 王伟 --org 青石 -q; guanxi cadence wangwei 2w -q
$ guanxi his wangwei
$ guanxi gr wangwei --help | head -1
usage: guanxi graph [WHO|FILTER…] [options]
$ guanxi --json cade wangwei | cut -c1-27
{"schema":"guanxi.cadence/1
$ guanxi who-d
! guanxi: who-decides: ORG|WHO is missing
! hint: see guanxi who-decides --help
[2]

# Several that begin so are named. Nothing is done.
$ guanxi re
! guanxi: 're' may be any of these: remind, relate, redo
! hint: type more of the name
[2]

# A name in full wins, though another begins with it; so does an alias.
$ guanxi add --help | head -1
usage: guanxi add [NAME…] [options]
$ guanxi rem --count
0
$ guanxi config set alias.rem 'list --format ids' -q; guanxi rem
wangwei
$ guanxi config set alias.up 'his' -q; guanxi up wangwei
$ guanxi config set alias.re 'list --format ids' -q; guanxi re
wangwei

# Hidden commands do not count, and a beginning of nothing is none.
$ guanxi __m
! guanxi: '__m' is not a guanxi command
! hint: see guanxi help
[2]
$ guanxi ''
! guanxi: '' is not a guanxi command
! hint: see guanxi help
[2]
$ guanxi remindd
! guanxi: 'remindd' is not a guanxi command
! hint: did you mean 'remind'?
[2]
$ guanxi Rem
! guanxi: 'Rem' is not a guanxi command
! hint: <...>
[2]

# Completion goes on behind a beginning, as behind a name.
$ guanxi __complete rem --col
--columns	<...>
--color	colours: auto, always, never
$ guanxi __complete hist --kin
--kind	<...>
$ guanxi config unset alias.rem -q; guanxi __complete rem --onl
--only	<...>
$ guanxi __complete rem --only prom
promise
$ guanxi __complete r --on

# An alias that bears a command's name is never used, and the command says so.
$ printf '[alias]\nlist = "add"\nlis = "show"\n' >old.toml
$ guanxi --config old.toml list --format ids
wangwei
! guanxi: alias.list is ignored: list is a command of guanxi
$ guanxi --config old.toml remind
$ guanxi --config old.toml config list --format tsv | grep alias
alias.lis	show	old.toml:3
alias.list	add	old.toml:2
! guanxi: alias.list is ignored: list is a command of guanxi
$ GUANXI_CONFIG=old.toml guanxi __complete lis
list	list people or organisations
lis	alias of show
