# What is piped in is the text.
$ guanxi add Ann Example -q; guanxi add Bob Beispiel -q
$ echo 'talked about @bob and seals +seals' | guanxi log ann -k call
<id>  2026-11-20  call (phone)  Ann Example, Bob Beispiel
$ printf 'first line\nsecond line\n\n' | guanxi log ann - -k call
<id>  2026-11-20  call (phone)  Ann Example
$ guanxi history ann --format jsonl | grep -o '"who.*"sensitive'
"who":["ann-example"],"text":"first line\nsecond line","sensitive
"who":["ann-example","bob-beispiel"],"text":"talked about Bob Beispiel and seals","sensitive
$ echo 'drinks no baijiu' | guanxi note ann - --about drink
<id>  note on Ann Example, about drink
$ echo 'send the list' | guanxi promise ann - --by 2026-12-01
<id>  promise to Ann Example, due 2026-12-01: send the list
$ echo 'a pen' | guanxi gave ann -
<id>  2026-11-20  gave Ann Example: a pen (gift)
$ echo 'seal leaks' | guanxi issue ann -
<id>  issue of Ann Example: seal leaks
# Nothing there: an empty text is refused where it was asked for; a log without a text stays one.
$ guanxi note ann - </dev/null
! guanxi: note: stdin holds no text
! hint: nothing was recorded
[2]
$ printf ' \n' | guanxi log ann -k call
<id>  2026-11-20  call (phone)  Ann Example
$ guanxi log ann -k call </dev/null
<id>  2026-11-20  call (phone)  Ann Example
# Words are the text; what a loop reads from is left alone.
$ printf 'ann\nbob\n' | while read -r who; do guanxi log "$who" said hello -k message; done
<id>  2026-11-20  message (wechat)  Ann Example
<id>  2026-11-20  message (wechat)  Bob Beispiel
# Listing reads nothing.
$ printf 'ann\nbob\n' | while read -r who; do guanxi note "$who"; done
id     date        about  note
<id>  2026-11-20  drink  drinks no baijiu

# A folder, or what cannot be read to its end, is an error, and nothing is kept.
$ guanxi log --batch <.
! guanxi: stdin is a folder; nothing was read
! hint: give it a file or a pipe
[1]
$ guanxi add --batch <.
! guanxi: stdin is a folder; nothing was read
! hint: give it a file or a pipe
[1]
$ guanxi import - <.
! guanxi: stdin is a folder; nothing was read
! hint: give it a file or a pipe
[1]
$ guanxi holidays import - --country DE <.
! guanxi: stdin is a folder; nothing was read
! hint: give it a file or a pipe
[1]
$ guanxi log ann - <.
! guanxi: stdin is a folder; nothing was read
! hint: give it a file or a pipe
[1]
$ guanxi import . --from vcard
! guanxi: there is no file to import in '.'
! hint: guanxi help formats names what is read, and how to get such files
[2]
