# Taking people over from vCards.
$ guanxi import "$DATA/exchange/vcard/v4.vcf" --dry-run
+ marta-quill  Marta Quill (Harrow & Pine)
imported 1 file: 1 new, 0 changed
! guanxi: nothing was written: this was a dry run
$ guanxi list
! guanxi: there is no database yet at '$HOME/.local/share/guanxi/guanxi.db'
! hint: begin with: guanxi add NAME --org FIRM   (or guanxi init)
[1]

# A dry run makes no database; the import does.
$ guanxi import "$DATA/exchange/vcard/v4.vcf" "$DATA/exchange/vcard/apple_3.0.vcf" --tag phone --tier b
+ marta-quill  Marta Quill (Harrow & Pine)
+ wangxiaoman  王小满 (青石泵业)
+ lena-leap  Lena Leap
+ chenwunian  陈无年
imported 2 files: 4 new, 0 changed
$ guanxi show marta-quill
Marta Quill  marta-quill  tier B
  at        Harrow & Pine (harrow-pine), CFO, Finance
  where     America/New_York, now 20:00
  language  en
  email     marta.quill@example.com (work)
  phone     +1-202-555-0124 (mobile)
  tags      customer, phone, vip
  contact   never contacted
  birthday  <id>  --05-14; next 2027-05-14 (in 5 months)
  day       <id>  anniversary 2009-06-20; next 2027-06-20 (in 7 months)
  role      <id>  2026-11-20  Budget holder
  note      <id>  2026-11-20  Likes, long walks
  told by   vcard, 2026-11-20 (today): department, language, org, timezone,
            title
$ guanxi show wangxiaoman
王小满  Wáng Xiǎomǎn  wangxiaoman  tier B
  at        青石泵业 (qingshibengye), 客户经理, 销售部 / 华东组
  email     xiaoman.wang@example.cn (work)
  phone     +86 199 0000 0001 (mobile)
  wechat    wxm_demo
  tags      phone
  contact   never contacted
  day       <id>  anniversary 2020-06-20; next 2027-06-20 (in 7 months)
  day       <id>  lunar birthday lunar 1991-08-15; next 2027-09-15 (in 9
            months)
  birthday  <id>  1991-09-22; next 2027-09-22 (in 10 months)
  told by   vcard, 2026-11-20 (today): department, org, title

# A second run changes nothing and leaves no entry.
$ guanxi import "$DATA/exchange/vcard/v4.vcf" "$DATA/exchange/vcard/apple_3.0.vcf" --tag phone --tier b
nothing new: 4 people up to date
$ guanxi undo --list
id     when              command  what
<id>  2026-11-20 09:00  import   import of 2 files: 4 new, 0 changed

# A folder, in the order of its paths; who is known by uid gets what is missing.
$ guanxi import "$DATA/exchange/vcard/khard"
+ idris-vane  Idris Vane
imported 2 files: 1 new, 0 changed, 1 up to date
! guanxi: $SOURCE/tests/data/exchange/vcard/khard/00000000-0000-4000-8000-000000000001.vcf:8: BDAY: no date is understood in 'circa 1979'
$ guanxi import "$DATA/exchange/vcard/khard" --json --dry-run
{"schema":"guanxi.import/1","people":[{"handle":"marta-quill","name":"Marta Quill","action":"unchanged","adds":[],"kept":[],"renewed":[],"source":"$SOURCE/tests/data/exchange/vcard/khard/00000000-0000-4000-8000-000000000001.vcf:1"},{"handle":"idris-vane","name":"Idris Vane","action":"unchanged","adds":[],"kept":[],"renewed":[],"source":"$SOURCE/tests/data/exchange/vcard/khard/00000000-0000-4000-8000-000000000003.vcf:1"}],"new":0,"changed":0,"unchanged":2,"skipped":0,"firms":0,"interactions":0,"promises":0,"roles":0,"known_records":0,"dry_run":true}
! guanxi: $SOURCE/tests/data/exchange/vcard/khard/00000000-0000-4000-8000-000000000001.vcf:8: BDAY: no date is understood in 'circa 1979'
! guanxi: nothing was written: this was a dry run
$ guanxi undo
took back: import of 2 files: 1 new, 0 changed
$ guanxi undo
took back: import of 2 files: 4 new, 0 changed
$ guanxi list

# What is stored stays, and what the file says otherwise is said.
$ guanxi add 王小满 --org 青石泵业 --title 总经理 --phone 199-0000-0001 --city 杭州
added wangxiaoman  王小满 (青石泵业)
! guanxi: new organisation qingshibengye  青石泵业
$ guanxi import - --verbose <<END
> BEGIN:VCARD
> VERSION:3.0
> FN:王小满
> ORG:青石泵业;销售部
> TITLE:客户经理
> TEL;TYPE=CELL:+86 199 0000 0001
> ADR:;;;宁波;;;中国
> X-SPOUSE:林夏
> NOTE:爱喝龙井
> END:VCARD
> END
~ wangxiaoman  王小满 (青石泵业)  adds: country, department, note
imported 1 file: 0 new, 1 changed
! guanxi: stdin:1: 王小满: kept city 杭州, file says 宁波
! guanxi: stdin:1: 王小满: kept title 总经理, file says 客户经理
! guanxi: stdin:1: 王小满: spouse '林夏' is not known, or several are: left out
$ guanxi show wangxiaoman
王小满  Wáng Xiǎomǎn  wangxiaoman
  at       青石泵业 (qingshibengye), 总经理, 销售部
  where    杭州, CN
  phone    199-0000-0001
  contact  never contacted
  note     <id>  2026-11-20  爱喝龙井
  told by  vcard, 2026-11-20 (today): country, department, org

