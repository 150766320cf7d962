# People and organisations in every format; nothing found is no error.
$ guanxi init -q
$ guanxi list
$ guanxi list --json
{"schema":"guanxi.list/1","people":[]}
$ guanxi list --format jsonl
$ guanxi list --format tsv
handle	name	pinyin	org	title	city	country	timezone	tier	email	phone	wechat	birthday	last_contact	last_in_person	next_due
$ guanxi list --format csv
handle,name,pinyin,org,title,city,country,timezone,tier,email,phone,wechat,birthday,last_contact,last_in_person,next_due\r
$ guanxi list --orgs
$ guanxi list --orgs --json
{"schema":"guanxi.list/1","orgs":[]}
$ guanxi add 王伟 --org 华为 --title 总经理 --tier A --tag vip --city 深圳 --country CN --email ww@example.com --phone +8613800138000 --wechat ww --birthday 1970-05-12 --timezone Asia/Shanghai -q
$ guanxi add 李明 --org 华为 --tier B --country CN --city 武汉 -q
$ guanxi add Klaus Weber --org 'Weber, Söhne & Co. "Pumpen"' --country DE --tag vip -q
$ guanxi add '=cmd|calc' --title '+1+1' --handle formula --city '@SUM(A1)' --department '-2' -q
$ guanxi cadence wangwei 2w -q
$ guanxi log wangwei tea -k tea -d 2026-11-18 -q
$ guanxi list
handle       name         firm              title   tier  last        next
formula      =cmd|calc                      +1+1
klaus-weber  Klaus Weber  Weber, Söhne & …
liming       李明         华为                      B
wangwei      王伟         华为              总经理  A     2026-11-18  2026-12-02
$ guanxi list --json
{"schema":"guanxi.list/1","people":[{"handle":"formula","name":"=cmd|calc","pinyin":"cmdcalc","org":null,"title":"+1+1","city":"@SUM(A1)","country":null,"timezone":null,"tier":null,"email":null,"phone":null,"wechat":null,"birthday":null,"last_contact":null,"last_in_person":null,"next_due":null},{"handle":"klaus-weber","name":"Klaus Weber","pinyin":"klaus weber","org":"Weber, Söhne & Co. \"Pumpen\"","title":null,"city":null,"country":"DE","timezone":null,"tier":null,"email":null,"phone":null,"wechat":null,"birthday":null,"last_contact":null,"last_in_person":null,"next_due":null},{"handle":"liming","name":"李明","pinyin":"li ming","org":"华为","title":null,"city":"武汉","country":"CN","timezone":null,"tier":"B","email":null,"phone":null,"wechat":null,"birthday":null,"last_contact":null,"last_in_person":null,"next_due":null},{"handle":"wangwei","name":"王伟","pinyin":"wang wei","org":"华为","title":"总经理","city":"深圳","country":"CN","timezone":"Asia/Shanghai","tier":"A","email":"ww@example.com","phone":"+8613800138000","wechat":"ww","birthday":"1970-05-12","last_contact":"2026-11-18","last_in_person":"2026-11-18","next_due":"2026-12-02"}]}
$ guanxi list --format jsonl
{"handle":"formula","name":"=cmd|calc","pinyin":"cmdcalc","org":null,"title":"+1+1","city":"@SUM(A1)","country":null,"timezone":null,"tier":null,"email":null,"phone":null,"wechat":null,"birthday":null,"last_contact":null,"last_in_person":null,"next_due":null}
{"handle":"klaus-weber","name":"Klaus Weber","pinyin":"klaus weber","org":"Weber, Söhne & Co. \"Pumpen\"","title":null,"city":null,"country":"DE","timezone":null,"tier":null,"email":null,"phone":null,"wechat":null,"birthday":null,"last_contact":null,"last_in_person":null,"next_due":null}
{"handle":"liming","name":"李明","pinyin":"li ming","org":"华为","title":null,"city":"武汉","country":"CN","timezone":null,"tier":"B","email":null,"phone":null,"wechat":null,"birthday":null,"last_contact":null,"last_in_person":null,"next_due":null}
{"handle":"wangwei","name":"王伟","pinyin":"wang wei","org":"华为","title":"总经理","city":"深圳","country":"CN","timezone":"Asia/Shanghai","tier":"A","email":"ww@example.com","phone":"+8613800138000","wechat":"ww","birthday":"1970-05-12","last_contact":"2026-11-18","last_in_person":"2026-11-18","next_due":"2026-12-02"}
$ guanxi list --format tsv
handle	name	pinyin	org	title	city	country	timezone	tier	email	phone	wechat	birthday	last_contact	last_in_person	next_due
formula	'=cmd|calc	cmdcalc		'+1+1	'@SUM(A1)										
klaus-weber	Klaus Weber	klaus weber	Weber, Söhne & Co. "Pumpen"			DE									
liming	李明	li ming	华为		武汉	CN		B							
wangwei	王伟	wang wei	华为	总经理	深圳	CN	Asia/Shanghai	A	ww@example.com	+8613800138000	ww	1970-05-12	2026-11-18	2026-11-18	2026-12-02
$ guanxi list --format csv
handle,name,pinyin,org,title,city,country,timezone,tier,email,phone,wechat,birthday,last_contact,last_in_person,next_due\r
formula,'=cmd|calc,cmdcalc,,'+1+1,'@SUM(A1),,,,,,,,,,\r
klaus-weber,Klaus Weber,klaus weber,"Weber, Söhne & Co. ""Pumpen""",,,DE,,,,,,,,,\r
liming,李明,li ming,华为,,武汉,CN,,B,,,,,,,\r
wangwei,王伟,wang wei,华为,总经理,深圳,CN,Asia/Shanghai,A,ww@example.com,+8613800138000,ww,1970-05-12,2026-11-18,2026-11-18,2026-12-02\r
$ guanxi list --tier A --format tsv | cut -f1
handle
wangwei
$ guanxi list --tag vip --format tsv | cut -f1
handle
klaus-weber
wangwei
$ guanxi list --tag vip --country cn --format tsv | cut -f1
handle
wangwei
$ guanxi list --org 华为 --format tsv | cut -f1
handle
liming
wangwei
$ guanxi list --city 武汉 --format tsv | cut -f1
handle
liming
$ guanxi list --tier C
$ guanxi list wangwei liming --format tsv | cut -f1
handle
wangwei
liming
$ guanxi list nobody
! guanxi: no person is called 'nobody'
! hint: see guanxi list
[3]
$ guanxi list --org nobody
! guanxi: no organisation is called 'nobody'
! hint: see guanxi list --orgs, or make it: guanxi add-org 'nobody'
[3]
$ guanxi list --orgs
handle                 name                         people
huawei                 华为                              2
weber-sohne-co-pumpen  Weber, Söhne & Co. "Pumpen"       1
$ guanxi list --orgs --format jsonl
{"handle":"huawei","name":"华为","parent":null,"city":null,"country":null,"people":2}
{"handle":"weber-sohne-co-pumpen","name":"Weber, Söhne & Co. \"Pumpen\"","parent":null,"city":null,"country":null,"people":1}
$ guanxi list --orgs --format csv
handle,name,parent,city,country,people\r
huawei,华为,,,,2\r
weber-sohne-co-pumpen,"Weber, Söhne & Co. ""Pumpen""",,,,1\r
# A due day in a closure moves before it, and a pause holds it back: the same day as cadence and remind tell.
$ guanxi add 陈静 --country CN --tier B -q; guanxi cadence chenjing 4w -q; guanxi log chenjing a call -k call -d 2026-09-05 -q
$ GUANXI_NOW=2026-09-10T09:00:00+08:00 guanxi list chenjing --format tsv | tail -1 | cut -f16
2026-09-30
$ GUANXI_NOW=2026-09-10T09:00:00+08:00 guanxi cadence chenjing --json | grep -o '"next":"[^"]*"'
"next":"2026-09-30"
$ GUANXI_NOW=2026-09-10T09:00:00+08:00 guanxi cadence chenjing pause --until 2026-11-02 -q
$ GUANXI_NOW=2026-09-10T09:00:00+08:00 guanxi list chenjing --format tsv | tail -1 | cut -f16
2026-11-02
$ GUANXI_NOW=2026-09-10T09:00:00+08:00 guanxi cadence chenjing --json | grep -o '"next":"[^"]*"'
"next":"2026-11-02"

# Who holds several posts is listed at each of the firms, with the post there.
$ guanxi add 郑国栋 --org 华为 --title 副总裁 -q
$ guanxi edit 郑国栋 --also '青石泵业, 董事' -q
$ guanxi list --org 青石泵业 --format tsv | cut -f1,4,5
handle	org	title
zhengguodong	青石泵业	董事
$ guanxi list --org 华为 --format tsv | cut -f1,4,5
handle	org	title
liming	华为	
wangwei	华为	总经理
zhengguodong	华为	副总裁
