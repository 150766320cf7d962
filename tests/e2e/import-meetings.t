# Attendance reports and chats: one entry a meeting, one a person and day, and never what was said.
$ guanxi config set user.name 'Sam Seller' -q; cd "$DATA/exchange/samples"
$ guanxi import zoom/participants_ja_2020.csv
+ wangxiaoman  王小满
+ person  佐倉 みのり
imported 1 file: 2 new, 0 changed, 1 interaction
$ guanxi import google/meet_attendance.csv
! guanxi: google/meet_attendance.csv:1: the report tells no day of the meeting
! hint: add its day: --date 2026-03-18; a day in the file's name is understood too
[2]
$ guanxi import google/meet_attendance.csv --date 2026-03-18
+ marta-quill  Marta Quill
imported 1 file: 1 new, 0 changed, 1 interaction, 1 up to date
$ guanxi import 'whatsapp/WhatsApp Chat mit Grete Böhm.txt' qq/王小满.txt
+ grete-bohm  Grete Böhm
imported 2 files: 1 new, 0 changed, 2 interactions, 1 skipped
! guanxi: qq/王小满.txt:9: 王小满 is skipped: may be wangxiaoman (王小满); --accept-names takes them for one
$ guanxi history --format tsv | cut -f2-6
kind	via	date	who	text
message	other	2026-03-20	grete-bohm	1 message
message	other	2026-03-18	grete-bohm	3 messages
meeting	meet	2026-03-18	marta-quill, wangxiaoman	
meeting	zoom	2026-03-18	person, wangxiaoman	
$ guanxi import 'whatsapp/WhatsApp Chat mit Grete Böhm.txt' qq/王小满.txt
nothing new: 2 records known already, 1 skipped
! guanxi: qq/王小满.txt:9: 王小满 is skipped: may be wangxiaoman (王小满); --accept-names takes them for one
$ guanxi show grete-bohm
Grete Böhm  grete-bohm
  contact  last 2026-03-20 (8 months ago)
  warmth   7 of 100
  history  <id>  2026-03-20  message  1 message
  history  <id>  2026-03-18  message  3 messages
