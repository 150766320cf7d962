# The way in: the warmest chains of ties, each step with its reason.
$ guanxi add 郑国栋 --org 青鹤集团 --title 副总裁 --city 武汉 -q
$ guanxi add 王伟 --org 青鹤净水 --title 总经理 --reports-to zhengguodong --introduced-by zhengguodong -q
$ guanxi add 李明 --org 青鹤净水 --reports-to wangwei -q; guanxi add 陈静 --org 青鹤净水 -q
$ guanxi add 'Klaus Weber' --handle weber -q
# Nobody leads anywhere as long as nobody was in contact: not even whom to ask is known.
$ guanxi path zhengguodong
no way to 郑国栋 (zhengguodong) is known
$ guanxi path zhengguodong --json
{"schema":"guanxi.path/1","to":"zhengguodong","from":null,"via":[],"paths":[],"ask":[]}
# One contact opens the firm: over the reporting lines, not by colleagues who are further off.
$ guanxi log liming dinner at the lake -k dinner -d 2026-11-12 -q
$ guanxi path wangwei
1. 15  you → 李明 → 王伟
   李明 (liming)    30  last met 8 days ago
   王伟 (wangwei)   50  李明 reports to them
$ guanxi path zhengguodong
1. 9  you → 李明 → 王伟 → 郑国栋
   李明 (liming)           30  last met 8 days ago
   王伟 (wangwei)          50  李明 reports to them
   郑国栋 (zhengguodong)   60  introduced 王伟
# A classmate who is close is worth more than a reporting line; both seen at one table is said.
$ guanxi relate weber zhengguodong --kind classmate --strength 4 --because 'Tongji, 1994' -q
$ guanxi log weber,liming lunch -k lunch -d 2026-10-30 -q; guanxi log weber call -k call -d 2026-11-18 -q
$ guanxi path zhengguodong
1. 27  you → Klaus Weber → 郑国栋
   Klaus Weber (weber)     36  last contact 2 days ago, met 3 weeks ago
   郑国栋 (zhengguodong)   75  is a classmate of Klaus Weber (Tongji, 1994)
2. 12  you → 李明 → 王伟 → 郑国栋
   李明 (liming)           39  last met 8 days ago
   王伟 (wangwei)          50  李明 reports to them
   郑国栋 (zhengguodong)   60  introduced 王伟
$ guanxi path zhengguodong -n 1 --json
{"schema":"guanxi.path/1","to":"zhengguodong","from":null,"via":[],"paths":[{"score":27.0,"steps":[{"who":"weber","name":"Klaus Weber","org":null,"kind":"contact","strength":36,"reason":"last contact 2 days ago, met 3 weeks ago","introduced_by":null,"last_contact":"2026-11-18"},{"who":"zhengguodong","name":"郑国栋","org":"青鹤集团","kind":"classmate","strength":75,"reason":"is a classmate of Klaus Weber (Tongji, 1994)","introduced_by":null,"last_contact":null}]}],"ask":[]}
# Narrow, and with the name of one kind of tie only.
$ COLUMNS=48 guanxi path zhengguodong -n 1
1. 27  you → Klaus Weber → 郑国栋
   Klaus Weber (weber)     36
     last contact 2 days ago, met 3 weeks ago
   郑国栋 (zhengguodong)   75
     is a classmate of Klaus Weber (Tongji,
     1994)
$ guanxi path zhengguodong --via reports-to
1. 10  you → 李明 → 王伟 → 郑国栋
   李明 (liming)           39  last met 8 days ago
   王伟 (wangwei)          50  李明 reports to them
   郑国栋 (zhengguodong)   50  王伟 reports to them
$ guanxi path zhengguodong --via kin
no way to 郑国栋 (zhengguodong) over ties of kind kin is known
whom to ask
  李明 (liming)         39  is among your warmest ties
  Klaus Weber (weber)   36  is among your warmest ties
$ guanxi path zhengguodong --via classmate --via kin -n 1 --json
{"schema":"guanxi.path/1","to":"zhengguodong","from":null,"via":["classmate","kin"],"paths":[{"score":27.0,"steps":[{"who":"weber","name":"Klaus Weber","org":null,"kind":"contact","strength":36,"reason":"last contact 2 days ago, met 3 weeks ago","introduced_by":null,"last_contact":"2026-11-18"},{"who":"zhengguodong","name":"郑国栋","org":"青鹤集团","kind":"classmate","strength":75,"reason":"is a classmate of Klaus Weber (Tongji, 1994)","introduced_by":null,"last_contact":null}]}],"ask":[]}
# Somebody whom one knows is one step away, and may be reached through others who know them better.
$ guanxi log zhengguodong a word at the fair -k event -d 2026-01-20 -q
$ guanxi path zhengguodong
1. 27  you → Klaus Weber → 郑国栋
   Klaus Weber (weber)     36  last contact 2 days ago, met 3 weeks ago
   郑国栋 (zhengguodong)   75  is a classmate of Klaus Weber (Tongji, 1994)
2. 12  you → 李明 → 王伟 → 郑国栋
   李明 (liming)           39  last met 8 days ago
   王伟 (wangwei)          50  李明 reports to them
   郑国栋 (zhengguodong)   60  introduced 王伟
3.  6  you → 郑国栋
   郑国栋 (zhengguodong)    6  last met 10 months ago
