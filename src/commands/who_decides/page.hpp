// What the page of who-decides says at length.
#pragma once

#include <guanxi/cli/command.hpp>
#include <guanxi/domain/claim_words.hpp>

namespace guanxi::commands::who_decides_page {

inline constexpr std::string_view description =
    "Answers who decides at an organisation. In this order it goes by: the stated decider for the topic; the stated "
    "decider; whoever made the decisions that decide recorded, on the topic, then on any; the top of the known hierarchy. "
    "The basis is stated, recorded, inferred or unknown. If it is unknown, the answer says so and whom to ask. Somebody "
    "who has left is named only if nobody who is still there is known. A person stands for the organisation where they "
    "are.\n\n"
    "Below come everybody's roles and stances, the reporting line, and who was there formerly. Then come what was decided "
    "by whom and how long that takes, the way in, and the three points to watch most, with what to do next (--all shows "
    "all).\n\n"
    "set records somebody's part in a decision, and unset ends it as of today. review goes through what is stale, "
    "contradictory or missing and asks; without a terminal it lists it. Somebody from outside (a ministry, a parent firm) "
    "may decide too and is shown as such. A claim is stale if it is older than who_decides.stale_after, or if the person "
    "has left or changed post. Claims that contradict each other are all shown, the newest and most certain first. A "
    "newer word of the same source on the same person, role and topic replaces its older one.";

inline constexpr std::string_view words_of_others =
    ". --role takes other systems' words too (HubSpot's DECISION_MAKER, Salesforce's Economic Buyer, RAPID's Agree, 拍板人).";

inline constexpr cli::Section sections[] = {
    {"ROLES", domain::Explained<domain::Role, words_of_others>::text},
    {"JSON",
     "org, topic; answer: who, basis, confidence, evidence (texts), stale; chain: the reporting line from the top through the decider "
     "down; roles: who, role, stance, topic, confidence, since, evidence, stale, why_stale, id; route: from a contact to the decider; way: "
     "the same with score and steps (see guanxi-path(1)); "
     "gaps (texts); cautions: the same with kind, text, next and weight (0 to 100); pending: id, topic, asked, expected, due, "
     "waiting_days; decisions: id, topic, asked, made, by, said_to_decide, outcome, because; typical_decision_days (null with fewer "
     "than three) and decision_days: count, median, shortest, longest; people: who, name, title, department, firm, reports_to, decides, "
     "roles, stance, presence (here, left, outside), warmth, last_contact, last_in_person; former: who, left, title, now, last_contact; "
     "parents, companies. People and organisations are handles; null is not known. tsv, csv and jsonl hold the people.\n"
     "\n"
     "review: items: kind (contradiction, stale, missing), who, role, topic, stance, since, why, question."},
    {"A WORKED CASE",
     "A company of a state-owned group, from the demo (examples/demo/load.sh): the general manager signs, the party secretary is "
     "listened to, the head of finance is against it, and all paper goes through the interpreter. Each word was recorded with who "
     "said it, and so were two decisions and the one that is waited for:\n\n"
     "  $ guanxi who-decides qinghe-jingshui set wangwei --role decider \\\n"
     "      --stance for --because '王总: 续约我来签, over dinner'\n"
     "  $ guanxi who-decides qinghe-jingshui set shanyumei --role budget \\\n"
     "      --stance against --because 'wants three quotations'\n"
     "  $ guanxi who-decides qinghe-jingshui set liufang --role gatekeeper\n"
     "  $ guanxi decide qinghe-jingshui pumps --asked 2025-08-25 \\\n"
     "      --made 2025-09-23 --by wangwei --outcome approved\n"
     "  $ guanxi decide qinghe-jingshui renewal --asked 2026-10-20 \\\n"
     "      --expect 2026-11-27\n\n"
     "guanxi who-decides qinghe-jingshui says, among other things:\n\n"
     "  王伟 (wangwei), 总经理\n"
     "  stated, high confidence, said 10 days ago\n"
     "  · 王总: 续约我来签, over dinner, since 2026-11-10\n"
     "  decisions  answer               days  by              instead of\n"
     "  renewal    expected 2026-11-27    31\n"
     "  renewal    approved 2025-12-01    28  王伟 (wangwei)\n"
     "  pumps      approved 2025-09-23    29  王伟 (wangwei)  郑国栋 (zhengguodong)\n\n"
     "Of the pumps it had been said that the group would decide; it was the general manager who did. With --format dot it is a "
     "chart, whose colours are stances and whose thick line is the decider. In JSON the answer is\n\n"
     "  {\"who\":\"wangwei\",\"basis\":\"stated\",\"confidence\":\"high\",\n"
     "   \"evidence\":[\"王总: 续约我来签, over dinner, since 2026-11-10\"],\n"
     "   \"stale\":false}"},
};

}  // namespace guanxi::commands::who_decides_page
