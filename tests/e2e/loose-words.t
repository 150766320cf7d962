# Words that an option's value leaves behind are not moved elsewhere.
$ guanxi add Ann Example -q
$ guanxi log ann tea --promise send new schedule --by wed
$ guanxi log ann tea --promise 'send new schedule' --by wed -q && guanxi promise ann
$ guanxi log ann tea --gave green tea
$ guanxi log ann tea --place Hamburg harbour
$ guanxi log ann tea -d 2026-11-19 19:00
$ guanxi log ann -d yesterday had tea -q && guanxi log ann --promise='send it' had tea -q
$ guanxi add Bob --title General Manager
$ guanxi add Bob --org Sample Valves
$ guanxi add --title 'General Manager' Bob Beispiel -q
$ guanxi note ann likes tea --about 'family and friends' -q
# A currency beside an amount belongs to it.
$ guanxi gave ann a pen --value 500 USD --yes
$ guanxi gave ann a pen --value USD 500 --yes
$ guanxi gave ann --value 12.50 EUR a book --yes
$ guanxi gave ann --value 200 a scarf --yes
$ guanxi gave ann a pen --value 500 XYZ
$ guanxi gave --format tsv | cut -f3-8
# Behind -- all words are the text.
$ guanxi log ann -k call --place Hamburg -- and more
