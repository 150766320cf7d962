# The digest in a status bar and on the desktop.
$ guanxi init -q
# Nothing due: no number is 0, waybar's module hides, and no notification comes.
$ guanxi remind --count
0
$ guanxi remind --format waybar
{"text":"","alt":"none","tooltip":"","class":"none","percentage":0}
$ mkdir bin; cat >bin/notify-send <<'END'
> #!/bin/sh
> for word; do printf '[%s]\n' "$word"; done >>"$WORK/notified"; exit ${NOTIFY_CODE:-0}
> END
$ chmod +x bin/notify-send
%env PATH=$WORK/bin:$PATH
$ guanxi remind --notify; test -e notified
[1]
$ guanxi add 王伟 --org '<b>青石</b> & Co' -q; guanxi add Klaus Weber --org Norderelbe -q; guanxi cadence klaus 1w -q
$ guanxi log wangwei the tender -d 2026-11-10 -q --promise 'send the <price> list' --by 2026-11-18
$ guanxi log klaus quarrel -d 2026-11-11 -q --sensitive --promise 'talk to his boss' --by 2026-11-19
# tmux, polybar
$ guanxi remind --count
3
$ guanxi remind --count --only promise
2
$ guanxi remind --count -n 2
2
$ guanxi remind --count --exit-code
3
[10]
# waybar
$ guanxi remind --format waybar
{"text":"3","alt":"overdue","tooltip":"Fri 2026-11-20\n\nPromises to keep\n  <id>    2 days late  王伟 (&lt;b&gt;青石&lt;/b&gt; &amp; Co): send the &lt;price&gt; list\n  <id>    1 day late   Klaus Weber (Norderelbe)  sensitive\n\nGet in touch\n  c-<id>  2 days late  Klaus Weber (Norderelbe)","class":"overdue","percentage":100}
# The desktop: what is sensitive is not there, and what the data says is no markup.
$ guanxi remind --notify; cat notified
[--app-name=guanxi]
[--]
[3 reminders, 3 overdue]
[Promised to 王伟 (&lt;b&gt;青石&lt;/b&gt; &amp; Co): send the &lt;price&gt; list
Get in touch with Klaus Weber (Norderelbe)
… 1 more]
# Told once a day under a name; each is told again on the next.
$ rm notified; guanxi remind --notify --once desk; guanxi remind --notify --once desk; wc -l <notified
6
$ guanxi log klaus x -d 2026-11-12 -q --promise 'a second list' --by 2026-11-20; guanxi remind --notify --once desk; tail -n 2 notified
[1 reminder]
[Promised to Klaus Weber (Norderelbe): a second list]
# A number tells nothing of the items: they stay to be told.
$ guanxi config set remind.once cron -q; guanxi remind --count; guanxi remind --format waybar >/dev/null; guanxi remind | wc -l; guanxi remind | wc -l; guanxi remind --count
4
9
0
4
# Where it cannot be shown it counts as not given.
$ NOTIFY_CODE=1 guanxi remind --notify --once lost
! guanxi: notify-send failed with exit code 1
! hint: it needs the desktop's session: DBUS_SESSION_BUS_ADDRESS tells it where from cron
[1]
$ PATH=$(dirname "$(command -v guanxi)") guanxi remind --notify --once lost
! guanxi: notify-send is not installed
! hint: apt-get install libnotify-bin; or read it here: guanxi remind
[1]
$ guanxi remind --once lost --count
4
# What does not go together
$ guanxi remind --count --notify
! guanxi: remind: --count or --notify, not both
[2]
$ guanxi remind --count --json
! guanxi: remind: --count does not go with --format json
! hint: leave one of them out
[2]
$ guanxi remind --notify --format html
! guanxi: remind: --notify does not go with --format html
! hint: leave one of them out
[2]
$ guanxi remind --format waybar -v
! guanxi: remind: -v does not go with --count, --notify or --format waybar
! hint: they have no room for it
[2]
