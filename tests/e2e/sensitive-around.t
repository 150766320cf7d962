# A sensitive entry tells when and with whom; place, tags and on what somebody decides are as sensitive as its text.
$ guanxi add Ann --org Alpha -q
$ guanxi log ann secret plan +merger --place 'Hotel Lotus' --sensitive --decides acquisition=ann
$ guanxi history --json
$ guanxi history --format tsv
$ guanxi history --json --include-sensitive | grep -c 'Hotel Lotus.*merger'
$ id=$(guanxi history --format tsv | sed -n 2p | cut -f1); guanxi show $id --json; guanxi show $id
$ guanxi show ann | grep role
$ guanxi show ann --include-sensitive | grep role
$ for c in 'show ann' 'show ann --json' 'brief ann' 'brief alpha' 'brief ann --json' 'who-decides alpha' 'who-decides alpha --json' 'who-decides alpha review' 'undo --list' 'visit alpha' '__complete who-decides alpha --topic ""' '__complete log ann --topic ""'; do guanxi $c > out 2>&1; grep -l acquisition out > /dev/null && echo "$c tells"; done
$ guanxi decide alpha takeover --asked --sensitive -q; guanxi __complete who-decides alpha --topic ''
$ guanxi who-decides alpha --include-sensitive | grep -c acquisition
