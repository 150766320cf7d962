# A filter that is given several times, or with commas, takes any of them.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ guanxi init -q
$ guanxi add Ann --tag red --tier A --country DE --city Bonn -q
$ guanxi add Bob --tag blue --tier B --country CN --city Bonn -q
$ guanxi add Cyd --tag green --tier C --country FR --city Metz -q
$ guanxi list --tag red --tag blue --format tsv | cut -f 1
handle
ann
bob
$ guanxi list --tag red,green --format tsv | cut -f 1
handle
ann
cyd
$ guanxi list --tier a,b --tier C --format tsv | cut -f 1
handle
ann
bob
cyd
$ guanxi list --country DE,France --format tsv | cut -f 1
handle
ann
cyd
$ guanxi list --city Bonn --city Metz --tag green --format tsv | cut -f 1
handle
cyd
$ guanxi log ann one -k call -q
$ guanxi log bob two +fair -k email -q
$ guanxi log cyd three +visit -k tea -q
$ guanxi history -k call -k email --format tsv | cut -f 2
kind
email
call
$ guanxi history -k call,tea --format tsv | cut -f 2
kind
tea
call
$ guanxi history -v phone,in-person -k tea --format tsv | cut -f 2
kind
tea
$ guanxi history --tag fair --tag visit --format tsv | cut -f 2
kind
tea
email
$ guanxi history -k call,tee
! guanxi: --kind does not know 'tee'
! hint: did you mean tea? it takes: meeting, dinner, lunch, tea, visit, event, call, message, email, letter, other
[2]
$ guanxi promise ann 'a letter' --by today -q
$ guanxi cadence cyd 1w -q
$ guanxi remind --only promise --only contact --on 2026-12-06 --format tsv | cut -f 2
kind
promise
contact
$ guanxi remind --except promise --except contact --on 2026-12-06 --format tsv | cut -f 2
kind
holiday
holiday
holiday
holiday

# Where only one makes sense a second one is refused.
$ guanxi log ann again -d today -d yesterday
! guanxi: --date was given twice: 'today' and 'yesterday'
! hint: give it once
[2]
$ guanxi edit ann --title CEO --title CFO
! guanxi: --title was given twice: 'CEO' and 'CFO'
! hint: give it once
[2]
$ guanxi list --format json --format tsv --tag red | head -1 | cut -f 1
handle
