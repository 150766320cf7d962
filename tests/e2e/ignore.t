# Of whom one ignores nothing comes up by itself; what was promised still does.
$ guanxi add 王伟 --org 青石 --birthday 1968-11-22 --country CN -q; guanxi cadence wangwei 1w --in-person 2w -q; guanxi log wangwei tea -d 2026-11-01 --promise 'send the list' --by 2026-11-19 -q
$ guanxi add Klaus Weber -q
$ guanxi remind
Fri 2026-11-20

Promises to keep
  <id>    1 day late    王伟 (青石): send the list

Get in touch
  c-<id>  12 days late  王伟 (青石)

Meet face to face
  m-<id>  5 days late   王伟 (青石)

Days to remember
  <id>    2026-11-22    王伟 (青石): birthday (58)
$ guanxi edit wangwei --ignore
changed wangwei  王伟 (青石); remind brings up nothing of them by itself
$ guanxi remind
Fri 2026-11-20

Promises to keep
  <id>  1 day late  王伟 (青石): send the list
$ guanxi cadence; guanxi cadence wangwei --json; guanxi show wangwei
handle   name  every  in person  by      last        status
wangwei  王伟  off    off        person  2026-11-01  ignored
{"schema":"guanxi.cadence/1","people":[{"handle":"wangwei","name":"王伟","every":"off","max":null,"in_person":"off","source":"person","last":"2026-11-01","next":null,"overdue_days":null,"urgency":null,"status":"ignored","paused_until":null,"typical_days":null}]}
王伟  Wáng Wěi  wangwei
  at         青石 (qingshi)
  where      CN
  contact    last 2026-11-01 (2 weeks ago); ignored: no reminder of them
  in person  last 2026-11-01 (2 weeks ago); ignored: no reminder of them
  warmth     27 of 100
  birthday   <id>  1968-11-22; next 2026-11-22 (in 2 days)
  promised   <id>  2026-11-19  send the list
  our word   1 open, late
  history    <id>  2026-11-01  meeting  tea
$ guanxi undo; guanxi remind --count; guanxi redo -q; guanxi remind --count
took back: changed wangwei  王伟 (青石); remind brings up nothing of them by itself
4
1
# The rhythm is kept for the day on which they come up again.
$ guanxi edit wangwei --no-ignore; guanxi remind --format ids | wc -l; guanxi cadence
changed wangwei  王伟 (青石); remind brings them up again
4
handle   name  every  in person  by      last        next        status
wangwei  王伟  1w     2w         person  2026-11-01  2026-11-08  lapsed
# New contact, a rhythm and a firm's rhythm change nothing while they are ignored.
$ guanxi edit wangwei --ignore -q; guanxi cadence wangwei 3d -q; guanxi cadence --org 青石 1d -q; guanxi remind --only contact,in-person,occasion
$ guanxi edit wangwei --ignore
nothing changed: that is how it was already
$ guanxi edit wangwei --ignore --no-ignore
! guanxi: edit: --ignore or --no-ignore, not both
[2]
$ guanxi edit 青石 --ignore
! guanxi: --ignore does not apply to an organisation
[2]
