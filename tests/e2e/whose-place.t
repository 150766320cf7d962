# Whose country and city: one's own, else the firm's, else for the country the group's; the same in every command.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ guanxi add-org 'Muster Gruppe' --country DE --city Hamburg -q
$ guanxi add-org 'Muster Pumpen' --parent muster-gruppe -q
$ guanxi add-org 'Muster Ventile' --parent muster-pumpen --city Leipzig -q
$ guanxi add 'Ida Muster' --org muster-ventile -q
$ guanxi add 'Jan Muster' --org muster-pumpen --country AT -q
$ guanxi add 样本 --org 上海样品 --handle yangben -q
$ guanxi edit shanghaiyangpin --city 上海 --country CN -q
$ guanxi list --country DE --format tsv | cut -f1
handle
ida-muster
$ guanxi list --country AT --format tsv | cut -f1
handle
jan-muster
$ guanxi list --orgs --country DE --format tsv | cut -f1
handle
muster-gruppe
muster-pumpen
muster-ventile
$ guanxi list --city leipzig --format tsv | cut -f1
handle
ida-muster
$ guanxi list --city Shanghai --format tsv | cut -f1
handle
yangben
$ guanxi list --orgs --city shanghai --format tsv | cut -f1
handle
shanghaiyangpin
$ guanxi list --city Shanghai,Leipzig --format tsv | cut -f1
handle
ida-muster
yangben
$ guanxi list --city Hamburg --format tsv | cut -f1
handle
# Greetings, closures, gifts: brief and remind agree.
$ GUANXI_NOW=2026-12-20T09:00:00+08:00 guanxi remind --only holiday --days 7 --format tsv | cut -f3,5 | sort -u
ida-muster	2026-12-25
ida-muster	2027-01-01
who	date
yangben	2026-12-22
yangben	2027-01-01
$ GUANXI_NOW=2026-12-20T09:00:00+08:00 guanxi brief ida-muster | grep -i christmas | head -2
  2026-12-24  Christmas Eve and New Year's Eve, 08:30–12:00, in 4 days
  2026-12-25  Christmas Day: a greeting, in 5 days
# A group that moves takes them along, a daughter that changes hands too.
$ guanxi edit muster-gruppe --country CH -q
$ guanxi list --country CH --format tsv | cut -f1
handle
ida-muster
$ guanxi add-org 'Sample Group' --country US -q
$ guanxi edit muster-pumpen --parent sample-group -q
$ guanxi list --country US --format tsv | cut -f1
handle
ida-muster
$ guanxi undo -q
$ guanxi list --country US,CH --format tsv | cut -f1
handle
ida-muster
$ guanxi add 'Osaka Sample' --city 大阪 -q
$ guanxi list --city osaka --format tsv | cut -f1
handle
osaka-sample
$ guanxi visit Osaka --from 2026-12-01 | head -2
大阪, 2026-12-01 to 2026-12-07: 1 person
Office hours 09:00–18:00
