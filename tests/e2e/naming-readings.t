# ü is not u: lü, lǚ, lv and lyu are one syllable, lu is another, wherever people are named.
$ guanxi add 吕律
$ guanxi add 卢路
$ guanxi list 'Lǚ Lǜ'
$ guanxi list lülü
$ guanxi list 'lyu lyu'
$ guanxi list LVLV
$ guanxi list 'lu lu'
$ guanxi log lülü called
$ guanxi add Lü Lan
$ guanxi add Lu Lan
$ guanxi list 'lü lan'
$ guanxi list 'lu lan'
$ guanxi rm lülü --yes

# A Japanese name is not read in Chinese: by country, language, or the country of the firm. Its reading is told, or none is known.
$ guanxi add 山本太郎 --country JP --org 示例商事 --title 代表取締役社長
$ guanxi add 佐藤花子 --country JP --title 課長 --reading 'さとう はなこ'
$ guanxi add 髙橋一郎 --language ja --title 営業本部長 --reading 'ﾀｶﾊｼ ｲﾁﾛｳ'
$ guanxi show satohanako
$ guanxi list 山本社長
$ guanxi list 佐藤課長
$ guanxi list 山本さん
$ guanxi list 高橋一郎
$ guanxi list 高橋本部長
$ guanxi list 高橋部長
$ guanxi list 'satou hanako'
$ guanxi list 'Hanako Satō'
$ guanxi list 'Sato kacho'
$ guanxi edit person --reading 'やまもと たろう'
$ guanxi list 'taro yamamoto'
$ guanxi undo
$ guanxi list 'taro yamamoto'
$ guanxi add-org 見本電機 --country JP
$ guanxi add 井上次郎 --org 見本電機 --reading 'いのうえ じろう'
$ guanxi show inoue-jiro --json | grep -E '"(pinyin|reading|handle)"'
$ guanxi add 金示例 --country KR --title 부장
$ guanxi show person-2 --json | grep -E '"(pinyin|reading|handle)"'
$ guanxi list 김부장님
$ printf '%s\n' '{"name":"中村例","country":"JP","reading":"なかむら れい"}' | guanxi add --batch
$ guanxi list 'rei nakamura'

# A city in Japan by either name.
$ guanxi add 大野例 --reading 'おおの れい' --city 大阪
$ guanxi list --city Osaka
