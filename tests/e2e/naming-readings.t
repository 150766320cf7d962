# ü is not u: lü, lǚ, lv and lyu are one syllable, lu is another.
$ guanxi add 吕律
added lvlv  吕律
$ guanxi add 卢路
added lulu  卢路
$ guanxi list 'Lǚ Lǜ'
handle  name
lvlv    吕律
$ guanxi list lülü
handle  name
lvlv    吕律
$ guanxi list 'lyu lyu'
handle  name
lvlv    吕律
$ guanxi list 'lu lu'
handle  name
lulu    卢路
$ guanxi rm lülü --yes
removed lvlv  吕律
