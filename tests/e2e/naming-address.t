# Chinese forms of address: short ones, whole titles, blanks, western order.
$ guanxi add 陈志 --title 董事长
$ guanxi add 马明 --title 采购处处长
$ guanxi add 刘芳 --title 副总裁
$ guanxi add 刘明 --title 总裁
$ guanxi add 周婷 --title 财务总监
$ guanxi add 林小燕
$ guanxi list 陈董
$ guanxi list 'chen dongshizhang'
$ guanxi list 马处
$ guanxi list 刘副总裁
$ guanxi list 刘总裁
$ guanxi list 刘副总
$ guanxi list 刘总
$ guanxi list '周 婷'
$ guanxi list 周总监
$ guanxi list 'Xiaoyan Lin'
$ guanxi list 'Lin, Xiao-Yan'

# A minority name with whatever dot, or none.
$ guanxi add 古丽·示例娜
$ guanxi list 古丽．示例娜
$ guanxi list 古丽.示例娜
$ guanxi list 古丽示例娜
$ guanxi list 古丽・示例娜
$ guanxi list '古丽 示例娜'
$ guanxi list 古丽

# A mention ends where the longest known name ends; marks and blanks in either width.
$ guanxi add 李娜
$ guanxi log chenzhi '和@李娜　吃饭'
$ guanxi log chenzhi '和＠李娜一起 ＋晚餐'
$ guanxi log chenzhi '@古丽·示例娜一起来了'
$ guanxi log chenzhi '@nobody一起'
$ guanxi history lina