# Nothing is guessed.
$ guanxi add 王小满 --org 明礁
added wangxiaoman-2  王小满 (明礁)
! guanxi: there is already wangxiaoman  王小满 (青石泵业); guanxi merge makes two records one
! guanxi: new organisation mingjiao  明礁
$ guanxi import - <<END
> BEGIN:VCARD
> VERSION:3.0
> FN:王小满
> END:VCARD
> BEGIN:VCARD
> VERSION:3.0
> FN:Tony
> TEL;TYPE=CELL:+86 199 0000 0001
> END:VCARD
> BEGIN:VCARD
> VERSION:3.0
> FN:Nora Neu
> ORG:Neu & Co.
> END:VCARD
> END
+ nora-neu  Nora Neu (Neu & Co.)
imported 1 file: 1 new, 0 changed, 2 skipped
! guanxi: stdin:1: 王小满 is skipped: may be wangxiaoman (王小满, 青石泵业) or wangxiaoman-2 (王小满, 明礁)
! guanxi: stdin:5: Tony is skipped: shares an e-mail address, phone number or WeChat id with wangxiaoman (王小满, 青石泵业) under another name

# A superior may stand behind those who report to them; undo takes all of it back, and a merge too.
$ guanxi import - <<END
> BEGIN:VCARD
> VERSION:3.0
> FN:Ann Low
> ORG:Low Ltd
> X-MANAGER:Bob High
> END:VCARD
> BEGIN:VCARD
> VERSION:3.0
> FN:Bob High
> ORG:Low Ltd
> END:VCARD
> END
+ ann-low  Ann Low (Low Ltd)
+ bob-high  Bob High (Low Ltd)
imported 1 file: 2 new, 0 changed
$ guanxi show ann-low
Ann Low  ann-low
  at          Low Ltd (low)
  reports to  Bob High (bob-high)
  contact     never contacted
  told by     vcard, 2026-11-20 (today): org
$ guanxi undo && guanxi undo && guanxi undo && guanxi undo
took back: import of 1 file: 2 new, 0 changed
took back: import of 1 file: 1 new, 0 changed
took back: added wangxiaoman-2  王小满 (明礁); new: mingjiao  明礁
took back: import of 1 file: 0 new, 1 changed
$ guanxi show wangxiaoman
王小满  Wáng Xiǎomǎn  wangxiaoman
  at       青石泵业 (qingshibengye), 总经理
  where    杭州
  phone    199-0000-0001
  contact  never contacted
$ guanxi list
handle       name    firm      title   city
wangxiaoman  王小满  青石泵业  总经理  杭州

# All or nothing: a file that is cut off, one of no format, one that is not there.
$ guanxi import "$DATA/exchange/vcard/v4.vcf" "$DATA/exchange/vcard/cut_off.vcf"
! guanxi: $SOURCE/tests/data/exchange/vcard/cut_off.vcf:5: the card that begins here has no END:VCARD
! hint: the file is cut off: export it again
[2]
$ echo nothing > note.txt
$ guanxi import note.txt
! guanxi: the format of 'note.txt' is not recognised
! hint: guanxi help formats names what is read, and how to get such files
[2]
$ guanxi import note.txt --from vcard
! guanxi: note.txt:1: not a vCard file
! hint: it has to begin with BEGIN:VCARD
[2]
$ guanxi import missing.vcf
! guanxi: cannot read 'missing.vcf': No such file or directory
[1]
$ mkdir empty; guanxi import empty
! guanxi: there is no file to import in 'empty'
! hint: guanxi help formats names what is read, and how to get such files
[2]
$ guanxi import note.txt --from excel
! guanxi: import knows no format 'excel'
! hint: it knows: vcard, mbox, eml, ics, zoom, teams, meet, tencent-meeting, feishu-meeting, taskwarrior, trello, monica, hubspot-engagements, abook, friends, org, whatsapp, line, kakaotalk-text, qq, wechat-text, chat-text, todotxt, asana, attio, dingtalk, feishu, foxmail, google, hubspot, jira, kakaotalk, linkedin, outlook, pipedrive, salesforce, thunderbird, ticktick, todoist, wechat, wecom, zoho
[2]
$ guanxi import note.txt --tier 'A!'
! guanxi: 'A!' is no tier
! hint: a letter, as A, B or C
[2]
$ guanxi import
! guanxi: import: PATH is missing
! hint: see guanxi import --help
[2]
$ guanxi list --json | grep -c marta
0
[1]
