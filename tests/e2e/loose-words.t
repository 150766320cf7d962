# Words that an option's value leaves behind are not moved elsewhere.
$ guanxi add Ann Example -q
$ guanxi log ann tea --promise send new schedule --by wed
! guanxi: --promise takes 'send' alone, and 'new schedule' stands loose behind it
! hint: quote what belongs together: --promise 'send new schedule'
[2]
$ guanxi log ann tea --promise 'send new schedule' --by wed -q && guanxi promise ann
id     due         who          whose  promise            state
<id>  2026-11-25  Ann Example  ours   send new schedule  open
$ guanxi log ann tea --gave green tea
! guanxi: --gave takes 'green' alone, and 'tea' stands loose behind it
! hint: quote what belongs together: --gave 'green tea'
[2]
$ guanxi log ann tea --place Hamburg harbour
! guanxi: --place takes 'Hamburg' alone, and 'harbour' stands loose behind it
! hint: quote what belongs together: --place 'Hamburg harbour'
[2]
$ guanxi log ann tea -d 2026-11-19 19:00
! guanxi: --date takes '2026-11-19' alone, and '19:00' stands loose behind it
! hint: quote what belongs together: --date '2026-11-19 19:00'
[2]
$ guanxi log ann -d yesterday had tea -q && guanxi log ann --promise='send it' had tea -q
$ guanxi add Bob --title General Manager
! guanxi: --title takes 'General' alone, and 'Manager' stands loose behind it
! hint: quote what belongs together: --title 'General Manager'
[2]
$ guanxi add Bob --org Sample Valves
! guanxi: --org takes 'Sample' alone, and 'Valves' stands loose behind it
! hint: quote what belongs together: --org 'Sample Valves'
[2]
$ guanxi add --title 'General Manager' Bob Beispiel -q
$ guanxi note ann likes tea --about 'family and friends' -q
# A currency beside an amount belongs to it.
$ guanxi gave ann a pen --value 500 USD --yes
<id>  2026-11-20  gave Ann Example: a pen (gift, 500 USD)
$ guanxi gave ann a pen --value USD 500 --yes
<id>  2026-11-20  gave Ann Example: a pen (gift, 500 USD)
$ guanxi gave ann --value 12.50 EUR a book --yes
<id>  2026-11-20  gave Ann Example: a book (gift, 12.50 EUR)
$ guanxi gave ann --value 200 a scarf --yes
<id>  2026-11-20  gave Ann Example: a scarf (gift, 200 CNY)
$ guanxi gave ann a pen --value 500 XYZ
<id>  2026-11-20  gave Ann Example: a pen XYZ (gift, 500 CNY)
$ guanxi gave --format tsv | cut -f3-8
who	kind	what	value	for	amount
ann-example	gift	a pen XYZ	500 CNY		500
ann-example	gift	a scarf	200 CNY		200
ann-example	gift	a book	12.50 EUR		12.50
ann-example	gift	a pen	500 USD		500
ann-example	gift	a pen	500 USD		500
# Behind -- all words are the text.
$ guanxi log ann -k call --place Hamburg -- and more
<id>  2026-11-20  call (phone)  Ann Example
