# Chinese forms of address: short ones, whole titles, blanks, western order.
$ guanxi add 陈志 --title 董事长
added chenzhi  陈志
$ guanxi add 马明 --title 采购处处长
added maming  马明
$ guanxi add 刘芳 --title 副总裁
added liufang  刘芳
$ guanxi add 刘明 --title 总裁
added liuming  刘明
$ guanxi add 周婷 --title 财务总监
added zhouting  周婷
$ guanxi add 林小燕
added linxiaoyan  林小燕
$ guanxi list 陈董
handle   name  title
chenzhi  陈志  董事长
$ guanxi list 'chen dongshizhang'
handle   name  title
chenzhi  陈志  董事长
$ guanxi list 马处
handle  name  title
maming  马明  采购处处长
$ guanxi list 刘副总裁
handle   name  title
liufang  刘芳  副总裁
$ guanxi list 刘总裁
handle   name  title
liuming  刘明  总裁
$ guanxi list 刘副总
handle   name  title
liufang  刘芳  副总裁
$ guanxi list 刘总
! guanxi: '刘总' matches 2 people
! hint: say which:
!   liufang  刘芳, 副总裁
!   liuming  刘明, 总裁
[3]
$ guanxi list '周 婷'
handle    name  title
zhouting  周婷  财务总监
$ guanxi list 周总监
handle    name  title
zhouting  周婷  财务总监
$ guanxi list 'Xiaoyan Lin'
handle      name
linxiaoyan  林小燕
$ guanxi list 'Lin, Xiao-Yan'
handle      name
linxiaoyan  林小燕

# A minority name with whatever dot, or none.
$ guanxi add 古丽·示例娜
added guli-shilina  古丽·示例娜
$ guanxi list 古丽．示例娜
handle        name
guli-shilina  古丽·示例娜
$ guanxi list 古丽.示例娜
handle        name
guli-shilina  古丽·示例娜
$ guanxi list 古丽示例娜
handle        name
guli-shilina  古丽·示例娜
$ guanxi list 古丽・示例娜
handle        name
guli-shilina  古丽·示例娜
$ guanxi list '古丽 示例娜'
handle        name
guli-shilina  古丽·示例娜
$ guanxi list 古丽
handle        name
guli-shilina  古丽·示例娜

# A mention ends where the longest known name ends; marks and blanks in either width.
$ guanxi add 李娜
added lina  李娜
$ guanxi log chenzhi '和@李娜　吃饭'
<id>  2026-11-20  meeting (in-person)  陈志, 李娜
$ guanxi log chenzhi '和＠李娜一起 ＋晚餐'
<id>  2026-11-20  meeting (in-person)  陈志, 李娜
$ guanxi log chenzhi '@古丽·示例娜一起来了'
<id>  2026-11-20  meeting (in-person)  陈志, 古丽·示例娜
$ guanxi log chenzhi '@nobody一起'
! guanxi: no person is called 'nobody一起'
! hint: see guanxi list
! or add them at once: guanxi log --new
[3]
$ guanxi history lina
id     kind     via        date        who         what
<id>  meeting  in-person  2026-11-20  陈志, 李娜  和李娜一起
<id>  meeting  in-person  2026-11-20  陈志, 李娜  和李娜　吃饭
