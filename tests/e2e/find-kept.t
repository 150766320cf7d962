# What is found stays right through every change, with the index made and without.
%env GUANXI_DB=$WORK/people.db
$ guanxi add 王伟 -q; guanxi add 李娜 -q
$ for i in $(seq 1 400); do echo "{\"who\":[\"wangwei\"],\"text\":\"entry number $i\",\"date\":\"2026-$((i % 9 + 1))-10\",\"kind\":\"call\"}"; done > lines.jsonl
$ guanxi log --batch < lines.jsonl -q
$ guanxi find 'number 7'
id     in     date        who   what
<id>  entry  2026-08-10  王伟  entry number 7
# The search made an index, for so many texts were new.
$ sqlite3 people.db "SELECT count(*) > 400 FROM word"
1
# What is new, or changed, since.
$ guanxi log wangwei 鲲鹏 is the code name -q
$ guanxi find 鲲鹏
id     in     date        who   what
<id>  entry  2026-11-20  王伟  鲲鹏 is the code name
$ guanxi undo
took back: log <id>  2026-11-20  meeting (in-person)  王伟
$ guanxi find 鲲鹏
$ guanxi redo
did again: log <id>  2026-11-20  meeting (in-person)  王伟
$ guanxi find 鲲鹏
id     in     date        who   what
<id>  entry  2026-11-20  王伟  鲲鹏 is the code name
$ guanxi note lina likes orchids -q
$ guanxi merge lina wangwei --yes -q
$ guanxi find orchids
id     in    date        who   what
<id>  note  2026-11-20  李娜  likes orchids
$ guanxi edit wangwei --alias 老王 -q
$ guanxi find 老王
id    in      who   what
lina  person  李娜  老王
$ guanxi undo -q
$ guanxi find 老王
$ guanxi redo -q
$ guanxi find 老王
id    in      who   what
lina  person  李娜  老王
$ guanxi rm lina --yes -q
$ guanxi find 'number 7'
$ guanxi undo -q
$ guanxi find 'number 7'
id     in     date        who   what
<id>  entry  2026-08-10  李娜  entry number 7
# A file that may only be read is searched as it is.
$ sed s/wangwei/lina/ lines.jsonl | guanxi log --batch -q
$ chmod 400 people.db
$ guanxi find 'number 7' --format tsv | cut -f 3,5
date	text
2026-08-10	entry number 7
2026-08-10	entry number 7
$ chmod 600 people.db
# While another program writes, nothing is waited for.
$ sqlite3 people.db "BEGIN IMMEDIATE" ".shell guanxi find 'number 7' --format tsv | wc -l"
3
$ sqlite3 people.db "SELECT count(*) FROM findable WHERE day < 0"
0
