# Organisations, and the groups that they belong to.
$ guanxi add-org 青石泵业有限公司
added qingshibengye  青石泵业有限公司
$ guanxi add-org 青石泵业有限公司
added qingshibengye-2  青石泵业有限公司
! guanxi: there is already qingshibengye  青石泵业有限公司; guanxi merge makes two records one
$ guanxi add-org 华为技术有限公司 --handle huawei --country CN --city 深圳 --alias 华为 --alias Huawei --tag telecom
added huawei  华为技术有限公司
$ guanxi add-org Blue Crane Purification --parent qingshibengye
added blue-crane-purification  Blue Crane Purification
$ guanxi show huawei
华为技术有限公司  huawei
  where  深圳, CN
  also   Huawei, 华为
  tags   telecom
$ guanxi show huawei --json
{"schema":"guanxi.show/1","org":{"handle":"huawei","name":"华为技术有限公司","city":"深圳","country":"CN","parent":null,"id":"<id>","added":"2026-11-20","aliases":["Huawei","华为"],"tags":["telecom"],"gift_limit":null,"companies":[],"people":[],"occasions":[],"roles":[],"relations":[],"notes":[],"details":[],"told":[],"sources":[],"promises":[],"word":{"ours":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"ours_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null},"theirs_soft":{"kept":0,"broken":0,"dropped":0,"open":0,"late":0,"share":null}},"favours":[],"complaints":[],"face":null,"feedback":{"asked":null,"given":null}}}
$ guanxi show blue-crane-purification
Blue Crane Purification  blue-crane-purification
  part of  青石泵业有限公司 (qingshibengye)
$ guanxi add 王伟 --org 华为
added wangwei  王伟 (华为技术有限公司)
$ guanxi add 李明 --org Huawei
added liming  李明 (华为技术有限公司)
$ guanxi show huawei
华为技术有限公司  huawei
  where   深圳, CN
  also    Huawei, 华为
  tags    telecom
  people  李明 (liming)
  people  王伟 (wangwei)
$ guanxi list --orgs
handle                   name                  group             country  people
blue-crane-purification  Blue Crane Purifica…  青石泵业有限公司                0
huawei                   华为技术有限公司                        CN            2
qingshibengye            青石泵业有限公司                                      0
qingshibengye-2          青石泵业有限公司                                      0
$ guanxi list --orgs --json
{"schema":"guanxi.list/1","orgs":[{"handle":"blue-crane-purification","name":"Blue Crane Purification","parent":"青石泵业有限公司","city":null,"country":null,"people":0},{"handle":"huawei","name":"华为技术有限公司","parent":null,"city":"深圳","country":"CN","people":2},{"handle":"qingshibengye","name":"青石泵业有限公司","parent":null,"city":null,"country":null,"people":0},{"handle":"qingshibengye-2","name":"青石泵业有限公司","parent":null,"city":null,"country":null,"people":0}]}
$ guanxi list --orgs --format tsv
handle	name	parent	city	country	people
blue-crane-purification	Blue Crane Purification	青石泵业有限公司			0
huawei	华为技术有限公司		深圳	CN	2
qingshibengye	青石泵业有限公司				0
qingshibengye-2	青石泵业有限公司				0
$ guanxi list --orgs --country CN
handle  name              city  country  people
huawei  华为技术有限公司  深圳  CN            2
$ guanxi add-org X --parent nobody
! guanxi: no organisation is called 'nobody'
! hint: see guanxi list --orgs, or make it: guanxi add-org 'nobody'
[3]
$ guanxi add-org X --handle wangwei
! guanxi: the handle 'wangwei' is 王伟 (华为技术有限公司)'s
! hint: take another, or edit the other's first
[2]
$ guanxi add-org X --country 12
! guanxi: no country or region is called '12'
! hint: a code of ISO 3166, as CN, DE or US, or a name, as Germany or 德国
[2]
$ guanxi add-org
! guanxi: add-org: NAME is missing
! hint: see guanxi add-org --help
[2]
$ guanxi add-org 明礁 --json
{"schema":"guanxi.add-org/1","org":{"handle":"mingjiao","name":"明礁","id":"<id>"}}
$ guanxi add 'Kim Lee' --org 明礁 --json
{"schema":"guanxi.add/1","person":{"handle":"kim-lee","name":"Kim Lee","id":"<id>"}}
$ guanxi edit mingjiao --parent huawei --name 明礁水务 --city 武汉
changed mingjiao  明礁水务
$ guanxi edit huawei --parent mingjiao
! guanxi: that would be a loop: huawei → mingjiao → huawei
[2]
$ guanxi edit mingjiao --parent mingjiao
! guanxi: that would be a loop: mingjiao → mingjiao
[2]
$ guanxi edit mingjiao --parent ''
changed mingjiao  明礁水务
$ guanxi edit mingjiao --title x
! guanxi: --title does not apply to an organisation
[2]
$ guanxi show mingjiao
明礁水务  mingjiao
  where   武汉
  people  Kim Lee (kim-lee)
# A table with one of Hong Kong says country or region; what scripts read does not change.
$ guanxi add-org 'Sample Harbour Limited' --country HK -q; guanxi list --orgs --country HK
handle          name                    country/region  people
sample-harbour  Sample Harbour Limited  HK                   0
$ guanxi list --orgs --country HK --format tsv
handle	name	parent	city	country	people
sample-harbour	Sample Harbour Limited			HK	0
