# What is piped in is the text.
$ guanxi add Ann Example -q; guanxi add Bob Beispiel -q
$ echo 'talked about @bob and seals +seals' | guanxi log ann -k call
$ printf 'first line\nsecond line\n\n' | guanxi log ann - -k call
$ guanxi history ann --format jsonl | grep -o '"who.*"sensitive'
$ echo 'drinks no baijiu' | guanxi note ann - --about drink
$ echo 'send the list' | guanxi promise ann - --by 2026-12-01
$ echo 'a pen' | guanxi gave ann -
$ echo 'seal leaks' | guanxi issue ann -
# Nothing there: an empty text is refused where it was asked for; a log without a text stays one.
$ guanxi note ann - </dev/null
$ printf ' \n' | guanxi log ann -k call
$ guanxi log ann -k call </dev/null
# Words are the text; what a loop reads from is left alone.
$ printf 'ann\nbob\n' | while read -r who; do guanxi log "$who" said hello -k message; done
# Listing reads nothing.
$ printf 'ann\nbob\n' | while read -r who; do guanxi note "$who"; done

# A folder, or what cannot be read to its end, is an error, and nothing is kept.
$ guanxi log --batch <.
$ guanxi add --batch <.
$ guanxi import - <.
$ guanxi holidays import - --country DE <.
$ guanxi log ann - <.
$ guanxi import . --from vcard
