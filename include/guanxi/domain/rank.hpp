// How high a job title stands.
#pragma once

#include <optional>
#include <string_view>

namespace guanxi::domain {

// 1 heads the firm (董事长, 书记, CEO, Geschäftsführer), 2 leads it (总经理, vice president), 3 leads a division or department
// (总监, 部長, director, head of), 4 a team (经理, 課長, manager), 5 the rest that is known (专员, engineer, assistant). nullopt: the
// title says nothing. The table is domain/title.hpp's.
std::optional<int> rank_of(std::string_view title);

// For putting titles in order: lower stands higher, and a deputy between those they stand in for and the next rank.
std::optional<int> standing_of(std::string_view title);

// Theirs beside one's own: "ranks above you", "of your rank", "ranks below you"; empty where either is not known.
std::string_view compared(std::string_view their_title, std::string_view own_title);

}  // namespace guanxi::domain