# Between two others, and not through oneself.
$ guanxi path zhengguodong --from chenjing
1. 9  陈静 → 王伟 → 郑国栋
   王伟 (wangwei)          15  works with 陈静 at 青鹤净水
   郑国栋 (zhengguodong)   60  introduced 王伟
$ guanxi path liming --from weber --json
{"schema":"guanxi.path/1","to":"liming","from":"weber","via":[],"paths":[{"score":22.5,"steps":[{"who":"zhengguodong","name":"郑国栋","org":"青鹤集团","kind":"classmate","strength":75,"reason":"is a classmate of Klaus Weber (Tongji, 1994)","introduced_by":null,"last_contact":"2026-01-20"},{"who":"wangwei","name":"王伟","org":"青鹤净水","kind":"introduced-by","strength":60,"reason":"was introduced by 郑国栋","introduced_by":"zhengguodong","last_contact":null},{"who":"liming","name":"李明","org":"青鹤净水","kind":"reports-to","strength":50,"reason":"reports to 王伟","introduced_by":null,"last_contact":"2026-11-12"}]}],"ask":[]}
# An attempt opens nothing, nor does what is to come; a tie to a firm leads to nobody in particular.
$ guanxi add 'Maria Alvarez' --org Copperfield --city 武汉 -q; guanxi add 'Tom Whitaker' --org Copperfield -q
$ guanxi log tom-whitaker --attempt -k call -q; guanxi log maria-alvarez fair -k event -d 2026-10-01 -q; guanxi relate maria-alvarez 青鹤集团 --kind client-of -q
$ guanxi path tom-whitaker
1. 3  you → Maria Alvarez → Tom Whitaker
   Maria Alvarez (maria-alvarez)   19  last met 7 weeks ago
   Tom Whitaker (tom-whitaker)     15  works with Maria Alvarez at Copperfield
$ GUANXI_NOW=2026-09-01 guanxi path tom-whitaker
no way to Tom Whitaker (tom-whitaker) is known
whom to ask
  郑国栋 (zhengguodong)    8  is among your warmest ties
# A contact of long ago is still a way, of the weakest.
$ GUANXI_NOW=2036-01-01 guanxi path weber
1. 5  you → Klaus Weber
   Klaus Weber (weber)      5  last contact 9 years ago, met 9 years ago
2. 4  you → 郑国栋 → Klaus Weber
   郑国栋 (zhengguodong)    5  last met 9 years ago
   Klaus Weber (weber)     75  is a classmate of 郑国栋 (Tongji, 1994)
# In the reporting line downwards, and with a relation that has no strength of its own.
$ guanxi relate chenjing weber --kind townsman -q; guanxi path chenjing
1.  14  you → Klaus Weber → 陈静
   Klaus Weber (weber)     36  last contact 2 days ago, met 3 weeks ago
   陈静 (chenjing)         40  comes from the same town as Klaus Weber
2.   6  you → 李明 → 陈静
   李明 (liming)           39  last met 8 days ago
   陈静 (chenjing)         15  works with 李明 at 青鹤净水
3. 0.5  you → 郑国栋 → 王伟 → 陈静
   郑国栋 (zhengguodong)    6  last met 10 months ago
   王伟 (wangwei)          60  was introduced by 郑国栋
   陈静 (chenjing)         15  works with 王伟 at 青鹤净水
# Mistakes.
$ guanxi path
! guanxi: path: WHO is missing
! hint: see guanxi path --help
[2]
$ guanxi path nobody
! guanxi: no person is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi path 青鹤集团
! guanxi: no person is called '青鹤集团'
! hint: see guanxi list
[3]
$ guanxi path weber --from 'Klaus Weber'
! guanxi: both names mean Klaus Weber
! hint: name two people
[2]
$ guanxi path weber --via clasmate
! guanxi: --via does not know 'clasmate'
! hint: did you mean classmate? it takes: classmate, townsman, colleague, former-colleague, comrade, kin, spouse, friend, neighbour, partner, mentor, introduced-by, client-of, assistant-of, reports-to
[2]
$ guanxi path weber -n 0
! guanxi: --limit takes a whole number from 1 to 50, not '0'
[2]
$ guanxi path weber -n many
! guanxi: --limit takes a whole number from 1 to 50, not 'many'
[2]
$ guanxi path weber liming
! guanxi: path: unexpected argument 'liming'
! hint: see guanxi path --help
[2]
$ guanxi edit weber --email weber@example.de -q; guanxi -c user.emails=Weber@example.de path weber
! guanxi: Klaus Weber is you, by user.emails or user.phones
! hint: name somebody else, or --from WHO
[2]
$ guanxi -c user.emails=Weber@example.de path weber --from chenjing -n 1
1. 40  陈静 → Klaus Weber
   Klaus Weber (weber)   40  comes from the same town as 陈静
# The dead lead to nobody, and no way leads to them.
$ guanxi edit wangwei --died 2026-11-01 -q; guanxi path zhengguodong --via reports-to --via introduced-by
1. 6  you → 郑国栋
   郑国栋 (zhengguodong)    6  last met 10 months ago
$ guanxi path wangwei
! guanxi: 王伟 (青鹤净水) has died: no way leads there, and none begins there
! hint: see what is recorded of them: guanxi show wangwei
[2]
$ guanxi path zhengguodong --from wangwei
! guanxi: 王伟 (青鹤净水) has died: no way leads there, and none begins there
! hint: see what is recorded of them: guanxi show wangwei
[2]
