# Days that went by: a birthday can be made up for during a week, a contract stays until it is done.
%env GUANXI_NOW=2026-11-27T09:00:00+08:00
$ guanxi init -q
$ guanxi add 王伟 --birthday 1970-11-22 --occasion 'contract end=2026-11-25, lead 30d' --occasion 'first order=2019-11-26' -q
$ guanxi add Klaus Weber --birthday 1970-11-19 --occasion 'agency agreement=2026-03-01' -q
$ guanxi remind -v
Fri 2026-11-27

Missed
  <id>  2026-03-01  Klaus Weber: agency agreement
                     it stays here until it is done
  <id>  2026-11-22  王伟: birthday (56)
                     late good wishes are better than none
  <id>  2026-11-25  王伟: contract end
                     it stays here until it is done
  <id>  2026-11-26  王伟: first order
                     7 years since 2019; late good wishes are better than none
$ guanxi remind --format tsv | cut -f 2,3,5,7
kind	who	date	title
missed	klaus-weber	2026-03-01	agency agreement
missed	wangwei	2026-11-22	birthday (56)
missed	wangwei	2026-11-25	contract end
missed	wangwei	2026-11-26	first order
$ guanxi remind --only missed --on 2026-12-03 --format tsv | cut -f 2,3,5,7
kind	who	date	title
missed	klaus-weber	2026-03-01	agency agreement
missed	wangwei	2026-11-25	contract end
missed	wangwei	2026-11-26	first order
# Ticked off, the birthday is not missed any more, nor next year's; the contract that was there once does not come back.
$ for id in $(guanxi remind --only missed --format jsonl | sed -n 's/.*"id":"\([^"]*\)".*/\1/p'); do guanxi done "$id" -q; done; guanxi remind
$ guanxi remind --on 2027-11-22 --only occasion,missed --format tsv | cut -f 2,3,5,7
kind	who	date	title
missed	klaus-weber	2027-11-19	birthday (57)
occasion	wangwei	2027-11-22	birthday (57)
occasion	wangwei	2027-11-26	first order
# What is done before its day is not missed after it; what is only put off is.
%env GUANXI_NOW=2027-11-20T09:00:00+08:00
$ for id in $(guanxi remind --format jsonl --only occasion | sed -n 's/.*"id":"\([^"]*\)".*"title":"birthday.*/\1/p'); do guanxi done "$id"; done
done with birthday of 2027-11-22
$ for id in $(guanxi remind --format jsonl --only occasion | sed -n 's/.*"id":"\([^"]*\)".*"title":"first order.*/\1/p'); do guanxi snooze "$id" 1w -q; done
$ guanxi remind --on 2027-11-26
Fri 2027-11-26

Missed
  <id>  2027-11-19  Klaus Weber: birthday (57)
$ guanxi remind --on 2027-11-27 --format tsv | cut -f 2,3,5,7
kind	who	date	title
missed	klaus-weber	2027-11-19	birthday (57)
missed	wangwei	2027-11-26	first order

# Where nobody says whether a day comes back, the answer does.
$ guanxi edit wangwei --occasion 'offer expires=2028-02-20' --occasion 'founding=2019-05-04' --occasion 'lease=2028-03-01, yearly'
changed wangwei  王伟
! guanxi: 'offer expires' is one day, 2028-02-20; write 'yearly' behind the date if it comes back
! guanxi: 'founding' comes back every year; write 'once' behind the date if it does not
