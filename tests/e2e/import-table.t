# A table of which no system is known: a map says which column is what.
$ printf '姓名,公司,手机,邮箱,备注,车牌\n王小满,青石泵业,13900000042,xiaoman.wang@example.cn,爱喝茶,沪A12345\n欧阳启明,青石泵业,13900000043,,,\n' > crm.csv
$ guanxi import crm.csv
! guanxi: the format of 'crm.csv' is not recognised
! hint: as a table: guanxi import 'crm.csv' --map 'name=姓名,org=公司,phone:mobile=手机,email=邮箱,note=备注'
[2]
$ guanxi import crm.csv --map 'name=姓名,org=公司,phone=手机,email=邮箱,note=备注'
+ wangxiaoman  王小满 (青石泵业)
+ ouyangqiming  欧阳启明 (青石泵业)
imported 1 file: 2 new, 0 changed
$ guanxi show wangxiaoman
王小满  Wáng Xiǎomǎn  wangxiaoman
  at       青石泵业 (qingshibengye)
  email    xiaoman.wang@example.cn
  phone    13900000042
  contact  never contacted
  note     <id>  2026-11-20  爱喝茶
  车牌     沪A12345
  told by  table, 2026-11-20 (today): org, 车牌
$ guanxi find 沪A12345
id           in      who                what
wangxiaoman  person  王小满 (青石泵业)  沪A12345
$ guanxi import crm.csv --map 'name=姓名,org=公司,phone=手机,email=邮箱,note=备注'
nothing new: 2 people up to date
$ sed -i s/王小满,青石泵业/王小满,蓝礁水务/ crm.csv; guanxi config set import.maps.crm 'name=姓名,org=公司,phone=手机,email=邮箱,note=备注' -q
$ guanxi import crm.csv --map @crm
~ wangxiaoman  王小满 (蓝礁水务)  org: 青石泵业 → 蓝礁水务
imported 1 file: 0 new, 1 changed, 1 up to date
$ guanxi show wangxiaoman | sed -n 1,4p
王小满  Wáng Xiǎomǎn  wangxiaoman
  at       蓝礁水务 (lanjiaoshuiwu), from 2026-11-20
  before   青石泵业 (qingshibengye), until 2026-11-20
  email    xiaoman.wang@example.cn
# What the user wrote since stays.
$ guanxi edit ouyangqiming --org 红树林 -q; guanxi import crm.csv --map @crm
nothing new: 2 people up to date
! guanxi: crm.csv:3: 欧阳启明: kept org 红树林, file says 青石泵业
$ guanxi import crm.csv --map 'name=Name'
! guanxi: crm.csv:1: there is no column 'name'
! hint: columns: 姓名, 公司, 手机, 邮箱, 备注, 车牌
[2]
$ guanxi import crm.csv --map 'nome=姓名'
! guanxi: there is no field 'nome'
! hint: fields: name, family, given, middle, reading, alias, org, department, title, role, email, phone, contact, url, address, street, postbox, city, region, postcode, country, birthday, day, relation, tag, note, language, timezone, uid, other
[2]
$ guanxi import crm.csv --map @vip
! guanxi: there is no map '@vip' in the configuration
! hint: there are: @crm
[2]
$ guanxi import crm.csv --map 'name=姓名' --from google
! guanxi: import: --map does not go with --from
! hint: leave one of them out
[2]
$ printf 'a,b\n1,2\n' > ab.csv; guanxi import ab.csv
! guanxi: the format of 'ab.csv' is not recognised
! hint: as a table: --map 'name=COLUMN,org=COLUMN'; its columns: a, b
[2]
