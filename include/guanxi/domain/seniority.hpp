// How high a job title stands.
#pragma once

#include <optional>
#include <string_view>

namespace guanxi::domain {

// 1 heads the firm (董事长, 总经理, 书记, CEO, Geschäftsführer, general manager), 2 leads it (CFO, vice president), 3 leads a division or department
// (总监, 部長, director, head of), 4 a team (经理, 課長, manager), 5 the rest that is known (专员, engineer, assistant); a deputy one level
// below the head. nullopt: the title says nothing. The table is domain/title.hpp's.
// `country`: theirs, where it is known, for a 主任 of Japan is none of China.
std::optional<int> seniority_of(std::string_view title, std::string_view country = {});

// For putting titles in order, finer than seniority: lower stands higher, a chair before the chief executive, a deputy between those they stand in for
// and the next level.
std::optional<int> seniority_order(std::string_view title, std::string_view country = {});

// Theirs beside one's own: "ranks above you", "of your rank", "ranks below you"; empty where either is not known.
std::string_view compared(std::string_view their_title, std::string_view own_title);

}  // namespace guanxi::domain
