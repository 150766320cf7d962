# A festival that is not everybody's goes to those who are tagged so, though everybody has the day off.
%env GUANXI_NOW=2026-03-15T09:00:00+08:00
$ guanxi init -q
$ guanxi add Rajesh --country IN -q; guanxi add Yusuf --country IN --tag Muslim -q; guanxi add Ali --country AE -q; guanxi add Wen --country SG -q
$ guanxi remind --only holiday --days 10 --format tsv | cut -f 3,5,7
$ guanxi edit wen --tag muslims -q; guanxi remind --only holiday --days 10 --format tsv | cut -f 3,7
$ guanxi remind --only holiday --on 2026-12-10 --days 20 --format tsv | cut -f 3,7
