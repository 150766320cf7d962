# A number in other digits is found, and none is lost.
$ guanxi add Ann Example --phone １３９００００１１１１ -q; guanxi add Bob Beispiel --phone １３８２２２２２２２２ -q
$ guanxi list --format tsv | cut -f1,11
handle	phone
ann-example	１３９００００１１１１
bob-beispiel	１３８２２２２２２２２
$ guanxi note '139 0000 1111' likes tea -q; guanxi note １３９００００１１１１
id     date        note
9f5e1  2026-11-20  likes tea
$ guanxi merge ann bob --yes; guanxi show ann | grep phone
merged bob-beispiel  Bob Beispiel into ann-example  Ann Example
  phone    １３９００００１１１１
  phone    １３８２２２２２２２２
# What has no digits is no phone number.
$ guanxi edit ann --phone n/a
! guanxi: 'n/a' is no phone number
! hint: a phone number has digits
[2]
$ guanxi add Cem Muster --phone 'see card'
! guanxi: 'see card' is no phone number
! hint: a phone number has digits
[2]
$ echo '{"name": "Cem Muster", "phone": "-"}' | guanxi add --batch
! guanxi: line 1: '-' is no phone number
! hint: a phone number has digits
[2]
# The zero in brackets is one number with and without it.
$ guanxi import "$DATA/exchange/vcard/phone_0.vcf"; guanxi show karl | grep phone
+ karl-probe  Karl Probe
imported 1 file: 1 new, 0 changed
  phone    +49 (0)170 0000001 (mobile)
$ guanxi note '+49 (0)170 0000001' x -q; guanxi note '0049/170/0000001' y -q; guanxi note karl | wc -l
3
