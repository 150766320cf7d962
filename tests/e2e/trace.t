# GUANXI_TRACE shows the statements that run and how long things take, on stderr.
%env GUANXI_TRACE=sql
$ guanxi add 王伟 --org 华为 --tag 绝密 -q 2>trace
$ grep -q '^sql: INSERT INTO party (' trace
$ guanxi log wangwei 'he told me a secret' -q 2>>trace
$ grep '^sql: INSERT INTO interaction ' trace
sql: INSERT INTO interaction (<...>) VALUES (<...>?, ?, ?<...>)

# The places of values are shown, never the values, whatever a command is given or reads.
$ guanxi edit wangwei --phone '+86 139 0000 4711' -q 2>>trace; guanxi note wangwei secretive -q 2>>trace
$ guanxi show 王伟 >shown 2>>trace; guanxi history wangwei >>shown 2>>trace; guanxi remind >>shown 2>>trace; guanxi undo -q 2>>trace
$ grep -c 'a secret' shown
2
$ grep -E '王伟|wangwei|华为|绝密|secret|4711|2026-11-20' trace
[1]
$ grep -v '^sql: ' trace
[1]

# Statements stand on one line each, those of the schema too.
$ guanxi --db fresh.db init -q 2>trace
$ grep -c '^sql: CREATE TABLE meta ' trace
1
$ grep -v '^sql: ' trace
[1]

%env GUANXI_TRACE=time
$ guanxi list wangwei 2>trace
handle   name  firm  last
wangwei  王伟  华为  2026-11-20
$ grep -qE '^time: +[0-9]+\.[0-9]{3} ms  SELECT ' trace
$ tail -6 trace | sed -E 's/ +[0-9]+\.[0-9]{3} / N /'
time: N ms  read the arguments
time: N ms  read the configuration
time: N ms  open the database
time: N ms  run
time: N ms  print
time: N ms  in all
$ guanxi help 2>&1 >/dev/null | sed -E 's/ +[0-9]+\.[0-9]{3} / N /'
time: N ms  read the arguments
time: N ms  read the configuration
time: N ms  run
time: N ms  print
time: N ms  in all
$ guanxi show nobody 2>&1 | grep -E '^(guanxi|hint)|ms  (read|open|run|print|in all)' | sed -E 's/ +[0-9]+\.[0-9]{3} / N /'
guanxi: no person or organisation is called 'nobody'
hint: see guanxi list
time: N ms  read the arguments
time: N ms  read the configuration
time: N ms  open the database
time: N ms  run
time: N ms  print
time: N ms  in all

%env GUANXI_TRACE=sql,time
$ guanxi list wangwei 2>&1 >/dev/null | sed -E 's/: .*//' | sort -u
sql
time

# What it does not know it says, and goes on.
$ GUANXI_TRACE=tiem guanxi list
handle   name  firm  last
wangwei  王伟  华为  2026-11-20
! guanxi: GUANXI_TRACE does not know 'tiem'
! hint: did you mean 'time'?
$ GUANXI_TRACE='everything, ,' guanxi list
handle   name  firm  last
wangwei  王伟  华为  2026-11-20
! guanxi: GUANXI_TRACE does not know 'everything'
! hint: it knows sql and time, with a comma between
$ GUANXI_TRACE= guanxi list
handle   name  firm  last
wangwei  王伟  华为  2026-11-20
$ guanxi __complete bash -- list wang w 2>&1 | grep -q '^sql: '
