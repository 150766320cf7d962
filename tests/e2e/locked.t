# A database that another program holds: a reader does not mind, a writer waits five seconds.
$ guanxi add 王伟 -q
$ cat >hold.py <<'END'
> import sqlite3, sys, time
> database = sqlite3.connect(sys.argv[1], isolation_level=None)
> database.execute("BEGIN IMMEDIATE")
> print("held", flush=True)
> time.sleep(float(sys.argv[2]))
> END
$ python3 hold.py $XDG_DATA_HOME/guanxi/guanxi.db 60 >held 2>&1 & echo $! >pid; until [ -s held ]; do sleep 0.05; done
$ guanxi list --format tsv | cut -f1
handle
wangwei
$ start=$(date +%s); guanxi log wangwei hello; code=$?; took=$(($(date +%s) - start)); [ $took -ge 4 ] && [ $took -le 9 ] || echo "took $took s"; exit $code
! guanxi: '$HOME/.local/share/guanxi/guanxi.db' is in use by another program
! hint: wait until the other guanxi is done and run the command again
[4]
$ kill $(cat pid)
$ guanxi history
$ rm held; python3 hold.py $XDG_DATA_HOME/guanxi/guanxi.db 1 >held 2>&1 & until [ -s held ]; do sleep 0.05; done; guanxi log wangwei hello | cut -c6-
  2026-11-20  meeting (in-person)  王伟
$ wait
