# Names that SQLite would keep in memory, or read as an address, name no file: what was added would be gone.
$ guanxi --db :memory: add Ann
! guanxi: ':memory:' names no file
! hint: name a file with --db or GUANXI_DB; put ./ before a name that begins with 'file:' or ':'
[2]
$ guanxi --db 'file:people.db?mode=memory' add Ann
! guanxi: 'file:people.db?mode=memory' names no file
! hint: name a file with --db or GUANXI_DB; put ./ before a name that begins with 'file:' or ':'
[2]
$ GUANXI_DB=file::memory: guanxi add Ann
! guanxi: 'file::memory:' names no file
! hint: name a file with --db or GUANXI_DB; put ./ before a name that begins with 'file:' or ':'
[2]
$ guanxi --db '' add Ann
! guanxi: --db has an empty name
! hint: name a file
[2]
$ guanxi --db ./file:people.db add Ann -q && ls
file:people.db
# A copy that sqlite3's .dump made has lost what tells guanxi's databases.
$ sqlite3 ./file:people.db .dump | sed 's/^$//' | sqlite3 copy.db
$ guanxi --db copy.db list
! guanxi: 'copy.db' is a copy that has lost the mark of guanxi, as sqlite3 .dump makes one
! hint: make copies with sqlite3's .backup; this one is left as it is
[1]
