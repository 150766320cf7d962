# What is put down ahead of its day is planned until somebody says that it took place.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ guanxi init -q
$ guanxi add Yves --org Sample -q
$ guanxi log yves first talk -d 2026-10-20 -k call -q
$ guanxi cadence yves 2w
Yves (Sample): every 2w
$ guanxi log yves 'the new offer' -d '2026-11-28 15:00' --place Suzhou
<id>  2026-11-28  meeting (in-person, planned)  Yves (Sample)  next due 2026-11-03
$ guanxi remind
Fri 2026-11-27

Planned
  <id>  2026-11-28  Yves (Sample): the new offer  15:00, guanxi brief yves
$ guanxi history yves --format tsv | cut -f 2,4,6,13
kind	date	text	stage
meeting	2026-11-28	the new offer	planned
call	2026-10-20	first talk	happened
$ guanxi list --format tsv | cut -f 1,14
handle	last_contact
yves	2026-10-20
$ guanxi brief yves | grep -A3 'Coming up'
Coming up
  2026-11-03  next contact due (every 2w), 3 weeks ago
  2026-11-28  planned: meeting with Yves: the new offer, tomorrow
\
$ guanxi remind --only planned --format json
{"schema":"guanxi.remind/1","date":"2026-11-27","until":"2026-11-27","items":[{"id":"<id>","kind":"planned","who":"yves","org":"Sample","date":"2026-11-28","due_in_days":1,"title":"the new offer","why":"meeting, 15:00, Suzhou","suggestion":"guanxi brief yves","sensitive":false,"name":"Yves"}],"more":0}
# Later the digest asks, and the reminder to get in touch goes on.
%env GUANXI_NOW=2026-12-01T09:00:00+08:00
$ guanxi remind -v
Tue 2026-12-01

Planned
  <id>    2026-11-28  Yves (Sample): the new offer
                       meeting, 15:00, Suzhou; did it take place? guanxi done
                       <id>, or with --dropped

Get in touch
  c-<id>  2026-11-03  Yves (Sample)
                       every 2w, last 2026-10-20, lapsed
$ guanxi list --format tsv | cut -f 1,14
handle	last_contact
yves	2026-10-20
$ id=$(guanxi remind --only planned --format jsonl | sed -n 's/.*"id":"\([^"]*\)".*/\1/p'); guanxi done $id --broken; guanxi done $id; guanxi done $id
confirmed <id>  2026-11-28  meeting with Yves
! guanxi: only a promise can be broken
! guanxi: <id> took place already: it is in the history
[2]
$ guanxi remind
$ guanxi list --format tsv | cut -f 1,14
handle	last_contact
yves	2026-11-28
# undo takes the answer back; dropped it is no contact.
$ guanxi undo -q; id=$(guanxi remind --only planned --format jsonl | sed -n 's/.*"id":"\([^"]*\)".*/\1/p'); guanxi done $id --dropped; guanxi done $id
dropped <id>  2026-11-28  meeting with Yves
! guanxi: the meeting <id> was dropped already
[2]
$ guanxi remind --only planned
$ guanxi history yves -n 1
id     kind     via        date        who   what
<id>  meeting  in-person  2026-11-28  Yves  (dropped) the new offer
$ guanxi list --format tsv | cut -f 1,14
handle	last_contact
yves	2026-10-20
# One that took place before its day; one from a batch.
$ echo '{"who":["yves"],"text":"fair","date":"2026-12-02"}' | guanxi log --batch
logged 1 interaction
$ id=$(guanxi remind --only planned --format jsonl | sed -n 's/.*"id":"\([^"]*\)".*/\1/p'); guanxi snooze $id 1d; guanxi remind --only planned; guanxi done $id
snoozed <id> (planned) until 2026-12-02
confirmed <id>  2026-12-01  meeting with Yves
