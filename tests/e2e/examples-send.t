# examples/send.sh, with programs in place of msmtp and curl that write down what they were given. No host is contacted.
$ mkdir bin; for p in msmtp sendmail curl sleep; do printf '#!/bin/sh\nexec sh "$WORK/fake" %s "$@"\n' $p >bin/$p; chmod +x bin/$p; done
$ cat >fake <<'END'
> echo "$@" | sed 's,@[^ ]*/,@,' >>"$WORK/calls"
> case $1 in
>   sleep) ;;
>   curl) cat >>"$WORK/addresses"; for a in "$@"; do case $a in @*) cat "${a#@}" >>"$WORK/posted"; echo >>"$WORK/posted" ;; esac; done
>     echo "${ANSWER:-{\"errcode\":0,\"errmsg\":\"ok\"\}}"; exit "${CURL_CODE:-0}" ;;
>   *) cat >>"$WORK/mailed" ;;
> esac
> END
%env PATH=$WORK/bin:$PATH
%env DINGTALK_WEBHOOK=https://robot.example/send?access_token=t0
%env WECOM_WEBHOOK=https://robot.example/wecom?key=k0
%env FEISHU_WEBHOOK=https://robot.example/hook/f0
$ guanxi init -q; guanxi config set user.emails lin.jia@example.com -q

# Nothing due, nothing sent.
$ for to in mail dingtalk wecom feishu; do sh $SOURCE/examples/send.sh $to; done; ls
bin
fake

# Mail
$ guanxi add 王伟 -q; guanxi log wangwei x -d 2026-11-10 -q --promise 'price list' --by 2026-11-18
$ sh $SOURCE/examples/send.sh mail; cat calls; guanxi remind --format mail | cmp mailed -
msmtp -t
$ rm mailed; GUANXI_SENDMAIL='sendmail -t -oi' sh $SOURCE/examples/send.sh mail --only contact; GUANXI_SENDMAIL='sendmail -t -oi' sh $SOURCE/examples/send.sh mail --only promise; cat calls; python3 $SOURCE/tests/e2e/read_mail.py --headers <mailed | grep ^Subject
msmtp -t
sendmail -t -oi
Subject: 1 reminder, 1 overdue. Promised to 王伟: price list
$ rm calls; sh $SOURCE/examples/send.sh mail --only nonsense; echo $?; ls calls
2
! guanxi: remind knows no kind 'nonsense'
! hint: issue, planned, missed, promise, contact, in-person, occasion, holiday, decision, owed
! ls: cannot access 'calls': No such file or directory
[2]

# WeCom: each message by itself, with a pause between, and the address in no list of processes.
$ sh $SOURCE/examples/send.sh wecom; cat calls addresses; guanxi remind --format wecom | cmp posted -
curl --config - --silent --show-error --fail --max-time 30 --header Content-Type: application/json; charset=utf-8 --data-binary @message
url = "https://robot.example/wecom?key=k0"
$ guanxi config set remind.section 0 -q; rm calls posted; for n in $(seq 100 140); do guanxi log wangwei x -d 2026-11-10 -q --promise "$(printf 'promise%s %0250d' $n 0)" --by 2026-11-19; done; sh $SOURCE/examples/send.sh wecom; cut -d' ' -f1,2 calls; guanxi remind --format wecom | cmp posted -
curl --config
sleep 4
curl --config
sleep 4
curl --config
sleep 4
curl --config
$ GUANXI_PAUSE=1 sh $SOURCE/examples/send.sh wecom; tail -n 2 calls | cut -d' ' -f1,2
sleep 1
curl --config

# DingTalk: signed with the secret, when there is one.
$ rm calls posted addresses; sh $SOURCE/examples/send.sh dingtalk; cat addresses; guanxi remind --format dingtalk | cmp posted -
url = "https://robot.example/send?access_token=t0"
$ rm addresses; DINGTALK_SECRET=SECabc+/= sh $SOURCE/examples/send.sh dingtalk --limit 1; cat >check.py <<'END'
> import base64, hashlib, hmac, re, sys, time, urllib.parse
> url = re.fullmatch('url = "(.*)"\n', sys.stdin.read())[1]
> query = urllib.parse.parse_qs(urllib.parse.urlsplit(url).query, strict_parsing=True)
> secret, stamp = "SECabc+/=", query["timestamp"][0]
> meant = base64.b64encode(hmac.new(secret.encode(), f"{stamp}\n{secret}".encode(), hashlib.sha256).digest()).decode()
> print(query["access_token"], query["sign"] == [meant], abs(time.time() - int(stamp) / 1000) < 60)
> END
$ python3 check.py <addresses
['t0'] True True

# Feishu and Lark: signed within the message, when there is a secret. It answers in words of its own.
$ rm calls posted addresses; ANSWER='{"StatusCode":0,"StatusMessage":"success","code":0,"data":{},"msg":"success"}' sh $SOURCE/examples/send.sh feishu; cat addresses; guanxi remind --format feishu | cmp posted -
url = "https://robot.example/hook/f0"
$ rm posted; FEISHU_SECRET=SECabc+/= ANSWER='{"code":0,"msg":"success"}' sh $SOURCE/examples/send.sh feishu --limit 1; cat >check.py <<'END'
> import base64, hashlib, hmac, json, sys, time
> message = json.load(sys.stdin)
> secret, stamp, sign = "SECabc+/=", message.pop("timestamp"), message.pop("sign")
> meant = base64.b64encode(hmac.new(f"{stamp}\n{secret}".encode(), b"", hashlib.sha256).digest()).decode()
> print(sign == meant, abs(time.time() - int(stamp)) < 60, list(message))
> END
$ python3 check.py <posted
True True ['msg_type', 'content']
$ ANSWER='{"code":19021,"msg":"sign match fail or timestamp is not within one hour from current time"}' sh $SOURCE/examples/send.sh feishu --limit 1
! send.sh: message 1 was not taken: {"code":19021,"msg":"sign match fail or timestamp is not within one hour from current time"}
! hint: check the robot's address and secret, and whether it wants a keyword or your network's address
[1]

# What is refused ends it, and says why.
$ ANSWER='{"errcode":310000,"errmsg":"sign not match"}' sh $SOURCE/examples/send.sh dingtalk
! send.sh: message 1 was not taken: {"errcode":310000,"errmsg":"sign not match"}
! hint: check the robot's address and secret, and whether it wants a keyword or your network's address
[1]
$ rm calls; ANSWER='{"errcode":45009,"errmsg":"limit"}' sh $SOURCE/examples/send.sh wecom; grep -c curl calls
1
! send.sh: message 1 was not taken: {"errcode":45009,"errmsg":"limit"}
! hint: check the robot's address and secret, and whether it wants a keyword or your network's address
$ CURL_CODE=22 sh $SOURCE/examples/send.sh wecom --limit 1
! send.sh: message 1 was not taken: {"errcode":0,"errmsg":"ok"}
! hint: check the robot's address and secret, and whether it wants a keyword or your network's address
[1]
$ sh $SOURCE/examples/send.sh
! send.sh: where to? '' is not known
! hint: mail, dingtalk, wecom or feishu
[1]
$ sh $SOURCE/examples/send.sh fax
! send.sh: where to? 'fax' is not known
! hint: mail, dingtalk, wecom or feishu
[1]
$ env -u WECOM_WEBHOOK sh $SOURCE/examples/send.sh wecom
! send.sh: WECOM_WEBHOOK is not set
! hint: it is the address that WeCom shows for the robot
[1]
$ ls -A $TMPDIR
