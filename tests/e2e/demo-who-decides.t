# The demo's worked case, which the page of who-decides tells: a company of a state-owned group. The general manager signs,
# the party secretary is listened to, the head of finance is against it, all paper goes through the interpreter.
%timeout 600
%env GUANXI=guanxi
$ sh $SOURCE/examples/demo/load.sh
%env GUANXI_NOW=2026-11-20T09:00:00+08:00
$ guanxi who-decides qinghe-jingshui
$ COLUMNS=60 guanxi who-decides qinghe-jingshui --topic pumps | sed -n '/^reporting/,$p'
$ COLUMNS=140 guanxi who-decides 青鹤集团
$ guanxi who-decides qinghe-jingshui --json | sed 's/.*"answer"/"answer"/; s/,"chain".*//'
$ guanxi who-decides qinghe-jingshui --json | sed 's/.*"pending"/"pending"/; s/,"cautions".*//'
$ guanxi decide qinghe-jingshui
$ guanxi decide

# A year earlier nothing was known of the general manager's word, and the coach was still there.
$ guanxi who-decides qinghe-jingshui --as-of 2025-09-22 | head -12

# The chart: everybody once, the lines that lead down from the group, no more.
$ guanxi who-decides qinghe-jingshui --format dot | dot -Tplain | grep -c '^node'
$ guanxi who-decides qinghe-jingshui --format dot | dot -Tplain | grep '^edge' | cut -d' ' -f2,3

# What the page says of the answer is what is answered.
$ guanxi who-decides qinghe-jingshui > answer
$ guanxi __man who-decides | sed -n '/among other things/,/^Of the pumps/p' | grep '^ ' | sed 's/^  //; s/\\-/-/g; s/\\(/(/g' | while read -r line; do grep -qF "$line" answer || echo "not said: $line"; done
