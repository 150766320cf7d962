# WHO may be named in many ways; the first kind that matches wins, and nothing is guessed.
$ guanxi add 王伟 --org 华为 --title 总经理 --email wang.wei@huawei.example --phone '+86 138 0013 8000' --wechat ww_1975 --alias David
added wangwei  王伟 (华为)
! guanxi: new organisation huawei  华为
$ guanxi add 李明 --org 华为 --title 项目经理
added liming  李明 (华为)
$ guanxi add 王伟 --org 明礁水务
added wangwei-2  王伟 (明礁水务)
! guanxi: there is already wangwei  王伟 (华为); guanxi merge makes two records one
! guanxi: new organisation mingjiaoshuiwu  明礁水务
$ guanxi add 王芳
added wangfang  王芳
$ guanxi add Klaus Müller --org 'Norderelbe Pumpen GmbH'
added klaus-muller  Klaus Müller (Norderelbe Pumpen GmbH)
! guanxi: new organisation norderelbe-pumpen  Norderelbe Pumpen GmbH

# Surnames take their surname reading in the handle.
$ guanxi add 單偉
added shanwei  單偉
$ guanxi add 曾志强
added zengzhiqiang  曾志强
$ guanxi add 仇英
added qiuying  仇英
$ guanxi add 解晓东
added xiexiaodong  解晓东
$ guanxi add 区志明
added ouzhiming  区志明
$ guanxi add 查良镛
added zhaliangyong  查良镛
$ guanxi add 尉迟恭
added yuchigong  尉迟恭
$ guanxi add 欧阳修
added ouyangxiu  欧阳修
$ guanxi add 張偉
added zhangwei  張偉

# The list, as it stands now.
$ guanxi list
handle        name          firm                    title
klaus-muller  Klaus Müller  Norderelbe Pumpen GmbH
liming        李明          华为                    项目经理
ouyangxiu     欧阳修
ouzhiming     区志明
qiuying       仇英
shanwei       單偉
wangfang      王芳
wangwei       王伟          华为                    总经理
wangwei-2     王伟          明礁水务
xiexiaodong   解晓东
yuchigong     尉迟恭
zengzhiqiang  曾志强
zhaliangyong  查良镛
zhangwei      張偉
$ guanxi list --orgs
handle             name                    people
huawei             华为                         2
mingjiaoshuiwu     明礁水务                     1
norderelbe-pumpen  Norderelbe Pumpen GmbH       1

# A handle, in any case.
$ guanxi list wangwei
handle   name  firm  title
wangwei  王伟  华为  总经理
$ guanxi list WANGWEI
handle   name  firm  title
wangwei  王伟  华为  总经理
$ guanxi list wangwei-2
handle     name  firm
wangwei-2  王伟  明礁水务

# A name, in traditional or simplified characters, with or without diacritics, in any case.
$ guanxi list 王芳
handle    name
wangfang  王芳
$ guanxi list 张伟
handle    name
zhangwei  張偉
$ guanxi list 單偉
handle   name
shanwei  單偉
$ guanxi list 单伟
handle   name
shanwei  單偉
$ guanxi list "klaus muller"
handle        name          firm
klaus-muller  Klaus Müller  Norderelbe Pumpen GmbH
$ guanxi list "KLAUS MÜLLER"
handle        name          firm
klaus-muller  Klaus Müller  Norderelbe Pumpen GmbH

# An alias.
$ guanxi list david
handle   name  firm  title
wangwei  王伟  华为  总经理

# Surname and title, in characters or pinyin.
$ guanxi list 李经理
handle  name  firm  title
liming  李明  华为  项目经理
$ guanxi list 李总
! guanxi: no person is called '李总'
! hint: see guanxi list
[3]
$ guanxi list "li jingli"
handle  name  firm  title
liming  李明  华为  项目经理
$ guanxi list 王总
handle   name  firm  title
wangwei  王伟  华为  总经理
$ guanxi list "wang zong"
handle   name  firm  title
wangwei  王伟  华为  总经理
$ guanxi list wangzong
handle   name  firm  title
wangwei  王伟  华为  总经理

# Pinyin, whole or initials; two matches are an error that lists them.
$ guanxi list "wang fang"
handle    name
wangfang  王芳
$ guanxi list "wáng fāng"
handle    name
wangfang  王芳
$ guanxi list "wang wei"
! guanxi: 'wang wei' matches 2 people
! hint: say which:
!   wangwei  王伟 (华为), 总经理
!   wangwei-2  王伟 (明礁水务)
[3]
$ guanxi list wf
handle    name
wangfang  王芳
$ guanxi list oyx
handle     name
ouyangxiu  欧阳修
$ guanxi list ww
! guanxi: 'ww' matches 2 people
! hint: say which:
!   wangwei  王伟 (华为), 总经理
!   wangwei-2  王伟 (明礁水务)
[3]

# An e-mail address, a phone number as it may be written, a WeChat id.
$ guanxi list wang.wei@huawei.example
handle   name  firm  title
wangwei  王伟  华为  总经理
$ guanxi list WANG.WEI@HUAWEI.EXAMPLE
handle   name  firm  title
wangwei  王伟  华为  总经理
$ guanxi list 13800138000
handle   name  firm  title
wangwei  王伟  华为  总经理
$ guanxi list +8613800138000
handle   name  firm  title
wangwei  王伟  华为  总经理
$ guanxi list ww_1975
handle   name  firm  title
wangwei  王伟  华为  总经理

# With the organisation; any kind of name before the @.
$ guanxi list wangwei@huawei
handle   name  firm  title
wangwei  王伟  华为  总经理
$ guanxi list 王伟@华为
handle   name  firm  title
wangwei  王伟  华为  总经理
$ guanxi list ww@mingjiao
handle     name  firm
wangwei-2  王伟  明礁水务
$ guanxi list 王总@华为
handle   name  firm  title
wangwei  王伟  华为  总经理

# The beginning of a handle, when there is only one.
$ guanxi list ouy
handle     name
ouyangxiu  欧阳修
$ guanxi list wang
! guanxi: 'wang' matches 3 people
! hint: say which:
!   wangfang  王芳
!   wangwei  王伟 (华为), 总经理
!   wangwei-2  王伟 (明礁水务)
[3]

# Nobody at all, or several.
$ guanxi list zzz
! guanxi: no person is called 'zzz'
! hint: see guanxi list
[3]
$ guanxi list 王伟
! guanxi: '王伟' matches 2 people
! hint: say which:
!   wangwei  王伟 (华为), 总经理
!   wangwei-2  王伟 (明礁水务)
[3]

# Organisations are named the same way.
$ guanxi show 华为
华为  huawei
  people  李明 (liming), 项目经理
  people  王伟 (wangwei), 总经理
$ guanxi show huaw
华为  huawei
  people  李明 (liming), 项目经理
  people  王伟 (wangwei), 总经理
$ guanxi show 华
! guanxi: no person or organisation is called '华'
! hint: did you mean:
!   huawei  华为
[3]
$ guanxi show 王
! guanxi: no person or organisation is called '王'
! hint: did you mean:
!   wangfang  王芳
!   wangwei  王伟 (华为), 总经理
!   wangwei-2  王伟 (明礁水务)
[3]
$ guanxi list 王
! guanxi: no person is called '王'
! hint: did you mean:
!   wangfang  王芳
!   wangwei  王伟 (华为), 总经理
!   wangwei-2  王伟 (明礁水务)
[3]

# A slip of the finger.
$ guanxi list wangwie
! guanxi: no person is called 'wangwie'
! hint: did you mean wangwei?
[3]
$ guanxi list ''
! guanxi: a name is missing
[2]
