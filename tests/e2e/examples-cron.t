# Every line of examples/crontab runs, those too that are commented out for a choice; cron's fields come before the command.
$ mkdir bin; install $SOURCE/examples/send.sh bin/guanxi-send; printf '#!/bin/sh\ncat >>"$WORK/mailed"\n' >bin/msmtp; printf '#!/bin/sh\ncat >>"$WORK/posted"; echo "{\\"errcode\\":0}"\n' >bin/curl; chmod +x bin/*
%env PATH=$WORK/bin:$PATH
$ guanxi init -q; guanxi config set user.emails lin.jia@example.com -q; (umask 077; echo 'DINGTALK_WEBHOOK="https://robot.example/send?access_token=t0&x=1"' >~/.config/guanxi/send.env)
$ guanxi add 王伟 --birthday 1970-11-22 -q; guanxi log wangwei x -d 2026-11-10 -q --promise 'price list' --by 2026-11-18
$ sed -n 's/^\(# \{0,1\}\)\{0,1\}\([0-9*]\)/\2/p' $SOURCE/examples/crontab | sed 's/^\([^ ]* \{1,\}\)\{5\}//' >lines; cat lines
guanxi remind --once morning
guanxi remind --days 7 --only promise,occasion
guanxi-send mail
set -a; . "$HOME/.config/guanxi/send.env"; guanxi-send dingtalk --days 1
guanxi remind --days 90 --only occasion,holiday --format ics >"$HOME/guanxi.new" && mv "$HOME/guanxi.new" "$HOME/guanxi.ics"
guanxi remind --as-of 2027-01-29
$ while IFS= read -r line; do echo "== $line"; sh -ec "$line" </dev/null || echo $?; done <lines
== guanxi remind --once morning
Fri 2026-11-20

Promises to keep
  <id>  2 days late  王伟: price list

Days to remember
  <id>  2026-11-22   王伟: birthday (56)
== guanxi remind --days 7 --only promise,occasion
Fri 2026-11-20

Promises to keep
  <id>  2 days late  王伟: price list

Days to remember
  <id>  2026-11-22   王伟: birthday (56)
== guanxi-send mail
== set -a; . "$HOME/.config/guanxi/send.env"; guanxi-send dingtalk --days 1
== guanxi remind --days 90 --only occasion,holiday --format ics >"$HOME/guanxi.new" && mv "$HOME/guanxi.new" "$HOME/guanxi.ics"
== guanxi remind --as-of 2027-01-29
Fri 2027-01-29

Promises to keep
  <id>  2 months late  王伟: price list
$ grep -c ^Subject mailed; cat posted; grep -c ^BEGIN:VEVENT ~/guanxi.ics
1
url = "https://robot.example/send?access_token=t0&x=1"
1
