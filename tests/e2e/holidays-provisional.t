# China announces each year's days off; until the notice is in, closures are provisional, and are called so.
$ guanxi holidays --country CN --from 2027-09-30 --to 2027-10-08 --kind public
date            holiday              kind    closed  note
2027-10-01 Fri  National Day 国庆节  public  closed  to 2027-10-03; provisional
$ guanxi holidays --country CN --from 2026-10-01 --to 2026-10-02 --kind public --json | grep -o '"provisional":[a-z]*'
"provisional":false
$ guanxi holidays --country CN --from 2027-10-01 --to 2027-10-02 --kind public --json | grep -o '"provisional":[a-z]*'
"provisional":true
$ guanxi add Ann Invented --country CN; guanxi remind --on 2027-09-25 --days 7 --only holiday
added ann-invented  Ann Invented
Sat 2027-09-25

Festivals ahead
            2027-10-01  National Day 国庆节
                        China, closed 2027-10-01 to 2027-10-05 (provisional: no
                        official notice for 2027 yet); 国庆节快乐，假期愉快
                        (guóqìngjié kuàilè, jiàqī yúkuài), Happy National Day,
                        have a good holiday; give nothing is expected; a message
                        is enough; a greeting
  h-nwdws-national-day    Ann Invented
# A newer pack replaces what was reckoned.
$ mkdir -p $XDG_CONFIG_HOME/guanxi/packs; printf 'country = "CN"\nnotices = 2027\n' >$XDG_CONFIG_HOME/guanxi/packs/cn.toml; guanxi holidays --country CN --from 2027-10-01 --to 2027-10-02 --kind public
date            holiday              kind    closed  note
2027-10-01 Fri  National Day 国庆节  public  closed  to 2027-10-03
