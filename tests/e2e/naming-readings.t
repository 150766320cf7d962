# ü is not u: lü, lǚ, lv and lyu are one syllable, lu is another, wherever people are named.
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
$ guanxi list LVLV
handle  name
lvlv    吕律
$ guanxi list 'lu lu'
handle  name
lulu    卢路
$ guanxi log lülü called
<id>  2026-11-20  meeting (in-person)  吕律
$ guanxi add Lü Lan
added lu-lan  Lü Lan
$ guanxi add Lu Lan
added lu-lan-2  Lu Lan
! guanxi: there is already lu-lan  Lü Lan; guanxi merge makes two records one
$ guanxi list 'lü lan'
handle  name
lu-lan  Lü Lan
$ guanxi list 'lu lan'
handle    name
lu-lan-2  Lu Lan
$ guanxi rm lülü --yes
removed lvlv  吕律, 1 entry in the history with nobody else

# A Japanese name is not read in Chinese: by country, language, or the country of the firm. Its reading is told, or none is known.
$ guanxi add 山本太郎 --country JP --org 示例商事 --title 代表取締役社長
added person  山本太郎 (示例商事)
! guanxi: new organisation shilishangshi  示例商事
$ guanxi add 佐藤花子 --country JP --title 課長 --reading 'さとう はなこ'
added sato-hanako  佐藤花子
$ guanxi add 髙橋一郎 --language ja --title 営業本部長 --reading 'ﾀｶﾊｼ ｲﾁﾛｳ'
added takahashi-ichiro  髙橋一郎
$ guanxi show satohanako
佐藤花子  Sato Hanako  sato-hanako
  at       課長
  where    JP
  reading  さとう はなこ
  contact  never contacted
$ guanxi list 山本社長
handle  name      firm      title
person  山本太郎  示例商事  代表取締役社長
$ guanxi list 佐藤課長
handle       name      title
sato-hanako  佐藤花子  課長
$ guanxi list 山本さん
handle  name      firm      title
person  山本太郎  示例商事  代表取締役社長
$ guanxi list 高橋一郎
handle            name      title
takahashi-ichiro  髙橋一郎  営業本部長
$ guanxi list 高橋本部長
handle            name      title
takahashi-ichiro  髙橋一郎  営業本部長
$ guanxi list 高橋部長
! guanxi: no person is called '高橋部長'
! hint: see guanxi list
[3]
$ guanxi list 'satou hanako'
handle       name      title
sato-hanako  佐藤花子  課長
$ guanxi list 'Hanako Satō'
handle       name      title
sato-hanako  佐藤花子  課長
$ guanxi list 'Sato kacho'
handle       name      title
sato-hanako  佐藤花子  課長
$ guanxi edit person --reading 'やまもと たろう'
changed person  山本太郎 (示例商事)
$ guanxi list 'taro yamamoto'
handle  name      firm      title
person  山本太郎  示例商事  代表取締役社長
$ guanxi undo
took back: changed person  山本太郎 (示例商事)
$ guanxi list 'taro yamamoto'
! guanxi: no person is called 'taro yamamoto'
! hint: see guanxi list
[3]
$ guanxi add-org 見本電機 --country JP
added jianbendianji  見本電機
$ guanxi add 井上次郎 --org 見本電機 --reading 'いのうえ じろう'
added inoue-jiro  井上次郎 (見本電機)
$ guanxi show inoue-jiro --json | grep -oE '"(pinyin|reading)":[^,]*'
"pinyin":null
"reading":"いのうえ じろう"
$ guanxi add 김철수 --title 부장
added gimcheolsu  김철수
$ guanxi list 김부장님
handle      name    title
gimcheolsu  김철수  부장
$ guanxi add 金示例 --country KR
added person-2  金示例
$ printf '%s\n' '{"name":"中村例","country":"JP","reading":"なかむら れい"}' | guanxi add --batch
added 1 person
$ guanxi list 'rei nakamura'
handle        name
nakamura-rei  中村例
