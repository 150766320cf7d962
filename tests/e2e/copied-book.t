# A copy of the book goes on as the book does: undo takes back what was done last, there as here.
$ for name in Ann Bob Carl; do guanxi add $name -q; done; cp $HOME/.local/share/guanxi/guanxi.db copy.db
$ guanxi --db copy.db log ann talk -q; guanxi --db copy.db log bob tea -q
$ guanxi --db copy.db undo --list --format tsv | cut -f3
command
log
log
add
add
add
$ guanxi --db copy.db undo; guanxi --db copy.db undo; guanxi --db copy.db redo
took back: log <id>  2026-11-20  meeting (in-person)  Bob
took back: log <id>  2026-11-20  meeting (in-person)  Ann
did again: log <id>  2026-11-20  meeting (in-person)  Ann
$ guanxi --db copy.db list --columns name,last_contact
name  last
Ann   2026-11-20
Bob
Carl
# A backup that is put back, too.
$ cp $HOME/.local/share/guanxi/guanxi.db backup.db; guanxi log carl call -q; cp backup.db $HOME/.local/share/guanxi/guanxi.db
$ guanxi log bob tea -q; guanxi undo
took back: log <id>  2026-11-20  meeting (in-person)  Bob
