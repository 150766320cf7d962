# What people write for a time zone is known, and the tz database's name for it is offered.
$ guanxi add 王示例 --timezone Asia/Beijing
! guanxi: no time zone is called 'Asia/Beijing'
! hint: did you mean Asia/Shanghai?
[2]
$ guanxi add 王示例 --timezone 北京时间
! guanxi: no time zone is called '北京时间'
! hint: did you mean Asia/Shanghai?
[2]
$ guanxi add 王示例 --timezone UTC+8
! guanxi: no time zone is called 'UTC+8'
! hint: did you mean Asia/Shanghai?
[2]
$ guanxi add 王示例 --timezone CST
! guanxi: no time zone is called 'CST'
! hint: did you mean Asia/Shanghai or America/Chicago?
[2]
$ guanxi add 王示例 --timezone Nowhere/Land
! guanxi: no time zone is called 'Nowhere/Land'
! hint: a name of the tz database, as Asia/Shanghai
[2]
$ guanxi -c user.timezone=Beijing list
! guanxi: -c: user.timezone cannot be 'Beijing'
! hint: it takes a name of the tz database; did you mean Asia/Shanghai?
[2]
$ guanxi config set user.timezone 'GMT+8'
! guanxi: user.timezone cannot be 'GMT+8'
! hint: it takes a name of the tz database; did you mean Asia/Shanghai?
[2]
$ guanxi list
# A name of old stands for the one of today, which every machine has.
$ guanxi add 王示例 --timezone PRC
added wangshili  王示例
$ guanxi list --format jsonl | grep -o '"timezone":[^,]*'
"timezone":"Asia/Shanghai"
# Cards: names of old and distances from UTC; a country that is all in one zone tells more than a distance.
$ guanxi import "$DATA/exchange/vcard/zones.vcf"
+ mara-exampler  Mara Exampler
+ otto-beispiel  Otto Beispiel
+ pat-sample  Pat Sample
+ quinn-probe  Quinn Probe
imported 1 file: 4 new, 0 changed, 1 up to date
! guanxi: $SOURCE/tests/data/exchange/vcard/zones.vcf:27: TZ: 'Somewhere' does not name a time zone of the tz database
$ guanxi list --format jsonl | grep -o '"handle":[^,]*\|"country":[^,]*\|"timezone":[^,]*'
"handle":"mara-exampler"
"country":null
"timezone":"Asia/Shanghai"
"handle":"otto-beispiel"
"country":"DE"
"timezone":null
"handle":"pat-sample"
"country":"US"
"timezone":"Etc/GMT+5"
"handle":"quinn-probe"
"country":null
"timezone":null
"handle":"wangshili"
"country":null
"timezone":"Asia/Shanghai"
