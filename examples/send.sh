#!/bin/sh
# Sends the digest. Where to, says the first argument; the others are those of `guanxi remind`.
#
#   sh examples/send.sh mail                   a message to yourself, through msmtp
#   sh examples/send.sh dingtalk --days 7      to the robot of a DingTalk group
#   sh examples/send.sh wecom --only contact   to the robot of a WeCom group
#   sh examples/send.sh feishu                 to the robot of a Feishu or Lark group
#
# With nothing due nothing is sent. When it could not be sent, the reason is on stderr and the exit code is not 0; then it
# can simply be run again. With --once, though, a digest counts as given once this script has it: what a server refuses
# after that is not tried again.
#
# To whom a mail goes is in the configuration: guanxi config set user.emails you@example.com (and user.name). The rest is
# in the environment:
#
#   GUANXI_SENDMAIL    what takes a message on its standard input; "msmtp -t" unless set, or "/usr/sbin/sendmail -t -oi"
#   DINGTALK_WEBHOOK   the robot's address, https://oapi.dingtalk.com/robot/send?access_token=…
#   DINGTALK_SECRET    its secret, SEC…, when it was set up to ask for signatures
#   WECOM_WEBHOOK      the robot's address, https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…
#   FEISHU_WEBHOOK     the robot's address, https://open.feishu.cn/open-apis/bot/v2/hook/… (open.larksuite.com for Lark)
#   FEISHU_SECRET      its secret, when it was set up to ask for signatures
#   GUANXI_PAUSE       seconds between two messages; 4 unless set, for a robot takes 20 a minute
set -eu

fail() {
  printf 'send.sh: %s\nhint: %s\n' "$1" "$2" >&2
  exit 1
}

# digest FORMAT [ARGUMENT...]: into a file that nobody else can read.
digest() {
  format=$1
  shift
  "${GUANXI:-guanxi}" remind --format "$format" "$@" >"$folder/digest"
}

send_mail() {
  digest mail "$@"
  [ -s "$folder/digest" ] || return 0
  # shellcheck disable=SC2086 # a command and its options
  ${GUANXI_SENDMAIL:-msmtp -t} <"$folder/digest"
}

# The address to which DingTalk takes a message now: for a robot that asks for it, signed with the time in milliseconds
# and base64(HMAC-SHA256(secret, time + line break + secret)).
dingtalk_address() {
  [ -n "${DINGTALK_SECRET:-}" ] || {
    printf '%s' "$DINGTALK_WEBHOOK"
    return
  }
  time=$(date +%s)000
  sign=$(printf '%s\n%s' "$time" "$DINGTALK_SECRET" | openssl dgst -sha256 -hmac "$DINGTALK_SECRET" -binary |
    openssl base64 -A | sed 's/+/%2B/g; s,/,%2F,g; s/=/%3D/g')
  printf '%s&timestamp=%s&sign=%s' "$DINGTALK_WEBHOOK" "$time" "$sign"
}

wecom_address() { printf '%s' "$WECOM_WEBHOOK"; }
feishu_address() { printf '%s' "$FEISHU_WEBHOOK"; }

# signed MESSAGE: as the robot takes it. Feishu's signature stands in the message: base64(HMAC-SHA256(time + line break + secret, nothing)), the
# time in seconds. The others' messages are as they are.
signed() {
  if [ "$robot" != feishu ] || [ -z "${FEISHU_SECRET:-}" ]; then
    printf '%s' "$1"
    return
  fi
  time=$(date +%s)
  key=$(printf '%s\n%s' "$time" "$FEISHU_SECRET")
  sign=$(openssl dgst -sha256 -hmac "$key" -binary </dev/null | openssl base64 -A)
  printf '{"timestamp":"%s","sign":"%s",%s' "$time" "$sign" "${1#?}"
}

# post ADDRESS <MESSAGE: the address is a secret, so it goes in through a pipe and not into the list of processes. All
# robots answer with JSON, in which errcode 0 (Feishu: code or StatusCode 0) says that the message was taken.
post() {
  cat >"$folder/message"
  printf 'url = "%s"\n' "$1" |
    curl --config - --silent --show-error --fail --max-time 30 --header 'Content-Type: application/json; charset=utf-8' \
      --data-binary "@$folder/message" >"$folder/answer" || return 1
  grep -Eq '"(errcode|code|StatusCode)" *: *0 *[,}]' "$folder/answer"
}

# send_robot FORMAT [ARGUMENT...]: each message of the digest, one after the other.
send_robot() {
  robot=$1
  digest "$@"
  sent=0
  while IFS= read -r message; do
    [ "$sent" -eq 0 ] || sleep "${GUANXI_PAUSE:-4}"
    signed "$message" | post "$("${robot}_address")" || fail "message $((sent + 1)) was not taken: $(answer)" \
      "check the robot's address and secret, and whether it wants a keyword or your network's address"
    sent=$((sent + 1))
  done <"$folder/digest"
}

# What the robot answered, on one line and harmless to a terminal.
answer() { tr -d '[:cntrl:]' <"$folder/answer"; }

need() { command -v "$1" >/dev/null || fail "$1 is not installed" "apt-get install $1"; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
where=${1:-}
[ $# -eq 0 ] || shift
case $where in
  mail) send_mail "$@" ;;
  dingtalk)
    [ -n "${DINGTALK_WEBHOOK:-}" ] || fail "DINGTALK_WEBHOOK is not set" "it is the address that DingTalk shows for the robot"
    need curl
    [ -z "${DINGTALK_SECRET:-}" ] || need openssl
    send_robot dingtalk "$@"
    ;;
  wecom)
    [ -n "${WECOM_WEBHOOK:-}" ] || fail "WECOM_WEBHOOK is not set" "it is the address that WeCom shows for the robot"
    need curl
    send_robot wecom "$@"
    ;;
  feishu)
    [ -n "${FEISHU_WEBHOOK:-}" ] || fail "FEISHU_WEBHOOK is not set" "it is the address that Feishu or Lark shows for the robot"
    need curl
    [ -z "${FEISHU_SECRET:-}" ] || need openssl
    send_robot feishu "$@"
    ;;
  *) fail "where to? '$where' is not known" "mail, dingtalk, wecom or feishu" ;;
esac
