# What has no place of its own keeps the name that the user gives it.
$ guanxi add 王伟 --org 青石泵业 --set 'car plate=沪A12345' --set 'tea=龙井, no sugar' | tail -1
added wangwei  王伟 (青石泵业)
! guanxi: new organisation qingshibengye  青石泵业
$ guanxi show wangwei | grep -E 'car plate|tea'
  car plate  沪A12345
  tea        龙井, no sugar
$ guanxi edit wangwei --set 'tea=' --set 'T-shirt=XL'
changed wangwei  王伟 (青石泵业)
$ guanxi show wangwei | grep -E 'car plate|tea|T-shirt'
  T-shirt    XL
  car plate  沪A12345
$ guanxi show wangwei --json | grep -o '"details":\[[^]]*\]'
"details":[{"name":"T-shirt","value":"XL","source":null,"date":"2026-11-20"},{"name":"car plate","value":"沪A12345","source":null,"date":"2026-11-20"}]
$ guanxi find 沪A12345
id       in      who              what
wangwei  person  王伟 (青石泵业)  沪A12345
$ guanxi edit wangwei --set plate
! guanxi: 'plate' gives no name and value
! hint: as in: --set 'car plate=沪A12345'; --set 'car plate=' takes it away
[2]
$ guanxi edit qingshi --set 'tax id=CN000'
changed qingshibengye  青石泵业
$ guanxi show qingshi | grep tax
  tax id  CN000
$ guanxi undo 2
took back: changed qingshibengye  青石泵业
took back: changed wangwei  王伟 (青石泵业)
$ guanxi show wangwei | grep -E 'car plate|tea|T-shirt'
  car plate  沪A12345
  tea        龙井, no sugar
$ VISUAL="sed -i s,龙井,碧螺春," guanxi edit wangwei -e
changed wangwei  王伟 (青石泵业)
$ guanxi __complete -- edit wangwei --set ''
car plate=
tea=
