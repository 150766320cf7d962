// How high a job title stands.
#pragma once

#include <optional>
#include <string_view>

namespace guanxi::domain {

// 1 heads the firm (董事长, 书记, CEO, Geschäftsführer), 2 leads it (总经理, vice president), 3 leads a division or department
// (总监, director, head of), 4 a team (经理, manager), 5 the rest that is known (专员, engineer, assistant). Deputies stand with
// those they stand in for. nullopt: the title says nothing.
std::optional<int> rank_of(std::string_view title);

// Theirs beside one's own: "ranks above you", "of your rank", "ranks below you"; empty where either is not known.
std::string_view compared(std::optional<int> theirs, std::optional<int> own);

}  // namespace guanxi::domain
